// SPDX-License-Identifier: GPL-3.0-or-later
#include "endtoend/company.h"

#include <QDate>
#include <QFile>
#include <QJsonDocument>

#include <csignal>

#include <sys/prctl.h>

namespace tenure::test {
namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

Company::Company(const QString &now) : m_now(now)
{
    ctl({QStringLiteral("store"), QStringLiteral("init"), QStringLiteral("--practice"),
         QStringLiteral("--sample"), QStringLiteral("--zone"), QStringLiteral("Europe/Berlin"),
         QStringLiteral("--now"), now});
    readSample();
}

std::unique_ptr<QProcess> Company::start(const QStringList &arguments,
                                         const QHash<QString, QString> &environment)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment ours = QProcessEnvironment::systemEnvironment();
    ours.insert(QStringLiteral("XDG_CONFIG_HOME"), m_directory.filePath(QStringLiteral("config")));
    for (auto it = environment.begin(); it != environment.end(); ++it)
        ours.insert(it.key(), it.value());
    process->setProcessEnvironment(ours);
    process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process->start(QStringLiteral(TENURE_BUILD_DIR "/bin/tenurectl"),
                   QStringList{QStringLiteral("--json"), QStringLiteral("--store"),
                               QStringLiteral("sqlite:") + store()} +
                       arguments);
    return process;
}

QJsonObject Company::ctl(const QStringList &arguments)
{
    const std::unique_ptr<QProcess> process = start(arguments);
    if (!process->waitForFinished(120'000))
        qFatal("tenurectl %s does not end", qPrintable(arguments.join(u' ')));
    m_exit = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1;
    m_complaint = process->readAllStandardError();
    return QJsonDocument::fromJson(process->readAllStandardOutput()).object();
}

bool Company::addSystem(const QString &name, const QString &connector, const QJsonObject &config,
                        const QByteArray &secret)
{
    write(path(QStringLiteral("config.json")), QJsonDocument(config).toJson());
    write(path(QStringLiteral("secret")), secret + '\n');
    ctl({QStringLiteral("system"), QStringLiteral("add"), name, QStringLiteral("--connector"),
         connector, QStringLiteral("--config"), path(QStringLiteral("config.json")),
         QStringLiteral("--secret-from"), path(QStringLiteral("secret"))});
    return m_exit == 0;
}

QString Company::work()
{
    return ctl({QStringLiteral("worker"), QStringLiteral("run"), QStringLiteral("--until-idle"),
                QStringLiteral("--now"), m_now})
        .value(QLatin1String("next"))
        .toString();
}

QList<QJsonObject> Company::openTasks(const QString &step)
{
    const QJsonArray tasks = ctl({QStringLiteral("task"), QStringLiteral("list")})
                                 .value(QLatin1String("tasks"))
                                 .toArray();
    QList<QJsonObject> found;
    for (const QJsonValue &task : tasks) {
        if (task.toObject().value(QLatin1String("step")) == step)
            found << task.toObject();
    }
    return found;
}

QJsonObject Company::grant(const QString &number, const QString &item)
{
    const QJsonArray grants = ctl({QStringLiteral("person"), QStringLiteral("show"), number})
                                  .value(QLatin1String("grants"))
                                  .toArray();
    for (const QJsonValue &grant : grants) {
        if (grant.toObject().value(QLatin1String("item")) == item)
            return grant.toObject();
    }
    return {};
}

QJsonObject Company::effect(const QString &number, const QString &lifecycle, const QString &step)
{
    const QJsonArray runs = ctl({QStringLiteral("person"), QStringLiteral("show"), number})
                                .value(QLatin1String("runs"))
                                .toArray();
    for (const QJsonValue &run : runs) {
        if (run.toObject().value(QLatin1String("lifecycle")) != lifecycle)
            continue;
        const QString id = QString::number(run.toObject().value(QLatin1String("run")).toInt());
        const QJsonArray effects = ctl({QStringLiteral("run"), QStringLiteral("show"), id})
                                       .value(QLatin1String("effects"))
                                       .toArray();
        for (const QJsonValue &effect : effects) {
            if (effect.toObject().value(QLatin1String("step")) == step)
                return effect.toObject();
        }
    }
    return {};
}

int Company::answer(const QString &step, const QStringList &more)
{
    int answered = 0;
    for (const QJsonObject &task : openTasks(step)) {
        ctl(QStringList{QStringLiteral("task"), QStringLiteral("done"),
                        task.value(QLatin1String("task")).toString()} +
            more);
        answered += m_exit == 0 ? 1 : 0;
    }
    return answered;
}

void Company::workUntil(const QString &instant)
{
    for (QString next = work(); !next.isEmpty() && next <= instant; next = work())
        m_now = next;
    m_now = std::max(m_now, instant);
    work();
}

void Company::workAt(const QString &instant)
{
    m_now = instant;
    work();
}

// The file that the store was made with, its days counted from the same morning.
void Company::readSample()
{
    QFile file(QStringLiteral(TENURE_SOURCE_DIR "/resources/sample/people.csv"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample");
    const QDate anchor = QDate::fromString(m_now.first(10), Qt::ISODate);
    QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(u'\n');
    m_header = lines.takeFirst().split(u',');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        QHash<QString, QString> person;
        for (qsizetype i = 0; i < m_header.size(); ++i) {
            const QString cell = cells.value(i);
            person.insert(m_header[i],
                          cell.startsWith(u'@')
                              ? anchor.addDays(cell.mid(1).toInt()).toString(Qt::ISODate)
                              : cell);
        }
        m_people.insert(cells.first(), person);
    }
}

void Company::setPerson(const QString &number, const QHash<QString, QString> &cells)
{
    QHash<QString, QString> &person = m_people[number];
    person.insert(m_header.first(), number);
    person.insert(cells);
}

QByteArray Company::peopleFile() const
{
    QStringList lines{m_header.join(u',')};
    for (const QHash<QString, QString> &person : m_people) {
        QStringList cells;
        for (const QString &column : m_header)
            cells << person.value(column);
        lines << cells.join(u',');
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

QJsonObject Company::importPeople()
{
    const QString file = path(QStringLiteral("people-%1.csv").arg(++m_files));
    write(file, peopleFile());
    return ctl(
        {QStringLiteral("feed"), QStringLiteral("import"), file, QStringLiteral("--now"), m_now});
}

} // namespace tenure::test
