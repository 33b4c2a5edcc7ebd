<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>wording</name>
    <message>
        <source>The catalogue item &quot;{item}&quot; has no key, name or kind.</source>
        <translation>Dem Katalogeintrag „{item}“ fehlt Schlüssel, Name oder Art.</translation>
    </message>
    <message>
        <source>It cannot be part of a kit.</source>
        <translation>Er kann nicht Teil einer Ausstattung sein.</translation>
    </message>
    <message>
        <source>Complete it in the catalogue.</source>
        <translation>Vervollständigen Sie ihn im Katalog.</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; of the starter kit &quot;{kit}&quot; cannot be read.</source>
        <translation>„{key}“ der Erstausstattung „{kit}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nobody gets this kit until it is mended; their journeys go on without items.</source>
        <translation>Niemand erhält diese Ausstattung, bis sie berichtigt ist; die Abläufe gehen ohne Gegenstände weiter.</translation>
    </message>
    <message>
        <source>Write lists of texts, and say in each variant for whom it is.</source>
        <translation>Schreiben Sie Listen von Texten, und sagen Sie in jeder Variante, für wen sie gilt.</translation>
    </message>
    <message>
        <source>The store&apos;s clock stands at {now}; {asked} lies before it.</source>
        <translation>Die Uhr des Bestands steht auf {now}; {asked} liegt davor.</translation>
    </message>
    <message>
        <source>Time never goes back in a store: what was due has already happened.</source>
        <translation>In einem Bestand geht die Zeit nie zurück: Was fällig war, ist bereits geschehen.</translation>
    </message>
    <message>
        <source>Give a later instant, or start a new practice store.</source>
        <translation>Geben Sie einen späteren Zeitpunkt an, oder beginnen Sie einen neuen Übungsbestand.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not say in which time zone it is.</source>
        <translation>„{text}“ sagt nicht, in welcher Zeitzone es gilt.</translation>
    </message>
    <message>
        <source>Without one it could mean several instants.</source>
        <translation>Ohne sie könnte es mehrere Zeitpunkte bedeuten.</translation>
    </message>
    <message>
        <source>Add Z or an offset, as in 2026-07-30T09:42+02:00.</source>
        <translation>Fügen Sie Z oder einen Versatz an, wie in 2026-07-30T09:42+02:00.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a date and time.</source>
        <translation>„{text}“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>Write it as 2026-07-30T09:42+02:00.</source>
        <translation>Schreiben Sie es als 2026-07-30T09:42+02:00.</translation>
    </message>
    <message>
        <source>The holiday &quot;{key}&quot; cannot be read.</source>
        <translation>Der Feiertag „{key}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Write each holiday as a day and its name, as in &quot;2026-12-25&quot;: &quot;Christmas Day&quot;.</source>
        <translation>Schreiben Sie jeden Feiertag als Tag mit Namen, wie in &quot;2026-12-25&quot;: &quot;Weihnachten&quot;.</translation>
    </message>
    <message>
        <source>The opening hours of &quot;{key}&quot; cannot be read.</source>
        <translation>Die Öffnungszeiten von „{key}“ können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Write them as 09:00-17:30, opening before closing; leave out days without work.</source>
        <translation>Schreiben Sie sie als 09:00-17:30, Öffnen vor Schließen; lassen Sie arbeitsfreie Tage weg.</translation>
    </message>
    <message>
        <source>The calendar has no name.</source>
        <translation>Der Kalender hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it the name of the office it is for.</source>
        <translation>Geben Sie ihm den Namen des Standorts, für den er gilt.</translation>
    </message>
    <message>
        <source>The calendar &quot;{calendar}&quot; has no working day for a whole year.</source>
        <translation>Der Kalender „{calendar}“ hat ein ganzes Jahr lang keinen Arbeitstag.</translation>
    </message>
    <message>
        <source>Nothing that counts business days there can be planned.</source>
        <translation>Nichts, was dort Arbeitstage zählt, kann geplant werden.</translation>
    </message>
    <message>
        <source>Check its weekdays and holidays.</source>
        <translation>Prüfen Sie seine Wochentage und Feiertage.</translation>
    </message>
    <message>
        <source>A calendar has nothing called &quot;{key}&quot;.</source>
        <translation>Ein Kalender hat nichts mit dem Namen „{key}“.</translation>
    </message>
    <message>
        <source>Use name, week and holidays, and mon to sun for the days of the week.</source>
        <translation>Verwenden Sie name, week und holidays, und mon bis sun für die Wochentage.</translation>
    </message>
    <message>
        <source>The event that begins in line {line} has a date or rule that cannot be read.</source>
        <translation>Der Termin, der in Zeile {line} beginnt, hat ein Datum oder eine Regel, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>No holiday of this file was taken over.</source>
        <translation>Kein Feiertag dieser Datei wurde übernommen.</translation>
    </message>
    <message>
        <source>Correct the event or export the calendar again.</source>
        <translation>Berichtigen Sie den Termin, oder exportieren Sie den Kalender neu.</translation>
    </message>
    <message>
        <source>This is not a calendar file.</source>
        <translation>Dies ist keine Kalenderdatei.</translation>
    </message>
    <message>
        <source>No holiday was taken over.</source>
        <translation>Kein Feiertag wurde übernommen.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .ics and begins with BEGIN:VCALENDAR.</source>
        <translation>Wählen Sie eine Datei, die auf .ics endet und mit BEGIN:VCALENDAR beginnt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; in line {line} repeats more often than once a year.</source>
        <translation>„{name}“ in Zeile {line} wiederholt sich öfter als einmal im Jahr.</translation>
    </message>
    <message>
        <source>It was not taken for a holiday.</source>
        <translation>Es wurde nicht als Feiertag genommen.</translation>
    </message>
    <message>
        <source>Enter its days by hand if the office is closed on them.</source>
        <translation>Tragen Sie die Tage von Hand ein, wenn dann geschlossen ist.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; in line {line} has a time of day.</source>
        <translation>„{name}“ in Zeile {line} hat eine Uhrzeit.</translation>
    </message>
    <message>
        <source>It was taken for a meeting, not for a holiday.</source>
        <translation>Es wurde als Besprechung genommen, nicht als Feiertag.</translation>
    </message>
    <message>
        <source>Make it an all-day event if the office is closed.</source>
        <translation>Machen Sie daraus einen ganztägigen Termin, wenn geschlossen ist.</translation>
    </message>
    <message>
        <source>The calendar file is larger than 1 MiB or has more than 5,000 events.</source>
        <translation>Die Kalenderdatei ist größer als 1 MiB oder hat mehr als 5.000 Termine.</translation>
    </message>
    <message>
        <source>Export the holidays alone.</source>
        <translation>Exportieren Sie nur die Feiertage.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; in line {line} lasts more than two months.</source>
        <translation>„{name}“ in Zeile {line} dauert länger als zwei Monate.</translation>
    </message>
    <message>
        <source>Enter its days by hand if the office is really closed for so long.</source>
        <translation>Tragen Sie die Tage von Hand ein, wenn wirklich so lange geschlossen ist.</translation>
    </message>
    <message>
        <source>The event that begins in line {line} has no end.</source>
        <translation>Der Termin, der in Zeile {line} beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>The file may be cut off; no holiday was taken over.</source>
        <translation>Die Datei ist vielleicht abgeschnitten; kein Feiertag wurde übernommen.</translation>
    </message>
    <message>
        <source>Export the calendar again.</source>
        <translation>Exportieren Sie den Kalender neu.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a due time.</source>
        <translation>„{text}“ ist keine Fälligkeit.</translation>
    </message>
    <message>
        <source>Write it as in: startDate -3bd at 09:00</source>
        <translation>Schreiben Sie sie wie in: startDate -3bd at 09:00</translation>
    </message>
    <message>
        <source>&quot;{offset}&quot; is not an offset.</source>
        <translation>„{offset}“ ist kein Abstand.</translation>
    </message>
    <message>
        <source>Write a number with min, h, d, bd or w, as in -3bd for three business days before.</source>
        <translation>Schreiben Sie eine Zahl mit min, h, d, bd oder w, wie in -3bd für drei Arbeitstage vorher.</translation>
    </message>
    <message>
        <source>&quot;{at}&quot; is not a time of day.</source>
        <translation>„{at}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Write it as 09:00.</source>
        <translation>Schreiben Sie sie als 09:00.</translation>
    </message>
    <message>
        <source>The date that this is counted from ({anchor}) is not known.</source>
        <translation>Das Datum, von dem hier gezählt wird ({anchor}), ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The step has no due time until it is.</source>
        <translation>Bis dahin hat der Schritt keine Fälligkeit.</translation>
    </message>
    <message>
        <source>Add the date in the HR system, or count from another one in the journey.</source>
        <translation>Ergänzen Sie das Datum im Personalsystem, oder zählen Sie im Ablauf von einem anderen.</translation>
    </message>
    <message>
        <source>An offset of {offset} leads too far away.</source>
        <translation>Ein Abstand von {offset} führt zu weit weg.</translation>
    </message>
    <message>
        <source>Stay within ten years of the date it is counted from, and between 1970 and 2100.</source>
        <translation>Bleiben Sie innerhalb von zehn Jahren um das Datum, von dem gezählt wird, und zwischen 1970 und 2100.</translation>
    </message>
    <message>
        <source>A time of day ({at}) cannot stand beside minutes or hours.</source>
        <translation>Eine Uhrzeit ({at}) kann nicht neben Minuten oder Stunden stehen.</translation>
    </message>
    <message>
        <source>The two would name different instants.</source>
        <translation>Beide würden verschiedene Zeitpunkte nennen.</translation>
    </message>
    <message>
        <source>Leave out the time of day, or count in days.</source>
        <translation>Lassen Sie die Uhrzeit weg, oder zählen Sie in Tagen.</translation>
    </message>
    <message>
        <source>&quot;{anchor}&quot; is not a date that one can count from.</source>
        <translation>„{anchor}“ ist kein Datum, von dem man zählen kann.</translation>
    </message>
    <message>
        <source>Use offerAccepted, startDate, lastDay, event or stepEntered.</source>
        <translation>Verwenden Sie offerAccepted, startDate, lastDay, event oder stepEntered.</translation>
    </message>
    <message>
        <source>There is no such day or time of day.</source>
        <translation>Diesen Tag oder diese Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the date and the time.</source>
        <translation>Prüfen Sie Datum und Uhrzeit.</translation>
    </message>
    <message>
        <source>{wall} lies outside the years 1970 to 2100.</source>
        <translation>{wall} liegt außerhalb der Jahre 1970 bis 2100.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <translation>Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day with a time.</source>
        <translation>„{text}“ ist kein Tag mit Uhrzeit.</translation>
    </message>
    <message>
        <source>Write it as 2026-07-30T09:42.</source>
        <translation>Schreiben Sie es als 2026-07-30T09:42.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; is not a time zone this machine knows.</source>
        <translation>„{zone}“ ist keine Zeitzone, die dieser Rechner kennt.</translation>
    </message>
    <message>
        <source>Nothing can be planned at that location.</source>
        <translation>Für diesen Standort kann nichts geplant werden.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Berlin; if it is new, update the machine&apos;s time-zone data.</source>
        <translation>Verwenden Sie einen Namen wie Europe/Berlin; ist sie neu, aktualisieren Sie die Zeitzonendaten des Rechners.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; calls no journey.</source>
        <translation>„{name}“ ruft keinen Ablauf auf.</translation>
    </message>
    <message>
        <source>It cannot be published.</source>
        <translation>Der Ablauf kann nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Name the journey that it is to run.</source>
        <translation>Nennen Sie den Ablauf, der laufen soll.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; does not say what is to be done, or in which system.</source>
        <translation>„{name}“ sagt nicht, was zu tun ist oder in welchem System.</translation>
    </message>
    <message>
        <source>Choose a system and an action for the step.</source>
        <translation>Wählen Sie ein System und eine Handlung für den Schritt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; catches an error without ending its step.</source>
        <translation>„{name}“ fängt einen Fehler ab, ohne seinen Schritt zu beenden.</translation>
    </message>
    <message>
        <source>An error always ends the step it happens in.</source>
        <translation>Ein Fehler beendet immer den Schritt, in dem er geschieht.</translation>
    </message>
    <message>
        <source>Make the event interrupting.</source>
        <translation>Machen Sie das Ereignis unterbrechend.</translation>
    </message>
    <message>
        <source>The flow &quot;{name}&quot; leaves or enters a sub-process.</source>
        <translation>Der Fluss „{name}“ verlässt oder betritt einen Teilablauf.</translation>
    </message>
    <message>
        <source>Flows stay inside the frame they begin in.</source>
        <translation>Flüsse bleiben in dem Rahmen, in dem sie beginnen.</translation>
    </message>
    <message>
        <source>End it at the frame and go on from there.</source>
        <translation>Beenden Sie ihn am Rahmen, und gehen Sie von dort weiter.</translation>
    </message>
    <message>
        <source>The event sub-process &quot;{name}&quot; waits for nothing.</source>
        <translation>Der Ereignis-Teilablauf „{name}“ wartet auf nichts.</translation>
    </message>
    <message>
        <source>It would never begin.</source>
        <translation>Er würde nie beginnen.</translation>
    </message>
    <message>
        <source>Give its start event a message, a timer, an error or an escalation.</source>
        <translation>Geben Sie seinem Startereignis eine Nachricht, eine Zeit, einen Fehler oder eine Eskalation.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; does not say which message it waits for.</source>
        <translation>„{name}“ sagt nicht, auf welche Nachricht es wartet.</translation>
    </message>
    <message>
        <source>It would wait for ever.</source>
        <translation>Es würde ewig warten.</translation>
    </message>
    <message>
        <source>Name the message.</source>
        <translation>Nennen Sie die Nachricht.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; does not say who gets the message.</source>
        <translation>„{name}“ sagt nicht, wer die Nachricht erhält.</translation>
    </message>
    <message>
        <source>Say who, as in person.privateMail.</source>
        <translation>Sagen Sie, wer, wie in person.privateMail.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; calls another journey, and none can be looked up here.</source>
        <translation>„{name}“ ruft einen anderen Ablauf auf, und hier kann keiner nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>Check it against a store.</source>
        <translation>Prüfen Sie es gegen einen Bestand.</translation>
    </message>
    <message>
        <source>There is no journey in this file that could run.</source>
        <translation>In dieser Datei ist kein Ablauf, der laufen könnte.</translation>
    </message>
    <message>
        <source>Draw a process with a start event, or name the process to take.</source>
        <translation>Zeichnen Sie einen Prozess mit Startereignis, oder nennen Sie den gemeinten Prozess.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has no start event.</source>
        <translation>„{name}“ hat kein Startereignis.</translation>
    </message>
    <message>
        <source>Nothing would ever begin.</source>
        <translation>Nichts würde je beginnen.</translation>
    </message>
    <message>
        <source>Add a start event.</source>
        <translation>Fügen Sie ein Startereignis hinzu.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no answer to a failure.</source>
        <translation>„{value}“ ist keine Antwort auf einen Fehlschlag.</translation>
    </message>
    <message>
        <source>Choose wait or person.</source>
        <translation>Wählen Sie wait oder person.</translation>
    </message>
    <message>
        <source>A parameter of &quot;{name}&quot; has no name.</source>
        <translation>Ein Parameter von „{name}“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>It would be lost.</source>
        <translation>Er ginge verloren.</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Benennen Sie ihn.</translation>
    </message>
    <message>
        <source>There is more than one journey in this file.</source>
        <translation>In dieser Datei ist mehr als ein Ablauf.</translation>
    </message>
    <message>
        <source>Tenure cannot tell which one is meant.</source>
        <translation>Tenure kann nicht erkennen, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>Mark one as executable, or name it.</source>
        <translation>Kennzeichnen Sie einen als ausführbar, oder nennen Sie ihn.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; calls the journey &quot;{journey}&quot;, which is not there.</source>
        <translation>„{name}“ ruft den Ablauf „{journey}“ auf, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Publish that journey first, or call another.</source>
        <translation>Veröffentlichen Sie zuerst jenen Ablauf, oder rufen Sie einen anderen auf.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is there to undo another step.</source>
        <translation>„{name}“ ist da, um einen anderen Schritt rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Tenure keeps it but does not run compensation.</source>
        <translation>Tenure behält es, führt Kompensation aber nicht aus.</translation>
    </message>
    <message>
        <source>Take things back with {nearest}.</source>
        <translation>Nehmen Sie Dinge mit {nearest} zurück.</translation>
    </message>
    <message>
        <source>The condition of &quot;{name}&quot; is written in a language that Tenure does not run.</source>
        <translation>Die Bedingung von „{name}“ ist in einer Sprache geschrieben, die Tenure nicht ausführt.</translation>
    </message>
    <message>
        <source>It is kept, but nothing could decide by it.</source>
        <translation>Sie bleibt erhalten, aber nichts könnte danach entscheiden.</translation>
    </message>
    <message>
        <source>Write it as a condition of Tenure ({nearest}).</source>
        <translation>Schreiben Sie sie als Bedingung von Tenure ({nearest}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a {construct}.</source>
        <translation>„{name}“ ist vom Typ {construct}.</translation>
    </message>
    <message>
        <source>Tenure keeps and draws it but does not run it.</source>
        <translation>Tenure behält und zeichnet es, führt es aber nicht aus.</translation>
    </message>
    <message>
        <source>Use {nearest} instead.</source>
        <translation>Verwenden Sie stattdessen {nearest}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; waits for or throws a {kind}.</source>
        <translation>„{name}“ wartet auf ein Ereignis der Art {kind} oder löst es aus.</translation>
    </message>
    <message>
        <source>Use a {nearest} instead.</source>
        <translation>Verwenden Sie stattdessen {nearest}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has an event that makes no sense, or is not run, in this place.</source>
        <translation>„{name}“ hat ein Ereignis, das an dieser Stelle sinnlos ist oder nicht ausgeführt wird.</translation>
    </message>
    <message>
        <source>It is kept and drawn.</source>
        <translation>Es bleibt erhalten und wird gezeichnet.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; starts the journey by receiving something.</source>
        <translation>„{name}“ beginnt den Ablauf, indem es etwas empfängt.</translation>
    </message>
    <message>
        <source>Tenure keeps it, but journeys begin at a start event.</source>
        <translation>Tenure behält es, aber Abläufe beginnen an einem Startereignis.</translation>
    </message>
    <message>
        <source>Use {nearest}.</source>
        <translation>Verwenden Sie {nearest}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; repeats a number of times that is not given by a list.</source>
        <translation>Wie oft sich „{name}“ wiederholt, gibt keine Liste vor.</translation>
    </message>
    <message>
        <source>A run must know what each turn is about.</source>
        <translation>Ein Lauf muss wissen, worum es bei jedem Mal geht.</translation>
    </message>
    <message>
        <source>Say the list with {nearest}, as in kit.items.</source>
        <translation>Nennen Sie die Liste mit {nearest}, wie in kit.items.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is done by a system, but does not say what or where.</source>
        <translation>„{name}“ wird von einem System erledigt, sagt aber nicht, was zu tun ist oder wo.</translation>
    </message>
    <message>
        <source>Nobody would do it.</source>
        <translation>Niemand würde es tun.</translation>
    </message>
    <message>
        <source>Choose an action for it, or make it a {nearest}.</source>
        <translation>Wählen Sie eine Handlung dafür, oder machen Sie daraus {nearest}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; makes a journey call itself: {path}.</source>
        <translation>„{name}“ lässt einen Ablauf sich selbst aufrufen: {path}.</translation>
    </message>
    <message>
        <source>It would never end.</source>
        <translation>Er würde nie enden.</translation>
    </message>
    <message>
        <source>Repeat steps with {nearest} instead.</source>
        <translation>Wiederholen Sie Schritte stattdessen mit {nearest}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; waits for several events at once.</source>
        <translation>„{name}“ wartet auf mehrere Ereignisse zugleich.</translation>
    </message>
    <message>
        <source>Tenure keeps it but cannot tell what should follow.</source>
        <translation>Tenure behält es, kann aber nicht erkennen, was folgen soll.</translation>
    </message>
    <message>
        <source>Use {nearest} with one event on each branch.</source>
        <translation>Verwenden Sie {nearest} mit einem Ereignis je Zweig.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a second start event.</source>
        <translation>„{name}“ ist ein zweites Startereignis.</translation>
    </message>
    <message>
        <source>Tenure cannot tell where a run begins.</source>
        <translation>Tenure kann nicht erkennen, wo ein Lauf beginnt.</translation>
    </message>
    <message>
        <source>Begin once and branch with {nearest}.</source>
        <translation>Beginnen Sie einmal, und verzweigen Sie mit {nearest}.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; repeats without a limit that can be checked.</source>
        <translation>„{name}“ wiederholt sich ohne prüfbare Grenze.</translation>
    </message>
    <message>
        <source>It might never end.</source>
        <translation>Es würde vielleicht nie enden.</translation>
    </message>
    <message>
        <source>Use {nearest} over a list.</source>
        <translation>Verwenden Sie {nearest} über eine Liste.</translation>
    </message>
    <message>
        <source>The timer &quot;{name}&quot; counts from something that Tenure does not run (a fixed date or a cycle).</source>
        <translation>Das Zeitereignis „{name}“ zählt von etwas, das Tenure nicht ausführt (ein festes Datum oder ein Zyklus).</translation>
    </message>
    <message>
        <source>It is kept, but nothing would fire.</source>
        <translation>Es bleibt erhalten, würde aber nie auslösen.</translation>
    </message>
    <message>
        <source>Give it a rule with {nearest}, as in 3 business days before the start.</source>
        <translation>Geben Sie ihm eine Regel mit {nearest}, wie in 3 Arbeitstage vor dem Start.</translation>
    </message>
    <message>
        <source>The step was stopped before anything was sent.</source>
        <translation>Der Schritt wurde angehalten, bevor etwas gesendet war.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{verb} needs &quot;{parameter}&quot;, and it is missing or empty.</source>
        <translation>{verb} braucht „{parameter}“, und es fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>Nothing was sent: an empty value never means &quot;all&quot;.</source>
        <translation>Nichts wurde gesendet: Ein leerer Wert bedeutet nie „alle“.</translation>
    </message>
    <message>
        <source>Fill it in at the step of the journey, or complete the person&apos;s facts.</source>
        <translation>Tragen Sie es am Schritt des Ablaufs ein, oder vervollständigen Sie die Angaben der Person.</translation>
    </message>
    <message>
        <source>{verb} was asked for without the key that makes repeating it safe.</source>
        <translation>{verb} wurde ohne den Schlüssel verlangt, der das Wiederholen sicher macht.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This is a fault in Tenure; please report it.</source>
        <translation>Dies ist ein Fehler in Tenure; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>{verb} was asked for without saying for whom.</source>
        <translation>{verb} wurde verlangt, ohne zu sagen, für wen.</translation>
    </message>
    <message>
        <source>Nothing was sent: without employee number and name no account can be told from another.</source>
        <translation>Nichts wurde gesendet: Ohne Personalnummer und Namen kann kein Konto vom anderen unterschieden werden.</translation>
    </message>
    <message>
        <source>Complete the person&apos;s employee number and name.</source>
        <translation>Vervollständigen Sie Personalnummer und Namen der Person.</translation>
    </message>
    <message>
        <source>This system cannot do &quot;{verb}&quot;.</source>
        <translation>Dieses System kann „{verb}“ nicht ausführen.</translation>
    </message>
    <message>
        <source>Nothing was changed; a person has to do it.</source>
        <translation>Nichts wurde geändert; ein Mensch muss es tun.</translation>
    </message>
    <message>
        <source>Do it by hand, or bind the step to another system.</source>
        <translation>Tun Sie es von Hand, oder verbinden Sie den Schritt mit einem anderen System.</translation>
    </message>
    <message>
        <source>The keychain or vault did not answer in time.</source>
        <translation>Schlüsselbund oder Tresor hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was sent; Tenure will try again.</source>
        <translation>Nichts wurde gesendet; Tenure versucht es wieder.</translation>
    </message>
    <message>
        <source>See whether the keychain waits for somebody to unlock it.</source>
        <translation>Sehen Sie nach, ob der Schlüsselbund darauf wartet, entsperrt zu werden.</translation>
    </message>
    <message>
        <source>There is no action called &quot;{verb}&quot;.</source>
        <translation>Eine Handlung „{verb}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The step cannot run on any system.</source>
        <translation>Der Schritt kann in keinem System laufen.</translation>
    </message>
    <message>
        <source>Choose one of the listed actions at the step of the journey.</source>
        <translation>Wählen Sie am Schritt des Ablaufs eine der aufgeführten Handlungen.</translation>
    </message>
    <message>
        <source>The connector file {file} does not name itself, or bears a name that is taken.</source>
        <translation>Die Konnektordatei {file} nennt sich nicht oder trägt einen vergebenen Namen.</translation>
    </message>
    <message>
        <source>It is not used.</source>
        <translation>Die Datei wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Reinstall the connector.</source>
        <translation>Installieren Sie den Konnektor neu.</translation>
    </message>
    <message>
        <source>The connector file {file} is a link.</source>
        <translation>Die Konnektordatei {file} ist ein symbolischer Link.</translation>
    </message>
    <message>
        <source>It is not used: what a link points to can be changed unseen.</source>
        <translation>Sie wird nicht verwendet: Worauf ein Link zeigt, kann unbemerkt geändert werden.</translation>
    </message>
    <message>
        <source>Put the file itself into the directory.</source>
        <translation>Legen Sie die Datei selbst in das Verzeichnis.</translation>
    </message>
    <message>
        <source>The connector &quot;{connector}&quot; could not be loaded.</source>
        <translation>Der Konnektor „{connector}“ konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Its systems are not reached; their steps become tasks.</source>
        <translation>Seine Systeme werden nicht erreicht; ihre Schritte werden zu Aufgaben.</translation>
    </message>
    <message>
        <source>Reinstall it together with this program.</source>
        <translation>Installieren Sie ihn zusammen mit diesem Programm neu.</translation>
    </message>
    <message>
        <source>{file} is not a connector for this version of Tenure.</source>
        <translation>{file} ist kein Konnektor für diese Version von Tenure.</translation>
    </message>
    <message>
        <source>Install the one that belongs to this version.</source>
        <translation>Installieren Sie den, der zu dieser Version gehört.</translation>
    </message>
    <message>
        <source>No connector &quot;{connector}&quot; is installed.</source>
        <translation>Kein Konnektor „{connector}“ ist installiert.</translation>
    </message>
    <message>
        <source>Systems that use it are not reached; their steps become tasks.</source>
        <translation>Systeme, die ihn verwenden, werden nicht erreicht; ihre Schritte werden zu Aufgaben.</translation>
    </message>
    <message>
        <source>Install it, or choose another connector for the system.</source>
        <translation>Installieren Sie ihn, oder wählen Sie einen anderen Konnektor für das System.</translation>
    </message>
    <message>
        <source>{matches} objects match this person.</source>
        <translation>{matches} Objekte passen zu dieser Person.</translation>
    </message>
    <message>
        <source>Nothing was changed, because any choice would be a guess.</source>
        <translation>Nichts wurde geändert, denn jede Wahl wäre geraten.</translation>
    </message>
    <message>
        <source>Find out which one is right, mend the others, then try again.</source>
        <translation>Finden Sie heraus, welches richtig ist, berichtigen Sie die anderen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It was sent, but nobody can say whether it took place.</source>
        <translation>Es wurde gesendet, aber niemand kann sagen, ob es stattfand.</translation>
    </message>
    <message>
        <source>It is not repeated blindly.</source>
        <translation>Es wird nicht blind wiederholt.</translation>
    </message>
    <message>
        <source>Look into the system, then answer whether it is done or must be tried again.</source>
        <translation>Sehen Sie im System nach, und antworten Sie dann, ob es getan ist oder erneut versucht werden muss.</translation>
    </message>
    <message>
        <source>{system} said it was done, but reading it back shows other values: {differences}.</source>
        <translation>{system} sagte, es sei getan, aber das Nachlesen zeigt andere Werte: {differences}.</translation>
    </message>
    <message>
        <source>The change does not count as made.</source>
        <translation>Die Änderung gilt nicht als gemacht.</translation>
    </message>
    <message>
        <source>Look at the object in {system}, mend it there, then finish this task.</source>
        <translation>Sehen Sie sich das Objekt in {system} an, berichtigen Sie es dort, und erledigen Sie dann diese Aufgabe.</translation>
    </message>
    <message>
        <source>There is no system &quot;{name}&quot;.</source>
        <translation>Ein System „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Add it, or use a name of system list.</source>
        <translation>Fügen Sie es hinzu, oder verwenden Sie einen Namen aus system list.</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation>{file} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>Prüfen Sie den Namen und wer sie lesen darf.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Nothing was changed there.</source>
        <translation>Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the folder, its rights and the room on the disk.</source>
        <translation>Prüfen Sie den Ordner, seine Rechte und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>{file} is no JSON object: it breaks off at character {at}.</source>
        <translation>{file} ist kein JSON-Objekt: Es bricht bei Zeichen {at} ab.</translation>
    </message>
    <message>
        <source>Mend it there, then try again.</source>
        <translation>Berichtigen Sie es dort, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Journeys cannot be written as &quot;{format}&quot;.</source>
        <translation>Abläufe können nicht als „{format}“ geschrieben werden.</translation>
    </message>
    <message>
        <source>Use bpmn.</source>
        <translation>Verwenden Sie bpmn.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; does not answer --{option}.</source>
        <translation>„{value}“ beantwortet --{option} nicht.</translation>
    </message>
    <message>
        <source>Nothing was remembered.</source>
        <translation>Nichts wurde gemerkt.</translation>
    </message>
    <message>
        <source>tenurectl feed map --help shows how it is written.</source>
        <translation>tenurectl feed map --help zeigt, wie es geschrieben wird.</translation>
    </message>
    <message>
        <source>{count} questions about the file are open.</source>
        <translation>{count} Fragen zur Datei sind offen.</translation>
    </message>
    <message>
        <source>Nothing was remembered: a guess would be read every night.</source>
        <translation>Nichts wurde gemerkt: Eine Vermutung würde jede Nacht gelesen.</translation>
    </message>
    <message>
        <source>Answer them with --dates, --status, --column or --skip; tenurectl feed propose lists them.</source>
        <translation>Beantworten Sie sie mit --dates, --status, --column oder --skip; tenurectl feed propose führt sie auf.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; does not say which field it fills in.</source>
        <translation>„{value}“ sagt nicht, welches Feld es ausfüllt.</translation>
    </message>
    <message>
        <source>Write FIELD=VALUE.</source>
        <translation>Schreiben Sie FELD=WERT.</translation>
    </message>
    <message>
        <source>tenurectl: {what}.</source>
        <translation>tenurectl: {what}.</translation>
    </message>
    <message>
        <source>tenurectl help lists the commands, and tenurectl COMMAND --help says more about one.</source>
        <translation>tenurectl help führt die Befehle auf, und tenurectl BEFEHL --help sagt mehr über einen.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} holds the character {character}.</source>
        <translation>Zeile {line}, Spalte {column} enthält das Zeichen {character}.</translation>
    </message>
    <message>
        <source>No XML file can hold it, so other programs could not read the journey.</source>
        <translation>Keine XML-Datei kann es enthalten, also könnten andere Programme den Ablauf nicht lesen.</translation>
    </message>
    <message>
        <source>Delete the character, or save the file again from the program that made it.</source>
        <translation>Löschen Sie das Zeichen, oder speichern Sie die Datei neu aus dem Programm, das sie gemacht hat.</translation>
    </message>
    <message>
        <source>The text at line {line}, column {column} is not {encoding}, as the file says it is.</source>
        <translation>Der Text in Zeile {line}, Spalte {column} ist nicht {encoding}, obwohl die Datei das angibt.</translation>
    </message>
    <message>
        <source>Letters could be read wrongly, so nothing was opened.</source>
        <translation>Buchstaben könnten falsch gelesen werden, also wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Save the file again as UTF-8.</source>
        <translation>Speichern Sie die Datei neu als UTF-8.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of an element or attribute.</source>
        <translation>„{name}“ kann nicht der Name eines Elements oder Attributs sein.</translation>
    </message>
    <message>
        <source>The file would no longer be readable.</source>
        <translation>Die Datei wäre nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Use letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot;, beginning with a letter.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern, „-“, „_“ und „.“, beginnend mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: &quot;{element}&quot; names &quot;{target}&quot; as its {name}, and nothing in the file has that id.</source>
        <translation>Zeile {line}, Spalte {column}: „{element}“ nennt „{target}“ als sein {name}, und nichts in der Datei hat diese Kennung.</translation>
    </message>
    <message>
        <source>A path of the flowchart would lead nowhere.</source>
        <translation>Ein Weg des Ablaufs führte ins Leere.</translation>
    </message>
    <message>
        <source>Correct the name, or draw the missing step again in the program that made the file.</source>
        <translation>Berichtigen Sie den Namen, oder zeichnen Sie den fehlenden Schritt in dem Programm neu, das die Datei gemacht hat.</translation>
    </message>
    <message>
        <source>The file has a DOCTYPE at line {line}, column {column}.</source>
        <translation>Die Datei hat einen DOCTYPE in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>A DOCTYPE can make a program fetch other files or swell without end; a journey has no use for one.</source>
        <translation>Ein DOCTYPE kann ein Programm andere Dateien holen oder endlos anschwellen lassen; ein Ablauf braucht keinen.</translation>
    </message>
    <message>
        <source>Delete the DOCTYPE. If this is a web page, choose the BPMN file instead.</source>
        <translation>Löschen Sie den DOCTYPE. Ist dies eine Webseite, wählen Sie stattdessen die BPMN-Datei.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; at line {line}, column {column} is taken already on line {first}.</source>
        <translation>Die Kennung „{id}“ in Zeile {line}, Spalte {column} ist in Zeile {first} schon vergeben.</translation>
    </message>
    <message>
        <source>It would be unclear which of the two a path or a shape means.</source>
        <translation>Es wäre unklar, welche von beiden ein Weg oder eine Form meint.</translation>
    </message>
    <message>
        <source>Give one of them another id.</source>
        <translation>Geben Sie einer von beiden eine andere Kennung.</translation>
    </message>
    <message>
        <source>Two changes speak of the same place in the file.</source>
        <translation>Zwei Änderungen sprechen von derselben Stelle der Datei.</translation>
    </message>
    <message>
        <source>It is unclear which of them should hold, so neither was made.</source>
        <translation>Es ist unklar, welche gelten soll, also wurde keine gemacht.</translation>
    </message>
    <message>
        <source>Make one change after the other.</source>
        <translation>Machen Sie eine Änderung nach der anderen.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} uses &quot;&amp;{name};&quot;, which XML itself does not know.</source>
        <translation>Zeile {line}, Spalte {column} verwendet „&amp;{name};“, das XML selbst nicht kennt.</translation>
    </message>
    <message>
        <source>Such a name needs a DOCTYPE, and journeys with a DOCTYPE are not opened.</source>
        <translation>Ein solcher Name braucht einen DOCTYPE, und Abläufe mit DOCTYPE werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>Write the character itself in its place.</source>
        <translation>Schreiben Sie an seiner Stelle das Zeichen selbst.</translation>
    </message>
    <message>
        <source>&quot;{element}&quot; at line {line}, column {column} holds other elements, so its text cannot be replaced.</source>
        <translation>„{element}“ in Zeile {line}, Spalte {column} enthält andere Elemente, also kann sein Text nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>The elements in it would be lost.</source>
        <translation>Die Elemente darin gingen verloren.</translation>
    </message>
    <message>
        <source>Change the elements in it instead.</source>
        <translation>Ändern Sie stattdessen die Elemente darin.</translation>
    </message>
    <message>
        <source>A name at line {line}, column {column} has more than {limit} characters.</source>
        <translation>Ein Name in Zeile {line}, Spalte {column} hat mehr als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>No drawing program writes such names; the file is damaged or made to do harm.</source>
        <translation>Kein Zeichenprogramm schreibt solche Namen; die Datei ist beschädigt oder soll schaden.</translation>
    </message>
    <message>
        <source>Export the journey again from the program that made it.</source>
        <translation>Exportieren Sie den Ablauf neu aus dem Programm, das ihn gemacht hat.</translation>
    </message>
    <message>
        <source>A change speaks of something that is no longer in the file.</source>
        <translation>Eine Änderung spricht von etwas, das nicht mehr in der Datei ist.</translation>
    </message>
    <message>
        <source>The file was changed in the meantime, so nothing was done.</source>
        <translation>Die Datei wurde inzwischen geändert, also wurde nichts getan.</translation>
    </message>
    <message>
        <source>Look at the journey as it is now and make the change again.</source>
        <translation>Sehen Sie sich den Ablauf an, wie er jetzt ist, und machen Sie die Änderung erneut.</translation>
    </message>
    <message>
        <source>The file is XML, but its outermost element is &quot;{element}&quot;.</source>
        <translation>Die Datei ist XML, aber ihr äußerstes Element ist „{element}“.</translation>
    </message>
    <message>
        <source>A BPMN 2.0 journey begins with &quot;definitions&quot;.</source>
        <translation>Ein BPMN-2.0-Ablauf beginnt mit „definitions“.</translation>
    </message>
    <message>
        <source>Choose a BPMN 2.0 file, or export the drawing as BPMN 2.0.</source>
        <translation>Wählen Sie eine BPMN-2.0-Datei, oder exportieren Sie die Zeichnung als BPMN 2.0.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML at line {line}, column {column}.</source>
        <translation>Die Datei ist in Zeile {line}, Spalte {column} kein wohlgeformtes XML.</translation>
    </message>
    <message>
        <source>No BPMN program can read it as it is.</source>
        <translation>Kein BPMN-Programm kann sie so lesen.</translation>
    </message>
    <message>
        <source>Choose a BPMN 2.0 file, or mend that place in a text editor.</source>
        <translation>Wählen Sie eine BPMN-2.0-Datei, oder berichtigen Sie die Stelle in einem Texteditor.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} lies deeper than {limit} elements.</source>
        <translation>Zeile {line}, Spalte {column} liegt tiefer als {limit} Elemente.</translation>
    </message>
    <message>
        <source>Flowcharts are never nested that deep; the file is damaged or made to do harm.</source>
        <translation>Abläufe sind nie so tief geschachtelt; die Datei ist beschädigt oder soll schaden.</translation>
    </message>
    <message>
        <source>The file has {bytes} bytes; {limit} are allowed here.</source>
        <translation>Die Datei hat {bytes} Bytes; {limit} sind hier erlaubt.</translation>
    </message>
    <message>
        <source>A file of that size would slow down everybody&apos;s work.</source>
        <translation>Eine Datei dieser Größe würde allen die Arbeit verlangsamen.</translation>
    </message>
    <message>
        <source>Split the journey into parts that call each other.</source>
        <translation>Teilen Sie den Ablauf in Teile, die einander aufrufen.</translation>
    </message>
    <message>
        <source>The file has more than {limit} comments, instructions and CDATA sections, counted up to line {line}.</source>
        <translation>Die Datei hat mehr als {limit} Kommentare, Anweisungen und CDATA-Abschnitte, gezählt bis Zeile {line}.</translation>
    </message>
    <message>
        <source>The file is damaged or made to do harm.</source>
        <translation>Die Datei ist beschädigt oder soll schaden.</translation>
    </message>
    <message>
        <source>Remove the comments, or export the journey again.</source>
        <translation>Entfernen Sie die Kommentare, oder exportieren Sie den Ablauf neu.</translation>
    </message>
    <message>
        <source>There are more than {limit} attributes at line {line}, column {column}.</source>
        <translation>In Zeile {line}, Spalte {column} stehen mehr als {limit} Attribute.</translation>
    </message>
    <message>
        <source>No drawing program writes so many; the file is damaged or made to do harm.</source>
        <translation>Kein Zeichenprogramm schreibt so viele; die Datei ist beschädigt oder soll schaden.</translation>
    </message>
    <message>
        <source>The file has more than {limit} elements, counted up to line {line}.</source>
        <translation>Die Datei hat mehr als {limit} Elemente, gezählt bis Zeile {line}.</translation>
    </message>
    <message>
        <source>A journey of that size would slow down everybody&apos;s work.</source>
        <translation>Ein Ablauf dieser Größe würde allen die Arbeit verlangsamen.</translation>
    </message>
    <message>
        <source>More than {limit} namespaces are declared around line {line}, column {column}.</source>
        <translation>Um Zeile {line}, Spalte {column} sind mehr als {limit} Namensräume deklariert.</translation>
    </message>
    <message>
        <source>The file ends too early, at line {line}, column {column}.</source>
        <translation>Die Datei endet zu früh, in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>It was probably cut off while it was saved or copied.</source>
        <translation>Vermutlich wurde sie beim Speichern oder Kopieren abgeschnitten.</translation>
    </message>
    <message>
        <source>Copy or export the file again.</source>
        <translation>Kopieren oder exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>A value at line {line}, column {column} has more than {limit} characters.</source>
        <translation>Ein Wert in Zeile {line}, Spalte {column} hat mehr als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Values of that size would slow down everybody&apos;s work.</source>
        <translation>Werte dieser Größe würden allen die Arbeit verlangsamen.</translation>
    </message>
    <message>
        <source>Shorten the value, or attach the text or picture elsewhere.</source>
        <translation>Kürzen Sie den Wert, oder hängen Sie Text oder Bild anderswo an.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} closes &quot;{found}&quot;, but &quot;{expected}&quot; from line {opened} is still open.</source>
        <translation>Zeile {line}, Spalte {column} schließt „{found}“, aber „{expected}“ aus Zeile {opened} ist noch offen.</translation>
    </message>
    <message>
        <source>The file is not well-formed XML, so no BPMN program can read it.</source>
        <translation>Die Datei ist kein wohlgeformtes XML, also kann kein BPMN-Programm sie lesen.</translation>
    </message>
    <message>
        <source>Close the elements in the order in which they were opened.</source>
        <translation>Schließen Sie die Elemente in der Reihenfolge, in der sie geöffnet wurden.</translation>
    </message>
    <message>
        <source>There is no process to lay out.</source>
        <translation>Es gibt keinen Prozess, der angeordnet werden könnte.</translation>
    </message>
    <message>
        <source>Name a file with at least one step.</source>
        <translation>Nennen Sie eine Datei mit mindestens einem Schritt.</translation>
    </message>
    <message>
        <source>The file has {count} processes with steps.</source>
        <translation>Die Datei hat {count} Prozesse mit Schritten.</translation>
    </message>
    <message>
        <source>Only a file with one of them is laid out.</source>
        <translation>Nur eine Datei mit einem davon wird angeordnet.</translation>
    </message>
    <message>
        <source>Keep each process in a file of its own.</source>
        <translation>Halten Sie jeden Prozess in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; is given twice.</source>
        <translation>Die Kennung „{id}“ ist zweimal vergeben.</translation>
    </message>
    <message>
        <source>The journey was not written.</source>
        <translation>Der Ablauf wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Give each step, lane and flow an id of its own.</source>
        <translation>Geben Sie jedem Schritt, jeder Bahn und jedem Fluss eine eigene Kennung.</translation>
    </message>
    <message>
        <source>A step names the lane &quot;{lane}&quot;, which is not there.</source>
        <translation>Ein Schritt nennt die Bahn „{lane}“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>Add the lane, or name another one.</source>
        <translation>Fügen Sie die Bahn hinzu, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>A flow or an event names the step &quot;{node}&quot;, which is not there.</source>
        <translation>Ein Fluss oder Ereignis nennt den Schritt „{node}“, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Add the step, or name another one.</source>
        <translation>Fügen Sie den Schritt hinzu, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{verb} on {system} went through after its step had been withdrawn.</source>
        <translation>{verb} in {system} ging durch, nachdem sein Schritt zurückgezogen war.</translation>
    </message>
    <message>
        <source>The change is there although the journey no longer wants it.</source>
        <translation>Die Änderung ist da, obwohl der Ablauf sie nicht mehr will.</translation>
    </message>
    <message>
        <source>Look at the account in {system}, take the change back if it is wrong, then finish this task.</source>
        <translation>Sehen Sie sich das Konto in {system} an, nehmen Sie die Änderung zurück, wenn sie falsch ist, und erledigen Sie dann diese Aufgabe.</translation>
    </message>
    <message>
        <source>{system} has had its {removals} removals of a day.</source>
        <translation>In {system} sind die {removals} Entfernungen eines Tages ausgeschöpft.</translation>
    </message>
    <message>
        <source>Further removals wait; everything else goes on.</source>
        <translation>Weitere Entfernungen warten; alles andere geht weiter.</translation>
    </message>
    <message>
        <source>They go on by themselves from {until}. If they are not what you expect, pause the system now.</source>
        <translation>Sie gehen ab {until} von selbst weiter. Sind sie nicht, was Sie erwarten, halten Sie das System jetzt an.</translation>
    </message>
    <message>
        <source>Changes are stopped for now.</source>
        <translation>Änderungen sind zurzeit angehalten.</translation>
    </message>
    <message>
        <source>Nothing was sent; the step waits.</source>
        <translation>Nichts wurde gesendet; der Schritt wartet.</translation>
    </message>
    <message>
        <source>It goes on by itself once the stop is lifted.</source>
        <translation>Er geht von selbst weiter, sobald das Anhalten aufgehoben ist.</translation>
    </message>
    <message>
        <source>{verb} was sent to {system}, and nobody can say whether it took place; its step has been withdrawn.</source>
        <translation>{verb} wurde an {system} gesendet, und niemand kann sagen, ob es stattfand; sein Schritt wurde zurückgezogen.</translation>
    </message>
    <message>
        <source>The person may have something that the journey no longer wants.</source>
        <translation>Die Person hat vielleicht etwas, das der Ablauf nicht mehr will.</translation>
    </message>
    <message>
        <source>Look in {system}, put it right, then finish this task.</source>
        <translation>Sehen Sie in {system} nach, bringen Sie es in Ordnung, und erledigen Sie dann diese Aufgabe.</translation>
    </message>
    <message>
        <source>The step was withdrawn before anything was sent.</source>
        <translation>Der Schritt wurde zurückgezogen, bevor etwas gesendet war.</translation>
    </message>
    <message>
        <source>{item} on {system} was there and is not any more.</source>
        <translation>{item} in {system} war da und ist es nicht mehr.</translation>
    </message>
    <message>
        <source>A later look found something else than what was proven: {differences}.</source>
        <translation>Ein späterer Blick fand anderes, als nachgewiesen war: {differences}.</translation>
    </message>
    <message>
        <source>Find out who changed it in {system}, give it back or take it away in Tenure too, then finish this task.</source>
        <translation>Finden Sie heraus, wer es in {system} geändert hat, geben Sie es zurück oder nehmen Sie es auch in Tenure weg, und erledigen Sie dann diese Aufgabe.</translation>
    </message>
    <message>
        <source>Run {run} stands still at &quot;{step}&quot;.</source>
        <translation>Lauf {run} steht bei „{step}“ still.</translation>
    </message>
    <message>
        <source>Nothing it could wait for is under way any more, so it would never go on by itself.</source>
        <translation>Nichts, worauf er warten könnte, ist noch unterwegs; er ginge nie von selbst weiter.</translation>
    </message>
    <message>
        <source>Do what is left by hand or cancel the run and start the journey anew; report it with the log, for it is a defect or a damaged store.</source>
        <translation>Tun Sie das Übrige von Hand, oder brechen Sie den Lauf ab und starten den Ablauf neu; melden Sie es mit dem Protokoll, denn es ist ein Fehler oder ein beschädigter Bestand.</translation>
    </message>
    <message>
        <source>An entry of the kind &quot;{kind}&quot; is not known to this version of Tenure.</source>
        <translation>Ein Eintrag der Art „{kind}“ ist dieser Version von Tenure nicht bekannt.</translation>
    </message>
    <message>
        <source>It was left where it is; the run waits at this point.</source>
        <translation>Er blieb, wo er ist; der Lauf wartet an dieser Stelle.</translation>
    </message>
    <message>
        <source>Update Tenure on this machine to the version that wrote it.</source>
        <translation>Aktualisieren Sie Tenure auf diesem Rechner auf die Version, die ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>An entry of the kind &quot;{kind}&quot; cannot be read: &quot;{field}&quot; is damaged.</source>
        <translation>Ein Eintrag der Art „{kind}“ kann nicht gelesen werden: „{field}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Check the store; if it is damaged, restore the latest backup.</source>
        <translation>Prüfen Sie den Bestand; ist er beschädigt, spielen Sie die letzte Sicherung ein.</translation>
    </message>
    <message>
        <source>&quot;{step}&quot; reports the error &quot;{error}&quot;, and the journey says nowhere what to do then.</source>
        <translation>„{step}“ meldet den Fehler „{error}“, und der Ablauf sagt nirgends, was dann zu tun ist.</translation>
    </message>
    <message>
        <source>This branch stands still; all others go on.</source>
        <translation>Dieser Zweig steht still; alle anderen gehen weiter.</translation>
    </message>
    <message>
        <source>Do what is needed by hand, then mark this as done: the branch ends here.</source>
        <translation>Tun Sie von Hand, was nötig ist, und melden Sie dies dann als erledigt: Der Zweig endet hier.</translation>
    </message>
    <message>
        <source>&quot;{step}&quot; waits for branches that cannot come any more.</source>
        <translation>„{step}“ wartet auf Zweige, die nicht mehr kommen können.</translation>
    </message>
    <message>
        <source>What follows has not begun.</source>
        <translation>Was folgt, hat nicht begonnen.</translation>
    </message>
    <message>
        <source>Check that nothing is missing, then mark this as done: the run goes on from here.</source>
        <translation>Prüfen Sie, ob etwas fehlt, und melden Sie dies dann als erledigt: Der Lauf geht von hier weiter.</translation>
    </message>
    <message>
        <source>&quot;{step}&quot; should be done once for each element of a list, but there is no list.</source>
        <translation>„{step}“ soll einmal je Element einer Liste geschehen, aber es gibt keine Liste.</translation>
    </message>
    <message>
        <source>Nothing was done: a missing list is never taken for an empty one.</source>
        <translation>Nichts wurde getan: Eine fehlende Liste gilt nie als leere.</translation>
    </message>
    <message>
        <source>Complete the facts or the kit and try again, or skip the step.</source>
        <translation>Vervollständigen Sie Angaben oder Ausstattung und versuchen es erneut, oder überspringen Sie den Schritt.</translation>
    </message>
    <message>
        <source>&quot;{step}&quot; should be done {count} times; {limit} is the most.</source>
        <translation>„{step}“ soll {count}-mal geschehen; höchstens sind es {limit}.</translation>
    </message>
    <message>
        <source>Nothing was done: so long a list is more likely a mistake than a wish.</source>
        <translation>Nichts wurde getan: Eine so lange Liste ist eher ein Versehen als ein Wunsch.</translation>
    </message>
    <message>
        <source>Shorten the list and try again, or skip the step.</source>
        <translation>Kürzen Sie die Liste und versuchen es erneut, oder überspringen Sie den Schritt.</translation>
    </message>
    <message>
        <source>After &quot;{step}&quot; no branch fits, and none is marked as the default.</source>
        <translation>Nach „{step}“ passt kein Zweig, und keiner ist als Standard gekennzeichnet.</translation>
    </message>
    <message>
        <source>Choose where to go on, or mend the facts and try again.</source>
        <translation>Wählen Sie, wo es weitergeht, oder berichtigen Sie die Angaben und versuchen es erneut.</translation>
    </message>
    <message>
        <source>&quot;{step}&quot; calls a journey that is not there.</source>
        <translation>„{step}“ ruft einen Ablauf auf, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Do its work by hand and skip the step.</source>
        <translation>Tun Sie seine Arbeit von Hand, und überspringen Sie den Schritt.</translation>
    </message>
    <message>
        <source>&quot;{step}&quot; lies too many journeys deep, most likely because one calls itself.</source>
        <translation>„{step}“ liegt in zu vielen ineinander aufgerufenen Abläufen, vermutlich weil einer sich selbst aufruft.</translation>
    </message>
    <message>
        <source>Skip the step, and mend the journey for the next run.</source>
        <translation>Überspringen Sie den Schritt, und berichtigen Sie den Ablauf für den nächsten Lauf.</translation>
    </message>
    <message>
        <source>The run came by &quot;{step}&quot; again and again without anything to wait for.</source>
        <translation>Der Lauf kam immer wieder an „{step}“ vorbei, ohne auf etwas zu warten.</translation>
    </message>
    <message>
        <source>It was stopped here, because it might never have ended.</source>
        <translation>Er wurde hier angehalten, weil er vielleicht nie geendet hätte.</translation>
    </message>
    <message>
        <source>Mend the facts that keep it going round, then mark this as done.</source>
        <translation>Berichtigen Sie die Angaben, die ihn im Kreis laufen lassen, und melden Sie dies dann als erledigt.</translation>
    </message>
    <message>
        <source>This run began with another version of &quot;{journey}&quot;.</source>
        <translation>Dieser Lauf begann mit einer anderen Version von „{journey}“.</translation>
    </message>
    <message>
        <source>It keeps the version it began with, so it was left untouched.</source>
        <translation>Er behält die Version, mit der er begann, also blieb er unberührt.</translation>
    </message>
    <message>
        <source>Check the store; if versions were exchanged, restore the latest backup.</source>
        <translation>Prüfen Sie den Bestand; wurden Versionen vertauscht, spielen Sie die letzte Sicherung ein.</translation>
    </message>
    <message>
        <source>The state of this run was written by a later version of Tenure (format {format}).</source>
        <translation>Der Stand dieses Laufs wurde von einer späteren Version von Tenure geschrieben (Format {format}).</translation>
    </message>
    <message>
        <source>It was left untouched.</source>
        <translation>Er blieb unberührt.</translation>
    </message>
    <message>
        <source>Update Tenure on this machine.</source>
        <translation>Aktualisieren Sie Tenure auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The state of this run is damaged.</source>
        <translation>Der Stand dieses Laufs ist beschädigt.</translation>
    </message>
    <message>
        <source>It was left untouched and does not go on.</source>
        <translation>Er blieb unberührt und geht nicht weiter.</translation>
    </message>
    <message>
        <source>{name}() is given {given} values.</source>
        <translation>{name}() erhält {given} Werte.</translation>
    </message>
    <message>
        <source>It takes {least} at least and {most} at most.</source>
        <translation>Es nimmt mindestens {least} und höchstens {most}.</translation>
    </message>
    <message>
        <source>Add or remove values between the parentheses at character {character}.</source>
        <translation>Ergänzen oder entfernen Sie Werte zwischen den Klammern bei Zeichen {character}.</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; at character {character} has no meaning in an expression.</source>
        <translation>„{found}“ bei Zeichen {character} bedeutet in einem Ausdruck nichts.</translation>
    </message>
    <message>
        <source>Remove it, or put it in a text between straight quotes.</source>
        <translation>Entfernen Sie es, oder setzen Sie es in einen Text zwischen geraden Anführungszeichen.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not what {name}() reads.</source>
        <translation>„{text}“ ist nicht, was {name}() liest.</translation>
    </message>
    <message>
        <source>Write dates as date(&quot;2026-01-02&quot;), instants as date and time(&quot;2026-01-02T09:00:00Z&quot;), lengths of time as duration(&quot;P3D&quot;).</source>
        <translation>Schreiben Sie Datumsangaben als date(&quot;2026-01-02&quot;), Zeitpunkte als date and time(&quot;2026-01-02T09:00:00Z&quot;), Zeitspannen als duration(&quot;P3D&quot;).</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; at character {character} stands for nothing.</source>
        <translation>„{found}“ bei Zeichen {character} steht für nichts.</translation>
    </message>
    <message>
        <source>In a text, a backslash begins the name of a special character.</source>
        <translation>In einem Text leitet ein Backslash den Namen eines besonderen Zeichens ein.</translation>
    </message>
    <message>
        <source>Write \\ for a backslash and \&quot; for a quote.</source>
        <translation>Schreiben Sie \\ für einen Backslash und \&quot; für ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>{left} {construct} {right} cannot be calculated.</source>
        <translation>{left} {construct} {right} kann nicht berechnet werden.</translation>
    </message>
    <message>
        <source>The result would always be empty.</source>
        <translation>Das Ergebnis wäre immer leer.</translation>
    </message>
    <message>
        <source>Compare with the list of operators, or turn one side into the other&apos;s type, as in number(text) or string(number).</source>
        <translation>Vergleichen Sie mit der Liste der Operatoren, oder wandeln Sie eine Seite in den Typ der anderen, wie in number(text) oder string(number).</translation>
    </message>
    <message>
        <source>A second comparison follows the first at character {character}.</source>
        <translation>Ein zweiter Vergleich folgt dem ersten bei Zeichen {character}.</translation>
    </message>
    <message>
        <source>It is not clear which of them comes first.</source>
        <translation>Es ist nicht klar, welcher zuerst kommt.</translation>
    </message>
    <message>
        <source>Join them with &quot;and&quot;, use &quot;between&quot;, or put one of them in parentheses.</source>
        <translation>Verbinden Sie sie mit „and“, verwenden Sie „between“, oder setzen Sie einen in Klammern.</translation>
    </message>
    <message>
        <source>{left} is compared with {right}.</source>
        <translation>{left} wird mit {right} verglichen.</translation>
    </message>
    <message>
        <source>Values of different types are never equal, and neither is the larger.</source>
        <translation>Werte verschiedener Typen sind nie gleich, und keiner ist der größere.</translation>
    </message>
    <message>
        <source>Compare with a value of the same type: texts stand in quotes, numbers do not, dates are written date(&quot;2026-01-02&quot;).</source>
        <translation>Vergleichen Sie mit einem Wert desselben Typs: Texte stehen in Anführungszeichen, Zahlen nicht, Datumsangaben schreibt man date(&quot;2026-01-02&quot;).</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>Der Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>Write a condition, such as person.workMode = &quot;remote&quot;, or remove the field.</source>
        <translation>Schreiben Sie eine Bedingung wie person.workMode = &quot;remote&quot;, oder entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; at character {character} comes from another language.</source>
        <translation>„{found}“ bei Zeichen {character} kommt aus einer anderen Sprache.</translation>
    </message>
    <message>
        <source>Write {expected} instead.</source>
        <translation>Schreiben Sie stattdessen {expected}.</translation>
    </message>
    <message>
        <source>Tenure cannot read &quot;{found}&quot; in an expression written for another engine.</source>
        <translation>Tenure kann „{found}“ in einem für eine andere Engine geschriebenen Ausdruck nicht lesen.</translation>
    </message>
    <message>
        <source>The step is kept as it is, but a journey with it cannot be published.</source>
        <translation>Der Schritt bleibt, wie er ist, aber ein Ablauf damit kann nicht veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Write the condition anew in Tenure.</source>
        <translation>Schreiben Sie die Bedingung in Tenure neu.</translation>
    </message>
    <message>
        <source>The expression is complete, but &quot;{found}&quot; follows at character {character}.</source>
        <translation>Der Ausdruck ist vollständig, aber „{found}“ folgt bei Zeichen {character}.</translation>
    </message>
    <message>
        <source>Join it with an operator such as &quot;and&quot;, or remove it.</source>
        <translation>Verbinden Sie es mit einem Operator wie „and“, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>After the dot at character {character} a name is missing.</source>
        <translation>Nach dem Punkt bei Zeichen {character} fehlt ein Name.</translation>
    </message>
    <message>
        <source>Write the field&apos;s name, as in person.title.</source>
        <translation>Schreiben Sie den Namen des Feldes, wie in person.title.</translation>
    </message>
    <message>
        <source>{construct} cannot be said in JUEL, the language of other engines.</source>
        <translation>{construct} kann in JUEL, der Sprache anderer Engines, nicht ausgedrückt werden.</translation>
    </message>
    <message>
        <source>The journey runs in Tenure; another engine could not follow this expression.</source>
        <translation>Der Ablauf läuft in Tenure; eine andere Engine könnte diesem Ausdruck nicht folgen.</translation>
    </message>
    <message>
        <source>Use comparisons, &quot;and&quot;, &quot;or&quot; and &quot;not&quot; alone if the file must run elsewhere.</source>
        <translation>Verwenden Sie nur Vergleiche, „and“, „or“ und „not“, wenn die Datei anderswo laufen muss.</translation>
    </message>
    <message>
        <source>Values of type {given} are never less or greater than others.</source>
        <translation>Werte des Typs {given} sind nie kleiner oder größer als andere.</translation>
    </message>
    <message>
        <source>Compare with = or !=.</source>
        <translation>Vergleichen Sie mit = oder !=.</translation>
    </message>
    <message>
        <source>The expression gives {given}, but a condition must be true or false.</source>
        <translation>Der Ausdruck ergibt {given}, aber eine Bedingung muss wahr oder falsch sein.</translation>
    </message>
    <message>
        <source>Compare the value with something, as in person.title = &quot;Engineer&quot;.</source>
        <translation>Vergleichen Sie den Wert mit etwas, wie in person.title = &quot;Engineer&quot;.</translation>
    </message>
    <message>
        <source>The number {found} is too large.</source>
        <translation>Die Zahl {found} ist zu groß.</translation>
    </message>
    <message>
        <source>Use a number of at most 308 digits.</source>
        <translation>Verwenden Sie eine Zahl mit höchstens 308 Ziffern.</translation>
    </message>
    <message>
        <source>{construct} needs {wanted}, but is given {given}.</source>
        <translation>{construct} braucht {wanted}, erhält aber {given}.</translation>
    </message>
    <message>
        <source>Check the value at character {character}.</source>
        <translation>Prüfen Sie den Wert bei Zeichen {character}.</translation>
    </message>
    <message>
        <source>At character {character} there is &quot;{found}&quot; where {expected} is expected.</source>
        <translation>Bei Zeichen {character} steht „{found}“, wo {expected} erwartet wird.</translation>
    </message>
    <message>
        <source>Write {expected} there.</source>
        <translation>Schreiben Sie dort {expected}.</translation>
    </message>
    <message>
        <source>The expression has more operations inside of one another than can be followed.</source>
        <translation>Der Ausdruck hat mehr ineinanderliegende Operationen, als verfolgt werden können.</translation>
    </message>
    <message>
        <source>At most 32 are allowed, so that every evaluation stays quick.</source>
        <translation>Höchstens 32 sind erlaubt, damit jede Auswertung schnell bleibt.</translation>
    </message>
    <message>
        <source>Split it over several gateways or parameters.</source>
        <translation>Teilen Sie ihn auf mehrere Gateways oder Parameter auf.</translation>
    </message>
    <message>
        <source>The expression is {length} characters long; {limit} are allowed.</source>
        <translation>Der Ausdruck ist {length} Zeichen lang; {limit} sind erlaubt.</translation>
    </message>
    <message>
        <source>Split it over several gateways or parameters, or use &quot;in&quot; with a list.</source>
        <translation>Teilen Sie ihn auf mehrere Gateways oder Parameter auf, oder verwenden Sie „in“ mit einer Liste.</translation>
    </message>
    <message>
        <source>The expression took more than {limit} steps.</source>
        <translation>Der Ausdruck brauchte mehr als {limit} Schritte.</translation>
    </message>
    <message>
        <source>It was stopped, so that one run cannot hold up the others.</source>
        <translation>Er wurde angehalten, damit ein Lauf nicht die anderen aufhält.</translation>
    </message>
    <message>
        <source>Look for very long texts or lists in it.</source>
        <translation>Suchen Sie darin nach sehr langen Texten oder Listen.</translation>
    </message>
    <message>
        <source>The expression stops too early after &quot;{after}&quot;.</source>
        <translation>Der Ausdruck endet zu früh nach „{after}“.</translation>
    </message>
    <message>
        <source>Something is still missing there.</source>
        <translation>Dort fehlt noch etwas.</translation>
    </message>
    <message>
        <source>Finish it, or remove the last part.</source>
        <translation>Vollenden Sie ihn, oder entfernen Sie den letzten Teil.</translation>
    </message>
    <message>
        <source>There is no function {name}().</source>
        <translation>Eine Funktion {name}() gibt es nicht.</translation>
    </message>
    <message>
        <source>The nearest one is {suggestion}().</source>
        <translation>Die nächstliegende ist {suggestion}().</translation>
    </message>
    <message>
        <source>Nothing is called {name}.</source>
        <translation>Nichts heißt {name}.</translation>
    </message>
    <message>
        <source>The value would always be empty.</source>
        <translation>Der Wert wäre immer leer.</translation>
    </message>
    <message>
        <source>The nearest known name is {suggestion}.</source>
        <translation>Der nächstliegende bekannte Name ist {suggestion}.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is none of the values it is compared with.</source>
        <translation>„{value}“ ist keiner der Werte, mit denen verglichen wird.</translation>
    </message>
    <message>
        <source>The comparison could never be true.</source>
        <translation>Der Vergleich könnte nie wahr sein.</translation>
    </message>
    <message>
        <source>It can be: {allowed}.</source>
        <translation>Möglich ist: {allowed}.</translation>
    </message>
    <message>
        <source>The text that begins at character {character} has no closing quote.</source>
        <translation>Der Text, der bei Zeichen {character} beginnt, hat kein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>Add &quot; at its end.</source>
        <translation>Fügen Sie an seinem Ende &quot; hinzu.</translation>
    </message>
    <message>
        <source>At character {character} there is &quot;{found}&quot; where a value is expected.</source>
        <translation>Bei Zeichen {character} steht „{found}“, wo ein Wert erwartet wird.</translation>
    </message>
    <message>
        <source>Write a name, a number, a text in quotes or a function there.</source>
        <translation>Schreiben Sie dort einen Namen, eine Zahl, einen Text in Anführungszeichen oder eine Funktion.</translation>
    </message>
    <message>
        <source>The quote at character {character} is not a straight double one.</source>
        <translation>Das Anführungszeichen bei Zeichen {character} ist kein gerades doppeltes.</translation>
    </message>
    <message>
        <source>Texts stand between &quot; and &quot;.</source>
        <translation>Texte stehen zwischen &quot; und &quot;.</translation>
    </message>
    <message>
        <source>Replace {found} by &quot;.</source>
        <translation>Ersetzen Sie {found} durch &quot;.</translation>
    </message>
    <message>
        <source>A stored value could not be read: &quot;{text}&quot;.</source>
        <translation>Ein gespeicherter Wert konnte nicht gelesen werden: „{text}“.</translation>
    </message>
    <message>
        <source>It was written by a newer Tenure, or was changed by hand.</source>
        <translation>Er wurde von einem neueren Tenure geschrieben oder von Hand geändert.</translation>
    </message>
    <message>
        <source>Update Tenure, or restore the store from a backup.</source>
        <translation>Aktualisieren Sie Tenure, oder stellen Sie den Bestand aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The account is in the group already.</source>
        <translation>Das Konto ist bereits in der Gruppe.</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>Nichts musste geändert werden.</translation>
    </message>
    <message>
        <source>The directory has {count} accounts with this employee number.</source>
        <translation>Im Verzeichnis stehen {count} Konten mit dieser Personalnummer.</translation>
    </message>
    <message>
        <source>Tenure does not guess which one is meant and changed none.</source>
        <translation>Tenure rät nicht, welches gemeint ist, und hat keines geändert.</translation>
    </message>
    <message>
        <source>Correct the employee number of all but one of them, then retry.</source>
        <translation>Berichtigen Sie die Personalnummer bei allen bis auf eines, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; with the certificate authority cannot be used.</source>
        <translation>Die Datei „{file}“ mit der Zertifizierungsstelle kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Without it the directory&apos;s identity cannot be checked, so nothing is sent.</source>
        <translation>Ohne sie kann die Identität des Verzeichnisses nicht geprüft werden, also wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Give a readable PEM file in the system&apos;s settings.</source>
        <translation>Geben Sie in den Einstellungen des Systems eine lesbare PEM-Datei an.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a name that the directory understands.</source>
        <translation>„{name}“ ist kein Name, den das Verzeichnis versteht.</translation>
    </message>
    <message>
        <source>Write it as in ou=people,dc=corp,dc=example.</source>
        <translation>Schreiben Sie ihn wie in ou=people,dc=corp,dc=example.</translation>
    </message>
    <message>
        <source>The directory has no use for &quot;{parameter}&quot;, or its value has the wrong form.</source>
        <translation>Das Verzeichnis kann mit „{parameter}“ nichts anfangen, oder der Wert hat die falsche Form.</translation>
    </message>
    <message>
        <source>Nothing was changed, rather than leaving it out without a word.</source>
        <translation>Statt ihn stillschweigend wegzulassen, hat Tenure nichts geändert.</translation>
    </message>
    <message>
        <source>Correct the step, or map the parameter to an attribute in the system&apos;s settings.</source>
        <translation>Berichtigen Sie den Schritt, oder ordnen Sie den Parameter in den Einstellungen des Systems einem Attribut zu.</translation>
    </message>
    <message>
        <source>The account that Tenure signs in to the directory with is disabled.</source>
        <translation>Das Konto, mit dem sich Tenure am Verzeichnis anmeldet, ist gesperrt.</translation>
    </message>
    <message>
        <source>Nothing can be done in this directory until it is enabled.</source>
        <translation>In diesem Verzeichnis kann nichts getan werden, bis es wieder entsperrt ist.</translation>
    </message>
    <message>
        <source>Ask the directory&apos;s administrator to enable it, then test the system.</source>
        <translation>Bitten Sie die Verwaltung des Verzeichnisses, es zu entsperren, und prüfen Sie dann das System.</translation>
    </message>
    <message>
        <source>The account that Tenure signs in to the directory with has expired, or its password has.</source>
        <translation>Das Konto, mit dem sich Tenure am Verzeichnis anmeldet, ist abgelaufen, oder sein Passwort.</translation>
    </message>
    <message>
        <source>Nothing can be done in this directory until it is renewed.</source>
        <translation>In diesem Verzeichnis kann nichts getan werden, bis es erneuert ist.</translation>
    </message>
    <message>
        <source>Renew the account or its password and enter the new one in the system&apos;s settings.</source>
        <translation>Erneuern Sie das Konto oder sein Passwort, und tragen Sie das neue in den Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>The account that Tenure uses may not sign in to the directory now or from this computer.</source>
        <translation>Das Konto, das Tenure verwendet, darf sich jetzt oder von diesem Rechner nicht am Verzeichnis anmelden.</translation>
    </message>
    <message>
        <source>Nothing can be done in this directory until then.</source>
        <translation>Bis dahin kann in diesem Verzeichnis nichts getan werden.</translation>
    </message>
    <message>
        <source>Lift the restriction of hours or computers for this account.</source>
        <translation>Heben Sie die Beschränkung auf Zeiten oder Rechner für dieses Konto auf.</translation>
    </message>
    <message>
        <source>The account that Tenure signs in to the directory with is locked.</source>
        <translation>Das Konto, mit dem sich Tenure am Verzeichnis anmeldet, ist verriegelt.</translation>
    </message>
    <message>
        <source>Nothing can be done in this directory until it is unlocked.</source>
        <translation>In diesem Verzeichnis kann nichts getan werden, bis es entriegelt ist.</translation>
    </message>
    <message>
        <source>Unlock it, and find out who tried wrong passwords.</source>
        <translation>Entriegeln Sie es, und finden Sie heraus, wer falsche Passwörter versucht hat.</translation>
    </message>
    <message>
        <source>The directory refused Tenure&apos;s name and password.</source>
        <translation>Das Verzeichnis hat Namen und Passwort von Tenure abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing can be done in this directory until they are right; no account was touched.</source>
        <translation>In diesem Verzeichnis kann nichts getan werden, bis sie stimmen; kein Konto wurde berührt.</translation>
    </message>
    <message>
        <source>Enter the right name and password in the system&apos;s settings, then test it.</source>
        <translation>Tragen Sie in den Einstellungen des Systems den richtigen Namen und das Passwort ein, und prüfen Sie es dann.</translation>
    </message>
    <message>
        <source>The directory is busy.</source>
        <translation>Das Verzeichnis ist ausgelastet.</translation>
    </message>
    <message>
        <source>Tenure tries again by itself.</source>
        <translation>Tenure versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not to be trusted: expired, made for another name, or signed by an unknown authority.</source>
        <translation>Dem Zertifikat von {host} ist nicht zu trauen: Es ist abgelaufen, gilt für einen anderen Namen oder wurde von einer unbekannten Zertifizierungsstelle signiert.</translation>
    </message>
    <message>
        <source>Somebody could be listening, so Tenure sent nothing, no password either.</source>
        <translation>Jemand könnte mithören, also hat Tenure nichts gesendet, auch kein Passwort.</translation>
    </message>
    <message>
        <source>Renew the directory&apos;s certificate, or give its authority&apos;s file and its exact name in the system&apos;s settings.</source>
        <translation>Erneuern Sie das Zertifikat des Verzeichnisses, oder geben Sie in den Einstellungen des Systems die Datei seiner Zertifizierungsstelle und seinen genauen Namen an.</translation>
    </message>
    <message>
        <source>Somebody changed the account between the plan and the change.</source>
        <translation>Jemand hat das Konto zwischen Plan und Änderung geändert.</translation>
    </message>
    <message>
        <source>Tenure did not write over it.</source>
        <translation>Tenure hat diese Änderung nicht überschrieben.</translation>
    </message>
    <message>
        <source>Look at the account, then retry.</source>
        <translation>Sehen Sie sich das Konto an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The directory&apos;s clock differs from this computer&apos;s by {seconds} seconds.</source>
        <translation>Die Uhr des Verzeichnisses weicht um {seconds} Sekunden von der dieses Rechners ab.</translation>
    </message>
    <message>
        <source>Sign-ins may fail, and times in the evidence do not agree.</source>
        <translation>Anmeldungen können scheitern, und Zeiten im Nachweis passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Set both clocks by the same time server.</source>
        <translation>Stellen Sie beide Uhren nach demselben Zeitserver.</translation>
    </message>
    <message>
        <source>The setting &quot;{key}&quot; of the directory is missing, unknown or has the wrong form.</source>
        <translation>Die Einstellung „{key}“ des Verzeichnisses fehlt, ist unbekannt oder hat die falsche Form.</translation>
    </message>
    <message>
        <source>The system cannot be used.</source>
        <translation>Das System kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Correct it in the system&apos;s settings.</source>
        <translation>Berichtigen Sie sie in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>A rule of the directory forbids this value.</source>
        <translation>Eine Regel des Verzeichnisses verbietet diesen Wert.</translation>
    </message>
    <message>
        <source>Ask the directory&apos;s administrator which rule it is; the details hold its answer.</source>
        <translation>Fragen Sie die Verwaltung des Verzeichnisses, welche Regel es ist; die Einzelheiten enthalten seine Antwort.</translation>
    </message>
    <message>
        <source>The directory cannot serve this request at the moment.</source>
        <translation>Das Verzeichnis kann diese Anfrage zurzeit nicht bedienen.</translation>
    </message>
    <message>
        <source>The list was interrupted because the connection to the directory ended.</source>
        <translation>Die Liste wurde unterbrochen, weil die Verbindung zum Verzeichnis endete.</translation>
    </message>
    <message>
        <source>An interrupted list proves nothing, so nothing was concluded from it.</source>
        <translation>Eine unterbrochene Liste beweist nichts, also wurde nichts daraus geschlossen.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starten Sie sie erneut.</translation>
    </message>
    <message>
        <source>The name of an entry in the directory would be empty ({attribute}).</source>
        <translation>Der Name eines Eintrags im Verzeichnis wäre leer ({attribute}).</translation>
    </message>
    <message>
        <source>Complete the person&apos;s name or the system&apos;s settings.</source>
        <translation>Vervollständigen Sie den Namen der Person oder die Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The directory was to be searched without saying for whom.</source>
        <translation>Das Verzeichnis sollte durchsucht werden, ohne zu sagen, nach wem.</translation>
    </message>
    <message>
        <source>That would have found everybody, so it was refused and nothing was changed.</source>
        <translation>Das hätte alle gefunden, also wurde es abgelehnt und nichts geändert.</translation>
    </message>
    <message>
        <source>Complete the person&apos;s employee number.</source>
        <translation>Vervollständigen Sie die Personalnummer der Person.</translation>
    </message>
    <message>
        <source>The directory does not have this entry.</source>
        <translation>Das Verzeichnis hat diesen Eintrag nicht.</translation>
    </message>
    <message>
        <source>Check the names in the step and in the system&apos;s settings.</source>
        <translation>Prüfen Sie die Namen im Schritt und in den Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The directory has several groups called &quot;{group}&quot;.</source>
        <translation>Das Verzeichnis hat mehrere Gruppen mit dem Namen „{group}“.</translation>
    </message>
    <message>
        <source>Give the group&apos;s full name in the step, as in cn=sales,ou=groups,dc=corp,dc=example.</source>
        <translation>Geben Sie im Schritt den vollen Namen der Gruppe an, wie in cn=sales,ou=groups,dc=corp,dc=example.</translation>
    </message>
    <message>
        <source>The directory has no group called &quot;{group}&quot;.</source>
        <translation>Das Verzeichnis hat keine Gruppe mit dem Namen „{group}“.</translation>
    </message>
    <message>
        <source>Nobody was added or removed.</source>
        <translation>Niemand wurde hinzugefügt oder entfernt.</translation>
    </message>
    <message>
        <source>Correct the group&apos;s name in the step, or make the group.</source>
        <translation>Berichtigen Sie den Namen der Gruppe im Schritt, oder legen Sie die Gruppe an.</translation>
    </message>
    <message>
        <source>This is the last administrator.</source>
        <translation>Dies ist der letzte Administrator.</translation>
    </message>
    <message>
        <source>Without one nobody could repair the directory, so nothing was changed.</source>
        <translation>Ohne ihn könnte niemand das Verzeichnis reparieren, also wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Appoint another administrator first.</source>
        <translation>Bestimmen Sie zuerst einen anderen Administrator.</translation>
    </message>
    <message>
        <source>The account is the only member of the group, and this directory keeps no empty groups.</source>
        <translation>Das Konto ist das einzige Mitglied der Gruppe, und dieses Verzeichnis behält keine leeren Gruppen.</translation>
    </message>
    <message>
        <source>It is still a member.</source>
        <translation>Es ist weiterhin Mitglied.</translation>
    </message>
    <message>
        <source>Add another member or a placeholder to the group, then retry.</source>
        <translation>Fügen Sie der Gruppe ein anderes Mitglied oder einen Platzhalter hinzu, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The manager with the number {number} has no account in the directory.</source>
        <translation>Die Führungskraft mit der Nummer {number} hat kein Konto im Verzeichnis.</translation>
    </message>
    <message>
        <source>The rest was written; the manager&apos;s field was left as it is.</source>
        <translation>Das Übrige wurde geschrieben; das Feld der Führungskraft blieb, wie es war.</translation>
    </message>
    <message>
        <source>Repeat the step once the manager has an account.</source>
        <translation>Wiederholen Sie den Schritt, sobald die Führungskraft ein Konto hat.</translation>
    </message>
    <message>
        <source>The account name was taken by somebody else a moment ago.</source>
        <translation>Der Kontoname wurde eben von jemand anderem genommen.</translation>
    </message>
    <message>
        <source>Tenure tries again with the next name.</source>
        <translation>Tenure versucht es mit dem nächsten Namen.</translation>
    </message>
    <message>
        <source>All account names made from &quot;{name}&quot; are taken.</source>
        <translation>Alle Kontonamen, die sich aus „{name}“ ergeben, sind vergeben.</translation>
    </message>
    <message>
        <source>No account was made.</source>
        <translation>Kein Konto wurde angelegt.</translation>
    </message>
    <message>
        <source>Give another account name for this person.</source>
        <translation>Geben Sie für diese Person einen anderen Kontonamen an.</translation>
    </message>
    <message>
        <source>The directory has no account with the employee number {number}.</source>
        <translation>Das Verzeichnis hat kein Konto mit der Personalnummer {number}.</translation>
    </message>
    <message>
        <source>It may never have had one, or the account carries no number; nothing was changed.</source>
        <translation>Sie hatte vielleicht nie eines, oder das Konto trägt keine Nummer; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Look for the account by name and enter the number there, or confirm that there is none.</source>
        <translation>Suchen Sie das Konto nach dem Namen und tragen Sie dort die Nummer ein, oder bestätigen Sie, dass es keines gibt.</translation>
    </message>
    <message>
        <source>Tenure&apos;s account in the directory may not do this.</source>
        <translation>Das Konto von Tenure im Verzeichnis darf dies nicht.</translation>
    </message>
    <message>
        <source>Give it the right for this unit or group; the guide lists what it needs.</source>
        <translation>Geben Sie ihm das Recht für diese Einheit oder Gruppe; die Anleitung führt auf, was es braucht.</translation>
    </message>
    <message>
        <source>The directory does not offer an encrypted connection.</source>
        <translation>Das Verzeichnis bietet keine verschlüsselte Verbindung an.</translation>
    </message>
    <message>
        <source>Tenure never sends a password in clear, so it did not sign in.</source>
        <translation>Tenure sendet nie ein Passwort im Klartext, also hat es sich nicht angemeldet.</translation>
    </message>
    <message>
        <source>Turn on StartTLS or LDAPS at the directory, or use its ldaps:// address.</source>
        <translation>Schalten Sie am Verzeichnis StartTLS oder LDAPS ein, oder verwenden Sie seine Adresse mit ldaps://.</translation>
    </message>
    <message>
        <source>The account is not in the group.</source>
        <translation>Das Konto ist nicht in der Gruppe.</translation>
    </message>
    <message>
        <source>Somebody else in the directory has this name or mail address.</source>
        <translation>Jemand anders im Verzeichnis hat diesen Namen oder diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Give this person another one.</source>
        <translation>Geben Sie dieser Person einen anderen Namen oder eine andere Adresse.</translation>
    </message>
    <message>
        <source>The account that Tenure knew is gone, and another one has the employee number {number}.</source>
        <translation>Das Konto, das Tenure kannte, ist fort, und ein anderes hat die Personalnummer {number}.</translation>
    </message>
    <message>
        <source>It may be somebody else&apos;s, so it was not touched.</source>
        <translation>Es könnte jemand anderem gehören, also wurde es nicht berührt.</translation>
    </message>
    <message>
        <source>Find out who made the new account and whose it is.</source>
        <translation>Finden Sie heraus, wer das neue Konto angelegt hat und wem es gehört.</translation>
    </message>
    <message>
        <source>The account carries the employee number &quot;{found}&quot; instead of &quot;{expected}&quot;.</source>
        <translation>Das Konto trägt die Personalnummer „{found}“ statt „{expected}“.</translation>
    </message>
    <message>
        <source>It may belong to somebody else now, so it was not touched.</source>
        <translation>Es könnte jetzt jemand anderem gehören, also wurde es nicht berührt.</translation>
    </message>
    <message>
        <source>Correct the number in the directory, or choose the right account.</source>
        <translation>Berichtigen Sie die Nummer im Verzeichnis, oder wählen Sie das richtige Konto.</translation>
    </message>
    <message>
        <source>The directory&apos;s password rules rejected the new password.</source>
        <translation>Die Passwortregeln des Verzeichnisses haben das neue Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>The account still has the old one, or none.</source>
        <translation>Das Konto hat noch das alte oder keines.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, ask the directory&apos;s administrator about the rules.</source>
        <translation>Versuchen Sie es erneut; geschieht es wieder, fragen Sie die Verwaltung des Verzeichnisses nach den Regeln.</translation>
    </message>
    <message>
        <source>The directory has no unit &quot;{name}&quot;, or Tenure may not see it.</source>
        <translation>Das Verzeichnis hat keine Einheit „{name}“, oder Tenure darf sie nicht sehen.</translation>
    </message>
    <message>
        <source>Steps that need it will fail.</source>
        <translation>Schritte, die sie brauchen, werden scheitern.</translation>
    </message>
    <message>
        <source>Correct the system&apos;s settings, or make the unit readable.</source>
        <translation>Berichtigen Sie die Einstellungen des Systems, oder machen Sie die Einheit lesbar.</translation>
    </message>
    <message>
        <source>This is the account&apos;s primary group, which it cannot leave.</source>
        <translation>Dies ist die primäre Gruppe des Kontos, die es nicht verlassen kann.</translation>
    </message>
    <message>
        <source>Give the account another primary group first.</source>
        <translation>Geben Sie dem Konto zuerst eine andere primäre Gruppe.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is protected.</source>
        <translation>„{name}“ ist geschützt.</translation>
    </message>
    <message>
        <source>Administrators, service accounts and what the settings name are never changed by a journey.</source>
        <translation>Administratoren, Dienstkonten und was die Einstellungen nennen, ändert ein Ablauf nie.</translation>
    </message>
    <message>
        <source>Do this by hand if it is really meant.</source>
        <translation>Tun Sie es von Hand, wenn es wirklich gemeint ist.</translation>
    </message>
    <message>
        <source>The directory asks for a new sign-in.</source>
        <translation>Das Verzeichnis verlangt eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>The directory says that another server keeps this entry.</source>
        <translation>Das Verzeichnis sagt, dass ein anderer Server diesen Eintrag führt.</translation>
    </message>
    <message>
        <source>Tenure does not follow such hints, because it does not know that server.</source>
        <translation>Tenure folgt solchen Hinweisen nicht, denn es kennt jenen Server nicht.</translation>
    </message>
    <message>
        <source>Enter the address of the server that keeps these accounts.</source>
        <translation>Tragen Sie die Adresse des Servers ein, der diese Konten führt.</translation>
    </message>
    <message>
        <source>The directory refused the request (result {result}).</source>
        <translation>Das Verzeichnis hat die Anfrage abgelehnt (Ergebnis {result}).</translation>
    </message>
    <message>
        <source>The details hold its answer; show them to the directory&apos;s administrator.</source>
        <translation>Die Einzelheiten enthalten seine Antwort; zeigen Sie sie der Verwaltung des Verzeichnisses.</translation>
    </message>
    <message>
        <source>Accounts are not deleted, only disabled.</source>
        <translation>Konten werden nicht gelöscht, nur gesperrt.</translation>
    </message>
    <message>
        <source>Tenure deletes only what it made itself a moment ago and nobody has used.</source>
        <translation>Tenure löscht nur, was es eben selbst angelegt und niemand benutzt hat.</translation>
    </message>
    <message>
        <source>Disable the account instead.</source>
        <translation>Sperren Sie das Konto stattdessen.</translation>
    </message>
    <message>
        <source>The account belongs to &quot;{found}&quot;, not to &quot;{expected}&quot;.</source>
        <translation>Das Konto gehört „{found}“, nicht „{expected}“.</translation>
    </message>
    <message>
        <source>The number may have been given to somebody else, so it was not touched.</source>
        <translation>Die Nummer wurde vielleicht jemand anderem gegeben, also wurde es nicht berührt.</translation>
    </message>
    <message>
        <source>If it is the same person, correct the name in HR or in the directory, then retry.</source>
        <translation>Ist es dieselbe Person, berichtigen Sie den Namen im Personalwesen oder im Verzeichnis, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to {host} ended before the directory answered.</source>
        <translation>Die Verbindung zu {host} endete, bevor das Verzeichnis antwortete.</translation>
    </message>
    <message>
        <source>The change may have been made or not; Tenure looks before it does anything else.</source>
        <translation>Die Änderung wurde vielleicht gemacht oder auch nicht; Tenure sieht nach, bevor es etwas anderes tut.</translation>
    </message>
    <message>
        <source>Tenure&apos;s account in the directory lacks rights: {missing}.</source>
        <translation>Dem Konto von Tenure im Verzeichnis fehlen Rechte: {missing}.</translation>
    </message>
    <message>
        <source>Steps that need them will become tasks for people.</source>
        <translation>Schritte, die sie brauchen, werden zu Aufgaben für Menschen.</translation>
    </message>
    <message>
        <source>Grant them on the units that Tenure works in; the guide says how.</source>
        <translation>Erteilen Sie sie für die Einheiten, in denen Tenure arbeitet; die Anleitung sagt, wie.</translation>
    </message>
    <message>
        <source>The directory&apos;s schema does not allow this entry or attribute.</source>
        <translation>Das Schema des Verzeichnisses erlaubt diesen Eintrag oder dieses Attribut nicht.</translation>
    </message>
    <message>
        <source>Check object classes and attributes in the system&apos;s settings. Disabling needs the password policy overlay.</source>
        <translation>Prüfen Sie Objektklassen und Attribute in den Einstellungen des Systems. Zum Sperren braucht es das Overlay für Passwortregeln.</translation>
    </message>
    <message>
        <source>There is no password under &quot;{reference}&quot;.</source>
        <translation>Unter „{reference}“ ist kein Passwort.</translation>
    </message>
    <message>
        <source>Tenure cannot sign in to the directory.</source>
        <translation>Tenure kann sich nicht am Verzeichnis anmelden.</translation>
    </message>
    <message>
        <source>Enter the password in the system&apos;s settings.</source>
        <translation>Tragen Sie das Passwort in den Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>The directory stopped before it had shown all entries.</source>
        <translation>Das Verzeichnis hörte auf, bevor es alle Einträge gezeigt hatte.</translation>
    </message>
    <message>
        <source>A list that is cut short proves nothing, so nothing was concluded from it.</source>
        <translation>Eine abgeschnittene Liste beweist nichts, also wurde nichts daraus geschlossen.</translation>
    </message>
    <message>
        <source>Raise the limit for Tenure&apos;s account, or narrow the units in the system&apos;s settings.</source>
        <translation>Erhöhen Sie die Grenze für das Konto von Tenure, oder engen Sie die Einheiten in den Einstellungen des Systems ein.</translation>
    </message>
    <message>
        <source>The directory took longer than it allows itself.</source>
        <translation>Das Verzeichnis brauchte länger, als es sich erlaubt.</translation>
    </message>
    <message>
        <source>If it goes on, index the attributes that hold employee number and account name.</source>
        <translation>Dauert es an, indizieren Sie die Attribute für Personalnummer und Kontonamen.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Nothing was changed; Tenure tries again by itself.</source>
        <translation>Nichts wurde geändert; Tenure versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>{host} ended the connection while it was being encrypted.</source>
        <translation>{host} hat die Verbindung beendet, während sie verschlüsselt wurde.</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either; Tenure tries again by itself.</source>
        <translation>Nichts wurde gesendet, auch kein Passwort; Tenure versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>If it goes on, check that the port speaks TLS 1.2 or newer.</source>
        <translation>Dauert es an, prüfen Sie, ob der Port TLS 1.2 oder neuer spricht.</translation>
    </message>
    <message>
        <source>The directory is not available at the moment.</source>
        <translation>Das Verzeichnis ist zurzeit nicht verfügbar.</translation>
    </message>
    <message>
        <source>{host}, port {port}, cannot be reached.</source>
        <translation>{host}, Port {port}, ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>If it goes on, check address, network and firewall.</source>
        <translation>Dauert es an, prüfen Sie Adresse, Netz und Firewall.</translation>
    </message>
    <message>
        <source>The directory is not willing to do this.</source>
        <translation>Das Verzeichnis ist nicht bereit, dies zu tun.</translation>
    </message>
    <message>
        <source>The account has been used or is in groups ({groups}).</source>
        <translation>Das Konto wurde benutzt oder ist in Gruppen ({groups}).</translation>
    </message>
    <message>
        <source>So it was not deleted: what belongs to it could not be brought back.</source>
        <translation>Also wurde es nicht gelöscht: Was daran hängt, ließe sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Disable it instead.</source>
        <translation>Sperren Sie es stattdessen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; counts from {anchor} ({timing}).</source>
        <translation>„{name}“ zählt von {anchor} ({timing}).</translation>
    </message>
    <message>
        <source>A {lifecycle} journey does not know that day, or it is over when the journey begins.</source>
        <translation>Ein Ablauf der Art {lifecycle} kennt diesen Tag nicht, oder er ist beim Beginn des Ablaufs vorbei.</translation>
    </message>
    <message>
        <source>Count from a day that lies ahead: the start date when somebody joins, the last day when somebody leaves, else the event.</source>
        <translation>Zählen Sie von einem Tag, der noch kommt: vom ersten Tag, wenn jemand kommt, vom letzten Tag, wenn jemand geht, sonst vom Ereignis.</translation>
    </message>
    <message>
        <source>Nobody can give the approval that &quot;{name}&quot; asks for.</source>
        <translation>Niemand kann die Genehmigung geben, die „{name}“ verlangt.</translation>
    </message>
    <message>
        <source>It needs {needed} answers, and {able} of its approvers have people in them. It would wait for ever.</source>
        <translation>Sie braucht {needed} Antworten, und {able} ihrer Genehmigenden sind besetzt. Sie würde ewig warten.</translation>
    </message>
    <message>
        <source>Name approvers who are there, or fill their team.</source>
        <translation>Nennen Sie Genehmigende, die da sind, oder besetzen Sie ihr Team.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; says {attribute} in its {fact}, and that means nothing to Tenure.</source>
        <translation>„{name}“ sagt {attribute} in seiner Angabe {fact}, und das bedeutet Tenure nichts.</translation>
    </message>
    <message>
        <source>What was meant would not happen.</source>
        <translation>Was gemeint war, geschähe nicht.</translation>
    </message>
    <message>
        <source>Correct the spelling; journey-file.md lists what may be said.</source>
        <translation>Berichtigen Sie die Schreibweise; journey-file.md führt auf, was gesagt werden kann.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; calls the journey &quot;{journey}&quot;, and nothing is known of it here.</source>
        <translation>„{name}“ ruft den Ablauf „{journey}“ auf, von dem hier nichts bekannt ist.</translation>
    </message>
    <message>
        <source>Whether it exists was not checked.</source>
        <translation>Ob es ihn gibt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Check the file against a store.</source>
        <translation>Prüfen Sie die Datei gegen einen Bestand.</translation>
    </message>
    <message>
        <source>The flow &quot;{name}&quot; has a condition that nobody asks.</source>
        <translation>Der Fluss „{name}“ hat eine Bedingung, nach der niemand fragt.</translation>
    </message>
    <message>
        <source>A default flow, and a flow out of a parallel or event-based gateway, is taken whatever its condition says.</source>
        <translation>Ein Standardfluss und ein Fluss aus einem parallelen oder ereignisbasierten Gateway wird genommen, was immer seine Bedingung sagt.</translation>
    </message>
    <message>
        <source>Take the condition away, or use an exclusive or inclusive gateway.</source>
        <translation>Nehmen Sie die Bedingung weg, oder verwenden Sie ein exklusives oder inklusives Gateway.</translation>
    </message>
    <message>
        <source>The flow &quot;{name}&quot; out of the decision &quot;{gateway}&quot; has no condition.</source>
        <translation>Der Fluss „{name}“ aus der Entscheidung „{gateway}“ hat keine Bedingung.</translation>
    </message>
    <message>
        <source>It would be taken every time, and later flows never.</source>
        <translation>Er würde jedes Mal genommen, spätere Flüsse nie.</translation>
    </message>
    <message>
        <source>Give it a condition, or make it the default flow.</source>
        <translation>Geben Sie ihm eine Bedingung, oder machen Sie ihn zum Standardfluss.</translation>
    </message>
    <message>
        <source>The decision &quot;{name}&quot; has no default flow.</source>
        <translation>Die Entscheidung „{name}“ hat keinen Standardfluss.</translation>
    </message>
    <message>
        <source>If none of its conditions is true, the run stops there until somebody helps.</source>
        <translation>Ist keine ihrer Bedingungen wahr, hält der Lauf dort an, bis jemand hilft.</translation>
    </message>
    <message>
        <source>Make one of its flows the default.</source>
        <translation>Machen Sie einen ihrer Flüsse zum Standard.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is connected to nothing.</source>
        <translation>„{name}“ ist mit nichts verbunden.</translation>
    </message>
    <message>
        <source>It would never have its turn.</source>
        <translation>Es käme nie an die Reihe.</translation>
    </message>
    <message>
        <source>Connect it, or take it away.</source>
        <translation>Verbinden Sie es, oder nehmen Sie es weg.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is due at {timing}, before it can be reached.</source>
        <translation>„{name}“ ist fällig um {timing}, bevor es erreicht werden kann.</translation>
    </message>
    <message>
        <source>It would be late from its first moment.</source>
        <translation>Es wäre vom ersten Augenblick an verspätet.</translation>
    </message>
    <message>
        <source>Give it a later time, or let it begin earlier.</source>
        <translation>Geben Sie ihm eine spätere Zeit, oder lassen Sie es früher beginnen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has no time by which it must be done.</source>
        <translation>„{name}“ hat keine Zeit, bis zu der es getan sein muss.</translation>
    </message>
    <message>
        <source>Nobody would notice if it was forgotten.</source>
        <translation>Niemand würde merken, wenn es vergessen wird.</translation>
    </message>
    <message>
        <source>Say when it is due, as in 3 business days before the start.</source>
        <translation>Sagen Sie, wann es fällig ist, wie in 3 Arbeitstage vor dem Start.</translation>
    </message>
    <message>
        <source>There are two flows from &quot;{from}&quot; to &quot;{to}&quot;.</source>
        <translation>Es gibt zwei Flüsse von „{from}“ zu „{to}“.</translation>
    </message>
    <message>
        <source>Both are taken, so that &quot;{to}&quot; may happen twice.</source>
        <translation>Beide werden genommen, sodass „{to}“ zweimal geschehen kann.</translation>
    </message>
    <message>
        <source>Take one of them away.</source>
        <translation>Nehmen Sie einen davon weg.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; has no end event.</source>
        <translation>„{name}“ hat kein Endereignis.</translation>
    </message>
    <message>
        <source>It ends where its last steps end, which is hard to see.</source>
        <translation>Es endet, wo seine letzten Schritte enden, was schwer zu sehen ist.</translation>
    </message>
    <message>
        <source>Draw an end event after each last step.</source>
        <translation>Zeichnen Sie nach jedem letzten Schritt ein Endereignis.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; follows the event-based gateway &quot;{gateway}&quot; but does not only wait.</source>
        <translation>„{name}“ folgt dem ereignisbasierten Gateway „{gateway}“, wartet aber nicht nur.</translation>
    </message>
    <message>
        <source>The first event decides which way a run goes, so only something that waits can stand there, with no other way in.</source>
        <translation>Das erste Ereignis entscheidet den Weg eines Laufs, also kann dort nur stehen, was wartet, ohne anderen Zugang.</translation>
    </message>
    <message>
        <source>Put a timer event, a message event or a receive task there.</source>
        <translation>Setzen Sie dort ein Zeitereignis, ein Nachrichtenereignis oder eine Empfangsaufgabe hin.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; carries the fact {fact}, which means nothing on a {place}, or stands there twice.</source>
        <translation>„{name}“ trägt die Angabe {fact}, die an einem Element {place} nichts bedeutet oder dort zweimal steht.</translation>
    </message>
    <message>
        <source>It would not be followed.</source>
        <translation>Sie würde nicht beachtet.</translation>
    </message>
    <message>
        <source>Move it to where it belongs; journey-file.md says where.</source>
        <translation>Setzen Sie sie dorthin, wo sie hingehört; journey-file.md sagt, wohin.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; carries the fact {fact}, which this version of Tenure does not know.</source>
        <translation>„{name}“ trägt die Angabe {fact}, die diese Version von Tenure nicht kennt.</translation>
    </message>
    <message>
        <source>Correct its spelling, or use a newer version.</source>
        <translation>Berichtigen Sie ihre Schreibweise, oder verwenden Sie eine neuere Version.</translation>
    </message>
    <message>
        <source>Several flows lead to &quot;{name}&quot; without a gateway.</source>
        <translation>Mehrere Flüsse führen ohne Gateway zu „{name}“.</translation>
    </message>
    <message>
        <source>It happens once for each of them.</source>
        <translation>Es geschieht für jeden von ihnen einmal.</translation>
    </message>
    <message>
        <source>Put a gateway before it: parallel if it must wait for all, exclusive if only one ever comes.</source>
        <translation>Setzen Sie ein Gateway davor: parallel, wenn es auf alle warten muss, exklusiv, wenn nur je einer kommt.</translation>
    </message>
    <message>
        <source>Nobody is named for &quot;{name}&quot; if the system cannot do it.</source>
        <translation>Für „{name}“ ist niemand genannt, falls das System es nicht kann.</translation>
    </message>
    <message>
        <source>When the work falls to a person, no team sees it.</source>
        <translation>Fällt die Arbeit an einen Menschen, sieht sie kein Team.</translation>
    </message>
    <message>
        <source>Put it in a lane with a team, or name a team.</source>
        <translation>Setzen Sie es in eine Bahn mit Team, oder nennen Sie ein Team.</translation>
    </message>
    <message>
        <source>The flow from &quot;{from}&quot; to &quot;{to}&quot; cannot be there.</source>
        <translation>Der Fluss von „{from}“ zu „{to}“ kann dort nicht sein.</translation>
    </message>
    <message>
        <source>Nothing leads to a start or to an event on a step, and nothing follows an end.</source>
        <translation>Nichts führt zu einem Start oder zu einem Ereignis an einem Schritt, und nichts folgt einem Ende.</translation>
    </message>
    <message>
        <source>Take the flow away, or use another event.</source>
        <translation>Nehmen Sie den Fluss weg, oder verwenden Sie ein anderes Ereignis.</translation>
    </message>
    <message>
        <source>Several flows leave &quot;{name}&quot; without a gateway.</source>
        <translation>Mehrere Flüsse verlassen „{name}“ ohne Gateway.</translation>
    </message>
    <message>
        <source>All of them are taken at once.</source>
        <translation>Alle werden zugleich genommen.</translation>
    </message>
    <message>
        <source>Put a parallel gateway after it to say so, or a decision.</source>
        <translation>Setzen Sie ein paralleles Gateway danach, um es zu sagen, oder eine Entscheidung.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; gives something with {verb}, and nothing takes it back.</source>
        <translation>„{name}“ gibt etwas mit {verb}, und nichts nimmt es zurück.</translation>
    </message>
    <message>
        <source>When the person leaves, somebody has to remember it.</source>
        <translation>Geht die Person, muss sich jemand daran erinnern.</translation>
    </message>
    <message>
        <source>Name the step or the action that takes it back.</source>
        <translation>Nennen Sie den Schritt oder die Handlung, die es zurücknimmt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; says that {inverse} takes back what it gives, and that is not there.</source>
        <translation>„{name}“ sagt, dass {inverse} zurücknimmt, was es gibt, und das gibt es nicht.</translation>
    </message>
    <message>
        <source>When the person leaves, nothing would be taken back.</source>
        <translation>Geht die Person, würde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>Name a step of this journey or a known action.</source>
        <translation>Nennen Sie einen Schritt dieses Ablaufs oder eine bekannte Handlung.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; gives &quot;{item}&quot;, which is not in the catalogue.</source>
        <translation>„{name}“ gibt „{item}“, das nicht im Katalog steht.</translation>
    </message>
    <message>
        <source>It would not be found again when the person leaves.</source>
        <translation>Es würde nicht wiedergefunden, wenn die Person geht.</translation>
    </message>
    <message>
        <source>Choose an item of the catalogue, or add it there.</source>
        <translation>Wählen Sie einen Gegenstand des Katalogs, oder fügen Sie ihn dort hinzu.</translation>
    </message>
    <message>
        <source>The gateway &quot;{name}&quot; brings flows together and parts them as well.</source>
        <translation>Das Gateway „{name}“ führt Flüsse zusammen und teilt sie auch.</translation>
    </message>
    <message>
        <source>Readers take it for one or the other.</source>
        <translation>Wer es liest, hält es für das eine oder das andere.</translation>
    </message>
    <message>
        <source>Draw two gateways.</source>
        <translation>Zeichnen Sie zwei Gateways.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a decision or a branch without words.</source>
        <translation>„{name}“ ist eine Entscheidung oder ein Zweig ohne Worte.</translation>
    </message>
    <message>
        <source>Readers have to guess what is decided.</source>
        <translation>Wer es liest, muss raten, was entschieden wird.</translation>
    </message>
    <message>
        <source>Write the question at the gateway and the answer at the branch.</source>
        <translation>Schreiben Sie die Frage an das Gateway und die Antwort an den Zweig.</translation>
    </message>
    <message>
        <source>The lane &quot;{name}&quot; has no team.</source>
        <translation>Die Bahn „{name}“ hat kein Team.</translation>
    </message>
    <message>
        <source>Its work would reach nobody.</source>
        <translation>Ihre Arbeit würde niemanden erreichen.</translation>
    </message>
    <message>
        <source>Choose the team that does the work of the lane.</source>
        <translation>Wählen Sie das Team, das die Arbeit der Bahn tut.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is for &quot;{lifecycle}&quot;, which is no event of a person&apos;s life here.</source>
        <translation>„{name}“ ist für „{lifecycle}“, das hier kein Ereignis im Leben einer Person ist.</translation>
    </message>
    <message>
        <source>Choose join, move, leave, withdraw or rehire; leave it out for a journey that is only called.</source>
        <translation>Wählen Sie join, move, leave, withdraw oder rehire; lassen Sie es bei einem Ablauf weg, der nur aufgerufen wird.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; counts in the time of &quot;{location}&quot;, which is no known location.</source>
        <translation>„{name}“ zählt in der Zeit von „{location}“, das kein bekannter Standort ist.</translation>
    </message>
    <message>
        <source>Its time could not be worked out.</source>
        <translation>Seine Zeit ließe sich nicht berechnen.</translation>
    </message>
    <message>
        <source>Choose a known location, or leave it out to take the person&apos;s own.</source>
        <translation>Wählen Sie einen bekannten Standort, oder lassen Sie ihn weg, damit der der Person gilt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a manual task.</source>
        <translation>„{name}“ ist eine manuelle Aufgabe.</translation>
    </message>
    <message>
        <source>Tenure gives it to a person; other engines pass over it without telling anybody.</source>
        <translation>Tenure gibt sie einem Menschen; andere Engines übergehen sie, ohne es jemandem zu sagen.</translation>
    </message>
    <message>
        <source>Make it a user task if the file is to run elsewhere.</source>
        <translation>Machen Sie daraus eine Benutzeraufgabe, wenn die Datei anderswo laufen soll.</translation>
    </message>
    <message>
        <source>The step {element} has no name.</source>
        <translation>Der Schritt {element} hat keinen Namen.</translation>
    </message>
    <message>
        <source>Whoever gets it cannot tell what to do.</source>
        <translation>Wer ihn bekommt, weiß nicht, was zu tun ist.</translation>
    </message>
    <message>
        <source>Name it by what is done: order the laptop.</source>
        <translation>Benennen Sie ihn nach dem, was getan wird: Notebook bestellen.</translation>
    </message>
    <message>
        <source>Some rules were not checked for &quot;{name}&quot;: {parts}.</source>
        <translation>Einige Regeln wurden für „{name}“ nicht geprüft: {parts}.</translation>
    </message>
    <message>
        <source>Nothing is known here of what they compare with.</source>
        <translation>Hier ist nichts von dem bekannt, womit sie vergleichen.</translation>
    </message>
    <message>
        <source>Check the file against a store to hear of everything.</source>
        <translation>Prüfen Sie die Datei gegen einen Bestand, um alles zu erfahren.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is drawn over &quot;{other}&quot;.</source>
        <translation>„{name}“ ist über „{other}“ gezeichnet.</translation>
    </message>
    <message>
        <source>One of them is hard to see.</source>
        <translation>Eines davon ist schlecht zu sehen.</translation>
    </message>
    <message>
        <source>Move it, or tidy the layout.</source>
        <translation>Verschieben Sie es, oder ordnen Sie die Zeichnung.</translation>
    </message>
    <message>
        <source>Nobody is responsible for &quot;{name}&quot;.</source>
        <translation>Niemand ist für „{name}“ zuständig.</translation>
    </message>
    <message>
        <source>Its work would reach no one.</source>
        <translation>Seine Arbeit würde niemanden erreichen.</translation>
    </message>
    <message>
        <source>Put it in a lane with a team, or name a team or a person.</source>
        <translation>Setzen Sie es in eine Bahn mit Team, oder nennen Sie ein Team oder eine Person.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; does not say {param}, which {verb} needs.</source>
        <translation>Bei „{name}“ fehlt {param}, das {verb} braucht.</translation>
    </message>
    <message>
        <source>The system would refuse it every time.</source>
        <translation>Das System würde es jedes Mal ablehnen.</translation>
    </message>
    <message>
        <source>Give a value for {param}.</source>
        <translation>Geben Sie {param} einen Wert.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; seems to hold a password, a key or a token.</source>
        <translation>„{name}“ enthält anscheinend ein Passwort, einen Schlüssel oder ein Token.</translation>
    </message>
    <message>
        <source>Whoever gets the file can use it, and old versions keep it.</source>
        <translation>Wer die Datei bekommt, kann es benutzen, und alte Versionen behalten es.</translation>
    </message>
    <message>
        <source>Take it out, change the secret where it is used, and keep it with the system instead.</source>
        <translation>Nehmen Sie es heraus, ändern Sie das Geheimnis dort, wo es gilt, und halten Sie es stattdessen beim System.</translation>
    </message>
    <message>
        <source>The gateway &quot;{name}&quot; has one way in and one way out.</source>
        <translation>Das Gateway „{name}“ hat einen Eingang und einen Ausgang.</translation>
    </message>
    <message>
        <source>It decides nothing.</source>
        <translation>Es entscheidet nichts.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Nehmen Sie es weg.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; wants the system &quot;{system}&quot;, which is not set up.</source>
        <translation>„{name}“ will das System „{system}“, das nicht eingerichtet ist.</translation>
    </message>
    <message>
        <source>Until it is, a person will be asked to do this.</source>
        <translation>Bis dahin wird ein Mensch darum gebeten.</translation>
    </message>
    <message>
        <source>Set the system up, or leave it to people.</source>
        <translation>Richten Sie das System ein, oder überlassen Sie es Menschen.</translation>
    </message>
    <message>
        <source>Nobody is in the team &quot;{team}&quot; that &quot;{name}&quot; needs.</source>
        <translation>Im Team „{team}“, das „{name}“ braucht, ist niemand.</translation>
    </message>
    <message>
        <source>Its work would wait.</source>
        <translation>Seine Arbeit würde warten.</translation>
    </message>
    <message>
        <source>Add somebody to the team.</source>
        <translation>Fügen Sie dem Team jemanden hinzu.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; goes to the team &quot;{team}&quot;, which does not exist.</source>
        <translation>„{name}“ geht an das Team „{team}“, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Choose another team, or set this one up.</source>
        <translation>Wählen Sie ein anderes Team, oder richten Sie dieses ein.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; sends the message &quot;{template}&quot;, which does not exist.</source>
        <translation>„{name}“ sendet die Nachricht „{template}“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>It could not be sent.</source>
        <translation>Sie könnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Choose another template, or write this one.</source>
        <translation>Wählen Sie eine andere Vorlage, oder schreiben Sie diese.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is meant for {timing}, before what it counts from has happened.</source>
        <translation>„{name}“ ist für {timing} gedacht, bevor geschehen ist, wovon es zählt.</translation>
    </message>
    <message>
        <source>By then it is over every time.</source>
        <translation>Bis dahin ist es jedes Mal vorbei.</translation>
    </message>
    <message>
        <source>Count forwards, or from a day that lies ahead.</source>
        <translation>Zählen Sie vorwärts, oder von einem Tag, der noch kommt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; waits for {timing}, which is over when it is reached.</source>
        <translation>„{name}“ wartet auf {timing}, das vorbei ist, wenn es erreicht wird.</translation>
    </message>
    <message>
        <source>It would not wait at all.</source>
        <translation>Es würde gar nicht warten.</translation>
    </message>
    <message>
        <source>Put it before the later date, or change one of the two.</source>
        <translation>Setzen Sie es vor das spätere Datum, oder ändern Sie eines der beiden.</translation>
    </message>
    <message>
        <source>What other engines would run for &quot;{name}&quot; ({twin}) no longer says what Tenure runs.</source>
        <translation>Was andere Engines für „{name}“ ausführen würden ({twin}), entspricht nicht mehr dem, was Tenure ausführt.</translation>
    </message>
    <message>
        <source>The file would do different things in different places.</source>
        <translation>Die Datei würde an verschiedenen Orten Verschiedenes tun.</translation>
    </message>
    <message>
        <source>Read the change back, or write it anew.</source>
        <translation>Lesen Sie die Änderung zurück, oder schreiben Sie sie neu.</translation>
    </message>
    <message>
        <source>The system &quot;{system}&quot; cannot do {verb} as &quot;{name}&quot; asks.</source>
        <translation>Das System „{system}“ kann {verb} nicht, wie „{name}“ verlangt.</translation>
    </message>
    <message>
        <source>A person will be asked to do this.</source>
        <translation>Ein Mensch wird darum gebeten.</translation>
    </message>
    <message>
        <source>Choose another action or system, or leave it to people.</source>
        <translation>Wählen Sie eine andere Handlung oder ein anderes System, oder überlassen Sie es Menschen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; asks for {verb}, which is no known action.</source>
        <translation>„{name}“ verlangt {verb}, das keine bekannte Handlung ist.</translation>
    </message>
    <message>
        <source>No system could do it.</source>
        <translation>Kein System könnte es tun.</translation>
    </message>
    <message>
        <source>Choose an action from the list.</source>
        <translation>Wählen Sie eine Handlung aus der Liste.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; waits for a message without any limit.</source>
        <translation>„{name}“ wartet ohne jede Grenze auf eine Nachricht.</translation>
    </message>
    <message>
        <source>If it never comes, the run waits for ever and nobody hears of it.</source>
        <translation>Kommt sie nie, wartet der Lauf ewig, und niemand erfährt davon.</translation>
    </message>
    <message>
        <source>Add a timer to it, or wait for message and time at an event-based gateway.</source>
        <translation>Fügen Sie ein Zeitereignis hinzu, oder warten Sie an einem ereignisbasierten Gateway auf Nachricht und Zeit.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; asks for an approval.</source>
        <translation>„{name}“ verlangt eine Genehmigung.</translation>
    </message>
    <message>
        <source>Approvals are kept and drawn but not run yet.</source>
        <translation>Genehmigungen bleiben erhalten und werden gezeichnet, aber noch nicht ausgeführt.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; can wait for ever.</source>
        <translation>„{name}“ kann ewig warten.</translation>
    </message>
    <message>
        <source>It waits for all its branches, but after &quot;{split}&quot; a run may take only some of them.</source>
        <translation>Es wartet auf alle seine Zweige, aber nach „{split}“ nimmt ein Lauf vielleicht nur einige davon.</translation>
    </message>
    <message>
        <source>Use the same kind of gateway to part and to join, or let all branches reach it.</source>
        <translation>Verwenden Sie zum Teilen und Zusammenführen dieselbe Art Gateway, oder lassen Sie alle Zweige dorthin kommen.</translation>
    </message>
    <message>
        <source>A run that reaches &quot;{name}&quot; never ends.</source>
        <translation>Ein Lauf, der „{name}“ erreicht, endet nie.</translation>
    </message>
    <message>
        <source>From there it only goes round and round.</source>
        <translation>Von dort geht es nur im Kreis.</translation>
    </message>
    <message>
        <source>Add a way out to an end event.</source>
        <translation>Fügen Sie einen Ausgang zu einem Endereignis hinzu.</translation>
    </message>
    <message>
        <source>Whether every run of &quot;{name}&quot; ends could not be decided.</source>
        <translation>Ob jeder Lauf von „{name}“ endet, ließ sich nicht entscheiden.</translation>
    </message>
    <message>
        <source>Its inclusive gateways cross each other in too many ways.</source>
        <translation>Seine inklusiven Gateways kreuzen einander auf zu viele Weisen.</translation>
    </message>
    <message>
        <source>Close each inclusive gateway with one of its own.</source>
        <translation>Schließen Sie jedes inklusive Gateway mit einem eigenen.</translation>
    </message>
    <message>
        <source>What follows &quot;{name}&quot; can happen twice.</source>
        <translation>Was auf „{name}“ folgt, kann zweimal geschehen.</translation>
    </message>
    <message>
        <source>Two branches that run at the same time meet here, and nothing waits for both.</source>
        <translation>Zwei zugleich laufende Zweige treffen sich hier, und nichts wartet auf beide.</translation>
    </message>
    <message>
        <source>Join them with the kind of gateway that parted them at &quot;{split}&quot;.</source>
        <translation>Führen Sie sie mit der Art Gateway zusammen, die sie bei „{split}“ geteilt hat.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is never reached.</source>
        <translation>„{name}“ wird nie erreicht.</translation>
    </message>
    <message>
        <source>No way leads there from the start.</source>
        <translation>Kein Weg führt vom Start dorthin.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is not an e-mail address.</source>
        <translation>„{value}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>No mail was sent.</source>
        <translation>Es wurde keine Mail gesendet.</translation>
    </message>
    <message>
        <source>Correct the address that the step gives as {parameter}.</source>
        <translation>Berichtigen Sie die Adresse, die der Schritt als {parameter} angibt.</translation>
    </message>
    <message>
        <source>The setting &quot;{key}&quot; of the mail system is missing, unknown or not possible.</source>
        <translation>Die Einstellung „{key}“ des Mailsystems fehlt, ist unbekannt oder nicht möglich.</translation>
    </message>
    <message>
        <source>Correct it on the Systems page.</source>
        <translation>Berichtigen Sie sie auf der Seite Systeme.</translation>
    </message>
    <message>
        <source>The {parameter} of the mail is not text.</source>
        <translation>Der Parameter {parameter} der Mail ist kein Text.</translation>
    </message>
    <message>
        <source>Correct the step of the journey.</source>
        <translation>Berichtigen Sie den Schritt des Ablaufs.</translation>
    </message>
    <message>
        <source>The connection to the mail relay {host} was lost before the mail was handed over.</source>
        <translation>Die Verbindung zum Mailserver {host} ging verloren, bevor die Mail übergeben war.</translation>
    </message>
    <message>
        <source>No mail was sent; it is tried again.</source>
        <translation>Es wurde keine Mail gesendet; der Versuch wird wiederholt.</translation>
    </message>
    <message>
        <source>The mail relay {host} asks to try again later: {reply}</source>
        <translation>Der Mailserver {host} bittet, es später zu versuchen: {reply}</translation>
    </message>
    <message>
        <source>No mail was sent to {recipient} yet; it is tried again.</source>
        <translation>An {recipient} wurde noch keine Mail gesendet; der Versuch wird wiederholt.</translation>
    </message>
    <message>
        <source>The {parameter} of the mail has a line break or control character in it.</source>
        <translation>Der Parameter {parameter} der Mail enthält einen Zeilenumbruch oder ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>No mail was sent; such a break could add recipients or lines to the mail&apos;s head.</source>
        <translation>Es wurde keine Mail gesendet; ein solcher Umbruch könnte dem Kopf der Mail Empfänger oder Zeilen hinzufügen.</translation>
    </message>
    <message>
        <source>Look where the value comes from: it may be a mistake or an attack.</source>
        <translation>Sehen Sie nach, woher der Wert kommt: Es kann ein Versehen oder ein Angriff sein.</translation>
    </message>
    <message>
        <source>The mail relay {host} refuses the mail to {recipient}: {reply}</source>
        <translation>Der Mailserver {host} lehnt die Mail an {recipient} ab: {reply}</translation>
    </message>
    <message>
        <source>It was not sent and will not be tried again.</source>
        <translation>Sie wurde nicht gesendet, und der Versuch wird nicht wiederholt.</translation>
    </message>
    <message>
        <source>Change what the answer speaks of, or send it by hand.</source>
        <translation>Ändern Sie, wovon die Antwort spricht, oder senden Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The mail has no {parameter}.</source>
        <translation>Der Mail fehlt der Parameter {parameter}.</translation>
    </message>
    <message>
        <source>Fill it in at the step of the journey.</source>
        <translation>Tragen Sie ihn am Schritt des Ablaufs ein.</translation>
    </message>
    <message>
        <source>A mail relay has no accounts or groups to list.</source>
        <translation>Ein Mailserver hat keine Konten oder Gruppen, die sich aufführen ließen.</translation>
    </message>
    <message>
        <source>The mail relay {host} does not offer encryption.</source>
        <translation>Der Mailserver {host} bietet keine Verschlüsselung an.</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either: mail about people never travels in clear.</source>
        <translation>Nichts wurde gesendet, auch kein Passwort: Mails über Personen gehen nie im Klartext.</translation>
    </message>
    <message>
        <source>Ask for STARTTLS at the relay, or use its port for TLS.</source>
        <translation>Lassen Sie STARTTLS am Mailserver einschalten, oder verwenden Sie seinen Port für TLS.</translation>
    </message>
    <message>
        <source>The mail relay {host} does not let this account send to {recipient}: {reply}</source>
        <translation>Der Mailserver {host} lässt dieses Konto nicht an {recipient} senden: {reply}</translation>
    </message>
    <message>
        <source>Let the account send with the configured sender address and to this domain.</source>
        <translation>Erlauben Sie dem Konto, mit der eingestellten Absenderadresse und an diese Domäne zu senden.</translation>
    </message>
    <message>
        <source>A mail system cannot do &quot;{verb}&quot;.</source>
        <translation>Ein Mailsystem kann „{verb}“ nicht ausführen.</translation>
    </message>
    <message>
        <source>The step becomes a task for a person.</source>
        <translation>Der Schritt wird zu einer Aufgabe für einen Menschen.</translation>
    </message>
    <message>
        <source>Bind the step to another system.</source>
        <translation>Verbinden Sie den Schritt mit einem anderen System.</translation>
    </message>
    <message>
        <source>The mail to {recipient} was handed to {host}, but no answer came.</source>
        <translation>Die Mail an {recipient} wurde {host} übergeben, aber es kam keine Antwort.</translation>
    </message>
    <message>
        <source>It may have been delivered. It is not sent again, so that nobody gets it twice.</source>
        <translation>Sie wurde vielleicht zugestellt. Sie wird nicht erneut gesendet, damit niemand sie zweimal erhält.</translation>
    </message>
    <message>
        <source>Ask the recipient or look into the relay&apos;s log, then say whether it arrived.</source>
        <translation>Fragen Sie den Empfänger oder sehen Sie im Protokoll des Mailservers nach, und sagen Sie dann, ob sie ankam.</translation>
    </message>
    <message>
        <source>The mail reached {sent}, but not {recipient}: {reply}</source>
        <translation>Die Mail erreichte {sent}, aber nicht {recipient}: {reply}</translation>
    </message>
    <message>
        <source>Those who have it do not get it again.</source>
        <translation>Wer sie hat, erhält sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>Send it to the others by hand.</source>
        <translation>Senden Sie sie den anderen von Hand.</translation>
    </message>
    <message>
        <source>The mail relay {host} does not know {recipient}: {reply}</source>
        <translation>Der Mailserver {host} kennt {recipient} nicht: {reply}</translation>
    </message>
    <message>
        <source>No mail was sent to that address.</source>
        <translation>An diese Adresse wurde keine Mail gesendet.</translation>
    </message>
    <message>
        <source>Correct the address, or create the mailbox first.</source>
        <translation>Berichtigen Sie die Adresse, oder legen Sie zuerst das Postfach an.</translation>
    </message>
    <message>
        <source>The mail relay {host} does not talk to us: {reply}</source>
        <translation>Der Mailserver {host} spricht nicht mit uns: {reply}</translation>
    </message>
    <message>
        <source>No mail is sent through it.</source>
        <translation>Über ihn wird keine Mail gesendet.</translation>
    </message>
    <message>
        <source>Check its address and port, and that it accepts this machine.</source>
        <translation>Prüfen Sie Adresse und Port und ob er diesen Rechner annimmt.</translation>
    </message>
    <message>
        <source>The mail relay {host} refuses our user name or password.</source>
        <translation>Der Mailserver {host} lehnt unseren Benutzernamen oder unser Passwort ab.</translation>
    </message>
    <message>
        <source>No mail is sent through it until that is mended.</source>
        <translation>Bis das behoben ist, wird über ihn keine Mail gesendet.</translation>
    </message>
    <message>
        <source>Enter the password anew on the Systems page and test the system.</source>
        <translation>Tragen Sie das Passwort auf der Seite Systeme neu ein, und prüfen Sie das System.</translation>
    </message>
    <message>
        <source>The limit of mails for this system is used up for the moment.</source>
        <translation>Das Mail-Kontingent dieses Systems ist zurzeit ausgeschöpft.</translation>
    </message>
    <message>
        <source>The mail waits; nothing is lost.</source>
        <translation>Die Mail wartet; nichts geht verloren.</translation>
    </message>
    <message>
        <source>The mail relay {host} did not answer in time.</source>
        <translation>Der Mailserver {host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The {parameter} of the mail is too long.</source>
        <translation>Der Parameter {parameter} der Mail ist zu lang.</translation>
    </message>
    <message>
        <source>Shorten it: a subject has up to 400 characters, a text up to 262,144.</source>
        <translation>Kürzen Sie ihn: Ein Betreff hat bis zu 400 Zeichen, ein Text bis zu 262.144.</translation>
    </message>
    <message>
        <source>The mail has more than fifty recipients.</source>
        <translation>Die Mail hat mehr als fünfzig Empfänger.</translation>
    </message>
    <message>
        <source>Send to a list or to fewer people.</source>
        <translation>Senden Sie an eine Liste oder an weniger Empfänger.</translation>
    </message>
    <message>
        <source>The mail relay {host} cannot be reached.</source>
        <translation>Der Mailserver {host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>If it lasts, check the relay&apos;s name, port and the network.</source>
        <translation>Dauert es an, prüfen Sie Namen und Port des Mailservers und das Netz.</translation>
    </message>
    <message>
        <source>The certificate of the mail relay {host} cannot be trusted.</source>
        <translation>Dem Zertifikat des Mailservers {host} ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Nothing was sent, no password either: somebody else may be answering.</source>
        <translation>Nichts wurde gesendet, auch kein Passwort: Jemand anders antwortet vielleicht.</translation>
    </message>
    <message>
        <source>Check the relay&apos;s name and the dates of its certificate, or name the file of your own authority.</source>
        <translation>Prüfen Sie den Namen des Mailservers und die Gültigkeit seines Zertifikats, oder nennen Sie die Datei Ihrer eigenen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Disable {person}&apos;s account (employee number {number}).</source>
        <translation>Sperren Sie das Konto von {person} (Personalnummer {number}).</translation>
    </message>
    <message>
        <source>Only a person can do this here.</source>
        <translation>Nur ein Mensch kann dies hier tun.</translation>
    </message>
    <message>
        <source>{instructions}</source>
        <translation>{instructions}</translation>
    </message>
    <message>
        <source>Enable {person}&apos;s account (employee number {number}) again.</source>
        <translation>Entsperren Sie das Konto von {person} (Personalnummer {number}) wieder.</translation>
    </message>
    <message>
        <source>Make an account &quot;{userName}&quot; for {person} (employee number {number}).</source>
        <translation>Legen Sie für {person} (Personalnummer {number}) ein Konto „{userName}“ an.</translation>
    </message>
    <message>
        <source>Move {person}&apos;s account (employee number {number}) to &quot;{container}&quot;.</source>
        <translation>Verschieben Sie das Konto von {person} (Personalnummer {number}) nach „{container}“.</translation>
    </message>
    <message>
        <source>Delete the account that was made for {person} (employee number {number}) by mistake.</source>
        <translation>Löschen Sie das Konto, das versehentlich für {person} (Personalnummer {number}) angelegt wurde.</translation>
    </message>
    <message>
        <source>Bring {person}&apos;s account (employee number {number}) up to date.</source>
        <translation>Bringen Sie das Konto von {person} (Personalnummer {number}) auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Assign &quot;{item}&quot; to {person} (employee number {number}).</source>
        <translation>Weisen Sie {person} (Personalnummer {number}) „{item}“ zu.</translation>
    </message>
    <message>
        <source>Take &quot;{item}&quot; back from {person} (employee number {number}).</source>
        <translation>Nehmen Sie „{item}“ von {person} (Personalnummer {number}) zurück.</translation>
    </message>
    <message>
        <source>Issue a badge to {person} (employee number {number}).</source>
        <translation>Stellen Sie {person} (Personalnummer {number}) einen Ausweis aus.</translation>
    </message>
    <message>
        <source>Revoke the badge of {person} (employee number {number}).</source>
        <translation>Entziehen Sie {person} (Personalnummer {number}) den Ausweis.</translation>
    </message>
    <message>
        <source>The setting &quot;{key}&quot; is unknown or has the wrong form.</source>
        <translation>Die Einstellung „{key}“ ist unbekannt oder hat die falsche Form.</translation>
    </message>
    <message>
        <source>Correct it in the system&apos;s settings; instructions are a text.</source>
        <translation>Berichtigen Sie sie in den Einstellungen des Systems; Anweisungen sind ein Text.</translation>
    </message>
    <message>
        <source>Cancel the appointment &quot;{title}&quot;.</source>
        <translation>Sagen Sie den Termin „{title}“ ab.</translation>
    </message>
    <message>
        <source>Put &quot;{title}&quot; into the calendar, from {start} to {end}.</source>
        <translation>Tragen Sie „{title}“ in den Kalender ein, von {start} bis {end}.</translation>
    </message>
    <message>
        <source>Add {person} (employee number {number}) to the group &quot;{group}&quot;.</source>
        <translation>Nehmen Sie {person} (Personalnummer {number}) in die Gruppe „{group}“ auf.</translation>
    </message>
    <message>
        <source>Remove {person} (employee number {number}) from the group &quot;{group}&quot;.</source>
        <translation>Nehmen Sie {person} (Personalnummer {number}) aus der Gruppe „{group}“ heraus.</translation>
    </message>
    <message>
        <source>Provide &quot;{item}&quot; to {person} (employee number {number}).</source>
        <translation>Stellen Sie {person} (Personalnummer {number}) „{item}“ bereit.</translation>
    </message>
    <message>
        <source>Collect &quot;{item}&quot; from {person} (employee number {number}).</source>
        <translation>Holen Sie „{item}“ von {person} (Personalnummer {number}) zurück.</translation>
    </message>
    <message>
        <source>Assign a licence of &quot;{item}&quot; to {person} (employee number {number}).</source>
        <translation>Weisen Sie {person} (Personalnummer {number}) eine Lizenz für „{item}“ zu.</translation>
    </message>
    <message>
        <source>Release {person}&apos;s licence of &quot;{item}&quot; (employee number {number}).</source>
        <translation>Geben Sie die Lizenz von {person} für „{item}“ frei (Personalnummer {number}).</translation>
    </message>
    <message>
        <source>Send this message to {to}.</source>
        <translation>Senden Sie diese Nachricht an {to}.</translation>
    </message>
    <message>
        <source>Only people can reach this system.</source>
        <translation>Nur Menschen erreichen dieses System.</translation>
    </message>
    <message>
        <source>Tenure cannot list what is in it.</source>
        <translation>Tenure kann nicht aufführen, was darin ist.</translation>
    </message>
    <message>
        <source>Ask the system&apos;s owner for a list.</source>
        <translation>Bitten Sie die Zuständigen des Systems um eine Liste.</translation>
    </message>
    <message>
        <source>Order &quot;{item}&quot; for {person} (employee number {number}).</source>
        <translation>Bestellen Sie „{item}“ für {person} (Personalnummer {number}).</translation>
    </message>
    <message>
        <source>Give {person} (employee number {number}) a new password.</source>
        <translation>Geben Sie {person} (Personalnummer {number}) ein neues Passwort.</translation>
    </message>
    <message>
        <source>Sign {person} (employee number {number}) out everywhere.</source>
        <translation>Melden Sie {person} (Personalnummer {number}) überall ab.</translation>
    </message>
    <message>
        <source>Open a ticket: {subject}.</source>
        <translation>Eröffnen Sie ein Ticket: {subject}.</translation>
    </message>
    <message>
        <source>&quot;{address}&quot; is not an e-mail address.</source>
        <translation>„{address}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The message was not written.</source>
        <translation>Die Nachricht wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Correct the field that the {part} of the template takes it from.</source>
        <translation>Berichtigen Sie das Feld, aus dem der Teil {part} der Vorlage sie nimmt.</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; holds something that a message cannot show.</source>
        <translation>Das Feld „{field}“ enthält etwas, das eine Nachricht nicht zeigen kann.</translation>
    </message>
    <message>
        <source>Give it text, a number, yes or no, or a list of those.</source>
        <translation>Geben Sie ihm Text, eine Zahl, ja oder nein oder eine Liste davon.</translation>
    </message>
    <message>
        <source>Line {line} of the template is not understood.</source>
        <translation>Zeile {line} der Vorlage wird nicht verstanden.</translation>
    </message>
    <message>
        <source>Write &quot;key: value&quot; above the first part; begin a part with &quot;=== text&quot; or &quot;=== html&quot;.</source>
        <translation>Schreiben Sie „schlüssel: wert“ über den ersten Teil; beginnen Sie einen Teil mit „=== text“ oder „=== html“.</translation>
    </message>
    <message>
        <source>&quot;{tag}&quot; in line {line} of the {part} is not a field.</source>
        <translation>„{tag}“ in Zeile {line} des Teils {part} ist kein Feld.</translation>
    </message>
    <message>
        <source>Templates hold fields and sections alone, and every field is made harmless.</source>
        <translation>Vorlagen enthalten nur Felder und Abschnitte, und jedes Feld wird unschädlich gemacht.</translation>
    </message>
    <message>
        <source>Put the field&apos;s name between two pairs of braces; a section begins with # and ends with /.</source>
        <translation>Setzen Sie den Namen des Feldes zwischen zwei Paare geschweifter Klammern; ein Abschnitt beginnt mit # und endet mit /.</translation>
    </message>
    <message>
        <source>The value of &quot;{key}&quot; in line {line} of the template is not one it can have.</source>
        <translation>Der Wert von „{key}“ in Zeile {line} der Vorlage ist nicht möglich.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens; the channel is mail.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und Bindestriche; der Kanal ist mail.</translation>
    </message>
    <message>
        <source>Line {line} of the template says &quot;{key}&quot; a second time.</source>
        <translation>Zeile {line} der Vorlage sagt „{key}“ ein zweites Mal.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Behalten Sie eines von beiden.</translation>
    </message>
    <message>
        <source>With these facts nothing is left of the {part} of the message.</source>
        <translation>Mit diesen Angaben bleibt vom Teil {part} der Nachricht nichts übrig.</translation>
    </message>
    <message>
        <source>Add words outside the sections of the template.</source>
        <translation>Fügen Sie außerhalb der Abschnitte der Vorlage Worte hinzu.</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; has a line break, which the {part} of a mail cannot hold.</source>
        <translation>Das Feld „{field}“ hat einen Zeilenumbruch, den der Teil {part} einer Mail nicht enthalten kann.</translation>
    </message>
    <message>
        <source>The message was not written; such a break could add lines to the mail&apos;s head.</source>
        <translation>Die Nachricht wurde nicht geschrieben; ein solcher Umbruch könnte dem Kopf der Mail Zeilen hinzufügen.</translation>
    </message>
    <message>
        <source>The {part} of the message needs &quot;{field}&quot;, which is not known.</source>
        <translation>Der Teil {part} der Nachricht braucht „{field}“, das nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The message was not written, rather than with a gap.</source>
        <translation>Statt mit einer Lücke wurde die Nachricht gar nicht geschrieben.</translation>
    </message>
    <message>
        <source>Add the fact, or put the sentence into a section so that it can be left out.</source>
        <translation>Ergänzen Sie die Angabe, oder setzen Sie den Satz in einen Abschnitt, damit er wegfallen kann.</translation>
    </message>
    <message>
        <source>The template does not say its &quot;{key}&quot;.</source>
        <translation>In der Vorlage fehlt „{key}“.</translation>
    </message>
    <message>
        <source>Every template has a name, an audience, a subject and a text.</source>
        <translation>Jede Vorlage hat Namen, Leserkreis, Betreff und Text.</translation>
    </message>
    <message>
        <source>The {part} of the message shows &quot;{field}&quot; as text, but it is a list or a yes or no.</source>
        <translation>Der Teil {part} der Nachricht zeigt „{field}“ als Text, aber es ist eine Liste oder ein Ja oder Nein.</translation>
    </message>
    <message>
        <source>Use it as a section in the template.</source>
        <translation>Verwenden Sie es in der Vorlage als Abschnitt.</translation>
    </message>
    <message>
        <source>The template is not a text file in UTF-8.</source>
        <translation>Die Vorlage ist keine Textdatei in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and read it again.</source>
        <translation>Speichern Sie sie als UTF-8, und lesen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The section &quot;{tag}&quot; in line {line} of the {part} does not begin and end in pairs.</source>
        <translation>Der Abschnitt „{tag}“ in Zeile {line} des Teils {part} beginnt und endet nicht paarweise.</translation>
    </message>
    <message>
        <source>End each section with its own name, the innermost first.</source>
        <translation>Beenden Sie jeden Abschnitt mit seinem eigenen Namen, den innersten zuerst.</translation>
    </message>
    <message>
        <source>The section &quot;{tag}&quot; in line {line} of the {part} lies more than sixteen deep.</source>
        <translation>Der Abschnitt „{tag}“ in Zeile {line} des Teils {part} liegt mehr als sechzehn Ebenen tief.</translation>
    </message>
    <message>
        <source>Use fewer sections inside sections.</source>
        <translation>Verwenden Sie weniger Abschnitte ineinander.</translation>
    </message>
    <message>
        <source>The {part} of the message would be larger than {limit}.</source>
        <translation>Der Teil {part} der Nachricht wäre größer als {limit}.</translation>
    </message>
    <message>
        <source>Shorten the template or the lists it shows.</source>
        <translation>Kürzen Sie die Vorlage oder die Listen, die sie zeigt.</translation>
    </message>
    <message>
        <source>The lists in the {part} of the message have more than {limit} rows.</source>
        <translation>Die Listen im Teil {part} der Nachricht haben mehr als {limit} Zeilen.</translation>
    </message>
    <message>
        <source>Show fewer rows, and link to the rest.</source>
        <translation>Zeigen Sie weniger Zeilen, und verweisen Sie auf den Rest.</translation>
    </message>
    <message>
        <source>A template has nothing called &quot;{key}&quot; (line {line}).</source>
        <translation>Eine Vorlage hat nichts mit dem Namen „{key}“ (Zeile {line}).</translation>
    </message>
    <message>
        <source>Use name, audience, channel, variant, language, subject, reply-to, and the parts text and html.</source>
        <translation>Verwenden Sie name, audience, channel, variant, language, subject, reply-to und die Teile text und html.</translation>
    </message>
    <message>
        <source>The field &quot;{field}&quot; stands where a link begins, but it is no web or mail address.</source>
        <translation>Das Feld „{field}“ steht, wo ein Link beginnt, ist aber keine Web- oder Mailadresse.</translation>
    </message>
    <message>
        <source>The message was not written; such a link could run something.</source>
        <translation>Die Nachricht wurde nicht geschrieben; ein solcher Link könnte etwas ausführen.</translation>
    </message>
    <message>
        <source>&quot;{tag}&quot; in line {line} of the {part} stands where it cannot be made harmless.</source>
        <translation>„{tag}“ in Zeile {line} des Teils {part} steht, wo es nicht unschädlich gemacht werden kann.</translation>
    </message>
    <message>
        <source>A field belongs between tags or inside a quoted attribute; a section holds whole tags.</source>
        <translation>Ein Feld gehört zwischen Tags oder in ein Attribut in Anführungszeichen; ein Abschnitt umfasst ganze Tags.</translation>
    </message>
    <message>
        <source>Move it, or put the attribute&apos;s value in quotes.</source>
        <translation>Verschieben Sie es, oder setzen Sie den Wert des Attributs in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {line} has {value} cells; the header has {other}.</source>
        <translation>Zeile {line} hat {value} Zellen; die Kopfzeile hat {other}.</translation>
    </message>
    <message>
        <source>A delimiter inside a value, or one too few, has moved the values into other columns. The row was left out.</source>
        <translation>Ein Trennzeichen in einem Wert oder eines zu wenig hat die Werte in andere Spalten verschoben. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Have values that hold the delimiter written in quotation marks, and read the file again.</source>
        <translation>Lassen Sie Werte mit dem Trennzeichen in Anführungszeichen schreiben, und lesen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The cell at line {line}, column {column} is longer than {limit} characters.</source>
        <translation>Die Zelle in Zeile {line}, Spalte {column} ist länger als {limit} Zeichen.</translation>
    </message>
    <message>
        <source>Usually a quotation mark was opened there and never closed. Nothing was changed.</source>
        <translation>Meist wurde dort ein Anführungszeichen geöffnet und nie geschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Look at that place in the file and ask for a corrected one.</source>
        <translation>Sehen Sie sich diese Stelle der Datei an, und fordern Sie eine berichtigte an.</translation>
    </message>
    <message>
        <source>Line {line} has more than {limit} cells.</source>
        <translation>Zeile {line} hat mehr als {limit} Zellen.</translation>
    </message>
    <message>
        <source>This does not look like a list of people. Nothing was changed.</source>
        <translation>Das sieht nicht wie eine Liste von Personen aus. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check that the right file was sent.</source>
        <translation>Prüfen Sie, ob die richtige Datei gesendet wurde.</translation>
    </message>
    <message>
        <source>The file lacks columns that the mapping needs: {missing}.</source>
        <translation>Der Datei fehlen Spalten, die die Zuordnung braucht: {missing}.</translation>
    </message>
    <message>
        <source>Without them facts would be lost. Nothing was changed.</source>
        <translation>Ohne sie gingen Angaben verloren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask for a file with the usual columns and a header.</source>
        <translation>Fordern Sie eine Datei mit den üblichen Spalten und einer Kopfzeile an.</translation>
    </message>
    <message>
        <source>The file lacks columns that the mapping needs: {missing}. It has others that the mapping does not know: {added}.</source>
        <translation>Der Datei fehlen Spalten, die die Zuordnung braucht: {missing}. Sie hat andere, die die Zuordnung nicht kennt: {added}.</translation>
    </message>
    <message>
        <source>They may have new names; by guess, facts would be mixed up. Nothing was changed.</source>
        <translation>Sie haben vielleicht neue Namen; durch Raten würden Angaben vermischt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask for a file with the usual columns, or give the mapping the new names.</source>
        <translation>Fordern Sie eine Datei mit den üblichen Spalten an, oder geben Sie der Zuordnung die neuen Namen.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({field}) holds hidden control characters.</source>
        <translation>Zeile {line}, Spalte {column} ({field}) enthält verborgene Steuerzeichen.</translation>
    </message>
    <message>
        <source>They can make a value look like another. The row was left out.</source>
        <translation>Sie können einen Wert wie einen anderen aussehen lassen. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Have the value typed again in the HR system.</source>
        <translation>Lassen Sie den Wert im Personalsystem neu eingeben.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a row, at line {line}.</source>
        <translation>Die Datei endet mitten in einer Zeile, in Zeile {line}.</translation>
    </message>
    <message>
        <source>It was probably cut off while it was written or sent. Nothing was changed and nobody was ended.</source>
        <translation>Vermutlich wurde sie beim Schreiben oder Senden abgeschnitten. Nichts wurde geändert, und für niemanden begann ein Austritt.</translation>
    </message>
    <message>
        <source>Send the complete file again.</source>
        <translation>Senden Sie die vollständige Datei erneut.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({field}): {value} is before 1900 or after 2199.</source>
        <translation>Zeile {line}, Spalte {column} ({field}): {value} liegt vor 1900 oder nach 2199.</translation>
    </message>
    <message>
        <source>The row was left out.</source>
        <translation>Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Correct the date in the HR system.</source>
        <translation>Berichtigen Sie das Datum im Personalsystem.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({field}): &quot;{value}&quot; is not a date in the format &quot;{other}&quot; that the mapping names.</source>
        <translation>Zeile {line}, Spalte {column} ({field}): „{value}“ ist kein Datum im Format „{other}“, das die Zuordnung nennt.</translation>
    </message>
    <message>
        <source>Dates are never guessed. The row was left out.</source>
        <translation>Datumsangaben werden nie geraten. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Correct the date, or the mapping if the HR system now writes dates in another way.</source>
        <translation>Berichtigen Sie das Datum, oder die Zuordnung, wenn das Personalsystem Datumsangaben jetzt anders schreibt.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({field}): the last day {value} lies before the start date {other}.</source>
        <translation>Zeile {line}, Spalte {column} ({field}): Der letzte Tag {value} liegt vor dem ersten Tag {other}.</translation>
    </message>
    <message>
        <source>Both cannot be right. The row was left out.</source>
        <translation>Beide können nicht stimmen. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Correct the dates; for somebody who never starts, set the status to withdrawn.</source>
        <translation>Berichtigen Sie die Datumsangaben; wer nie anfängt, erhält den Status zurückgezogen.</translation>
    </message>
    <message>
        <source>It is not clear which character separates the columns of this file.</source>
        <translation>Es ist nicht klar, welches Zeichen die Spalten dieser Datei trennt.</translation>
    </message>
    <message>
        <source>Comma, semicolon and tab do not divide it into even rows. Nothing was changed.</source>
        <translation>Komma, Semikolon und Tabulator teilen sie nicht in gleichmäßige Zeilen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Name the delimiter in the mapping, or check that this is the right file.</source>
        <translation>Nennen Sie das Trennzeichen in der Zuordnung, oder prüfen Sie, ob dies die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>An empty file says nothing about anybody. Nothing was changed.</source>
        <translation>Eine leere Datei sagt über niemanden etwas. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation>Fordern Sie die Datei erneut an.</translation>
    </message>
    <message>
        <source>The mapping expects the encoding {expected}; the file is written in {found}.</source>
        <translation>Die Zuordnung erwartet die Kodierung {expected}; die Datei ist in {found} geschrieben.</translation>
    </message>
    <message>
        <source>Read the wrong way, names with accents would be garbled. Nothing was changed.</source>
        <translation>Falsch gelesen würden Namen mit Akzenten entstellt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Set the encoding of the mapping to {found} if the HR system now writes it so.</source>
        <translation>Stellen Sie die Kodierung der Zuordnung auf {found}, wenn das Personalsystem jetzt so schreibt.</translation>
    </message>
    <message>
        <source>The bytes at line {line}, column {column} are no {expected} text.</source>
        <translation>Die Bytes in Zeile {line}, Spalte {column} sind kein Text in {expected}.</translation>
    </message>
    <message>
        <source>Read by guess, names with accents would be garbled. Nothing was changed.</source>
        <translation>Geraten gelesen würden Namen mit Akzenten entstellt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Have the file written in UTF-8, or name its encoding in the mapping (often windows-1252).</source>
        <translation>Lassen Sie die Datei in UTF-8 schreiben, oder nennen Sie ihre Kodierung in der Zuordnung (oft windows-1252).</translation>
    </message>
    <message>
        <source>The file looks like UTF-16 but does not say so with a byte order mark.</source>
        <translation>Die Datei sieht nach UTF-16 aus, kennzeichnet es aber nicht mit einer Bytereihenfolge-Markierung (BOM).</translation>
    </message>
    <message>
        <source>Without the mark it can be read in two ways. Nothing was changed.</source>
        <translation>Ohne die Markierung kann sie auf zwei Weisen gelesen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Have the file written in UTF-8, or in UTF-16 with a byte order mark.</source>
        <translation>Lassen Sie die Datei in UTF-8 oder in UTF-16 mit Bytereihenfolge-Markierung (BOM) schreiben.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} bytes.</source>
        <translation>Die Datei ist größer als {limit} Bytes.</translation>
    </message>
    <message>
        <source>So large a file is not read. Nothing was changed.</source>
        <translation>Eine so große Datei wird nicht gelesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Check that the right file was sent, or divide it.</source>
        <translation>Prüfen Sie, ob die richtige Datei gesendet wurde, oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({field}) holds a formula: {value}</source>
        <translation>Zeile {line}, Spalte {column} ({field}) enthält eine Formel: {value}</translation>
    </message>
    <message>
        <source>A formula in a person&apos;s data is an accident or an attack. It was not calculated, and the row was left out.</source>
        <translation>Eine Formel in den Daten einer Person ist ein Versehen oder ein Angriff. Sie wurde nicht berechnet, und die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Have the value typed as plain text in the HR system.</source>
        <translation>Lassen Sie den Wert im Personalsystem als einfachen Text eingeben.</translation>
    </message>
    <message>
        <source>The column &quot;{field}&quot; stands in the header twice (line {line}, column {column}).</source>
        <translation>Die Spalte „{field}“ steht zweimal in der Kopfzeile (Zeile {line}, Spalte {column}).</translation>
    </message>
    <message>
        <source>It is not clear which of them counts. Nothing was changed.</source>
        <translation>Es ist nicht klar, welche davon gilt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask for a file in which every column has its own name.</source>
        <translation>Fordern Sie eine Datei an, in der jede Spalte einen eigenen Namen hat.</translation>
    </message>
    <message>
        <source>The file is compressed, not a CSV file.</source>
        <translation>Die Datei ist komprimiert, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>Unpack it, or have it sent as it is.</source>
        <translation>Entpacken Sie sie, oder lassen Sie sie unverpackt senden.</translation>
    </message>
    <message>
        <source>The file is a web page, not a CSV file.</source>
        <translation>Die Datei ist eine Webseite, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>Often it is a sign-in or error page that was saved in place of the list. Nothing was changed and nobody was ended.</source>
        <translation>Oft ist es eine Anmelde- oder Fehlerseite, die anstelle der Liste gespeichert wurde. Nichts wurde geändert, und für niemanden begann ein Austritt.</translation>
    </message>
    <message>
        <source>Check how the file is fetched, and fetch it again.</source>
        <translation>Prüfen Sie, wie die Datei geholt wird, und holen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file is the answer of a web server, not a CSV file.</source>
        <translation>Die Datei ist die Antwort eines Webservers, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>It may be a redirection or an error. Nothing was changed and nobody was ended.</source>
        <translation>Es kann eine Umleitung oder ein Fehler sein. Nichts wurde geändert, und für niemanden begann ein Austritt.</translation>
    </message>
    <message>
        <source>The file holds JSON, not CSV.</source>
        <translation>Die Datei enthält JSON, nicht CSV.</translation>
    </message>
    <message>
        <source>Have the HR system write CSV.</source>
        <translation>Lassen Sie das Personalsystem CSV schreiben.</translation>
    </message>
    <message>
        <source>The file is a PDF document, not a CSV file.</source>
        <translation>Die Datei ist ein PDF-Dokument, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>The file is a spreadsheet or an archive, not a CSV file.</source>
        <translation>Die Datei ist eine Tabelle oder ein Archiv, keine CSV-Datei.</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8) and send that.</source>
        <translation>Speichern Sie sie als CSV (UTF-8), und senden Sie diese.</translation>
    </message>
    <message>
        <source>The file holds XML, not CSV.</source>
        <translation>Die Datei enthält XML, nicht CSV.</translation>
    </message>
    <message>
        <source>Line {line} names nobody: all name columns are empty.</source>
        <translation>Zeile {line} nennt niemanden: Alle Namensspalten sind leer.</translation>
    </message>
    <message>
        <source>Fill in the name in the HR system.</source>
        <translation>Tragen Sie den Namen im Personalsystem ein.</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>A full list without anybody in it is a fault, not a company without people. Nothing was changed.</source>
        <translation>Eine vollständige Liste, in der niemand steht, ist ein Fehler, keine Firma ohne Personen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Not one row of the file can be used; the first problem is in line {line}.</source>
        <translation>Keine einzige Zeile der Datei ist brauchbar; das erste Problem steht in Zeile {line}.</translation>
    </message>
    <message>
        <source>Most likely the file or its mapping is wrong as a whole. Nothing was changed.</source>
        <translation>Höchstwahrscheinlich ist die Datei oder ihre Zuordnung insgesamt falsch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Look at the problems of the rows, correct the mapping or ask for another file.</source>
        <translation>Sehen Sie sich die Probleme der Zeilen an, berichtigen Sie die Zuordnung, oder fordern Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>There is a zero byte at line {line}, column {column}.</source>
        <translation>In Zeile {line}, Spalte {column} steht ein Nullbyte.</translation>
    </message>
    <message>
        <source>No text holds one; the file is damaged or of another kind. Nothing was changed.</source>
        <translation>Kein Text enthält eines; die Datei ist beschädigt oder von anderer Art. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({field}): the employee number is missing.</source>
        <translation>Zeile {line}, Spalte {column} ({field}): Die Personalnummer fehlt.</translation>
    </message>
    <message>
        <source>Without it nobody knows whom the row is about. The row was left out.</source>
        <translation>Ohne sie weiß niemand, um wen es in der Zeile geht. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Fill in the number in the HR system.</source>
        <translation>Tragen Sie die Nummer im Personalsystem ein.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({field}): &quot;{value}&quot; is a number that a spreadsheet program has rounded.</source>
        <translation>Zeile {line}, Spalte {column} ({field}): „{value}“ ist eine Zahl, die eine Tabellenkalkulation gerundet hat.</translation>
    </message>
    <message>
        <source>The true number is lost. The row was left out.</source>
        <translation>Die wahre Nummer ist verloren. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Export the file without opening it in a spreadsheet program, or format the column as text.</source>
        <translation>Exportieren Sie die Datei, ohne sie in einer Tabellenkalkulation zu öffnen, oder formatieren Sie die Spalte als Text.</translation>
    </message>
    <message>
        <source>The employee number {value} stands in line {other} and again in line {line}.</source>
        <translation>Die Personalnummer {value} steht in Zeile {other} und nochmals in Zeile {line}.</translation>
    </message>
    <message>
        <source>It is not clear which row holds. Nothing was changed.</source>
        <translation>Es ist nicht klar, welche Zeile gilt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask for a file in which every number stands once.</source>
        <translation>Fordern Sie eine Datei an, in der jede Nummer einmal steht.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({field}): &quot;{value}&quot; is no employee number.</source>
        <translation>Zeile {line}, Spalte {column} ({field}): „{value}“ ist keine Personalnummer.</translation>
    </message>
    <message>
        <source>Numbers are plain letters, digits and signs without blanks; others can look like another person&apos;s. The row was left out.</source>
        <translation>Nummern sind einfache Buchstaben, Ziffern und Zeichen ohne Leerzeichen; andere können wie die einer anderen Person aussehen. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Correct the number in the HR system.</source>
        <translation>Berichtigen Sie die Nummer im Personalsystem.</translation>
    </message>
    <message>
        <source>At line {line}, column {column} text follows a closing quotation mark.</source>
        <translation>In Zeile {line}, Spalte {column} folgt Text auf ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>It is not clear where the cell ends, so no row after it can be trusted. Nothing was changed.</source>
        <translation>Es ist nicht klar, wo die Zelle endet, also ist keiner Zeile danach zu trauen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Quotation marks inside a value must be doubled; ask for a corrected file.</source>
        <translation>Anführungszeichen in einem Wert müssen verdoppelt sein; fordern Sie eine berichtigte Datei an.</translation>
    </message>
    <message>
        <source>The quotation mark at line {line}, column {column} is never closed.</source>
        <translation>Das Anführungszeichen in Zeile {line}, Spalte {column} wird nie geschlossen.</translation>
    </message>
    <message>
        <source>It is not clear where the cell ends; the file may have been cut off. Nothing was changed.</source>
        <translation>Es ist nicht klar, wo die Zelle endet; die Datei wurde vielleicht abgeschnitten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>At line {line}, column {column} a quotation mark stands inside a value.</source>
        <translation>In Zeile {line}, Spalte {column} steht ein Anführungszeichen in einem Wert.</translation>
    </message>
    <message>
        <source>The whole value must be in quotation marks and those inside doubled; ask for a corrected file.</source>
        <translation>Der ganze Wert muss in Anführungszeichen stehen, und die darin müssen verdoppelt sein; fordern Sie eine berichtigte Datei an.</translation>
    </message>
    <message>
        <source>The file has more than {limit} rows (line {line}).</source>
        <translation>Die Datei hat mehr als {limit} Zeilen (Zeile {line}).</translation>
    </message>
    <message>
        <source>So long a list is not read. Nothing was changed.</source>
        <translation>Eine so lange Liste wird nicht gelesen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The settings of the feed have a wrong or unknown entry: {key}.</source>
        <translation>Die Einstellungen der Zulieferung haben einen falschen oder unbekannten Eintrag: {key}.</translation>
    </message>
    <message>
        <source>They were not taken; the old ones hold.</source>
        <translation>Sie wurden nicht übernommen; die alten gelten.</translation>
    </message>
    <message>
        <source>Correct that entry.</source>
        <translation>Berichtigen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({field}): the start date is missing.</source>
        <translation>Zeile {line}, Spalte {column} ({field}): Der erste Tag fehlt.</translation>
    </message>
    <message>
        <source>Fill in the start date in the HR system.</source>
        <translation>Tragen Sie den ersten Tag im Personalsystem ein.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({field}): the status is missing.</source>
        <translation>Zeile {line}, Spalte {column} ({field}): Der Status fehlt.</translation>
    </message>
    <message>
        <source>Nothing is concluded from an empty status. The row was left out.</source>
        <translation>Aus einem leeren Status wird nichts geschlossen. Die Zeile wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Fill in the status in the HR system.</source>
        <translation>Tragen Sie den Status im Personalsystem ein.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({field}): the mapping does not know the status &quot;{value}&quot;.</source>
        <translation>Zeile {line}, Spalte {column} ({field}): Die Zuordnung kennt den Status „{value}“ nicht.</translation>
    </message>
    <message>
        <source>Add the word to the mapping.</source>
        <translation>Fügen Sie das Wort der Zuordnung hinzu.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({field}): the value is longer than 1024 characters.</source>
        <translation>Zeile {line}, Spalte {column} ({field}): Der Wert ist länger als 1024 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it in the HR system.</source>
        <translation>Kürzen Sie ihn im Personalsystem.</translation>
    </message>
    <message>
        <source>The column &quot;{field}&quot; is empty in every row; {value} people would lose what is stored.</source>
        <translation>Die Spalte „{field}“ ist in jeder Zeile leer; {value} Personen würden verlieren, was gespeichert ist.</translation>
    </message>
    <message>
        <source>A column that was not exported looks like this. The batch is held and has changed nothing.</source>
        <translation>So sieht eine nicht exportierte Spalte aus. Die Lieferung ist angehalten und hat nichts geändert.</translation>
    </message>
    <message>
        <source>Ask for the file again. If the values really are gone, release the batch.</source>
        <translation>Fordern Sie die Datei erneut an. Sind die Werte wirklich fort, geben Sie die Lieferung frei.</translation>
    </message>
    <message>
        <source>Earlier files ended with a line break; this one does not.</source>
        <translation>Frühere Dateien endeten mit einem Zeilenumbruch; diese nicht.</translation>
    </message>
    <message>
        <source>The end may have been cut off. The batch is held and has changed nothing.</source>
        <translation>Das Ende wurde vielleicht abgeschnitten. Die Lieferung ist angehalten und hat nichts geändert.</translation>
    </message>
    <message>
        <source>Compare the last rows with the HR system; then release the batch or send the file again.</source>
        <translation>Vergleichen Sie die letzten Zeilen mit dem Personalsystem; geben Sie dann die Lieferung frei, oder senden Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>{value} is not allowed for the limit {limit}.</source>
        <translation>{value} ist für die Grenze {limit} nicht erlaubt.</translation>
    </message>
    <message>
        <source>It must be at least 1 and at most {ceiling}, or the guard would protect nobody.</source>
        <translation>Sie muss mindestens 1 und höchstens {ceiling} sein, sonst würde die Schutzregel niemanden schützen.</translation>
    </message>
    <message>
        <source>Choose a number in that range.</source>
        <translation>Wählen Sie eine Zahl in diesem Bereich.</translation>
    </message>
    <message>
        <source>{leavers} people would leave within 24 hours; from {limit} on a person must confirm.</source>
        <translation>{leavers} Personen würden binnen 24 Stunden ausscheiden; ab {limit} muss ein Mensch bestätigen.</translation>
    </message>
    <message>
        <source>The batch is held and has changed nothing: a fault in the HR system looks just like this. {active} people are active.</source>
        <translation>Die Lieferung ist angehalten und hat nichts geändert: Ein Fehler im Personalsystem sieht genauso aus. {active} Personen sind aktiv.</translation>
    </message>
    <message>
        <source>If they really leave, release the batch by typing the number. Urgent ones can be released singly; else reject it and ask for another file.</source>
        <translation>Scheiden sie wirklich aus, geben Sie die Lieferung frei, indem Sie die Zahl eintippen. Dringende können einzeln freigegeben werden; sonst lehnen Sie die Lieferung ab und fordern eine andere Datei an.</translation>
    </message>
    <message>
        <source>The file has columns that nobody has looked at yet: {field}.</source>
        <translation>Die Datei hat Spalten, die noch niemand angesehen hat: {field}.</translation>
    </message>
    <message>
        <source>The HR export was changed, so its other columns may mean something else now. The batch is held and has changed nothing.</source>
        <translation>Der Export des Personalsystems wurde geändert, also bedeuten andere Spalten jetzt vielleicht etwas anderes. Die Lieferung ist angehalten und hat nichts geändert.</translation>
    </message>
    <message>
        <source>Check the mapping and confirm it; then read the file again or release the batch.</source>
        <translation>Prüfen und bestätigen Sie die Zuordnung; lesen Sie dann die Datei erneut, oder geben Sie die Lieferung frei.</translation>
    </message>
    <message>
        <source>The file was made at {value}, before the last one that was taken ({other}).</source>
        <translation>Die Datei ist vom {value} und damit älter als die zuletzt übernommene ({other}).</translation>
    </message>
    <message>
        <source>It would set people back to older facts. The batch is held and has changed nothing.</source>
        <translation>Sie würde Personen auf ältere Angaben zurücksetzen. Die Lieferung ist angehalten und hat nichts geändert.</translation>
    </message>
    <message>
        <source>Reject it and wait for the next file; release it only if you know why it is older.</source>
        <translation>Lehnen Sie sie ab und warten auf die nächste Datei; geben Sie sie nur frei, wenn Sie wissen, warum sie älter ist.</translation>
    </message>
    <message>
        <source>The file has {value} rows; the last good one had {other}.</source>
        <translation>Die Datei hat {value} Zeilen; die letzte gute hatte {other}.</translation>
    </message>
    <message>
        <source>Rows may be missing. The batch is held and has changed nothing; nobody is ended for not being in it.</source>
        <translation>Vielleicht fehlen Zeilen. Die Lieferung ist angehalten und hat nichts geändert; für niemanden beginnt ein Austritt, nur weil er darin fehlt.</translation>
    </message>
    <message>
        <source>Ask for the file again. If the people really are gone, release the batch.</source>
        <translation>Fordern Sie die Datei erneut an. Sind die Personen wirklich ausgeschieden, geben Sie die Lieferung frei.</translation>
    </message>
    <message>
        <source>The mapping gives {value} a column without a name.</source>
        <translation>Die Zuordnung gibt {value} eine Spalte ohne Namen.</translation>
    </message>
    <message>
        <source>Columns are found by their header.</source>
        <translation>Spalten werden an ihrer Überschrift erkannt.</translation>
    </message>
    <message>
        <source>Give the column a header.</source>
        <translation>Geben Sie der Spalte eine Überschrift.</translation>
    </message>
    <message>
        <source>The column &quot;{field}&quot; is not used.</source>
        <translation>Die Spalte „{field}“ wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Choose a fact for it if it is needed.</source>
        <translation>Wählen Sie eine Angabe für sie, wenn sie gebraucht wird.</translation>
    </message>
    <message>
        <source>Dates such as {value} in &quot;{field}&quot; can be read in several ways.</source>
        <translation>Datumsangaben wie {value} in „{field}“ können auf mehrere Weisen gelesen werden.</translation>
    </message>
    <message>
        <source>Day and month are never guessed.</source>
        <translation>Tag und Monat werden nie geraten.</translation>
    </message>
    <message>
        <source>Say which format the HR system writes.</source>
        <translation>Sagen Sie, welches Format das Personalsystem schreibt.</translation>
    </message>
    <message>
        <source>No known date format fits all values of &quot;{field}&quot;, such as &quot;{value}&quot; (line {line}).</source>
        <translation>Kein bekanntes Datumsformat passt zu allen Werten von „{field}“, wie „{value}“ (Zeile {line}).</translation>
    </message>
    <message>
        <source>Say which format the HR system writes, or have it write 2026-07-30.</source>
        <translation>Sagen Sie, welches Format das Personalsystem schreibt, oder lassen Sie es 2026-07-30 schreiben.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; it was read as {value}.</source>
        <translation>Die Datei ist nicht UTF-8; sie wurde als {value} gelesen.</translation>
    </message>
    <message>
        <source>Names with accents may be wrong.</source>
        <translation>Namen mit Akzenten sind vielleicht falsch.</translation>
    </message>
    <message>
        <source>Look at the names in the sample rows; choose another encoding if they are garbled.</source>
        <translation>Sehen Sie sich die Namen in den Beispielzeilen an; wählen Sie eine andere Kodierung, wenn sie entstellt sind.</translation>
    </message>
    <message>
        <source>No column gives the fact {value}.</source>
        <translation>Keine Spalte gibt die Angabe {value}.</translation>
    </message>
    <message>
        <source>Employee number, start date and a name are needed to tell people apart.</source>
        <translation>Personalnummer, erster Tag und ein Name sind nötig, um Personen zu unterscheiden.</translation>
    </message>
    <message>
        <source>Choose a column for it.</source>
        <translation>Wählen Sie eine Spalte dafür.</translation>
    </message>
    <message>
        <source>The columns &quot;{other}&quot; and &quot;{field}&quot; both look like {value}.</source>
        <translation>Die Spalten „{other}“ und „{field}“ sehen beide wie {value} aus.</translation>
    </message>
    <message>
        <source>Only one can give it.</source>
        <translation>Nur eine kann es geben.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no fact that Tenure knows.</source>
        <translation>„{value}“ ist keine Angabe, die Tenure kennt.</translation>
    </message>
    <message>
        <source>Choose one of the list, or a name of your own that begins with x. as in x.floor.</source>
        <translation>Wählen Sie eine aus der Liste, oder einen eigenen Namen, der mit x. beginnt, wie x.floor.</translation>
    </message>
    <message>
        <source>The status &quot;{value}&quot; is listed twice with different meanings.</source>
        <translation>Der Status „{value}“ ist zweimal mit verschiedener Bedeutung aufgeführt.</translation>
    </message>
    <message>
        <source>Upper and lower case do not count.</source>
        <translation>Groß- und Kleinschreibung zählen nicht.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>The status &quot;{value}&quot; in &quot;{field}&quot; has no meaning yet.</source>
        <translation>Der Status „{value}“ in „{field}“ hat noch keine Bedeutung.</translation>
    </message>
    <message>
        <source>Say whether it means hired, active, on leave, terminated or withdrawn.</source>
        <translation>Sagen Sie, ob er eingestellt, aktiv, freigestellt, ausgeschieden oder zurückgezogen bedeutet.</translation>
    </message>
    <message>
        <source>The column &quot;{field}&quot; gives the status, but none of its words has a meaning.</source>
        <translation>Die Spalte „{field}“ gibt den Status, aber keines ihrer Wörter hat eine Bedeutung.</translation>
    </message>
    <message>
        <source>Say what the words of the HR system mean.</source>
        <translation>Sagen Sie, was die Wörter des Personalsystems bedeuten.</translation>
    </message>
    <message>
        <source>The mapping uses the column &quot;{field}&quot; or the fact {value} twice.</source>
        <translation>Die Zuordnung verwendet die Spalte „{field}“ oder die Angabe {value} zweimal.</translation>
    </message>
    <message>
        <source>Every column gives one fact, and every fact comes from one column.</source>
        <translation>Jede Spalte gibt eine Angabe, und jede Angabe kommt aus einer Spalte.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>The mapping has a wrong or unknown entry: {key}.</source>
        <translation>Die Zuordnung hat einen falschen oder unbekannten Eintrag: {key}.</translation>
    </message>
    <message>
        <source>It was not taken.</source>
        <translation>Sie wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Line {line}: the last day {value} is more than {other} days ahead.</source>
        <translation>Zeile {line}: Der letzte Tag {value} liegt mehr als {other} Tage voraus.</translation>
    </message>
    <message>
        <source>It may be a typing error. The row is held and has changed nothing.</source>
        <translation>Es kann ein Tippfehler sein. Die Zeile ist angehalten und hat nichts geändert.</translation>
    </message>
    <message>
        <source>Correct the date in the HR system, or release the row if it is right.</source>
        <translation>Berichtigen Sie das Datum im Personalsystem, oder geben Sie die Zeile frei, wenn es stimmt.</translation>
    </message>
    <message>
        <source>Line {line} says that the person has left, but not when.</source>
        <translation>Zeile {line} sagt, dass die Person ausgeschieden ist, aber nicht, wann.</translation>
    </message>
    <message>
        <source>Nobody&apos;s last day is guessed. The row is held and has changed nothing.</source>
        <translation>Niemandes letzter Tag wird geraten. Die Zeile ist angehalten und hat nichts geändert.</translation>
    </message>
    <message>
        <source>Fill in the date in the HR system, or release the row and give the date.</source>
        <translation>Tragen Sie das Datum im Personalsystem ein, oder geben Sie die Zeile frei und das Datum an.</translation>
    </message>
    <message>
        <source>Line {line}: the last day {value} is more than {other} days past.</source>
        <translation>Zeile {line}: Der letzte Tag {value} liegt mehr als {other} Tage zurück.</translation>
    </message>
    <message>
        <source>The row is held and has changed nothing; access may still be open.</source>
        <translation>Die Zeile ist angehalten und hat nichts geändert; Zugänge sind vielleicht noch offen.</translation>
    </message>
    <message>
        <source>Check it soon: correct the date in the HR system, or release the row if it is right.</source>
        <translation>Prüfen Sie es bald: Berichtigen Sie das Datum im Personalsystem, oder geben Sie die Zeile frei, wenn es stimmt.</translation>
    </message>
    <message>
        <source>Line {line}: the last day was {other} and is empty now.</source>
        <translation>Zeile {line}: Der letzte Tag war {other} und ist jetzt leer.</translation>
    </message>
    <message>
        <source>The leave may have been taken back, or the date was not exported. The row is held; the leave goes on as planned.</source>
        <translation>Der Austritt wurde vielleicht zurückgenommen, oder das Datum wurde nicht exportiert. Die Zeile ist angehalten; der Austritt geht weiter wie geplant.</translation>
    </message>
    <message>
        <source>Ask HR; release the row if the person stays.</source>
        <translation>Fragen Sie das Personalwesen; geben Sie die Zeile frei, wenn die Person bleibt.</translation>
    </message>
    <message>
        <source>Line {line}: the employee number {value} is new, but looks like {other}.</source>
        <translation>Zeile {line}: Die Personalnummer {value} ist neu, sieht aber aus wie {other}.</translation>
    </message>
    <message>
        <source>It may be the same person with a damaged number. The row is held and has changed nothing.</source>
        <translation>Es kann dieselbe Person mit beschädigter Nummer sein. Die Zeile ist angehalten und hat nichts geändert.</translation>
    </message>
    <message>
        <source>Correct the number in the HR system, or release the row if this is somebody else.</source>
        <translation>Berichtigen Sie die Nummer im Personalsystem, oder geben Sie die Zeile frei, wenn es jemand anders ist.</translation>
    </message>
    <message>
        <source>Line {line}: name, start date and private e-mail differ from those of the person who had this number.</source>
        <translation>Zeile {line}: Name, erster Tag und private E-Mail weichen von denen der Person ab, die diese Nummer hatte.</translation>
    </message>
    <message>
        <source>Somebody else may have been given an old number. The row is held and has changed nothing.</source>
        <translation>Jemand anders hat vielleicht eine alte Nummer erhalten. Die Zeile ist angehalten und hat nichts geändert.</translation>
    </message>
    <message>
        <source>Have HR give a number of its own; release the row only if it is the same person.</source>
        <translation>Lassen Sie das Personalwesen eine eigene Nummer vergeben; geben Sie die Zeile nur frei, wenn es dieselbe Person ist.</translation>
    </message>
    <message>
        <source>Line {line} names the person as their own manager.</source>
        <translation>Zeile {line} nennt die Person als ihre eigene Führungskraft.</translation>
    </message>
    <message>
        <source>Approvals by the manager will need somebody else.</source>
        <translation>Genehmigungen der Führungskraft werden jemand anderen brauchen.</translation>
    </message>
    <message>
        <source>Name another manager in the HR system, or leave the cell empty.</source>
        <translation>Nennen Sie im Personalsystem eine andere Führungskraft, oder lassen Sie die Zelle leer.</translation>
    </message>
    <message>
        <source>Line {line}: the person had left (last day {other}) and is active again with the same start date.</source>
        <translation>Zeile {line}: Die Person war ausgeschieden (letzter Tag {other}) und ist mit demselben ersten Tag wieder aktiv.</translation>
    </message>
    <message>
        <source>Access may already be gone. The row is held and has changed nothing.</source>
        <translation>Zugänge sind vielleicht schon fort. Die Zeile ist angehalten und hat nichts geändert.</translation>
    </message>
    <message>
        <source>Ask HR; release the row if the leave was a mistake, then undo it.</source>
        <translation>Fragen Sie das Personalwesen; geben Sie die Zeile frei, wenn der Austritt ein Versehen war, und machen Sie ihn dann rückgängig.</translation>
    </message>
    <message>
        <source>Line {line}: the person starts again on {value}, but the last day {other} is still to come.</source>
        <translation>Zeile {line}: Die Person fängt am {value} wieder an, aber der letzte Tag {other} kommt erst noch.</translation>
    </message>
    <message>
        <source>Taken now, the leave would stop. The row waits.</source>
        <translation>Würde sie jetzt übernommen, bräche der Austritt ab. Die Zeile wartet.</translation>
    </message>
    <message>
        <source>Nothing needs doing: once the last day is over, the next file starts the return.</source>
        <translation>Nichts ist zu tun: Ist der letzte Tag vorbei, leitet die nächste Datei die Rückkehr ein.</translation>
    </message>
    <message>
        <source>Line {line}: the person came back on {value}, more than {other} days ago.</source>
        <translation>Zeile {line}: Die Person kam am {value} zurück, vor mehr als {other} Tagen.</translation>
    </message>
    <message>
        <source>They may be at work already without this. The row is held and has changed nothing.</source>
        <translation>Sie arbeitet vielleicht schon ohne dies. Die Zeile ist angehalten und hat nichts geändert.</translation>
    </message>
    <message>
        <source>Release the row if accounts must still be set up.</source>
        <translation>Geben Sie die Zeile frei, wenn noch Konten einzurichten sind.</translation>
    </message>
    <message>
        <source>Line {line}: the manager&apos;s number {value} belongs to nobody.</source>
        <translation>Zeile {line}: Die Nummer der Führungskraft {value} gehört niemandem.</translation>
    </message>
    <message>
        <source>The number is kept and marked as unresolved; approvals by the manager will need somebody else.</source>
        <translation>Die Nummer bleibt und ist als ungeklärt gekennzeichnet; Genehmigungen der Führungskraft werden jemand anderen brauchen.</translation>
    </message>
    <message>
        <source>Line {line}: the hire is withdrawn, but the start date {other} has passed.</source>
        <translation>Zeile {line}: Die Einstellung ist zurückgezogen, aber der erste Tag {other} ist vorbei.</translation>
    </message>
    <message>
        <source>Somebody who has started leaves instead. The row is held and has changed nothing.</source>
        <translation>Wer angefangen hat, scheidet stattdessen aus. Die Zeile ist angehalten und hat nichts geändert.</translation>
    </message>
    <message>
        <source>Ask HR for a last day, or release the row if the person never came.</source>
        <translation>Fragen Sie das Personalwesen nach einem letzten Tag, oder geben Sie die Zeile frei, wenn die Person nie kam.</translation>
    </message>
    <message>
        <source>{typed} was typed; {expected} is the number.</source>
        <translation>{typed} wurde eingetippt; {expected} ist die Zahl.</translation>
    </message>
    <message>
        <source>Nothing was released.</source>
        <translation>Nichts wurde freigegeben.</translation>
    </message>
    <message>
        <source>Look at the list again and type how many people it is about.</source>
        <translation>Sehen Sie sich die Liste noch einmal an, und tippen Sie ein, um wie viele Personen es geht.</translation>
    </message>
    <message>
        <source>Nobody was chosen to be released.</source>
        <translation>Niemand wurde zum Freigeben gewählt.</translation>
    </message>
    <message>
        <source>An empty choice never means everybody. Nothing was released.</source>
        <translation>Eine leere Auswahl bedeutet nie alle. Nichts wurde freigegeben.</translation>
    </message>
    <message>
        <source>Choose people, or release the whole batch.</source>
        <translation>Wählen Sie Personen, oder geben Sie die ganze Lieferung frei.</translation>
    </message>
    <message>
        <source>The row of employee number {number} is not held.</source>
        <translation>Die Zeile der Personalnummer {number} ist nicht angehalten.</translation>
    </message>
    <message>
        <source>Choose only rows that are held.</source>
        <translation>Wählen Sie nur angehaltene Zeilen.</translation>
    </message>
    <message>
        <source>There is nothing in this batch that could be released.</source>
        <translation>In dieser Lieferung ist nichts, das freigegeben werden könnte.</translation>
    </message>
    <message>
        <source>A refused file cannot be released; a batch that was taken needs no release.</source>
        <translation>Eine zurückgewiesene Datei kann nicht freigegeben werden; eine übernommene Lieferung braucht keine Freigabe.</translation>
    </message>
    <message>
        <source>Ask for a better file if this one was refused.</source>
        <translation>Fordern Sie eine bessere Datei an, wenn diese zurückgewiesen wurde.</translation>
    </message>
    <message>
        <source>The keychain did not answer when asked for &quot;{name}&quot;.</source>
        <translation>Der Schlüsselbund hat auf die Frage nach „{name}“ nicht geantwortet.</translation>
    </message>
    <message>
        <source>The secret cannot be used.</source>
        <translation>Das Geheimnis kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Look for a window that asks to unlock the keychain, and try again.</source>
        <translation>Suchen Sie nach einem Fenster, das um Entsperren des Schlüsselbunds bittet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain does not give out &quot;{name}&quot;.</source>
        <translation>Der Schlüsselbund gibt „{name}“ nicht heraus.</translation>
    </message>
    <message>
        <source>Unlock the keychain and allow Tenure to use it.</source>
        <translation>Entsperren Sie den Schlüsselbund, und erlauben Sie Tenure, ihn zu verwenden.</translation>
    </message>
    <message>
        <source>There is no unlocked keychain in this session.</source>
        <translation>In dieser Sitzung gibt es keinen entsperrten Schlüsselbund.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; was neither read nor kept; Tenure never keeps a secret in clear instead.</source>
        <translation>„{name}“ wurde weder gelesen noch aufbewahrt; Tenure behält ein Geheimnis nie stattdessen im Klartext.</translation>
    </message>
    <message>
        <source>Start a keychain and unlock it, or use a vault.</source>
        <translation>Starten und entsperren Sie einen Schlüsselbund, oder verwenden Sie einen Tresor.</translation>
    </message>
    <message>
        <source>What stands where a reference to a secret belongs is none.</source>
        <translation>Was an der Stelle eines Verweises auf ein Geheimnis steht, ist keiner.</translation>
    </message>
    <message>
        <source>It is not shown here, because it may be the secret itself.</source>
        <translation>Es wird hier nicht gezeigt, weil es das Geheimnis selbst sein könnte.</translation>
    </message>
    <message>
        <source>Write vault: or keychain: and a name of letters, digits, dots and hyphens.</source>
        <translation>Schreiben Sie vault: oder keychain: und einen Namen aus Buchstaben, Ziffern, Punkten und Bindestrichen.</translation>
    </message>
    <message>
        <source>&quot;{reference}&quot; cannot be looked up: this machine is set up without that keeper of secrets.</source>
        <translation>„{reference}“ kann nicht nachgeschlagen werden: Dieser Rechner ist ohne diesen Speicher für Geheimnisse eingerichtet.</translation>
    </message>
    <message>
        <source>The system that needs it cannot be used.</source>
        <translation>Das System, das es braucht, kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Set up the vault, or enter the secret anew in the keychain.</source>
        <translation>Richten Sie den Tresor ein, oder tragen Sie das Geheimnis neu im Schlüsselbund ein.</translation>
    </message>
    <message>
        <source>There is no secret called &quot;{name}&quot;.</source>
        <translation>Ein Geheimnis „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Enter it on the Systems page.</source>
        <translation>Tragen Sie es auf der Seite Systeme ein.</translation>
    </message>
    <message>
        <source>The vault {file} cannot be read as one.</source>
        <translation>Der Tresor {file} kann nicht als solcher gelesen werden.</translation>
    </message>
    <message>
        <source>No secret in it can be used.</source>
        <translation>Kein Geheimnis darin kann verwendet werden.</translation>
    </message>
    <message>
        <source>Put a backup in its place, or make a new vault and enter the secrets anew.</source>
        <translation>Setzen Sie eine Sicherung an seine Stelle, oder legen Sie einen neuen Tresor an und tragen die Geheimnisse neu ein.</translation>
    </message>
    <message>
        <source>There is a vault at {file} already.</source>
        <translation>Bei {file} ist bereits ein Tresor.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Er blieb, wie er war.</translation>
    </message>
    <message>
        <source>Use it, or move it away first.</source>
        <translation>Verwenden Sie ihn, oder verschieben Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Others than this account can read the key file {file}, or it belongs to somebody else.</source>
        <translation>Andere als dieses Konto können die Schlüsseldatei {file} lesen, oder sie gehört jemand anderem.</translation>
    </message>
    <message>
        <source>It was not used.</source>
        <translation>Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Give it to this account and take away all other rights (mode 0600); if it may have been read, change the key.</source>
        <translation>Geben Sie sie diesem Konto und nehmen Sie alle anderen Rechte weg (Modus 0600); wurde sie vielleicht gelesen, ändern Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>The key in {file} has fewer than 32 bytes.</source>
        <translation>Der Schlüssel in {file} hat weniger als 32 Bytes.</translation>
    </message>
    <message>
        <source>It could be guessed, so it was not used.</source>
        <translation>Er könnte erraten werden, also wurde er nicht verwendet.</translation>
    </message>
    <message>
        <source>Fill the file with 32 random bytes.</source>
        <translation>Füllen Sie die Datei mit 32 zufälligen Bytes.</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read.</source>
        <translation>Die Schlüsseldatei {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The vault stays closed.</source>
        <translation>Der Tresor bleibt geschlossen.</translation>
    </message>
    <message>
        <source>Check that it is there, that it is a plain file, and that this account may read it.</source>
        <translation>Prüfen Sie, ob sie da ist, eine einfache Datei ist und von diesem Konto gelesen werden darf.</translation>
    </message>
    <message>
        <source>There is no vault at {file}.</source>
        <translation>Bei {file} ist kein Tresor.</translation>
    </message>
    <message>
        <source>Make one, or correct the place in the configuration.</source>
        <translation>Legen Sie einen an, oder berichtigen Sie den Ort in der Konfiguration.</translation>
    </message>
    <message>
        <source>There is no key to open the vault with.</source>
        <translation>Es gibt keinen Schlüssel, um den Tresor zu öffnen.</translation>
    </message>
    <message>
        <source>Give the service the credential tenure-vault, name a key file in the configuration, or type the passphrase at a terminal.</source>
        <translation>Geben Sie dem Dienst das Credential tenure-vault, nennen Sie in der Konfiguration eine Schlüsseldatei, oder tippen Sie die Passphrase an einem Terminal ein.</translation>
    </message>
    <message>
        <source>There is not enough memory to turn the passphrase into a key.</source>
        <translation>Es ist nicht genug Speicher da, um aus der Passphrase einen Schlüssel zu machen.</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>Geben Sie Speicher frei, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; in the vault is not what was put there under that name.</source>
        <translation>„{name}“ im Tresor ist nicht, was unter diesem Namen hineingelegt wurde.</translation>
    </message>
    <message>
        <source>It was not used: the file is damaged, or somebody has changed it.</source>
        <translation>Es wurde nicht verwendet: Die Datei ist beschädigt, oder jemand hat sie geändert.</translation>
    </message>
    <message>
        <source>Find out who could write to it, change that secret at its system, and enter it anew.</source>
        <translation>Finden Sie heraus, wer darauf schreiben konnte, ändern Sie das Geheimnis in seinem System, und tragen Sie es neu ein.</translation>
    </message>
    <message>
        <source>The vault {file} cannot be opened.</source>
        <translation>Der Tresor {file} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Check that this account may read the file.</source>
        <translation>Prüfen Sie, ob dieses Konto die Datei lesen darf.</translation>
    </message>
    <message>
        <source>The vault {file} cannot be written.</source>
        <translation>Der Tresor {file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The secret was not kept; the vault is as it was.</source>
        <translation>Das Geheimnis wurde nicht aufbewahrt; der Tresor ist, wie er war.</translation>
    </message>
    <message>
        <source>Check the space on the disk and the rights of its folder.</source>
        <translation>Prüfen Sie den Platz auf dem Datenträger und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {least} characters.</source>
        <translation>Die Passphrase hat weniger als {least} Zeichen.</translation>
    </message>
    <message>
        <source>It could be guessed, so no vault was made with it.</source>
        <translation>Sie könnte erraten werden, also wurde kein Tresor damit angelegt.</translation>
    </message>
    <message>
        <source>Take four or more words that do not belong together.</source>
        <translation>Nehmen Sie vier oder mehr Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>This key or passphrase does not open the vault {file}.</source>
        <translation>Dieser Schlüssel oder diese Passphrase öffnet den Tresor {file} nicht.</translation>
    </message>
    <message>
        <source>Check the passphrase, or that the key file is the one this vault was made with.</source>
        <translation>Prüfen Sie die Passphrase, oder ob die Schlüsseldatei die ist, mit der dieser Tresor angelegt wurde.</translation>
    </message>
    <message>
        <source>{file} is no export of evidence.</source>
        <translation>{file} ist kein Export des Nachweises.</translation>
    </message>
    <message>
        <source>It does not begin and end as audit export writes it.</source>
        <translation>Er beginnt und endet nicht, wie audit export ihn schreibt.</translation>
    </message>
    <message>
        <source>Name a whole file that audit export has written.</source>
        <translation>Nennen Sie eine ganze Datei, die audit export geschrieben hat.</translation>
    </message>
    <message>
        <source>The earlier export is of another store ({store}).</source>
        <translation>Der frühere Export stammt aus einem anderen Bestand ({store}).</translation>
    </message>
    <message>
        <source>Name an export of this store.</source>
        <translation>Nennen Sie einen Export dieses Bestands.</translation>
    </message>
    <message>
        <source>The file of batch {batch} was not kept.</source>
        <translation>Die Datei der Lieferung {batch} wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>It was held by an older version of Tenure. Nothing of it has been taken.</source>
        <translation>Sie wurde von einer älteren Version von Tenure angehalten. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Read the file again, and decide on the batch that this makes.</source>
        <translation>Lesen Sie die Datei erneut, und entscheiden Sie über die Lieferung, die das ergibt.</translation>
    </message>
    <message>
        <source>Somebody has decided on batch {batch} already.</source>
        <translation>Über die Lieferung {batch} hat bereits jemand entschieden.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>Jetzt wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Look at the batch again to see what was decided.</source>
        <translation>Öffnen Sie die Lieferung noch einmal, um zu sehen, was entschieden wurde.</translation>
    </message>
    <message>
        <source>{path} is not a folder.</source>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>It is not watched.</source>
        <translation>Er wird nicht beobachtet.</translation>
    </message>
    <message>
        <source>Make the folder first, and give its whole path.</source>
        <translation>Legen Sie zuerst den Ordner an, und geben Sie seinen ganzen Pfad an.</translation>
    </message>
    <message>
        <source>Batch {batch} is not held.</source>
        <translation>Lieferung {batch} ist nicht angehalten.</translation>
    </message>
    <message>
        <source>There is nothing to release or to reject.</source>
        <translation>Es gibt nichts freizugeben oder abzulehnen.</translation>
    </message>
    <message>
        <source>Look at the list of batches for one that is.</source>
        <translation>Suchen Sie in der Liste der Lieferungen eine, die es ist.</translation>
    </message>
    <message>
        <source>{number} was not in the last {missed} complete files.</source>
        <translation>{number} stand in den letzten {missed} vollständigen Dateien nicht.</translation>
    </message>
    <message>
        <source>Nothing has been taken away: absence alone never ends anybody.</source>
        <translation>Nichts wurde weggenommen: Fehlen allein führt bei niemandem zum Austritt.</translation>
    </message>
    <message>
        <source>Ask HR whether this person left; if so, let them enter the last day.</source>
        <translation>Fragen Sie das Personalwesen, ob diese Person ausgeschieden ist; wenn ja, lassen Sie den letzten Tag eintragen.</translation>
    </message>
    <message>
        <source>Rejecting a batch needs a reason.</source>
        <translation>Um eine Lieferung abzulehnen, braucht es einen Grund.</translation>
    </message>
    <message>
        <source>The batch is still held.</source>
        <translation>Die Lieferung ist weiterhin angehalten.</translation>
    </message>
    <message>
        <source>Say in a few words why it must not be taken.</source>
        <translation>Sagen Sie in wenigen Worten, warum sie nicht übernommen werden darf.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not the name of a journey.</source>
        <translation>„{name}“ ist nicht der Name eines Ablaufs.</translation>
    </message>
    <message>
        <source>Write NAME or NAME@VERSION, as in join@3.</source>
        <translation>Schreiben Sie NAME oder NAME@VERSION, wie in join@3.</translation>
    </message>
    <message>
        <source>Version {version} of the journey &quot;{journey}&quot; cannot be run by this program.</source>
        <translation>Version {version} des Ablaufs „{journey}“ kann dieses Programm nicht ausführen.</translation>
    </message>
    <message>
        <source>Its runs stand still; nothing is lost.</source>
        <translation>Seine Läufe stehen still; nichts ist verloren.</translation>
    </message>
    <message>
        <source>Install the program that published it, or move its runs to a newer version.</source>
        <translation>Installieren Sie das Programm, das ihn veröffentlicht hat, oder stellen Sie seine Läufe auf eine neuere Version um.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no location of this store.</source>
        <translation>„{value}“ ist kein Standort dieses Bestands.</translation>
    </message>
    <message>
        <source>Its people go by the default calendar and time zone.</source>
        <translation>Für seine Personen gelten der Standardkalender und die Standardzeitzone.</translation>
    </message>
    <message>
        <source>Add the location with its zone and calendar, then import again.</source>
        <translation>Fügen Sie den Standort mit Zone und Kalender hinzu, und importieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>The mapping has no name.</source>
        <translation>Die Zuordnung hat keinen Namen.</translation>
    </message>
    <message>
        <source>Name it after the system that writes the files.</source>
        <translation>Benennen Sie sie nach dem System, das die Dateien schreibt.</translation>
    </message>
    <message>
        <source>There is no message template &quot;{template}&quot;.</source>
        <translation>Eine Nachrichtenvorlage „{template}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The message was not sent.</source>
        <translation>Die Nachricht wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Add the template, or name another one at the step, then try again.</source>
        <translation>Fügen Sie die Vorlage hinzu, oder nennen Sie am Schritt eine andere, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The number {number} belongs to people of several feeds: {feeds}.</source>
        <translation>Die Nummer {number} gehört Personen aus mehreren Zulieferungen: {feeds}.</translation>
    </message>
    <message>
        <source>Name the feed as well.</source>
        <translation>Nennen Sie auch die Zulieferung.</translation>
    </message>
    <message>
        <source>Nobody here has the number {number}.</source>
        <translation>Niemand hier hat die Nummer {number}.</translation>
    </message>
    <message>
        <source>Check the number, or import the feed that names this person.</source>
        <translation>Prüfen Sie die Nummer, oder importieren Sie die Zulieferung, die diese Person nennt.</translation>
    </message>
    <message>
        <source>{user} may not do this ({action}).</source>
        <translation>{user} darf dies nicht ({action}).</translation>
    </message>
    <message>
        <source>Ask an administrator for the role, or somebody who has it to do it.</source>
        <translation>Bitten Sie einen Administrator um die Rolle, oder jemanden, der sie hat, es zu tun.</translation>
    </message>
    <message>
        <source>A branch that has come to &quot;{step}&quot; is not in the other version.</source>
        <translation>Ein Zweig, der zu „{step}“ gekommen ist, ist nicht in der anderen Version.</translation>
    </message>
    <message>
        <source>The run stays with the version it has.</source>
        <translation>Der Lauf bleibt bei der Version, die er hat.</translation>
    </message>
    <message>
        <source>Move it once &quot;{step}&quot; is behind it, or publish a version that keeps this branch.</source>
        <translation>Stellen Sie ihn um, sobald „{step}“ hinter ihm liegt, oder veröffentlichen Sie eine Version, die diesen Zweig behält.</translation>
    </message>
    <message>
        <source>A run moves between versions of its own journey only.</source>
        <translation>Ein Lauf wechselt nur zwischen Versionen seines eigenen Ablaufs.</translation>
    </message>
    <message>
        <source>End it and start the other journey.</source>
        <translation>Beenden Sie ihn, und starten Sie den anderen Ablauf.</translation>
    </message>
    <message>
        <source>Run {run} has version {version} already.</source>
        <translation>Lauf {run} hat bereits Version {version}.</translation>
    </message>
    <message>
        <source>&quot;{step}&quot; is under way and does something else in the other version.</source>
        <translation>„{step}“ ist im Gang und tut in der anderen Version etwas anderes.</translation>
    </message>
    <message>
        <source>Move it once this step is done.</source>
        <translation>Stellen Sie ihn um, sobald dieser Schritt getan ist.</translation>
    </message>
    <message>
        <source>&quot;{step}&quot; is under way and not in the other version.</source>
        <translation>„{step}“ ist im Gang und nicht in der anderen Version.</translation>
    </message>
    <message>
        <source>Move it once this step is done, or publish a version that keeps it.</source>
        <translation>Stellen Sie ihn um, sobald dieser Schritt getan ist, oder veröffentlichen Sie eine Version, die ihn behält.</translation>
    </message>
    <message>
        <source>{number} is frozen already, since {at} by {by}.</source>
        <translation>{number} ist bereits eingefroren, seit {at} von {by}.</translation>
    </message>
    <message>
        <source>{number} is not frozen.</source>
        <translation>{number} ist nicht eingefroren.</translation>
    </message>
    <message>
        <source>{number} is named by the feed {feed}.</source>
        <translation>{number} wird von der Zulieferung {feed} genannt.</translation>
    </message>
    <message>
        <source>What an HR system says is changed there, else its next file would change it back. Nothing was changed.</source>
        <translation>Was ein Personalsystem sagt, wird dort geändert, sonst änderte dessen nächste Datei es zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask HR to change it, or use another number.</source>
        <translation>Bitten Sie das Personalwesen, es zu ändern, oder verwenden Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>A person is frozen or thawed only with a reason.</source>
        <translation>Eine Person wird nur mit einem Grund eingefroren oder aufgetaut.</translation>
    </message>
    <message>
        <source>It stays in the evidence.</source>
        <translation>Er bleibt im Nachweis.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>{name} has the role {role} already.</source>
        <translation>{name} hat die Rolle {role} bereits.</translation>
    </message>
    <message>
        <source>{name} does not have the role {role}.</source>
        <translation>{name} hat die Rolle {role} nicht.</translation>
    </message>
    <message>
        <source>tenurectl user list shows who has which role.</source>
        <translation>tenurectl user list zeigt, wer welche Rolle hat.</translation>
    </message>
    <message>
        <source>There is no role &quot;{role}&quot;.</source>
        <translation>Eine Rolle „{role}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The roles are: {known}.</source>
        <translation>Die Rollen sind: {known}.</translation>
    </message>
    <message>
        <source>Run {run} has not begun: no worker has seen it yet.</source>
        <translation>Lauf {run} hat nicht begonnen: Noch kein Dienst hat ihn gesehen.</translation>
    </message>
    <message>
        <source>Start the worker, then try again.</source>
        <translation>Starten Sie den Dienst, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Run {run} has already ended.</source>
        <translation>Lauf {run} ist bereits zu Ende.</translation>
    </message>
    <message>
        <source>Start a new one if it is needed again.</source>
        <translation>Starten Sie einen neuen, wenn er wieder gebraucht wird.</translation>
    </message>
    <message>
        <source>Somebody ended this run: {reason}</source>
        <translation>Jemand hat diesen Lauf beendet: {reason}</translation>
    </message>
    <message>
        <source>The hire was withdrawn before the first day.</source>
        <translation>Die Einstellung wurde vor dem ersten Tag zurückgezogen.</translation>
    </message>
    <message>
        <source>This run ended; what it had prepared is taken back.</source>
        <translation>Dieser Lauf endete; was er vorbereitet hatte, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>The HR system took the departure back.</source>
        <translation>Das Personalsystem hat den Austritt zurückgenommen.</translation>
    </message>
    <message>
        <source>This run ended before it took anything more away.</source>
        <translation>Dieser Lauf endete, bevor er mehr wegnahm.</translation>
    </message>
    <message>
        <source>Look at what it had taken away already.</source>
        <translation>Sehen Sie sich an, was er bereits weggenommen hatte.</translation>
    </message>
    <message>
        <source>The person leaves.</source>
        <translation>Die Person scheidet aus.</translation>
    </message>
    <message>
        <source>This run ended, so that it gives nothing more.</source>
        <translation>Dieser Lauf endete, damit er nichts mehr gibt.</translation>
    </message>
    <message>
        <source>The person comes back.</source>
        <translation>Die Person kommt zurück.</translation>
    </message>
    <message>
        <source>A run is cancelled or moved only with a reason.</source>
        <translation>Ein Lauf wird nur mit einem Grund abgebrochen oder umgestellt.</translation>
    </message>
    <message>
        <source>The sample company lacks {file}.</source>
        <translation>Der Beispielfirma fehlt {file}.</translation>
    </message>
    <message>
        <source>The store was not filled.</source>
        <translation>Der Bestand wurde nicht gefüllt.</translation>
    </message>
    <message>
        <source>Reinstall Tenure.</source>
        <translation>Installieren Sie Tenure neu.</translation>
    </message>
    <message>
        <source>The sample journey {file} was refused ({code}).</source>
        <translation>Der Beispielablauf {file} wurde abgelehnt ({code}).</translation>
    </message>
    <message>
        <source>No connector is named for {name}.</source>
        <translation>Für {name} ist kein Konnektor genannt.</translation>
    </message>
    <message>
        <source>Say which one speaks to it, as in --connector ldap.</source>
        <translation>Sagen Sie, welcher mit ihm spricht, wie in --connector ldap.</translation>
    </message>
    <message>
        <source>The system has no name.</source>
        <translation>Das System hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it one, as in &quot;Corporate directory&quot;.</source>
        <translation>Geben Sie ihm einen, wie „Firmenverzeichnis“.</translation>
    </message>
    <message>
        <source>A system has phase 1 or 2.</source>
        <translation>Ein System hat Phase 1 oder 2.</translation>
    </message>
    <message>
        <source>Choose 1 where journeys wait for it, 2 where people take over.</source>
        <translation>Wählen Sie 1, wo Abläufe darauf warten, 2, wo Menschen übernehmen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not the name of a task.</source>
        <translation>„{name}“ ist nicht der Name einer Aufgabe.</translation>
    </message>
    <message>
        <source>Write RUN.NUMBER, as in 7.3.</source>
        <translation>Schreiben Sie LAUF.NUMMER, wie in 7.3.</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is empty.</source>
        <translation>„{field}“ ist leer.</translation>
    </message>
    <message>
        <source>The task cannot be finished without it.</source>
        <translation>Ohne diese Angabe kann die Aufgabe nicht erledigt werden.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie es aus.</translation>
    </message>
    <message>
        <source>{name} has the task by now.</source>
        <translation>{name} hat die Aufgabe inzwischen.</translation>
    </message>
    <message>
        <source>Somebody handed it on after you; that stays.</source>
        <translation>Jemand hat sie nach Ihnen weitergegeben; das bleibt.</translation>
    </message>
    <message>
        <source>Look at the task again and hand it over if need be.</source>
        <translation>Sehen Sie sich die Aufgabe noch einmal an, und übergeben Sie sie bei Bedarf.</translation>
    </message>
    <message>
        <source>{name} has taken this task.</source>
        <translation>{name} hat diese Aufgabe übernommen.</translation>
    </message>
    <message>
        <source>It stays with them.</source>
        <translation>Sie bleibt dort.</translation>
    </message>
    <message>
        <source>Ask them, or hand it over to yourself.</source>
        <translation>Fragen Sie nach, oder übergeben Sie sie an sich selbst.</translation>
    </message>
    <message>
        <source>The checklist has no item {place}.</source>
        <translation>Die Prüfliste hat keinen Punkt {place}.</translation>
    </message>
    <message>
        <source>Nothing was ticked.</source>
        <translation>Nichts wurde abgehakt.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Say in a few words what you saw or did.</source>
        <translation>Sagen Sie in wenigen Worten, was Sie gesehen oder getan haben.</translation>
    </message>
    <message>
        <source>A task is put off only with a reason.</source>
        <translation>Eine Aufgabe wird nur mit einem Grund zurückgestellt.</translation>
    </message>
    <message>
        <source>Others see it, and it stays in the evidence.</source>
        <translation>Andere sehen ihn, und er bleibt im Nachweis.</translation>
    </message>
    <message>
        <source>{until} is past already.</source>
        <translation>{until} ist bereits vorbei.</translation>
    </message>
    <message>
        <source>The task stays where it is.</source>
        <translation>Die Aufgabe bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Choose a later day.</source>
        <translation>Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>This task cannot be answered with &quot;{outcome}&quot;.</source>
        <translation>Diese Aufgabe kann nicht mit „{outcome}“ beantwortet werden.</translation>
    </message>
    <message>
        <source>Answer with done, or with one of: {offered}.</source>
        <translation>Antworten Sie mit done oder mit einem von: {offered}.</translation>
    </message>
    <message>
        <source>{name} is in the team {team} already.</source>
        <translation>{name} ist bereits im Team {team}.</translation>
    </message>
    <message>
        <source>&quot;{team}&quot; cannot be the key of a team.</source>
        <translation>„{team}“ kann nicht der Schlüssel eines Teams sein.</translation>
    </message>
    <message>
        <source>Lanes of journeys name teams by it.</source>
        <translation>Bahnen von Abläufen nennen Teams danach.</translation>
    </message>
    <message>
        <source>Use up to 100 characters without blanks, slashes and colons.</source>
        <translation>Verwenden Sie bis zu 100 Zeichen ohne Leerzeichen, Schrägstriche und Doppelpunkte.</translation>
    </message>
    <message>
        <source>{name} is not in the team {team}.</source>
        <translation>{name} ist nicht im Team {team}.</translation>
    </message>
    <message>
        <source>tenurectl team list shows who is in which team.</source>
        <translation>tenurectl team list zeigt, wer in welchem Team ist.</translation>
    </message>
    <message>
        <source>The user {name} may not sign in any more.</source>
        <translation>Der Benutzer {name} darf sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>An administrator can let the user in again.</source>
        <translation>Ein Administrator kann den Benutzer wieder zulassen.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be a user.</source>
        <translation>„{name}“ kann kein Benutzer sein.</translation>
    </message>
    <message>
        <source>A user is a sign-in: up to 100 characters without blanks, slashes and colons, and not &quot;system&quot;, which is the worker.</source>
        <translation>Ein Benutzer ist ein Anmeldename: bis zu 100 Zeichen ohne Leerzeichen, Schrägstriche und Doppelpunkte, und nicht „system“, das ist der Dienst.</translation>
    </message>
    <message>
        <source>Use the name of the operating-system account.</source>
        <translation>Verwenden Sie den Namen des Kontos im Betriebssystem.</translation>
    </message>
    <message>
        <source>Rights are changed only with a reason.</source>
        <translation>Rechte werden nur mit einem Grund geändert.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; cannot be the fact {fact}.</source>
        <translation>„{value}“ kann nicht die Angabe {fact} sein.</translation>
    </message>
    <message>
        <source>Write text in quotes, and days as &quot;2026-12-01&quot;.</source>
        <translation>Schreiben Sie Text in Anführungszeichen und Tage als &quot;2026-12-01&quot;.</translation>
    </message>
    <message>
        <source>There is no fact &quot;{fact}&quot;.</source>
        <translation>Eine Angabe „{fact}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Use the names of a feed&apos;s mapping; your own begin with x.</source>
        <translation>Verwenden Sie die Namen der Zuordnung einer Zulieferung; eigene beginnen mit x.</translation>
    </message>
    <message>
        <source>The evidence ends at row {found}, but it had {count} rows before.</source>
        <translation>Der Nachweis endet bei Zeile {found}, hatte aber zuvor {count} Zeilen.</translation>
    </message>
    <message>
        <source>Somebody took the last ones out with another program, or an older copy was put in the store&apos;s place.</source>
        <translation>Jemand hat die letzten mit einem anderen Programm herausgenommen, oder eine ältere Kopie wurde an die Stelle des Bestands gesetzt.</translation>
    </message>
    <message>
        <source>Keep this file as it is, and look for the missing rows in exports and backups.</source>
        <translation>Behalten Sie diese Datei, wie sie ist, und suchen Sie die fehlenden Zeilen in Exporten und Sicherungen.</translation>
    </message>
    <message>
        <source>Row {row} of the evidence, of {at}, is another one than the earlier export saw.</source>
        <translation>Zeile {row} des Nachweises, vom {at}, ist eine andere, als der frühere Export sah.</translation>
    </message>
    <message>
        <source>Everything up to it was made anew with another program, hash by hash; it proves nothing any more.</source>
        <translation>Alles bis dorthin wurde mit einem anderen Programm neu gemacht, Prüfsumme um Prüfsumme; es beweist nichts mehr.</translation>
    </message>
    <message>
        <source>Keep this file as it is, and compare it row by row with the earlier export.</source>
        <translation>Behalten Sie diese Datei, wie sie ist, und vergleichen Sie sie Zeile für Zeile mit dem früheren Export.</translation>
    </message>
    <message>
        <source>Row {row} of the evidence, of {at}, is not what was written there.</source>
        <translation>Zeile {row} des Nachweises, vom {at}, ist nicht, was dort geschrieben wurde.</translation>
    </message>
    <message>
        <source>Somebody changed it, put it in or moved it with another program; the rows before it are whole.</source>
        <translation>Jemand hat sie mit einem anderen Programm geändert, eingefügt oder verschoben; die Zeilen davor sind unversehrt.</translation>
    </message>
    <message>
        <source>Keep this file as it is, and compare the rows from this one on with exports and the last backup.</source>
        <translation>Behalten Sie diese Datei, wie sie ist, und vergleichen Sie die Zeilen ab dieser mit Exporten und der letzten Sicherung.</translation>
    </message>
    <message>
        <source>The rows {first} to {last} of the evidence are missing; the next one is of {at}.</source>
        <translation>Die Zeilen {first} bis {last} des Nachweises fehlen; die nächste ist vom {at}.</translation>
    </message>
    <message>
        <source>Somebody took them out with another program; the rows before them are whole.</source>
        <translation>Jemand hat sie mit einem anderen Programm herausgenommen; die Zeilen davor sind unversehrt.</translation>
    </message>
    <message>
        <source>The evidence is not what was written ({subject}).</source>
        <translation>Der Nachweis ist nicht, was geschrieben wurde ({subject}).</translation>
    </message>
    <message>
        <source>Somebody changed, moved or put in rows with another program; those before are whole.</source>
        <translation>Jemand hat mit einem anderen Programm Zeilen geändert, verschoben oder eingefügt; die davor sind unversehrt.</translation>
    </message>
    <message>
        <source>Keep this file as it is; tenurectl audit verify says more.</source>
        <translation>Behalten Sie diese Datei, wie sie ist; tenurectl audit verify sagt mehr.</translation>
    </message>
    <message>
        <source>Rows of the audit trail are missing ({subject}).</source>
        <translation>Zeilen des Nachweises fehlen ({subject}).</translation>
    </message>
    <message>
        <source>Somebody took them out with another program: the record is no longer whole.</source>
        <translation>Jemand hat sie mit einem anderen Programm herausgenommen: Die Aufzeichnung ist nicht mehr unversehrt.</translation>
    </message>
    <message>
        <source>Keep this file as it is, and compare it with the last backup.</source>
        <translation>Behalten Sie diese Datei, wie sie ist, und vergleichen Sie sie mit der letzten Sicherung.</translation>
    </message>
    <message>
        <source>The file {subject} is damaged.</source>
        <translation>Die Datei {subject} ist beschädigt.</translation>
    </message>
    <message>
        <source>What stands on the damaged pages cannot be trusted.</source>
        <translation>Dem, was auf den beschädigten Seiten steht, ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>Stop the worker, keep a copy of the file, and restore the last backup.</source>
        <translation>Halten Sie den Dienst an, bewahren Sie eine Kopie der Datei, und spielen Sie die letzte Sicherung ein.</translation>
    </message>
    <message>
        <source>{subject} still waits to be done, but its run has ended.</source>
        <translation>{subject} wartet noch darauf, getan zu werden, aber sein Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>It would change a system for a journey that is over.</source>
        <translation>Es würde ein System für einen Ablauf ändern, der vorbei ist.</translation>
    </message>
    <message>
        <source>Report this to the makers of Tenure with the output of store check.</source>
        <translation>Melden Sie dies den Entwicklern von Tenure mit der Ausgabe von store check.</translation>
    </message>
    <message>
        <source>{subject} stands in the store twice under one key.</source>
        <translation>{subject} steht unter einem Schlüssel zweimal im Bestand.</translation>
    </message>
    <message>
        <source>The same change might be made twice.</source>
        <translation>Dieselbe Änderung würde vielleicht zweimal gemacht.</translation>
    </message>
    <message>
        <source>Stop the worker and report this to the makers of Tenure.</source>
        <translation>Halten Sie den Dienst an, und melden Sie dies den Entwicklern von Tenure.</translation>
    </message>
    <message>
        <source>{subject} has ended without a time, or has a time without having ended.</source>
        <translation>{subject} ist ohne Zeit zu Ende oder hat eine Zeit, ohne zu Ende zu sein.</translation>
    </message>
    <message>
        <source>{subject} names an effect that is not there.</source>
        <translation>{subject} nennt eine Änderung, die nicht da ist.</translation>
    </message>
    <message>
        <source>Nobody can say who gave or took this access.</source>
        <translation>Niemand kann sagen, wer diesen Zugang gab oder nahm.</translation>
    </message>
    <message>
        <source>Look the access up in the system itself, and compare with the last backup.</source>
        <translation>Sehen Sie im System selbst nach dem Zugang, und vergleichen Sie mit der letzten Sicherung.</translation>
    </message>
    <message>
        <source>{subject} has a number that was not given out yet.</source>
        <translation>{subject} hat eine Nummer, die noch nicht vergeben war.</translation>
    </message>
    <message>
        <source>The next new row would take a number that is in use.</source>
        <translation>Die nächste neue Zeile nähme eine Nummer, die in Gebrauch ist.</translation>
    </message>
    <message>
        <source>Restore the last backup; this store was changed by another program.</source>
        <translation>Spielen Sie die letzte Sicherung ein; dieser Bestand wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>The file of {subject} is not the one that was published.</source>
        <translation>Die Datei von {subject} ist nicht die veröffentlichte.</translation>
    </message>
    <message>
        <source>Runs of that version would do something that nobody approved.</source>
        <translation>Läufe dieser Version würden etwas tun, das niemand genehmigt hat.</translation>
    </message>
    <message>
        <source>Stop the worker and restore the last backup.</source>
        <translation>Halten Sie den Dienst an, und spielen Sie die letzte Sicherung ein.</translation>
    </message>
    <message>
        <source>{subject} refers to a row that is not there.</source>
        <translation>{subject} verweist auf eine Zeile, die nicht da ist.</translation>
    </message>
    <message>
        <source>{subject} was started, but has no state.</source>
        <translation>{subject} wurde gestartet, hat aber keinen Stand.</translation>
    </message>
    <message>
        <source>It will never go on by itself.</source>
        <translation>Es wird nie von selbst weitergehen.</translation>
    </message>
    <message>
        <source>This store has no active administrator.</source>
        <translation>Dieser Bestand hat keinen aktiven Administrator.</translation>
    </message>
    <message>
        <source>Nobody may change users or settings.</source>
        <translation>Niemand darf Benutzer oder Einstellungen ändern.</translation>
    </message>
    <message>
        <source>This store has no default location.</source>
        <translation>Dieser Bestand hat keinen Standardstandort.</translation>
    </message>
    <message>
        <source>Due times of people without a known location cannot be worked out.</source>
        <translation>Fälligkeiten von Personen ohne bekannten Standort lassen sich nicht berechnen.</translation>
    </message>
    <message>
        <source>Add a location without a key, with its zone and calendar.</source>
        <translation>Fügen Sie einen Standort ohne Schlüssel mit Zone und Kalender hinzu.</translation>
    </message>
    <message>
        <source>{subject} has no start event.</source>
        <translation>{subject} hat kein Startereignis.</translation>
    </message>
    <message>
        <source>The store has lost the row that says what it is.</source>
        <translation>Der Bestand hat die Zeile verloren, die sagt, was er ist.</translation>
    </message>
    <message>
        <source>&quot;{subject}&quot; is not as this program made it.</source>
        <translation>„{subject}“ ist nicht, wie dieses Programm es gemacht hat.</translation>
    </message>
    <message>
        <source>A guard of the store may be missing, such as the one that keeps the audit trail.</source>
        <translation>Ein Schutz des Bestands fehlt vielleicht, etwa der, der den Nachweis bewahrt.</translation>
    </message>
    <message>
        <source>{subject} is still open, but its run has ended.</source>
        <translation>{subject} ist noch offen, aber sein Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>Somebody may do work that is no longer wanted.</source>
        <translation>Jemand tut vielleicht Arbeit, die nicht mehr gewollt ist.</translation>
    </message>
    <message>
        <source>{subject} is still set, but its run has ended.</source>
        <translation>{subject} ist noch gestellt, aber sein Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>A published version of {subject} is missing.</source>
        <translation>Eine veröffentlichte Version von {subject} fehlt.</translation>
    </message>
    <message>
        <source>Its runs cannot go on, and nobody can see what they did.</source>
        <translation>Ihre Läufe können nicht weitergehen, und niemand kann sehen, was sie taten.</translation>
    </message>
    <message>
        <source>The inbox of {subject} has a gap.</source>
        <translation>Der Eingang von {subject} hat eine Lücke.</translation>
    </message>
    <message>
        <source>Something that happened may be lost.</source>
        <translation>Etwas Geschehenes ist vielleicht verloren.</translation>
    </message>
    <message>
        <source>Compare the run with the last backup and with the systems it changed.</source>
        <translation>Vergleichen Sie den Lauf mit der letzten Sicherung und mit den Systemen, die er geändert hat.</translation>
    </message>
    <message>
        <source>There is no feed named &quot;{name}&quot;.</source>
        <translation>Eine Zulieferung „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name, or set the feed up first.</source>
        <translation>Prüfen Sie den Namen, oder richten Sie zuerst die Zulieferung ein.</translation>
    </message>
    <message>
        <source>There is no batch {name}.</source>
        <translation>Eine Lieferung {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>List the batches of the feed and take a number from there.</source>
        <translation>Lassen Sie die Lieferungen der Zulieferung aufführen, und nehmen Sie eine Nummer daraus.</translation>
    </message>
    <message>
        <source>There is no mapping named &quot;{name}&quot;.</source>
        <translation>Eine Zuordnung „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Without one nobody knows what the columns of the file mean.</source>
        <translation>Ohne sie weiß niemand, was die Spalten der Datei bedeuten.</translation>
    </message>
    <message>
        <source>Check the name, or let Tenure propose a mapping from the file.</source>
        <translation>Prüfen Sie den Namen, oder lassen Sie Tenure aus der Datei eine Zuordnung vorschlagen.</translation>
    </message>
    <message>
        <source>There is no published journey &quot;{name}&quot; of that version.</source>
        <translation>Einen veröffentlichten Ablauf „{name}“ dieser Version gibt es nicht.</translation>
    </message>
    <message>
        <source>List the journeys, or publish it first.</source>
        <translation>Lassen Sie die Abläufe aufführen, oder veröffentlichen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>There is no calendar named &quot;{calendar}&quot;.</source>
        <translation>Einen Kalender „{calendar}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Add the calendar first, then the location that uses it.</source>
        <translation>Fügen Sie zuerst den Kalender hinzu, dann den Standort, der ihn verwendet.</translation>
    </message>
    <message>
        <source>There is no run {run}.</source>
        <translation>Einen Lauf {run} gibt es nicht.</translation>
    </message>
    <message>
        <source>List the runs and take a number from there.</source>
        <translation>Lassen Sie die Läufe aufführen, und nehmen Sie eine Nummer daraus.</translation>
    </message>
    <message>
        <source>The event {event} was applied before.</source>
        <translation>Das Ereignis {event} wurde bereits angewandt.</translation>
    </message>
    <message>
        <source>Nothing was written, so that nothing takes effect twice.</source>
        <translation>Nichts wurde geschrieben, damit nichts zweimal wirkt.</translation>
    </message>
    <message>
        <source>Make sure that only one worker runs on this store, then start it again.</source>
        <translation>Sorgen Sie dafür, dass nur ein Dienst an diesem Bestand läuft, und starten Sie ihn dann erneut.</translation>
    </message>
    <message>
        <source>The copy {file} is not sound, and was removed.</source>
        <translation>Die Kopie {file} ist nicht in Ordnung und wurde entfernt.</translation>
    </message>
    <message>
        <source>The store itself has something wrong in it, or the disk of the copy fails.</source>
        <translation>Mit dem Bestand selbst stimmt etwas nicht, oder der Datenträger der Kopie versagt.</translation>
    </message>
    <message>
        <source>Run store check, and try another disk for the copy.</source>
        <translation>Führen Sie store check aus, und versuchen Sie für die Kopie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Another program has kept {file} to itself for too long.</source>
        <translation>Ein anderes Programm hat {file} zu lange für sich behalten.</translation>
    </message>
    <message>
        <source>Nothing was written, and nothing is lost.</source>
        <translation>Nichts wurde geschrieben, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Wait for a long import or backup to end, then try again.</source>
        <translation>Warten Sie das Ende eines langen Imports oder einer Sicherung ab, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>{file} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The folder is missing, or this account may not write there.</source>
        <translation>Der Ordner fehlt, oder dieses Konto darf dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Make the folder, or use the account that made the store.</source>
        <translation>Legen Sie den Ordner an, oder verwenden Sie das Konto, das den Bestand angelegt hat.</translation>
    </message>
    <message>
        <source>The store {file} is damaged.</source>
        <translation>Der Bestand {file} ist beschädigt.</translation>
    </message>
    <message>
        <source>Tenure does not go on with what it cannot trust.</source>
        <translation>Tenure macht nicht mit dem weiter, dem es nicht trauen kann.</translation>
    </message>
    <message>
        <source>Stop the worker, keep a copy of the file, run store check, and restore the last backup.</source>
        <translation>Halten Sie den Dienst an, bewahren Sie eine Kopie der Datei, führen Sie store check aus, und spielen Sie die letzte Sicherung ein.</translation>
    </message>
    <message>
        <source>The disk did not take what was written to {file}.</source>
        <translation>Der Datenträger hat nicht angenommen, was auf {file} geschrieben wurde.</translation>
    </message>
    <message>
        <source>It does not count; no new change is made in any system until writing works again.</source>
        <translation>Es zählt nicht; in keinem System wird eine neue Änderung gemacht, bis das Schreiben wieder gelingt.</translation>
    </message>
    <message>
        <source>Look at the disk; Tenure goes on by itself once it works.</source>
        <translation>Prüfen Sie den Datenträger; Tenure macht von selbst weiter, sobald er wieder funktioniert.</translation>
    </message>
    <message>
        <source>The disk that holds {file} is full.</source>
        <translation>Der Datenträger mit {file} ist voll.</translation>
    </message>
    <message>
        <source>It was not written; no new change is made in any system until there is room.</source>
        <translation>Es wurde nicht geschrieben; in keinem System wird eine neue Änderung gemacht, bis Platz ist.</translation>
    </message>
    <message>
        <source>Free some space; Tenure goes on by itself.</source>
        <translation>Schaffen Sie Platz; Tenure macht von selbst weiter.</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} ist bereits da.</translation>
    </message>
    <message>
        <source>Tenure does not write over a file.</source>
        <translation>Tenure überschreibt keine Datei.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away.</source>
        <translation>Wählen Sie einen anderen Namen, oder verschieben Sie die alte Datei.</translation>
    </message>
    <message>
        <source>The store {file} did not do what was asked.</source>
        <translation>Der Bestand {file} hat nicht getan, was verlangt wurde.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it with the log.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, melden Sie es mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Another file of the feed {feed} was taken in the meantime.</source>
        <translation>Eine andere Datei der Zulieferung {feed} wurde inzwischen übernommen.</translation>
    </message>
    <message>
        <source>Nothing of this one was applied, for it was compared with older facts.</source>
        <translation>Nichts von dieser wurde angewandt, denn sie wurde mit älteren Angaben verglichen.</translation>
    </message>
    <message>
        <source>Import it again.</source>
        <translation>Importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The step {name} of the store&apos;s schema is not the one that was applied.</source>
        <translation>Der Schritt {name} des Schemas ist nicht der, der angewandt wurde.</translation>
    </message>
    <message>
        <source>This store was made by a different build, and nobody can say what differs.</source>
        <translation>Dieser Bestand wurde von einem anderen Programmstand angelegt, und niemand kann sagen, worin er abweicht.</translation>
    </message>
    <message>
        <source>Use the program that made it.</source>
        <translation>Verwenden Sie das Programm, das ihn gemacht hat.</translation>
    </message>
    <message>
        <source>The step {name} of the store&apos;s schema failed at statement {statement}.</source>
        <translation>Der Schritt {name} des Schemas scheiterte bei Anweisung {statement}.</translation>
    </message>
    <message>
        <source>The store is as it was before that step.</source>
        <translation>Der Bestand ist, wie er vor diesem Schritt war.</translation>
    </message>
    <message>
        <source>Keep using the older program, and report this with the log.</source>
        <translation>Verwenden Sie weiter das ältere Programm, und melden Sie dies mit dem Protokoll.</translation>
    </message>
    <message>
        <source>This program lacks a step of the store&apos;s schema ({name}).</source>
        <translation>Diesem Programm fehlt ein Schritt des Schemas ({name}).</translation>
    </message>
    <message>
        <source>It was not built completely.</source>
        <translation>Es wurde nicht vollständig gebaut.</translation>
    </message>
    <message>
        <source>Install Tenure again.</source>
        <translation>Installieren Sie Tenure erneut.</translation>
    </message>
    <message>
        <source>The store has schema {found}; this program knows only up to {known}.</source>
        <translation>Der Bestand hat Schema {found}; dieses Programm kennt nur bis {known}.</translation>
    </message>
    <message>
        <source>An older program could damage what it does not know.</source>
        <translation>Ein älteres Programm könnte beschädigen, was es nicht kennt.</translation>
    </message>
    <message>
        <source>Use the newer program.</source>
        <translation>Verwenden Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>{file} is not a store of Tenure.</source>
        <translation>{file} ist kein Bestand von Tenure.</translation>
    </message>
    <message>
        <source>Check the path, or make a store with store init.</source>
        <translation>Prüfen Sie den Pfad, oder legen Sie mit store init einen Bestand an.</translation>
    </message>
    <message>
        <source>There is no store at {file}.</source>
        <translation>Bei {file} ist kein Bestand.</translation>
    </message>
    <message>
        <source>This is not a practice store.</source>
        <translation>Dies ist kein Übungsbestand.</translation>
    </message>
    <message>
        <source>A real store goes by the machine&apos;s clock.</source>
        <translation>Ein echter Bestand geht nach der Uhr des Rechners.</translation>
    </message>
    <message>
        <source>Leave --now out, or make a store with --practice.</source>
        <translation>Lassen Sie --now weg, oder legen Sie einen Bestand mit --practice an.</translation>
    </message>
    <message>
        <source>The store has schema {found}; this program needs {known}.</source>
        <translation>Der Bestand hat Schema {found}; dieses Programm braucht {known}.</translation>
    </message>
    <message>
        <source>Make a backup, then run store migrate.</source>
        <translation>Machen Sie eine Sicherung, und führen Sie dann store migrate aus.</translation>
    </message>
    <message>
        <source>{file} can only be read.</source>
        <translation>{file} kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>Use the account that made the store, and check the disk is not mounted read-only.</source>
        <translation>Verwenden Sie das Konto, das den Bestand angelegt hat, und prüfen Sie, ob der Datenträger schreibgeschützt eingehängt ist.</translation>
    </message>
    <message>
        <source>The store {file} refused something that contradicts what it holds ({rule}).</source>
        <translation>Der Bestand {file} lehnte etwas ab, das dem widerspricht, was er enthält ({rule}).</translation>
    </message>
    <message>
        <source>A report on effect {effect} of run {run} came too late.</source>
        <translation>Ein Bericht über Änderung {effect} von Lauf {run} kam zu spät.</translation>
    </message>
    <message>
        <source>Another worker has taken the effect over; what was written since stays.</source>
        <translation>Ein anderer Dienst hat die Änderung übernommen; was seither geschrieben wurde, bleibt.</translation>
    </message>
    <message>
        <source>&quot;{url}&quot; does not name a store.</source>
        <translation>„{url}“ nennt keinen Bestand.</translation>
    </message>
    <message>
        <source>Write sqlite:PATH, as in sqlite:/srv/tenure/store.db.</source>
        <translation>Schreiben Sie sqlite:PFAD, wie in sqlite:/srv/tenure/store.db.</translation>
    </message>
    <message>
        <source>The store does not hold the run {run}.</source>
        <translation>Der Bestand enthält den Lauf {run} nicht.</translation>
    </message>
    <message>
        <source>SQLite does not keep {file} safely ({setting}).</source>
        <translation>SQLite bewahrt {file} nicht sicher ({setting}).</translation>
    </message>
    <message>
        <source>What it confirms could be lost when the power fails.</source>
        <translation>Was es bestätigt, könnte bei Stromausfall verloren gehen.</translation>
    </message>
    <message>
        <source>Keep the store on a local disk, not on a network share.</source>
        <translation>Halten Sie den Bestand auf einem lokalen Datenträger, nicht auf einer Netzfreigabe.</translation>
    </message>
    <message>
        <source>A worker is running on this store already (process {pid}, since {since}).</source>
        <translation>An diesem Bestand läuft bereits ein Dienst (Prozess {pid}, seit {since}).</translation>
    </message>
    <message>
        <source>Two would do everything twice.</source>
        <translation>Zwei würden alles zweimal tun.</translation>
    </message>
    <message>
        <source>Use that one, or stop it first.</source>
        <translation>Verwenden Sie jenen, oder halten Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>There is no system named &quot;{name}&quot;.</source>
        <translation>Ein System „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name, or add the system first.</source>
        <translation>Prüfen Sie den Namen, oder fügen Sie zuerst das System hinzu.</translation>
    </message>
    <message>
        <source>Somebody has just answered task {run}.{task}.</source>
        <translation>Jemand hat Aufgabe {run}.{task} eben beantwortet.</translation>
    </message>
    <message>
        <source>The first answer counts.</source>
        <translation>Die erste Antwort zählt.</translation>
    </message>
    <message>
        <source>Task {run}.{task} is no longer open.</source>
        <translation>Aufgabe {run}.{task} ist nicht mehr offen.</translation>
    </message>
    <message>
        <source>It was done, or the journey no longer needs it.</source>
        <translation>Sie wurde erledigt, oder der Ablauf braucht sie nicht mehr.</translation>
    </message>
    <message>
        <source>There is no task {run}.{task}.</source>
        <translation>Eine Aufgabe {run}.{task} gibt es nicht.</translation>
    </message>
    <message>
        <source>List the tasks and take a number from there.</source>
        <translation>Lassen Sie die Aufgaben aufführen, und nehmen Sie eine Nummer daraus.</translation>
    </message>
    <message>
        <source>There is a user named &quot;{name}&quot; already.</source>
        <translation>Einen Benutzer „{name}“ gibt es bereits.</translation>
    </message>
    <message>
        <source>Change the roles with role grant, or enable the user.</source>
        <translation>Ändern Sie die Rollen mit role grant, oder lassen Sie den Benutzer wieder zu.</translation>
    </message>
    <message>
        <source>This would leave the store without an administrator.</source>
        <translation>Dies ließe den Bestand ohne Administrator.</translation>
    </message>
    <message>
        <source>Nobody could give rights any more.</source>
        <translation>Niemand könnte mehr Rechte geben.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <source>There is no user named &quot;{name}&quot;.</source>
        <translation>Einen Benutzer „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name, or let an administrator add this user.</source>
        <translation>Prüfen Sie den Namen, oder lassen Sie einen Administrator diesen Benutzer hinzufügen.</translation>
    </message>
    <message>
        <source>There is no team &quot;{team}&quot;.</source>
        <translation>Ein Team „{team}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Add the team first.</source>
        <translation>Fügen Sie zuerst das Team hinzu.</translation>
    </message>
</context>
</TS>
