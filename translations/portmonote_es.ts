<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Alert</name>
    <message>
        <source>It is trusted, and has been gone since %1.</source>
        <translation>Es de confianza y falta desde %1.</translation>
    </message>
    <message>
        <source>It is trusted, and it is gone.</source>
        <translation>Es de confianza y ha desaparecido.</translation>
    </message>
    <message>
        <source>%1 It was %2.</source>
        <translation>%1 Antes: %2.</translation>
    </message>
    <message>
        <source>It can be reached from %1.</source>
        <translation>Se puede acceder desde %1.</translation>
    </message>
    <message>
        <source> Behind it: %1.</source>
        <translation> Detrás: %1.</translation>
    </message>
    <message>
        <source>A suspicious port listens</source>
        <translation>Escucha un puerto sospechoso</translation>
    </message>
    <message>
        <source>Somebody else is behind a port that has a note</source>
        <translation>Hay otro detrás de un puerto que tiene nota</translation>
    </message>
    <message>
        <source>A port can be reached from further away than its note allows</source>
        <translation>Un puerto es accesible desde más lejos de lo que permite su nota</translation>
    </message>
    <message>
        <source>A trusted service is gone</source>
        <translation>Ha desaparecido un servicio de confianza</translation>
    </message>
    <message>
        <source>The summary of the first look</source>
        <translation>El resumen de la primera observación</translation>
    </message>
    <message>
        <source>Suspicious: %1</source>
        <translation>Sospechoso: %1</translation>
    </message>
    <message>
        <source>Somebody else on %1</source>
        <translation>Otro en %1</translation>
    </message>
    <message>
        <source>More exposed: %1</source>
        <translation>Más expuesto: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Desaparecido: %1</translation>
    </message>
    <message>
        <source>Portmonote has taken its first look</source>
        <translation>Portmonote ha hecho su primera observación</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listen on this machine.</source>
        <translation>
            <numerusform>%n puerto escucha en este equipo.</numerusform>
            <numerusform>%n puertos escuchan en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation>
            <numerusform>%n de ellos requiere atención.</numerusform>
            <numerusform>%n de ellos requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>From now on you are told of what is new, not of what was there.</source>
        <translation>A partir de ahora se le avisa de lo nuevo, no de lo que ya había.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>AlertMute</name>
    <message>
        <source>tcp and udp %1</source>
        <translation>tcp y udp %1</translation>
    </message>
</context>
<context>
    <name>ArchiveJson</name>
    <message>
        <source>is no mask of days</source>
        <translation>no es una máscara de días</translation>
    </message>
    <message>
        <source>is no report of why it runs</source>
        <translation>no es un informe de por qué se ejecuta</translation>
    </message>
    <message>
        <source>is no heartbeat</source>
        <translation>no es un latido</translation>
    </message>
    <message>
        <source>the list “%1” is missing</source>
        <translation>falta la lista «%1»</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>it was written by a newer version of Portmonote; update the program</source>
        <translation>lo escribió una versión más reciente de Portmonote; actualice el programa</translation>
    </message>
    <message>
        <source>%1: %2 is there twice</source>
        <translation>%1: %2 aparece dos veces</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2</source>
        <translation>No se puede eliminar %1: %2</translation>
    </message>
</context>
<context>
    <name>AwayNews</name>
    <message>
        <source>reachable from %1 since %2</source>
        <translation>accesible desde %1 a partir de %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n apareció</numerusform>
            <numerusform>%n aparecieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n desapareció</numerusform>
            <numerusform>%n desaparecieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed, or were gone for a while</source>
        <translation>
            <numerusform>%n cambió o faltó un tiempo</numerusform>
            <numerusform>%n cambiaron o faltaron un tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came and went</source>
        <translation>
            <numerusform>%n apareció y desapareció</numerusform>
            <numerusform>%n aparecieron y desaparecieron</numerusform>
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
        <translation>«%1» no se conoce</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>is too long (%1 characters; %2 at the most)</source>
        <translation>es demasiado largo (%1 caracteres; %2 como máximo)</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 no está entre %2 y %3</translation>
    </message>
    <message>
        <source>has too many entries</source>
        <translation>tiene demasiadas entradas</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>holds something else than short texts</source>
        <translation>contiene algo que no son textos cortos</translation>
    </message>
    <message>
        <source>“%1” is no time in UTC</source>
        <translation>«%1» no es una hora en UTC</translation>
    </message>
</context>
<context>
    <name>CollectError</name>
    <message>
        <source>the program ss was not found; install the package iproute2</source>
        <translation>no se ha encontrado el programa ss; instale el paquete iproute2</translation>
    </message>
    <message>
        <source>ss could not be started (%1)</source>
        <translation>no se ha podido iniciar ss (%1)</translation>
    </message>
    <message>
        <source>ss did not answer in time and was ended</source>
        <translation>ss no respondió a tiempo y se ha terminado</translation>
    </message>
    <message>
        <source>ss printed far too much and was ended</source>
        <translation>ss escribió demasiada salida y se ha terminado</translation>
    </message>
    <message>
        <source>ss was ended by a signal</source>
        <translation>una señal terminó ss</translation>
    </message>
    <message>
        <source>ss ended with code %1</source>
        <translation>ss terminó con el código %1</translation>
    </message>
    <message>
        <source>ss ended with code %1: %2</source>
        <translation>ss terminó con el código %1: %2</translation>
    </message>
    <message>
        <source>ss complained: %1</source>
        <translation>ss advirtió: %1</translation>
    </message>
    <message>
        <source>ss printed nothing, although there is something to see</source>
        <translation>ss no escribió nada, aunque hay algo que ver</translation>
    </message>
    <message>
        <source>ss printed something that is not understood: “%1”</source>
        <translation>ss escribió algo que no se entiende: «%1»</translation>
    </message>
    <message>
        <source>the output of ss was cut off</source>
        <translation>la salida de ss quedó cortada</translation>
    </message>
    <message>
        <source>ss could not ask the kernel and told only a part</source>
        <translation>ss no pudo consultar al núcleo y solo dio una parte</translation>
    </message>
    <message>
        <source>the input is empty</source>
        <translation>la entrada está vacía</translation>
    </message>
    <message>
        <source>the input cannot be read (%1)</source>
        <translation>no se puede leer la entrada (%1)</translation>
    </message>
    <message>
        <source>the observation was cancelled</source>
        <translation>la observación se ha cancelado</translation>
    </message>
    <message>
        <source>the program ssh was not found; install the package openssh-client</source>
        <translation>no se ha encontrado el programa ssh; instale el paquete openssh-client</translation>
    </message>
    <message>
        <source>its name has no address; see its entry in ~/.ssh/config (%1)</source>
        <translation>su nombre no tiene dirección; vea su entrada en ~/.ssh/config (%1)</translation>
    </message>
    <message>
        <source>it cannot be reached (%1)</source>
        <translation>no se puede llegar a él (%1)</translation>
    </message>
    <message>
        <source>it did not answer in time</source>
        <translation>no respondió a tiempo</translation>
    </message>
    <message>
        <source>it does not let us in without a password or passphrase; give it your key (ssh-copy-id), and load the key into your agent (ssh-add)</source>
        <translation>no deja entrar sin contraseña o frase de contraseña; entréguele su clave (ssh-copy-id) y cargue la clave en su agente (ssh-add)</translation>
    </message>
    <message>
        <source>its host key has changed: it may be another machine. Where that is expected, remove the old key (ssh-keygen -R) and connect once by hand</source>
        <translation>su clave de equipo ha cambiado: puede ser otro equipo. Si era de esperar, elimine la clave antigua (ssh-keygen -R) y conéctese una vez a mano</translation>
    </message>
    <message>
        <source>its host key is not known yet; connect once by hand with ssh and confirm it</source>
        <translation>su clave de equipo aún no se conoce; conéctese una vez a mano con ssh y confírmela</translation>
    </message>
    <message>
        <source>the connection broke off in the middle</source>
        <translation>la conexión se interrumpió a la mitad</translation>
    </message>
    <message>
        <source>the connection broke off in the middle (%1)</source>
        <translation>la conexión se interrumpió a la mitad (%1)</translation>
    </message>
    <message>
        <source>ssh says: %1</source>
        <translation>ssh dice: %1</translation>
    </message>
    <message>
        <source>it has no program ss; install the package iproute2 there</source>
        <translation>no tiene el programa ss; instale allí el paquete iproute2</translation>
    </message>
    <message>
        <source>what answered there ran no command; its account needs a POSIX shell</source>
        <translation>lo que respondió allí no ejecutó ninguna orden; su cuenta necesita un shell POSIX</translation>
    </message>
    <message>
        <source>what answered there ran no command; its account needs a POSIX shell (“%1”)</source>
        <translation>lo que respondió allí no ejecutó ninguna orden; su cuenta necesita un shell POSIX («%1»)</translation>
    </message>
    <message>
        <source>there is not enough memory, or there are too many processes, for a look</source>
        <translation>no hay memoria suficiente, o hay demasiados procesos, para una observación</translation>
    </message>
</context>
<context>
    <name>CommandLineInterface</name>
    <message>
        <source>The database, instead of the user&apos;s own.</source>
        <translation>La base de datos que se usará en lugar de la del usuario.</translation>
    </message>
    <message>
        <source>A threshold, e.g. high-uptime=24h, flap-count=4, flap-window=24h; may be repeated.</source>
        <translation>Un umbral, p. ej. high-uptime=24h, flap-count=4, flap-window=24h; puede repetirse.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verbos:</translation>
    </message>
    <message>
        <source>Shows what this machine listens on, and remembers what you know about it.

Without a verb the window opens.

%1</source>
        <translation>Muestra en qué puertos escucha este equipo y recuerda lo que usted sabe de ellos.

Sin un verbo se abre la ventana.

%1</translation>
    </message>
    <message>
        <source>One of the verbs above.</source>
        <translation>Uno de los verbos anteriores.</translation>
    </message>
    <message>
        <source>what was to be printed could not be written</source>
        <translation>no se ha podido escribir lo que había que mostrar</translation>
    </message>
    <message>
        <source>portmonote: there is no verb “%1”</source>
        <translation>portmonote: no existe el verbo «%1»</translation>
    </message>
</context>
<context>
    <name>ContentCheck</name>
    <message>
        <source>more than one row tells of it</source>
        <translation>más de una fila habla de él</translation>
    </message>
    <message>
        <source>a part of its history ends before it begins</source>
        <translation>una parte de su historial termina antes de empezar</translation>
    </message>
    <message>
        <source>its history is not in order, though no clock was set</source>
        <translation>su historial no está en orden, aunque no se ajustó ningún reloj</translation>
    </message>
    <message>
        <source>%1: the note is not as Portmonote wrote it: the disk, or another program, changed it. Compare it with a backup; saving it takes it as it is.</source>
        <translation>%1: la nota no está como la escribió Portmonote: la cambió el disco u otro programa. Compárela con una copia de seguridad; al guardarla se acepta tal como está.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>it is a link. Name the file that it points to.</source>
        <translation>es un enlace. Indique el archivo al que apunta.</translation>
    </message>
    <message>
        <source>it is no file.</source>
        <translation>no es un archivo.</translation>
    </message>
    <message>
        <source>it belongs to somebody else. Only its owner can use it.</source>
        <translation>pertenece a otra persona. Solo su propietario puede usarla.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
</context>
<context>
    <name>DatabaseCheck</name>
    <message>
        <source>a port that is gone has no time since when</source>
        <translation>un puerto desaparecido no indica desde cuándo</translation>
    </message>
    <message>
        <source>the addresses of a port are no list</source>
        <translation>las direcciones de un puerto no son una lista</translation>
    </message>
    <message>
        <source>the tags of a note are no list</source>
        <translation>las etiquetas de una nota no son una lista</translation>
    </message>
    <message>
        <source>the heartbeat that a port goes on with is not its own</source>
        <translation>el latido con el que continúa un puerto no es suyo</translation>
    </message>
    <message>
        <source>row %2 of %1 belongs to a row that is not there</source>
        <translation>la fila %2 de %1 pertenece a una fila que no existe</translation>
    </message>
