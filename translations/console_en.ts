<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>ArrangeForm</name>
    <message numerus="yes">
        <source>%n task(s) taken.</source>
        <translation>
            <numerusform>%n task taken.</numerusform>
            <numerusform>%n tasks taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) put off.</source>
        <translation>
            <numerusform>%n task put off.</numerusform>
            <numerusform>%n tasks put off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) back in the queue.</source>
        <translation>
            <numerusform>%n task back in the queue.</numerusform>
            <numerusform>%n tasks back in the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) done.</source>
        <translation>
            <numerusform>%n task done.</numerusform>
            <numerusform>%n tasks done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) handed over.</source>
        <translation>
            <numerusform>%n task handed over.</numerusform>
            <numerusform>%n tasks handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message numerus="yes">
        <source>Released: %n row(s) taken.</source>
        <translation>
            <numerusform>Released: %n row taken.</numerusform>
            <numerusform>Released: %n rows taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n more notice(s).</source>
        <translation>
            <numerusform>%n more notice.</numerusform>
            <numerusform>%n more notices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonAction</name>
    <message numerus="yes">
        <source>%n task(s) for people</source>
        <translation>
            <numerusform>%n task for people</numerusform>
            <numerusform>%n tasks for people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in systems</source>
        <translation>
            <numerusform>%n change in systems</numerusform>
            <numerusform>%n changes in systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s) are closed; nobody needs to do them.</source>
        <translation>
            <numerusform>%n open task is closed; nobody needs to do it.</numerusform>
            <numerusform>%n open tasks are closed; nobody needs to do them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in systems that wait are not sent.</source>
        <translation>
            <numerusform>%n change in systems that waits is not sent.</numerusform>
            <numerusform>%n changes in systems that wait are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) are forgotten.</source>
        <translation>
            <numerusform>%n date is forgotten.</numerusform>
            <numerusform>%n dates are forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was given stays as it is: %n grant(s) of this person are not taken back.</source>
        <translation>
            <numerusform>What was given stays as it is: %n grant of this person is not taken back.</numerusform>
            <numerusform>What was given stays as it is: %n grants of this person are not taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) leave</source>
        <translation>
            <numerusform>%n person leaves</numerusform>
            <numerusform>%n people leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) join</source>
        <translation>
            <numerusform>%n person joins</numerusform>
            <numerusform>%n people join</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) move</source>
        <translation>
            <numerusform>%n person moves</numerusform>
            <numerusform>%n people move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) come back</source>
        <translation>
            <numerusform>%n person comes back</numerusform>
            <numerusform>%n people come back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hire(s) are withdrawn</source>
        <translation>
            <numerusform>%n hire is withdrawn</numerusform>
            <numerusform>%n hires are withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) become known, nothing starts</source>
        <translation>
            <numerusform>%n person becomes known, nothing starts</numerusform>
            <numerusform>%n people become known, nothing starts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get other facts</source>
        <translation>
            <numerusform>%n person gets other facts</numerusform>
            <numerusform>%n people get other facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) would be taken away</source>
        <translation>
            <numerusform>%n grant would be taken away</numerusform>
            <numerusform>%n grants would be taken away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadView</name>
    <message numerus="yes">
        <source>File taken: %n row(s) changed something.</source>
        <translation>
            <numerusform>File taken: %n row changed something.</numerusform>
            <numerusform>File taken: %n rows changed something.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TickedPanel</name>
    <message numerus="yes">
        <source>%n task(s) ticked</source>
        <translation>
            <numerusform>%n task ticked</numerusform>
            <numerusform>%n tasks ticked</numerusform>
        </translation>
    </message>
</context>
</TS>
