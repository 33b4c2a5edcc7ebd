<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ArrangeForm</name>
    <message>
        <source>Hand over to</source>
        <translation>Übergeben an</translation>
    </message>
    <message>
        <source>Comes back at 09:00 on</source>
        <translation>Kommt zurück um 09:00 am</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Others see it. As soon as the task is late it is back by itself.</source>
        <translation>Andere sehen ihn. Sobald die Aufgabe verspätet ist, kommt sie von selbst zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>%1 %2 refused: %3</source>
        <translation>%1 %2 abgelehnt: %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) taken.</source>
        <translation>
            <numerusform>%n Aufgabe übernommen.</numerusform>
            <numerusform>%n Aufgaben übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) put off.</source>
        <translation>
            <numerusform>%n Aufgabe zurückgestellt.</numerusform>
            <numerusform>%n Aufgaben zurückgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) back in the queue.</source>
        <translation>
            <numerusform>%n Aufgabe wieder in der Liste.</numerusform>
            <numerusform>%n Aufgaben wieder in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) done.</source>
        <translation>
            <numerusform>%n Aufgabe erledigt.</numerusform>
            <numerusform>%n Aufgaben erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) handed over.</source>
        <translation>
            <numerusform>%n Aufgabe übergeben.</numerusform>
            <numerusform>%n Aufgaben übergeben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message>
        <source>files are read by hand</source>
        <translation>Dateien werden von Hand gelesen</translation>
    </message>
    <message>
        <source>watches %1</source>
        <translation>beobachtet %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Joins</source>
        <translation>Eintritte</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Austritte</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Zu prüfen</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>No batch is chosen</source>
        <translation>Keine Lieferung gewählt</translation>
    </message>
    <message>
        <source>Choose a batch to see what it did, or what it would do.</source>
        <translation>Wählen Sie eine Lieferung, um zu sehen, was sie bewirkt hat oder bewirken würde.</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Only these people (optional)</source>
        <translation>Nur diese Personen (optional)</translation>
    </message>
    <message>
        <source>Employee numbers with commas between. The rest stays held.</source>
        <translation>Personalnummern, durch Kommas getrennt. Der Rest bleibt angehalten.</translation>
    </message>
    <message>
        <source>Number of people you release</source>
        <translation>Anzahl der Personen, die Sie freigeben</translation>
    </message>
    <message>
        <source>Reason, to reject the batch</source>
        <translation>Grund, um die Lieferung abzulehnen</translation>
    </message>
    <message>
        <source>It stays in the evidence.</source>
        <translation>Er bleibt im Nachweis.</translation>
    </message>
    <message>
        <source>Reject batch</source>
        <translation>Lieferung ablehnen</translation>
    </message>
    <message>
        <source>Release batch</source>
        <translation>Lieferung freigeben</translation>
    </message>
    <message>
        <source>Held batch %1</source>
        <translation>Angehaltene Lieferung %1</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lieferung %1</translation>
    </message>
    <message>
        <source>%1 of feed %2, read %3</source>
        <translation>%1 aus Zulieferung %2, gelesen %3</translation>
    </message>
    <message>
        <source>The file was not kept. Read it again to release it.</source>
        <translation>Die Datei wurde nicht aufbewahrt. Lesen Sie sie noch einmal, um sie freizugeben.</translation>
    </message>
    <message>
        <source>So many people would end that a second person should look before you release. This store cannot enforce it: it belongs to one account.</source>
        <translation>Es würden so viele Personen enden, dass vor der Freigabe eine zweite Person hinsehen sollte. Dieser Datenbestand kann das nicht erzwingen: Er gehört einem einzigen Konto.</translation>
    </message>
    <message>
        <source>Whoever holds the role HR may release it.</source>
        <translation>Freigeben darf sie, wer die Rolle HR hat.</translation>
    </message>
    <message>
        <source>Release people</source>
        <translation>Personen freigeben</translation>
    </message>
    <message>
        <source>Type %1 to release only them.</source>
        <translation>Geben Sie %1 ein, um nur diese freizugeben.</translation>
    </message>
    <message>
        <source>Type %1 to release the whole batch. Rows held for themselves stay held.</source>
        <translation>Geben Sie %1 ein, um die ganze Lieferung freizugeben. Einzeln angehaltene Zeilen bleiben angehalten.</translation>
    </message>
    <message>
        <source>This would release %1.</source>
        <translation>Das würde %1 freigeben.</translation>
    </message>
    <message numerus="yes">
        <source>Released: %n row(s) taken.</source>
        <translation>
            <numerusform>Freigegeben: %n Zeile übernommen.</numerusform>
            <numerusform>Freigegeben: %n Zeilen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch %1 rejected. Nothing of it was taken.</source>
        <translation>Lieferung %1 abgelehnt. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>The batch cannot be read</source>
        <translation>Die Lieferung kann nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>BatchState</name>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Zurückgewiesen</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Everything is done</source>
        <translation>Alles ist erledigt</translation>
    </message>
    <message>
        <source>Nothing is due yet</source>
        <translation>Noch nichts fällig</translation>
    </message>
    <message>
        <source>Goes on %1</source>
        <translation>Weiter %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Going well</source>
        <translation>Läuft gut</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Vor heute</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>In den nächsten 7 Tagen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1 people, most urgent first</source>
        <translation>%1 Personen, Dringendes zuerst</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Aufgabe öffnen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a person or page, or do something</source>
        <translation>Person oder Seite finden oder etwas tun</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>FeedWords</name>
    <message>
        <source>Hired, not here yet</source>
        <translation>Eingestellt, noch nicht da</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeitet hier</translation>
    </message>
    <message>
        <source>Leave of absence</source>
        <translation>Freigestellt</translation>
    </message>
    <message>
        <source>Has left or is leaving</source>
        <translation>Ausgeschieden oder scheidet aus</translation>
    </message>
    <message>
        <source>Withdrawn before the start</source>
        <translation>Vor dem Start zurückgezogen</translation>
    </message>
    <message>
        <source>4 March as 04.03.2026</source>
        <translation>4. März als 04.03.2026</translation>
    </message>
    <message>
        <source>4 March as 03/04/2026</source>
        <translation>4. März als 03/04/2026</translation>
    </message>
    <message>
        <source>4 March as 04/03/2026</source>
        <translation>4. März als 04/03/2026</translation>
    </message>
    <message>
        <source>4 March as 2026-03-04</source>
        <translation>4. März als 2026-03-04</translation>
    </message>
