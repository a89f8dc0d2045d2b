<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>&amp;Set up</source>
        <translation>&amp;Configurar</translation>
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
        <source>&amp;Previous month</source>
        <translation>Mes &amp;anterior</translation>
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
        <translation>&amp;Como estaba el…</translation>
    </message>
    <message>
        <source>Bac&amp;k to now</source>
        <translation>Volver al &amp;presente</translation>
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
        <source>Lar&amp;ger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño de texto &amp;habitual</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla c&amp;ompleta</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Parte &amp;siguiente de la ventana</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>Parte an&amp;terior de la ventana</translation>
    </message>
    <message>
        <source>Look for changes by o&amp;thers</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Check this file</source>
        <translation>&amp;Revisar este archivo</translation>
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
        <translation>Tema (&amp;colores)</translation>
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
</context>
<context>
    <name>Aggregation</name>
    <message>
        <source>%1 of %2 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition changed from %1 on; the two values may not measure the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>&amp;New baseline from here (rebase)…</source>
        <translation>&amp;Nueva línea base desde aquí…</translation>
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
        <translation>Nueva línea base</translation>
    </message>
    <message>
        <source>From %1 on, mean and limits are computed anew. Do this where the work itself was changed, not to make a signal go away.</source>
        <translation>Desde %1 la media y los límites se calculan de nuevo. Hágalo donde cambió el trabajo mismo, no para que desaparezca una señal.</translation>
    </message>
    <message>
        <source>&amp;Set new baseline</source>
        <translation>&amp;Fijar nueva línea base</translation>
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
        <translation>Quitar la nueva línea &amp;base: %1</translation>
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
    <name>ChartPicture</name>
    <message>
        <source>%1 ends in none of .png, .svg and .pdf. Choose one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartText</name>
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
        <source>Too few values</source>
        <translation>Muy pocos valores</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
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
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>%1 is nothing unusual.</source>
        <translation>%1 no es nada inusual.</translation>
    </message>
    <message>
        <source>%1 is nothing unusual: as it stands, the process varies %2, and ups and downs within that have no cause of their own.</source>
        <translation>%1 no es nada inusual: tal como está, el proceso varía %2, y las subidas y bajadas dentro de eso no tienen causa propia.</translation>
    </message>
    <message>
        <source>%1: %2. Chance alone hardly does that, so something has changed: look for it.</source>
        <translation>%1: %2. El azar apenas hace eso; algo ha cambiado: búsquelo.</translation>
    </message>
    <message>
        <source>As it stands, the process will meet %1: it varies %2.</source>
        <translation>Tal como está, el proceso cumplirá %1: varía %2.</translation>
    </message>
    <message>
        <source>That %1 missed it all the same has a cause of its own.</source>
        <translation>Que %1 no la cumpliera tiene una causa propia.</translation>
    </message>
    <message>
        <source>As it stands, the process will miss %1: it varies %2.</source>
        <translation>Tal como está, el proceso no cumplirá %1: varía %2.</translation>
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
        <translation>Con estos límites, %1 se cumple en unos períodos y en otros no, por azar: el proceso varía %2.</translation>
    </message>
    <message>
        <source>If the change lasts, set a new baseline where it began; then it is judged anew.</source>
        <translation>Si el cambio dura, fije una nueva línea base donde empezó; entonces se juzga de nuevo.</translation>
    </message>
    <message>
        <source>%1 met %2 by luck: the process varies %3, and the next value may miss it without anything having changed.</source>
        <translation>%1 cumplió %2 por suerte: el proceso varía %3, y el próximo valor puede no cumplirla sin que nada haya cambiado.</translation>
    </message>
    <message>
        <source>%1 missed %2 by chance: the process varies %3, and the next value may meet it without anything having improved.</source>
        <translation>%1 no cumplió %2 por azar: el proceso varía %3, y el próximo valor puede cumplirla sin que nada haya mejorado.</translation>
    </message>
    <message>
        <source>Follows the seasons</source>
        <translation>Sigue las estaciones</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>statroom [FILE]    open the window