</context>
<context>
    <name>DatabaseRecovery</name>
    <message numerus="yes">
        <source>%1 (%n day(s) old, %2)</source>
        <translation>
            <numerusform>%1 (de hace %n día, %2)</numerusform>
            <numerusform>%1 (de hace %n días, %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (of today, %2)</source>
        <translation>%1 (de hoy, %2)</translation>
    </message>
    <message>
        <source>The backup is in its place.</source>
        <translation>La copia de seguridad está en su lugar.</translation>
    </message>
    <message>
        <source>The backup is in its place. What was there is in %1.</source>
        <translation>La copia de seguridad está en su lugar. Lo que había antes está en %1.</translation>
    </message>
    <message>
        <source>%1 The damaged one is in %2.</source>
        <translation>%1 La dañada está en %2.</translation>
    </message>
    <message>
        <source>%1 (made while the clock was ahead, %2)</source>
        <translation>%1 (hecha con el reloj adelantado, %2)</translation>
    </message>
    <message>
        <source>%1 (rescued when the database went, %2)</source>
        <translation>%1 (rescatada cuando desapareció la base de datos, %2)</translation>
    </message>
</context>
<context>
    <name>DerivedState</name>
    <message>
        <source>someone else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>The note was for %1 run by user id %2; now user id %3 runs it.</source>
        <translation>La nota era para %1 ejecutado por el usuario con id %2; ahora lo ejecuta el usuario con id %3.</translation>
    </message>
    <message>
        <source>The note was for %1; now it is %2.</source>
        <translation>La nota era para %1; ahora es %2.</translation>
    </message>
    <message>
        <source>… %1</source>
        <translation>… %1</translation>
    </message>
    <message numerus="yes">
        <source>It came or went %n time(s) within %1: %2.</source>
        <translation>
            <numerusform>Apareció o desapareció %n vez en %1: %2.</numerusform>
            <numerusform>Apareció o desapareció %n veces en %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Intermitente</translation>
    </message>
    <message>
        <source>Ghost</source>
        <translation>Fantasma</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Asentándose</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Sano</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Nobody can be found behind it, and no note explains it.</source>
        <translation>No se encuentra a nadie detrás y ninguna nota lo explica.</translation>
    </message>
    <message>
        <source>Its note marks it as suspicious.</source>
        <translation>Su nota lo marca como sospechoso.</translation>
    </message>
    <message>
        <source>It can be reached from %1; the note allows %2.</source>
        <translation>Se puede acceder desde %1; la nota permite %2.</translation>
    </message>
    <message>
        <source>Its note expects it, and it has been gone since %1.</source>
        <translation>Su nota lo espera, pero falta desde %1.</translation>
    </message>
    <message>
        <source>Its note expects it, and it is gone.</source>
        <translation>Su nota lo espera, pero ya no está.</translation>
    </message>
    <message>
        <source>Trusted, and up for %1.</source>
        <translation>De confianza y activo desde hace %1.</translation>
    </message>
    <message>
        <source>Trusted, and up for %1; healthy from %2 on.</source>
        <translation>De confianza y activo desde hace %1; sano a partir de %2.</translation>
    </message>
    <message>
        <source>Trusted, but its note was written while nobody was behind it. Is it meant for %1?</source>
        <translation>De confianza, pero su nota se escribió cuando no había nadie detrás. ¿Se refiere a %1?</translation>
    </message>
    <message>
        <source>Trusted for %1, but who is behind it now cannot be seen.</source>
        <translation>De confianza desde hace %1, pero no se puede ver quién está detrás ahora.</translation>
    </message>
    <message>
        <source>Its note expects it.</source>
        <translation>Su nota lo espera.</translation>
    </message>
    <message>
        <source>Nobody has written a note about it yet.</source>
        <translation>Nadie ha escrito todavía una nota sobre él.</translation>
    </message>
    <message>
        <source>Its note does not say whether it is trusted or expected.</source>
        <translation>Su nota no dice si es de confianza o esperado.</translation>
    </message>
    <message>
        <source>Gone since %1; nothing was expected of it.</source>
        <translation>Desaparecido desde %1; no se esperaba nada de él.</translation>
    </message>
    <message>
        <source>Gone; nothing was expected of it.</source>
        <translation>Desaparecido; no se esperaba nada de él.</translation>
    </message>
    <message>
        <source>The note was for %1 on a socket of user id %2; now user id %3 opened it.</source>
        <translation>La nota era para %1 en un socket del usuario con id %2; ahora lo abrió el usuario con id %3.</translation>
    </message>
    <message>
        <source>The note was for %1; now it runs somewhere else (another container, or none).</source>
        <translation>La nota era para %1; ahora se ejecuta en otro lugar (otro contenedor, o ninguno).</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>What you are writing cannot be kept safe while you write (%1). Save soon.</source>
        <translation>No se puede poner a salvo lo que escribe mientras lo escribe (%1). Guárdelo pronto.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>%1 is no regular file; nothing was written</source>
        <translation>%1 no es un archivo normal; no se ha escrito nada</translation>
    </message>
    <message>
        <source>%1 is the database itself; name another file</source>
        <translation>%1 es la propia base de datos; indique otro archivo</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>Exposure</name>
    <message>
        <source>not known</source>
        <translation>origen desconocido</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <source>this link only</source>
        <translation>solo este enlace</translation>
    </message>
    <message>
        <source>one network</source>
        <translation>una red</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>todas las redes</translation>
    </message>
</context>
<context>
    <name>GlanceSummary</name>
    <message>
        <source>unknown owner</source>
        <translation>propietario desconocido</translation>
    </message>
    <message>
        <source>No services on this machine</source>
        <translation>No hay servicios en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n recognised</source>
        <translation>
            <numerusform>%n reconocido</numerusform>
            <numerusform>%n reconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reviewed</source>
        <translation>
            <numerusform>%n sin revisar</numerusform>
            <numerusform>%n sin revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspicious</source>
        <translation>
            <numerusform>%n sospechoso</numerusform>
            <numerusform>%n sospechosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) on this machine: %1</source>
        <translation>
            <numerusform>%n servicio en este equipo: %1</numerusform>
            <numerusform>%n servicios en este equipo: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <translation>
            <numerusform>%n intermitente</numerusform>
            <numerusform>%n intermitentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n ausente</numerusform>
            <numerusform>%n ausentes</numerusform>
        </translation>
    </message>
    <message>
        <source>what is shown is from %1</source>
        <translation>lo que se muestra es de %1</translation>
    </message>
    <message>
        <source>nothing has been observed yet</source>
        <translation>todavía no se ha observado nada</translation>
    </message>
    <message>
        <source>The last observation failed: %1 — %2.</source>
        <translation>La última observación falló: %1 — %2.</translation>
    </message>
    <message>
        <source>Nothing has been observed yet.</source>
        <translation>Todavía no se ha observado nada.</translation>
    </message>
    <message>
        <source>Not observed for %1; what is shown may have changed since.</source>
        <translation>Sin observar desde hace %1; lo que se muestra puede haber cambiado.</translation>
    </message>
    <message>
        <source>held by no process</source>
        <translation>sin proceso que lo tenga</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s)</source>
        <translation>
            <numerusform>en %n equipo</numerusform>
            <numerusform>en %n equipos</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a host</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>No services %1</source>
        <comment>on a host</comment>
        <translation>No hay servicios %1</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) %1: %2</source>
        <comment>on a host</comment>
        <translation>
            <numerusform>%n servicio %1: %2</numerusform>
            <numerusform>%n servicios %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostName</name>
    <message>
        <source>the name of a host is missing</source>
        <translation>falta el nombre de un equipo</translation>
    </message>
    <message>
        <source>“%1” is too long for the name of a host</source>
        <translation>«%1» es demasiado largo para el nombre de un equipo</translation>
    </message>
    <message>
        <source>“%1” names no host: it begins with “-”</source>
        <translation>«%1» no designa ningún equipo: empieza por «-»</translation>
    </message>
    <message>
        <source>“%1” names no host: it holds blanks or invisible characters</source>
        <translation>«%1» no designa ningún equipo: contiene espacios o caracteres invisibles</translation>
    </message>
    <message>
        <source>“%1” is a pattern and names no single host</source>
        <translation>«%1» es un patrón y no designa un único equipo</translation>
    </message>
    <message>
        <source>“%1” is this machine; it needs no ssh</source>
        <translation>«%1» es este equipo; no necesita ssh</translation>
    </message>
    <message>
        <source>“%1” cannot be handed to ssh; give the host a plain name in ~/.ssh/config</source>
        <translation>«%1» no se puede pasar a ssh; dé al equipo un nombre sencillo en ~/.ssh/config</translation>
    </message>
</context>
<context>
    <name>HostOverview</name>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Services on this machine</source>
        <translation>Servicios de este equipo</translation>
    </message>
    <message>
        <source>Observed on %1</source>
        <translation>Observado el %1</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Escrito el %1</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Accesible desde</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes of ports that nobody has been seen on</source>
        <translation>Notas de puertos en los que no se ha visto a nadie</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>it is a link; name the file itself</source>
        <translation>es un enlace; indique el propio archivo</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is too big (%1 MiB; %2 at the most)</source>
        <translation>es demasiado grande (%1 MiB; %2 como máximo)</translation>
    </message>
    <message>
        <source>no copy of it can be made (%1)</source>
        <translation>no se puede hacer una copia (%1)</translation>
    </message>
    <message>
        <source>it is neither JSON nor a database (%1, at byte %2)</source>
        <translation>no es ni JSON ni una base de datos (%1, en el byte %2)</translation>
    </message>
    <message>
        <source>it is JSON, but of another program</source>
        <translation>es JSON, pero de otro programa</translation>
    </message>
</context>
<context>
    <name>LaunchRequest</name>
    <message>
        <source>Start without showing the window.</source>
        <translation>Iniciar sin mostrar la ventana.</translation>
    </message>
    <message>
        <source>Look now.</source>
        <translation>Observar ahora.</translation>
    </message>
    <message>
        <source>Show the suspicious ports only.</source>
        <translation>Mostrar solo los puertos sospechosos.</translation>
    </message>
    <message>
        <source>Open the settings.</source>
        <translation>Abrir las preferencias.</translation>
    </message>
    <message>
        <source>Search for TEXT, as in the search box.</source>
        <translation>Buscar TEXT, como en el cuadro de búsqueda.</translation>
    </message>
    <message>
        <source>Show the card of a port, e.g. tcp/8080.</source>
        <translation>Mostrar la tarjeta de un puerto, p. ej. tcp/8080.</translation>
    </message>
    <message>
        <source>“%1” names no port; write it like tcp/8080</source>
        <translation>«%1» no es un puerto; escríbalo como tcp/8080</translation>
    </message>
</context>
<context>
    <name>LegacyArchive</name>
    <message>
        <source>the list “%1” is missing</source>
        <translation>falta la lista «%1»</translation>
    </message>
    <message>
        <source>“%1” is no local time</source>
        <translation>«%1» no es una hora local</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«%1» no se conoce</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 aparece dos veces</translation>
    </message>
    <message>
        <source>belongs to no port of this file</source>
        <translation>no pertenece a ningún puerto de este archivo</translation>
    </message>
</context>
<context>
    <name>LegacyDatabase</name>
    <message>
        <source>it holds nothing</source>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>the table “%1” is missing: it is no database of the web Portmonote</source>
        <translation>falta la tabla «%1»: no es una base de datos del Portmonote web</translation>
    </message>
    <message>
        <source>the table “%1” is too long</source>
        <translation>la tabla «%1» es demasiado larga</translation>
    </message>
    <message>
        <source>%1[%2].%3: is no text</source>
        <translation>%1[%2].%3: no es un texto</translation>
    </message>
    <message>
        <source>it is a database of this program itself; open it with --database, or export it there and import that</source>
        <translation>es una base de datos de este mismo programa; ábrala con --database, o expórtela allí e importe el resultado</translation>
    </message>
    <message>
        <source>it is damaged: %1</source>
        <translation>está dañada: %1</translation>
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
        <translation>Buscar: postgres, :5432, state:ghost, tag:prod, exposed:all, owner:alice</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Qué falla en la búsqueda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>&amp;Explorar ahora</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Restaurar una &amp;copia de seguridad…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>P&amp;referencias…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>&amp;Review what is new</source>
        <translation>Revisar lo &amp;nuevo</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show what is &amp;gone</source>
        <translation>&amp;Mostrar los desaparecidos</translation>
    </message>
    <message>
        <source>Ctrl+G</source>
        <translation>Ctrl+G</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Portmonote</source>
        <translation>Acerca de Por&amp;tmonote</translation>
    </message>
    <message>
        <source>Show all o&amp;wners…</source>
        <translation>Mostrar todos los pr&amp;opietarios…</translation>
    </message>
    <message>
        <source>Asks once for an administrator&apos;s password, and looks which processes of other users listen</source>
        <translation>Pide una vez la contraseña de un administrador y comprueba qué procesos de otros usuarios escuchan</translation>
    </message>
    <message>
        <source>Ctrl+Shift+O</source>
        <translation>Ctrl+Shift+O</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Show a &amp;moment of the past…</source>
        <translation>Mostrar un momento del &amp;pasado…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>&amp;Compare two moments…</source>
        <translation>&amp;Comparar dos momentos…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>&amp;Network namespaces…</source>
        <translation>Espacios de &amp;nombres de red…</translation>
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
        <translation>nsenter no está instalado (paquete util-linux).</translation>
    </message>
    <message>
        <source>Looking into it needs the rights of root.</source>
        <translation>Examinarlo requiere permisos de root.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>The port that this note is about</source>
        <translation>El puerto del que trata esta nota</translation>
    </message>
    <message>
        <source>Whom the note was written for</source>
        <translation>Para quién se escribió la nota</translation>
    </message>
    <message>
        <source>It is &amp;for this one now</source>
        <translation>Ahora es &amp;para este</translation>
    </message>
    <message>
        <source>The note is for this one now</source>
        <translation>La nota es ahora para este</translation>
    </message>
    <message>
        <source>Where this text comes from</source>
        <translation>De dónde procede este texto</translation>
    </message>
    <message>
        <source>&amp;Back to what is stored</source>
        <translation>V&amp;olver a lo guardado</translation>
    </message>
    <message>
        <source>Back to what is stored</source>
        <translation>Volver a lo guardado</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>What you call it, e.g. Build cache</source>
        <translation>Cómo lo llama usted, p. ej. Caché de compilación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Where the suggestion comes from</source>
        <translation>De dónde procede la sugerencia</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>May be &amp;reached from</source>
        <translation>Puede ser &amp;accesible desde</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>Puede ser accesible desde</translation>
    </message>
    <message>
        <source>Reachable from further away than this is suspicious</source>
        <translation>Si es accesible desde más lejos, es sospechoso</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Quién se ocupa de él</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>Service type</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Eti&amp;quetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>&amp;Pin it near the top</source>
        <translation>Anc&amp;lar cerca del principio</translation>
    </message>
    <message>
        <source>Pin it near the top</source>
        <translation>Anclar cerca del principio</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>What it is for, how to restart it, whom to ask. Markdown is fine.</source>
        <translation>Para qué sirve, cómo reiniciarlo, a quién preguntar. Se admite Markdown.</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Preview of the description</source>
        <translation>Vista previa de la descripción</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha fallado</translation>
    </message>
    <message>
        <source>Your changes are not saved.</source>
        <translation>Los cambios no se han guardado.</translation>
    </message>
    <message>
        <source>Disc&amp;ard them</source>
        <translation>Descartar ca&amp;mbios</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Seg&amp;uir editando</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>NoteSuggester</name>
    <message>
        <source>the unit %1</source>
        <translation>la unidad %1</translation>
    </message>
    <message>
        <source>the package %1</source>
        <translation>el paquete %1</translation>
    </message>
    <message>
        <source>its command line</source>
        <translation>su línea de órdenes</translation>
    </message>
    <message>
        <source>the service name that is registered for the port</source>
        <translation>el nombre de servicio registrado para el puerto</translation>
    </message>
</context>
<context>
    <name>Owner</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>an unknown user</source>
        <translation>un usuario desconocido</translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation>%1, usuario %2</translation>
    </message>
    <message>
        <source>%1 (its process is hidden: belongs to %2)</source>
        <translation>%1 (su proceso está oculto: pertenece a %2)</translation>
    </message>
    <message>
        <source>hidden: belongs to %1; run with more rights to see it</source>
        <translation>oculto: pertenece a %1; ejecute con más permisos para verlo</translation>
    </message>
    <message>
        <source>the kernel (%1)</source>
        <translation>el núcleo (%1)</translation>
    </message>
    <message>
        <source>unknown: no process holds it</source>
        <translation>desconocido: ningún proceso lo tiene</translation>
    </message>
    <message>
        <source>unknown: no process holds it (opened by %1)</source>
        <translation>desconocido: ningún proceso lo tiene (abierto por %1)</translation>
    </message>
    <message>
        <source>confirmed through /proc</source>
        <translation>confirmado mediante /proc</translation>
    </message>
    <message>
        <source>as ss reported it; not confirmed</source>
        <translation>según indicó ss; sin confirmar</translation>
    </message>
    <message>
        <source>inferred from the socket</source>
        <translation>deducido del socket</translation>
    </message>
    <message>
        <source>inferred from the socket&apos;s cgroup</source>
        <translation>deducido del cgroup del socket</translation>
    </message>
    <message>
        <source>nothing tells who it is</source>
        <translation>nada indica quién es</translation>
    </message>
    <message>
        <source>user id %1</source>
        <translation>usuario con id %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, started by %2</source>
        <translation>%1, iniciado por %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>hidden in another process namespace: opened by %1</source>
        <translation>oculto en otro espacio de nombres de procesos: abierto por %1</translation>
    </message>
    <message>
        <source>held by no process: its descriptor is in flight (%1)</source>
        <translation>sin proceso que lo tenga: su descriptor está en tránsito (%1)</translation>
    </message>
    <message>
        <source>as the container engine reports it</source>
        <translation>según indica el motor de contenedores</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>only in its own network</source>
        <translation>solo en su propia red</translation>
    </message>