</context>
<context>
    <name>FeedsPage</name>
    <message>
        <source>Feeds</source>
        <translation>Zulieferungen</translation>
    </message>
    <message>
        <source>Where people come from, what each file did, and what waits for a decision</source>
        <translation>Woher Personen kommen, was jede Datei bewirkt hat und was auf eine Entscheidung wartet</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>The batches could not be read anew.</source>
        <translation>Die Lieferungen konnten nicht neu gelesen werden.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner beobachten…</translation>
    </message>
    <message>
        <source>Read a file…</source>
        <translation>Datei lesen…</translation>
    </message>
    <message>
        <source>No feed yet</source>
        <translation>Noch keine Zulieferung</translation>
    </message>
    <message>
        <source>A feed is a file from HR that names your people. Read one by hand first; then let Tenure watch the folder where new ones arrive.</source>
        <translation>Eine Zulieferung ist eine Datei aus dem Personalwesen, die Ihre Leute nennt. Lesen Sie zuerst eine von Hand; danach kann Tenure den Ordner beobachten, in dem neue ankommen.</translation>
    </message>
</context>
<context>
    <name>FindButton</name>
    <message>
        <source>Find or do</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a person or page, or do something (Ctrl+K)</source>
        <translation>Person oder Seite finden oder etwas tun (Strg+K)</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Tenure: first start</source>
        <translation>Tenure: Erster Start</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>You need no connection to any system yet. Steps without one become tasks for people.</source>
        <translation>Sie brauchen noch keine Verbindung zu einem System. Schritte ohne Verbindung werden Aufgaben für Menschen.</translation>
    </message>
    <message>
        <source>Look around with a sample company</source>
        <translation>Mit einer Beispielfirma umsehen</translation>
    </message>
    <message>
        <source>60 people of TechCorp join, move and leave. It is a practice store: it says so on every page, and nothing reaches a real system.</source>
        <translation>60 Menschen von TechCorp kommen, wechseln und gehen. Es ist ein Übungsbestand: Er sagt es auf jeder Seite, und nichts erreicht ein echtes System.</translation>
    </message>
    <message>
        <source>Begin with my own organisation</source>
        <translation>Mit der eigenen Organisation beginnen</translation>
    </message>
    <message>
        <source>An empty store on this machine: %1. Begin with a file from HR.</source>
        <translation>Ein leerer Bestand auf diesem Rechner: %1. Beginnen Sie mit einer Datei aus dem Personalwesen.</translation>
    </message>
    <message>
        <source>Open a store that is there already</source>
        <translation>Einen vorhandenen Bestand öffnen</translation>
    </message>
    <message>
        <source>Its file, of an earlier start or from a backup.</source>
        <translation>Seine Datei, von einem früheren Start oder aus einer Sicherung.</translation>
    </message>
    <message>
        <source>Time zone of most people</source>
        <translation>Zeitzone der meisten Menschen</translation>
    </message>
    <message>
        <source>File of the store</source>
        <translation>Datei des Bestands</translation>
    </message>
    <message>
        <source>The whole path of the store&apos;s file</source>
        <translation>Der ganze Pfad der Bestandsdatei</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a store</source>
        <translation>Bestand wählen</translation>
    </message>
    <message>
        <source>A server for a whole team can take the store over later.</source>
        <translation>Ein Server für ein ganzes Team kann den Bestand später übernehmen.</translation>
    </message>
    <message>
        <source>Making the store</source>
        <translation>Bestand wird angelegt</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Make my store</source>
        <translation>Bestand anlegen</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>Bestand öffnen</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>2026-07-30</source>
        <translation>2026-07-30</translation>
    </message>
</context>
<context>
    <name>IntegrationDocument</name>
    <message>
        <source>the person</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Data it needs</source>
        <translation>Benötigte Daten</translation>
    </message>
    <message>
        <source>Connector: %1. Phase: %2. Owner: %3.</source>
        <translation>Konnektor: %1. Phase: %2. Zuständig: %3.</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>No published journey asks anything of it.</source>
        <translation>Kein veröffentlichter Ablauf verlangt etwas davon.</translation>
    </message>
    <message>
        <source>When it is down, steps wait and are tried again with growing pauses; when their time is over they become tasks for people. Other branches go on.</source>
        <translation>Fällt es aus, warten die Schritte und werden mit wachsenden Pausen wiederholt; ist ihre Zeit um, werden sie zu Aufgaben für Menschen. Andere Zweige laufen weiter.</translation>
    </message>
    <message>
        <source>When it is down, its steps become tasks for people at once, with everything filled in. Other branches go on.</source>
        <translation>Fällt es aus, werden seine Schritte sofort zu Aufgaben für Menschen, mit allen Angaben. Andere Zweige laufen weiter.</translation>
    </message>
    <message>
        <source>When it is down, some steps wait and are tried again, others become tasks for people at once. Other branches go on.</source>
        <translation>Fällt es aus, warten manche Schritte und werden wiederholt, andere werden sofort zu Aufgaben für Menschen. Andere Zweige laufen weiter.</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Anbindungen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Find or do</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Das eben Getane zurücknehmen</translation>
    </message>
    <message>
        <source>Stop all changes…</source>
        <translation>Alle Änderungen anhalten…</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Quit Tenure</source>
        <translation>Tenure beenden</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Practice store</source>
        <translation>Übungsbestand</translation>
    </message>
    <message>
        <source>Own store</source>
        <translation>Eigener Bestand</translation>
    </message>
    <message>
        <source>All changes are stopped.</source>
        <translation>Alle Änderungen sind angehalten.</translation>
    </message>
    <message>
        <source>Nothing is created, changed or removed in any system.</source>
        <translation>In keinem System wird etwas angelegt, geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Let changes go on</source>
        <translation>Änderungen fortsetzen</translation>
    </message>
    <message>
        <source>Practice: nothing reaches a real system</source>
        <translation>Übung: Nichts erreicht ein echtes System</translation>
    </message>
    <message>
        <source>Stop all changes?</source>
        <translation>Alle Änderungen anhalten?</translation>
    </message>
    <message>
        <source>From now on nothing is created, changed or removed in any system, for nobody. Journeys go on to their next change and wait there. You can let changes go on at any time.</source>
        <translation>Ab jetzt wird in keinem System etwas angelegt, geändert oder entfernt, für niemanden. Abläufe gehen bis zu ihrer nächsten Änderung und warten dort. Sie können die Änderungen jederzeit fortsetzen.</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt anhalten</translation>
    </message>
    <message>
        <source>What you see is as of %1.</source>
        <translation>Was Sie sehen, ist der Stand von %1.</translation>
    </message>
    <message>
        <source>A file of feed %1 is held.</source>
        <translation>Eine Datei der Zulieferung %1 ist angehalten.</translation>
    </message>
    <message>
        <source>Look at batch</source>
        <translation>Lieferung ansehen</translation>
    </message>
    <message>
        <source>Run %1: %2 of %3</source>
        <translation>Lauf %1: %2 von %3</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menü öffnen</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Weiteres Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n more notice(s).</source>
        <translation>
            <numerusform>%n weiterer Hinweis.</numerusform>
            <numerusform>%n weitere Hinweise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Scheidet aus</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Everybody the HR systems know, with what they have and what is under way</source>
        <translation>Alle, die das Personalwesen kennt, mit dem, was sie haben und was läuft</translation>
    </message>
    <message>
        <source>Name, number or title</source>
        <translation>Name, Nummer oder Stelle</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 Personen</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1 von %2 Personen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>People come from the HR system: import a file, or watch a folder.</source>
        <translation>Personen kommen aus dem Personalwesen: Lesen Sie eine Datei oder beobachten Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Search looks at names, numbers and titles.</source>
        <translation>Gesucht wird in Namen, Nummern und Stellen.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
