// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretbench.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace tenure;
using namespace tenure::secrets;
using namespace tenure::test;

class TestVaultKey : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    int m_asked = 0;

    QString file(const char *name, const QByteArray &bytes, mode_t mode = 0600) const
    {
        const QString path = m_dir->filePath(QLatin1StringView(name));
        QFile written(path);
        if (!written.open(QIODevice::WriteOnly))
            qFatal("cannot write a key file");
        written.write(bytes);
        written.close();
        ::chmod(QFile::encodeName(path).constData(), mode);
        return path;
    }

    static QString codeFor(const QString &keyFile)
    {
        KeySources sources;
        sources.keyFile = keyFile;
        // Never asked: what is wrong with a key file must be said, not passed over.
        sources.askPassphrase = []() -> Result<Secret> {
            return Secret(QByteArray("a passphrase instead"));
        };
        const Result<VaultKey> key = findVaultKey(sources);
        return key ? QString::fromLatin1(key->material.view().toByteArray()) : key.error().code;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_asked = 0;
    }

    void sourcesAreTriedInOrder()
    {
        KeySources sources;
        sources.askPassphrase = [this]() -> Result<Secret> {
            ++m_asked;
            return Secret(QByteArray("correct horse battery"));
        };
        QVERIFY(findVaultKey(sources)->isPassphrase);
        QCOMPARE(m_asked, 1);

        sources.credentialsDirectory = m_dir->path(); // there, but without our credential
        QVERIFY(findVaultKey(sources)->isPassphrase);

        sources.keyFile = file("key", QByteArray(32, 'f'));
        const Result<VaultKey> fromFile = findVaultKey(sources);
        QVERIFY(!fromFile->isPassphrase);
        QCOMPARE(fromFile->material.view(), QByteArrayView(QByteArray(32, 'f')));

        file("tenure-vault", QByteArray(40, 'c'), 0440);
        QCOMPARE(findVaultKey(sources)->material.view(), QByteArrayView(QByteArray(40, 'c')));
        QCOMPARE(m_asked, 2);
    }

    void withoutASourceThereIsNoKey()
    {
        QCOMPARE(findVaultKey({}).error().code, QStringLiteral("vault.no_key"));
        KeySources silent;
        silent.askPassphrase = []() -> Result<Secret> { return Secret(); };
        QCOMPARE(findVaultKey(silent).error().code, QStringLiteral("vault.no_key"));
        silent.askPassphrase = []() -> Result<Secret> {
            return Error{QStringLiteral("test.no_terminal")};
        };
        QCOMPARE(findVaultKey(silent).error().code, QStringLiteral("test.no_terminal"));
    }

    void aKeyFileThatOthersMayReadIsRefused_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0640, 0604, 0644, 0660, 0610, 0666, 0777})
            QTest::addRow("%o", mode) << mode;
    }
    void aKeyFileThatOthersMayReadIsRefused()
    {
        QFETCH(int, mode);
        QCOMPARE(codeFor(file("key", QByteArray(32, 'k'), mode_t(mode))),
                 QStringLiteral("vault.key_exposed"));
        QCOMPARE(codeFor(file("key", QByteArray(32, 'k'), 0600)), QString(32, u'k'));
        QCOMPARE(codeFor(file("key", QByteArray(32, 'k'), 0400)), QString(32, u'k'));
    }

    void anotherAccountsKeyFileIsRefused()
    {
        const QString path = file("key", QByteArray(32, 'k'));
        if (::geteuid() == 0)
            QCOMPARE(::chown(QFile::encodeName(path).constData(), 65534, 65534), 0);
        else
            QCOMPARE(codeFor(QStringLiteral("/etc/passwd")), QStringLiteral("vault.key_exposed"));
        if (::geteuid() == 0)
            QCOMPARE(codeFor(path), QStringLiteral("vault.key_exposed"));
    }

    void onlyAPlainFileIsAKeyFile()
    {
        const QString path = file("key", QByteArray(32, 'k'));
        const QString link = m_dir->filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(path, link));
        QCOMPARE(codeFor(link), QStringLiteral("vault.key_unreadable"));
        QCOMPARE(codeFor(m_dir->path()), QStringLiteral("vault.key_unreadable"));
        QCOMPARE(codeFor(m_dir->filePath(QStringLiteral("none"))),
                 QStringLiteral("vault.key_unreadable"));
        const QString fifo = m_dir->filePath(QStringLiteral("fifo"));
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QCOMPARE(codeFor(fifo), QStringLiteral("vault.key_unreadable"));
    }

    void aShortKeyIsRefusedAndALineBreakIsNoPartOfIt()
    {
        QCOMPARE(codeFor(file("key", QByteArray(31, 'k'))), QStringLiteral("vault.key_short"));
        QCOMPARE(codeFor(file("key", QByteArray(31, 'k') + "\n\r\n")),
                 QStringLiteral("vault.key_short"));
        QCOMPARE(codeFor(file("key", QByteArray())), QStringLiteral("vault.key_short"));
        QCOMPARE(codeFor(file("key", QByteArray(32, 'k') + "\r\n")), QString(32, u'k'));
    }

    void randomBytesThatEndLikeALineAreAWholeKey()
    {
        for (const char last : {'\n', '\r'}) {
            const QByteArray key = QByteArray(31, 'k') + last;
            QCOMPARE(codeFor(file("key", key)), QString::fromLatin1(key));
        }
    }
};

QTEST_APPLESS_MAIN(TestVaultKey)
#include "tst_vaultkey.moc"