</context>
<context>
    <name>OwnerEvidence</name>
    <message>
        <source>process</source>
        <translation>proceso</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>socket activation</source>
        <translation>activación por socket</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>image and service</source>
        <translation>imagen y servicio</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>reenvío</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>whereabouts</source>
        <translation>paradero</translation>
    </message>
    <message>
        <source>from the socket itself</source>
        <translation>del propio socket</translation>
    </message>
    <message>
        <source>from the control group in which the socket was made</source>
        <translation>del grupo de control en el que se creó el socket</translation>
    </message>
    <message>
        <source>as ss reported it</source>
        <translation>según indicó ss</translation>
    </message>
    <message>
        <source>from its descriptor in /proc</source>
        <translation>de su descriptor en /proc</translation>
    </message>
    <message>
        <source>from the control group of the process</source>
        <translation>del grupo de control del proceso</translation>
    </message>
    <message>
        <source>from the unit file that names the port</source>
        <translation>del archivo de unidad que nombra el puerto</translation>
    </message>
    <message>
        <source>by systemd&apos;s rule for names</source>
        <translation>por la regla de nombres de systemd</translation>
    </message>
    <message>
        <source>as the container engine answered</source>
        <translation>según respondió el motor de contenedores</translation>
    </message>
    <message>
        <source>from files of the container engine</source>
        <translation>de archivos del motor de contenedores</translation>
    </message>
    <message>
        <source>from the command line of what forwards the port</source>
        <translation>de la línea de órdenes de lo que reenvía el puerto</translation>
    </message>
    <message>
        <source>from a look with more rights</source>
        <translation>de una observación con más permisos</translation>
    </message>
    <message>
        <source>from the kernel&apos;s tables</source>
        <translation>de las tablas del núcleo</translation>
    </message>
    <message>
        <source>after looking at the descriptors of all processes</source>
        <translation>tras examinar los descriptores de todos los procesos</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>notificado</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>what is known, from what, how sure: &quot;unit: from the control group of the process (certain)&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>published on this machine</source>
        <translation>publicado en este equipo</translation>
    </message>
    <message>
        <source>published on this machine; leads to %1 in the container</source>
        <translation>publicado en este equipo; lleva a %1 en el contenedor</translation>
    </message>
    <message>
        <source>the container shares this machine&apos;s network</source>
        <translation>el contenedor comparte la red de este equipo</translation>
    </message>
    <message>
        <source>only in the container&apos;s own network</source>
        <translation>solo en la red propia del contenedor</translation>
    </message>
    <message>
        <source>from who runs in the network that the port leads into</source>
        <translation>por quién se ejecuta en la red a la que lleva el puerto</translation>
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
        <translation>un proceso sin nombre</translation>
    </message>
    <message>
        <source>thousands of processes</source>
        <translation>miles de procesos</translation>
    </message>
    <message>
        <source>%1, pid %2</source>
        <translation>%1, PID %2</translation>
    </message>
    <message>
        <source>in a unix socket</source>
        <translation>en un socket unix</translation>
    </message>
    <message>
        <source>perhaps to %1</source>
        <translation>quizá hacia %1</translation>
    </message>
    <message>
        <source>%1, user %2</source>
        <translation>%1, usuario %2</translation>
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
        <translation>flap-count admite un número entero a partir de 2</translation>
    </message>
    <message>
        <source>there is no policy “%1”; there are high-uptime, flap-count and flap-window</source>
        <translation>no existe la directiva «%1»; existen high-uptime, flap-count y flap-window</translation>
    </message>
    <message>
        <source>%1 takes a duration such as 0, 90s, 24h or 7d</source>
        <translation>%1 admite una duración como 0, 90s, 24h o 7d</translation>
    </message>
</context>
<context>
    <name>PortEvent</name>
    <message>
        <source>appeared</source>
        <translation>apareció</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>disappeared</source>
        <translation>desapareció</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>reiniciado</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>cambió de propietario</translation>
    </message>
    <message>
        <source>exposure changed</source>
        <translation>cambió su exposición</translation>
    </message>
    <message>
        <source>stopped from here</source>
        <translation>detenido desde aquí</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>dado por visto</translation>
    </message>
</context>
<context>
    <name>PortNote</name>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>sospechoso</translation>
    </message>
    <message>
        <source>%1 is too long: %2 characters, %3 at the most.</source>
        <translation>%1 tiene demasiados caracteres: %2, %3 como máximo.</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La descripción</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>El responsable</translation>
    </message>
    <message>
        <source>The service type</source>
        <translation>El tipo de servicio</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Una etiqueta</translation>
    </message>
    <message>
        <source>There are too many tags: %1, %2 at the most.</source>
        <translation>Hay demasiadas etiquetas: %1, %2 como máximo.</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertModel</name>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, %n vez</numerusform>
            <numerusform>%1, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · over</source>
        <translation>%1 · terminada</translation>
    </message>
    <message>
        <source>Unread. %1. %2 %3</source>
        <translation>Sin leer. %1. %2 %3</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertNotices</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Trust…</source>
        <translation>Confiar…</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) need a look</source>
        <translation>
            <numerusform>%n puerto requiere atención</numerusform>
            <numerusform>%n puertos requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute all</source>
        <translation>Silenciar todo</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertSettingsPage</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisarme cuando</translation>
    </message>
    <message>
        <source>told</source>
        <translation>se avisa</translation>
    </message>
    <message>
        <source>Shortest time between two notifications of the same port</source>
        <translation>Tiempo mínimo entre dos notificaciones del mismo puerto</translation>
    </message>
    <message>
        <source>The same port &amp;again not before</source>
        <translation>El mismo puerto, &amp;no antes de</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>A mute ends by itself when somebody else is there, or when it can be reached from further away.</source>
        <translation>El silencio termina por sí solo cuando hay otro ahí o cuando se puede acceder desde más lejos.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Dejar de silenciar</translation>
    </message>
    <message>
        <source>Ports, e.g. 30000-32767 or udp/5000-5100</source>
        <translation>Puertos, p. ej. 30000-32767 o udp/5000-5100</translation>
    </message>
    <message>
        <source>Ports to be muted</source>
        <translation>Puertos que se silenciarán</translation>
    </message>
    <message>
        <source>&amp;Mute these</source>
        <translation>&amp;Silenciar estos</translation>
    </message>
</context>
<context>
    <name>Portmonote::AlertsPane</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Nothing has been told yet. What is worth an alert is listed here, so that nothing is lost when you are away.</source>
        <translation>Todavía no se ha avisado de nada. Lo que merece una alerta figura aquí, para que no se pierda nada en su ausencia.</translation>
    </message>
    <message>
        <source>&amp;Back to the cards</source>
        <translation>&amp;Volver a las tarjetas</translation>
    </message>
    <message>
        <source>What is &amp;muted…</source>
        <translation>Lo &amp;silenciado…</translation>
    </message>
    <message>
        <source>&amp;Show the card</source>
        <translation>&amp;Mostrar la tarjeta</translation>
    </message>
    <message>
        <source>&amp;Trust…</source>
        <translation>&amp;Confiar…</translation>
    </message>
    <message>
        <source>Write a note that trusts who is there now</source>
        <translation>Escribir una nota que confíe en quien está ahí ahora</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>Si&amp;lenciar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>The port %1</source>
        <translation>El puerto %1</translation>
    </message>
    <message>
        <source>The program %1, on all its ports</source>
        <translation>El programa %1, en todos sus puertos</translation>
    </message>
    <message>
        <source>The unit %1, on all its ports</source>
        <translation>La unidad %1, en todos sus puertos</translation>
    </message>
    <message>
        <source>A &amp;range of ports…</source>
        <translation>Un &amp;rango de puertos…</translation>
    </message>
    <message>
        <source>Mute a range of ports</source>
        <translation>Silenciar un rango de puertos</translation>
    </message>
    <message>
        <source>Ports, e.g. 30000-32767 or udp/5000-5100:</source>
        <translation>Puertos, p. ej. 30000-32767 o udp/5000-5100:</translation>
    </message>
</context>
<context>
    <name>Portmonote::AppearanceSettingsPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Holgado</translation>
    </message>
    <message>
        <source>Compact: more cards, fewer lines</source>
        <translation>Compacto: más tarjetas, menos líneas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Car&amp;ds</source>
        <translation>&amp;Tarjetas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Spoken from the next start on.</source>
        <translation>Se usará a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Start anew</source>
        <translation>&amp;Reiniciar</translation>
    </message>
</context>
<context>
    <name>Portmonote::Application</name>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirlo</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were being written when the program ended, e.g. on %1.</source>
        <translation>
            <numerusform>Se estaba escribiendo %n nota cuando terminó el programa, p. ej. sobre %1.</numerusform>
            <numerusform>Se estaban escribiendo %n notas cuando terminó el programa, p. ej. sobre %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Seguir escribiendo</translation>
    </message>
    <message>
        <source>The database is damaged: %1</source>
        <translation>La base de datos está dañada: %1</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Reparar…</translation>
    </message>
    <message>
        <source>Session bus</source>
        <translation>Bus de sesión</translation>
    </message>
    <message>
        <source>Starting the program again brings this window to the front.</source>
        <translation>Iniciar el programa de nuevo trae esta ventana al frente.</translation>
    </message>
    <message>
        <source>Starting the program again opens another window, and the desktop cannot be asked for notifications or a place in its panel. Start it from within a desktop session, or with dbus-run-session.</source>
        <translation>Iniciar el programa de nuevo abre otra ventana, y no se pueden pedir al escritorio notificaciones ni un lugar en su panel. Inícielo desde una sesión de escritorio o con dbus-run-session.</translation>
    </message>
    <message>
        <source>The command lines that were kept are forgotten.</source>
        <translation>Las líneas de órdenes conservadas se han olvidado.</translation>
    </message>
    <message>
        <source>portmonote: the picture could not be saved to %1</source>
        <translation>portmonote: no se ha podido guardar la imagen en %1</translation>
    </message>
    <message>
        <source>portmonote: the window that is open does not answer; another one opens</source>
        <translation>portmonote: la ventana abierta no responde; se abre otra</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Put &amp;back…</source>
        <translation>Re&amp;poner…</translation>
    </message>
    <message>
        <source>The question for the password was closed. Nothing has changed, and it is not asked again by itself.</source>
        <translation>Se cerró la petición de la contraseña. No ha cambiado nada, y no se volverá a pedir automáticamente.</translation>
    </message>
    <message>
        <source>What had to wait is recorded now.</source>
        <translation>Lo que tuvo que esperar ya está registrado.</translation>
    </message>
</context>
<context>
    <name>Portmonote::AwayPanel</name>
    <message>
        <source>Since you were away</source>
        <translation>Durante su ausencia</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Dismiss what changed</source>
        <translation>Descartar lo que ha cambiado</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Since you were away (%1): %2</source>
        <translation>Durante su ausencia (%1): %2</translation>
    </message>
    <message>
        <source>Since you were away: %1</source>
        <translation>Durante su ausencia: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::BulkEditDialog</name>
    <message numerus="yes">
        <source>Notes of %n port(s)</source>
        <translation>
            <numerusform>Notas de %n puerto</numerusform>
            <numerusform>Notas de %n puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is ticked is changed; everything else stays as each note says.</source>
        <translation>Solo cambia lo que esté marcado; lo demás queda como dice cada nota.</translation>
    </message>
    <message>
        <source>&amp;Judgement</source>
        <translation>&amp;Valoración</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>Add ta&amp;gs</source>
        <translation>Añadir &amp;etiquetas</translation>
    </message>
    <message>
        <source>Remo&amp;ve tags</source>
        <translation>&amp;Quitar etiquetas</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>anclado</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>sin anclar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anclar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardActions</name>
    <message>
        <source>Edit &amp;note…</source>
        <translation>Editar &amp;nota…</translation>
    </message>
    <message>
        <source>&amp;Why is it running?</source>
        <translation>¿Por &amp;qué se ejecuta?</translation>
    </message>
    <message>
        <source>Open in the &amp;browser</source>
        <translation>Abrir en el nave&amp;gador</translation>
    </message>
    <message>
        <source>&amp;Trusted</source>
        <translation>De &amp;confianza</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Esperado</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>&amp;Sospechoso</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Anclar</translation>
    </message>
    <message>
        <source>&amp;Acknowledge the change</source>
        <translation>Dar el ca&amp;mbio por visto</translation>
    </message>
    <message>
        <source>St&amp;op…</source>
        <translation>&amp;Detener…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Valorar</translation>
    </message>
    <message numerus="yes">
        <source>Edit &amp;notes of %n port(s)…</source>
        <translation>
            <numerusform>Editar las &amp;notas de %n puerto…</numerusform>
            <numerusform>Editar las &amp;notas de %n puertos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Des&amp;anclar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n port(s)</source>
        <translation>
            <numerusform>%1 %n puerto</numerusform>
            <numerusform>%1 %n puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiar en</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Sospechar de</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anclar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desanclar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardDelegate</name>
    <message>
        <source>Why is it running?</source>
        <translation>¿Por qué se ejecuta?</translation>
    </message>
    <message>
        <source>%1: seen</source>
        <translation>%1: visto</translation>
    </message>
    <message>
        <source>%1: not there</source>
        <translation>%1: ausente</translation>
    </message>
    <message>
        <source>%1: not observed</source>
        <translation>%1: sin observar</translation>
    </message>
    <message>
        <source>Reachable from %1</source>
        <translation>Accesible desde %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::CardView</name>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
</context>
<context>
    <name>Portmonote::CompareDialog</name>
    <message>
        <source>Compare two moments</source>
        <translation>Comparar dos momentos</translation>
    </message>
    <message>
        <source>The earlier moment</source>
        <translation>El momento anterior</translation>
    </message>
    <message>
        <source>The later moment</source>
        <translation>El momento posterior</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Antes</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Después</translation>
    </message>
    <message numerus="yes">
        <source>%n came</source>
        <translation>
            <numerusform>%n apareció</numerusform>
            <numerusform>%n aparecieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went</source>
        <translation>
            <numerusform>%n desapareció</numerusform>
            <numerusform>%n desaparecieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed owner</source>
        <translation>
            <numerusform>%n cambió de propietario</numerusform>
            <numerusform>%n cambiaron de propietario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed exposure</source>
        <translation>
            <numerusform>%n cambió su exposición</numerusform>
            <numerusform>%n cambiaron su exposición</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>no hay diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Apareció</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Desapareció</translation>
    </message>
    <message>
        <source>Changed owner</source>
        <translation>Cambió de propietario</translation>
    </message>
    <message>
        <source>Changed exposure</source>
        <translation>Cambió su exposición</translation>
    </message>
</context>
<context>
    <name>Portmonote::DatabaseGuard</name>
    <message>
        <source>The database %1 was deleted while it was open.</source>
        <translation>La base de datos %1 se borró mientras estaba abierta.</translation>
    </message>
    <message>
        <source>The database %1 was emptied while it was open.</source>
        <translation>La base de datos %1 se vació mientras estaba abierta.</translation>
    </message>
    <message>
        <source>The database %1 was replaced by another file while it was open.</source>
        <translation>La base de datos %1 se sustituyó por otro archivo mientras estaba abierta.</translation>
    </message>
    <message>
        <source>All that was in it is safe in %1. Nothing is recorded until it, or a backup, is put back.</source>
        <translation>Todo lo que contenía está a salvo en %1. No se registra nada hasta que se reponga ese archivo o una copia de seguridad.</translation>
    </message>
    <message>
        <source>What was in it could not be kept (%1); the backups are still there. Nothing is recorded until one of them is put back.</source>
        <translation>No se ha podido conservar lo que contenía (%1); las copias de seguridad siguen ahí. No se registra nada hasta que se reponga una de ellas.</translation>
    </message>