</context>
<context>
    <name>PersonAction</name>
    <message>
        <source>Journey</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>It stays in the evidence.</source>
        <translation>Er bleibt im Nachweis.</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Start a journey for %1</source>
        <translation>Ablauf für %1 starten</translation>
    </message>
    <message>
        <source>Start journey</source>
        <translation>Ablauf starten</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>No journey has been published yet, so there is nothing to start.</source>
        <translation>Es ist noch kein Ablauf veröffentlicht, also gibt es nichts zu starten.</translation>
    </message>
    <message>
        <source>Playing the journey through…</source>
        <translation>Der Ablauf wird durchgespielt …</translation>
    </message>
    <message>
        <source>This journey runs for %1 already; a second one would run beside it.</source>
        <translation>Dieser Ablauf läuft für %1 bereits; ein zweiter liefe daneben.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) for people</source>
        <translation>
            <numerusform>%n Aufgabe für Menschen</numerusform>
            <numerusform>%n Aufgaben für Menschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in systems</source>
        <translation>
            <numerusform>%n Änderung in Systemen</numerusform>
            <numerusform>%n Änderungen in Systemen</numerusform>
        </translation>
    </message>
    <message>
        <source>At once: %1</source>
        <translation>Sofort: %1</translation>
    </message>
    <message>
        <source>It ends on %1, if everybody answers within half a day.</source>
        <translation>Er endet am %1, wenn alle binnen eines halben Tages antworten.</translation>
    </message>
    <message>
        <source>It would wait for a person: %1</source>
        <translation>Er würde auf einen Menschen warten: %1</translation>
    </message>
    <message>
        <source>Cancel run %1 of %2</source>
        <translation>Lauf %1 von %2 abbrechen</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) are closed; nobody needs to do them.</source>
        <translation>
            <numerusform>%n offene Aufgabe wird geschlossen; niemand muss sie tun.</numerusform>
            <numerusform>%n offene Aufgaben werden geschlossen; niemand muss sie tun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in systems that wait are not sent.</source>
        <translation>
            <numerusform>%n wartende Änderung in Systemen wird nicht gesendet.</numerusform>
            <numerusform>%n wartende Änderungen in Systemen werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are forgotten.</source>
        <translation>
            <numerusform>%n Termin entfällt.</numerusform>
            <numerusform>%n Termine entfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was given stays as it is: %n grant(s) of this person are not taken back.</source>
        <translation>
            <numerusform>Was vergeben wurde, bleibt: %n Berechtigung dieser Person wird nicht entzogen.</numerusform>
            <numerusform>Was vergeben wurde, bleibt: %n Berechtigungen dieser Person werden nicht entzogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was given that would have to be taken back.</source>
        <translation>Es wurde nichts vergeben, das zurückzunehmen wäre.</translation>
    </message>
    <message>
        <source>A run that was cancelled cannot go on.</source>
        <translation>Ein abgebrochener Lauf kann nicht weitergehen.</translation>
    </message>
    <message>
        <source>Freeze %1</source>
        <translation>%1 einfrieren</translation>
    </message>
    <message>
        <source>Freeze person</source>
        <translation>Person einfrieren</translation>
    </message>
    <message>
        <source>No change in any system begins for this person until somebody thaws them.</source>
        <translation>Für diese Person beginnt in keinem System eine Änderung, bis jemand sie auftaut.</translation>
    </message>
    <message>
        <source>Runs go on, dates are kept and people work on tasks.</source>
        <translation>Läufe gehen weiter, Termine gelten und Menschen arbeiten an Aufgaben.</translation>
    </message>
    <message>
        <source>What was sent before is not taken back.</source>
        <translation>Was vorher gesendet wurde, wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Thaw %1</source>
        <translation>%1 auftauen</translation>
    </message>
    <message>
        <source>Thaw person</source>
        <translation>Person auftauen</translation>
    </message>
    <message>
        <source>Every change that waited meanwhile begins at once.</source>
        <translation>Jede Änderung, die inzwischen gewartet hat, beginnt sofort.</translation>
    </message>
    <message>
        <source>Frozen by %1, because: %2</source>
        <translation>Eingefroren von %1, weil: %2</translation>
    </message>
    <message>
        <source>The journey of %1 has begun.</source>
        <translation>Der Ablauf für %1 hat begonnen.</translation>
    </message>
    <message>
        <source>Run %1 is cancelled.</source>
        <translation>Lauf %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is frozen.</source>
        <translation>%1 ist eingefroren.</translation>
    </message>
    <message>
        <source>%1 is thawed.</source>
        <translation>%1 ist aufgetaut.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>See what would happen</source>
        <translation>Ansehen, was geschehen würde</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Way of working</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Kind of employment</source>
        <translation>Art der Anstellung</translation>
    </message>
    <message>
        <source>Number of the manager</source>
        <translation>Nummer der Führungskraft</translation>
    </message>
    <message>
        <source>Private mail address</source>
        <translation>Private E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Left empty, the next free one is taken: H1, H2 and on.</source>
        <translation>Bleibt das Feld leer, gilt die nächste freie: H1, H2 und so fort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>2026-07-30</source>
        <translation>2026-07-30</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Must be filled in.</source>
        <translation>Muss ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Write the day as 2026-07-30.</source>
        <translation>Schreiben Sie den Tag als 2026-07-30.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>%1 is kept.</source>
        <translation>%1 ist übernommen.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Verified</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Revoking</source>
        <translation>Wird entzogen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Entzogen</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>1 open task</source>
        <translation>1 offene Aufgabe</translation>
    </message>
    <message>
        <source>%1 open tasks</source>
        <translation>%1 offene Aufgaben</translation>
    </message>
    <message>
        <source>goes on %1</source>
        <translation>weiter %1</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Choose somebody to see facts, runs and grants.</source>
        <translation>Wählen Sie jemanden, um Angaben, Läufe und Berechtigungen zu sehen.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>Zum ersten Mal gesehen</translation>
    </message>
    <message>
        <source>%1 facts</source>
        <translation>%1 Angaben</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>weggenommen</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Start a journey…</source>
        <translation>Ablauf starten …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Einfrieren …</translation>
    </message>
    <message>
        <source>Thaw…</source>
        <translation>Auftauen …</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Cancel run…</source>
        <translation>Lauf abbrechen …</translation>
    </message>
    <message>
        <source>Cancel run %1</source>
        <translation>Lauf %1 abbrechen</translation>
    </message>
    <message>
        <source>Open run</source>
        <translation>Lauf öffnen</translation>
    </message>
    <message>
        <source>Open run %1</source>
        <translation>Lauf %1 öffnen</translation>
    </message>
