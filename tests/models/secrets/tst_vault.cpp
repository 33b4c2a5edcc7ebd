// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretbench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tenure;
using namespace tenure::secrets;
using namespace tenure::test;

namespace {

const QByteArray canary = "canary-7f3a-correct-horse-battery-staple";

QString relay()
{
    return QStringLiteral("mail-relay");
}

QString directory()
{
    return QStringLiteral("corporate-ad");
}

template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

class TestVault : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const char *name = "secrets.vault") const
    {
        return m_dir->filePath(QLatin1StringView(name));
    }

    Vault made() const
    {
        Result<Vault> vault = Vault::create(path(), rawKey());
        if (!vault)
            qFatal("%s", qPrintable(vault.error().code));
        return *std::move(vault);
    }

    Vault filled() const
    {
        Vault vault = made();
        if (!vault.write(relay(), QStringLiteral("mail"), secretOf("relay-" + canary)) ||
            !vault.write(directory(), QStringLiteral("ldap"), secretOf("ldap-" + canary)))
            qFatal("cannot fill the vault");
        return vault;
    }

    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void overwrite(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }

    QJsonObject json() const { return QJsonDocument::fromJson(text()).object(); }
    void overwrite(const QJsonObject &object) const { overwrite(QJsonDocument(object).toJson()); }

    // Replaces one entry of the row called `name`.
    void relabel(const QString &name, const QString &key, const QJsonValue &value) const
    {
        QJsonObject whole = json();
        QJsonObject rows = whole.value(u"secrets").toObject();
        QJsonObject row = rows.value(name).toObject();
        row.insert(key, value);
        rows.insert(name, row);
        whole.insert(QStringLiteral("secrets"), rows);
        overwrite(whole);
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void secretsSurviveAndAreReplacedAndRemoved()
    {
        Vault vault = filled();
        const Result<Vault> again = Vault::open(path(), rawKey());
        QVERIFY(again);
        QCOMPARE(again->read(relay())->view(), QByteArrayView("relay-" + canary));
        QVERIFY(vault.write(relay(), QStringLiteral("mail"), secretOf("new")));
        QCOMPARE(again->read(relay())->view(), QByteArrayView("new"));
        QCOMPARE(*again->names(), (QStringList{directory(), relay()}));
        QVERIFY(vault.remove(relay()));
        QVERIFY(vault.remove(relay()));
        QCOMPARE(codeOf(again->read(relay())), QStringLiteral("secret.not_found"));
        QCOMPARE(*again->names(), QStringList{directory()});
    }

    void anyBytesAreASecret_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("with NUL") << QByteArray("a\0b\0", 4);
        QTest::newRow("with line breaks") << QByteArray("-----BEGIN\r\n\xff\xfe\n");
        QTest::newRow("long") << QByteArray(65536, 'x');
    }
    void anyBytesAreASecret()
    {
        QFETCH(QByteArray, bytes);
        Vault vault = made();
        QVERIFY(vault.write(relay(), QString(), secretOf(bytes)));
        QCOMPARE(vault.read(relay())->view(), QByteArrayView(bytes));
    }

    void onlyTheRightKeyOpens()
    {
        filled();
        QCOMPARE(codeOf(Vault::open(path(), rawKey('x'))), QStringLiteral("vault.wrong_key"));
        QCOMPARE(codeOf(Vault::open(path(), passphrase("correct horse battery"))),
                 QStringLiteral("vault.wrong_key"));
        QCOMPARE(codeOf(Vault::open(path("other"), rawKey())), QStringLiteral("vault.missing"));
        QCOMPARE(codeOf(Vault::create(path(), rawKey())), QStringLiteral("vault.exists"));
        QVERIFY(Vault::open(path(), rawKey())->read(relay()));
    }

    void aPassphraseOpensToo()
    {
        Result<Vault> vault = Vault::create(path(), passphrase("correct horse battery"), cheap);
        QVERIFY(vault);
        QVERIFY(vault->write(relay(), QString(), secretOf(canary)));
        QCOMPARE(Vault::open(path(), passphrase("correct horse battery"))->read(relay())->view(),
                 QByteArrayView(canary));
        QCOMPARE(codeOf(Vault::open(path(), passphrase("correct horse batterx"))),
                 QStringLiteral("vault.wrong_key"));
        QCOMPARE(codeOf(Vault::open(path(), rawKey())), QStringLiteral("vault.wrong_key"));
        QCOMPARE(codeOf(Vault::create(path("weak"), passphrase("elevenchars"), cheap)),
                 QStringLiteral("vault.weak_passphrase"));
        QVERIFY(!QFile::exists(path("weak")));
        QVERIFY(Vault::create(path("just"), passphrase("twelve chars"), cheap));
    }

    void theDefaultCostOfGuessingIsHigh()
    {
        QVERIFY(GuessingCost().operations >= 3);
        QVERIFY(GuessingCost().memory >= 256u * 1024 * 1024);
        QVERIFY(Vault::create(path(), passphrase("correct horse battery")));
        const QJsonObject stretching = json().value(u"passphrase").toObject();
        QCOMPARE(stretching.value(u"memory").toInteger(), 256 * 1024 * 1024);
        QVERIFY(Vault::open(path(), passphrase("correct horse battery")));
    }

    void aNewKeySealsOneKeyAnew()
    {
        Vault vault = filled();
        const QJsonObject before = json();
        QVERIFY(vault.changeKey(passphrase("correct horse battery"), cheap));
        QCOMPARE(codeOf(Vault::open(path(), rawKey())), QStringLiteral("vault.wrong_key"));
        QCOMPARE(Vault::open(path(), passphrase("correct horse battery"))->read(relay())->view(),
                 QByteArrayView("relay-" + canary));
        QCOMPARE(json().value(u"secrets"), before.value(u"secrets"));
        QVERIFY(vault.read(directory()));
        QCOMPARE(codeOf(vault.changeKey(passphrase("short"), cheap)),
                 QStringLiteral("vault.weak_passphrase"));
    }

    void rowsThatChangePlacesDoNotOpen()
    {
        const Vault vault = filled();
        QJsonObject whole = json();
        const QJsonObject rows = whole.value(u"secrets").toObject();
        whole.insert(QStringLiteral("secrets"), QJsonObject{{relay(), rows.value(directory())},
                                                            {directory(), rows.value(relay())}});
        overwrite(whole);
        QCOMPARE(codeOf(vault.read(relay())), QStringLiteral("vault.tampered"));
        QCOMPARE(codeOf(vault.read(directory())), QStringLiteral("vault.tampered"));
    }

    void halvesOfRowsThatChangePlacesDoNotOpen()
    {
        const Vault vault = filled();
        const QJsonObject rows = json().value(u"secrets").toObject();
        for (const char *half : {"key", "value"}) {
            const QString key = QString::fromLatin1(half);
            const QJsonValue own = rows.value(relay()).toObject().value(key);
            relabel(relay(), key, rows.value(directory()).toObject().value(key));
            QCOMPARE(codeOf(vault.read(relay())), QStringLiteral("vault.tampered"));
            relabel(relay(), key, own);
            QVERIFY(vault.read(relay()));
        }
    }

    void labelsAreBound_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("other connector") << "connector" << QJsonValue(QStringLiteral("ldap"));
        QTest::newRow("no connector") << "connector" << QJsonValue(QString());
        QTest::newRow("later version") << "version" << QJsonValue(2);
        QTest::newRow("no version") << "version" << QJsonValue();
        QTest::newRow("no key") << "key" << QJsonValue();
        QTest::newRow("short value") << "value" << QJsonValue(QStringLiteral("AAAA"));
        QTest::newRow("not base64") << "value" << QJsonValue(QStringLiteral("?*"));
    }
    void labelsAreBound()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        const Vault vault = filled();
        relabel(relay(), key, value);
        QCOMPARE(codeOf(vault.read(relay())), QStringLiteral("vault.tampered"));
        QVERIFY(vault.read(directory()));
    }

    void aRowOfAnotherVaultDoesNotOpen()
    {
        const Vault vault = filled();
        const QJsonObject foreign = json().value(u"secrets").toObject().value(relay()).toObject();
        QVERIFY(QFile::remove(path()));
        Vault other = made();
        QVERIFY(other.write(relay(), QStringLiteral("mail"), secretOf("x")));
        for (const char *half : {"key", "value"})
            relabel(relay(), QString::fromLatin1(half), foreign.value(QLatin1StringView(half)));
        QCOMPARE(codeOf(other.read(relay())), QStringLiteral("vault.tampered"));
        // Nor does one written with another vault's key, even if the same file opens both.
        QCOMPARE(codeOf(vault.read(relay())), QStringLiteral("vault.tampered"));
    }

    void noChangedByteIsBelieved()
    {
        const Vault vault = filled();
        const QByteArray whole = text();
        QRandomGenerator random(20260730);
        for (int i = 0; i < 200; ++i) {
            QByteArray changed = whole;
            const qsizetype at = random.bounded(changed.size());
            changed[at] = char(changed[at] ^ char(1 << random.bounded(7)));
            overwrite(changed);
            const Result<Vault> opened = Vault::open(path(), rawKey());
            if (!opened)
                continue;
            // What opens is either the secret itself or nothing: a changed blank means no harm.
            const Result<Secret> read = opened->read(relay());
            QVERIFY(!read || read->view() == QByteArrayView("relay-" + canary));
        }
    }

    void brokenFilesAreDamagedNotFatal_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("secret=1");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("another format")
            << QByteArray(R"({"tenureVault":2,"id":"AAAA","key":"AAAA","secrets":{}})");
        QTest::newRow("too cheap a passphrase") << QByteArray(
            R"({"tenureVault":1,"id":"AAAA","key":"AAAA","passphrase":{"salt":"AAAAAAAAAAAAAAAAAAAAAA==","operations":0,"memory":8192}})");
        QTest::newRow("too dear a passphrase") << QByteArray(
            R"({"tenureVault":1,"id":"AAAA","key":"AAAA","passphrase":{"salt":"AAAAAAAAAAAAAAAAAAAAAA==","operations":1,"memory":1e15}})");
        QTest::newRow("short salt") << QByteArray(
            R"({"tenureVault":1,"id":"AAAA","key":"AAAA","passphrase":{"salt":"AAAA","operations":1,"memory":8192}})");
        QTest::newRow("endless") << QByteArray(4 * 1024 * 1024 + 1, ' ');
    }
    void brokenFilesAreDamagedNotFatal()
    {
        QFETCH(QByteArray, bytes);
        overwrite(bytes);
        QCOMPARE(codeOf(Vault::open(path(), rawKey())), QStringLiteral("vault.damaged"));
        QCOMPARE(codeOf(Vault::open(path(), passphrase("correct horse battery"))),
                 QStringLiteral("vault.damaged"));
    }

    void cheaperGuessingCannotBeSmuggledIn()
    {
        QVERIFY(Vault::create(path(), passphrase("correct horse battery"), {2, 16384}));
        QJsonObject whole = json();
        QJsonObject stretching = whole.value(u"passphrase").toObject();
        stretching.insert(QStringLiteral("operations"), 1);
        whole.insert(QStringLiteral("passphrase"), stretching);
        overwrite(whole);
        QCOMPARE(codeOf(Vault::open(path(), passphrase("correct horse battery"))),
                 QStringLiteral("vault.wrong_key"));
    }

    void noSecretLandsOnDiskInClear()
    {
        Vault vault = filled();
        for (int i = 0; i < 8; ++i)
            QVERIFY(vault.write(relay() + QString::number(i), QString(), secretOf(canary)));
        QVERIFY(vault.changeKey(passphrase(canary), cheap));
        QCOMPARE(filesWith(canary, m_dir->path()), QStringList());
        overwrite(text() + canary);
        QCOMPARE(filesWith(canary, m_dir->path()),
                 QStringList{path()}); // the search would have found it
    }

    void theFileIsOursAlone()
    {
        filled();
        for (const QString &file : {path(), path() + QStringLiteral(".lock")}) {
            struct stat state = {};
            QCOMPARE(::stat(QFile::encodeName(file).constData(), &state), 0);
            QCOMPARE(state.st_mode & 0777, mode_t(0600));
        }
    }

    void aWriteThatFailsLeavesTheVaultAsItWas()
    {
        Vault vault = filled();
        const QByteArray before = text();
        QVERIFY(QDir().mkpath(path() + QStringLiteral(".new/x"))); // in the way of the fresh file
        QCOMPARE(codeOf(vault.write(relay(), QString(), secretOf("new"))),
                 QStringLiteral("vault.unwritable"));
        QCOMPARE(text(), before);
        QVERIFY(QDir(path() + QStringLiteral(".new")).removeRecursively());
        QVERIFY(vault.write(relay(), QString(), secretOf("new")));
    }

    void writersDoNotLoseEachOthersSecrets()
    {
        made();
        std::vector<std::thread> writers;
        for (int writer = 0; writer < 4; ++writer) {
            writers.emplace_back([this, writer] {
                Result<Vault> own = Vault::open(path(), rawKey());
                for (int i = 0; own && i < 5; ++i) {
                    if (!own->write(QStringLiteral("s-%1-%2").arg(writer).arg(i), QString(),
                                    secretOf("x")))
                        return;
                }
            });
        }
        for (std::thread &writer : writers)
            writer.join();
        QCOMPARE(Vault::open(path(), rawKey())->names()->size(), 20);
    }

    void whatWasAcknowledgedSurvivesAKill()
    {
        made();
        int acknowledged = 0;
        for (int round = 0; round < 8; ++round) {
            int ends[2];
            QCOMPARE(::pipe(ends), 0);
            const pid_t child = ::fork();
            if (child == 0)
                writeUntilKilled(ends[1], acknowledged);
            ::close(ends[1]);
            int number = 0;
            for (int i = 0;
                 i <= round % 4 && ::read(ends[0], &number, sizeof number) == sizeof number; ++i)
                acknowledged = number + 1;
            ::kill(child, SIGKILL);
            while (::read(ends[0], &number, sizeof number) == sizeof number)
                acknowledged = number + 1;
            ::close(ends[0]);
            ::waitpid(child, nullptr, 0);

            const Result<Vault> vault = Vault::open(path(), rawKey());
            QVERIFY(vault);
            const QStringList names = *vault->names();
            for (int i = 0; i < acknowledged; ++i)
                QVERIFY2(names.contains(QStringLiteral("n%1").arg(i)),
                         qPrintable(QString::number(i)));
            QVERIFY(acknowledged == 0 || vault->read(QStringLiteral("n%1").arg(acknowledged - 1)));
        }
        QVERIFY(acknowledged >= 16);
        QCOMPARE(filesWith(canary, m_dir->path()), QStringList());
    }

private:
    [[noreturn]] void writeUntilKilled(int acknowledge, int from) const
    {
        Result<Vault> vault = Vault::open(path(), rawKey());
        for (int i = from;
             vault && vault->write(QStringLiteral("n%1").arg(i), QString(), secretOf(canary));
             ++i) {
            if (::write(acknowledge, &i, sizeof i) != sizeof i)
                break;
        }
        ::_exit(1);
    }
};

QTEST_APPLESS_MAIN(TestVault)
#include "tst_vault.moc"