</context>
<context>
    <name>Portmonote::DerivedStateModel</name>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>activo %1</translation>
    </message>
    <message>
        <source>gone since %1</source>
        <translation>desaparecido desde %1</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecido</translation>
    </message>
    <message>
        <source>Reachable from %1</source>
        <translation>Accesible desde %1</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>anclado</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
    <message>
        <source>Kernel: %1</source>
        <translation>Núcleo: %1</translation>
    </message>
    <message>
        <source>Hidden service</source>
        <translation>Servicio oculto</translation>
    </message>
    <message>
        <source>Unknown service</source>
        <translation>Servicio desconocido</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>visto por primera vez: %1</translation>
    </message>
    <message>
        <source>%1, port %2 %3, %4: %5</source>
        <translation>%1, puerto %2 %3, %4: %5</translation>
    </message>
    <message>
        <source>Held by no process</source>
        <translation>Sin proceso que lo tenga</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <comment>a host, a card</comment>
        <translation>En %1: %2</translation>
    </message>
</context>
<context>
    <name>Portmonote::DesktopSettingsPage</name>
    <message>
        <source>&amp;Start with the session, without a window</source>
        <translation>&amp;Iniciar con la sesión, sin ventana</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Then nothing that comes and goes is missed while you are logged in.</source>
        <translation>Así no se pierde nada de lo que aparece y desaparece mientras tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>This desktop</source>
        <translation>Este escritorio</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Missing. %1</source>
        <translation>Falta. %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::DetailsPane</name>
    <message>
        <source>trusted</source>
        <translation>de confianza</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>sospechoso</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>a cargo de %1</translation>
    </message>
    <message>
        <source>Select a card to see all that is known about its port.</source>
        <translation>Seleccione una tarjeta para ver todo lo que se sabe de su puerto.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Editar nota…</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Why…</source>
        <translation>Por qué…</translation>
    </message>
    <message>
        <source>Why is it running?</source>
        <translation>¿Por qué se ejecuta?</translation>
    </message>
    <message>
        <source>Who started it, and what keeps it running</source>
        <translation>Quién lo inició y qué lo mantiene en ejecución</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Dar por visto</translation>
    </message>
    <message>
        <source>Acknowledge the change</source>
        <translation>Dar el cambio por visto</translation>
    </message>
    <message>
        <source>I have seen this change, and it is fine (Ctrl+K)</source>
        <translation>He visto este cambio y es correcto (Ctrl+K)</translation>
    </message>
    <message>
        <source>Its note is for this one now</source>
        <translation>Su nota es ahora para este</translation>
    </message>
    <message>
        <source>The note is for this one now</source>
        <translation>La nota es ahora para este</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Accesible desde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Ejecutable</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Cgroup</source>
        <translation>Cgroup</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Activo desde</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Desaparecido desde</translation>
    </message>
    <message>
        <source>Nobody has written a note yet.</source>
        <translation>Nadie ha escrito todavía una nota.</translation>
    </message>
    <message>
        <source>Write note…</source>
        <translation>Escribir nota…</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>También ahí</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>for all hosts %1</source>
        <comment>a pattern</comment>
        <translation>para todos los equipos %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>En la red</translation>
    </message>
</context>
<context>
    <name>Portmonote::ElsewhereView</name>
    <message numerus="yes">
        <source>On %n other host(s)</source>
        <translation>
            <numerusform>En %n equipo más</numerusform>
            <numerusform>En %n equipos más</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n más…</numerusform>
            <numerusform>%n más…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::EmptyState</name>
    <message>
        <source>Looking what listens on this machine…</source>
        <translation>Comprobando qué escucha en este equipo…</translation>
    </message>
    <message>
        <source>This takes a moment the first time.</source>
        <translation>La primera vez tarda un momento.</translation>
    </message>
    <message>
        <source>Nothing has been observed yet</source>
        <translation>Todavía no se ha observado nada</translation>
    </message>
    <message>
        <source>One look tells which ports listen, and who is behind them.</source>
        <translation>Una observación muestra qué puertos escuchan y quién está detrás.</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Explorar ahora</translation>
    </message>
    <message>
        <source>This machine could not be observed</source>
        <translation>No se ha podido observar este equipo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing listens on this machine</source>
        <translation>Nada escucha en este equipo</translation>
    </message>
    <message>
        <source>Services show up here as soon as they do.</source>
        <translation>Los servicios aparecen aquí en cuanto empiezan a escuchar.</translation>
    </message>
    <message>
        <source>No port matches</source>
        <translation>Ningún puerto coincide</translation>
    </message>
    <message>
        <source>The search, or the chips above, hide all of them.</source>
        <translation>La búsqueda o los filtros de arriba los ocultan todos.</translation>
    </message>
    <message>
        <source>Show all ports</source>
        <translation>Mostrar todos los puertos</translation>
    </message>
</context>
<context>
    <name>Portmonote::EnvironmentView</name>
    <message>
        <source>Show what looks like a &amp;secret</source>
        <translation>Mostrar lo que parece &amp;secreto</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>The environment of %1 may not be read: it belongs to somebody else, or the process has ended.</source>
        <translation>No se puede leer el entorno de %1: pertenece a otra persona o el proceso ha terminado.</translation>
    </message>
    <message>
        <source>What %1 was started with. It is read now, shown here only, and never kept.</source>
        <translation>Con qué se inició %1. Se lee ahora, solo se muestra aquí y nunca se guarda.</translation>
    </message>
</context>
<context>
    <name>Portmonote::ExposureChoice</name>
    <message>
        <source>anywhere: never an alarm</source>
        <translation>cualquier lugar: nunca da alarma</translation>
    </message>
</context>
<context>
    <name>Portmonote::ForgetDialog</name>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>¿Olvidar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n port(s)?</source>
        <translation>
            <numerusform>¿Olvidar %n puerto?</numerusform>
            <numerusform>¿Olvidar %n puertos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n note(s), too</source>
        <translation>
            <numerusform>Olvidar también %n nota</numerusform>
            <numerusform>Olvidar también %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>All that was recorded goes: the history since %1. What people wrote stays, unless you say otherwise below. It can be undone until the program ends.</source>
        <translation>Se elimina todo lo registrado: el historial desde %1. Lo que han escrito las personas se conserva, salvo que indique lo contrario abajo. Se puede deshacer hasta que termine el programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is listening: the next look will find it as new.</source>
        <translation>
            <numerusform>%n de ellos está escuchando: la próxima observación lo encontrará como nuevo.</numerusform>
            <numerusform>%n de ellos están escuchando: la próxima observación los encontrará como nuevos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::GlanceHeader</name>
    <message>
        <source>Warning about the observation</source>
        <translation>Advertencia sobre la observación</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Age of the observation</source>
        <translation>Antigüedad de la observación</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Explorar ahora</translation>
    </message>
    <message>
        <source>Look again now (F5)</source>
        <translation>Observar de nuevo ahora (F5)</translation>
    </message>
    <message>
        <source>Judge them one after the other, by single keys (Ctrl+R)</source>
        <translation>Valorarlos uno tras otro con una sola tecla (Ctrl+R)</translation>
    </message>
    <message>
        <source>Looking for the first time…</source>
        <translation>Observando por primera vez…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Observando…</translation>
    </message>
    <message>
        <source>Observed %1</source>
        <translation>Observado %1</translation>
    </message>
    <message numerus="yes">
        <source>Review %n</source>
        <translation>
            <numerusform>Revisar %n</numerusform>
            <numerusform>Revisar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n port(s)</source>
        <translation>
            <numerusform>Revisar %n puerto</numerusform>
            <numerusform>Revisar %n puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Most urgent: %1</source>
        <translation>Lo más urgente: %1</translation>
    </message>
    <message>
        <source>What you have not seen yet (Ctrl+L)</source>
        <translation>Lo que todavía no ha visto (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread alert(s)</source>
        <translation>
            <numerusform>%n alerta sin leer</numerusform>
            <numerusform>%n alertas sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was at %1</source>
        <translation>Tal como estaba: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::HistorySettingsPage</name>
    <message>
        <source>One &amp;heartbeat a month is enough for old ones</source>
        <translation>Un &amp;latido al mes basta para los antiguos</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>Every change is kept for ever. A heartbeat only says that a port was still there: one a day, and later one a month.</source>
        <translation>Todos los cambios se conservan para siempre. Un latido solo indica que un puerto seguía ahí: uno al día y, más adelante, uno al mes.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>Old is what is older &amp;than</source>
        <translation>Se considera antiguo &amp;tras</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Oldest record</source>
        <translation>Registro más antiguo</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguno</translation>
    </message>
</context>
<context>
    <name>Portmonote::HostBar</name>
    <message>
        <source>looking…</source>
        <translation>observando…</translation>
    </message>
    <message>
        <source>failing, from %1</source>
        <translation>falla, datos de %1</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>aún sin observar</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>All hosts in a list</source>
        <translation>Todos los equipos en una lista</translation>
    </message>
    <message>
        <source>Hosts whose latest observation failed</source>
        <translation>Equipos cuya última observación ha fallado</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Equipos</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n más…</numerusform>
            <numerusform>%n más…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more host(s)</source>
        <translation>
            <numerusform>%n equipo más</numerusform>
            <numerusform>%n equipos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Host %1: %2, %3</source>
        <translation>Equipo %1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more host(s)</source>
        <translation>
            <numerusform>… y %n equipo más</numerusform>
            <numerusform>… y %n equipos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HostController</name>
    <message>
        <source>&amp;Hosts…</source>
        <translation>E&amp;quipos…</translation>
    </message>
    <message>
        <source>Group by &amp;host</source>
        <translation>A&amp;grupar por equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n puerto a la escucha</numerusform>
            <numerusform>%n puertos a la escucha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::HostsDialog</name>
    <message>
        <source>looking…</source>
        <translation>observando…</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>observado %1</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>aún sin observar</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Se observa</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Look &amp;every</source>
        <translation>Observar &amp;cada</translation>
    </message>
    <message>
        <source>Other machines are looked at over ssh, with your own configuration, agent and keys. Nothing is installed there, and no password is asked for or kept.</source>
        <translation>Los demás equipos se observan por ssh, con la configuración, el agente y las claves de usted. No se instala nada en ellos, y no se pide ni se guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>As in ~/.ssh/config, e.g. web1</source>
        <translation>Como en ~/.ssh/config, p. ej. web1</translation>
    </message>
    <message>
        <source>Name that ssh knows</source>
        <translation>Nombre que conoce ssh</translation>
    </message>
    <message>
        <source>Look every</source>
        <translation>Observar cada</translation>
    </message>
    <message>
        <source>Look &amp;by itself</source>
        <translation>Observar a&amp;utomáticamente</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Observar ahora</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>when asked to</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>Portmonote::ImportDialog</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Anclado</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>Puede ser accesible desde</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Escrita para</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Notes that differ</source>
        <translation>Notas que difieren</translation>
    </message>
    <message>
        <source>Take the &amp;file&apos;s notes: what is written here is overwritten</source>
        <translation>Tomar las notas del &amp;archivo: lo escrito aquí se sobrescribe</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>The web program wrote its times without a zone, and its machine by a name.</source>
        <translation>El programa web anotaba sus horas sin zona horaria y su equipo con un nombre.</translation>
    </message>
    <message>
        <source>It ran in time &amp;zone</source>
        <translation>Se ejecutaba en la &amp;zona horaria</translation>
    </message>
    <message>
        <source>Its ports are those &amp;of</source>
        <translation>Sus puertos son los &amp;de</translation>
    </message>
    <message>
        <source>There is no time zone of that name; try one like Europe/Berlin.</source>
        <translation>No existe ninguna zona horaria con ese nombre; pruebe con una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>It cannot be imported: %1.
Nothing was changed.</source>
        <translation>No se puede importar: %1.
No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>“%1”, kept apart</source>
        <translation>«%1», por separado</translation>
    </message>
    <message>
        <source>Nothing in it is new.</source>
        <translation>No contiene nada nuevo.</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>Aporta %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here than in the file, and are kept:</source>
        <translation>
            <numerusform>%n nota dice aquí algo distinto que en el archivo y se conserva:</numerusform>
            <numerusform>%n notas dicen aquí algo distinto que en el archivo y se conservan:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new port(s)</source>
        <translation>
            <numerusform>%n puerto nuevo</numerusform>
            <numerusform>%n puertos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new note(s)</source>
        <translation>
            <numerusform>%n nota nueva</numerusform>
            <numerusform>%n notas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s)</source>
        <translation>
            <numerusform>%n evento nuevo</numerusform>
            <numerusform>%n eventos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more history for %n known port(s)</source>
        <translation>
            <numerusform>más historial para %n puerto conocido</numerusform>
            <numerusform>más historial para %n puertos conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::InterchangeController</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Exports, and data of the web Portmonote (*.json *.db);;All files (*)</source>
        <translation>Exportaciones y datos del Portmonote web (*.json *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported. %1</source>
        <translation>No se ha importado nada. %1</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>Importado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) are the file&apos;s now.</source>
        <translation>
            <numerusform>%n nota es ahora la del archivo.</numerusform>
            <numerusform>%n notas son ahora las del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All there is, to be imported again (*.json)</source>
        <translation>Todo lo que hay, para volver a importarlo (*.json)</translation>
    </message>
    <message>
        <source>A report to read and to print (*.html)</source>
        <translation>Un informe para leer e imprimir (*.html)</translation>
    </message>
    <message>
        <source>A table for spreadsheets (*.csv)</source>
        <translation>Una tabla para hojas de cálculo (*.csv)</translation>
    </message>
</context>
<context>
    <name>Portmonote::MainWindow</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>&amp;Urgencia</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Latest change</source>
        <translation>Último &amp;cambio</translation>
    </message>
    <message>
        <source>Re-assign %1</source>
        <translation>Reasignar %1</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Revisar %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Copy &amp;port</source>
        <translation>Copiar &amp;puerto</translation>
    </message>
    <message>
        <source>Copy &amp;addresses</source>
        <translation>Copiar &amp;direcciones</translation>
    </message>
    <message>
        <source>Copy p&amp;id</source>
        <translation>Copiar P&amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;command line</source>
        <translation>Copiar &amp;línea de órdenes</translation>
    </message>
    <message>
        <source>About Portmonote</source>
        <translation>Acerca de Portmonote</translation>
    </message>
    <message>
        <source>Know what this machine is doing: which services you recognise, which you don&apos;t, and which are unhealthy.

Free software under the MIT licence.</source>
        <translation>Sepa qué hace este equipo: qué servicios reconoce, cuáles no y cuáles no están sanos.

Software libre bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>Portmonote</source>
        <translation>Portmonote</translation>
    </message>
    <message>
        <source>Portmonote cannot start.</source>
        <translation>Portmonote no puede iniciarse.</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>&amp;Alertas</translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation>Pa&amp;usar la vigilancia</translation>
    </message>
    <message>
        <source>Res&amp;ume watching</source>
        <translation>Rean&amp;udar la vigilancia</translation>
    </message>
    <message>
        <source>Root sees all owners already</source>
        <translation>root ya ve todos los propietarios</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>The past cannot be changed. Go back to now to write a note.</source>
        <translation>El pasado no se puede cambiar. Vuelva al presente para escribir una nota.</translation>
    </message>
    <message>
        <source>Notes cannot be changed while the database can only be read.</source>
        <translation>Las notas no se pueden cambiar mientras la base de datos sea de solo lectura.</translation>
    </message>
