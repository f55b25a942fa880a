<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Alert</name>
    <message>
        <source>It is trusted, and has been gone since %1.</source>
        <translation>Il est de confiance, et a disparu depuis %1.</translation>
    </message>
    <message>
        <source>It is trusted, and it is gone.</source>
        <translation>Il est de confiance, et il a disparu.</translation>
    </message>
    <message>
        <source>%1 It was %2.</source>
        <translation>%1 C’était %2.</translation>
    </message>
    <message>
        <source>It can be reached from %1.</source>
        <translation>Il est accessible depuis %1.</translation>
    </message>
    <message>
        <source> Behind it: %1.</source>
        <translation> Derrière&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A suspicious port listens</source>
        <translation>Un port suspect est à l’écoute</translation>
    </message>
    <message>
        <source>Somebody else is behind a port that has a note</source>
        <translation>Quelqu’un d’autre est derrière un port qui a une note</translation>
    </message>
    <message>
        <source>A port can be reached from further away than its note allows</source>
        <translation>Un port est accessible de plus loin que sa note ne l’autorise</translation>
    </message>
    <message>
        <source>A trusted service is gone</source>
        <translation>Un service de confiance a disparu</translation>
    </message>
    <message>
        <source>The summary of the first look</source>
        <translation>Le résumé de la première observation</translation>
    </message>
    <message>
        <source>Suspicious: %1</source>
        <translation>Suspect&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody else on %1</source>
        <translation>Quelqu’un d’autre sur %1</translation>
    </message>
    <message>
        <source>More exposed: %1</source>
        <translation>Plus exposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Disparu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Portmonote has taken its first look</source>
        <translation>Portmonote a fait sa première observation</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listen on this machine.</source>
        <translation>
            <numerusform>%n port est à l’écoute sur cette machine.</numerusform>
            <numerusform>%n ports sont à l’écoute sur cette machine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation>
            <numerusform>%n d’entre eux est à vérifier.</numerusform>
            <numerusform>%n d’entre eux sont à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on you are told of what is new, not of what was there.</source>
        <translation>Désormais, vous serez informé de ce qui est nouveau, pas de ce qui était déjà là.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>AlertMute</name>
    <message>
        <source>tcp and udp %1</source>
        <translation>tcp et udp %1</translation>
    </message>
</context>
<context>
    <name>ArchiveJson</name>
    <message>
        <source>is no mask of days</source>
        <translation>n’est pas un masque de jours</translation>
    </message>
    <message>
        <source>is no report of why it runs</source>
        <translation>n’est pas un rapport sur la raison de son exécution</translation>
    </message>
    <message>
        <source>is no heartbeat</source>
        <translation>n’est pas un battement</translation>
    </message>
    <message>
        <source>the list “%1” is missing</source>
        <translation>la liste «&#xa0;%1&#xa0;» est absente</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>it was written by a newer version of Portmonote; update the program</source>
        <translation>il a été écrit par une version plus récente de Portmonote&#xa0;; mettez le programme à jour</translation>
    </message>
    <message>
        <source>%1: %2 is there twice</source>
        <translation>%1&#xa0;: %2 y figure deux fois</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>%1 ne peut pas être supprimé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message>
        <source>reachable from %1 since %2</source>
        <translation>accessible depuis %1 dès %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n apparu</numerusform>
            <numerusform>%n apparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n disparu</numerusform>
            <numerusform>%n disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, or were gone for a while</source>
        <translation>
            <numerusform>%n a changé, ou a été absent un moment</numerusform>
            <numerusform>%n ont changé, ou ont été absents un moment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came and went</source>
        <translation>
            <numerusform>%n apparu puis disparu</numerusform>
            <numerusform>%n apparus puis disparus</numerusform>
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
        <translation>«&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>is too long (%1 characters; %2 at the most)</source>
        <translation>est trop long (%1 caractères&#xa0;; %2 au plus)</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 n’est pas compris entre %2 et %3</translation>
    </message>
    <message>
        <source>has too many entries</source>
        <translation>a trop d’éléments</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>holds something else than short texts</source>
        <translation>contient autre chose que des textes courts</translation>
    </message>
    <message>
        <source>“%1” is no time in UTC</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure UTC</translation>
    </message>
</context>
<context>
    <name>CollectError</name>
    <message>
        <source>the program ss was not found; install the package iproute2</source>
        <translation>le programme ss est introuvable&#xa0;; installez le paquet iproute2</translation>
    </message>
    <message>
        <source>ss could not be started (%1)</source>
        <translation>ss n’a pas pu être lancé (%1)</translation>
    </message>
    <message>
        <source>ss did not answer in time and was ended</source>
        <translation>ss n’a pas répondu à temps et a été arrêté</translation>
    </message>
    <message>
        <source>ss printed far too much and was ended</source>
        <translation>ss a produit beaucoup trop de sortie et a été arrêté</translation>
    </message>
    <message>
        <source>ss was ended by a signal</source>
        <translation>ss a été arrêté par un signal</translation>
    </message>
    <message>
        <source>ss ended with code %1</source>
        <translation>ss s’est terminé avec le code %1</translation>
    </message>
    <message>
        <source>ss ended with code %1: %2</source>
        <translation>ss s’est terminé avec le code %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>ss complained: %1</source>
        <translation>ss a signalé une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>ss printed nothing, although there is something to see</source>
        <translation>ss n’a rien affiché, alors qu’il y a quelque chose à voir</translation>
    </message>
    <message>
        <source>ss printed something that is not understood: “%1”</source>
        <translation>ss a affiché quelque chose d’incompréhensible&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the output of ss was cut off</source>
        <translation>la sortie de ss a été tronquée</translation>
    </message>
    <message>
        <source>ss could not ask the kernel and told only a part</source>
        <translation>ss n’a pas pu interroger le noyau et n’a donné qu’une partie des informations</translation>
    </message>
    <message>
        <source>the input is empty</source>
        <translation>l’entrée est vide</translation>
    </message>
    <message>
        <source>the input cannot be read (%1)</source>
        <translation>l’entrée ne peut pas être lue (%1)</translation>
    </message>
    <message>
        <source>the observation was cancelled</source>
        <translation>l’observation a été annulée</translation>
    </message>
    <message>
        <source>the program ssh was not found; install the package openssh-client</source>
        <translation>le programme ssh est introuvable&#xa0;; installez le paquet openssh-client</translation>
    </message>
    <message>
        <source>its name has no address; see its entry in ~/.ssh/config (%1)</source>
        <translation>son nom n’a pas d’adresse&#xa0;; voir son entrée dans ~/.ssh/config (%1)</translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation>il est injoignable (%1)</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>il n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>it does not let us in without a password or passphrase; give it your key (ssh-copy-id), and load the key into your agent (ssh-add)</source>
        <translation>il n’autorise pas l’accès sans mot de passe ni phrase secrète&#xa0;; donnez-lui votre clé (ssh-copy-id), et chargez-la dans votre agent (ssh-add)</translation>
    </message>
    <message>
        <source>its host key has changed: it may be another machine. Where that is expected, remove the old key (ssh-keygen -R) and connect once by hand</source>
        <translation>sa clé d’hôte a changé&#xa0;: il s’agit peut-être d’une autre machine. Si c’est attendu, supprimez l’ancienne clé (ssh-keygen -R) et connectez-vous une fois à la main</translation>
    </message>
    <message>
        <source>its host key is not known yet; connect once by hand with ssh and confirm it</source>
        <translation>sa clé d’hôte n’est pas encore connue&#xa0;; connectez-vous une fois à la main avec ssh et confirmez-la</translation>
    </message>
    <message>
        <source>the connection broke off in the middle</source>
        <translation>la connexion a été coupée en cours de route</translation>
    </message>
    <message>
        <source>the connection broke off in the middle (%1)</source>
        <translation>la connexion a été coupée en cours de route (%1)</translation>
    </message>
    <message>
        <source>ssh says: %1</source>
        <translation>ssh indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has no program ss; install the package iproute2 there</source>
        <translation>le programme ss n’y est pas présent&#xa0;; installez-y le paquet iproute2</translation>
    </message>
    <message>
        <source>what answered there ran no command; its account needs a POSIX shell</source>
        <translation>ce qui a répondu là-bas n’a lancé aucune commande&#xa0;; le compte doit avoir un shell POSIX</translation>
    </message>
    <message>
        <source>what answered there ran no command; its account needs a POSIX shell (“%1”)</source>
        <translation>ce qui a répondu là-bas n’a lancé aucune commande&#xa0;; le compte doit avoir un shell POSIX («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>there is not enough memory, or there are too many processes, for a look</source>
        <translation>il n’y a pas assez de mémoire, ou il y a trop de processus, pour une observation</translation>
    </message>
</context>
<context>
    <name>CommandLineInterface</name>
    <message>
        <source>The database, instead of the user&apos;s own.</source>
        <translation>La base de données à utiliser, au lieu de celle de l’utilisateur.</translation>
    </message>
    <message>
        <source>A threshold, e.g. high-uptime=24h, flap-count=4, flap-window=24h; may be repeated.</source>
        <translation>Un seuil, p. ex. high-uptime=24h, flap-count=4, flap-window=24h&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verbes&#xa0;:</translation>
    </message>
    <message>
        <source>Shows what this machine listens on, and remembers what you know about it.

Without a verb the window opens.

%1</source>
        <translation>Montre ce qui est à l’écoute sur cette machine et retient ce que vous en savez.

Sans verbe, la fenêtre s’ouvre.

%1</translation>
    </message>
    <message>
        <source>One of the verbs above.</source>
        <translation>Un des verbes ci-dessus.</translation>
    </message>
    <message>
        <source>what was to be printed could not be written</source>
        <translation>ce qui devait être affiché n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>portmonote: there is no verb “%1”</source>
        <translation>portmonote&#xa0;: il n’existe pas de verbe «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ContentCheck</name>
    <message>
        <source>more than one row tells of it</source>
        <translation>plusieurs lignes le décrivent</translation>
    </message>
    <message>
        <source>a part of its history ends before it begins</source>
        <translation>une partie de son historique se termine avant de commencer</translation>
    </message>
    <message>
        <source>its history is not in order, though no clock was set</source>
        <translation>son historique n’est pas dans l’ordre, alors qu’aucune horloge n’a été réglée</translation>
    </message>
    <message>
        <source>%1: the note is not as Portmonote wrote it: the disk, or another program, changed it. Compare it with a backup; saving it takes it as it is.</source>
        <translation>%1&#xa0;: la note n’est pas telle que Portmonote l’a écrite&#xa0;: le disque, ou un autre programme, l’a modifiée. Comparez-la avec une sauvegarde&#xa0;; l’enregistrer l’accepte telle quelle.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>it is a link. Name the file that it points to.</source>
        <translation>c’est un lien. Indiquez le fichier vers lequel il pointe.</translation>
    </message>
    <message>
        <source>it is no file.</source>
        <translation>ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>it belongs to somebody else. Only its owner can use it.</source>
        <translation>il appartient à quelqu’un d’autre. Seul son propriétaire peut l’utiliser.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>il ne peut pas être lu</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message>
        <source>a port that is gone has no time since when</source>
        <translation>un port disparu n’a pas d’heure de disparition</translation>
    </message>
    <message>
        <source>the addresses of a port are no list</source>
        <translation>les adresses d’un port ne sont pas une liste</translation>
    </message>
    <message>
        <source>the tags of a note are no list</source>
        <translation>les étiquettes d’une note ne sont pas une liste</translation>
    </message>
    <message>
        <source>the heartbeat that a port goes on with is not its own</source>
        <translation>le battement que poursuit un port n’est pas le sien</translation>
    </message>
    <message>
        <source>row %2 of %1 belongs to a row that is not there</source>
        <translation>la ligne %2 de %1 dépend d’une ligne qui n’existe pas</translation>
    </message>
</context>
<context>
    <name>DatabaseRecovery</name>
    <message numerus="yes">
        <source>%1 (%n day(s) old, %2)</source>
        <translation>
            <numerusform>%1 (il y a %n jour, %2)</numerusform>
            <numerusform>%1 (il y a %n jours, %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (of today, %2)</source>
        <translation>%1 (aujourd’hui, %2)</translation>
    </message>
    <message>
        <source>The backup is in its place.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>The backup is in its place. What was there is in %1.</source>
        <translation>La sauvegarde est en place. Ce qui s’y trouvait est dans %1.</translation>
    </message>
    <message>
        <source>%1 The damaged one is in %2.</source>
        <translation>%1 La base endommagée est dans %2.</translation>
    </message>
    <message>
        <source>%1 (made while the clock was ahead, %2)</source>
        <translation>%1 (faite alors que l’horloge avançait, %2)</translation>
    </message>
    <message>
        <source>%1 (rescued when the database went, %2)</source>
        <translation>%1 (mise à l’abri quand la base de données a disparu, %2)</translation>
    </message>
</context>
<context>
    <name>DerivedState</name>
    <message>
        <source>someone else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The note was for %1 run by user id %2; now user id %3 runs it.</source>
        <translation>La note visait %1, exécuté par l’utilisateur d’identifiant %2&#xa0;; il est maintenant exécuté par l’identifiant %3.</translation>
    </message>
    <message>
        <source>The note was for %1; now it is %2.</source>
        <translation>La note visait %1&#xa0;; c’est maintenant %2.</translation>
    </message>
    <message>
        <source>… %1</source>
        <translation>… %1</translation>
    </message>
    <message numerus="yes">
        <source>It came or went %n time(s) within %1: %2.</source>
        <translation>
            <numerusform>Il est apparu ou a disparu %n fois en %1&#xa0;: %2.</numerusform>
            <numerusform>Il est apparu ou a disparu %n fois en %1&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Instable</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Fantôme</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>En rodage</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Nobody can be found behind it, and no note explains it.</source>
        <translation>Rien n’indique qui est derrière, et aucune note ne l’explique.</translation>
    </message>
    <message>
        <source>Its note marks it as suspicious.</source>
        <translation>Sa note le marque comme suspect.</translation>
    </message>
    <message>
        <source>It can be reached from %1; the note allows %2.</source>
        <translation>Il est accessible depuis %1&#xa0;; la note autorise %2.</translation>
    </message>
    <message>
        <source>Its note expects it, and it has been gone since %1.</source>
        <translation>Sa note l’attend, et il a disparu depuis %1.</translation>
    </message>
    <message>
        <source>Its note expects it, and it is gone.</source>
        <translation>Sa note l’attend, et il a disparu.</translation>
    </message>
    <message>
        <source>Trusted, and up for %1.</source>
        <translation>De confiance, et actif depuis %1.</translation>
    </message>
    <message>
        <source>Trusted, and up for %1; healthy from %2 on.</source>
        <translation>De confiance, et actif depuis %1&#xa0;; sain à partir de %2.</translation>
    </message>
    <message>
        <source>Trusted, but its note was written while nobody was behind it. Is it meant for %1?</source>
        <translation>De confiance, mais sa note a été écrite alors qu’il n’y avait personne derrière. Vise-t-elle %1&#xa0;?</translation>
    </message>
    <message>
        <source>Trusted for %1, but who is behind it now cannot be seen.</source>
        <translation>De confiance pour %1, mais on ne peut pas voir qui est derrière maintenant.</translation>
    </message>
    <message>
        <source>Its note expects it.</source>
        <translation>Sa note l’attend.</translation>
    </message>
    <message>
        <source>Nobody has written a note about it yet.</source>
        <translation>Personne n’a encore écrit de note à son sujet.</translation>
    </message>
    <message>
        <source>Its note does not say whether it is trusted or expected.</source>
        <translation>Sa note ne dit pas s’il est de confiance ou attendu.</translation>
    </message>
    <message>
        <source>Gone since %1; nothing was expected of it.</source>
        <translation>Disparu depuis %1&#xa0;; rien n’en était attendu.</translation>
    </message>
    <message>
        <source>Gone; nothing was expected of it.</source>
        <translation>Disparu&#xa0;; rien n’en était attendu.</translation>
    </message>
    <message>
        <source>The note was for %1 on a socket of user id %2; now user id %3 opened it.</source>
        <translation>La note visait %1 sur un socket de l’utilisateur d’identifiant %2&#xa0;; c’est maintenant l’identifiant %3 qui l’a ouvert.</translation>
    </message>
    <message>
        <source>The note was for %1; now it runs somewhere else (another container, or none).</source>
        <translation>La note visait %1&#xa0;; il tourne maintenant ailleurs (dans un autre conteneur, ou hors de tout conteneur).</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>What you are writing cannot be kept safe while you write (%1). Save soon.</source>
        <translation>Ce que vous écrivez ne peut pas être mis à l’abri pendant la saisie (%1). Enregistrez sans tarder.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>%1 is no regular file; nothing was written</source>
        <translation>%1 n’est pas un fichier ordinaire&#xa0;; rien n’a été écrit</translation>
    </message>
    <message>
        <source>%1 is the database itself; name another file</source>
        <translation>%1 est la base de données elle-même&#xa0;; indiquez un autre fichier</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>not known</source>
        <translation>une origine inconnue</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>cette machine seulement</translation>
    </message>
    <message>
        <source>this link only</source>
        <translation>ce lien seulement</translation>
    </message>
    <message>
        <source>one network</source>
        <translation>un réseau</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>tous les réseaux</translation>
    </message>
</context>
<context>
    <name>GlanceSummary</name>
    <message>
        <source>unknown owner</source>
        <translation>propriétaire inconnu</translation>
    </message>
    <message>
        <source>No services on this machine</source>
        <translation>Aucun service sur cette machine</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n reconnu</numerusform>
            <numerusform>%n reconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed</source>
        <translation>
            <numerusform>%n non examiné</numerusform>
            <numerusform>%n non examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicious</source>
        <translation>
            <numerusform>%n suspect</numerusform>
            <numerusform>%n suspects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) on this machine: %1</source>
        <translation>
            <numerusform>%n service sur cette machine&#xa0;: %1</numerusform>
            <numerusform>%n services sur cette machine&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <translation>
            <numerusform>%n instable</numerusform>
            <numerusform>%n instables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>what is shown is from %1</source>
        <translation>ce qui est affiché a été observé %1</translation>
    </message>
    <message>
        <source>nothing has been observed yet</source>
        <translation>rien n’a encore été observé</translation>
    </message>
    <message>
        <source>The last observation failed: %1 — %2.</source>
        <translation>La dernière observation a échoué&#xa0;: %1 — %2.</translation>
    </message>
    <message>
        <source>Nothing has been observed yet.</source>
        <translation>Rien n’a encore été observé.</translation>
    </message>
    <message>
        <source>Not observed for %1; what is shown may have changed since.</source>
        <translation>Pas d’observation depuis %1&#xa0;; ce qui est affiché a pu changer entre-temps.</translation>
    </message>
    <message>
        <source>held by no process</source>
        <translation>détenu par aucun processus</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s)</source>
        <translation>
            <numerusform>sur %n hôte</numerusform>
            <numerusform>sur %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a host</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>No services %1</source>
        <comment>on a host</comment>
        <translation>Aucun service %1</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) %1: %2</source>
        <comment>on a host</comment>
        <translation>
            <numerusform>%n service %1&#xa0;: %2</numerusform>
            <numerusform>%n services %1&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostName</name>
    <message>
        <source>the name of a host is missing</source>
        <translation>le nom d’un hôte est absent</translation>
    </message>
    <message>
        <source>“%1” is too long for the name of a host</source>
        <translation>«&#xa0;%1&#xa0;» est trop long pour un nom d’hôte</translation>
    </message>
    <message>
        <source>“%1” names no host: it begins with “-”</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun hôte&#xa0;: il commence par «&#xa0;-&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” names no host: it holds blanks or invisible characters</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun hôte&#xa0;: il contient des espaces ou des caractères invisibles</translation>
    </message>
    <message>
        <source>“%1” is a pattern and names no single host</source>
        <translation>«&#xa0;%1&#xa0;» est un motif et ne désigne pas un hôte unique</translation>
    </message>
    <message>
        <source>“%1” is this machine; it needs no ssh</source>
        <translation>«&#xa0;%1&#xa0;» est cette machine&#xa0;; elle n’a pas besoin de ssh</translation>
    </message>
    <message>
        <source>“%1” cannot be handed to ssh; give the host a plain name in ~/.ssh/config</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être transmis à ssh&#xa0;; donnez à l’hôte un nom simple dans ~/.ssh/config</translation>
    </message>
