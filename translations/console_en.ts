<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
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
    <name>FeedWords</name>
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
    <name>ReadView</name>
    <message numerus="yes">
        <source>File taken: %n row(s) changed something.</source>
        <translation>
            <numerusform>File taken: %n row changed something.</numerusform>
            <numerusform>File taken: %n rows changed something.</numerusform>
        </translation>
    </message>
</context>
</TS>
