<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Alert</name>
    <message>
        <source>It is trusted, and has been gone since %1.</source>
        <translation>Vertrauenswürdig und seit %1 verschwunden.</translation>
    </message>
    <message>
        <source>It is trusted, and it is gone.</source>
        <translation>Vertrauenswürdig und verschwunden.</translation>
    </message>
    <message>
        <source>%1 It was %2.</source>
        <translation>%1 Es war %2.</translation>
    </message>
    <message>
        <source>It can be reached from %1.</source>
        <translation>Erreichbar für %1.</translation>
    </message>
    <message>
        <source> Behind it: %1.</source>
        <translation> Dahinter: %1.</translation>
    </message>
    <message>
        <source>A suspicious port listens</source>
        <translation>Ein verdächtiger Port lauscht</translation>
    </message>
    <message>
        <source>Somebody else is behind a port that has a note</source>
        <translation>Hinter einem Port mit Notiz ist jemand anders</translation>
    </message>
    <message>
        <source>A port can be reached from further away than its note allows</source>
        <translation>Ein Port ist weiter erreichbar, als seine Notiz erlaubt</translation>
    </message>
    <message>
        <source>A trusted service is gone</source>
        <translation>Ein vertrauenswürdiger Dienst ist verschwunden</translation>
    </message>
    <message>
        <source>The summary of the first look</source>
        <translation>Die Zusammenfassung des ersten Durchgangs</translation>
    </message>
    <message>
        <source>Suspicious: %1</source>
        <translation>Verdächtig: %1</translation>
    </message>
    <message>
        <source>Somebody else on %1</source>
        <translation>Jemand anders auf %1</translation>
    </message>
    <message>
        <source>More exposed: %1</source>
        <translation>Weiter erreichbar: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Verschwunden: %1</translation>
    </message>
    <message>
        <source>Portmonote has taken its first look</source>
        <translation>Portmonote hat den ersten Durchgang beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listen on this machine.</source>
        <translation>
            <numerusform>%n Port lauscht auf diesem Rechner.</numerusform>
            <numerusform>%n Ports lauschen auf diesem Rechner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation>
            <numerusform>%n davon sollte angesehen werden.</numerusform>
            <numerusform>%n davon sollten angesehen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on you are told of what is new, not of what was there.</source>
        <translation>Ab jetzt wird gemeldet, was neu ist, nicht, was schon da war.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>AlertMute</name>
    <message>
        <source>tcp and udp %1</source>
        <translation>tcp und udp %1</translation>
    </message>
</context>
<context>
    <name>ArchiveJson</name>
    <message>
        <source>is no mask of days</source>
        <translation>ist keine Tagesmaske</translation>
    </message>
    <message>
        <source>is no report of why it runs</source>
        <translation>ist kein Bericht darüber, warum es läuft</translation>
    </message>
    <message>
        <source>is no heartbeat</source>
        <translation>ist kein Heartbeat</translation>
    </message>
    <message>
        <source>the list “%1” is missing</source>
        <translation>die Liste „%1“ fehlt</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>it was written by a newer version of Portmonote; update the program</source>
        <translation>sie wurde von einer neueren Version von Portmonote geschrieben; bitte das Programm aktualisieren</translation>
    </message>
    <message>
        <source>%1: %2 is there twice</source>
        <translation>%1: %2 ist doppelt vorhanden</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 kann nicht entfernt werden: %2</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message>
        <source>reachable from %1 since %2</source>
        <translation>erreichbar für %1 seit %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n hinzugekommen</numerusform>
            <numerusform>%n hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n verschwunden</numerusform>
            <numerusform>%n verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, or were gone for a while</source>
        <translation>
            <numerusform>%n geändert oder zeitweise verschwunden</numerusform>
            <numerusform>%n geändert oder zeitweise verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came and went</source>
        <translation>
            <numerusform>%n gekommen und gegangen</numerusform>
            <numerusform>%n gekommen und gegangen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardComparison</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>CheckedFields</name>
    <message>
        <source>“%1” is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is too long (%1 characters; %2 at the most)</source>
        <translation>ist zu lang (%1 Zeichen; höchstens %2)</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>has too many entries</source>
        <translation>hat zu viele Einträge</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>holds something else than short texts</source>
        <translation>enthält anderes als kurze Texte</translation>
    </message>
    <message>
        <source>“%1” is no time in UTC</source>
        <translation>„%1“ ist keine Zeit in UTC</translation>
    </message>
</context>
<context>
    <name>CollectError</name>
    <message>
        <source>the program ss was not found; install the package iproute2</source>
        <translation>das Programm ss wurde nicht gefunden; bitte das Paket iproute2 installieren</translation>
    </message>
    <message>
        <source>ss could not be started (%1)</source>
        <translation>ss konnte nicht gestartet werden (%1)</translation>
    </message>
    <message>
        <source>ss did not answer in time and was ended</source>
        <translation>ss antwortete nicht rechtzeitig und wurde beendet</translation>
    </message>
    <message>
        <source>ss printed far too much and was ended</source>
        <translation>ss gab viel zu viel aus und wurde beendet</translation>
    </message>
    <message>
        <source>ss was ended by a signal</source>
        <translation>ss wurde durch ein Signal beendet</translation>
    </message>
    <message>
        <source>ss ended with code %1</source>
        <translation>ss endete mit dem Code %1</translation>
    </message>
    <message>
        <source>ss ended with code %1: %2</source>
        <translation>ss endete mit dem Code %1: %2</translation>
    </message>
    <message>
        <source>ss complained: %1</source>
        <translation>ss meldete: %1</translation>
    </message>
    <message>
        <source>ss printed nothing, although there is something to see</source>
        <translation>ss gab nichts aus, obwohl es etwas zu sehen gibt</translation>
    </message>
    <message>
        <source>ss printed something that is not understood: “%1”</source>
        <translation>ss gab etwas Unverständliches aus: „%1“</translation>
    </message>
    <message>
        <source>the output of ss was cut off</source>
        <translation>die Ausgabe von ss wurde abgeschnitten</translation>
    </message>
    <message>
        <source>ss could not ask the kernel and told only a part</source>
        <translation>ss konnte den Kernel nicht abfragen und gab nur einen Teil aus</translation>
    </message>
    <message>
        <source>the input is empty</source>
        <translation>die Eingabe ist leer</translation>
    </message>
    <message>
        <source>the input cannot be read (%1)</source>
        <translation>die Eingabe kann nicht gelesen werden (%1)</translation>
    </message>
    <message>
        <source>the observation was cancelled</source>
        <translation>die Beobachtung wurde abgebrochen</translation>
    </message>
    <message>
        <source>the program ssh was not found; install the package openssh-client</source>
        <translation>das Programm ssh wurde nicht gefunden; bitte das Paket openssh-client installieren</translation>
    </message>
    <message>
        <source>its name has no address; see its entry in ~/.ssh/config (%1)</source>
        <translation>zu seinem Namen gibt es keine Adresse; siehe seinen Eintrag in ~/.ssh/config (%1)</translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation>er ist nicht erreichbar (%1)</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>er antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>it does not let us in without a password or passphrase; give it your key (ssh-copy-id), and load the key into your agent (ssh-add)</source>
        <translation>er gewährt ohne Passwort oder Passphrase keinen Zugang; bitte den eigenen Schlüssel dort hinterlegen (ssh-copy-id) und in den Agenten laden (ssh-add)</translation>
    </message>
    <message>
        <source>its host key has changed: it may be another machine. Where that is expected, remove the old key (ssh-keygen -R) and connect once by hand</source>
        <translation>sein Hostschlüssel hat sich geändert: Es könnte ein anderer Rechner sein. Falls das erwartet ist, den alten Schlüssel entfernen (ssh-keygen -R) und einmal von Hand verbinden</translation>
    </message>
    <message>
        <source>its host key is not known yet; connect once by hand with ssh and confirm it</source>
        <translation>sein Hostschlüssel ist noch nicht bekannt; bitte einmal von Hand mit ssh verbinden und ihn bestätigen</translation>
    </message>
    <message>
        <source>the connection broke off in the middle</source>
        <translation>die Verbindung brach mittendrin ab</translation>
    </message>
    <message>
        <source>the connection broke off in the middle (%1)</source>
        <translation>die Verbindung brach mittendrin ab (%1)</translation>
    </message>
    <message>
        <source>ssh says: %1</source>
        <translation>ssh meldet: %1</translation>
    </message>
    <message>
        <source>it has no program ss; install the package iproute2 there</source>
        <translation>er hat kein Programm ss; bitte dort das Paket iproute2 installieren</translation>
    </message>
    <message>
        <source>what answered there ran no command; its account needs a POSIX shell</source>
        <translation>was dort antwortete, führte keinen Befehl aus; das Benutzerkonto braucht eine POSIX-Shell</translation>
    </message>
    <message>
        <source>what answered there ran no command; its account needs a POSIX shell (“%1”)</source>
        <translation>was dort antwortete, führte keinen Befehl aus; das Benutzerkonto braucht eine POSIX-Shell („%1“)</translation>
    </message>
    <message>
        <source>there is not enough memory, or there are too many processes, for a look</source>
        <translation>für einen Durchgang ist nicht genug Speicher frei, oder es gibt zu viele Prozesse</translation>
    </message>
</context>
<context>
    <name>CommandLineInterface</name>
    <message>
        <source>The database, instead of the user&apos;s own.</source>
        <translation>Die Datenbank, die statt der eigenen verwendet wird.</translation>
    </message>
    <message>
        <source>A threshold, e.g. high-uptime=24h, flap-count=4, flap-window=24h; may be repeated.</source>
        <translation>Ein Schwellenwert, z. B. high-uptime=24h, flap-count=4, flap-window=24h; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verben:</translation>
    </message>
    <message>
        <source>Shows what this machine listens on, and remembers what you know about it.

Without a verb the window opens.

%1</source>
        <translation>Zeigt, worauf dieser Rechner lauscht, und merkt sich, was darüber bekannt ist.

Ohne Verb öffnet sich das Fenster.

%1</translation>
    </message>
    <message>
        <source>One of the verbs above.</source>
        <translation>Eines der Verben oben.</translation>
    </message>
    <message>
        <source>what was to be printed could not be written</source>
        <translation>die Ausgabe konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>portmonote: there is no verb “%1”</source>
        <translation>portmonote: das Verb „%1“ gibt es nicht</translation>
    </message>
</context>
<context>
    <name>ContentCheck</name>
    <message>
        <source>more than one row tells of it</source>
        <translation>mehr als eine Zeile beschreibt ihn</translation>
    </message>
    <message>
        <source>a part of its history ends before it begins</source>
        <translation>ein Teil seines Verlaufs endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>its history is not in order, though no clock was set</source>
        <translation>sein Verlauf ist nicht in der richtigen Reihenfolge, obwohl keine Uhr gestellt wurde</translation>
    </message>
    <message>
        <source>%1: the note is not as Portmonote wrote it: the disk, or another program, changed it. Compare it with a backup; saving it takes it as it is.</source>
        <translation>%1: Die Notiz ist nicht so, wie Portmonote sie geschrieben hat: Der Datenträger oder ein anderes Programm hat sie verändert. Bitte mit einer Sicherung vergleichen; Speichern übernimmt sie so, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>it is a link. Name the file that it points to.</source>
        <translation>sie ist eine Verknüpfung. Bitte die Datei angeben, auf die sie zeigt.</translation>
    </message>
    <message>
        <source>it is no file.</source>
        <translation>sie ist keine Datei.</translation>
    </message>
    <message>
        <source>it belongs to somebody else. Only its owner can use it.</source>
        <translation>sie gehört jemand anderem. Nur ihr Eigentümer kann sie verwenden.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message>
        <source>a port that is gone has no time since when</source>
        <translation>bei einem verschwundenen Port fehlt die Zeit, seit wann er es ist</translation>
    </message>
    <message>
        <source>the addresses of a port are no list</source>
        <translation>die Adressen eines Ports sind keine Liste</translation>
    </message>
    <message>
        <source>the tags of a note are no list</source>
        <translation>die Tags einer Notiz sind keine Liste</translation>
    </message>
    <message>
        <source>the heartbeat that a port goes on with is not its own</source>
        <translation>der Heartbeat, den ein Port fortführt, ist nicht sein eigener</translation>
    </message>
    <message>
        <source>row %2 of %1 belongs to a row that is not there</source>
        <translation>Zeile %2 von %1 gehört zu einer Zeile, die es nicht gibt</translation>
    </message>