</context>
<context>
    <name>PlanSections</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Warum sie angehalten ist</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Zu prüfende Zeilen</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Warum sie zurückgewiesen ist</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Zeilen in der Datei</translation>
    </message>
    <message>
        <source>Rows without news</source>
        <translation>Zeilen ohne Neues</translation>
    </message>
    <message>
        <source>Rows held for themselves</source>
        <translation>Einzeln angehaltene Zeilen</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Abgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Only the first %1 are shown.</source>
        <translation>Nur die ersten %1 werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) leave</source>
        <translation>
            <numerusform>%n Person scheidet aus</numerusform>
            <numerusform>%n Personen scheiden aus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) join</source>
        <translation>
            <numerusform>%n Person tritt ein</numerusform>
            <numerusform>%n Personen treten ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) move</source>
        <translation>
            <numerusform>%n Person wechselt</numerusform>
            <numerusform>%n Personen wechseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) come back</source>
        <translation>
            <numerusform>%n Person kehrt zurück</numerusform>
            <numerusform>%n Personen kehren zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hire(s) are withdrawn</source>
        <translation>
            <numerusform>%n Einstellung wird zurückgezogen</numerusform>
            <numerusform>%n Einstellungen werden zurückgezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) become known, nothing starts</source>
        <translation>
            <numerusform>%n Person wird bekannt, nichts beginnt</numerusform>
            <numerusform>%n Personen werden bekannt, nichts beginnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get other facts</source>
        <translation>
            <numerusform>%n Person bekommt andere Angaben</numerusform>
            <numerusform>%n Personen bekommen andere Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) would be taken away</source>
        <translation>
            <numerusform>%n Berechtigung würde entzogen</numerusform>
            <numerusform>%n Berechtigungen würden entzogen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
</context>
<context>
    <name>ReadView</name>
    <message>
        <source>Feed</source>
        <translation>Zulieferung</translation>
    </message>
    <message>
        <source>Dates in the file</source>
        <translation>Datumsangaben in der Datei</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Back to the batches</source>
        <translation>Zurück zu den Lieferungen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>The whole path of a CSV file from HR</source>
        <translation>Ganzer Pfad einer CSV-Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie sie gelesen wird</translation>
    </message>
    <message>
        <source>To be answered first</source>
        <translation>Zuerst zu beantworten</translation>
    </message>
    <message>
        <source>What the status words mean</source>
        <translation>Was die Statuswörter bedeuten</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>Ansehen, was geschehen würde</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Choose a file first. Nothing is changed by looking at it.</source>
        <translation>Wählen Sie zuerst eine Datei. Ansehen ändert nichts.</translation>
    </message>
    <message>
        <source>Choose an HR file</source>
        <translation>Personaldatei wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Rows %1 and %2 of the real file</source>
        <translation>Zeilen %1 und %2 der echten Datei</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>Choose its meaning</source>
        <translation>Bedeutung wählen</translation>
    </message>
    <message numerus="yes">
        <source>File taken: %n row(s) changed something.</source>
        <translation>
            <numerusform>Datei übernommen: %n Zeile hat etwas geändert.</numerusform>
            <numerusform>Datei übernommen: %n Zeilen haben etwas geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A guard holds the file. Nothing was changed.</source>
        <translation>Eine Schutzregel hält die Datei an. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ReadingTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>The next row</source>
        <translation>Die nächste Zeile</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Fact in column %1</source>
        <translation>Angabe in Spalte %1</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>all %1 rows</source>
        <translation>alle %1 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2, %3 empty</source>
        <translation>%1 von %2, %3 leer</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Geht weiter</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>What runs for whom, what it waits for, and what shows that the rest is done</source>
        <translation>Was für wen läuft, worauf es wartet und was zeigt, dass der Rest getan ist</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Which runs</source>
        <translation>Welche Läufe</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Need help</source>
        <translation>Brauchen Hilfe</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Person, number or journey</source>
        <translation>Person, Nummer oder Ablauf</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Reihenfolge der Schritte</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By lane</source>
        <translation>Nach Bahn</translation>
    </message>
    <message>
        <source>The newest %1; older ones stand at their person.</source>
        <translation>Die neuesten %1; ältere stehen bei ihrer Person.</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch ist nichts gelaufen</translation>
    </message>
    <message>
        <source>A run begins when a feed tells of somebody who joins, moves or leaves, or when you start a journey for a person.</source>
        <translation>Ein Lauf beginnt, wenn eine Zulieferung von jemandem berichtet, der kommt, wechselt oder geht, oder wenn Sie einen Ablauf für eine Person starten.</translation>
    </message>
    <message>
        <source>No such run</source>
        <translation>Kein solcher Lauf</translation>
    </message>
    <message>
        <source>The filters above hide the others.</source>
        <translation>Die Filter oben verbergen die anderen.</translation>
    </message>
    <message>
        <source>Run %1: %2, version %3</source>
        <translation>Lauf %1: %2, Version %3</translation>
    </message>