</context>
<context>
    <name>Portmonote::MemoryController</name>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n puerto</numerusform>
            <numerusform>%n puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>The note on %1 was changed since then. Nothing was undone or done again, so that nobody&apos;s words are lost.</source>
        <translation>La nota sobre %1 se ha cambiado desde entonces. No se ha deshecho ni rehecho nada, para que no se pierda lo que alguien escribió.</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Acknowledge %1</source>
        <translation>Dar por visto %1</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>Olvidar %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::MessageBar</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Qué se puede hacer al respecto</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Portmonote::NamespacesDialog</name>
    <message>
        <source>This machine</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Without a name (%1)</source>
        <translation>Sin nombre (%1)</translation>
    </message>
    <message>
        <source>no process to be seen</source>
        <translation>ningún proceso a la vista</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), first %1 (pid %2)</source>
        <translation>
            <numerusform>%n proceso: %1 (PID %2)</numerusform>
            <numerusform>%n procesos; el primero, %1 (PID %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing listens there.</source>
        <translation>Nada escucha ahí.</translation>
    </message>
    <message>
        <source>Network namespaces</source>
        <translation>Espacios de nombres de red</translation>
    </message>
    <message>
        <source>Containers and services may have networks of their own, whose ports are not among the cards.</source>
        <translation>Los contenedores y servicios pueden tener redes propias, cuyos puertos no figuran entre las tarjetas.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>The namespaces are being looked into</source>
        <translation>Se están examinando los espacios de nombres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a network namespace and who is in it: &quot;blue: 2 processes, first sleep (pid 7)&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Examinar de nuevo</translation>
    </message>
    <message>
        <source>Look again (F5)</source>
        <translation>Examinar de nuevo (F5)</translation>
    </message>
    <message>
        <source>%1 Looking into them needs the rights of root: sudo portmonote namespaces</source>
        <translation>%1 Examinarlas requiere permisos de root: sudo portmonote namespaces</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteConflicts</name>
    <message>
        <source>pinned</source>
        <translation>anclado</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>sin anclar</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>This note was changed elsewhere while you wrote. Nothing is saved yet: choose what to keep.</source>
        <translation>Esta nota se cambió en otro lugar mientras usted escribía. Todavía no se ha guardado nada: elija qué conservar.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>May be reached from</source>
        <translation>Puede ser accesible desde</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Anclado</translation>
    </message>
    <message>
        <source>%1: yours</source>
        <translation>%1: lo suyo</translation>
    </message>
    <message>
        <source>%1: there now</source>
        <translation>%1: lo que hay ahora</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>%1: keep both</source>
        <translation>%1: conservar ambos</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteEditor</name>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>%1 · nobody has been seen there yet</source>
        <translation>%1 · todavía no se ha visto a nadie ahí</translation>
    </message>
    <message>
        <source>%1 · %2 · reachable from %3</source>
        <translation>%1 · %2 · accesible desde %3</translation>
    </message>
    <message>
        <source>This note was written while nobody was there. Now it is %1.</source>
        <translation>Esta nota se escribió cuando no había nadie. Ahora es %1.</translation>
    </message>
    <message>
        <source>This note was written for %1. Now it is %2.</source>
        <translation>Esta nota se escribió para %1. Ahora es %2.</translation>
    </message>
    <message>
        <source>Taken up where you stopped on %1; it is not saved yet.</source>
        <translation>Retomada donde la dejó (%1); todavía no está guardada.</translation>
    </message>
    <message>
        <source>Title and type are suggestions.</source>
        <translation>El título y el tipo son sugerencias.</translation>
    </message>
    <message>
        <source>Suggested, from %1.</source>
        <translation>Sugerencia a partir de: %1.</translation>
    </message>
    <message>
        <source>Another program is writing; waiting for it…</source>
        <translation>Otro programa está escribiendo; esperando a que acabe…</translation>
    </message>
    <message>
        <source>Saving this trusts %1 on %2.</source>
        <translation>Al guardar esto se confía en %1 en %2.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a port, a host</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>One host, or a pattern such as web*; the note that names more of a host&apos;s name wins</source>
        <translation>Un equipo, o un patrón como web*; prevalece la nota que precisa más el nombre del equipo</translation>
    </message>
    <message>
        <source>Only %1</source>
        <comment>a host</comment>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>All hosts</source>
        <translation>Todos los equipos</translation>
    </message>
    <message>
        <source>App&amp;lies to</source>
        <translation>S&amp;e aplica a</translation>
    </message>
</context>
<context>
    <name>Portmonote::NoteModel</name>
    <message>
        <source>There is a note for %1 already. Edit that one.</source>
        <translation>Ya hay una nota para %1. Edite esa.</translation>
    </message>
    <message>
        <source>“%1” does not match %2.</source>
        <translation>«%1» no coincide con %2.</translation>
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
        <translation>Observación</translation>
    </message>
    <message>
        <source>A look takes a moment and asks nobody but this machine. F5 looks at any time.</source>
        <translation>Una observación tarda un momento y no consulta más que a este equipo. F5 observa en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Look every</source>
        <translation>&amp;Observar cada</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Trusted services are &amp;healthy after</source>
        <translation>Los servicios de confianza están &amp;sanos tras</translation>
    </message>
    <message>
        <source>&amp;Flapping: comings and goings</source>
        <translation>&amp;Intermitente: idas y venidas</translation>
    </message>
    <message>
        <source>… &amp;within</source>
        <translation>… &amp;en un plazo de</translation>
    </message>
    <message>
        <source>Hours within which comings and goings are counted</source>
        <translation>Horas en las que se cuentan las idas y venidas</translation>
    </message>
</context>
<context>
    <name>Portmonote::PastBar</name>
    <message>
        <source>The past is shown</source>
        <translation>Se muestra el pasado</translation>
    </message>
    <message>
        <source>The moment that is shown</source>
        <translation>El momento que se muestra</translation>
    </message>
    <message>
        <source>−1 d</source>
        <translation>−1 d</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 h</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Una hora antes</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 h</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Una hora después</translation>
    </message>
    <message>
        <source>+1 d</source>
        <translation>+1 d</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Un día después</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>C&amp;omparar con ahora</translation>
    </message>
    <message>
        <source>&amp;Back to now</source>
        <translation>Volver al presen&amp;te</translation>
    </message>
    <message>
        <source>Show the present again (Esc)</source>
        <translation>Mostrar de nuevo el presente (Esc)</translation>
    </message>
    <message>
        <source>The past: %1, judged with today&apos;s notes. Nothing can be changed here.</source>
        <translation>El pasado: %1, valorado con las notas de hoy. Aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>At that time: %1. Shown is what was known at %2.</source>
        <translation>En aquel momento: %1. Se muestra lo último que se sabía (%2).</translation>
    </message>
    <message>
        <source>Nothing had been observed yet.</source>
        <translation>Todavía no se había observado nada.</translation>
    </message>
</context>
<context>
    <name>Portmonote::PauseBar</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>Paused until %1: nothing is looked at by itself, and nothing is told.</source>
        <translation>En pausa hasta %1: no se observa nada automáticamente y no se avisa de nada.</translation>
    </message>
</context>
<context>
    <name>Portmonote::PrivacySettingsPage</name>
    <message>
        <source>&amp;Keep the command lines of services</source>
        <translation>&amp;Conservar las líneas de órdenes de los servicios</translation>
    </message>
    <message>
        <source>Command lines</source>
        <translation>Líneas de órdenes</translation>
    </message>
    <message>
        <source>They tell services apart that share a program. Environments are never kept. Switched off, none are recorded from the next look on.</source>
        <translation>Permiten distinguir servicios que comparten programa. Los entornos nunca se conservan. Si se desactiva, no se registra ninguna a partir de la próxima observación.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservadas</translation>
    </message>
    <message>
        <source>&amp;Forget those that are kept</source>
        <translation>&amp;Olvidar las conservadas</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Whatever is kept, and whatever is shown, is without these; *** stands in their place.</source>
        <translation>Todo lo que se conserva y todo lo que se muestra va sin esto; en su lugar aparece ***.</translation>
    </message>
    <message>
        <source>Names whose values are secret</source>
        <translation>Nombres cuyos valores son secretos</translation>
    </message>
    <message>
        <source>Values of</source>
        <translation>Valores de</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>También</translation>
    </message>
    <message>
        <source>user:password in addresses; tokens of GitHub, GitLab, Slack, AWS, Google, npm and Vault; JSON web tokens; authorization headers; -p of mysql, -u of curl and their like</source>
        <translation>user:password en direcciones; tokens de GitHub, GitLab, Slack, AWS, Google, npm y Vault; JSON web tokens; cabeceras de autorización; -p de mysql, -u de curl y similares</translation>
    </message>
    <message>
        <source>What is kept of it</source>
        <translation>Lo que se conserva de ello</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Resulta en</translation>
    </message>
</context>
<context>
    <name>Portmonote::PrivilegedLook</name>
    <message>
        <source>pkexec is not installed; it asks for the password (package pkexec, or polkit).</source>
        <translation>pkexec no está instalado; es el que pide la contraseña (paquete pkexec o polkit).</translation>
    </message>
    <message>
        <source>polkit did not allow to see all owners. %1</source>
        <translation>polkit no ha permitido ver todos los propietarios. %1</translation>
    </message>
    <message>
        <source>The look with more rights failed. %1</source>
        <translation>La observación con más permisos ha fallado. %1</translation>
    </message>
    <message>
        <source>What the look with more rights told could not be read.</source>
        <translation>No se ha podido leer el resultado de la observación con más permisos.</translation>
    </message>
    <message>
        <source>Nobody could be asked for the password: no authentication agent runs in this session. Desktops start theirs at login; packages are polkit-kde-agent-1, lxqt-policykit, mate-polkit and others.</source>
        <translation>No se ha podido pedir la contraseña a nadie: no hay ningún agente de autenticación en esta sesión. Los escritorios inician el suyo al comenzar la sesión; hay paquetes como polkit-kde-agent-1, lxqt-policykit, mate-polkit y otros.</translation>
    </message>
</context>
<context>
    <name>Portmonote::RecoveryDialog</name>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>What is in %1 now is set aside in a folder beside it, whatever you choose; nothing of it is deleted.</source>
        <translation>Lo que hay ahora en %1 se aparta a una carpeta contigua, elija lo que elija; no se borra nada de ello.</translation>
    </message>
    <message>
        <source>Go back to the &amp;backup of:</source>
        <translation>Volver a la copia de &amp;seguridad de:</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Carry over what can be read of the damaged one</source>
        <translation>&amp;Rescatar lo que se pueda leer de la dañada</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>Re&amp;parar</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Res&amp;taurar</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarla como está</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <translation>%1: dañada</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>Databases of Portmonote (*.db);;All files (*)</source>
        <translation>Bases de datos de Portmonote (*.db);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Portmonote::ReviewPane</name>
    <message>
        <source>Trusted (T)</source>
        <translation>De confianza (T)</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Expected (E)</source>
        <translation>Esperado (E)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Suspicious (S)</source>
        <translation>Sospechoso (S)</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>Note… (N)</source>
        <translation>Nota… (N)</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Skip (K)</source>
        <translation>Omitir (K)</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Left goes back, Ctrl+Z takes the last one back.</source>
        <translation>Izquierda vuelve atrás, Ctrl+Z deshace la última valoración.</translation>
    </message>
    <message>
        <source>Reachable from %1: %2</source>
        <translation>Accesible desde %1: %2</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Unidad %1</translation>
    </message>
    <message>
        <source>First seen %1, up %2</source>
        <translation>Visto por primera vez: %1; activo: %2</translation>
    </message>
    <message>
        <source>%1 (type %2)</source>
        <translation>%1 (tipo %2)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>según %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed</source>
        <translation>
            <numerusform>%n revisado</numerusform>
            <numerusform>%n revisados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped; they are asked about again next time.</source>
        <translation>
            <numerusform>%n omitido; se volverá a preguntar por él la próxima vez.</numerusform>
            <numerusform>%n omitidos; se volverá a preguntar por ellos la próxima vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>No queda nada por revisar.</translation>
    </message>
    <message>
        <source>Enter or Escape goes back to the cards.</source>
        <translation>Intro o Escape vuelve a las tarjetas.</translation>
    </message>
</context>
<context>
    <name>Portmonote::RiskChoice</name>
    <message>
        <source>&amp;Trusted</source>
        <translation>De &amp;confianza</translation>
    </message>
    <message>
        <source>I know it, and want to hear when it is gone or changes.</source>
        <translation>Lo conozco y quiero saber cuándo desaparece o cambia.</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Esperado</translation>
    </message>
    <message>
        <source>It belongs here; I want to hear when it is gone.</source>
        <translation>Tiene que estar aquí; quiero saber cuándo desaparece.</translation>
    </message>
    <message>
        <source>&amp;Suspicious</source>
        <translation>&amp;Sospechoso</translation>
    </message>
    <message>
        <source>It should not be here.</source>
        <translation>No debería estar aquí.</translation>
    </message>
    <message>
        <source>&amp;Not decided</source>
        <translation>Si&amp;n decidir</translation>
    </message>
    <message>
        <source>Stays unreviewed.</source>
        <translation>Queda sin revisar.</translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundController</name>
    <message>
        <source>Today&apos;s backup failed: %1</source>
        <translation>La copia de seguridad de hoy ha fallado: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::RoundStatusBar</name>
    <message>
        <source>Number of cards</source>
        <translation>Número de tarjetas</translation>
    </message>
    <message>
        <source>Last round</source>
        <translation>Última ronda</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Próxima ronda</translation>
    </message>
    <message>
        <source>An observation is being taken</source>
        <translation>Se está realizando una observación</translation>
    </message>
    <message>
        <source>Last round failed: %1</source>
        <translation>La última ronda falló: %1</translation>
    </message>
    <message>
        <source>Last round: %1</source>
        <translation>Última ronda: %1</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Todavía ninguna ronda</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próxima: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n puerto</numerusform>
            <numerusform>%n puertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n port(s)</source>
        <translation>
            <numerusform>%1 de %n puerto</numerusform>
            <numerusform>%1 de %n puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>Se ejecuta como root</translation>
    </message>
    <message>
        <source>Warning: the program runs as root</source>
        <translation>Advertencia: el programa se ejecuta como root</translation>
    </message>
    <message>
        <source>Portmonote needs no rights of root, and a window should not have them. Start it as yourself; “Show all owners…” asks for what needs more.</source>
        <translation>Portmonote no necesita permisos de root, y una ventana no debería tenerlos. Inícielo con su propio usuario; «Mostrar todos los propietarios…» pide lo que requiere más permisos.</translation>
    </message>
</context>
<context>
    <name>Portmonote::SearchBox</name>
    <message>
        <source>Recent and saved searches</source>
        <translation>Búsquedas recientes y guardadas</translation>
    </message>
    <message>
        <source>Recent and saved searches (Down)</source>
        <translation>Búsquedas recientes y guardadas (Abajo)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>&amp;Let go of “%1”</source>
        <translation>&amp;Quitar «%1»</translation>
    </message>
    <message>
        <source>&amp;Save the search</source>
        <translation>&amp;Guardar la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Save “%1”</source>
        <translation>&amp;Guardar «%1»</translation>
    </message>
    <message>
        <source>&amp;Forget the recent ones</source>
        <translation>&amp;Olvidar las recientes</translation>
    </message>
</context>
<context>
    <name>Portmonote::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de las preferencias</translation>
    </message>
    <message>
        <source>All values of this page</source>
        <translation>Todos los valores de esta página</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>Portmonote::SettingsPage</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar en los atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the cards</source>
        <translation>En las tarjetas</translation>
    </message>
    <message>
        <source>Go from card to card</source>
        <translation>Ir de tarjeta en tarjeta</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Write the note</source>
        <translation>Escribir la nota</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Seleccionar más</translation>
    </message>
    <message>
        <source>Shift or Ctrl with arrow keys or Space</source>
        <translation>Mayús o Ctrl con las flechas o Espacio</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>The menu of the card</source>
        <translation>El menú de la tarjeta</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>En la búsqueda</translation>
    </message>
    <message>
        <source>Searches of before</source>
        <translation>Búsquedas anteriores</translation>
    </message>
    <message>
        <source>Go to the first card</source>
        <translation>Ir a la primera tarjeta</translation>
    </message>
    <message>
        <source>Empty it, and back to the cards</source>
        <translation>Vaciarla y volver a las tarjetas</translation>
    </message>
    <message>
        <source>While reviewing</source>
        <translation>Durante la revisión</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>In a note</source>
        <translation>En una nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Portmonote::StateChips</name>
    <message numerus="yes">
        <source>%1: %n port(s)</source>
        <translation>
            <numerusform>%1: %n puerto</numerusform>
            <numerusform>%1: %n puertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only these; Ctrl+click adds them</source>
        <translation>Mostrar solo estos; Ctrl+clic los añade</translation>
    </message>
    <message>
        <source>All  %1</source>
        <translation>Todos  %1</translation>
    </message>
    <message numerus="yes">
        <source>All: %n port(s)</source>
        <translation>
            <numerusform>Todos: %n puerto</numerusform>
            <numerusform>Todos: %n puertos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::StopController</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop what listens on %1?</source>
        <translation>¿Detener lo que escucha en %1?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>What listened on %1 was stopped.</source>
        <translation>Se ha detenido lo que escuchaba en %1.</translation>
    </message>
</context>
<context>
    <name>Portmonote::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Quitar la etiqueta %1</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimeController</name>
    <message>
        <source>%1: %2; compared is what was known before.</source>
        <translation>%1: %2; se compara lo que se sabía antes.</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelineModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>Portmonote::TimelinePage</name>
    <message>
        <source>At the cursor</source>
        <translation>En el cursor</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>El último día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>The last week</source>
        <translation>La última semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>El último mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Todo lo que hay</translation>
    </message>
    <message>
        <source>&amp;Show this moment</source>
        <translation>&amp;Mostrar este momento</translation>
    </message>
    <message>
        <source>Cards and sentence as they were at the cursor</source>
        <translation>Las tarjetas y la frase tal como estaban en el cursor</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>&amp;Comparar con ahora</translation>
    </message>
    <message>
        <source>What is different between the cursor and now</source>
        <translation>Qué difiere entre el cursor y ahora</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>What is shown, with all rows, as SVG or PNG</source>
        <translation>Lo que se muestra, con todas las filas, como SVG o PNG</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to the cards (Esc)</source>
        <translation>Volver a las tarjetas (Esc)</translation>
    </message>
    <message>
        <source>there (thicker: reachable from further away)</source>
        <translation>presente (más grueso: accesible desde más lejos)</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>sin observar</translation>
    </message>
    <message>
        <source>Click, or press the arrow keys, to read out an instant. Ctrl+wheel zooms, Shift+wheel and dragging move.</source>
        <translation>Haga clic o pulse las flechas para consultar un instante. Ctrl+rueda amplía o reduce; Mayús+rueda y arrastrar desplazan.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
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
        <translation>Línea de tiempo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayController</name>
    <message>
        <source>unknown owner</source>
        <translation>propietario desconocido</translation>
    </message>
    <message>
        <source>Portmonote keeps watching</source>
        <translation>Portmonote sigue vigilando</translation>
    </message>
    <message>
        <source>It is in the tray. A click on its icon brings the window back; Quit is in its menu.</source>
        <translation>Está en la bandeja. Un clic en su icono recupera la ventana; Salir está en su menú.</translation>
    </message>
    <message>
        <source>Alerts can be answered in their notifications.</source>
        <translation>Se puede responder a las alertas en sus notificaciones.</translation>
    </message>
    <message>
        <source>Notifications have no buttons on this desktop. Alerts can be answered in the window.</source>
        <translation>Las notificaciones no tienen botones en este escritorio. Se puede responder a las alertas en la ventana.</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray.</source>
        <translation>Al cerrar la ventana, el programa permanece en la bandeja.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons (no StatusNotifierItem host), so closing the window ends the program. On GNOME, an AppIndicator extension adds them.</source>
        <translation>Este escritorio no muestra iconos de bandeja (sin anfitrión de StatusNotifierItem), así que cerrar la ventana termina el programa. En GNOME los añade una extensión de AppIndicator.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Nobody shows notifications here (no org.freedesktop.Notifications service). Alerts are listed in the window.</source>
        <translation>Aquí nadie muestra notificaciones (sin servicio org.freedesktop.Notifications). Las alertas figuran en la ventana.</translation>
    </message>
</context>
<context>
    <name>Portmonote::TrayIcon</name>
    <message>
        <source>For one &amp;hour</source>
        <translation>Durante una &amp;hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow, %1</source>
        <translation>Hasta &amp;mañana, %1</translation>
    </message>
    <message>
        <source>Paused until %1.</source>
        <translation>En pausa hasta %1.</translation>
    </message>
    <message>
        <source>Hide the &amp;window</source>
        <translation>Ocultar la &amp;ventana</translation>
    </message>
    <message>
        <source>Show the &amp;window</source>
        <translation>Mostrar la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Scan now</source>
        <translation>&amp;Explorar ahora</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n more suspicious port(s)…</source>
        <translation>
            <numerusform>%n puerto sospechoso más…</numerusform>
            <numerusform>%n puertos sospechosos más…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Resume (paused until %1)</source>
        <translation>&amp;Reanudar (en pausa hasta %1)</translation>
    </message>
    <message>
        <source>&amp;Pause watching</source>
        <translation>Pa&amp;usar la vigilancia</translation>
    </message>
</context>
<context>
    <name>Portmonote::ViewOnlyBar</name>
    <message>
        <source>View only. %1</source>
        <translation>Solo lectura. %1</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
</context>
<context>
    <name>Portmonote::ViewOnlyController</name>
    <message>
        <source>It still cannot be written.</source>
        <translation>Sigue sin poder escribirse.</translation>
    </message>
</context>
<context>
    <name>Portmonote::WhyDialog</name>
    <message>
        <source>Why %1</source>
        <translation>Por qué %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Como &amp;texto</translation>
    </message>
    <message>
        <source>As &amp;Markdown</source>
        <translation>Como &amp;Markdown</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Como &amp;JSON</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la c&amp;arpeta</translation>
    </message>
    <message>
        <source>The working folder of the process</source>
        <translation>La carpeta de trabajo del proceso</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>Todavía no se sabe nada</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Preguntando</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>When it was found out</source>
        <translation>Cuándo se averiguó</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Who started whom</source>
        <translation>Quién inició a quién</translation>
    </message>
    <message>
        <source>Command line of the process</source>
        <translation>Línea de órdenes del proceso</translation>
    </message>
    <message>
        <source>C&amp;hain</source>
        <translation>Ca&amp;dena</translation>
    </message>
    <message>
        <source>The whole report</source>
        <translation>El informe completo</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>What witr printed</source>
        <translation>Lo que escribió witr</translation>
    </message>
    <message>
        <source>&amp;JSON of witr</source>
        <translation>&amp;JSON de witr</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>In the one above</source>
        <translation>En el de arriba</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>The last lines of the journal of its unit</source>
        <translation>Las últimas líneas del diario de su unidad</translation>
    </message>
    <message>
        <source>Jour&amp;nal</source>
        <translation>Dia&amp;rio</translation>
    </message>
    <message>
        <source>En&amp;vironment</source>
        <translation>E&amp;ntorno</translation>
    </message>
    <message>
        <source>S&amp;top asking</source>
        <translation>Dejar de pregun&amp;tar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Nobody can be found behind it</source>
        <translation>No se encuentra a nadie detrás</translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation>%1, mantenido por %2</translation>
    </message>
    <message>
        <source>%1 (pid %2)</source>
        <translation>%1 (PID %2)</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
</context>
<context>
    <name>Portmonote::WitrRunner</name>
    <message>
        <source>witr finds nobody there; it may have ended just now.</source>
        <translation>witr no encuentra a nadie ahí; puede que acabe de terminar.</translation>
    </message>
    <message>
        <source>witr may not look at the process: it belongs to somebody else.</source>
        <translation>witr no puede examinar el proceso: pertenece a otra persona.</translation>
    </message>
    <message>
        <source>This witr does not know what it was asked (%1). Update the package witr.</source>
        <translation>Este witr no conoce lo que se le pidió (%1). Actualice el paquete witr.</translation>
    </message>
    <message>
        <source>witr failed in itself: %1</source>
        <translation>witr tuvo un fallo interno: %1</translation>
    </message>
    <message>
        <source>witr ended with code %1: %2</source>
        <translation>witr terminó con el código %1: %2</translation>
    </message>
    <message>
        <source>The program witr is not installed; it would tell more. Debian has it in the package witr (from Debian 14 on).</source>
        <translation>El programa witr no está instalado; aportaría más información. En Debian está en el paquete witr (a partir de Debian 14).</translation>
    </message>
    <message>
        <source>witr could not be started: %1</source>
        <translation>No se ha podido iniciar witr: %1</translation>
    </message>
    <message>
        <source>witr crashed, or was killed.</source>
        <translation>witr falló o fue terminado.</translation>
    </message>
    <message numerus="yes">
        <source>witr did not answer within %n second(s), and was ended.</source>
        <translation>
            <numerusform>witr no respondió en %n segundo y se ha terminado.</numerusform>
            <numerusform>witr no respondió en %n segundos y se ha terminado.</numerusform>
        </translation>
    </message>
    <message>
        <source>witr printed without end, and was ended.</source>
        <translation>witr escribía sin fin y se ha terminado.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>witr answered in a form that is not known; update it, or this program.</source>
        <translation>witr respondió en un formato desconocido; actualícelo, o actualice este programa.</translation>
    </message>
    <message>
        <source>witr answered about another process.</source>
        <translation>witr respondió sobre otro proceso.</translation>
    </message>
    <message>
        <source>The host did not answer: %1.</source>
        <translation>El equipo no respondió: %1.</translation>
    </message>
    <message>
        <source>The program witr is not installed on that host; it would tell more.</source>
        <translation>El programa witr no está instalado en ese equipo; aportaría más información.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>All of it could be read.</source>
        <translation>Se ha podido leer todo.</translation>
    </message>
    <message>
        <source>There was more that could not be read.</source>
        <translation>Había más que no se ha podido leer.</translation>
    </message>
    <message>
        <source>Nothing of it could be read.</source>
        <translation>No se ha podido leer nada de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n puerto</numerusform>
            <numerusform>%n puertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of their history</source>
        <translation>
            <numerusform>%n evento de su historial</numerusform>
            <numerusform>%n eventos de su historial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>Carried over: %1.</source>
        <translation>Rescatado: %1.</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Terminar (Esc)</translation>
    </message>
    <message>
        <source>End the review</source>
        <translation>Terminar la revisión</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Por qué se pregunta</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Suggested note (U): used only if you accept it</source>
        <translation>Nota sugerida (U): solo se usa si la acepta</translation>
    </message>
    <message>
        <source>Use the suggested note</source>
        <translation>Usar la nota sugerida</translation>
    </message>
    <message>
        <source>Suggested title</source>
        <translation>Título sugerido</translation>
    </message>
    <message>
        <source>Where the suggestion comes from</source>
        <translation>De dónde procede la sugerencia</translation>
    </message>
    <message>
        <source>Left goes back, Ctrl+Z takes the last one back.</source>
        <translation>Izquierda vuelve atrás, Ctrl+Z deshace la última valoración.</translation>
    </message>
</context>
<context>
    <name>RoundRecorder</name>
    <message numerus="yes">
        <source>%n look(s) wait, with their own time, and are recorded as soon as that is possible.</source>
        <translation>
            <numerusform>%n observación espera, con su propia hora, y se registrará en cuanto sea posible.</numerusform>
            <numerusform>%n observaciones esperan, con su propia hora, y se registrarán en cuanto sea posible.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>A quotation mark is missing.</source>
        <translation>Faltan unas comillas.</translation>
    </message>
    <message>
        <source>“:%1” is no port; try :5432</source>
        <translation>«:%1» no es un puerto; pruebe con :5432</translation>
    </message>
    <message>
        <source>There is no state “%1”. There are suspicious, flapping, ghost, unreviewed, settling, expected, healthy and gone.</source>
        <translation>No existe el estado «%1». Existen suspicious, flapping, ghost, unreviewed, settling, expected, healthy y gone.</translation>
    </message>
    <message>
        <source>“exposed:” takes loopback, link-local, lan, all or unknown, not “%1”.</source>
        <translation>«exposed:» admite loopback, link-local, lan, all o unknown, no «%1».</translation>
    </message>
    <message>
        <source>“risk:” takes trusted, expected, suspicious or none, not “%1”.</source>
        <translation>«risk:» admite trusted, expected, suspicious o none, no «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1:”. There are state, risk, type, tag, owner, exposed and host; in quotation marks it is searched for as it stands.</source>
        <translation>No existe el campo «%1:». Existen state, risk, type, tag, owner, exposed y host; entre comillas se busca tal cual.</translation>
    </message>
</context>
<context>
    <name>ServiceStop</name>
    <message>
        <source>It runs in the container %1, which would start it again. Stop the container with the program that runs it.</source>
        <translation>Se ejecuta en el contenedor %1, que lo iniciaría de nuevo. Detenga el contenedor con el programa que lo gestiona.</translation>
    </message>
    <message>
        <source>The process %1 is not the one that was behind the port any more. Nothing was stopped; look again first (F5).</source>
        <translation>El proceso %1 ya no es el que estaba detrás del puerto. No se ha detenido nada; observe de nuevo primero (F5).</translation>
    </message>
    <message>
        <source>It has ended already.</source>
        <translation>Ya ha terminado.</translation>
    </message>
    <message>
        <source>The process cannot be held on to: %1.</source>
        <translation>No se puede retener el proceso: %1.</translation>
    </message>
    <message>
        <source>You may not stop it: the process belongs to %1.</source>
        <translation>No tiene permiso para detenerlo: el proceso pertenece a %1.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>It does not end when it is asked to, and cannot be ended: %1.</source>
        <translation>No termina cuando se le pide y no se puede terminar: %1.</translation>
    </message>
    <message>
        <source>It does not end: it waits for the kernel, perhaps for a disk.</source>
        <translation>No termina: espera al núcleo, quizá por un disco.</translation>
    </message>
    <message>
        <source>%1 did not finish in time.</source>
        <translation>%1 no acabó a tiempo.</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 lo rechazó: %2</translation>
    </message>
    <message>
        <source>The unit %1 will be stopped (systemctl stop). It starts again with the machine, if it is enabled.</source>
        <translation>Se detendrá la unidad %1 (systemctl stop). Se iniciará de nuevo con el equipo si está habilitada.</translation>
    </message>
    <message>
        <source>The container %1 will be stopped, with all that runs in it.</source>
        <translation>Se detendrá el contenedor %1, con todo lo que se ejecuta en él.</translation>
    </message>
    <message>
        <source>The process %1 (pid %2) will be asked to end; if it has not after %3 seconds, it is ended. Nothing that is known supervises it; what it has not saved may be lost.</source>
        <translation>Se pedirá al proceso %1 (PID %2) que termine; si no lo ha hecho tras %3 segundos, se le hará terminar. Que se sepa, nada lo supervisa; puede perderse lo que no haya guardado.</translation>
    </message>
    <message>
        <source>Nobody listens there on this machine.</source>
        <translation>Nadie escucha ahí en este equipo.</translation>
    </message>
    <message>
        <source>The process behind it cannot be seen. Look again with more rights, or ask %1.</source>
        <translation>No se puede ver el proceso que hay detrás. Observe de nuevo con más permisos o pregunte a %1.</translation>
    </message>
    <message>
        <source>It is the first process of the machine: stopping it stops everything.</source>
        <translation>Es el primer proceso del equipo: detenerlo lo detiene todo.</translation>
    </message>
    <message>
        <source>It is Portmonote itself.</source>
        <translation>Es el propio Portmonote.</translation>
    </message>
</context>
<context>
    <name>StorageError</name>
    <message>
        <source>The database %1 cannot be opened (%2). Check that the folder exists and belongs to you.</source>
        <translation>No se puede abrir la base de datos %1 (%2). Compruebe que la carpeta existe y le pertenece.</translation>
    </message>
    <message>
        <source>%1 is not used: %2</source>
        <translation>%1 no se utiliza: %2</translation>
    </message>
    <message>
        <source>%1 is not a database of Portmonote; it was left as it is.</source>
        <translation>%1 no es una base de datos de Portmonote; se ha dejado como está.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Portmonote (%2); it was left as it is. Update the program.</source>
        <translation>%1 la escribió una versión más reciente de Portmonote (%2); se ha dejado como está. Actualice el programa.</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time. Try again.</source>
        <translation>Otro programa está escribiendo en %1 y no acabó a tiempo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no space left to write to %1. Make room and try again.</source>
        <translation>No queda espacio para escribir en %1. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged, or not a database (%2). It was left as it is.</source>
        <translation>%1 está dañada o no es una base de datos (%2). Se ha dejado como está.</translation>
    </message>
    <message>
        <source>The database %1 failed: %2</source>
        <translation>La base de datos %1 falló: %2</translation>
    </message>
    <message>
        <source>%1 cannot be written: it, or its folder, is read-only. Nothing is recorded, and notes cannot be changed. Make the file and its folder writable for you, or mount them so, and try again.</source>
        <translation>No se puede escribir %1: es de solo lectura, o lo es su carpeta. No se registra nada y las notas no se pueden cambiar. Haga que pueda escribir en el archivo y su carpeta, o móntelos así, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be read or written (%2). What was stored before is safe. The disk may be failing or full, or a limit on the size of files is reached.</source>
        <translation>No se ha podido leer o escribir %1 (%2). Lo guardado antes está a salvo. Puede que el disco falle o esté lleno, o que se haya alcanzado un límite de tamaño de los archivos.</translation>
    </message>
    <message>
        <source>There was not enough memory to use %1. What was stored before is safe.</source>
        <translation>No había memoria suficiente para usar %1. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>The file %1 was deleted or replaced while it was open. Nothing was written to what is there now.</source>
        <translation>El archivo %1 se borró o se sustituyó mientras estaba abierto. No se ha escrito nada en lo que hay ahí ahora.</translation>
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
            <numerusform>reiniciado %n vez</numerusform>
            <numerusform>reiniciado %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeMark</name>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>the machine was off or restarted</source>
        <translation>el equipo estuvo apagado o se reinició</translation>
    </message>
    <message>
        <source>Portmonote was not running</source>
        <translation>Portmonote no estaba en ejecución</translation>
    </message>
    <message>
        <source>observations failed</source>
        <translation>fallaron las observaciones</translation>
    </message>
    <message>
        <source>the clock was set over it</source>
        <translation>el reloj se saltó este tramo al ajustarse</translation>
    </message>
    <message>
        <source>the clock was set back by %1</source>
        <translation>el reloj se atrasó %1</translation>
    </message>
    <message>
        <source>the clock was set forward by %1</source>
        <translation>el reloj se adelantó %1</translation>
    </message>
    <message>
        <source>local time went back by %1 (summer time, or another zone)</source>
        <translation>la hora local se atrasó %1 (horario de verano u otra zona)</translation>
    </message>
    <message>
        <source>local time went forward by %1 (summer time, or another zone)</source>
        <translation>la hora local se adelantó %1 (horario de verano u otra zona)</translation>
    </message>
    <message>
        <source>not observed for %1</source>
        <translation>sin observar durante %1</translation>
    </message>
    <message>
        <source>not observed for %1 (%2)</source>
        <translation>sin observar durante %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>from here on reachable from %1</source>
        <translation>accesible desde %1 a partir de aquí</translation>
    </message>
    <message>
        <source>owner changed</source>
        <translation>cambió de propietario</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>reiniciado</translation>
    </message>
    <message>
        <source>exposure changed</source>
        <translation>cambió su exposición</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>dado por visto</translation>
    </message>
    <message>
        <source>stopped from here</source>
        <translation>detenido desde aquí</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>nota escrita</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>todavía sin observar</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>todavía no visto</translation>
    </message>
    <message>
        <source>not there since %1</source>
        <translation>ausente desde %1</translation>
    </message>
    <message>
        <source>unknown owner</source>
        <translation>propietario desconocido</translation>
    </message>
    <message>
        <source>%1, reachable from %2</source>
        <translation>%1, accesible desde %2</translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>which port? Name it like tcp/8080</source>
        <translation>¿qué puerto? Indíquelo como tcp/8080</translation>
    </message>
    <message>
        <source>“%1” names no port; write it like tcp/8080</source>
        <translation>«%1» no es un puerto; escríbalo como tcp/8080</translation>
    </message>
    <message>
        <source>see portmonote %1 --help</source>
        <translation>consulte portmonote %1 --help</translation>
    </message>
    <message>
        <source>say --yes, as nobody can be asked here</source>
        <translation>indique --yes, pues aquí no se puede preguntar a nadie</translation>
    </message>
    <message>
        <source>y</source>
        <translation>s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Mostrar JSON.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No preguntar.</translation>
    </message>
    <message>
        <source>Another machine than this one.</source>
        <translation>Un equipo distinto de este.</translation>
    </message>
    <message>
        <source>%1 has never been seen</source>
        <translation>%1 no se ha visto nunca</translation>
    </message>
    <message>
        <source>“%1” is no time; write 2026-11-01T12:00 (local time), 2026-11-01T12:00Z or 7d (ago)</source>
        <translation>«%1» no es una hora; escriba 2026-11-01T12:00 (hora local), 2026-11-01T12:00Z o 7d (atrás)</translation>
    </message>
    <message>
        <source>%1: %2; told is what was known before</source>
        <translation>%1: %2; se muestra lo que se sabía antes</translation>
    </message>
    <message>
        <source>As it was at this time: 2026-11-01T12:00 (local), 2026-11-01T12:00Z, 7d (ago).</source>
        <translation>Como estaba en este momento: 2026-11-01T12:00 (hora local), 2026-11-01T12:00Z, 7d (atrás).</translation>
    </message>
    <message numerus="yes">
        <source>another program is writing to %1; waiting for it up to %n second(s)</source>
        <translation>
            <numerusform>otro programa está escribiendo en %1; se le espera hasta %n segundo</numerusform>
            <numerusform>otro programa está escribiendo en %1; se le espera hasta %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbAck</name>
    <message>
        <source>the note on %1 marks it as suspicious: only the note can take that back</source>
        <translation>la nota sobre %1 lo marca como sospechoso: solo la nota puede retirarlo</translation>
    </message>
    <message>
        <source>there is nothing to acknowledge on %1</source>
        <translation>no hay nada que dar por visto en %1</translation>
    </message>
    <message>
        <source>%1: acknowledged. %2</source>
        <translation>%1: dado por visto. %2</translation>
    </message>
    <message>
        <source>Says that the change on a port was seen and is fine; ends its alarm.</source>
        <translation>Indica que el cambio en un puerto se ha visto y es correcto; pone fin a su alarma.</translation>
    </message>
</context>
<context>
    <name>VerbAlerts</name>
    <message>
        <source> (over)</source>
        <translation> (terminada)</translation>
    </message>
    <message>
        <source>Muted: %1</source>
        <translation>Silenciado: %1</translation>
    </message>
    <message>
        <source>“%1” is neither a port (tcp/8080) nor a range (30000-32767)</source>
        <translation>«%1» no es ni un puerto (tcp/8080) ni un rango (30000-32767)</translation>
    </message>
    <message>
        <source>who is behind %1 is not known that well</source>
        <translation>no se sabe con suficiente certeza quién está detrás de %1</translation>
    </message>
    <message>
        <source>which one? see portmonote mute</source>
        <translation>¿cuál? Consulte portmonote mute</translation>
    </message>
    <message>
        <source>nothing is muted that is called “%1”</source>
        <translation>no hay nada silenciado que se llame «%1»</translation>
    </message>
    <message>
        <source>What was told and not seen yet; ends with 1 when there is something.</source>
        <translation>Aquello de lo que se avisó y todavía no se ha visto; termina con 1 cuando hay algo.</translation>
    </message>
    <message>
        <source>What was seen, too.</source>
        <translation>También lo ya visto.</translation>
    </message>
    <message>
        <source>Marks all of them as seen.</source>
        <translation>Marca todas como vistas.</translation>
    </message>
    <message>
        <source>Tells nothing more of a port until it is another or more exposed; alone: lists what is muted.</source>
        <translation>No avisa más de un puerto hasta que haya otro ahí o esté más expuesto; sin argumentos, muestra lo silenciado.</translation>
    </message>
    <message>
        <source>All ports of the program behind this one.</source>
        <translation>Todos los puertos del programa que hay detrás de este.</translation>
    </message>
    <message>
        <source>All ports of the systemd unit behind this one.</source>
        <translation>Todos los puertos de la unidad de systemd que hay detrás de este.</translation>
    </message>
    <message>
        <source>Takes a mute back.</source>
        <translation>Deja de silenciar lo silenciado.</translation>
    </message>
</context>
<context>
    <name>VerbBackup</name>
    <message>
        <source>where to? Name a file</source>
        <translation>¿adónde? Indique un archivo</translation>
    </message>
    <message>
        <source>a backup in the place of the database would be none</source>
        <translation>una copia de seguridad en el lugar de la base de datos no serviría de nada</translation>
    </message>
    <message>
        <source>%1: all of it, and checked</source>
        <translation>%1: completa y comprobada</translation>
    </message>
    <message>
        <source>there is no database %1</source>
        <translation>no existe la base de datos %1</translation>
    </message>
    <message>
        <source>%1: clean</source>
        <translation>%1: sin errores</translation>
    </message>
    <message>
        <source>%1 is damaged; backups are in the folder %2</source>
        <translation>%1 está dañada; hay copias de seguridad en la carpeta %2</translation>
    </message>
    <message>
        <source>Copies the database, while it is used, into a file that is checked.</source>
        <translation>Copia la base de datos, aunque esté en uso, en un archivo que se comprueba.</translation>
    </message>
    <message>
        <source>Looks whether the database is whole; says what is not, and where.</source>
        <translation>Comprueba si la base de datos está íntegra; indica qué no lo está y dónde.</translation>
    </message>
    <message>
        <source>%1 is whole, but not all in it is as it was written; backups are in the folder %2</source>
        <translation>%1 está íntegra, pero no todo en ella está como se escribió; hay copias de seguridad en la carpeta %2</translation>
    </message>
</context>
<context>
    <name>VerbCollect</name>
    <message numerus="yes">
        <source>%n socket(s) read</source>
        <translation>
            <numerusform>%n socket leído</numerusform>
            <numerusform>%n sockets leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) rejected</source>
        <translation>
            <numerusform>%n registro rechazado</numerusform>
            <numerusform>%n registros rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n puerto a la escucha</numerusform>
            <numerusform>%n puertos a la escucha</numerusform>
        </translation>
    </message>
    <message>
        <source>appeared: %1</source>
        <translation>apareció: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>cambió: %1</translation>
    </message>
    <message>
        <source>disappeared: %1</source>
        <translation>desapareció: %1</translation>
    </message>
    <message>
        <source>today&apos;s backup failed: %1</source>
        <translation>la copia de seguridad de hoy ha fallado: %1</translation>
    </message>
    <message>
        <source>Looks once and records what is listening.</source>
        <translation>Observa una vez y registra lo que está a la escucha.</translation>
    </message>
    <message>
        <source>Record what ss printed elsewhere; - reads standard input.</source>
        <translation>Registrar lo que ss escribió en otro equipo; - lee la entrada estándar.</translation>
    </message>
    <message>
        <source>Only read; store nothing.</source>
        <translation>Solo leer; no guardar nada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host: what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all that was in it is safe in %1; put it back, or a backup</source>
        <translation>todo lo que contenía está a salvo en %1; reponga ese archivo o una copia de seguridad</translation>
    </message>
    <message>
        <source>--all-hosts goes with none of --host, --input and --dry-run</source>
        <translation>--all-hosts no se combina con --host, --input ni --dry-run</translation>
    </message>
    <message>
        <source>to try a host, say: portmonote hosts test %1</source>
        <translation>para probar un equipo, escriba: portmonote hosts test %1</translation>
    </message>
    <message>
        <source>Another machine than this one: over ssh, or that of --input.</source>
        <translation>Un equipo distinto de este: por ssh, o el de --input.</translation>
    </message>
    <message>
        <source>This machine and all hosts of the list (see hosts).</source>
        <translation>Este equipo y todos los de la lista (véase hosts).</translation>
    </message>