</context>
<context>
    <name>DatabaseRecovery</name>
    <message numerus="yes">
        <source>%1 (%n day(s) old, %2)</source>
        <translation>
            <numerusform>%1 (%n Tag alt, %2)</numerusform>
            <numerusform>%1 (%n Tage alt, %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (of today, %2)</source>
        <translation>%1 (von heute, %2)</translation>
    </message>
    <message>
        <source>The backup is in its place.</source>
        <translation>Die Sicherung ist an ihrem Platz.</translation>
    </message>
    <message>
        <source>The backup is in its place. What was there is in %1.</source>
        <translation>Die Sicherung ist an ihrem Platz. Was vorher dort war, liegt in %1.</translation>
    </message>
    <message>
        <source>%1 The damaged one is in %2.</source>
        <translation>%1 Die beschädigte liegt in %2.</translation>
    </message>
    <message>
        <source>%1 (made while the clock was ahead, %2)</source>
        <translation>%1 (erstellt, als die Uhr vorging, %2)</translation>
    </message>
    <message>
        <source>%1 (rescued when the database went, %2)</source>
        <translation>%1 (gerettet, als die Datenbank verschwand, %2)</translation>
    </message>
</context>
<context>
    <name>DerivedState</name>
    <message>
        <source>someone else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>The note was for %1 run by user id %2; now user id %3 runs it.</source>
        <translation>Die Notiz war für %1 unter der Benutzer-ID %2; jetzt läuft es unter der Benutzer-ID %3.</translation>
    </message>
    <message>
        <source>The note was for %1; now it is %2.</source>
        <translation>Die Notiz war für %1; jetzt ist es %2.</translation>
    </message>
    <message>
        <source>… %1</source>
        <translation>… %1</translation>
    </message>
    <message numerus="yes">
        <source>It came or went %n time(s) within %1: %2.</source>
        <translation>
            <numerusform>Kam oder ging %n-mal innerhalb von %1: %2.</numerusform>
            <numerusform>Kam oder ging %n-mal innerhalb von %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Flatternd</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Vermisst</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Anlaufend</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Nobody can be found behind it, and no note explains it.</source>
        <translation>Dahinter ist niemand zu finden, und keine Notiz erklärt es.</translation>
    </message>
    <message>
        <source>Its note marks it as suspicious.</source>
        <translation>Laut Notiz verdächtig.</translation>
    </message>
    <message>
        <source>It can be reached from %1; the note allows %2.</source>
        <translation>Erreichbar für %1; die Notiz erlaubt %2.</translation>
    </message>
    <message>
        <source>Its note expects it, and it has been gone since %1.</source>
        <translation>Laut Notiz erwartet, aber seit %1 verschwunden.</translation>
    </message>
    <message>
        <source>Its note expects it, and it is gone.</source>
        <translation>Laut Notiz erwartet, aber verschwunden.</translation>
    </message>
    <message>
        <source>Trusted, and up for %1.</source>
        <translation>Vertrauenswürdig und seit %1 aktiv.</translation>
    </message>
    <message>
        <source>Trusted, and up for %1; healthy from %2 on.</source>
        <translation>Vertrauenswürdig und seit %1 aktiv; gesund nach %2.</translation>
    </message>
    <message>
        <source>Trusted, but its note was written while nobody was behind it. Is it meant for %1?</source>
        <translation>Vertrauenswürdig, aber die Notiz entstand, als niemand dahinter war. Gilt sie für %1?</translation>
    </message>
    <message>
        <source>Trusted for %1, but who is behind it now cannot be seen.</source>
        <translation>Vertrauenswürdig für %1, aber wer jetzt dahinter ist, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Its note expects it.</source>
        <translation>Laut Notiz erwartet.</translation>
    </message>
    <message>
        <source>Nobody has written a note about it yet.</source>
        <translation>Noch hat niemand eine Notiz dazu geschrieben.</translation>
    </message>
    <message>
        <source>Its note does not say whether it is trusted or expected.</source>
        <translation>Die Notiz sagt nicht, ob es vertrauenswürdig oder erwartet ist.</translation>
    </message>
    <message>
        <source>Gone since %1; nothing was expected of it.</source>
        <translation>Seit %1 verschwunden; keine Notiz erwartet es.</translation>
    </message>
    <message>
        <source>Gone; nothing was expected of it.</source>
        <translation>Verschwunden; keine Notiz erwartet es.</translation>
    </message>
    <message>
        <source>The note was for %1 on a socket of user id %2; now user id %3 opened it.</source>
        <translation>Die Notiz war für %1 an einem Socket der Benutzer-ID %2; jetzt hat Benutzer-ID %3 ihn geöffnet.</translation>
    </message>
    <message>
        <source>The note was for %1; now it runs somewhere else (another container, or none).</source>
        <translation>Die Notiz war für %1; jetzt läuft es woanders (in einem anderen Container oder in keinem).</translation>
    </message>
</context>
<context>
    <name>DisplayText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>What you are writing cannot be kept safe while you write (%1). Save soon.</source>
        <translation>Der Text kann während des Schreibens nicht gesichert werden (%1). Bitte bald speichern.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>%1 is no regular file; nothing was written</source>
        <translation>%1 ist keine reguläre Datei; nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>%1 is the database itself; name another file</source>
        <translation>%1 ist die Datenbank selbst; bitte eine andere Datei angeben</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>nur dieses System</translation>
    </message>
    <message>
        <source>this link only</source>
        <translation>nur dieses Netzsegment</translation>
    </message>
    <message>
        <source>one network</source>
        <translation>ein Netzwerk</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>alle Netzwerke</translation>
    </message>
</context>
<context>
    <name>GlanceSummary</name>
    <message>
        <source>unknown owner</source>
        <translation>unbekannter Besitzer</translation>
    </message>
    <message>
        <source>No services on this machine</source>
        <translation>Keine Dienste auf diesem Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n erkannt</numerusform>
            <numerusform>%n erkannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed</source>
        <translation>
            <numerusform>%n ungeprüft</numerusform>
            <numerusform>%n ungeprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicious</source>
        <translation>
            <numerusform>%n verdächtig</numerusform>
            <numerusform>%n verdächtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) on this machine: %1</source>
        <translation>
            <numerusform>%n Dienst auf diesem Rechner: %1</numerusform>
            <numerusform>%n Dienste auf diesem Rechner: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <translation>
            <numerusform>%n flatternd</numerusform>
            <numerusform>%n flatternd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n vermisst</numerusform>
            <numerusform>%n vermisst</numerusform>
        </translation>
    </message>
    <message>
        <source>what is shown is from %1</source>
        <translation>Stand der Anzeige: %1</translation>
    </message>
    <message>
        <source>nothing has been observed yet</source>
        <translation>noch wurde nichts beobachtet</translation>
    </message>
    <message>
        <source>The last observation failed: %1 — %2.</source>
        <translation>Die letzte Beobachtung ist fehlgeschlagen: %1 — %2.</translation>
    </message>
    <message>
        <source>Nothing has been observed yet.</source>
        <translation>Noch wurde nichts beobachtet.</translation>
    </message>
    <message>
        <source>Not observed for %1; what is shown may have changed since.</source>
        <translation>Seit %1 nicht beobachtet; das Angezeigte kann sich inzwischen geändert haben.</translation>
    </message>
    <message>
        <source>held by no process</source>
        <translation>von keinem Prozess gehalten</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s)</source>
        <translation>
            <numerusform>auf %n Rechner</numerusform>
            <numerusform>auf %n Rechnern</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a host</comment>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>No services %1</source>
        <comment>on a host</comment>
        <translation>Keine Dienste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) %1: %2</source>
        <comment>on a host</comment>
        <translation>
            <numerusform>%n Dienst %1: %2</numerusform>
            <numerusform>%n Dienste %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostName</name>
    <message>
        <source>the name of a host is missing</source>
        <translation>der Name eines Rechners fehlt</translation>
    </message>
    <message>
        <source>“%1” is too long for the name of a host</source>
        <translation>„%1“ ist zu lang für den Namen eines Rechners</translation>
    </message>
    <message>
        <source>“%1” names no host: it begins with “-”</source>
        <translation>„%1“ bezeichnet keinen Rechner: Es beginnt mit „-“</translation>
    </message>
    <message>
        <source>“%1” names no host: it holds blanks or invisible characters</source>
        <translation>„%1“ bezeichnet keinen Rechner: Es enthält Leerzeichen oder unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>“%1” is a pattern and names no single host</source>
        <translation>„%1“ ist ein Muster und bezeichnet keinen einzelnen Rechner</translation>
    </message>
    <message>
        <source>“%1” is this machine; it needs no ssh</source>
        <translation>„%1“ ist dieser Rechner; dafür ist kein ssh nötig</translation>
    </message>
    <message>
        <source>“%1” cannot be handed to ssh; give the host a plain name in ~/.ssh/config</source>
        <translation>„%1“ kann nicht an ssh übergeben werden; bitte dem Rechner in ~/.ssh/config einen einfachen Namen geben</translation>
    </message>
</context>
<context>
    <name>HostOverview</name>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Services on this machine</source>
        <translation>Dienste auf diesem Rechner</translation>
    </message>
    <message>
        <source>Observed on %1</source>
        <translation>Beobachtet am %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Geschrieben am %1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Erreichbar für</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes of ports that nobody has been seen on</source>
        <translation>Notizen zu Ports, auf denen noch niemand gesehen wurde</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>it is a link; name the file itself</source>
        <translation>sie ist eine Verknüpfung; bitte die Datei selbst angeben</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>sie ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>it is too big (%1 MiB; %2 at the most)</source>
        <translation>sie ist zu groß (%1 MiB; höchstens %2)</translation>
    </message>
    <message>
        <source>no copy of it can be made (%1)</source>
        <translation>sie kann nicht kopiert werden (%1)</translation>
    </message>
    <message>
        <source>it is neither JSON nor a database (%1, at byte %2)</source>
        <translation>sie ist weder JSON noch eine Datenbank (%1, bei Byte %2)</translation>
    </message>
    <message>
        <source>it is JSON, but of another program</source>
        <translation>sie ist JSON, aber von einem anderen Programm</translation>
    </message>
</context>
<context>
    <name>LaunchRequest</name>
    <message>
        <source>Start without showing the window.</source>
        <translation>Starten, ohne das Fenster zu zeigen.</translation>
    </message>
    <message>
        <source>Look now.</source>
        <translation>Jetzt scannen.</translation>
    </message>
    <message>
        <source>Show the suspicious ports only.</source>
        <translation>Nur die verdächtigen Ports anzeigen.</translation>
    </message>
    <message>
        <source>Open the settings.</source>
        <translation>Die Einstellungen öffnen.</translation>
    </message>
    <message>
        <source>Search for TEXT, as in the search box.</source>
        <translation>Nach TEXT suchen, wie im Suchfeld.</translation>
    </message>
    <message>
        <source>Show the card of a port, e.g. tcp/8080.</source>
        <translation>Die Karte eines Ports anzeigen, z. B. tcp/8080.</translation>
    </message>
    <message>
        <source>“%1” names no port; write it like tcp/8080</source>
        <translation>„%1“ bezeichnet keinen Port; Schreibweise wie tcp/8080</translation>
    </message>
</context>
<context>
    <name>LegacyArchive</name>
    <message>
        <source>the list “%1” is missing</source>
        <translation>die Liste „%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” is no local time</source>
        <translation>„%1“ ist keine Ortszeit</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>belongs to no port of this file</source>
        <translation>gehört zu keinem Port dieser Datei</translation>
    </message>
</context>
<context>
    <name>LegacyDatabase</name>
    <message>
        <source>it holds nothing</source>
        <translation>sie enthält nichts</translation>
    </message>
    <message>
        <source>the table “%1” is missing: it is no database of the web Portmonote</source>
        <translation>die Tabelle „%1“ fehlt: Es ist keine Datenbank des Web-Portmonote</translation>
    </message>
    <message>
        <source>the table “%1” is too long</source>
        <translation>die Tabelle „%1“ ist zu lang</translation>
    </message>
    <message>
        <source>%1[%2].%3: is no text</source>
        <translation>%1[%2].%3: ist kein Text</translation>
    </message>
    <message>
        <source>it is a database of this program itself; open it with --database, or export it there and import that</source>
        <translation>sie ist eine Datenbank dieses Programms selbst; mit --database öffnen oder dort exportieren und den Export importieren</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>sie ist beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Portmonote</source>
        <translation>Portmonote</translation>
    </message>
    <message>
        <source>Search: postgres, :5432, state:ghost, tag:prod, exposed:all, owner:alice</source>
        <translation>Suchen: postgres, :5432, state:ghost, tag:prod, exposed:all, owner:alice</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Was an der Suche nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>Jetzt &amp;scannen</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Review what is new</source>
        <translation>&amp;Neues prüfen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show what is &amp;gone</source>
        <translation>&amp;Verschwundene anzeigen</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Portmonote</source>
        <translation>&amp;Über Portmonote</translation>
    </message>
    <message>
        <source>Show all o&amp;wners…</source>
        <translation>Alle Besitze&amp;r anzeigen …</translation>
    </message>
    <message>
        <source>Asks once for an administrator&apos;s password, and looks which processes of other users listen</source>
        <translation>Fragt einmal nach dem Passwort eines Administrators und sieht nach, welche Prozesse anderer Benutzer lauschen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show a &amp;moment of the past…</source>
        <translation>Früheren Zeitpun&amp;kt anzeigen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Compare two moments…</source>
        <translation>Zwei Zeitpunkte ver&amp;gleichen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>&amp;Network namespaces…</source>
        <translation>&amp;Netzwerk-Namensräume …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
</context>
<context>
    <name>NetNamespaces</name>
    <message>
        <source>nsenter is not installed (package util-linux).</source>
        <translation>nsenter ist nicht installiert (Paket util-linux).</translation>
    </message>
    <message>
        <source>Looking into it needs the rights of root.</source>
        <translation>Der Blick hinein erfordert Root-Rechte.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>The port that this note is about</source>
        <translation>Der Port, um den es in dieser Notiz geht</translation>
    </message>
    <message>
        <source>Whom the note was written for</source>
        <translation>Für wen die Notiz geschrieben wurde</translation>
    </message>
    <message>
        <source>It is &amp;for this one now</source>
        <translation>&amp;Gilt jetzt für diesen</translation>
    </message>
    <message>
        <source>The note is for this one now</source>
        <translation>Die Notiz gilt jetzt für diesen</translation>
    </message>
    <message>
        <source>Where this text comes from</source>
        <translation>Woher dieser Text stammt</translation>
    </message>
    <message>
        <source>&amp;Back to what is stored</source>
        <translation>&amp;Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>What you call it, e.g. Build cache</source>
        <translation>Ein eigener Name, z. B. Build-Cache</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Where the suggestion comes from</source>
        <translation>Woher der Vorschlag stammt</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>May be &amp;reached from</source>
        <translation>Höchstens e&amp;rreichbar für</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>Höchstens erreichbar für</translation>
    </message>
    <message>
        <source>Reachable from further away than this is suspicious</source>
        <translation>Ist der Port darüber hinaus erreichbar, gilt er als verdächtig</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Z&amp;uständig</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Diensttyp</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>T&amp;ags</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>&amp;Pin it near the top</source>
        <translation>Oben an&amp;heften</translation>
    </message>
    <message>
        <source>Pin it near the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>What it is for, how to restart it, whom to ask. Markdown is fine.</source>
        <translation>Wozu es dient, wie man es neu startet, wen man fragt. Markdown ist möglich.</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Preview of the description</source>
        <translation>Vorschau der Beschreibung</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefgegangen ist</translation>
    </message>
    <message>
        <source>Your changes are not saved.</source>
        <translation>Die Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Disc&amp;ard them</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>We&amp;iter bearbeiten</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>NoteSuggester</name>
    <message>
        <source>the unit %1</source>
        <translation>die Unit %1</translation>
    </message>
    <message>
        <source>the package %1</source>
        <translation>das Paket %1</translation>
    </message>
    <message>
        <source>its command line</source>
        <translation>seine Befehlszeile</translation>
    </message>
    <message>
        <source>the service name that is registered for the port</source>
        <translation>der Dienstname, der für den Port registriert ist</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>ein unbekannter Benutzer</translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation>%1, Benutzer %2</translation>
    </message>
    <message>
        <source>%1 (its process is hidden: belongs to %2)</source>
        <translation>%1 (Prozess verborgen, Besitzer: %2)</translation>
    </message>
    <message>
        <source>hidden: belongs to %1; run with more rights to see it</source>
        <translation>verborgen, Besitzer: %1; sichtbar mit mehr Rechten</translation>
    </message>
    <message>
        <source>the kernel (%1)</source>
        <translation>der Kernel (%1)</translation>
    </message>
    <message>
        <source>unknown: no process holds it</source>
        <translation>unbekannt: kein Prozess hält ihn</translation>
    </message>
    <message>
        <source>unknown: no process holds it (opened by %1)</source>
        <translation>unbekannt: kein Prozess hält ihn (geöffnet von %1)</translation>
    </message>
    <message>
        <source>confirmed through /proc</source>
        <translation>über /proc bestätigt</translation>
    </message>
    <message>
        <source>as ss reported it; not confirmed</source>
        <translation>laut ss; nicht bestätigt</translation>
    </message>
    <message>
        <source>inferred from the socket</source>
        <translation>aus dem Socket erschlossen</translation>
    </message>
    <message>
        <source>inferred from the socket&apos;s cgroup</source>
        <translation>aus der Cgroup des Sockets erschlossen</translation>
    </message>
    <message>
        <source>nothing tells who it is</source>
        <translation>nichts verrät, wer es ist</translation>
    </message>
    <message>
        <source>user id %1</source>
        <translation>Benutzer-ID %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, started by %2</source>
        <translation>%1, gestartet von %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>hidden in another process namespace: opened by %1</source>
        <translation>verborgen in einem anderen Prozess-Namensraum: geöffnet von %1</translation>
    </message>
    <message>
        <source>held by no process: its descriptor is in flight (%1)</source>
        <translation>von keinem Prozess gehalten: Sein Deskriptor ist unterwegs (%1)</translation>
    </message>
    <message>
        <source>as the container engine reports it</source>
        <translation>laut Container-Engine</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>only in its own network</source>
        <translation>nur im eigenen Netzwerk</translation>
    </message>
