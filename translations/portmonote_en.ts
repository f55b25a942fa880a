<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Alert</name>
    <message numerus="yes">
        <source>%n port(s) listen on this machine.</source>
        <translation>
            <numerusform>%n port listens on this machine.</numerusform>
            <numerusform>%n ports listen on this machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation>
            <numerusform>%n of them needs a look.</numerusform>
            <numerusform>%n of them need a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n went</numerusform>
            <numerusform>%n went</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, or were gone for a while</source>
        <translation>
            <numerusform>%n changed, or was gone for a while</numerusform>
            <numerusform>%n changed, or were gone for a while</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came and went</source>
        <translation>
            <numerusform>%n came and went</numerusform>
            <numerusform>%n came and went</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseRecovery</name>
    <message numerus="yes">
        <source>%1 (%n day(s) old, %2)</source>
        <translation>
            <numerusform>%1 (%n day old, %2)</numerusform>
            <numerusform>%1 (%n days old, %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DerivedState</name>
    <message numerus="yes">
        <source>It came or went %n time(s) within %1: %2.</source>
        <translation>
            <numerusform>It came or went %n time within %1: %2.</numerusform>
            <numerusform>It came or went %n times within %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlanceSummary</name>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n recognised</numerusform>
            <numerusform>%n recognised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed</source>
        <translation>
            <numerusform>%n not reviewed</numerusform>
            <numerusform>%n not reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicious</source>
        <translation>
            <numerusform>%n suspicious</numerusform>
            <numerusform>%n suspicious</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) on this machine: %1</source>
        <translation>
            <numerusform>%n service on this machine: %1</numerusform>
            <numerusform>%n services on this machine: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <translation>
            <numerusform>%n flapping</numerusform>
            <numerusform>%n flapping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s)</source>
        <translation>
            <numerusform>on %n host</numerusform>
            <numerusform>on %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) %1: %2</source>
        <comment>on a host</comment>
        <translation>
            <numerusform>%n service %1: %2</numerusform>
            <numerusform>%n services %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertNotices</name>
    <message numerus="yes">
        <source>%n port(s) need a look</source>
        <translation>
            <numerusform>%n port needs a look</numerusform>
            <numerusform>%n ports need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::Application</name>
    <message numerus="yes">
        <source>%n note(s) were being written when the program ended, e.g. on %1.</source>
        <translation>
            <numerusform>A note was being written when the program ended: on %1.</numerusform>
            <numerusform>%n notes were being written when the program ended, e.g. on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::BulkEditDialog</name>
    <message numerus="yes">
        <source>Notes of %n port(s)</source>
        <translation>
            <numerusform>Note of %n port</numerusform>
            <numerusform>Notes of %n ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::CardActions</name>
    <message numerus="yes">
        <source>Edit &amp;notes of %n port(s)…</source>
        <translation>
            <numerusform>Edit &amp;note of %n port…</numerusform>
            <numerusform>Edit &amp;notes of %n ports…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n port(s)</source>
        <translation>
            <numerusform>%1 %n port</numerusform>
            <numerusform>%1 %n ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::CompareDialog</name>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n went</numerusform>
            <numerusform>%n went</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed owner</source>
        <translation>
            <numerusform>%n changed owner</numerusform>
            <numerusform>%n changed owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed exposure</source>
        <translation>
            <numerusform>%n changed exposure</numerusform>
            <numerusform>%n changed exposure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n the same</numerusform>
            <numerusform>%n the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::ElsewhereView</name>
    <message numerus="yes">
        <source>On %n other host(s)</source>
        <translation>
            <numerusform>On %n other host</numerusform>
            <numerusform>On %n other hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::ForgetDialog</name>
    <message numerus="yes">
        <source>Forget %n port(s)?</source>
        <translation>
            <numerusform>Forget %n port?</numerusform>
            <numerusform>Forget %n ports?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n note(s), too</source>
        <translation>
            <numerusform>Forget %n note, too</numerusform>
            <numerusform>Forget %n notes, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is listening: the next look will find it as new.</source>
        <translation>
            <numerusform>One of them is listening: the next look will find it as new.</numerusform>
            <numerusform>%n of them are listening: the next look will find them as new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::GlanceHeader</name>
    <message numerus="yes">
        <source>Review %n</source>
        <translation>
            <numerusform>Review %n</numerusform>
            <numerusform>Review %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n port(s)</source>
        <translation>
            <numerusform>Review %n port</numerusform>
            <numerusform>Review %n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread alert(s)</source>
        <translation>
            <numerusform>%n unread alert</numerusform>
            <numerusform>%n unread alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HistorySettingsPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HostBar</name>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s)</source>
        <translation>
            <numerusform>%n more host</numerusform>
            <numerusform>%n more hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more host(s)</source>
        <translation>
            <numerusform>… and %n more host</numerusform>
            <numerusform>… and %n more hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HostController</name>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n port listening</numerusform>
            <numerusform>%n ports listening</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::ImportDialog</name>
    <message numerus="yes">
        <source>%n note(s) say something else here than in the file, and are kept:</source>
        <translation>
            <numerusform>%n note says something else here than in the file, and is kept:</numerusform>
            <numerusform>%n notes say something else here than in the file, and are kept:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new port(s)</source>
        <translation>
            <numerusform>%n new port</numerusform>
            <numerusform>%n new ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n new note</numerusform>
            <numerusform>%n new notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n new event</numerusform>
            <numerusform>%n new events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more history for %n known port(s)</source>
        <translation>
            <numerusform>more history for %n known port</numerusform>
            <numerusform>more history for %n known ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::InterchangeController</name>
    <message numerus="yes">
        <source>%n note(s) are the file&apos;s now.</source>
        <translation>
            <numerusform>%n note is the file’s now.</numerusform>
            <numerusform>%n notes are the file’s now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::MemoryController</name>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::NamespacesDialog</name>
    <message numerus="yes">
        <source>%n process(es), first %1 (pid %2)</source>
        <translation>
            <numerusform>%n process: %1 (pid %2)</numerusform>
            <numerusform>%n processes, first %1 (pid %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::ReviewPane</name>
    <message numerus="yes">
        <source>%n reviewed</source>
        <translation>
            <numerusform>%n reviewed</numerusform>
            <numerusform>%n reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; they are asked about again next time.</source>
        <translation>
            <numerusform>%n skipped; it is asked about again next time.</numerusform>
            <numerusform>%n skipped; they are asked about again next time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundStatusBar</name>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port(s)</source>
        <translation>
            <numerusform>%1 of %n port</numerusform>
            <numerusform>%1 of %n ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::StateChips</name>
    <message numerus="yes">
        <source>%1: %n port(s)</source>
        <translation>
            <numerusform>%1: %n port</numerusform>
            <numerusform>%1: %n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All: %n port(s)</source>
        <translation>
            <numerusform>All: %n port</numerusform>
            <numerusform>All: %n ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelineView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayIcon</name>
    <message numerus="yes">
        <source>%n more suspicious port(s)…</source>
        <translation>
            <numerusform>%n more suspicious port…</numerusform>
            <numerusform>%n more suspicious ports…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::WitrRunner</name>
    <message numerus="yes">
        <source>witr did not answer within %n second(s), and was ended.</source>
        <translation>
            <numerusform>witr did not answer within %n second, and was ended.</numerusform>
            <numerusform>witr did not answer within %n seconds, and was ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of their history</source>
        <translation>
            <numerusform>%n event of their history</numerusform>
            <numerusform>%n events of their history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundRecorder</name>
    <message numerus="yes">
        <source>%n look(s) wait, with their own time, and are recorded as soon as that is possible.</source>
        <translation>
            <numerusform>%n look waits, with its own time, and is recorded as soon as that is possible.</numerusform>
            <numerusform>%n looks wait, with their own time, and are recorded as soon as that is possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemdUnit</name>
    <message numerus="yes">
        <source>restarted %n time(s)</source>
        <translation>
            <numerusform>restarted %n time</numerusform>
            <numerusform>restarted %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message numerus="yes">
        <source>another program is writing to %1; waiting for it up to %n second(s)</source>
        <translation>
            <numerusform>another program is writing to %1; waiting for it up to %n second</numerusform>
            <numerusform>another program is writing to %1; waiting for it up to %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbCollect</name>
    <message numerus="yes">
        <source>%n socket(s) read</source>
        <translation>
            <numerusform>%n socket read</numerusform>
            <numerusform>%n sockets read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rejected</source>
        <translation>
            <numerusform>%n record rejected</numerusform>
            <numerusform>%n records rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n port listening</numerusform>
            <numerusform>%n ports listening</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbForget</name>
    <message numerus="yes">
        <source>%1: first seen %2, %n event(s) of its history go.</source>
        <translation>
            <numerusform>%1: first seen %2, %n event of its history go.</numerusform>
            <numerusform>%1: first seen %2, %n events of its history go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbHosts</name>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n port listening</numerusform>
            <numerusform>%n ports listening</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbImport</name>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known port(s) get more history</source>
        <translation>
            <numerusform>%n known port gets more history</numerusform>
            <numerusform>%n known ports get more history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that say something else here are overwritten: %1</source>
        <translation>
            <numerusform>%n note that says something else here is overwritten: %1</numerusform>
            <numerusform>%n notes that say something else here are overwritten: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here, and are kept: %1 (--overwrite takes the file&apos;s)</source>
        <translation>
            <numerusform>%n note says something else here, and is kept: %1 (--overwrite takes the file&apos;s)</numerusform>
            <numerusform>%n notes say something else here, and are kept: %1 (--overwrite takes the file&apos;s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbNamespaces</name>
    <message numerus="yes">
        <source>%n process(es), the first is %1 (pid %2)</source>
        <translation>
            <numerusform>%n process: %1 (pid %2)</numerusform>
            <numerusform>%n processes, the first is %1 (pid %2)</numerusform>
        </translation>
    </message>
</context>
</TS>