</context>
<context>
    <name>VerbDiff</name>
    <message>
        <source>which two moments? Such as 2026-11-01T12:00 and now</source>
        <translation>¿qué dos momentos? Por ejemplo 2026-11-01T12:00 y now</translation>
    </message>
    <message>
        <source>%1: %2; told is what was known before</source>
        <translation>%1: %2; se muestra lo que se sabía antes</translation>
    </message>
    <message>
        <source>nothing is different</source>
        <translation>no hay diferencias</translation>
    </message>
    <message>
        <source>What came (+), went (-), changed owner (!) or exposure (~) between two moments, such as 2026-11-01T12:00 (local time), 2026-11-01T12:00Z, 7d (ago) or now.</source>
        <translation>Lo que llegó (+), se fue (-), cambió de propietario (!) o de exposición (~) entre dos momentos, como 2026-11-01T12:00 (hora local), 2026-11-01T12:00Z, 7d (atrás) o now.</translation>
    </message>
</context>
<context>
    <name>VerbExport</name>
    <message>
        <source>where to? Name a file, or - for standard output</source>
        <translation>¿adónde? Indique un archivo, o - para la salida estándar</translation>
    </message>
    <message>
        <source>--format takes json, csv or html</source>
        <translation>--format admite json, csv o html</translation>
    </message>
    <message>
        <source>not all of it could be written: %1</source>
        <translation>no se ha podido escribir todo: %1</translation>
    </message>
    <message>
        <source>Writes all there is into a file: json (to be imported again), csv or html.</source>
        <translation>Escribe todo lo que hay en un archivo: json (para volver a importarlo), csv o html.</translation>
    </message>
    <message>
        <source>json, csv or html; else the file&apos;s ending tells.</source>
        <translation>json, csv o html; si no, lo indica la extensión del archivo.</translation>
    </message>