Without a window:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
statroom VERB --help tells all options of a verb; so does the manual page, man statroom.
Exit codes: 0 done, 1 done but something needs a person, 2 wrong usage, 3 bad input or file,
4 conflict or locked, 5 write failed, 6 cancelled.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add detail to error messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers and texts for this locale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes (default: the login name).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no department “%1” — list them with statroom list FILE departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no metric “%1” — list them with statroom list FILE metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no category “%2” — see export --definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written, and what was there is as it was. Check the disk and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — see statroom %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a revision nor a date. Write --recorded 4498 or --recorded 2026-09-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command “%1” — see statroom --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — Correct it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> — Nothing was changed; try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs two columns — name them with --map from=COLUMN --map to=COLUMN</source>
        <translation>%1 necesita dos columnas — nómbrelas con --map from=COLUMN --map to=COLUMN</translation>
    </message>
    <message>
        <source>a share needs the condition to be met — say it with --met COLUMN=VALUE</source>
        <translation>una proporción necesita la condición que se cumple — dígala con --met COLUMN=VALUE</translation>
    </message>
    <message>
        <source>--met goes with --aggregate share</source>
        <translation>--met va con --aggregate share</translation>
    </message>
    <message>
        <source>%1 needs a column to aggregate — name it with --map value=COLUMN</source>
        <translation>%1 necesita una columna que agregar — nómbrela con --map value=COLUMN</translation>
    </message>
    <message>
        <source>records are values of one metric — name it with --metric CODE</source>
        <translation>los registros son valores de un solo indicador — nómbrelo con --metric CODE</translation>
    </message>
    <message>
        <source>“%1” is not a locale — write it like es or en_GB</source>
        <translation>“%1” no es una configuración regional — escríbala como es o en_GB</translation>
    </message>
    <message>
        <source>“%1” is not a number as this locale writes it.</source>
        <translation>“%1” no es un número como lo escribe esta configuración regional.</translation>
    </message>
    <message>
        <source>Cancelled. “%1” is as it was.</source>
        <translation>Cancelado. “%1” está como estaba.</translation>
    </message>
    <message>
        <source>cancelled after line %1 — what was acknowledged is saved</source>
        <translation>cancelado después de la línea %1 — lo confirmado está guardado</translation>
    </message>
    <message>
        <source>How the metric is shown: %1.</source>
        <translation>Cómo se muestra la métrica: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a view of a metric — choose one of %2</source>
        <translation>«%1» no es una vista de una métrica — elija una de %2</translation>
    </message>
    <message>
        <source>Says how a strategic goal stands: done, committed, where it should be, and where it will end.</source>
        <translation>Dice cómo va una meta estratégica: hecho, comprometido, dónde debería estar y dónde terminará.</translation>
    </message>
    <message>
        <source>The goal&apos;s code.</source>
        <translation>El código de la meta.</translation>
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
        <translation>no hay ninguna meta «%1» — lístelas con statroom list FILE goals</translation>
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
        <source>Lists departments, metrics, goals, the history, or entries that are overdue.</source>
        <translation>Lista departamentos, indicadores, metas, el historial o las entradas atrasadas.</translation>
    </message>
    <message>
        <source>departments, metrics, goals, history or overdue.</source>
        <translation>departments, metrics, goals, history u overdue.</translation>
    </message>
    <message>
        <source>“%1” cannot be listed — choose departments, metrics, goals, history or overdue</source>
        <translation>«%1» no se puede listar — elija departments, metrics, goals, history u overdue</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, preliminary</source>
        <translation>%1, preliminar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the department says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we need.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryCheck</name>
    <message>
        <source>%1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole of %1 cannot be. Enter part and whole as 1031/1144.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 0 cannot be. The first number is the part, the second the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cannot be. The first number is the part, the second the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be: this metric is never below %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be: this metric is never above %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not begun. Really a value for it already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not over. Really a value for it already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Really %1? %2: %3.</source>
        <translation type="unfinished"></translation>
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
    <name>FiscalCalendar</name>
    <message>
        <source>“%1” names a month that does not exist: months run from 01 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period: a period is 1, 3 or 12 months long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period. Write a month as 2026-10, a quarter as 2026-Q4 or FY27-Q2, a year as FY27 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies outside the years 1000 to 9999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no period in an empty cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period. Write it like 2025-07, Jul 2025, FY26 Q1 or 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may mean %2 or %3. Write it so that only one is possible, like 2025-07 for a month or 2025-07-25 for a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a day that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names a month that does not exist: months run from 1 to 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is longer than a year. Name one month, quarter or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs over two calendar years, but the city&apos;s fiscal year begins in January. Write one year, like 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may mean %2 or %3. Say whether the day or the month comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fiscal year %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like a day number of a spreadsheet. Format the column as a date and save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day of a year that is not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names a quarter that does not exist: quarters run from 1 to 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say of which year. Write it like FY26 Q1 or 2025-Q1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day %1 %2</source>
        <comment>day month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quarter year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FY%1</source>
        <comment>fiscal year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fiscal year, quarter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <comment>month to month year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2–%3 %4</source>
        <comment>month year to month year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>“%1” is not a metric&apos;s code. Is “%2” meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a metric&apos;s code, nor one of the functions %2. Codes with other characters than letters, digits, - . _ stand in brackets, like [%1].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parentheses of the formula do not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula ends where another value is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operator of the formula has no value before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values of the formula follow each other; an operator is missing between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function of the formula has too few or too many values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma of the formula stands outside a function. Decimals are written with a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula cannot be read. Write it like OVERTIME_HOURS / FTE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula is empty. Write it like OVERTIME_HOURS / FTE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket [ of the formula is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula assigns nothing: leave out the = and what stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A formula holds no text in quotation marks, only codes, numbers and operators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand in a formula. It knows + - * / ^ ( ) and the functions %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula names no metric. Write it like OVERTIME_HOURS / FTE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula leads back to itself: %1. Take one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFieldsStep</name>
    <message>
        <source>Used as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>; stale, there is no value for %1 yet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data: too few cases in %1, %2 where %3 are needed%4.</source>
        <translation type="unfinished"></translation>
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
    <name>MetricFacts</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the target since %1, %2 in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met since %1, %2 in a row.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Target of %1 so far</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At first</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet, expected on %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Total over %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricReport</name>
    <message>
        <source>No values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the department says, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The last thirteen months</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older note(s) are in the city file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older file(s) are named in the city file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control chart of the total</source>
        <translation>Gráfico de control del total</translation>
    </message>
</context>
<context>
    <name>MetricSide</name>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Can it reach the target?</source>
        <translation>¿Puede alcanzar la meta?</translation>
    </message>
</context>
<context>
    <name>MetricTemplates</name>
    <message>
        <source>Every department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unscheduled overtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overtime hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overtime nobody planned costs more and tires the crews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of overtime that were not scheduled, of all paid hours of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick time used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sick hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick time shows early where a team is strained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of sick leave, of all scheduled hours of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work-related illness and injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody should go home as well as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cases in the month that had to be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen concerns answered on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks the city deserves an answer when it was promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns answered by the promised day, of all that fell due in the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency responses on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes decide about lives and buildings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency calls whose first unit arrived within the promised minutes, of all emergency calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violent offences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People want to be safe where they live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offences of violence recorded in the month, by the day they happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streets and waste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potholes filled on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pothole left open damages cars and trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potholes filled within the promised days, of all reported in the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street lights repaired on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repaired on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark streets feel and are less safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights repaired within the promised days, of all reported in the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed waste collections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every household notices a missed collection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collections reported as missed in the month and found to be so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recycling rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tons recycled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tons collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is recycled need not be buried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tons recycled or composted, of all tons collected from households.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building and codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building permits issued on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builders plan with the day the city named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permits issued within the promised days, of all issued in the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to the first inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A neighbour who complains should soon see somebody come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from the complaint to the first inspection, mean of the month&apos;s first inspections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant and abandoned houses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty houses pull their street down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Houses on the register at the end of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General fund revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget stands on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue of the general fund booked in the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vacant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budgeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work is left undone where nobody sits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vacant positions on the last day of the month, of all budgeted ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices paid within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid within 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small firms cannot wait for their money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices paid within 30 days of their receipt, of all paid in the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parks, water, transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits to recreation centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centres are there to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People counted at the doors in the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water main breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks close streets and lose water that was already cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks found in the month, by the day they were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buses on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>departures on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>departures checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riders stay with buses they can rely on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departures from timed stops less than five minutes late, of all that were checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricValues</name>
    <message>
        <source>This metric is not in the city file as it is shown now. Choose another metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula of %1 leads back to itself: change it on the Set up page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricViews</name>
    <message>
        <source>&amp;Control chart</source>
        <translation>Gráfico de &amp;control</translation>
    </message>
    <message>
        <source>Control chart of %1</source>
        <translation>Gráfico de control de %1</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>“%1” is too large or too small a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it with a decimal point and without thousands separators, like 1234.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObservationsWriter</name>
    <message>
        <source>The observations could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageGallery</name>
    <message>
        <source>There is no %1 %2 in this city. Look at its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanBuilder</name>
    <message>
        <source>“%1” is a month; %2 is measured by quarter or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a quarter; %2 is not measured by quarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a year; %2 is not measured by year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>revision %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded at revision %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPainter</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>This department is not in the city file as it is shown now. Choose another department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No city file is open. Open one and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overview</source>
        <translation>resumen</translation>
    </message>
</context>
<context>
    <name>RevisionDetails</name>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiscal year starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiscal year named by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerance is a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured by every department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewest cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first part is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second part is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what we do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what we need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series no longer in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metric no longer in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts about the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person no longer in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benchmark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the department tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department no longer in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-in of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remembered import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receipt of an import</source>
        <translation type="unfinished"></translation>
    </message>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScorecardModel</name>
    <message>
        <source>Target
in reach?</source>
        <translation>¿Meta al
alcance?</translation>
    </message>
</context>
<context>
    <name>SetupText</name>
    <message>
        <source>“%1” is not a day. Write it like %2 or 2026-07-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a month. Write it like %2, 2026-07 or FY27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not lie between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Write it with its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a tolerance. Write 10 % for a share of the target, or an amount like %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 pts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupWriting</name>
    <message>
        <source>A code is needed: a few letters or digits, such as FIRE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot stand in a code. Use letters, digits, - _ and . only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the code of %2 already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes before %2, where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingDelegate</name>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached; off target a period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzada</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1, meta %2</translation>
    </message>
    <message>
        <source>%1, preliminary</source>
        <translation>%1, preliminar</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n quarter(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 %3 in a year.</source>
        <translation type="unfinished"></translation>
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
        <translation>Sigue la época del año: compare con el mismo periodo del año anterior.</translation>
    </message>
    <message>
        <source>Too few values for limits: %1 of %2.</source>
        <translation>Muy pocos valores para calcular límites: %1 de %2.</translation>
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
</context>
<context>
    <name>Standings</name>
    <message>
        <source>A metric that was asked for is not in this city file. Open the page again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a target. Write 95, 23 to 28, or none: and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upper end of a range needs a lower end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as the upper end lies below %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no range: %2. Give one target, or set its direction to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only counts have a target for the whole year; %1 is of kind %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies below %2, which a value never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies above %2, which a value never does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendLayout</name>
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
</context>
<context>
    <name>TrendModel</name>
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
</context>
<context>
    <name>TrendPoints</name>
    <message>
        <source>New baseline from here: %1.</source>
        <translation>Nueva línea base desde aquí: %1.</translation>
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
</context>
<context>
    <name>TrendReading</name>
    <message>
        <source>Total by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defined anew</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitFormat</name>
    <message>
        <source>“%1”: the last character is the letter %2, not the digit %3. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: character %2 is the letter %3, not the digit %4. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits, or N/A if there is no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds two numbers. Enter one, or part and whole as 1031/1144.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number: thousands stand in groups of three digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>%1 pts</source>
        <comment>percentage points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does “%1” mean %2 or %3?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was read as one number, %2. Are these two?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” carries a footnote mark. Enter the number alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an amount in %2; this metric counts in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a percentage; this metric has no unit. Set its unit to % or enter a plain number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a percentage; this metric counts in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a time; this metric has no unit of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a time in another unit; this metric counts in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. A part and its whole are entered as 1031/1144.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds two numbers; this metric takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leaves open what its separators mean. Write part and whole without thousands separators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time: minutes and seconds run to 59.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a time; this metric counts in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mayor&apos;s office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open-data champion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year it starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>typed or imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum over records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days between two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records open at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no text. Say in a few words what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no date. Give the day on which it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event ends before it begins. Give a later last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>countdown of events</source>
        <translation>cuenta atrás de sucesos</translation>
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
        <translation>abierta</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>incumplida</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>sustituida</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirada</translation>
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
        <translation>la impulsa</translation>
    </message>
    <message>
        <source>contributes</source>
        <translation>contribuye</translation>
    </message>
    <message>
        <source>guards it</source>
        <translation>la vigila</translation>
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
        <translation>termina la línea base</translation>
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
</context>
<context>
    <name>statroom</name>
    <message>
        <source>a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample city cannot be made: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database, not a table of text. A city file is opened, not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a workbook or an archive, not a table of text. Save the sheet as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an old Excel workbook, not a table of text. Save the sheet as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a PDF, not a table of text. Ask for the numbers as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, expected on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, no longer disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, no cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, made missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, what the department tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, no longer handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, approval withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts about the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdown %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import source %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>days between two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record refers to a missing %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as StatRoom makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision before this one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is before that of the revision before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changed cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as it was written: its hash does not fit. This and what follows cannot be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes belong to no revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, but its daily values make %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be made. Check that its folder exists and can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made: the copy is not sound. The city file may be damaged; run a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made: it could not be written to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no department measures %1 — see statroom list FILE metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is measured by %2 — name one with --department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes definitions, observations, or the page or data of a metric or department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All definitions as .json, in the form that define reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All observations as .csv, in the form that import reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metric: .pdf, .png, .svg, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department: .pdf, .csv or .json; with --metric, the metric in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A category of the metric&apos;s breakdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of the end of this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recorded at a revision or at the end of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter or A4 (default: Letter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; its ending says the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of --definitions, --observations, --metric or --department is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--category needs --metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o OUT is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written — the name must end in .%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a paper size — choose Letter or A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the city file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2, revision %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new city file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to make; an existing one is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it with the invented city of Port Alder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city&apos;s name (default: the file&apos;s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month in which the fiscal year begins, 1 to 12 (default 7).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the city&apos;s name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a month from 1 to 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sample brings its own name and fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets up departments, people, metrics, breakdowns, series, targets and annotations from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions as JSON or CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would be done, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks through a whole city file: its pages, keys, history and tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1 of %2 revisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound. Head of the history: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a city file, also while it is in use, and verifies the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy to make; an existing file is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a verified copy of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back a revision by writing its inverse; the history keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revision to take back (default: the author&apos;s own newest that still stands).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of a revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing to undo — name the revision with --revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 takes back revision %2 (%3 changes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a layout: long, wide, records or auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an aggregate: count, sum, mean, median, share, days or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports numbers or records from a CSV file. One import is one revision; the same file again changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the source is laid out: long, wide, records or auto (default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds a field; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department of all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric of all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make departments, metrics, categories and series that are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave values that are stored already as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How records or days become a period&apos;s value: count, sum, mean, median, share, days or open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows with this value in this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --aggregate share: which rows count as met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breakdown that the category column belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span the source covers: inside it, a period without rows is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what became of every row to this CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1, “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows %1 and %2 more, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more rows were not taken; --report OUT.csv writes all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source covers %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: this was a dry run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: the city file has all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists departments, metrics, the history, or entries that are overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>departments, metrics, history or overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only of this department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be listed — choose departments, metrics, history or overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures a page of the window as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overview, department, metric, entry, import, setup or history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height in pixels (default 1280x800).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark, contrast or projector (default light).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PNG to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a page — choose overview, department, metric, entry, import, setup or history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a size — write it like 1920x1080, at most 8000x8000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a theme — choose light, dark, contrast or projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o OUT.png is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture is written as .png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written: the picture could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no category “%2”. See the categories with export --definitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is the sum of its categories. Name one with a category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is retired. Bring it back in the set-up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not measure %2 before: the series was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no department “%1”. List them with statroom list FILE departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no metric “%1”. List them with statroom list FILE metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is retired. Bring it back in the set-up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is calculated (%2). Record what it is calculated from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is monthly, “%2” is not a month. Write it like 2026-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is quarterly, “%2” is not a quarter. Write it like 2026-Q4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is yearly, “%2” is not a year. Write it like FY27 or 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overlaps %2, by which %3 is counted. Record the same kind of period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a rate: a day has no value of its own. Record the period with numerator and denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day needs a value. Write --value N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has a value for the whole of %2. Change that one with --period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is made from records. Import the records again, or record a day with --on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a %2: it has a value, no numerator and denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 12.5, rates as fractions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line is DEPARTMENT,METRIC,PERIOD,VALUE[,CATEGORY]; this one has %1 fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is longer than a million characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled after line %1; what was acknowledged is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records one value, or one a line from standard input: DEPARTMENT,METRIC,PERIOD,VALUE[,CATEGORY].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read lines from standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period: 2026-10, 2026-Q4, FY27-Q2, FY27, 2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day, for a value of a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value; rates as fractions (0.93).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of a rate or the sum of an average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole of a rate or the cases of an average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note kept with the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not go with lines from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either --period or --on is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of --value, --numerator with --denominator, or --missing is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day — write it like 2026-10-07</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1: %2 %3, %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was so already; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how metrics stand against their targets, each with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This category of the metric&apos;s breakdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of the end of this period (default: the latest one that is due).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing matches — list what there is with statroom list FILE metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count of rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share meeting a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open at the period&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of %1.</source>
        <translation>Una de %1.</translation>
    </message>
    <message>
        <source>“%1” is not a page — choose one of %2</source>
        <translation>«%1» no es una página — elija una de %2</translation>
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
    <name>statroom::AnnotationDialog</name>
    <message>
        <source>&amp;until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 of 14 inspectors lent to the storm desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All metrics of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shown on</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Mar 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty is one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Station 7 opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>empty is every department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the charts of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>empty is every metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day is needed on which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::BackgroundJob</name>
    <message>
        <source>This could not be done: the machine ran out of memory or refused. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::BreakdownTableModel</name>
    <message>
        <source>breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>The breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome, district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demolished, Repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breakdown is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the metric that is split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breakdown needs a name, such as outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric has a breakdown “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::CategoryTableModel</name>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demolished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no breakdown “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the breakdown it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The breakdown has a category “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::Chunk</name>
    <message>
        <source>The history of this city file is damaged. Open the newest backup, and keep this file for repair.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::CityFile</name>
    <message>
        <source>Not saved: %1 was taken out of the city file meanwhile. Look at it again before changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: there is already %1. Change that one, or choose another code or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 is already %2 in the city file; yours was %3. Look at both and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 was changed meanwhile from %2 to %3; yours was %4. Look at both and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 was changed meanwhile. Look at it again before changing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city itself cannot be taken out of its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the content of %1 is not valid. Check its values and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1 is still used by %2. Take that out first, or retire it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 refers to something that is not in the city file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a narrative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hand-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city needs a name. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be made. Check that its folder exists and can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City file made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a city file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s folder may only be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: it is not a city file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of an older form and cannot be brought up to date here. Copy it to a place where it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lacks parts of a city file or has them altered (%2). Open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds something that StatRoom did not put there (%1), so it is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a complete city file. Open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the changes were not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo of revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo of revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo of revision %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::CityTableModel</name>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for rates per head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, where a metric has none of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>America/Detroit; empty is this machine&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a time zone. Write one like America/Detroit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is named by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on day of the next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::ConditionRow</name>
    <message>
        <source>%1: column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::Connection</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use in another way. Close the other program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used safely with the SQLite on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this city file. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a city file. Choose a file made by StatRoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Open the newest backup, and keep this file for repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written. Nothing was changed; check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder cannot be used. Check that it exists and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city file refuses this content. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is too large. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s tables are not those of a city file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing the file failed. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::CopiesDialog</name>
    <message>
        <source>Duplicate for departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each department chosen gets a metric of its own like “%1”, with its definition but without values and targets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every department measures it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::CsvReader</name>
    <message>
        <source>Row %1 holds a text of more than a million characters: probably a quotation mark that is never closed. Close it, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 50 million rows. Split it, or export a shorter span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opened in row %1 is never closed. Close it, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Is this a table?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::DefinitionTableModel</name>
    <message>
        <source>definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>The definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty is always; Jul 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Defined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The definition is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a definition from then on already. Change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first definition stays; change its words instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined by (a role)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::DefinitionsReader</name>
    <message>
        <source>This is not JSON: line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions are one JSON object, {&quot;city&quot;: …, &quot;departments&quot;: […], …}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns of “%1” (%2) are those of no definitions. Name them as in the JSON form, such as code, name, unit, kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a city file. Export its definitions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has values, so its kind, unit and frequency stay. Retire it and define a new metric instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::DepartmentTableModel</name>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIRE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Jul 2026; empty is always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty is by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to %2 itself. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measures %2. Retire it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::DepartmentsPage</name>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
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
    <name>statroom::Describer</name>
    <message>
        <source>the city %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the definition of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakdown %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the target of %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the baseline of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the benchmark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the annotation “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the narrative of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hand-in of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saved mapping %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the receipt of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::EditHistory</name>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing of yours to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::Entry</name>
    <message>
        <source>a text is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number or null is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day like 2025-07-01 is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a share like 0.1, {&quot;relative&quot;: 0.1} or {&quot;absolute&quot;: 2} is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period like 2025-07 or FY26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object {…} is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object {…} or null is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known and was passed over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::Entry::Enum</name>
    <message>
        <source>“%1” is not one of %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typed value of another month is not saved yet. Leave once more to go without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: %1. Correct it or answer its question, or leave once more to go without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next field</source>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit</source>
        <translation>editar</translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as last month</source>
        <translation>como el mes pasado</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next missing</source>
        <translation>siguiente que falta</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet, expected on</source>
        <translation>todavía no, se espera el</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer a question</source>
        <translation>responder a una pregunta</translation>
    </message>
    <message>
        <source>Alt+1, Alt+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value, or both parts as 1,031/1,144. Each cell is saved when you leave it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is handed in: %2. Changing one of them now asks for a reason.</source>
        <translation type="unfinished"></translation>
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
        <source>%1 pasted; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) wait for you</source>
        <translation>
            <numerusform>%n celda espera su respuesta</numerusform>
            <numerusform>%n celdas esperan su respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pasted.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::Findings</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::HighlightModel</name>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as of here: %1, revision %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything above came later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverted by revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverts revision %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show revisions of metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show revisions by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the city &amp;before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the city as it &amp;was here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert this revision…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No revision is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No city file is open.</source>
        <translation>No hay ningún archivo de ciudad abierto.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 revisions. The record is append-only: a revert is a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a revision to see what it changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert after going back to now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first revision made the file and cannot be reverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert revision %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3. What it changed goes back to what it was before, as a new revision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision %1 was reverted by revision %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::ImportDoneStep</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the city file holds what it held before. The history keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 changed. One undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1… (in full in the history)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>field, column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>layout, mapping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rows where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected or open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>name, date, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::ImportDraft</name>
    <message>
        <source>The file is being looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file and say what its columns mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing to write yet: %n question(s) wait for an answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to write: the city file has all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to write: no cell of the file gives a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::ImportFieldsStep</name>
    <message>
        <source>Only some rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make what is missing in the city file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep stored values where the file has others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the file and what they are used as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met&amp;ric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Val&amp;ue is the</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdo&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day or month that the file covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day or month that the file covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside this span a month without rows is 0, outside it is missing; a month that is only partly inside stays preliminary. Days or months: 2013-03-01 or 2013-03</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide: periods or measures across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long: one value a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records: one case a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>code, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old column name, new column name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns were renamed since this kind of file was last imported: %1. Are they the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first whether the renamed columns are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview will show it, cell by cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be made:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::ImportFileStep</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a file of numbers or records here, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, TSV and text in columns: months across, long lists, or one row a case. Nothing is written before you have seen all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to import (Ctrl+Shift+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row with the columns&apos; names; 0 where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point, 1,234.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma, 1.234,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month first, 7/31/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day first, 31/7/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enco&amp;ding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header in ro&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal si&amp;gn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;rder in dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next file of this kind; its mapping is remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 added, %3 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found: comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as found: point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows of data in %2 columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below them: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::ImportMappingModel</name>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>running number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns to fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what the import would do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 report.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is being written. Wait for it, or cancel it, which leaves the city file as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is being taken back. Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the next file of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt *.tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>file name, how it was read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping remembered from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>I&amp;mport %Ln value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I&amp;mport daily values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One import is one revision: one undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import running. Until it is done nothing else can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::ImportPlan</name>
    <message>
        <source>%1, %2</source>
        <comment>column letter, header</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file covers only a part of this period: the stored value stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored values stay, as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preliminary: the file covers only a part of this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows counted into them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::ImportPreviewModel</name>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, category</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>metric, department</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>old value, new value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not %2</source>
        <comment>stored value, value of the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the city file stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is the same; it is no longer preliminary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is the same; what is told about it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is the same; its parts change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes an overdue entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Alt+%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::ImportPreviewStep</name>
    <message>
        <source>Rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why stored val&amp;ues change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why stored values change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>count, word, what it means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new in the city file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old and new shown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no stored value changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them kept as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in the city file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait for your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until then not imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is dropped silently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank, repeated or left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>which rows, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source covers %1 to %2%3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the months of its first and last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::ImportPreviewTable</name>
    <message>
        <source>What happens to each cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::ImportRequest</name>
    <message>
        <source>“%1” is not a mapping. Write FIELD=COLUMN, like date=Date_of_Outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. Fields are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a condition. Write COLUMN=VALUE, like Status=Closed.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From (opened)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (closed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Period (measures across)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period or day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no department “%1”. Define it first, or let the import create what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” holds a sign that cannot be seen. Clean it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no metric. Map a column to it, or name one for all rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be any of the metrics %2. Write the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric “%1”. Define it first, or let the import create what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has several breakdowns, and none of them holds “%2”. Name the breakdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no category “%2”. Define it first, or let the import create what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is calculated (%2): its values are not entered. Import what it is calculated from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not measure %2 for “%3”. Define the series first, or let the import create what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not measure %2. Define the series first, or let the import create what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is made from the others and not imported beside them. Leave it out of the file, or define it first if it is a name.</source>
        <translation>“%1” se forma con los demás y no se importa junto a ellos. Quítelo del archivo, o defínalo antes si es un nombre.</translation>
    </message>
</context>
<context>
    <name>statroom::Importer</name>
    <message>
        <source>“%1” is a city file. It is opened, not imported; import its exports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns were renamed since “%1” was last imported: %2. Confirm by naming the columns: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read like “%1” the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no row that names its columns. Add one, or name the columns by their place, like period=#3 and value=#4.</source>
        <translation>“%1” no tiene una fila que nombre sus columnas. Añada una, o nombre las columnas por su lugar, como period=#3 y value=#4.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal, %1</source>
        <translation>Meta, %1</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About StatRoom</source>
        <translation>Acerca de StatRoom</translation>
    </message>
    <message>
        <source>StatRoom %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A city&apos;s performance, from its numbers to its meetings.
© 2026 The StatRoom authors. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StatRoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::MessageLine</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away (Esc)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, unweighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 periods</source>
        <translation>Últimos 24 períodos</translation>
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
            <numerusform>Últimos %n períodos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::MetricPage</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Annotation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save page as PD&amp;F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart as PN&amp;G, SVG or PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data as &amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;nter data</source>
        <translation>I&amp;ngresar datos</translation>
    </message>
    <message>
        <source>&amp;Year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the same months of the year before as a second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric in all departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the department says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this number comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of all numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamentos</translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes, and no number was corrected.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody wrote it down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is calculated: %2. Enter its inputs instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished">Guardado %1.</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save page as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inse&amp;rt</source>
        <translation>Inse&amp;rtar</translation>
    </message>
</context>
<context>
    <name>statroom::MetricTableModel</name>
    <message>
        <source>metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIRE-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses within 6 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%, $, d, min, per 1,000; empty for a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes of departments: FIRE, POL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVERTIME / HOURS; empty for typed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a value may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % or an amount; empty is the city&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspected in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty is the city&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>dispatch system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty is always; a later month draws a seam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Where it started, what others reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FY26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven cities of similar size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty is by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as the most lies below %2 as the least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cannot change: values have been entered in it. Retire it and replace it by a new metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has typed values and cannot become calculated. Retire it and replace it by a new metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in the formula of %2 (%3), which cannot be rewritten for %4. Choose a code of letters, digits and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no department “%1”. Write codes of departments, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value that it started from is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what %1 reaches, or leave the benchmark empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a benchmark of %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has values. Retire it instead; its values stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in the formula of another metric. Change that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured in every department</source>
        <translation>Medidas en todos los departamentos</translation>
    </message>
    <message>
        <source>Fewest cases to judge by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First part is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second part is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on day of the next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defined by (a role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This definition holds from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline of period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is the benchmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of year or period</source>
        <translation type="unfinished"></translation>
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
        <source>Leave single jumps out of the width of the limits</source>
        <translation>Dejar los saltos aislados fuera de la anchura de los límites</translation>
    </message>
</context>
<context>
    <name>statroom::Migrator</name>
    <message>
        <source>“%1” is not a city file. Choose a file made by StatRoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer StatRoom. Update the program to open it; the file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a complete city file. Open a backup.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calculated: %1. It follows when its parts are entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of its categories, which are entered in the rows below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from daily records. Import the newer file to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: meanwhile %1 was stored here by %2. You typed %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of its categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet, expected on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet, expected on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, with a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preliminary: not handed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected on %1.</source>
        <translation>Se espera el %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waits for your answer</source>
        <translation type="unfinished">%1: espera su respuesta {1,?}</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation type="unfinished">%1: sin guardar {1,?}</translation>
    </message>
    <message>
        <source>%1, being saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Note or question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has two numbers. %2 takes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does %1 change? %2 was approved with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does %1 change? %2 was handed in with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is saving just now. Tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the city file was busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values go into the columns of months. Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The block has %n row(s) more than there are from here. Nothing was pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The block has %n column(s) more than there are from here. Nothing was pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be typed in: %2 Nothing was pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more metric(s), entered when their quarter or year ends.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Disputed. %1</source>
        <translation>En disputa. %1</translation>
    </message>
</context>
<context>
    <name>statroom::MonthlyGridView</name>
    <message>
        <source>Values to enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;As the period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not &amp;yet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the metric</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we d&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we &amp;need</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::NewCityDialog</name>
    <message>
        <source>New city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year it ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the year it begins in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year &amp;begins in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiscal year is named &amp;after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpected on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which the value is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the value comes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payroll closes on the 14th</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::OpenCity</name>
    <message>
        <source>The folder %1 cannot be made. Free space or permissions may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::OverviewModel</name>
    <message>
        <source>none due</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a target, %2 without data</source>
        <translation>%1 sin meta, %2 sin datos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>City</source>
        <translation>Ciudad</translation>
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
        <source>as in %1</source>
        <translation>como en %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All met, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3 values entered</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>statroom::PeopleTableModel</name>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name, or the post: Fire data coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Jul 2026; empty is always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address: it has no @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed, or what the post is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is %1 already. Add what tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the role, or leave department and day empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the department whose %1 this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has or had a role. Give the role a last day, or retire the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::PeriodChooser</name>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Previous month (Alt+Page Up)</source>
        <translation>Mes anterior (Alt+Re Pág)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Next month (Alt+Page Down)</source>
        <translation>Mes siguiente (Alt+Av Pág)</translation>
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
</context>
<context>
    <name>statroom::PlanBuilder</name>
    <message>
        <source>There is no one column “%1” for %2. Columns are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long lists need a column for the period and one for the value. Name them, like period=Month and value=Result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column but the period holds numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is headed by a period. Name the column that holds it, like period=Year, or choose another layout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs two columns: from=COLUMN and to=COLUMN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records need a column for their date. Name it, like date=Date_of_Outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a column to aggregate. Name it, like value=Amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share needs the condition to be met, like Status=On time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no one column “%1” for the condition to be met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which metric its values are of. Name the metric, or the column that names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which department its values are of. Name the department, or the column that names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no one column “%1” for the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no department “%1”. Define it first, or let the import create what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of a month whose year is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: a running number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: headed by no period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: no field of it is imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say of which year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, as answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a day, and %2 has no daily values. Say how days become months: sum, mean or median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator and denominator belong together; one is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 is not numerator ÷ denominator (%2 ÷ %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value as in row %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in row %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has different values for %2: %3. Keep the right one in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a long list become months by sum, mean or median, not by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 has another value for the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is of the day %1; measures across need a month, quarter or year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say of which year. Add the year to the column&apos;s heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of totals: they are computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is measured by %2, and this is a value of %3 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a department were read as belonging to the one named above them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no date in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open: there is no end yet to count days to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends (%1) before it begins (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no %1, so it belongs to no category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no value in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open counts every case in the file: a file that leaves out cases opened before its span gives too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row is of %1, and its month is taken as whole. If the file begins within the month, say the span it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last row is of %1, so its month is preliminary. If the file covers all of it, say the span it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a span. Write FROM..TO, like 2013-03..2018-03 or 2013-03-01..2018-03-23. (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span “%1” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span “%1” is longer than 200 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows outside %1 to %2 are left out, as asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, and %3 does not make one. Choose another aggregate, or another metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is derived by %3; this import says %4. Use another metric for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 has values that were entered, such as %3 in %4. Daily values would take their place; import them to another metric, or a span that covers all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the span covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily values before the first row or after the last stay as they are stored. Say the span the file covers to replace them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as fractions, so that 0.93 is 93 %: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 among values like %2: %3 % or %4 %?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies below the lower bound of %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies above the upper bound of %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overlaps %2, by which %3 is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is derived from daily values, which give something else. Import the records again instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total of %1 is computed from its categories, which have values for this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a total for %2 that was entered, and totals are not stored beside their parts. Take it out, or import to another metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a total for this period that was entered; categories would stand beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 empty cells stand where a value is stored: the stored values stay. N/A says that a value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric %1, %2 (%3, by %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakdown %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series %1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are the stored ones, rounded: those stay, with numerator and denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row meets the filter. If its value is right and all months are 0, say the span the source covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total of %1 is computed from its categories, which have values for %2. Import the records by category, or to another metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells where the header has %2: a separator stands unquoted inside one of them. Put that cell in quotation marks.</source>
        <translation>La fila tiene %1 celdas y el encabezado %2: hay un separador sin comillas dentro de una de ellas. Ponga esa celda entre comillas.</translation>
    </message>
    <message>
        <source>“%1” carries a footnote mark. Is the value %2?</source>
        <translation>“%1” lleva una marca de nota al pie. ¿El valor es %2?</translation>
    </message>
    <message>
        <source>Does “%1” mean %2 or %3? Say which sign parts the decimals.</source>
        <translation>¿“%1” significa %2 o %3? Diga qué signo separa los decimales.</translation>
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
        <source>%1 empty cells stand where a value is stored: the stored values stay.</source>
        <translation>%1 celdas vacías están donde hay un valor guardado: los valores guardados quedan.</translation>
    </message>
    <message>
        <source>%1 values are of periods that are not over yet, and preliminary.</source>
        <translation>%1 valores son de períodos que aún no terminaron, y son preliminares.</translation>
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
</context>
<context>
    <name>statroom::R</name>
    <message>
        <source>It stands in the tables, but no revision wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revision wrote it, but it is missing from the tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 in the tables, but %2 by the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the same in the tables as by the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::Reader</name>
    <message>
        <source>“%1” does not exist. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of an older form. Open it once where it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city file did not exist yet on %1. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no revision %1 in this city file. Look at the history for the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::RecordChooser</name>
    <message>
        <source>As of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>The record shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of %1, revision %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other day or revision…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page then shows what this file held at the end of the day, or when the revision had been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or &amp;revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by a &amp;new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save (Enter or Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was typed (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. See %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::Replay</name>
    <message>
        <source>%1 of its values were entered by nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a correction of nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no entry for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a correction before its value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::ReportWriter</name>
    <message>
        <source>%1 is the name of a city file. Choose a name that ends in .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not answer. See whether it is switched on, or save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The printer took only %n page(s). Print the rest again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>statroom::RoleTableModel</name>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Jul 2026; empty is always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day; empty is still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no person “%1”. Add them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the department whose %1 this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person has this role already in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::SampleCity</name>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be made. Check that its folder exists and can be written.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
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
        <source>Against %1</source>
        <translation>Frente a %1</translation>
    </message>
    <message>
        <source>%1 so far %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target so far</source>
        <translation>Meta hasta ahora</translation>
    </message>
    <message>
        <source>Last 24 periods</source>
        <translation>Últimos 24 períodos</translation>
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
            <numerusform>Últimos %n períodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Variation</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>Seguridad</translation>
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
        <translation type="unfinished"></translation>
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
        <source>City</source>
        <translation>Ciudad</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted as the department orders them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1.</source>
        <translation>Ordenado por %1.</translation>
    </message>
    <message>
        <source>%1 Click a heading to sort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department has told nothing about it for %1.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>statroom::Sections</name>
    <message>
        <source>it stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of a department is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no department “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of a metric is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no metric “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no one category “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a department is not its own parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a role is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies below the lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>definition of %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a period of its own like 2025-07 is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benchmark of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breakdown of %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not measure %2; add it to the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a period like 2025-07 is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upper end of a range lies above its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target of %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day like 2025-07-01 is needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::Sections::R</name>
    <message>
        <source>+ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::SeriesTableModel</name>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Which department measures what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty is the metric as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty is by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calculated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no department “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metric has no category “%1”. Add it to a breakdown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department measures it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order in the department&apos;s lists</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdowns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Parts of the set-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city has no departments yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet who enters, leads or answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a role yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breakdowns and categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric is split into categories yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add breakdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no categories yet. Add a breakdown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No department measures anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is marked on the charts yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics and definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No metric says yet how it is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a tem&amp;plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate for departments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s) made. One step of Undo takes them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Targets by fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is measured yet that could have a target. Add a metric first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target is set yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier &amp;years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill fo&amp;rward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of the selected year holds for all later ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of the first selected row for all selected rows (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the cell of the year whose target is to hold on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n later step(s) taken out; the target holds on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a year in several rows; the first one&apos;s target goes into the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>No promise has been made yet.</source>
        <translation>Todavía no se ha hecho ninguna promesa.</translation>
    </message>
    <message>
        <source>&amp;Add goal</source>
        <translation>&amp;Añadir meta</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>What goals are measured by</source>
        <translation>Con qué se miden las metas</translation>
    </message>
    <message>
        <source>No goal is measured by a metric yet.</source>
        <translation>Ninguna meta se mide todavía con un indicador.</translation>
    </message>
    <message>
        <source>&amp;Add metric to a goal</source>
        <translation>&amp;Añadir indicador a una meta</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>No goal has dated steps yet.</source>
        <translation>Ninguna meta tiene todavía pasos con fecha.</translation>
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
        <translation>Todavía no se nombra ningún trabajo que mueva una meta.</translation>
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
        <translation>Ningún plan reúne todavía metas.</translation>
    </message>
    <message>
        <source>&amp;Add plan</source>
        <translation>&amp;Añadir plan</translation>
    </message>
</context>
<context>
    <name>statroom::SetupTableModel</name>
    <message>
        <source>%1, not saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Changed meanwhile from “%1” to “%2”; yours is “%3”. Look at both and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is not typed; it follows from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 is not retired; give it an end instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1 cannot be taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>StatRoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A %1</translation>
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
</context>
<context>
    <name>statroom::Sparkline</name>
    <message numerus="yes">
        <source>%n period(s)</source>
        <translation>
            <numerusform>%n período</numerusform>
            <numerusform>%n períodos</numerusform>
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
    <name>statroom::StandingDelegate</name>
    <message>
        <source>preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::StepIndicator</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bars (|)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periods across (%1 to %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header in row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 title row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 title rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::TableRecognition</name>
    <message>
        <source>“%1” holds no rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::TableSection</name>
    <message>
        <source>Retired t&amp;oo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a block of cells from a spreadsheet, from the selected cell on (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what was added by mistake and never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired. Its past stays; Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown. Every change is saved at once and stands in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to paste. Copy cells in a spreadsheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells: %2 change, %3 new rows, %4 stay as they are, %5 are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2, “%3”: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted: %1 cells changed, %2 rows new. One step of Undo takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::TallyButton</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::TargetGridModel</name>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code and department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::TargetTableModel</name>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul 2026 or FY27</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>empty where there is none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % or an amount; empty is the metric&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No target because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>establishing baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not under the department&apos;s control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no series “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the metric and department whose target this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its metric is no longer in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which month it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a target from %1 already. Change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target, or the range&apos;s lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::TextFile</name>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file. Choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than 2 GB. Split it, or export a shorter span.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: %2. Copy it to this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like UTF-16 and ends in the middle of a character. Save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” looks like UTF-16, but line %2 holds half a character. Save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text: line %2 holds a zero. Save the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is marked or asked for as UTF-8, but line %2 holds bytes that are none. Save it again as UTF-8, or choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither UTF-8 nor Windows-1252: line %2 holds the byte 0x%3. Save the table as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::TrendChart</name>
    <message>
        <source>Trend chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target from %1</source>
        <translation>Meta desde %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>corrected after it was handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New definition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>target %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year before %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3 of %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New definition from here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n period(s).</source>
        <translation>
            <numerusform>%1 a %2, %n período.</numerusform>
            <numerusform>%1 a %2, %n períodos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest %1 in %2, highest %3 in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target changed from %1 to %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New definition from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::TrendModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No values yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2 from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Target to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year before</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>statroom::WelcomePage</name>
    <message>
        <source>StatRoom</source>
        <translation type="unfinished"></translation>
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
    <name>CheckDialog</name>
    <message>
        <source>Looking through every number and every revision…</source>
        <translation>Se recorre cada número y cada revisión…</translation>
    </message>
    <message>
        <source>In a large city this takes a while. Nobody can write into the file until it is done.</source>
        <translation>En una ciudad grande esto tarda un poco. Nadie puede escribir en el archivo hasta que termine.</translation>
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
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>&amp;Head of the history</source>
        <translation>&amp;Cabeza del historial</translation>
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
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep this file for whoever looks into it, go on in your newest copy that passes this check, and enter again what came after it.</source>
        <translation>No se cambió nada. Guarde este archivo para quien lo examine, siga en su copia más reciente que pase esta comprobación y vuelva a introducir lo que vino después.</translation>
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
        <translation>El archivo está entero, su historial de %1 revisiones no tiene interrupciones y cada número es el que resulta de su historial. Los informes imprimen los doce primeros dígitos de la cabeza.</translation>
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
    <name>OverviewReport</name>
    <message numerus="yes">
        <source>%n more of them stand in the scorecards.</source>
        <translation>
            <numerusform>%n más figura en los tableros.</numerusform>
            <numerusform>%n más figuran en los tableros.</numerusform>
        </translation>
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
    <name>FileMenu</name>
    <message>
        <source>No file was opened yet</source>
        <translation>Todavía no se abrió ningún archivo</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>As it stood %1</source>
        <translation>Como estaba el %1</translation>
    </message>
</context>
<context>
    <name>Goal</name>
    <message>
        <source>A goal needs a short code.</source>
        <translation>Una meta necesita un código corto.</translation>
    </message>
    <message>
        <source>A goal needs its public statement.</source>
        <translation>Una meta necesita su enunciado público.</translation>
    </message>
    <message>
        <source>A goal needs the day on which it starts.</source>
        <translation>Una meta necesita el día en que empieza.</translation>
    </message>
    <message>
        <source>This kind of goal needs a deadline or a number of days.</source>
        <translation>Este tipo de meta necesita una fecha límite o un número de días.</translation>
    </message>
    <message>
        <source>The deadline lies before the start.</source>
        <translation>La fecha límite está antes del inicio.</translation>
    </message>
    <message>
        <source>A goal of milestones alone has no amount: leave the target empty.</source>
        <translation>Una meta solo de hitos no tiene cantidad: deje vacío el objetivo.</translation>
    </message>
    <message>
        <source>A goal needs an amount to reach.</source>
        <translation>Una meta necesita una cantidad que alcanzar.</translation>
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
        <translation>El punto de partida ya es el objetivo: no hay nada que alcanzar.</translation>
    </message>
    <message>
        <source>The target lies below the starting point, so lower must be better.</source>
        <translation>El objetivo está por debajo del punto de partida, así que menos debe ser mejor.</translation>
    </message>
    <message>
        <source>The target lies above the starting point, so higher must be better.</source>
        <translation>El objetivo está por encima del punto de partida, así que más debe ser mejor.</translation>
    </message>
    <message>
        <source>Events are counted upwards: the target lies above the starting point.</source>
        <translation>Los sucesos se cuentan hacia arriba: el objetivo está por encima del punto de partida.</translation>
    </message>
    <message>
        <source>A stock is cut: the target lies below the starting point.</source>
        <translation>Una existencia se reduce: el objetivo está por debajo del punto de partida.</translation>
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
        <translation>%1 en %2 frente a un objetivo de %3</translation>
    </message>
    <message>
        <source>%1 on %2 against a target of %3</source>
        <translation>%1 el %2 frente a un objetivo de %3</translation>
    </message>
    <message>
        <source>%1, where an even path would have %2</source>
        <translation>%1, cuando un camino parejo llevaría %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>alcanzada</translation>
    </message>
    <message>
        <source>kept until %1</source>
        <translation>cumplida hasta el %1</translation>
    </message>
    <message>
        <source>reached on %1</source>
        <translation>alcanzada el %1</translation>
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
        <translation>vencida hace %1</translation>
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
        <translation>cerrada como %1 el %2: %3</translation>
    </message>
    <message>
        <source>Amended on %1: %2</source>
        <translation>Modificada el %1: %2</translation>
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
        <translation>En ninguna clase de esta meta, y no contados ni como hechos ni como comprometidos: %1.</translation>
    </message>
    <message>
        <source>Numbers are known for %1</source>
        <translation>Se conocen cifras de %1</translation>
    </message>
    <message>
        <source>The figures are those of %1, the last that are known.</source>
        <translation>Las cifras son las del %1, las últimas conocidas.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Incumplida</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Sin cifras</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Adelantada</translation>
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
</context>
<context>
    <name>RecordText</name>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>%1 of goal %2</source>
        <translation>%1 de la meta %2</translation>
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
        <translation>prometida por</translation>
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
        <translation>objetivo</translation>
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
        <translation>cerrada el</translation>
    </message>
    <message>
        <source>closed because</source>
        <translation>cerrada porque</translation>
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
        <translation>seguida por</translation>
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
        <translation>meta</translation>
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
</context>
<context>
    <name>GoalReading</name>
    <message>
        <source>This goal is not in the city file as it is shown now. Choose another goal.</source>
        <translation>Esta meta no está en el archivo de la ciudad tal como se muestra ahora. Elija otra meta.</translation>
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
</context>
<context>
    <name>statroom::GoalTableModel</name>
    <message>
        <source>goal</source>
        <translation>meta</translation>
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
        <translation>Prometida por</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde de ella</translation>
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
        <source>or the number of days; empty is without an end</source>
        <translation>o el número de días; vacío es sin fin</translation>
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
        <translation>Cerrada el</translation>
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
        <translation>Seguida por</translation>
    </message>
    <message>
        <source>There is no plan “%1”. Add it first.</source>
        <translation>No hay ningún plan «%1». Añádalo primero.</translation>
    </message>
    <message>
        <source>There is no goal “%1”.</source>
        <translation>No hay ninguna meta «%1».</translation>
    </message>
    <message>
        <source>The goal is no longer in the file.</source>
        <translation>La meta ya no está en el archivo.</translation>
    </message>
    <message>
        <source>%1 days from the start end on %2, not on the deadline. Leave one of both empty.</source>
        <translation>%1 días desde el inicio terminan el %2, no en la fecha límite. Deje vacío uno de los dos.</translation>
    </message>
    <message>
        <source>A goal does not follow itself.</source>
        <translation>Una meta no se sigue a sí misma.</translation>
    </message>
    <message>
        <source>Say in a few words why it was closed.</source>
        <translation>Diga en pocas palabras por qué se cerró.</translation>
    </message>
</context>
<context>
    <name>statroom::GoalLinkTableModel</name>
    <message>
        <source>link of a goal</source>
        <translation>enlace de una meta</translation>
    </message>
    <message>
        <source>Its part</source>
        <translation>Su papel</translation>
    </message>
    <message>
        <source>Its part in the goal</source>
        <translation>Su papel en la meta</translation>
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
        <translation>El indicador no tiene una categoría «%1». Añádala primero a su desglose.</translation>
    </message>
    <message>
        <source>Choose the metric it is measured by.</source>
        <translation>Elija el indicador con el que se mide.</translation>
    </message>
    <message>
        <source>A weight is 0 or more.</source>
        <translation>Un peso es 0 o más.</translation>
    </message>
    <message>
        <source>The goal has this already as “%1”.</source>
        <translation>La meta ya lo tiene como «%1».</translation>
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
        <translation>Modificada el</translation>
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
        <translation>Una meta de hitos no tiene cantidad.</translation>
    </message>
    <message>
        <source>Say why the promise was changed.</source>
        <translation>Diga por qué se cambió la promesa.</translation>
    </message>
    <message>
        <source>The goal was amended on this day already. Change that amendment.</source>
        <translation>La meta ya se modificó ese día. Cambie esa modificación.</translation>
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
        <translation>La meta ya tiene un paso «%1».</translation>
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
        <translation>La meta ya tiene una iniciativa «%1».</translation>
    </message>
</context>
<context>
    <name>GoalPartTable</name>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>La meta</translation>
    </message>
    <message>
        <source>Choose the goal it belongs to.</source>
        <translation>Elija la meta a la que pertenece.</translation>
    </message>
    <message>
        <source>This is no longer in the file.</source>
        <translation>Esto ya no está en el archivo.</translation>
    </message>
</context>
<context>
    <name>DefinitionsReader</name>
    <message>
        <source>plan %1</source>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>there is no goal “%1”</source>
        <translation>no hay ninguna meta «%1»</translation>
    </message>
    <message>
        <source>a goal does not follow itself</source>
        <translation>una meta no se sigue a sí misma</translation>
    </message>
    <message>
        <source>goal %1, %2</source>
        <translation>meta %1, %2</translation>
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
        <source>goal %1, %2: %3</source>
        <translation>meta %1, %2: %3</translation>
    </message>
    <message>
        <source>an amendment changes the target or the deadline</source>
        <translation>una modificación cambia el objetivo o la fecha límite</translation>
    </message>
    <message>
        <source>goal %1, amendment of %2</source>
        <translation>meta %1, modificación del %2</translation>
    </message>
    <message>
        <source>goal %1, milestone %2</source>
        <translation>meta %1, hito %2</translation>
    </message>
    <message>
        <source>goal %1, initiative %2</source>
        <translation>meta %1, iniciativa %2</translation>
    </message>
</context>
<context>
    <name>SampleCity</name>
    <message>
        <source>its days do not add up to its months</source>
        <translation>sus días no suman sus meses</translation>
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
        <source>A t chart is for the time between rare events, and %1 is a rate. Choose XmR.</source>
        <translation>Un gráfico t es para el tiempo entre sucesos raros, y %1 es una tasa. Elija XmR.</translation>
    </message>
    <message>
        <source>A %1 needs the number of cases of every period, and these values have none.</source>
        <translation>Un %1 necesita el número de casos de cada periodo, y estos valores no lo tienen.</translation>
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
        <translation>Estos valores siguen la época del año, que los límites tomarían por un cambio: no se dibujan. Compare cada periodo con el mismo del año anterior.</translation>
    </message>
    <message>
        <source>Too few values for limits: %1 of the %2 that are needed at least.</source>
        <translation>Muy pocos valores para calcular límites: %1 de los %2 que se necesitan al menos.</translation>
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
        <translation>El gráfico no tiene ningún punto ahí. Elija un periodo entre su primer valor y el mes mostrado.</translation>
    </message>
    <message>
        <source>%1 has this mark already. Remove it before you set it with another reason.</source>
        <translation>%1 ya tiene esta marca. Quítela antes de ponerla con otro motivo.</translation>
    </message>
    <message>
        <source>%1 has no value that could be left out.</source>
        <translation>%1 no tiene ningún valor que pueda excluirse.</translation>
    </message>
    <message>
        <source>The baseline ends in %1. Remove that mark, or leave another period out.</source>
        <translation>La línea base termina en %1. Quite esa marca o excluya otro periodo.</translation>
    </message>
    <message>
        <source>%1 is the first period of the chart: its limits begin there already.</source>
        <translation>%1 es el primer periodo del gráfico: sus límites ya empiezan ahí.</translation>
    </message>
    <message>
        <source>The baseline to %1 would be cut in two. Remove that mark first.</source>
        <translation>La línea base hasta %1 quedaría partida en dos. Quite primero esa marca.</translation>
    </message>
    <message>
        <source>%1 is left out of the limits, so that the baseline cannot end there. Choose the period before.</source>
        <translation>%1 está excluido de los límites, de modo que la línea base no puede terminar ahí. Elija el periodo anterior.</translation>
    </message>
    <message>
        <source>The baseline of these periods ends in %1 already. Remove that mark first.</source>
        <translation>La línea base de estos periodos ya termina en %1. Quite primero esa marca.</translation>
    </message>
    <message>
        <source>A baseline needs %1 values, and up to %2 there are %3. Choose a later period.</source>
        <translation>Una línea base necesita %1 valores, y hasta %2 hay %3. Elija un periodo posterior.</translation>
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
</context>
<context>
    <name>ChartEntry</name>
    <message>
        <source>This mark is no longer on the chart.</source>
        <translation>Esta marca ya no está en el gráfico.</translation>
    </message>
    <message>
        <source>The metric is no longer in the file.</source>
        <translation>El indicador ya no está en el archivo.</translation>
    </message>
    <message>
        <source>A shift is made of %1 to %2 points.</source>
        <translation>Un desplazamiento consta de %1 a %2 puntos.</translation>
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
        <source>unchanged</source>
        <translation>sin cambio</translation>
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
        <translation>¿Cambió %1 después de %2 (%3)?</translation>
    </message>
    <message>
        <source>Was %1 different in %2 from what it was in %3?</source>
        <translation>¿Fue %1 distinto en %2 de lo que era en %3?</translation>
    </message>
    <message>
        <source>There are no values on one side of this event. Choose another event, or two spans.</source>
        <translation>No hay valores a un lado de este suceso. Elija otro suceso o dos periodos.</translation>
    </message>
    <message>
        <source>The span before must end before the span after begins. Choose other spans.</source>
        <translation>El periodo anterior debe acabar antes de que empiece el posterior. Elija otros periodos.</translation>
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
        <translation>Muy pocos valores para decirlo: %1 con valor definitivo %2 (%3); %4. Elija un periodo más largo o espere.</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Después de %1</translation>
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
        <translation>; los valores de cada periodo no varían, así que no se puede dar un intervalo.</translation>
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
        <translation>Comparado con %1 en los mismos periodos, el valor llegó a ser %2 (95 %: %3) que allí</translation>
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
        <translation>Serie temporal interrumpida por mínimos cuadrados (Wagner et al. 2002; Bernal et al. 2017): los valores ya se movían antes (%1), así que cada periodo tiene un nivel y una pendiente, y lo que se dice es la distancia media a la recta anterior.</translation>
    </message>
    <message>
        <source>Interrupted time series by least squares (Wagner et al. 2002; Bernal et al. 2017): a level for each span; no trend before could be told from chance.</source>
        <translation>Serie temporal interrumpida por mínimos cuadrados (Wagner et al. 2002; Bernal et al. 2017): un nivel para cada periodo; antes no se distinguía del azar ninguna tendencia.</translation>
    </message>
    <message>
        <source>The series is seasonal (strength %1 of 1; Wang, Smith &amp; Hyndman 2006), so every month or quarter of the year has a term of its own.</source>
        <translation>La serie es estacional (fuerza %1 de 1; Wang, Smith &amp; Hyndman 2006), así que cada mes o trimestre del año tiene su propio término.</translation>
    </message>
    <message>
        <source>Whether the series is seasonal cannot be told yet; to be safe every month or quarter of the year has a term of its own.</source>
        <translation>Aún no se puede saber si la serie es estacional; por seguridad, cada mes o trimestre del año tiene su propio término.</translation>
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
        <translation>Fuera por ser provisionales: %1.</translation>
    </message>
    <message>
        <source>Without a value: %1.</source>
        <translation>Sin valor: %1.</translation>
    </message>
    <message>
        <source>Left out since the other span has no like month or quarter: %1.</source>
        <translation>Fuera por no haber mes o trimestre igual en el otro periodo: %1.</translation>
    </message>
    <message>
        <source>In neither span, since the event fell into it: %1.</source>
        <translation>En ninguno de los periodos, pues el suceso cayó en él: %1.</translation>
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
        <translation>Dentro del periodo posterior el valor iba bajando, %1.</translation>
    </message>
    <message>
        <source>Within the span after, the value was rising, by %1.</source>
        <translation>Dentro del periodo posterior el valor iba subiendo, %1.</translation>
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
        <translation>Usados aunque discutidos: %1.</translation>
    </message>
    <message>
        <source>Measured differently %1: the spans may not be comparable.</source>
        <translation>Medido de otro modo %1: puede que los periodos no sean comparables.</translation>
    </message>
    <message>
        <source>Not in the comparison with other departments, since one of them had no final value: %1.</source>
        <translation>Fuera de la comparación con otros departamentos, pues alguno no tenía valor definitivo: %1.</translation>
    </message>
    <message>
        <source>Other events in these spans: %1.</source>
        <translation>Otros sucesos en estos periodos: %1.</translation>
    </message>
    <message>
        <source>The event follows an extreme: the last %1 before were unusually high (%2, against %3 until then). Such values tend to come back by themselves (regression to the mean).</source>
        <translation>El suceso sigue a un extremo: antes, los últimos valores (%1) fueron inusualmente altos (%2, frente a %3 hasta entonces). Tales valores suelen volver por sí solos (regresión a la media).</translation>
    </message>
    <message>
        <source>The event follows an extreme: the last %1 before were unusually low (%2, against %3 until then). Such values tend to come back by themselves (regression to the mean).</source>
        <translation>El suceso sigue a un extremo: antes, los últimos valores (%1) fueron inusualmente bajos (%2, frente a %3 hasta entonces). Tales valores suelen volver por sí solos (regresión a la media).</translation>
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
</context>
<context>
    <name>BeforeAfterReading</name>
    <message>
        <source>from %1 on (%2)</source>
        <translation>desde %1 (%2)</translation>
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
</context>
<context>
    <name>statroom::BeforeAfterModel</name>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>preliminary, left out</source>
        <translation>provisional, fuera</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>no like period, left out</source>
        <translation>sin periodo igual, fuera</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Periodo comparado</translation>
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
        <translation>Antes y después del &amp;suceso</translation>
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
        <translation>dos periodos propios</translation>
    </message>
    <message>
        <source>A span must not end before it begins. Choose another month.</source>
        <translation>Un periodo no puede acabar antes de empezar. Elija otro mes.</translation>
    </message>
    <message>
        <source>Copied: question, answer, data, method and what to know with it.</source>
        <translation>Copiado: pregunta, respuesta, datos, método y qué saber al respecto.</translation>
    </message>
    <message>
        <source>Values by period</source>
        <translation>Valores por periodo</translation>
    </message>
    <message numerus="yes">
        <source>up to %n year(s)</source>
        <translation>
            <numerusform>hasta un año</numerusform>
            <numerusform>hasta %n años</numerusform>
        </translation>
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
        <translation>%1: %2, en ninguno de los periodos</translation>
    </message>
    <message>
        <source>%1, %2: %3, preliminary and left out</source>
        <translation>%1, %2: %3, provisional y fuera</translation>
    </message>
    <message>
        <source>%1, %2: %3, left out: the other span has no like period</source>
        <translation>%1, %2: %3, fuera: el otro periodo no tiene uno igual</translation>
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
        <translation>fuera</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>ajustado</translation>
    </message>
    <message>
        <source>line of each span</source>
        <translation>recta de cada periodo</translation>
    </message>
    <message>
        <source>mean of each span</source>
        <translation>media de cada periodo</translation>
    </message>
    <message>
        <source>had it gone on as before</source>
        <translation>de haber seguido como antes</translation>
    </message>
</context>
<context>
    <name>statroom::MetricPage</name>
    <message>
        <source>&amp;Before and after…</source>
        <translation>A&amp;ntes y después…</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>%1, before and after</source>
        <translation>%1, antes y después</translation>
    </message>
</context>
<context>
    <name>PageGallery</name>
    <message>
        <source>“%1” is not a span. Write it like 2024-03..2026-02.</source>
        <translation>«%1» no es un periodo. Escríbalo como 2024-03..2026-02.</translation>
    </message>
    <message>
        <source>event</source>
        <translation>suceso</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Of before-after: the event, by a part of its text.</source>
        <translation>De before-after: el suceso, por una parte de su texto.</translation>
    </message>
    <message>
        <source>Of before-after: the span before, with --after.</source>
        <translation>De before-after: el periodo anterior, con --after.</translation>
    </message>
    <message>
        <source>Of before-after: the span after, with --before.</source>
        <translation>De before-after: el periodo posterior, con --before.</translation>
    </message>
    <message>
        <source>Of before-after: departments compared with, by commas.</source>
        <translation>De before-after: departamentos con que se compara, separados por comas.</translation>
    </message>
    <message>
        <source>--before and --after are given together</source>
        <translation>--before y --after se dan juntos</translation>
    </message>
</context>
</TS>
