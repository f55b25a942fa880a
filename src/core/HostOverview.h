// SPDX-License-Identifier: MIT
#pragma once

#include "core/GlanceSummary.h"

namespace Portmonote {

/// One host at a glance.
struct HostOverview
{
    QString hostId;
    GlanceSummary summary;
    RoundStatus status;
    bool isObserving = false;
    QString refused; ///< why it is never looked at; empty where nothing speaks against it

    /// The latest round failed, or none can be taken.
    [[nodiscard]] bool isFailing() const { return status.lastFailedAt || !refused.isEmpty(); }
    [[nodiscard]] DerivedState worst() const;
    /// "this machine" for the one that the program runs on.
    [[nodiscard]] QString name() const;
    /// Why it is failing, in words; else empty.
    [[nodiscard]] QString trouble() const;
};

/// As people read it: "this machine", or the host's name, made visible.
[[nodiscard]] QString hostWords(const QString &hostId);

/// Those in trouble first, then by how urgent their worst port is, then by name; this machine before its
/// like.
[[nodiscard]] QList<HostOverview> byUrgency(QList<HostOverview> hosts);

} // namespace Portmonote