</context>
<context>
    <name>OwnerEvidence</name>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>socket activation</source>
        <translation>Socket-Aktivierung</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>image and service</source>
        <translation>Image und Dienst</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>whereabouts</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>from the socket itself</source>
        <translation>aus dem Socket selbst</translation>
    </message>
    <message>
        <source>from the control group in which the socket was made</source>
        <translation>aus der Kontrollgruppe, in der der Socket entstand</translation>
    </message>
    <message>
        <source>as ss reported it</source>
        <translation>laut ss</translation>
    </message>
    <message>
        <source>from its descriptor in /proc</source>
        <translation>aus seinem Deskriptor in /proc</translation>
    </message>
    <message>
        <source>from the control group of the process</source>
        <translation>aus der Kontrollgruppe des Prozesses</translation>
    </message>
    <message>
        <source>from the unit file that names the port</source>
        <translation>aus der Unit-Datei, die den Port nennt</translation>
    </message>
    <message>
        <source>by systemd&apos;s rule for names</source>
        <translation>nach der Namensregel von systemd</translation>
    </message>
    <message>
        <source>as the container engine answered</source>
        <translation>laut Antwort der Container-Engine</translation>
    </message>
    <message>
        <source>from files of the container engine</source>
        <translation>aus Dateien der Container-Engine</translation>
    </message>
    <message>
        <source>from the command line of what forwards the port</source>
        <translation>aus der Befehlszeile dessen, was den Port weiterleitet</translation>
    </message>
    <message>
        <source>from a look with more rights</source>
        <translation>aus einer Abfrage mit mehr Rechten</translation>
    </message>
    <message>
        <source>from the kernel&apos;s tables</source>
        <translation>aus den Tabellen des Kernels</translation>
    </message>
    <message>
        <source>after looking at the descriptors of all processes</source>
        <translation>nach Durchsicht der Deskriptoren aller Prozesse</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>what is known, from what, how sure: &quot;unit: from the control group of the process (certain)&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>published on this machine</source>
        <translation>auf diesem Rechner veröffentlicht</translation>
    </message>
    <message>
        <source>published on this machine; leads to %1 in the container</source>
        <translation>auf diesem Rechner veröffentlicht; führt zu %1 im Container</translation>
    </message>
    <message>
        <source>the container shares this machine&apos;s network</source>
        <translation>der Container teilt das Netzwerk dieses Rechners</translation>
    </message>
    <message>
        <source>only in the container&apos;s own network</source>
        <translation>nur im eigenen Netzwerk des Containers</translation>
    </message>
    <message>
        <source>from who runs in the network that the port leads into</source>
        <translation>daraus, wer in dem Netzwerk läuft, in das der Port führt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>from what something is known, how sure: &quot;from the control group of the process (certain)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>OwnerResolver</name>
    <message>
        <source>a process without a name</source>
        <translation>ein Prozess ohne Namen</translation>
    </message>
    <message>
        <source>thousands of processes</source>
        <translation>Tausende von Prozessen</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1, PID %2</translation>
    </message>
    <message>
        <source>in a unix socket</source>
        <translation>in einem Unix-Socket</translation>
    </message>
    <message>
        <source>perhaps to %1</source>
        <translation>vielleicht zu %1</translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation>%1, Benutzer %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>flap-count takes a whole number from 2 on</source>
        <translation>flap-count erwartet eine ganze Zahl ab 2</translation>
    </message>
    <message>
        <source>there is no policy “%1”; there are high-uptime, flap-count and flap-window</source>
        <translation>die Regel „%1“ gibt es nicht; es gibt high-uptime, flap-count und flap-window</translation>
    </message>
    <message>
        <source>%1 takes a duration such as 0, 90s, 24h or 7d</source>
        <translation>%1 erwartet eine Dauer wie 0, 90s, 24h oder 7d</translation>
    </message>
</context>
<context>
    <name>PortEvent</name>
    <message>
        <source>appeared</source>
        <translation>aufgetaucht</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>disappeared</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>neu gestartet</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>Besitzer gewechselt</translation>
    </message>
    <message>
        <source>exposure changed</source>
        <translation>Erreichbarkeit geändert</translation>
    </message>
    <message>
        <source>stopped from here</source>
        <translation>von hier aus gestoppt</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
</context>
<context>
    <name>PortNote</name>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, %3 at the most.</source>
        <translation>%1 ist zu lang: %2 Zeichen, höchstens %3.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Der Titel</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>Die Beschreibung</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Der Eintrag „Zuständig“</translation>
    </message>
    <message>
        <source>The service type</source>
        <translation>Der Diensttyp</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>There are too many tags: %1, %2 at the most.</source>
        <translation>Zu viele Tags: %1, höchstens %2.</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · over</source>
        <translation>%1 · vorbei</translation>
    </message>
    <message>
        <source>Unread. %1. %2 %3</source>
        <translation>Ungelesen. %1. %2 %3</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertNotices</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Trust…</source>
        <translation>Vertrauen …</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) need a look</source>
        <translation>
            <numerusform>%n Port sollte angesehen werden</numerusform>
            <numerusform>%n Ports sollten angesehen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute all</source>
        <translation>Alle stummschalten</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertSettingsPage</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Melden, wenn</translation>
    </message>
    <message>
        <source>told</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>Shortest time between two notifications of the same port</source>
        <translation>Kürzeste Zeit zwischen zwei Benachrichtigungen zum selben Port</translation>
    </message>
    <message>
        <source>The same port &amp;again not before</source>
        <translation>Denselben Port &amp;frühestens wieder nach</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>A mute ends by itself when somebody else is there, or when it can be reached from further away.</source>
        <translation>Eine Stummschaltung endet von selbst, wenn dort jemand anders ist oder der Port weiter erreichbar wird.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>Stummschaltung auf&amp;heben</translation>
    </message>
    <message>
        <source>Ports, e.g. 30000-32767 or udp/5000-5100</source>
        <translation>Ports, z. B. 30000-32767 oder udp/5000-5100</translation>
    </message>
    <message>
        <source>Ports to be muted</source>
        <translation>Stummzuschaltende Ports</translation>
    </message>
    <message>
        <source>&amp;Mute these</source>
        <translation>Diese &amp;stummschalten</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertsPane</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Nothing has been told yet. What is worth an alert is listed here, so that nothing is lost when you are away.</source>
        <translation>Noch wurde nichts gemeldet. Was einen Alarm wert ist, steht hier, damit bei Abwesenheit nichts verloren geht.</translation>
    </message>
    <message>
        <source>&amp;Back to the cards</source>
        <translation>&amp;Zurück zu den Karten</translation>
    </message>
    <message>
        <source>What is &amp;muted…</source>
        <translation>St&amp;ummgeschaltetes …</translation>
    </message>
    <message>
        <source>&amp;Show the card</source>
        <translation>&amp;Karte anzeigen</translation>
    </message>
    <message>
        <source>&amp;Trust…</source>
        <translation>&amp;Vertrauen …</translation>
    </message>
    <message>
        <source>Write a note that trusts who is there now</source>
        <translation>Eine Notiz schreiben, die dem vertraut, der jetzt dort ist</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>The port %1</source>
        <translation>Den Port %1</translation>
    </message>
    <message>
        <source>The program %1, on all its ports</source>
        <translation>Das Programm %1, auf allen seinen Ports</translation>
    </message>
    <message>
        <source>The unit %1, on all its ports</source>
        <translation>Die Unit %1, auf allen ihren Ports</translation>
    </message>
    <message>
        <source>A &amp;range of ports…</source>
        <translation>Einen Port&amp;bereich …</translation>
    </message>
    <message>
        <source>Mute a range of ports</source>
        <translation>Portbereich stummschalten</translation>
    </message>
    <message>
        <source>Ports, e.g. 30000-32767 or udp/5000-5100:</source>
        <translation>Ports, z. B. 30000-32767 oder udp/5000-5100:</translation>
    </message>
</context>
<context>
    <name>Portmonote::AppearanceSettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Compact: more cards, fewer lines</source>
        <translation>Kompakt: mehr Karten, weniger Zeilen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Car&amp;ds</source>
        <translation>&amp;Karten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>&amp;Neu starten</translation>
    </message>
</context>
<context>
    <name>Portmonote::Application</name>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were being written when the program ended, e.g. on %1.</source>
        <translation>
            <numerusform>%n Notiz wurde gerade geschrieben, als das Programm endete: zu %1.</numerusform>
            <numerusform>%n Notizen wurden gerade geschrieben, als das Programm endete, z. B. zu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>Die Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparieren …</translation>
    </message>
    <message>
        <source>Session bus</source>
        <translation>Sitzungsbus</translation>
    </message>
    <message>
        <source>Starting the program again brings this window to the front.</source>
        <translation>Ein erneuter Start des Programms holt dieses Fenster nach vorn.</translation>
    </message>
    <message>
        <source>Starting the program again opens another window, and the desktop cannot be asked for notifications or a place in its panel. Start it from within a desktop session, or with dbus-run-session.</source>
        <translation>Ein erneuter Start des Programms öffnet ein weiteres Fenster, und die Arbeitsumgebung kann nicht um Benachrichtigungen oder einen Platz in der Kontrollleiste gebeten werden. Bitte aus einer Desktop-Sitzung heraus oder mit dbus-run-session starten.</translation>
    </message>
    <message>
        <source>The command lines that were kept are forgotten.</source>
        <translation>Die aufbewahrten Befehlszeilen sind vergessen.</translation>
    </message>
    <message>
        <source>portmonote: the picture could not be saved to %1</source>
        <translation>portmonote: das Bild konnte nicht in %1 gespeichert werden</translation>
    </message>
    <message>
        <source>portmonote: the window that is open does not answer; another one opens</source>
        <translation>portmonote: das geöffnete Fenster antwortet nicht; ein weiteres wird geöffnet</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Put &amp;back…</source>
        <translation>&amp;Wiederherstellen …</translation>
    </message>
    <message>
        <source>The question for the password was closed. Nothing has changed, and it is not asked again by itself.</source>
        <translation>Die Passwortabfrage wurde geschlossen. Nichts hat sich geändert, und es wird nicht von selbst erneut gefragt.</translation>
    </message>
    <message>
        <source>What had to wait is recorded now.</source>
        <translation>Was warten musste, ist jetzt aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>Portmonote::AwayPanel</name>
    <message>
        <source>Since you were away</source>
        <translation>Während der Abwesenheit</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss what changed</source>
        <translation>Änderungen ausblenden</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Since you were away (%1): %2</source>
        <translation>Während der Abwesenheit (seit %1): %2</translation>
    </message>
    <message>
        <source>Since you were away: %1</source>
        <translation>Während der Abwesenheit: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::BulkEditDialog</name>
    <message numerus="yes">
        <source>Notes of %n port(s)</source>
        <translation>
            <numerusform>Notiz zu %n Port</numerusform>
            <numerusform>Notizen zu %n Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked is changed; everything else stays as each note says.</source>
        <translation>Nur Angekreuztes wird geändert; alles andere bleibt, wie es in der jeweiligen Notiz steht.</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>Ein&amp;schätzung</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Z&amp;uständig</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Add ta&amp;gs</source>
        <translation>Ta&amp;gs hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve tags</source>
        <translation>Tags ent&amp;fernen</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>nicht angeheftet</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>An&amp;heften</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardActions</name>
    <message>
        <source>Edit &amp;note…</source>
        <translation>&amp;Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Why is it running?</source>
        <translation>&amp;Warum läuft das?</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>&amp;Trusted</source>
        <translation>&amp;Vertrauenswürdig</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Erwartet</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>Ver&amp;dächtig</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anheften</translation>
    </message>
    <message>
        <source>&amp;Acknowledge the change</source>
        <translation>Änderung &amp;quittieren</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>St&amp;oppen …</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>Ver&amp;gessen …</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>E&amp;inschätzen</translation>
    </message>
    <message numerus="yes">
        <source>Edit &amp;notes of %n port(s)…</source>
        <translation>
            <numerusform>&amp;Notiz zu %n Port bearbeiten …</numerusform>
            <numerusform>&amp;Notizen zu %n Ports bearbeiten …</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Loslösen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n port(s)</source>
        <translation>
            <numerusform>%n Port %1</numerusform>
            <numerusform>%n Ports %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>vertrauen</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>erwarten</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>verdächtigen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>loslösen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>bearbeiten</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardDelegate</name>
    <message>
        <source>Why is it running?</source>
        <translation>Warum läuft das?</translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1: gesehen</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1: nicht da</translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1: nicht beobachtet</translation>
    </message>
    <message>
        <source>Reachable from %1</source>
        <translation>Erreichbar für %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardView</name>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
</context>
<context>
    <name>Portmonote::CompareDialog</name>
    <message>
        <source>Compare two moments</source>
        <translation>Zwei Zeitpunkte vergleichen</translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation>Der frühere Zeitpunkt</translation>
    </message>
    <message>
        <source>The later moment</source>
        <translation>Der spätere Zeitpunkt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Nachher</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n hinzugekommen</numerusform>
            <numerusform>%n hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n verschwunden</numerusform>
            <numerusform>%n verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed owner</source>
        <translation>
            <numerusform>%n mit anderem Besitzer</numerusform>
            <numerusform>%n mit anderem Besitzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed exposure</source>
        <translation>
            <numerusform>%n mit geänderter Erreichbarkeit</numerusform>
            <numerusform>%n mit geänderter Erreichbarkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Changed owner</source>
        <translation>Besitzer gewechselt</translation>
    </message>
    <message>
        <source>Changed exposure</source>
        <translation>Erreichbarkeit geändert</translation>
    </message>
</context>
<context>
    <name>Portmonote::DatabaseGuard</name>
    <message>
        <source>The database %1 was deleted while it was open.</source>
        <translation>Die Datenbank %1 wurde gelöscht, während sie geöffnet war.</translation>
    </message>
    <message>
        <source>The database %1 was emptied while it was open.</source>
        <translation>Die Datenbank %1 wurde geleert, während sie geöffnet war.</translation>
    </message>
    <message>
        <source>The database %1 was replaced by another file while it was open.</source>
        <translation>Die Datenbank %1 wurde durch eine andere Datei ersetzt, während sie geöffnet war.</translation>
    </message>
    <message>
        <source>All that was in it is safe in %1. Nothing is recorded until it, or a backup, is put back.</source>
        <translation>Ihr ganzer Inhalt liegt sicher in %1. Es wird nichts aufgezeichnet, bis diese Datei oder eine Sicherung wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>What was in it could not be kept (%1); the backups are still there. Nothing is recorded until one of them is put back.</source>
        <translation>Ihr Inhalt konnte nicht bewahrt werden (%1); die Sicherungen sind noch da. Es wird nichts aufgezeichnet, bis eine davon wiederhergestellt ist.</translation>
    </message>