</context>
<context>
    <name>HostOverview</name>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Services on this machine</source>
        <translation>Services sur cette machine</translation>
    </message>
    <message>
        <source>Observed on %1</source>
        <translation>Observé le %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Écrit le %1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Accessible depuis</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première observation</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes of ports that nobody has been seen on</source>
        <translation>Notes sur des ports où personne n’a été vu</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>it is a link; name the file itself</source>
        <translation>c’est un lien&#xa0;; indiquez le fichier lui-même</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is too big (%1 MiB; %2 at the most)</source>
        <translation>il est trop gros (%1 Mio&#xa0;; %2 au plus)</translation>
    </message>
    <message>
        <source>no copy of it can be made (%1)</source>
        <translation>il ne peut pas être copié (%1)</translation>
    </message>
    <message>
        <source>it is neither JSON nor a database (%1, at byte %2)</source>
        <translation>ce n’est ni du JSON ni une base de données (%1, à l’octet %2)</translation>
    </message>
    <message>
        <source>it is JSON, but of another program</source>
        <translation>c’est du JSON, mais d’un autre programme</translation>
    </message>
</context>
<context>
    <name>LaunchRequest</name>
    <message>
        <source>Start without showing the window.</source>
        <translation>Démarrer sans afficher la fenêtre.</translation>
    </message>
    <message>
        <source>Look now.</source>
        <translation>Observer maintenant.</translation>
    </message>
    <message>
        <source>Show the suspicious ports only.</source>
        <translation>Afficher seulement les ports suspects.</translation>
    </message>
    <message>
        <source>Open the settings.</source>
        <translation>Ouvrir les paramètres.</translation>
    </message>
    <message>
        <source>Search for TEXT, as in the search box.</source>
        <translation>Rechercher TEXT, comme dans le champ de recherche.</translation>
    </message>
    <message>
        <source>Show the card of a port, e.g. tcp/8080.</source>
        <translation>Afficher la carte d’un port, p. ex. tcp/8080.</translation>
    </message>
    <message>
        <source>“%1” names no port; write it like tcp/8080</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun port&#xa0;; écrivez par exemple tcp/8080</translation>
    </message>
</context>
<context>
    <name>LegacyArchive</name>
    <message>
        <source>the list “%1” is missing</source>
        <translation>la liste «&#xa0;%1&#xa0;» est absente</translation>
    </message>
    <message>
        <source>“%1” is no local time</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure locale</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>figure deux fois</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 figure deux fois</translation>
    </message>
    <message>
        <source>belongs to no port of this file</source>
        <translation>n’appartient à aucun port de ce fichier</translation>
    </message>
</context>
<context>
    <name>LegacyDatabase</name>
    <message>
        <source>it holds nothing</source>
        <translation>elle ne contient rien</translation>
    </message>
    <message>
        <source>the table “%1” is missing: it is no database of the web Portmonote</source>
        <translation>la table «&#xa0;%1&#xa0;» est absente&#xa0;: ce n’est pas une base de données du Portmonote web</translation>
    </message>
    <message>
        <source>the table “%1” is too long</source>
        <translation>la table «&#xa0;%1&#xa0;» est trop longue</translation>
    </message>
    <message>
        <source>%1[%2].%3: is no text</source>
        <translation>%1[%2].%3&#xa0;: n’est pas un texte</translation>
    </message>
    <message>
        <source>it is a database of this program itself; open it with --database, or export it there and import that</source>
        <translation>c’est une base de données de ce programme&#xa0;; ouvrez-la avec --database, ou exportez-la là-bas puis importez le résultat</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>elle est endommagée&#xa0;: %1</translation>
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
        <translation>Recherche&#xa0;: postgres, :5432, state:ghost, tag:prod, exposed:all, owner:alice</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Ce qui ne va pas dans la recherche</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>&amp;Observer maintenant</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurer une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Review what is new</source>
        <translation>E&amp;xaminer les nouveautés</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Détai&amp;ls</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show what is &amp;gone</source>
        <translation>Afficher ce qui a &amp;disparu</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About Portmonote</source>
        <translation>À &amp;propos de Portmonote</translation>
    </message>
    <message>
        <source>Show all o&amp;wners…</source>
        <translation>Afficher &amp;tous les propriétaires…</translation>
    </message>
    <message>
        <source>Asks once for an administrator&apos;s password, and looks which processes of other users listen</source>
        <translation>Demande une fois le mot de passe d’un administrateur, et cherche quels processus d’autres utilisateurs sont à l’écoute</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show a &amp;moment of the past…</source>
        <translation>Afficher un &amp;moment du passé…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Compare two moments…</source>
        <translation>Comparer deu&amp;x moments…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>&amp;Network namespaces…</source>
        <translation>&amp;Espaces de noms réseau…</translation>
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
        <translation>nsenter n’est pas installé (paquet util-linux).</translation>
    </message>
    <message>
        <source>Looking into it needs the rights of root.</source>
        <translation>Y regarder demande les droits de root.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>The port that this note is about</source>
        <translation>Le port que concerne cette note</translation>
    </message>
    <message>
        <source>Whom the note was written for</source>
        <translation>Pour qui la note a été écrite</translation>
    </message>
    <message>
        <source>It is &amp;for this one now</source>
        <translation>E&amp;lle vise celui-ci maintenant</translation>
    </message>
    <message>
        <source>The note is for this one now</source>
        <translation>La note vise celui-ci maintenant</translation>
    </message>
    <message>
        <source>Where this text comes from</source>
        <translation>D’où vient ce texte</translation>
    </message>
    <message>
        <source>&amp;Back to what is stored</source>
        <translation>&amp;Revenir à la version enregistrée</translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation>Revenir à la version enregistrée</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>What you call it, e.g. Build cache</source>
        <translation>Le nom que vous lui donnez, p. ex. Cache de compilation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Where the suggestion comes from</source>
        <translation>D’où vient la suggestion</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>May be &amp;reached from</source>
        <translation>A&amp;ccès permis depuis</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>Accès permis depuis</translation>
    </message>
    <message>
        <source>Reachable from further away than this is suspicious</source>
        <translation>Être accessible de plus loin est suspect</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Resp&amp;onsable</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>&amp;Pin it near the top</source>
        <translation>É&amp;pingler en haut</translation>
    </message>
    <message>
        <source>Pin it near the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Rédiger</translation>
    </message>
    <message>
        <source>What it is for, how to restart it, whom to ask. Markdown is fine.</source>
        <translation>À quoi il sert, comment le redémarrer, à qui s’adresser. Markdown est accepté.</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <source>Preview of the description</source>
        <translation>Aperçu de la description</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui s’est mal passé</translation>
    </message>
    <message>
        <source>Your changes are not saved.</source>
        <translation>Vos modifications ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>Disc&amp;ard them</source>
        <translation>Les &amp;abandonner</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Continuer à &amp;modifier</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>NoteSuggester</name>
    <message>
        <source>the unit %1</source>
        <translation>l’unité %1</translation>
    </message>
    <message>
        <source>the package %1</source>
        <translation>le paquet %1</translation>
    </message>
    <message>
        <source>its command line</source>
        <translation>sa ligne de commande</translation>
    </message>
    <message>
        <source>the service name that is registered for the port</source>
        <translation>le nom de service enregistré pour ce port</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>un utilisateur inconnu</translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation>%1, utilisateur %2</translation>
    </message>
    <message>
        <source>%1 (its process is hidden: belongs to %2)</source>
        <translation>%1 (son processus est caché&#xa0;: il appartient à %2)</translation>
    </message>
    <message>
        <source>hidden: belongs to %1; run with more rights to see it</source>
        <translation>caché&#xa0;: appartient à %1&#xa0;; relancez avec plus de droits pour le voir</translation>
    </message>
    <message>
        <source>the kernel (%1)</source>
        <translation>le noyau (%1)</translation>
    </message>
    <message>
        <source>unknown: no process holds it</source>
        <translation>inconnu&#xa0;: aucun processus ne le détient</translation>
    </message>
    <message>
        <source>unknown: no process holds it (opened by %1)</source>
        <translation>inconnu&#xa0;: aucun processus ne le détient (ouvert par %1)</translation>
    </message>
    <message>
        <source>confirmed through /proc</source>
        <translation>confirmé par /proc</translation>
    </message>
    <message>
        <source>as ss reported it; not confirmed</source>
        <translation>d’après ss&#xa0;; non confirmé</translation>
    </message>
    <message>
        <source>inferred from the socket</source>
        <translation>déduit du socket</translation>
    </message>
    <message>
        <source>inferred from the socket&apos;s cgroup</source>
        <translation>déduit du cgroup du socket</translation>
    </message>
    <message>
        <source>nothing tells who it is</source>
        <translation>rien n’indique de qui il s’agit</translation>
    </message>
    <message>
        <source>user id %1</source>
        <translation>utilisateur d’identifiant %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, started by %2</source>
        <translation>%1, lancé par %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>hidden in another process namespace: opened by %1</source>
        <translation>caché dans un autre espace de noms de processus&#xa0;: ouvert par %1</translation>
    </message>
    <message>
        <source>held by no process: its descriptor is in flight (%1)</source>
        <translation>détenu par aucun processus&#xa0;: son descripteur est en transit (%1)</translation>
    </message>
    <message>
        <source>as the container engine reports it</source>
        <translation>d’après le moteur de conteneurs</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>only in its own network</source>
        <translation>seulement dans son propre réseau</translation>
    </message>
</context>
<context>
    <name>OwnerEvidence</name>
    <message>
        <source>process</source>
        <translation>processus</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>socket activation</source>
        <translation>activation par socket</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>image and service</source>
        <translation>image et service</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>redirection</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>whereabouts</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>from the socket itself</source>
        <translation>d’après le socket lui-même</translation>
    </message>
    <message>
        <source>from the control group in which the socket was made</source>
        <translation>d’après le groupe de contrôle où le socket a été créé</translation>
    </message>
    <message>
        <source>as ss reported it</source>
        <translation>d’après ss</translation>
    </message>
    <message>
        <source>from its descriptor in /proc</source>
        <translation>d’après son descripteur dans /proc</translation>
    </message>
    <message>
        <source>from the control group of the process</source>
        <translation>d’après le groupe de contrôle du processus</translation>
    </message>
    <message>
        <source>from the unit file that names the port</source>
        <translation>d’après le fichier d’unité qui nomme le port</translation>
    </message>
    <message>
        <source>by systemd&apos;s rule for names</source>
        <translation>d’après la règle de nommage de systemd</translation>
    </message>
    <message>
        <source>as the container engine answered</source>
        <translation>d’après la réponse du moteur de conteneurs</translation>
    </message>
    <message>
        <source>from files of the container engine</source>
        <translation>d’après des fichiers du moteur de conteneurs</translation>
    </message>
    <message>
        <source>from the command line of what forwards the port</source>
        <translation>d’après la ligne de commande de ce qui redirige le port</translation>
    </message>
    <message>
        <source>from a look with more rights</source>
        <translation>d’après une observation avec plus de droits</translation>
    </message>
    <message>
        <source>from the kernel&apos;s tables</source>
        <translation>d’après les tables du noyau</translation>
    </message>
    <message>
        <source>after looking at the descriptors of all processes</source>
        <translation>après examen des descripteurs de tous les processus</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>certain</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>déduit</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>what is known, from what, how sure: &quot;unit: from the control group of the process (certain)&quot;</extracomment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>published on this machine</source>
        <translation>publié sur cette machine</translation>
    </message>
    <message>
        <source>published on this machine; leads to %1 in the container</source>
        <translation>publié sur cette machine&#xa0;; mène à %1 dans le conteneur</translation>
    </message>
    <message>
        <source>the container shares this machine&apos;s network</source>
        <translation>le conteneur partage le réseau de cette machine</translation>
    </message>
    <message>
        <source>only in the container&apos;s own network</source>
        <translation>seulement dans le réseau propre au conteneur</translation>
    </message>
    <message>
        <source>from who runs in the network that the port leads into</source>
        <translation>d’après qui tourne dans le réseau où mène le port</translation>
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
        <translation>un processus sans nom</translation>
    </message>
    <message>
        <source>thousands of processes</source>
        <translation>des milliers de processus</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1, pid %2</translation>
    </message>
    <message>
        <source>in a unix socket</source>
        <translation>dans un socket unix</translation>
    </message>
    <message>
        <source>perhaps to %1</source>
        <translation>peut-être vers %1</translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation>%1, utilisateur %2</translation>
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
        <translation>flap-count attend un nombre entier à partir de 2</translation>
    </message>
    <message>
        <source>there is no policy “%1”; there are high-uptime, flap-count and flap-window</source>
        <translation>il n’existe pas de réglage «&#xa0;%1&#xa0;»&#xa0;; il y a high-uptime, flap-count et flap-window</translation>
    </message>
    <message>
        <source>%1 takes a duration such as 0, 90s, 24h or 7d</source>
        <translation>%1 attend une durée comme 0, 90s, 24h ou 7d</translation>
    </message>
</context>
<context>
    <name>PortEvent</name>
    <message>
        <source>appeared</source>
        <translation>apparu</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>disappeared</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>redémarré</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>propriétaire changé</translation>
    </message>
    <message>
        <source>exposure changed</source>
        <translation>exposition changée</translation>
    </message>
    <message>
        <source>stopped from here</source>
        <translation>arrêté depuis ici</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquitté</translation>
    </message>
</context>
<context>
    <name>PortNote</name>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, %3 at the most.</source>
        <translation>%1 dépasse la longueur permise&#xa0;: %2 caractères, %3 au plus.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Le titre</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La description</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Le responsable</translation>
    </message>
    <message>
        <source>The service type</source>
        <translation>Le type de service</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Une étiquette</translation>
    </message>
    <message>
        <source>There are too many tags: %1, %2 at the most.</source>
        <translation>Il y a trop d’étiquettes&#xa0;: %1, %2 au plus.</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n fois</numerusform>
            <numerusform>%1, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · over</source>
        <translation>%1 · terminé</translation>
    </message>
    <message>
        <source>Unread. %1. %2 %3</source>
        <translation>Non lu. %1. %2 %3</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertNotices</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Trust…</source>
        <translation>Faire confiance…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sourdine</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) need a look</source>
        <translation>
            <numerusform>%n port est à vérifier</numerusform>
            <numerusform>%n ports sont à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute all</source>
        <translation>Tout en sourdine</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertSettingsPage</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>M’informer quand</translation>
    </message>
    <message>
        <source>told</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>Shortest time between two notifications of the same port</source>
        <translation>Temps minimal entre deux notifications du même port</translation>
    </message>
    <message>
        <source>The same port &amp;again not before</source>
        <translation>Le même &amp;port de nouveau, pas avant</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>A mute ends by itself when somebody else is there, or when it can be reached from further away.</source>
        <translation>Une mise en sourdine prend fin d’elle-même quand quelqu’un d’autre est là, ou quand le port devient accessible de plus loin.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Réactiver</translation>
    </message>
    <message>
        <source>Ports, e.g. 30000-32767 or udp/5000-5100</source>
        <translation>Ports, p. ex. 30000-32767 ou udp/5000-5100</translation>
    </message>
    <message>
        <source>Ports to be muted</source>
        <translation>Ports à mettre en sourdine</translation>
    </message>
    <message>
        <source>&amp;Mute these</source>
        <translation>&amp;Mettre en sourdine</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertsPane</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Nothing has been told yet. What is worth an alert is listed here, so that nothing is lost when you are away.</source>
        <translation>Rien n’a encore été signalé. Ce qui mérite une alerte est listé ici, afin que rien ne se perde pendant votre absence.</translation>
    </message>
    <message>
        <source>&amp;Back to the cards</source>
        <translation>Retour aux &amp;cartes</translation>
    </message>
    <message>
        <source>What is &amp;muted…</source>
        <translation>Éléments en &amp;sourdine…</translation>
    </message>
    <message>
        <source>&amp;Show the card</source>
        <translation>&amp;Afficher la carte</translation>
    </message>
    <message>
        <source>&amp;Trust…</source>
        <translation>&amp;Faire confiance…</translation>
    </message>
    <message>
        <source>Write a note that trusts who is there now</source>
        <translation>Écrire une note qui fait confiance à celui qui est là maintenant</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>So&amp;urdine</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>The port %1</source>
        <translation>Le port %1</translation>
    </message>
    <message>
        <source>The program %1, on all its ports</source>
        <translation>Le programme %1, sur tous ses ports</translation>
    </message>
    <message>
        <source>The unit %1, on all its ports</source>
        <translation>L’unité %1, sur tous ses ports</translation>
    </message>
    <message>
        <source>A &amp;range of ports…</source>
        <translation>Une &amp;plage de ports…</translation>
    </message>
    <message>
        <source>Mute a range of ports</source>
        <translation>Mettre une plage de ports en sourdine</translation>
    </message>
    <message>
        <source>Ports, e.g. 30000-32767 or udp/5000-5100:</source>
        <translation>Ports, p. ex. 30000-32767 ou udp/5000-5100&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Portmonote::AppearanceSettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact: more cards, fewer lines</source>
        <translation>Compact&#xa0;: plus de cartes, moins de lignes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Car&amp;ds</source>
        <translation>Car&amp;tes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>&amp;Redémarrer</translation>
    </message>
</context>
<context>
    <name>Portmonote::Application</name>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were being written when the program ended, e.g. on %1.</source>
        <translation>
            <numerusform>%n note était en cours d’écriture quand le programme s’est terminé, p. ex. sur %1.</numerusform>
            <numerusform>%n notes étaient en cours d’écriture quand le programme s’est terminé, p. ex. sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuer à écrire</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de données est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Réparer…</translation>
    </message>
    <message>
        <source>Session bus</source>
        <translation>Bus de session</translation>
    </message>
    <message>
        <source>Starting the program again brings this window to the front.</source>
        <translation>Relancer le programme ramène cette fenêtre au premier plan.</translation>
    </message>
    <message>
        <source>Starting the program again opens another window, and the desktop cannot be asked for notifications or a place in its panel. Start it from within a desktop session, or with dbus-run-session.</source>
        <translation>Relancer le programme ouvre une autre fenêtre, et il est impossible de demander au bureau des notifications ou une place dans la zone de notification. Lancez-le depuis une session de bureau, ou avec dbus-run-session.</translation>
    </message>
    <message>
        <source>The command lines that were kept are forgotten.</source>
        <translation>Les lignes de commande conservées ont été oubliées.</translation>
    </message>
    <message>
        <source>portmonote: the picture could not be saved to %1</source>
        <translation>portmonote&#xa0;: l’image n’a pas pu être enregistrée dans %1</translation>
    </message>
    <message>
        <source>portmonote: the window that is open does not answer; another one opens</source>
        <translation>portmonote&#xa0;: la fenêtre ouverte ne répond pas&#xa0;; une autre s’ouvre</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Put &amp;back…</source>
        <translation>&amp;Remettre en place…</translation>
    </message>
    <message>
        <source>The question for the password was closed. Nothing has changed, and it is not asked again by itself.</source>
        <translation>La demande de mot de passe a été fermée. Rien n’a changé, et il ne sera pas redemandé automatiquement.</translation>
    </message>
    <message>
        <source>What had to wait is recorded now.</source>
        <translation>Ce qui était en attente est maintenant enregistré.</translation>
    </message>
</context>
<context>
    <name>Portmonote::AwayPanel</name>
    <message>
        <source>Since you were away</source>
        <translation>Depuis votre absence</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Dismiss what changed</source>
        <translation>Ignorer ce qui a changé</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Since you were away (%1): %2</source>
        <translation>Depuis votre absence (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Since you were away: %1</source>
        <translation>Depuis votre absence&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::BulkEditDialog</name>
    <message numerus="yes">
        <source>Notes of %n port(s)</source>
        <translation>
            <numerusform>Note de %n port</numerusform>
            <numerusform>Notes de %n ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked is changed; everything else stays as each note says.</source>
        <translation>Seul ce qui est coché est modifié&#xa0;; tout le reste demeure tel que l’indique chaque note.</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>É&amp;valuation</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Resp&amp;onsable</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Add ta&amp;gs</source>
        <translation>Ajouter des éti&amp;quettes</translation>
    </message>
    <message>
        <source>Remo&amp;ve tags</source>
        <translation>Reti&amp;rer des étiquettes</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>non épinglé</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardActions</name>
    <message>
        <source>Edit &amp;note…</source>
        <translation>Modifier la &amp;note…</translation>
    </message>
    <message>
        <source>&amp;Why is it running?</source>
        <translation>Po&amp;urquoi est-il actif&#xa0;?</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Ouvrir dans le navi&amp;gateur</translation>
    </message>
    <message>
        <source>&amp;Trusted</source>
        <translation>De &amp;confiance</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Attendu</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>&amp;Suspect</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Acknowledge the change</source>
        <translation>Ac&amp;quitter le changement</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>Arrê&amp;ter…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>É&amp;valuer</translation>
    </message>
    <message numerus="yes">
        <source>Edit &amp;notes of %n port(s)…</source>
        <translation>
            <numerusform>Modifier la &amp;note de %n port…</numerusform>
            <numerusform>Modifier les &amp;notes de %n ports…</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n port(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n port</numerusform>
            <numerusform>%1&#xa0;: %n ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Marquer de confiance</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Marquer attendu</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Marquer suspect</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardDelegate</name>
    <message>
        <source>Why is it running?</source>
        <translation>Pourquoi est-il actif&#xa0;?</translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1&#xa0;: vu</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1&#xa0;: absent</translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1&#xa0;: non observé</translation>
    </message>
    <message>
        <source>Reachable from %1</source>
        <translation>Accessible depuis %1</translation>
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
        <translation>Comparer deux moments</translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation>Le moment le plus ancien</translation>
    </message>
    <message>
        <source>The later moment</source>
        <translation>Le moment le plus récent</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>A&amp;vant</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Après</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n apparu</numerusform>
            <numerusform>%n apparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n disparu</numerusform>
            <numerusform>%n disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed owner</source>
        <translation>
            <numerusform>%n a changé de propriétaire</numerusform>
            <numerusform>%n ont changé de propriétaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed exposure</source>
        <translation>
            <numerusform>%n a changé d’exposition</numerusform>
            <numerusform>%n ont changé d’exposition</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>rien n’est différent</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Apparu</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Changed owner</source>
        <translation>Propriétaire changé</translation>
    </message>
    <message>
        <source>Changed exposure</source>
        <translation>Exposition changée</translation>
    </message>
</context>
<context>
    <name>Portmonote::DatabaseGuard</name>
    <message>
        <source>The database %1 was deleted while it was open.</source>
        <translation>La base de données %1 a été supprimée pendant qu’elle était ouverte.</translation>
    </message>
    <message>
        <source>The database %1 was emptied while it was open.</source>
        <translation>La base de données %1 a été vidée pendant qu’elle était ouverte.</translation>
    </message>
    <message>
        <source>The database %1 was replaced by another file while it was open.</source>
        <translation>La base de données %1 a été remplacée par un autre fichier pendant qu’elle était ouverte.</translation>
    </message>
    <message>
        <source>All that was in it is safe in %1. Nothing is recorded until it, or a backup, is put back.</source>
        <translation>Tout ce qu’elle contenait est à l’abri dans %1. Rien n’est enregistré tant que ce fichier, ou une sauvegarde, n’est pas remis en place.</translation>
    </message>
    <message>
        <source>What was in it could not be kept (%1); the backups are still there. Nothing is recorded until one of them is put back.</source>
        <translation>Ce qu’elle contenait n’a pas pu être conservé (%1)&#xa0;; les sauvegardes sont toujours là. Rien n’est enregistré tant que l’une d’elles n’est pas remise en place.</translation>
    </message>
</context>
<context>
    <name>Portmonote::DerivedStateModel</name>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>actif depuis %1</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>disparu depuis %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>Reachable from %1</source>
        <translation>Accessible depuis %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kernel: %1</source>
        <translation>Noyau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hidden service</source>
        <translation>Service caché</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Service inconnu</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>première observation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, port %2 %3, %4: %5</source>
        <translation>%1, port %2 %3, %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>Held by no process</source>
        <translation>Détenu par aucun processus</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <comment>a host, a card</comment>
        <translation>Sur %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Portmonote::DesktopSettingsPage</name>
    <message>
        <source>&amp;Start with the session, without a window</source>
        <translation>&amp;Démarrer avec la session, sans fenêtre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Then nothing that comes and goes is missed while you are logged in.</source>
        <translation>Ainsi, rien de ce qui apparaît et disparaît n’est manqué pendant votre session.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Ce bureau</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Missing. %1</source>
        <translation>Manquant. %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::DetailsPane</name>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>suivi par %1</translation>
    </message>
    <message>
        <source>Select a card to see all that is known about its port.</source>
        <translation>Sélectionnez une carte pour voir tout ce que l’on sait de son port.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Pourquoi…</translation>
    </message>
    <message>
        <source>Why is it running?</source>
        <translation>Pourquoi est-il actif&#xa0;?</translation>
    </message>
    <message>
        <source>Who started it, and what keeps it running</source>
        <translation>Qui l’a lancé, et ce qui le maintient en marche</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Acknowledge the change</source>
        <translation>Acquitter le changement</translation>
    </message>
    <message>
        <source>I have seen this change, and it is fine (Ctrl+K)</source>
        <translation>J’ai vu ce changement, et il me convient (Ctrl+K)</translation>
    </message>
    <message>
        <source>Its note is for this one now</source>
        <translation>Sa note vise celui-ci maintenant</translation>
    </message>
    <message>
        <source>The note is for this one now</source>
        <translation>La note vise celui-ci maintenant</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Accessible depuis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Exécutable</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Cgroup</source>
        <translation>Cgroup</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première observation</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière observation</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Disparu depuis</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation>Personne n’a encore écrit de note.</translation>
    </message>
    <message>
        <source>Write note…</source>
        <translation>Écrire une note…</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Aussi présents</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Démarré par</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>for all hosts %1</source>
        <comment>a pattern</comment>
        <translation>pour tous les hôtes %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Dans le réseau</translation>
    </message>
</context>
<context>
    <name>Portmonote::ElsewhereView</name>
    <message numerus="yes">
        <source>On %n other host(s)</source>
        <translation>
            <numerusform>Sur %n autre hôte</numerusform>
            <numerusform>Sur %n autres hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Sur %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n de plus…</numerusform>
            <numerusform>%n de plus…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::EmptyState</name>
    <message>
        <source>Looking what listens on this machine…</source>
        <translation>Recherche de ce qui est à l’écoute sur cette machine…</translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation>La première fois, cela prend un moment.</translation>
    </message>
    <message>
        <source>Nothing has been observed yet</source>
        <translation>Rien n’a encore été observé</translation>
    </message>
    <message>
        <source>One look tells which ports listen, and who is behind them.</source>
        <translation>Une seule observation montre quels ports sont à l’écoute, et qui est derrière.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Observer maintenant</translation>
    </message>
    <message>
        <source>This machine could not be observed</source>
        <translation>Cette machine n’a pas pu être observée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing listens on this machine</source>
        <translation>Rien n’est à l’écoute sur cette machine</translation>
    </message>
    <message>
        <source>Services show up here as soon as they do.</source>
        <translation>Les services apparaîtront ici dès qu’il y en aura.</translation>
    </message>
    <message>
        <source>No port matches</source>
        <translation>Aucun port ne correspond</translation>
    </message>
    <message>
        <source>The search, or the chips above, hide all of them.</source>
        <translation>La recherche, ou les filtres ci-dessus, les masquent tous.</translation>
    </message>
    <message>
        <source>Show all ports</source>
        <translation>Afficher tous les ports</translation>
    </message>
</context>
<context>
    <name>Portmonote::EnvironmentView</name>
    <message>
        <source>Show what looks like a &amp;secret</source>
        <translation>Afficher ce qui ressemble à un &amp;secret</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>The environment of %1 may not be read: it belongs to somebody else, or the process has ended.</source>
        <translation>L’environnement de %1 ne peut pas être lu&#xa0;: il appartient à quelqu’un d’autre, ou le processus s’est terminé.</translation>
    </message>
    <message>
        <source>What %1 was started with. It is read now, shown here only, and never kept.</source>
        <translation>Ce avec quoi %1 a été lancé. C’est lu à l’instant, affiché ici seulement, et jamais conservé.</translation>
    </message>
</context>
<context>
    <name>Portmonote::ExposureChoice</name>
    <message>
        <source>anywhere: never an alarm</source>
        <translation>partout&#xa0;: jamais d’alerte</translation>
    </message>
</context>
<context>
    <name>Portmonote::ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Oublier %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n port(s)?</source>
        <translation>
            <numerusform>Oublier %n port&#xa0;?</numerusform>
            <numerusform>Oublier %n ports&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n note(s), too</source>
        <translation>
            <numerusform>Oublier aussi %n note</numerusform>
            <numerusform>Oublier aussi %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>All that was recorded goes: the history since %1. What people wrote stays, unless you say otherwise below. It can be undone until the program ends.</source>
        <translation>Tout ce qui a été enregistré disparaît&#xa0;: l’historique depuis le %1. Ce que des personnes ont écrit reste, sauf indication contraire ci-dessous. L’opération peut être annulée jusqu’à la fin du programme.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is listening: the next look will find it as new.</source>
        <translation>
            <numerusform>%n d’entre eux est à l’écoute&#xa0;: la prochaine observation le trouvera comme nouveau.</numerusform>
            <numerusform>%n d’entre eux sont à l’écoute&#xa0;: la prochaine observation les trouvera comme nouveaux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::GlanceHeader</name>
    <message>
        <source>Warning about the observation</source>
        <translation>Avertissement sur l’observation</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En un coup d’œil</translation>
    </message>
    <message>
        <source>Age of the observation</source>
        <translation>Âge de l’observation</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Observer maintenant</translation>
    </message>
    <message>
        <source>Look again now (F5)</source>
        <translation>Observer de nouveau maintenant (F5)</translation>
    </message>
    <message>
        <source>Judge them one after the other, by single keys (Ctrl+R)</source>
        <translation>Les évaluer l’un après l’autre, avec une seule touche (Ctrl+R)</translation>
    </message>
    <message>
        <source>Looking for the first time…</source>
        <translation>Première observation en cours…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Observation en cours…</translation>
    </message>
    <message>
        <source>Observed %1</source>
        <translation>Observé %1</translation>
    </message>
    <message numerus="yes">
        <source>Review %n</source>
        <translation>
            <numerusform>Examiner %n</numerusform>
            <numerusform>Examiner %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n port(s)</source>
        <translation>
            <numerusform>Examiner %n port</numerusform>
            <numerusform>Examiner %n ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Most urgent: %1</source>
        <translation>Le plus urgent&#xa0;: %1</translation>
    </message>
    <message>
        <source>What you have not seen yet (Ctrl+L)</source>
        <translation>Ce que vous n’avez pas encore vu (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread alert(s)</source>
        <translation>
            <numerusform>%n alerte non lue</numerusform>
            <numerusform>%n alertes non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was at %1</source>
        <translation>État du %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::HistorySettingsPage</name>
    <message>
        <source>One &amp;heartbeat a month is enough for old ones</source>
        <translation>Un &amp;battement par mois suffit pour les anciens</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Every change is kept for ever. A heartbeat only says that a port was still there: one a day, and later one a month.</source>
        <translation>Chaque changement est conservé pour toujours. Un battement dit seulement qu’un port était encore là&#xa0;: un par jour, puis un par mois.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Old is what is older &amp;than</source>
        <translation>Est ancien ce qui a &amp;plus de</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>Enregistrement le plus ancien</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
</context>
<context>
    <name>Portmonote::HostBar</name>
    <message>
        <source>looking…</source>
        <translation>observation…</translation>
    </message>
    <message>
        <source>failing, from %1</source>
        <translation>en échec, vu %1</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>pas encore observé</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message>
        <source>All hosts in a list</source>
        <translation>Tous les hôtes en liste</translation>
    </message>
    <message>
        <source>Hosts whose latest observation failed</source>
        <translation>Hôtes dont la dernière observation a échoué</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n de plus…</numerusform>
            <numerusform>%n de plus…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s)</source>
        <translation>
            <numerusform>%n hôte de plus</numerusform>
            <numerusform>%n hôtes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1: %2, %3</source>
        <translation>Hôte %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more host(s)</source>
        <translation>
            <numerusform>… et %n hôte de plus</numerusform>
            <numerusform>… et %n hôtes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HostController</name>
    <message>
        <source>&amp;Hosts…</source>
        <translation>&amp;Hôtes…</translation>
    </message>
    <message>
        <source>Group by &amp;host</source>
        <translation>Grouper par &amp;hôte</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n port à l’écoute</numerusform>
            <numerusform>%n ports à l’écoute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HostsDialog</name>
    <message>
        <source>looking…</source>
        <translation>observation…</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>observé %1</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>pas encore observé</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Look &amp;every</source>
        <translation>&amp;Intervalle</translation>
    </message>
    <message>
        <source>Other machines are looked at over ssh, with your own configuration, agent and keys. Nothing is installed there, and no password is asked for or kept.</source>
        <translation>Les autres machines sont observées par ssh, avec votre propre configuration, votre agent et vos clés. Rien n’y est installé, et aucun mot de passe n’est demandé ni conservé.</translation>
    </message>
    <message>
        <source>As in ~/.ssh/config, e.g. web1</source>
        <translation>Comme dans ~/.ssh/config, p. ex. web1</translation>
    </message>
    <message>
        <source>Name that ssh knows</source>
        <translation>Nom que ssh connaît</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Intervalle d’observation</translation>
    </message>
    <message>
        <source>Look &amp;by itself</source>
        <translation>Observer a&amp;utomatiquement</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Observer maintenant</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>à intervalles de %1</translation>
    </message>
    <message>
        <source>when asked to</source>
        <translation>à la demande</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>Portmonote::ImportDialog</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>Accès permis depuis</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Écrite pour</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Notes that differ</source>
        <translation>Notes qui diffèrent</translation>
    </message>
    <message>
        <source>Take the &amp;file&apos;s notes: what is written here is overwritten</source>
        <translation>Prendre les notes du &amp;fichier&#xa0;: ce qui est écrit ici est remplacé</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>The web program wrote its times without a zone, and its machine by a name.</source>
        <translation>Le programme web écrivait ses heures sans fuseau, et désignait sa machine par un nom.</translation>
    </message>
    <message>
        <source>It ran in time &amp;zone</source>
        <translation>Il tournait dans le fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>Its ports are those &amp;of</source>
        <translation>Ses ports sont ceux &amp;de</translation>
    </message>
    <message>
        <source>There is no time zone of that name; try one like Europe/Berlin.</source>
        <translation>Il n’existe pas de fuseau horaire de ce nom&#xa0;; essayez par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>It cannot be imported: %1.
Nothing was changed.</source>
        <translation>L’importation est impossible&#xa0;: %1.
Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>“%1”, kept apart</source>
        <translation>«&#xa0;%1&#xa0;», à part</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Il ne contient rien de nouveau.</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>Il apporte %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here than in the file, and are kept:</source>
        <translation>
            <numerusform>%n note dit autre chose ici que dans le fichier, et est conservée&#xa0;:</numerusform>
            <numerusform>%n notes disent autre chose ici que dans le fichier, et sont conservées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new port(s)</source>
        <translation>
            <numerusform>%n nouveau port</numerusform>
            <numerusform>%n nouveaux ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n nouvelle note</numerusform>
            <numerusform>%n nouvelles notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n nouvel événement</numerusform>
            <numerusform>%n nouveaux événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more history for %n known port(s)</source>
        <translation>
            <numerusform>plus d’historique pour %n port connu</numerusform>
            <numerusform>plus d’historique pour %n ports connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n relevé</numerusform>
            <numerusform>%n relevés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::InterchangeController</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Exports, and data of the web Portmonote (*.json *.db);;All files (*)</source>
        <translation>Exportations, et données du Portmonote web (*.json *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>Rien n’a été importé. %1</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are the file&apos;s now.</source>
        <translation>
            <numerusform>%n note est désormais celle du fichier.</numerusform>
            <numerusform>%n notes sont désormais celles du fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All there is, to be imported again (*.json)</source>
        <translation>Tout le contenu, à réimporter plus tard (*.json)</translation>
    </message>
    <message>
        <source>A report to read and to print (*.html)</source>
        <translation>Un rapport à lire et à imprimer (*.html)</translation>
    </message>
    <message>
        <source>A table for spreadsheets (*.csv)</source>
        <translation>Un tableau pour tableur (*.csv)</translation>
    </message>
</context>
<context>
    <name>Portmonote::MainWindow</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>&amp;Urgence</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Latest change</source>
        <translation>&amp;Dernier changement</translation>
    </message>
    <message>
        <source>Re-assign %1</source>
        <translation>Réattribuer %1</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Examiner %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>Copy &amp;port</source>
        <translation>Copier le &amp;port</translation>
    </message>
    <message>
        <source>Copy &amp;addresses</source>
        <translation>Copier les a&amp;dresses</translation>
    </message>
    <message>
        <source>Copy p&amp;id</source>
        <translation>Copier le P&amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;command line</source>
        <translation>Copier la &amp;ligne de commande</translation>
    </message>
    <message>
        <source>About Portmonote</source>
        <translation>À propos de Portmonote</translation>
    </message>
    <message>
        <source>Know what this machine is doing: which services you recognise, which you don&apos;t, and which are unhealthy.

Free software under the MIT licence.</source>
        <translation>Savoir ce que fait cette machine&#xa0;: quels services vous reconnaissez, lesquels vous ne reconnaissez pas, et lesquels vont mal.

Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Portmonote</source>
        <translation>Portmonote</translation>
    </message>
    <message>
        <source>Portmonote cannot start.</source>
        <translation>Portmonote ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>&amp;Alertes</translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation>Sus&amp;pendre la surveillance</translation>
    </message>
    <message>
        <source>Res&amp;ume watching</source>
        <translation>&amp;Reprendre la surveillance</translation>
    </message>
    <message>
        <source>Root sees all owners already</source>
        <translation>Root voit déjà tous les propriétaires</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>The past cannot be changed. Go back to now to write a note.</source>
        <translation>Le passé ne peut pas être modifié. Revenez à maintenant pour écrire une note.</translation>
    </message>
    <message>
        <source>Notes cannot be changed while the database can only be read.</source>
        <translation>Les notes ne peuvent pas être modifiées tant que la base de données est en lecture seule.</translation>
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
    <message>
        <source>The note on %1 was changed since then. Nothing was undone or done again, so that nobody&apos;s words are lost.</source>
        <translation>La note sur %1 a été modifiée depuis. Rien n’a été annulé ni rétabli, afin qu’aucun texte ne soit perdu.</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>Acquitter %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::MessageBar</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Ce que l’on peut y faire</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Portmonote::NamespacesDialog</name>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>Without a name (%1)</source>
        <translation>Sans nom (%1)</translation>
    </message>
    <message>
        <source>no process to be seen</source>
        <translation>aucun processus visible</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), first %1 (pid %2)</source>
        <translation>
            <numerusform>%n processus&#xa0;: %1 (pid %2)</numerusform>
            <numerusform>%n processus, le premier est %1 (pid %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing listens there.</source>
        <translation>Rien n’y est à l’écoute.</translation>
    </message>
    <message>
        <source>Network namespaces</source>
        <translation>Espaces de noms réseau</translation>
    </message>
    <message>
        <source>Containers and services may have networks of their own, whose ports are not among the cards.</source>
        <translation>Les conteneurs et les services peuvent avoir leurs propres réseaux, dont les ports ne figurent pas parmi les cartes.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>The namespaces are being looked into</source>
        <translation>Les espaces de noms sont en cours d’examen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a network namespace and who is in it: &quot;blue: 2 processes, first sleep (pid 7)&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Regarder de nouveau</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>Regarder de nouveau (F5)</translation>
    </message>
    <message>
        <source>%1 Looking into them needs the rights of root: sudo portmonote namespaces</source>
        <translation>%1 Y regarder demande les droits de root&#xa0;: sudo portmonote namespaces</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteConflicts</name>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>non épinglé</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>This note was changed elsewhere while you wrote. Nothing is saved yet: choose what to keep.</source>
        <translation>Cette note a été modifiée ailleurs pendant que vous écriviez. Rien n’est encore enregistré&#xa0;: choisissez ce qu’il faut garder.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>Accès permis depuis</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>%1: yours</source>
        <translation>%1&#xa0;: votre version</translation>
    </message>
    <message>
        <source>%1: there now</source>
        <translation>%1&#xa0;: version actuelle</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>%1: keep both</source>
        <translation>%1&#xa0;: garder les deux</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteEditor</name>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>%1 · nobody has been seen there yet</source>
        <translation>%1 · personne n’y a encore été vu</translation>
    </message>
    <message>
        <source>%1 · %2 · reachable from %3</source>
        <translation>%1 · %2 · accessible depuis %3</translation>
    </message>
    <message>
        <source>This note was written while nobody was there. Now it is %1.</source>
        <translation>Cette note a été écrite alors qu’il n’y avait personne. C’est maintenant %1.</translation>
    </message>
    <message>
        <source>This note was written for %1. Now it is %2.</source>
        <translation>Cette note a été écrite pour %1. C’est maintenant %2.</translation>
    </message>
    <message>
        <source>Taken up where you stopped on %1; it is not saved yet.</source>
        <translation>Reprise de la saisie interrompue (%1)&#xa0;; elle n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Title and type are suggestions.</source>
        <translation>Le titre et le type sont des suggestions.</translation>
    </message>
    <message>
        <source>Suggested, from %1.</source>
        <translation>Suggestion, d’après %1.</translation>
    </message>
    <message>
        <source>Another program is writing; waiting for it…</source>
        <translation>Un autre programme est en train d’écrire&#xa0;; attente…</translation>
    </message>
    <message>
        <source>Saving this trusts %1 on %2.</source>
        <translation>Enregistrer cette note fait confiance à %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>One host, or a pattern such as web*; the note that names more of a host&apos;s name wins</source>
        <translation>Un hôte, ou un motif comme web*&#xa0;; la note qui précise le plus le nom d’un hôte l’emporte</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a host</comment>
        <translation>%1 seulement</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Tous les hôtes</translation>
    </message>
    <message>
        <source>App&amp;lies to</source>
        <translation>&amp;S’applique à</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteModel</name>
    <message>
        <source>There is a note for %1 already. Edit that one.</source>
        <translation>Il y a déjà une note pour %1. Modifiez celle-là.</translation>
    </message>
    <message>
        <source>“%1” does not match %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne correspond pas à %2.</translation>
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
        <translation>Observation</translation>
    </message>
    <message>
        <source>A look takes a moment and asks nobody but this machine. F5 looks at any time.</source>
        <translation>Une observation prend un moment et n’interroge que cette machine. F5 observe à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation>&amp;Observer toutes les</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Trusted services are &amp;healthy after</source>
        <translation>Services de confiance &amp;sains après</translation>
    </message>
    <message>
        <source>&amp;Flapping: comings and goings</source>
        <translation>&amp;Instable&#xa0;: allées et venues</translation>
    </message>
    <message>
        <source>… &amp;within</source>
        <translation>… &amp;en</translation>
    </message>
    <message>
        <source>Hours within which comings and goings are counted</source>
        <translation>Heures pendant lesquelles les allées et venues sont comptées</translation>
    </message>
</context>
<context>
    <name>Portmonote::PastBar</name>
    <message>
        <source>The past is shown</source>
        <translation>Le passé est affiché</translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <translation>Le moment affiché</translation>
    </message>
    <message>
        <source>−1 d</source>
        <translation>−1 j</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Une heure plus tôt</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Une heure plus tard</translation>
    </message>
    <message>
        <source>+1 d</source>
        <translation>+1 j</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un jour plus tard</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;Comparer à maintenant</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>&amp;Revenir à maintenant</translation>
    </message>
    <message>
        <source>Show the present again (Esc)</source>
        <translation>Afficher de nouveau le présent (Échap)</translation>
    </message>
    <message>
        <source>The past: %1, judged with today&apos;s notes. Nothing can be changed here.</source>
        <translation>Le passé&#xa0;: %1, évalué d’après les notes d’aujourd’hui. Rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>At that time: %1. Shown is what was known at %2.</source>
        <translation>À ce moment&#xa0;: %1. Est affiché ce qui était connu le %2.</translation>
    </message>
    <message>
        <source>Nothing had been observed yet.</source>
        <translation>Rien n’avait encore été observé.</translation>
    </message>
</context>
<context>
    <name>Portmonote::PauseBar</name>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Paused until %1: nothing is looked at by itself, and nothing is told.</source>
        <translation>En pause jusqu’à %1&#xa0;: rien n’est observé automatiquement, et rien n’est signalé.</translation>
    </message>
</context>
<context>
    <name>Portmonote::PrivacySettingsPage</name>
    <message>
        <source>&amp;Keep the command lines of services</source>
        <translation>&amp;Conserver les lignes de commande des services</translation>
    </message>
    <message>
        <source>Command lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>They tell services apart that share a program. Environments are never kept. Switched off, none are recorded from the next look on.</source>
        <translation>Elles distinguent les services qui partagent un même programme. Les environnements ne sont jamais conservés. Si l’option est désactivée, aucune n’est plus enregistrée à partir de la prochaine observation.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservées</translation>
    </message>
    <message>
        <source>&amp;Forget those that are kept</source>
        <translation>&amp;Oublier celles qui sont conservées</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Whatever is kept, and whatever is shown, is without these; *** stands in their place.</source>
        <translation>Tout ce qui est conservé, et tout ce qui est affiché, l’est sans eux&#xa0;; *** les remplace.</translation>
    </message>
    <message>
        <source>Names whose values are secret</source>
        <translation>Noms dont les valeurs sont secrètes</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>Valeurs de</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>user:password in addresses; tokens of GitHub, GitLab, Slack, AWS, Google, npm and Vault; JSON web tokens; authorization headers; -p of mysql, -u of curl and their like</source>
        <translation>utilisateur:mot de passe dans les adresses&#xa0;; jetons de GitHub, GitLab, Slack, AWS, Google, npm et Vault&#xa0;; jetons web JSON&#xa0;; en-têtes d’autorisation&#xa0;; -p de mysql, -u de curl et semblables</translation>
    </message>
    <message>
        <source>What is kept of it</source>
        <translation>Ce qui en est conservé</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
</context>
<context>
    <name>Portmonote::PrivilegedLook</name>
    <message>
        <source>pkexec is not installed; it asks for the password (package pkexec, or polkit).</source>
        <translation>pkexec n’est pas installé&#xa0;; c’est lui qui demande le mot de passe (paquet pkexec, ou polkit).</translation>
    </message>
    <message>
        <source>polkit did not allow to see all owners. %1</source>
        <translation>polkit n’a pas permis de voir tous les propriétaires. %1</translation>
    </message>
    <message>
        <source>The look with more rights failed. %1</source>
        <translation>L’observation avec plus de droits a échoué. %1</translation>
    </message>
    <message>
        <source>What the look with more rights told could not be read.</source>
        <translation>Le résultat de l’observation avec plus de droits n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Nobody could be asked for the password: no authentication agent runs in this session. Desktops start theirs at login; packages are polkit-kde-agent-1, lxqt-policykit, mate-polkit and others.</source>
        <translation>Le mot de passe n’a pu être demandé à personne&#xa0;: aucun agent d’authentification ne tourne dans cette session. Les bureaux lancent le leur à la connexion&#xa0;; il existe entre autres les paquets polkit-kde-agent-1, lxqt-policykit et mate-polkit.</translation>
    </message>
</context>
<context>
    <name>Portmonote::RecoveryDialog</name>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>What is in %1 now is set aside in a folder beside it, whatever you choose; nothing of it is deleted.</source>
        <translation>Quel que soit votre choix, le contenu actuel de %1 est mis de côté dans un dossier voisin&#xa0;; rien n’en est supprimé.</translation>
    </message>
    <message>
        <source>Go back to the &amp;backup of:</source>
        <translation>Revenir à la &amp;sauvegarde du&#xa0;:</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Carry over what can be read of the damaged one</source>
        <translation>Re&amp;prendre ce qui peut être lu de la base endommagée</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Autre &amp;fichier…</translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <translation>%1&#xa0;: endommagé</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <source>Databases of Portmonote (*.db);;All files (*)</source>
        <translation>Bases de données de Portmonote (*.db);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Portmonote::ReviewPane</name>
    <message>
        <source>Trusted (T)</source>
        <translation>De confiance (T)</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Expected (E)</source>
        <translation>Attendu (E)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Suspicious (S)</source>
        <translation>Suspect (S)</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Note… (N)</source>
        <translation>Note… (N)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Skip (K)</source>
        <translation>Passer (K)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Left goes back, Ctrl+Z takes the last one back.</source>
        <translation>Gauche revient en arrière, Ctrl+Z annule la dernière décision.</translation>
    </message>
    <message>
        <source>Reachable from %1: %2</source>
        <translation>Accessible depuis %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Unité %1</translation>
    </message>
    <message>
        <source>First seen %1, up %2</source>
        <translation>Première observation&#xa0;: %1&#xa0;; actif depuis %2</translation>
    </message>
    <message>
        <source>%1 (type %2)</source>
        <translation>%1 (type %2)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>d’après %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed</source>
        <translation>
            <numerusform>%n examiné</numerusform>
            <numerusform>%n examinés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; they are asked about again next time.</source>
        <translation>
            <numerusform>%n passé&#xa0;; il sera proposé de nouveau la prochaine fois.</numerusform>
            <numerusform>%n passés&#xa0;; ils seront proposés de nouveau la prochaine fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Il ne reste rien à examiner.</translation>
    </message>
    <message>
        <source>Enter or Escape goes back to the cards.</source>
        <translation>Entrée ou Échap ramène aux cartes.</translation>
    </message>
</context>
<context>
    <name>Portmonote::RiskChoice</name>
    <message>
        <source>&amp;Trusted</source>
        <translation>De con&amp;fiance</translation>
    </message>
    <message>
        <source>I know it, and want to hear when it is gone or changes.</source>
        <translation>Je le connais, et je veux savoir quand il disparaît ou change.</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>Att&amp;endu</translation>
    </message>
    <message>
        <source>It belongs here; I want to hear when it is gone.</source>
        <translation>Il a sa place ici&#xa0;; je veux savoir quand il disparaît.</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>&amp;Suspect</translation>
    </message>
    <message>
        <source>It should not be here.</source>
        <translation>Il ne devrait pas être ici.</translation>
    </message>
    <message>
        <source>&amp;Not decided</source>
        <translation>&amp;Non décidé</translation>
    </message>
    <message>
        <source>Stays unreviewed.</source>
        <translation>Reste non examiné.</translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundController</name>
    <message>
        <source>Today&apos;s backup failed: %1</source>
        <translation>La sauvegarde du jour a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundStatusBar</name>
    <message>
        <source>Number of cards</source>
        <translation>Nombre de cartes</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Dernier relevé</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Prochain relevé</translation>
    </message>
    <message>
        <source>An observation is being taken</source>
        <translation>Une observation est en cours</translation>
    </message>
    <message>
        <source>Last round failed: %1</source>
        <translation>Échec du dernier relevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last round: %1</source>
        <translation>Dernier relevé&#xa0;: %1</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Aucun relevé pour l’instant</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prochain&#xa0;: %1</translation>
    </message>
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
            <numerusform>%1 sur %n port</numerusform>
            <numerusform>%1 sur %n ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>S’exécute en tant que root</translation>
    </message>
    <message>
        <source>Warning: the program runs as root</source>
        <translation>Avertissement&#xa0;: le programme s’exécute en tant que root</translation>
    </message>
    <message>
        <source>Portmonote needs no rights of root, and a window should not have them. Start it as yourself; “Show all owners…” asks for what needs more.</source>
        <translation>Portmonote n’a pas besoin des droits de root, et une fenêtre ne devrait pas les avoir. Lancez-le sous votre propre compte&#xa0;; «&#xa0;Afficher tous les propriétaires…&#xa0;» demande ce qu’il faut de plus.</translation>
    </message>
</context>
<context>
    <name>Portmonote::SearchBox</name>
    <message>
        <source>Recent and saved searches</source>
        <translation>Recherches récentes et enregistrées</translation>
    </message>
    <message>
        <source>Recent and saved searches (Down)</source>
        <translation>Recherches récentes et enregistrées (Bas)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>&amp;Let go of “%1”</source>
        <translation>&amp;Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Save the search</source>
        <translation>&amp;Enregistrer la recherche</translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation>&amp;Enregistrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Forget the recent ones</source>
        <translation>&amp;Oublier les récentes</translation>
    </message>
</context>
<context>
    <name>Portmonote::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>All values of this page</source>
        <translation>Toutes les valeurs de cette page</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>Portmonote::SettingsPage</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Rechercher dans les raccourcis</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>In the cards</source>
        <translation>Dans les cartes</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Aller de carte en carte</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Écrire la note</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Étendre la sélection</translation>
    </message>
    <message>
        <source>Shift or Ctrl with arrow keys or Space</source>
        <translation>Maj ou Ctrl avec les flèches ou Espace</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>The menu of the card</source>
        <translation>Le menu de la carte</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>Dans la recherche</translation>
    </message>
    <message>
        <source>Searches of before</source>
        <translation>Recherches précédentes</translation>
    </message>
    <message>
        <source>Go to the first card</source>
        <translation>Aller à la première carte</translation>
    </message>
    <message>
        <source>Empty it, and back to the cards</source>
        <translation>La vider, et revenir aux cartes</translation>
    </message>
    <message>
        <source>While reviewing</source>
        <translation>Pendant l’examen</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>Dans une note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Portmonote::StateChips</name>
    <message numerus="yes">
        <source>%1: %n port(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n port</numerusform>
            <numerusform>%1&#xa0;: %n ports</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these; Ctrl+click adds them</source>
        <translation>N’afficher que ceux-ci&#xa0;; Ctrl+clic les ajoute</translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation>Tous  %1</translation>
    </message>
    <message numerus="yes">
        <source>All: %n port(s)</source>
        <translation>
            <numerusform>Tous&#xa0;: %n port</numerusform>
            <numerusform>Tous&#xa0;: %n ports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::StopController</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop what listens on %1?</source>
        <translation>Arrêter ce qui est à l’écoute sur %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>What listened on %1 was stopped.</source>
        <translation>Ce qui était à l’écoute sur %1 a été arrêté.</translation>
    </message>
</context>
<context>
    <name>Portmonote::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Retirer l’étiquette %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimeController</name>
    <message>
        <source>%1: %2; compared is what was known before.</source>
        <translation>%1&#xa0;: %2&#xa0;; la comparaison porte sur ce qui était connu avant.</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelineModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelinePage</name>
    <message>
        <source>At the cursor</source>
        <translation>Au curseur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Le dernier jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>La dernière semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Le dernier mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>La dernière année</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Tout ce qu’il y a</translation>
    </message>
    <message>
        <source>&amp;Show this moment</source>
        <translation>&amp;Afficher ce moment</translation>
    </message>
    <message>
        <source>Cards and sentence as they were at the cursor</source>
        <translation>Les cartes et la phrase telles qu’elles étaient au curseur</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;Comparer à maintenant</translation>
    </message>
    <message>
        <source>What is different between the cursor and now</source>
        <translation>Ce qui diffère entre le curseur et maintenant</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Enregistrer l’&amp;image…</translation>
    </message>
    <message>
        <source>What is shown, with all rows, as SVG or PNG</source>
        <translation>Ce qui est affiché, avec toutes les lignes, en SVG ou PNG</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to the cards (Esc)</source>
        <translation>Revenir aux cartes (Échap)</translation>
    </message>
    <message>
        <source>there (thicker: reachable from further away)</source>
        <translation>présent (plus épais&#xa0;: accessible de plus loin)</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>non observé</translation>
    </message>
    <message>
        <source>Click, or press the arrow keys, to read out an instant. Ctrl+wheel zooms, Shift+wheel and dragging move.</source>
        <translation>Cliquez, ou utilisez les flèches, pour lire un instant. Ctrl+molette zoome, Maj+molette et glisser déplacent.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
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
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayController</name>
    <message>
        <source>unknown owner</source>
        <translation>propriétaire inconnu</translation>
    </message>
    <message>
        <source>Portmonote keeps watching</source>
        <translation>Portmonote continue de surveiller</translation>
    </message>
    <message>
        <source>It is in the tray. A click on its icon brings the window back; Quit is in its menu.</source>
        <translation>Il est dans la zone de notification. Un clic sur son icône ramène la fenêtre&#xa0;; Quitter se trouve dans son menu.</translation>
    </message>
    <message>
        <source>Alerts can be answered in their notifications.</source>
        <translation>On peut répondre aux alertes dans leurs notifications.</translation>
    </message>
    <message>
        <source>Notifications have no buttons on this desktop. Alerts can be answered in the window.</source>
        <translation>Les notifications n’ont pas de boutons sur ce bureau. On peut répondre aux alertes dans la fenêtre.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray.</source>
        <translation>Fermer la fenêtre laisse le programme dans la zone de notification.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons (no StatusNotifierItem host), so closing the window ends the program. On GNOME, an AppIndicator extension adds them.</source>
        <translation>Ce bureau n’affiche pas d’icônes dans la zone de notification (pas d’hôte StatusNotifierItem)&#xa0;; fermer la fenêtre termine donc le programme. Sous GNOME, une extension AppIndicator les ajoute.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nobody shows notifications here (no org.freedesktop.Notifications service). Alerts are listed in the window.</source>
        <translation>Personne n’affiche de notifications ici (pas de service org.freedesktop.Notifications). Les alertes sont listées dans la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayIcon</name>
    <message>
        <source>For one &amp;hour</source>
        <translation>Pendant une &amp;heure</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, %1</source>
        <translation>Jusqu’à &amp;demain, %1</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>En pause jusqu’à %1.</translation>
    </message>
    <message>
        <source>Hide the &amp;window</source>
        <translation>Masquer la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Show the &amp;window</source>
        <translation>Afficher la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>&amp;Observer maintenant</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n more suspicious port(s)…</source>
        <translation>
            <numerusform>%n autre port suspect…</numerusform>
            <numerusform>%n autres ports suspects…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume (paused until %1)</source>
        <translation>&amp;Reprendre (en pause jusqu’à %1)</translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation>Sus&amp;pendre la surveillance</translation>
    </message>
</context>
<context>
    <name>Portmonote::ViewOnlyBar</name>
    <message>
        <source>View only. %1</source>
        <translation>Consultation seule. %1</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Consultation seule</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Ré&amp;essayer</translation>
    </message>
</context>
<context>
    <name>Portmonote::ViewOnlyController</name>
    <message>
        <source>It still cannot be written.</source>
        <translation>L’écriture reste impossible.</translation>
    </message>
</context>
<context>
    <name>Portmonote::WhyDialog</name>
    <message>
        <source>Why %1</source>
        <translation>Pourquoi %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>En &amp;texte</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>En &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>En &amp;JSON</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>The working folder of the process</source>
        <translation>Le dossier de travail du processus</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Re&amp;demander</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>On ne sait encore rien</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Demande en cours</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>When it was found out</source>
        <translation>Quand cela a été établi</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Who started whom</source>
        <translation>Qui a lancé qui</translation>
    </message>
    <message>
        <source>Command line of the process</source>
        <translation>Ligne de commande du processus</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <translation>C&amp;haîne</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>Le rapport complet</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>What witr printed</source>
        <translation>Ce que witr a affiché</translation>
    </message>
    <message>
        <source>&amp;JSON of witr</source>
        <translation>&amp;JSON de witr</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>À ce moment-là</translation>
    </message>
    <message>
        <source>In the one above</source>
        <translation>Dans celui ci-dessus</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <source>The last lines of the journal of its unit</source>
        <translation>Les dernières lignes du journal de son unité</translation>
    </message>
    <message>
        <source>Jour&amp;nal</source>
        <translation>Jour&amp;nal</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>&amp;Arrêter la demande</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Nobody can be found behind it</source>
        <translation>Rien n’indique qui est derrière</translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation>%1, maintenu par %2</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
</context>
<context>
    <name>Portmonote::WitrRunner</name>
    <message>
        <source>witr finds nobody there; it may have ended just now.</source>
        <translation>witr n’y trouve personne&#xa0;; il vient peut-être de se terminer.</translation>
    </message>
    <message>
        <source>witr may not look at the process: it belongs to somebody else.</source>
        <translation>witr n’a pas le droit d’examiner le processus&#xa0;: il appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This witr does not know what it was asked (%1). Update the package witr.</source>
        <translation>Ce witr ne connaît pas ce qui lui a été demandé (%1). Mettez le paquet witr à jour.</translation>
    </message>
    <message>
        <source>witr failed in itself: %1</source>
        <translation>Erreur interne de witr&#xa0;: %1</translation>
    </message>
    <message>
        <source>witr ended with code %1: %2</source>
        <translation>witr s’est terminé avec le code %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The program witr is not installed; it would tell more. Debian has it in the package witr (from Debian 14 on).</source>
        <translation>Le programme witr n’est pas installé&#xa0;; il en dirait davantage. Debian le fournit dans le paquet witr (à partir de Debian 14).</translation>
    </message>
    <message>
        <source>witr could not be started: %1</source>
        <translation>witr n’a pas pu être lancé&#xa0;: %1</translation>
    </message>
    <message>
        <source>witr crashed, or was killed.</source>
        <translation>witr a planté, ou a été tué.</translation>
    </message>
    <message numerus="yes">
        <source>witr did not answer within %n second(s), and was ended.</source>
        <translation>
            <numerusform>witr n’a pas répondu en %n seconde, et a été arrêté.</numerusform>
            <numerusform>witr n’a pas répondu en %n secondes, et a été arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>witr printed without end, and was ended.</source>
        <translation>witr affichait sans fin, et a été arrêté.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>witr answered in a form that is not known; update it, or this program.</source>
        <translation>witr a répondu sous une forme inconnue&#xa0;; mettez-le à jour, ou ce programme.</translation>
    </message>
    <message>
        <source>witr answered about another process.</source>
        <translation>witr a répondu au sujet d’un autre processus.</translation>
    </message>
    <message>
        <source>The host did not answer: %1.</source>
        <translation>L’hôte n’a pas répondu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The program witr is not installed on that host; it would tell more.</source>
        <translation>Le programme witr n’est pas installé sur cet hôte&#xa0;; il en dirait davantage.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>All of it could be read.</source>
        <translation>Tout a pu être lu.</translation>
    </message>
    <message>
        <source>There was more that could not be read.</source>
        <translation>Une partie n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>Rien n’a pu en être lu.</translation>
    </message>
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
            <numerusform>%n événement de leur historique</numerusform>
            <numerusform>%n événements de leur historique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n relevé</numerusform>
            <numerusform>%n relevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over: %1.</source>
        <translation>Repris&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Terminer (Échap)</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>Terminer l’examen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Pourquoi la question est posée</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Suggested note (U): used only if you accept it</source>
        <translation>Note suggérée (U)&#xa0;: utilisée seulement si vous l’acceptez</translation>
    </message>
    <message>
        <source>Use the suggested note</source>
        <translation>Utiliser la note suggérée</translation>
    </message>
    <message>
        <source>Suggested title</source>
        <translation>Titre suggéré</translation>
    </message>
    <message>
        <source>Where the suggestion comes from</source>
        <translation>D’où vient la suggestion</translation>
    </message>
    <message>
        <source>Left goes back, Ctrl+Z takes the last one back.</source>
        <translation>Gauche revient en arrière, Ctrl+Z annule la dernière décision.</translation>
    </message>
</context>
<context>
    <name>RoundRecorder</name>
    <message numerus="yes">
        <source>%n look(s) wait, with their own time, and are recorded as soon as that is possible.</source>
        <translation>
            <numerusform>%n observation est en attente, avec son heure propre, et sera enregistrée dès que possible.</numerusform>
            <numerusform>%n observations sont en attente, avec leur heure propre, et seront enregistrées dès que possible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>A quotation mark is missing.</source>
        <translation>Il manque un guillemet.</translation>
    </message>
    <message>
        <source>“:%1” is no port; try :5432</source>
        <translation>«&#xa0;:%1&#xa0;» n’est pas un port&#xa0;; essayez :5432</translation>
    </message>
    <message>
        <source>There is no state “%1”. There are suspicious, flapping, ghost, unreviewed, settling, expected, healthy and gone.</source>
        <translation>Il n’existe pas d’état «&#xa0;%1&#xa0;». Il y a suspicious, flapping, ghost, unreviewed, settling, expected, healthy et gone.</translation>
    </message>
    <message>
        <source>“exposed:” takes loopback, link-local, lan, all or unknown, not “%1”.</source>
        <translation>«&#xa0;exposed:&#xa0;» accepte loopback, link-local, lan, all ou unknown, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“risk:” takes trusted, expected, suspicious or none, not “%1”.</source>
        <translation>«&#xa0;risk:&#xa0;» accepte trusted, expected, suspicious ou none, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no field “%1:”. There are state, risk, type, tag, owner, exposed and host; in quotation marks it is searched for as it stands.</source>
        <translation>Il n’existe pas de champ «&#xa0;%1:&#xa0;». Il y a state, risk, type, tag, owner, exposed et host&#xa0;; entre guillemets, le texte est recherché tel quel.</translation>
    </message>
</context>
<context>
    <name>ServiceStop</name>
    <message>
        <source>It runs in the container %1, which would start it again. Stop the container with the program that runs it.</source>
        <translation>Il tourne dans le conteneur %1, qui le relancerait. Arrêtez le conteneur avec le programme qui le gère.</translation>
    </message>
    <message>
        <source>The process %1 is not the one that was behind the port any more. Nothing was stopped; look again first (F5).</source>
        <translation>Le processus %1 n’est plus celui qui était derrière le port. Rien n’a été arrêté&#xa0;; observez d’abord de nouveau (F5).</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>Il s’est déjà terminé.</translation>
    </message>
    <message>
        <source>The process cannot be held on to: %1.</source>
        <translation>Impossible de garder une référence au processus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>You may not stop it: the process belongs to %1.</source>
        <translation>Vous n’avez pas le droit de l’arrêter&#xa0;: le processus appartient à %1.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>It does not end when it is asked to, and cannot be ended: %1.</source>
        <translation>Il ne se termine pas quand on le lui demande, et ne peut pas être tué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It does not end: it waits for the kernel, perhaps for a disk.</source>
        <translation>Il ne se termine pas&#xa0;: il attend le noyau, peut-être un disque.</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>%1 n’a pas terminé à temps.</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 a refusé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The unit %1 will be stopped (systemctl stop). It starts again with the machine, if it is enabled.</source>
        <translation>L’unité %1 sera arrêtée (systemctl stop). Si elle est activée, elle redémarrera avec la machine.</translation>
    </message>
    <message>
        <source>The container %1 will be stopped, with all that runs in it.</source>
        <translation>Le conteneur %1 sera arrêté, avec tout ce qui y tourne.</translation>
    </message>
    <message>
        <source>The process %1 (pid %2) will be asked to end; if it has not after %3 seconds, it is ended. Nothing that is known supervises it; what it has not saved may be lost.</source>
        <translation>Il sera demandé au processus %1 (pid %2) de se terminer&#xa0;; s’il ne l’a pas fait après %3 secondes, il sera tué. Aucun superviseur n’est connu pour lui&#xa0;; ce qu’il n’a pas enregistré peut être perdu.</translation>
    </message>
    <message>
        <source>Nobody listens there on this machine.</source>
        <translation>Personne n’y est à l’écoute sur cette machine.</translation>
    </message>
    <message>
        <source>The process behind it cannot be seen. Look again with more rights, or ask %1.</source>
        <translation>Le processus qui est derrière ne peut pas être vu. Observez de nouveau avec plus de droits, ou demandez à %1.</translation>
    </message>
    <message>
        <source>It is the first process of the machine: stopping it stops everything.</source>
        <translation>C’est le premier processus de la machine&#xa0;: l’arrêter arrête tout.</translation>
    </message>
    <message>
        <source>It is Portmonote itself.</source>
        <translation>C’est Portmonote lui-même.</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>The database %1 cannot be opened (%2). Check that the folder exists and belongs to you.</source>
        <translation>La base de données %1 ne peut pas être ouverte (%2). Vérifiez que le dossier existe et vous appartient.</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 n’est pas utilisé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a database of Portmonote; it was left as it is.</source>
        <translation>%1 n’est pas une base de données de Portmonote&#xa0;; le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Portmonote (%2); it was left as it is. Update the program.</source>
        <translation>%1 a été écrit par une version plus récente de Portmonote (%2)&#xa0;; le fichier a été laissé tel quel. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time. Try again.</source>
        <translation>Un autre programme est en train d’écrire dans %1 et n’a pas terminé à temps. Réessayez.</translation>
    </message>
    <message>
        <source>There is no space left to write to %1. Make room and try again.</source>
        <translation>Il n’y a plus de place pour écrire dans %1. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged, or not a database (%2). It was left as it is.</source>
        <translation>%1 est endommagé, ou n’est pas une base de données (%2). Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The database %1 failed: %2</source>
        <translation>Échec de la base de données %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: it, or its folder, is read-only. Nothing is recorded, and notes cannot be changed. Make the file and its folder writable for you, or mount them so, and try again.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: le fichier, ou son dossier, est en lecture seule. Rien n’est enregistré, et les notes ne peuvent pas être modifiées. Donnez-vous le droit d’écrire dans le fichier et son dossier, ou montez-les en écriture, et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). What was stored before is safe. The disk may be failing or full, or a limit on the size of files is reached.</source>
        <translation>%1 n’a pas pu être lu ou écrit (%2). Ce qui était déjà enregistré est à l’abri. Le disque est peut-être défaillant ou plein, ou une limite de taille des fichiers est atteinte.</translation>
    </message>
    <message>
        <source>There was not enough memory to use %1. What was stored before is safe.</source>
        <translation>Il n’y avait pas assez de mémoire pour utiliser %1. Ce qui était déjà enregistré est à l’abri.</translation>
    </message>
    <message>
        <source>The file %1 was deleted or replaced while it was open. Nothing was written to what is there now.</source>
        <translation>Le fichier %1 a été supprimé ou remplacé pendant qu’il était ouvert. Rien n’a été écrit dans ce qui s’y trouve maintenant.</translation>
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
            <numerusform>redémarré %n fois</numerusform>
            <numerusform>redémarré %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeMark</name>
    <message>
        <source>suspended</source>
        <translation>en veille</translation>
    </message>
    <message>
        <source>the machine was off or restarted</source>
        <translation>la machine était éteinte ou a redémarré</translation>
    </message>
    <message>
        <source>Portmonote was not running</source>
        <translation>Portmonote n’était pas en marche</translation>
    </message>
    <message>
        <source>observations failed</source>
        <translation>des observations ont échoué</translation>
    </message>
    <message>
        <source>the clock was set over it</source>
        <translation>l’horloge a sauté cet intervalle</translation>
    </message>
    <message>
        <source>the clock was set back by %1</source>
        <translation>l’horloge a été reculée de %1</translation>
    </message>
    <message>
        <source>the clock was set forward by %1</source>
        <translation>l’horloge a été avancée de %1</translation>
    </message>
    <message>
        <source>local time went back by %1 (summer time, or another zone)</source>
        <translation>l’heure locale a reculé de %1 (heure d’été, ou autre fuseau)</translation>
    </message>
    <message>
        <source>local time went forward by %1 (summer time, or another zone)</source>
        <translation>l’heure locale a avancé de %1 (heure d’été, ou autre fuseau)</translation>
    </message>
    <message>
        <source>not observed for %1</source>
        <translation>pas d’observation pendant %1</translation>
    </message>
    <message>
        <source>not observed for %1 (%2)</source>
        <translation>pas d’observation pendant %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>from here on reachable from %1</source>
        <translation>à partir d’ici, accessible depuis %1</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>propriétaire changé</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>redémarré</translation>
    </message>
    <message>
        <source>exposure changed</source>
        <translation>exposition changée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acquitté</translation>
    </message>
    <message>
        <source>stopped from here</source>
        <translation>arrêté depuis ici</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>note écrite</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>pas encore observé</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>not there since %1</source>
        <translation>absent depuis %1</translation>
    </message>
    <message>
        <source>unknown owner</source>
        <translation>propriétaire inconnu</translation>
    </message>
    <message>
        <source>%1, reachable from %2</source>
        <translation>%1, accessible depuis %2</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>which port? Name it like tcp/8080</source>
        <translation>quel port&#xa0;? Écrivez par exemple tcp/8080</translation>
    </message>
    <message>
        <source>“%1” names no port; write it like tcp/8080</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun port&#xa0;; écrivez par exemple tcp/8080</translation>
    </message>
    <message>
        <source>see portmonote %1 --help</source>
        <translation>voir portmonote %1 --help</translation>
    </message>
    <message>
        <source>say --yes, as nobody can be asked here</source>
        <translation>indiquez --yes, car personne ne peut être interrogé ici</translation>
    </message>
    <message>
        <source>y</source>
        <translation>o</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Afficher du JSON.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Ne pas demander.</translation>
    </message>
    <message>
        <source>Another machine than this one.</source>
        <translation>Une autre machine que celle-ci.</translation>
    </message>
    <message>
        <source>%1 has never been seen</source>
        <translation>%1 n’a jamais été vu</translation>
    </message>
    <message>
        <source>“%1” is no time; write 2026-11-01T12:00 (local time), 2026-11-01T12:00Z or 7d (ago)</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;; écrivez 2026-11-01T12:00 (heure locale), 2026-11-01T12:00Z ou 7d (il y a 7 jours)</translation>
    </message>
    <message>
        <source>%1: %2; told is what was known before</source>
        <translation>%1&#xa0;: %2&#xa0;; est indiqué ce qui était connu avant</translation>
    </message>
    <message>
        <source>As it was at this time: 2026-11-01T12:00 (local), 2026-11-01T12:00Z, 7d (ago).</source>
        <translation>L’état à ce moment&#xa0;: 2026-11-01T12:00 (heure locale), 2026-11-01T12:00Z, 7d (il y a 7 jours).</translation>
    </message>
    <message numerus="yes">
        <source>another program is writing to %1; waiting for it up to %n second(s)</source>
        <translation>
            <numerusform>un autre programme est en train d’écrire dans %1&#xa0;; attente de %n seconde au plus</numerusform>
            <numerusform>un autre programme est en train d’écrire dans %1&#xa0;; attente de %n secondes au plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbAck</name>
    <message>
        <source>the note on %1 marks it as suspicious: only the note can take that back</source>
        <translation>la note sur %1 le marque comme suspect&#xa0;: seule la note peut revenir là-dessus</translation>
    </message>
    <message>
        <source>there is nothing to acknowledge on %1</source>
        <translation>il n’y a rien à acquitter sur %1</translation>
    </message>
    <message>
        <source>%1: acknowledged. %2</source>
        <translation>%1&#xa0;: acquitté. %2</translation>
    </message>
    <message>
        <source>Says that the change on a port was seen and is fine; ends its alarm.</source>
        <translation>Dit que le changement sur un port a été vu et convient&#xa0;; met fin à son alerte.</translation>
    </message>
</context>
<context>
    <name>VerbAlerts</name>
    <message>
        <source> (over)</source>
        <translation> (terminé)</translation>
    </message>
    <message>
        <source>Muted: %1</source>
        <translation>En sourdine&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is neither a port (tcp/8080) nor a range (30000-32767)</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un port (tcp/8080) ni une plage (30000-32767)</translation>
    </message>
    <message>
        <source>who is behind %1 is not known that well</source>
        <translation>ce qui est derrière %1 n’est pas connu avec assez de précision</translation>
    </message>
    <message>
        <source>which one? see portmonote mute</source>
        <translation>laquelle&#xa0;? voir portmonote mute</translation>
    </message>
    <message>
        <source>nothing is muted that is called “%1”</source>
        <translation>rien de ce qui est en sourdine ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What was told and not seen yet; ends with 1 when there is something.</source>
        <translation>Ce qui a été signalé et pas encore vu&#xa0;; se termine avec 1 quand il y a quelque chose.</translation>
    </message>
    <message>
        <source>What was seen, too.</source>
        <translation>Aussi ce qui a été vu.</translation>
    </message>
    <message>
        <source>Marks all of them as seen.</source>
        <translation>Les marque toutes comme vues.</translation>
    </message>
    <message>
        <source>Tells nothing more of a port until it is another or more exposed; alone: lists what is muted.</source>
        <translation>Ne signale plus rien d’un port tant qu’il ne devient pas un autre ou plus exposé&#xa0;; seul&#xa0;: liste ce qui est en sourdine.</translation>
    </message>
    <message>
        <source>All ports of the program behind this one.</source>
        <translation>Tous les ports du programme qui est derrière celui-ci.</translation>
    </message>
    <message>
        <source>All ports of the systemd unit behind this one.</source>
        <translation>Tous les ports de l’unité systemd qui est derrière celui-ci.</translation>
    </message>
    <message>
        <source>Takes a mute back.</source>
        <translation>Met fin à une mise en sourdine.</translation>
    </message>
</context>
<context>
    <name>VerbBackup</name>
    <message>
        <source>where to? Name a file</source>
        <translation>vers où&#xa0;? Indiquez un fichier</translation>
    </message>
    <message>
        <source>a backup in the place of the database would be none</source>
        <translation>une sauvegarde à la place de la base de données n’en serait pas une</translation>
    </message>
    <message>
        <source>%1: all of it, and checked</source>
        <translation>%1&#xa0;: complète, et vérifiée</translation>
    </message>
    <message>
        <source>there is no database %1</source>
        <translation>il n’y a pas de base de données %1</translation>
    </message>
    <message>
        <source>%1: clean</source>
        <translation>%1&#xa0;: sans défaut</translation>
    </message>
    <message>
        <source>%1 is damaged; backups are in the folder %2</source>
        <translation>%1 est endommagée&#xa0;; les sauvegardes sont dans le dossier %2</translation>
    </message>
    <message>
        <source>Copies the database, while it is used, into a file that is checked.</source>
        <translation>Copie la base de données, pendant qu’elle est utilisée, dans un fichier qui est vérifié.</translation>
    </message>
    <message>
        <source>Looks whether the database is whole; says what is not, and where.</source>
        <translation>Vérifie que la base de données est intacte&#xa0;; dit ce qui ne l’est pas, et où.</translation>
    </message>
    <message>
        <source>%1 is whole, but not all in it is as it was written; backups are in the folder %2</source>
        <translation>%1 est intacte, mais tout n’y est pas tel qu’il a été écrit&#xa0;; les sauvegardes sont dans le dossier %2</translation>
    </message>
</context>
<context>
    <name>VerbCollect</name>
    <message numerus="yes">
        <source>%n socket(s) read</source>
        <translation>
            <numerusform>%n socket lu</numerusform>
            <numerusform>%n sockets lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rejected</source>
        <translation>
            <numerusform>%n enregistrement rejeté</numerusform>
            <numerusform>%n enregistrements rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n port à l’écoute</numerusform>
            <numerusform>%n ports à l’écoute</numerusform>
        </translation>
    </message>
    <message>
        <source>appeared: %1</source>
        <translation>apparus&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>changés&#xa0;: %1</translation>
    </message>
    <message>
        <source>disappeared: %1</source>
        <translation>disparus&#xa0;: %1</translation>
    </message>
    <message>
        <source>today&apos;s backup failed: %1</source>
        <translation>la sauvegarde du jour a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looks once and records what is listening.</source>
        <translation>Observe une fois et enregistre ce qui est à l’écoute.</translation>
    </message>
    <message>
        <source>Record what ss printed elsewhere; - reads standard input.</source>
        <translation>Enregistrer ce que ss a affiché ailleurs&#xa0;; - lit l’entrée standard.</translation>
    </message>
    <message>
        <source>Only read; store nothing.</source>
        <translation>Seulement lire&#xa0;; ne rien enregistrer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what went wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>all that was in it is safe in %1; put it back, or a backup</source>
        <translation>tout ce qu’elle contenait est à l’abri dans %1&#xa0;; remettez ce fichier en place, ou une sauvegarde</translation>
    </message>
    <message>
        <source>--all-hosts goes with none of --host, --input and --dry-run</source>
        <translation>--all-hosts ne va ni avec --host, ni avec --input, ni avec --dry-run</translation>
    </message>
    <message>
        <source>to try a host, say: portmonote hosts test %1</source>
        <translation>pour essayer un hôte&#xa0;: portmonote hosts test %1</translation>
    </message>
    <message>
        <source>Another machine than this one: over ssh, or that of --input.</source>
        <translation>Une autre machine que celle-ci&#xa0;: par ssh, ou celle de --input.</translation>
    </message>
    <message>
        <source>This machine and all hosts of the list (see hosts).</source>
        <translation>Cette machine et tous les hôtes de la liste (voir hosts).</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>which two moments? Such as 2026-11-01T12:00 and now</source>
        <translation>quels deux moments&#xa0;? Par exemple 2026-11-01T12:00 et now</translation>
    </message>
    <message>
        <source>%1: %2; told is what was known before</source>
        <translation>%1&#xa0;: %2&#xa0;; est indiqué ce qui était connu avant</translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>rien n’est différent</translation>
    </message>
    <message>
        <source>What came (+), went (-), changed owner (!) or exposure (~) between two moments, such as 2026-11-01T12:00 (local time), 2026-11-01T12:00Z, 7d (ago) or now.</source>
        <translation>Ce qui est apparu (+), a disparu (-), a changé de propriétaire (!) ou d’exposition (~) entre deux moments, comme 2026-11-01T12:00 (heure locale), 2026-11-01T12:00Z, 7d (il y a 7 jours) ou now.</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>where to? Name a file, or - for standard output</source>
        <translation>vers où&#xa0;? Indiquez un fichier, ou - pour la sortie standard</translation>
    </message>
    <message>
        <source>--format takes json, csv or html</source>
        <translation>--format accepte json, csv ou html</translation>
    </message>
    <message>
        <source>not all of it could be written: %1</source>
        <translation>tout n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Writes all there is into a file: json (to be imported again), csv or html.</source>
        <translation>Écrit tout le contenu dans un fichier&#xa0;: json (à réimporter plus tard), csv ou html.</translation>
    </message>
    <message>
        <source>json, csv or html; else the file&apos;s ending tells.</source>
        <translation>json, csv ou html&#xa0;; sinon l’extension du fichier décide.</translation>
    </message>
</context>
<context>
    <name>VerbForget</name>
    <message numerus="yes">
        <source>%1: first seen %2, %n event(s) of its history go.</source>
        <translation>
            <numerusform>%1&#xa0;: première observation le %2&#xa0;; %n événement de son historique disparaît.</numerusform>
            <numerusform>%1&#xa0;: première observation le %2&#xa0;; %n événements de son historique disparaissent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its note goes, too.</source>
        <translation>Sa note disparaît aussi.</translation>
    </message>
    <message>
        <source>Its note stays.</source>
        <translation>Sa note reste.</translation>
    </message>
    <message>
        <source>It is listening: the next look will find it as a new port.</source>
        <translation>Il est à l’écoute&#xa0;: la prochaine observation le trouvera comme un nouveau port.</translation>
    </message>
    <message>
        <source>%1 has never been seen; --with-note forgets its note</source>
        <translation>%1 n’a jamais été vu&#xa0;; --with-note oublie sa note</translation>
    </message>
    <message>
        <source>%1 has never been seen</source>
        <translation>%1 n’a jamais été vu</translation>
    </message>
    <message>
        <source>%1: its note is forgotten</source>
        <translation>%1&#xa0;: sa note est oubliée</translation>
    </message>
    <message>
        <source>forget it? [y/N]</source>
        <translation>l’oublier&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>%1: forgotten</source>
        <translation>%1&#xa0;: oublié</translation>
    </message>
    <message>
        <source>Deletes what was recorded of a port; asks first.</source>
        <translation>Supprime ce qui a été enregistré sur un port&#xa0;; demande d’abord.</translation>
    </message>
    <message>
        <source>Forget its note, too; else that stays.</source>
        <translation>Oublier aussi sa note&#xa0;; sinon elle reste.</translation>
    </message>
</context>
<context>
    <name>VerbHistory</name>
    <message>
        <source>--since takes a duration such as 90s, 24h or 7d</source>
        <translation>--since attend une durée comme 90s, 24h ou 7d</translation>
    </message>
    <message>
        <source>What happened to one port, oldest first.</source>
        <translation>Ce qui est arrivé à un port, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>Only what is younger than this, e.g. 7d.</source>
        <translation>Seulement ce qui est plus récent, p. ex. 7d.</translation>
    </message>
    <message>
        <source>In JSON, too: when nobody looked, and when the clock was set.</source>
        <translation>En JSON, indiquer aussi quand personne n’observait et quand l’horloge a été réglée.</translation>
    </message>
</context>
<context>
    <name>VerbHosts</name>
    <message>
        <source>refused: %1</source>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>échec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>observé %1</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>pas encore observé</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cette machine</translation>
    </message>
    <message>
        <source>not over ssh</source>
        <translation>pas par ssh</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>à intervalles de %1</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>à la demande seulement</translation>
    </message>
    <message>
        <source>--interval takes a time from 1m to 7d, e.g. 15m, not “%1”</source>
        <translation>--interval attend une durée de 1m à 7d, p. ex. 15m, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is looked at %2</source>
        <translation>%1 est observé %2</translation>
    </message>
    <message>
        <source>there is no host “%1”</source>
        <translation>il n’y a pas d’hôte «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n port à l’écoute</numerusform>
            <numerusform>%n ports à l’écoute</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of list, add, remove and test</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni list, ni add, ni remove, ni test</translation>
    </message>
    <message>
        <source>one host at a time</source>
        <translation>un seul hôte à la fois</translation>
    </message>
    <message>
        <source>The other machines that are looked at over ssh.</source>
        <translation>Les autres machines, observées par ssh.</translation>
    </message>
    <message>
        <source>What ssh is asked for, where it is another name.</source>
        <translation>Le nom demandé à ssh, s’il est différent.</translation>
    </message>
    <message>
        <source>How often to look, e.g. 15m; else every hour.</source>
        <translation>L’intervalle d’observation, p. ex. 15m&#xa0;; sinon, toutes les heures.</translation>
    </message>
    <message>
        <source>Look only when asked to.</source>
        <translation>Observer seulement à la demande.</translation>
    </message>
</context>
<context>
    <name>VerbImport</name>
    <message>
        <source>there is no time zone “%1”; try one like Europe/Berlin</source>
        <translation>il n’existe pas de fuseau horaire «&#xa0;%1&#xa0;»&#xa0;; essayez par exemple Europe/Berlin</translation>
    </message>
    <message>
        <source>its times are taken as those of %1; --timezone names another zone</source>
        <translation>ses heures sont prises comme celles de %1&#xa0;; --timezone indique un autre fuseau</translation>
    </message>
    <message>
        <source>in which time zone was it written? [%1]</source>
        <translation>dans quel fuseau horaire a-t-il été écrit&#xa0;? [%1]</translation>
    </message>
    <message>
        <source>there is no time zone “%1”</source>
        <translation>il n’existe pas de fuseau horaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>nothing in it is new</source>
        <translation>il ne contient rien de nouveau</translation>
    </message>
    <message>
        <source>new: %1, %2, %3, %4</source>
        <translation>nouveau&#xa0;: %1, %2, %3, %4</translation>
    </message>
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
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n relevé</numerusform>
            <numerusform>%n relevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known port(s) get more history</source>
        <translation>
            <numerusform>%n port connu reçoit plus d’historique</numerusform>
            <numerusform>%n ports connus reçoivent plus d’historique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that say something else here are overwritten: %1</source>
        <translation>
            <numerusform>%n note qui dit autre chose ici est remplacée&#xa0;: %1</numerusform>
            <numerusform>%n notes qui disent autre chose ici sont remplacées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here, and are kept: %1 (--overwrite takes the file&apos;s)</source>
        <translation>
            <numerusform>%n note dit autre chose ici, et est conservée&#xa0;: %1 (--overwrite prend celle du fichier)</numerusform>
            <numerusform>%n notes disent autre chose ici, et sont conservées&#xa0;: %1 (--overwrite prend celles du fichier)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not imported: %2. Nothing was changed.</source>
        <translation>%1 n’est pas importé&#xa0;: %2. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>which file?</source>
        <translation>quel fichier&#xa0;?</translation>
    </message>
    <message>
        <source>its host “%1” is taken for this machine; --host keeps it apart</source>
        <translation>son hôte «&#xa0;%1&#xa0;» est pris pour cette machine&#xa0;; --host le garde à part</translation>
    </message>
    <message>
        <source>Adds an export of this program, or the data of the original web Portmonote.</source>
        <translation>Ajoute une exportation de ce programme, ou les données du Portmonote web d’origine.</translation>
    </message>
    <message>
        <source>Where the web Portmonote ran, e.g. Europe/Berlin.</source>
        <translation>Où tournait le Portmonote web, p. ex. Europe/Berlin.</translation>
    </message>
    <message>
        <source>Whose ports those of a web Portmonote are; else this machine&apos;s.</source>
        <translation>La machine à laquelle appartiennent les ports d’un Portmonote web&#xa0;; sinon celle-ci.</translation>
    </message>
    <message>
        <source>Take the file&apos;s notes where others are here.</source>
        <translation>Prendre les notes du fichier là où d’autres existent ici.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Dire seulement ce qui serait fait.</translation>
    </message>
</context>
<context>
    <name>VerbList</name>
    <message>
        <source>gone since %1</source>
        <translation>disparu depuis %1</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>PORT</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUI</translation>
    </message>
    <message>
        <source>REACHABLE FROM</source>
        <translation>ACCESSIBLE DEPUIS</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>ACTIVITÉ</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TITRE</translation>
    </message>
    <message>
        <source>there is no state “%1”</source>
        <translation>il n’existe pas d’état «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>nothing matched</source>
        <translation>rien ne correspond</translation>
    </message>
    <message>
        <source>The ports, most urgent first; FILTER as in the search box.</source>
        <translation>Les ports, du plus urgent au moins urgent&#xa0;; FILTER comme dans le champ de recherche.</translation>
    </message>
    <message>
        <source>Print comma separated values.</source>
        <translation>Afficher des valeurs séparées par des virgules.</translation>
    </message>
    <message>
        <source>Only ports in this state; may be repeated.</source>
        <translation>Seulement les ports dans cet état&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Also ports that are gone and that nothing was expected of.</source>
        <translation>Aussi les ports disparus dont rien n’était attendu.</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>HÔTE</translation>
    </message>
</context>
<context>
    <name>VerbNamespaces</name>
    <message>
        <source>this one</source>
        <translation>celui-ci</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>nommé %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), the first is %1 (pid %2)</source>
        <translation>
            <numerusform>%n processus&#xa0;: %1 (pid %2)</numerusform>
            <numerusform>%n processus, le premier est %1 (pid %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>rien n’y est à l’écoute</translation>
    </message>
    <message>
        <source>The network namespaces of this machine, and what listens in them.</source>
        <translation>Les espaces de noms réseau de cette machine, et ce qui y est à l’écoute.</translation>
    </message>
</context>
<context>
    <name>VerbNote</name>
    <message>
        <source>--exposure takes loopback, link-local, lan, all or any</source>
        <translation>--exposure accepte loopback, link-local, lan, all ou any</translation>
    </message>
    <message>
        <source>--risk takes trusted, expected or suspicious; empty takes the judgement back</source>
        <translation>--risk accepte trusted, expected ou suspicious&#xa0;; vide, il retire l’évaluation</translation>
    </message>
    <message>
        <source>--pin and --unpin exclude each other</source>
        <translation>--pin et --unpin s’excluent</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>there is no note on %1</source>
        <translation>il n’y a pas de note sur %1</translation>
    </message>
    <message>
        <source>Writes, or without options shows, the note on a port.</source>
        <translation>Écrit, ou sans options affiche, la note sur un port.</translation>
    </message>
    <message>
        <source>A short name.</source>
        <translation>Un nom court.</translation>
    </message>
    <message>
        <source>More words, in Markdown.</source>
        <translation>Plus de mots, en Markdown.</translation>
    </message>
    <message>
        <source>Who looks after it.</source>
        <translation>Qui s’en occupe.</translation>
    </message>
    <message>
        <source>web, db, tunnel, test, …</source>
        <translation>web, db, tunnel, test, …</translation>
    </message>
    <message>
        <source>trusted, expected or suspicious.</source>
        <translation>trusted, expected ou suspicious.</translation>
    </message>
    <message>
        <source>A tag; may be repeated. They replace those that are there.</source>
        <translation>Une étiquette&#xa0;; peut être répétée. Elles remplacent celles qui existent.</translation>
    </message>
    <message>
        <source>One more tag; may be repeated.</source>
        <translation>Une étiquette de plus&#xa0;; peut être répétée.</translation>
    </message>
    <message>
        <source>A tag less; may be repeated.</source>
        <translation>Une étiquette de moins&#xa0;; peut être répétée.</translation>
    </message>
    <message>
        <source>The widest exposure that is fine: loopback, link-local, lan, all or any.</source>
        <translation>L’exposition la plus large admise&#xa0;: loopback, link-local, lan, all ou any.</translation>
    </message>
    <message>
        <source>The note is for whoever is behind the port now.</source>
        <translation>La note vise celui qui est maintenant derrière le port.</translation>
    </message>
    <message>
        <source>Keep it near the top.</source>
        <translation>L’épingler en haut.</translation>
    </message>
    <message>
        <source>Let it go again.</source>
        <translation>Le désépingler.</translation>
    </message>
    <message>
        <source>Of another machine than this one, or of all that a pattern such as web* names.</source>
        <translation>D’une autre machine que celle-ci, ou de toutes celles que désigne un motif comme web*.</translation>
    </message>
    <message>
        <source>Begin a note for this host alone, where one for a pattern applies.</source>
        <translation>Commencer une note pour cet hôte seul, là où celle d’un motif s’applique.</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Accessible depuis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Exécutable</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Cgroup</source>
        <translation>Cgroup</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Première observation</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernière observation</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Actif depuis</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Disparu depuis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note&apos;s owner</source>
        <translation>Responsable (note)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>All there is about one port, e.g. tcp/8080.</source>
        <translation>Tout ce qu’il y a sur un port, p. ex. tcp/8080.</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Aussi présents</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Démarré par</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Dans le réseau</translation>
    </message>
</context>
<context>
    <name>VerbStatus</name>
    <message>
        <source>Observed %1.</source>
        <translation>Observé %1.</translation>
    </message>
    <message>
        <source>The machine in one sentence; ends with 1 when something needs attention.</source>
        <translation>La machine en une phrase&#xa0;; renvoie le code 1 quand quelque chose demande attention.</translation>
    </message>
</context>
<context>
    <name>VerbStop</name>
    <message>
        <source>stop it? [y/N]</source>
        <translation>l’arrêter&#xa0;? [o/N]</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1&#xa0;: arrêté</translation>
    </message>
    <message>
        <source>Stops what listens there, by who supervises it; says how, and asks first.</source>
        <translation>Arrête ce qui y est à l’écoute, par ce qui le supervise&#xa0;; dit comment, et demande d’abord.</translation>
    </message>
</context>
<context>
    <name>VerbWhy</name>
    <message>
        <source>nobody can be found behind %1, and nothing was stored about it</source>
        <translation>rien n’indique qui est derrière %1, et rien n’a été enregistré à ce sujet</translation>
    </message>
    <message>
        <source>nobody can be found behind %1 now; this was stored before</source>
        <translation>rien n’indique maintenant qui est derrière %1&#xa0;; ceci a été enregistré auparavant</translation>
    </message>
    <message>
        <source>nobody listens on %1 any more; this was stored before</source>
        <translation>personne n’est plus à l’écoute sur %1&#xa0;; ceci a été enregistré auparavant</translation>
    </message>
    <message>
        <source>nothing was stored about %1</source>
        <translation>rien n’a été enregistré sur %1</translation>
    </message>
    <message>
        <source>Why it is running: who started whom, and what keeps it running.</source>
        <translation>Pourquoi il est actif&#xa0;: qui a lancé qui, et ce qui le maintient en marche.</translation>
    </message>
    <message>
        <source>What was found out each time that it was run in another way, the oldest first; asks nobody.</source>
        <translation>Ce qui a été établi chaque fois qu’il a été exécuté d’une autre façon, du plus ancien au plus récent&#xa0;; n’interroge personne.</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (pid %2)</translation>
    </message>
    <message>
        <source>%1 (%2 before this look)</source>
        <translation>%1 (%2 avant cette observation)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarré</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Exécutable</translation>
    </message>
    <message>
        <source>%1 (deleted since)</source>
        <translation>%1 (supprimé depuis)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Maintenu par</translation>
    </message>
    <message>
        <source>Unit file</source>
        <translation>Fichier d’unité</translation>
    </message>
    <message>
        <source>Unit state</source>
        <translation>État de l’unité</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>%1, branch %2</source>
        <translation>%1, branche %2</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Told by witr, %1</source>
        <translation>D’après witr, %1</translation>
    </message>
    <message>
        <source>Told by /proc, %1</source>
        <translation>D’après /proc, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>systemd: %1</source>
        <translation>systemd&#xa0;: %1</translation>
    </message>
    <message>
        <source>container: %1</source>
        <translation>conteneur&#xa0;: %1</translation>
    </message>
    <message>
        <source>cron: %1</source>
        <translation>cron&#xa0;: %1</translation>
    </message>
    <message>
        <source>an ssh session: %1</source>
        <translation>une session ssh&#xa0;: %1</translation>
    </message>
    <message>
        <source>a shell: %1</source>
        <translation>un shell&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Pourquoi il existe</translation>
    </message>
    <message>
        <source>Why it is running</source>
        <translation>Pourquoi il est actif</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
</context>
</TS>