</context>
<context>
    <name>SchemaForm</name>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>One is kept already. Type another to replace it.</source>
        <translation>Eines ist schon hinterlegt. Geben Sie ein anderes ein, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>It goes to the vault or keychain, never into the store.</source>
        <translation>Es kommt in den Tresor oder Schlüsselbund, nie in den Datenbestand.</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How this window looks, and which keys do what</source>
        <translation>Wie dieses Fenster aussieht und welche Tasten was tun</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>Press the keys that shall do it.</source>
        <translation>Drücken Sie die Tasten, die es tun sollen.</translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Choose what to do to see its keys.</source>
        <translation>Wählen Sie eine Tätigkeit, um ihre Tasten zu sehen.</translation>
    </message>
    <message>
        <source>%1 does &quot;%2&quot; already. Press other keys, or change those first.</source>
        <translation>%1 tut bereits „%2“. Drücken Sie andere Tasten oder ändern Sie zuerst jene.</translation>
    </message>
</context>
<context>
    <name>ShortcutModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Im Gang</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Von Hand erledigt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Without a lane</source>
        <translation>Ohne Bahn</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Liegt zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Proof, or why it waits</source>
        <translation>Nachweis, oder warum es wartet</translation>
    </message>
</context>
<context>
    <name>StepPanel</name>
    <message>
        <source>Looked how it is</source>
        <translation>Nachgesehen, wie es ist</translation>
    </message>
    <message>
        <source>Asked for the change</source>
        <translation>Änderung verlangt</translation>
    </message>
    <message>
        <source>Looked whether it is so</source>
        <translation>Nachgesehen, ob es so ist</translation>
    </message>
    <message>
        <source>No step is chosen</source>
        <translation>Kein Schritt gewählt</translation>
    </message>
    <message>
        <source>Choose a step to see what it waits for and what shows that it is done.</source>
        <translation>Wählen Sie einen Schritt, um zu sehen, worauf er wartet und was zeigt, dass er getan ist.</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>Aufgabe öffnen</translation>
    </message>
    <message>
        <source>What Tenure asked</source>
        <translation>Was Tenure verlangt hat</translation>
    </message>
    <message>
        <source>What Tenure saw when it looked</source>
        <translation>Was Tenure beim Nachsehen sah</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1: no system answers it, people do it</source>
        <translation>%1: Kein System steht dafür, Menschen tun es</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Es sagte</translation>
    </message>
    <message>
        <source>Try %1, %2 ms</source>
        <translation>Versuch %1, %2 ms</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Key of the effect</source>
        <translation>Schlüssel der Änderung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Said by the system</source>
        <translation>Vom System gesagt</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
</context>
<context>
    <name>StepReader</name>
    <message>
        <source>changed and seen</source>
        <translation>geändert und gesehen</translation>
    </message>
    <message>
        <source>was so already</source>
        <translation>war schon so</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>gesagt von %1</translation>
    </message>
    <message>
        <source>It waits for its date.</source>
        <translation>Es wartet auf seinen Termin.</translation>
    </message>
    <message>
        <source>It waits for the message &quot;%1&quot;.</source>
        <translation>Es wartet auf die Nachricht „%1“.</translation>
    </message>
    <message>
        <source>It waits for %1.</source>
        <translation>Es wartet auf %1.</translation>
    </message>
    <message>
        <source>The person is frozen.</source>
        <translation>Die Person ist eingefroren.</translation>
    </message>
    <message>
        <source>The system is paused or down.</source>
        <translation>Das System ist angehalten oder gestört.</translation>
    </message>
    <message>
        <source>It is tried again: %1</source>
        <translation>Es wird erneut versucht: %1</translation>
    </message>
    <message>
        <source>It waits for its turn.</source>
        <translation>Es wartet, bis es an der Reihe ist.</translation>
    </message>
