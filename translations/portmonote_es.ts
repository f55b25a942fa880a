<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Alert</name>
    <message>
        <source>It is trusted, and has been gone since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is trusted, and it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be reached from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Behind it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspicious port listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is behind a port that has a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port can be reached from further away than its note allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trusted service is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary of the first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exposed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portmonote has taken its first look</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listen on this machine.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From now on you are told of what is new, not of what was there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertMute</name>
    <message>
        <source>tcp and udp %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveJson</name>
    <message>
        <source>is no mask of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no report of why it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no heartbeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version of Portmonote; update the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message>
        <source>reachable from %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, or were gone for a while</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came and went</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardComparison</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckedFields</name>
    <message>
        <source>“%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too long (%1 characters; %2 at the most)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has too many entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds something else than short texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time in UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectError</name>
    <message>
        <source>the program ss was not found; install the package iproute2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss could not be started (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss did not answer in time and was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss printed far too much and was ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss was ended by a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss ended with code %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss ended with code %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss complained: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss printed nothing, although there is something to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss printed something that is not understood: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the output of ss was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ss could not ask the kernel and told only a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the observation was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLineInterface</name>
    <message>
        <source>The database, instead of the user&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold, e.g. high-uptime=24h, flap-count=4, flap-window=24h; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verbos:</translation>
    </message>
    <message>
        <source>Shows what this machine listens on, and remembers what you know about it.

Without a verb the window opens.

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the verbs above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was to be printed could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portmonote: there is no verb “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>it is a link. Name the file that it points to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to somebody else. Only its owner can use it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message>
        <source>a port that is gone has no time since when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addresses of a port are no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tags of a note are no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heartbeat that a port goes on with is not its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %2 of %1 belongs to a row that is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseRecovery</name>
    <message numerus="yes">
        <source>%1 (%n day(s) old, %2)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (of today, %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in its place. What was there is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The damaged one is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (made while the clock was ahead, %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DerivedState</name>
    <message>
        <source>someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was for %1 run by user id %2; now user id %3 runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was for %1; now it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It came or went %n time(s) within %1: %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be found behind it, and no note explains it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its note marks it as suspicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be reached from %1; the note allows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its note expects it, and it has been gone since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its note expects it, and it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted, and up for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted, and up for %1; healthy from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted, but its note was written while nobody was behind it. Is it meant for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted for %1, but who is behind it now cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its note expects it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written a note about it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its note does not say whether it is trusted or expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone since %1; nothing was expected of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone; nothing was expected of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was for %1 on a socket of user id %2; now user id %3 opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was for %1; now it runs somewhere else (another container, or none).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>What you are writing cannot be kept safe while you write (%1). Save soon.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>%1 is no regular file; nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the database itself; name another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this link only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all networks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlanceSummary</name>
    <message>
        <source>unknown owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No services on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicious</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) on this machine: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>what is shown is from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has been observed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last observation failed: %1 — %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been observed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not observed for %1; what is shown may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by no process</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Services on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of ports that nobody has been seen on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>it is a link; name the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too big (%1 MiB; %2 at the most)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no copy of it can be made (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither JSON nor a database (%1, at byte %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is JSON, but of another program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LaunchRequest</name>
    <message>
        <source>Start without showing the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the suspicious ports only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for TEXT, as in the search box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the card of a port, e.g. tcp/8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no port; write it like tcp/8080</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegacyArchive</name>
    <message>
        <source>the list “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to no port of this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegacyDatabase</name>
    <message>
        <source>it holds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table “%1” is missing: it is no database of the web Portmonote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table “%1” is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[%2].%3: is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a database of this program itself; open it with --database, or export it there and import that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Portmonote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: postgres, :5432, state:ghost, tag:prod, exposed:all, owner:alice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is &amp;gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Portmonote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all o&amp;wners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks once for an administrator&apos;s password, and looks which processes of other users listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a &amp;moment of the past…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare two moments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetNamespaces</name>
    <message>
        <source>nsenter is not installed (package util-linux).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into it needs the rights of root.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>The port that this note is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the note was written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;for this one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is for this one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this text comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call it, e.g. Build cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the suggestion comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be &amp;reached from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable from further away than this is suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin it near the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin it near the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, how to restart it, whom to ask. Markdown is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc&amp;ard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteSuggester</name>
    <message>
        <source>the unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the package %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service name that is registered for the port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (its process is hidden: belongs to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden: belongs to %1; run with more rights to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: no process holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: no process holds it (opened by %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed through /proc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as ss reported it; not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from the socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from the socket&apos;s cgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing tells who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, started by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden in another process namespace: opened by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held by no process: its descriptor is in flight (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the container engine reports it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerEvidence</name>
    <message>
        <source>process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image and service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whereabouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the socket itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the control group in which the socket was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as ss reported it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from its descriptor in /proc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the control group of the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the unit file that names the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by systemd&apos;s rule for names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the container engine answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from files of the container engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the command line of what forwards the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a look with more rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the kernel&apos;s tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after looking at the descriptors of all processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>what is known, from what, how sure: &quot;unit: from the control group of the process (certain)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published on this machine; leads to %1 in the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container shares this machine&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the container&apos;s own network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerResolver</name>
    <message>
        <source>a process without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thousands of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>flap-count takes a whole number from 2 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no policy “%1”; there are high-uptime, flap-count and flap-window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a duration such as 0, 90s, 24h or 7d</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortEvent</name>
    <message>
        <source>appeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disappeared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortNote</name>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, %3 at the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many tags: %1, %2 at the most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread. %1. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertNotices</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) need a look</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mute all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertSettingsPage</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest time between two notifications of the same port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same port &amp;again not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mute ends by itself when somebody else is there, or when it can be reached from further away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports, e.g. 30000-32767 or udp/5000-5100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports to be muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertsPane</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been told yet. What is worth an alert is listed here, so that nothing is lost when you are away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;muted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note that trusts who is there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1, on all its ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit %1, on all its ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;range of ports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute a range of ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports, e.g. 30000-32767 or udp/5000-5100:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::AppearanceSettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact: more cards, fewer lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::Application</name>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were being written when the program ended, e.g. on %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session bus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the program again brings this window to the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the program again opens another window, and the desktop cannot be asked for notifications or a place in its panel. Start it from within a desktop session, or with dbus-run-session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command lines that were kept are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portmonote: the picture could not be saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>portmonote: the window that is open does not answer; another one opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::AwayPanel</name>
    <message>
        <source>Since you were away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you were away (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you were away: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::BulkEditDialog</name>
    <message numerus="yes">
        <source>Notes of %n port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked is changed; everything else stays as each note says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::CardActions</name>
    <message>
        <source>Edit &amp;note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is it running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Acknowledge the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit &amp;notes of %n port(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::CardDelegate</name>
    <message>
        <source>Why is it running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::CardView</name>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::CompareDialog</name>
    <message>
        <source>Compare two moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The later moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed owner</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed exposure</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed exposure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::DerivedStateModel</name>
    <message>
        <source>user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2 %3, %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by no process</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::DesktopSettingsPage</name>
    <message>
        <source>&amp;Start with the session, without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then nothing that comes and goes is missed while you are logged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::DetailsPane</name>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a card to see all that is known about its port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who started it, and what keeps it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen this change, and it is fine (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its note is for this one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is for this one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port of the container</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::EmptyState</name>
    <message>
        <source>Looking what listens on this machine…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been observed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One look tells which ports listen, and who is behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine could not be observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services show up here as soon as they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search, or the chips above, hide all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all ports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::EnvironmentView</name>
    <message>
        <source>Show what looks like a &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment of %1 may not be read: it belongs to somebody else, or the process has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 was started with. It is read now, shown here only, and never kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::ExposureChoice</name>
    <message>
        <source>anywhere: never an alarm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget %n port(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n note(s), too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was recorded goes: the history since %1. What people wrote stays, unless you say otherwise below. It can be undone until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them is listening: the next look will find it as new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::GlanceHeader</name>
    <message>
        <source>Warning about the observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of the observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge them one after the other, by single keys (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the first time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most urgent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have not seen yet (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread alert(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As it was at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::HistorySettingsPage</name>
    <message>
        <source>One &amp;heartbeat a month is enough for old ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is kept for ever. A heartbeat only says that a port was still there: one a day, and later one a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old is what is older &amp;than</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::ImportDialog</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;file&apos;s notes: what is written here is overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web program wrote its times without a zone, and its machine by a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ran in time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ports are those &amp;of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone of that name; try one like Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be imported: %1.
Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here than in the file, and are kept:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more history for %n known port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::InterchangeController</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports, and data of the web Portmonote (*.json *.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are the file&apos;s now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All there is, to be imported again (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report to read and to print (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::MainWindow</name>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Latest change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-assign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy p&amp;id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Portmonote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Know what this machine is doing: which services you recognise, which you don&apos;t, and which are unhealthy.

Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portmonote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portmonote cannot start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root sees all owners already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The past cannot be changed. Go back to now to write a note.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::MemoryController</name>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The note on %1 was changed since then. Nothing was undone or done again, so that nobody&apos;s words are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::MessageBar</name>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteConflicts</name>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note was changed elsewhere while you wrote. Nothing is saved yet: choose what to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: keep both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteEditor</name>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · nobody has been seen there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · reachable from %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note was written while nobody was there. Now it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This note was written for %1. Now it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken up where you stopped on %1; it is not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and type are suggestions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested, from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing; waiting for it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving this trusts %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::ObservationSettingsPage</name>
    <message>
        <source> h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look takes a moment and asks nobody but this machine. F5 looks at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted services are &amp;healthy after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flapping: comings and goings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… &amp;within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours within which comings and goings are counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::PastBar</name>
    <message>
        <source>The past is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the present again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The past: %1, judged with today&apos;s notes. Nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At that time: %1. Shown is what was known at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had been observed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::PauseBar</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until %1: nothing is looked at by itself, and nothing is told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::PrivacySettingsPage</name>
    <message>
        <source>&amp;Keep the command lines of services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They tell services apart that share a program. Environments are never kept. Switched off, none are recorded from the next look on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget those that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is kept, and whatever is shown, is without these; *** stands in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names whose values are secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user:password in addresses; tokens of GitHub, GitLab, Slack, AWS, Google, npm and Vault; JSON web tokens; authorization headers; -p of mysql, -u of curl and their like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::PrivilegedLook</name>
    <message>
        <source>pkexec is not installed; it asks for the password (package pkexec, or polkit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polkit did not allow to see all owners. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look with more rights failed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the look with more rights told could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::RecoveryDialog</name>
    <message>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in %1 now is set aside in a folder beside it, whatever you choose; nothing of it is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the &amp;backup of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Carry over what can be read of the damaged one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::ReviewPane</name>
    <message>
        <source>Trusted (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note… (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left goes back, Ctrl+Z takes the last one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen %1, up %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (type %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; they are asked about again next time.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or Escape goes back to the cards.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::RiskChoice</name>
    <message>
        <source>&amp;Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know it, and want to hear when it is gone or changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs here; I want to hear when it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should not be here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays unreviewed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundController</name>
    <message>
        <source>Today&apos;s backup failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundStatusBar</name>
    <message>
        <source>Number of cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An observation is being taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last round failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last round: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: the program runs as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portmonote needs no rights of root, and a window should not have them. Start it as yourself; “Show all owners…” asks for what needs more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::SearchBox</name>
    <message>
        <source>Recent and saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent and saved searches (Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let go of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget the recent ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All values of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::SettingsPage</name>
    <message>
        <source>Back to the default: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift or Ctrl with arrow keys or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches of before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty it, and back to the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While reviewing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::StateChips</name>
    <message numerus="yes">
        <source>%1: %n port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these; Ctrl+click adds them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All: %n port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::StopController</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop what listens on %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What listened on %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::TimeController</name>
    <message>
        <source>%1: %2; compared is what was known before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelineModel</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelinePage</name>
    <message>
        <source>At the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards and sentence as they were at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different between the cursor and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown, with all rows, as SVG or PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the cards (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there (thicker: reachable from further away)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or press the arrow keys, to read out an instant. Ctrl+wheel zooms, Shift+wheel and dragging move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayController</name>
    <message>
        <source>unknown owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portmonote keeps watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the tray. A click on its icon brings the window back; Quit is in its menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts can be answered in their notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications have no buttons on this desktop. Alerts can be answered in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no tray icons (no StatusNotifierItem host), so closing the window ends the program. On GNOME, an AppIndicator extension adds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody shows notifications here (no org.freedesktop.Notifications service). Alerts are listed in the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayIcon</name>
    <message>
        <source>For one &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more suspicious port(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume (paused until %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::WhyDialog</name>
    <message>
        <source>Why %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working folder of the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who started whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line of the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What witr printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON of witr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last lines of the journal of its unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jour&amp;nal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be found behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portmonote::WitrRunner</name>
    <message>
        <source>witr finds nobody there; it may have ended just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witr may not look at the process: it belongs to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This witr does not know what it was asked (%1). Update the package witr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witr failed in itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witr ended with code %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program witr is not installed; it would tell more. Debian has it in the package witr (from Debian 14 on).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witr could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witr crashed, or was killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>witr did not answer within %n second(s), and was ended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>witr printed without end, and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witr answered in a form that is not known; update it, or this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witr answered about another process.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>All of it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was more that could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of their history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested note (U): used only if you accept it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the suggested note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the suggestion comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left goes back, Ctrl+Z takes the last one back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>A quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“:%1” is no port; try :5432</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no state “%1”. There are suspicious, flapping, ghost, unreviewed, settling, expected, healthy and gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“exposed:” takes loopback, link-local, lan, all or unknown, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“risk:” takes trusted, expected, suspicious or none, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1:”. There are state, risk, type, tag, owner, exposed and host; in quotation marks it is searched for as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceStop</name>
    <message>
        <source>It runs in the container %1, which would start it again. Stop the container with the program that runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process %1 is not the one that was behind the port any more. Nothing was stopped; look again first (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process cannot be held on to: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not stop it: the process belongs to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not end when it is asked to, and cannot be ended: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not end: it waits for the kernel, perhaps for a disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit %1 will be stopped (systemctl stop). It starts again with the machine, if it is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container %1 will be stopped, with all that runs in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process %1 (pid %2) will be asked to end; if it has not after %3 seconds, it is ended. Nothing that is known supervises it; what it has not saved may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody listens there on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process behind it cannot be seen. Look again with more rights, or ask %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first process of the machine: stopping it stops everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is Portmonote itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>The database %1 cannot be opened (%2). Check that the folder exists and belongs to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a database of Portmonote; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Portmonote (%2); it was left as it is. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left to write to %1. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: it, or its folder, is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, or not a database (%2). It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was deleted or replaced while it was open; nothing was written. Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SystemdUnit</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>restarted %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeMark</name>
    <message>
        <source>suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the machine was off or restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portmonote was not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observations failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock was set over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock was set back by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock was set forward by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local time went back by %1 (summer time, or another zone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local time went forward by %1 (summer time, or another zone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observed for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observed for %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>from here on reachable from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exposure changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, reachable from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>which port? Name it like tcp/8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no port; write it like tcp/8080</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see portmonote %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say --yes, as nobody can be asked here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine than this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has never been seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time; write 2026-11-01T12:00 (local time), 2026-11-01T12:00Z or 7d (ago)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; told is what was known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was at this time: 2026-11-01T12:00 (local), 2026-11-01T12:00Z, 7d (ago).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbAck</name>
    <message>
        <source>the note on %1 marks it as suspicious: only the note can take that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to acknowledge on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: acknowledged. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that the change on a port was seen and is fine; ends its alarm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbAlerts</name>
    <message>
        <source> (over)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a port (tcp/8080) nor a range (30000-32767)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is behind %1 is not known that well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which one? see portmonote mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is muted that is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was told and not seen yet; ends with 1 when there is something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks all of them as seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells nothing more of a port until it is another or more exposed; alone: lists what is muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ports of the program behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ports of the systemd unit behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a mute back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbBackup</name>
    <message>
        <source>where to? Name a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup in the place of the database would be none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: all of it, and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no database %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged; backups are in the folder %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the database, while it is used, into a file that is checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks whether the database is whole; says what is not, and where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbCollect</name>
    <message numerus="yes">
        <source>%n socket(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>appeared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disappeared: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--host needs --input: the output of ss on that machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today&apos;s backup failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks once and records what is listening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what ss printed elsewhere; - reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only read; store nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>which two moments? Such as 2026-11-01T12:00 and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; told is what was known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came (+), went (-), changed owner (!) or exposure (~) between two moments, such as 2026-11-01T12:00 (local time), 2026-11-01T12:00Z, 7d (ago) or now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>where to? Name a file, or - for standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format takes json, csv or html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of it could be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all there is into a file: json (to be imported again), csv or html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json, csv or html; else the file&apos;s ending tells.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbForget</name>
    <message numerus="yes">
        <source>%1: first seen %2, %n event(s) of its history go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its note goes, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its note stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is listening: the next look will find it as a new port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has never been seen; --with-note forgets its note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has never been seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its note is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget it? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes what was recorded of a port; asks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget its note, too; else that stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbHistory</name>
    <message>
        <source>--since takes a duration such as 90s, 24h or 7d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to one port, oldest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is younger than this, e.g. 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In JSON, too: when nobody looked, and when the clock was set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbImport</name>
    <message>
        <source>there is no time zone “%1”; try one like Europe/Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its times are taken as those of %1; --timezone names another zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in which time zone was it written? [%1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no time zone “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: %1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known port(s) get more history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that say something else here are overwritten: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here, and are kept: %1 (--overwrite takes the file&apos;s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not imported: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--host wants a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its host “%1” is taken for this machine; --host keeps it apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds an export of this program, or the data of the original web Portmonote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the web Portmonote ran, e.g. Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose ports those of a web Portmonote are; else this machine&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the file&apos;s notes where others are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbList</name>
    <message>
        <source>gone since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PORT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REACHABLE FROM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no state “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ports, most urgent first; FILTER as in the search box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print comma separated values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only ports in this state; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also ports that are gone and that nothing was expected of.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbNamespaces</name>
    <message>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), the first is %1 (pid %2)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network namespaces of this machine, and what listens in them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbNote</name>
    <message>
        <source>--exposure takes loopback, link-local, lan, all or any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--risk takes trusted, expected or suspicious; empty takes the judgement back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--pin and --unpin exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes, or without options shows, the note on a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More words, in Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web, db, tunnel, test, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted, expected or suspicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag; may be repeated. They replace those that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more tag; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag less; may be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The widest exposure that is fine: loopback, link-local, lan, all or any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is for whoever is behind the port now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it near the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note&apos;s owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All there is about one port, e.g. tcp/8080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbStatus</name>
    <message>
        <source>Observed %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine in one sentence; ends with 1 when something needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbStop</name>
    <message>
        <source>stop it? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops what listens there, by who supervises it; says how, and asks first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerbWhy</name>
    <message>
        <source>nobody can be found behind %1, and nothing was stored about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can be found behind %1 now; this was stored before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody listens on %1 any more; this was stored before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was stored about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is running: who started whom, and what keeps it running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found out each time that it was run in another way, the oldest first; asks nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>%1 (pid %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 before this look)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (deleted since)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, branch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by witr, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by /proc, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cron: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an ssh session: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a shell: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
