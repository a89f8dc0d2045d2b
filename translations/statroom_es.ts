<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionStory</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Day set: %1</source>
        <translation>Se fijó el día: %1</translation>
    </message>
    <message>
        <source>Day taken away, before: %1</source>
        <translation>Se quitó el día, antes: %1</translation>
    </message>
    <message>
        <source>Moved from %1 to %2</source>
        <translation>Se movió del %1 al %2</translation>
    </message>
    <message>
        <source>Given to %1</source>
        <translation>Pasó a %1</translation>
    </message>
    <message>
        <source>Given to %1, before: %2</source>
        <translation>Pasó a %1, antes: %2</translation>
    </message>
    <message>
        <source>Reworded, before: “%1”</source>
        <translation>Otra redacción, antes: «%1»</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Se abrió de nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>abierto desde hace %n día</numerusform>
            <numerusform>abierto desde hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done after %n day(s)</source>
        <translation>
            <numerusform>hecho al cabo de %n día</numerusform>
            <numerusform>hecho al cabo de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, session of %2</source>
        <translation>%1, reunión del %2</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>Prometido para el %1</translation>
    </message>
    <message>
        <source>Promised without a day</source>
        <translation>Prometido sin día</translation>
    </message>
    <message numerus="yes">
        <source>moved %n time(s), first due %1</source>
        <translation>
            <numerusform>se movió %n vez, primero para el %1</numerusform>
            <numerusform>se movió %n veces, primero para el %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New city…</source>
        <translation>&amp;Nueva ciudad…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open the sample cit&amp;y</source>
        <translation>Abrir la ciudad de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Close city</source>
        <translation>&amp;Cerrar la ciudad</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
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
        <source>&amp;Jump to a metric or department</source>
        <translation>&amp;Ir a una métrica o departamento</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Panorama</translation>
    </message>
    <message>
        <source>&amp;Departments</source>
        <translation>&amp;Departamentos</translation>
    </message>
    <message>
        <source>&amp;Enter data</source>
        <translation>I&amp;ngresar datos</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>Mes &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Latest month that was due</source>
        <translation>Ú&amp;ltimo mes vencido</translation>
    </message>
    <message>
        <source>&amp;As it stood on…</source>
        <translation>Como &amp;estaba el…</translation>
    </message>
    <message>
        <source>Bac&amp;k to now</source>
        <translation>&amp;Volver al presente</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Projector</source>
        <translation>&amp;Proyector</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Parte sig&amp;uiente de la ventana</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Departamento</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrica</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>Me&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Annotation</source>
        <translation>&amp;Anotación</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>&amp;Su nombre…</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;About StatRoom</source>
        <translation>&amp;Acerca de StatRoom</translation>
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
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Theme (&amp;colours)</source>
        <translation>&amp;Tema (colores)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Exportar PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Check this file…</source>
        <translation>&amp;Comprobar este archivo…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>&amp;Goals</source>
        <translation>Ob&amp;jetivos</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Previous part of the &amp;window</source>
        <translation>Parte ante&amp;rior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>Entry &amp;workbooks…</source>
        <translation>&amp;Libros de captura…</translation>
    </message>
    <message>
        <source>Co&amp;llect workbooks…</source>
        <translation>Rec&amp;oger libros…</translation>
    </message>
    <message>
        <source>&amp;Ask for the pen</source>
        <translation>&amp;Pedir el turno de escritura</translation>
    </message>
    <message>
        <source>&amp;Release the pen</source>
        <translation>&amp;Dejar el turno de escritura</translation>
    </message>
    <message>
        <source>&amp;Take the pen over</source>
        <translation>&amp;Tomar el turno de escritura</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Se&amp;t-up workbook…</source>
        <translation>Libro de con&amp;figuración…</translation>
    </message>
    <message>
        <source>Rea&amp;d a set-up workbook…</source>
        <translation>Leer &amp;un libro de configuración…</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>Re&amp;uniones</translation>
    </message>
    <message>
        <source>Ac&amp;tion items</source>
        <translation>Comp&amp;romisos</translation>
    </message>
    <message>
        <source>Set &amp;up</source>
        <translation>&amp;Configurar</translation>
    </message>
    <message>
        <source>Usual text si&amp;ze</source>
        <translation>Tamaño de te&amp;xto habitual</translation>
    </message>
    <message>
        <source>Look for changes b&amp;y others</source>
        <translation>&amp;Buscar cambios de otros</translation>
    </message>
    <message>
        <source>Run a &amp;session on the wall</source>
        <translation>Celebrar una &amp;reunión en la pantalla</translation>
    </message>
    <message>
        <source>Run it in a &amp;window that can be shared</source>
        <translation>Celebrarla en una &amp;ventana que se puede compartir</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>Pre&amp;vious month</source>
        <translation>Mes an&amp;terior</translation>
    </message>
    <message>
        <source>Export n&amp;umbers…</source>
        <translation>Exportar nú&amp;meros…</translation>
    </message>
</context>
<context>
    <name>AgendaSuggestion</name>
    <message>
        <source>Done on %1, due on %2.</source>
        <translation>Hecho el %1, vencía el %2.</translation>
    </message>
    <message>
        <source>Done on %1.</source>
        <translation>Hecho el %1.</translation>
    </message>
    <message>
        <source>Late: it was due on %1.</source>
        <translation>Con retraso: vencía el %1.</translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>Vence el %1.</translation>
    </message>
    <message>
        <source>Open, without a day.</source>
        <translation>Abierto, sin fecha.</translation>
    </message>
    <message>
        <source>Put off on %1.</source>
        <translation>Aplazado el %1.</translation>
    </message>
    <message>
        <source>Corrected since the room saw it on %1. %2.</source>
        <translation>Corregido desde que lo vieron en la sala el %1. %2.</translation>
    </message>
    <message>
        <source>It belongs to the promise “%1”.</source>
        <translation>Pertenece a la promesa «%1».</translation>
    </message>
    <message>
        <source>Commitments and close</source>
        <translation>Compromisos y cierre</translation>
    </message>
    <message>
        <source>Who does what by when, read back. The next session.</source>
        <translation>Lectura de quién hace qué y para cuándo. La próxima reunión.</translation>
    </message>
    <message>
        <source>What stands in the way, and who can remove it?</source>
        <translation>¿Qué lo impide y quién puede quitar ese obstáculo?</translation>
    </message>
    <message>
        <source>By which day will it be done now?</source>
        <translation>¿Para qué día estará hecho ahora?</translation>
    </message>
    <message>
        <source>Is it done? What shows it?</source>
        <translation>¿Está hecho? ¿Qué lo demuestra?</translation>
    </message>
    <message>
        <source>Did it change anything that we can see in the numbers?</source>
        <translation>¿Cambió algo que podamos ver en los números?</translation>
    </message>
    <message>
        <source>What do we need to decide on it today?</source>
        <translation>¿Qué necesitamos decidir hoy al respecto?</translation>
    </message>
    <message>
        <source>What was wrong, and how do we know that it is right now?</source>
        <translation>¿Qué estaba mal y cómo sabemos que ahora está bien?</translation>
    </message>
    <message>
        <source>Does it change anything that was decided on it?</source>
        <translation>¿Cambia algo de lo que se decidió con ese número?</translation>
    </message>
    <message>
        <source>What drives {metric} in {department} this month?</source>
        <translation>¿Qué impulsa {metric} en {department} este mes?</translation>
    </message>
    <message>
        <source>What has to happen each month from now on, and who does it?</source>
        <translation>¿Qué tiene que ocurrir cada mes de ahora en adelante y quién lo hace?</translation>
    </message>
    <message>
        <source>What is committed that is not finished, and what holds it up?</source>
        <translation>¿Qué está comprometido y sin terminar, y qué lo detiene?</translation>
    </message>
    <message>
        <source>What could still stop it?</source>
        <translation>¿Qué podría detenerlo todavía?</translation>
    </message>
    <message>
        <source>Is the target within reach of how it works now, or does the work have to change?</source>
        <translation>¿La meta se puede alcanzar con la forma actual de trabajar, o tiene que cambiar el trabajo?</translation>
    </message>
    <message>
        <source>What would it take to meet it, and by when?</source>
        <translation>¿Qué haría falta para cumplirla y para cuándo?</translation>
    </message>
    <message>
        <source>What changed in {since}?</source>
        <translation>¿Qué cambió en {since}?</translation>
    </message>
    <message>
        <source>Is the backlog older or only larger?</source>
        <translation>¿El rezago es más antiguo o solo más grande?</translation>
    </message>
    <message>
        <source>What will be done, by whom, and when will the chart show it?</source>
        <translation>¿Qué se hará, quién lo hará y cuándo se verá en el gráfico?</translation>
    </message>
    <message>
        <source>Why is {month} missing, and when does it come?</source>
        <translation>¿Por qué falta {month} y cuándo llega?</translation>
    </message>
    <message>
        <source>What did you do differently, and who else could do it?</source>
        <translation>¿Qué hicieron de otra manera y quién más podría hacerlo?</translation>
    </message>
    <message>
        <source>Open since %1; step: %2.</source>
        <translation>Abierto desde el %1; paso: %2.</translation>
    </message>
    <message>
        <source>Which causes matter most, and how do we know?</source>
        <translation>¿Qué causas pesan más, y cómo lo sabemos?</translation>
    </message>
    <message>
        <source>What do we try first, who does it, and when will the chart show it?</source>
        <translation>¿Qué probamos primero, quién lo hace y cuándo lo mostrará el gráfico?</translation>
    </message>
    <message>
        <source>Which countermeasure has begun, and what holds up the others?</source>
        <translation>¿Qué contramedida ha empezado y qué frena a las demás?</translation>
    </message>
    <message>
        <source>Does the chart show it? What would have happened without it?</source>
        <translation>¿Lo muestra el gráfico? ¿Qué habría pasado sin ella?</translation>
    </message>
    <message>
        <source>Does it become the standard, or do we go round again?</source>
        <translation>¿Pasa a ser la norma o damos otra vuelta?</translation>
    </message>
    <message>
        <source>Does it still hold?</source>
        <translation>¿Sigue siendo así?</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aggregation</name>
    <message>
        <source>%1 of %2 month</source>
        <translation>%1 de %2 mes</translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation>%1 de %2 meses</translation>
    </message>
    <message>
        <source>%1 of %2 quarter</source>
        <translation>%1 de %2 trimestre</translation>
    </message>
    <message>
        <source>%1 of %2 quarters</source>
        <translation>%1 de %2 trimestres</translation>
    </message>
    <message>
        <source>%1 of %2 year</source>
        <translation>%1 de %2 año</translation>
    </message>
    <message>
        <source>%1 of %2 years</source>
        <translation>%1 de %2 años</translation>
    </message>
    <message>
        <source>%1 of %2 department</source>
        <translation>%1 de %2 departamento</translation>
    </message>
    <message>
        <source>%1 of %2 departments</source>
        <translation>%1 de %2 departamentos</translation>
    </message>
    <message>
        <source>%1 of %2 category</source>
        <translation>%1 de %2 categoría</translation>
    </message>
    <message>
        <source>%1 of %2 categories</source>
        <translation>%1 de %2 categorías</translation>
    </message>
    <message>
        <source>The definition changed from %1 on; the two values may not measure the same.</source>
        <translation>La definición cambió desde %1; puede que los dos valores no midan lo mismo.</translation>
    </message>
</context>
<context>
    <name>AttendeeTableModel</name>
    <message>
        <source>of the city’s list, or anybody else</source>
        <translation>de la lista de la ciudad, o cualquier otra</translation>
    </message>
    <message>
        <source>Somebody who is asked to come</source>
        <translation>Alguien a quien se pide que venga</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>In the city</source>
        <translation>En la ciudad</translation>
    </message>
    <message>
        <source>%1 is asked already.</source>
        <translation>A %1 ya se le pidió que venga.</translation>
    </message>
    <message>
        <source>asked by their roles</source>
        <translation>llamados por sus funciones</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Somebody who is asked to come needs a name.</source>
        <translation>Cada persona convocada necesita un nombre.</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>asistencia</translation>
    </message>
</context>
<context>
    <name>BeforeAfter</name>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>the monthly value</source>
        <translation>el valor mensual</translation>
    </message>
    <message>
        <source>the quarterly value</source>
        <translation>el valor trimestral</translation>
    </message>
    <message>
        <source>the yearly value</source>
        <translation>el valor anual</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 a quarter</source>
        <translation>%1 al trimestre</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>no different</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 lower</source>
        <translation>%1 más bajo</translation>
    </message>
    <message>
        <source>%1 higher</source>
        <translation>%1 más alto</translation>
    </message>
    <message>
        <source>%1 to %2 higher</source>
        <translation>de %1 a %2 más alto</translation>
    </message>
    <message>
        <source>%1 to %2 lower</source>
        <translation>de %1 a %2 más bajo</translation>
    </message>
    <message>
        <source>%1 lower to %2 higher</source>
        <translation>de %1 más bajo a %2 más alto</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>“%1” of %2</source>
        <translation>«%1» de %2</translation>
    </message>
    <message>
        <source>Did %1 change after %2 (%3)?</source>
        <translation>¿Cambió %1 después del %2 (%3)?</translation>
    </message>
    <message>
        <source>Was %1 different in %2 from what it was in %3?</source>
        <translation>¿Fue %1 distinto en %2 de lo que era en %3?</translation>
    </message>
    <message>
        <source>Did %1 change?</source>
        <translation>¿Cambió %1?</translation>
    </message>
    <message>
        <source>%1 has no values yet that could be compared.</source>
        <translation>%1 no tiene todavía valores que puedan compararse.</translation>
    </message>
    <message>
        <source>There are no values on one side of this event. Choose another event, or two spans.</source>
        <translation>No hay valores a un lado de este evento. Elija otro evento, o dos lapsos.</translation>
    </message>
    <message>
        <source>The span before must end before the span after begins. Choose other spans.</source>
        <translation>El lapso anterior debe terminar antes de que empiece el posterior. Elija otros lapsos.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>this series follows the months of the year, and a full year is needed on each side</source>
        <translation>esta serie sigue los meses del año y se necesita un año completo a cada lado</translation>
    </message>
    <message>
        <source>%1 are needed on each side</source>
        <translation>se necesitan %1 a cada lado</translation>
    </message>
    <message>
        <source>Too few values to say: %1 with a final value %2 (%3); %4. Choose a longer span, or wait.</source>
        <translation>Muy pocos valores para decirlo: %1 con valor definitivo %2 (%3); %4. Elija un lapso más largo, o espere.</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Después del %1</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 %2 was the same as %3</source>
        <translation>%1, %2 fue el mismo que %3</translation>
    </message>
    <message>
        <source>%1 %2 was %3 than %4</source>
        <translation>%1, %2 fue %3 que %4</translation>
    </message>
    <message>
        <source>; the values of each span do not vary, so that no interval can be given.</source>
        <translation>; los valores de cada lapso no varían, así que no se puede dar un intervalo.</translation>
    </message>
    <message>
        <source>%1 %2 was on average %3 (95 %: %4) than the trend before would give</source>
        <translation>%1, %2 fue en promedio %3 (95 %: %4) de lo que daría la tendencia anterior</translation>
    </message>
    <message>
        <source>%1 %2 was %3 (95 %: %4) than %5</source>
        <translation>%1, %2 fue %3 (95 %: %4) que %5</translation>
    </message>
    <message>
        <source>%1, months compared with like months</source>
        <translation>%1, comparando meses con meses iguales</translation>
    </message>
    <message>
        <source>%1, quarters compared with like quarters</source>
        <translation>%1, comparando trimestres con trimestres iguales</translation>
    </message>
    <message>
        <source>%1: no change that can be told from how much the values vary anyway.</source>
        <translation>%1: ningún cambio que se distinga de lo que los valores varían de todos modos.</translation>
    </message>
    <message>
        <source>%1: the value changed.</source>
        <translation>%1: el valor cambió.</translation>
    </message>
    <message>
        <source>Compared with %1: too few values to say, %2 before and %3 after in which all had a final value.</source>
        <translation>Comparado con %1: muy pocos valores para decirlo, %2 antes y %3 después en que todos tenían un valor definitivo.</translation>
    </message>
    <message>
        <source>Compared with %1 over the same spans, the value came to be %2 (95 %: %3) than there</source>
        <translation>Comparado con %1 en los mismos lapsos, el valor resultó %2 (95 %: %3) que allí</translation>
    </message>
    <message>
        <source>%1: no change that the others did not have as well.</source>
        <translation>%1: ningún cambio que los demás no tuvieran también.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used</source>
        <translation>%1: usados %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2 as a ratio of sums</source>
        <translation>%1, %2 como cociente de sumas</translation>
    </message>
    <message>
        <source>%1, mean %2</source>
        <translation>%1, media %2</translation>
    </message>
    <message>
        <source>Interrupted time series by least squares (Wagner et al. 2002; Bernal et al. 2017): the values were already moving before (%1), so each span has a level and a slope, and what is told is the mean distance from the line before.</source>
        <translation>Serie de tiempo interrumpida por mínimos cuadrados (Wagner et al. 2002; Bernal et al. 2017): los valores ya se movían antes (%1), así que cada lapso tiene un nivel y una pendiente, y lo que se informa es la distancia media respecto de la línea anterior.</translation>
    </message>
    <message>
        <source>Interrupted time series by least squares (Wagner et al. 2002; Bernal et al. 2017): a level for each span; no trend before could be told from chance.</source>
        <translation>Serie de tiempo interrumpida por mínimos cuadrados (Wagner et al. 2002; Bernal et al. 2017): un nivel para cada lapso; antes no se distinguía ninguna tendencia del azar.</translation>
    </message>
    <message>
        <source>The series is seasonal (strength %1 of 1; Wang, Smith &amp; Hyndman 2006), so every month or quarter of the year has a term of its own.</source>
        <translation>La serie es estacional (fuerza %1 de 1; Wang, Smith &amp; Hyndman 2006), así que cada mes o trimestre del año tiene su propio término.</translation>
    </message>
    <message>
        <source>Whether the series is seasonal cannot be told yet; to be safe every month or quarter of the year has a term of its own.</source>
        <translation>Todavía no se puede saber si la serie es estacional; por precaución, cada mes o trimestre del año tiene un término propio.</translation>
    </message>
    <message>
        <source>Values count by their denominators, so that each mean is a ratio of sums.</source>
        <translation>Los valores cuentan según sus denominadores, de modo que cada media es un cociente de sumas.</translation>
    </message>
    <message>
        <source>The interval is that of Newey &amp; West (1987; Bartlett kernel, lag %1 by Newey &amp; West 1994, n / (n − k) for small samples, Student&apos;s t with %2 degrees of freedom), and never narrower than neighbours ask for that keep a share of each other, here %3.</source>
        <translation>El intervalo es el de Newey y West (1987; núcleo de Bartlett, retardo %1 según Newey y West 1994, n / (n − k) para muestras pequeñas, t de Student con %2 grados de libertad), y nunca más estrecho de lo que piden valores vecinos que conservan una parte uno de otro, aquí %3.</translation>
    </message>
    <message>
        <source>Left out since preliminary: %1.</source>
        <translation>Excluidos por ser preliminares: %1.</translation>
    </message>
    <message>
        <source>Without a value: %1.</source>
        <translation>Sin valor: %1.</translation>
    </message>
    <message>
        <source>Left out since the other span has no like month or quarter: %1.</source>
        <translation>Excluidos porque el otro lapso no tiene un mes o trimestre igual: %1.</translation>
    </message>
    <message>
        <source>In neither span, since the event fell into it: %1.</source>
        <translation>En ninguno de los lapsos, porque el evento cayó en ellos: %1.</translation>
    </message>
    <message>
        <source>This says whether the value changed after, and nothing of why: whatever else happened at that time is in it too.</source>
        <translation>Esto dice si el valor cambió después, y nada del porqué: lo demás que ocurrió entonces también está incluido.</translation>
    </message>
    <message>
        <source>With so few years a trend under way cannot be told from the months of the year.</source>
        <translation>Con tan pocos años una tendencia en marcha no se distingue de los meses del año.</translation>
    </message>
    <message>
        <source>The series is too short to know whether it follows the time of year.</source>
        <translation>La serie es demasiado corta para saber si sigue la época del año.</translation>
    </message>
    <message>
        <source>Within the span after, the value was falling, by %1.</source>
        <translation>Dentro del lapso posterior, el valor bajaba %1.</translation>
    </message>
    <message>
        <source>Within the span after, the value was rising, by %1.</source>
        <translation>Dentro del lapso posterior, el valor subía %1.</translation>
    </message>
    <message>
        <source>Much rests on one value: without %1 the difference would be %2.</source>
        <translation>Mucho depende de un solo valor: sin %1 la diferencia sería %2.</translation>
    </message>
    <message>
        <source>Neighbouring values hang together strongly; with so few of them the interval may still be too narrow.</source>
        <translation>Los valores vecinos se parecen mucho; con tan pocos, el intervalo aún puede ser demasiado estrecho.</translation>
    </message>
    <message>
        <source>Without numerator and denominator: %1; each value therefore counts the same.</source>
        <translation>Sin numerador y denominador: %1; por eso cada valor cuenta igual.</translation>
    </message>
    <message>
        <source>Used although disputed: %1.</source>
        <translation>Usados aunque están en disputa: %1.</translation>
    </message>
    <message>
        <source>Measured differently %1: the spans may not be comparable.</source>
        <translation>Medido de otra manera %1: los lapsos pueden no ser comparables.</translation>
    </message>
    <message>
        <source>Not in the comparison with other departments, since one of them had no final value: %1.</source>
        <translation>Fuera de la comparación con otros departamentos, pues alguno no tenía valor definitivo: %1.</translation>
    </message>
    <message>
        <source>Other events in these spans: %1.</source>
        <translation>Otros eventos en estos lapsos: %1.</translation>
    </message>
    <message>
        <source>The event follows an extreme: the last %1 before were unusually high (%2, against %3 until then). Such values tend to come back by themselves (regression to the mean).</source>
        <translation>El evento sigue a un extremo: los últimos %1 anteriores fueron inusualmente altos (%2, frente a %3 hasta entonces). Tales valores tienden a volver por sí solos (regresión a la media).</translation>
    </message>
    <message>
        <source>The event follows an extreme: the last %1 before were unusually low (%2, against %3 until then). Such values tend to come back by themselves (regression to the mean).</source>
        <translation>El evento sigue a un extremo: los últimos %1 anteriores fueron inusualmente bajos (%2, frente a %3 hasta entonces). Tales valores tienden a volver por sí solos (regresión a la media).</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>What to know with it</source>
        <translation>Qué saber al respecto</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n trimestre</numerusform>
            <numerusform>%n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Did %1 change after %2?</source>
        <translation>¿Cambió %1 después del %2?</translation>
    </message>
</context>
<context>
    <name>BeforeAfterReading</name>
    <message>
        <source>from %1 on (%2)</source>
        <translation>desde %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>BeforeAfterReport</name>
    <message>
        <source>%1: before and after</source>
        <translation>%1: antes y después</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>In bold the values after, in brackets those left out.</source>
        <translation>En negrita los valores posteriores, entre paréntesis los que quedan fuera.</translation>
    </message>
    <message>
        <source>What to know with it</source>
        <translation>Qué saber al respecto</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
</context>
<context>
    <name>Catch</name>
    <message>
        <source>“%1” is no day of the calendar: write it as 12 Dec or 2026-12-12.</source>
        <translation>«%1» no es un día del calendario: escríbalo como 12 dic o 2026-12-12.</translation>
    </message>
    <message>
        <source>“%1” could be %2: write more of the name.</source>
        <translation>«%1» podría ser %2: escriba más del nombre.</translation>
    </message>
    <message>
        <source>%1 has passed.</source>
        <translation>El %1 ya pasó.</translation>
    </message>
    <message>
        <source>No next session is planned or proposed by a cadence: say a day.</source>
        <translation>No hay ninguna próxima reunión planificada ni propuesta por una cadencia: diga un día.</translation>
    </message>
</context>
<context>
    <name>CauseTree</name>
    <message>
        <source>%1: not asked further</source>
        <translation>%1: sin más porqués</translation>
    </message>
</context>
<context>
    <name>ChartEntry</name>
    <message>
        <source>This mark is no longer on the chart.</source>
        <translation>Esta marca ya no está en el gráfico.</translation>
    </message>
    <message>
        <source>The metric is no longer in the file.</source>
        <translation>La métrica ya no está en el archivo.</translation>
    </message>
    <message>
        <source>A shift is made of %1 to %2 points.</source>
        <translation>Un desplazamiento consta de %1 a %2 puntos.</translation>
    </message>
</context>
<context>
    <name>ChartPicture</name>
    <message>
        <source>%1 ends in none of .png, .svg and .pdf. Choose one of these.</source>
        <translation>%1 no termina en .png, .svg ni .pdf. Elija una de estas terminaciones.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room there.</source>
        <translation>No se pudo escribir %1: %2. Elija otra carpeta o libere espacio allí.</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>Too few values</source>
        <translation>Muy pocos valores</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>above the median</source>
        <translation>por encima de la mediana</translation>
    </message>
    <message>
        <source>below the median</source>
        <translation>por debajo de la mediana</translation>
    </message>
    <message>
        <source>above the mean</source>
        <translation>por encima de la media</translation>
    </message>
    <message>
        <source>below the mean</source>
        <translation>por debajo de la media</translation>
    </message>
    <message>
        <source>above the upper limit of %1</source>
        <translation>por encima del límite superior de %1</translation>
    </message>
    <message>
        <source>below the lower limit of %1</source>
        <translation>por debajo del límite inferior de %1</translation>
    </message>
    <message>
        <source>%1 rising in a row</source>
        <translation>%1 seguidos al alza</translation>
    </message>
    <message>
        <source>%1 falling in a row</source>
        <translation>%1 seguidos a la baja</translation>
    </message>
    <message>
        <source>2 of 3 values close to the upper limit</source>
        <translation>2 de 3 valores cerca del límite superior</translation>
    </message>
    <message>
        <source>2 of 3 values close to the lower limit</source>
        <translation>2 de 3 valores cerca del límite inferior</translation>
    </message>
    <message>
        <source>The longest run on one side is %1 (up to %2 is chance), and the middle is crossed %3 times (at least %4 is chance).</source>
        <translation>La racha más larga a un lado es de %1 (hasta %2 es azar), y el centro se cruza %3 veces (al menos %4 es azar).</translation>
    </message>
    <message>
        <source>%1 lies within the limits, %2, but the order of the values is hardly chance.</source>
        <translation>%1 está dentro de los límites, %2, pero el orden de los valores difícilmente es azar.</translation>
    </message>
    <message>
        <source>%1 is nothing unusual, but the order of the values is hardly chance.</source>
        <translation>%1 no es nada inusual, pero el orden de los valores difícilmente es azar.</translation>
    </message>
    <message>
        <source>Something changed along the way: find out when, and let the limits begin anew there.</source>
        <translation>Algo cambió por el camino: averigüe cuándo y haga que los límites empiecen de nuevo ahí.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>%1 is nothing unusual.</source>
        <translation>En %1 no hay nada inusual.</translation>
    </message>
    <message>
        <source>%1 is nothing unusual: as it stands, the process varies %2, and ups and downs within that have no cause of their own.</source>
        <translation>En %1 no hay nada inusual: tal como está, el proceso varía %2, y las subidas y bajadas dentro de eso no tienen una causa propia.</translation>
    </message>
    <message>
        <source>%1: %2. Chance alone hardly does that, so something has changed: look for it.</source>
        <translation>En %1: %2. El azar por sí solo difícilmente hace eso, así que algo cambió: búsquelo.</translation>
    </message>
    <message>
        <source>As it stands, the process will meet %1: it varies %2.</source>
        <translation>Tal como está, el proceso cumplirá la meta de %1: varía %2.</translation>
    </message>
    <message>
        <source>That %1 missed it all the same has a cause of its own.</source>
        <translation>Que en %1 aun así no se cumpliera tiene una causa propia.</translation>
    </message>
    <message>
        <source>As it stands, the process will miss %1: it varies %2.</source>
        <translation>Tal como está, el proceso no cumplirá la meta de %1: varía %2.</translation>
    </message>
    <message>
        <source>One value that meets it, as in %1, does not show that it will stay so.</source>
        <translation>Un valor que la cumple, como el de %1, no muestra que vaya a seguir así.</translation>
    </message>
    <message>
        <source>Trying harder will not reach it; a change in how the work is done can.</source>
        <translation>Esforzarse más no bastará; un cambio en la forma de trabajar sí puede.</translation>
    </message>
    <message>
        <source>With these limits, %1 is met in some periods and missed in others, by chance: the process varies %2.</source>
        <translation>Con estos límites, la meta de %1 se cumple en unos periodos y no en otros, por azar: el proceso varía %2.</translation>
    </message>
    <message>
        <source>If the change lasts, set a new baseline where it began; then it is judged anew.</source>
        <translation>Si el cambio perdura, fije una nueva línea de base donde empezó; entonces se juzga de nuevo.</translation>
    </message>
    <message>
        <source>%1 met %2 by luck: the process varies %3, and the next value may miss it without anything having changed.</source>
        <translation>En %1 se cumplió la meta de %2 por suerte: el proceso varía %3, y el próximo valor puede no cumplirla sin que nada haya cambiado.</translation>
    </message>
    <message>
        <source>%1 missed %2 by chance: the process varies %3, and the next value may meet it without anything having improved.</source>
        <translation>En %1 no se cumplió la meta de %2 por azar: el proceso varía %3, y el próximo valor puede cumplirla sin que nada haya mejorado.</translation>
    </message>
    <message>
        <source>Follows the seasons</source>
        <translation>Sigue las estaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n trimestre</numerusform>
            <numerusform>%n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>8 months, below the mean</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>above what its season leads to expect</source>
        <translation>por encima de lo que hace esperar su estación</translation>
    </message>
    <message>
        <source>below what its season leads to expect</source>
        <translation>por debajo de lo que hace esperar su estación</translation>
    </message>
    <message>
        <source>the usual range lies on the good side of the target</source>
        <translation>el margen habitual queda del lado bueno de la meta</translation>
    </message>
    <message>
        <source>the usual range does not reach the target</source>
        <translation>el margen habitual no alcanza la meta</translation>
    </message>
    <message>
        <source>the target lies within the usual range</source>
        <translation>la meta cae dentro del margen habitual</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>It comes from a formula; its last result is taken.</source>
        <translation>Viene de una fórmula; se toma su último resultado.</translation>
    </message>
    <message>
        <source>A percentage stands where %1 is asked for.</source>
        <translation>Hay un porcentaje donde se pide %1.</translation>
    </message>
    <message>
        <source>It stands there as a text and was read as a number.</source>
        <translation>Está como texto y se leyó como número.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>“%1” is no plain number.</source>
        <translation>«%1» no es un número sencillo.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like 2026-11-20.</source>
        <translation>«%1» no es un día. Escríbalo como 2026-11-20.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>Its formula was never calculated. Open the file in a spreadsheet, save it, and collect it again.</source>
        <translation>Su fórmula nunca se calculó. Abra el archivo en una hoja de cálculo, guárdelo y recójalo otra vez.</translation>
    </message>
    <message>
        <source>The cell shows the error %1.</source>
        <translation>La celda muestra el error %1.</translation>
    </message>
    <message>
        <source>A date (%1) stands where a number is asked for. Two numbers go into two cells.</source>
        <translation>Hay una fecha (%1) donde se pide un número. Dos números van en dos celdas.</translation>
    </message>
    <message>
        <source>“%1” stands where a number is asked for.</source>
        <translation>Hay «%1» donde se pide un número.</translation>
    </message>
    <message>
        <source>A time stands where %1 is asked for.</source>
        <translation>Hay una hora donde se pide %1.</translation>
    </message>
    <message>
        <source>The spreadsheet took this for hours and minutes, and minutes are asked for. Type an apostrophe before it, &apos;7:12.</source>
        <translation>La hoja de cálculo lo tomó por horas y minutos, y se piden minutos. Escriba un apóstrofo delante, &apos;7:12.</translation>
    </message>
    <message>
        <source>There is no “%1”. Check the name.</source>
        <translation>No existe «%1». Revise el nombre.</translation>
    </message>
    <message>
        <source>It is the same file as “%1”, byte by byte.</source>
        <translation>Es el mismo archivo que «%1», byte por byte.</translation>
    </message>
    <message>
        <source>It belongs to another city: %1.</source>
        <translation>Es de otra ciudad: %1.</translation>
    </message>
    <message>
        <source>Its department %1 is not in this city file.</source>
        <translation>Su departamento %1 no está en este archivo de ciudad.</translation>
    </message>
    <message>
        <source>It is of %1 for %2, and %3 is collected.</source>
        <translation>Es de %1 para %2, y se recoge %3.</translation>
    </message>
    <message>
        <source>%1 is not asked for any more.</source>
        <translation>%1 ya no se pide.</translation>
    </message>
    <message>
        <source>Another workbook of the department says something else. %1</source>
        <translation>Otro libro del departamento dice otra cosa. %1</translation>
    </message>
    <message>
        <source>%1 A note stands beside it.</source>
        <translation>%1 Lleva una nota.</translation>
    </message>
    <message>
        <source>%1 takes one number, in the column before.</source>
        <translation>%1 lleva un solo número, en la columna anterior.</translation>
    </message>
    <message>
        <source>One of the two numbers is missing.</source>
        <translation>Falta uno de los dos números.</translation>
    </message>
    <message>
        <source>The number was emptied, and the two numbers it follows from still stand there. Empty all three, or none.</source>
        <translation>Se vació el número y los dos de los que sale siguen ahí. Vacíe los tres o ninguno.</translation>
    </message>
    <message>
        <source>%1 stands there, and %2 makes %3. Which is right?</source>
        <translation>Dice %1, y %2 da %3. ¿Cuál es correcto?</translation>
    </message>
    <message>
        <source>Two numbers stand there twice. Leave them in their own columns.</source>
        <translation>Hay dos números dos veces. Déjelos en sus propias columnas.</translation>
    </message>
    <message>
        <source>“%1” leaves %2 missing. Say when it is expected, or why not, in the columns for that.</source>
        <translation>«%1» deja %2 sin dato. Diga cuándo se espera, o por qué no, en las columnas para eso.</translation>
    </message>
    <message>
        <source>The file held %1 when the workbook was written, and holds %2 now. %3</source>
        <translation>El archivo tenía %1 cuando se escribió el libro, y ahora tiene %2. %3</translation>
    </message>
    <message>
        <source>It was changed in the file since the workbook was written.</source>
        <translation>Cambió en el archivo desde que se escribió el libro.</translation>
    </message>
    <message>
        <source>A number is there already, so that nothing is expected.</source>
        <translation>Ya hay un número, así que no se espera nada.</translation>
    </message>
    <message>
        <source>%1 lies before the period itself.</source>
        <translation>%1 es anterior al propio período.</translation>
    </message>
    <message>
        <source>No workbook came back.</source>
        <translation>No volvió ningún libro.</translation>
    </message>
    <message>
        <source>It was entered in the program, and is handed in there.</source>
        <translation>Se capturó en el programa, y allí se entrega.</translation>
    </message>
    <message>
        <source>It is handed in already.</source>
        <translation>Ya está entregado.</translation>
    </message>
    <message>
        <source>The workbook says that it is not complete yet.</source>
        <translation>El libro dice que aún no está completo.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) still missing.</source>
        <translation>
            <numerusform>Falta %n número.</numerusform>
            <numerusform>Faltan %n números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) could not be taken as they stand.</source>
        <translation>
            <numerusform>%n número no se pudo tomar tal como está.</numerusform>
            <numerusform>%n números no se pudieron tomar tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry workbook %1, collected by %2</source>
        <translation>Libro de captura %1, recogido por %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>“%1” has two numbers. %2 takes one.</source>
        <translation>«%1» tiene dos números. %2 lleva uno solo.</translation>
    </message>
    <message>
        <source>The cell holds %1. Is %2 meant?</source>
        <translation>La celda contiene %1. ¿Se quiso decir %2?</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is no day of the calendar. Write one like 2026-10-07.</source>
        <translation>«%1» no es un día del calendario. Escriba uno como 2026-10-07.</translation>
    </message>
    <message>
        <source>statroom [FILE]    open the window

Without a window:
</source>
        <translation>statroom [FILE]    abre la ventana

Sin ventana:
</translation>
    </message>
    <message>
        <source>
statroom VERB --help tells all options of a verb; so does the manual page, man statroom.
Exit codes: 0 done, 1 done but something needs a person, 2 wrong usage, 3 bad input or file,
4 conflict or locked, 5 write failed, 6 cancelled.
</source>
        <translation>
statroom VERB --help muestra todas las opciones de un verbo; también la página de manual, man statroom.
Códigos de salida: 0 hecho, 1 hecho pero algo requiere a una persona, 2 uso incorrecto,
3 entrada o archivo incorrectos, 4 conflicto o bloqueado, 5 falló la escritura, 6 cancelado.
</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Add detail to error messages.</source>
        <translation>Añade detalles a los mensajes de error.</translation>
    </message>
    <message>
        <source>Write numbers and texts for this locale.</source>
        <translation>Escribe números y textos según esta configuración regional.</translation>
    </message>
    <message>
        <source>Who writes (default: the login name).</source>
        <translation>Quién escribe (de manera predeterminada, el nombre de inicio de sesión).</translation>
    </message>
    <message>
        <source>Why, for the history.</source>
        <translation>Por qué, para el historial.</translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation>falta un argumento</translation>
    </message>
    <message>
        <source>there are too many arguments</source>
        <translation>hay demasiados argumentos</translation>
    </message>
    <message>
        <source>there is no department “%1” — list them with statroom list FILE departments</source>
        <translation>no hay ningún departamento «%1» — véalos con statroom list FILE departments</translation>
    </message>
    <message>
        <source>there is no metric “%1” — list them with statroom list FILE metrics</source>
        <translation>no hay ninguna métrica «%1» — véalas con statroom list FILE metrics</translation>
    </message>
    <message>
        <source>%1 has no category “%2” — see export --definitions</source>
        <translation>%1 no tiene la categoría «%2» — vea export --definitions</translation>
    </message>
    <message>
        <source>“%1” was not written, and what was there is as it was. Check the disk and the folder.</source>
        <translation>«%1» no se escribió, y lo que había allí está como estaba. Revise el disco y la carpeta.</translation>
    </message>
    <message>
        <source> — see statroom %1 --help</source>
        <translation> — vea statroom %1 --help</translation>
    </message>
    <message>
        <source>“%1” is neither a revision nor a date. Write --recorded 4498 or --recorded 2026-09-11.</source>
        <translation>«%1» no es ni una revisión ni una fecha. Escriba --recorded 4498 o --recorded 2026-09-11.</translation>
    </message>
    <message>
        <source>there is no command “%1” — see statroom --help</source>
        <translation>no existe el comando «%1» — vea statroom --help</translation>
    </message>
    <message>
        <source> — Correct it and try again</source>
        <translation> — Corríjalo e inténtelo de nuevo</translation>
    </message>
    <message>
        <source> — Nothing was changed; try again</source>
        <translation> — No se cambió nada; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>“%1” is not a locale — write it like es or en_GB</source>
        <translation>«%1» no es una configuración regional — escríbala como es o en_GB</translation>
    </message>
    <message>
        <source>Cancelled. “%1” is as it was.</source>
        <translation>Cancelado. «%1» está como estaba.</translation>
    </message>
    <message>
        <source>%1 to %2: mean %3, limits %4 to %5, values %6</source>
        <translation>%1 a %2: media %3, límites %4 a %5, valores %6</translation>
    </message>
    <message>
        <source>variation %1, assurance %2</source>
        <translation>variación %1, capacidad %2</translation>
    </message>
    <message>
        <source>no department measures %1 — see statroom list FILE metrics</source>
        <translation>ningún departamento mide %1 — vea statroom list FILE metrics</translation>
    </message>
    <message>
        <source>%1 is measured by %2 — name one with --department</source>
        <translation>%1 se mide en %2 — indique uno con --department</translation>
    </message>
    <message>
        <source>How long to wait where somebody else has the pen of a file on a share (default 5).</source>
        <translation>Cuánto esperar cuando otra persona tiene la pluma de un archivo compartido (5 por omisión).</translation>
    </message>
    <message>
        <source>“%1” is not a number of seconds</source>
        <translation>«%1» no es un número de segundos</translation>
    </message>
</context>
<context>
    <name>ComparisonOptions</name>
    <message>
        <source>“%1” is not a span. Write it like 2024-03..2026-02.</source>
        <translation>«%1» no es un lapso. Escríbalo como 2024-03..2026-02.</translation>
    </message>
    <message>
        <source>There is no %1 %2 in this city. Look at its list.</source>
        <translation>No hay %1 %2 en esta ciudad. Consulte su lista.</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Meta %1</translation>
    </message>
    <message>
        <source>Hardly chance:</source>
        <translation>Difícilmente azar:</translation>
    </message>
    <message>
        <source>Usual variation:</source>
        <translation>Variación habitual:</translation>
    </message>
    <message>
        <source>no sign of a change</source>
        <translation>sin señales de cambio</translation>
    </message>
    <message>
        <source>A year ago %1</source>
        <translation>Hace un año %1</translation>
    </message>
    <message>
        <source>%1: likely finish %2</source>
        <translation>%1: final probable %2</translation>
    </message>
    <message>
        <source>Action item %1</source>
        <translation>Compromiso %1</translation>
    </message>
    <message>
        <source>Action item %1, %2</source>
        <translation>Compromiso %1, %2</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Vence el %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Lectura de cierre</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Quién hace qué y para cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Nothing was promised yet.</source>
        <translation>Todavía no se ha prometido nada.</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>Gráfico de control</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Departments side by side</source>
        <translation>Departamentos lado a lado</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>De dónde viene el número</translation>
    </message>
    <message>
        <source>Numbers of %1, %2</source>
        <translation>Números de %1, %2</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Hace un año</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Corrected, %1</source>
        <translation>Corregido, %1</translation>
    </message>
    <message>
        <source>yellow ends at %1</source>
        <translation>el amarillo acaba en %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Respuesta:</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 contados</translation>
    </message>
    <message>
        <source>Countermeasures</source>
        <translation>Contramedidas</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>para el %1, %2</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Promised on %1</source>
        <translation>Prometido el %1</translation>
    </message>
    <message>
        <source>nothing for %1 yet</source>
        <translation>todavía nada para %1</translation>
    </message>
    <message>
        <source>preliminary: it may still change</source>
        <translation>preliminar: aún puede cambiar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Also open for %1</source>
        <translation>También abierto para %1</translation>
    </message>
    <message>
        <source>Open for others in %1</source>
        <translation>Abierto para otros en %1</translation>
    </message>
</context>
<context>
    <name>DepartmentReport</name>
    <message>
        <source>Scorecard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Statuses that rest on a preliminary value: %1.</source>
        <translation>Estados que se basan en un valor preliminar: %1.</translation>
    </message>
    <message>
        <source>%1, preliminary</source>
        <translation>%1, preliminar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the department says</source>
        <translation>Lo que dice el departamento</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Qué pasó.</translation>
    </message>
    <message>
        <source>What we do.</source>
        <translation>Qué hacemos.</translation>
    </message>
    <message>
        <source>What we need.</source>
        <translation>Qué necesitamos.</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Todos los departamentos</translation>
    </message>
    <message>
        <source>Metrics of the city</source>
        <translation>Métricas de la ciudad</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>todavía sin valores</translation>
    </message>
</context>
<context>
    <name>EntryBook</name>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o menos</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Dollars</source>
        <translation>Dólares</translation>
    </message>
    <message>
        <source>Hours and minutes, like 7:12</source>
        <translation>Horas y minutos, como 7:12</translation>
    </message>
    <message>
        <source>Minutes and seconds, like 7:12</source>
        <translation>Minutos y segundos, como 7:12</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>%1; or how many, and out of how many</source>
        <translation>%1; o cuántos, y de cuántos</translation>
    </message>
    <message>
        <source>%1; or the sum, and of how many cases</source>
        <translation>%1; o la suma, y de cuántos casos</translation>
    </message>
    <message>
        <source>%1; or two numbers: %2 / %3</source>
        <translation>%1; o dos números: %2 / %3</translation>
    </message>
    <message>
        <source>%1: numbers for %2</source>
        <translation>%1: números de %2</translation>
    </message>
    <message>
        <source>%1. Due on %2.</source>
        <translation>%1. Vence el %2.</translation>
    </message>
    <message>
        <source>%1 Coordinator: %2.</source>
        <translation>%1 Coordinación: %2.</translation>
    </message>
    <message>
        <source>Fill in the yellow cells, save the file and send it back. Rows may be sorted, filtered and hidden. All else is on the sheet “%1”.</source>
        <translation>Llene las celdas amarillas, guarde el archivo y devuélvalo. Las filas se pueden ordenar, filtrar y ocultar. Lo demás está en la hoja «%1».</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Lo llenó</translation>
    </message>
    <message>
        <source>Is it complete?</source>
        <translation>¿Está completo?</translation>
    </message>
    <message>
        <source>Your name, as it is to stand in the history.</source>
        <translation>Su nombre, tal como debe quedar en el historial.</translation>
    </message>
    <message>
        <source>This name is not known in the city file. Take it nevertheless?</source>
        <translation>Este nombre no está en el archivo de la ciudad. ¿Usarlo de todos modos?</translation>
    </message>
    <message>
        <source>Say “%1” when nothing more will come for this month.</source>
        <translation>Diga «%1» cuando ya no venga nada más de este mes.</translation>
    </message>
    <message>
        <source>Choose one of the two, or leave the cell empty.</source>
        <translation>Elija una de las dos, o deje la celda vacía.</translation>
    </message>
    <message>
        <source>What to enter</source>
        <translation>Qué ingresar</translation>
    </message>
    <message>
        <source>First of two numbers</source>
        <translation>Primero de dos números</translation>
    </message>
    <message>
        <source>Second of two numbers</source>
        <translation>Segundo de dos números</translation>
    </message>
    <message>
        <source>Not yet, expected on</source>
        <translation>Aún no, se espera el</translation>
    </message>
    <message>
        <source>Note, or why not yet</source>
        <translation>Nota, o por qué aún no</translation>
    </message>
    <message>
        <source>One number, in the unit and within the limits that stand under “What to enter”. For shares and averages the two numbers to the right will do. Leave it empty if it is not there yet.</source>
        <translation>Un número, en la unidad y dentro de los límites que dice «Qué ingresar». Para porcentajes y promedios bastan los dos números de la derecha. Déjelo vacío si aún no está.</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>Esto no cabe aquí</translation>
    </message>
    <message>
        <source>Enter one number within the limits that stand under “What to enter” in this row, without words.</source>
        <translation>Ingrese un número dentro de los límites que dice «Qué ingresar» en esta fila, sin palabras.</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>Dos números</translation>
    </message>
    <message>
        <source>For shares and averages: the first and the second number that stand under “What to enter”, each in its own cell. The number itself follows from them.</source>
        <translation>Para porcentajes y promedios: el primer y el segundo número que dice «Qué ingresar», cada uno en su celda. El número sale de ellos.</translation>
    </message>
    <message>
        <source>This takes one plain number, and only in rows whose number follows from two; the second is never below 0.</source>
        <translation>Aquí va un número sencillo, y solo en filas cuyo número sale de dos; el segundo nunca es menor que 0.</translation>
    </message>
    <message>
        <source>The day on which the number will be there, if it is not yet. Say why under “Note”.</source>
        <translation>El día en que estará el número, si aún no está. Diga por qué en «Nota».</translation>
    </message>
    <message>
        <source>Enter a day after the end of the period, like %1.</source>
        <translation>Ingrese un día posterior al final del período, como %1.</translation>
    </message>
    <message>
        <source>Not for entry</source>
        <translation>No es para ingresar</translation>
    </message>
    <message>
        <source>Only the yellow cells are read. Press Escape, and enter it there.</source>
        <translation>Solo se leen las celdas amarillas. Oprima Escape e ingréselo allí.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Yes, hand it in</source>
        <translation>Sí, entregarlo</translation>
    </message>
    <message>
        <source>This workbook asks %1 of %2 for its numbers of %3.</source>
        <translation>Este libro pide a %1 de %2 sus números de %3.</translation>
    </message>
    <message>
        <source>Please send it back by %1. If you know a number already, do not wait for the others.</source>
        <translation>Devuélvalo a más tardar el %1. Si ya conoce un número, no espere a los demás.</translation>
    </message>
    <message>
        <source>Please send it back as soon as the numbers are there.</source>
        <translation>Devuélvalo en cuanto estén los números.</translation>
    </message>
    <message>
        <source>1. Fill in the yellow cells of the sheet “%1”. The darker ones are still missing.</source>
        <translation>1. Llene las celdas amarillas de la hoja «%1». Las más oscuras todavía faltan.</translation>
    </message>
    <message>
        <source>2. Enter numbers as numbers: 93 or 93% for 93 percent, 1250 for dollars. No words, no “about”.</source>
        <translation>2. Ingrese los números como números: 93 o 93% para 93 por ciento, 1250 para dólares. Sin palabras, sin «aprox.».</translation>
    </message>
    <message>
        <source>3. For a share or an average enter either the number itself or the two numbers it comes from: 40 and 42, each in its own cell. With both numbers the year&apos;s figure will be right as well.</source>
        <translation>3. Para un porcentaje o un promedio ingrese el número mismo o los dos de los que sale: 40 y 42, cada uno en su celda. Con los dos, también la cifra del año será correcta.</translation>
    </message>
    <message>
        <source>4. A number that is not there yet stays empty: say when it is expected, and why, in the two columns for that. Empty is never taken for 0; enter 0 where it was 0.</source>
        <translation>4. Un número que aún no está queda vacío: diga cuándo se espera, y por qué, en las dos columnas para eso. Vacío nunca se toma por 0; ingrese 0 donde fue 0.</translation>
    </message>
    <message>
        <source>5. If you can, tell what happened, what you do and what you need. It stands beside the number in the meeting, before anybody asks.</source>
        <translation>5. Si puede, cuente qué pasó, qué hace y qué necesita. Estará junto al número en la reunión, antes de que alguien pregunte.</translation>
    </message>
    <message>
        <source>6. Put your name under “Filled in by”. Choose “%1” when nothing more will come for this month.</source>
        <translation>6. Ponga su nombre en «Lo llenó». Elija «%1» cuando ya no venga nada más de este mes.</translation>
    </message>
    <message>
        <source>7. Save the file under its name, in its format, and send it back.</source>
        <translation>7. Guarde el archivo con su nombre, en su formato, y devuélvalo.</translation>
    </message>
    <message>
        <source>You may sort, filter and hide rows, change widths, and add columns for yourself: what you add is not read. What you leave as it was is not changed in the city&apos;s file either. The twelve periods before are there to compare with; to correct one of them, write to the analyst.</source>
        <translation>Puede ordenar, filtrar y ocultar filas, cambiar anchos y agregar columnas propias: lo que agregue no se lee. Lo que deje como estaba tampoco cambia en el archivo de la ciudad. Los doce periodos anteriores sirven para comparar; para corregir uno, escriba a la persona que analiza los datos.</translation>
    </message>
    <message>
        <source>What is counted, and how</source>
        <translation>Qué se cuenta, y cómo</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>No se pudo crear la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Todavía falta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Qué hacemos</translation>
    </message>
    <message>
        <source>What we need</source>
        <translation>Qué necesitamos</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>EntryCheck</name>
    <message>
        <source>%1 month</source>
        <translation>%1 mes</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 quarter</source>
        <translation>%1 trimestre</translation>
    </message>
    <message>
        <source>%1 quarters</source>
        <translation>%1 trimestres</translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation>%1 año</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 años</translation>
    </message>
    <message>
        <source>A whole of %1 cannot be. Enter part and whole as 1031/1144.</source>
        <translation>Un todo de %1 no puede ser. Ingrese la parte y el todo así: 1031/1144.</translation>
    </message>
    <message>
        <source>%1 of 0 cannot be. The first number is the part, the second the whole.</source>
        <translation>%1 de 0 no puede ser. El primer número es la parte, el segundo el todo.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be. The first number is the part, the second the whole.</source>
        <translation>%1 de %2 no puede ser. El primer número es la parte, el segundo el todo.</translation>
    </message>
    <message>
        <source>%1 cannot be: this metric is never below %2.</source>
        <translation>%1 no puede ser: esta métrica nunca es menor que %2.</translation>
    </message>
    <message>
        <source>%1 cannot be: this metric is never above %2.</source>
        <translation>%1 no puede ser: esta métrica nunca es mayor que %2.</translation>
    </message>
    <message>
        <source>%1 has not begun. Really a value for it already?</source>
        <translation>Todavía no empieza %1. ¿De verdad ya hay un valor?</translation>
    </message>
    <message>
        <source>%1 is not over. Really a value for it already?</source>
        <translation>Todavía no termina %1. ¿De verdad ya hay un valor?</translation>
    </message>
    <message>
        <source>Really %1? %2: %3.</source>
        <translation>¿De verdad %1? %2: %3.</translation>
    </message>
    <message>
        <source>Really two numbers, %1? %2 had one: %3.</source>
        <translation>¿De verdad dos números, %1? En %2 había uno: %3.</translation>
    </message>
    <message>
        <source>Really %1 of %2? %3: of %4 to %5.</source>
        <translation>¿De verdad %1 de %2? %3: de %4 a %5.</translation>
    </message>
</context>
<context>
    <name>EntryPaste</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Fila %1, columna %2</translation>
    </message>
    <message>
        <source>Row %1 of the block is for it already.</source>
        <translation>La fila %1 del bloque ya es para ella.</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>La fila no tiene nombre.</translation>
    </message>
    <message>
        <source>Nothing that is entered here is called “%1”.</source>
        <translation>Nada de lo que se ingresa aquí se llama «%1».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be any of %n rows here.</source>
        <translation>
            <numerusform>«%1» puede ser %n fila de aquí.</numerusform>
            <numerusform>«%1» puede ser cualquiera de %n filas de aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row left below.</source>
        <translation>No quedan filas debajo.</translation>
    </message>
    <message>
        <source>It stands above the periods.</source>
        <translation>Está encima de los periodos.</translation>
    </message>
    <message>
        <source>There is no month left beside.</source>
        <translation>No quedan meses al lado.</translation>
    </message>
    <message>
        <source>No period stands above it.</source>
        <translation>No tiene ningún período encima.</translation>
    </message>
    <message>
        <source>“%1” is none of the periods shown here.</source>
        <translation>«%1» no es ninguno de los periodos que se muestran.</translation>
    </message>
    <message>
        <source>Values go into the columns of months.</source>
        <translation>Los valores van en las columnas de los meses.</translation>
    </message>
    <message>
        <source>The cell shows %1 but holds %2.</source>
        <translation>La celda muestra %1 pero contiene %2.</translation>
    </message>
    <message>
        <source>The cell shows %1; its exact value %2 is taken.</source>
        <translation>La celda muestra %1; se toma su valor exacto %2.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Its parts, %1, go with the number.</source>
        <translation>Sus partes, %1, se pierden con el número.</translation>
    </message>
</context>
<context>
    <name>EntryRows</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Calculated: %1. It follows when its parts are entered.</source>
        <translation>Calculado: %1. Sigue cuando se ingresan sus partes.</translation>
    </message>
    <message>
        <source>The sum of its categories, which are entered in the rows below.</source>
        <translation>La suma de sus categorías, que se ingresan en las filas de abajo.</translation>
    </message>
    <message>
        <source>Comes from daily records. Import the newer file to change it.</source>
        <translation>Viene de registros diarios. Para cambiarlo, importe el archivo más nuevo.</translation>
    </message>
</context>
<context>
    <name>FiscalCalendar</name>
    <message>
        <source>“%1” names a month that does not exist: months run from 01 to 12.</source>
        <translation>«%1» indica un mes que no existe: los meses van de 01 a 12.</translation>
    </message>
    <message>
        <source>“%1” is not a period: a period is 1, 3 or 12 months long.</source>
        <translation>«%1» no es un período: un período dura 1, 3 o 12 meses.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write a month as 2026-10, a quarter as 2026-Q4 or FY27-Q2, a year as FY27 or 2026.</source>
        <translation>«%1» no es un período. Escriba un mes como 2026-10, un trimestre como 2026-Q4 o FY27-Q2, un año como FY27 o 2026.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years 1000 to 9999.</source>
        <translation>«%1» queda fuera de los años 1000 a 9999.</translation>
    </message>
    <message>
        <source>There is no period in an empty cell.</source>
        <translation>No hay ningún período en una celda vacía.</translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it like 2025-07, Jul 2025, FY26 Q1 or 2025.</source>
        <translation>«%1» no es un período. Escríbalo como 2025-07, jul 2025, AF26 T1 o 2025.</translation>
    </message>
    <message>
        <source>“%1” may mean %2 or %3. Write it so that only one is possible, like 2025-07 for a month or 2025-07-25 for a day.</source>
        <translation>«%1» puede significar %2 o %3. Escríbalo de modo que solo uno sea posible, como 2025-07 para un mes o 2025-07-25 para un día.</translation>
    </message>
    <message>
        <source>“%1” is a day that does not exist.</source>
        <translation>«%1» es un día que no existe.</translation>
    </message>
    <message>
        <source>“%1” names a month that does not exist: months run from 1 to 12.</source>
        <translation>«%1» indica un mes que no existe: los meses van de 1 a 12.</translation>
    </message>
    <message>
        <source>“%1” is longer than a year. Name one month, quarter or year.</source>
        <translation>«%1» dura más de un año. Indique un solo mes, trimestre o año.</translation>
    </message>
    <message>
        <source>“%1” runs over two calendar years, but the city&apos;s fiscal year begins in January. Write one year, like 2025.</source>
        <translation>«%1» abarca dos años calendario, pero el año fiscal de la ciudad empieza en enero. Escriba un solo año, como 2025.</translation>
    </message>
    <message>
        <source>“%1” may mean %2 or %3. Say whether the day or the month comes first.</source>
        <translation>«%1» puede significar %2 o %3. Diga si va primero el día o el mes.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the fiscal year %1–%2</source>
        <translation>el año fiscal %1–%2</translation>
    </message>
    <message>
        <source>“%1” looks like a day number of a spreadsheet. Format the column as a date and save the file again.</source>
        <translation>«%1» parece un número de día de una hoja de cálculo. Dé formato de fecha a la columna y guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>a day of a year that is not named</source>
        <translation>un día de un año que no se indica</translation>
    </message>
    <message>
        <source>“%1” names a quarter that does not exist: quarters run from 1 to 4.</source>
        <translation>«%1» indica un trimestre que no existe: los trimestres van de 1 a 4.</translation>
    </message>
    <message>
        <source>“%1” does not say of which year. Write it like FY26 Q1 or 2025-Q1.</source>
        <translation>«%1» no dice de qué año. Escríbalo como AF26 T1 o 2025-T1.</translation>
    </message>
    <message>
        <source>the day %1 %2</source>
        <comment>day month</comment>
        <translation>el día %1 %2</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quarter year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>FY%1</source>
        <comment>fiscal year</comment>
        <translation>AF%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fiscal year, quarter</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <comment>month to month year</comment>
        <translation>%1–%2 %3</translation>
    </message>
    <message>
        <source>%1 %2–%3 %4</source>
        <comment>month year to month year</comment>
        <translation>%1 %2–%3 %4</translation>
    </message>
    <message>
        <source>“%1” names a month that a year does not have: its periods are numbered from 1 to 12.</source>
        <translation>«%1» nombra un mes que un año no tiene: sus períodos se numeran del 1 al 12.</translation>
    </message>
    <message>
        <source>%1 (counted from the start of the fiscal year)</source>
        <comment>month year</comment>
        <translation>%1 (contado desde el comienzo del año fiscal)</translation>
    </message>
    <message>
        <source>“%1” is a week, and weeks lie in two months. Give its days, or the numbers of months.</source>
        <translation>«%1» es una semana, y hay semanas que caen en dos meses. Indique sus días, o las cifras de los meses.</translation>
    </message>
    <message>
        <source>“%1” is half a year. Give its months, its quarters or the year.</source>
        <translation>«%1» es medio año. Indique sus meses, sus trimestres o el año.</translation>
    </message>
    <message>
        <source>“%1” is neither a quarter nor a year. Name one month, quarter or year.</source>
        <translation>«%1» no es ni un trimestre ni un año. Nombre un mes, un trimestre o un año.</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>“%1” is not a metric&apos;s code. Is “%2” meant?</source>
        <translation>«%1» no es el código de una métrica. ¿Se quiso decir «%2»?</translation>
    </message>
    <message>
        <source>“%1” is not a metric&apos;s code, nor one of the functions %2. Codes with other characters than letters, digits, - . _ stand in brackets, like [%1].</source>
        <translation>«%1» no es el código de una métrica ni una de las funciones %2. Los códigos con caracteres distintos de letras, dígitos y - . _ van entre corchetes, como [%1].</translation>
    </message>
    <message>
        <source>The parentheses of the formula do not match.</source>
        <translation>Los paréntesis de la fórmula no coinciden.</translation>
    </message>
    <message>
        <source>The formula ends where another value is expected.</source>
        <translation>La fórmula termina donde se espera otro valor.</translation>
    </message>
    <message>
        <source>An operator of the formula has no value before it.</source>
        <translation>Un operador de la fórmula no tiene ningún valor delante.</translation>
    </message>
    <message>
        <source>Two values of the formula follow each other; an operator is missing between them.</source>
        <translation>Dos valores de la fórmula están seguidos; falta un operador entre ellos.</translation>
    </message>
    <message>
        <source>A function of the formula has too few or too many values.</source>
        <translation>Una función de la fórmula tiene muy pocos valores o demasiados.</translation>
    </message>
    <message>
        <source>A comma of the formula stands outside a function. Decimals are written with a point.</source>
        <translation>Una coma de la fórmula está fuera de una función. Los decimales se escriben con punto.</translation>
    </message>
    <message>
        <source>The formula cannot be read. Write it like OVERTIME_HOURS / FTE.</source>
        <translation>La fórmula no se puede leer. Escríbala como OVERTIME_HOURS / FTE.</translation>
    </message>
    <message>
        <source>The formula is empty. Write it like OVERTIME_HOURS / FTE.</source>
        <translation>La fórmula está vacía. Escríbala como OVERTIME_HOURS / FTE.</translation>
    </message>
    <message>
        <source>A bracket [ of the formula is not closed.</source>
        <translation>Un corchete [ de la fórmula no está cerrado.</translation>
    </message>
    <message>
        <source>A formula assigns nothing: leave out the = and what stands before it.</source>
        <translation>Una fórmula no asigna nada: omita el = y lo que está delante.</translation>
    </message>
    <message>
        <source>A formula holds no text in quotation marks, only codes, numbers and operators.</source>
        <translation>Una fórmula no contiene texto entre comillas, solo códigos, números y operadores.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a formula. It knows + - * / ^ ( ) and the functions %2.</source>
        <translation>«%1» no puede estar en una fórmula. La fórmula acepta + - * / ^ ( ) y las funciones %2.</translation>
    </message>
    <message>
        <source>The formula names no metric. Write it like OVERTIME_HOURS / FTE.</source>
        <translation>La fórmula no nombra ninguna métrica. Escríbala como OVERTIME_HOURS / FTE.</translation>
    </message>
    <message>
        <source>The formula leads back to itself: %1. Take one of them out.</source>
        <translation>La fórmula vuelve a sí misma: %1. Quite una de ellas.</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>A goal needs a short code.</source>
        <translation>Un objetivo necesita un código corto.</translation>
    </message>
    <message>
        <source>A goal needs its public statement.</source>
        <translation>Un objetivo necesita su enunciado público.</translation>
    </message>
    <message>
        <source>A goal needs the day on which it starts.</source>
        <translation>Un objetivo necesita el día en que empieza.</translation>
    </message>
    <message>
        <source>This kind of goal needs a deadline or a number of days.</source>
        <translation>Este tipo de objetivo necesita una fecha límite o un número de días.</translation>
    </message>
    <message>
        <source>The deadline lies before the start.</source>
        <translation>La fecha límite está antes del inicio.</translation>
    </message>
    <message>
        <source>A goal of milestones alone has no amount: leave the target empty.</source>
        <translation>Un objetivo solo de hitos no tiene cantidad: deje la meta vacía.</translation>
    </message>
    <message>
        <source>A goal needs an amount to reach.</source>
        <translation>Un objetivo necesita una cantidad por alcanzar.</translation>
    </message>
    <message>
        <source>A range needs an upper end that is not below its lower end.</source>
        <translation>Un rango necesita un extremo superior que no esté por debajo del inferior.</translation>
    </message>
    <message>
        <source>A range is kept: its direction is “range”.</source>
        <translation>Un rango se mantiene: su dirección es «range».</translation>
    </message>
    <message>
        <source>Only a range has an upper end.</source>
        <translation>Solo un rango tiene extremo superior.</translation>
    </message>
    <message>
        <source>The starting point is already the target: there is nothing to reach.</source>
        <translation>El punto de partida ya es la meta: no hay nada que alcanzar.</translation>
    </message>
    <message>
        <source>The target lies below the starting point, so lower must be better.</source>
        <translation>La meta es menor que el punto de partida, así que más bajo debe ser mejor.</translation>
    </message>
    <message>
        <source>The target lies above the starting point, so higher must be better.</source>
        <translation>La meta es mayor que el punto de partida, así que más alto debe ser mejor.</translation>
    </message>
    <message>
        <source>Events are counted upwards: the target lies above the starting point.</source>
        <translation>Los eventos se cuentan hacia arriba: la meta es mayor que el punto de partida.</translation>
    </message>
    <message>
        <source>A stock is cut: the target lies below the starting point.</source>
        <translation>Una existencia se reduce: la meta es menor que el punto de partida.</translation>
    </message>
    <message>
        <source>Only what is counted has shares of a year: a level is expected along a straight line.</source>
        <translation>Solo lo que se cuenta tiene partes del año: un nivel se espera en línea recta.</translation>
    </message>
</context>
<context>
    <name>GoalPartTable</name>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>El objetivo</translation>
    </message>
    <message>
        <source>Choose the goal it belongs to.</source>
        <translation>Elija el objetivo al que pertenece.</translation>
    </message>
    <message>
        <source>This is no longer in the file.</source>
        <translation>Esto ya no está en el archivo.</translation>
    </message>
</context>
<context>
    <name>GoalReading</name>
    <message>
        <source>This goal is not in the city file as it is shown now. Choose another goal.</source>
        <translation>Este objetivo no está en el archivo de la ciudad tal como se muestra ahora. Elija otro objetivo.</translation>
    </message>
</context>
<context>
    <name>GoalReport</name>
    <message>
        <source>What became of them</source>
        <translation>En qué quedaron</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1 (committed, not done)</source>
        <translation>%1 (comprometido, no hecho)</translation>
    </message>
    <message>
        <source>Metrics behind the promise</source>
        <translation>Métricas detrás de la promesa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Promised by: %1.</source>
        <translation>Prometido por: %1.</translation>
    </message>
    <message>
        <source>Time: %1.</source>
        <translation>Tiempo: %1.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>GoalText</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n trimestre</numerusform>
            <numerusform>%n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>at the pace of the last %1</source>
        <translation>al ritmo de los últimos %1</translation>
    </message>
    <message>
        <source>at the pace so far</source>
        <translation>al ritmo llevado hasta ahora</translation>
    </message>
    <message>
        <source>enough to keep the promise</source>
        <translation>suficiente para cumplir la promesa</translation>
    </message>
    <message>
        <source>short of the promise, but within %1 of it</source>
        <translation>menos que lo prometido, pero a menos de un %1</translation>
    </message>
    <message>
        <source>more than %1 short of the promise</source>
        <translation>más de un %1 por debajo de lo prometido</translation>
    </message>
    <message>
        <source>short of the promise</source>
        <translation>menos que lo prometido</translation>
    </message>
    <message>
        <source>no steps have been set</source>
        <translation>no se han fijado pasos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done, %2 due by now</source>
        <translation>
            <numerusform>%1 de %n paso hecho, %2 previsto hasta ahora</numerusform>
            <numerusform>%1 de %n pasos hechos, %2 previstos hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>; “%1” is overdue by %2</source>
        <translation>; «%1» lleva %2 de retraso</translation>
    </message>
    <message>
        <source>what contributes has come %1 of its way, told by %2 of the weight</source>
        <translation>lo que contribuye ha recorrido el %1 de su camino, según el %2 del peso</translation>
    </message>
    <message>
        <source>no numbers yet</source>
        <translation>todavía sin cifras</translation>
    </message>
    <message>
        <source>%1, inside %2 for %3 in a row</source>
        <translation>%1, dentro de %2 durante %3 seguidos</translation>
    </message>
    <message>
        <source>%1, inside %2</source>
        <translation>%1, dentro de %2</translation>
    </message>
    <message>
        <source>%1, below the range %2</source>
        <translation>%1, por debajo del rango %2</translation>
    </message>
    <message>
        <source>%1, above the range %2</source>
        <translation>%1, por encima del rango %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>%1 on day %2, where an even pace would have %3</source>
        <translation>%1 en el día %2, cuando un ritmo parejo llevaría %3</translation>
    </message>
    <message>
        <source>%1 in %2 against a target of %3</source>
        <translation>%1 en %2 frente a una meta de %3</translation>
    </message>
    <message>
        <source>%1 on %2 against a target of %3</source>
        <translation>%1 el %2 frente a una meta de %3</translation>
    </message>
    <message>
        <source>%1, where an even path would have %2</source>
        <translation>%1, cuando un camino parejo llevaría %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>mantenido hasta el %1</translation>
    </message>
    <message>
        <source>reached on %1</source>
        <translation>alcanzado el %1</translation>
    </message>
    <message>
        <source>%1, %2 before the deadline</source>
        <translation>%1, %2 antes de la fecha límite</translation>
    </message>
    <message>
        <source>%1, %2 after the deadline</source>
        <translation>%1, %2 después de la fecha límite</translation>
    </message>
    <message>
        <source>%1, on the last day</source>
        <translation>%1, el último día</translation>
    </message>
    <message>
        <source>overdue by %1</source>
        <translation>vencido hace %1</translation>
    </message>
    <message>
        <source>its last day is over</source>
        <translation>su último día ha pasado</translation>
    </message>
    <message>
        <source>if the plan from here holds, it ends on %1, %2 late</source>
        <translation>si el plan se mantiene desde aquí, termina el %1, con %2 de retraso</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>never reached at this rate</source>
        <translation>a este ritmo no se alcanza nunca</translation>
    </message>
    <message>
        <source>%1 %2 are done on the last day, %3</source>
        <translation>%1 habrá %2 hechos el último día, %3</translation>
    </message>
    <message>
        <source>%1 it ends at %2, %3</source>
        <translation>%1 termina en %2, %3</translation>
    </message>
    <message>
        <source>%1 it is reached %2</source>
        <translation>%1 se alcanza %2</translation>
    </message>
    <message>
        <source>%1 it is reached on %2</source>
        <translation>%1 se alcanza el %2</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Empieza el %1.</translation>
    </message>
    <message>
        <source>%1; with %2 committed, %3 are pledged: the promise is met by the pledge and not by the finished work</source>
        <translation>%1; con %2 comprometidos son %3 en total: la promesa la cumple lo comprometido y no el trabajo terminado</translation>
    </message>
    <message>
        <source>closed as %1 on %2: %3</source>
        <translation>cerrado como %1 el %2: %3</translation>
    </message>
    <message>
        <source>Amended on %1: %2</source>
        <translation>Modificado el %1: %2</translation>
    </message>
    <message>
        <source>Done and committed together: %1. Only done counts.</source>
        <translation>Hechos y comprometidos juntos: %1. Solo cuentan los hechos.</translation>
    </message>
    <message>
        <source>Furthest behind: %1 on %2</source>
        <translation>Mayor retraso: %1 el %2</translation>
    </message>
    <message>
        <source>%1; catching up since</source>
        <translation>%1; desde entonces se recupera</translation>
    </message>
    <message>
        <source>In no class of this goal, and counted neither as done nor as committed: %1.</source>
        <translation>En ninguna clase de este objetivo, y sin contar como hecho ni como comprometido: %1.</translation>
    </message>
    <message>
        <source>Numbers are known for %1</source>
        <translation>Se conocen cifras de %1</translation>
    </message>
    <message>
        <source>The figures are those of %1, the last day with numbers</source>
        <translation>Las cifras son las del %1, el último día con datos</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplido</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se mantiene</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Por detrás</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Por delante</translation>
    </message>
    <message>
        <source>On pace</source>
        <translation>A ritmo</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzada</translation>
    </message>
    <message>
        <source>“%1” is %2 late</source>
        <translation>«%1» lleva %2 de retraso</translation>
    </message>
    <message>
        <source>no step is late</source>
        <translation>ningún paso va con retraso</translation>
    </message>
    <message>
        <source>%1 inside the range</source>
        <translation>%1 dentro del rango</translation>
    </message>
    <message>
        <source>%1 below the range</source>
        <translation>%1 por debajo del rango</translation>
    </message>
    <message>
        <source>%1 above the range</source>
        <translation>%1 por encima del rango</translation>
    </message>
    <message>
        <source>%1 more than needed by now</source>
        <translation>%1 más de lo necesario hasta ahora</translation>
    </message>
    <message>
        <source>%1 fewer than needed by now</source>
        <translation>%1 menos de lo necesario hasta ahora</translation>
    </message>
    <message>
        <source>%1 above the path</source>
        <translation>%1 por encima del camino</translation>
    </message>
    <message>
        <source>%1 below the path</source>
        <translation>%1 por debajo del camino</translation>
    </message>
    <message>
        <source>no end date</source>
        <translation>sin fecha final</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>never at this rate</source>
        <translation>nunca a este ritmo</translation>
    </message>
    <message>
        <source>later than %1</source>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>%1 late, if the plan from here holds</source>
        <translation>%1 de retraso, si el plan se mantiene desde aquí</translation>
    </message>
    <message>
        <source>if the plan from here holds</source>
        <translation>si el plan se mantiene desde aquí</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 de adelanto</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>el último día</translation>
    </message>
    <message>
        <source>%1; %2 to %3</source>
        <translation>%1; del %2 al %3</translation>
    </message>
    <message>
        <source>%1; from %2 on</source>
        <translation>%1; desde el %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, if the last %2 go on</source>
        <translation>%1, si los últimos %2 siguen así</translation>
    </message>
    <message>
        <source>%1, month by month as in earlier years,</source>
        <translation>%1, mes a mes como en años anteriores,</translation>
    </message>
    <message>
        <source>%1 on day %2, where the seasons of earlier years would have %3</source>
        <translation>%1 el día %2, cuando según las estaciones de años anteriores serían %3</translation>
    </message>
    <message>
        <source>It is to follow the seasons, but no full year of numbers before %1 shows them: a straight line is used.</source>
        <translation>Debe seguir las estaciones, pero ningún año completo de cifras antes del %1 las muestra: se usa una línea recta.</translation>
    </message>
    <message>
        <source>%1 since then not in yet</source>
        <translation>desde entonces faltan aún %1</translation>
    </message>
    <message>
        <source>%1 is not in yet</source>
        <translation>%1 aún no ha llegado</translation>
    </message>
    <message>
        <source>%1 and %2 are not in yet</source>
        <translation>%1 y %2 aún no han llegado</translation>
    </message>
    <message>
        <source>%1 to %2 are not in yet</source>
        <translation>de %1 a %2 aún no han llegado cifras</translation>
    </message>
    <message>
        <source>%1 short of what was promised</source>
        <translation>faltan %1 para lo prometido</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Aún es pronto para decirlo</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Aún sin valorar</translation>
    </message>
    <message>
        <source>Why it was closed: %1</source>
        <translation>Por qué se cerró: %1</translation>
    </message>
    <message>
        <source>the whole is overdue by %1</source>
        <translation>el conjunto lleva %1 de retraso</translation>
    </message>
    <message>
        <source>Known only up to an earlier day, and not counted since: %1.</source>
        <translation>Conocido solo hasta un día anterior, y sin contar desde entonces: %1.</translation>
    </message>
</context>
<context>
    <name>GoalWebPage</name>
    <message>
        <source>%1, as of %2; %3</source>
        <translation>%1, al %2; %3</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>En qué quedaron</translation>
    </message>
    <message>
        <source>%1 (committed, not done)</source>
        <translation>%1 (comprometido, no hecho)</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Los números</translation>
    </message>
    <message>
        <source>At the end of each month, newest first</source>
        <translation>Al final de cada mes, primero el más reciente</translation>
    </message>
    <message>
        <source>Promised by: %1.</source>
        <translation>Prometido por: %1.</translation>
    </message>
    <message>
        <source>Time: %1.</source>
        <translation>Tiempo: %1.</translation>
    </message>
    <message>
        <source>As of %1; %2.</source>
        <translation>Al %1; %2.</translation>
    </message>
</context>
<context>
    <name>ImportFieldsStep</name>
    <message>
        <source>Used as</source>
        <translation>Se usa como</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>; stale, there is no value for %1 yet</source>
        <translation>; desactualizado, todavía no hay valor para %1</translation>
    </message>
    <message>
        <source>No data: there is no value for %1 or before it, and no target (%2).</source>
        <translation>Sin datos: no hay ningún valor para %1 ni antes, y no hay meta (%2).</translation>
    </message>
    <message>
        <source>No data: there is no value for %1 or before it.</source>
        <translation>Sin datos: no hay ningún valor para %1 ni antes.</translation>
    </message>
    <message>
        <source>No data: the latest value, %1 in %2, is more than three periods older than %3.</source>
        <translation>Sin datos: el último valor, %1 en %2, es más de tres periodos anterior a %3.</translation>
    </message>
    <message>
        <source>No data: too few cases in %1, %2 where %3 are needed%4.</source>
        <translation>Sin datos: muy pocos casos en %1, %2 donde se necesitan %3%4.</translation>
    </message>
    <message>
        <source>No target: this metric is only assessed so far; %1 in %2%3.</source>
        <translation>Sin meta: por ahora esta métrica solo se evalúa; %1 en %2%3.</translation>
    </message>
    <message>
        <source>No target: none has been set; %1 in %2%3.</source>
        <translation>Sin meta: no se ha fijado ninguna; %1 en %2%3.</translation>
    </message>
    <message>
        <source>No target: %4; %1 in %2%3.</source>
        <translation>Sin meta: %4; %1 en %2%3.</translation>
    </message>
    <message>
        <source>a target of %1 to %2</source>
        <translation>una meta de %1 a %2</translation>
    </message>
    <message>
        <source>a target of at most %1</source>
        <translation>una meta de %1 como máximo</translation>
    </message>
    <message>
        <source>a target of %1</source>
        <translation>una meta de %1</translation>
    </message>
    <message>
        <source>Green: %1 in %2 against %3%4.</source>
        <translation>Verde: %1 en %2 frente a %3%4.</translation>
    </message>
    <message>
        <source>the yellow band ends at %1</source>
        <translation>la franja amarilla termina en %1</translation>
    </message>
    <message>
        <source>a target of 0 has no yellow band</source>
        <translation>una meta de 0 no tiene franja amarilla</translation>
    </message>
    <message>
        <source>there is no yellow band</source>
        <translation>no hay franja amarilla</translation>
    </message>
    <message>
        <source>Yellow: %1 in %2 against %3; %4%5.</source>
        <translation>Amarillo: %1 en %2 frente a %3; %4%5.</translation>
    </message>
    <message>
        <source>Red: %1 in %2 against %3; %4%5.</source>
        <translation>Rojo: %1 en %2 frente a %3; %4%5.</translation>
    </message>
</context>
<context>
    <name>LateMemos</name>
    <message>
        <source>memo after late, due %1</source>
        <translation>memorando posterior atrasado, vencía el %1</translation>
    </message>
    <message>
        <source>memo before late, due %1</source>
        <translation>memorando previo atrasado, vencía el %1</translation>
    </message>
</context>
<context>
    <name>MetricFacts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>sin ponderar</translation>
    </message>
    <message>
        <source>made without its parts</source>
        <translation>calculado sin sus partes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Target met.</source>
        <translation>Meta cumplida.</translation>
    </message>
    <message>
        <source>Within %1 of target.</source>
        <translation>A menos de %1 de la meta.</translation>
    </message>
    <message>
        <source>Near target.</source>
        <translation>Cerca de la meta.</translation>
    </message>
    <message>
        <source>Not within %1 of target.</source>
        <translation>A más de %1 de la meta.</translation>
    </message>
    <message>
        <source>Off target.</source>
        <translation>Fuera de la meta.</translation>
    </message>
    <message>
        <source>No target.</source>
        <translation>Sin meta.</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>Sin datos.</translation>
    </message>
    <message>
        <source>Nothing for %1 yet: this is the value of %2.</source>
        <translation>Todavía nada para %1: este es el valor de %2.</translation>
    </message>
    <message>
        <source>Expected on %1.</source>
        <translation>Se espera el %1.</translation>
    </message>
    <message>
        <source>Preliminary: it may still change.</source>
        <translation>Preliminar: todavía puede cambiar.</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <translation>En disputa.</translation>
    </message>
    <message>
        <source>Off target since %1, %2 in a row.</source>
        <translation>No cumplida desde %1, %2 seguidos.</translation>
    </message>
    <message>
        <source>Near the target since %1, %2 in a row.</source>
        <translation>Cerca de la meta desde %1, %2 seguidos.</translation>
    </message>
    <message>
        <source>Met since %1, %2 in a row.</source>
        <translation>Cumplida desde %1, %2 seguidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n trimestre</numerusform>
            <numerusform>%n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of cases</source>
        <translation>Suma de los casos</translation>
    </message>
    <message>
        <source>Cases counted</source>
        <translation>Casos contados</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Conteos</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Change in a year</source>
        <translation>Cambio en un año</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>%1, unweighted</source>
        <translation>%1, sin ponderar</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Target of %1 so far</source>
        <translation>Meta de %1 hasta ahora</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>Target from %1</source>
        <translation>Meta desde %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Taken back from %1 to %2</source>
        <translation>Deshecho de %1 a %2</translation>
    </message>
    <message>
        <source>Corrected from %1 to %2</source>
        <translation>Corregido de %1 a %2</translation>
    </message>
    <message>
        <source>Not yet, expected on %1</source>
        <translation>Todavía no, se espera el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2; SHA-256 begins %3</source>
        <translation>%1, %2; SHA-256 empieza con %3</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Digitado</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Total over %1</source>
        <translation>Total de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n categoría</numerusform>
            <numerusform>%n categorías</numerusform>
        </translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Formado por</translation>
    </message>
    <message>
        <source>Signal: %1.</source>
        <translation>Señal: %1.</translation>
    </message>
    <message>
        <source>%1 Signal: %2.</source>
        <translation>%1 Señal: %2.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
</context>
<context>
    <name>MetricPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source: %1. %2</source>
        <translation>Fuente: %1. %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MetricReport</name>
    <message>
        <source>No values yet.</source>
        <translation>Todavía no hay valores.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>What the department says, %1</source>
        <translation>Lo que dice el departamento, %1</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Qué pasó.</translation>
    </message>
    <message>
        <source>What we do.</source>
        <translation>Qué hacemos.</translation>
    </message>
    <message>
        <source>What we need.</source>
        <translation>Qué necesitamos.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation>Valor, %1</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerador</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominador</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The last thirteen months</source>
        <translation>Los últimos trece meses</translation>
    </message>
    <message numerus="yes">
        <source>The last %n month(s)</source>
        <translation>
            <numerusform>El último mes</numerusform>
            <numerusform>Los últimos %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n quarter(s)</source>
        <translation>
            <numerusform>El último trimestre</numerusform>
            <numerusform>Los últimos %n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n year(s)</source>
        <translation>
            <numerusform>El último año</numerusform>
            <numerusform>Los últimos %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Notes and corrections</source>
        <translation>Notas y correcciones</translation>
    </message>
    <message numerus="yes">
        <source>%n older note(s) are in the city file.</source>
        <translation>
            <numerusform>%n nota más antigua está en el archivo de la ciudad.</numerusform>
            <numerusform>%n notas más antiguas están en el archivo de la ciudad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>De dónde vienen los números</translation>
    </message>
    <message>
        <source>Calculated:</source>
        <translation>Calculado:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older file(s) are named in the city file.</source>
        <translation>
            <numerusform>%n archivo más antiguo se nombra en el archivo de la ciudad.</numerusform>
            <numerusform>%n archivos más antiguos se nombran en el archivo de la ciudad.</numerusform>
        </translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Cómo se mide</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>Medido por: %1</translation>
    </message>
    <message>
        <source>Control chart of the total</source>
        <translation>Gráfico de control del total</translation>
    </message>
</context>
<context>
    <name>MetricTemplates</name>
    <message>
        <source>Every department</source>
        <translation>Todos los departamentos</translation>
    </message>
    <message>
        <source>Unscheduled overtime</source>
        <translation>Horas extra no programadas</translation>
    </message>
    <message>
        <source>overtime hours</source>
        <translation>horas extra</translation>
    </message>
    <message>
        <source>paid hours</source>
        <translation>horas pagadas</translation>
    </message>
    <message>
        <source>Overtime nobody planned costs more and tires the crews.</source>
        <translation>Las horas extra que nadie planeó cuestan más y agotan a los equipos.</translation>
    </message>
    <message>
        <source>Hours of overtime that were not scheduled, of all paid hours of the month.</source>
        <translation>Horas extra no programadas, del total de horas pagadas del mes.</translation>
    </message>
    <message>
        <source>Sick time used</source>
        <translation>Licencia por enfermedad</translation>
    </message>
    <message>
        <source>sick hours</source>
        <translation>horas por enfermedad</translation>
    </message>
    <message>
        <source>scheduled hours</source>
        <translation>horas programadas</translation>
    </message>
    <message>
        <source>Sick time shows early where a team is strained.</source>
        <translation>Las licencias por enfermedad muestran pronto dónde un equipo está sobrecargado.</translation>
    </message>
    <message>
        <source>Hours of sick leave, of all scheduled hours of the month.</source>
        <translation>Horas de licencia por enfermedad, del total de horas programadas del mes.</translation>
    </message>
    <message>
        <source>Work-related illness and injury</source>
        <translation>Enfermedades y lesiones laborales</translation>
    </message>
    <message>
        <source>Everybody should go home as well as they came.</source>
        <translation>Todos deberían volver a casa tan sanos como llegaron.</translation>
    </message>
    <message>
        <source>New cases in the month that had to be recorded.</source>
        <translation>Casos nuevos del mes que debieron registrarse.</translation>
    </message>
    <message>
        <source>Citizen concerns answered on time</source>
        <translation>Inquietudes ciudadanas respondidas a tiempo</translation>
    </message>
    <message>
        <source>answered on time</source>
        <translation>respondidas a tiempo</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibidas</translation>
    </message>
    <message>
        <source>Who asks the city deserves an answer when it was promised.</source>
        <translation>Quien consulta a la ciudad merece una respuesta en el plazo prometido.</translation>
    </message>
    <message>
        <source>Concerns answered by the promised day, of all that fell due in the month.</source>
        <translation>Inquietudes respondidas antes del día prometido, del total que vencía en el mes.</translation>
    </message>
    <message>
        <source>Public safety</source>
        <translation>Seguridad pública</translation>
    </message>
    <message>
        <source>Emergency responses on time</source>
        <translation>Respuestas a emergencias a tiempo</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>emergency calls</source>
        <translation>llamadas de emergencia</translation>
    </message>
    <message>
        <source>Minutes decide about lives and buildings.</source>
        <translation>Los minutos deciden sobre vidas y edificios.</translation>
    </message>
    <message>
        <source>Emergency calls whose first unit arrived within the promised minutes, of all emergency calls.</source>
        <translation>Llamadas de emergencia cuya primera unidad llegó en los minutos prometidos, del total de llamadas de emergencia.</translation>
    </message>
    <message>
        <source>Violent offences</source>
        <translation>Delitos violentos</translation>
    </message>
    <message>
        <source>People want to be safe where they live.</source>
        <translation>La gente quiere estar segura donde vive.</translation>
    </message>
    <message>
        <source>Offences of violence recorded in the month, by the day they happened.</source>
        <translation>Delitos violentos registrados en el mes, según el día en que ocurrieron.</translation>
    </message>
    <message>
        <source>Streets and waste</source>
        <translation>Calles y residuos</translation>
    </message>
    <message>
        <source>Potholes filled on time</source>
        <translation>Baches reparados a tiempo</translation>
    </message>
    <message>
        <source>filled on time</source>
        <translation>reparados a tiempo</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>reportados</translation>
    </message>
    <message>
        <source>A pothole left open damages cars and trust.</source>
        <translation>Un bache sin reparar daña los autos y la confianza.</translation>
    </message>
    <message>
        <source>Potholes filled within the promised days, of all reported in the month.</source>
        <translation>Baches reparados en los días prometidos, del total reportado en el mes.</translation>
    </message>
    <message>
        <source>Street lights repaired on time</source>
        <translation>Postes de alumbrado reparados a tiempo</translation>
    </message>
    <message>
        <source>repaired on time</source>
        <translation>reparados a tiempo</translation>
    </message>
    <message>
        <source>Dark streets feel and are less safe.</source>
        <translation>Las calles oscuras son menos seguras y así se sienten.</translation>
    </message>
    <message>
        <source>Lights repaired within the promised days, of all reported in the month.</source>
        <translation>Postes de alumbrado reparados en los días prometidos, del total reportado en el mes.</translation>
    </message>
    <message>
        <source>Missed waste collections</source>
        <translation>Recolecciones de residuos omitidas</translation>
    </message>
    <message>
        <source>Every household notices a missed collection.</source>
        <translation>Todos los hogares notan una recolección omitida.</translation>
    </message>
    <message>
        <source>Collections reported as missed in the month and found to be so.</source>
        <translation>Recolecciones reportadas como omitidas en el mes y confirmadas como tales.</translation>
    </message>
    <message>
        <source>Recycling rate</source>
        <translation>Tasa de reciclaje</translation>
    </message>
    <message>
        <source>tons recycled</source>
        <translation>toneladas recicladas</translation>
    </message>
    <message>
        <source>tons collected</source>
        <translation>toneladas recolectadas</translation>
    </message>
    <message>
        <source>What is recycled need not be buried.</source>
        <translation>Lo que se recicla no hay que enterrarlo.</translation>
    </message>
    <message>
        <source>Tons recycled or composted, of all tons collected from households.</source>
        <translation>Toneladas recicladas o compostadas, del total de toneladas recolectadas en los hogares.</translation>
    </message>
    <message>
        <source>Building and codes</source>
        <translation>Construcción y normas</translation>
    </message>
    <message>
        <source>Building permits issued on time</source>
        <translation>Permisos de construcción emitidos a tiempo</translation>
    </message>
    <message>
        <source>issued on time</source>
        <translation>emitidos a tiempo</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitidos</translation>
    </message>
    <message>
        <source>Builders plan with the day the city named.</source>
        <translation>Los constructores planifican con el día que indicó la ciudad.</translation>
    </message>
    <message>
        <source>Permits issued within the promised days, of all issued in the month.</source>
        <translation>Permisos emitidos en los días prometidos, del total emitido en el mes.</translation>
    </message>
    <message>
        <source>Days to the first inspection</source>
        <translation>Días hasta la primera inspección</translation>
    </message>
    <message>
        <source>days in all</source>
        <translation>total de días</translation>
    </message>
    <message>
        <source>inspections</source>
        <translation>inspecciones</translation>
    </message>
    <message>
        <source>A neighbour who complains should soon see somebody come.</source>
        <translation>Un vecino que se queja debería ver pronto que alguien viene.</translation>
    </message>
    <message>
        <source>Days from the complaint to the first inspection, mean of the month&apos;s first inspections.</source>
        <translation>Días desde la queja hasta la primera inspección, promedio de las primeras inspecciones del mes.</translation>
    </message>
    <message>
        <source>Vacant and abandoned houses</source>
        <translation>Casas vacías y abandonadas</translation>
    </message>
    <message>
        <source>Empty houses pull their street down.</source>
        <translation>Las casas vacías deterioran su calle.</translation>
    </message>
    <message>
        <source>Houses on the register at the end of the month.</source>
        <translation>Casas en el registro al final del mes.</translation>
    </message>
    <message>
        <source>Money and people</source>
        <translation>Dinero y personal</translation>
    </message>
    <message>
        <source>General fund revenue</source>
        <translation>Ingresos del fondo general</translation>
    </message>
    <message>
        <source>The budget stands on it.</source>
        <translation>El presupuesto depende de ellos.</translation>
    </message>
    <message>
        <source>Revenue of the general fund booked in the month.</source>
        <translation>Ingresos del fondo general contabilizados en el mes.</translation>
    </message>
    <message>
        <source>Positions vacant</source>
        <translation>Puestos vacantes</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacantes</translation>
    </message>
    <message>
        <source>budgeted</source>
        <translation>presupuestados</translation>
    </message>
    <message>
        <source>Work is left undone where nobody sits.</source>
        <translation>Donde no hay nadie, el trabajo queda sin hacer.</translation>
    </message>
    <message>
        <source>Vacant positions on the last day of the month, of all budgeted ones.</source>
        <translation>Puestos vacantes el último día del mes, del total de puestos presupuestados.</translation>
    </message>
    <message>
        <source>Invoices paid within 30 days</source>
        <translation>Facturas pagadas en 30 días</translation>
    </message>
    <message>
        <source>paid within 30 days</source>
        <translation>pagadas en 30 días</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagadas</translation>
    </message>
    <message>
        <source>Small firms cannot wait for their money.</source>
        <translation>Las empresas pequeñas no pueden esperar su dinero.</translation>
    </message>
    <message>
        <source>Invoices paid within 30 days of their receipt, of all paid in the month.</source>
        <translation>Facturas pagadas en los 30 días siguientes a su recepción, del total pagado en el mes.</translation>
    </message>
    <message>
        <source>Parks, water, transit</source>
        <translation>Parques, agua y transporte</translation>
    </message>
    <message>
        <source>Visits to recreation centres</source>
        <translation>Visitas a centros recreativos</translation>
    </message>
    <message>
        <source>Centres are there to be used.</source>
        <translation>Los centros están para usarse.</translation>
    </message>
    <message>
        <source>People counted at the doors in the month.</source>
        <translation>Personas contadas en las puertas durante el mes.</translation>
    </message>
    <message>
        <source>Water main breaks</source>
        <translation>Roturas de tuberías de agua</translation>
    </message>
    <message>
        <source>Breaks close streets and lose water that was already cleaned.</source>
        <translation>Las roturas cierran calles y pierden agua ya potabilizada.</translation>
    </message>
    <message>
        <source>Breaks found in the month, by the day they were found.</source>
        <translation>Roturas encontradas en el mes, según el día en que se encontraron.</translation>
    </message>
    <message>
        <source>Buses on time</source>
        <translation>Autobuses a tiempo</translation>
    </message>
    <message>
        <source>departures on time</source>
        <translation>salidas a tiempo</translation>
    </message>
    <message>
        <source>departures checked</source>
        <translation>salidas controladas</translation>
    </message>
    <message>
        <source>Riders stay with buses they can rely on.</source>
        <translation>Los pasajeros se quedan con los autobuses en los que pueden confiar.</translation>
    </message>
    <message>
        <source>Departures from timed stops less than five minutes late, of all that were checked.</source>
        <translation>Salidas desde paradas con horario con menos de cinco minutos de retraso, del total controlado.</translation>
    </message>
</context>
<context>
    <name>MetricValues</name>
    <message>
        <source>This metric is not in the city file as it is shown now. Choose another metric.</source>
        <translation>Esta métrica no está en el archivo de la ciudad tal como se muestra ahora. Elija otra métrica.</translation>
    </message>
    <message>
        <source>The formula of %1 leads back to itself: change it on the Set up page.</source>
        <translation>La fórmula de %1 vuelve a sí misma: cámbiela en la página Configurar.</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>“%1” is too large or too small a number.</source>
        <translation>«%1» es un número demasiado grande o demasiado pequeño.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it with a decimal point and without thousands separators, like 1234.5.</source>
        <translation>«%1» no es un número. Escríbalo con punto decimal y sin separadores de miles, como 1234.5.</translation>
    </message>
</context>
<context>
    <name>ObservationsBook</name>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Por trimestre</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Por año</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>%1: numbers</source>
        <translation>%1: números</translation>
    </message>
    <message>
        <source>A sheet holds 1,048,576 rows, and these are %1. Export them as CSV, or one department after the other.</source>
        <translation>Una hoja tiene 1.048.576 filas y aquí hay %1. Expórtelas como CSV, o un departamento tras otro.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Give it a name that ends in .xlsx or .csv.</source>
        <translation>No se puede escribir «%1». Dele un nombre que termine en .xlsx o .csv.</translation>
    </message>
</context>
<context>
    <name>ObservationsWriter</name>
    <message>
        <source>The observations could not be written: %1.</source>
        <translation>No se pudieron escribir las observaciones: %1.</translation>
    </message>
</context>
<context>
    <name>OverviewReport</name>
    <message numerus="yes">
        <source>%n more of them stand in the scorecards.</source>
        <translation>
            <numerusform>%n más figura en los tableros.</numerusform>
            <numerusform>%n más figuran en los tableros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Worth celebrating</source>
        <translation>Para celebrar</translation>
    </message>
    <message>
        <source>This city has no departments yet.</source>
        <translation>Esta ciudad todavía no tiene departamentos.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 values entered</source>
        <translation>%1 de %2 valores de %3 ingresados</translation>
    </message>
</context>
<context>
    <name>PageGallery</name>
    <message>
        <source>There is no %1 %2 in this city. Look at its list.</source>
        <translation>No hay %1 %2 en esta ciudad. Consulte su lista.</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>session</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message>
        <source>“%1” is a month; %2 is measured by quarter or year.</source>
        <translation>«%1» es un mes; %2 se mide por trimestre o por año.</translation>
    </message>
    <message>
        <source>“%1” is a quarter; %2 is not measured by quarter.</source>
        <translation>«%1» es un trimestre; %2 no se mide por trimestre.</translation>
    </message>
    <message>
        <source>“%1” is a year; %2 is not measured by year.</source>
        <translation>«%1» es un año; %2 no se mide por año.</translation>
    </message>
</context>
<context>
    <name>ProblemEntry</name>
    <message>
        <source>This problem is no longer in the city file.</source>
        <translation>Este problema ya no está en el archivo de la ciudad.</translation>
    </message>
    <message>
        <source>This problem has ended. Open it again to work on it.</source>
        <translation>Este problema ha terminado. Ábralo de nuevo para trabajar en él.</translation>
    </message>
    <message>
        <source>This cause is no longer in the city file.</source>
        <translation>Esta causa ya no está en el archivo de la ciudad.</translation>
    </message>
    <message>
        <source>Say why: a cause needs its words.</source>
        <translation>Diga por qué: una causa necesita sus palabras.</translation>
    </message>
    <message>
        <source>A cause is counted 0 times or more often. Type a number, or leave it empty.</source>
        <translation>Una causa se cuenta 0 veces o más. Escriba un número o déjelo vacío.</translation>
    </message>
    <message>
        <source>Say in one sentence what the problem is.</source>
        <translation>Diga en una frase cuál es el problema.</translation>
    </message>
    <message>
        <source>This problem is open already, since %1.</source>
        <translation>Este problema ya está abierto, desde el %1.</translation>
    </message>
    <message>
        <source>This problem was solved or closed on %1. Open it again, or say what is different now.</source>
        <translation>Este problema se resolvió o se cerró el %1. Ábralo de nuevo o diga qué es distinto ahora.</translation>
    </message>
    <message>
        <source>Another problem of these numbers says the same. Say what is different.</source>
        <translation>Otro problema de estos números dice lo mismo. Diga qué es distinto.</translation>
    </message>
    <message>
        <source>A problem ends with its conclusion. Say what was learned.</source>
        <translation>Un problema termina con su conclusión. Diga qué se aprendió.</translation>
    </message>
    <message>
        <source>“%1” is named here already.</source>
        <translation>«%1» ya está nombrada aquí.</translation>
    </message>
    <message>
        <source>Only a metric that counts cases can tell how often its categories occurred. Count the causes by hand.</source>
        <translation>Solo un indicador que cuenta casos puede decir cuántas veces se dio cada categoría. Cuente las causas a mano.</translation>
    </message>
    <message>
        <source>No category has a value in these months. Choose another span.</source>
        <translation>Ninguna categoría tiene valor en estos meses. Elija otro periodo.</translation>
    </message>
    <message>
        <source>Say who does it: a countermeasure without a name is a wish.</source>
        <translation>Diga quién lo hace: una contramedida sin nombre es un deseo.</translation>
    </message>
    <message>
        <source>Say by when: “%1: %2 by 12 Dec”.</source>
        <translation>Diga para cuándo: «%1: %2 para el 12 dic».</translation>
    </message>
    <message>
        <source>Say what becomes the standard from now on.</source>
        <translation>Diga qué pasa a ser la norma desde ahora.</translation>
    </message>
    <message>
        <source>Say what was learned in this round.</source>
        <translation>Diga qué se aprendió en esta vuelta.</translation>
    </message>
    <message>
        <source>Say why the problem is closed.</source>
        <translation>Diga por qué se cierra el problema.</translation>
    </message>
    <message>
        <source>The problem was opened on %1: it ends on a day from then to today.</source>
        <translation>El problema se abrió el %1: termina en un día entre entonces y hoy.</translation>
    </message>
    <message>
        <source>It is on the agenda of this session already.</source>
        <translation>Ya está en el orden del día de esta sesión.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Diga qué se debe hacer.</translation>
    </message>
    <message>
        <source>A cause cannot be a why of itself.</source>
        <translation>Una causa no puede ser un porqué de sí misma.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Tree of whys</source>
        <translation>Árbol de porqués</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Countermeasures</source>
        <translation>Contramedidas</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>ProblemStanding</name>
    <message>
        <source>The whys of %1 were counted more often than the cause itself: their sum is taken. Correct one of the counts.</source>
        <translation>Los porqués de %1 se contaron más veces que la causa misma: se toma su suma. Corrija una de las cuentas.</translation>
    </message>
    <message>
        <source>Round %1 ended on %2: %3</source>
        <translation>La vuelta %1 terminó el %2: %3</translation>
    </message>
    <message>
        <source>Standardised on %1: %2</source>
        <translation>Hecho norma el %1: %2</translation>
    </message>
    <message>
        <source>Closed on %1: %2</source>
        <translation>Cerrado el %1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>No cause is named yet. Ask why until something can be done about the answer.</source>
        <translation>Aún no se ha nombrado ninguna causa. Pregunte por qué hasta que se pueda hacer algo con la respuesta.</translation>
    </message>
    <message>
        <source>No cause was counted yet. Count how often each occurs: then the few that matter show.</source>
        <translation>Aún no se ha contado ninguna causa. Cuente cuántas veces se da cada una: entonces se verán las pocas que importan.</translation>
    </message>
    <message>
        <source>All causes were counted 0 times: none can be told from another.</source>
        <translation>Todas las causas se contaron 0 veces: ninguna se distingue de otra.</translation>
    </message>
    <message>
        <source>Only one cause was counted, %1 of %2: nothing to compare it with.</source>
        <translation>Solo se contó una causa, %1 de %2: no hay con qué compararla.</translation>
    </message>
    <message>
        <source>%1 of %2 have no named cause: the named ones do not reach 80 %. Look into those first.</source>
        <translation>%1 de %2 no tienen causa nombrada: las nombradas no llegan al 80 %. Investigue primero esos casos.</translation>
    </message>
    <message numerus="yes">
        <source>The vital few: %1 make up %2 of %3.</source>
        <translation>
            <numerusform>Las pocas vitales: %1 suponen el %2 de %3.</numerusform>
            <numerusform>Las pocas vitales: %1 suponen el %2 de %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The vital one: %1 makes up %2 of %3.</source>
        <translation>La causa vital: %1 supone el %2 de %3.</translation>
    </message>
    <message>
        <source>It takes %1 of %2 causes to reach 80 %: no few stand out. %3 make up %4 of %5.</source>
        <translation>Hacen falta %1 de %2 causas para llegar al 80 %: no destacan unas pocas. %3 suponen el %4 de %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n further cause(s) counted as often as the last of them.</source>
        <translation>
            <numerusform>%n causa más se contó tantas veces como la última de ellas.</numerusform>
            <numerusform>%n causas más se contaron tantas veces como la última de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No countermeasure yet. Say who does what by when about the causes that matter.</source>
        <translation>Aún no hay contramedidas. Diga quién hace qué y para cuándo con las causas que importan.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <translation>
            <numerusform>%n descartada</numerusform>
            <numerusform>%n descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2.</source>
        <translation>%1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n countermeasure(s)</source>
        <translation>
            <numerusform>%n contramedida</numerusform>
            <numerusform>%n contramedidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No countermeasure has begun. From the day one begins, the months after are compared with those before.</source>
        <translation>Ninguna contramedida ha empezado. Desde el día en que empiece una, los meses posteriores se comparan con los anteriores.</translation>
    </message>
    <message>
        <source>Nothing to compare yet: there must be values before %1 and a whole period after it.</source>
        <translation>Aún no hay nada que comparar: hacen falta valores antes del %1 y un periodo completo después.</translation>
    </message>
    <message>
        <source>Better than before</source>
        <translation>Mejor que antes</translation>
    </message>
    <message>
        <source>Worse than before</source>
        <translation>Peor que antes</translation>
    </message>
    <message>
        <source>Not as before</source>
        <translation>Distinto que antes</translation>
    </message>
    <message>
        <source>No clear difference</source>
        <translation>Sin diferencia clara</translation>
    </message>
    <message>
        <source>This problem is not in the city file that is shown.</source>
        <translation>Este problema no está en el archivo de la ciudad que se muestra.</translation>
    </message>
    <message>
        <source>- %1: %2</source>
        <translation>- %1: %2</translation>
    </message>
    <message>
        <source>%1, round %2</source>
        <translation>%1, vuelta %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n tarde</numerusform>
            <numerusform>%n tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Counted by %1</source>
        <translation>Contado por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further</source>
        <comment>causes</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>revision %1 of %2, %3</source>
        <translation>revisión %1 del %2, %3</translation>
    </message>
    <message>
        <source>as recorded at revision %1 of %2, %3</source>
        <translation>como estaba registrado en la revisión %1 del %2, %3</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>%1 of goal %2</source>
        <translation>%1 del objetivo %2</translation>
    </message>
    <message>
        <source>amendment of %1</source>
        <translation>modificación del %1</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>initiative</source>
        <translation>iniciativa</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>enunciado</translation>
    </message>
    <message>
        <source>promised by</source>
        <translation>prometido por</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>fecha límite</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>starting point</source>
        <translation>punto de partida</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>cerrado el</translation>
    </message>
    <message>
        <source>closed because</source>
        <translation>cerrado porque</translation>
    </message>
    <message>
        <source>done at the end</source>
        <translation>hecho al final</translation>
    </message>
    <message>
        <source>committed at the end</source>
        <translation>comprometido al final</translation>
    </message>
    <message>
        <source>followed by</source>
        <translation>seguido por</translation>
    </message>
    <message>
        <source>its part</source>
        <translation>su papel</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>hecho el</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>led by</source>
        <translation>dirigida por</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>points that make a shift or trend</source>
        <translation>puntos que forman un desplazamiento o tendencia</translation>
    </message>
    <message>
        <source>screening of jumps</source>
        <translation>filtrado de saltos</translation>
    </message>
    <message>
        <source>control chart</source>
        <translation>gráfico de control</translation>
    </message>
    <message>
        <source>%1 on the chart: %2</source>
        <translation>%1 en el gráfico: %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>population</source>
        <translation>población</translation>
    </message>
    <message>
        <source>fiscal year starts in</source>
        <translation>el año fiscal empieza en</translation>
    </message>
    <message>
        <source>fiscal year named by</source>
        <translation>el año fiscal se nombra por</translation>
    </message>
    <message>
        <source>tolerance is a</source>
        <translation>la tolerancia es</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>tolerancia</translation>
    </message>
    <message>
        <source>approved by</source>
        <translation>aprobado por</translation>
    </message>
    <message>
        <source>due on day</source>
        <translation>vence el día</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>pertenece a</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>place in lists</source>
        <translation>lugar en las listas</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>decimales</translation>
    </message>
    <message>
        <source>measured by every department</source>
        <translation>medido por todos los departamentos</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>fórmula</translation>
    </message>
    <message>
        <source>never below</source>
        <translation>nunca menor que</translation>
    </message>
    <message>
        <source>never above</source>
        <translation>nunca mayor que</translation>
    </message>
    <message>
        <source>fewest cases</source>
        <translation>mínimo de casos</translation>
    </message>
    <message>
        <source>first part is called</source>
        <translation>la primera parte se llama</translation>
    </message>
    <message>
        <source>second part is called</source>
        <translation>la segunda parte se llama</translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation>por qué importa</translation>
    </message>
    <message>
        <source>how it is counted</source>
        <translation>cómo se cuenta</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>measured by</source>
        <translation>medido por</translation>
    </message>
    <message>
        <source>values come from</source>
        <translation>los valores provienen de</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>desglose</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>unweighted</source>
        <translation>sin ponderar</translation>
    </message>
    <message>
        <source>expected on</source>
        <translation>se espera el</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>extremo superior</translation>
    </message>
    <message>
        <source>is for</source>
        <translation>es para</translation>
    </message>
    <message>
        <source>no target because</source>
        <translation>sin meta porque</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>qué pasó</translation>
    </message>
    <message>
        <source>what we do</source>
        <translation>qué hacemos</translation>
    </message>
    <message>
        <source>what we need</source>
        <translation>qué necesitamos</translation>
    </message>
    <message>
        <source>at</source>
        <translation>el</translation>
    </message>
    <message>
        <source>handed in by</source>
        <translation>entregado por</translation>
    </message>
    <message>
        <source>approved at</source>
        <translation>aprobado el</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>hoja</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>covers from</source>
        <translation>cubre desde</translation>
    </message>
    <message>
        <source>covers to</source>
        <translation>cubre hasta</translation>
    </message>
    <message>
        <source>rows read</source>
        <translation>filas leídas</translation>
    </message>
    <message>
        <source>values added</source>
        <translation>valores añadidos</translation>
    </message>
    <message>
        <source>values changed</source>
        <translation>valores cambiados</translation>
    </message>
    <message>
        <source>values unchanged</source>
        <translation>valores sin cambios</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>A metric no longer in the file</source>
        <translation>Una métrica que ya no está en el archivo</translation>
    </message>
    <message>
        <source>A series no longer in the file</source>
        <translation>Una serie que ya no está en el archivo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>facts about the city</source>
        <translation>datos de la ciudad</translation>
    </message>
    <message>
        <source>department %1</source>
        <translation>departamento %1</translation>
    </message>
    <message>
        <source>A person no longer in the file</source>
        <translation>Una persona que ya no está en el archivo</translation>
    </message>
    <message>
        <source>role: %1, %2</source>
        <translation>rol: %1, %2</translation>
    </message>
    <message>
        <source>role: %1</source>
        <translation>rol: %1</translation>
    </message>
    <message>
        <source>metric %1</source>
        <translation>métrica %1</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>definition from %1</source>
        <translation>definición desde %1</translation>
    </message>
    <message>
        <source>category of %1</source>
        <translation>categoría de %1</translation>
    </message>
    <message>
        <source>series of %1</source>
        <translation>serie de %1</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>target from %1</source>
        <translation>meta desde %1</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea de base</translation>
    </message>
    <message>
        <source>benchmark: %1</source>
        <translation>referencia: %1</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>anotación</translation>
    </message>
    <message>
        <source>what the department tells</source>
        <translation>lo que cuenta el departamento</translation>
    </message>
    <message>
        <source>A department no longer in the file</source>
        <translation>Un departamento que ya no está en el archivo</translation>
    </message>
    <message>
        <source>hand-in of %1</source>
        <translation>entrega de %1</translation>
    </message>
    <message>
        <source>remembered import</source>
        <translation>importación recordada</translation>
    </message>
    <message>
        <source>receipt of an import</source>
        <translation>comprobante de una importación</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el principio</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>values that follow the time of year</source>
        <translation>valores que siguen la época del año</translation>
    </message>
    <message>
        <source>what is expected by a day</source>
        <translation>lo esperado para un día</translation>
    </message>
    <message>
        <source>holiday on %1</source>
        <translation>feriado del %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>begins at</source>
        <translation>empieza a las</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>because</source>
        <translation>porque</translation>
    </message>
    <message>
        <source>times put off</source>
        <translation>veces aplazada</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>record the room saw</source>
        <translation>registro que vieron en la sala</translation>
    </message>
    <message>
        <source>began at</source>
        <translation>empezó el</translation>
    </message>
    <message>
        <source>ended at</source>
        <translation>terminó el</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>asistencia</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>tipo de archivo</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>weeks between</source>
        <translation>semanas entre reuniones</translation>
    </message>
    <message>
        <source>day of the week</source>
        <translation>día de la semana</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>round</source>
        <translation>vuelta</translation>
    </message>
    <message>
        <source>checked from</source>
        <translation>se comprueba desde</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>conclusión</translation>
    </message>
    <message>
        <source>concluded on</source>
        <translation>concluido el</translation>
    </message>
    <message>
        <source>opened on</source>
        <translation>abierto el</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>because of</source>
        <translation>a causa de</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
    <message>
        <source>why it is here</source>
        <translation>por qué está aquí</translation>
    </message>
    <message>
        <source>the department’s reply</source>
        <translation>respuesta del departamento</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>preguntada</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>escrito por</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>given to</source>
        <translation>entregado a</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>made on</source>
        <translation>creado el</translation>
    </message>
    <message>
        <source>begins on</source>
        <translation>empieza el</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>respondido por</translation>
    </message>
    <message>
        <source>action item</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>takes over</source>
        <translation>incorpora</translation>
    </message>
    <message>
        <source>text in files</source>
        <translation>texto en los archivos</translation>
    </message>
    <message>
        <source>it is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>in the files of</source>
        <translation>en los archivos de</translation>
    </message>
    <message>
        <source>learned from</source>
        <translation>aprendido de</translation>
    </message>
    <message>
        <source>saved import</source>
        <translation>importación guardada</translation>
    </message>
    <message>
        <source>meaning of a word in files</source>
        <translation>significado de una palabra en los archivos</translation>
    </message>
    <message>
        <source>how often it has a session</source>
        <translation>cada cuánto tiene reunión</translation>
    </message>
    <message>
        <source>question of the city: %1</source>
        <translation>pregunta de la ciudad: %1</translation>
    </message>
    <message>
        <source>session of %1</source>
        <translation>reunión del %1</translation>
    </message>
    <message>
        <source>%1 of session %2</source>
        <translation>%1 de la reunión %2</translation>
    </message>
    <message>
        <source>cause of “%1”</source>
        <translation>causa de «%1»</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>causa</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>punto de la agenda</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in another file</source>
        <translation>en otro archivo</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>%1: numbers for %2 were due on %3</source>
        <translation>%1: los números de %2 vencieron el %3</translation>
    </message>
    <message>
        <source>%1: numbers for %2 are due on %3</source>
        <translation>%1: los números de %2 vencen el %3</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <translation>Estimado/a %1:</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>Estimado/a colega:</translation>
    </message>
    <message>
        <source>%1 has not received these numbers of %2 for %3. They were due on %4:</source>
        <translation>%1 no ha recibido estos números de %2 de %3. Vencieron el %4:</translation>
    </message>
    <message>
        <source>%1 is waiting for these numbers of %2 for %3. They are due on %4:</source>
        <translation>%1 espera estos números de %2 de %3. Vencen el %4:</translation>
    </message>
    <message>
        <source>Please fill in the yellow cells of the attached workbook, save it and send it back. If a number is not there yet, say in the workbook when it is expected, and why.</source>
        <translation>Llene las celdas amarillas del libro adjunto, guárdelo y devuélvalo. Si un número aún no está, diga en el libro cuándo se espera y por qué.</translation>
    </message>
    <message>
        <source>Thank you,</source>
        <translation>Gracias,</translation>
    </message>
    <message>
        <source>%1 has no coordinator: fill in whom it goes to.</source>
        <translation>%1 no tiene coordinación: indique a quién va.</translation>
    </message>
    <message>
        <source>%1 has no e-mail address in the city file: fill in whom it goes to.</source>
        <translation>%1 no tiene correo en el archivo de la ciudad: indique a quién va.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another one.</source>
        <translation>No se pudo crear la carpeta %1. Elija otra.</translation>
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
    <name>ReportPainter</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Status:</source>
        <translation>Estado:</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>This department is not in the city file as it is shown now. Choose another department.</source>
        <translation>Este departamento no está en el archivo de la ciudad tal como se muestra ahora. Elija otro departamento.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No city file is open. Open one and print again.</source>
        <translation>No hay ningún archivo de ciudad abierto. Abra uno e imprima de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room there.</source>
        <translation>No se pudo escribir %1: %2. Elija otra carpeta o libere espacio allí.</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>%1, before and after</source>
        <translation>%1, antes y después</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Todos los departamentos</translation>
    </message>
    <message>
        <source>This goal is not in the city file as it is shown now. Choose another goal.</source>
        <translation>Este objetivo no está en el archivo de la ciudad tal como se muestra ahora. Elija otro objetivo.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Para firmar</translation>
    </message>
    <message>
        <source>%1: sign-off of %2</source>
        <translation>%1: hoja para firmar de %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ReturnedBook</name>
    <message>
        <source>“%1” is no entry workbook: the hidden sheet that says whose it is is missing. Ask for the file as it was sent out, or import it.</source>
        <translation>«%1» no es un libro de captura: falta la hoja oculta que dice de quién es. Pida el archivo tal como se envió, o impórtelo.</translation>
    </message>
    <message>
        <source>In “%1” the hidden first row is gone, without which nobody knows what its columns are. Ask for the file as it was sent out.</source>
        <translation>En «%1» ya no está la primera fila oculta, sin la cual nadie sabe qué son sus columnas. Pida el archivo tal como se envió.</translation>
    </message>
    <message>
        <source>The row of %1 is not in the workbook any more.</source>
        <translation>La fila de %1 ya no está en el libro.</translation>
    </message>
    <message>
        <source>“%1” was written by another version of StatRoom. Collect it with that one.</source>
        <translation>«%1» lo escribió otra versión de StatRoom. Recójalo con esa.</translation>
    </message>
    <message>
        <source>The hidden sheet of “%1” was changed, so that nobody knows whose it is. Ask for the file as it was sent out.</source>
        <translation>La hoja oculta de «%1» se cambió y nadie sabe de quién es. Pida el archivo tal como se envió.</translation>
    </message>
    <message>
        <source>On the sheet “%1” of “%2” a marked column stands twice (%3): it was copied. Take the copy out, and collect it again.</source>
        <translation>En la hoja «%1» de «%2» una columna marcada está dos veces (%3): se copió. Quite la copia y recójalo otra vez.</translation>
    </message>
    <message>
        <source>Column %1 was added by hand. What stands in it is not read.</source>
        <translation>La columna %1 se agregó a mano. Lo que contiene no se lee.</translation>
    </message>
    <message>
        <source>Row %1 was added by hand, so that nobody knows what it is of. It is not read.</source>
        <translation>La fila %1 se agregó a mano y nadie sabe de qué es. No se lee.</translation>
    </message>
    <message>
        <source>The hidden marks of row %1 do not agree: it was sorted in part. Nothing of it is read; sort whole rows, or send the file as it was.</source>
        <translation>Las marcas ocultas de la fila %1 no coinciden: se ordenó en parte. No se lee nada de ella; ordene filas enteras o envíe el archivo como estaba.</translation>
    </message>
    <message>
        <source>Row %1 is marked as something that this workbook did not ask for. It is not read.</source>
        <translation>La fila %1 está marcada como algo que este libro no pidió. No se lee.</translation>
    </message>
    <message>
        <source>Row %1 is named “%2”, and its hidden mark says “%3”: it was sorted in part. Nothing of it is read; sort whole rows, or send the file as it was.</source>
        <translation>La fila %1 se llama «%2» y su marca oculta dice «%3»: se ordenó en parte. No se lee nada de ella; ordene filas enteras o envíe el archivo como estaba.</translation>
    </message>
    <message>
        <source>The row of %1 stands twice, and the two differ. Nothing of them is read.</source>
        <translation>La fila de %1 está dos veces, y las dos difieren. No se lee nada de ellas.</translation>
    </message>
    <message>
        <source>A number of an earlier period of %1 was changed. It is not taken from here: correct it in that month.</source>
        <translation>Se cambió un número de un período anterior de %1. No se toma de aquí: corríjalo en ese mes.</translation>
    </message>
    <message>
        <source>“%1” is text: a CSV file keeps neither the hidden marks nor the other sheets of an entry workbook. Ask for the workbook itself, or import it.</source>
        <translation>«%1» es texto: un archivo CSV no conserva ni las marcas ocultas ni las otras hojas de un libro de captura. Pida el libro mismo, o impórtelo.</translation>
    </message>
    <message>
        <source>“%1” holds the hidden sheets of two entry workbooks, so that nobody knows whose it is. Ask for each as a file of its own.</source>
        <translation>«%1» contiene las hojas ocultas de dos libros de captura, y nadie sabe de quién es. Pida cada uno como archivo propio.</translation>
    </message>
    <message>
        <source>The sheet “%1” belongs to another workbook (rows: %2). Nothing of it is read.</source>
        <translation>La hoja «%1» pertenece a otro libro (filas: %2). No se lee nada de ella.</translation>
    </message>
</context>
<context>
    <name>RevisionDetails</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>se espera el %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin meta</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n métrica</numerusform>
            <numerusform>%n métricas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n departamento</numerusform>
            <numerusform>%n departamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importación de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>A c chart is for counts, and %1 is none. Choose XmR.</source>
        <translation>Un gráfico c es para conteos, y %1 no lo es. Elija XmR.</translation>
    </message>
    <message>
        <source>A %1 is for rates entered as numerator and denominator, and %2 is none. Choose XmR.</source>
        <translation>Un %1 es para tasas con numerador y denominador, y %2 no lo es. Elija XmR.</translation>
    </message>
    <message>
        <source>A %1 is for rates and averages entered with their two parts, and %2 is neither. Choose XmR.</source>
        <translation>Un %1 es para tasas y promedios registrados con sus dos partes, y %2 no es ninguno de los dos. Elija XmR.</translation>
    </message>
    <message>
        <source>A t chart is for the time between rare events, and %1 is a rate. Choose XmR.</source>
        <translation>Un gráfico t es para el tiempo entre eventos raros, y %1 es una tasa. Elija XmR.</translation>
    </message>
    <message>
        <source>A %1 needs the number of cases of every period, and these values have none.</source>
        <translation>Un %1 necesita el número de casos de cada período, y estos valores no lo tienen.</translation>
    </message>
    <message>
        <source>None of these values can be shown in a %1.</source>
        <translation>Ninguno de estos valores puede mostrarse en un %1.</translation>
    </message>
    <message>
        <source>An XmR chart is shown instead.</source>
        <translation>Se muestra en su lugar un gráfico XmR.</translation>
    </message>
    <message>
        <source>These values follow the time of year, which limits would mistake for change: none are drawn. Compare each period with the same one a year before.</source>
        <translation>Estos valores siguen la época del año, que los límites tomarían por un cambio: no se traza ninguno. Compare cada período con el mismo del año anterior.</translation>
    </message>
    <message>
        <source>Too few values for limits: %1 of the %2 that are needed at least.</source>
        <translation>Muy pocos valores para calcular límites: %1 de los %2 que se necesitan al menos.</translation>
    </message>
    <message>
        <source>Too few values for their order to tell anything: %1 of the %2 that are needed at least.</source>
        <translation>Muy pocos valores para que su orden diga algo: %1 de los %2 que se necesitan al menos.</translation>
    </message>
    <message>
        <source>So many values lie beyond the limits that these are too thin, as they are with very many cases. A %1 or an XmR chart suits them better.</source>
        <translation>Son tantos los valores fuera de los límites que estos son demasiado estrechos, como ocurre con muchísimos casos. Les conviene más un %1 o un gráfico XmR.</translation>
    </message>
    <message>
        <source>In some periods the cases are so few that the limits of a p chart tell little. XmR suits them better.</source>
        <translation>En algunos periodos hay tan pocos casos que los límites de un gráfico p dicen poco. Les conviene más XmR.</translation>
    </message>
    <message>
        <source>No two values follow each other: how far they vary is not known, and there are no limits.</source>
        <translation>No hay dos valores seguidos: no se sabe cuánto varían, y no hay límites.</translation>
    </message>
    <message>
        <source>The limits are provisional: they come from %1 values, and hold from %2 on.</source>
        <translation>Los límites son provisionales: salen de %1 valores, y valen a partir de %2.</translation>
    </message>
    <message>
        <source>Say why: the reason stands on the chart.</source>
        <translation>Diga por qué: el motivo aparece en el gráfico.</translation>
    </message>
    <message>
        <source>The chart has no point there. Choose a period between its first value and the month shown.</source>
        <translation>El gráfico no tiene ningún punto allí. Elija un período entre su primer valor y el mes mostrado.</translation>
    </message>
    <message>
        <source>%1 has this mark already. Remove it before you set it with another reason.</source>
        <translation>La marca ya está en %1. Quítela antes de ponerla con otro motivo.</translation>
    </message>
    <message>
        <source>%1 has no value that could be left out.</source>
        <translation>En %1 no hay ningún valor que se pueda excluir.</translation>
    </message>
    <message>
        <source>The baseline ends in %1. Remove that mark, or leave another period out.</source>
        <translation>La línea de base termina en %1. Quite esa marca, o excluya otro período.</translation>
    </message>
    <message>
        <source>%1 is the first period of the chart: its limits begin there already.</source>
        <translation>El primer período del gráfico es %1: sus límites ya empiezan allí.</translation>
    </message>
    <message>
        <source>The baseline to %1 would be cut in two. Remove that mark first.</source>
        <translation>La línea de base hasta %1 quedaría partida en dos. Primero quite esa marca.</translation>
    </message>
    <message>
        <source>%1 is left out of the limits, so that the baseline cannot end there. Choose the period before.</source>
        <translation>Como %1 está excluido de los límites, la línea de base no puede terminar allí. Elija el período anterior.</translation>
    </message>
    <message>
        <source>The baseline of these periods ends in %1 already. Remove that mark first.</source>
        <translation>La línea de base de estos periodos ya termina en %1. Primero quite esa marca.</translation>
    </message>
    <message>
        <source>A baseline needs %1 values, and up to %2 there are %3. Choose a later period.</source>
        <translation>Una línea de base necesita %1 valores, y hasta %2 hay %3. Elija un período posterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be shown in a %1 and are left out.</source>
        <translation>
            <numerusform>%n valor no puede mostrarse en un %1 y se excluye.</numerusform>
            <numerusform>%n valores no pueden mostrarse en un %1 y se excluyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preliminary value(s) are shown and not counted.</source>
        <translation>
            <numerusform>%n valor preliminar se muestra y no se cuenta.</numerusform>
            <numerusform>%n valores preliminares se muestran y no se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>These values follow the time of year: each is judged by its distance from the same period a year before, and the limits move with it.</source>
        <translation>Estos valores siguen la época del año: cada uno se juzga por su distancia del mismo período del año anterior, y los límites se mueven con él.</translation>
    </message>
    <message>
        <source>These values follow the time of year: each is judged without the usual effect of its season, and the limits move with it.</source>
        <translation>Estos valores siguen la época del año: cada uno se juzga sin el efecto habitual de su estación, y los límites se mueven con ella.</translation>
    </message>
</context>
<context>
    <name>SessionCalendarFile</name>
    <message>
        <source>Stat session: %1</source>
        <translation>Reunión de resultados: %1</translation>
    </message>
</context>
<context>
    <name>SessionEntry</name>
    <message>
        <source>This session is no longer in the city file.</source>
        <translation>Esta reunión ya no está en el archivo de la ciudad.</translation>
    </message>
    <message>
        <source>This action item is no longer in the city file.</source>
        <translation>Este compromiso ya no está en el archivo de la ciudad.</translation>
    </message>
    <message>
        <source>This is no longer in the session.</source>
        <translation>Esto ya no está en la reunión.</translation>
    </message>
    <message>
        <source>A session needs its day.</source>
        <translation>La reunión necesita su día.</translation>
    </message>
    <message>
        <source>A session takes between 5 minutes and a day.</source>
        <translation>Una reunión dura entre 5 minutos y un día.</translation>
    </message>
    <message>
        <source>Say why the session is cancelled: the reason stands in the list of sessions.</source>
        <translation>Diga por qué se cancela la reunión: el motivo aparece en la lista de reuniones.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Diga qué se debe hacer.</translation>
    </message>
    <message>
        <source>Say why it is dropped: the reason stands in the list and in the next memo.</source>
        <translation>Diga por qué se descarta: el motivo aparece en la lista y en el próximo memorando.</translation>
    </message>
    <message>
        <source>Choose the department that the session is about, or give it a title.</source>
        <translation>Elija el departamento del que trata la reunión, o póngale un título.</translation>
    </message>
    <message>
        <source>There is a session “%1” already. Choose another code.</source>
        <translation>Ya hay una reunión «%1». Elija otro código.</translation>
    </message>
    <message>
        <source>A session that was held cannot be cancelled.</source>
        <translation>Una reunión que se celebró no se puede cancelar.</translation>
    </message>
    <message>
        <source>A text on the agenda needs a title.</source>
        <translation>Un texto de la agenda necesita un título.</translation>
    </message>
    <message>
        <source>An item takes between 0 minutes and a day.</source>
        <translation>Un punto dura entre 0 minutos y un día.</translation>
    </message>
    <message>
        <source>This item is no longer on the agenda.</source>
        <translation>Este punto ya no está en la agenda.</translation>
    </message>
    <message>
        <source>This session was held. Open it as the room saw it, or plan the next one.</source>
        <translation>Esta reunión se celebró. Ábrala como la vieron en la sala, o planifique la próxima.</translation>
    </message>
    <message>
        <source>This session was cancelled. Plan another one.</source>
        <translation>Esta reunión se canceló. Planifique otra.</translation>
    </message>
    <message>
        <source>This session has not begun.</source>
        <translation>Esta reunión no ha empezado.</translation>
    </message>
    <message>
        <source>Say what was decided.</source>
        <translation>Diga qué se decidió.</translation>
    </message>
    <message>
        <source>The note has no text.</source>
        <translation>La nota no tiene texto.</translation>
    </message>
    <message>
        <source>It was made on %1 and cannot have been done before.</source>
        <translation>Se creó el %1 y no puede haberse hecho antes.</translation>
    </message>
    <message>
        <source>There is no value to dispute in this month.</source>
        <translation>En este mes no hay ningún valor que poner en disputa.</translation>
    </message>
    <message>
        <source>disputed: %1</source>
        <translation>en disputa: %1</translation>
    </message>
    <message>
        <source>Say who was given the paper.</source>
        <translation>Diga a quién se entregó el documento.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 20 MB. Attach a smaller file.</source>
        <translation>«%1» tiene más de 20 MB. Adjunte un archivo más pequeño.</translation>
    </message>
    <message>
        <source>This session was held: its agenda stays as the room went through it.</source>
        <translation>Esta reunión se celebró: su agenda queda como se recorrió en la sala.</translation>
    </message>
    <message>
        <source>This session was cancelled: its agenda stays as it is. Plan another one.</source>
        <translation>Esta reunión se canceló: su agenda queda como está. Planifique otra.</translation>
    </message>
</context>
<context>
    <name>SessionMemo</name>
    <message>
        <source>Draft for the department: session of %1</source>
        <translation>Borrador para el departamento: reunión del %1</translation>
    </message>
    <message>
        <source>Memo before the session of %1</source>
        <translation>Memorando previo a la reunión del %1</translation>
    </message>
    <message>
        <source>Memo after the session of %1</source>
        <translation>Memorando posterior a la reunión del %1</translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation>%1 de %2 minutos</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, para el %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next session: %1</source>
        <translation>Próxima reunión: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence en %n día</numerusform>
            <numerusform>vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>open, no day said</source>
        <translation>abierto, sin fecha indicada</translation>
    </message>
    <message>
        <source>done %1, on time</source>
        <translation>hecho el %1, a tiempo</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>hecho el %1</translation>
    </message>
    <message>
        <source>done %1, late</source>
        <translation>hecho el %1, con retraso</translation>
    </message>
    <message>
        <source>dropped: %1</source>
        <translation>descartado: %1</translation>
    </message>
    <message>
        <source>%1, by %2 (%3)</source>
        <translation>%1, para el %2 (%3)</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Quién hace qué y para cuándo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Due next time</source>
        <translation>Vence la próxima vez</translation>
    </message>
    <message>
        <source>Corrected since</source>
        <translation>Corregido desde entonces</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Agenda, %1</source>
        <translation>Agenda, %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The department: %1</source>
        <translation>El departamento: %1</translation>
    </message>
    <message>
        <source>target %1 to %2</source>
        <translation>meta de %1 a %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>Causes: %1</source>
        <translation>Causas: %1</translation>
    </message>
    <message>
        <source>Countermeasures: %1</source>
        <translation>Contramedidas: %1</translation>
    </message>
    <message>
        <source>Recheck: %1</source>
        <translation>Comprobación: %1</translation>
    </message>
    <message>
        <source>Data requests and numbers to check</source>
        <translation>Solicitudes de datos y números por comprobar</translation>
    </message>
    <message>
        <source>Next session: %1 by the calendar, not planned yet</source>
        <translation>Próxima sesión: %1 según el calendario, aún sin planificar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>no anotada</translation>
    </message>
    <message>
        <source>Put off for the next session</source>
        <translation>Aplazado para la próxima reunión</translation>
    </message>
</context>
<context>
    <name>SessionReading</name>
    <message>
        <source>This session is no longer in the city file.</source>
        <translation>Esta reunión ya no está en el archivo de la ciudad.</translation>
    </message>
    <message>
        <source>Session of %1</source>
        <translation>Reunión del %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>A metric no longer in the file</source>
        <translation>Una métrica que ya no está en el archivo</translation>
    </message>
    <message>
        <source>A goal no longer in the file</source>
        <translation>Un objetivo que ya no está en el archivo</translation>
    </message>
    <message>
        <source>An action item no longer in the file</source>
        <translation>Un compromiso que ya no está en el archivo</translation>
    </message>
    <message>
        <source>A problem no longer in the file</source>
        <translation>Un problema que ya no está en el archivo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>SessionReport</name>
    <message>
        <source>numbers of %1</source>
        <translation>números de %1</translation>
    </message>
    <message>
        <source>Please read this before it goes to the room. What you answer is printed with the item that it belongs to.</source>
        <translation>Lea esto, por favor, antes de que llegue a la sala. Lo que usted responda se imprime junto al punto al que corresponde.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Quién lo recibió</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Quién hace qué y para cuándo</translation>
    </message>
    <message>
        <source>Data requests and numbers to check</source>
        <translation>Solicitudes de datos y números por comprobar</translation>
    </message>
    <message>
        <source>Nothing was decided, promised or asked for.</source>
        <translation>No se decidió, prometió ni pidió nada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Due by the next session</source>
        <translation>Vence para la próxima reunión</translation>
    </message>
    <message>
        <source>Corrected since the room saw it</source>
        <translation>Corregido desde que lo vieron en la sala</translation>
    </message>
    <message>
        <source>Agenda, %1</source>
        <translation>Agenda, %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Qué pasó.</translation>
    </message>
    <message>
        <source>What we do.</source>
        <translation>Qué hacemos.</translation>
    </message>
    <message>
        <source>What we need.</source>
        <translation>Qué necesitamos.</translation>
    </message>
    <message>
        <source>The department answers.</source>
        <translation>El departamento responde.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Cómo se mide</translation>
    </message>
    <message>
        <source>Not written down yet.</source>
        <translation>Todavía no se ha escrito.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Put off for the next session</source>
        <translation>Aplazado para la próxima reunión</translation>
    </message>
</context>
<context>
    <name>SessionRun</name>
    <message>
        <source>Item %1 of %2</source>
        <translation>Punto %1 de %2</translation>
    </message>
    <message>
        <source>There is no item %1.</source>
        <translation>No hay ningún punto %1.</translation>
    </message>
    <message>
        <source>There is nothing behind this slide.</source>
        <translation>No hay nada detrás de esta diapositiva.</translation>
    </message>
    <message>
        <source>Only a metric has this view.</source>
        <translation>Solo una métrica tiene esta vista.</translation>
    </message>
    <message>
        <source>Only an item of the agenda can be put off.</source>
        <translation>Solo se puede aplazar un punto de la agenda.</translation>
    </message>
    <message>
        <source>Back on the agenda.</source>
        <translation>De nuevo en la agenda.</translation>
    </message>
    <message>
        <source>Put off for next time.</source>
        <translation>Aplazado para la próxima vez.</translation>
    </message>
    <message>
        <source>Only a metric&apos;s number can be disputed.</source>
        <translation>Solo se puede poner en disputa el número de una métrica.</translation>
    </message>
    <message>
        <source>This number is computed from others. Dispute one that it is made of.</source>
        <translation>Este número se calcula a partir de otros. Ponga en disputa uno de los que lo forman.</translation>
    </message>
    <message>
        <source>Check %1 of %2</source>
        <translation>Comprobar %1 de %2</translation>
    </message>
    <message>
        <source>Disputed; %1 checks it by %2.</source>
        <translation>En duda; %1 lo comprueba para el %2.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1: %2 por %3</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Nothing was changed that the room has not seen.</source>
        <translation>No se cambió nada que no se haya visto en la sala.</translation>
    </message>
    <message>
        <source>corrections adopted in the session</source>
        <translation>correcciones adoptadas en la reunión</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Corrected, %1: %2, before %3.</source>
        <translation>Corregido, %1: %2, antes %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, para el %2</translation>
    </message>
    <message>
        <source>%1 Why: %2.</source>
        <translation>%1 Motivo: %2.</translation>
    </message>
    <message>
        <source>There is no such view of this metric.</source>
        <translation>No existe esa vista de esta métrica.</translation>
    </message>
    <message>
        <source>What is caught next is shown to the room; notes are not.</source>
        <translation>Lo que se anote a continuación se muestra a la sala; las notas no.</translation>
    </message>
</context>
<context>
    <name>SessionWebPage</name>
    <message>
        <source>numbers of %1</source>
        <translation>números de %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Quién lo recibió</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Who does what by when</source>
        <translation>Quién hace qué y para cuándo</translation>
    </message>
    <message>
        <source>Data requests and numbers to check</source>
        <translation>Solicitudes de datos y números por comprobar</translation>
    </message>
    <message>
        <source>Nothing was decided, promised or asked for.</source>
        <translation>No se decidió, prometió ni pidió nada.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Due by the next session</source>
        <translation>Vence para la próxima reunión</translation>
    </message>
    <message>
        <source>Corrected since the room saw it</source>
        <translation>Corregido desde que lo vieron en la sala</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Agenda, %1</source>
        <translation>Agenda, %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>%1 Answer: %2</source>
        <translation>%1 Respuesta: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation>Qué pasó.</translation>
    </message>
    <message>
        <source>What we do.</source>
        <translation>Qué hacemos.</translation>
    </message>
    <message>
        <source>What we need.</source>
        <translation>Qué necesitamos.</translation>
    </message>
    <message>
        <source>The department answers.</source>
        <translation>El departamento responde.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Cómo se mide</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Put off for the next session</source>
        <translation>Aplazado para la próxima reunión</translation>
    </message>
</context>
<context>
    <name>SessionsModel</name>
    <message>
        <source>prepared</source>
        <translation>preparada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message numerus="yes">
        <source>put off %n time(s)</source>
        <translation>
            <numerusform>aplazada %n vez</numerusform>
            <numerusform>aplazada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>missed: neither held nor cancelled</source>
        <translation>omitida: ni celebrada ni cancelada</translation>
    </message>
    <message>
        <source>held</source>
        <translation>celebrada</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>cancelada: %1</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <translation>%1 de %2 minutos</translation>
    </message>
</context>
<context>
    <name>SetupSheets</name>
    <message>
        <source>A month like 2025-07, or FY26 for the first month of a fiscal year.</source>
        <translation>Un mes como 2025-07, o FY26 para el primer mes de un año fiscal.</translation>
    </message>
    <message>
        <source>A day like 2025-07-01; empty is open.</source>
        <translation>Un día como 2025-07-01; vacío es abierto.</translation>
    </message>
    <message>
        <source>In the metric&apos;s unit. Percentages with their sign: 90 %.</source>
        <translation>En la unidad de la métrica. Porcentajes con su signo: 90 %.</translation>
    </message>
    <message>
        <source>yes retires it; its past stays. Deleting the row does nothing.</source>
        <translation>sí lo retira; su pasado queda. Borrar la fila no hace nada.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Short and unique; may be changed.</source>
        <translation>Corto y único; puede cambiarse.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>Unique in the city; may be changed.</source>
        <translation>Único en la ciudad; puede cambiarse.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>%, $, d, h, min, h:mm, per 10,000, or any word. Fixed once there are values.</source>
        <translation>%, $, d, h, min, h:mm, per 10,000 o cualquier palabra. Fija en cuanto hay valores.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Común</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medida por</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Día límite</translation>
    </message>
    <message>
        <source>Day of the following month; empty is the city&apos;s.</source>
        <translation>Día del mes siguiente; vacío es el de la ciudad.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Over the codes of other metrics: OVERTIME_HOURS / FTE</source>
        <translation>Con los códigos de otras métricas: OVERTIME_HOURS / FTE</translation>
    </message>
    <message>
        <source>Lowest possible</source>
        <translation>Mínimo posible</translation>
    </message>
    <message>
        <source>Highest possible</source>
        <translation>Máximo posible</translation>
    </message>
    <message>
        <source>Tolerance is</source>
        <translation>La tolerancia es</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Least cases</source>
        <translation>Casos mínimos</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerador</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominador</translation>
    </message>
    <message>
        <source>Later definitions</source>
        <translation>Definiciones posteriores</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Líneas de base</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea de base</translation>
    </message>
    <message>
        <source>Empty is the metric in all departments.</source>
        <translation>Vacío es la métrica en todos los departamentos.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Benchmarks</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Desgloses</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta un máximo de</translation>
    </message>
    <message>
        <source>Only for a range.</source>
        <translation>Solo para un intervalo.</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Why there is no target</source>
        <translation>Por qué no hay meta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>“%1” is not a day. Write it like %2 or 2026-07-01.</source>
        <translation>«%1» no es un día. Escríbalo como %2 o 2026-07-01.</translation>
    </message>
    <message>
        <source>“%1” is not a month. Write it like %2, 2026-07 or FY27.</source>
        <translation>«%1» no es un mes. Escríbalo como %2, 2026-07 o FY27.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«%1» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>«%1» no es un número entero.</translation>
    </message>
    <message>
        <source>%1 does not lie between %2 and %3.</source>
        <translation>%1 no está entre %2 y %3.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>%1 Write it with its unit.</source>
        <translation>%1 Escríbalo con su unidad.</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance. Write 10 % for a share of the target, or an amount like %2.</source>
        <translation>«%1» no es una tolerancia. Escriba 10 % para una proporción de la meta, o una cantidad como %2.</translation>
    </message>
    <message>
        <source>2 pts</source>
        <translation>2 pts</translation>
    </message>
    <message>
        <source>“%1” is not one of these: %2.</source>
        <translation>«%1» no es ninguno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day like 9:00 or 14:30.</source>
        <translation>«%1» no es una hora como 9:00 o 14:30.</translation>
    </message>
</context>
<context>
    <name>SetupWorkbook</name>
    <message>
        <source>Read me</source>
        <translation>Léame</translation>
    </message>
    <message>
        <source>Set-up of %1</source>
        <translation>Configuración de %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change any cell below the headings. Codes and names of departments, people and metrics may change too: a hidden column knows which record is meant.</source>
        <translation>Cambie cualquier celda bajo los encabezados. También los códigos y nombres de departamentos, personas y métricas: una columna oculta sabe qué registro es.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Write a new record into the first empty row, or copy a row and give it another code.</source>
        <translation>Escriba un registro nuevo en la primera fila vacía, o copie una fila y dele otro código.</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Write yes under Retired. Deleting a row deletes nothing: the record stays as it is.</source>
        <translation>Escriba sí bajo Retirado. Borrar una fila no borra nada: el registro queda como está.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Rows may be sorted and filtered, columns moved, hidden and inserted. The hidden first row and column must stay.</source>
        <translation>Las filas pueden ordenarse y filtrarse; las columnas, moverse, ocultarse e insertarse. La primera fila y la columna ocultas deben quedar.</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>An emptied cell empties the field.</source>
        <translation>Una celda vaciada vacía el campo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Save as .xlsx or .ods, then in StatRoom File ▸ Read a set-up workbook. Everything is shown before it is written, with what somebody changed in the city file meanwhile.</source>
        <translation>Guarde como .xlsx o .ods y luego, en StatRoom, Archivo ▸ Leer un libro de configuración. Todo se muestra antes de escribirse, con lo que alguien haya cambiado entretanto en el archivo de la ciudad.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose one that stands on the sheet %1.</source>
        <translation>Elija uno que esté en la hoja %1.</translation>
    </message>
    <message>
        <source>One of: %1</source>
        <translation>Uno de: %1</translation>
    </message>
    <message>
        <source>A number is needed here.</source>
        <translation>Aquí se necesita un número.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>it holds the error %1</source>
        <translation>contiene el error %1</translation>
    </message>
    <message>
        <source>its formula was not calculated; write the value</source>
        <translation>su fórmula no se calculó; escriba el valor</translation>
    </message>
    <message>
        <source>a number is needed here</source>
        <translation>aquí se necesita un número</translation>
    </message>
    <message>
        <source>yes or no is needed here</source>
        <translation>aquí se necesita sí o no</translation>
    </message>
    <message>
        <source>a day like 2025-07-01 is needed here</source>
        <translation>aquí se necesita un día como 2025-07-01</translation>
    </message>
    <message>
        <source>“%1” is not a set-up workbook of StatRoom. Write one out, change it and read it back.</source>
        <translation>«%1» no es un libro de configuración de StatRoom. Escriba uno, cámbielo y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer StatRoom.</source>
        <translation>«%1» lo escribió un StatRoom más nuevo.</translation>
    </message>
    <message>
        <source>“%1” is the set-up of another city. Write out one of %2.</source>
        <translation>«%1» es la configuración de otra ciudad. Escriba una de %2.</translation>
    </message>
    <message>
        <source>The sheet “%1” has its column “%2” twice. Take one of them out.</source>
        <translation>La hoja «%1» tiene dos veces la columna «%2». Quite una de ellas.</translation>
    </message>
    <message>
        <source>The sheet “%1” has lost its column “%2”. Write the workbook out anew.</source>
        <translation>La hoja «%1» ha perdido la columna «%2». Escriba el libro de nuevo.</translation>
    </message>
    <message>
        <source>The sheet “%1” is no part of the set-up and was passed over.</source>
        <translation>La hoja «%1» no es parte de la configuración y se pasó por alto.</translation>
    </message>
    <message>
        <source>The sheet “%1” is there twice. Take one of them out.</source>
        <translation>La hoja «%1» está dos veces. Quite una de ellas.</translation>
    </message>
    <message>
        <source>“%1” has none of its sheets left. Write it out anew.</source>
        <translation>A «%1» no le queda ninguna de sus hojas. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This says which %1 the row is. Write another one into a row of its own.</source>
        <translation>Esto dice qué %1 es la fila. Escriba otra en una fila propia.</translation>
    </message>
    <message>
        <source>Changed meanwhile from “%1” to “%2”; the workbook says “%3”. It stays as it is.</source>
        <translation>Entretanto cambió de «%1» a «%2»; el libro dice «%3». Queda como está.</translation>
    </message>
    <message>
        <source>It is no longer in the city file.</source>
        <translation>Ya no está en el archivo de la ciudad.</translation>
    </message>
    <message>
        <source>The new %1 is left out because of it.</source>
        <translation>Por ello se omite el registro nuevo (%1).</translation>
    </message>
    <message>
        <source>There is one already. Change it in its own row of the workbook.</source>
        <translation>Ya existe. Cámbielo en su propia fila del libro.</translation>
    </message>
    <message>
        <source>The sheet “%1” is not there; what it held stays as it is.</source>
        <translation>Falta la hoja «%1»; lo que contenía queda como está.</translation>
    </message>
    <message>
        <source>Its row is not in the workbook. It stays as it is; yes under Retired would retire it.</source>
        <translation>Su fila no está en el libro. Queda como está; un sí bajo Retirado lo retiraría.</translation>
    </message>
    <message>
        <source>The metric has values, so its kind, unit and frequency stay. Retire it and define a new one.</source>
        <translation>La métrica tiene valores, así que su tipo, unidad y frecuencia quedan. Retírela y defina una nueva.</translation>
    </message>
    <message>
        <source>%1 without a sign is %2 % here. Write %1% if that is meant</source>
        <translation>%1 sin signo es aquí %2 %. Escriba %1% si eso se quiere decir</translation>
    </message>
</context>
<context>
    <name>SetupWriting</name>
    <message>
        <source>A code is needed: a few letters or digits, such as FIRE.</source>
        <translation>Se necesita un código: unas letras o dígitos, como FIRE.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a code. Use letters, digits, - _ and . only.</source>
        <translation>«%1» no puede estar en un código. Use solo letras, dígitos y - _ .</translation>
    </message>
    <message>
        <source>%1 is the code of %2 already. Choose another.</source>
        <translation>%1 ya es el código de %2. Elija otro.</translation>
    </message>
    <message>
        <source>%1 comes before %2, where it begins.</source>
        <translation>%1 es anterior a %2, donde empieza.</translation>
    </message>
</context>
<context>
    <name>SignOffReport</name>
    <message>
        <source>Taken over from files</source>
        <translation>Tomado de archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) from the folder “%1”, imported by %2 on %3, %4.</source>
        <translation>
            <numerusform>%n valor de la carpeta «%1», importado por %2 el %3, %4.</numerusform>
            <numerusform>%n valores de la carpeta «%1», importados por %2 el %3, %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, hoja %2</translation>
    </message>
    <message>
        <source>Nothing was taken over.</source>
        <translation>No se tomó nada.</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Se toma por</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 new</source>
        <comment>values that took the place of others</comment>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric&apos;s code, how sure</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>Toda la hoja</translation>
    </message>
    <message>
        <source>The numbers above are those of our files.</source>
        <translation>Los números de arriba son los de nuestros archivos.</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nombre y firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>SlidePainter</name>
    <message>
        <source>This number is disputed and being checked.</source>
        <translation>Este número está en disputa y se está comprobando.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Todavía no hay valores.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Esta imagen no se puede mostrar.</translation>
    </message>
    <message>
        <source>split by %1</source>
        <translation>desglosado por %1</translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message>
        <source>none yet</source>
        <translation>todavía ninguno</translation>
    </message>
    <message>
        <source>The value is preliminary.</source>
        <translation>El valor es preliminar.</translation>
    </message>
    <message>
        <source>The value is disputed.</source>
        <translation>El valor está en disputa.</translation>
    </message>
    <message>
        <source>%1 is expected on %2.</source>
        <translation>%1 se espera el %2.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>Met a period before</source>
        <translation>Cumplida un período antes</translation>
    </message>
    <message>
        <source>%1 a period before</source>
        <translation>%1 un período antes</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Reached; off target a period before</source>
        <translation>Alcanzada; no cumplida un período antes</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzada</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, meta %2</translation>
    </message>
    <message numerus="yes">
        <source>For %n month(s)</source>
        <translation>
            <numerusform>Desde hace %n mes</numerusform>
            <numerusform>Desde hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n quarter(s)</source>
        <translation>
            <numerusform>Desde hace %n trimestre</numerusform>
            <numerusform>Desde hace %n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n year(s)</source>
        <translation>
            <numerusform>Desde hace %n año</numerusform>
            <numerusform>Desde hace %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 %3 in a year.</source>
        <translation>%1; %2 %3 en un año.</translation>
    </message>
    <message numerus="yes">
        <source>For at least %n year(s)</source>
        <translation>
            <numerusform>Desde hace al menos %n año</numerusform>
            <numerusform>Desde hace al menos %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows the time of year: compare with the same period a year before.</source>
        <translation>Sigue la época del año: compare con el mismo período del año anterior.</translation>
    </message>
    <message>
        <source>Too few values to tell what is usual: %1 of %2.</source>
        <translation>Muy pocos valores para saber qué es habitual: %1 de %2.</translation>
    </message>
    <message>
        <source>No two values follow each other: what is usual is not known.</source>
        <translation>No hay dos valores seguidos: no se sabe qué es habitual.</translation>
    </message>
    <message>
        <source>Provisional: from %1 values.</source>
        <translation>Provisional: a partir de %1 valores.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>A fecha de %1.</translation>
    </message>
    <message>
        <source>above the process limits</source>
        <translation>por encima de los límites del proceso</translation>
    </message>
    <message>
        <source>below the process limits</source>
        <translation>por debajo de los límites del proceso</translation>
    </message>
    <message>
        <source>rising steadily</source>
        <translation>al alza de forma continua</translation>
    </message>
    <message>
        <source>falling steadily</source>
        <translation>a la baja de forma continua</translation>
    </message>
    <message>
        <source>close to the upper limit</source>
        <translation>cerca del límite superior</translation>
    </message>
    <message>
        <source>close to the lower limit</source>
        <translation>cerca del límite inferior</translation>
    </message>
    <message>
        <source>%1 above the mean</source>
        <translation>%1 por encima de la media</translation>
    </message>
    <message>
        <source>%1 below the mean</source>
        <translation>%1 por debajo de la media</translation>
    </message>
    <message>
        <source>many values above the median</source>
        <translation>muchos valores por encima de la mediana</translation>
    </message>
    <message>
        <source>many values below the median</source>
        <translation>muchos valores por debajo de la mediana</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Follows the seasons</source>
        <translation>Sigue las estaciones</translation>
    </message>
    <message>
        <source>Too few values</source>
        <translation>Muy pocos valores</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n trimestre</numerusform>
            <numerusform>%n trimestres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 above what the season leads to expect</source>
        <translation>%1 por encima de lo que hace esperar la estación</translation>
    </message>
    <message>
        <source>%1 below what the season leads to expect</source>
        <translation>%1 por debajo de lo que hace esperar la estación</translation>
    </message>
    <message>
        <source>Judged with regard to the time of year.</source>
        <translation>Juzgado teniendo en cuenta la época del año.</translation>
    </message>
</context>
<context>
    <name>Standings</name>
    <message>
        <source>A metric that was asked for is not in this city file. Open the page again.</source>
        <translation>Una métrica que se pidió no está en este archivo de ciudad. Abra la página de nuevo.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Met</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>A un %1</translation>
    </message>
    <message>
        <source>Near target</source>
        <translation>Cerca de la meta</translation>
    </message>
    <message>
        <source>Off target</source>
        <translation>No cumplida</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Sin meta</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>ninguno: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>a</source>
        <translation>al</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>“%1” is not a target. Write 95, 23 to 28, or none: and why.</source>
        <translation>«%1» no es una meta. Escriba 95, 23 a 28, o ninguno: y el porqué.</translation>
    </message>
    <message>
        <source>The upper end of a range needs a lower end.</source>
        <translation>El extremo superior de un rango necesita un extremo inferior.</translation>
    </message>
    <message>
        <source>%1 as the upper end lies below %2.</source>
        <translation>%1 como extremo superior es menor que %2.</translation>
    </message>
    <message>
        <source>%1 has no range: %2. Give one target, or set its direction to %3.</source>
        <translation>%1 no tiene rango: %2. Dé una sola meta o cambie su dirección a: %3.</translation>
    </message>
    <message>
        <source>Only counts have a target for the whole year; %1 is of kind %2.</source>
        <translation>Solo los conteos tienen una meta para todo el año; %1 es de tipo %2.</translation>
    </message>
    <message>
        <source>%1 lies below %2, which a value never does.</source>
        <translation>%1 es menor que %2, y un valor nunca lo es.</translation>
    </message>
    <message>
        <source>%1 lies above %2, which a value never does.</source>
        <translation>%1 es mayor que %2, y un valor nunca lo es.</translation>
    </message>
</context>
<context>
    <name>ThenAndNow</name>
    <message>
        <source>not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>Target %1, the room saw %2</source>
        <translation>Meta %1, en la sala se vio %2</translation>
    </message>
    <message>
        <source>%1: %2, the room saw %3</source>
        <translation>%1: %2, en la sala se vio %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source> (%1: %2)</source>
        <translation> (%1: %2)</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 de %2 pasos</translation>
    </message>
    <message>
        <source>%1; the room saw %2</source>
        <translation>%1; en la sala se vio %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TrendReading</name>
    <message>
        <source>Total by %1</source>
        <translation>Total por %1</translation>
    </message>
    <message>
        <source>Typed by %1</source>
        <translation>Digitado por %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>fuente: %1</translation>
    </message>
    <message>
        <source>defined anew</source>
        <translation>definida de nuevo</translation>
    </message>
</context>
<context>
    <name>TypedEntry</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 Not saved.</source>
        <translation>%1 No guardado.</translation>
    </message>
    <message>
        <source>“%1” has two numbers. %2 takes one.</source>
        <translation>«%1» tiene dos números. %2 lleva uno solo.</translation>
    </message>
    <message>
        <source>Why does %1 change? %2 was approved with it.</source>
        <translation>¿Por qué cambia %1? Con él se aprobó %2.</translation>
    </message>
    <message>
        <source>Why does %1 change? %2 was handed in with it.</source>
        <translation>¿Por qué cambia %1? Con él se entregó %2.</translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation>Dejar %1</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Dejarlo vacío</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Keep it, with a note</source>
        <translation>Conservarlo, con una nota</translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation>Dar el motivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>UnitFormat</name>
    <message>
        <source>“%1”: the last character is the letter %2, not the digit %3. Type it again.</source>
        <translation>«%1»: el último carácter es la letra %2, no el dígito %3. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1”: character %2 is the letter %3, not the digit %4. Type it again.</source>
        <translation>«%1»: el carácter %2 es la letra %3, no el dígito %4. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits, or N/A if there is no value.</source>
        <translation>«%1» no es un número. Escriba dígitos, o N/A si no hay valor.</translation>
    </message>
    <message>
        <source>“%1” holds two numbers. Enter one, or part and whole as 1031/1144.</source>
        <translation>«%1» contiene dos números. Ingrese uno solo, o la parte y el todo así: 1031/1144.</translation>
    </message>
    <message>
        <source>“%1” is not a number: thousands stand in groups of three digits.</source>
        <translation>«%1» no es un número: los miles van en grupos de tres dígitos.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>percentage points</comment>
        <translation>%1 pts</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of values</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>«%1» es un número demasiado grande.</translation>
    </message>
    <message>
        <source>Does “%1” mean %2 or %3?</source>
        <translation>¿«%1» significa %2 o %3?</translation>
    </message>
    <message>
        <source>“%1” was read as one number, %2. Are these two?</source>
        <translation>«%1» se leyó como un solo número, %2. ¿Son dos?</translation>
    </message>
    <message>
        <source>“%1” carries a footnote mark. Enter the number alone.</source>
        <translation>«%1» lleva una marca de nota al pie. Ingrese solo el número.</translation>
    </message>
    <message>
        <source>“%1” is an amount in %2; this metric counts in %3.</source>
        <translation>«%1» es una cantidad en %2; esta métrica cuenta en %3.</translation>
    </message>
    <message>
        <source>“%1” is a percentage; this metric has no unit. Set its unit to % or enter a plain number.</source>
        <translation>«%1» es un porcentaje; esta métrica no tiene unidad. Póngale la unidad % o ingrese un número simple.</translation>
    </message>
    <message>
        <source>“%1” is a percentage; this metric counts in %2.</source>
        <translation>«%1» es un porcentaje; esta métrica cuenta en %2.</translation>
    </message>
    <message>
        <source>“%1” is a time; this metric has no unit of time.</source>
        <translation>«%1» es un tiempo; esta métrica no tiene unidad de tiempo.</translation>
    </message>
    <message>
        <source>“%1” is a time in another unit; this metric counts in %2.</source>
        <translation>«%1» es un tiempo en otra unidad; esta métrica cuenta en %2.</translation>
    </message>
    <message>
        <source>“%1” is not a number. A part and its whole are entered as 1031/1144.</source>
        <translation>«%1» no es un número. La parte y su todo se ingresan así: 1031/1144.</translation>
    </message>
    <message>
        <source>“%1” holds two numbers; this metric takes one.</source>
        <translation>«%1» contiene dos números; esta métrica lleva uno solo.</translation>
    </message>
    <message>
        <source>“%1” leaves open what its separators mean. Write part and whole without thousands separators.</source>
        <translation>«%1» no deja claro qué significan sus separadores. Escriba la parte y el todo sin separadores de miles.</translation>
    </message>
    <message>
        <source>“%1” is not a time: minutes and seconds run to 59.</source>
        <translation>«%1» no es un tiempo: los minutos y segundos llegan hasta 59.</translation>
    </message>
    <message>
        <source>“%1” is a time; this metric counts in %2.</source>
        <translation>«%1» es un tiempo; esta métrica cuenta en %2.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>count</source>
        <translation>conteo</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>existencia</translation>
    </message>
    <message>
        <source>average</source>
        <translation>promedio</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>más alto es mejor</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>más bajo es mejor</translation>
    </message>
    <message>
        <source>inside a range</source>
        <translation>dentro de un rango</translation>
    </message>
    <message>
        <source>assess first</source>
        <translation>evaluar primero</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinación</translation>
    </message>
    <message>
        <source>head</source>
        <translation>jefatura</translation>
    </message>
    <message>
        <source>mayor&apos;s office</source>
        <translation>alcaldía</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analista</translation>
    </message>
    <message>
        <source>open-data champion</source>
        <translation>enlace de datos abiertos</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>the department&apos;s head</source>
        <translation>la jefatura del departamento</translation>
    </message>
    <message>
        <source>the mayor&apos;s office</source>
        <translation>la alcaldía</translation>
    </message>
    <message>
        <source>the year it ends in</source>
        <translation>el año en que termina</translation>
    </message>
    <message>
        <source>the year it starts in</source>
        <translation>el año en que empieza</translation>
    </message>
    <message>
        <source>each period</source>
        <translation>cada período</translation>
    </message>
    <message>
        <source>the whole year</source>
        <translation>todo el año</translation>
    </message>
    <message>
        <source>share of the target</source>
        <translation>proporción de la meta</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>typed or imported</source>
        <translation>digitado o importado</translation>
    </message>
    <message>
        <source>count of records</source>
        <translation>conteo de registros</translation>
    </message>
    <message>
        <source>sum over records</source>
        <translation>suma sobre los registros</translation>
    </message>
    <message>
        <source>mean of records</source>
        <translation>promedio de los registros</translation>
    </message>
    <message>
        <source>median of records</source>
        <translation>mediana de los registros</translation>
    </message>
    <message>
        <source>share of records</source>
        <translation>proporción de los registros</translation>
    </message>
    <message>
        <source>days between two dates</source>
        <translation>días entre dos fechas</translation>
    </message>
    <message>
        <source>records open at the end</source>
        <translation>registros abiertos al final</translation>
    </message>
    <message>
        <source>The event has no text. Say in a few words what happened.</source>
        <translation>El evento no tiene texto. Diga en pocas palabras qué pasó.</translation>
    </message>
    <message>
        <source>The event has no date. Give the day on which it began.</source>
        <translation>El evento no tiene fecha. Dé el día en que empezó.</translation>
    </message>
    <message>
        <source>The event ends before it begins. Give a later last day.</source>
        <translation>El evento termina antes de empezar. Dé un último día posterior.</translation>
    </message>
    <message>
        <source>countdown of events</source>
        <translation>cuenta regresiva de eventos</translation>
    </message>
    <message>
        <source>reach a level</source>
        <translation>alcanzar un nivel</translation>
    </message>
    <message>
        <source>cut a stock</source>
        <translation>reducir una existencia</translation>
    </message>
    <message>
        <source>keep in a range</source>
        <translation>mantener en un rango</translation>
    </message>
    <message>
        <source>milestones only</source>
        <translation>solo hitos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantenido</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>incumplido</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>counts as done</source>
        <translation>cuenta como hecho</translation>
    </message>
    <message>
        <source>counts as committed</source>
        <translation>cuenta como comprometido</translation>
    </message>
    <message>
        <source>drives it</source>
        <translation>lo impulsa</translation>
    </message>
    <message>
        <source>contributes</source>
        <translation>contribuye</translation>
    </message>
    <message>
        <source>guards it</source>
        <translation>lo resguarda</translation>
    </message>
    <message>
        <source>adds up</source>
        <translation>se suma</translation>
    </message>
    <message>
        <source>holds until replaced</source>
        <translation>vale hasta que se reemplaza</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>XmR chart</source>
        <translation>gráfico XmR</translation>
    </message>
    <message>
        <source>run chart</source>
        <translation>gráfico de rachas</translation>
    </message>
    <message>
        <source>i chart</source>
        <translation>gráfico i</translation>
    </message>
    <message>
        <source>c chart</source>
        <translation>gráfico c</translation>
    </message>
    <message>
        <source>u chart</source>
        <translation>gráfico u</translation>
    </message>
    <message>
        <source>p chart</source>
        <translation>gráfico p</translation>
    </message>
    <message>
        <source>p′ chart</source>
        <translation>gráfico p′</translation>
    </message>
    <message>
        <source>u′ chart</source>
        <translation>gráfico u′</translation>
    </message>
    <message>
        <source>t chart</source>
        <translation>gráfico t</translation>
    </message>
    <message>
        <source>limits begin anew</source>
        <translation>los límites empiezan de nuevo</translation>
    </message>
    <message>
        <source>left out of the limits</source>
        <translation>fuera de los límites de cálculo</translation>
    </message>
    <message>
        <source>baseline ends</source>
        <translation>termina la línea de base</translation>
    </message>
    <message>
        <source>Usual variation</source>
        <translation>Variación habitual</translation>
    </message>
    <message>
        <source>Better, higher</source>
        <translation>Mejor, más alto</translation>
    </message>
    <message>
        <source>Better, lower</source>
        <translation>Mejor, más bajo</translation>
    </message>
    <message>
        <source>Worse, higher</source>
        <translation>Peor, más alto</translation>
    </message>
    <message>
        <source>Worse, lower</source>
        <translation>Peor, más bajo</translation>
    </message>
    <message>
        <source>Unusually high</source>
        <translation>Inusualmente alto</translation>
    </message>
    <message>
        <source>Unusually low</source>
        <translation>Inusualmente bajo</translation>
    </message>
    <message>
        <source>Will meet it</source>
        <translation>La cumplirá</translation>
    </message>
    <message>
        <source>Will miss it</source>
        <translation>No la cumplirá</translation>
    </message>
    <message>
        <source>Hit or miss</source>
        <translation>A veces sí, a veces no</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>línea recta</translation>
    </message>
    <message>
        <source>by the seasons of earlier years</source>
        <translation>según las estaciones de años anteriores</translation>
    </message>
    <message>
        <source>against the year before</source>
        <translation>frente al año anterior</translation>
    </message>
    <message>
        <source>seasonally adjusted</source>
        <translation>desestacionalizado</translation>
    </message>
    <message>
        <source>not judged, only remarked</source>
        <translation>sin juzgar, solo se indica</translation>
    </message>
    <message>
        <source>everything the file says</source>
        <translation>todo lo que dice el archivo</translation>
    </message>
    <message>
        <source>what is new since the last run</source>
        <translation>lo nuevo desde la última vez</translation>
    </message>
    <message>
        <source>a department</source>
        <translation>un departamento</translation>
    </message>
    <message>
        <source>a metric</source>
        <translation>una métrica</translation>
    </message>
    <message>
        <source>a category</source>
        <translation>una categoría</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>preparada</translation>
    </message>
    <message>
        <source>held</source>
        <translation>celebrada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>presidencia</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>presentador</translation>
    </message>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>convocado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>añadido a mano</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>put off last time</source>
        <translation>aplazado la última vez</translation>
    </message>
    <message>
        <source>corrected since</source>
        <translation>corregido desde entonces</translation>
    </message>
    <message>
        <source>enterprise KPI</source>
        <translation>KPI institucional</translation>
    </message>
    <message>
        <source>promise behind</source>
        <translation>promesa rezagada</translation>
    </message>
    <message>
        <source>promise on pace</source>
        <translation>promesa a ritmo</translation>
    </message>
    <message>
        <source>off target</source>
        <translation>fuera de la meta</translation>
    </message>
    <message>
        <source>worse than usual</source>
        <translation>peor de lo habitual</translation>
    </message>
    <message>
        <source>worth celebrating</source>
        <translation>digno de reconocimiento</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>seguimiento</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>asuntos permanentes</translation>
    </message>
    <message>
        <source>new</source>
        <translation>asuntos nuevos</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>action item</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>draft for the department</source>
        <translation>borrador para el departamento</translation>
    </message>
    <message>
        <source>memo before</source>
        <translation>memorando previo</translation>
    </message>
    <message>
        <source>memo after</source>
        <translation>memorando posterior</translation>
    </message>
    <message>
        <source>data request</source>
        <translation>solicitud de datos</translation>
    </message>
    <message>
        <source>number to check</source>
        <translation>número por comprobar</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>vence pronto</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más adelante</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>hecho con retraso</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>do</source>
        <translation>hacer</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobar</translation>
    </message>
    <message>
        <source>standardised</source>
        <translation>estandarizado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrados</translation>
    </message>
</context>
<context>
    <name>statroom</name>
    <message>
        <source>a count</source>
        <translation>un conteo</translation>
    </message>
    <message>
        <source>a stock</source>
        <translation>una existencia</translation>
    </message>
    <message>
        <source>an average</source>
        <translation>un promedio</translation>
    </message>
    <message>
        <source>a rate</source>
        <translation>una tasa</translation>
    </message>
    <message>
        <source>The sample city cannot be made: %1.</source>
        <translation>No se puede crear la ciudad de ejemplo: %1.</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>“%1” is a database, not a table of text. A city file is opened, not imported.</source>
        <translation>«%1» es una base de datos, no una tabla de texto. Un archivo de ciudad se abre, no se importa.</translation>
    </message>
    <message>
        <source>“%1” is a workbook or an archive, not a table of text. Save the sheet as CSV and import that.</source>
        <translation>«%1» es un libro de cálculo o un archivo comprimido, no una tabla de texto. Guarde la hoja como CSV e impórtela.</translation>
    </message>
    <message>
        <source>“%1” is an old Excel workbook, not a table of text. Save the sheet as CSV and import that.</source>
        <translation>«%1» es un libro antiguo de Excel, no una tabla de texto. Guarde la hoja como CSV e impórtela.</translation>
    </message>
    <message>
        <source>“%1” is a PDF, not a table of text. Ask for the numbers as CSV.</source>
        <translation>«%1» es un PDF, no una tabla de texto. Pida los números en CSV.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>days between two dates</source>
        <translation>días entre dos fechas</translation>
    </message>
    <message>
        <source>A record refers to a missing %1.</source>
        <translation>Un registro remite a algo que falta: %1.</translation>
    </message>
    <message>
        <source>Not as StatRoom makes it.</source>
        <translation>No es como lo hace StatRoom.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>A revision before this one is missing.</source>
        <translation>Falta una revisión anterior a esta.</translation>
    </message>
    <message>
        <source>Its time is before that of the revision before it.</source>
        <translation>Su hora es anterior a la de la revisión que la precede.</translation>
    </message>
    <message>
        <source>What it changed cannot be read.</source>
        <translation>No se puede leer lo que cambió.</translation>
    </message>
    <message>
        <source>It is not as it was written: its hash does not fit. This and what follows cannot be trusted.</source>
        <translation>No está como se escribió: su hash no coincide. No se puede confiar en esto ni en lo que sigue.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La comprobación se canceló.</translation>
    </message>
    <message>
        <source>%1 changes belong to no revision.</source>
        <translation>%1 cambios no pertenecen a ninguna revisión.</translation>
    </message>
    <message>
        <source>It is %1, but its daily values make %2.</source>
        <translation>Es %1, pero sus valores diarios dan %2.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name for the backup.</source>
        <translation>«%1» ya existe y se dejó como estaba. Elija otro nombre para la copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” could not be made. Check that its folder exists and can be written.</source>
        <translation>No se pudo crear «%1». Revise que su carpeta exista y que se pueda escribir en ella.</translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation>No se hizo la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup was not made: the copy is not sound. The city file may be damaged; run a check.</source>
        <translation>No se hizo la copia de seguridad: la copia no está íntegra. Puede que el archivo de la ciudad esté dañado; haga una comprobación.</translation>
    </message>
    <message>
        <source>The city file.</source>
        <translation>El archivo de la ciudad.</translation>
    </message>
    <message>
        <source>All definitions as .json, in the form that define reads.</source>
        <translation>Todas las definiciones como .json, en la forma que lee define.</translation>
    </message>
    <message>
        <source>All observations as .csv or .xlsx, in the form that import reads.</source>
        <translation>Todas las observaciones como .csv o .xlsx, en la forma que lee import.</translation>
    </message>
    <message>
        <source>A metric: .pdf, .png, .svg, .csv, .xlsx or .json.</source>
        <translation>Una métrica: .pdf, .png, .svg, .csv, .xlsx o .json.</translation>
    </message>
    <message>
        <source>A department: .pdf, .csv, .xlsx or .json; with --metric, the metric in it.</source>
        <translation>Un departamento: .pdf, .csv, .xlsx o .json; con --metric, la métrica en él.</translation>
    </message>
    <message>
        <source>A category of the metric&apos;s breakdown.</source>
        <translation>Una categoría del desglose de la métrica.</translation>
    </message>
    <message>
        <source>As of the end of this period.</source>
        <translation>Al final de este período.</translation>
    </message>
    <message>
        <source>As recorded at a revision or at the end of a day.</source>
        <translation>Como estaba registrado en una revisión o al final de un día.</translation>
    </message>
    <message>
        <source>Letter or A4 (default: Letter).</source>
        <translation>Letter o A4 (predeterminado: Letter).</translation>
    </message>
    <message>
        <source>The file to write; its ending says the form.</source>
        <translation>El archivo que se escribe; su terminación indica la forma.</translation>
    </message>
    <message>
        <source>--category needs --metric</source>
        <translation>--category necesita --metric</translation>
    </message>
    <message>
        <source>-o OUT is missing</source>
        <translation>falta -o OUT</translation>
    </message>
    <message>
        <source>“%1” cannot be written — the name must end in .%2</source>
        <translation>no se puede escribir «%1» — el nombre debe terminar en .%2</translation>
    </message>
    <message>
        <source>“%1” is not a paper size — choose Letter or A4</source>
        <translation>«%1» no es un tamaño de papel — elija Letter o A4</translation>
    </message>
    <message>
        <source>“%1” is the city file itself</source>
        <translation>«%1» es el propio archivo de la ciudad</translation>
    </message>
    <message>
        <source>%1, as of %2, revision %3</source>
        <translation>%1, a %2, revisión %3</translation>
    </message>
    <message>
        <source>Makes a new city file.</source>
        <translation>Crea un nuevo archivo de ciudad.</translation>
    </message>
    <message>
        <source>The file to make; an existing one is never replaced.</source>
        <translation>El archivo que se crea; uno existente nunca se reemplaza.</translation>
    </message>
    <message>
        <source>Fill it with the invented city of Port Alder.</source>
        <translation>Lo llena con la ciudad inventada de Port Alder.</translation>
    </message>
    <message>
        <source>The city&apos;s name (default: the file&apos;s).</source>
        <translation>El nombre de la ciudad (predeterminado: el del archivo).</translation>
    </message>
    <message>
        <source>The month in which the fiscal year begins, 1 to 12 (default 7).</source>
        <translation>El mes en que empieza el año fiscal, de 1 a 12 (predeterminado: 7).</translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation>Responde en JSON.</translation>
    </message>
    <message>
        <source>the city&apos;s name is empty</source>
        <translation>el nombre de la ciudad está vacío</translation>
    </message>
    <message>
        <source>“%1” is not a month from 1 to 12</source>
        <translation>«%1» no es un mes de 1 a 12</translation>
    </message>
    <message>
        <source>--sample brings its own name and fiscal year</source>
        <translation>--sample trae su propio nombre y año fiscal</translation>
    </message>
    <message>
        <source>%1: %2 is ready.</source>
        <translation>%1: %2 está listo.</translation>
    </message>
    <message>
        <source>Sets up departments, people, metrics, breakdowns, series, targets and annotations from a file.</source>
        <translation>Configura departamentos, personas, métricas, desgloses, series, metas y anotaciones a partir de un archivo.</translation>
    </message>
    <message>
        <source>Say what would be done, and change nothing.</source>
        <translation>Dice qué se haría y no cambia nada.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged</source>
        <translation>%1 añadidos, %2 cambiados, %3 sin cambios</translation>
    </message>
    <message>
        <source>Would be: %1.</source>
        <translation>Sería: %1.</translation>
    </message>
    <message>
        <source>Revision %1: %2.</source>
        <translation>Revisión %1: %2.</translation>
    </message>
    <message>
        <source>Nothing to change: %1.</source>
        <translation>Nada que cambiar: %1.</translation>
    </message>
    <message>
        <source>Looks through a whole city file: its pages, keys, history and tables.</source>
        <translation>Recorre todo un archivo de ciudad: sus páginas, claves, historial y tablas.</translation>
    </message>
    <message>
        <source>checked %1 of %2 revisions</source>
        <translation>comprobadas %1 de %2 revisiones</translation>
    </message>
    <message>
        <source>The file is sound. Head of the history: %1</source>
        <translation>El archivo está íntegro. Cabeza del historial: %1</translation>
    </message>
    <message>
        <source>Copies a city file, also while it is in use, and verifies the copy.</source>
        <translation>Copia un archivo de ciudad, también mientras está en uso, y verifica la copia.</translation>
    </message>
    <message>
        <source>The copy to make; an existing file is never replaced.</source>
        <translation>La copia que se hace; un archivo existente nunca se reemplaza.</translation>
    </message>
    <message>
        <source>%1 is a verified copy of %2.</source>
        <translation>%1 es una copia verificada de %2.</translation>
    </message>
    <message>
        <source>Takes back a revision by writing its inverse; the history keeps both.</source>
        <translation>Deshace una revisión escribiendo su inversa; el historial conserva ambas.</translation>
    </message>
    <message>
        <source>The revision to take back (default: the author&apos;s own newest that still stands).</source>
        <translation>La revisión que se deshace (predeterminado: la más reciente del autor que sigue vigente).</translation>
    </message>
    <message>
        <source>“%1” is not the number of a revision</source>
        <translation>«%1» no es el número de una revisión</translation>
    </message>
    <message>
        <source>%1 has nothing to undo — name the revision with --revision</source>
        <translation>%1 no tiene nada que deshacer — indique la revisión con --revision</translation>
    </message>
    <message>
        <source>Revision %1 takes back revision %2 (%3 changes).</source>
        <translation>La revisión %1 deshace la revisión %2 (%3 cambios).</translation>
    </message>
    <message>
        <source>“%1” is not a layout: long, wide, records or auto</source>
        <translation>«%1» no es una disposición: long, wide, records o auto</translation>
    </message>
    <message>
        <source>“%1” is not an aggregate: count, sum, mean, median, share, days or open</source>
        <translation>«%1» no es una agregación: count, sum, mean, median, share, days u open</translation>
    </message>
    <message>
        <source>How the source is laid out: long, wide, records or auto (default).</source>
        <translation>Cómo está dispuesta la fuente: long, wide, records o auto (predeterminado).</translation>
    </message>
    <message>
        <source>The department of all rows.</source>
        <translation>El departamento de todas las filas.</translation>
    </message>
    <message>
        <source>The metric of all rows.</source>
        <translation>La métrica de todas las filas.</translation>
    </message>
    <message>
        <source>Make departments, metrics, categories and series that are not there.</source>
        <translation>Crea los departamentos, métricas, categorías y series que no existan.</translation>
    </message>
    <message>
        <source>Leave values that are stored already as they are.</source>
        <translation>Deja como están los valores ya guardados.</translation>
    </message>
    <message>
        <source>How records or days become a period&apos;s value: count, sum, mean, median, share, days or open.</source>
        <translation>Cómo los registros o días se convierten en el valor de un período: count, sum, mean, median, share, days u open.</translation>
    </message>
    <message>
        <source>Only rows with this value in this column.</source>
        <translation>Solo filas con este valor en esta columna.</translation>
    </message>
    <message>
        <source>With --aggregate share: which rows count as met.</source>
        <translation>Con --aggregate share: qué filas cuentan como cumplidas.</translation>
    </message>
    <message>
        <source>The breakdown that the category column belongs to.</source>
        <translation>El desglose al que pertenece la columna de categorías.</translation>
    </message>
    <message>
        <source>The span the source covers: inside it, a period without rows is 0.</source>
        <translation>El lapso que cubre la fuente: dentro de él, un período sin filas es 0.</translation>
    </message>
    <message>
        <source>Write what became of every row to this CSV file.</source>
        <translation>Escribe en este archivo CSV qué pasó con cada fila.</translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation>columna %1: %2</translation>
    </message>
    <message>
        <source>column %1, “%2”: %3</source>
        <translation>columna %1, «%2»: %3</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>fila %1, %2</translation>
    </message>
    <message>
        <source>rows %1, %2</source>
        <translation>filas %1, %2</translation>
    </message>
    <message>
        <source>rows %1 and %2 more, %3</source>
        <translation>filas %1 y %2 más, %3</translation>
    </message>
    <message>
        <source>%1 more rows were not taken; --report OUT.csv writes all of them</source>
        <translation>%1 filas más no se tomaron; --report OUT.csv las escribe todas</translation>
    </message>
    <message>
        <source>The source covers %1 to %2.</source>
        <translation>La fuente cubre de %1 a %2.</translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation>No se escribió nada: fue una prueba.</translation>
    </message>
    <message>
        <source>Nothing to change: the city file has all of it already.</source>
        <translation>Nada que cambiar: el archivo de la ciudad ya lo tiene todo.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Only of this department.</source>
        <translation>Solo de este departamento.</translation>
    </message>
    <message>
        <source>Pictures a page of the window as PNG.</source>
        <translation>Hace una imagen PNG de una página de la ventana.</translation>
    </message>
    <message>
        <source>The department shown.</source>
        <translation>El departamento que se muestra.</translation>
    </message>
    <message>
        <source>The metric shown.</source>
        <translation>La métrica que se muestra.</translation>
    </message>
    <message>
        <source>Width and height in pixels (default 1280x800).</source>
        <translation>Ancho y alto en píxeles (predeterminado: 1280x800).</translation>
    </message>
    <message>
        <source>light, dark, contrast or projector (default light).</source>
        <translation>light, dark, contrast o projector (predeterminado: light).</translation>
    </message>
    <message>
        <source>The PNG to write.</source>
        <translation>El PNG que se escribe.</translation>
    </message>
    <message>
        <source>“%1” is not a size — write it like 1920x1080, at most 8000x8000</source>
        <translation>«%1» no es un tamaño — escríbalo como 1920x1080, a lo más 8000x8000</translation>
    </message>
    <message>
        <source>“%1” is not a theme — choose light, dark, contrast or projector</source>
        <translation>«%1» no es un tema — elija light, dark, contrast o projector</translation>
    </message>
    <message>
        <source>-o OUT.png is missing</source>
        <translation>falta -o OUT.png</translation>
    </message>
    <message>
        <source>a picture is written as .png</source>
        <translation>una imagen se escribe como .png</translation>
    </message>
    <message>
        <source>“%1” was not written: the picture could not be made.</source>
        <translation>«%1» no se escribió: no se pudo hacer la imagen.</translation>
    </message>
    <message>
        <source>%1 has no category “%2”. See the categories with export --definitions.</source>
        <translation>%1 no tiene la categoría «%2». Vea las categorías con export --definitions.</translation>
    </message>
    <message>
        <source>%1 of %2 is retired. Bring it back in the set-up first.</source>
        <translation>%1 de %2 está retirada. Primero recupérela en la configuración.</translation>
    </message>
    <message>
        <source>%1 did not measure %2 before: the series was added</source>
        <translation>%1 no medía %2 antes: se añadió la serie</translation>
    </message>
    <message>
        <source>there is no department “%1”. List them with statroom list FILE departments.</source>
        <translation>no hay ningún departamento «%1». Véalos con statroom list FILE departments.</translation>
    </message>
    <message>
        <source>there is no metric “%1”. List them with statroom list FILE metrics.</source>
        <translation>no hay ninguna métrica «%1». Véalas con statroom list FILE metrics.</translation>
    </message>
    <message>
        <source>%1 is retired. Bring it back in the set-up first.</source>
        <translation>%1 está retirado. Primero recupérelo en la configuración.</translation>
    </message>
    <message>
        <source>%1 is calculated (%2). Record what it is calculated from.</source>
        <translation>%1 se calcula (%2). Registre aquello de lo que se calcula.</translation>
    </message>
    <message>
        <source>%1 is monthly, “%2” is not a month. Write it like 2026-10.</source>
        <translation>%1 es mensual, «%2» no es un mes. Escríbalo como 2026-10.</translation>
    </message>
    <message>
        <source>%1 is quarterly, “%2” is not a quarter. Write it like 2026-Q4.</source>
        <translation>%1 es trimestral, «%2» no es un trimestre. Escríbalo como 2026-Q4.</translation>
    </message>
    <message>
        <source>%1 is yearly, “%2” is not a year. Write it like FY27 or 2026.</source>
        <translation>%1 es anual, «%2» no es un año. Escríbalo como FY27 o 2026.</translation>
    </message>
    <message>
        <source>%1 overlaps %2, by which %3 is counted. Record the same kind of period.</source>
        <translation>%1 se superpone con %2, por el que se cuenta %3. Registre el mismo tipo de período.</translation>
    </message>
    <message>
        <source>%1 is a rate: a day has no value of its own. Record the period with numerator and denominator.</source>
        <translation>%1 es una tasa: un día no tiene valor propio. Registre el período con numerador y denominador.</translation>
    </message>
    <message>
        <source>a day needs a value. Write --value N.</source>
        <translation>un día necesita un valor. Escriba --value N.</translation>
    </message>
    <message>
        <source>%1 already has a value for the whole of %2. Change that one with --period.</source>
        <translation>%1 ya tiene un valor para todo %2. Cámbielo con --period.</translation>
    </message>
    <message>
        <source>%1 of %2 is made from records. Import the records again, or record a day with --on.</source>
        <translation>%1 de %2 se forma a partir de registros. Importe los registros de nuevo, o registre un día con --on.</translation>
    </message>
    <message>
        <source>%1 is a %2: it has a value, no numerator and denominator.</source>
        <translation>%1 es de tipo %2: tiene un valor, no numerador y denominador.</translation>
    </message>
    <message>
        <source>recorded on the command line</source>
        <translation>registrado en la línea de comandos</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>falta cerrar unas comillas</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 12.5, rates as fractions.</source>
        <translation>«%1» no es un número. Escríbalo como 12.5, y las tasas como fracciones.</translation>
    </message>
    <message>
        <source>a line is DEPARTMENT,METRIC,PERIOD,VALUE[,CATEGORY]; this one has %1 fields</source>
        <translation>una línea es DEPARTMENT,METRIC,PERIOD,VALUE[,CATEGORY]; esta tiene %1 campos</translation>
    </message>
    <message>
        <source>line %1 is longer than a million characters</source>
        <translation>la línea %1 tiene más de un millón de caracteres</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Records one value, or one a line from standard input: DEPARTMENT,METRIC,PERIOD,VALUE[,CATEGORY].</source>
        <translation>Registra un valor, o uno por línea desde la entrada estándar: DEPARTMENT,METRIC,PERIOD,VALUE[,CATEGORY].</translation>
    </message>
    <message>
        <source>Read lines from standard input.</source>
        <translation>Lee líneas de la entrada estándar.</translation>
    </message>
    <message>
        <source>The department&apos;s code.</source>
        <translation>El código del departamento.</translation>
    </message>
    <message>
        <source>The metric&apos;s code.</source>
        <translation>El código de la métrica.</translation>
    </message>
    <message>
        <source>The period: 2026-10, 2026-Q4, FY27-Q2, FY27, 2026.</source>
        <translation>El período: 2026-10, 2026-Q4, FY27-Q2, FY27, 2026.</translation>
    </message>
    <message>
        <source>The day, for a value of a day.</source>
        <translation>El día, para el valor de un día.</translation>
    </message>
    <message>
        <source>The value; rates as fractions (0.93).</source>
        <translation>El valor; las tasas como fracciones (0.93).</translation>
    </message>
    <message>
        <source>The part of a rate or the sum of an average.</source>
        <translation>La parte de una tasa o la suma de un promedio.</translation>
    </message>
    <message>
        <source>The whole of a rate or the cases of an average.</source>
        <translation>El todo de una tasa o los casos de un promedio.</translation>
    </message>
    <message>
        <source>There is no value.</source>
        <translation>No hay valor.</translation>
    </message>
    <message>
        <source>A note kept with the value.</source>
        <translation>Una nota que se guarda con el valor.</translation>
    </message>
    <message>
        <source>--%1 does not go with lines from standard input</source>
        <translation>--%1 no va con líneas de la entrada estándar</translation>
    </message>
    <message>
        <source>there are too many arguments</source>
        <translation>hay demasiados argumentos</translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation>falta --%1</translation>
    </message>
    <message>
        <source>either --period or --on is needed</source>
        <translation>se necesita --period o --on</translation>
    </message>
    <message>
        <source>one of --value, --numerator with --denominator, or --missing is needed</source>
        <translation>se necesita uno de --value, --numerator con --denominator, o --missing</translation>
    </message>
    <message>
        <source>“%1” is not a day — write it like 2026-10-07</source>
        <translation>«%1» no es un día — escríbalo como 2026-10-07</translation>
    </message>
    <message>
        <source>Revision %1: %2 %3, %4: %5.</source>
        <translation>Revisión %1: %2 %3, %4: %5.</translation>
    </message>
    <message>
        <source>It was so already; nothing was written.</source>
        <translation>Ya estaba así; no se escribió nada.</translation>
    </message>
    <message>
        <source>Says how metrics stand against their targets, each with its reason.</source>
        <translation>Dice cómo están las métricas frente a sus metas, cada una con su razón.</translation>
    </message>
    <message>
        <source>Only this department.</source>
        <translation>Solo este departamento.</translation>
    </message>
    <message>
        <source>Only this metric.</source>
        <translation>Solo esta métrica.</translation>
    </message>
    <message>
        <source>This category of the metric&apos;s breakdown.</source>
        <translation>Esta categoría del desglose de la métrica.</translation>
    </message>
    <message>
        <source>As of the end of this period (default: the latest one that is due).</source>
        <translation>Al final de este período (predeterminado: el último vencido).</translation>
    </message>
    <message>
        <source>nothing matches — list what there is with statroom list FILE metrics</source>
        <translation>nada coincide — vea lo que hay con statroom list FILE metrics</translation>
    </message>
    <message>
        <source>count of rows</source>
        <translation>conteo de filas</translation>
    </message>
    <message>
        <source>sum of a value</source>
        <translation>suma de un valor</translation>
    </message>
    <message>
        <source>mean of a value</source>
        <translation>promedio de un valor</translation>
    </message>
    <message>
        <source>median of a value</source>
        <translation>mediana de un valor</translation>
    </message>
    <message>
        <source>share meeting a condition</source>
        <translation>proporción que cumple una condición</translation>
    </message>
    <message>
        <source>open at the period&apos;s end</source>
        <translation>abiertos al final del período</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como dice el archivo</translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Una de %1.</translation>
    </message>
    <message>
        <source>“%1” is not a page — choose one of %2</source>
        <translation>«%1» no es una página — elija una de %2</translation>
    </message>
    <message>
        <source>%1 is not known and was passed over.</source>
        <translation>%1 no se conoce y se pasó por alto.</translation>
    </message>
    <message>
        <source>It is not the same in the tables as by the history.</source>
        <translation>No es lo mismo en las tablas que según el historial.</translation>
    </message>
    <message>
        <source>Its %1 is %2 in the tables, but %3 by the history.</source>
        <translation>%1: es %2 en las tablas, pero %3 según el historial.</translation>
    </message>
    <message>
        <source>The file is damaged: what it shows may be wrong. Open the newest backup, and keep this file for repair.</source>
        <translation>El archivo está dañado: lo que muestra puede ser incorrecto. Abra la copia de seguridad más reciente y conserve este archivo para repararlo.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name for the copy.</source>
        <translation>«%1» ya existe y se dejó como estaba. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>Answers the control chart of a metric in a department as numbers.</source>
        <translation>Responde con el gráfico de control de una métrica en un departamento, en números.</translation>
    </message>
    <message>
        <source>The metric.</source>
        <translation>La métrica.</translation>
    </message>
    <message>
        <source>The department, where several measure it.</source>
        <translation>El departamento, cuando varios la miden.</translation>
    </message>
    <message>
        <source>--metric is missing</source>
        <translation>falta --metric</translation>
    </message>
    <message>
        <source>%1 has no value by then — ask as of a later period</source>
        <translation>%1 todavía no tiene ningún valor — pida un período posterior</translation>
    </message>
    <message>
        <source>there is no goal %1 — see statroom list FILE goals</source>
        <translation>no hay ningún objetivo %1 — vea statroom list FILE goals</translation>
    </message>
    <message>
        <source>A goal: .pdf, .html, .png, .svg, .csv or .json.</source>
        <translation>Un objetivo: .pdf, .html, .png, .svg, .csv o .json.</translation>
    </message>
    <message>
        <source>Leave out what other programs put into the file.</source>
        <translation>Omite lo que otros programas pusieron en el archivo.</translation>
    </message>
    <message>
        <source>%1 is a clean copy of %2.</source>
        <translation>%1 es una copia limpia de %2.</translation>
    </message>
    <message>
        <source>Says how a strategic goal stands: done, committed, where it should be, and where it will end.</source>
        <translation>Dice cómo está un objetivo estratégico: lo hecho, lo comprometido, dónde debería estar y dónde terminará.</translation>
    </message>
    <message>
        <source>The goal&apos;s code.</source>
        <translation>El código del objetivo.</translation>
    </message>
    <message>
        <source>As of this day, or the end of this period (default: the latest month that is due).</source>
        <translation>A este día, o al final de este período (si no se indica, el último mes vencido).</translation>
    </message>
    <message>
        <source>--goal is missing</source>
        <translation>falta --goal</translation>
    </message>
    <message>
        <source>there is no goal “%1” — list them with statroom list FILE goals</source>
        <translation>no hay ningún objetivo «%1» — véalos con statroom list FILE goals</translation>
    </message>
    <message>
        <source>  done: %1 %2</source>
        <translation>  hecho: %1 %2</translation>
    </message>
    <message>
        <source>  committed: %1 %2</source>
        <translation>  comprometido: %1 %2</translation>
    </message>
    <message>
        <source>%1 needs two columns — name them with --map from=COLUMN --map to=COLUMN</source>
        <translation>%1 necesita dos columnas: indíquelas con --map from=COLUMN --map to=COLUMN</translation>
    </message>
    <message>
        <source>a share needs the condition to be met — say it with --met COLUMN=VALUE</source>
        <translation>una proporción necesita la condición que debe cumplirse: indíquela con --met COLUMN=VALUE</translation>
    </message>
    <message>
        <source>--met goes with --aggregate share</source>
        <translation>--met acompaña a --aggregate share</translation>
    </message>
    <message>
        <source>%1 needs a column to aggregate — name it with --map value=COLUMN</source>
        <translation>%1 necesita una columna que agregar: indíquela con --map value=COLUMN</translation>
    </message>
    <message>
        <source>records are values of one metric — name it with --metric CODE</source>
        <translation>los registros son valores de una sola métrica — nómbrela con --metric CODE</translation>
    </message>
    <message>
        <source>The goal shown.</source>
        <translation>El objetivo que se muestra.</translation>
    </message>
    <message>
        <source>Of before-after: the event, by a part of its text.</source>
        <translation>De before-after: el evento, por una parte de su texto.</translation>
    </message>
    <message>
        <source>Of before-after: the span before, with --after.</source>
        <translation>De before-after: el lapso anterior, con --after.</translation>
    </message>
    <message>
        <source>Of before-after: the span after, with --before.</source>
        <translation>De before-after: el lapso posterior, con --before.</translation>
    </message>
    <message>
        <source>Of before-after: departments compared with, by commas.</source>
        <translation>De before-after: departamentos con que se compara, separados por comas.</translation>
    </message>
    <message>
        <source>As of the end of this period, a goal as of this day.</source>
        <translation>Al final de este período; un objetivo, a este día.</translation>
    </message>
    <message>
        <source>How a metric is shown: %1; a slide: %2.</source>
        <translation>Cómo se muestra una métrica: %1; una diapositiva: %2.</translation>
    </message>
    <message>
        <source>--before and --after are given together</source>
        <translation>--before y --after se dan juntos</translation>
    </message>
    <message>
        <source>“%1” is not a view of the page %2 — choose one of %3</source>
        <translation>«%1» no es una vista de la página %2 — elija una de %3</translation>
    </message>
    <message>
        <source>--view is for the pages metric, projector and presenter</source>
        <translation>--view es para las páginas metric, projector y presenter</translation>
    </message>
    <message>
        <source>%1 of %2 is the sum of its categories — name one with --category: %3</source>
        <translation>%1 de %2 es la suma de sus categorías — indique una con --category: %3</translation>
    </message>
    <message>
        <source>“%1” is not a number as this locale writes it.</source>
        <translation>«%1» no es un número como lo escribe esta configuración regional.</translation>
    </message>
    <message>
        <source>cancelled after line %1 — what was acknowledged is saved</source>
        <translation>cancelado después de la línea %1: lo confirmado está guardado</translation>
    </message>
    <message>
        <source>--chart is one of xmr, run, i, c, u, p, pp, up, t</source>
        <translation>--chart es uno de xmr, run, i, c, u, p, pp, up, t</translation>
    </message>
    <message>
        <source>--rules is one of mdc, anhoej</source>
        <translation>--rules es uno de mdc, anhoej</translation>
    </message>
    <message>
        <source>--improvement is one of increase, decrease, neutral</source>
        <translation>--improvement es uno de increase, decrease, neutral</translation>
    </message>
    <message>
        <source>--target takes a number</source>
        <translation>--target lleva un número</translation>
    </message>
    <message>
        <source>--multiply takes a number above 0</source>
        <translation>--multiply lleva un número mayor que 0</translation>
    </message>
    <message>
        <source>--baseline takes a number of rows, %1 or more</source>
        <translation>--baseline lleva un número de filas, %1 o más</translation>
    </message>
    <message>
        <source>--run-length takes a number of points from 3 to 20</source>
        <translation>--run-length lleva un número de puntos de 3 a 20</translation>
    </message>
    <message>
        <source>Computes the control chart of a table: period, value or count, and the n of rates.</source>
        <translation>Calcula el gráfico de control de una tabla: período, valor o conteo, y el n de las tasas.</translation>
    </message>
    <message>
        <source>The table, its columns taken by place.</source>
        <translation>La tabla; sus columnas se toman por su lugar.</translation>
    </message>
    <message>
        <source>Kind of chart: xmr (default), run, i, c, u, p, pp, up, t.</source>
        <translation>Tipo de gráfico: xmr (predeterminado), run, i, c, u, p, pp, up, t.</translation>
    </message>
    <message>
        <source>Which way is better: increase, decrease, neutral (default).</source>
        <translation>En qué dirección es mejor: increase, decrease, neutral (predeterminado).</translation>
    </message>
    <message>
        <source>The target, for assurance.</source>
        <translation>La meta, para juzgar la capacidad.</translation>
    </message>
    <message>
        <source>Begin a new group at this date or row (from 1); may be repeated.</source>
        <translation>Empieza un grupo nuevo en esta fecha o fila (desde 1); puede repetirse.</translation>
    </message>
    <message>
        <source>Fix the limits from the first rows of each group.</source>
        <translation>Fija los límites con las primeras filas de cada grupo.</translation>
    </message>
    <message>
        <source>Ghost this row (from 1); may be repeated.</source>
        <translation>Muestra esta fila sin contarla (desde 1); puede repetirse.</translation>
    </message>
    <message>
        <source>Let outlying moving ranges widen the limits.</source>
        <translation>Deja que los rangos móviles atípicos amplíen los límites.</translation>
    </message>
    <message>
        <source>Multiply what is charted, as last step.</source>
        <translation>Multiplica lo que se grafica, como último paso.</translation>
    </message>
    <message>
        <source>mdc (default of xmr) or anhoej.</source>
        <translation>mdc (predeterminado de xmr) o anhoej.</translation>
    </message>
    <message>
        <source>Points that make a shift or a trend (default 7).</source>
        <translation>Puntos que forman un desplazamiento o una tendencia (predeterminado: 7).</translation>
    </message>
    <message>
        <source>--rebase %1 is no row and no date of the table</source>
        <translation>--rebase %1 no es ninguna fila ni fecha de la tabla</translation>
    </message>
    <message>
        <source>--exclude %1 is no row of the table</source>
        <translation>--exclude %1 no es ninguna fila de la tabla</translation>
    </message>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>«%1» no contiene filas.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in Excel or LibreOffice, save it without one, and import that.</source>
        <translation>«%1» está protegido con contraseña. Ábralo en Excel o LibreOffice, guárdelo sin ella e impórtelo.</translation>
    </message>
    <message>
        <source>“%1” is a workbook in the form of Excel 97 to 2003 (.xls), which keeps too little of what its numbers mean. Open it in Excel or LibreOffice, save it as .xlsx, and import that.</source>
        <translation>«%1» es un libro de cálculo con el formato de Excel 97 a 2003 (.xls), que conserva muy poco de lo que significan sus números. Ábralo en Excel o LibreOffice, guárdelo como .xlsx e impórtelo.</translation>
    </message>
    <message>
        <source>“%1” is an old Office document, not a workbook. Choose a spreadsheet or a CSV file.</source>
        <translation>«%1» es un documento antiguo de Office, no un libro de cálculo. Elija una hoja de cálculo o un archivo CSV.</translation>
    </message>
    <message>
        <source>Says by how much a metric changed after an event, or from one span to another.</source>
        <translation>Dice cuánto cambió una métrica después de un evento, o de un lapso a otro.</translation>
    </message>
    <message>
        <source>An event on its chart, by a part of its text.</source>
        <translation>Un evento de su gráfico, por una parte de su texto.</translation>
    </message>
    <message>
        <source>A day, or the period that begins with the change.</source>
        <translation>Un día, o el período que comienza con el cambio.</translation>
    </message>
    <message>
        <source>The span before, with --after.</source>
        <translation>El lapso anterior, con --after.</translation>
    </message>
    <message>
        <source>The span after, with --before.</source>
        <translation>El lapso posterior, con --before.</translation>
    </message>
    <message>
        <source>How far to look before and after an event (default 2).</source>
        <translation>Cuántos años mirar antes y después de un evento (2 por omisión).</translation>
    </message>
    <message>
        <source>Departments to compare with, by commas.</source>
        <translation>Departamentos con los que se compara, separados por comas.</translation>
    </message>
    <message>
        <source>Write the printed page to this .pdf too.</source>
        <translation>Escribir además la página impresa en este .pdf.</translation>
    </message>
    <message>
        <source>only one of --event, --at and --before with --after can be chosen</source>
        <translation>solo se puede elegir uno de --event, --at y --before con --after</translation>
    </message>
    <message>
        <source>“%1” cannot be written — the name must end in .pdf</source>
        <translation>no se puede escribir «%1» — el nombre debe terminar en .pdf</translation>
    </message>
    <message>
        <source>--years needs a number from 1 to 50, not “%1”</source>
        <translation>--years necesita un número de 1 a 50, no «%1»</translation>
    </message>
    <message>
        <source>“%1” is not a month — write it like 2026-10</source>
        <translation>«%1» no es un mes — escríbalo como 2026-10</translation>
    </message>
    <message>
        <source>Writes an entry workbook for each department that is asked for something in a month.</source>
        <translation>Escribe un libro de ingreso para cada departamento al que se le pide algo en un mes.</translation>
    </message>
    <message>
        <source>The month that is asked for, like 2026-10 (default: the first whose due day has not passed).</source>
        <translation>El mes que se pide, como 2026-10 (por omisión, el primero cuyo plazo no ha vencido).</translation>
    </message>
    <message>
        <source>Only for this department; may be given several times.</source>
        <translation>Solo para este departamento; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>The folder they are written into.</source>
        <translation>La carpeta en la que se escriben.</translation>
    </message>
    <message>
        <source>say where to write with -o DIR</source>
        <translation>diga dónde escribir con -o DIR</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is</source>
        <translation>%1 ya existe y se dejó como está</translation>
    </message>
    <message>
        <source>%1: %2 of %3 still missing, due on %4</source>
        <translation>%1: faltan %2 de %3, vence el %4</translation>
    </message>
    <message>
        <source>%1 is asked for nothing in %2</source>
        <translation>a %1 no se le pide nada en %2</translation>
    </message>
    <message>
        <source>Takes over what departments filled into their entry workbooks. One revision a department; collected again, nothing changes.</source>
        <translation>Toma lo que los departamentos llenaron en sus libros de ingreso. Una revisión por departamento; si se recoge otra vez, nada cambia.</translation>
    </message>
    <message>
        <source>Workbooks that came back, or folders of them.</source>
        <translation>Libros devueltos, o carpetas con ellos.</translation>
    </message>
    <message>
        <source>The month that is collected (default: that of most workbooks).</source>
        <translation>El mes que se recoge (por omisión, el de la mayoría de los libros).</translation>
    </message>
    <message>
        <source>Hand in the month of every department that is complete.</source>
        <translation>Entregar el mes de cada departamento que esté completo.</translation>
    </message>
    <message>
        <source>Take unlikely numbers too.</source>
        <translation>Tomar también números poco probables.</translation>
    </message>
    <message>
        <source>Take the workbook&apos;s value where the file was changed since it was written.</source>
        <translation>Tomar el valor del libro donde el archivo cambió desde que se escribió.</translation>
    </message>
    <message>
        <source>Write a draft to everyone who is missing into this folder.</source>
        <translation>Escribir en esta carpeta un borrador para cada quien falta.</translation>
    </message>
    <message>
        <source>%1: missing, due on %2</source>
        <translation>%1: falta, vence el %2</translation>
    </message>
    <message>
        <source>%1: entered in the program</source>
        <translation>%1: ingresado en el programa</translation>
    </message>
    <message>
        <source>%1: %n taken</source>
        <translation>%1: %n tomados</translation>
    </message>
    <message>
        <source>, handed in</source>
        <translation>, entregado</translation>
    </message>
    <message>
        <source> (revision %1)</source>
        <translation> (revisión %1)</translation>
    </message>
    <message>
        <source>  %1: %2 — %3</source>
        <translation>  %1: %2 — %3</translation>
    </message>
    <message>
        <source> Taken.</source>
        <translation> Tomado.</translation>
    </message>
    <message>
        <source>%1: to %2</source>
        <translation>%1: a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing new to take for %1.</source>
        <translation>Nada nuevo que tomar para %1.</translation>
    </message>
    <message>
        <source>there is no session %1 — see statroom list FILE sessions</source>
        <translation>no hay ninguna reunión %1 — vea statroom list FILE sessions</translation>
    </message>
    <message>
        <source>“%1” is no paper — choose draft, before or after</source>
        <translation>«%1» no es un documento — elija draft, before o after</translation>
    </message>
    <message>
        <source>Which paper: draft, before or after (default: as the name of OUT begins, else what the session is ready for).</source>
        <translation>Qué documento: draft, before o after (predeterminado: según como empiece el nombre de OUT; si no, aquello para lo que la reunión está lista).</translation>
    </message>
    <message>
        <source>--memo needs --session</source>
        <translation>--memo necesita --session</translation>
    </message>
    <message>
        <source>Definitions as JSON, CSV or a set-up workbook.</source>
        <translation>Definiciones como JSON, CSV o un libro de configuración.</translation>
    </message>
    <message>
        <source>%1, row %2, “%3”</source>
        <translation>%1, fila %2, «%3»</translation>
    </message>
    <message>
        <source>%1: %2 cells not taken. %3</source>
        <translation>%1: %2 celdas no tomadas. %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 %2 %3 has different values, and none is taken: %4.</source>
        <translation>%1 %2 %3 tiene valores distintos, y no se toma ninguno: %4.</translation>
    </message>
    <message>
        <source>--%1 is for a single file, not for a folder</source>
        <translation>--%1 es para un solo archivo, no para una carpeta</translation>
    </message>
    <message>
        <source>the folder “%1” cannot be made — choose one that can be written to</source>
        <translation>no se puede crear la carpeta «%1»: elija una en la que se pueda escribir</translation>
    </message>
    <message>
        <source>Imports numbers or records from a CSV file or a workbook (.xlsx, .xlsm, .ods). One import is one revision; the same file again changes nothing. A folder is gone through as a whole: each row of each workbook and CSV file is taken for a metric by its code, its name or what was remembered.</source>
        <translation>Importa números o registros de un archivo CSV o de un libro (.xlsx, .xlsm, .ods). Una importación es una revisión; el mismo archivo otra vez no cambia nada. Una carpeta se revisa entera: cada fila de cada libro y archivo CSV se toma por una métrica según su código, su nombre o lo recordado.</translation>
    </message>
    <message>
        <source>The CSV file or workbook, or a folder of them.</source>
        <translation>El archivo CSV o el libro, o una carpeta de ellos.</translation>
    </message>
    <message>
        <source>The sheet of a workbook; without it the first visible one that holds a table.</source>
        <translation>La hoja de un libro; sin ella, la primera visible que contiene una tabla.</translation>
    </message>
    <message>
        <source>Keep this import under a name, for statroom refresh.</source>
        <translation>Guardar esta importación con un nombre, para statroom refresh.</translation>
    </message>
    <message>
        <source>With --save: the newest file of this name in the source&apos;s folder, like calls-*.csv.</source>
        <translation>Con --save: el archivo más nuevo con este nombre en la carpeta del origen, como calls-*.csv.</translation>
    </message>
    <message>
        <source>With --save: months that were over at the last run keep what is stored.</source>
        <translation>Con --save: los meses ya terminados la última vez conservan lo guardado.</translation>
    </message>
    <message>
        <source>Of a folder: take names that are nearly a metric&apos;s for it, and remember them.</source>
        <translation>De una carpeta: tomar los nombres casi iguales al de una métrica por ella, y recordarlos.</translation>
    </message>
    <message>
        <source>Of a folder: take in hidden sheets as well.</source>
        <translation>De una carpeta: incluir también las hojas ocultas.</translation>
    </message>
    <message>
        <source>Of a folder: write a sheet to sign for each department, as PDF and XLSX, into this folder.</source>
        <translation>De una carpeta: escribir en esta carpeta una hoja para firmar por departamento, en PDF y XLSX.</translation>
    </message>
    <message>
        <source>--%1 is for a folder</source>
        <translation>--%1 es para una carpeta</translation>
    </message>
    <message>
        <source>--%1 goes with --save NAME</source>
        <translation>--%1 va con --save NOMBRE</translation>
    </message>
    <message>
        <source>The session shown (default: the next one).</source>
        <translation>La reunión que se muestra (predeterminado: la próxima).</translation>
    </message>
    <message>
        <source>Of projector and presenter: which slide, from 1.</source>
        <translation>De projector y presenter: qué diapositiva, desde 1.</translation>
    </message>
    <message>
        <source>“%1” is no slide — count from 1</source>
        <translation>«%1» no es una diapositiva — cuente desde 1</translation>
    </message>
    <message>
        <source>Runs the saved imports again, each as one revision. Files that say nothing new change nothing; where one import needs a person the others run all the same.</source>
        <translation>Repite las importaciones guardadas, cada una como una revisión. Los archivos sin novedades no cambian nada; si una necesita a una persona, las demás se hacen igualmente.</translation>
    </message>
    <message>
        <source>Only the saved import of this name; may be given several times.</source>
        <translation>Solo la importación guardada con este nombre; puede repetirse.</translation>
    </message>
    <message>
        <source>there is no saved import “%1” — statroom list FILE imports names them</source>
        <translation>no hay ninguna importación guardada «%1»: statroom list FILE imports las nombra</translation>
    </message>
    <message>
        <source>Cancelled. What was refreshed before stays.</source>
        <translation>Cancelado. Lo ya actualizado se conserva.</translation>
    </message>
    <message>
        <source>%1, from %2:</source>
        <translation>%1, de %2:</translation>
    </message>
    <message>
        <source>No import is saved. statroom import FILE SOURCE --save NAME saves one.</source>
        <translation>No hay importaciones guardadas. statroom import FILE SOURCE --save NOMBRE guarda una.</translation>
    </message>
    <message>
        <source>session %1 looks at %2 — leave out --as-of</source>
        <translation>la reunión %1 mira %2: omita --as-of</translation>
    </message>
    <message>
        <source>session %1 was cancelled (%2) — it has no memo after</source>
        <translation>la reunión %1 se canceló (%2): no tiene memorando posterior</translation>
    </message>
    <message>
        <source>session %1 has not been held yet — its memo after comes when it is over</source>
        <translation>la reunión %1 aún no se ha celebrado: su memorando posterior llega cuando termine</translation>
    </message>
    <message>
        <source>A paper of a session: .pdf, .html or .txt; its dates and action items: .ics; its action items: .csv; all of it with what the room saw and what stands there now: .json.</source>
        <translation>Un documento de una reunión: .pdf, .html o .txt; sus fechas y compromisos: .ics; sus compromisos: .csv; todo con lo que se vio en la sala y lo que hay ahora: .json.</translation>
    </message>
    <message>
        <source>there is no one problem “%1” — name it by its number in statroom list FILE problems</source>
        <translation>no hay un único problema «%1»: nómbrelo por su número en statroom list FILE problems</translation>
    </message>
    <message>
        <source>A problem by its number, UUID or statement: .pdf on one page, .txt, or its causes as .csv.</source>
        <translation>Un problema por su número, UUID o enunciado: .pdf en una página, .txt o sus causas como .csv.</translation>
    </message>
    <message>
        <source>Lists departments, metrics, goals, sessions, action items, problems, saved imports, the history, or entries that are overdue.</source>
        <translation>Enumera departamentos, indicadores, metas, sesiones, compromisos, problemas, importaciones guardadas, el historial o las entradas atrasadas.</translation>
    </message>
    <message>
        <source>departments, metrics, goals, sessions, actions, problems, imports, history or overdue.</source>
        <translation>departments, metrics, goals, sessions, actions, problems, imports, history u overdue.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed — choose departments, metrics, goals, sessions, actions, problems, imports, history or overdue</source>
        <translation>«%1» no se puede enumerar: elija departments, metrics, goals, sessions, actions, problems, imports, history u overdue</translation>
    </message>
    <message>
        <source>The problem shown, by its number or statement (default: one that goes on).</source>
        <translation>El problema mostrado, por su número o enunciado (por omisión: uno que sigue abierto).</translation>
    </message>
    <message>
        <source>“%1” is a web page, whatever its name says. Open it in Excel or LibreOffice, save it as .xlsx or CSV, and import that.</source>
        <translation>«%1» es una página web, diga lo que diga su nombre. Ábrala en Excel o LibreOffice, guárdela como .xlsx o CSV e importe eso.</translation>
    </message>
    <message>
        <source>“%1” is XML, not a table of text. Open it in Excel or LibreOffice, save it as .xlsx or CSV, and import that.</source>
        <translation>«%1» es XML, no una tabla de texto. Ábralo en Excel o LibreOffice, guárdelo como .xlsx o CSV e importe eso.</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Writes definitions, observations, or the pages or data of a metric, a department, a goal, a session, a problem or the whole city.</source>
        <translation>Escribe las definiciones, las observaciones, o las páginas o los datos de una métrica, un departamento, un objetivo, una reunión, un problema o toda la ciudad.</translation>
    </message>
    <message>
        <source>The whole city: the overview and every department’s scorecard as .pdf; its numbers as .csv, .xlsx or .json.</source>
        <translation>Toda la ciudad: el panorama y el tablero de cada departamento como .pdf; sus números como .csv, .xlsx o .json.</translation>
    </message>
    <message>
        <source>one of --definitions, --observations, --metric, --department, --goal, --session, --problem or --city is needed</source>
        <translation>se necesita una de --definitions, --observations, --metric, --department, --goal, --session, --problem o --city</translation>
    </message>
    <message>
        <source>Which column holds a field; may be given several times. FIELD=-: none does.</source>
        <translation>Qué columna contiene un campo; puede darse varias veces. FIELD=-: ninguna.</translation>
    </message>
    <message>
        <source>%1 — leave the option out to go by the column, choose rows with --where COLUMN=VALUE, or say --map department=- (or metric=-) if the column does not count</source>
        <translation>%1 — omita la opción para guiarse por la columna, elija filas con --where COLUMN=VALUE o diga --map department=- (o metric=-) si la columna no cuenta</translation>
    </message>
</context>
<context>
    <name>statroom::ActionDialog</name>
    <message>
        <source>&amp;by</source>
        <translation>&amp;para el</translation>
    </message>
    <message>
        <source>Add an action item</source>
        <translation>Añadir un compromiso</translation>
    </message>
    <message>
        <source>Action item %1</source>
        <translation>Compromiso %1</translation>
    </message>
    <message>
        <source>Fire chief: weekly list of stuck permits by 12 Dec</source>
        <translation>Jefe de bomberos: lista semanal de permisos detenidos para el 12 dic</translation>
    </message>
    <message>
        <source>&amp;In one line</source>
        <translation>En una &amp;línea</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>The whole city</source>
        <translation>Toda la ciudad</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Q&amp;ué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Departamento</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;desde el</translation>
    </message>
    <message>
        <source>Add a countermeasure</source>
        <translation>Añadir una contramedida</translation>
    </message>
    <message>
        <source>On the chart</source>
        <translation>En el gráfico</translation>
    </message>
    <message>
        <source>Drawn on the chart from</source>
        <translation>Se dibuja en el gráfico desde el</translation>
    </message>
    <message>
        <source>The room will see it with the item</source>
        <translation>La sala lo verá con el compromiso</translation>
    </message>
    <message>
        <source>Wh&amp;y it moves</source>
        <translation>Por qué se Por &amp;qué se mueveamp;mueve</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>statroom::ActionItemModel</name>
    <message>
        <source>%1, %2, %3. %4</source>
        <translation>%1, %2, %3. %4</translation>
    </message>
    <message>
        <source>Action item %1: %2</source>
        <translation>Compromiso %1: %2</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>vence el %1, %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message numerus="yes">
        <source>due %1, in %n day(s)</source>
        <translation>
            <numerusform>vence el %1, en %n día</numerusform>
            <numerusform>vence el %1, en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::ActionItemsPage</name>
    <message>
        <source>Action items</source>
        <translation>Compromisos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>action items done on time in twelve months</source>
        <translation>compromisos hechos a tiempo en doce meses</translation>
    </message>
    <message>
        <source>The last column shows the newest twenty. Space marks an item done, Enter opens it with its history.</source>
        <translation>La última columna muestra los veinte más recientes. Espacio marca un compromiso como hecho, Enter lo abre con su historial.</translation>
    </message>
    <message>
        <source>Space marks an item done, Enter opens it with its history.</source>
        <translation>Espacio marca un compromiso como hecho, Enter lo abre con su historial.</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>Ta&amp;blero</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>&amp;Reminders…</source>
        <translation>&amp;Recordatorios…</translation>
    </message>
    <message>
        <source>&amp;Add action item…</source>
        <translation>Añadir &amp;compromiso…</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Due within a week</source>
        <translation>Vence en una semana</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Todos los departamentos</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Nobody has promised anything yet.</source>
        <translation>Nadie ha prometido nada todavía.</translation>
    </message>
    <message>
        <source>Add an action item</source>
        <translation>Añadir un compromiso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done. Space opens it again.</source>
        <translation>Hecho. Espacio lo reabre.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Abierto de nuevo.</translation>
    </message>
    <message>
        <source>Drop the action item</source>
        <translation>Descartar el compromiso</translation>
    </message>
    <message>
        <source>It stays in the history and in the next memo, with its reason.</source>
        <translation>Queda en el historial y en el próximo memorando, con su motivo.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>&amp;Change, history…</source>
        <translation>&amp;Cambiar, historial…</translation>
    </message>
    <message>
        <source>D&amp;rop…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>Open its &amp;session</source>
        <translation>Abrir su reu&amp;nión</translation>
    </message>
    <message>
        <source>Open its &amp;metric</source>
        <translation>Abrir su &amp;métrica</translation>
    </message>
    <message>
        <source>Open its &amp;goal</source>
        <translation>Abrir su &amp;objetivo</translation>
    </message>
    <message>
        <source>- %1 (%2)</source>
        <translation>- %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie nombrado</translation>
    </message>
    <message>
        <source>Save the reminders</source>
        <translation>Guardar los recordatorios</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>%1 reminders</source>
        <translation>%1 recordatorios</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Done or dropped</source>
        <translation>Hecho o descartado</translation>
    </message>
</context>
<context>
    <name>statroom::ActionPainter</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie nombrado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>No day said</source>
        <translation>Sin día</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>Nothing else is open for %1</source>
        <translation>No hay nada más abierto para %1</translation>
    </message>
    <message>
        <source>Also open for %1: %2</source>
        <translation>También abierto para %1: %2</translation>
    </message>
    <message>
        <source>Also open in %1: %2</source>
        <translation>También abierto en %1: %2</translation>
    </message>
    <message>
        <source>Open for others in %1: %2</source>
        <translation>Abierto para otros en %1: %2</translation>
    </message>
    <message>
        <source>Nothing else is open in %1</source>
        <translation>No hay nada más abierto en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further on the next page</source>
        <translation>
            <numerusform>%n más en la página siguiente</numerusform>
            <numerusform>%n más en la página siguiente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 con retraso</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <translation>en «%1»</translation>
    </message>
</context>
<context>
    <name>statroom::Actions</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
</context>
<context>
    <name>statroom::AgendaDelegate</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
</context>
<context>
    <name>statroom::AgendaModel</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>A cargo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
</context>
<context>
    <name>statroom::AgendaPreview</name>
    <message>
        <source>As the room will see it</source>
        <translation>Como se verá en la sala</translation>
    </message>
</context>
<context>
    <name>statroom::AliasTableModel</name>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>In files</source>
        <translation>En los archivos</translation>
    </message>
    <message>
        <source>As files write it</source>
        <translation>Como lo escriben los archivos</translation>
    </message>
    <message>
        <source>OT hrs</source>
        <translation>hrs. extra</translation>
    </message>
    <message>
        <source>The word</source>
        <translation>La palabra</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Category of the metric</source>
        <translation>Categoría de la métrica</translation>
    </message>
    <message>
        <source>In the files of</source>
        <translation>En los archivos de</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendido de</translation>
    </message>
    <message>
        <source>department %1</source>
        <translation>departamento %1</translation>
    </message>
    <message>
        <source>category of %1</source>
        <translation>categoría de %1</translation>
    </message>
    <message>
        <source>nothing: it is left out</source>
        <translation>nada: se omite</translation>
    </message>
    <message>
        <source>all departments</source>
        <translation>todos los departamentos</translation>
    </message>
    <message>
        <source>“%1” is no metric and no department. Choose one from the list.</source>
        <translation>«%1» no es una métrica ni un departamento. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>The word is no longer in the file.</source>
        <translation>La palabra ya no está en el archivo.</translation>
    </message>
    <message>
        <source>Say how files write it.</source>
        <translation>Diga cómo lo escriben los archivos.</translation>
    </message>
    <message>
        <source>Say what “%1” means.</source>
        <translation>Diga qué significa «%1».</translation>
    </message>
    <message>
        <source>Only a metric has categories.</source>
        <translation>Solo una métrica tiene categorías.</translation>
    </message>
    <message>
        <source>Say which category it is.</source>
        <translation>Diga qué categoría es.</translation>
    </message>
    <message>
        <source>“%1” has a meaning already: %2.</source>
        <translation>«%1» ya tiene un significado: %2.</translation>
    </message>
    <message>
        <source>set up by hand</source>
        <translation>configurado a mano</translation>
    </message>
    <message>
        <source>The metric has no category “%1”. Add it to a breakdown first.</source>
        <translation>La métrica no tiene la categoría «%1». Añádala primero a un desglose.</translation>
    </message>
    <message>
        <source>empty is the metric as a whole</source>
        <translation>vacío es la métrica completa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>No hay ningún departamento «%1».</translation>
    </message>
</context>
<context>
    <name>statroom::AmendGoalDialog</name>
    <message>
        <source>moves &amp;to</source>
        <translation>pasa &amp;al</translation>
    </message>
    <message>
        <source>Amend promise</source>
        <translation>Enmendar la promesa</translation>
    </message>
    <message>
        <source>Promised at first: %1 by %2.</source>
        <translation>Prometido al principio: %1 para el %2.</translation>
    </message>
    <message>
        <source>Promised at first: %1.</source>
        <translation>Prometido al principio: %1.</translation>
    </message>
    <message>
        <source>Promised at first by %1.</source>
        <translation>Prometido al principio para el %1.</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>sigue en %1</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Nueva fecha límite</translation>
    </message>
    <message>
        <source>Amended &amp;on</source>
        <translation>Enmendada el &amp;día</translation>
    </message>
    <message>
        <source>&amp;New amount</source>
        <translation>&amp;Nueva cantidad</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>&amp;Amend promise</source>
        <translation>&amp;Enmendar la promesa</translation>
    </message>
    <message>
        <source>With it: %1</source>
        <translation>Con ello: %1</translation>
    </message>
    <message>
        <source>as it is said in public</source>
        <translation>tal como se dice en público</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
</context>
<context>
    <name>statroom::AnnotationDialog</name>
    <message>
        <source>&amp;until</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Insert annotation</source>
        <translation>Insertar anotación</translation>
    </message>
    <message>
        <source>3 of 14 inspectors lent to the storm desk</source>
        <translation>3 de 14 inspectores prestados a la mesa de tormentas</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>All metrics of %1</source>
        <translation>Todas las métricas de %1</translation>
    </message>
    <message>
        <source>%1 in all departments</source>
        <translation>%1 en todos los departamentos</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Qué &amp;pasó</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>E&amp;l</translation>
    </message>
    <message>
        <source>&amp;Shown on</source>
        <translation>&amp;Mostrar en</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
</context>
<context>
    <name>statroom::AnnotationTableModel</name>
    <message>
        <source>annotation</source>
        <translation>anotación</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>1 Mar 2026</source>
        <translation>1 mar 2026</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>El evento</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>empty is one day</source>
        <translation>vacío es un solo día</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Station 7 opens</source>
        <translation>Se abre la estación 7</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>empty is every department</source>
        <translation>vacío es todos los departamentos</translation>
    </message>
    <message>
        <source>Shown on the charts of</source>
        <translation>Se muestra en los gráficos de</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>empty is every metric</source>
        <translation>vacío es todas las métricas</translation>
    </message>
    <message>
        <source>The annotation is no longer in the file.</source>
        <translation>La anotación ya no está en el archivo.</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>No hay ningún departamento «%1».</translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation>No hay ninguna métrica «%1».</translation>
    </message>
    <message>
        <source>The day is needed on which it happened.</source>
        <translation>Se necesita el día en que ocurrió.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Diga en pocas palabras qué pasó.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>statroom::BackgroundJob</name>
    <message>
        <source>This could not be done: the machine ran out of memory or refused. Close other programs and try again.</source>
        <translation>Esto no se pudo hacer: el equipo se quedó sin memoria o lo rechazó. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>statroom::BeforeAfterModel</name>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>preliminary, left out</source>
        <translation>preliminar, excluido</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>no like period, left out</source>
        <translation>sin período igual, excluido</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Lapso</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>statroom::BeforeAfterPage</name>
    <message>
        <source>before and after</source>
        <translation>antes y después</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Before and &amp;after event</source>
        <translation>Antes y después del &amp;evento</translation>
    </message>
    <message>
        <source>on each &amp;side</source>
        <translation>a cada &amp;lado</translation>
    </message>
    <message>
        <source>&amp;Before, from</source>
        <translation>A&amp;ntes, de</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <translation>&amp;y hasta</translation>
    </message>
    <message>
        <source>After, fro&amp;m</source>
        <translation>&amp;Después, de</translation>
    </message>
    <message>
        <source>u&amp;p to</source>
        <translation>hasta &amp;fin de</translation>
    </message>
    <message>
        <source>Before, to</source>
        <translation>Antes, hasta</translation>
    </message>
    <message>
        <source>After, to</source>
        <translation>Después, hasta</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>Gráfico o tabla</translation>
    </message>
    <message>
        <source>Cha&amp;rt</source>
        <translation>&amp;Gráfico</translation>
    </message>
    <message>
        <source>Tab&amp;le</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Departments compared with</source>
        <translation>Departamentos con que se compara</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Antes y después: %1</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>two spans of your own</source>
        <translation>dos lapsos propios</translation>
    </message>
    <message>
        <source>A span must not end before it begins. Choose another month.</source>
        <translation>Un lapso no debe terminar antes de empezar. Elija otro mes.</translation>
    </message>
    <message>
        <source>Copied: question, answer, data, method and what to know with it.</source>
        <translation>Copiado: pregunta, respuesta, datos, método y qué saber al respecto.</translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation>Valores por período</translation>
    </message>
    <message numerus="yes">
        <source>up to %n year(s)</source>
        <translation>
            <numerusform>hasta un año</numerusform>
            <numerusform>hasta %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>What to know with it</source>
        <translation>Qué saber al respecto</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
</context>
<context>
    <name>statroom::BreakdownTableModel</name>
    <message>
        <source>breakdown</source>
        <translation>desglose</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>The breakdown</source>
        <translation>El desglose</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Outcome, district</source>
        <translation>Resultado, distrito</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Demolished, Repaired</source>
        <translation>Demolidas, Reparadas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The breakdown is no longer in the file.</source>
        <translation>El desglose ya no está en el archivo.</translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation>No hay ninguna métrica «%1».</translation>
    </message>
    <message>
        <source>Choose the metric that is split.</source>
        <translation>Elija la métrica que se desglosa.</translation>
    </message>
    <message>
        <source>The breakdown needs a name, such as outcome.</source>
        <translation>El desglose necesita un nombre, como resultado.</translation>
    </message>
    <message>
        <source>The metric has a breakdown “%1” already.</source>
        <translation>La métrica ya tiene un desglose «%1».</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>«%1» está dos veces.</translation>
    </message>
    <message>
        <source>Categories, in order</source>
        <translation>Categorías, en orden</translation>
    </message>
    <message>
        <source>Order in lists</source>
        <translation>Orden en las listas</translation>
    </message>
</context>
<context>
    <name>statroom::BurnUpChart</name>
    <message>
        <source>Course of the goal</source>
        <translation>Trayectoria del objetivo</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>%1 %2, committed</source>
        <translation>%1 %2, comprometido</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>likely, with its 80 % range</source>
        <translation>probable, con su rango del 80 %</translation>
    </message>
</context>
<context>
    <name>statroom::BusinessCalendar</name>
    <message>
        <source>%1 (observed)</source>
        <translation>%1 (trasladado)</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>Birthday of Martin Luther King, Jr.</source>
        <translation>Natalicio de Martin Luther King, Jr.</translation>
    </message>
    <message>
        <source>Washington&apos;s Birthday</source>
        <translation>Natalicio de Washington</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Día de los Caídos</translation>
    </message>
    <message>
        <source>Juneteenth National Independence Day</source>
        <translation>Juneteenth, Día Nacional de la Independencia</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Día de la Independencia</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Día del Trabajo</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>Día de la Raza</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>Día de los Veteranos</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>Día de Acción de Gracias</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
</context>
<context>
    <name>statroom::CadenceTableModel</name>
    <message>
        <source>cadence</source>
        <translation>cadencia</translation>
    </message>
    <message>
        <source>Which department comes before the mayor</source>
        <translation>Qué departamento se presenta ante la alcaldía</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Every so many weeks</source>
        <translation>Cada cuántas semanas</translation>
    </message>
    <message>
        <source>6</source>
        <translation>6</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>9:00; empty is not said</source>
        <translation>9:00; vacío: sin hora</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Duración en minutos</translation>
    </message>
    <message>
        <source>90</source>
        <translation>90</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Weeks are counted from</source>
        <translation>Las semanas se cuentan desde</translation>
    </message>
    <message>
        <source>1 Sep 2026</source>
        <translation>1 sep 2026</translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Próximos días</translation>
    </message>
    <message>
        <source>The cadence is no longer in the file.</source>
        <translation>La cadencia ya no está en el archivo.</translation>
    </message>
    <message>
        <source>Say after how many weeks the department comes again.</source>
        <translation>Diga cada cuántas semanas vuelve el departamento.</translation>
    </message>
    <message>
        <source>Say how many minutes a session takes.</source>
        <translation>Diga cuántos minutos dura una reunión.</translation>
    </message>
    <message>
        <source>Say from which day on the weeks are counted.</source>
        <translation>Diga desde qué día se cuentan las semanas.</translation>
    </message>
    <message>
        <source>The department has a cadence already; change that one.</source>
        <translation>El departamento ya tiene una cadencia; cambie esa.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>No hay ningún departamento «%1».</translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation>Elija el departamento.</translation>
    </message>
    <message>
        <source>%1 (not %2)</source>
        <translation>%1 (no %2)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>statroom::CategoryTableModel</name>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>The category</source>
        <translation>La categoría</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Demolished</source>
        <translation>Demolidas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The category is no longer in the file.</source>
        <translation>La categoría ya no está en el archivo.</translation>
    </message>
    <message>
        <source>There is no breakdown “%1”.</source>
        <translation>No hay ningún desglose «%1».</translation>
    </message>
    <message>
        <source>Choose the breakdown it belongs to.</source>
        <translation>Elija el desglose al que pertenece.</translation>
    </message>
    <message>
        <source>The category needs a name.</source>
        <translation>La categoría necesita un nombre.</translation>
    </message>
    <message>
        <source>The breakdown has a category “%1” already.</source>
        <translation>El desglose ya tiene una categoría «%1».</translation>
    </message>
</context>
<context>
    <name>statroom::CauseModel</name>
    <message>
        <source>Counted %1 times itself, its whys %2 times: the sum of the whys is taken.</source>
        <translation>Contada %1 veces ella misma, sus porqués %2 veces: se toma la suma de los porqués.</translation>
    </message>
    <message>
        <source>The sum of its whys.</source>
        <translation>La suma de sus porqués.</translation>
    </message>
    <message>
        <source>%1, one of the vital few</source>
        <translation>%1, una de las pocas vitales</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
</context>
<context>
    <name>statroom::ChartInput</name>
    <message>
        <source>Row %1, column %2: “%3” is no number. Write numbers like 1234.5 and leave missing ones empty.</source>
        <translation>Fila %1, columna %2: «%3» no es un número. Escriba números como 1234.5 y deje vacíos los que falten.</translation>
    </message>
    <message>
        <source>Row %1 has one column. A period and a value are needed, and for rates the n.</source>
        <translation>La fila %1 tiene una sola columna. Se necesitan un período y un valor, y para las tasas el n.</translation>
    </message>
    <message>
        <source>“%1” has no rows. A period and a value are needed in each.</source>
        <translation>«%1» no tiene filas. Cada una necesita un período y un valor.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no period. Write dates like 2026-10-01 or running numbers.</source>
        <translation>Fila %1: «%2» no es un período. Escriba fechas como 2026-10-01 o números correlativos.</translation>
    </message>
    <message>
        <source>Row %1: “%2” stands in row %3 already. Leave one row for each period.</source>
        <translation>Fila %1: «%2» ya está en la fila %3. Deje una fila por período.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>a count cannot be %1. Correct it, or chart it as xmr.</source>
        <translation>un conteo no puede ser %1. Corríjalo, o grafíquelo como xmr.</translation>
    </message>
    <message>
        <source>a time between events must be above 0, not %1. Correct it, or chart it as xmr.</source>
        <translation>un tiempo entre eventos debe ser mayor que 0, no %1. Corríjalo, o grafíquelo como xmr.</translation>
    </message>
    <message>
        <source>an n cannot be %1. Correct it.</source>
        <translation>un n no puede ser %1. Corríjalo.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be. The count comes first, the n second.</source>
        <translation>%1 de %2 no puede ser. Primero va el conteo, después el n.</translation>
    </message>
    <message>
        <source>This chart divides by an n. Give it in a third column.</source>
        <translation>Este gráfico divide entre un n. Dé el n en una tercera columna.</translation>
    </message>
    <message>
        <source>This chart divides by an n, and every n of the table is 0. Give it in a third column.</source>
        <translation>Este gráfico divide por un n, y todos los n de la tabla son 0. Indíquelo en una tercera columna.</translation>
    </message>
</context>
<context>
    <name>statroom::ChartMarks</name>
    <message>
        <source>&amp;New baseline from here (rebase)…</source>
        <translation>&amp;Nueva línea de base desde aquí…</translation>
    </message>
    <message>
        <source>The process changed: mean and limits are computed anew from this period on</source>
        <translation>El proceso cambió: la media y los límites se calculan de nuevo desde este período</translation>
    </message>
    <message>
        <source>&amp;Leave this point out (ghost)…</source>
        <translation>E&amp;xcluir este punto…</translation>
    </message>
    <message>
        <source>The value stays on the chart and counts neither for mean and limits nor for signals</source>
        <translation>El valor sigue en el gráfico y no cuenta para la media, los límites ni las señales</translation>
    </message>
    <message>
        <source>&amp;Fix limits at this point…</source>
        <translation>&amp;Fijar los límites en este punto…</translation>
    </message>
    <message>
        <source>Later values are judged by the mean and limits up to this period</source>
        <translation>Los valores posteriores se juzgan por la media y los límites hasta este período</translation>
    </message>
    <message>
        <source>Re&amp;move mark…</source>
        <translation>&amp;Quitar marca…</translation>
    </message>
    <message>
        <source>Takes back what was marked at this period</source>
        <translation>Deshace lo que se marcó en este período</translation>
    </message>
    <message>
        <source>&amp;Reason, which stands on the chart</source>
        <translation>&amp;Motivo, que aparece en el gráfico</translation>
    </message>
    <message>
        <source>New baseline</source>
        <translation>Nueva línea de base</translation>
    </message>
    <message>
        <source>From %1 on, mean and limits are computed anew. Do this where the work itself was changed, not to make a signal go away.</source>
        <translation>Desde %1 la media y los límites se calculan de nuevo. Hágalo donde cambió el trabajo mismo, no para que desaparezca una señal.</translation>
    </message>
    <message>
        <source>&amp;Set new baseline</source>
        <translation>&amp;Fijar nueva línea de base</translation>
    </message>
    <message>
        <source>Leave a point out</source>
        <translation>Excluir un punto</translation>
    </message>
    <message>
        <source>%1 stays on the chart, but no longer counts for mean, limits and signals.</source>
        <translation>%1 sigue en el gráfico, pero ya no cuenta para la media, los límites ni las señales.</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Fix limits</source>
        <translation>Fijar límites</translation>
    </message>
    <message>
        <source>Values after %1 are judged by the mean and limits of those up to it.</source>
        <translation>Los valores posteriores a %1 se juzgan por la media y los límites de los anteriores.</translation>
    </message>
    <message>
        <source>&amp;Fix limits</source>
        <translation>&amp;Fijar límites</translation>
    </message>
    <message>
        <source>Remove mark</source>
        <translation>Quitar marca</translation>
    </message>
    <message>
        <source>Which mark of %1 is to go?</source>
        <translation>¿Qué marca de %1 se quita?</translation>
    </message>
    <message>
        <source>Remove the new &amp;baseline: %1</source>
        <translation>Quitar la nueva línea de &amp;base: %1</translation>
    </message>
    <message>
        <source>&amp;Count the point again: %1</source>
        <translation>&amp;Volver a contar el punto: %1</translation>
    </message>
    <message>
        <source>No longer &amp;fix the limits: %1</source>
        <translation>Dejar de &amp;fijar los límites: %1</translation>
    </message>
</context>
<context>
    <name>statroom::CheckDialog</name>
    <message>
        <source>Looking through every number and every revision…</source>
        <translation>Revisando cada número y cada revisión…</translation>
    </message>
    <message>
        <source>In a large city this takes a while. Nobody can write into the file until it is done.</source>
        <translation>En una ciudad grande esto tarda un rato. Nadie puede escribir en el archivo hasta que termine.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Comprobación de %1</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Avance de la comprobación</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>&amp;Head of the history</source>
        <translation>Cabe&amp;za del historial</translation>
    </message>
    <message>
        <source>Head of the history</source>
        <translation>Cabeza del historial</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The pages of the file are damaged: %1</source>
        <translation>Las páginas del archivo están dañadas: %1</translation>
    </message>
    <message>
        <source>The form of the tables is not what StatRoom makes: %1.</source>
        <translation>La forma de las tablas no es la que hace StatRoom: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep this file for whoever looks into it, go on in your newest copy that passes this check, and enter again what came after it.</source>
        <translation>No se cambió nada. Conserve este archivo para quien lo examine, continúe en la copia más reciente que supere esta comprobación y vuelva a ingresar lo que vino después.</translation>
    </message>
    <message>
        <source>The check could not be finished.</source>
        <translation>La comprobación no pudo terminarse.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo está bien.</translation>
    </message>
    <message>
        <source>The file is whole, its history of %1 revisions is unbroken, and every number in it is what its history leads to. Reports print the first twelve digits of the head.</source>
        <translation>El archivo está íntegro, su historial de %1 revisiones no tiene roturas y cada número es el que resulta de su historial. Los informes imprimen los doce primeros dígitos de la cabeza.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in this file are not as they should be.</source>
        <translation>
            <numerusform>%n cosa de este archivo no está como debería.</numerusform>
            <numerusform>%n cosas de este archivo no están como deberían.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::Chunk</name>
    <message>
        <source>The history of this city file is damaged. Open the newest backup, and keep this file for repair.</source>
        <translation>El historial de este archivo de ciudad está dañado. Abra la copia de seguridad más reciente y conserve este archivo para repararlo.</translation>
    </message>
</context>
<context>
    <name>statroom::CityFile</name>
    <message>
        <source>Not saved: %1 was taken out of the city file meanwhile. Look at it again before changing it.</source>
        <translation>No guardado: entretanto se quitó %1 del archivo de la ciudad. Revíselo de nuevo antes de cambiarlo.</translation>
    </message>
    <message>
        <source>Not saved: there is already %1. Change that one, or choose another code or name.</source>
        <translation>No guardado: ya existe %1. Cámbielo, o elija otro código o nombre.</translation>
    </message>
    <message>
        <source>Not saved: %1 is already %2 in the city file; yours was %3. Look at both and enter it again.</source>
        <translation>No guardado: %1 ya es %2 en el archivo de la ciudad; usted puso %3. Compare ambos e ingréselo de nuevo.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>Not saved: %1 was changed meanwhile. Look at it again before changing it.</source>
        <translation>No guardado: entretanto %1 cambió. Revíselo de nuevo antes de cambiarlo.</translation>
    </message>
    <message>
        <source>The city itself cannot be taken out of its file.</source>
        <translation>La ciudad misma no se puede quitar de su archivo.</translation>
    </message>
    <message>
        <source>Not saved: the content of %1 is not valid. Check its values and dates.</source>
        <translation>No guardado: el contenido de %1 no es válido. Revise sus valores y fechas.</translation>
    </message>
    <message>
        <source>Not done: %1 is still used by %2. Take that out first, or retire it instead.</source>
        <translation>No se hizo: %1 todavía se usa en %2. Quite eso primero, o retírelo en su lugar.</translation>
    </message>
    <message>
        <source>Not saved: %1 refers to something that is not in the city file.</source>
        <translation>No guardado: %1 remite a algo que no está en el archivo de la ciudad.</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>otro registro</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>«%1» ya existe y se dejó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The city needs a name. Enter one.</source>
        <translation>La ciudad necesita un nombre. Ingrese uno.</translation>
    </message>
    <message>
        <source>“%1” could not be made. Check that its folder exists and can be written.</source>
        <translation>No se pudo crear «%1». Revise que su carpeta exista y que se pueda escribir en ella.</translation>
    </message>
    <message>
        <source>City file made</source>
        <translation>Archivo de ciudad creado</translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name and the folder.</source>
        <translation>«%1» no existe. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a city file.</source>
        <translation>«%1» no es un archivo. Elija un archivo de ciudad.</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for permission.</source>
        <translation>«%1» no se puede leer. Pida permiso a su propietario.</translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation>Abierto solo para lectura.</translation>
    </message>
    <message>
        <source>The file may only be read here.</source>
        <translation>Aquí el archivo solo se puede leer.</translation>
    </message>
    <message>
        <source>The file&apos;s folder may only be read here.</source>
        <translation>Aquí la carpeta del archivo solo se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is empty: it is not a city file.</source>
        <translation>«%1» está vacío: no es un archivo de ciudad.</translation>
    </message>
    <message>
        <source>“%1” lacks parts of a city file or has them altered (%2). Open the newest backup.</source>
        <translation>A «%1» le faltan partes de un archivo de ciudad o las tiene alteradas (%2). Abra la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>“%1” is not a complete city file. Open a backup.</source>
        <translation>«%1» no es un archivo de ciudad completo. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Not saved: the changes were not in order.</source>
        <translation>No guardado: los cambios no estaban en orden.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Redo of revision %1</source>
        <translation>Rehacer la revisión %1</translation>
    </message>
    <message>
        <source>Undo of revision %1</source>
        <translation>Deshacer la revisión %1</translation>
    </message>
    <message>
        <source>Undo of revision %1: %2</source>
        <translation>Deshacer la revisión %1: %2</translation>
    </message>
    <message>
        <source>Not saved: %1 was changed meanwhile (%2); yours was %3. Look at both and enter it again.</source>
        <translation>No guardado: entretanto %1 cambió (%2); usted puso %3. Compare ambos e ingréselo de nuevo.</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>un registro</translation>
    </message>
    <message>
        <source>It is of an older form; a copy in today&apos;s form is shown.</source>
        <translation>Tiene una forma antigua; se muestra una copia en la forma actual.</translation>
    </message>
    <message>
        <source>The file holds something that StatRoom did not put there (%1), so it is only read. To go on working, save a clean copy and open that.</source>
        <translation>El archivo contiene algo que StatRoom no puso allí (%1); por eso solo se lee. Para seguir trabajando, guarde una copia limpia y ábrala.</translation>
    </message>
    <message>
        <source>Another program put another version in the place of the city file, without what was last written here. Nothing was changed; save what is shown under a new name, or open the file again.</source>
        <translation>Otro programa puso otra versión en lugar del archivo de la ciudad, sin lo último que se escribió aquí. No se cambió nada; guarde lo que se ve con otro nombre o abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>What %1 wrote last (revision %2) has not arrived here yet. Try again in a moment; if the file was put back from a backup on purpose, delete “%3”.</source>
        <translation>Lo último que escribió %1 (revisión %2) aún no ha llegado aquí. Inténtelo de nuevo en un momento; si el archivo se restauró a propósito de una copia de seguridad, borre «%3».</translation>
    </message>
    <message>
        <source>Another program moved or removed the city file. What is shown is as it was and cannot be changed: save it under a new name, or put the file back.</source>
        <translation>Otro programa movió o quitó el archivo de la ciudad. Lo que se ve está como estaba y no se puede cambiar: guárdelo con otro nombre o devuelva el archivo a su lugar.</translation>
    </message>
</context>
<context>
    <name>statroom::CityTableModel</name>
    <message>
        <source>city</source>
        <translation>ciudad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The city</source>
        <translation>La ciudad</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
    </message>
    <message>
        <source>for rates per head</source>
        <translation>para tasas por habitante</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>El año fiscal empieza en</translation>
    </message>
    <message>
        <source>Its year</source>
        <translation>Su año</translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Se nombra por</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message>
        <source>Rules, where a metric has none of its own</source>
        <translation>Reglas, donde una métrica no tiene las suyas</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>Due on day</source>
        <translation>Vence el día</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>America/Detroit; empty is this machine&apos;s</source>
        <translation>America/Detroit; vacío es la de este equipo</translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation>Su reloj</translation>
    </message>
    <message>
        <source>The city needs a name.</source>
        <translation>La ciudad necesita un nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a month.</source>
        <translation>«%1» no es un mes.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone. Write one like America/Detroit.</source>
        <translation>«%1» no es el nombre de una zona horaria. Escriba uno como America/Detroit.</translation>
    </message>
    <message>
        <source>It is named by</source>
        <translation>Se nombra según</translation>
    </message>
    <message>
        <source>Numbers are approved by</source>
        <translation>Los números los aprueba</translation>
    </message>
    <message>
        <source>Due on day of the next month</source>
        <translation>Vence el día del mes siguiente</translation>
    </message>
</context>
<context>
    <name>statroom::ClockView</name>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>%n min de más</numerusform>
            <numerusform>%n min de más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>statroom::CloseGoalDialog</name>
    <message>
        <source>Close promise</source>
        <translation>Cerrar la promesa</translation>
    </message>
    <message>
        <source>as it is said in public</source>
        <translation>tal como se dice en público</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>It &amp;was</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>Closed &amp;on</source>
        <translation>Cerrada el &amp;día</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Followed by</source>
        <translation>&amp;Seguida por</translation>
    </message>
    <message>
        <source>&amp;Close promise</source>
        <translation>&amp;Cerrar la promesa</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hechas</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <translation>%1 medido</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 comprometidas</translation>
    </message>
    <message>
        <source>What stays: %1</source>
        <translation>Lo que queda: %1</translation>
    </message>
    <message>
        <source>What stays, as the file has it now: %1. %2</source>
        <translation>Lo que queda, tal como está ahora en el archivo: %1. %2</translation>
    </message>
    <message>
        <source>By these figures it was not reached: say in the reason why it counts as kept.</source>
        <translation>Según estas cifras no se alcanzó: diga en el motivo por qué cuenta como cumplida.</translation>
    </message>
    <message>
        <source>By these figures it was reached: say in the reason why it counts as missed.</source>
        <translation>Según estas cifras se alcanzó: diga en el motivo por qué cuenta como incumplida.</translation>
    </message>
</context>
<context>
    <name>statroom::CollectDialog</name>
    <message>
        <source>Only what needs a loo&amp;k</source>
        <translation>Solo lo que hay que mira&amp;r</translation>
    </message>
    <message>
        <source>Hand &amp;in the month of each department that is complete</source>
        <translation>&amp;Entregar el mes de cada departamento que esté completo</translation>
    </message>
    <message>
        <source>&amp;Reason for numbers that were handed in</source>
        <translation>&amp;Motivo para números ya entregados</translation>
    </message>
    <message>
        <source>Collect entry workbooks</source>
        <translation>Recoger libros de captura</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Folder in which the workbooks lie that came back</source>
        <translation>Carpeta con los libros que volvieron</translation>
    </message>
    <message>
        <source>Where the workbooks lie that came back</source>
        <translation>Dónde están los libros que volvieron</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>R&amp;ead</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que volvió</translation>
    </message>
    <message>
        <source>Reason for numbers that were handed in</source>
        <translation>Motivo para números ya entregados</translation>
    </message>
    <message>
        <source>Re&amp;minders…</source>
        <translation>Recor&amp;datorios…</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Tomar</translation>
    </message>
    <message>
        <source>Folder of the workbooks that came back</source>
        <translation>Carpeta de los libros que volvieron</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n department(s) came back.</source>
        <translation>
            <numerusform>%1: volvió %n departamento.</numerusform>
            <numerusform>%1: volvieron %n departamentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing.</source>
        <translation>
            <numerusform>Falta %n.</numerusform>
            <numerusform>Faltan %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) and text(s) to take over.</source>
        <translation>
            <numerusform>%n valor o texto por tomar.</numerusform>
            <numerusform>%n valores y textos por tomar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken as it stands.</source>
        <translation>
            <numerusform>%n no se toma tal como está.</numerusform>
            <numerusform>%n no se toman tal como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the folder in which the workbooks lie that came back. Nothing is written before you have seen what is in them.</source>
        <translation>Elija la carpeta con los libros que volvieron. No se escribe nada antes de que usted vea lo que contienen.</translation>
    </message>
    <message numerus="yes">
        <source>Taken over from %n department(s).</source>
        <translation>
            <numerusform>Se tomó de %n departamento.</numerusform>
            <numerusform>Se tomó de %n departamentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handed in.</source>
        <translation>
            <numerusform>%n entregado.</numerusform>
            <numerusform>%n entregados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the reminders</source>
        <translation>Carpeta para los recordatorios</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) written into %1. Open them with your mail program: nothing was sent.</source>
        <translation>
            <numerusform>%n recordatorio escrito en %1. Ábralo con su programa de correo: no se envió nada.</numerusform>
            <numerusform>%n recordatorios escritos en %1. Ábralos con su programa de correo: no se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>The workbooks are being read…</source>
        <translation>Se están leyendo los libros…</translation>
    </message>
    <message>
        <source>The workbooks are being read… %1 %</source>
        <translation>Se están leyendo los libros… %1 %</translation>
    </message>
</context>
<context>
    <name>statroom::CollectionDepartmentsModel</name>
    <message>
        <source>Came back</source>
        <translation>Volvió</translation>
    </message>
    <message>
        <source>Came back from %1</source>
        <translation>Volvió de %1</translation>
    </message>
    <message>
        <source>Entered in the program</source>
        <translation>Capturado en el programa</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>To be handed in</source>
        <translation>Por entregar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Todavía falta</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
</context>
<context>
    <name>statroom::CollectionItemsModel</name>
    <message>
        <source>%1, is taken</source>
        <translation>%1, se toma</translation>
    </message>
    <message>
        <source>%1, is not taken</source>
        <translation>%1, no se toma</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1: expected on</source>
        <translation>%1: se espera el</translation>
    </message>
    <message>
        <source>%1: note</source>
        <translation>%1: nota</translation>
    </message>
    <message>
        <source>%1: what happened</source>
        <translation>%1: qué pasó</translation>
    </message>
    <message>
        <source>%1: what we do</source>
        <translation>%1: qué hacemos</translation>
    </message>
    <message>
        <source>%1: what we need</source>
        <translation>%1: qué necesitamos</translation>
    </message>
    <message>
        <source>It was emptied and becomes missing.</source>
        <translation>Se vació y queda sin dato.</translation>
    </message>
    <message>
        <source>Taken.</source>
        <translation>Se toma.</translation>
    </message>
    <message>
        <source>In the city file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Queda en</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What becomes of it, and why</source>
        <translation>Qué pasa con ello y por qué</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Como estaba</translation>
    </message>
</context>
<context>
    <name>statroom::ConcludeDialog</name>
    <message>
        <source>Conclude</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>It works: make it the &amp;standard</source>
        <translation>Funciona: convertirlo en la &amp;norma</translation>
    </message>
    <message>
        <source>Not enough: go &amp;round again, with round %1</source>
        <translation>No basta: dar &amp;otra vuelta, la número %1</translation>
    </message>
    <message>
        <source>&amp;Close it without a standard</source>
        <translation>&amp;Cerrarlo sin norma</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>What was learned, and what holds from now on</source>
        <translation>Lo aprendido y lo que rige desde ahora</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>&amp;What was learned</source>
        <translation>Lo a&amp;prendido</translation>
    </message>
    <message>
        <source>Conc&amp;lude</source>
        <translation>Conc&amp;luir</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>E&amp;l</translation>
    </message>
</context>
<context>
    <name>statroom::ConditionRow</name>
    <message>
        <source>%1: column</source>
        <translation>%1: columna</translation>
    </message>
    <message>
        <source>any row</source>
        <translation>cualquier fila</translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation>%1: valor</translation>
    </message>
    <message>
        <source>empty cell</source>
        <translation>celda vacía</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
</context>
<context>
    <name>statroom::Connection</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>No se pudo abrir «%1».</translation>
    </message>
    <message>
        <source>“%1” is in use in another way. Close the other program and try again.</source>
        <translation>«%1» está en uso de otra manera. Cierre el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be used safely with the SQLite on this computer.</source>
        <translation>«%1» no se puede usar con seguridad con el SQLite de este equipo.</translation>
    </message>
    <message>
        <source>Another program is writing to this city file. Try again in a moment.</source>
        <translation>Otro programa está escribiendo en este archivo de ciudad. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This is not a city file. Choose a file made by StatRoom.</source>
        <translation>Este no es un archivo de ciudad. Elija un archivo hecho por StatRoom.</translation>
    </message>
    <message>
        <source>The file is damaged. Open the newest backup, and keep this file for repair.</source>
        <translation>El archivo está dañado. Abra la copia de seguridad más reciente y conserve este archivo para repararlo.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>El disco está lleno. No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was changed; check its permissions.</source>
        <translation>No se puede escribir en el archivo. No se cambió nada; revise sus permisos.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be used. Check that it exists and may be read.</source>
        <translation>El archivo o su carpeta no se pueden usar. Revise que existan y que se puedan leer.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The city file refuses this content. Nothing was changed.</source>
        <translation>El archivo de la ciudad rechaza este contenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>The content is too large. Nothing was changed.</source>
        <translation>El contenido es demasiado grande. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed.</source>
        <translation>No hay suficiente memoria. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file&apos;s tables are not those of a city file.</source>
        <translation>Las tablas del archivo no son las de un archivo de ciudad.</translation>
    </message>
    <message>
        <source>Reading or writing the file failed. Nothing was changed.</source>
        <translation>Falló la lectura o la escritura del archivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The file was moved, removed or replaced while it was open. Nothing was changed; save a copy under another name.</source>
        <translation>El archivo fue movido, eliminado o reemplazado mientras estaba abierto. No se cambió nada; guarde una copia con otro nombre.</translation>
    </message>
    <message>
        <source>The last writing was cut off and cannot be rolled back here. Copy the file, with the one ending in -journal, to a folder that can be written.</source>
        <translation>La última escritura se interrumpió y aquí no se puede revertir. Copie el archivo, junto con el que termina en -journal, a una carpeta donde se pueda escribir.</translation>
    </message>
</context>
<context>
    <name>statroom::CopiesDialog</name>
    <message>
        <source>Duplicate for departments</source>
        <translation>Duplicar para departamentos</translation>
    </message>
    <message>
        <source>Each department chosen gets a metric of its own like “%1”, with its definition but without values and targets.</source>
        <translation>Cada departamento elegido recibe una métrica propia como «%1», con su definición pero sin valores ni metas.</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Código para %1</translation>
    </message>
    <message>
        <source>Every department measures it already.</source>
        <translation>Todos los departamentos ya la miden.</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>statroom::CountDialog</name>
    <message>
        <source>Count by %1</source>
        <translation>Contar por %1</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>First month that is counted</source>
        <translation>Primer mes que se cuenta</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>Last month that is counted</source>
        <translation>Último mes que se cuenta</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>&amp;Contar</translation>
    </message>
    <message>
        <source>The last month lies before the first one. Choose another.</source>
        <translation>El último mes es anterior al primero. Elija otro.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 in %2 of %3 periods</source>
        <translation>%1 en %2 de %3 periodos</translation>
    </message>
    <message>
        <source>No category has a value in these months. Choose another span.</source>
        <translation>Ninguna categoría tiene valor en estos meses. Elija otro periodo.</translation>
    </message>
    <message>
        <source>With a value: %1.</source>
        <translation>Con valor: %1.</translation>
    </message>
</context>
<context>
    <name>statroom::CountermeasureModel</name>
    <message>
        <source>%1 (round %2)</source>
        <translation>%1 (vuelta %2)</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>statroom::CsvReader</name>
    <message>
        <source>Row %1 holds a text of more than a million characters: probably a quotation mark that is never closed. Close it, or take it away.</source>
        <translation>La fila %1 contiene un texto de más de un millón de caracteres: probablemente unas comillas que nunca se cierran. Ciérrelas o quítelas.</translation>
    </message>
    <message>
        <source>There is not enough memory for row %1.</source>
        <translation>No hay suficiente memoria para la fila %1.</translation>
    </message>
    <message>
        <source>The file has more than 50 million rows. Split it, or export a shorter span.</source>
        <translation>El archivo tiene más de 50 millones de filas. Divídalo, o exporte un lapso más corto.</translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is never closed. Close it, or take it away.</source>
        <translation>Unas comillas abiertas en la fila %1 nunca se cierran. Ciérrelas o quítelas.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Is this a table?</source>
        <translation>La fila %1 tiene más de %2 columnas. ¿Es una tabla?</translation>
    </message>
</context>
<context>
    <name>statroom::DailyBackup</name>
    <message>
        <source>The folder %1 for daily backups cannot be made. Free space or permissions may be missing.</source>
        <translation>No se puede crear la carpeta %1 para las copias diarias. Puede faltar espacio o permiso.</translation>
    </message>
</context>
<context>
    <name>statroom::DaySlider</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A la fecha</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>statroom::DefinitionTableModel</name>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>The definition</source>
        <translation>La definición</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Rige desde</translation>
    </message>
    <message>
        <source>empty is always; Jul 2026</source>
        <translation>vacío es siempre; jul 2026</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Defined by</source>
        <translation>Definido por</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>The definition is no longer in the file.</source>
        <translation>La definición ya no está en el archivo.</translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation>No hay ninguna métrica «%1».</translation>
    </message>
    <message>
        <source>Choose the metric.</source>
        <translation>Elija la métrica.</translation>
    </message>
    <message>
        <source>There is a definition from then on already. Change that one.</source>
        <translation>Ya hay una definición desde entonces. Cambie esa.</translation>
    </message>
    <message>
        <source>The first definition stays; change its words instead.</source>
        <translation>La primera definición se queda; cambie en su lugar sus palabras.</translation>
    </message>
    <message>
        <source>Defined by (a role)</source>
        <translation>Definido por (un rol)</translation>
    </message>
</context>
<context>
    <name>statroom::DefinitionsReader</name>
    <message>
        <source>This is not JSON: line %1: %2.</source>
        <translation>Esto no es JSON: línea %1: %2.</translation>
    </message>
    <message>
        <source>Definitions are one JSON object, {&quot;city&quot;: …, &quot;departments&quot;: […], …}.</source>
        <translation>Las definiciones son un solo objeto JSON, {&quot;city&quot;: …, &quot;departments&quot;: […], …}.</translation>
    </message>
    <message>
        <source>The columns of “%1” (%2) are those of no definitions. Name them as in the JSON form, such as code, name, unit, kind.</source>
        <translation>Las columnas de «%1» (%2) no corresponden a ninguna definición. Nómbrelas como en la forma JSON, por ejemplo code, name, unit, kind.</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>fila %1, %2: %3</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation>«%1» no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>“%1” is a city file. Export its definitions first.</source>
        <translation>«%1» es un archivo de ciudad. Primero exporte sus definiciones.</translation>
    </message>
    <message>
        <source>%1 has values, so its kind, unit and frequency stay. Retire it and define a new metric instead.</source>
        <translation>%1 tiene valores, así que su tipo, unidad y frecuencia se quedan. Retírela y defina en su lugar una métrica nueva.</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
</context>
<context>
    <name>statroom::DepartmentTableModel</name>
    <message>
        <source>department</source>
        <translation>departamento</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>FIRE</source>
        <translation>FIRE</translation>
    </message>
    <message>
        <source>The department</source>
        <translation>El departamento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Bomberos</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinación</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>1 Jul 2026; empty is always</source>
        <translation>1 jul 2026; vacío es siempre</translation>
    </message>
    <message>
        <source>When it exists</source>
        <translation>Cuándo existe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>empty is still there</source>
        <translation>vacío es que sigue existiendo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>empty is by name</source>
        <translation>vacío es por nombre</translation>
    </message>
    <message>
        <source>The department is no longer in the file.</source>
        <translation>El departamento ya no está en el archivo.</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>No hay ningún departamento «%1».</translation>
    </message>
    <message>
        <source>%1 belongs to %2 itself. Choose another.</source>
        <translation>%1 pertenece a su vez a %2. Elija otro.</translation>
    </message>
    <message>
        <source>The department needs a name.</source>
        <translation>El departamento necesita un nombre.</translation>
    </message>
    <message>
        <source>%1 measures %2. Retire it instead.</source>
        <translation>%1 mide %2. Retírelo en su lugar.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Order in lists</source>
        <translation>Orden en las listas</translation>
    </message>
</context>
<context>
    <name>statroom::DepartmentsPage</name>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>This city has no departments yet.</source>
        <translation>Esta ciudad todavía no tiene departamentos.</translation>
    </message>
    <message>
        <source>Set up departments</source>
        <translation>Configurar departamentos</translation>
    </message>
</context>
<context>
    <name>statroom::EditHistory</name>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>No hay nada suyo que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation>No hay nada suyo que rehacer.</translation>
    </message>
</context>
<context>
    <name>statroom::Entry</name>
    <message>
        <source>a text is needed here</source>
        <translation>aquí se necesita un texto</translation>
    </message>
    <message>
        <source>true or false is needed here</source>
        <translation>aquí se necesita verdadero o falso (true, false)</translation>
    </message>
    <message>
        <source>a number or null is needed here</source>
        <translation>aquí se necesita un número o null</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here</source>
        <translation>aquí se necesita un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a day like 2025-07-01 is needed here</source>
        <translation>aquí se necesita un día como 2025-07-01</translation>
    </message>
    <message>
        <source>a share like 0.1, {&quot;relative&quot;: 0.1} or {&quot;absolute&quot;: 2} is needed here</source>
        <translation>aquí se necesita una proporción como 0.1, {&quot;relative&quot;: 0.1} o {&quot;absolute&quot;: 2}</translation>
    </message>
    <message>
        <source>“%1” is not a period like 2025-07 or FY26</source>
        <translation>«%1» no es un período como 2025-07 o FY26</translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <translation>aquí se necesita una lista</translation>
    </message>
    <message>
        <source>an object {…} is needed here</source>
        <translation>aquí se necesita un objeto {…}</translation>
    </message>
    <message>
        <source>an object {…} or null is needed here</source>
        <translation>aquí se necesita un objeto {…} o null</translation>
    </message>
    <message>
        <source>a moment like 2026-11-12T14:00:00Z is needed here</source>
        <translation>aquí se necesita un momento como 2026-11-12T14:00:00Z</translation>
    </message>
</context>
<context>
    <name>statroom::Entry::Enum</name>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>«%1» no es ninguno de %2</translation>
    </message>
</context>
<context>
    <name>statroom::EntryPage</name>
    <message>
        <source>Enter data</source>
        <translation>Ingresar datos</translation>
    </message>
    <message>
        <source>Paste from E&amp;xcel</source>
        <translation>Pegar desde E&amp;xcel</translation>
    </message>
    <message>
        <source>Han&amp;d in</source>
        <translation>&amp;Entregar</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Aprobar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Puts the copied block into the grid, from the current cell on (Ctrl+V)</source>
        <translation>Pone el bloque copiado en la cuadrícula, desde la celda actual (Ctrl+V)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A typed value of another month is not saved yet. Leave once more to go without it.</source>
        <translation>Un valor digitado de otro mes todavía no está guardado. Salga otra vez para continuar sin él.</translation>
    </message>
    <message>
        <source>Not saved yet: %1. Correct it or answer its question, or leave once more to go without it.</source>
        <translation>Todavía no guardado: %1. Corríjalo o responda a su pregunta, o salga otra vez para continuar sin él.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>next row</source>
        <translation>fila siguiente</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>as last month</source>
        <translation>como el mes pasado</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>next missing</source>
        <translation>siguiente que falta</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>not yet, expected on</source>
        <translation>todavía no, se espera el</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Mayús+F2</translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>responder a una pregunta</translation>
    </message>
    <message>
        <source>Alt+1, Alt+2</source>
        <translation>Alt+1, Alt+2</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>No city file is open.</source>
        <translation>No hay ningún archivo de ciudad abierto.</translation>
    </message>
    <message>
        <source>There is no department to enter data for yet.</source>
        <translation>Todavía no hay ningún departamento para el cual ingresar datos.</translation>
    </message>
    <message>
        <source>Set up departments</source>
        <translation>Configurar departamentos</translation>
    </message>
    <message>
        <source>Nothing is entered for %1: %2</source>
        <translation>No hay nada ingresado para %1: %2</translation>
    </message>
    <message>
        <source>%1 has no metrics yet.</source>
        <translation>%1 todavía no tiene métricas.</translation>
    </message>
    <message>
        <source>Set up metrics</source>
        <translation>Configurar métricas</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation>Departamento: %1</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>Mes: %1</translation>
    </message>
    <message>
        <source>Alt+Page Up and Alt+Page Down go one month back and on</source>
        <translation>Alt+Re Pág y Alt+Av Pág van un mes atrás y adelante</translation>
    </message>
    <message>
        <source>Type a value, or both parts as 1,031/1,144. Each cell is saved when you leave it.</source>
        <translation>Digite un valor, o ambas partes así: 1031/1144. Cada celda se guarda al salir de ella.</translation>
    </message>
    <message>
        <source>Values of %1, %2</source>
        <translation>Valores de %1, %2</translation>
    </message>
    <message>
        <source>What the department tells</source>
        <translation>Lo que cuenta el departamento</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Han&amp;d in %n more</source>
        <translation>
            <numerusform>&amp;Entregar %n más</numerusform>
            <numerusform>&amp;Entregar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Last saved %1: %2.</source>
        <translation>Último guardado %1: %2.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed in. Enter these, or say when they are expected (Ctrl+E): %1.</source>
        <translation>No entregado. Ingrese estos, o diga cuándo se esperan (Ctrl+E): %1.</translation>
    </message>
    <message>
        <source>%1 is handed in: %2. Changing one of them now asks for a reason.</source>
        <translation>%1 está entregado: %2. A partir de ahora, cambiar alguno pide un motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 está aprobado.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>disputed, ?</source>
        <translation>en disputa, ?</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Mayús+D</translation>
    </message>
    <message>
        <source>No longer disputed</source>
        <translation>Ya no está en disputa</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>What &amp;settled it</source>
        <translation>Qué lo &amp;resolvió</translation>
    </message>
    <message>
        <source>Who doubts it, and &amp;why</source>
        <translation>Quién lo duda y &amp;por qué</translation>
    </message>
    <message>
        <source>&amp;Take the mark off</source>
        <translation>&amp;Quitar la marca</translation>
    </message>
    <message>
        <source>&amp;Mark as disputed</source>
        <translation>&amp;Marcar en disputa</translation>
    </message>
    <message>
        <source>%1 Leave once more to go without it.</source>
        <translation>%1 Salga otra vez para irse sin guardarlo.</translation>
    </message>
</context>
<context>
    <name>statroom::EntryPasting</name>
    <message>
        <source>The block on the clipboard is too large to paste. Save it as a file and import it.</source>
        <translation>El bloque del portapapeles es demasiado grande para pegarlo. Guárdelo como archivo e impórtelo.</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells in a spreadsheet first.</source>
        <translation>No hay nada que pegar. Primero copie celdas en una hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Pegar %n fila</numerusform>
            <numerusform>Pegar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Match by the names and months in the block, wherever the cell is</source>
        <translation>&amp;Colocar por los nombres y meses del bloque, sea cual sea la celda</translation>
    </message>
    <message>
        <source>&amp;Take what cells hold where they show another number</source>
        <translation>&amp;Tomar lo que contienen las celdas donde muestran otro número</translation>
    </message>
    <message>
        <source>&amp;Reason: some of these were handed in; it stands with them in the history.</source>
        <translation>&amp;Motivo: algunos de estos valores ya se entregaron; queda con ellos en el historial.</translation>
    </message>
    <message>
        <source>Of the copied cells: %1.</source>
        <translation>De las celdas copiadas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in hidden rows or columns are left out.</source>
        <translation>
            <numerusform>Se omite %n celda de filas o columnas ocultas.</numerusform>
            <numerusform>Se omiten %n celdas de filas o columnas ocultas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are taken with more digits than were shown.</source>
        <translation>
            <numerusform>%n valor se toma con más cifras de las mostradas.</numerusform>
            <numerusform>%n valores se toman con más cifras de las mostradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n value(s)</source>
        <translation>
            <numerusform>&amp;Pegar %n valor</numerusform>
            <numerusform>&amp;Pegar %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste, and look at each</source>
        <translation>&amp;Pegar y mirar cada uno</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) pasted</source>
        <translation>
            <numerusform>%n valor pegado</numerusform>
            <numerusform>%n valores pegados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%n como antes</numerusform>
            <numerusform>%n como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait for you</source>
        <translation>
            <numerusform>%n celda espera su respuesta</numerusform>
            <numerusform>%n celdas esperan su respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have more digits than were shown.</source>
        <translation>
            <numerusform>%n valor tiene más cifras de las mostradas.</numerusform>
            <numerusform>%n valores tienen más cifras de las mostradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy what was left out</source>
        <translation>Copiar lo omitido</translation>
    </message>
    <message numerus="yes">
        <source>%n saved as soon as the file is free</source>
        <translation>
            <numerusform>%n se guarda en cuanto el archivo esté libre</numerusform>
            <numerusform>%n se guardan en cuanto el archivo esté libre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::FileMenu</name>
    <message>
        <source>Open a city file</source>
        <translation>Abrir un archivo de ciudad</translation>
    </message>
    <message>
        <source>City files %1</source>
        <translation>Archivos de ciudad %1</translation>
    </message>
    <message>
        <source>Where the new city is kept</source>
        <translation>Dónde se guarda la nueva ciudad</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>A copy was written to %1.</source>
        <translation>Se escribió una copia en %1.</translation>
    </message>
    <message>
        <source>This city is open in another window, which was asked to come to the front.</source>
        <translation>Esta ciudad está abierta en otra ventana, a la que se pidió pasar al frente.</translation>
    </message>
    <message>
        <source>A clean copy was written to %1. Open it to go on working.</source>
        <translation>Se escribió una copia limpia en %1. Ábrala para seguir trabajando.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aún no se abrió ningún archivo</translation>
    </message>
    <message>
        <source>This file lies %1. One person at a time can change it: your first change takes the pen, and others read until you have done nothing for two minutes.</source>
        <translation>Este archivo está %1. Solo una persona a la vez puede cambiarlo: su primer cambio toma el turno de escritura, y los demás leen hasta que usted pase dos minutos sin cambiar nada.</translation>
    </message>
</context>
<context>
    <name>statroom::FilePlace</name>
    <message>
        <source>on a network share</source>
        <translation>en una carpeta de red</translation>
    </message>
    <message>
        <source>on a network share (%1)</source>
        <translation>en una carpeta de red (%1)</translation>
    </message>
    <message>
        <source>in a folder that is copied to other computers</source>
        <translation>en una carpeta que se copia a otros equipos</translation>
    </message>
    <message>
        <source>in a folder that %1 copies to other computers</source>
        <translation>en una carpeta que %1 copia a otros equipos</translation>
    </message>
</context>
<context>
    <name>statroom::Findings</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>statroom::FolderDraft</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>The folder is being gone through.</source>
        <translation>Se está revisando la carpeta.</translation>
    </message>
    <message>
        <source>Nothing to write: the city file has all of it already.</source>
        <translation>Nada que escribir: el archivo de la ciudad ya lo tiene todo.</translation>
    </message>
    <message>
        <source>Nothing to write yet: no row gives a value.</source>
        <translation>Aún no hay nada que escribir: ninguna fila da un valor.</translation>
    </message>
    <message>
        <source>Import running</source>
        <translation>Importación en curso</translation>
    </message>
    <message>
        <source>Undo running</source>
        <translation>Deshaciendo</translation>
    </message>
</context>
<context>
    <name>statroom::FolderReading</name>
    <message>
        <source>There is no folder or file “%1”. Check its name.</source>
        <translation>No hay ninguna carpeta ni archivo «%1». Compruebe el nombre.</translation>
    </message>
    <message>
        <source>“%1” holds more than %2 files. Choose a folder that holds only what is to be imported.</source>
        <translation>«%1» contiene más de %2 archivos. Elija una carpeta que solo contenga lo que se importa.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is no workbook and no CSV file in “%1”.</source>
        <translation>En «%1» no hay ningún libro ni archivo CSV.</translation>
    </message>
</context>
<context>
    <name>statroom::FolderReview</name>
    <message>
        <source>%1 added</source>
        <translation>%1 añadidos</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiados</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 sin cambios</translation>
    </message>
    <message>
        <source>%1 rows left out</source>
        <translation>%1 filas omitidas</translation>
    </message>
    <message>
        <source>%1 rows waiting for an answer</source>
        <translation>%1 filas esperan una respuesta</translation>
    </message>
    <message>
        <source>%1 values on which files disagree</source>
        <translation>%1 valores en los que los archivos no coinciden</translation>
    </message>
    <message>
        <source>%1 cells rejected</source>
        <translation>%1 celdas rechazadas</translation>
    </message>
    <message>
        <source>tables not read: %1</source>
        <translation>tablas no leídas: %1</translation>
    </message>
    <message>
        <source>Import of the folder %1</source>
        <translation>Importación de la carpeta %1</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2.</source>
        <translation>No se pudo escribir el informe «%1»: %2.</translation>
    </message>
    <message>
        <source>exact code</source>
        <translation>código exacto</translation>
    </message>
    <message>
        <source>exact name</source>
        <translation>nombre exacto</translation>
    </message>
    <message>
        <source>remembered</source>
        <translation>recordado</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>como usted dijo</translation>
    </message>
    <message>
        <source>new metric</source>
        <translation>métrica nueva</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>parecido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>statroom::FolderReviewDelegate</name>
    <message>
        <source>type to search</source>
        <translation>escriba para buscar</translation>
    </message>
</context>
<context>
    <name>statroom::FolderReviewModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>metric, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>metric, category, code</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadidos</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiados</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation>%1 ya estaban</translation>
    </message>
    <message>
        <source>%1 kept as stored</source>
        <translation>%1 mantenidos como estaban</translation>
    </message>
    <message>
        <source>%1 the same in another file</source>
        <translation>%1 iguales en otro archivo</translation>
    </message>
    <message>
        <source>%1 given up for another file</source>
        <translation>%1 cedidos a otro archivo</translation>
    </message>
    <message>
        <source>%1 on which files disagree</source>
        <translation>%1 en que los archivos no coinciden</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <translation>%1 no tomados</translation>
    </message>
    <message>
        <source>New metric. %1</source>
        <translation>Métrica nueva. %1</translation>
    </message>
    <message>
        <source>New in the department. %1</source>
        <translation>Nueva en el departamento. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happens, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>no tomado</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>le pregunta</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>se toma</translation>
    </message>
    <message>
        <source>no news</source>
        <translation>sin novedad</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>the whole sheet</source>
        <translation>toda la hoja</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>which one?</source>
        <translation>¿cuál?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno de ellos</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Decided between: %1.</source>
        <translation>Decidido entre: %1.</translation>
    </message>
    <message>
        <source>The files disagree, and none is taken: %1.</source>
        <translation>Los archivos no coinciden y no se toma ninguno: %1.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metric, category</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>which?</source>
        <translation>¿cuál?</translation>
    </message>
    <message>
        <source>which metric?</source>
        <translation>¿qué métrica?</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>similar, %1&#xa0;%</source>
        <translation>parecido, %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1. Department by %2.</source>
        <translation>%1. Departamento según %2.</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Como se encontró</translation>
    </message>
    <message>
        <source>New metric “%1”</source>
        <translation>Métrica nueva «%1»</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incluirla</translation>
    </message>
    <message>
        <source>New department “%1”</source>
        <translation>Departamento nuevo «%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>File and row</source>
        <translation>Archivo y fila</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Se toma por</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Values, and why</source>
        <translation>Valores y por qué</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>el archivo entero</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n celda</numerusform>
            <numerusform>%n celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>another table</source>
        <translation>otra tabla</translation>
    </message>
</context>
<context>
    <name>statroom::FolderReviewTable</name>
    <message>
        <source>What each row is taken for</source>
        <translation>Por qué se toma cada fila</translation>
    </message>
</context>
<context>
    <name>statroom::FolderReviewer</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>as said</source>
        <translation>según lo dicho</translation>
    </message>
    <message>
        <source>the title “%1”</source>
        <translation>el título «%1»</translation>
    </message>
    <message>
        <source>the sheet&apos;s name</source>
        <translation>el nombre de la hoja</translation>
    </message>
    <message>
        <source>the file&apos;s name</source>
        <translation>el nombre del archivo</translation>
    </message>
    <message>
        <source>the folder&apos;s name</source>
        <translation>el nombre de la carpeta</translation>
    </message>
    <message>
        <source>Of which department? By %1 of %2, by %3 of %4.</source>
        <translation>¿De qué departamento? Según %1, de %2; según %3, de %4.</translation>
    </message>
    <message>
        <source>Of which department? %1 names several.</source>
        <translation>¿De qué departamento? %1 nombra varios.</translation>
    </message>
    <message>
        <source>Left out, as said.</source>
        <translation>Omitida, según lo dicho.</translation>
    </message>
    <message>
        <source>The sheet is hidden, and left out unless you take it in.</source>
        <translation>La hoja está oculta y se omite, salvo que usted la incluya.</translation>
    </message>
    <message>
        <source>It holds no numbers.</source>
        <translation>No contiene números.</translation>
    </message>
    <message>
        <source>It looks like a list of cases, one a row. Import it by itself, where you say what is counted.</source>
        <translation>Parece una lista de casos, uno por fila. Impórtela por separado, donde se dice qué se cuenta.</translation>
    </message>
    <message>
        <source>It is an export of StatRoom. Import it by itself, which keeps all it holds.</source>
        <translation>Es una exportación de StatRoom. Impórtela por separado, lo que conserva todo lo que contiene.</translation>
    </message>
    <message>
        <source>A hidden sheet.</source>
        <translation>Una hoja oculta.</translation>
    </message>
    <message>
        <source>Its months are of the year that “%1” names.</source>
        <translation>Sus meses son del año que nombra «%1».</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Nothing tells which department it is of. Choose it.</source>
        <translation>Nada dice de qué departamento es. Elíjalo.</translation>
    </message>
    <message>
        <source>“%1” is no department. Choose which it is, or leave it out.</source>
        <translation>«%1» no es ningún departamento. Elija cuál es u omítalo.</translation>
    </message>
    <message>
        <source>Is it %1? The names are alike to %2 %.</source>
        <translation>¿Es %1? Los nombres se parecen en un %2 %.</translation>
    </message>
    <message>
        <source>No metric is called so. Choose one, make a new one, or leave it out.</source>
        <translation>Ninguna métrica se llama así. Elija una, cree una nueva u omítala.</translation>
    </message>
    <message>
        <source>department %1</source>
        <translation>departamento %1</translation>
    </message>
    <message>
        <source>metric %1, %2 (%3, by %4)</source>
        <translation>métrica %1, %2 (%3, por %4)</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>categoría %1</translation>
    </message>
    <message>
        <source>series %1 %2 %3</source>
        <translation>serie %1 %2 %3</translation>
    </message>
    <message>
        <source>remembered: what “%1” means</source>
        <translation>recordado: lo que significa «%1»</translation>
    </message>
</context>
<context>
    <name>statroom::FolderSheet</name>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, hoja %2</translation>
    </message>
</context>
<context>
    <name>statroom::FolderStep</name>
    <message>
        <source>Rows shown</source>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <source>&amp;Sign-off sheets…</source>
        <translation>&amp;Hojas para firmar…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Deshacer esta importación</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>Taken back: the city file holds what it held before. The history keeps both.</source>
        <translation>Deshecho: el archivo de la ciudad contiene lo que contenía antes. El historial conserva ambas cosas.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, as revision %3. One undo takes all of it back.</source>
        <translation>%1 añadidos, %2 cambiados, como revisión %3. Deshacer una vez lo revierte todo.</translation>
    </message>
    <message>
        <source>%1: %2 files, %3.</source>
        <translation>%1: %2 archivos, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) ask you</source>
        <translation>
            <numerusform>%n fila le pregunta</numerusform>
            <numerusform>%n filas le preguntan</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing asks you</source>
        <translation>nada le pregunta</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) would be added, %1 changed; already there: %2.</source>
        <translation>
            <numerusform>Se añadiría %n valor, cambiarían %1; ya están: %2.</numerusform>
            <numerusform>Se añadirían %n valores, cambiarían %1; ya están: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the files of %1…</source>
        <translation>Leyendo los archivos de %1…</translation>
    </message>
    <message>
        <source>What asks me (%1)</source>
        <translation>Lo que me pregunta (%1)</translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation>Todas las filas (%1)</translation>
    </message>
    <message>
        <source>Take the simi&amp;lar ones (%1)</source>
        <translation>Tomar los pa&amp;recidos (%1)</translation>
    </message>
    <message>
        <source>Make &amp;new metrics of the unknown (%1)</source>
        <translation>Crear &amp;métricas de los desconocidos (%1)</translation>
    </message>
    <message>
        <source>Leave the unknown &amp;out (%1)</source>
        <translation>&amp;Omitir los desconocidos (%1)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>as found, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Enter chooses what a row is taken for; what you say is remembered.</source>
        <translation>Con Intro se elige por qué se toma una fila; lo que diga se recuerda.</translation>
    </message>
    <message>
        <source>I&amp;mport another</source>
        <translation>I&amp;mportar otro</translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %Ln value(s)</source>
        <translation>
            <numerusform>I&amp;mportar %Ln valor</numerusform>
            <numerusform>I&amp;mportar %Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>I&amp;mport</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>Writing the sign-off sheets…</source>
        <translation>Escribiendo las hojas para firmar…</translation>
    </message>
    <message>
        <source>Import running. Until it is done nothing else can be changed.</source>
        <translation>Importación en curso. Hasta que termine no se puede cambiar nada más.</translation>
    </message>
    <message>
        <source>What asks you is left out for now. One undo takes the whole import back.</source>
        <translation>Lo que le pregunta se omite por ahora. Deshacer una vez revierte toda la importación.</translation>
    </message>
    <message>
        <source>One import is one revision: one undo takes all of it back.</source>
        <translation>Una importación es una revisión: con deshacer una vez se revierte todo.</translation>
    </message>
    <message>
        <source>Choose a folder for the sign-off sheets</source>
        <translation>Elija una carpeta para las hojas para firmar</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) to sign are in “%1”, each as PDF and XLSX.</source>
        <translation>
            <numerusform>%n hoja para firmar está en «%1», en PDF y XLSX.</numerusform>
            <numerusform>%n hojas para firmar están en «%1», cada una en PDF y XLSX.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::GoalAmendmentTableModel</name>
    <message>
        <source>amendment</source>
        <translation>modificación</translation>
    </message>
    <message>
        <source>Amended on</source>
        <translation>Modificado el</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Qué se cambió</translation>
    </message>
    <message>
        <source>New amount</source>
        <translation>Nueva cantidad</translation>
    </message>
    <message>
        <source>empty is as before</source>
        <translation>vacío es como antes</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Nueva fecha límite</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>said in public</source>
        <translation>dicho en público</translation>
    </message>
    <message>
        <source>The day is needed from which the amendment holds.</source>
        <translation>Hace falta el día desde el que vale la modificación.</translation>
    </message>
    <message>
        <source>An amendment changes the amount or the deadline.</source>
        <translation>Una modificación cambia la cantidad o la fecha límite.</translation>
    </message>
    <message>
        <source>A goal of milestones has no amount.</source>
        <translation>Un objetivo de hitos no tiene cantidad.</translation>
    </message>
    <message>
        <source>Say why the promise was changed.</source>
        <translation>Diga por qué se cambió la promesa.</translation>
    </message>
    <message>
        <source>The goal was amended on this day already. Change that amendment.</source>
        <translation>El objetivo ya se modificó ese día. Cambie esa modificación.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>1 Mar 2026</source>
        <translation>1 mar 2026</translation>
    </message>
</context>
<context>
    <name>statroom::GoalBurnUp</name>
    <message>
        <source>%1, day %2</source>
        <translation>%1, día %2</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Día %1</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Meta %1</translation>
    </message>
    <message>
        <source>Even pace: %1 a month</source>
        <translation>Ritmo constante: %1 al mes</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
</context>
<context>
    <name>statroom::GoalFacts</name>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>steps done</source>
        <translation>pasos hechos</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencidos</translation>
    </message>
    <message>
        <source>first of them due %1</source>
        <translation>el primero vence el %1</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>próximo paso</translation>
    </message>
    <message>
        <source>of %1 promised</source>
        <translation>de %1 prometidos</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>al %1</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>todavía sin valor</translation>
    </message>
    <message>
        <source>committed</source>
        <translation>comprometido</translation>
    </message>
    <message>
        <source>years in a row inside</source>
        <translation>años seguidos dentro</translation>
    </message>
    <message>
        <source>quarters in a row inside</source>
        <translation>trimestres seguidos dentro</translation>
    </message>
    <message>
        <source>months in a row inside</source>
        <translation>meses seguidos dentro</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzado</translation>
    </message>
    <message>
        <source>needed a month</source>
        <translation>necesarios al mes</translation>
    </message>
    <message>
        <source>%1 still to do</source>
        <translation>%1 por hacer</translation>
    </message>
    <message>
        <source>a month lately</source>
        <translation>al mes últimamente</translation>
    </message>
    <message>
        <source>likely finish</source>
        <translation>final probable</translation>
    </message>
    <message>
        <source>chance by the deadline</source>
        <translation>probabilidad para la fecha límite</translation>
    </message>
    <message>
        <source>if the pace stays as it is</source>
        <translation>si el ritmo sigue como está</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>hecho el %1</translation>
    </message>
    <message>
        <source>due %1, late</source>
        <translation>vencía el %1, retrasado</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>by %1 instead of %2</source>
        <translation>para el %1 en lugar del %2</translation>
    </message>
    <message>
        <source>Amended %1: %2. %3</source>
        <translation>Modificado el %1: %2. %3</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>to stay between %1 and %2</source>
        <translation>mantenerse entre %1 y %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>en los últimos %1</translation>
    </message>
    <message>
        <source>from the start on</source>
        <translation>desde el inicio</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the deadline</source>
        <translation>
            <numerusform>%n día antes de la fecha límite</numerusform>
            <numerusform>%n días antes de la fecha límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>el último día</translation>
    </message>
    <message>
        <source>days past the deadline</source>
        <translation>días después de la fecha límite</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>día %1 de %2</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>días restantes</translation>
    </message>
    <message>
        <source>counts as done</source>
        <translation>cuenta como hecho</translation>
    </message>
    <message>
        <source>counts as committed</source>
        <translation>cuenta como comprometido</translation>
    </message>
    <message>
        <source>drives it</source>
        <translation>lo impulsa</translation>
    </message>
    <message>
        <source>contributes to it</source>
        <translation>contribuye a él</translation>
    </message>
    <message>
        <source>guards it</source>
        <translation>lo resguarda</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>days left on %1</source>
        <translation>días restantes al %1</translation>
    </message>
</context>
<context>
    <name>statroom::GoalLinkTableModel</name>
    <message>
        <source>link of a goal</source>
        <translation>enlace de un objetivo</translation>
    </message>
    <message>
        <source>Its part</source>
        <translation>Su papel</translation>
    </message>
    <message>
        <source>Its part in the goal</source>
        <translation>Su papel en el objetivo</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Qué se mide</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Cómo cuenta</translation>
    </message>
    <message>
        <source>empty is the usual</source>
        <translation>vacío es lo habitual</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>where it contributes</source>
        <translation>donde contribuye</translation>
    </message>
    <message>
        <source>The metric has no one category “%1”. Add it to its breakdown first.</source>
        <translation>La métrica no tiene una categoría «%1». Añádala primero a su desglose.</translation>
    </message>
    <message>
        <source>Choose the metric it is measured by.</source>
        <translation>Elija la métrica con la que se mide.</translation>
    </message>
    <message>
        <source>A weight is 0 or more.</source>
        <translation>Un peso es 0 o más.</translation>
    </message>
    <message>
        <source>The goal has this already as “%1”.</source>
        <translation>El objetivo ya lo tiene como «%1».</translation>
    </message>
    <message>
        <source>The goal has these numbers already as “%1”: they would be counted twice.</source>
        <translation>El objetivo ya tiene estos números como «%1»: se contarían dos veces.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>empty is every department</source>
        <translation>vacío es todos los departamentos</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>empty is the metric as a whole</source>
        <translation>vacío es la métrica completa</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>No hay ningún departamento «%1».</translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation>No hay ninguna métrica «%1».</translation>
    </message>
</context>
<context>
    <name>statroom::GoalModel</name>
    <message>
        <source>As of</source>
        <translation>A la fecha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Comprometido</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>It follows</source>
        <translation>Sigue a</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seguido por</translation>
    </message>
</context>
<context>
    <name>statroom::GoalPage</name>
    <message>
        <source>This promise is not in the city file that is shown.</source>
        <translation>Esta promesa no está en el archivo de ciudad que se muestra.</translation>
    </message>
    <message>
        <source>All goals</source>
        <translation>Todos los objetivos</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar la &amp;imagen</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copiar los &amp;datos</translation>
    </message>
    <message>
        <source>Save as PD&amp;F…</source>
        <translation>Guardar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Guardar como página &amp;web…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>&amp;Course</source>
        <translation>Tra&amp;yectoria</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>Course by month</source>
        <translation>Trayectoria por mes</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room there.</source>
        <translation>No se pudo escribir %1: %2. Elija otra carpeta o libere espacio allí.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation>Los números están en el portapapeles.</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>&amp;Amend promise…</source>
        <translation>&amp;Enmendar la promesa…</translation>
    </message>
    <message>
        <source>&amp;Close promise…</source>
        <translation>&amp;Cerrar la promesa…</translation>
    </message>
    <message>
        <source>&amp;Edit under Set up</source>
        <translation>E&amp;ditar en Configuración</translation>
    </message>
    <message>
        <source>This promise is closed. Undo that, or open it again under Set up.</source>
        <translation>Esta promesa está cerrada. Deshaga eso o vuelva a abrirla en Configuración.</translation>
    </message>
</context>
<context>
    <name>statroom::GoalRowDelegate</name>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
</context>
<context>
    <name>statroom::GoalSide</name>
    <message>
        <source>What became of them</source>
        <translation>En qué quedaron</translation>
    </message>
    <message>
        <source>Metrics behind the promise</source>
        <translation>Métricas detrás de la promesa</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Before and after this promise</source>
        <translation>Antes y después de esta promesa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>statroom::GoalTableModel</name>
    <message>
        <source>goal</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>VACANT1000</source>
        <translation>VACANT1000</translation>
    </message>
    <message>
        <source>The promise</source>
        <translation>La promesa</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Enunciado</translation>
    </message>
    <message>
        <source>Public statement</source>
        <translation>Enunciado público</translation>
    </message>
    <message>
        <source>1,000 vacant properties in 1,000 days</source>
        <translation>1000 inmuebles vacíos en 1000 días</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>Barrios</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Prometido por</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde de él</translation>
    </message>
    <message>
        <source>Codes director</source>
        <translation>Director de normativa</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>Qué se quiere alcanzar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>1 Jul 2024</source>
        <translation>1 jul 2024</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>or its length in days below</source>
        <translation>o, abajo, su duración en días</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Length in days</source>
        <translation>Duración en días</translation>
    </message>
    <message>
        <source>1,000</source>
        <translation>1000</translation>
    </message>
    <message>
        <source>Amount to reach</source>
        <translation>Cantidad que alcanzar</translation>
    </message>
    <message>
        <source>of a range the lower end</source>
        <translation>de un rango, el extremo inferior</translation>
    </message>
    <message>
        <source>Upper end of a range</source>
        <translation>Extremo superior de un rango</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>inmuebles</translation>
    </message>
    <message>
        <source>Starting point</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>Where it started</source>
        <translation>Dónde empezó</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>empty is that of the city</source>
        <translation>vacío es la de la ciudad</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>the day whose figures stay</source>
        <translation>el día cuyas cifras quedan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Seguido por</translation>
    </message>
    <message>
        <source>There is no plan “%1”. Add it first.</source>
        <translation>No hay ningún plan «%1». Añádalo primero.</translation>
    </message>
    <message>
        <source>There is no goal “%1”.</source>
        <translation>No hay ningún objetivo «%1».</translation>
    </message>
    <message>
        <source>The goal is no longer in the file.</source>
        <translation>El objetivo ya no está en el archivo.</translation>
    </message>
    <message>
        <source>%1 days from the start end on %2, not on the deadline. Leave one of both empty.</source>
        <translation>%1 días desde el inicio terminan el %2, no en la fecha límite. Deje vacío uno de los dos.</translation>
    </message>
    <message>
        <source>A goal does not follow itself.</source>
        <translation>Un objetivo no se sigue a sí mismo.</translation>
    </message>
    <message>
        <source>Say in a few words why it was closed.</source>
        <translation>Diga en pocas palabras por qué se cerró.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Extremo superior</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expected by a day</source>
        <translation>Esperado para un día</translation>
    </message>
    <message>
        <source>No full year of numbers before %1 shows what each month brings, neither of what is done nor of what drives it. Enter them first, or keep the straight line.</source>
        <translation>Ningún año completo de cifras antes del %1 muestra lo que trae cada mes, ni de lo hecho ni de lo que lo impulsa. Introdúzcalas primero o mantenga la línea recta.</translation>
    </message>
</context>
<context>
    <name>statroom::GoalsModel</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, para el %2</translation>
    </message>
    <message>
        <source>of %1 done</source>
        <translation>de %1 completados</translation>
    </message>
    <message>
        <source>%1 more committed</source>
        <translation>%1 más comprometidos</translation>
    </message>
    <message numerus="yes">
        <source>of %n step(s) done</source>
        <translation>
            <numerusform>de %n paso hecho</numerusform>
            <numerusform>de %n pasos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: overdue since %2</source>
        <translation>%1: vencido desde el %2</translation>
    </message>
    <message>
        <source>next: %1, %2</source>
        <translation>siguiente: %1, %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>inside for %1</source>
        <translation>dentro desde hace %1</translation>
    </message>
    <message>
        <source>outside now</source>
        <translation>ahora fuera</translation>
    </message>
    <message>
        <source>from %1 at the start</source>
        <translation>desde %1 al inicio</translation>
    </message>
    <message>
        <source>past</source>
        <translation>vencidos</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Promise, most at risk first</source>
        <translation>Promesa, primero la de mayor riesgo</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesa</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Likely finish</source>
        <translation>Final probable</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Course and path needed</source>
        <translation>Trayectoria</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>al %1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>statroom::GoalsPage</name>
    <message>
        <source>path needed</source>
        <translation>camino necesario</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>likely range, 80 %</source>
        <translation>rango probable, 80 %</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message numerus="yes">
        <source>The sheets of all %n goal(s)</source>
        <translation>
            <numerusform>La hoja del objetivo (%n)</numerusform>
            <numerusform>Las hojas de los %n objetivos</numerusform>
        </translation>
    </message>
    <message>
        <source>goals</source>
        <translation>objetivos</translation>
    </message>
    <message>
        <source>By &amp;risk</source>
        <translation>Por &amp;riesgo</translation>
    </message>
    <message>
        <source>By the&amp;me</source>
        <translation>Por te&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Add goal</source>
        <translation>&amp;Añadir objetivo</translation>
    </message>
    <message>
        <source>No public promise is kept here yet.</source>
        <translation>Aquí todavía no se lleva ninguna promesa pública.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Añadir un objetivo</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>a ritmo</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>por detrás</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>todavía sin juzgar</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrados</translation>
    </message>
</context>
<context>
    <name>statroom::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>statroom::HighlightModel</name>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1, %2: %3. %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Control chart: %2.</source>
        <translation>%1 Gráfico de control: %2.</translation>
    </message>
</context>
<context>
    <name>statroom::HistoryModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Shown as of here: %1, revision %2.</source>
        <translation>Se muestra hasta aquí: %1, revisión %2.</translation>
    </message>
    <message>
        <source>Everything above came later.</source>
        <translation>Todo lo de arriba vino después.</translation>
    </message>
    <message>
        <source>see details</source>
        <translation>ver detalles</translation>
    </message>
    <message>
        <source>Reverted by revision %1</source>
        <translation>Revertida por la revisión %1</translation>
    </message>
    <message>
        <source>Reverts revision %1</source>
        <translation>Revierte la revisión %1</translation>
    </message>
    <message>
        <source>No city file is open.</source>
        <translation>No hay ningún archivo de ciudad abierto.</translation>
    </message>
</context>
<context>
    <name>statroom::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show revisions of department</source>
        <translation>Mostrar revisiones del departamento</translation>
    </message>
    <message>
        <source>Show revisions of metric</source>
        <translation>Mostrar revisiones de la métrica</translation>
    </message>
    <message>
        <source>Show revisions by person</source>
        <translation>Mostrar revisiones por persona</translation>
    </message>
    <message>
        <source>Show the city &amp;before this</source>
        <translation>Mostrar la ciudad &amp;antes de esto</translation>
    </message>
    <message>
        <source>Show the city as it &amp;was here</source>
        <translation>Mostrar la ciudad como &amp;estaba aquí</translation>
    </message>
    <message>
        <source>&amp;Revert this revision…</source>
        <translation>&amp;Revertir esta revisión…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Other &amp;date…</source>
        <translation>Otra &amp;fecha…</translation>
    </message>
    <message>
        <source>Show the city as it stood at the end of a day</source>
        <translation>Mostrar la ciudad como estaba al final de un día</translation>
    </message>
    <message>
        <source>Revisions, newest first</source>
        <translation>Revisiones, de la más nueva a la más antigua</translation>
    </message>
    <message>
        <source>Details of the revision</source>
        <translation>Detalles de la revisión</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Todos los departamentos</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>Todas las métricas</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>No revision is like that.</source>
        <translation>Ninguna revisión es así.</translation>
    </message>
    <message>
        <source>No city file is open.</source>
        <translation>No hay ningún archivo de ciudad abierto.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>%1 of %2 revisions. The record is append-only: a revert is a new revision.</source>
        <translation>%1 de %2 revisiones. Al registro solo se le añade: revertir es una revisión nueva.</translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation>Revisión %1, %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie nombrado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>y %n cambio más</numerusform>
            <numerusform>y %n cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a revision to see what it changed.</source>
        <translation>Seleccione una revisión para ver qué cambió.</translation>
    </message>
    <message>
        <source>Revert after going back to now.</source>
        <translation>Para revertir, vuelva antes al presente.</translation>
    </message>
    <message>
        <source>The first revision made the file and cannot be reverted.</source>
        <translation>La primera revisión creó el archivo y no se puede revertir.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Revert revision %1</source>
        <translation>Revertir la revisión %1</translation>
    </message>
    <message>
        <source>%1, %2, %3. What it changed goes back to what it was before, as a new revision.</source>
        <translation>%1, %2, %3. Lo que cambió vuelve a lo que era antes, como una revisión nueva.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Revision %1 was reverted by revision %2.</source>
        <translation>La revisión %1 fue revertida por la revisión %2.</translation>
    </message>
</context>
<context>
    <name>statroom::HolidayTableModel</name>
    <message>
        <source>holiday</source>
        <translation>feriado</translation>
    </message>
    <message>
        <source>25 Dec 2026</source>
        <translation>25 dic 2026</translation>
    </message>
    <message>
        <source>The holiday</source>
        <translation>El feriado</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feriado</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>The holiday is no longer in the file.</source>
        <translation>El feriado ya no está en el archivo.</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Diga qué día.</translation>
    </message>
    <message>
        <source>The holiday needs a name.</source>
        <translation>El feriado necesita un nombre.</translation>
    </message>
    <message>
        <source>That day is “%1” already.</source>
        <translation>Ese día ya es «%1».</translation>
    </message>
    <message>
        <source>Federal holidays of %1</source>
        <translation>Feriados federales de %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>statroom::ImportDoneStep</name>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Taken back: the city file holds what it held before. The history keeps both.</source>
        <translation>Deshecho: el archivo de la ciudad contiene lo que contenía antes. El historial conserva ambas cosas.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed. One undo takes all of it back.</source>
        <translation>%1 añadidos, %2 cambiados. Con deshacer una vez se revierte todo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>%1… (in full in the history)</source>
        <translation>%1… (completo en el historial)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>field, column</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layout, mapping</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only rows where</source>
        <translation>Solo filas donde</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged</source>
        <translation>%1 añadidos, %2 cambiados, %3 sin cambios</translation>
    </message>
    <message>
        <source>Rejected or open</source>
        <translation>Rechazados o abiertos</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>name, date, time</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1, sheet “%2”</source>
        <translation>%1, hoja «%2»</translation>
    </message>
    <message>
        <source>Save this import</source>
        <translation>Guardar esta importación</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Kept under a name it runs again each month: Refresh all, on the start of this page, looks for news in its file.</source>
        <translation>Guardada con un nombre se repite cada mes: «Actualizar todo», al comienzo de esta página, busca novedades en su archivo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Ta&amp;kes over</source>
        <translation>&amp;Toma</translation>
    </message>
    <message>
        <source>Give the import a name.</source>
        <translation>Dé un nombre a la importación.</translation>
    </message>
    <message>
        <source>this file, %1</source>
        <translation>este archivo, %1</translation>
    </message>
    <message>
        <source>the newest like %1</source>
        <translation>el más nuevo como %1</translation>
    </message>
    <message>
        <source>the table that begins in row %1</source>
        <translation>la tabla que empieza en la fila %1</translation>
    </message>
    <message>
        <source>the table that begins in column %1</source>
        <translation>la tabla que empieza en la columna %1</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>hoja «%1»</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
</context>
<context>
    <name>statroom::ImportDraft</name>
    <message>
        <source>The file is being looked through.</source>
        <translation>Se está examinando el archivo.</translation>
    </message>
    <message>
        <source>Choose a file and say what its columns mean.</source>
        <translation>Elija un archivo y diga qué significan sus columnas.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to write yet: %n question(s) wait for an answer.</source>
        <translation>
            <numerusform>Todavía nada que escribir: %n pregunta espera respuesta.</numerusform>
            <numerusform>Todavía nada que escribir: %n preguntas esperan respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to write: the city file has all of it already.</source>
        <translation>Nada que escribir: el archivo de la ciudad ya lo tiene todo.</translation>
    </message>
    <message>
        <source>Nothing to write: no cell of the file gives a value.</source>
        <translation>Nada que escribir: ninguna celda del archivo da un valor.</translation>
    </message>
    <message>
        <source>Import running</source>
        <translation>Importación en curso</translation>
    </message>
    <message>
        <source>Undo running</source>
        <translation>Deshaciendo</translation>
    </message>
</context>
<context>
    <name>statroom::ImportFieldsStep</name>
    <message>
        <source>Only some rows…</source>
        <translation>Solo algunas filas…</translation>
    </message>
    <message>
        <source>&amp;Make what is missing in the city file</source>
        <translation>&amp;Crear lo que falta en el archivo de la ciudad</translation>
    </message>
    <message>
        <source>&amp;Keep stored values where the file has others</source>
        <translation>Mant&amp;ener los valores guardados donde el archivo tiene otros</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Columns of the file and what they are used as</source>
        <translation>Columnas del archivo y para qué se usan</translation>
    </message>
    <message>
        <source>Where the numbers go</source>
        <translation>Adónde van los números</translation>
    </message>
    <message>
        <source>Read &amp;like</source>
        <translation>&amp;Leer como</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>Dis&amp;posición</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Departamento</translation>
    </message>
    <message>
        <source>Met&amp;ric</source>
        <translation>Mé&amp;trica</translation>
    </message>
    <message>
        <source>Val&amp;ue is the</source>
        <translation>El valo&amp;r es</translation>
    </message>
    <message>
        <source>Met where</source>
        <translation>Cumple si</translation>
    </message>
    <message>
        <source>Breakdo&amp;wn</source>
        <translation>Des&amp;glose</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cubre</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>First day or month that the file covers</source>
        <translation>Primer día o mes que cubre el archivo</translation>
    </message>
    <message>
        <source>Last day or month that the file covers</source>
        <translation>Último día o mes que cubre el archivo</translation>
    </message>
    <message>
        <source>Inside this span a month without rows is 0, outside it is missing; a month that is only partly inside stays preliminary. Days or months: 2013-03-01 or 2013-03</source>
        <translation>Dentro de este lapso un mes sin filas es 0, fuera de él falta; un mes que está dentro solo en parte queda preliminar. Días o meses: 2013-03-01 o 2013-03</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <source>a new kind of file</source>
        <translation>un nuevo tipo de archivo</translation>
    </message>
    <message>
        <source>%1, as found</source>
        <translation>%1, detectado</translation>
    </message>
    <message>
        <source>wide: periods or measures across</source>
        <translation>ancha: periodos o medidas en columnas</translation>
    </message>
    <message>
        <source>long: one value a row</source>
        <translation>larga: un valor por fila</translation>
    </message>
    <message>
        <source>records: one case a row</source>
        <translation>registros: un caso por fila</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como dice el archivo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>code, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old column name, new column name</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Columns were renamed since this kind of file was last imported: %1. Are they the same?</source>
        <translation>Se renombraron columnas desde la última importación de este tipo de archivo: %1. ¿Son las mismas?</translation>
    </message>
    <message>
        <source>&amp;Yes, the same</source>
        <translation>Sí, las m&amp;ismas</translation>
    </message>
    <message>
        <source>Say first whether the renamed columns are the same.</source>
        <translation>Primero diga si las columnas renombradas son las mismas.</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>The preview will show it, cell by cell.</source>
        <translation>La vista previa lo mostrará, celda por celda.</translation>
    </message>
    <message>
        <source>Will be made:</source>
        <translation>Se creará:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>statroom::ImportFileStep</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importado antes</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>&amp;Elegir otro archivo…</translation>
    </message>
    <message>
        <source>Choose a file to import (Ctrl+Shift+O)</source>
        <translation>Elegir un archivo para importar (Ctrl+Mayús+O)</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>detectado</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>coma ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>punto y coma ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>barra |</translation>
    </message>
    <message>
        <source>The row with the columns&apos; names; 0 where there is none</source>
        <translation>La fila con los nombres de las columnas; 0 donde no hay ninguna</translation>
    </message>
    <message>
        <source>point, 1,234.5</source>
        <translation>punto, 1,234.5</translation>
    </message>
    <message>
        <source>comma, 1.234,5</source>
        <translation>coma, 1.234,5</translation>
    </message>
    <message>
        <source>month first, 7/31/2026</source>
        <translation>primero el mes, 7/31/2026</translation>
    </message>
    <message>
        <source>day first, 31/7/2026</source>
        <translation>primero el día, 31/7/2026</translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation>Codi&amp;ficación</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>Se&amp;parador</translation>
    </message>
    <message>
        <source>Header in ro&amp;w</source>
        <translation>Enca&amp;bezado en la fila</translation>
    </message>
    <message>
        <source>Decimal si&amp;gn</source>
        <translation>Signo decima&amp;l</translation>
    </message>
    <message>
        <source>O&amp;rder in dates</source>
        <translation>Orden en las fec&amp;has</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Choose a file like %1</source>
        <translation>Elegir un archivo como %1</translation>
    </message>
    <message>
        <source>Choose the next file of this kind; its mapping is remembered</source>
        <translation>Elegir el siguiente archivo de este tipo; se recuerda su asignación</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>last %1 by %2</source>
        <translation>última vez el %1 por %2</translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed</source>
        <translation>%1: %2 añadidos, %3 cambiados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation>detectado: %1</translation>
    </message>
    <message>
        <source>as found: comma</source>
        <translation>detectado: coma</translation>
    </message>
    <message>
        <source>as found: point</source>
        <translation>detectado: punto</translation>
    </message>
    <message>
        <source>%1 rows of data in %2 columns</source>
        <translation>%1 filas de datos en %2 columnas</translation>
    </message>
    <message>
        <source>above them: %1</source>
        <translation>encima de ellas: %1</translation>
    </message>
    <message>
        <source>below them: %1</source>
        <translation>debajo de ellas: %1</translation>
    </message>
    <message>
        <source>Workbooks (.xlsx, .ods), CSV, TSV and text in columns: months across, long lists, or one row a case. Nothing is written before you have seen all of it.</source>
        <translation>Libros de cálculo (.xlsx, .ods), CSV, TSV y texto en columnas: meses a lo ancho, listas largas o una fila por caso. No se escribe nada antes de que lo haya visto todo.</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>Ho&amp;ja</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Drop a file of numbers or records here, or a whole folder, or choose one.</source>
        <translation>Suelte aquí un archivo de números o registros, o una carpeta entera, o elíjalos.</translation>
    </message>
    <message>
        <source>Go through all workbooks and CSV files of a folder in one review</source>
        <translation>Revisar de una vez todos los libros y archivos CSV de una carpeta</translation>
    </message>
</context>
<context>
    <name>statroom::ImportMappingModel</name>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>valores de %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>running number</source>
        <translation>número correlativo</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>periodos</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>words and numbers</source>
        <translation>palabras y números</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Parece</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Se usa como</translation>
    </message>
</context>
<context>
    <name>statroom::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>File and reading</source>
        <translation>Archivo y lectura</translation>
    </message>
    <message>
        <source>Columns to fields</source>
        <translation>Columnas a campos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar el informe…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Deshacer esta importación</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Save what the import would do</source>
        <translation>Guardar lo que haría la importación</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>%1 report.csv</source>
        <translation>%1 informe.csv</translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation>El informe está en «%1».</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The import is being written. Wait for it, or cancel it, which leaves the city file as it was.</source>
        <translation>La importación se está escribiendo. Espere a que termine, o cancélela, lo que deja el archivo de la ciudad como estaba.</translation>
    </message>
    <message>
        <source>The import is being taken back. Wait until it is done.</source>
        <translation>La importación se está deshaciendo. Espere a que termine.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <source>Choose the next file of “%1”</source>
        <translation>Elegir el siguiente archivo de «%1»</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>file name, how it was read</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Mapping remembered from %1.</source>
        <translation>Asignación recordada del %1.</translation>
    </message>
    <message>
        <source>&amp;Open the metric</source>
        <translation>Abri&amp;r la métrica</translation>
    </message>
    <message>
        <source>&amp;Open the department</source>
        <translation>Abri&amp;r el departamento</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Primero elija un archivo.</translation>
    </message>
    <message>
        <source>Nothing is written before the preview.</source>
        <translation>No se escribe nada antes de la vista previa.</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %Ln value(s)</source>
        <translation>
            <numerusform>I&amp;mportar %Ln valor</numerusform>
            <numerusform>I&amp;mportar %Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>I&amp;mport daily values</source>
        <translation>I&amp;mportar valores diarios</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>One import is one revision: one undo takes all of it back.</source>
        <translation>Una importación es una revisión: con deshacer una vez se revierte todo.</translation>
    </message>
    <message>
        <source>I&amp;mport another</source>
        <translation>I&amp;mportar otro</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Examinando el archivo…</translation>
    </message>
    <message>
        <source>Import running. Until it is done nothing else can be changed.</source>
        <translation>Importación en curso. Hasta que termine no se puede cambiar nada más.</translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation>Guardando el informe…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Deshaciendo la importación…</translation>
    </message>
    <message>
        <source>Workbooks and tables as text (%1)</source>
        <translation>Libros de cálculo y tablas de texto (%1)</translation>
    </message>
    <message>
        <source>Saved as “%1”. It stands on the start of this page.</source>
        <translation>Guardada como «%1». Está al comienzo de esta página.</translation>
    </message>
    <message>
        <source>Choose a folder to import</source>
        <translation>Elija una carpeta para importar</translation>
    </message>
</context>
<context>
    <name>statroom::ImportPlan</name>
    <message>
        <source>%1, %2</source>
        <comment>column letter, header</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The file covers only a part of this period: the stored value stays.</source>
        <translation>El archivo cubre solo una parte de este período: el valor guardado queda.</translation>
    </message>
    <message>
        <source>Stored values stay, as asked.</source>
        <translation>Los valores guardados quedan, como se pidió.</translation>
    </message>
    <message>
        <source>Preliminary: the file covers only a part of this period.</source>
        <translation>Preliminar: el archivo cubre solo una parte de este período.</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadidos</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiados</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 sin cambios</translation>
    </message>
    <message>
        <source>%1 kept as stored</source>
        <translation>%1 mantenidos como estaban</translation>
    </message>
    <message>
        <source>%1 rows counted into them</source>
        <translation>%1 filas contadas en ellos</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <translation>%1 repetidos</translation>
    </message>
    <message>
        <source>%1 waiting for an answer</source>
        <translation>%1 esperan respuesta</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazados</translation>
    </message>
    <message>
        <source>tables not read: %1</source>
        <translation>tablas no leídas: %1</translation>
    </message>
</context>
<context>
    <name>statroom::ImportPreviewModel</name>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>your answer</source>
        <translation>su respuesta</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantenido</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Tomar %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, category</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>metric, department</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>old value, new value</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>stored value, value of the file</comment>
        <translation>%1, no %2</translation>
    </message>
    <message>
        <source>%1 in the city file stays.</source>
        <translation>%1 en el archivo de la ciudad queda.</translation>
    </message>
    <message>
        <source>The value is the same; it is no longer preliminary.</source>
        <translation>El valor es el mismo; ya no es preliminar.</translation>
    </message>
    <message>
        <source>The value is the same; what is told about it changes.</source>
        <translation>El valor es el mismo; cambia lo que se dice de él.</translation>
    </message>
    <message>
        <source>The value is the same; its parts change.</source>
        <translation>El valor es el mismo; cambian sus partes.</translation>
    </message>
    <message>
        <source>It was handed in.</source>
        <translation>Estaba entregado.</translation>
    </message>
    <message>
        <source>It was approved.</source>
        <translation>Estaba aprobado.</translation>
    </message>
    <message>
        <source>Closes an overdue entry.</source>
        <translation>Cierra una entrada vencida.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source> Alt+%1: %2.</source>
        <translation> Alt+%1: %2.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Text as found</source>
        <translation>Texto encontrado</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>statroom::ImportPreviewStep</name>
    <message>
        <source>Rows shown</source>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <source>Why stored val&amp;ues change</source>
        <translation>Por qué cambian los valores g&amp;uardados</translation>
    </message>
    <message>
        <source>Why stored values change</source>
        <translation>Por qué cambian los valores guardados</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>count, word, what it means</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>rows counted</source>
        <translation>filas contadas</translation>
    </message>
    <message>
        <source>into %1 values</source>
        <translation>en %1 valores</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>new in the city file</source>
        <translation>nuevo en el archivo de la ciudad</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>old and new shown below</source>
        <translation>lo anterior y lo nuevo se muestran abajo</translation>
    </message>
    <message>
        <source>no stored value changes</source>
        <translation>ningún valor guardado cambia</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1 of them kept as stored</source>
        <translation>%1 de ellos mantenidos como estaban</translation>
    </message>
    <message>
        <source>already in the city file</source>
        <translation>ya está en el archivo de la ciudad</translation>
    </message>
    <message>
        <source>wait for your answer</source>
        <translation>esperan su respuesta</translation>
    </message>
    <message>
        <source>until then not imported</source>
        <translation>hasta entonces no se importan</translation>
    </message>
    <message>
        <source>no open question</source>
        <translation>ninguna pregunta abierta</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>nothing is dropped silently</source>
        <translation>nada se descarta en silencio</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no se necesitan</translation>
    </message>
    <message>
        <source>blank, repeated or left out</source>
        <translation>en blanco, repetidas u omitidas</translation>
    </message>
    <message>
        <source>%1 rows in the file</source>
        <translation>%1 filas en el archivo</translation>
    </message>
    <message>
        <source>%1 cells in the file</source>
        <translation>%1 celdas en el archivo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>which rows, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>The source covers %1 to %2%3.</source>
        <translation>La fuente cubre de %1 a %2%3.</translation>
    </message>
    <message>
        <source>, the months of its first and last row</source>
        <translation>, los meses de su primera y su última fila</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows in view</source>
        <translation>%1 de %2 filas a la vista</translation>
    </message>
    <message>
        <source>Alt+%1: %2</source>
        <translation>Alt+%1: %2</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leídas</translation>
    </message>
    <message>
        <source>further tables</source>
        <translation>otras tablas</translation>
    </message>
</context>
<context>
    <name>statroom::ImportPreviewTable</name>
    <message>
        <source>What happens to each cell</source>
        <translation>Qué pasa con cada celda</translation>
    </message>
</context>
<context>
    <name>statroom::ImportRequest</name>
    <message>
        <source>“%1” is not a mapping. Write FIELD=COLUMN, like date=Date_of_Outcome.</source>
        <translation>«%1» no es una asignación. Escriba FIELD=COLUMN, como date=Date_of_Outcome.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2.</source>
        <translation>No existe el campo «%1». Los campos son %2.</translation>
    </message>
    <message>
        <source>“%1” is not a condition. Write COLUMN=VALUE, like Status=Closed.</source>
        <translation>«%1» no es una condición. Escriba COLUMN=VALUE, como Status=Closed.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>From (opened)</source>
        <translation>Desde (abierto)</translation>
    </message>
    <message>
        <source>To (closed)</source>
        <translation>Hasta (cerrado)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Period (measures across)</source>
        <translation>Período (medidas en columnas)</translation>
    </message>
    <message>
        <source>Period or day</source>
        <translation>Período o día</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerador</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominador</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>“%1” does not say of which year.</source>
        <translation>«%1» no dice de qué año.</translation>
    </message>
    <message>
        <source>“%1” is not a span. Write FROM..TO, like 2013-03..2018-03 or 2013-03-01..2018-03-23. (%2)</source>
        <translation>«%1» no es un lapso. Escriba FROM..TO, como 2013-03..2018-03 o 2013-03-01..2018-03-23. (%2)</translation>
    </message>
    <message>
        <source>The span “%1” ends before it begins.</source>
        <translation>El lapso «%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>The span “%1” is longer than 200 years.</source>
        <translation>El lapso «%1» dura más de 200 años.</translation>
    </message>
</context>
<context>
    <name>statroom::ImportTableModel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>statroom::ImportTargets</name>
    <message>
        <source>The row names no department. Map a column to it, or name one for all rows.</source>
        <translation>La fila no indica ningún departamento. Asígnele una columna, o indique uno para todas las filas.</translation>
    </message>
    <message>
        <source>There is no department “%1”. Define it first, or let the import create what is missing.</source>
        <translation>No hay ningún departamento «%1». Defínalo antes, o deje que la importación cree lo que falta.</translation>
    </message>
    <message>
        <source>The name “%1” holds a sign that cannot be seen. Clean it in the file.</source>
        <translation>El nombre «%1» contiene un signo que no se ve. Límpielo en el archivo.</translation>
    </message>
    <message>
        <source>The row names no metric. Map a column to it, or name one for all rows.</source>
        <translation>La fila no indica ninguna métrica. Asígnele una columna, o indique una para todas las filas.</translation>
    </message>
    <message>
        <source>“%1” may be any of the metrics %2. Write the code.</source>
        <translation>«%1» puede ser cualquiera de las métricas %2. Escriba el código.</translation>
    </message>
    <message>
        <source>There is no metric “%1”. Define it first, or let the import create what is missing.</source>
        <translation>No hay ninguna métrica «%1». Defínala antes, o deje que la importación cree lo que falta.</translation>
    </message>
    <message>
        <source>%1 has several breakdowns, and none of them holds “%2”. Name the breakdown.</source>
        <translation>%1 tiene varios desgloses y ninguno contiene «%2». Indique el desglose.</translation>
    </message>
    <message>
        <source>%1 has no category “%2”. Define it first, or let the import create what is missing.</source>
        <translation>%1 no tiene la categoría «%2». Defínala antes, o deje que la importación cree lo que falta.</translation>
    </message>
    <message>
        <source>%1 is calculated (%2): its values are not entered. Import what it is calculated from.</source>
        <translation>%1 se calcula (%2): sus valores no se ingresan. Importe aquello de lo que se calcula.</translation>
    </message>
    <message>
        <source>%1 does not measure %2 for “%3”. Define the series first, or let the import create what is missing.</source>
        <translation>%1 no mide %2 para «%3». Defina la serie antes, o deje que la importación cree lo que falta.</translation>
    </message>
    <message>
        <source>%1 does not measure %2. Define the series first, or let the import create what is missing.</source>
        <translation>%1 no mide %2. Defina la serie antes, o deje que la importación cree lo que falta.</translation>
    </message>
    <message>
        <source>“%1” is made from the others and not imported beside them. Leave it out of the file, or define it first if it is a name.</source>
        <translation>«%1» se forma con los demás y no se importa junto a ellos. Quítelo del archivo, o defínalo antes si es un nombre.</translation>
    </message>
    <message>
        <source>Left out, as remembered for “%1”.</source>
        <translation>Se omite, como se recordó para «%1».</translation>
    </message>
    <message>
        <source>“%1” left out (remembered).</source>
        <translation>«%1» se omite (recordado).</translation>
    </message>
    <message>
        <source>“%1” taken for %2 (remembered).</source>
        <translation>«%1» se toma por %2 (recordado).</translation>
    </message>
    <message>
        <source>“%1” was read as “%2” with the sign of a footnote.</source>
        <translation>«%1» se leyó como «%2» con la llamada de una nota al pie.</translation>
    </message>
</context>
<context>
    <name>statroom::Importer</name>
    <message>
        <source>“%1” is a city file. It is opened, not imported; import its exports.</source>
        <translation>«%1» es un archivo de ciudad. Se abre, no se importa; importe sus exportaciones.</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ahora es %2</translation>
    </message>
    <message>
        <source>Columns were renamed since “%1” was last imported: %2. Confirm by naming the columns: %3</source>
        <translation>Se renombraron columnas desde la última importación de «%1»: %2. Confírmelo nombrando las columnas: %3</translation>
    </message>
    <message>
        <source>Read like “%1” the last time.</source>
        <translation>Leído como «%1» la última vez.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Importación de %1</translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2.</source>
        <translation>No se pudo escribir el informe «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” has no row that names its columns. Add one, or name the columns by their place, like period=#3 and value=#4.</source>
        <translation>«%1» no tiene una fila que nombre sus columnas. Añada una, o nombre las columnas por su lugar, como period=#3 y value=#4.</translation>
    </message>
    <message>
        <source>“%1” is text and has no sheet “%2”. Leave the sheet away, or choose the workbook.</source>
        <translation>«%1» es texto y no tiene ninguna hoja «%2». Omita la hoja, o elija el libro.</translation>
    </message>
    <message>
        <source>“%1” is an entry workbook that came back. It is not imported but collected: choose Collect entry workbooks, or statroom collect.</source>
        <translation>«%1» es un libro de captura devuelto. No se importa, se recoge: elija Recoger libros de captura, o statroom collect.</translation>
    </message>
</context>
<context>
    <name>statroom::InitiativeTableModel</name>
    <message>
        <source>initiative</source>
        <translation>iniciativa</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Repair grants for owners</source>
        <translation>Ayudas de reparación a propietarios</translation>
    </message>
    <message>
        <source>The work</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Dirigida por</translation>
    </message>
    <message>
        <source>The work needs a name.</source>
        <translation>El trabajo necesita un nombre.</translation>
    </message>
    <message>
        <source>The goal has an initiative “%1” already.</source>
        <translation>El objetivo ya tiene una iniciativa «%1».</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>statroom::JumpDialog</name>
    <message>
        <source>Show a metric or goal</source>
        <translation>Mostrar una métrica o un objetivo</translation>
    </message>
    <message>
        <source>A few letters of a metric or goal</source>
        <translation>Unas letras de una métrica o un objetivo</translation>
    </message>
    <message>
        <source>A few letters, then Enter</source>
        <translation>Unas letras y luego Enter</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
</context>
<context>
    <name>statroom::JumpField</name>
    <message>
        <source>Jump to a metric or department</source>
        <translation>Ir a una métrica o departamento</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
</context>
<context>
    <name>statroom::JumpModel</name>
    <message>
        <source>Department, %1</source>
        <translation>Departamento, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goal, %1</source>
        <translation>Meta, %1</translation>
    </message>
    <message>
        <source>Problem, %1</source>
        <translation>Problema, %1</translation>
    </message>
</context>
<context>
    <name>statroom::KeptBars</name>
    <message>
        <source>Promises kept</source>
        <translation>Compromisos cumplidos</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>statroom::MainWindow</name>
    <message>
        <source>Other &amp;date…</source>
        <translation>Otra &amp;fecha…</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>Volver al &amp;presente</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stands in the history beside all you change.</source>
        <translation>Aparece en el historial junto a todo lo que usted cambie.</translation>
    </message>
    <message>
        <source>Name or &amp;role</source>
        <translation>Nombre o &amp;rol</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>&amp;Usar este nombre</translation>
    </message>
    <message>
        <source>About StatRoom</source>
        <translation>Acerca de StatRoom</translation>
    </message>
    <message>
        <source>StatRoom %1</source>
        <translation>StatRoom %1</translation>
    </message>
    <message>
        <source>A city&apos;s performance, from its numbers to its meetings.
© 2026 The StatRoom authors. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>El desempeño de una ciudad, de sus números a sus reuniones.
© 2026 The StatRoom authors. Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>As it stood on %1, revision %2.</source>
        <translation>Como estaba el %1, revisión %2.</translation>
    </message>
    <message>
        <source>Every page shows that day. Nothing can be changed.</source>
        <translation>Todas las páginas muestran ese día. No se puede cambiar nada.</translation>
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
        <source>%1 – %2 – StatRoom</source>
        <translation>%1 – %2 – StatRoom</translation>
    </message>
    <message>
        <source>StatRoom</source>
        <translation>StatRoom</translation>
    </message>
    <message>
        <source>“%1” is imported into a city file. Open that first, then drop the file here again.</source>
        <translation>«%1» se importa en un archivo de ciudad. Abra este primero y suelte aquí el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Save under a &amp;new name…</source>
        <translation>Guardar con otro &amp;nombre…</translation>
    </message>
    <message>
        <source>Nothing is selected to copy. Select cells of a table first.</source>
        <translation>No hay nada seleccionado para copiar. Seleccione antes celdas de una tabla.</translation>
    </message>
    <message>
        <source>Nothing is pasted here. Go to a cell of Enter data or Set up first.</source>
        <translation>Aquí no se pega nada. Vaya antes a una celda de Introducir datos o de Configurar.</translation>
    </message>
</context>
<context>
    <name>statroom::MemoDeliveryTableModel</name>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>Made of record</source>
        <translation>Hecho del registro</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Quién lo recibió</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Say who was given the paper.</source>
        <translation>Diga a quién se entregó el documento.</translation>
    </message>
</context>
<context>
    <name>statroom::MessageLine</name>
    <message>
        <source>Put this message away</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Put away (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>%1 of 100 done</source>
        <translation>hecho: %1 de 100</translation>
    </message>
</context>
<context>
    <name>statroom::MetricDepartmentsModel</name>
    <message>
        <source>City in %1: %2, %3</source>
        <translation>Ciudad en %1: %2, %3</translation>
    </message>
    <message>
        <source>%1, unweighted</source>
        <translation>%1, sin ponderar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Against the
year before</source>
        <translation>Frente al
año anterior</translation>
    </message>
    <message>
        <source>Year
so far</source>
        <translation>Año hasta
ahora</translation>
    </message>
    <message numerus="yes">
        <source>Last %n period(s)</source>
        <translation>
            <numerusform>Último período</numerusform>
            <numerusform>Últimos %n periodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Target
in reach?</source>
        <translation>¿Meta
alcanzable?</translation>
    </message>
</context>
<context>
    <name>statroom::MetricExport</name>
    <message numerus="yes">
        <source>%n row(s) are on the clipboard.</source>
        <translation>
            <numerusform>%n fila está en el portapapeles.</numerusform>
            <numerusform>%n filas están en el portapapeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>El gráfico está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Guardar los datos</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room there.</source>
        <translation>No se pudo escribir %1: %2. Elija otra carpeta o libere espacio allí.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros de cálculo (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>statroom::MetricNotes</name>
    <message>
        <source>Notes and corrections</source>
        <translation>Notas y correcciones</translation>
    </message>
    <message>
        <source>What the department says</source>
        <translation>Lo que dice el departamento</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Qué hacemos</translation>
    </message>
    <message>
        <source>What we need</source>
        <translation>Qué necesitamos</translation>
    </message>
    <message>
        <source>Nothing told for these months.</source>
        <translation>No se contó nada para estos meses.</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todo: %1</translation>
    </message>
    <message>
        <source>No notes, and no number was corrected.</source>
        <translation>No hay notas y no se corrigió ningún número.</translation>
    </message>
</context>
<context>
    <name>statroom::MetricPage</name>
    <message>
        <source>Metric above</source>
        <translation>Métrica de arriba</translation>
    </message>
    <message>
        <source>Metric below</source>
        <translation>Métrica de abajo</translation>
    </message>
    <message>
        <source>&amp;Annotation…</source>
        <translation>&amp;Anotación…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar la &amp;imagen</translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation>Copiar los &amp;datos</translation>
    </message>
    <message>
        <source>Save page as PD&amp;F…</source>
        <translation>Guardar la página como PD&amp;F…</translation>
    </message>
    <message>
        <source>Save chart as PN&amp;G, SVG or PDF…</source>
        <translation>Guardar el gráfico como PN&amp;G, SVG o PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>E&amp;nter data</source>
        <translation>I&amp;ngresar datos</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Todavía no hay valores.</translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation>Ingresar %1</translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation>De dónde viene el valor de %1</translation>
    </message>
    <message>
        <source>%1 is calculated: %2. Enter its inputs instead.</source>
        <translation>%1 se calcula: %2. Ingrese en su lugar sus datos de entrada.</translation>
    </message>
    <message>
        <source>Inse&amp;rt</source>
        <translation>Inse&amp;rtar</translation>
    </message>
    <message>
        <source>&amp;Before and after…</source>
        <translation>A&amp;ntes y después…</translation>
    </message>
    <message>
        <source>&amp;Problem…</source>
        <translation>&amp;Problema…</translation>
    </message>
    <message>
        <source>Problem, %1: %2</source>
        <translation>Problema, %1: %2</translation>
    </message>
    <message>
        <source>Save data as &amp;CSV or XLSX…</source>
        <translation>Guardar datos como &amp;CSV o XLSX…</translation>
    </message>
</context>
<context>
    <name>statroom::MetricSide</name>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Can it reach the target?</source>
        <translation>¿Puede alcanzar la meta?</translation>
    </message>
    <message>
        <source>Where this number comes from</source>
        <translation>De dónde viene este número</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Cómo se mide</translation>
    </message>
    <message>
        <source>Sources of all numbers</source>
        <translation>Fuentes de todos los números</translation>
    </message>
    <message>
        <source>Calculated: %1</source>
        <translation>Calculado: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation>Medido por: %1</translation>
    </message>
    <message>
        <source>Nobody wrote it down yet.</source>
        <translation>Nadie lo ha escrito todavía.</translation>
    </message>
</context>
<context>
    <name>statroom::MetricTableModel</name>
    <message>
        <source>metric</source>
        <translation>métrica</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>FIRE-05</source>
        <translation>FIRE-05</translation>
    </message>
    <message>
        <source>The metric</source>
        <translation>La métrica</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Responses within 6 minutes</source>
        <translation>Respuestas en menos de 6 minutos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>%, $, d, min, per 1,000; empty for a number</source>
        <translation>%, $, d, min, per 1,000; vacío para un número</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medida por</translation>
    </message>
    <message>
        <source>codes of departments: FIRE, POL</source>
        <translation>códigos de departamentos: FIRE, POL</translation>
    </message>
    <message>
        <source>In every department</source>
        <translation>En todos los departamentos</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>OVERTIME / HOURS; empty for typed values</source>
        <translation>OVERTIME / HOURS; vacío para valores digitados</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>Nunca menor que</translation>
    </message>
    <message>
        <source>What a value may be</source>
        <translation>Lo que puede ser un valor</translation>
    </message>
    <message>
        <source>Never above</source>
        <translation>Nunca mayor que</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>10 % or an amount; empty is the city&apos;s</source>
        <translation>10 % o una cantidad; vacío es la de la ciudad</translation>
    </message>
    <message>
        <source>Fewest cases</source>
        <translation>Mínimo de casos</translation>
    </message>
    <message>
        <source>First part</source>
        <translation>Primera parte</translation>
    </message>
    <message>
        <source>inspected in time</source>
        <translation>inspeccionados a tiempo</translation>
    </message>
    <message>
        <source>Second part</source>
        <translation>Segunda parte</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibidas</translation>
    </message>
    <message>
        <source>Due on day</source>
        <translation>Vence el día</translation>
    </message>
    <message>
        <source>empty is the city&apos;s</source>
        <translation>vacío es lo de la ciudad</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>Cómo se mide</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>dispatch system</source>
        <translation>sistema de despacho</translation>
    </message>
    <message>
        <source>Defined by</source>
        <translation>Definido por</translation>
    </message>
    <message>
        <source>Definition holds from</source>
        <translation>La definición rige desde</translation>
    </message>
    <message>
        <source>empty is always; a later month draws a seam</source>
        <translation>vacío es siempre; un mes posterior traza una costura</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Where it started, what others reach</source>
        <translation>Dónde empezó, qué logran otros</translation>
    </message>
    <message>
        <source>Baseline of</source>
        <translation>Línea de base de</translation>
    </message>
    <message>
        <source>FY26</source>
        <translation>FY26</translation>
    </message>
    <message>
        <source>Benchmark of</source>
        <translation>Referencia de</translation>
    </message>
    <message>
        <source>Seven cities of similar size</source>
        <translation>Siete ciudades de tamaño similar</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Benchmark period</source>
        <translation>Período de referencia</translation>
    </message>
    <message>
        <source>2025</source>
        <translation>2025</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order in lists</source>
        <translation>Orden en las listas</translation>
    </message>
    <message>
        <source>empty is by code</source>
        <translation>vacío es por código</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>every department</source>
        <translation>todos los departamentos</translation>
    </message>
    <message>
        <source>The metric is no longer in the file.</source>
        <translation>La métrica ya no está en el archivo.</translation>
    </message>
    <message>
        <source>The metric needs a name.</source>
        <translation>La métrica necesita un nombre.</translation>
    </message>
    <message>
        <source>%1 as the most lies below %2 as the least.</source>
        <translation>%1 como máximo es menor que %2 como mínimo.</translation>
    </message>
    <message>
        <source>The kind</source>
        <translation>El tipo</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>La unidad</translation>
    </message>
    <message>
        <source>The frequency</source>
        <translation>La frecuencia</translation>
    </message>
    <message>
        <source>%1 of %2 cannot change: values have been entered in it. Retire it and replace it by a new metric.</source>
        <translation>%1 de %2 no puede cambiar: ya se ingresaron valores así. Retírela y reemplácela por una métrica nueva.</translation>
    </message>
    <message>
        <source>%1 has typed values and cannot become calculated. Retire it and replace it by a new metric.</source>
        <translation>%1 tiene valores digitados y no puede volverse calculada. Retírela y reemplácela por una métrica nueva.</translation>
    </message>
    <message>
        <source>%1 stands in the formula of %2 (%3), which cannot be rewritten for %4. Choose a code of letters, digits and _.</source>
        <translation>%1 está en la fórmula de %2 (%3), que no se puede reescribir para %4. Elija un código de letras, dígitos y _.</translation>
    </message>
    <message>
        <source>There is no department “%1”. Write codes of departments, with commas between.</source>
        <translation>No hay ningún departamento «%1». Escriba códigos de departamentos, separados por comas.</translation>
    </message>
    <message>
        <source>The value that it started from is missing.</source>
        <translation>Falta el valor del que partió.</translation>
    </message>
    <message>
        <source>Say who reaches it.</source>
        <translation>Diga quién lo logra.</translation>
    </message>
    <message>
        <source>Say what %1 reaches, or leave the benchmark empty.</source>
        <translation>Diga qué logra %1, o deje la referencia vacía.</translation>
    </message>
    <message>
        <source>There is a benchmark of %1 already.</source>
        <translation>Ya hay una referencia de %1.</translation>
    </message>
    <message>
        <source>%1 has values. Retire it instead; its values stay.</source>
        <translation>%1 tiene valores. Retírela en su lugar; sus valores quedan.</translation>
    </message>
    <message>
        <source>%1 stands in the formula of another metric. Change that first.</source>
        <translation>%1 está en la fórmula de otra métrica. Primero cambie esa.</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation>Decimales mostrados</translation>
    </message>
    <message>
        <source>Measured in every department</source>
        <translation>Medidas en todos los departamentos</translation>
    </message>
    <message>
        <source>Fewest cases to judge by</source>
        <translation>Mínimo de casos para juzgar</translation>
    </message>
    <message>
        <source>First part is called</source>
        <translation>La primera parte se llama</translation>
    </message>
    <message>
        <source>Second part is called</source>
        <translation>La segunda parte se llama</translation>
    </message>
    <message>
        <source>Due on day of the next month</source>
        <translation>Vence el día del mes siguiente</translation>
    </message>
    <message>
        <source>Defined by (a role)</source>
        <translation>Definido por (un rol)</translation>
    </message>
    <message>
        <source>This definition holds from</source>
        <translation>Esta definición rige desde</translation>
    </message>
    <message>
        <source>Baseline of period</source>
        <translation>Línea de base del período</translation>
    </message>
    <message>
        <source>Who is the benchmark</source>
        <translation>De quién es la referencia</translation>
    </message>
    <message>
        <source>Of year or period</source>
        <translation>Del año o período</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>Gráfico de control</translation>
    </message>
    <message>
        <source>Kind of control chart</source>
        <translation>Tipo de gráfico de control</translation>
    </message>
    <message>
        <source>How it is charted</source>
        <translation>Cómo se grafica</translation>
    </message>
    <message>
        <source>Points of a shift</source>
        <translation>Puntos de un desplazamiento</translation>
    </message>
    <message>
        <source>Points that make a shift or trend</source>
        <translation>Puntos que forman un desplazamiento o tendencia</translation>
    </message>
    <message>
        <source>7; from 3 to 20</source>
        <translation>7; de 3 a 20</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Limits leave out single jumps</source>
        <translation>Los límites dejan fuera saltos aislados</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Estaciones</translation>
    </message>
    <message>
        <source>Values that follow the time of year</source>
        <translation>Valores que siguen la época del año</translation>
    </message>
</context>
<context>
    <name>statroom::MetricViews</name>
    <message>
        <source>&amp;Year before</source>
        <translation>Añ&amp;o anterior</translation>
    </message>
    <message>
        <source>Draw the same months of the year before as a second line</source>
        <translation>Trazar los mismos meses del año anterior como segunda línea</translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>Todo: %1</translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation>Valores por período</translation>
    </message>
    <message>
        <source>The metric in all departments</source>
        <translation>La métrica en todos los departamentos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>&amp;Control chart</source>
        <translation>Gráfico de &amp;control</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Control chart of %1</source>
        <translation>Gráfico de control de %1</translation>
    </message>
    <message>
        <source>Trend of %1</source>
        <translation>Tendencia de %1</translation>
    </message>
    <message>
        <source>Span shown: %1</source>
        <translation>Lapso mostrado: %1</translation>
    </message>
</context>
<context>
    <name>statroom::Migrator</name>
    <message>
        <source>“%1” is not a city file. Choose a file made by StatRoom.</source>
        <translation>«%1» no es un archivo de ciudad. Elija un archivo hecho por StatRoom.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer StatRoom. Update the program to open it; the file was not touched.</source>
        <translation>«%1» fue escrito por un StatRoom más nuevo. Actualice el programa para abrirlo; el archivo no se tocó.</translation>
    </message>
    <message>
        <source>“%1” is not a complete city file. Open a backup.</source>
        <translation>«%1» no es un archivo de ciudad completo. Abra una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>statroom::MilestoneTableModel</name>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>First 100 done</source>
        <translation>Los primeros 100 hechos</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Para cuándo</translation>
    </message>
    <message>
        <source>30 Sep 2026</source>
        <translation>30 sep 2026</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>empty is not yet</source>
        <translation>vacío es todavía no</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>what shows it</source>
        <translation>lo que lo demuestra</translation>
    </message>
    <message>
        <source>The step needs a name.</source>
        <translation>El paso necesita un nombre.</translation>
    </message>
    <message>
        <source>The day is needed on which it is due.</source>
        <translation>Hace falta el día en que vence.</translation>
    </message>
    <message>
        <source>%1 is still to come: a step is done on the day it was taken.</source>
        <translation>El %1 aún está por llegar: un paso se hace el día en que se da.</translation>
    </message>
    <message>
        <source>The goal has a step “%1” already.</source>
        <translation>El objetivo ya tiene un paso «%1».</translation>
    </message>
</context>
<context>
    <name>statroom::MinutesBar</name>
    <message>
        <source>Time of the agenda</source>
        <translation>Tiempo de la agenda</translation>
    </message>
    <message>
        <source>%1 of %2 min, %3 to spare</source>
        <translation>%1 de %2 min, sobran %3</translation>
    </message>
    <message>
        <source>%1 of %2 min, %3 min too long</source>
        <translation>%1 de %2 min, %3 min de más</translation>
    </message>
</context>
<context>
    <name>statroom::MonthHandIn</name>
    <message>
        <source>the department&apos;s head</source>
        <translation>la jefatura del departamento</translation>
    </message>
    <message>
        <source>the mayor&apos;s office</source>
        <translation>la alcaldía</translation>
    </message>
    <message>
        <source>Handed in on %1 by %2.</source>
        <translation>Entregado el %1 por %2.</translation>
    </message>
    <message>
        <source>%1 Approved on %2 by %3.</source>
        <translation>%1 Aprobado el %2 por %3.</translation>
    </message>
    <message>
        <source>%1 Waits for approval by %2.</source>
        <translation>%1 Espera la aprobación de %2.</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: vacío</translation>
    </message>
    <message>
        <source>%1: waits for your answer</source>
        <translation>%1: espera su respuesta</translation>
    </message>
    <message>
        <source>%1: not saved</source>
        <translation>%1: sin guardar</translation>
    </message>
    <message>
        <source>Say who you are first: what is handed in carries a name.</source>
        <translation>Primero diga quién es usted: lo que se entrega lleva un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) still need a value, or the day it is expected.</source>
        <translation>
            <numerusform>A %n métrica le falta un valor, o el día en que se espera.</numerusform>
            <numerusform>A %n métricas les falta un valor, o el día en que se espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything entered is handed in.</source>
        <translation>Todo lo ingresado está entregado.</translation>
    </message>
    <message>
        <source>There is nothing to hand in yet.</source>
        <translation>Todavía no hay nada que entregar.</translation>
    </message>
    <message>
        <source>There is nothing to approve.</source>
        <translation>No hay nada que aprobar.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Aprobado por %1.</translation>
    </message>
</context>
<context>
    <name>statroom::MonthlyGridModel</name>
    <message>
        <source>Not saved: meanwhile %1 was stored here by %2. You typed %3.</source>
        <translation>No guardado: entretanto %2 guardó aquí %1. Usted digitó %3.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculada</translation>
    </message>
    <message>
        <source>sum of its categories</source>
        <translation>suma de sus categorías</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Not yet, expected on %1.</source>
        <translation>Todavía no, se espera el %1.</translation>
    </message>
    <message>
        <source>Not yet, expected on %1: %2</source>
        <translation>Todavía no, se espera el %1: %2</translation>
    </message>
    <message>
        <source>Handed in.</source>
        <translation>Entregado.</translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation>Aprobado.</translation>
    </message>
    <message>
        <source>Preliminary: not handed in yet.</source>
        <translation>Preliminar: todavía no entregado.</translation>
    </message>
    <message>
        <source>Expected on %1.</source>
        <translation>Se espera el %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, no note</source>
        <translation>%1, sin nota</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1, nota: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation>se espera el %1</translation>
    </message>
    <message>
        <source>%1, waits for your answer</source>
        <translation>%1, espera su respuesta</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, sin guardar</translation>
    </message>
    <message>
        <source>%1, being saved</source>
        <translation>%1, guardando</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Note or question</source>
        <translation>Nota o pregunta</translation>
    </message>
    <message>
        <source>Somebody else is saving just now. Tried again by itself.</source>
        <translation>Alguien más está guardando en este momento. Se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Not saved: the city file was busy.</source>
        <translation>No guardado: el archivo de la ciudad estaba ocupado.</translation>
    </message>
    <message numerus="yes">
        <source>%n more metric(s), entered when their quarter or year ends.</source>
        <translation>
            <numerusform>%n métrica más, que se ingresa cuando termina su trimestre o año.</numerusform>
            <numerusform>%n métricas más, que se ingresan cuando termina su trimestre o año.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed. %1</source>
        <translation>En disputa. %1</translation>
    </message>
    <message>
        <source>Disputed.</source>
        <translation>En disputa.</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>made missing</source>
        <translation>marcado como faltante</translation>
    </message>
</context>
<context>
    <name>statroom::MonthlyGridView</name>
    <message>
        <source>Values to enter</source>
        <translation>Valores por ingresar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;As the period before</source>
        <translation>&amp;Como el período anterior</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Not &amp;yet…</source>
        <translation>&amp;Todavía no…</translation>
    </message>
    <message>
        <source>Make &amp;missing</source>
        <translation>Marcar como &amp;faltante</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Open the metric</source>
        <translation>Abri&amp;r la métrica</translation>
    </message>
    <message>
        <source>No longer &amp;disputed…</source>
        <translation>Ya no está en &amp;disputa…</translation>
    </message>
    <message>
        <source>&amp;Disputed…</source>
        <translation>En &amp;disputa…</translation>
    </message>
</context>
<context>
    <name>statroom::NarrativePanel</name>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Qué pasó</translation>
    </message>
    <message>
        <source>What we d&amp;o</source>
        <translation>Qué &amp;hacemos</translation>
    </message>
    <message>
        <source>What we &amp;need</source>
        <translation>Qué necesita&amp;mos</translation>
    </message>
    <message>
        <source>Not saved: “%1” was changed meanwhile to “%2”; you typed “%3”. Go back to the field to keep yours, or take the other text over.</source>
        <translation>No se guardó: «%1» se cambió entretanto a «%2»; usted escribió «%3». Vuelva al campo para conservar el suyo, o tome el otro texto.</translation>
    </message>
</context>
<context>
    <name>statroom::NewCityDialog</name>
    <message>
        <source>New city</source>
        <translation>Nueva ciudad</translation>
    </message>
    <message>
        <source>the year it ends in</source>
        <translation>el año en que termina</translation>
    </message>
    <message>
        <source>the year it begins in</source>
        <translation>el año en que comienza</translation>
    </message>
    <message>
        <source>&amp;Name of the city</source>
        <translation>&amp;Nombre de la ciudad</translation>
    </message>
    <message>
        <source>Fiscal year &amp;begins in</source>
        <translation>El año fiscal &amp;empieza en</translation>
    </message>
    <message>
        <source>Fiscal year is named &amp;after</source>
        <translation>El año fiscal se nombra &amp;por</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 está en %2.</translation>
    </message>
</context>
<context>
    <name>statroom::NotYetDialog</name>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>E&amp;xpected on</source>
        <translation>&amp;Se espera el</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>&amp;Porque</translation>
    </message>
    <message>
        <source>Day on which the value is expected</source>
        <translation>Día en que se espera el valor</translation>
    </message>
    <message>
        <source>Why the value comes later</source>
        <translation>Por qué el valor llega después</translation>
    </message>
    <message>
        <source>payroll closes on the 14th</source>
        <translation>la nómina cierra el día 14</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>statroom::NumbersDialog</name>
    <message>
        <source>Export numbers</source>
        <translation>Exportar números</translation>
    </message>
    <message>
        <source>All their periods, as a workbook or as comma-separated values.</source>
        <translation>Todos sus períodos, como libro o como valores separados por comas.</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Departamento</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>&amp;Métrica</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Todos los departamentos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>code, name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation>Todas las métricas</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>statroom::NumbersMenu</name>
    <message>
        <source>Export numbers</source>
        <translation>Exportar números</translation>
    </message>
    <message>
        <source>Numbers are being written already.</source>
        <translation>Ya se están escribiendo números.</translation>
    </message>
    <message>
        <source>The numbers are being written to %1…</source>
        <translation>Los números se están escribiendo en %1…</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
</context>
<context>
    <name>statroom::ObservationDelegate</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>In a few words, then Enter</source>
        <translation>En pocas palabras, luego Enter</translation>
    </message>
</context>
<context>
    <name>statroom::OdsReader</name>
    <message>
        <source>“%1” is protected by a password. Open it in its program, save it without one, and import that.</source>
        <translation>«%1» está protegido con contraseña. Ábralo en su programa, guárdelo sin ella e impórtelo.</translation>
    </message>
    <message>
        <source>“%1” is a workbook without any sheet. Open it in its program and save it anew.</source>
        <translation>«%1» es un libro de cálculo sin ninguna hoja. Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a document, not a workbook. Choose a spreadsheet or a CSV file.</source>
        <translation>«%1» es un documento, no un libro de cálculo. Elija una hoja de cálculo o un archivo CSV.</translation>
    </message>
</context>
<context>
    <name>statroom::OdsReader::Walk</name>
    <message>
        <source>“%1”, sheet “%2”: %3 Open it in its program and save it anew.</source>
        <translation>«%1», hoja «%2»: %3 Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>it has more than %1 rows.</source>
        <translation>tiene más de %1 filas.</translation>
    </message>
    <message>
        <source>row %1 has more cells than a sheet has columns.</source>
        <translation>la fila %1 tiene más celdas que columnas tiene una hoja.</translation>
    </message>
</context>
<context>
    <name>statroom::OpenCity</name>
    <message>
        <source>The folder %1 cannot be made. Free space or permissions may be missing.</source>
        <translation>No se puede crear la carpeta %1. Puede que falte espacio o permisos.</translation>
    </message>
    <message>
        <source>The city file is back. It can be changed again.</source>
        <translation>El archivo de la ciudad está de vuelta. Se puede cambiar otra vez.</translation>
    </message>
    <message>
        <source>%1 took the pen over while this computer was not heard of. Nothing that was saved is lost; what was not saved yet stays where it was typed.</source>
        <translation>%1 tomó el turno de escritura mientras no se sabía nada de este equipo. Nada de lo guardado se pierde; lo que aún no se guardó sigue donde se escribió.</translation>
    </message>
    <message>
        <source>The pen is free. You can change the file again.</source>
        <translation>El turno de escritura está libre. Puede cambiar el archivo otra vez.</translation>
    </message>
    <message>
        <source>You have the pen now and can change the file.</source>
        <translation>Ahora tiene usted el turno de escritura y puede cambiar el archivo.</translation>
    </message>
    <message>
        <source>Beside the city file lies “%1”: a copy that was made because two computers wrote at once. What was entered there is not in this file. Open it, enter again what is missing here, then put the copy away.</source>
        <translation>Junto al archivo de la ciudad está «%1»: una copia que se hizo porque dos equipos escribieron a la vez. Lo que se introdujo allí no está en este archivo. Ábrala, introduzca de nuevo lo que falte aquí y después aparte la copia.</translation>
    </message>
    <message>
        <source>”, “</source>
        <translation>», «</translation>
    </message>
</context>
<context>
    <name>statroom::OverviewModel</name>
    <message>
        <source>none due</source>
        <translation>nada por vencer</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n vencido</numerusform>
            <numerusform>%n vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1 para el %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 without a target, %2 without data</source>
        <translation>%1 sin meta, %2 sin datos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 values of %3 entered</source>
        <translation>%1 de %2 valores de %3 ingresados</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>No target or no data</source>
        <translation>Sin meta o sin datos</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>Ingresos de %1</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>como en %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 Control chart: %2.</source>
        <translation>%1 Gráfico de control: %2.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>statroom::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Worth celebrating</source>
        <translation>Para celebrar</translation>
    </message>
    <message numerus="yes">
        <source>%n of them preliminary</source>
        <translation>
            <numerusform>%n de ellos preliminar</numerusform>
            <numerusform>%n de ellos preliminares</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas: %1</translation>
    </message>
    <message>
        <source>All %1 that are off target</source>
        <translation>Todas las no cumplidas: %1</translation>
    </message>
    <message>
        <source>All met, %1</source>
        <translation>Todas las cumplidas, %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3 values entered</source>
        <translation>%1 de %2 valores de %3 ingresados</translation>
    </message>
    <message>
        <source>This city has no departments yet.</source>
        <translation>Esta ciudad todavía no tiene departamentos.</translation>
    </message>
    <message>
        <source>Set up departments</source>
        <translation>Configurar departamentos</translation>
    </message>
    <message>
        <source>rests on a preliminary value</source>
        <translation>se basa en un valor preliminar</translation>
    </message>
    <message>
        <source>Nothing is off target.</source>
        <translation>Nada está fuera de la meta.</translation>
    </message>
    <message numerus="yes">
        <source>%n on pace</source>
        <translation>
            <numerusform>%n a ritmo</numerusform>
            <numerusform>%n a ritmo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n behind</source>
        <translation>
            <numerusform>%n por detrás</numerusform>
            <numerusform>%n por detrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n tarde</numerusform>
            <numerusform>%n tarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesa</numerusform>
            <numerusform>%n promesas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) missed</source>
        <translation>
            <numerusform>%n reunión omitida</numerusform>
            <numerusform>%n reuniones omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) put off again and again</source>
        <translation>
            <numerusform>%n reunión aplazada una y otra vez</numerusform>
            <numerusform>%n reuniones aplazadas una y otra vez</numerusform>
        </translation>
    </message>
    <message>
        <source>next session %1, %2</source>
        <translation>próxima reunión: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) late</source>
        <translation>
            <numerusform>%n memorando atrasado</numerusform>
            <numerusform>%n memorandos atrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>statroom::Pace</name>
    <message>
        <source>less than 1 in 20</source>
        <translation>menos de 1 en 20</translation>
    </message>
    <message>
        <source>more than 19 in 20</source>
        <translation>más de 19 en 20</translation>
    </message>
    <message>
        <source>about 1 in 20</source>
        <translation>cerca de 1 en 20</translation>
    </message>
    <message>
        <source>about 19 in 20</source>
        <translation>cerca de 19 en 20</translation>
    </message>
    <message>
        <source>about %1 in 10</source>
        <translation>cerca de %1 en 10</translation>
    </message>
</context>
<context>
    <name>statroom::Page</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>statroom::PagePrinting</name>
    <message>
        <source>Writing %1…</source>
        <translation>Se escribe %1…</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Abrirlo</translation>
    </message>
    <message>
        <source>The overview</source>
        <translation>El resumen</translation>
    </message>
    <message numerus="yes">
        <source>The overview and the scorecards of all %n department(s)</source>
        <translation>
            <numerusform>El resumen y el tablero del departamento</numerusform>
            <numerusform>El resumen y los tableros de los %n departamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>scorecards</source>
        <translation>tableros</translation>
    </message>
    <message numerus="yes">
        <source>The overview, the scorecards and the pages of all %n metric(s)</source>
        <translation>
            <numerusform>El resumen, los tableros y la página de la métrica</numerusform>
            <numerusform>El resumen, los tableros y las páginas de las %n métricas</numerusform>
        </translation>
    </message>
    <message>
        <source>packet</source>
        <translation>paquete</translation>
    </message>
    <message>
        <source>E&amp;xport PDF…</source>
        <translation>E&amp;xportar PDF…</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>There is nothing here to print yet.</source>
        <translation>Aquí no hay nada que imprimir todavía.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>Vista previa de impresión: %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>statroom::Pages</name>
    <message>
        <source>The session was held. Its memo is due in two days.</source>
        <translation>La reunión se celebró. Su memorando vence en dos días.</translation>
    </message>
    <message>
        <source>The session of %1 was left running. Nothing that was entered is lost.</source>
        <translation>La reunión de %1 quedó en marcha. No se perdió nada de lo ingresado.</translation>
    </message>
    <message>
        <source>&amp;Resume it</source>
        <translation>&amp;Reanudarla</translation>
    </message>
</context>
<context>
    <name>statroom::ParetoChart</name>
    <message>
        <source>Pareto chart of the causes</source>
        <translation>Diagrama de Pareto de las causas</translation>
    </message>
    <message numerus="yes">
        <source>%n further</source>
        <comment>causes</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Other, not known</source>
        <translation>Otras, sin conocer</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4; together %5</source>
        <translation>%1: %2 de %3, %4; en conjunto %5</translation>
    </message>
    <message>
        <source>%1; one of the vital few</source>
        <translation>%1; una de las pocas vitales</translation>
    </message>
    <message>
        <source>The vital one: %1</source>
        <translation>La causa vital: %1</translation>
    </message>
    <message>
        <source>The vital few: %1</source>
        <translation>Las pocas vitales: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>statroom::ParetoModel</name>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Vital few</source>
        <translation>Pocas vitales</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>statroom::Pen</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Somebody whose name cannot be read</source>
        <translation>Alguien cuyo nombre no se puede leer</translation>
    </message>
    <message>
        <source>Somebody on %1</source>
        <translation>Alguien en %1</translation>
    </message>
    <message>
        <source>%1 (on %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>%1 has had the pen since %2, but was last heard of at %3. It can be taken over.</source>
        <translation>%1 tiene el turno de escritura desde %2, pero la última señal fue a las %3. Se puede tomar.</translation>
    </message>
    <message>
        <source>%1 has the pen: the file beside the city file that says who may write. Read on, and try again later.</source>
        <translation>%1 tiene el turno de escritura: el archivo junto al de la ciudad que dice quién puede escribir. Siga leyendo e inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 has had the pen since %2 and alone may write. Read on; ask for the pen, or try again later.</source>
        <translation>%1 tiene el turno de escritura desde %2 y es quien puede escribir. Siga leyendo; pida el turno o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Not saved: %1 took the pen over at %2, while this computer was not heard of. Look at what was changed meanwhile, then ask for the pen.</source>
        <translation>No se guardó: %1 tomó el turno de escritura a las %2, mientras no se sabía nada de este equipo. Mire lo que cambió entretanto y después pida el turno.</translation>
    </message>
    <message>
        <source>Not saved: the file that says who has the pen was taken away meanwhile. Try again.</source>
        <translation>No se guardó: entretanto quitaron el archivo que dice quién tiene el turno de escritura. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The pen was just handed over to %1. Try again in a moment.</source>
        <translation>El turno de escritura acaba de pasar a %1. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 asks for the pen already. You will be told when it is free.</source>
        <translation>%1 ya pide el turno de escritura. Se le avisará cuando esté libre.</translation>
    </message>
</context>
<context>
    <name>statroom::PenFile</name>
    <message>
        <source>“%1” cannot be read or written, so that nobody can know who may write. Nothing was changed; check the network and the permissions of the folder.</source>
        <translation>«%1» no se puede leer ni escribir, y así nadie puede saber quién tiene permiso para escribir. No se cambió nada; revise la red y los permisos de la carpeta.</translation>
    </message>
</context>
<context>
    <name>statroom::PenStrip</name>
    <message>
        <source>As&amp;k for the pen</source>
        <translation>Pe&amp;dir el turno</translation>
    </message>
    <message>
        <source>Hand ove&amp;r</source>
        <translation>&amp;Ceder</translation>
    </message>
    <message>
        <source>Ta&amp;ke it over</source>
        <translation>&amp;Tomarlo</translation>
    </message>
    <message>
        <source>Network share</source>
        <translation>Carpeta de red</translation>
    </message>
    <message>
        <source>Synchronised folder</source>
        <translation>Carpeta sincronizada</translation>
    </message>
    <message>
        <source>%1 has had the pen since %2.</source>
        <translation>%1 tiene el turno desde %2.</translation>
    </message>
    <message>
        <source>%1 has the pen.</source>
        <translation>%1 tiene el turno.</translation>
    </message>
    <message>
        <source>Last heard of at %1; you can take it over.</source>
        <translation>Última señal a las %1; puede tomarlo.</translation>
    </message>
    <message>
        <source>You asked for it and get it when it is free.</source>
        <translation>Lo ha pedido y lo tendrá cuando esté libre.</translation>
    </message>
    <message>
        <source>You read on until it is free.</source>
        <translation>Usted lee hasta que esté libre.</translation>
    </message>
    <message>
        <source>%1 asks for the pen.</source>
        <translation>%1 pide el turno.</translation>
    </message>
    <message>
        <source>All you entered is saved.</source>
        <translation>Todo lo que introdujo está guardado.</translation>
    </message>
    <message>
        <source>You have the pen since %1</source>
        <translation>Tiene el turno desde %1</translation>
    </message>
    <message>
        <source>Somebody else has the pen</source>
        <translation>Otra persona tiene el turno</translation>
    </message>
    <message>
        <source>The pen is free</source>
        <translation>El turno está libre</translation>
    </message>
    <message>
        <source>You do not have the pen.</source>
        <translation>No tiene el turno de escritura.</translation>
    </message>
    <message>
        <source>You have the pen.</source>
        <translation>Tiene el turno de escritura.</translation>
    </message>
    <message>
        <source>The pen is free: the next change takes it.</source>
        <translation>El turno está libre: el próximo cambio lo toma.</translation>
    </message>
    <message>
        <source>You have asked for it.</source>
        <translation>Ya lo ha pedido.</translation>
    </message>
    <message>
        <source>Whoever has the pen is asked to hand it over</source>
        <translation>Se pide a quien tiene el turno que lo ceda</translation>
    </message>
    <message>
        <source>Others can change the file then</source>
        <translation>Entonces otros pueden cambiar el archivo</translation>
    </message>
    <message>
        <source>Only from a computer that was not heard of for %1 seconds.</source>
        <translation>Solo de un equipo del que no se sabe nada desde hace %1 segundos.</translation>
    </message>
    <message>
        <source>From a computer that is not heard of</source>
        <translation>De un equipo del que no se sabe nada</translation>
    </message>
</context>
<context>
    <name>statroom::PeopleTableModel</name>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>a name, or the post: Fire data coordinator</source>
        <translation>un nombre, o el puesto: Coordinación de datos de Bomberos</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>La persona</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Roles today</source>
        <translation>Roles hoy</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>In department</source>
        <translation>En el departamento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>1 Jul 2026; empty is always</source>
        <translation>1 jul 2026; vacío es siempre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The person is no longer in the file.</source>
        <translation>La persona ya no está en el archivo.</translation>
    </message>
    <message>
        <source>“%1” is not one e-mail address. Write it like name@city.gov.</source>
        <translation>«%1» no es una dirección de correo electrónico. Escríbala como nombre@ciudad.gob.</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>No hay ningún departamento «%1».</translation>
    </message>
    <message>
        <source>A name is needed, or what the post is called.</source>
        <translation>Se necesita un nombre, o cómo se llama el puesto.</translation>
    </message>
    <message>
        <source>There is %1 already. Add what tells them apart.</source>
        <translation>Ya existe %1. Añada lo que los distinga.</translation>
    </message>
    <message>
        <source>Choose the role, or leave department and day empty.</source>
        <translation>Elija el rol, o deje vacíos el departamento y el día.</translation>
    </message>
    <message>
        <source>Choose the department whose %1 this is.</source>
        <translation>Elija el departamento del que es este rol: %1.</translation>
    </message>
    <message>
        <source>%1 has or had a role. Give the role a last day, or retire the person.</source>
        <translation>%1 tiene o tuvo un rol. Dé al rol un último día, o retire a la persona.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
</context>
<context>
    <name>statroom::PeriodChooser</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month shown: %1</source>
        <translation>Mes mostrado: %1</translation>
    </message>
    <message>
        <source>Alt+Page Up</source>
        <translation>Alt+Re Pág</translation>
    </message>
    <message>
        <source>Alt+Page Down</source>
        <translation>Alt+Av Pág</translation>
    </message>
</context>
<context>
    <name>statroom::PlaceModel</name>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Enter data</source>
        <translation>Ingresar datos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Compromisos</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n tarde</numerusform>
            <numerusform>%n tarde</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
</context>
<context>
    <name>statroom::PlanBuilder</name>
    <message>
        <source>There is no one column “%1” for %2. Columns are: %3.</source>
        <translation>No hay una única columna «%1» para %2. Las columnas son: %3.</translation>
    </message>
    <message>
        <source>Long lists need a column for the period and one for the value. Name them, like period=Month and value=Result.</source>
        <translation>Las listas largas necesitan una columna para el período y otra para el valor. Nómbrelas, como period=Month y value=Result.</translation>
    </message>
    <message>
        <source>No column but the period holds numbers.</source>
        <translation>Ninguna columna salvo la del período contiene números.</translation>
    </message>
    <message>
        <source>No column is headed by a period. Name the column that holds it, like period=Year, or choose another layout.</source>
        <translation>Ninguna columna tiene un período por encabezado. Nombre la columna que lo contiene, como period=Year, o elija otra disposición.</translation>
    </message>
    <message>
        <source>%1 needs two columns: from=COLUMN and to=COLUMN.</source>
        <translation>%1 necesita dos columnas: from=COLUMN y to=COLUMN.</translation>
    </message>
    <message>
        <source>Records need a column for their date. Name it, like date=Date_of_Outcome.</source>
        <translation>Los registros necesitan una columna para su fecha. Nómbrela, como date=Date_of_Outcome.</translation>
    </message>
    <message>
        <source>%1 needs a column to aggregate. Name it, like value=Amount.</source>
        <translation>%1 necesita una columna que agregar. Nómbrela, como value=Amount.</translation>
    </message>
    <message>
        <source>A share needs the condition to be met, like Status=On time.</source>
        <translation>Una proporción necesita la condición que se cumple, como Status=On time.</translation>
    </message>
    <message>
        <source>There is no one column “%1” for the condition to be met.</source>
        <translation>No hay una única columna «%1» para la condición que se cumple.</translation>
    </message>
    <message>
        <source>The file does not say which metric its values are of. Name the metric, or the column that names it.</source>
        <translation>El archivo no dice de qué métrica son sus valores. Indique la métrica, o la columna que la nombra.</translation>
    </message>
    <message>
        <source>The file does not say which department its values are of. Name the department, or the column that names it.</source>
        <translation>El archivo no dice de qué departamento son sus valores. Indique el departamento, o la columna que lo nombra.</translation>
    </message>
    <message>
        <source>There is no one column “%1” for the filter.</source>
        <translation>No hay una única columna «%1» para el filtro.</translation>
    </message>
    <message>
        <source>There is no department “%1”. Define it first, or let the import create what is missing.</source>
        <translation>No hay ningún departamento «%1». Defínalo antes, o deje que la importación cree lo que falta.</translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation>filtro: %1</translation>
    </message>
    <message>
        <source>metric %1</source>
        <translation>métrica %1</translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation>valores de %1</translation>
    </message>
    <message>
        <source>values of a month whose year is not known</source>
        <translation>valores de un mes cuyo año no se conoce</translation>
    </message>
    <message>
        <source>left out: a running number</source>
        <translation>omitida: un número correlativo</translation>
    </message>
    <message>
        <source>left out: empty</source>
        <translation>omitida: vacía</translation>
    </message>
    <message>
        <source>left out: not needed</source>
        <translation>omitida: no se necesita</translation>
    </message>
    <message>
        <source>left out: headed by no period</source>
        <translation>omitida: su encabezado no es un período</translation>
    </message>
    <message>
        <source>left out: text</source>
        <translation>omitida: texto</translation>
    </message>
    <message>
        <source>left out: no field of it is imported</source>
        <translation>omitida: no se importa ningún campo de ella</translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation>«%1» es un número demasiado grande.</translation>
    </message>
    <message>
        <source>Left out, as answered.</source>
        <translation>Omitido, según la respuesta.</translation>
    </message>
    <message>
        <source>The row names no period.</source>
        <translation>La fila no indica ningún período.</translation>
    </message>
    <message>
        <source>“%1” is a day, and %2 has no daily values. Say how days become months: sum, mean or median.</source>
        <translation>«%1» es un día, y %2 no tiene valores diarios. Diga cómo los días se convierten en meses: sum, mean o median.</translation>
    </message>
    <message>
        <source>The day has no value.</source>
        <translation>El día no tiene valor.</translation>
    </message>
    <message>
        <source>“%1” is not a number of records.</source>
        <translation>«%1» no es un número de registros.</translation>
    </message>
    <message>
        <source>Numerator and denominator belong together; one is empty.</source>
        <translation>El numerador y el denominador van juntos; uno está vacío.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>The value %1 is not numerator ÷ denominator (%2 ÷ %3).</source>
        <translation>El valor %1 no es numerador ÷ denominador (%2 ÷ %3).</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The same value as in row %1.</source>
        <translation>El mismo valor que en la fila %1.</translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation>%1 en la fila %2</translation>
    </message>
    <message>
        <source>%1 has different values for %2: %3. Keep the right one in the file.</source>
        <translation>%1 tiene valores distintos para %2: %3. Deje el correcto en el archivo.</translation>
    </message>
    <message>
        <source>Days of a long list become months by sum, mean or median, not by %1.</source>
        <translation>Los días de una lista larga se convierten en meses por sum, mean o median, no por %1.</translation>
    </message>
    <message>
        <source>Row %1 has another value for the same day.</source>
        <translation>La fila %1 tiene otro valor para el mismo día.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>La celda está vacía.</translation>
    </message>
    <message>
        <source>The row is of the day %1; measures across need a month, quarter or year.</source>
        <translation>La fila es del día %1; las medidas en columnas necesitan un mes, trimestre o año.</translation>
    </message>
    <message>
        <source>“%1” does not say of which year. Add the year to the column&apos;s heading.</source>
        <translation>«%1» no dice de qué año. Añada el año al encabezado de la columna.</translation>
    </message>
    <message>
        <source>A row of totals: they are computed.</source>
        <translation>Una fila de totales: se calculan.</translation>
    </message>
    <message>
        <source>%1 is measured by %2, and this is a value of %3 months.</source>
        <translation>%1 se mide por %2, y este es un valor de %3 meses.</translation>
    </message>
    <message>
        <source>Rows without a department were read as belonging to the one named above them.</source>
        <translation>Las filas sin departamento se leyeron como pertenecientes al nombrado arriba de ellas.</translation>
    </message>
    <message>
        <source>The row has no date in %1.</source>
        <translation>La fila no tiene fecha en %1.</translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation>«%1» no es un día.</translation>
    </message>
    <message>
        <source>Outside the filter.</source>
        <translation>Fuera del filtro.</translation>
    </message>
    <message>
        <source>Still open: there is no end yet to count days to.</source>
        <translation>Todavía abierto: aún no hay un final hasta el cual contar los días.</translation>
    </message>
    <message>
        <source>It ends (%1) before it begins (%2).</source>
        <translation>Termina (%1) antes de empezar (%2).</translation>
    </message>
    <message>
        <source>The row has no %1, so it belongs to no category.</source>
        <translation>La fila no tiene %1, así que no pertenece a ninguna categoría.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
    <message>
        <source>The row has no value in %1.</source>
        <translation>La fila no tiene valor en %1.</translation>
    </message>
    <message>
        <source>What is open counts every case in the file: a file that leaves out cases opened before its span gives too few.</source>
        <translation>Lo abierto cuenta cada caso del archivo: un archivo que omite los casos abiertos antes de su lapso da muy pocos.</translation>
    </message>
    <message>
        <source>The first row is of %1, and its month is taken as whole. If the file begins within the month, say the span it covers.</source>
        <translation>La primera fila es del %1, y su mes se toma como completo. Si el archivo empieza dentro del mes, indique el lapso que cubre.</translation>
    </message>
    <message>
        <source>The last row is of %1, so its month is preliminary. If the file covers all of it, say the span it covers.</source>
        <translation>La última fila es del %1, así que su mes es preliminar. Si el archivo lo cubre todo, indique el lapso que cubre.</translation>
    </message>
    <message>
        <source>Rows outside %1 to %2 are left out, as asked.</source>
        <translation>Las filas fuera de %1 a %2 se omiten, como se pidió.</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 does not make one. Choose another aggregate, or another metric.</source>
        <translation>%1 es %2, y %3 no produce eso. Elija otra agregación u otra métrica.</translation>
    </message>
    <message>
        <source>%1 of %2 is derived by %3; this import says %4. Use another metric for it.</source>
        <translation>%1 de %2 se obtiene por %3; esta importación dice %4. Use otra métrica para ello.</translation>
    </message>
    <message>
        <source>%1 of %2 has values that were entered, such as %3 in %4. Daily values would take their place; import them to another metric, or a span that covers all of them.</source>
        <translation>%1 de %2 tiene valores que se ingresaron, como %3 en %4. Los valores diarios ocuparían su lugar; impórtelos a otra métrica, o un lapso que los cubra todos.</translation>
    </message>
    <message>
        <source>Outside the span covered.</source>
        <translation>Fuera del lapso cubierto.</translation>
    </message>
    <message>
        <source>Daily values before the first row or after the last stay as they are stored. Say the span the file covers to replace them.</source>
        <translation>Los valores diarios anteriores a la primera fila o posteriores a la última quedan como están guardados. Para reemplazarlos, indique el lapso que cubre el archivo.</translation>
    </message>
    <message>
        <source>Read as fractions, so that 0.93 is 93 %: %1.</source>
        <translation>Leído como fracciones, de modo que 0.93 es 93 %: %1.</translation>
    </message>
    <message>
        <source>%1 among values like %2: %3 % or %4 %?</source>
        <translation>%1 entre valores como %2: ¿%3 % o %4 %?</translation>
    </message>
    <message>
        <source>%1 lies below the lower bound of %2, %3.</source>
        <translation>%1 es menor que el límite inferior de %2, %3.</translation>
    </message>
    <message>
        <source>%1 lies above the upper bound of %2, %3.</source>
        <translation>%1 es mayor que el límite superior de %2, %3.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 overlaps %2, by which %3 is counted.</source>
        <translation>%1 se superpone con %2, por el que se cuenta %3.</translation>
    </message>
    <message>
        <source>%1 of %2 is derived from daily values, which give something else. Import the records again instead.</source>
        <translation>%1 de %2 se obtiene de valores diarios, que dan otra cosa. Importe de nuevo los registros.</translation>
    </message>
    <message>
        <source>The total of %1 is computed from its categories, which have values for this period.</source>
        <translation>El total de %1 se calcula de sus categorías, que tienen valores para este período.</translation>
    </message>
    <message>
        <source>%1 has a total for %2 that was entered, and totals are not stored beside their parts. Take it out, or import to another metric.</source>
        <translation>%1 tiene un total para %2 que se ingresó, y los totales no se guardan junto a sus partes. Quítelo, o importe a otra métrica.</translation>
    </message>
    <message>
        <source>%1 has a total for this period that was entered; categories would stand beside it.</source>
        <translation>%1 tiene un total para este período que se ingresó; las categorías quedarían junto a él.</translation>
    </message>
    <message>
        <source>department %1</source>
        <translation>departamento %1</translation>
    </message>
    <message>
        <source>metric %1, %2 (%3, by %4)</source>
        <translation>métrica %1, %2 (%3, por %4)</translation>
    </message>
    <message>
        <source>breakdown %1</source>
        <translation>desglose %1</translation>
    </message>
    <message>
        <source>category %1</source>
        <translation>categoría %1</translation>
    </message>
    <message>
        <source>series %1 %2</source>
        <translation>serie %1 %2</translation>
    </message>
    <message>
        <source>series %1 %2 %3</source>
        <translation>serie %1 %2 %3</translation>
    </message>
    <message>
        <source>Values that are the stored ones, rounded, stay as they are stored, with numerator and denominator: %1.</source>
        <translation>Los valores que son los guardados, redondeados, quedan como están guardados, con numerador y denominador: %1.</translation>
    </message>
    <message>
        <source>No row meets the filter. If its value is right and all months are 0, say the span the source covers.</source>
        <translation>Ninguna fila cumple el filtro. Si su valor es correcto y todos los meses son 0, indique el lapso que cubre la fuente.</translation>
    </message>
    <message>
        <source>The total of %1 is computed from its categories, which have values for %2. Import the records by category, or to another metric.</source>
        <translation>El total de %1 se calcula de sus categorías, que tienen valores para %2. Importe los registros por categoría, o a otra métrica.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2: a separator stands unquoted inside one of them. Put that cell in quotation marks.</source>
        <translation>La fila tiene %1 celdas y el encabezado %2: hay un separador sin comillas dentro de una de ellas. Ponga esa celda entre comillas.</translation>
    </message>
    <message>
        <source>“%1” carries a footnote mark. Is the value %2?</source>
        <translation>«%1» lleva una marca de nota al pie. ¿El valor es %2?</translation>
    </message>
    <message>
        <source>Does “%1” mean %2 or %3? Say which sign parts the decimals.</source>
        <translation>¿«%1» significa %2 o %3? Diga qué signo separa los decimales.</translation>
    </message>
    <message>
        <source>%1 of %2 cannot be: the first number is the part, the second the whole.</source>
        <translation>%1 de %2 no puede ser: el primer número es la parte, el segundo el todo.</translation>
    </message>
    <message>
        <source>%1 is %2: it has a value, no numerator and denominator.</source>
        <translation>%1 es %2: tiene un valor, no numerador y denominador.</translation>
    </message>
    <message>
        <source>Read in percent, so that 93 is 93 %: %1.</source>
        <translation>Leído en porcentaje, de modo que 93 es 93 %: %1.</translation>
    </message>
    <message>
        <source>%1 or %2? Usual is %3.</source>
        <translation>¿%1 o %2? Lo usual es %3.</translation>
    </message>
    <message>
        <source>No number. %1 in the city file stays.</source>
        <translation>No hay número. %1 queda en el archivo de la ciudad.</translation>
    </message>
    <message>
        <source>Stored values stay where there are empty cells: %1.</source>
        <translation>Los valores guardados quedan donde hay celdas vacías: %1.</translation>
    </message>
    <message>
        <source>Values of periods that are not over yet are preliminary: %1.</source>
        <translation>Los valores de periodos que aún no terminaron son preliminares: %1.</translation>
    </message>
    <message>
        <source>%1 begins in another month than %2, by which %3 is counted. Keep to one kind of period.</source>
        <translation>%1 empieza en otro mes que %2, por el que se cuenta %3. Use un solo tipo de período.</translation>
    </message>
    <message>
        <source>Columns left out: %1.</source>
        <translation>Columnas omitidas: %1.</translation>
    </message>
    <message>
        <source>There are no rows below the header.</source>
        <translation>No hay filas debajo del encabezado.</translation>
    </message>
    <message>
        <source>The cell shows the error %1. Mend it in the workbook and import it again.</source>
        <translation>La celda muestra el error %1. Corríjalo en el libro e impórtelo otra vez.</translation>
    </message>
    <message>
        <source>“%1” is a formula whose result is not stored. Open the workbook in Excel or LibreOffice, save it, and import it again.</source>
        <translation>«%1» es una fórmula cuyo resultado no está guardado. Abra el libro en Excel o LibreOffice, guárdelo e impórtelo otra vez.</translation>
    </message>
    <message>
        <source>“%1” is true or false, not a number.</source>
        <translation>«%1» es verdadero o falso, no un número.</translation>
    </message>
    <message>
        <source>“%1” is a date, not a number.</source>
        <translation>«%1» es una fecha, no un número.</translation>
    </message>
    <message>
        <source>The number %1 stands in merged cells, and it is open which of them it belongs to. Separate them in the workbook.</source>
        <translation>El número %1 está en celdas combinadas y no se sabe a cuál pertenece. Sepárelas en el libro.</translation>
    </message>
    <message>
        <source>The formula here was stored with the result 0 by a program that left the calculating to others. Is the value 0?</source>
        <translation>La fórmula se guardó con el resultado 0 por un programa que deja el cálculo a otros. ¿Es 0 el valor?</translation>
    </message>
    <message>
        <source>The workbook holds %1 hours and minutes, which is %2. Is it meant so, or as %3?</source>
        <translation>El libro contiene %1 horas y minutos, es decir, %2. ¿Es así, o quiere decir %3?</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Columns whose headings name a department were read as its values: %1.</source>
        <translation>Las columnas cuyo encabezado nombra un departamento se leyeron como valores suyos: %1.</translation>
    </message>
    <message>
        <source>The columns %1 are all headed “%2”. Give each a heading of its own, or say which of them is meant by its letter, like %3=%4.</source>
        <translation>Las columnas %1 llevan todas el encabezado «%2». Ponga a cada una el suyo, o diga cuál es por su letra, como %3=%4.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>values of this month in the year of the row</source>
        <translation>valores de este mes en el año de la fila</translation>
    </message>
    <message>
        <source>Columns left out: %1 and %2 more.</source>
        <translation>Columnas omitidas: %1 y %2 más.</translation>
    </message>
    <message>
        <source>First or last days of months were read as these months; columns: %1.</source>
        <translation>Los primeros o últimos días de mes se leyeron como esos meses; columnas: %1.</translation>
    </message>
    <message>
        <source>Cells behind the last column were left out: %1, the first in row %2.</source>
        <translation>Se omitieron celdas detrás de la última columna: %1, la primera en la fila %2.</translation>
    </message>
    <message>
        <source>“%1” holds a sign that cannot be seen. Type the number anew in the file.</source>
        <translation>«%1» contiene un signo que no se ve. Vuelva a escribir el número en el archivo.</translation>
    </message>
    <message>
        <source>The row stands below “%1”, and the values were to be those of %2.</source>
        <translation>La fila está debajo de «%1», y los valores debían ser los de %2.</translation>
    </message>
    <message>
        <source>The row should name a year and says “%1”.</source>
        <translation>La fila debería nombrar un año y dice «%1».</translation>
    </message>
    <message>
        <source>The row names a year, and so does the column.</source>
        <translation>La fila nombra un año, y la columna también.</translation>
    </message>
    <message>
        <source>The months run over the turn of a year, and “%1” does not say which of the two: write FY and the year if the fiscal year is meant.</source>
        <translation>Los meses pasan de un año a otro, y «%1» no dice cuál de los dos: escriba FY y el año si se trata del año fiscal.</translation>
    </message>
    <message>
        <source>Rows that only name a department were read as headings of those below them: %1.</source>
        <translation>Las filas que solo nombran un departamento se leyeron como títulos de las siguientes: %1.</translation>
    </message>
    <message>
        <source>The column “%1” says %2, and its rows were taken for %3, as was said.</source>
        <translation>La columna «%1» dice %2, y sus filas se tomaron como de %3, según lo indicado.</translation>
    </message>
    <message>
        <source>The column “%1” names other departments than %2: %3.</source>
        <translation>La columna «%1» nombra otros departamentos además de %2: %3.</translation>
    </message>
    <message>
        <source>All rows go to %1, as was said.</source>
        <translation>Todas las filas van a %1, según lo indicado.</translation>
    </message>
    <message>
        <source>The row says that its unit is “%1”, and %2 has none. Convert it in the file.</source>
        <translation>La fila dice que su unidad es «%1», y %2 no tiene unidad. Conviértala en el archivo.</translation>
    </message>
    <message>
        <source>The row says that its unit is “%1”, and %2 is measured in %3. Convert it in the file.</source>
        <translation>La fila dice que su unidad es «%1», y %2 se mide en %3. Conviértala en el archivo.</translation>
    </message>
    <message>
        <source>unit: held against the metric&apos;s</source>
        <translation>unidad: se compara con la de la métrica</translation>
    </message>
    <message>
        <source>“%1” does not say of which year. Write it there, like Jul-25, or name one year in the title.</source>
        <translation>«%1» no dice de qué año es. Escríbalo allí, como Jul-25, o nombre un solo año en el título.</translation>
    </message>
    <message>
        <source>Months without a year were read as those of %1, the one year that a title or the name of the file says.</source>
        <translation>Los meses sin año se leyeron como los de %1, el único año que dice un título o el nombre del archivo.</translation>
    </message>
    <message>
        <source>Column %1 names metrics once more, as a second table beside the first does. Give each a sheet or a file of its own.</source>
        <translation>La columna %1 vuelve a nombrar métricas, como una segunda tabla al lado de la primera. Dé a cada una su propia hoja o su propio archivo.</translation>
    </message>
    <message>
        <source>Headings once more.</source>
        <translation>Encabezados repetidos.</translation>
    </message>
    <message>
        <source>It stands below the headings of row %1, which are others than those on top. Give each table a sheet or a file of its own.</source>
        <translation>Está debajo de los encabezados de la fila %1, que son otros que los de arriba. Dé a cada tabla su propia hoja o su propio archivo.</translation>
    </message>
    <message>
        <source>year of a period without one</source>
        <translation>año de un período que no lo dice</translation>
    </message>
    <message>
        <source>The column “%1” names other metrics than %2: %3.</source>
        <translation>La columna «%1» nombra otras métricas además de %2: %3.</translation>
    </message>
    <message>
        <source>Rows go where the column says.</source>
        <translation>Las filas van a donde dice la columna.</translation>
    </message>
    <message>
        <source>Months and quarters without a year take the fiscal year in the column “%1”.</source>
        <translation>Los meses y trimestres sin año toman el año fiscal de la columna «%1».</translation>
    </message>
    <message>
        <source>Months and quarters without a year take the calendar year in the column “%1”. Head it “Fiscal year” if it is that.</source>
        <translation>Los meses y trimestres sin año toman el año calendario de la columna «%1». Titúlela «Año fiscal» si lo es.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>No column is headed by a month, quarter or year that can be read: %1. %2 Or name the columns of a long list, like period=Month and value=Result.</source>
        <translation>Ninguna columna lleva un mes, trimestre o año que se pueda leer: %1. %2 O indique las columnas de una lista larga, como period=Mes y value=Resultado.</translation>
    </message>
    <message>
        <source>Its months are of the year that “%1” names.</source>
        <translation>Sus meses son del año que «%1» nombra.</translation>
    </message>
    <message>
        <source>Months were counted from the start of the fiscal year: %1.</source>
        <translation>Los meses se contaron desde el comienzo del año fiscal: %1.</translation>
    </message>
    <message>
        <source>The months run over the turn of a year, and “%1” does not say which of the two. Write the year beside “%2”.</source>
        <translation>Los meses pasan de un año al siguiente, y «%1» no dice cuál de los dos. Escriba el año junto a «%2».</translation>
    </message>
    <message>
        <source>“%1” is %2</source>
        <translation>«%1» es %2</translation>
    </message>
    <message>
        <source>“%1” of “%2” may be that month of the fiscal year, or of the calendar. Write its name, or M%1 for the fiscal year&apos;s.</source>
        <translation>«%1» de «%2» puede ser ese mes del año fiscal o del calendario. Escriba su nombre, o M%1 para el del año fiscal.</translation>
    </message>
    <message>
        <source>Rows without a metric were read as being of the one named above them.</source>
        <translation>Las filas sin métrica se leyeron como de la que se nombra encima de ellas.</translation>
    </message>
</context>
<context>
    <name>statroom::PlanTableModel</name>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Promises of the mayor, 2024 to 2028</source>
        <translation>Promesas del alcalde, 2024 a 2028</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>The plan is no longer in the file.</source>
        <translation>El plan ya no está en el archivo.</translation>
    </message>
    <message>
        <source>The plan needs a name.</source>
        <translation>El plan necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a plan “%1” already.</source>
        <translation>Ya hay un plan «%1».</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>statroom::PresenterPanel</name>
    <message>
        <source>Adopt (&amp;U)</source>
        <translation>Adoptar (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>Negro (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <translation>Congelar (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;End session…</source>
        <translation>&amp;Terminar la reunión…</translation>
    </message>
    <message>
        <source>This item</source>
        <translation>Este punto</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Caught so far</source>
        <translation>Registrado hasta ahora</translation>
    </message>
    <message>
        <source>Presenter – %1</source>
        <translation>Presentador – %1</translation>
    </message>
    <message>
        <source>Shows the room what was changed: old and new value (U)</source>
        <translation>Muestra en la sala lo que se cambió: valor anterior y nuevo (U)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>%1 was unplugged. Nothing is lost and nothing is shown; plug it in again to go on.</source>
        <translation>%1 se desconectó. No se perdió nada y no se muestra nada; vuelva a conectarlo para continuar.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 volvió.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on the wall: %1</source>
        <translation>en la pantalla: %1</translation>
    </message>
    <message>
        <source>; it is black</source>
        <translation>; está en negro</translation>
    </message>
    <message>
        <source>; it is frozen on another slide</source>
        <translation>; está congelada en otra diapositiva</translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s), not shown to the room</source>
        <translation>
            <numerusform>%n cambio posterior, no mostrado en la sala</numerusform>
            <numerusform>%n cambios posteriores, no mostrados en la sala</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows</source>
        <translation>No sigue nada</translation>
    </message>
    <message>
        <source>Next: item %1, %2 min</source>
        <translation>Siguiente: punto %1, %2 min</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Read back what was caught</source>
        <translation>Leer lo registrado</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>aplazado</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notas: %1</translation>
    </message>
    <message>
        <source>The department: %1</source>
        <translation>El departamento: %1</translation>
    </message>
    <message>
        <source>on plan</source>
        <translation>según lo previsto</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 de adelanto</translation>
    </message>
    <message>
        <source>Enter keeps it   Esc discards it   what is typed is never lost</source>
        <translation>Enter lo guarda   Esc lo desecha   lo escrito nunca se pierde</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Data request</source>
        <translation>Solicitud de datos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Fire chief: weekly list of stuck permits by 12 Dec</source>
        <translation>Jefe de bomberos: lista semanal de permisos detenidos para el 12 dic</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>who: nobody named</source>
        <translation>quién: nadie nombrado</translation>
    </message>
    <message>
        <source>who: %1</source>
        <translation>quién: %1</translation>
    </message>
    <message>
        <source>who: %1 (not in the city’s list of people)</source>
        <translation>quién: %1 (no está en la lista de personas de la ciudad)</translation>
    </message>
    <message>
        <source>by: %1</source>
        <translation>para el: %1</translation>
    </message>
    <message>
        <source>by: no day said</source>
        <translation>para el: sin fecha indicada</translation>
    </message>
    <message>
        <source>what: %1</source>
        <translation>qué: %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>about: %1</source>
        <translation>sobre: %1</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Right, Space, Page Down: next
Left, Page Up: back
Home, End: first, last
A number, then Enter: that item
Enter: drill into the metric (control chart, trend, breakdown, table, departments side by side)
Esc: back
Ctrl+K: any metric or goal
R: the agenda where the room left it
P: put an item off for next time
S: where the number comes from
X: the number is disputed, somebody checks it
U: adopt what was corrected meanwhile
B: black
F: freeze the wall
+, −, 0: size of text
A: action item
D: decision
Q: data request
N: note
W: what was caught last stands on the wall
Tab: the presenter’s panel, where there is one screen
?: this list</source>
        <translation>Derecha, Espacio, Av Pág: siguiente
Izquierda, Re Pág: atrás
Inicio, Fin: primera, última
Un número y luego Enter: ese punto
Enter: ver el detalle de la métrica (gráfico de control, tendencia, desglose, tabla, departamentos lado a lado)
Esc: volver
Ctrl+K: cualquier métrica u objetivo
R: la agenda donde quedó en la sala
P: aplazar un punto para la próxima vez
S: de dónde viene el número
X: el número está en disputa, alguien lo comprueba
U: adoptar lo que se corrigió entretanto
B: negro
F: congelar la pantalla
+, −, 0: tamaño del texto
A: compromiso
D: decisión
Q: solicitud de datos
N: nota
W: lo último anotado, a la vista de la sala
Tab: el panel del presentador, cuando hay una sola pantalla
?: esta lista</translation>
    </message>
    <message>
        <source>Keys of a session</source>
        <translation>Teclas de una reunión</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Item %1: press Enter</source>
        <translation>Punto %1: pulse Enter</translation>
    </message>
    <message>
        <source>This is the agenda’s slide. End the session with the button, or press ? for all keys.</source>
        <translation>Esta es la diapositiva de la agenda. Termine la reunión con el botón, o pulse ? para ver todas las teclas.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>nothing is shown on a wall</source>
        <translation>no se muestra nada en la pantalla</translation>
    </message>
    <message>
        <source>Nothing yet. A catches an action item, D a decision, Q a data request, N a note.</source>
        <translation>Nada todavía. A anota un compromiso, D una decisión, Q una solicitud de datos, N una nota.</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>back</source>
        <translation>atrás</translation>
    </message>
    <message>
        <source>drill in</source>
        <translation>ir al detalle</translation>
    </message>
    <message>
        <source>any metric</source>
        <translation>cualquier métrica</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>freeze</source>
        <translation>congelar</translation>
    </message>
    <message>
        <source>action</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>data request</source>
        <translation>solicitud de datos</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas las teclas</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>Q</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>None are written down for this slide.</source>
        <translation>No hay ninguna escrita para esta diapositiva.</translation>
    </message>
    <message>
        <source>&amp;Wall</source>
        <translation>&amp;Pantalla</translation>
    </message>
    <message>
        <source>On which screen the room sees it</source>
        <translation>En qué pantalla lo ve la sala</translation>
    </message>
    <message>
        <source>&amp;%1 %2, %3 × %4</source>
        <translation>&amp;%1 %2, %3 × %4</translation>
    </message>
    <message>
        <source>%1 (this one: Tab comes back to the panel)</source>
        <translation>%1 (esta: con Tab se vuelve al panel)</translation>
    </message>
    <message>
        <source>In a &amp;window that can be shared</source>
        <translation>En una &amp;ventana que se puede compartir</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>caught on the wall</source>
        <translation>anotado a la vista</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>Enter again keeps it as it is typed.</source>
        <translation>Otra vez Enter lo guarda como está escrito.</translation>
    </message>
</context>
<context>
    <name>statroom::Presenting</name>
    <message>
        <source>End the session</source>
        <translation>Terminar la reunión</translation>
    </message>
    <message>
        <source>Is the session over?</source>
        <translation>¿Terminó la reunión?</translation>
    </message>
    <message>
        <source>Ended, it is held and its memo can go out. Left, it goes on where it stands when you resume it.</source>
        <translation>Si la termina, queda celebrada y su memorando puede salir. Si la deja, continúa donde está cuando la reanude.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Terminarla</translation>
    </message>
    <message>
        <source>&amp;Leave it to be resumed</source>
        <translation>&amp;Dejarla para reanudarla</translation>
    </message>
</context>
<context>
    <name>statroom::PreviewDialog</name>
    <message>
        <source>What happens to each cell</source>
        <translation>Qué pasa con cada celda</translation>
    </message>
    <message>
        <source>Copy what is &amp;left out</source>
        <translation>Copiar lo &amp;omitido</translation>
    </message>
    <message>
        <source>To the clipboard, with where each cell stood and why it is left out</source>
        <translation>Al portapapeles, con el lugar de cada celda y por qué se omite</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>statroom::PreviewModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as they are</source>
        <translation>
            <numerusform>%n queda como está</numerusform>
            <numerusform>%n quedan como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ask(s) something</source>
        <translation>
            <numerusform>%n pregunta algo</numerusform>
            <numerusform>%n preguntan algo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
</context>
<context>
    <name>statroom::PrintDialog</name>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
</context>
<context>
    <name>statroom::ProblemPage</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>This problem is not in the record that is shown.</source>
        <translation>Este problema no está en el registro que se muestra.</translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>Todos los problemas</translation>
    </message>
    <message>
        <source>&amp;Conclude…</source>
        <translation>&amp;Concluir…</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>Pla&amp;near</translation>
    </message>
    <message>
        <source>&amp;Do</source>
        <translation>&amp;Hacer</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>Compro&amp;bar</translation>
    </message>
    <message>
        <source>1  Chart</source>
        <translation>1  Gráfico</translation>
    </message>
    <message>
        <source>2  Causes</source>
        <translation>2  Causas</translation>
    </message>
    <message>
        <source>How the causes are shown</source>
        <translation>Cómo se muestran las causas</translation>
    </message>
    <message>
        <source>Pa&amp;reto</source>
        <translation>Pa&amp;reto</translation>
    </message>
    <message>
        <source>&amp;Whys</source>
        <translation>Por&amp;qués</translation>
    </message>
    <message>
        <source>Causes, the most frequent first</source>
        <translation>Causas, la más frecuente primero</translation>
    </message>
    <message>
        <source>Why is that so</source>
        <translation>Por qué es así</translation>
    </message>
    <message>
        <source>Why is that so?</source>
        <translation>¿Por qué es así?</translation>
    </message>
    <message>
        <source>Wh&amp;y</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>How often it was counted</source>
        <translation>Cuántas veces se contó</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>c&amp;ounted</source>
        <translation>c&amp;uenta</translation>
    </message>
    <message>
        <source>An answer to the problem itself</source>
        <translation>Una respuesta al problema mismo</translation>
    </message>
    <message>
        <source>A&amp;sk why</source>
        <translation>Pre&amp;guntar por qué</translation>
    </message>
    <message>
        <source>Ca&amp;use</source>
        <translation>Cau&amp;sa</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Make it a &amp;why of the one above</source>
        <translation>Hacerla un &amp;porqué de la de arriba</translation>
    </message>
    <message>
        <source>Move it &amp;out, beside its cause</source>
        <translation>S&amp;acarla, junto a su causa</translation>
    </message>
    <message>
        <source>&amp;Remove with its whys</source>
        <translation>&amp;Quitar con sus porqués</translation>
    </message>
    <message>
        <source>3  Actions</source>
        <translation>3  Acciones</translation>
    </message>
    <message>
        <source>Add a cou&amp;ntermeasure…</source>
        <translation>Añadir una c&amp;ontramedida…</translation>
    </message>
    <message>
        <source>Countermeasures: who does what by when</source>
        <translation>Contramedidas: quién hace qué y para cuándo</translation>
    </message>
    <message>
        <source>Enter opens it, Space marks it done, Delete drops it.</source>
        <translation>Intro la abre, Espacio la da por hecha, Supr la descarta.</translation>
    </message>
    <message>
        <source>4  Recheck</source>
        <translation>4  Comprobación</translation>
    </message>
    <message>
        <source>Change expected since</source>
        <translation>Cambio esperado desde</translation>
    </message>
    <message>
        <source>Chan&amp;ge since</source>
        <translation>Cambio &amp;desde</translation>
    </message>
    <message>
        <source>Before and after…</source>
        <translation>Antes y después…</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>first countermeasure, %1</source>
        <translation>primera contramedida, %1</translation>
    </message>
    <message>
        <source>the first countermeasure begins</source>
        <translation>que empiece la primera contramedida</translation>
    </message>
    <message>
        <source>Change the &amp;statement…</source>
        <translation>Cambiar el &amp;enunciado…</translation>
    </message>
    <message>
        <source>Put on the &amp;agenda of</source>
        <translation>Poner en el &amp;orden del día de</translation>
    </message>
    <message>
        <source>Put on an &amp;agenda: no session is planned</source>
        <translation>Poner en un &amp;orden del día: no hay sesión prevista</translation>
    </message>
    <message>
        <source>Open the &amp;metric</source>
        <translation>Abrir el &amp;indicador</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>&amp;Antes y después</translation>
    </message>
    <message>
        <source>&amp;History of this problem</source>
        <translation>&amp;Historial de este problema</translation>
    </message>
    <message>
        <source>A why of “%1”</source>
        <translation>Un porqué de «%1»</translation>
    </message>
    <message>
        <source>&amp;Count by %1…</source>
        <translation>&amp;Contar por %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n categories counted.</source>
        <translation>
            <numerusform>%n categoría contada.</numerusform>
            <numerusform>%n categorías contadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cause(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n causa quitada. Deshacer la trae de vuelta.</numerusform>
            <numerusform>%n causas quitadas. Deshacer las trae de vuelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the countermeasure</source>
        <translation>Descartar la contramedida</translation>
    </message>
    <message>
        <source>Change the statement</source>
        <translation>Cambiar el enunciado</translation>
    </message>
    <message>
        <source>One sentence that says what is wrong, where, and how much: no cause and no remedy in it.</source>
        <translation>Una frase que diga qué va mal, dónde y cuánto, sin causa ni remedio.</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Enunciado</translation>
    </message>
    <message>
        <source>It is on the agenda.</source>
        <translation>Está en el orden del día.</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Ta&amp;ble</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>Tree of whys</source>
        <translation>Árbol de porqués</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>This problem has ended. Open it again to work on it.</source>
        <translation>Este problema ha terminado. Ábralo de nuevo para trabajar en él.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Reabrir</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Todavía no hay valores.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done. Space opens it again.</source>
        <translation>Hecho. Espacio lo reabre.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Abierto de nuevo.</translation>
    </message>
    <message>
        <source>It stays in the history and in the next memo, with its reason.</source>
        <translation>Queda en el historial y en el próximo memorando, con su motivo.</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>statroom::ProblemPainter</name>
    <message numerus="yes">
        <source>%n further on the next page</source>
        <translation>
            <numerusform>%n más en la página siguiente</numerusform>
            <numerusform>%n más en la página siguiente</numerusform>
        </translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>empieza el %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Todavía no hay valores.</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>%1 contados</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>para el %1</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causas</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>statroom::ProblemsModel</name>
    <message>
        <source>%1 open, %2 late</source>
        <translation>%1 abiertas, %2 con retraso</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abiertas</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Countermeasures</source>
        <translation>Contramedidas</translation>
    </message>
</context>
<context>
    <name>statroom::ProblemsPage</name>
    <message>
        <source>Enter opens a problem.</source>
        <translation>Intro abre un problema.</translation>
    </message>
    <message>
        <source>&amp;Open a problem…</source>
        <translation>&amp;Abrir un problema…</translation>
    </message>
    <message>
        <source>No problem is open in %1.</source>
        <translation>No hay ningún problema abierto en %1.</translation>
    </message>
    <message>
        <source>No problem is open. A problem is opened on a metric: its causes are counted, something is done about the few that matter, and the chart says whether it helped.</source>
        <translation>No hay ningún problema abierto. Un problema se abre sobre un indicador: se cuentan sus causas, se hace algo con las pocas que importan y el gráfico dice si sirvió.</translation>
    </message>
    <message>
        <source>Open a problem</source>
        <translation>Abrir un problema</translation>
    </message>
    <message>
        <source>A problem is opened on a metric. Choose one that drives the goal.</source>
        <translation>Un problema se abre sobre un indicador. Elija uno que impulse la meta.</translation>
    </message>
    <message>
        <source>What is the &amp;problem, in one sentence with a number</source>
        <translation>Cuál es el &amp;problema, en una frase con un número</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Todos los departamentos</translation>
    </message>
</context>
<context>
    <name>statroom::ProjectorWindow</name>
    <message>
        <source>%1 – on the wall</source>
        <translation>%1 – en la pantalla</translation>
    </message>
    <message>
        <source>Projector unplugged: nothing is shown</source>
        <translation>Proyector desconectado: no se muestra nada</translation>
    </message>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ventana</translation>
    </message>
</context>
<context>
    <name>statroom::QuestionTableModel</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Asked where something is</source>
        <translation>Se pregunta donde algo está</translation>
    </message>
    <message>
        <source>{metric}, {department}, {month}, {since}, {person} and {goal} are filled in</source>
        <translation>{metric}, {department}, {month}, {since}, {person} y {goal} se rellenan</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>the city’s</source>
        <translation>de la ciudad</translation>
    </message>
    <message>
        <source>the program’s</source>
        <translation>del programa</translation>
    </message>
    <message>
        <source>The city has questions of its own here by now.</source>
        <translation>La ciudad ya tiene aquí preguntas propias.</translation>
    </message>
    <message>
        <source>The question is no longer in the file.</source>
        <translation>La pregunta ya no está en el archivo.</translation>
    </message>
    <message>
        <source>Choose at which signal it is asked.</source>
        <translation>Elija con qué señal se pregunta.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Escriba la pregunta.</translation>
    </message>
    <message>
        <source>This is asked there already, but retired. Bring that one back.</source>
        <translation>Eso ya se pregunta ahí, pero está retirada. Recupere esa.</translation>
    </message>
    <message>
        <source>This is asked there already.</source>
        <translation>Eso ya se pregunta ahí.</translation>
    </message>
    <message>
        <source>This is the program’s own question. Retire it, and it is not asked.</source>
        <translation>Esta pregunta es del programa. Retírela y no se hará.</translation>
    </message>
    <message>
        <source>the program’s questions restored</source>
        <translation>preguntas del programa restablecidas</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
</context>
<context>
    <name>statroom::R</name>
    <message>
        <source>It stands in the tables, but no revision wrote it.</source>
        <translation>Está en las tablas, pero ninguna revisión lo escribió.</translation>
    </message>
    <message>
        <source>A revision wrote it, but it is missing from the tables.</source>
        <translation>Una revisión lo escribió, pero falta en las tablas.</translation>
    </message>
</context>
<context>
    <name>statroom::Reader</name>
    <message>
        <source>“%1” does not exist. Check the name and the folder.</source>
        <translation>«%1» no existe. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>“%1” is of an older form. Open it once where it can be written.</source>
        <translation>«%1» tiene una forma antigua. Ábralo una vez donde se pueda escribir.</translation>
    </message>
    <message>
        <source>The city file did not exist yet on %1. Choose a later day.</source>
        <translation>El archivo de la ciudad todavía no existía el %1. Elija un día posterior.</translation>
    </message>
    <message>
        <source>There is no revision %1 in this city file. Look at the history for the numbers.</source>
        <translation>No existe la revisión %1 en este archivo de ciudad. Consulte los números en el historial.</translation>
    </message>
</context>
<context>
    <name>statroom::RecordChooser</name>
    <message>
        <source>The record shown: %1</source>
        <translation>El registro mostrado: %1</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>&amp;Ahora</translation>
    </message>
    <message>
        <source>End of %1, revision %2</source>
        <translation>Final del %1, revisión %2</translation>
    </message>
    <message>
        <source>&amp;Other day or revision…</source>
        <translation>&amp;Otro día o revisión…</translation>
    </message>
    <message>
        <source>As it stands now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>As it stood %1</source>
        <translation>Como estaba el %1</translation>
    </message>
</context>
<context>
    <name>statroom::RecordDialog</name>
    <message>
        <source>Show the city as it stood</source>
        <translation>Mostrar la ciudad como estaba</translation>
    </message>
    <message>
        <source>Every page then shows what this file held at the end of the day, or when the revision had been written.</source>
        <translation>Todas las páginas muestran entonces lo que este archivo contenía al final del día, o al escribirse la revisión.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>or &amp;revision</source>
        <translation>o &amp;revisión</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
</context>
<context>
    <name>statroom::RecordForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Replace by a &amp;new one</source>
        <translation>Reemplazar por u&amp;no nuevo</translation>
    </message>
    <message>
        <source>Save (Enter or Ctrl+S)</source>
        <translation>Guardar (Enter o Ctrl+S)</translation>
    </message>
    <message>
        <source>Take back what was typed (Esc)</source>
        <translation>Deshacer lo digitado (Esc)</translation>
    </message>
    <message>
        <source>Not saved. See %1.</source>
        <translation>No guardado. Vea %1.</translation>
    </message>
    <message>
        <source>Not saved: this record was taken out of the city file meanwhile. What you typed is still here, to be copied.</source>
        <translation>No se guardó: entretanto este registro se quitó del archivo de la ciudad. Lo que escribió sigue aquí para copiarlo.</translation>
    </message>
</context>
<context>
    <name>statroom::RefreshStep</name>
    <message>
        <source>The renamed columns are the s&amp;ame</source>
        <translation>Las columnas renombradas son las &amp;mismas</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avance</translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) refreshed</source>
        <translation>
            <numerusform>%n importación actualizada</numerusform>
            <numerusform>%n importaciones actualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) written.</source>
        <translation>
            <numerusform>%n valor escrito.</numerusform>
            <numerusform>%n valores escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking through the files of %n saved import(s)…</source>
        <translation>
            <numerusform>Revisando el archivo de %n importación guardada…</numerusform>
            <numerusform>Revisando los archivos de %n importaciones guardadas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved import(s)</source>
        <translation>
            <numerusform>%n importación guardada</numerusform>
            <numerusform>%n importaciones guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ask(s) you.</source>
        <translation>
            <numerusform>%n de ellas le pregunta.</numerusform>
            <numerusform>%n de ellas le preguntan.</numerusform>
        </translation>
    </message>
    <message>
        <source>none asks you.</source>
        <translation>ninguna le pregunta.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>saved import, what to know</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %Ln value(s)</source>
        <translation>
            <numerusform>I&amp;mportar %Ln valor</numerusform>
            <numerusform>I&amp;mportar %Ln valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Refresh running. Until it is done nothing else can be changed.</source>
        <translation>Actualización en curso. Hasta que termine no se puede cambiar nada más.</translation>
    </message>
    <message>
        <source>Each import is a revision of its own, and can be taken back alone.</source>
        <translation>Cada importación es una revisión propia y se puede revertir sola.</translation>
    </message>
</context>
<context>
    <name>statroom::Replay</name>
    <message>
        <source>%1 of its values were entered by nobody</source>
        <translation>nadie ingresó %1 de sus valores</translation>
    </message>
    <message>
        <source>a correction of nothing</source>
        <translation>una corrección de nada</translation>
    </message>
    <message>
        <source>%1 has no entry for %2</source>
        <translation>%1 no tiene ninguna entrada para %2</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>a correction before its value</source>
        <translation>una corrección anterior a su valor</translation>
    </message>
    <message>
        <source>its days do not add up to its months</source>
        <translation>sus días no suman sus meses</translation>
    </message>
    <message>
        <source>the agenda of %1</source>
        <translation>la agenda de %1</translation>
    </message>
    <message>
        <source>item %1 of %2</source>
        <translation>el punto %1 de %2</translation>
    </message>
    <message>
        <source>the session of %1</source>
        <translation>la reunión de %1</translation>
    </message>
    <message>
        <source>what was sent at %1</source>
        <translation>lo que se envió el %1</translation>
    </message>
</context>
<context>
    <name>statroom::ReportWriter</name>
    <message>
        <source>%1 is the name of a city file. Choose a name that ends in .pdf.</source>
        <translation>%1 es el nombre de un archivo de ciudad. Elija un nombre que termine en .pdf.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
    <message>
        <source>The printer did not answer. See whether it is switched on, or save a PDF instead.</source>
        <translation>La impresora no respondió. Vea si está encendida, o guarde en su lugar un PDF.</translation>
    </message>
    <message numerus="yes">
        <source>The printer took only %n page(s). Print the rest again.</source>
        <translation>
            <numerusform>La impresora solo aceptó %n página. Imprima el resto de nuevo.</numerusform>
            <numerusform>La impresora solo aceptó %n páginas. Imprima el resto de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::RoleTableModel</name>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Who is what</source>
        <translation>Quién es qué</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>1 Jul 2026; empty is always</source>
        <translation>1 jul 2026; vacío es siempre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>the last day; empty is still</source>
        <translation>el último día; vacío es que sigue</translation>
    </message>
    <message>
        <source>The role is no longer in the file.</source>
        <translation>El rol ya no está en el archivo.</translation>
    </message>
    <message>
        <source>There is no person “%1”. Add them first.</source>
        <translation>No hay ninguna persona «%1». Primero añádala.</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>No hay ningún departamento «%1».</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Elija la persona.</translation>
    </message>
    <message>
        <source>Choose the department whose %1 this is.</source>
        <translation>Elija el departamento del que es este rol: %1.</translation>
    </message>
    <message>
        <source>The same person has this role already in these days.</source>
        <translation>La misma persona ya tiene este rol en estos días.</translation>
    </message>
    <message>
        <source>In department</source>
        <translation>En el departamento</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>statroom::SampleCity</name>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>«%1» ya existe y se dejó como estaba. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>statroom::SavedImports</name>
    <message>
        <source>“%1” is not there any more. Put the file back, or save the import anew from where it is now.</source>
        <translation>«%1» ya no está. Vuelva a poner el archivo, o guarde de nuevo la importación desde donde está ahora.</translation>
    </message>
    <message>
        <source>No file like “%1” is there. Put the new one into the folder.</source>
        <translation>No hay ningún archivo como «%1». Ponga el nuevo en la carpeta.</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there.</source>
        <translation>La carpeta de «%1» no está.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both like “%3” and of the same moment. Take the one that is not meant out of the folder.</source>
        <translation>«%1» y «%2» son ambos como «%3» y del mismo momento. Saque de la carpeta el que no corresponde.</translation>
    </message>
    <message>
        <source>Most columns of “%1” have other names than at the last run. Import the file again and save the import under the same name.</source>
        <translation>La mayoría de las columnas de «%1» tienen otros nombres que la última vez. Importe el archivo de nuevo y guarde la importación con el mismo nombre.</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ahora es %2</translation>
    </message>
    <message>
        <source>Columns of “%1” were renamed since the last run: %2. %3</source>
        <translation>Columnas de «%1» fueron renombradas desde la última vez: %2. %3</translation>
    </message>
    <message>
        <source>Confirm that they are the same.</source>
        <translation>Confirme que son las mismas.</translation>
    </message>
    <message>
        <source>Import the file again and save the import under the same name.</source>
        <translation>Importe el archivo de nuevo y guarde la importación con el mismo nombre.</translation>
    </message>
    <message>
        <source>Refresh of “%1” from %2</source>
        <translation>Actualización de «%1» desde %2</translation>
    </message>
    <message>
        <source>Give the import a name.</source>
        <translation>Dé un nombre a la importación.</translation>
    </message>
    <message>
        <source>“%1”: * and ? stand for any letters only in the file&apos;s name, not in its folder.</source>
        <translation>«%1»: * y ? valen por letras cualesquiera solo en el nombre del archivo, no en su carpeta.</translation>
    </message>
    <message>
        <source>“%1” does not mean the file “%2” that was just imported.</source>
        <translation>«%1» no designa el archivo «%2» recién importado.</translation>
    </message>
</context>
<context>
    <name>statroom::SavedImportsCard</name>
    <message>
        <source>Saved imports</source>
        <translation>Importaciones guardadas</translation>
    </message>
    <message>
        <source>Refresh thi&amp;s one</source>
        <translation>Actualizar &amp;esta</translation>
    </message>
    <message>
        <source>Ta&amp;ke off the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Refresh a&amp;ll</source>
        <translation>Actualizar &amp;todo</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>saved import, what to know</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>statroom::SavedImportsModel</name>
    <message>
        <source>as the file says</source>
        <translation>como dice el archivo</translation>
    </message>
    <message>
        <source>The files are being looked through.</source>
        <translation>Se están revisando los archivos.</translation>
    </message>
    <message>
        <source>Nothing to write: the city file has all of it already.</source>
        <translation>Nada que escribir: el archivo de la ciudad ya lo tiene todo.</translation>
    </message>
    <message>
        <source>Nothing to write: no import is ticked.</source>
        <translation>Nada que escribir: no hay ninguna importación marcada.</translation>
    </message>
    <message>
        <source>Refresh running</source>
        <translation>Actualización en curso</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Saved import “%1” taken off the list</source>
        <translation>Importación guardada «%1» quitada de la lista</translation>
    </message>
    <message>
        <source>Import saved as “%1”</source>
        <translation>Importación guardada como «%1»</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>actualizada</translation>
    </message>
    <message>
        <source>news, and some of it asks you</source>
        <translation>novedades, y algunas le preguntan</translation>
    </message>
    <message>
        <source>news</source>
        <translation>novedades</translation>
    </message>
    <message>
        <source>nothing usable is new</source>
        <translation>nada utilizable es nuevo</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>file missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>several files</source>
        <translation>varios archivos</translation>
    </message>
    <message>
        <source>columns renamed</source>
        <translation>columnas renombradas</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leída</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>mirando…</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nunca hecha</translation>
    </message>
    <message>
        <source>file as it was</source>
        <translation>archivo sin cambios</translation>
    </message>
    <message>
        <source>file changed since</source>
        <translation>archivo cambiado desde entonces</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pattern, file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, hoja %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Columns that are new: %1.</source>
        <translation>Columnas nuevas: %1.</translation>
    </message>
    <message>
        <source>Saved import</source>
        <translation>Importación guardada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No tomados</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Lo que conviene saber</translation>
    </message>
</context>
<context>
    <name>statroom::SavedImportsTable</name>
    <message>
        <source>Saved imports</source>
        <translation>Importaciones guardadas</translation>
    </message>
    <message>
        <source>What a refresh would do</source>
        <translation>Lo que haría una actualización</translation>
    </message>
</context>
<context>
    <name>statroom::ScorecardModel</name>
    <message>
        <source>Measured in every department</source>
        <translation>Medidas en todos los departamentos</translation>
    </message>
    <message>
        <source>Measured by %1</source>
        <translation>Medidas por %1</translation>
    </message>
    <message>
        <source>Partial: %1.</source>
        <translation>Parcial: %1.</translation>
    </message>
    <message>
        <source>%1, preliminary</source>
        <translation>%1, preliminar</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, de %2</translation>
    </message>
    <message>
        <source>%1 of %2 periods with a value</source>
        <translation>%1 de %2 periodos con valor</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Against
%1</source>
        <translation>Frente a
%1</translation>
    </message>
    <message>
        <source>%1 so far
%2</source>
        <translation>%1 hasta ahora
%2</translation>
    </message>
    <message>
        <source>%1 so far
%2 to %3</source>
        <translation>%1 hasta ahora
%2 a %3</translation>
    </message>
    <message>
        <source>Target
so far</source>
        <translation>Meta hasta
ahora</translation>
    </message>
    <message numerus="yes">
        <source>Last %n period(s)</source>
        <translation>
            <numerusform>Último período</numerusform>
            <numerusform>Últimos %n periodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Target
in reach?</source>
        <translation>¿Meta
alcanzable?</translation>
    </message>
</context>
<context>
    <name>statroom::ScorecardPage</name>
    <message>
        <source>Other de&amp;partment</source>
        <translation>Otro de&amp;partamento</translation>
    </message>
    <message>
        <source>E&amp;nter data</source>
        <translation>I&amp;ngresar datos</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar solo estas</translation>
    </message>
    <message>
        <source>Filter by name or code</source>
        <translation>Filtrar por nombre o código</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What we do</source>
        <translation>Qué hacemos</translation>
    </message>
    <message>
        <source>What we need</source>
        <translation>Qué necesitamos</translation>
    </message>
    <message>
        <source>target in the small charts</source>
        <translation>meta en los gráficos pequeños</translation>
    </message>
    <message>
        <source>Metrics of the city</source>
        <translation>Métricas de la ciudad</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>No metric is like that.</source>
        <translation>Ninguna métrica es así.</translation>
    </message>
    <message>
        <source>No metrics are measured here yet.</source>
        <translation>Todavía no se mide ninguna métrica aquí.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Set up metrics</source>
        <translation>Configurar métricas</translation>
    </message>
    <message>
        <source>Sorted as the city orders them.</source>
        <translation>En el orden de la ciudad.</translation>
    </message>
    <message>
        <source>Sorted as the department orders them.</source>
        <translation>En el orden del departamento.</translation>
    </message>
    <message>
        <source>Sorted by %1.</source>
        <translation>Ordenado por %1.</translation>
    </message>
    <message>
        <source>%1 Click a heading to sort.</source>
        <translation>%1 Haga clic en un encabezado para ordenar.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The department has told nothing about it for %1.</source>
        <translation>El departamento no ha contado nada al respecto para %1.</translation>
    </message>
    <message>
        <source>Those that are shown: %1</source>
        <translation>Las que se muestran: %1</translation>
    </message>
    <message>
        <source>All metrics of the city</source>
        <translation>Todas las métricas de la ciudad</translation>
    </message>
    <message>
        <source>metrics</source>
        <translation>métricas</translation>
    </message>
    <message>
        <source>The scorecard</source>
        <translation>El tablero</translation>
    </message>
    <message>
        <source>scorecard</source>
        <translation>tablero</translation>
    </message>
    <message numerus="yes">
        <source>The scorecard and the page of each of its %n metric(s)</source>
        <translation>
            <numerusform>El tablero y la página de su métrica</numerusform>
            <numerusform>El tablero y la página de cada una de sus %n métricas</numerusform>
        </translation>
    </message>
    <message>
        <source>packet</source>
        <translation>paquete</translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promesa</numerusform>
            <numerusform>%n promesas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::Sections</name>
    <message>
        <source>it stands here twice</source>
        <translation>aquí está dos veces</translation>
    </message>
    <message>
        <source>the code of a department is needed here</source>
        <translation>aquí se necesita el código de un departamento</translation>
    </message>
    <message>
        <source>there is no department “%1”</source>
        <translation>no hay ningún departamento «%1»</translation>
    </message>
    <message>
        <source>the code of a metric is needed here</source>
        <translation>aquí se necesita el código de una métrica</translation>
    </message>
    <message>
        <source>there is no metric “%1”</source>
        <translation>no hay ninguna métrica «%1»</translation>
    </message>
    <message>
        <source>%1 has no one category “%2”</source>
        <translation>%1 no tiene una única categoría «%2»</translation>
    </message>
    <message>
        <source>a whole number is needed here</source>
        <translation>aquí se necesita un número entero</translation>
    </message>
    <message>
        <source>city %1</source>
        <translation>ciudad %1</translation>
    </message>
    <message>
        <source>a department is not its own parent</source>
        <translation>un departamento no es su propio superior</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>department %1, %2</source>
        <translation>departamento %1, %2</translation>
    </message>
    <message>
        <source>a role is needed here</source>
        <translation>aquí se necesita un rol</translation>
    </message>
    <message>
        <source>person %1</source>
        <translation>persona %1</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>it lies below the lower bound</source>
        <translation>es menor que el límite inferior</translation>
    </message>
    <message>
        <source>metric %1, %2</source>
        <translation>métrica %1, %2</translation>
    </message>
    <message>
        <source>baseline of %1</source>
        <translation>línea de base de %1</translation>
    </message>
    <message>
        <source>definition of %1 from %2</source>
        <translation>definición de %1 desde %2</translation>
    </message>
    <message>
        <source>a period of its own like 2025-07 is needed here</source>
        <translation>aquí se necesita un período propio como 2025-07</translation>
    </message>
    <message>
        <source>a number is needed here</source>
        <translation>aquí se necesita un número</translation>
    </message>
    <message>
        <source>benchmark of %1: %2</source>
        <translation>referencia de %1: %2</translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <translation>aquí se necesita una lista</translation>
    </message>
    <message>
        <source>breakdown of %1 by %2</source>
        <translation>desglose de %1 por %2</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>«%1» está aquí dos veces</translation>
    </message>
    <message>
        <source>category %1 of %2</source>
        <translation>categoría %1 de %2</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>serie %1</translation>
    </message>
    <message>
        <source>%1 does not measure %2; add it to the series</source>
        <translation>%1 no mide %2; añádalo a las series</translation>
    </message>
    <message>
        <source>a period like 2025-07 is needed here</source>
        <translation>aquí se necesita un período como 2025-07</translation>
    </message>
    <message>
        <source>the upper end of a range lies above its value</source>
        <translation>el extremo superior de un rango es mayor que su valor</translation>
    </message>
    <message>
        <source>target of %1 from %2</source>
        <translation>meta de %1 desde %2</translation>
    </message>
    <message>
        <source>a day like 2025-07-01 is needed here</source>
        <translation>aquí se necesita un día como 2025-07-01</translation>
    </message>
    <message>
        <source>annotation of %1: %2</source>
        <translation>anotación de %1: %2</translation>
    </message>
    <message>
        <source>a department does not belong to itself, nor to one below it</source>
        <translation>un departamento no pertenece a sí mismo ni a uno que está por debajo de él</translation>
    </message>
    <message>
        <source>control chart of %1</source>
        <translation>gráfico de control de %1</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>there is no goal “%1”</source>
        <translation>no hay ningún objetivo «%1»</translation>
    </message>
    <message>
        <source>a goal does not follow itself</source>
        <translation>un objetivo no se sigue a sí mismo</translation>
    </message>
    <message>
        <source>goal %1, %2</source>
        <translation>objetivo %1, %2</translation>
    </message>
    <message>
        <source>there is no plan “%1”; add it to the plans</source>
        <translation>no hay ningún plan «%1»; añádalo a los planes</translation>
    </message>
    <message>
        <source>%1 days from the start end on %2, not on the deadline</source>
        <translation>%1 días desde el inicio terminan el %2, no en la fecha límite</translation>
    </message>
    <message>
        <source>kept, missed, superseded or withdrawn is needed here</source>
        <translation>aquí hace falta kept, missed, superseded o withdrawn</translation>
    </message>
    <message>
        <source>%1 has no one category “%2”; add it to the breakdowns</source>
        <translation>%1 no tiene una categoría «%2»; añádala a los desgloses</translation>
    </message>
    <message>
        <source>a weight of 0 or more is needed here</source>
        <translation>aquí hace falta un peso de 0 o más</translation>
    </message>
    <message>
        <source>names of categories are needed here</source>
        <translation>aquí hacen falta nombres de categorías</translation>
    </message>
    <message>
        <source>at least one weight must be above 0</source>
        <translation>al menos un peso debe ser mayor que 0</translation>
    </message>
    <message>
        <source>%1 would be counted twice: name each category once, as done or as committed</source>
        <translation>%1 se contaría dos veces: nombre cada categoría una vez, como hecha o como comprometida</translation>
    </message>
    <message>
        <source>goal %1, %2: %3</source>
        <translation>objetivo %1, %2: %3</translation>
    </message>
    <message>
        <source>an amendment changes the target or the deadline</source>
        <translation>una modificación cambia la meta o la fecha límite</translation>
    </message>
    <message>
        <source>goal %1, amendment of %2</source>
        <translation>objetivo %1, modificación del %2</translation>
    </message>
    <message>
        <source>goal %1, milestone %2</source>
        <translation>objetivo %1, hito %2</translation>
    </message>
    <message>
        <source>goal %1, initiative %2</source>
        <translation>objetivo %1, iniciativa %2</translation>
    </message>
    <message>
        <source>a period of the metric, like %1, is needed here</source>
        <translation>aquí se necesita un período de la métrica, como %1</translation>
    </message>
    <message>
        <source>one of %1 is needed here</source>
        <translation>aquí se necesita uno de %1</translation>
    </message>
    <message>
        <source>mark on the chart of %1 %2 in %3: %4</source>
        <translation>marca en el gráfico de %1 %2 en %3: %4</translation>
    </message>
    <message>
        <source>holiday on %1: %2</source>
        <translation>feriado del %1: %2</translation>
    </message>
    <message>
        <source>it is the code of %1</source>
        <translation>es el código de %1</translation>
    </message>
    <message>
        <source>somebody else is called so</source>
        <translation>otra persona se llama así</translation>
    </message>
    <message>
        <source>%1 stands in the formula of %2, which cannot be rewritten for %3; choose a code of letters, digits and _</source>
        <translation>%1 está en la fórmula de %2, que no puede reescribirse para %3; elija un código de letras, cifras y _</translation>
    </message>
    <message>
        <source>the name of a category is needed here</source>
        <translation>aquí se necesita el nombre de una categoría</translation>
    </message>
    <message>
        <source>only a word that means a department names one here</source>
        <translation>solo una palabra que significa un departamento nombra aquí uno</translation>
    </message>
    <message>
        <source>only a word that means a metric or a category names one here</source>
        <translation>solo una palabra que significa una métrica o una categoría nombra aquí una</translation>
    </message>
    <message>
        <source>a word means the same department in all files</source>
        <translation>una palabra significa el mismo departamento en todos los archivos</translation>
    </message>
    <message>
        <source>meaning of “%1”</source>
        <translation>significado de «%1»</translation>
    </message>
    <message>
        <source>“%1” is not one of %2</source>
        <translation>«%1» no es ninguno de %2</translation>
    </message>
    <message>
        <source>a list of the columns&apos; names is needed here</source>
        <translation>aquí se necesita una lista de los nombres de las columnas</translation>
    </message>
    <message>
        <source>an object {…} is needed here</source>
        <translation>aquí se necesita un objeto {…}</translation>
    </message>
    <message>
        <source>saved import “%1”</source>
        <translation>importación guardada «%1»</translation>
    </message>
    <message>
        <source>a time of day like 9:00 is needed here</source>
        <translation>aquí se necesita una hora del día como 9:00</translation>
    </message>
    <message>
        <source>sessions of %1</source>
        <translation>reuniones de %1</translation>
    </message>
    <message>
        <source>question: %1</source>
        <translation>pregunta: %1</translation>
    </message>
    <message>
        <source>a cancelled session needs its reason</source>
        <translation>una reunión cancelada necesita su motivo</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>reunión %1</translation>
    </message>
    <message>
        <source>a list of codes is needed here</source>
        <translation>aquí se necesita una lista de códigos</translation>
    </message>
    <message>
        <source>session %1, department %2</source>
        <translation>reunión %1, departamento %2</translation>
    </message>
    <message>
        <source>session %1, a department</source>
        <translation>reunión %1, un departamento</translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>problema: %1</translation>
    </message>
    <message>
        <source>the day on which it was done belongs to what is done, and to nothing else</source>
        <translation>el día en que se hizo corresponde a lo que está hecho y a nada más</translation>
    </message>
    <message>
        <source>what is dropped needs its reason</source>
        <translation>lo que se descarta necesita su motivo</translation>
    </message>
    <message>
        <source>there is no session “%1”</source>
        <translation>no hay ninguna reunión «%1»</translation>
    </message>
    <message>
        <source>there is no problem “%1”</source>
        <translation>no hay ningún problema «%1»</translation>
    </message>
    <message>
        <source>action item %1: %2</source>
        <translation>compromiso %1: %2</translation>
    </message>
    <message>
        <source>%1 has no cadence</source>
        <translation>%1 no tiene cadencia</translation>
    </message>
    <message>
        <source>a session that was held stays held</source>
        <translation>una reunión celebrada sigue celebrada</translation>
    </message>
    <message>
        <source>a session becomes held by being held; one of another file says when it began and ended</source>
        <translation>una reunión queda celebrada al celebrarse; la de otro archivo dice cuándo empezó y terminó</translation>
    </message>
    <message>
        <source>only a session that was held has ended</source>
        <translation>solo una reunión celebrada ha terminado</translation>
    </message>
    <message>
        <source>this can be given here only with what is new</source>
        <translation>esto solo se puede dar aquí con lo que es nuevo</translation>
    </message>
    <message>
        <source>several problems are called “%1”: an object with statement, department, metric and opened says which</source>
        <translation>varios problemas se llaman «%1»: un objeto con statement, department, metric y opened dice cuál</translation>
    </message>
    <message>
        <source>its session has nothing on the agenda</source>
        <translation>su reunión no tiene nada en la agenda</translation>
    </message>
    <message>
        <source>the bytes of the file are needed here, as Base64</source>
        <translation>aquí se necesitan los bytes del archivo, en Base64</translation>
    </message>
    <message>
        <source>the file is larger than 20 MB</source>
        <translation>el archivo pasa de 20 MB</translation>
    </message>
    <message>
        <source>file “%1”</source>
        <translation>archivo «%1»</translation>
    </message>
    <message>
        <source>a number of cases is not below 0</source>
        <translation>un número de casos no es menor que 0</translation>
    </message>
    <message>
        <source>problem: %1, a cause</source>
        <translation>problema: %1, una causa</translation>
    </message>
    <message>
        <source>there is no person “%1”</source>
        <translation>no hay ninguna persona «%1»</translation>
    </message>
    <message>
        <source>session %1, somebody who attends</source>
        <translation>reunión %1, alguien que asiste</translation>
    </message>
    <message>
        <source>there is no action item %1</source>
        <translation>no hay ningún compromiso %1</translation>
    </message>
    <message>
        <source>the code of a goal is needed here</source>
        <translation>aquí se necesita el código de un objetivo</translation>
    </message>
    <message>
        <source>the number of an action item is needed here</source>
        <translation>aquí se necesita el número de un compromiso</translation>
    </message>
    <message>
        <source>the statement of a problem is needed here</source>
        <translation>aquí se necesita el enunciado de un problema</translation>
    </message>
    <message>
        <source>a file with name, type and content is needed here</source>
        <translation>aquí se necesita un archivo con name, type y content</translation>
    </message>
    <message>
        <source>session %1, an item of the agenda</source>
        <translation>reunión %1, un punto de la agenda</translation>
    </message>
    <message>
        <source>session %1, a question</source>
        <translation>reunión %1, una pregunta</translation>
    </message>
    <message>
        <source>session %1, a note</source>
        <translation>reunión %1, una nota</translation>
    </message>
    <message>
        <source>session %1, a paper that went out</source>
        <translation>reunión %1, un documento entregado</translation>
    </message>
    <message>
        <source>a text is needed here</source>
        <translation>aquí se necesita un texto</translation>
    </message>
    <message>
        <source>a moment like 2026-11-12T14:00:00Z is needed here</source>
        <translation>aquí se necesita un momento como 2026-11-12T14:00:00Z</translation>
    </message>
    <message>
        <source>“%1” is not one e-mail address like name@city.gov; leave it empty where there is none</source>
        <translation>«%1» no es una dirección de correo electrónico como nombre@ciudad.gob; déjela vacía donde no haya</translation>
    </message>
</context>
<context>
    <name>statroom::Sections::R</name>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation>~ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>there is no record “%1”</source>
        <translation>no hay ningún registro «%1»</translation>
    </message>
    <message>
        <source>a category belongs to a metric</source>
        <translation>una categoría pertenece a una métrica</translation>
    </message>
    <message>
        <source>there is no goal “%1”</source>
        <translation>no hay ningún objetivo «%1»</translation>
    </message>
</context>
<context>
    <name>statroom::SeriesTableModel</name>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Which department measures what</source>
        <translation>Qué departamento mide qué</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>empty is the metric as a whole</source>
        <translation>vacío es la métrica completa</translation>
    </message>
    <message>
        <source>Values come from</source>
        <translation>Los valores provienen de</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>empty is by code</source>
        <translation>vacío es por código</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculada</translation>
    </message>
    <message>
        <source>The series is no longer in the file.</source>
        <translation>La serie ya no está en el archivo.</translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation>No hay ningún departamento «%1».</translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation>No hay ninguna métrica «%1».</translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation>Elija el departamento.</translation>
    </message>
    <message>
        <source>Choose the metric.</source>
        <translation>Elija la métrica.</translation>
    </message>
    <message>
        <source>The metric has no category “%1”. Add it to a breakdown first.</source>
        <translation>La métrica no tiene la categoría «%1». Primero añádala a un desglose.</translation>
    </message>
    <message>
        <source>The department measures it already.</source>
        <translation>El departamento ya la mide.</translation>
    </message>
    <message>
        <source>Order in the department&apos;s lists</source>
        <translation>Orden en las listas del departamento</translation>
    </message>
</context>
<context>
    <name>statroom::SessionDialog</name>
    <message>
        <source>Change the session</source>
        <translation>Cambiar la reunión</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planificar una reunión</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>&amp;at</source>
        <translation>a &amp;las</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>The names of the departments</source>
        <translation>Los nombres de los departamentos</translation>
    </message>
    <message>
        <source>Why it is put off</source>
        <translation>Por qué se aplaza</translation>
    </message>
    <message>
        <source>&amp;Departments</source>
        <translation>&amp;Departamentos</translation>
    </message>
    <message>
        <source>D&amp;ay</source>
        <translation>Dí&amp;a</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>D&amp;uración</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Sala</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planificar</translation>
    </message>
    <message>
        <source>This day is a holiday of the city.</source>
        <translation>Este día es festivo en la ciudad.</translation>
    </message>
    <message>
        <source>This day is on a weekend.</source>
        <translation>Este día cae en fin de semana.</translation>
    </message>
</context>
<context>
    <name>statroom::SessionNoteTableModel</name>
    <message>
        <source>What was decided or noted</source>
        <translation>Lo que se decidió o anotó</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Por qué se cambia</translation>
    </message>
    <message>
        <source>needed once the memo after has gone out</source>
        <translation>necesario una vez enviado el memorando posterior</translation>
    </message>
    <message>
        <source>The memo after went out on %1: say beside it why this is changed.</source>
        <translation>El memorando posterior salió el %1: diga al lado por qué se cambia esto.</translation>
    </message>
    <message>
        <source>The memo after went out on %1 with it. Change it and say why instead.</source>
        <translation>El memorando posterior salió con ello el %1. Cámbielo y diga por qué.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Say what was decided.</source>
        <translation>Diga qué se decidió.</translation>
    </message>
    <message>
        <source>The note has no text.</source>
        <translation>La nota no tiene texto.</translation>
    </message>
</context>
<context>
    <name>statroom::SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>The memo after</source>
        <translation>El memorando posterior</translation>
    </message>
    <message>
        <source>The memo before</source>
        <translation>El memorando previo</translation>
    </message>
    <message>
        <source>The draft for the department</source>
        <translation>El borrador para el departamento</translation>
    </message>
    <message>
        <source>Su&amp;ggest agenda</source>
        <translation>Su&amp;gerir la agenda</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>Sta&amp;rt session</source>
        <translation>Ini&amp;ciar la reunión</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Add &amp;action item</source>
        <translation>Añadir compromi&amp;so</translation>
    </message>
    <message>
        <source>Add te&amp;xt</source>
        <translation>Añadir te&amp;xto</translation>
    </message>
    <message>
        <source>Add pict&amp;ure</source>
        <translation>Añadir image&amp;n</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move an item</source>
        <translation>Alt+Arriba y Alt+Abajo mueven un punto</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas por hacer</translation>
    </message>
    <message>
        <source>Questions to ask, one a line</source>
        <translation>Preguntas por hacer, una por línea</translation>
    </message>
    <message>
        <source>One question a line. Shown to the presenter, printed in the memo.</source>
        <translation>Una pregunta por línea. Se muestran al presentador y se imprimen en el memorando.</translation>
    </message>
    <message>
        <source>Why it is on the agenda</source>
        <translation>Por qué está en la agenda</translation>
    </message>
    <message>
        <source>&amp;Resume session</source>
        <translation>&amp;Reanudar la reunión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <translation>%1 de %2 presentes</translation>
    </message>
    <message>
        <source>%1 asked, %2 confirmed</source>
        <translation>%1 convocados, %2 confirmados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Memo after</source>
        <translation>Memorando posterior</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>late, it was due %1</source>
        <translation>con retraso, vencía el %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>Memo before</source>
        <translation>Memorando previo</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Última reunión</translation>
    </message>
    <message>
        <source>%1, %2 of %3 action items on time</source>
        <translation>%1, %2 de %3 compromisos a tiempo</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decidido: %1</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Corrected since: %1</source>
        <translation>Corregido desde entonces: %1</translation>
    </message>
    <message>
        <source>Nothing was decided or promised.</source>
        <translation>No se decidió ni prometió nada.</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet.</source>
        <translation>Todavía no hay nada en la agenda.</translation>
    </message>
    <message>
        <source>Suggest agenda</source>
        <translation>Sugerir la agenda</translation>
    </message>
    <message>
        <source>Item %1, %2: as the room will see it</source>
        <translation>Punto %1, %2: como se verá en la sala</translation>
    </message>
    <message>
        <source>Added by hand.</source>
        <translation>Añadido a mano.</translation>
    </message>
    <message>
        <source>The department answers: %1</source>
        <translation>El departamento responde: %1</translation>
    </message>
    <message>
        <source>The numbers suggest nothing that is not on the agenda already.</source>
        <translation>Los números no sugieren nada que no esté ya en la agenda.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) suggested.</source>
        <translation>
            <numerusform>%n punto sugerido.</numerusform>
            <numerusform>%n puntos sugeridos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no time for: %1. Add them, or make the session longer.</source>
        <translation>No hubo tiempo para: %1. Añádalos, o alargue la reunión.</translation>
    </message>
    <message>
        <source>Taken off the agenda. Undo brings it back.</source>
        <translation>Quitado de la agenda. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Add an action item</source>
        <translation>Añadir un compromiso</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>¿Cuál?</translation>
    </message>
    <message>
        <source>Action &amp;item</source>
        <translation>Com&amp;promiso</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no open action item “%1”. Choose one from the list.</source>
        <translation>No hay ningún compromiso abierto «%1». Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Add a text</source>
        <translation>Añadir un texto</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Memo &amp;after as PDF…</source>
        <translation>Memorando &amp;posterior como PDF…</translation>
    </message>
    <message>
        <source>Memo after as &amp;web page…</source>
        <translation>Memorando posterior como página &amp;web…</translation>
    </message>
    <message>
        <source>Memo after as &amp;text for a mail…</source>
        <translation>Memorando posterior como &amp;texto para un correo…</translation>
    </message>
    <message>
        <source>Action items as &amp;calendar…</source>
        <translation>Compromisos como &amp;calendario…</translation>
    </message>
    <message>
        <source>Action items as &amp;list (CSV)…</source>
        <translation>Compromisos como &amp;lista (CSV)…</translation>
    </message>
    <message>
        <source>Memo &amp;before as PDF…</source>
        <translation>Memorando pre&amp;vio como PDF…</translation>
    </message>
    <message>
        <source>Memo before as web pa&amp;ge…</source>
        <translation>Memorando previo como pá&amp;gina web…</translation>
    </message>
    <message>
        <source>&amp;Draft for the department as PDF…</source>
        <translation>&amp;Borrador para el departamento como PDF…</translation>
    </message>
    <message>
        <source>D&amp;raft as web page…</source>
        <translation>Bo&amp;rrador como página web…</translation>
    </message>
    <message>
        <source>Session as &amp;calendar…</source>
        <translation>Reunión como cale&amp;ndario…</translation>
    </message>
    <message>
        <source>&amp;Note who received it…</source>
        <translation>&amp;Anotar quién lo recibió…</translation>
    </message>
    <message>
        <source>Note who received the dra&amp;ft…</source>
        <translation>Anotar quién recibió el b&amp;orrador…</translation>
    </message>
    <message>
        <source>Change day, room, &amp;length…</source>
        <translation>Cambiar día, sala, &amp;duración…</translation>
    </message>
    <message>
        <source>Write the department’s &amp;reply to this item…</source>
        <translation>Escribir la &amp;respuesta del departamento a este punto…</translation>
    </message>
    <message>
        <source>The department’s reply</source>
        <translation>La respuesta del departamento</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>&amp;Notes for the presenter…</source>
        <translation>&amp;Notas para el presentador…</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>Notas para el presentador</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Text of this &amp;item…</source>
        <translation>Te&amp;xto de este punto…</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Texto (Markdown)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Take this item off the agenda</source>
        <translation>&amp;Quitar este punto de la agenda</translation>
    </message>
    <message>
        <source>See it as the r&amp;oom saw it</source>
        <translation>Ver la reunión c&amp;omo la vieron en la sala</translation>
    </message>
    <message>
        <source>&amp;Cancel the session…</source>
        <translation>&amp;Cancelar la reunión…</translation>
    </message>
    <message>
        <source>Cancel the session</source>
        <translation>Cancelar la reunión</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Guardar el documento</translation>
    </message>
    <message>
        <source>Files (*.%1)</source>
        <translation>Archivos (*.%1)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Who received it</source>
        <translation>Quién lo recibió</translation>
    </message>
    <message>
        <source>&amp;Names, parted by semicolons</source>
        <translation>&amp;Nombres, separados por punto y coma</translation>
    </message>
    <message>
        <source>due today, %1</source>
        <translation>vence hoy, %1</translation>
    </message>
    <message>
        <source>due tomorrow, %1</source>
        <translation>vence mañana, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Parts of the session</source>
        <translation>Partes de la reunión</translation>
    </message>
    <message>
        <source>Nobody is asked to come yet.</source>
        <translation>Aún no se ha pedido a nadie que venga.</translation>
    </message>
    <message>
        <source>Ask b&amp;y roles</source>
        <translation>&amp;Llamar por funciones</translation>
    </message>
    <message>
        <source>Adds the heads and coordinators of the departments and the mayor’s office</source>
        <translation>Añade a los jefes y coordinadores de los departamentos y a la alcaldía</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) asked.</source>
        <translation>
            <numerusform>Se ha llamado a %n persona.</numerusform>
            <numerusform>Se ha llamado a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all selected rows</source>
        <translation>De todas las filas seleccionadas</translation>
    </message>
    <message>
        <source>Present (&amp;9)</source>
        <translation>Pr&amp;esente</translation>
    </message>
    <message>
        <source>A&amp;bsent</source>
        <translation>A&amp;usente</translation>
    </message>
    <message>
        <source>Decisions and notes</source>
        <translation>Decisiones y notas</translation>
    </message>
    <message>
        <source>Nothing was decided or noted yet.</source>
        <translation>Aún no se ha decidido ni anotado nada.</translation>
    </message>
    <message>
        <source>&amp;Add decision or note</source>
        <translation>&amp;Añadir decisión o nota</translation>
    </message>
    <message>
        <source>Papers given out</source>
        <translation>Documentos entregados</translation>
    </message>
    <message>
        <source>Nobody is noted yet as having received a paper.</source>
        <translation>Aún no consta que nadie haya recibido un documento.</translation>
    </message>
    <message>
        <source>&amp;Add recipient</source>
        <translation>&amp;Añadir destinatario</translation>
    </message>
    <message>
        <source>What the room saw, and the same now</source>
        <translation>Lo que se vio en la sala, y lo mismo ahora</translation>
    </message>
    <message>
        <source>Then and now</source>
        <translation>Entonces y ahora</translation>
    </message>
    <message>
        <source>What the room saw on %1 is kept in the file from which this one was built; here are the numbers as they stand now.</source>
        <translation>Lo que se vio en la sala el %1 está en el archivo del que se hizo este; aquí están los números como están ahora.</translation>
    </message>
    <message>
        <source>Nothing was corrected since the room saw it on %1.</source>
        <translation>Nada se ha corregido desde que se vio en la sala el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) differ from what the room saw on %1. They enter the next agenda.</source>
        <translation>
            <numerusform>%n punto difiere de lo que se vio en la sala el %1. Entra en la próxima agenda.</numerusform>
            <numerusform>%n puntos difieren de lo que se vio en la sala el %1. Entran en la próxima agenda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Item %1, %2: as the room saw it</source>
        <translation>Punto %1, %2: como se vio en la sala</translation>
    </message>
    <message>
        <source>Add metric, goa&amp;l, problem</source>
        <translation>Añadir indicador, &amp;meta, problema</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>&amp;Añadir persona</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>%1 asked, presence not noted</source>
        <translation>%1 convocados, asistencia no anotada</translation>
    </message>
    <message>
        <source>Call it &amp;off</source>
        <translation>Cancelar la &amp;reunión</translation>
    </message>
</context>
<context>
    <name>statroom::SessionTableModel</name>
    <message>
        <source>This is no longer in the session.</source>
        <translation>Esto ya no está en la reunión.</translation>
    </message>
</context>
<context>
    <name>statroom::SessionsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>por planificar</translation>
    </message>
    <message>
        <source>to be planned; %1 is no working day</source>
        <translation>por planificar; %1 no es día hábil</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Action items on time</source>
        <translation>Compromisos a tiempo</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>statroom::SessionsPage</name>
    <message>
        <source>Sessions</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Save as &amp;calendar…</source>
        <translation>Guardar como &amp;calendario…</translation>
    </message>
    <message>
        <source>&amp;Plan session…</source>
        <translation>Planificar reu&amp;nión…</translation>
    </message>
    <message>
        <source>No session is planned. A cadence for each department, in Set up, proposes their days.</source>
        <translation>No hay ninguna reunión planificada. Una cadencia para cada departamento, en Configurar, propone sus días.</translation>
    </message>
    <message>
        <source>Plan a session</source>
        <translation>Planificar una reunión</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) were neither held nor cancelled.</source>
        <translation>
            <numerusform>%n reunión no se celebró ni se canceló.</numerusform>
            <numerusform>%n reuniones no se celebraron ni se cancelaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the sessions as a calendar</source>
        <translation>Guardar las reuniones como calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>%1 sessions</source>
        <translation>%1 reuniones</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Which sessions</source>
        <translation>Qué reuniones</translation>
    </message>
    <message>
        <source>C&amp;oming, %1</source>
        <translation>Pró&amp;ximas, %1</translation>
    </message>
    <message>
        <source>P&amp;ast, %1</source>
        <translation>Pasa&amp;das, %1</translation>
    </message>
</context>
<context>
    <name>statroom::SetupDelegate</name>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
</context>
<context>
    <name>statroom::SetupPage</name>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Personas y roles</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation>Desgloses</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Parts of the set-up</source>
        <translation>Partes de la configuración</translation>
    </message>
    <message>
        <source>The city has no departments yet.</source>
        <translation>La ciudad todavía no tiene departamentos.</translation>
    </message>
    <message>
        <source>&amp;Add department</source>
        <translation>&amp;Añadir departamento</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody is named yet who enters, leads or answers.</source>
        <translation>Todavía no se nombra a nadie que ingrese, dirija o responda.</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>&amp;Añadir persona</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Nobody has a role yet.</source>
        <translation>Nadie tiene un rol todavía.</translation>
    </message>
    <message>
        <source>&amp;Add role</source>
        <translation>&amp;Añadir rol</translation>
    </message>
    <message>
        <source>Breakdowns and categories</source>
        <translation>Desgloses y categorías</translation>
    </message>
    <message>
        <source>No metric is split into categories yet.</source>
        <translation>Todavía no hay ninguna métrica dividida en categorías.</translation>
    </message>
    <message>
        <source>&amp;Add breakdown</source>
        <translation>&amp;Añadir desglose</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>There are no categories yet. Add a breakdown first.</source>
        <translation>Todavía no hay categorías. Primero añada un desglose.</translation>
    </message>
    <message>
        <source>&amp;Add category</source>
        <translation>&amp;Añadir categoría</translation>
    </message>
    <message>
        <source>No department measures anything yet.</source>
        <translation>Ningún departamento mide nada todavía.</translation>
    </message>
    <message>
        <source>&amp;Add series</source>
        <translation>&amp;Añadir serie</translation>
    </message>
    <message>
        <source>No event is marked on the charts yet.</source>
        <translation>Todavía no hay ningún evento marcado en los gráficos.</translation>
    </message>
    <message>
        <source>&amp;Add annotation</source>
        <translation>&amp;Añadir anotación</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Metrics and definitions</source>
        <translation>Métricas y definiciones</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Todavía no se mide nada.</translation>
    </message>
    <message>
        <source>&amp;Add metric</source>
        <translation>&amp;Añadir métrica</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>No metric says yet how it is measured.</source>
        <translation>Ninguna métrica dice todavía cómo se mide.</translation>
    </message>
    <message>
        <source>&amp;Add definition</source>
        <translation>&amp;Añadir definición</translation>
    </message>
    <message>
        <source>From a tem&amp;plate</source>
        <translation>De una p&amp;lantilla</translation>
    </message>
    <message>
        <source>&amp;Duplicate for departments…</source>
        <translation>&amp;Duplicar para departamentos…</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) made. One step of Undo takes them back.</source>
        <translation>
            <numerusform>Se creó %n métrica. Con un paso de Deshacer se revierte.</numerusform>
            <numerusform>Se crearon %n métricas. Con un paso de Deshacer se revierten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Targets by fiscal year</source>
        <translation>Metas por año fiscal</translation>
    </message>
    <message>
        <source>Nothing is measured yet that could have a target. Add a metric first.</source>
        <translation>Todavía no se mide nada que pueda tener una meta. Primero añada una métrica.</translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation>Por año fiscal</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps of targets</source>
        <translation>Pasos de las metas</translation>
    </message>
    <message>
        <source>No target is set yet.</source>
        <translation>Todavía no se ha fijado ninguna meta.</translation>
    </message>
    <message>
        <source>&amp;Add target</source>
        <translation>&amp;Añadir meta</translation>
    </message>
    <message>
        <source>Earlier &amp;years</source>
        <translation>Años an&amp;teriores</translation>
    </message>
    <message>
        <source>Fill fo&amp;rward</source>
        <translation>Rellenar ad&amp;elante</translation>
    </message>
    <message>
        <source>The target of the selected year holds for all later ones</source>
        <translation>La meta del año seleccionado rige para todos los posteriores</translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation>Rellenar a&amp;bajo</translation>
    </message>
    <message>
        <source>The target of the first selected row for all selected rows (Ctrl+D)</source>
        <translation>La meta de la primera fila seleccionada para todas las filas seleccionadas (Ctrl+D)</translation>
    </message>
    <message>
        <source>Select the cell of the year whose target is to hold on.</source>
        <translation>Seleccione la celda del año cuya meta debe seguir rigiendo.</translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) taken out; the target holds on.</source>
        <translation>
            <numerusform>Se quitó %n paso posterior; la meta sigue rigiendo.</numerusform>
            <numerusform>Se quitaron %n pasos posteriores; la meta sigue rigiendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a year in several rows; the first one&apos;s target goes into the others.</source>
        <translation>Seleccione un año en varias filas; la meta de la primera pasa a las demás.</translation>
    </message>
    <message>
        <source>Filled down.</source>
        <translation>Rellenado hacia abajo.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>No promise has been made yet.</source>
        <translation>Todavía no se ha hecho ninguna promesa.</translation>
    </message>
    <message>
        <source>&amp;Add goal</source>
        <translation>&amp;Añadir objetivo</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>What goals are measured by</source>
        <translation>Con qué se miden los objetivos</translation>
    </message>
    <message>
        <source>No goal is measured by a metric yet.</source>
        <translation>Ningún objetivo se mide todavía con una métrica.</translation>
    </message>
    <message>
        <source>&amp;Add metric to a goal</source>
        <translation>&amp;Añadir métrica a un objetivo</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>No goal has dated steps yet.</source>
        <translation>Ningún objetivo tiene todavía pasos con fecha.</translation>
    </message>
    <message>
        <source>&amp;Add milestone</source>
        <translation>&amp;Añadir hito</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>No work is named yet that moves a goal.</source>
        <translation>Todavía no se nombra ningún trabajo que mueva un objetivo.</translation>
    </message>
    <message>
        <source>&amp;Add initiative</source>
        <translation>&amp;Añadir iniciativa</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Modificaciones</translation>
    </message>
    <message>
        <source>No promise was amended.</source>
        <translation>No se modificó ninguna promesa.</translation>
    </message>
    <message>
        <source>&amp;Add amendment</source>
        <translation>&amp;Añadir modificación</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>No plan holds goals together yet.</source>
        <translation>Ningún plan reúne todavía objetivos.</translation>
    </message>
    <message>
        <source>&amp;Add plan</source>
        <translation>&amp;Añadir plan</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Feriados</translation>
    </message>
    <message>
        <source>No holidays yet: what is due moves only past Saturdays and Sundays.</source>
        <translation>Aún no hay feriados: lo que vence solo salta sábados y domingos.</translation>
    </message>
    <message>
        <source>&amp;Add holiday</source>
        <translation>&amp;Agregar feriado</translation>
    </message>
    <message>
        <source>Adds the holidays of the U.S. federal government on the days on which they are observed</source>
        <translation>Agrega los feriados del gobierno federal de EE. UU. en los días en que se observan</translation>
    </message>
    <message numerus="yes">
        <source>%n federal holiday(s) of %1 added.</source>
        <translation>
            <numerusform>Se agregó %n feriado federal de %1.</numerusform>
            <numerusform>Se agregaron %n feriados federales de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Federa&amp;l holidays of %1</source>
        <translation>&amp;Feriados federales de %1</translation>
    </message>
    <message>
        <source>Words in files</source>
        <translation>Palabras en archivos</translation>
    </message>
    <message>
        <source>What words in files mean</source>
        <translation>Qué significan las palabras en los archivos</translation>
    </message>
    <message>
        <source>Nothing was said yet of what words in files mean: the import asks when it has to.</source>
        <translation>Aún no se ha dicho qué significan las palabras en los archivos: la importación pregunta cuando hace falta.</translation>
    </message>
    <message>
        <source>&amp;Add word</source>
        <translation>&amp;Añadir palabra</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Files that use it ask again what it means; what was imported stays as it is</source>
        <translation>Los archivos que la usan vuelven a preguntar qué significa; lo importado queda como está</translation>
    </message>
    <message>
        <source>Cadences</source>
        <translation>Cadencias</translation>
    </message>
    <message>
        <source>No department comes before the mayor regularly yet.</source>
        <translation>Aún ningún departamento se presenta con regularidad ante la alcaldía.</translation>
    </message>
    <message>
        <source>&amp;Add cadence</source>
        <translation>&amp;Añadir cadencia</translation>
    </message>
    <message>
        <source>Nothing is asked.</source>
        <translation>No se pregunta nada.</translation>
    </message>
    <message>
        <source>&amp;Add question</source>
        <translation>&amp;Añadir pregunta</translation>
    </message>
    <message>
        <source>Restore the program’s &amp;questions</source>
        <translation>Restablecer las &amp;preguntas del programa</translation>
    </message>
    <message>
        <source>The city’s questions at the signals of the selected rows go; Undo brings them back</source>
        <translation>Las preguntas de la ciudad en las señales de las filas seleccionadas se van; Deshacer las devuelve</translation>
    </message>
    <message>
        <source>The program’s questions hold again.</source>
        <translation>Valen de nuevo las preguntas del programa.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
</context>
<context>
    <name>statroom::SetupTable</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
</context>
<context>
    <name>statroom::SetupTableModel</name>
    <message>
        <source>%1, not saved: %2</source>
        <translation>%1, sin guardar: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Changed meanwhile from “%1” to “%2”; yours is “%3”. Look at both and save again.</source>
        <translation>Entretanto cambió de «%1» a «%2»; usted puso «%3». Compare ambos y guarde de nuevo.</translation>
    </message>
    <message>
        <source>set up</source>
        <translation>configurado</translation>
    </message>
    <message>
        <source>There is no row for it.</source>
        <translation>No hay ninguna fila para ello.</translation>
    </message>
    <message>
        <source>There is no column for it.</source>
        <translation>No hay ninguna columna para ello.</translation>
    </message>
    <message>
        <source>This column is not typed; it follows from others.</source>
        <translation>Esta columna no se digita; resulta de otras.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>A %1 is not retired; give it an end instead.</source>
        <translation>Esto no se retira (%1); póngale en su lugar un final.</translation>
    </message>
    <message>
        <source>A %1 cannot be taken out.</source>
        <translation>Esto no se puede quitar: %1.</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>new %1, %2</source>
        <translation>%1 nuevo, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Fila %1, columna %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are called “%1” here.</source>
        <translation>
            <numerusform>Aquí %n registro se llama «%1».</numerusform>
            <numerusform>Aquí %n registros se llaman «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no row for it yet.</source>
        <translation>Todavía no hay fila para ello.</translation>
    </message>
    <message>
        <source>“%1” is no column of this table.</source>
        <translation>«%1» no es una columna de esta tabla.</translation>
    </message>
    <message>
        <source>The cell shows %1; its exact value is taken.</source>
        <translation>La celda muestra %1; se toma su valor exacto.</translation>
    </message>
    <message>
        <source>The cell shows %1 but holds %2; what it shows is taken.</source>
        <translation>La celda muestra %1 pero contiene %2; se toma lo que muestra.</translation>
    </message>
</context>
<context>
    <name>statroom::SetupWorkbookMenu</name>
    <message>
        <source>Set-up workbook</source>
        <translation>Libro de configuración</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>set-up</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>The set-up was written to %1. Change it there and read it back from this menu.</source>
        <translation>La configuración se escribió en %1. Cámbiela allí y vuelva a leerla desde este menú.</translation>
    </message>
    <message>
        <source>Read a set-up workbook</source>
        <translation>Leer un libro de configuración</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods)</source>
        <translation>Libros de cálculo (*.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Nothing in it differs from the city file.</source>
        <translation>Nada en él difiere del archivo de la ciudad.</translation>
    </message>
    <message>
        <source>Of its cells and new rows: %1.</source>
        <translation>De sus celdas y filas nuevas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are as they were written out.</source>
        <translation>
            <numerusform>%n fila está como se escribió.</numerusform>
            <numerusform>%n filas están como se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write the rest</source>
        <translation>&amp;Escribir el resto</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>set-up workbook %1</source>
        <translation>libro de configuración %1</translation>
    </message>
    <message>
        <source>Read %1: %2 added, %3 changed. One step of Undo takes it all back.</source>
        <translation>%1 leído: %2 añadidos, %3 cambiados. Un paso de Deshacer lo retira todo.</translation>
    </message>
</context>
<context>
    <name>statroom::SheetNotes</name>
    <message>
        <source>%1 (chart)</source>
        <translation>%1 (gráfico)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>%1 (very hidden)</source>
        <translation>%1 (muy oculta)</translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <translation>hoja «%1»</translation>
    </message>
    <message>
        <source>sheet “%1” of %2</source>
        <translation>hoja «%1» de %2</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden in the workbook.</source>
        <translation>La hoja «%1» está oculta en el libro.</translation>
    </message>
    <message>
        <source>Sheet “%1” of %2 was read; others hold tables too: %3.</source>
        <translation>Se leyó la hoja «%1» de %2; otras también contienen tablas: %3.</translation>
    </message>
    <message>
        <source>Formulas were read by their stored results; cells: %1.</source>
        <translation>Las fórmulas se leyeron por sus resultados guardados; celdas: %1.</translation>
    </message>
    <message>
        <source>Formulas without a stored result: %1. Open the workbook in Excel or LibreOffice, save it, and import it again.</source>
        <translation>Fórmulas sin resultado guardado: %1. Abra el libro en Excel o LibreOffice, guárdelo e impórtelo otra vez.</translation>
    </message>
    <message>
        <source>Hidden rows (%1) and columns (%2) were read like all others.</source>
        <translation>Las filas (%1) y columnas (%2) ocultas se leyeron como todas las demás.</translation>
    </message>
    <message>
        <source>The columns are headed by first or last days of months, which were read as the months.</source>
        <translation>Las columnas llevan como título primeros o últimos días de mes, que se leyeron como esos meses.</translation>
    </message>
    <message>
        <source>First or last days of months were read as these months; columns: %1.</source>
        <translation>Los primeros o últimos días de mes se leyeron como esos meses; columnas: %1.</translation>
    </message>
    <message>
        <source>The header comes again below, which was left out; rows: %1.</source>
        <translation>El encabezado se repite más abajo y se omitió; filas: %1.</translation>
    </message>
    <message>
        <source>The macros in the workbook were not looked at.</source>
        <translation>Las macros del libro no se miraron.</translation>
    </message>
</context>
<context>
    <name>statroom::SheetText</name>
    <message>
        <source>There is no sheet “%1” in “%2”. Its sheets are: %3.</source>
        <translation>No hay una hoja «%1» en «%2». Sus hojas son: %3.</translation>
    </message>
    <message>
        <source>No visible sheet of “%1” holds a table, and the hidden sheet “%2” does. Choose that one if it is meant.</source>
        <translation>Ninguna hoja visible de «%1» contiene una tabla, y la hoja oculta «%2» sí. Elíjala si es la que quiere.</translation>
    </message>
    <message>
        <source>No visible sheet of “%1” holds anything.</source>
        <translation>Ninguna hoja visible de «%1» contiene nada.</translation>
    </message>
    <message>
        <source>“%1” holds no cells on any of its sheets.</source>
        <translation>«%1» no contiene celdas en ninguna de sus hojas.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2” holds no cells.</source>
        <translation>«%1», la hoja «%2» no contiene celdas.</translation>
    </message>
</context>
<context>
    <name>statroom::SheetWriter</name>
    <message>
        <source>“%1”, sheet “%2” is larger than can be looked through: its rows make more than 512 MB of text, or its merged cells cover millions of others. Split it, or ask for the numbers as CSV.</source>
        <translation>«%1», la hoja «%2» es más grande de lo que se puede revisar: sus filas suman más de 512 MB de texto, o sus celdas combinadas cubren millones de otras. Divídala, o pida los números en CSV.</translation>
    </message>
</context>
<context>
    <name>statroom::SheetXml</name>
    <message>
        <source>“%1” nests its parts deeper than any workbook does (“%2”). Open it in its program and save it anew.</source>
        <translation>«%1» anida sus partes más hondo que cualquier libro de cálculo («%2»). Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” declares a DOCTYPE in its part “%2”, as no spreadsheet program does and attacks do. Open it in its program and save it anew.</source>
        <translation>«%1» declara un DOCTYPE en su parte «%2», algo que ningún programa de hojas de cálculo hace y los ataques sí. Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” breaks off or is not written as it should be (line %3). Copy it again, or open it in its program and save it anew.</source>
        <translation>«%1» está dañado: su parte «%2» se interrumpe o no está escrita como debería (línea %3). Cópielo otra vez, o ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>statroom::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>StatRoom</source>
        <translation>StatRoom</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>As it stood %1</source>
        <translation>Como estaba el %1</translation>
    </message>
</context>
<context>
    <name>statroom::SignOff</name>
    <message>
        <source>revision %1, %2</source>
        <translation>revisión %1, %2</translation>
    </message>
    <message>
        <source>Of no department</source>
        <translation>De ningún departamento</translation>
    </message>
    <message>
        <source>%n value(s) on which another file disagrees.</source>
        <translation>%n valor en el que otro archivo no coincide.</translation>
    </message>
    <message>
        <source>%1 cells not taken. %2</source>
        <translation>%1 celdas no tomadas. %2</translation>
    </message>
    <message>
        <source>%1 values are the same in another file, and counted there.</source>
        <translation>%1 valores son iguales en otro archivo y se cuentan allí.</translation>
    </message>
    <message>
        <source>%1 values: those of another file hold.</source>
        <translation>%1 valores: valen los de otro archivo.</translation>
    </message>
    <message>
        <source>%1 values: those in the city file stayed.</source>
        <translation>%1 valores: quedaron los del archivo de la ciudad.</translation>
    </message>
    <message>
        <source>Sign-off: %1</source>
        <translation>Para firmar: %1</translation>
    </message>
    <message>
        <source>%1: what was taken over</source>
        <translation>%1: lo que se tomó</translation>
    </message>
    <message>
        <source>%1. Folder “%2”, imported by %3 on %4, %5.</source>
        <translation>%1. Carpeta «%2», importada por %3 el %4, %5.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Se toma por</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>the whole sheet</source>
        <translation>toda la hoja</translation>
    </message>
    <message>
        <source>The numbers above are those of our files.</source>
        <translation>Los números de arriba son los de nuestros archivos.</translation>
    </message>
    <message>
        <source>Name and signature</source>
        <translation>Nombre y firma</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>statroom::SlideView</name>
    <message>
        <source>What the room sees</source>
        <translation>Lo que se ve en la sala</translation>
    </message>
    <message>
        <source>The next slide</source>
        <translation>La diapositiva siguiente</translation>
    </message>
    <message>
        <source>The slide</source>
        <translation>La diapositiva</translation>
    </message>
    <message>
        <source>Nothing follows.</source>
        <translation>No sigue nada.</translation>
    </message>
    <message>
        <source>The wall is black.</source>
        <translation>La pantalla está en negro.</translation>
    </message>
</context>
<context>
    <name>statroom::SpansChart</name>
    <message>
        <source>Values before and after</source>
        <translation>Valores antes y después</translation>
    </message>
    <message>
        <source>%1: %2, in neither span</source>
        <translation>%1: %2, en ninguno de los lapsos</translation>
    </message>
    <message>
        <source>%1, %2: %3, preliminary and left out</source>
        <translation>%1, %2: %3, preliminar y excluido</translation>
    </message>
    <message>
        <source>%1, %2: %3, left out: the other span has no like period</source>
        <translation>%1, %2: %3, excluido: el otro lapso no tiene un período igual</translation>
    </message>
    <message>
        <source>%1, %2: no value</source>
        <translation>%1, %2: sin valor</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3; fitted %4</source>
        <translation>%1, %2: %3; ajustado %4</translation>
    </message>
    <message>
        <source>%1; as before %2</source>
        <translation>%1; como antes %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>ajustado</translation>
    </message>
    <message>
        <source>line of each span</source>
        <translation>recta de cada lapso</translation>
    </message>
    <message>
        <source>mean of each span</source>
        <translation>media de cada lapso</translation>
    </message>
    <message>
        <source>had it gone on as before</source>
        <translation>de haber seguido como antes</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
</context>
<context>
    <name>statroom::Sparkline</name>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n período</numerusform>
            <numerusform>%n periodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n without a value</source>
        <translation>
            <numerusform>%1, %n sin valor</numerusform>
            <numerusform>%1, %n sin valor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::SquareButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>statroom::StandingDelegate</name>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>todavía sin valores</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
</context>
<context>
    <name>statroom::StepChain</name>
    <message>
        <source>Steps of the goal</source>
        <translation>Pasos del objetivo</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
</context>
<context>
    <name>statroom::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>statroom::StillMissingModel</name>
    <message>
        <source>waits for your answer</source>
        <translation>espera su respuesta</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>se espera el %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>statroom::StillMissingPanel</name>
    <message>
        <source>Still missing</source>
        <translation>Todavía falta</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Lo que todavía falta</translation>
    </message>
    <message>
        <source>Due today, %1</source>
        <translation>Vence hoy, %1</translation>
    </message>
    <message>
        <source>Due tomorrow, %1</source>
        <translation>Vence mañana, %1</translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s), %1</source>
        <translation>
            <numerusform>Vence en %n día, %1</numerusform>
            <numerusform>Vence en %n días, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <translation>Vencido desde el %1</translation>
    </message>
    <message>
        <source>of %1 for %2</source>
        <translation>de %1 para %2</translation>
    </message>
    <message>
        <source>%1 of %2 still missing for %3</source>
        <translation>Faltan %1 de %2 para %3</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) came later.</source>
        <translation>
            <numerusform>%n valor llegó después.</numerusform>
            <numerusform>%n valores llegaron después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is here. Hand it in.</source>
        <translation>Todo está aquí. Entréguelo.</translation>
    </message>
    <message>
        <source>%1 of %2 for %3 still missing.</source>
        <translation>Faltan %1 de %2 de %3.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>statroom::Table</name>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>bars (|)</source>
        <translation>barras (|)</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>comas decimales</translation>
    </message>
    <message>
        <source>periods across (%1 to %2)</source>
        <translation>periodos en columnas (%1 a %2)</translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation>encabezado en la fila %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sin encabezado</translation>
    </message>
    <message>
        <source>1 title row</source>
        <translation>1 fila de título</translation>
    </message>
    <message>
        <source>%1 title rows</source>
        <translation>%1 filas de título</translation>
    </message>
    <message>
        <source>1 footnote</source>
        <translation>1 nota al pie</translation>
    </message>
    <message>
        <source>%1 footnotes</source>
        <translation>%1 notas al pie</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Another table begins in row %1 and was not read (rows: %2). Give it a sheet of its own.</source>
        <translation>Otra tabla comienza en la fila %1 y no se leyó (filas: %2). Póngala en una hoja propia.</translation>
    </message>
    <message>
        <source>Another table begins in column %1 and was not read. Give it a sheet or a file of its own.</source>
        <translation>En la columna %1 comienza otra tabla, que no se leyó. Dele su propia hoja o su propio archivo.</translation>
    </message>
</context>
<context>
    <name>statroom::TableCopy</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>Copy without &amp;headings</source>
        <translation>Copiar sin &amp;encabezados</translation>
    </message>
</context>
<context>
    <name>statroom::TableRecognition</name>
    <message>
        <source>“%1” holds no rows.</source>
        <translation>«%1» no contiene filas.</translation>
    </message>
</context>
<context>
    <name>statroom::TableSection</name>
    <message>
        <source>Retired t&amp;oo</source>
        <translation>También retirad&amp;os</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Paste a block of cells from a spreadsheet, from the selected cell on (Ctrl+V)</source>
        <translation>Pegar un bloque de celdas de una hoja de cálculo, desde la celda seleccionada (Ctrl+V)</translation>
    </message>
    <message>
        <source>Take out what was added by mistake and never used</source>
        <translation>Quitar lo que se añadió por error y nunca se usó</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation>Recuperado.</translation>
    </message>
    <message>
        <source>Retired. Its past stays; Undo brings it back.</source>
        <translation>Retirado. Su pasado queda; Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Taken out. Undo brings it back.</source>
        <translation>Quitado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>No hubo nada que cambiar.</translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>Nada es así.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>%1 of %2 shown. Every change is saved at once and stands in the history.</source>
        <translation>%1 de %2 mostrados. Cada cambio se guarda de inmediato y queda en el historial.</translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation>Re&amp;cuperar</translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells in a spreadsheet first.</source>
        <translation>No hay nada que pegar. Primero copie celdas en una hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation>
            <numerusform>Pegar %n fila</numerusform>
            <numerusform>Pegar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells: %2 change, %3 new rows, %4 stay as they are, %5 are refused.</source>
        <translation>%1 celdas: %2 cambian, %3 filas nuevas, %4 quedan como están, %5 se rechazan.</translation>
    </message>
    <message>
        <source>&amp;Paste the rest</source>
        <translation>&amp;Pegar el resto</translation>
    </message>
    <message>
        <source>Pasted: %1 cells changed, %2 rows new. One step of Undo takes it all back.</source>
        <translation>Pegado: %1 celdas cambiadas, %2 filas nuevas. Con un paso de Deshacer se revierte todo.</translation>
    </message>
    <message>
        <source>The block on the clipboard is too large to paste. Save it as a file and import it.</source>
        <translation>El bloque del portapapeles es demasiado grande para pegarlo. Guárdelo como archivo e impórtelo.</translation>
    </message>
    <message>
        <source>&amp;Match by the headings in the block</source>
        <translation>&amp;Colocar por los encabezados del bloque</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n row(s)</source>
        <translation>
            <numerusform>&amp;Añadir %n fila</numerusform>
            <numerusform>&amp;Añadir %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in hidden rows or columns are left out.</source>
        <translation>
            <numerusform>Se omite %n celda de filas o columnas ocultas.</numerusform>
            <numerusform>Se omiten %n celdas de filas o columnas ocultas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are taken with more digits than were shown.</source>
        <translation>
            <numerusform>%n valor se toma con más cifras de las mostradas.</numerusform>
            <numerusform>%n valores se toman con más cifras de las mostradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::TallyButton</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>statroom::TargetGridModel</name>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>Code and department</source>
        <translation>Código y departamento</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The series is no longer in the file.</source>
        <translation>La serie ya no está en el archivo.</translation>
    </message>
</context>
<context>
    <name>statroom::TargetTableModel</name>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>The target</source>
        <translation>La meta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Jul 2026 or FY27</source>
        <translation>jul 2026 o AF27</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>empty where there is none yet</source>
        <translation>vacío donde todavía no hay ninguna</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation>Extremo superior</translation>
    </message>
    <message>
        <source>Is for</source>
        <translation>Es para</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>10 % or an amount; empty is the metric&apos;s</source>
        <translation>10 % o una cantidad; vacío es la de la métrica</translation>
    </message>
    <message>
        <source>No target because</source>
        <translation>Sin meta porque</translation>
    </message>
    <message>
        <source>establishing baseline</source>
        <translation>estableciendo la línea de base</translation>
    </message>
    <message>
        <source>not under the department&apos;s control</source>
        <translation>no está bajo el control del departamento</translation>
    </message>
    <message>
        <source>set by law</source>
        <translation>fijado por ley</translation>
    </message>
    <message>
        <source>new metric</source>
        <translation>métrica nueva</translation>
    </message>
    <message>
        <source>The target is no longer in the file.</source>
        <translation>La meta ya no está en el archivo.</translation>
    </message>
    <message>
        <source>There is no series “%1”.</source>
        <translation>No hay ninguna serie «%1».</translation>
    </message>
    <message>
        <source>Choose the metric and department whose target this is.</source>
        <translation>Elija la métrica y el departamento de esta meta.</translation>
    </message>
    <message>
        <source>Its metric is no longer in the file.</source>
        <translation>Su métrica ya no está en el archivo.</translation>
    </message>
    <message>
        <source>Say from which month it holds.</source>
        <translation>Diga desde qué mes rige.</translation>
    </message>
    <message>
        <source>There is a target from %1 already. Change that one.</source>
        <translation>Ya hay una meta desde %1. Cambie esa.</translation>
    </message>
    <message>
        <source>Target of</source>
        <translation>Meta de</translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation>Empieza en</translation>
    </message>
    <message>
        <source>Target, or the range&apos;s lower end</source>
        <translation>Meta, o el extremo inferior del rango</translation>
    </message>
    <message>
        <source>Upper end of the range</source>
        <translation>Extremo superior del rango</translation>
    </message>
    <message>
        <source>It is for</source>
        <translation>Es para</translation>
    </message>
</context>
<context>
    <name>statroom::TextFile</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>No existe el archivo «%1». Revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a CSV file.</source>
        <translation>«%1» no es un archivo. Elija un archivo CSV.</translation>
    </message>
    <message>
        <source>“%1” is larger than 2 GB. Split it, or export a shorter span.</source>
        <translation>«%1» tiene más de 2 GB. Divídalo, o exporte un lapso más corto.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check that you may read it.</source>
        <translation>«%1» no se puede abrir: %2. Revise que usted pueda leerlo.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2. Copy it to this computer and try again.</source>
        <translation>«%1» no se pudo leer hasta el final: %2. Cópielo a este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” looks like UTF-16 and ends in the middle of a character. Save it again as UTF-8.</source>
        <translation>«%1» parece UTF-16 y termina en medio de un carácter. Guárdelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>“%1” looks like UTF-16, but line %2 holds half a character. Save it again as UTF-8.</source>
        <translation>«%1» parece UTF-16, pero la línea %2 contiene medio carácter. Guárdelo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>“%1” is not a text: line %2 holds a zero. Save the table as CSV.</source>
        <translation>«%1» no es un texto: la línea %2 contiene un byte cero. Guarde la tabla como CSV.</translation>
    </message>
    <message>
        <source>“%1” is marked or asked for as UTF-8, but line %2 holds bytes that are none. Save it again as UTF-8, or choose another encoding.</source>
        <translation>«%1» está marcado o se pidió como UTF-8, pero la línea %2 contiene bytes que no lo son. Guárdelo de nuevo como UTF-8, o elija otra codificación.</translation>
    </message>
    <message>
        <source>“%1” is neither UTF-8 nor Windows-1252: line %2 holds the byte 0x%3. Save the table as CSV in UTF-8.</source>
        <translation>«%1» no es ni UTF-8 ni Windows-1252: la línea %2 contiene el byte 0x%3. Guarde la tabla como CSV en UTF-8.</translation>
    </message>
</context>
<context>
    <name>statroom::ThenAndNowModel</name>
    <message>
        <source>Stands otherwise</source>
        <translation>Está de otro modo</translation>
    </message>
    <message>
        <source>Value differs</source>
        <translation>El valor difiere</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Earlier values differ</source>
        <translation>Difieren valores anteriores</translation>
    </message>
    <message>
        <source>The room saw</source>
        <translation>En la sala se vio</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambiado desde entonces</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>statroom::TrendChart</name>
    <message>
        <source>Trend chart</source>
        <translation>Gráfico de tendencia</translation>
    </message>
    <message>
        <source>Trend of %1</source>
        <translation>Tendencia de %1</translation>
    </message>
    <message>
        <source>Target to %1</source>
        <translation>Meta hasta %1</translation>
    </message>
    <message>
        <source>Target from %1</source>
        <translation>Meta desde %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Meta %1</translation>
    </message>
    <message>
        <source>Target up to %1</source>
        <translation>Meta de hasta %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Year before %1</source>
        <translation>Año anterior %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>un año antes</translation>
    </message>
    <message>
        <source>target range</source>
        <translation>rango de la meta</translation>
    </message>
    <message>
        <source>target</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>corrected after it was handed in</source>
        <translation>corregido después de entregarse</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation>Todavía no hay valores.</translation>
    </message>
    <message>
        <source>New definition %1</source>
        <translation>Nueva definición %1</translation>
    </message>
    <message>
        <source>: %1</source>
        <translation>: %1</translation>
    </message>
    <message>
        <source>Target %1 to %2</source>
        <translation>Meta %1 a %2</translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation>%1: sin valor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>target %1 to %2</source>
        <translation>meta %1 a %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>a year before %1</source>
        <translation>un año antes %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message numerus="yes">
        <source>other %n</source>
        <translation>
            <numerusform>otra %n</numerusform>
            <numerusform>otras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation>%1: %2 (%3 de %4)</translation>
    </message>
    <message>
        <source>target up to %1</source>
        <translation>meta de hasta %1</translation>
    </message>
    <message>
        <source>Event %1: %2.</source>
        <translation>Evento %1: %2.</translation>
    </message>
    <message>
        <source>New definition from here: %1.</source>
        <translation>Nueva definición desde aquí: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n period(s).</source>
        <translation>
            <numerusform>%1 a %2, %n período.</numerusform>
            <numerusform>%1 a %2, %n periodos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No value in %1.</source>
        <translation>Sin valor en %1.</translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation>Último: %1</translation>
    </message>
    <message>
        <source>Lowest %1 in %2, highest %3 in %4.</source>
        <translation>Mínimo %1 en %2, máximo %3 en %4.</translation>
    </message>
    <message>
        <source>The target changed from %1 to %2 in %3.</source>
        <translation>La meta cambió de %1 a %2 en %3.</translation>
    </message>
    <message>
        <source>Event %1, %2: %3.</source>
        <translation>Evento %1, %2: %3.</translation>
    </message>
    <message>
        <source>New definition from %1: %2.</source>
        <translation>Nueva definición desde %1: %2.</translation>
    </message>
    <message>
        <source>Stacked: %1.</source>
        <translation>Apilado: %1.</translation>
    </message>
    <message>
        <source>Control chart of %1</source>
        <translation>Gráfico de control de %1</translation>
    </message>
    <message>
        <source>No upper limit below %1</source>
        <translation>Sin límite superior por debajo de %1</translation>
    </message>
    <message>
        <source>Upper limit %1</source>
        <translation>Límite superior %1</translation>
    </message>
    <message>
        <source>No lower limit above %1</source>
        <translation>Sin límite inferior por encima de %1</translation>
    </message>
    <message>
        <source>Lower limit %1</source>
        <translation>Límite inferior %1</translation>
    </message>
    <message>
        <source>Rebased %1</source>
        <translation>Nueva base %1</translation>
    </message>
    <message>
        <source>Limits fixed at %1</source>
        <translation>Límites fijados en %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>signal, worse</source>
        <translation>señal, peor</translation>
    </message>
    <message>
        <source>signal, better</source>
        <translation>señal, mejor</translation>
    </message>
    <message>
        <source>signal, higher</source>
        <translation>señal, más alto</translation>
    </message>
    <message>
        <source>signal, lower</source>
        <translation>señal, más bajo</translation>
    </message>
    <message>
        <source>process limits</source>
        <translation>límites del proceso</translation>
    </message>
    <message>
        <source>provisional limits</source>
        <translation>límites provisionales</translation>
    </message>
    <message>
        <source>%1 %2, limits %3 and %4</source>
        <translation>%1 %2, límites %3 y %4</translation>
    </message>
    <message>
        <source>New baseline from here: %1.</source>
        <translation>Nueva línea de base desde aquí: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Excluido: %1.</translation>
    </message>
    <message>
        <source>The limits are fixed here: %1.</source>
        <translation>Los límites se fijan aquí: %1.</translation>
    </message>
    <message>
        <source>usual variation</source>
        <translation>variación habitual</translation>
    </message>
    <message>
        <source>%1 %2, limits %3 and %4.</source>
        <translation>%1 %2, límites %3 y %4.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>%n suceso anterior</numerusform>
            <numerusform>%n sucesos anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::TrendModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. No values yet.</source>
        <translation>%1. Todavía no hay valores.</translation>
    </message>
    <message>
        <source>%1. %2: %3.</source>
        <translation>%1. %2: %3.</translation>
    </message>
    <message>
        <source>Target %1.</source>
        <translation>Meta %1.</translation>
    </message>
    <message>
        <source>Between %1 and %2 from %3.</source>
        <translation>Entre %1 y %2 de %3.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerador</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominador</translation>
    </message>
    <message>
        <source>Target from</source>
        <translation>Meta desde</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Target to</source>
        <translation>Meta hasta</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Año anterior</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation>Límite inferior</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>Límite superior</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
</context>
<context>
    <name>statroom::Viewpoint</name>
    <message>
        <source>No city file is open.</source>
        <translation>No hay ningún archivo de ciudad abierto.</translation>
    </message>
    <message>
        <source>An earlier record is shown. Go back to now to change it.</source>
        <translation>Se muestra un registro anterior. Vuelva al presente para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>statroom::WelcomePage</name>
    <message>
        <source>StatRoom</source>
        <translation>StatRoom</translation>
    </message>
    <message>
        <source>A city&apos;s numbers against its targets, month by month. Everything of a city is in one file on this computer.</source>
        <translation>Los números de una ciudad frente a sus metas, mes a mes. Todo lo de una ciudad está en un solo archivo en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Open a city file…</source>
        <translation>&amp;Abrir un archivo de ciudad…</translation>
    </message>
    <message>
        <source>&amp;New city…</source>
        <translation>&amp;Nueva ciudad…</translation>
    </message>
    <message>
        <source>Open the &amp;sample city</source>
        <translation>Abrir la ciudad de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
</context>
<context>
    <name>statroom::Workbook</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>No existe el archivo «%1». Revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a workbook.</source>
        <translation>«%1» no es un archivo. Elija un libro de cálculo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Save the sheet with the numbers as CSV and import that.</source>
        <translation>«%1» tiene más de %2 MB. Guarde como CSV la hoja que tiene los números e impórtela.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check that you may read it.</source>
        <translation>«%1» no se puede abrir: %2. Revise que usted pueda leerlo.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2. Copy it to this computer and try again.</source>
        <translation>«%1» no se pudo leer hasta el final: %2. Cópielo a este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>“%1” is no workbook, whatever its name says. Open it in its program and save it as .xlsx or CSV.</source>
        <translation>«%1» no es un libro de cálculo, diga lo que diga su nombre. Ábralo en su programa y guárdelo como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>“%1” is made by Numbers. Export it from there as Excel (.xlsx) and import that.</source>
        <translation>«%1» se hizo con Numbers. Expórtelo desde allí como Excel (.xlsx) e impórtelo.</translation>
    </message>
    <message>
        <source>“%1” is an archive, not a workbook. Unpack it, and import the spreadsheet in it.</source>
        <translation>«%1» es un archivo comprimido, no un libro de cálculo. Descomprímalo e importe la hoja de cálculo que contiene.</translation>
    </message>
    <message>
        <source>“%1” is a document, not a workbook. Choose a spreadsheet or a CSV file.</source>
        <translation>«%1» es un documento, no un libro de cálculo. Elija una hoja de cálculo o un archivo CSV.</translation>
    </message>
    <message>
        <source>“%1” holds plain text, whatever its name says. Give its name the ending .csv, and import it again.</source>
        <translation>«%1» contiene texto sin formato, diga lo que diga su nombre. Póngale la terminación .csv e impórtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>statroom::Workbook::Source</name>
    <message>
        <source>“%1”, sheet “%2” has more than %3 million cells that hold something. Split it, or ask for the numbers as CSV.</source>
        <translation>«%1», hoja «%2» tiene más de %3 millones de celdas con contenido. Divídala, o pida los números en CSV.</translation>
    </message>
</context>
<context>
    <name>statroom::WorkbookPackage</name>
    <message>
        <source>“%1” is damaged or cut off: it begins like a workbook and has no list of its parts. Copy it again, or open it in its program and save it anew.</source>
        <translation>«%1» está dañado o incompleto: empieza como un libro de cálculo y no tiene la lista de sus partes. Cópielo otra vez, o ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” holds %2 parts, more than any workbook needs. Open it in its program and save it anew.</source>
        <translation>«%1» contiene %2 partes, más de las que necesita cualquier libro de cálculo. Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged: the list of its parts cannot be read to its end. Copy it again, or open it in its program and save it anew.</source>
        <translation>«%1» está dañado: la lista de sus partes no se puede leer hasta el final. Cópielo otra vez, o ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: its part “%2” is missing. Open it in its program and save it anew.</source>
        <translation>«%1» está incompleto: falta su parte «%2». Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” holds its part “%2” twice, and nobody can say which one is right. Open it in its program and save it anew.</source>
        <translation>«%1» contiene dos veces su parte «%2», y nadie puede decir cuál es la correcta. Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Open it in its program, save it without one, and import that.</source>
        <translation>«%1» está protegido con contraseña. Ábralo en su programa, guárdelo sin ella e impórtelo.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part “%2” cannot be unpacked. Copy it again, or open it in its program and save it anew.</source>
        <translation>«%1» está dañado: su parte «%2» no se puede descomprimir. Cópielo otra vez, o ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” grows out of all measure when it is unpacked: its part “%2” is %3 KB there and more than %4 MB here. Nothing was read. Ask for the numbers as CSV.</source>
        <translation>«%1» crece desmesuradamente al descomprimirlo: su parte «%2» ocupa %3 KB allí y más de %4 MB aquí. No se leyó nada. Pida los números en CSV.</translation>
    </message>
    <message>
        <source>“%1” is compressed in a way (method %2) that StatRoom cannot read. Open it in Excel or LibreOffice, save it again, and import that.</source>
        <translation>«%1» está comprimido de un modo (método %2) que StatRoom no puede leer. Ábralo en Excel o LibreOffice, guárdelo de nuevo e impórtelo.</translation>
    </message>
</context>
<context>
    <name>statroom::WorkbookWriter</name>
    <message>
        <source>There is no room for a temporary file: %1.</source>
        <translation>No hay espacio para un archivo temporal: %1.</translation>
    </message>
    <message>
        <source>There is no memory left for a workbook.</source>
        <translation>No queda memoria para un libro.</translation>
    </message>
    <message>
        <source>The sheet “%1” could not be begun.</source>
        <translation>No se pudo empezar la hoja «%1».</translation>
    </message>
    <message>
        <source>The workbook was not written: %1 in cell %2 of the sheet “%3”.</source>
        <translation>El libro no se escribió: %1 en la celda %2 de la hoja «%3».</translation>
    </message>
    <message>
        <source>The workbook has no sheet that can be seen.</source>
        <translation>El libro no tiene ninguna hoja visible.</translation>
    </message>
    <message>
        <source>The workbook was written already.</source>
        <translation>El libro ya se escribió.</translation>
    </message>
    <message>
        <source>The workbook could not be written to a temporary file. Make room on the disk and try again.</source>
        <translation>No se pudo escribir el libro en un archivo temporal. Haga espacio en el disco e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>the disk did not take it</source>
        <translation>el disco no lo aceptó</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room there.</source>
        <translation>No se pudo escribir %1: %2. Elija otra carpeta o libere espacio allí.</translation>
    </message>
</context>
<context>
    <name>statroom::WorkbookWriter::Sheet</name>
    <message>
        <source>a text is longer than the 32,767 characters of a cell</source>
        <translation>un texto pasa de los 32,767 caracteres de una celda</translation>
    </message>
    <message>
        <source>there is a value that is no number</source>
        <translation>hay un valor que no es número</translation>
    </message>
    <message>
        <source>there is a date that spreadsheets do not know</source>
        <translation>hay una fecha que las hojas de cálculo no conocen</translation>
    </message>
</context>
<context>
    <name>statroom::WorkbooksDialog</name>
    <message>
        <source>Entry workbooks</source>
        <translation>Libros de captura</translation>
    </message>
    <message>
        <source>One Excel file a department, in which its coordinator enters the month and sends it back. Collect reads them again.</source>
        <translation>Un archivo de Excel por departamento, en el que su coordinación ingresa el mes y lo devuelve. «Recoger» los lee de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mes</translation>
    </message>
    <message>
        <source>Month that is asked for</source>
        <translation>Mes que se pide</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Folder they are written into</source>
        <translation>Carpeta en la que se escriben</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguno</translation>
    </message>
    <message>
        <source>&amp;Write workbooks</source>
        <translation>&amp;Escribir libros</translation>
    </message>
    <message>
        <source>Folder for the workbooks</source>
        <translation>Carpeta para los libros</translation>
    </message>
    <message>
        <source>Nobody is asked for anything in this month.</source>
        <translation>En este mes no se pide nada a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry workbook(s) written into %1.</source>
        <translation>
            <numerusform>%n libro de captura escrito en %1.</numerusform>
            <numerusform>%n libros de captura escritos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lay there already and was left as it is: it may have been filled in.</source>
        <translation>
            <numerusform>%n ya estaba allí y se dejó como está: quizá esté lleno.</numerusform>
            <numerusform>%n ya estaban allí y se dejaron como están: quizá estén llenos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>statroom::XlsxReader</name>
    <message>
        <source>“%1” is a binary workbook (.xlsb), which is not read. Save it as .xlsx and import that.</source>
        <translation>«%1» es un libro de cálculo binario (.xlsb), que no se lee. Guárdelo como .xlsx e impórtelo.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: its sheet “%2” is missing. Open it in its program and save it anew.</source>
        <translation>«%1» está incompleto: falta su hoja «%2». Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a workbook without any sheet. Open it in its program and save it anew.</source>
        <translation>«%1» es un libro de cálculo sin ninguna hoja. Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2”: “%3” is named as merged cells and is no block of cells. Open it in its program and save it anew.</source>
        <translation>«%1», hoja «%2»: «%3» figura como celdas combinadas y no es un bloque de celdas. Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1”, sheet “%2” is a chart and has no cells. Choose the sheet with its numbers.</source>
        <translation>«%1», hoja «%2» es un gráfico y no tiene celdas. Elija la hoja con sus números.</translation>
    </message>
</context>
<context>
    <name>statroom::XlsxReader::Walk</name>
    <message>
        <source>“%1”, sheet “%2”: %3 Open it in its program and save it anew.</source>
        <translation>«%1», hoja «%2»: %3 Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>after row %1 comes one whose number no sheet has.</source>
        <translation>después de la fila %1 viene una cuyo número no existe en ninguna hoja.</translation>
    </message>
    <message>
        <source>row %1 stands after row %2.</source>
        <translation>la fila %1 está después de la fila %2.</translation>
    </message>
    <message>
        <source>row %1 holds a cell that says it is “%2”.</source>
        <translation>la fila %1 contiene una celda que dice ser «%2».</translation>
    </message>
    <message>
        <source>row %1 holds cells twice or out of their order.</source>
        <translation>la fila %1 contiene celdas repetidas o en desorden.</translation>
    </message>
    <message>
        <source>row %1 has more cells than a sheet has columns.</source>
        <translation>la fila %1 tiene más celdas que columnas tiene una hoja.</translation>
    </message>
    <message>
        <source>a cell of row %1 names a text that the file does not hold.</source>
        <translation>una celda de la fila %1 remite a un texto que el archivo no contiene.</translation>
    </message>
</context>
</TS>