</context>
<context>
    <name>SystemForm</name>
    <message>
        <source>Creates, moves and disables accounts and keeps group membership in OpenLDAP or Active Directory. Always encrypted.</source>
        <translation>Legt Konten an, verschiebt und sperrt sie und pflegt Gruppen in OpenLDAP oder Active Directory. Immer verschlüsselt.</translation>
    </message>
    <message>
        <source>Sends letters through a mail server.</source>
        <translation>Sendet Briefe über einen Mailserver.</translation>
    </message>
    <message>
        <source>People do the work: every change becomes a task with everything filled in.</source>
        <translation>Menschen tun die Arbeit: Jede Änderung wird zu einer Aufgabe mit allen Angaben.</translation>
    </message>
    <message>
        <source>Save system</source>
        <translation>System speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As your people call it: Corporate AD.</source>
        <translation>Wie Ihre Leute es nennen: Firmen-AD.</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Names in journeys that it answers</source>
        <translation>Namen in Abläufen, für die es steht</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>1, critical: journeys wait for it</source>
        <translation>1, kritisch: Abläufe warten darauf</translation>
    </message>
    <message>
        <source>2, secondary: people take over</source>
        <translation>2, nachrangig: Menschen übernehmen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es dient</translation>
    </message>
    <message>
        <source>Notes (optional)</source>
        <translation>Notizen (optional)</translation>
    </message>
    <message>
        <source>Add a system</source>
        <translation>System hinzufügen</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>With commas between. Every name that journeys use is answered.</source>
        <translation>Durch Kommas getrennt. Jeder Name, den Abläufe nennen, ist vergeben.</translation>
    </message>
    <message>
        <source>With commas between. Not answered yet: %1.</source>
        <translation>Durch Kommas getrennt. Noch nicht vergeben: %1.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Something is missing or has the wrong form. Nothing was saved yet.</source>
        <translation>Etwas fehlt oder hat die falsche Form. Noch wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>SystemModel</name>
    <message>
        <source>Phase 1</source>
        <translation>Phase 1</translation>
    </message>
    <message>
        <source>Phase 2</source>
        <translation>Phase 2</translation>
    </message>
    <message>
        <source>critical: journeys wait for these</source>
        <translation>kritisch: Abläufe warten auf diese</translation>
    </message>
    <message>
        <source>secondary: people take over when these are down</source>
        <translation>nachrangig: Menschen übernehmen, wenn diese ausfallen</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>SystemPanel</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>die Person</translation>
    </message>
    <message>
        <source>No system is chosen</source>
        <translation>Kein System gewählt</translation>
    </message>
    <message>
        <source>Choose a system to see how it is, to test it and to set it up.</source>
        <translation>Wählen Sie ein System, um zu sehen, wie es ihm geht, um es zu prüfen und einzurichten.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>Die Prüfung läuft</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Phase %1, nobody owns it yet</source>
        <translation>Phase %1, noch niemand zuständig</translation>
    </message>
    <message>
        <source>Phase %1, owner: %2</source>
        <translation>Phase %1, zuständig: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>With people</source>
        <translation>Bei Menschen</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Nobody has tested it yet. A test reads only: it changes nothing in the system.</source>
        <translation>Noch niemand hat es geprüft. Eine Prüfung liest nur: Sie ändert nichts im System.</translation>
    </message>
    <message>
        <source>Tested %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>%1 is paused: nothing is sent to it</source>
        <translation>%1 ist angehalten: Nichts wird dorthin gesendet</translation>
    </message>
    <message>
        <source>Changes go on in %1</source>
        <translation>Änderungen in %1 gehen weiter</translation>
    </message>
</context>
<context>
    <name>SystemState</name>
    <message>
        <source>Down</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
</context>
<context>
    <name>Systems</name>
    <message>
        <source>Attribute with the employee number</source>
        <translation>Attribut mit der Personalnummer</translation>
    </message>
    <message>
        <source>Attribute with the sign-in name</source>
        <translation>Attribut mit dem Anmeldenamen</translation>
    </message>
    <message>
        <source>Further attributes (JSON)</source>
        <translation>Weitere Attribute (JSON)</translation>
    </message>
    <message>
        <source>Base of the directory</source>
        <translation>Basis des Verzeichnisses</translation>
    </message>
    <message>
        <source>Sign-in name of Tenure</source>
        <translation>Anmeldename von Tenure</translation>
    </message>
    <message>
        <source>File with the trusted certificates</source>
        <translation>Datei mit den vertrauten Zertifikaten</translation>
    </message>
    <message>
        <source>Time to connect, in ms</source>
        <translation>Zeit zum Verbinden, in ms</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>Kind of directory</source>
        <translation>Art des Verzeichnisses</translation>
    </message>
    <message>
        <source>Unit for disabled accounts</source>
        <translation>Einheit für gesperrte Konten</translation>
    </message>
    <message>
        <source>Sender&apos;s address</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Absendername</translation>
    </message>
    <message>
        <source>Unit with the groups</source>
        <translation>Einheit mit den Gruppen</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Attribute with the members</source>
        <translation>Attribut mit den Mitgliedern</translation>
    </message>
    <message>
        <source>A new password must be changed</source>
        <translation>Ein neues Passwort muss geändert werden</translation>
    </message>
    <message>
        <source>Object classes of an account, one a line</source>
        <translation>Objektklassen eines Kontos, eine je Zeile</translation>
    </message>
    <message>
        <source>Time for one operation, in ms</source>
        <translation>Zeit für einen Vorgang, in ms</translation>
    </message>
    <message>
        <source>Entries a page</source>
        <translation>Einträge je Seite</translation>
    </message>
    <message>
        <source>Password of Tenure</source>
        <translation>Passwort von Tenure</translation>
    </message>
    <message>
        <source>Unit with the people</source>
        <translation>Einheit mit den Personen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>What is never touched (JSON)</source>
        <translation>Was nie angerührt wird (JSON)</translation>
    </message>
    <message>
        <source>Attribute that names an entry</source>
        <translation>Attribut, das einen Eintrag benennt</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Set a first password</source>
        <translation>Ein erstes Passwort setzen</translation>
    </message>
    <message>
        <source>Time for one message, in ms</source>
        <translation>Zeit für eine Nachricht, in ms</translation>
    </message>
    <message>
        <source>Ending of sign-in names</source>
        <translation>Endung der Anmeldenamen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Test read</source>
        <translation>Probelesen</translation>
    </message>
    <message>
        <source>Clock difference</source>
        <translation>Uhrenabweichung</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Quota left</source>
        <translation>Freies Kontingent</translation>
    </message>
    <message>
        <source>Address answers</source>
        <translation>Adresse antwortet</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>hält</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>scheitert</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <source>At least %1.</source>
        <translation>Mindestens %1.</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>Höchstens %1.</translation>
    </message>
    <message>
        <source>This is no JSON.</source>
        <translation>Das ist kein JSON.</translation>
    </message>
    <message>
        <source>This does not have the right form.</source>
        <translation>Das hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>Write it as in %1.</source>
        <translation>Schreiben Sie es wie in %1.</translation>
    </message>