</context>
<context>
    <name>Portmonote::DerivedStateModel</name>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>aktiv seit %1</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>verschwunden seit %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>Reachable from %1</source>
        <translation>Erreichbar für %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>Tags: %1</translation>
    </message>
    <message>
        <source>Kernel: %1</source>
        <translation>Kernel: %1</translation>
    </message>
    <message>
        <source>Hidden service</source>
        <translation>Verborgener Dienst</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Unbekannter Dienst</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>zuerst gesehen %1</translation>
    </message>
    <message>
        <source>%1, port %2 %3, %4: %5</source>
        <translation>%1, Port %2 %3, %4: %5</translation>
    </message>
    <message>
        <source>Held by no process</source>
        <translation>Von keinem Prozess gehalten</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <comment>a host, a card</comment>
        <translation>Auf %1: %2</translation>
    </message>
</context>
<context>
    <name>Portmonote::DesktopSettingsPage</name>
    <message>
        <source>&amp;Start with the session, without a window</source>
        <translation>&amp;Mit der Sitzung starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Then nothing that comes and goes is missed while you are logged in.</source>
        <translation>Dann wird nichts verpasst, was während der Anmeldung kommt und geht.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Diese Arbeitsumgebung</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Missing. %1</source>
        <translation>Fehlt. %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::DetailsPane</name>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>Select a card to see all that is known about its port.</source>
        <translation>Eine Karte auswählen, um alles zu sehen, was über ihren Port bekannt ist.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Warum …</translation>
    </message>
    <message>
        <source>Why is it running?</source>
        <translation>Warum läuft das?</translation>
    </message>
    <message>
        <source>Who started it, and what keeps it running</source>
        <translation>Wer es gestartet hat und was es am Laufen hält</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Acknowledge the change</source>
        <translation>Änderung quittieren</translation>
    </message>
    <message>
        <source>I have seen this change, and it is fine (Ctrl+K)</source>
        <translation>Ich habe diese Änderung gesehen, und sie ist in Ordnung (Strg+K)</translation>
    </message>
    <message>
        <source>Its note is for this one now</source>
        <translation>Notiz gilt jetzt für diesen</translation>
    </message>
    <message>
        <source>The note is for this one now</source>
        <translation>Die Notiz gilt jetzt für diesen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Erreichbar für</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Programmdatei</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Cgroup</source>
        <translation>Cgroup</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Aktiv seit</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Verschwunden seit</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation>Noch hat niemand eine Notiz geschrieben.</translation>
    </message>
    <message>
        <source>Write note…</source>
        <translation>Notiz schreiben …</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Ebenfalls dort</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>for all hosts %1</source>
        <comment>a pattern</comment>
        <translation>für alle Rechner %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Im Netzwerk</translation>
    </message>
</context>
<context>
    <name>Portmonote::ElsewhereView</name>
    <message numerus="yes">
        <source>On %n other host(s)</source>
        <translation>
            <numerusform>Auf %n anderen Rechner</numerusform>
            <numerusform>Auf %n anderen Rechnern</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Auf %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n weiterer …</numerusform>
            <numerusform>%n weitere …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::EmptyState</name>
    <message>
        <source>Looking what listens on this machine…</source>
        <translation>Es wird nachgesehen, was auf diesem Rechner lauscht …</translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation>Beim ersten Mal dauert das einen Moment.</translation>
    </message>
    <message>
        <source>Nothing has been observed yet</source>
        <translation>Noch wurde nichts beobachtet</translation>
    </message>
    <message>
        <source>One look tells which ports listen, and who is behind them.</source>
        <translation>Ein Durchgang zeigt, welche Ports lauschen und wer dahinter ist.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>This machine could not be observed</source>
        <translation>Dieser Rechner konnte nicht beobachtet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing listens on this machine</source>
        <translation>Auf diesem Rechner lauscht nichts</translation>
    </message>
    <message>
        <source>Services show up here as soon as they do.</source>
        <translation>Dienste erscheinen hier, sobald sie lauschen.</translation>
    </message>
    <message>
        <source>No port matches</source>
        <translation>Kein Port passt</translation>
    </message>
    <message>
        <source>The search, or the chips above, hide all of them.</source>
        <translation>Die Suche oder die Filter darüber blenden alle aus.</translation>
    </message>
    <message>
        <source>Show all ports</source>
        <translation>Alle Ports anzeigen</translation>
    </message>
</context>
<context>
    <name>Portmonote::EnvironmentView</name>
    <message>
        <source>Show what looks like a &amp;secret</source>
        <translation>Anzeigen, was nach einem &amp;Geheimnis aussieht</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>The environment of %1 may not be read: it belongs to somebody else, or the process has ended.</source>
        <translation>Die Umgebung von %1 darf nicht gelesen werden: Der Prozess gehört jemand anderem oder ist beendet.</translation>
    </message>
    <message>
        <source>What %1 was started with. It is read now, shown here only, and never kept.</source>
        <translation>Womit %1 gestartet wurde. Es wird jetzt gelesen, nur hier angezeigt und nie aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Portmonote::ExposureChoice</name>
    <message>
        <source>anywhere: never an alarm</source>
        <translation>beliebig: nie ein Alarm</translation>
    </message>
</context>
<context>
    <name>Portmonote::ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n port(s)?</source>
        <translation>
            <numerusform>%n Port vergessen?</numerusform>
            <numerusform>%n Ports vergessen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n note(s), too</source>
        <translation>
            <numerusform>Auch %n Notiz vergessen</numerusform>
            <numerusform>Auch %n Notizen vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>All that was recorded goes: the history since %1. What people wrote stays, unless you say otherwise below. It can be undone until the program ends.</source>
        <translation>Alles Aufgezeichnete wird entfernt: der Verlauf seit %1. Was Menschen geschrieben haben, bleibt, sofern unten nichts anderes gewählt ist. Bis zum Ende des Programms lässt es sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is listening: the next look will find it as new.</source>
        <translation>
            <numerusform>%n davon lauscht: Der nächste Durchgang erfasst ihn als neu.</numerusform>
            <numerusform>%n davon lauschen: Der nächste Durchgang erfasst sie als neu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::GlanceHeader</name>
    <message>
        <source>Warning about the observation</source>
        <translation>Warnung zur Beobachtung</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Age of the observation</source>
        <translation>Alter der Beobachtung</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>Look again now (F5)</source>
        <translation>Jetzt erneut scannen (F5)</translation>
    </message>
    <message>
        <source>Judge them one after the other, by single keys (Ctrl+R)</source>
        <translation>Nacheinander mit einzelnen Tasten einschätzen (Strg+R)</translation>
    </message>
    <message>
        <source>Looking for the first time…</source>
        <translation>Erster Scan läuft …</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Scan läuft …</translation>
    </message>
    <message>
        <source>Observed %1</source>
        <translation>Beobachtet %1</translation>
    </message>
    <message numerus="yes">
        <source>Review %n</source>
        <translation>
            <numerusform>%n prüfen</numerusform>
            <numerusform>%n prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n port(s)</source>
        <translation>
            <numerusform>%n Port prüfen</numerusform>
            <numerusform>%n Ports prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Most urgent: %1</source>
        <translation>Am dringendsten: %1</translation>
    </message>
    <message>
        <source>What you have not seen yet (Ctrl+L)</source>
        <translation>Noch nicht Gesehenes (Strg+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread alert(s)</source>
        <translation>
            <numerusform>%n ungelesener Alarm</numerusform>
            <numerusform>%n ungelesene Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was at %1</source>
        <translation>Stand vom %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::HistorySettingsPage</name>
    <message>
        <source>One &amp;heartbeat a month is enough for old ones</source>
        <translation>Für alte genügt ein &amp;Heartbeat im Monat</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Every change is kept for ever. A heartbeat only says that a port was still there: one a day, and later one a month.</source>
        <translation>Jede Änderung wird dauerhaft aufbewahrt. Ein Heartbeat besagt nur, dass ein Port noch da war: einer am Tag und später einer im Monat.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>Old is what is older &amp;than</source>
        <translation>Alt ist, was älter ist &amp;als</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>Ältester Eintrag</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
</context>
<context>
    <name>Portmonote::HostBar</name>
    <message>
        <source>looking…</source>
        <translation>Scan läuft …</translation>
    </message>
    <message>
        <source>failing, from %1</source>
        <translation>fehlgeschlagen, Stand: %1</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>noch nicht beobachtet</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Alle Rechner</translation>
    </message>
    <message>
        <source>All hosts in a list</source>
        <translation>Alle Rechner als Liste</translation>
    </message>
    <message>
        <source>Hosts whose latest observation failed</source>
        <translation>Rechner, deren letzte Beobachtung fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n weiterer …</numerusform>
            <numerusform>%n weitere …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s)</source>
        <translation>
            <numerusform>%n weiterer Rechner</numerusform>
            <numerusform>%n weitere Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1: %2, %3</source>
        <translation>Rechner %1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more host(s)</source>
        <translation>
            <numerusform>… und %n weiterer Rechner</numerusform>
            <numerusform>… und %n weitere Rechner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HostController</name>
    <message>
        <source>&amp;Hosts…</source>
        <translation>Re&amp;chner …</translation>
    </message>
    <message>
        <source>Group by &amp;host</source>
        <translation>Nach Rechner gr&amp;uppieren</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n Port lauscht</numerusform>
            <numerusform>%n Ports lauschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HostsDialog</name>
    <message>
        <source>looking…</source>
        <translation>Scan läuft …</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>beobachtet %1</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>noch nicht beobachtet</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Look &amp;every</source>
        <translation>S&amp;cannen alle</translation>
    </message>
    <message>
        <source>Other machines are looked at over ssh, with your own configuration, agent and keys. Nothing is installed there, and no password is asked for or kept.</source>
        <translation>Andere Rechner werden über ssh gescannt, mit der eigenen Konfiguration, dem eigenen Agenten und den eigenen Schlüsseln. Dort wird nichts installiert, und es wird kein Passwort abgefragt oder aufbewahrt.</translation>
    </message>
    <message>
        <source>As in ~/.ssh/config, e.g. web1</source>
        <translation>Wie in ~/.ssh/config, z. B. web1</translation>
    </message>
    <message>
        <source>Name that ssh knows</source>
        <translation>Name, den ssh kennt</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Scannen alle</translation>
    </message>
    <message>
        <source>Look &amp;by itself</source>
        <translation>Von &amp;selbst scannen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Jetzt scannen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung zu %1 wird hergestellt …</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>when asked to</source>
        <translation>nur auf Anforderung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
</context>
<context>
    <name>Portmonote::ImportDialog</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>Höchstens erreichbar für</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Geschrieben für</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Notes that differ</source>
        <translation>Abweichende Notizen</translation>
    </message>
    <message>
        <source>Take the &amp;file&apos;s notes: what is written here is overwritten</source>
        <translation>Notizen der &amp;Datei übernehmen: Was hier steht, wird überschrieben</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>The web program wrote its times without a zone, and its machine by a name.</source>
        <translation>Das Webprogramm hat seine Zeiten ohne Zeitzone und seinen Rechner mit einem Namen gespeichert.</translation>
    </message>
    <message>
        <source>It ran in time &amp;zone</source>
        <translation>Es lief in der &amp;Zeitzone</translation>
    </message>
    <message>
        <source>Its ports are those &amp;of</source>
        <translation>Rechner seiner &amp;Ports</translation>
    </message>
    <message>
        <source>There is no time zone of that name; try one like Europe/Berlin.</source>
        <translation>Eine Zeitzone dieses Namens gibt es nicht; ein Beispiel ist Europe/Berlin.</translation>
    </message>
    <message>
        <source>It cannot be imported: %1.
