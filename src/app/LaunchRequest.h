// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"

#include <QCommandLineOption>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

class QCommandLineParser;

namespace Portmonote {

/// What a start of the program asks the window for: the first start of itself, a later one of the
/// program that already runs.
struct LaunchRequest
{
    bool hidden = false;         ///< start without showing the window
    bool scan = false;           ///< look now
    bool showSuspicious = false; ///< only the suspicious cards
    bool settings = false;
    std::optional<QString> search;
    std::optional<PortKey> port; ///< make its card the current one
    /// What the desktop gives a launch, so that the window may take the focus; empty where it gave none.
    QString activationToken;

    /// The options of the command line that make a request.
    [[nodiscard]] static QList<QCommandLineOption> options();
    /// Takes the token out of the environment, so that programs that we start don't use it up. Nothing
    /// where an option's value can't be read; `problem` says why.
    [[nodiscard]] static std::optional<LaunchRequest> from(const QCommandLineParser &parser,
                                                           QString *problem);

    friend bool operator==(const LaunchRequest &, const LaunchRequest &) = default;
};

} // namespace Portmonote

Q_DECLARE_METATYPE(Portmonote::LaunchRequest)
