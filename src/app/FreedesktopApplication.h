// SPDX-License-Identifier: MIT
#pragma once

#include "app/LaunchRequest.h"

#include <QDBusAbstractAdaptor>
#include <QVariantMap>

#include <functional>

namespace Portmonote {

/// The interface of the Desktop Entry Specification by which a program that runs is asked to show
/// itself. The actions are `scan`, `show-suspicious`, `settings`, and with one text as parameter
/// `search` and `select`. Anything else just shows the window.
class FreedesktopApplication : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    /// Not by a signal: QtDBus would relay it onto the bus.
    FreedesktopApplication(std::function<void(const LaunchRequest &)> answer, QObject *parent)
        : QDBusAbstractAdaptor(parent), m_answer(std::move(answer))
    {}

public slots:
    void Activate(const QVariantMap &platformData);
    /// There is nothing to open; the window is shown.
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &name, const QVariantList &parameter, const QVariantMap &platformData);

private:
    std::function<void(const LaunchRequest &)> m_answer;
};

} // namespace Portmonote
