// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof/provingground.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QUrl>

namespace tenure::test {
namespace {

const QString morning = QStringLiteral("2026-11-23T08:00:00.000Z");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QJsonArray openTasks(Company &company)
{
    return company.ctl({QStringLiteral("task"), QStringLiteral("list")})
        .value(QLatin1String("tasks"))
        .toArray();
}

} // namespace

ProvingGround::ProvingGround()
    : m_sink(QStringLiteral("mailsink.sh"), {QStringLiteral("PORT")})
    , m_now(QDateTime::fromString(morning, Qt::ISODateWithMs))
{
}

QByteArray ProvingGround::start()
{
    if (!m_directory.start())
        return m_directory.log();
    if (!m_sink.start())
        return m_sink.log();
    m_company = std::make_unique<Company>(morning);
    if (m_company->lastExit() != 0)
        return m_company->lastComplaint();
    return setUpSystems();
}

QByteArray ProvingGround::setUpSystems()
{
    const bool directory =
        m_company->addSystem(QStringLiteral("proofdirectory"), QStringLiteral("ldap"),
                             m_directory.config(), "tenure-secret-1");
    if (!directory)
        return m_company->lastComplaint();
    const QString config = m_company->path(QStringLiteral("mail.json"));
    write(config,
          QJsonDocument(
              QJsonObject{{QStringLiteral("host"), QStringLiteral("127.0.0.1")},
                          {QStringLiteral("port"), m_sink.port()},
                          {QStringLiteral("security"), QStringLiteral("tls")},
                          {QStringLiteral("from"), QStringLiteral("it@corp.example")},
                          {QStringLiteral("caFile"), m_sink.dir() + QStringLiteral("/ca/ca.pem")}})
              .toJson());
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("system"), QStringLiteral("add"), QStringLiteral("proofmail"),
                      QStringLiteral("--connector"), QStringLiteral("mail"),
                      QStringLiteral("--config"), config},
          QStringList{QStringLiteral("journey"), QStringLiteral("publish"),
                      QStringLiteral(TENURE_SOURCE_DIR "/tests/proof/proof.bpmn")}}) {
        const QJsonObject answer = m_company->ctl(arguments);
        if (m_company->lastExit() != 0)
            return m_company->lastComplaint() + QJsonDocument(answer).toJson();
    }
    return {};
}

bool ProvingGround::startRun(const QString &number)
{
    m_company->ctl({QStringLiteral("run"), QStringLiteral("start"), number, QStringLiteral("proof"),
                    QStringLiteral("--reason"), QStringLiteral("proof")});
    m_numbers << number;
    return m_company->lastExit() == 0;
}

QString ProvingGround::later(int minutes)
{
    m_now = m_now.addSecs(minutes * 60);
    return m_now.toString(Qt::ISODateWithMs);
}

void ProvingGround::runToTheEnd()
{
    constexpr int mostRounds = 20; // each ends a wait of the journey, or a pause before a retry
    constexpr int minutes = 20;    // longer than any pause
    for (int round = 0; round < mostRounds; ++round) {
        const QJsonObject idle = m_company->ctl({QStringLiteral("worker"), QStringLiteral("run"),
                                                 QStringLiteral("--until-idle"),
                                                 QStringLiteral("--now"), later(minutes)});
        const bool wasIdle = m_company->lastExit() == 0;
        const QString next = idle.value(QLatin1String("next")).toString();
        const QString soon = m_now.addSecs(minutes * 60).toString(Qt::ISODateWithMs);
        const bool nothingSoon = next.isEmpty() || next > soon;
        if (answerWork() == 0 && wasIdle && nothingSoon)
            return;
    }
}

int ProvingGround::answerWork()
{
    return m_company->answer(QStringLiteral("check"));
}

int ProvingGround::answerQuestions()
{
    int answered = 0;
    const QByteArray sent = mails();
    for (const QJsonValue &value : openTasks(*m_company)) {
        const QJsonObject task = value.toObject();
        const QString step = task.value(QLatin1String("step")).toString();
        if (step != QLatin1String("hello") && step != QLatin1String("bye"))
            continue;
        const QString number = task.value(QLatin1String("number")).toString();
        const bool wasSent = sent.contains(QStringLiteral("\"%1 %2\"").arg(step, number).toUtf8());
        m_company->ctl({QStringLiteral("task"), QStringLiteral("done"),
                        task.value(QLatin1String("task")).toString(), QStringLiteral("--outcome"),
                        wasSent ? QStringLiteral("done") : QStringLiteral("retry")});
        answered += m_company->lastExit() == 0 ? 1 : 0;
    }
    return answered;
}

QJsonObject ProvingGround::verdict()
{
    const QString socket = QString::fromLatin1(
        QUrl::toPercentEncoding(m_directory.server().dir() + QStringLiteral("/ldapi")));
    const QJsonObject plan{{QStringLiteral("store"), m_company->store()},
                           {QStringLiteral("ldap"), QString(QStringLiteral("ldapi://") + socket)},
                           {QStringLiteral("operations"), operationsFile()},
                           {QStringLiteral("mails"), mailFile()},
                           {QStringLiteral("numbers"), QJsonArray::fromStringList(m_numbers)}};
    const QString file = m_company->path(QStringLiteral("plan.json"));
    write(file, QJsonDocument(plan).toJson());
    QProcess checker;
    checker.start(QStringLiteral("python3"),
                  {QStringLiteral(TENURE_SOURCE_DIR "/tests/proof/check.py"), file});
    checker.waitForFinished(60'000);
    const QByteArray complaint = checker.readAllStandardError();
    if (!complaint.isEmpty())
        qWarning("%s", complaint.constData());
    m_clean = checker.exitStatus() == QProcess::NormalExit && checker.exitCode() == 0;
    return QJsonDocument::fromJson(checker.readAllStandardOutput()).object();
}

// The part of the directory's log that belongs to the present try.
QString ProvingGround::operationsFile() const
{
    const QString file = m_company->path(QStringLiteral("operations"));
    write(file, m_directory.log().mid(m_operationsBegin));
    return file;
}

QByteArray ProvingGround::mails() const
{
    return contentOf(mailFile());
}

ProvingGround::Moment ProvingGround::keepMoment(const QString &name)
{
    m_company->ctl({QStringLiteral("store"), QStringLiteral("backup"), m_company->path(name)});
    return {m_company->path(name), mails(), m_now};
}

void ProvingGround::goBackTo(const Moment &moment)
{
    const QString vault = m_company->path(QStringLiteral("tenure.db.vault"));
    m_company->setStore(QStringLiteral("visit-%1.db").arg(++m_visits));
    QFile::copy(moment.store, m_company->store());
    QFile::copy(vault, m_company->store() + QStringLiteral(".vault"));
    write(mailFile(), moment.mails);
    m_now = moment.now;
}

void ProvingGround::forgetAccounts()
{
    QByteArray ldif;
    for (const QString &dn : m_directory.find(QStringLiteral("(employeeNumber=*)")))
        ldif += "dn: " + dn.toUtf8() + "\nchangetype: delete\n\n";
    if (!ldif.isEmpty() && !m_directory.apply(ldif))
        qFatal("the directory keeps its accounts");
    m_operationsBegin = m_directory.log().size();
}

} // namespace tenure::test