</context>
<context>
    <name>SystemsPage</name>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>What Tenure is connected to, how well it works, and what happens when it does not</source>
        <translation>Womit Tenure verbunden ist, wie gut es läuft und was geschieht, wenn nicht</translation>
    </message>
    <message>
        <source>Systems by state</source>
        <translation>Systeme nach Zustand</translation>
    </message>
    <message>
        <source>The systems could not be read anew.</source>
        <translation>Die Systeme konnten nicht neu gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is set up. Test it before journeys use it.</source>
        <translation>%1 ist eingerichtet. Prüfen Sie es, bevor Abläufe es nutzen.</translation>
    </message>
    <message>
        <source>Integration document…</source>
        <translation>Anbindungsdokument…</translation>
    </message>
    <message>
        <source>Add a system</source>
        <translation>System hinzufügen</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>down</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>ungeprüft</translation>
    </message>
    <message>
        <source>changes waiting</source>
        <translation>wartende Änderungen</translation>
    </message>
    <message>
        <source>No system is connected yet</source>
        <translation>Noch kein System verbunden</translation>
    </message>
    <message>
        <source>Every step is a task for people until then. Each system that you connect takes work away.</source>
        <translation>Bis dahin ist jeder Schritt eine Aufgabe für Menschen. Jedes verbundene System nimmt Arbeit ab.</translation>
    </message>
    <message>
        <source>No system in this state</source>
        <translation>Kein System in diesem Zustand</translation>
    </message>
    <message>
        <source>Choose the figure again to see all.</source>
        <translation>Wählen Sie die Zahl noch einmal, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Save the integration document</source>
        <translation>Anbindungsdokument speichern</translation>
    </message>
    <message>
        <source>integrations.md</source>
        <translation>anbindungen.md</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed there.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Dort wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>TaskModel</name>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow and later</source>
        <translation>Morgen und später</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>TaskNotes</name>
    <message>
        <source>It names something that is kept elsewhere</source>
        <translation>Sie nennt etwas, das anderswo liegt</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note, an address or a path</source>
        <translation>Notiz, Adresse oder Pfad</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Late, %1</source>
        <translation>Verspätet, %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>No task is chosen</source>
        <translation>Keine Aufgabe gewählt</translation>
    </message>
    <message>
        <source>Choose a task to see what it needs and to do it.</source>
        <translation>Wählen Sie eine Aufgabe, um zu sehen, was sie braucht, und sie zu erledigen.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Nothing has to be filled in. Say done when it is done.</source>
        <translation>Es ist nichts auszufüllen. Melden Sie sie als erledigt, wenn sie erledigt ist.</translation>
    </message>
    <message>
        <source>Or do it by hand</source>
        <translation>Oder von Hand erledigen</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Von Hand erledigt</translation>
    </message>
    <message>
        <source>Nobody has taken it yet; it is for %1.</source>
        <translation>Noch niemand hat sie übernommen; sie ist für %1.</translation>
    </message>
    <message>
        <source>%1 has it.</source>
        <translation>%1 hat sie.</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>Das heißt</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>Fill in &quot;%1&quot; first.</source>
        <translation>Füllen Sie zuerst „%1“ aus.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Take back now</source>
        <translation>Jetzt zurückholen</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Put off until %1 by %2: %3</source>
        <translation>Zurückgestellt bis %1 von %2: %3</translation>
    </message>
    <message>
        <source>Skip the step</source>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reason, to skip the step</source>
        <translation>Grund, um den Schritt zu überspringen</translation>
    </message>
    <message>
        <source>It stays in the evidence.</source>
        <translation>Er bleibt im Nachweis.</translation>
    </message>
    <message>
        <source>A step is skipped only with a reason.</source>
        <translation>Ein Schritt wird nur mit einem Grund übersprungen.</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>time is past</source>
        <translation>Zeit ist um</translation>
    </message>
    <message>
        <source>before the day ends</source>
        <translation>bis zum Ende des Tages</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>What people must do, most urgent first; failures stand where they hurt</source>
        <translation>Was Menschen tun müssen, Dringendes zuerst; Fehler stehen, wo sie schmerzen</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Wessen Aufgaben</translation>
    </message>
    <message>
        <source>Find in tasks</source>
        <translation>In Aufgaben suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ohne Person</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Take next task</source>
        <translation>Nächste Aufgabe nehmen</translation>
    </message>
    <message>
        <source>Nothing waits for people</source>
        <translation>Nichts wartet auf Menschen</translation>
    </message>
    <message>
        <source>Tasks come here when a journey reaches work that somebody must do, or when a system fails.</source>
        <translation>Aufgaben kommen hierher, wenn ein Ablauf Arbeit erreicht, die jemand tun muss, oder wenn ein System ausfällt.</translation>
    </message>
    <message>
        <source>No such task</source>
        <translation>Keine solche Aufgabe</translation>
    </message>
    <message>
        <source>%1 tasks are open; the filters hide them.</source>
        <translation>%1 Aufgaben sind offen; die Filter verbergen sie.</translation>
    </message>
    <message>
        <source>My teams</source>
        <translation>Meine Teams</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückgestellt</translation>
    </message>
