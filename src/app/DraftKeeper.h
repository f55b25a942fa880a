// SPDX-License-Identifier: MIT
#pragma once

#include "storage/DraftStore.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace Portmonote {

/// Keeps drafts of notes in their files, in a worker thread and in the order in which they came.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    explicit DraftKeeper(const QString &databasePath, QObject *parent = nullptr);
    ~DraftKeeper() override;

    void save(const NoteDraft &draft);
    void remove(const PortKey &key);
    /// `then` is called later, where there is a draft and `context` still lives.
    void read(const PortKey &key, QObject *context, const std::function<void(const NoteDraft &)> &then);
    /// Ends in found(), where there are some.
    void lookForDrafts();

signals:
    void found(const QList<Portmonote::PortKey> &keys);
    void failed(const QString &words);

private:
    DraftStore m_store;
    QThreadPool m_worker;
};

} // namespace Portmonote