Nothing was changed.</source>
        <translation>Der Import ist nicht möglich: %1.
Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>“%1”, kept apart</source>
        <translation>„%1“, getrennt geführt</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Nichts darin ist neu.</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>Neu hinzu kommen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here than in the file, and are kept:</source>
        <translation>
            <numerusform>%n Notiz lautet hier anders als in der Datei und bleibt erhalten:</numerusform>
            <numerusform>%n Notizen lauten hier anders als in der Datei und bleiben erhalten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new port(s)</source>
        <translation>
            <numerusform>%n neuer Port</numerusform>
            <numerusform>%n neue Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n neue Notiz</numerusform>
            <numerusform>%n neue Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n neues Ereignis</numerusform>
            <numerusform>%n neue Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more history for %n known port(s)</source>
        <translation>
            <numerusform>mehr Verlauf für %n bekannten Port</numerusform>
            <numerusform>mehr Verlauf für %n bekannte Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Durchgang</numerusform>
            <numerusform>%n Durchgänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::InterchangeController</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Exports, and data of the web Portmonote (*.json *.db);;All files (*)</source>
        <translation>Exporte und Daten des Web-Portmonote (*.json *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Nichts wurde importiert. %1</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are the file&apos;s now.</source>
        <translation>
            <numerusform>%n Notiz stammt jetzt aus der Datei.</numerusform>
            <numerusform>%n Notizen stammen jetzt aus der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All there is, to be imported again (*.json)</source>
        <translation>Alles, zum späteren Import (*.json)</translation>
    </message>
    <message>
        <source>A report to read and to print (*.html)</source>
        <translation>Ein Bericht zum Lesen und Drucken (*.html)</translation>
    </message>
    <message>
        <source>A table for spreadsheets (*.csv)</source>
        <translation>Eine Tabelle für Tabellenkalkulationen (*.csv)</translation>
    </message>
</context>
<context>
    <name>Portmonote::MainWindow</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>&amp;Dringlichkeit</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Latest change</source>
        <translation>&amp;Letzte Änderung</translation>
    </message>
    <message>
        <source>Re-assign %1</source>
        <translation>%1 neu zuordnen</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Copy &amp;port</source>
        <translation>&amp;Port kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;addresses</source>
        <translation>&amp;Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy p&amp;id</source>
        <translation>P&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;command line</source>
        <translation>&amp;Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>About Portmonote</source>
        <translation>Über Portmonote</translation>
    </message>
    <message>
        <source>Know what this machine is doing: which services you recognise, which you don&apos;t, and which are unhealthy.

Free software under the MIT licence.</source>
        <translation>Wissen, was dieser Rechner tut: welche Dienste bekannt sind, welche nicht und welche nicht gesund sind.

Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Portmonote</source>
        <translation>Portmonote</translation>
    </message>
    <message>
        <source>Portmonote cannot start.</source>
        <translation>Portmonote kann nicht starten.</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;larme</translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation>Beobachtung &amp;pausieren</translation>
    </message>
    <message>
        <source>Res&amp;ume watching</source>
        <translation>Beobachtung &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Root sees all owners already</source>
        <translation>Root sieht bereits alle Besitzer</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>The past cannot be changed. Go back to now to write a note.</source>
        <translation>Die Vergangenheit lässt sich nicht ändern. Um eine Notiz zu schreiben, bitte zu jetzt zurückkehren.</translation>
    </message>
    <message>
        <source>Notes cannot be changed while the database can only be read.</source>
        <translation>Notizen können nicht geändert werden, solange die Datenbank nur gelesen werden kann.</translation>
    </message>
</context>
<context>
    <name>Portmonote::MemoryController</name>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>The note on %1 was changed since then. Nothing was undone or done again, so that nobody&apos;s words are lost.</source>
        <translation>Die Notiz zu %1 wurde seitdem geändert. Nichts wurde rückgängig gemacht oder wiederhergestellt, damit niemandes Worte verloren gehen.</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>%1 quittieren</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
</context>
<context>
    <name>Portmonote::MessageBar</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Was sich dagegen tun lässt</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
</context>
<context>
    <name>Portmonote::NamespacesDialog</name>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Without a name (%1)</source>
        <translation>Ohne Namen (%1)</translation>
    </message>
    <message>
        <source>no process to be seen</source>
        <translation>kein Prozess zu sehen</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), first %1 (pid %2)</source>
        <translation>
            <numerusform>%n Prozess: %1 (PID %2)</numerusform>
            <numerusform>%n Prozesse, der erste: %1 (PID %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing listens there.</source>
        <translation>Dort lauscht nichts.</translation>
    </message>
    <message>
        <source>Network namespaces</source>
        <translation>Netzwerk-Namensräume</translation>
    </message>
    <message>
        <source>Containers and services may have networks of their own, whose ports are not among the cards.</source>
        <translation>Container und Dienste können eigene Netzwerke haben, deren Ports nicht unter den Karten sind.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>The namespaces are being looked into</source>
        <translation>Die Namensräume werden untersucht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a network namespace and who is in it: &quot;blue: 2 processes, first sleep (pid 7)&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut scannen</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>Erneut scannen (F5)</translation>
    </message>
    <message>
        <source>%1 Looking into them needs the rights of root: sudo portmonote namespaces</source>
        <translation>%1 Der Blick hinein erfordert Root-Rechte: sudo portmonote namespaces</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteConflicts</name>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>nicht angeheftet</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>This note was changed elsewhere while you wrote. Nothing is saved yet: choose what to keep.</source>
        <translation>Diese Notiz wurde während des Schreibens anderswo geändert. Noch ist nichts gespeichert: Bitte wählen, was bleiben soll.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>Höchstens erreichbar für</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>%1: yours</source>
        <translation>%1: eigene Fassung</translation>
    </message>
    <message>
        <source>%1: there now</source>
        <translation>%1: jetzt gespeichert</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beides behalten</translation>
    </message>
    <message>
        <source>%1: keep both</source>
        <translation>%1: beides behalten</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteEditor</name>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>%1 · nobody has been seen there yet</source>
        <translation>%1 · dort wurde noch niemand gesehen</translation>
    </message>
    <message>
        <source>%1 · %2 · reachable from %3</source>
        <translation>%1 · %2 · erreichbar für %3</translation>
    </message>
    <message>
        <source>This note was written while nobody was there. Now it is %1.</source>
        <translation>Diese Notiz entstand, als dort niemand war. Jetzt ist es %1.</translation>
    </message>
    <message>
        <source>This note was written for %1. Now it is %2.</source>
        <translation>Diese Notiz wurde für %1 geschrieben. Jetzt ist es %2.</translation>
    </message>
    <message>
        <source>Taken up where you stopped on %1; it is not saved yet.</source>
        <translation>Fortgesetzt, wo am %1 aufgehört wurde; noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Title and type are suggestions.</source>
        <translation>Titel und Typ sind Vorschläge.</translation>
    </message>
    <message>
        <source>Suggested, from %1.</source>
        <translation>Vorschlag; Quelle: %1.</translation>
    </message>
    <message>
        <source>Another program is writing; waiting for it…</source>
        <translation>Ein anderes Programm schreibt gerade; es wird gewartet …</translation>
    </message>
    <message>
        <source>Saving this trusts %1 on %2.</source>
        <translation>Mit dem Speichern wird %1 auf %2 vertraut.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>One host, or a pattern such as web*; the note that names more of a host&apos;s name wins</source>
        <translation>Ein Rechner oder ein Muster wie web*; Vorrang hat die Notiz, die mehr vom Namen eines Rechners nennt</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a host</comment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Alle Rechner</translation>
    </message>
    <message>
        <source>App&amp;lies to</source>
        <translation>Gi&amp;lt für</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteModel</name>
    <message>
        <source>There is a note for %1 already. Edit that one.</source>
        <translation>Für %1 gibt es schon eine Notiz. Bitte diese bearbeiten.</translation>
    </message>
    <message>
        <source>“%1” does not match %2.</source>
        <translation>„%1“ passt nicht auf %2.</translation>
    </message>
</context>
<context>
    <name>Portmonote::ObservationSettingsPage</name>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>A look takes a moment and asks nobody but this machine. F5 looks at any time.</source>
        <translation>Ein Durchgang dauert nur einen Moment und fragt niemanden außer diesem Rechner. F5 scannt jederzeit.</translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation>S&amp;cannen alle</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Trusted services are &amp;healthy after</source>
        <translation>Vertrauenswürdige Dienste sind &amp;gesund nach</translation>
    </message>
    <message>
        <source>&amp;Flapping: comings and goings</source>
        <translation>&amp;Flatternd: Kommen und Gehen</translation>
    </message>
    <message>
        <source>… &amp;within</source>
        <translation>… &amp;innerhalb von</translation>
    </message>
    <message>
        <source>Hours within which comings and goings are counted</source>
        <translation>Stunden, innerhalb derer Kommen und Gehen gezählt werden</translation>
    </message>
</context>
<context>
    <name>Portmonote::PastBar</name>
    <message>
        <source>The past is shown</source>
        <translation>Die Vergangenheit wird angezeigt</translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <translation>Der angezeigte Zeitpunkt</translation>
    </message>
    <message>
        <source>−1 d</source>
        <translation>−1 T</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Eine Stunde früher</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Eine Stunde später</translation>
    </message>
    <message>
        <source>+1 d</source>
        <translation>+1 T</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>Mit jetzt &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>&amp;Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Show the present again (Esc)</source>
        <translation>Wieder die Gegenwart anzeigen (Esc)</translation>
    </message>
    <message>
        <source>The past: %1, judged with today&apos;s notes. Nothing can be changed here.</source>
        <translation>Die Vergangenheit: %1, eingeschätzt nach den heutigen Notizen. Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>At that time: %1. Shown is what was known at %2.</source>
        <translation>Zu dieser Zeit: %1. Angezeigt wird, was bis %2 bekannt war.</translation>
    </message>
    <message>
        <source>Nothing had been observed yet.</source>
        <translation>Noch war nichts beobachtet worden.</translation>
    </message>
</context>
<context>
    <name>Portmonote::PauseBar</name>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Paused until %1: nothing is looked at by itself, and nothing is told.</source>
        <translation>Pausiert bis %1: Es wird nicht von selbst gescannt und nichts gemeldet.</translation>
    </message>
</context>
<context>
    <name>Portmonote::PrivacySettingsPage</name>
    <message>
        <source>&amp;Keep the command lines of services</source>
        <translation>&amp;Befehlszeilen von Diensten aufbewahren</translation>
    </message>
    <message>
        <source>Command lines</source>
        <translation>Befehlszeilen</translation>
    </message>
    <message>
        <source>They tell services apart that share a program. Environments are never kept. Switched off, none are recorded from the next look on.</source>
        <translation>Sie unterscheiden Dienste, die dasselbe Programm nutzen. Umgebungen werden nie aufbewahrt. Ist dies ausgeschaltet, werden ab dem nächsten Durchgang keine mehr aufgezeichnet.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Forget those that are kept</source>
        <translation>Aufbewahrte &amp;vergessen</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Whatever is kept, and whatever is shown, is without these; *** stands in their place.</source>
        <translation>Was aufbewahrt und was angezeigt wird, enthält diese nicht; an ihrer Stelle steht ***.</translation>
    </message>
    <message>
        <source>Names whose values are secret</source>
        <translation>Namen, deren Werte geheim sind</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>Werte von</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>user:password in addresses; tokens of GitHub, GitLab, Slack, AWS, Google, npm and Vault; JSON web tokens; authorization headers; -p of mysql, -u of curl and their like</source>
        <translation>Benutzer:Passwort in Adressen; Token von GitHub, GitLab, Slack, AWS, Google, npm und Vault; JSON Web Tokens; Authorization-Header; -p von mysql, -u von curl und Ähnliches</translation>
    </message>
    <message>
        <source>What is kept of it</source>
        <translation>Was davon aufbewahrt wird</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>Portmonote::PrivilegedLook</name>
    <message>
        <source>pkexec is not installed; it asks for the password (package pkexec, or polkit).</source>
        <translation>pkexec ist nicht installiert; es fragt nach dem Passwort (Paket pkexec oder polkit).</translation>
    </message>
    <message>
        <source>polkit did not allow to see all owners. %1</source>
        <translation>polkit hat nicht erlaubt, alle Besitzer zu sehen. %1</translation>
    </message>
    <message>
        <source>The look with more rights failed. %1</source>
        <translation>Die Abfrage mit mehr Rechten ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>What the look with more rights told could not be read.</source>
        <translation>Das Ergebnis der Abfrage mit mehr Rechten war nicht lesbar.</translation>
    </message>
    <message>
        <source>Nobody could be asked for the password: no authentication agent runs in this session. Desktops start theirs at login; packages are polkit-kde-agent-1, lxqt-policykit, mate-polkit and others.</source>
        <translation>Niemand konnte nach dem Passwort gefragt werden: In dieser Sitzung läuft kein Authentifizierungsagent. Arbeitsumgebungen starten ihren bei der Anmeldung; Pakete sind polkit-kde-agent-1, lxqt-policykit, mate-polkit und andere.</translation>
    </message>
</context>
<context>
    <name>Portmonote::RecoveryDialog</name>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>What is in %1 now is set aside in a folder beside it, whatever you choose; nothing of it is deleted.</source>
        <translation>Was jetzt in %1 ist, wird in jedem Fall in einen Ordner daneben gelegt; nichts davon wird gelöscht.</translation>
    </message>
    <message>
        <source>Go back to the &amp;backup of:</source>
        <translation>Zurück zur &amp;Sicherung vom:</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>&amp;Carry over what can be read of the damaged one</source>
        <translation>Lesbares aus der beschädigten &amp;übernehmen</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>So be&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Andere &amp;Datei …</translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <translation>%1: beschädigt</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Databases of Portmonote (*.db);;All files (*)</source>
        <translation>Portmonote-Datenbanken (*.db);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Portmonote::ReviewPane</name>
    <message>
        <source>Trusted (T)</source>
        <translation>Vertrauenswürdig (T)</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Expected (E)</source>
        <translation>Erwartet (E)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Suspicious (S)</source>
        <translation>Verdächtig (S)</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Note… (N)</source>
        <translation>Notiz … (N)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Skip (K)</source>
        <translation>Überspringen (K)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Left goes back, Ctrl+Z takes the last one back.</source>
        <translation>Pfeil links geht zurück, Strg+Z nimmt das Letzte zurück.</translation>
    </message>
    <message>
        <source>Reachable from %1: %2</source>
        <translation>Erreichbar für %1: %2</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Unit %1</translation>
    </message>
    <message>
        <source>First seen %1, up %2</source>
        <translation>Zuerst gesehen %1, aktiv seit %2</translation>
    </message>
    <message>
        <source>%1 (type %2)</source>
        <translation>%1 (Typ %2)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed</source>
        <translation>
            <numerusform>%n geprüft</numerusform>
            <numerusform>%n geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; they are asked about again next time.</source>
        <translation>
            <numerusform>%n übersprungen; wird beim nächsten Mal wieder gefragt.</numerusform>
            <numerusform>%n übersprungen; sie werden beim nächsten Mal wieder gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Es gibt nichts mehr zu prüfen.</translation>
    </message>
    <message>
        <source>Enter or Escape goes back to the cards.</source>
        <translation>Eingabe oder Esc führt zurück zu den Karten.</translation>
    </message>
</context>
<context>
    <name>Portmonote::RiskChoice</name>
    <message>
        <source>&amp;Trusted</source>
        <translation>Vertrauenswür&amp;dig</translation>
    </message>
    <message>
        <source>I know it, and want to hear when it is gone or changes.</source>
        <translation>Bekannt; ich möchte erfahren, wenn es verschwindet oder sich ändert.</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Erwartet</translation>
    </message>
    <message>
        <source>It belongs here; I want to hear when it is gone.</source>
        <translation>Es gehört hierher; ich möchte erfahren, wenn es verschwindet.</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>Verdä&amp;chtig</translation>
    </message>
    <message>
        <source>It should not be here.</source>
        <translation>Es sollte nicht hier sein.</translation>
    </message>
    <message>
        <source>&amp;Not decided</source>
        <translation>&amp;Nicht entschieden</translation>
    </message>
    <message>
        <source>Stays unreviewed.</source>
        <translation>Bleibt ungeprüft.</translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundController</name>
    <message>
        <source>Today&apos;s backup failed: %1</source>
        <translation>Die heutige Sicherung ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundStatusBar</name>
    <message>
        <source>Number of cards</source>
        <translation>Anzahl der Karten</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Letzter Durchgang</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächster Durchgang</translation>
    </message>
    <message>
        <source>An observation is being taken</source>
        <translation>Eine Beobachtung läuft</translation>
    </message>
    <message>
        <source>Last round failed: %1</source>
        <translation>Letzter Durchgang fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Last round: %1</source>
        <translation>Letzter Durchgang: %1</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Noch kein Durchgang</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port(s)</source>
        <translation>
            <numerusform>%1 von %n Port</numerusform>
            <numerusform>%1 von %n Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>Läuft als Root</translation>
    </message>
    <message>
        <source>Warning: the program runs as root</source>
        <translation>Warnung: Das Programm läuft als Root</translation>
    </message>
    <message>
        <source>Portmonote needs no rights of root, and a window should not have them. Start it as yourself; “Show all owners…” asks for what needs more.</source>
        <translation>Portmonote braucht keine Root-Rechte, und ein Fenster sollte keine haben. Bitte unter dem eigenen Benutzerkonto starten; „Alle Besitzer anzeigen …“ fragt nach dem, was mehr Rechte erfordert.</translation>
    </message>
</context>
<context>
    <name>Portmonote::SearchBox</name>
    <message>
        <source>Recent and saved searches</source>
        <translation>Letzte und gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Recent and saved searches (Down)</source>
        <translation>Letzte und gespeicherte Suchen (Pfeil ab)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>&amp;Let go of “%1”</source>
        <translation>„%1“ nicht mehr &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Save the search</source>
        <translation>Suche &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation>„%1“ &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Forget the recent ones</source>
        <translation>&amp;Letzte Suchen vergessen</translation>
    </message>
</context>
<context>
    <name>Portmonote::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>All values of this page</source>
        <translation>Alle Werte dieser Seite</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Arbeitsumgebung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Portmonote::SettingsPage</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Voreinstellung: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>In the cards</source>
        <translation>In den Karten</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Von Karte zu Karte gehen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Die Notiz schreiben</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Mehr auswählen</translation>
    </message>
    <message>
        <source>Shift or Ctrl with arrow keys or Space</source>
        <translation>Umschalt oder Strg mit Pfeiltasten oder Leertaste</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>The menu of the card</source>
        <translation>Das Menü der Karte</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>In der Suche</translation>
    </message>
    <message>
        <source>Searches of before</source>
        <translation>Frühere Suchen</translation>
    </message>
    <message>
        <source>Go to the first card</source>
        <translation>Zur ersten Karte gehen</translation>
    </message>
    <message>
        <source>Empty it, and back to the cards</source>
        <translation>Leeren und zurück zu den Karten</translation>
    </message>
    <message>
        <source>While reviewing</source>
        <translation>Beim Prüfen</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>In einer Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Portmonote::StateChips</name>
    <message numerus="yes">
        <source>%1: %n port(s)</source>
        <translation>
            <numerusform>%1: %n Port</numerusform>
            <numerusform>%1: %n Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these; Ctrl+click adds them</source>
        <translation>Nur diese anzeigen; Strg+Klick nimmt sie hinzu</translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation>Alle  %1</translation>
    </message>
    <message numerus="yes">
        <source>All: %n port(s)</source>
        <translation>
            <numerusform>Alle: %n Port</numerusform>
            <numerusform>Alle: %n Ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::StopController</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop what listens on %1?</source>
        <translation>Stoppen, was auf %1 lauscht?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>What listened on %1 was stopped.</source>
        <translation>Was auf %1 lauschte, wurde gestoppt.</translation>
    </message>
</context>
<context>
    <name>Portmonote::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Tag %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimeController</name>
    <message>
        <source>%1: %2; compared is what was known before.</source>
        <translation>%1: %2; verglichen wird, was davor bekannt war.</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelineModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelinePage</name>
    <message>
        <source>At the cursor</source>
        <translation>Am Cursor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>Die letzte Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Der letzte Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Alles, was vorhanden ist</translation>
    </message>
    <message>
        <source>&amp;Show this moment</source>
        <translation>Diesen Zeitpunkt an&amp;zeigen</translation>
    </message>
    <message>
        <source>Cards and sentence as they were at the cursor</source>
        <translation>Karten und Zusammenfassung, wie sie am Cursor waren</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>Mit jetzt &amp;vergleichen</translation>
    </message>
    <message>
        <source>What is different between the cursor and now</source>
        <translation>Was sich zwischen Cursor und jetzt unterscheidet</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Bild speichern …</translation>
    </message>
    <message>
        <source>What is shown, with all rows, as SVG or PNG</source>
        <translation>Das Angezeigte mit allen Zeilen, als SVG oder PNG</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the cards (Esc)</source>
        <translation>Zurück zu den Karten (Esc)</translation>
    </message>
    <message>
        <source>there (thicker: reachable from further away)</source>
        <translation>da (dicker: weiter erreichbar)</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>Click, or press the arrow keys, to read out an instant. Ctrl+wheel zooms, Shift+wheel and dragging move.</source>
        <translation>Klicken oder die Pfeiltasten drücken, um einen Zeitpunkt abzulesen. Strg+Mausrad zoomt, Umschalt+Mausrad und Ziehen verschieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg);;PNG (*.png)</source>
        <translation>SVG (*.svg);;PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayController</name>
    <message>
        <source>unknown owner</source>
        <translation>unbekannter Besitzer</translation>
    </message>
    <message>
        <source>Portmonote keeps watching</source>
        <translation>Portmonote beobachtet weiter</translation>
    </message>
    <message>
        <source>It is in the tray. A click on its icon brings the window back; Quit is in its menu.</source>
        <translation>Es ist im Systemabschnitt der Kontrollleiste. Ein Klick auf das Symbol holt das Fenster zurück; „Beenden“ steht in seinem Menü.</translation>
    </message>
    <message>
        <source>Alerts can be answered in their notifications.</source>
        <translation>Alarme lassen sich in ihren Benachrichtigungen beantworten.</translation>
    </message>
    <message>
        <source>Notifications have no buttons on this desktop. Alerts can be answered in the window.</source>
        <translation>Benachrichtigungen haben in dieser Arbeitsumgebung keine Knöpfe. Alarme lassen sich im Fenster beantworten.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Systemabschnitt</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray.</source>
        <translation>Beim Schließen des Fensters bleibt das Programm im Systemabschnitt der Kontrollleiste.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons (no StatusNotifierItem host), so closing the window ends the program. On GNOME, an AppIndicator extension adds them.</source>
        <translation>Diese Arbeitsumgebung zeigt keine Symbole in der Kontrollleiste (kein StatusNotifierItem-Host), daher beendet das Schließen des Fensters das Programm. Unter GNOME fügt eine AppIndicator-Erweiterung sie hinzu.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Nobody shows notifications here (no org.freedesktop.Notifications service). Alerts are listed in the window.</source>
        <translation>Hier zeigt niemand Benachrichtigungen an (kein Dienst org.freedesktop.Notifications). Alarme werden im Fenster aufgelistet.</translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayIcon</name>
    <message>
        <source>For one &amp;hour</source>
        <translation>Für eine &amp;Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, %1</source>
        <translation>Bis &amp;morgen, %1</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>Pausiert bis %1.</translation>
    </message>
    <message>
        <source>Hide the &amp;window</source>
        <translation>&amp;Fenster ausblenden</translation>
    </message>
    <message>
        <source>Show the &amp;window</source>
        <translation>&amp;Fenster anzeigen</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>&amp;Jetzt scannen</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Eins&amp;tellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n more suspicious port(s)…</source>
        <translation>
            <numerusform>%n weiterer verdächtiger Port …</numerusform>
            <numerusform>%n weitere verdächtige Ports …</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume (paused until %1)</source>
        <translation>Fo&amp;rtsetzen (pausiert bis %1)</translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation>Beobachtung &amp;pausieren</translation>
    </message>
