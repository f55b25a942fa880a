// SPDX-License-Identifier: MIT
#pragma once

#include "collect/ChildProcess.h"
#include "core/OwnerRecords.h"

#include <QObject>

namespace Portmonote {

/// A look at the owners of all listening sockets, by a small program that polkit is asked to run as root;
/// this program stays without rights. Every start() ends in exactly one of seen(), dismissed() and failed().
class PrivilegedLook : public QObject
{
    Q_OBJECT
public:
    explicit PrivilegedLook(QObject *parent = nullptr);

    /// Why nobody can be asked, in words; empty where polkit can be.
    [[nodiscard]] static QString problem();
    [[nodiscard]] bool isRunning() const { return m_child.isRunning(); }
    /// Does nothing while one runs. The password may take the person minutes.
    void start();

signals:
    void seen(const Portmonote::OwnerRecords &records);
    /// The person closed the question for the password: nothing is to be done, nor said.
    void dismissed();
    void failed(const QString &words);

private:
    void onFinished(const ChildResult &result);

    ChildProcess m_child;
};

/// What portmonote-owners.service wrote down, for those who may read it. Nothing where it is not there, is
/// older than `mostAge`, or could have been written by somebody other than root. Waits for the disk: for a
/// worker thread.
[[nodiscard]] std::optional<OwnerRecords> readOwnerSpool(
    const QString &path = {}, std::chrono::seconds mostAge = std::chrono::minutes(30));

} // namespace Portmonote
