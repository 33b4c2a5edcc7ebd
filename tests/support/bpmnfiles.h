// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QStringList>

namespace tenure::support {

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline QString dataPath(const QString &name)
{
    return QStringLiteral(TENURE_SOURCE_DIR "/tests/data/") + name;
}

/// The 16 reference models of tests/data/miwg, by full path.
inline QStringList miwgFiles()
{
    const QDir folder(dataPath(QStringLiteral("miwg")));
    QStringList paths;
    for (const QString &name :
         folder.entryList({QStringLiteral("*.bpmn")}, QDir::Files, QDir::Name))
        paths << folder.filePath(name);
    return paths;
}

/// `content` inside a root that declares BPMN as the default namespace, and ext as a foreign one.
inline QByteArray bpmnAround(const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" "
           "xmlns:ext=\"urn:example:ext\" "
           "targetNamespace=\"urn:example\">\n" +
           content + "\n</definitions>\n";
}

} // namespace tenure::support