</context>
<context>
    <name>Portmonote::ViewOnlyBar</name>
    <message>
        <source>View only. %1</source>
        <translation>Nur Ansicht. %1</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Nur Ansicht</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>Portmonote::ViewOnlyController</name>
    <message>
        <source>It still cannot be written.</source>
        <translation>Sie kann noch immer nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Portmonote::WhyDialog</name>
    <message>
        <source>Why %1</source>
        <translation>Warum %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Als &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The working folder of the process</source>
        <translation>Das Arbeitsverzeichnis des Prozesses</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Erneut abfragen</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Noch ist nichts bekannt</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Abfrage läuft</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>When it was found out</source>
        <translation>Wann es ermittelt wurde</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Who started whom</source>
        <translation>Wer wen gestartet hat</translation>
    </message>
    <message>
        <source>Command line of the process</source>
        <translation>Befehlszeile des Prozesses</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <translation>Ke&amp;tte</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Der ganze Bericht</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>What witr printed</source>
        <translation>Was witr ausgab</translation>
    </message>
    <message>
        <source>&amp;JSON of witr</source>
        <translation>&amp;JSON von witr</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>In the one above</source>
        <translation>Im obigen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>The last lines of the journal of its unit</source>
        <translation>Die letzten Zeilen des Journals der Unit</translation>
    </message>
    <message>
        <source>Jour&amp;nal</source>
        <translation>Jour&amp;nal</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>Abfrage abbre&amp;chen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Abfrage läuft …</translation>
    </message>
    <message>
        <source>Nobody can be found behind it</source>
        <translation>Dahinter ist niemand zu finden</translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation>%1, am Laufen gehalten von %2</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
</context>
<context>
    <name>Portmonote::WitrRunner</name>
    <message>
        <source>witr finds nobody there; it may have ended just now.</source>
        <translation>witr findet dort niemanden; vielleicht gerade beendet.</translation>
    </message>
    <message>
        <source>witr may not look at the process: it belongs to somebody else.</source>
        <translation>witr darf den Prozess nicht ansehen: Er gehört jemand anderem.</translation>
    </message>
    <message>
        <source>This witr does not know what it was asked (%1). Update the package witr.</source>
        <translation>Dieses witr kennt die Anfrage nicht (%1). Bitte das Paket witr aktualisieren.</translation>
    </message>
    <message>
        <source>witr failed in itself: %1</source>
        <translation>witr ist intern fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>witr ended with code %1: %2</source>
        <translation>witr endete mit dem Code %1: %2</translation>
    </message>
    <message>
        <source>The program witr is not installed; it would tell more. Debian has it in the package witr (from Debian 14 on).</source>
        <translation>Das Programm witr ist nicht installiert; es würde mehr verraten. Debian enthält es im Paket witr (ab Debian 14).</translation>
    </message>
    <message>
        <source>witr could not be started: %1</source>
        <translation>witr konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>witr crashed, or was killed.</source>
        <translation>witr ist abgestürzt oder wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>witr did not answer within %n second(s), and was ended.</source>
        <translation>
            <numerusform>witr antwortete nicht innerhalb von %n Sekunde und wurde beendet.</numerusform>
            <numerusform>witr antwortete nicht innerhalb von %n Sekunden und wurde beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>witr printed without end, and was ended.</source>
        <translation>witr gab endlos aus und wurde beendet.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>witr answered in a form that is not known; update it, or this program.</source>
        <translation>witr antwortete in einer unbekannten Form; bitte witr oder dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>witr answered about another process.</source>
        <translation>witr antwortete über einen anderen Prozess.</translation>
    </message>
    <message>
        <source>The host did not answer: %1.</source>
        <translation>Der Rechner antwortete nicht: %1.</translation>
    </message>
    <message>
        <source>The program witr is not installed on that host; it would tell more.</source>
        <translation>Das Programm witr ist auf jenem Rechner nicht installiert; es würde mehr verraten.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>All of it could be read.</source>
        <translation>Alles davon war lesbar.</translation>
    </message>
    <message>
        <source>There was more that could not be read.</source>
        <translation>Manches darüber hinaus war nicht lesbar.</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>Nichts davon war lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of their history</source>
        <translation>
            <numerusform>%n Ereignis ihres Verlaufs</numerusform>
            <numerusform>%n Ereignisse ihres Verlaufs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Durchgang</numerusform>
            <numerusform>%n Durchgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over: %1.</source>
        <translation>Übernommen: %1.</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Beenden (Esc)</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>Die Prüfung beenden</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Warum gefragt wird</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Suggested note (U): used only if you accept it</source>
        <translation>Vorgeschlagene Notiz (U): wird nur verwendet, wenn sie angenommen wird</translation>
    </message>
    <message>
        <source>Use the suggested note</source>
        <translation>Vorgeschlagene Notiz verwenden</translation>
    </message>
    <message>
        <source>Suggested title</source>
        <translation>Vorgeschlagener Titel</translation>
    </message>
    <message>
        <source>Where the suggestion comes from</source>
        <translation>Woher der Vorschlag stammt</translation>
    </message>
    <message>
        <source>Left goes back, Ctrl+Z takes the last one back.</source>
        <translation>Pfeil links geht zurück, Strg+Z nimmt das Letzte zurück.</translation>
    </message>
</context>
<context>
    <name>RoundRecorder</name>
    <message numerus="yes">
        <source>%n look(s) wait, with their own time, and are recorded as soon as that is possible.</source>
        <translation>
            <numerusform>%n Durchgang wartet, mit seiner eigenen Zeit, und wird aufgezeichnet, sobald das möglich ist.</numerusform>
            <numerusform>%n Durchgänge warten, mit ihrer eigenen Zeit, und werden aufgezeichnet, sobald das möglich ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>A quotation mark is missing.</source>
        <translation>Ein Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>“:%1” is no port; try :5432</source>
        <translation>„:%1“ ist kein Port; ein Beispiel ist :5432</translation>
    </message>
    <message>
        <source>There is no state “%1”. There are suspicious, flapping, ghost, unreviewed, settling, expected, healthy and gone.</source>
        <translation>Den Zustand „%1“ gibt es nicht. Es gibt suspicious, flapping, ghost, unreviewed, settling, expected, healthy und gone.</translation>
    </message>
    <message>
        <source>“exposed:” takes loopback, link-local, lan, all or unknown, not “%1”.</source>
        <translation>„exposed:“ erwartet loopback, link-local, lan, all oder unknown, nicht „%1“.</translation>
    </message>
    <message>
        <source>“risk:” takes trusted, expected, suspicious or none, not “%1”.</source>
        <translation>„risk:“ erwartet trusted, expected, suspicious oder none, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1:”. There are state, risk, type, tag, owner, exposed and host; in quotation marks it is searched for as it stands.</source>
        <translation>Das Feld „%1:“ gibt es nicht. Es gibt state, risk, type, tag, owner, exposed und host; in Anführungszeichen wird wörtlich gesucht.</translation>
    </message>