</context>
<context>
    <name>TickedPanel</name>
    <message>
        <source>Do the same to all</source>
        <translation>Mit allen dasselbe tun</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben …</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Clear the ticks</source>
        <translation>Haken entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) ticked</source>
        <translation>
            <numerusform>%n Aufgabe angehakt</numerusform>
            <numerusform>%n Aufgaben angehakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Who starts, moves or leaves soon, and what helps them most</source>
        <translation>Wer bald anfängt, wechselt oder geht, und was am meisten hilft</translation>
    </message>
    <message>
        <source>People by state</source>
        <translation>Personen nach Zustand</translation>
    </message>
    <message>
        <source>People whose day comes soon</source>
        <translation>Personen, deren Tag bald kommt</translation>
    </message>
    <message>
        <source>in the next 14 days</source>
        <translation>in den nächsten 14 Tagen</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>Niemand in diesem Zustand</translation>
    </message>
    <message>
        <source>Choose the figure again to see everybody.</source>
        <translation>Wählen Sie die Zahl noch einmal, um alle zu sehen.</translation>
    </message>
    <message>
        <source>None of your people starts or leaves soon</source>
        <translation>Von Ihren Leuten fängt niemand bald an oder geht</translation>
    </message>
    <message>
        <source>Choose another arrangement above to see everybody&apos;s.</source>
        <translation>Wählen Sie oben eine andere Anordnung, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Nobody starts or leaves soon</source>
        <translation>Niemand fängt bald an oder geht</translation>
    </message>
    <message>
        <source>People appear here two weeks before their day, as soon as a feed names them.</source>
        <translation>Personen erscheinen hier zwei Wochen vor ihrem Tag, sobald eine Zulieferung sie nennt.</translation>
    </message>
    <message>
        <source>Arrange the page</source>
        <translation>Seite anordnen</translation>
    </message>
    <message>
        <source>This page could not be read anew.</source>
        <translation>Diese Seite konnte nicht neu gelesen werden.</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>For %1, no due time</source>
        <translation>Für %1, ohne Termin</translation>
    </message>
    <message>
        <source>For %1, due %2</source>
        <translation>Für %1, fällig %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <source>Systems in trouble</source>
        <translation>Gestörte Systeme</translation>
    </message>
    <message>
        <source>Held feeds</source>
        <translation>Angehaltene Lieferungen</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <translation>In den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Most urgent tasks</source>
        <translation>Dringendste Aufgaben</translation>
    </message>
    <message>
        <source>Nothing waits for you or your teams.</source>
        <translation>Nichts wartet auf Sie oder Ihre Teams.</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Keine Aufgabe ist offen.</translation>
    </message>
    <message>
        <source>Open systems</source>
        <translation>Systeme öffnen</translation>
    </message>
    <message>
        <source>No system is connected yet. Every change is a task for people.</source>
        <translation>Noch ist kein System verbunden. Jede Änderung ist eine Aufgabe für Menschen.</translation>
    </message>
    <message>
        <source>All connected systems answer.</source>
        <translation>Alle verbundenen Systeme antworten.</translation>
    </message>
    <message>
        <source>Batch %1 of feed %2</source>
        <translation>Lieferung %1 der Zulieferung %2</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Changes made or tried in systems</source>
        <translation>Änderungen in Systemen, gelungen oder versucht</translation>
    </message>
    <message>
        <source>Tasks done by people</source>
        <translation>Von Menschen erledigte Aufgaben</translation>
    </message>
    <message>
        <source>Journeys ended</source>
        <translation>Beendete Abläufe</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>For the helpdesk</source>
        <translation>Für den Helpdesk</translation>
    </message>
    <message>
        <source>For HR</source>
        <translation>Für das Personalwesen</translation>
    </message>
    <message>
        <source>For managers and approvers</source>
        <translation>Für Führungskräfte und Genehmigende</translation>
    </message>
    <message>
        <source>For IT managers</source>
        <translation>Für die IT-Leitung</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Disable the account</source>
        <translation>Konto sperren</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Konto entsperren</translation>
    </message>
    <message>
        <source>Create or correct the account</source>
        <translation>Konto anlegen oder berichtigen</translation>
    </message>
    <message>
        <source>Move the account</source>
        <translation>Konto verschieben</translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Change the account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>Assign equipment</source>
        <translation>Gerät zuweisen</translation>
    </message>
    <message>
        <source>Take equipment back</source>
        <translation>Gerät zurücknehmen</translation>
    </message>
    <message>
        <source>Issue a badge</source>
        <translation>Ausweis ausgeben</translation>
    </message>
    <message>
        <source>Revoke the badge</source>
        <translation>Ausweis entziehen</translation>
    </message>
    <message>
        <source>Cancel an appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Schedule an appointment</source>
        <translation>Termin ansetzen</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>In eine Gruppe aufnehmen</translation>
    </message>
    <message>
        <source>Take out of a group</source>
        <translation>Aus einer Gruppe nehmen</translation>
    </message>
    <message>
        <source>Provide an item</source>
        <translation>Etwas bereitstellen</translation>
    </message>
    <message>
        <source>Take an item back</source>
        <translation>Etwas zurücknehmen</translation>
    </message>
    <message>
        <source>Assign a licence</source>
        <translation>Lizenz zuweisen</translation>
    </message>
    <message>
        <source>Release the licence</source>
        <translation>Lizenz freigeben</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Place an order</source>
        <translation>Bestellung aufgeben</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Alle Sitzungen beenden</translation>
    </message>
    <message>
        <source>Open a ticket</source>
        <translation>Ticket eröffnen</translation>
    </message>
</context>
<context>
    <name>WatchPanel</name>
    <message>
        <source>Feed</source>
        <translation>Zulieferung</translation>
    </message>
    <message>
        <source>A file is complete once NAME.done lies beside it</source>
        <translation>Eine Datei ist vollständig, sobald NAME.done daneben liegt</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The worker looks every 2 seconds and takes each new file once, when it has stood still for 5 seconds.</source>
        <translation>Der Dienst sieht alle 2 Sekunden nach und übernimmt jede neue Datei einmal, wenn sie 5 Sekunden unverändert war.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner beobachten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>The folder is watched no more.</source>
        <translation>Der Ordner wird nicht mehr beobachtet.</translation>
    </message>
    <message>
        <source>The folder is watched now.</source>
        <translation>Der Ordner wird jetzt beobachtet.</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>Worker starting</source>
        <translation>Dienst startet</translation>
    </message>
    <message>
        <source>Worker running here</source>
        <translation>Dienst läuft hier</translation>
    </message>
    <message>
        <source>Worker running in another program</source>
        <translation>Dienst läuft in einem anderen Programm</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>Preferred name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Work mode</source>
        <translation>Arbeitsweise</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Status in HR</source>
        <translation>Status im Personalwesen</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Beschäftigung</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Private e-mail</source>
        <translation>Private E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Austritt</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Eintritt</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Personalnummer</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
</context>
</TS>
