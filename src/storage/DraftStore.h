// SPDX-License-Identifier: MIT
#pragma once

#include "core/PortKey.h"
#include "core/Time.h"

#include <QHash>
#include <QList>
#include <QMetaType>

#include <optional>

namespace Portmonote {

/// What somebody was writing into a note and had not saved. Fields are named as in `port_note`.
struct NoteDraft
{
    PortKey key;
    UtcMillis savedAt = 0;
    QHash<QString, QString> fields; ///< only those that were touched
    QHash<QString, QString> base;   ///< what these fields held before

    friend bool operator==(const NoteDraft &, const NoteDraft &) = default;
};

/// Drafts, each in a file of its own beside the data, so that they survive whatever ends the program.
/// Does file I/O: not for the thread of the window.
class DraftStore
{
public:
    /// Drafts belong to the database that the note is in.
    explicit DraftStore(const QString &databasePath, const QString &folder = defaultFolder());

    /// `$XDG_DATA_HOME/portmonote/drafts`
    [[nodiscard]] static QString defaultFolder();

    /// Returns what went wrong, in words, or nothing.
    [[nodiscard]] std::optional<QString> save(const NoteDraft &draft) const;
    void remove(const PortKey &key) const;
    /// Nothing where there is none, or none that can be read.
    [[nodiscard]] std::optional<NoteDraft> draft(const PortKey &key) const;
    /// The ports with drafts, the latest first.
    [[nodiscard]] QList<PortKey> keys() const;

private:
    [[nodiscard]] QString fileOf(const PortKey &key) const;
    [[nodiscard]] std::optional<NoteDraft> read(const QString &file) const;

    QString m_databasePath;
    QString m_folder;
};

} // namespace Portmonote

Q_DECLARE_METATYPE(Portmonote::NoteDraft)