</context>
<context>
    <name>ServiceStop</name>
    <message>
        <source>It runs in the container %1, which would start it again. Stop the container with the program that runs it.</source>
        <translation>Es läuft im Container %1, der es wieder starten würde. Bitte den Container mit dem Programm stoppen, das ihn betreibt.</translation>
    </message>
    <message>
        <source>The process %1 is not the one that was behind the port any more. Nothing was stopped; look again first (F5).</source>
        <translation>Der Prozess %1 ist nicht mehr der, der hinter dem Port war. Nichts wurde gestoppt; bitte zuerst erneut scannen (F5).</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>Der Prozess ist bereits beendet.</translation>
    </message>
    <message>
        <source>The process cannot be held on to: %1.</source>
        <translation>Der Prozess lässt sich nicht festhalten: %1.</translation>
    </message>
    <message>
        <source>You may not stop it: the process belongs to %1.</source>
        <translation>Stoppen ist nicht erlaubt: Besitzer des Prozesses ist %1.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anders</translation>
    </message>
    <message>
        <source>It does not end when it is asked to, and cannot be ended: %1.</source>
        <translation>Der Prozess endet trotz Aufforderung nicht und kann nicht beendet werden: %1.</translation>
    </message>
    <message>
        <source>It does not end: it waits for the kernel, perhaps for a disk.</source>
        <translation>Der Prozess endet nicht: Er wartet auf den Kernel, vielleicht auf einen Datenträger.</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>%1 wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 verweigerte: %2</translation>
    </message>
    <message>
        <source>The unit %1 will be stopped (systemctl stop). It starts again with the machine, if it is enabled.</source>
        <translation>Die Unit %1 wird gestoppt (systemctl stop). Ist sie aktiviert, startet sie mit dem Rechner wieder.</translation>
    </message>
    <message>
        <source>The container %1 will be stopped, with all that runs in it.</source>
        <translation>Der Container %1 wird gestoppt, mit allem, was darin läuft.</translation>
    </message>
    <message>
        <source>The process %1 (pid %2) will be asked to end; if it has not after %3 seconds, it is ended. Nothing that is known supervises it; what it has not saved may be lost.</source>
        <translation>Der Prozess %1 (PID %2) wird zum Beenden aufgefordert; ist er nach %3 Sekunden noch da, wird er beendet. Nichts Bekanntes überwacht ihn; was er nicht gespeichert hat, kann verloren gehen.</translation>
    </message>
    <message>
        <source>Nobody listens there on this machine.</source>
        <translation>Auf diesem Rechner lauscht dort niemand.</translation>
    </message>
    <message>
        <source>The process behind it cannot be seen. Look again with more rights, or ask %1.</source>
        <translation>Der Prozess dahinter ist nicht zu sehen. Bitte mit mehr Rechten erneut scannen oder %1 fragen.</translation>
    </message>
    <message>
        <source>It is the first process of the machine: stopping it stops everything.</source>
        <translation>Es ist der erste Prozess des Rechners: Ihn zu stoppen, stoppt alles.</translation>
    </message>
    <message>
        <source>It is Portmonote itself.</source>
        <translation>Es ist Portmonote selbst.</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>The database %1 cannot be opened (%2). Check that the folder exists and belongs to you.</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden (%2). Bitte prüfen, ob der Ordner existiert und dem eigenen Benutzer gehört.</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 wird nicht verwendet: %2</translation>
    </message>
    <message>
        <source>%1 is not a database of Portmonote; it was left as it is.</source>
        <translation>%1 ist keine Datenbank von Portmonote; sie blieb unverändert.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Portmonote (%2); it was left as it is. Update the program.</source>
        <translation>%1 wurde von einer neueren Version von Portmonote geschrieben (%2); sie blieb unverändert. Bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time. Try again.</source>
        <translation>Ein anderes Programm schreibt gerade in %1 und wurde nicht rechtzeitig fertig. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no space left to write to %1. Make room and try again.</source>
        <translation>Es ist kein Platz mehr, um in %1 zu schreiben. Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is damaged, or not a database (%2). It was left as it is.</source>
        <translation>%1 ist beschädigt oder keine Datenbank (%2). Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>The database %1 failed: %2</source>
        <translation>Fehler der Datenbank %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: it, or its folder, is read-only. Nothing is recorded, and notes cannot be changed. Make the file and its folder writable for you, or mount them so, and try again.</source>
        <translation>%1 kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt. Es wird nichts aufgezeichnet, und Notizen können nicht geändert werden. Bitte Datei und Ordner für den eigenen Benutzer beschreibbar machen oder beschreibbar einhängen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). What was stored before is safe. The disk may be failing or full, or a limit on the size of files is reached.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden (%2). Was vorher gespeichert wurde, ist sicher. Der Datenträger ist vielleicht defekt oder voll, oder eine Grenze für die Dateigröße ist erreicht.</translation>
    </message>
    <message>
        <source>There was not enough memory to use %1. What was stored before is safe.</source>
        <translation>Der Speicher reichte nicht aus, um %1 zu verwenden. Was vorher gespeichert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>The file %1 was deleted or replaced while it was open. Nothing was written to what is there now.</source>
        <translation>Die Datei %1 wurde gelöscht oder ersetzt, während sie geöffnet war. In das, was jetzt dort ist, wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>SystemdUnit</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>restarted %n time(s)</source>
        <translation>
            <numerusform>%n-mal neu gestartet</numerusform>
            <numerusform>%n-mal neu gestartet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeMark</name>
    <message>
        <source>suspended</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>the machine was off or restarted</source>
        <translation>der Rechner war aus oder wurde neu gestartet</translation>
    </message>
    <message>
        <source>Portmonote was not running</source>
        <translation>Portmonote lief nicht</translation>
    </message>
    <message>
        <source>observations failed</source>
        <translation>Beobachtungen schlugen fehl</translation>
    </message>
    <message>
        <source>the clock was set over it</source>
        <translation>die Uhr wurde darüber hinweg gestellt</translation>
    </message>
    <message>
        <source>the clock was set back by %1</source>
        <translation>die Uhr wurde um %1 zurückgestellt</translation>
    </message>
    <message>
        <source>the clock was set forward by %1</source>
        <translation>die Uhr wurde um %1 vorgestellt</translation>
    </message>
    <message>
        <source>local time went back by %1 (summer time, or another zone)</source>
        <translation>die Ortszeit sprang um %1 zurück (Sommerzeit oder andere Zeitzone)</translation>
    </message>
    <message>
        <source>local time went forward by %1 (summer time, or another zone)</source>
        <translation>die Ortszeit sprang um %1 vor (Sommerzeit oder andere Zeitzone)</translation>
    </message>
    <message>
        <source>not observed for %1</source>
        <translation>%1 lang nicht beobachtet</translation>
    </message>
    <message>
        <source>not observed for %1 (%2)</source>
        <translation>%1 lang nicht beobachtet (%2)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>from here on reachable from %1</source>
        <translation>ab hier erreichbar für %1</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>Besitzer gewechselt</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>neu gestartet</translation>
    </message>
    <message>
        <source>exposure changed</source>
        <translation>Erreichbarkeit geändert</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>stopped from here</source>
        <translation>von hier aus gestoppt</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>noch nicht beobachtet</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>not there since %1</source>
        <translation>nicht da seit %1</translation>
    </message>
    <message>
        <source>unknown owner</source>
        <translation>unbekannter Besitzer</translation>
    </message>
    <message>
        <source>%1, reachable from %2</source>
        <translation>%1, erreichbar für %2</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>which port? Name it like tcp/8080</source>
        <translation>welcher Port? Schreibweise wie tcp/8080</translation>
    </message>
    <message>
        <source>“%1” names no port; write it like tcp/8080</source>
        <translation>„%1“ bezeichnet keinen Port; Schreibweise wie tcp/8080</translation>
    </message>
    <message>
        <source>see portmonote %1 --help</source>
        <translation>siehe portmonote %1 --help</translation>
    </message>
    <message>
        <source>say --yes, as nobody can be asked here</source>
        <translation>bitte --yes angeben, da hier niemand gefragt werden kann</translation>
    </message>
    <message>
        <source>y</source>
        <translation>j</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>Another machine than this one.</source>
        <translation>Ein anderer Rechner als dieser.</translation>
    </message>
    <message>
        <source>%1 has never been seen</source>
        <translation>%1 wurde noch nie gesehen</translation>
    </message>
    <message>
        <source>“%1” is no time; write 2026-11-01T12:00 (local time), 2026-11-01T12:00Z or 7d (ago)</source>
        <translation>„%1“ ist keine Zeit; Schreibweise: 2026-11-01T12:00 (Ortszeit), 2026-11-01T12:00Z oder 7d (zuvor)</translation>
    </message>
    <message>
        <source>%1: %2; told is what was known before</source>
        <translation>%1: %2; ausgegeben wird, was davor bekannt war</translation>
    </message>
    <message>
        <source>As it was at this time: 2026-11-01T12:00 (local), 2026-11-01T12:00Z, 7d (ago).</source>
        <translation>Wie es zu dieser Zeit war: 2026-11-01T12:00 (Ortszeit), 2026-11-01T12:00Z, 7d (zuvor).</translation>
    </message>
    <message numerus="yes">
        <source>another program is writing to %1; waiting for it up to %n second(s)</source>
        <translation>
            <numerusform>ein anderes Programm schreibt in %1; es wird bis zu %n Sekunde darauf gewartet</numerusform>
            <numerusform>ein anderes Programm schreibt in %1; es wird bis zu %n Sekunden darauf gewartet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbAck</name>
    <message>
        <source>the note on %1 marks it as suspicious: only the note can take that back</source>
        <translation>die Notiz zu %1 stuft es als verdächtig ein: Nur die Notiz kann das zurücknehmen</translation>
    </message>
    <message>
        <source>there is nothing to acknowledge on %1</source>
        <translation>bei %1 gibt es nichts zu quittieren</translation>
    </message>
    <message>
        <source>%1: acknowledged. %2</source>
        <translation>%1: quittiert. %2</translation>
    </message>
    <message>
        <source>Says that the change on a port was seen and is fine; ends its alarm.</source>
        <translation>Hält fest, dass die Änderung an einem Port gesehen wurde und in Ordnung ist; beendet ihren Alarm.</translation>
    </message>
</context>
<context>
    <name>VerbAlerts</name>
    <message>
        <source> (over)</source>
        <translation> (vorbei)</translation>
    </message>
    <message>
        <source>Muted: %1</source>
        <translation>Stummgeschaltet: %1</translation>
    </message>
    <message>
        <source>“%1” is neither a port (tcp/8080) nor a range (30000-32767)</source>
        <translation>„%1“ ist weder ein Port (tcp/8080) noch ein Bereich (30000-32767)</translation>
    </message>
    <message>
        <source>who is behind %1 is not known that well</source>
        <translation>wer hinter %1 ist, ist nicht so genau bekannt</translation>
    </message>
    <message>
        <source>which one? see portmonote mute</source>
        <translation>welche? Siehe portmonote mute</translation>
    </message>
    <message>
        <source>nothing is muted that is called “%1”</source>
        <translation>nichts Stummgeschaltetes heißt „%1“</translation>
    </message>
    <message>
        <source>What was told and not seen yet; ends with 1 when there is something.</source>
        <translation>Was gemeldet und noch nicht gesehen wurde; endet mit 1, wenn es etwas gibt.</translation>
    </message>
    <message>
        <source>What was seen, too.</source>
        <translation>Auch, was schon gesehen wurde.</translation>
    </message>
    <message>
        <source>Marks all of them as seen.</source>
        <translation>Markiert alle als gesehen.</translation>
    </message>
    <message>
        <source>Tells nothing more of a port until it is another or more exposed; alone: lists what is muted.</source>
        <translation>Meldet nichts mehr zu einem Port, bis dort jemand anders ist oder er weiter erreichbar wird; allein: listet auf, was stummgeschaltet ist.</translation>
    </message>
    <message>
        <source>All ports of the program behind this one.</source>
        <translation>Alle Ports des Programms hinter diesem.</translation>
    </message>
    <message>
        <source>All ports of the systemd unit behind this one.</source>
        <translation>Alle Ports der systemd-Unit hinter diesem.</translation>
    </message>
    <message>
        <source>Takes a mute back.</source>
        <translation>Hebt eine Stummschaltung auf.</translation>
    </message>
</context>
<context>
    <name>VerbBackup</name>
    <message>
        <source>where to? Name a file</source>
        <translation>wohin? Bitte eine Datei angeben</translation>
    </message>
    <message>
        <source>a backup in the place of the database would be none</source>
        <translation>eine Sicherung an der Stelle der Datenbank wäre keine</translation>
    </message>
    <message>
        <source>%1: all of it, and checked</source>
        <translation>%1: vollständig und geprüft</translation>
    </message>
    <message>
        <source>there is no database %1</source>
        <translation>die Datenbank %1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1: clean</source>
        <translation>%1: fehlerfrei</translation>
    </message>
    <message>
        <source>%1 is damaged; backups are in the folder %2</source>
        <translation>%1 ist beschädigt; Sicherungen liegen im Ordner %2</translation>
    </message>
    <message>
        <source>Copies the database, while it is used, into a file that is checked.</source>
        <translation>Kopiert die Datenbank im laufenden Betrieb in eine Datei, die geprüft wird.</translation>
    </message>
    <message>
        <source>Looks whether the database is whole; says what is not, and where.</source>
        <translation>Prüft, ob die Datenbank unversehrt ist; sagt, was es nicht ist und wo.</translation>
    </message>
    <message>
        <source>%1 is whole, but not all in it is as it was written; backups are in the folder %2</source>
        <translation>%1 ist unversehrt, aber nicht alles darin ist so, wie es geschrieben wurde; Sicherungen liegen im Ordner %2</translation>
    </message>
</context>
<context>
    <name>VerbCollect</name>
    <message numerus="yes">
        <source>%n socket(s) read</source>
        <translation>
            <numerusform>%n Socket gelesen</numerusform>
            <numerusform>%n Sockets gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rejected</source>
        <translation>
            <numerusform>%n Datensatz verworfen</numerusform>
            <numerusform>%n Datensätze verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n Port lauscht</numerusform>
            <numerusform>%n Ports lauschen</numerusform>
        </translation>
    </message>
    <message>
        <source>appeared: %1</source>
        <translation>aufgetaucht: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>disappeared: %1</source>
        <translation>verschwunden: %1</translation>
    </message>
    <message>
        <source>today&apos;s backup failed: %1</source>
        <translation>die heutige Sicherung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Looks once and records what is listening.</source>
        <translation>Scannt einmal und zeichnet auf, was lauscht.</translation>
    </message>
    <message>
        <source>Record what ss printed elsewhere; - reads standard input.</source>
        <translation>Aufzeichnen, was ss anderswo ausgab; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Only read; store nothing.</source>
        <translation>Nur lesen; nichts speichern.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all that was in it is safe in %1; put it back, or a backup</source>
        <translation>ihr ganzer Inhalt liegt sicher in %1; bitte diese Datei oder eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>--all-hosts goes with none of --host, --input and --dry-run</source>
        <translation>--all-hosts verträgt sich nicht mit --host, --input und --dry-run</translation>
    </message>
    <message>
        <source>to try a host, say: portmonote hosts test %1</source>
        <translation>um einen Rechner zu testen: portmonote hosts test %1</translation>
    </message>
    <message>
        <source>Another machine than this one: over ssh, or that of --input.</source>
        <translation>Ein anderer Rechner als dieser: über ssh, oder der von --input.</translation>
    </message>
    <message>
        <source>This machine and all hosts of the list (see hosts).</source>
        <translation>Dieser Rechner und alle Rechner der Liste (siehe hosts).</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>which two moments? Such as 2026-11-01T12:00 and now</source>
        <translation>welche zwei Zeitpunkte? Zum Beispiel 2026-11-01T12:00 und now</translation>
    </message>
    <message>
        <source>%1: %2; told is what was known before</source>
        <translation>%1: %2; ausgegeben wird, was davor bekannt war</translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>What came (+), went (-), changed owner (!) or exposure (~) between two moments, such as 2026-11-01T12:00 (local time), 2026-11-01T12:00Z, 7d (ago) or now.</source>
        <translation>Was zwischen zwei Zeitpunkten kam (+), ging (-), den Besitzer (!) oder die Erreichbarkeit (~) wechselte, z. B. 2026-11-01T12:00 (Ortszeit), 2026-11-01T12:00Z, 7d (zuvor) oder now.</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>where to? Name a file, or - for standard output</source>
        <translation>wohin? Bitte eine Datei angeben oder - für die Standardausgabe</translation>
    </message>
    <message>
        <source>--format takes json, csv or html</source>
        <translation>--format erwartet json, csv oder html</translation>
    </message>
    <message>
        <source>not all of it could be written: %1</source>
        <translation>nicht alles konnte geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Writes all there is into a file: json (to be imported again), csv or html.</source>
        <translation>Schreibt alles Vorhandene in eine Datei: json (zum späteren Import), csv oder html.</translation>
    </message>
    <message>
        <source>json, csv or html; else the file&apos;s ending tells.</source>
        <translation>json, csv oder html; sonst entscheidet die Dateiendung.</translation>
    </message>