</context>
<context>
    <name>VerbForget</name>
    <message numerus="yes">
        <source>%1: first seen %2, %n event(s) of its history go.</source>
        <translation>
            <numerusform>%1: visto por primera vez (%2); se elimina %n evento de su historial.</numerusform>
            <numerusform>%1: visto por primera vez (%2); se eliminan %n eventos de su historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its note goes, too.</source>
        <translation>También se elimina su nota.</translation>
    </message>
    <message>
        <source>Its note stays.</source>
        <translation>Su nota se conserva.</translation>
    </message>
    <message>
        <source>It is listening: the next look will find it as a new port.</source>
        <translation>Está a la escucha: la próxima observación lo encontrará como puerto nuevo.</translation>
    </message>
    <message>
        <source>%1 has never been seen; --with-note forgets its note</source>
        <translation>%1 no se ha visto nunca; --with-note olvida su nota</translation>
    </message>
    <message>
        <source>%1 has never been seen</source>
        <translation>%1 no se ha visto nunca</translation>
    </message>
    <message>
        <source>%1: its note is forgotten</source>
        <translation>%1: su nota se ha olvidado</translation>
    </message>
    <message>
        <source>forget it? [y/N]</source>
        <translation>¿olvidarlo? [s/N]</translation>
    </message>
    <message>
        <source>%1: forgotten</source>
        <translation>%1: olvidado</translation>
    </message>
    <message>
        <source>Deletes what was recorded of a port; asks first.</source>
        <translation>Elimina lo registrado de un puerto; pregunta antes.</translation>
    </message>
    <message>
        <source>Forget its note, too; else that stays.</source>
        <translation>Olvidar también su nota; si no, se conserva.</translation>
    </message>
