// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace tenure::test {

/// What one call of tenurectl came to.
struct Answer
{
    int exit = -1;
    QByteArray out;
    QString complaint; ///< what it wrote to stderr

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString code() const
    {
        return json()
            .value(QLatin1String("error"))
            .toObject()
            .value(QLatin1String("code"))
            .toString();
    }
};

/// Runs the program in a folder of its own, as somebody without a store.
class CtlBench
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Answer run(const QStringList &words) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(TENURE_BUILD_DIR "/bin/tenurectl"), words);
        if (!process.waitForFinished(60'000))
            qFatal("tenurectl %s does not end", qPrintable(words.join(u' ')));
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    /// With `--json` and the store of that name.
    Answer on(const QString &store, const QStringList &words) const
    {
        return run(QStringList{QStringLiteral("--json"), QStringLiteral("--store"), url(store)} +
                   words);
    }
    QString url(const QString &store) const { return QStringLiteral("sqlite:") + path(store); }

private:
    QTemporaryDir m_folder;
};

} // namespace tenure::test