</context>
<context>
    <name>VerbForget</name>
    <message numerus="yes">
        <source>%1: first seen %2, %n event(s) of its history go.</source>
        <translation>
            <numerusform>%1: zuerst gesehen %2, %n Ereignis des Verlaufs wird entfernt.</numerusform>
            <numerusform>%1: zuerst gesehen %2, %n Ereignisse des Verlaufs werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its note goes, too.</source>
        <translation>Auch die Notiz wird entfernt.</translation>
    </message>
    <message>
        <source>Its note stays.</source>
        <translation>Die Notiz bleibt.</translation>
    </message>
    <message>
        <source>It is listening: the next look will find it as a new port.</source>
        <translation>Der Port lauscht: Der nächste Durchgang erfasst ihn als neuen Port.</translation>
    </message>
    <message>
        <source>%1 has never been seen; --with-note forgets its note</source>
        <translation>%1 wurde noch nie gesehen; --with-note vergisst die Notiz dazu</translation>
    </message>
    <message>
        <source>%1 has never been seen</source>
        <translation>%1 wurde noch nie gesehen</translation>
    </message>
    <message>
        <source>%1: its note is forgotten</source>
        <translation>%1: die Notiz ist vergessen</translation>
    </message>
    <message>
        <source>forget it? [y/N]</source>
        <translation>vergessen? [j/N]</translation>
    </message>
    <message>
        <source>%1: forgotten</source>
        <translation>%1: vergessen</translation>
    </message>
    <message>
        <source>Deletes what was recorded of a port; asks first.</source>
        <translation>Löscht, was zu einem Port aufgezeichnet wurde; fragt vorher nach.</translation>
    </message>
    <message>
        <source>Forget its note, too; else that stays.</source>
        <translation>Auch die Notiz vergessen; sonst bleibt sie.</translation>
    </message>
</context>
<context>
    <name>VerbHistory</name>
    <message>
        <source>--since takes a duration such as 90s, 24h or 7d</source>
        <translation>--since erwartet eine Dauer wie 90s, 24h oder 7d</translation>
    </message>
    <message>
        <source>What happened to one port, oldest first.</source>
        <translation>Was mit einem Port geschah, das Älteste zuerst.</translation>
    </message>
    <message>
        <source>Only what is younger than this, e.g. 7d.</source>
        <translation>Nur, was jünger ist, z. B. 7d.</translation>
    </message>
    <message>
        <source>In JSON, too: when nobody looked, and when the clock was set.</source>
        <translation>In JSON außerdem: wann niemand beobachtete und wann die Uhr gestellt wurde.</translation>
    </message>
</context>
<context>
    <name>VerbHosts</name>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>fehlgeschlagen %1: %2</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>beobachtet %1</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>noch nicht beobachtet</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>not over ssh</source>
        <translation>nicht über ssh</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>nicht von selbst</translation>
    </message>
    <message>
        <source>--interval takes a time from 1m to 7d, e.g. 15m, not “%1”</source>
        <translation>--interval erfordert eine Zeit von 1m bis 7d, z. B. 15m, nicht „%1“</translation>
    </message>
    <message>
        <source>%1 is looked at %2</source>
        <translation>%1 wird %2 gescannt</translation>
    </message>
    <message>
        <source>there is no host “%1”</source>
        <translation>den Rechner „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n Port lauscht</numerusform>
            <numerusform>%n Ports lauschen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of list, add, remove and test</source>
        <translation>„%1“ ist keines von list, add, remove und test</translation>
    </message>
    <message>
        <source>one host at a time</source>
        <translation>bitte nur ein Rechner auf einmal</translation>
    </message>
    <message>
        <source>The other machines that are looked at over ssh.</source>
        <translation>Die anderen Rechner, die über ssh gescannt werden.</translation>
    </message>
    <message>
        <source>What ssh is asked for, where it is another name.</source>
        <translation>Wonach ssh gefragt wird, falls es ein anderer Name ist.</translation>
    </message>
    <message>
        <source>How often to look, e.g. 15m; else every hour.</source>
        <translation>Wie oft gescannt wird, z. B. 15m; sonst stündlich.</translation>
    </message>
    <message>
        <source>Look only when asked to.</source>
        <translation>Nur auf Anforderung scannen.</translation>
    </message>
</context>
<context>
    <name>VerbImport</name>
    <message>
        <source>there is no time zone “%1”; try one like Europe/Berlin</source>
        <translation>die Zeitzone „%1“ gibt es nicht; ein Beispiel ist Europe/Berlin</translation>
    </message>
    <message>
        <source>its times are taken as those of %1; --timezone names another zone</source>
        <translation>die Zeiten werden als solche von %1 verstanden; --timezone gibt eine andere Zeitzone an</translation>
    </message>
    <message>
        <source>in which time zone was it written? [%1]</source>
        <translation>in welcher Zeitzone wurde die Datei geschrieben? [%1]</translation>
    </message>
    <message>
        <source>there is no time zone “%1”</source>
        <translation>die Zeitzone „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>nothing in it is new</source>
        <translation>nichts darin ist neu</translation>
    </message>
    <message>
        <source>new: %1, %2, %3, %4</source>
        <translation>neu: %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Durchgang</numerusform>
            <numerusform>%n Durchgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known port(s) get more history</source>
        <translation>
            <numerusform>%n bekannter Port erhält mehr Verlauf</numerusform>
            <numerusform>%n bekannte Ports erhalten mehr Verlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that say something else here are overwritten: %1</source>
        <translation>
            <numerusform>%n Notiz, die hier anders lautet, wird überschrieben: %1</numerusform>
            <numerusform>%n Notizen, die hier anders lauten, werden überschrieben: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here, and are kept: %1 (--overwrite takes the file&apos;s)</source>
        <translation>
            <numerusform>%n Notiz lautet hier anders und bleibt erhalten: %1 (--overwrite übernimmt die der Datei)</numerusform>
            <numerusform>%n Notizen lauten hier anders und bleiben erhalten: %1 (--overwrite übernimmt die der Datei)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not imported: %2. Nothing was changed.</source>
        <translation>%1 wird nicht importiert: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>which file?</source>
        <translation>welche Datei?</translation>
    </message>
    <message>
        <source>its host “%1” is taken for this machine; --host keeps it apart</source>
        <translation>der Rechner „%1“ der Datei wird als dieser Rechner verstanden; --host führt ihn getrennt</translation>
    </message>
    <message>
        <source>Adds an export of this program, or the data of the original web Portmonote.</source>
        <translation>Fügt einen Export dieses Programms oder die Daten des ursprünglichen Web-Portmonote hinzu.</translation>
    </message>
    <message>
        <source>Where the web Portmonote ran, e.g. Europe/Berlin.</source>
        <translation>Wo das Web-Portmonote lief, z. B. Europe/Berlin.</translation>
    </message>
    <message>
        <source>Whose ports those of a web Portmonote are; else this machine&apos;s.</source>
        <translation>Wessen Ports die eines Web-Portmonote sind; sonst die dieses Rechners.</translation>
    </message>
    <message>
        <source>Take the file&apos;s notes where others are here.</source>
        <translation>Die Notizen der Datei übernehmen, wo hier andere stehen.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Nur sagen, was getan würde.</translation>
    </message>
</context>
<context>
    <name>VerbList</name>
    <message>
        <source>gone since %1</source>
        <translation>verschwunden seit %1</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>PORT</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WER</translation>
    </message>
    <message>
        <source>REACHABLE FROM</source>
        <translation>ERREICHBAR FÜR</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>AKTIV</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITEL</translation>
    </message>
    <message>
        <source>there is no state “%1”</source>
        <translation>den Zustand „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>nothing matched</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>The ports, most urgent first; FILTER as in the search box.</source>
        <translation>Die Ports, die dringendsten zuerst; FILTER wie im Suchfeld.</translation>
    </message>
    <message>
        <source>Print comma separated values.</source>
        <translation>Kommagetrennte Werte ausgeben.</translation>
    </message>
    <message>
        <source>Only ports in this state; may be repeated.</source>
        <translation>Nur Ports in diesem Zustand; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Also ports that are gone and that nothing was expected of.</source>
        <translation>Auch verschwundene Ports, die nicht erwartet wurden.</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>HOST</translation>
    </message>
</context>
<context>
    <name>VerbNamespaces</name>
    <message>
        <source>this one</source>
        <translation>dieser</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>benannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), the first is %1 (pid %2)</source>
        <translation>
            <numerusform>%n Prozess: %1 (PID %2)</numerusform>
            <numerusform>%n Prozesse, der erste ist %1 (PID %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>dort lauscht nichts</translation>
    </message>
    <message>
        <source>The network namespaces of this machine, and what listens in them.</source>
        <translation>Die Netzwerk-Namensräume dieses Rechners und was darin lauscht.</translation>
    </message>
</context>
<context>
    <name>VerbNote</name>
    <message>
        <source>--exposure takes loopback, link-local, lan, all or any</source>
        <translation>--exposure erwartet loopback, link-local, lan, all oder any</translation>
    </message>
    <message>
        <source>--risk takes trusted, expected or suspicious; empty takes the judgement back</source>
        <translation>--risk erwartet trusted, expected oder suspicious; leer nimmt die Einschätzung zurück</translation>
    </message>
    <message>
        <source>--pin and --unpin exclude each other</source>
        <translation>--pin und --unpin schließen einander aus</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>there is no note on %1</source>
        <translation>zu %1 gibt es keine Notiz</translation>
    </message>
    <message>
        <source>Writes, or without options shows, the note on a port.</source>
        <translation>Schreibt die Notiz zu einem Port oder zeigt sie, wenn keine Optionen angegeben sind.</translation>
    </message>
    <message>
        <source>A short name.</source>
        <translation>Ein kurzer Name.</translation>
    </message>
    <message>
        <source>More words, in Markdown.</source>
        <translation>Ausführlicher Text, in Markdown.</translation>
    </message>
    <message>
        <source>Who looks after it.</source>
        <translation>Wer sich darum kümmert.</translation>
    </message>
    <message>
        <source>web, db, tunnel, test, …</source>
        <translation>web, db, tunnel, test, …</translation>
    </message>
    <message>
        <source>trusted, expected or suspicious.</source>
        <translation>trusted, expected oder suspicious.</translation>
    </message>
    <message>
        <source>A tag; may be repeated. They replace those that are there.</source>
        <translation>Ein Tag; mehrfach möglich. Ersetzt die vorhandenen.</translation>
    </message>
    <message>
        <source>One more tag; may be repeated.</source>
        <translation>Ein weiteres Tag; mehrfach möglich.</translation>
    </message>
    <message>
        <source>A tag less; may be repeated.</source>
        <translation>Ein Tag weniger; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The widest exposure that is fine: loopback, link-local, lan, all or any.</source>
        <translation>Die weiteste Erreichbarkeit, die in Ordnung ist: loopback, link-local, lan, all oder any.</translation>
    </message>
    <message>
        <source>The note is for whoever is behind the port now.</source>
        <translation>Die Notiz gilt dem, der jetzt hinter dem Port ist.</translation>
    </message>
    <message>
        <source>Keep it near the top.</source>
        <translation>Oben anheften.</translation>
    </message>
    <message>
        <source>Let it go again.</source>
        <translation>Wieder loslösen.</translation>
    </message>
    <message>
        <source>Of another machine than this one, or of all that a pattern such as web* names.</source>
        <translation>Für einen anderen Rechner als diesen oder für alle, die ein Muster wie web* nennt.</translation>
    </message>
    <message>
        <source>Begin a note for this host alone, where one for a pattern applies.</source>
        <translation>Beginnt eine Notiz nur für diesen Rechner, wo eine für ein Muster gilt.</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Erreichbar für</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Bekannt durch</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Programmdatei</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Cgroup</source>
        <translation>Cgroup</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Verschwunden seit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Note&apos;s owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>All there is about one port, e.g. tcp/8080.</source>
        <translation>Alles über einen Port, z. B. tcp/8080.</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Ebenfalls dort</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Im Netzwerk</translation>
    </message>
</context>
<context>
    <name>VerbStatus</name>
    <message>
        <source>Observed %1.</source>
        <translation>Beobachtet %1.</translation>
    </message>
    <message>
        <source>The machine in one sentence; ends with 1 when something needs attention.</source>
        <translation>Der Rechner in einem Satz; endet mit 1, wenn etwas Aufmerksamkeit braucht.</translation>
    </message>
</context>
<context>
    <name>VerbStop</name>
    <message>
        <source>stop it? [y/N]</source>
        <translation>stoppen? [j/N]</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: gestoppt</translation>
    </message>
    <message>
        <source>Stops what listens there, by who supervises it; says how, and asks first.</source>
        <translation>Stoppt, was dort lauscht, über das, was es überwacht; sagt wie und fragt vorher nach.</translation>
    </message>
</context>
<context>
    <name>VerbWhy</name>
    <message>
        <source>nobody can be found behind %1, and nothing was stored about it</source>
        <translation>hinter %1 ist niemand zu finden, und nichts wurde dazu gespeichert</translation>
    </message>
    <message>
        <source>nobody can be found behind %1 now; this was stored before</source>
        <translation>hinter %1 ist jetzt niemand zu finden; dies wurde früher gespeichert</translation>
    </message>
    <message>
        <source>nobody listens on %1 any more; this was stored before</source>
        <translation>auf %1 lauscht niemand mehr; dies wurde früher gespeichert</translation>
    </message>
    <message>
        <source>nothing was stored about %1</source>
        <translation>zu %1 wurde nichts gespeichert</translation>
    </message>
    <message>
        <source>Why it is running: who started whom, and what keeps it running.</source>
        <translation>Warum es läuft: wer wen gestartet hat und was es am Laufen hält.</translation>
    </message>
    <message>
        <source>What was found out each time that it was run in another way, the oldest first; asks nobody.</source>
        <translation>Was ermittelt wurde, jedes Mal, wenn es anders gestartet war, das Älteste zuerst; fragt nichts neu ab.</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>%1 (%2 before this look)</source>
        <translation>%1 (%2 vor dieser Abfrage)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>%1 (deleted since)</source>
        <translation>%1 (inzwischen gelöscht)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Läuft durch</translation>
    </message>
    <message>
        <source>Unit file</source>
        <translation>Unit-Datei</translation>
    </message>
    <message>
        <source>Unit state</source>
        <translation>Unit-Status</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>%1, branch %2</source>
        <translation>%1, Branch %2</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Told by witr, %1</source>
        <translation>Laut witr, %1</translation>
    </message>
    <message>
        <source>Told by /proc, %1</source>
        <translation>Laut /proc, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>systemd: %1</source>
        <translation>systemd: %1</translation>
    </message>
    <message>
        <source>container: %1</source>
        <translation>Container: %1</translation>
    </message>
    <message>
        <source>cron: %1</source>
        <translation>cron: %1</translation>
    </message>
    <message>
        <source>an ssh session: %1</source>
        <translation>eine SSH-Sitzung: %1</translation>
    </message>
    <message>
        <source>a shell: %1</source>
        <translation>eine Shell: %1</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Warum es existiert</translation>
    </message>
    <message>
        <source>Why it is running</source>
        <translation>Warum es läuft</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
</TS>