</context>
<context>
    <name>VerbHistory</name>
    <message>
        <source>--since takes a duration such as 90s, 24h or 7d</source>
        <translation>--since admite una duración como 90s, 24h o 7d</translation>
    </message>
    <message>
        <source>What happened to one port, oldest first.</source>
        <translation>Lo ocurrido en un puerto, lo más antiguo primero.</translation>
    </message>
    <message>
        <source>Only what is younger than this, e.g. 7d.</source>
        <translation>Solo lo que sea más reciente que esto, p. ej. 7d.</translation>
    </message>
    <message>
        <source>In JSON, too: when nobody looked, and when the clock was set.</source>
        <translation>En JSON, además: cuándo no observó nadie y cuándo se ajustó el reloj.</translation>
    </message>
</context>
<context>
    <name>VerbHosts</name>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>falló %1: %2</translation>
    </message>
    <message>
        <source>observed %1</source>
        <translation>observado %1</translation>
    </message>
    <message>
        <source>not observed yet</source>
        <translation>aún sin observar</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>not over ssh</source>
        <translation>no por ssh</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>solo a petición</translation>
    </message>
    <message>
        <source>--interval takes a time from 1m to 7d, e.g. 15m, not “%1”</source>
        <translation>--interval acepta un tiempo de 1m a 7d, p. ej. 15m, no «%1»</translation>
    </message>
    <message>
        <source>%1 is looked at %2</source>
        <translation>%1 se observa %2</translation>
    </message>
    <message>
        <source>there is no host “%1”</source>
        <translation>no existe el equipo «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) listening</source>
        <translation>
            <numerusform>%n puerto a la escucha</numerusform>
            <numerusform>%n puertos a la escucha</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is none of list, add, remove and test</source>
        <translation>«%1» no es ninguno de list, add, remove y test</translation>
    </message>
    <message>
        <source>one host at a time</source>
        <translation>un solo equipo cada vez</translation>
    </message>
    <message>
        <source>The other machines that are looked at over ssh.</source>
        <translation>Los demás equipos que se observan por ssh.</translation>
    </message>
    <message>
        <source>What ssh is asked for, where it is another name.</source>
        <translation>Lo que se pide a ssh, si es otro nombre.</translation>
    </message>
    <message>
        <source>How often to look, e.g. 15m; else every hour.</source>
        <translation>Cada cuánto observar, p. ej. 15m; si no, cada hora.</translation>
    </message>
    <message>
        <source>Look only when asked to.</source>
        <translation>Observar solo a petición.</translation>
    </message>
</context>
<context>
    <name>VerbImport</name>
    <message>
        <source>there is no time zone “%1”; try one like Europe/Berlin</source>
        <translation>no existe la zona horaria «%1»; pruebe con una como Europe/Berlin</translation>
    </message>
    <message>
        <source>its times are taken as those of %1; --timezone names another zone</source>
        <translation>sus horas se toman como de %1; --timezone indica otra zona</translation>
    </message>
    <message>
        <source>in which time zone was it written? [%1]</source>
        <translation>¿en qué zona horaria se escribió? [%1]</translation>
    </message>
    <message>
        <source>there is no time zone “%1”</source>
        <translation>no existe la zona horaria «%1»</translation>
    </message>
    <message>
        <source>nothing in it is new</source>
        <translation>no contiene nada nuevo</translation>
    </message>
    <message>
        <source>new: %1, %2, %3, %4</source>
        <translation>nuevo: %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n puerto</numerusform>
            <numerusform>%n puertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known port(s) get more history</source>
        <translation>
            <numerusform>%n puerto conocido recibe más historial</numerusform>
            <numerusform>%n puertos conocidos reciben más historial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) that say something else here are overwritten: %1</source>
        <translation>
            <numerusform>%n nota que dice aquí algo distinto se sobrescribe: %1</numerusform>
            <numerusform>%n notas que dicen aquí algo distinto se sobrescriben: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here, and are kept: %1 (--overwrite takes the file&apos;s)</source>
        <translation>
            <numerusform>%n nota dice aquí algo distinto y se conserva: %1 (--overwrite toma la del archivo)</numerusform>
            <numerusform>%n notas dicen aquí algo distinto y se conservan: %1 (--overwrite toma las del archivo)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not imported: %2. Nothing was changed.</source>
        <translation>%1 no se importa: %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>which file?</source>
        <translation>¿qué archivo?</translation>
    </message>
    <message>
        <source>its host “%1” is taken for this machine; --host keeps it apart</source>
        <translation>su equipo «%1» se toma por este; --host lo mantiene aparte</translation>
    </message>
    <message>
        <source>Adds an export of this program, or the data of the original web Portmonote.</source>
        <translation>Añade una exportación de este programa o los datos del Portmonote web original.</translation>
    </message>
    <message>
        <source>Where the web Portmonote ran, e.g. Europe/Berlin.</source>
        <translation>Dónde se ejecutaba el Portmonote web, p. ej. Europe/Berlin.</translation>
    </message>
    <message>
        <source>Whose ports those of a web Portmonote are; else this machine&apos;s.</source>
        <translation>De qué equipo son los puertos de un Portmonote web; si no, de este.</translation>
    </message>
    <message>
        <source>Take the file&apos;s notes where others are here.</source>
        <translation>Tomar las notas del archivo donde aquí haya otras.</translation>
    </message>
    <message>
        <source>Only say what would be done.</source>
        <translation>Solo indicar lo que se haría.</translation>
    </message>
</context>
<context>
    <name>VerbList</name>
    <message>
        <source>gone since %1</source>
        <translation>desaparecido desde %1</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>PUERTO</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>QUIÉN</translation>
    </message>
    <message>
        <source>REACHABLE FROM</source>
        <translation>ACCESIBLE DESDE</translation>
    </message>
    <message>
        <source>UP</source>
        <translation>ACTIVO</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>TÍTULO</translation>
    </message>
    <message>
        <source>there is no state “%1”</source>
        <translation>no existe el estado «%1»</translation>
    </message>
    <message>
        <source>nothing matched</source>
        <translation>no hay coincidencias</translation>
    </message>
    <message>
        <source>The ports, most urgent first; FILTER as in the search box.</source>
        <translation>Los puertos, los más urgentes primero; FILTER como en el cuadro de búsqueda.</translation>
    </message>
    <message>
        <source>Print comma separated values.</source>
        <translation>Mostrar valores separados por comas.</translation>
    </message>
    <message>
        <source>Only ports in this state; may be repeated.</source>
        <translation>Solo los puertos en este estado; puede repetirse.</translation>
    </message>
    <message>
        <source>Also ports that are gone and that nothing was expected of.</source>
        <translation>También los puertos desaparecidos de los que no se esperaba nada.</translation>
    </message>
    <message>
        <source>HOST</source>
        <translation>EQUIPO</translation>
    </message>
</context>
<context>
    <name>VerbNamespaces</name>
    <message>
        <source>this one</source>
        <translation>este</translation>
    </message>
    <message>
        <source>named %1</source>
        <translation>llamado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), the first is %1 (pid %2)</source>
        <translation>
            <numerusform>%n proceso: %1 (PID %2)</numerusform>
            <numerusform>%n procesos; el primero es %1 (PID %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing listens there</source>
        <translation>nada escucha ahí</translation>
    </message>
    <message>
        <source>The network namespaces of this machine, and what listens in them.</source>
        <translation>Los espacios de nombres de red de este equipo y lo que escucha en ellos.</translation>
    </message>
</context>
<context>
    <name>VerbNote</name>
    <message>
        <source>--exposure takes loopback, link-local, lan, all or any</source>
        <translation>--exposure admite loopback, link-local, lan, all o any</translation>
    </message>
    <message>
        <source>--risk takes trusted, expected or suspicious; empty takes the judgement back</source>
        <translation>--risk admite trusted, expected o suspicious; vacío retira la valoración</translation>
    </message>
    <message>
        <source>--pin and --unpin exclude each other</source>
        <translation>--pin y --unpin se excluyen mutuamente</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>anclado</translation>
    </message>
    <message>
        <source>there is no note on %1</source>
        <translation>no hay ninguna nota sobre %1</translation>
    </message>
    <message>
        <source>Writes, or without options shows, the note on a port.</source>
        <translation>Escribe la nota sobre un puerto o, sin opciones, la muestra.</translation>
    </message>
    <message>
        <source>A short name.</source>
        <translation>Un nombre corto.</translation>
    </message>
    <message>
        <source>More words, in Markdown.</source>
        <translation>Más detalles, en Markdown.</translation>
    </message>
    <message>
        <source>Who looks after it.</source>
        <translation>Quién se ocupa de él.</translation>
    </message>
    <message>
        <source>web, db, tunnel, test, …</source>
        <translation>web, db, tunnel, test, …</translation>
    </message>
    <message>
        <source>trusted, expected or suspicious.</source>
        <translation>trusted, expected o suspicious.</translation>
    </message>
    <message>
        <source>A tag; may be repeated. They replace those that are there.</source>
        <translation>Una etiqueta; puede repetirse. Sustituyen a las que hay.</translation>
    </message>
    <message>
        <source>One more tag; may be repeated.</source>
        <translation>Una etiqueta más; puede repetirse.</translation>
    </message>
    <message>
        <source>A tag less; may be repeated.</source>
        <translation>Una etiqueta menos; puede repetirse.</translation>
    </message>
    <message>
        <source>The widest exposure that is fine: loopback, link-local, lan, all or any.</source>
        <translation>La exposición más amplia que es correcta: loopback, link-local, lan, all o any.</translation>
    </message>
    <message>
        <source>The note is for whoever is behind the port now.</source>
        <translation>La nota es para quien esté ahora detrás del puerto.</translation>
    </message>
    <message>
        <source>Keep it near the top.</source>
        <translation>Mantenerlo cerca del principio.</translation>
    </message>
    <message>
        <source>Let it go again.</source>
        <translation>Dejar de mantenerlo ahí.</translation>
    </message>
    <message>
        <source>Of another machine than this one, or of all that a pattern such as web* names.</source>
        <translation>De un equipo distinto de este, o de todos los que abarca un patrón como web*.</translation>
    </message>
    <message>
        <source>Begin a note for this host alone, where one for a pattern applies.</source>
        <translation>Empezar una nota solo para este equipo donde se aplica una de un patrón.</translation>
    </message>
</context>
<context>
    <name>VerbShow</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation>Accesible desde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>Se sabe por</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Ejecutable</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Cgroup</source>
        <translation>Cgroup</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Desaparecido desde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Note&apos;s owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Anclado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>All there is about one port, e.g. tcp/8080.</source>
        <translation>Todo lo que hay sobre un puerto, p. ej. tcp/8080.</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>También ahí</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>En la red</translation>
    </message>
</context>
<context>
    <name>VerbStatus</name>
    <message>
        <source>Observed %1.</source>
        <translation>Observado %1.</translation>
    </message>
    <message>
        <source>The machine in one sentence; ends with 1 when something needs attention.</source>
        <translation>El equipo en una frase; termina con 1 cuando algo requiere atención.</translation>
    </message>
</context>
<context>
    <name>VerbStop</name>
    <message>
        <source>stop it? [y/N]</source>
        <translation>¿detenerlo? [s/N]</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: detenido</translation>
    </message>
    <message>
        <source>Stops what listens there, by who supervises it; says how, and asks first.</source>
        <translation>Detiene lo que escucha ahí, por medio de quien lo supervisa; indica cómo y pregunta antes.</translation>
    </message>
</context>
<context>
    <name>VerbWhy</name>
    <message>
        <source>nobody can be found behind %1, and nothing was stored about it</source>
        <translation>no se encuentra a nadie detrás de %1 y no había nada guardado al respecto</translation>
    </message>
    <message>
        <source>nobody can be found behind %1 now; this was stored before</source>
        <translation>ahora no se encuentra a nadie detrás de %1; esto se guardó antes</translation>
    </message>
    <message>
        <source>nobody listens on %1 any more; this was stored before</source>
        <translation>ya nadie escucha en %1; esto se guardó antes</translation>
    </message>
    <message>
        <source>nothing was stored about %1</source>
        <translation>no había nada guardado sobre %1</translation>
    </message>
    <message>
        <source>Why it is running: who started whom, and what keeps it running.</source>
        <translation>Por qué se ejecuta: quién inició a quién y qué lo mantiene en ejecución.</translation>
    </message>
    <message>
        <source>What was found out each time that it was run in another way, the oldest first; asks nobody.</source>
        <translation>Lo que se averiguó cada vez que se ejecutó de otra manera, lo más antiguo primero; no pregunta a nadie.</translation>
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
        <translation>%1 (%2 antes de esta observación)</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Executable</source>
        <translation>Ejecutable</translation>
    </message>
    <message>
        <source>%1 (deleted since)</source>
        <translation>%1 (borrado desde entonces)</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Mantenido por</translation>
    </message>
    <message>
        <source>Unit file</source>
        <translation>Archivo de unidad</translation>
    </message>
    <message>
        <source>Unit state</source>
        <translation>Estado de la unidad</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>%1, branch %2</source>
        <translation>%1, rama %2</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>Told by witr, %1</source>
        <translation>Según witr, %1</translation>
    </message>
    <message>
        <source>Told by /proc, %1</source>
        <translation>Según /proc, %1</translation>
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
        <translation>contenedor: %1</translation>
    </message>
    <message>
        <source>cron: %1</source>
        <translation>cron: %1</translation>
    </message>
    <message>
        <source>an ssh session: %1</source>
        <translation>una sesión ssh: %1</translation>
    </message>
    <message>
        <source>a shell: %1</source>
        <translation>un intérprete de órdenes: %1</translation>
    </message>
    <message>
        <source>Why it exists</source>
        <translation>Por qué existe</translation>
    </message>
    <message>
        <source>Why it is running</source>
        <translation>Por qué se ejecuta</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
</context>
</TS>
