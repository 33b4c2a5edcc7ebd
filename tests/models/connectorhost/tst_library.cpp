// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/library.h"
#include "wording/sentence.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace tenure;
using namespace tenure::connectorhost;

namespace {

QString builtConnector(const QString &name)
{
    return QStringLiteral(TENURE_BUILD_DIR "/lib/tenure/connectors/%1.so").arg(name);
}

bool isMapped(const QString &file)
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(QFile::encodeName(file));
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private:
    QString copied(const QString &from, const QString &name)
    {
        const QString to = m_dir.filePath(name);
        QFile::copy(from, to);
        return to;
    }

    void expectRefused(const QString &file, const QString &code)
    {
        const Library library(m_dir.path());
        for (const LibraryEntry &entry : library.entries()) {
            if (entry.file != file)
                continue;
            QVERIFY(entry.refused);
            QCOMPARE(entry.refused->code, code);
            QVERIFY(entry.id.isEmpty());
            QVERIFY(
                wording::sentenceFor(*entry.refused).text().contains(QFileInfo(file).fileName()));
            return;
        }
        QFAIL("no row for the file");
    }

    QTemporaryDir m_dir;

private Q_SLOTS:
    void init()
    {
        m_dir.remove();
        m_dir = QTemporaryDir();
        QVERIFY(m_dir.isValid());
    }

    void connectorIsListedBeforeItsCodeIsLoaded()
    {
        const QString file =
            copied(builtConnector(QStringLiteral("manual")), QStringLiteral("manual.so"));
        Library library(m_dir.path());
        QCOMPARE(library.entries().size(), size_t(1));
        QCOMPARE(library.entries()[0].id, QStringLiteral("manual"));
        QVERIFY(!library.entries()[0].refused);
        QVERIFY(!isMapped(file));
        const auto connector = library.connector(QStringLiteral("manual"));
        QVERIFY(connector);
        QVERIFY(isMapped(file));
        QCOMPARE((*connector)->describe().id, QStringLiteral("manual"));
    }

    void connectorStaysLoadedWhenItsListIsGone()
    {
        const QString file =
            copied(builtConnector(QStringLiteral("ldap")), QStringLiteral("ldap.so"));
        connectorapi::Connector *connector = nullptr;
        {
            Library library(m_dir.path());
            connector = *library.connector(QStringLiteral("ldap"));
        }
        QVERIFY(isMapped(file));
        QCOMPARE(connector->describe().id, QStringLiteral("ldap"));
    }

    void askingTwiceGivesTheSame()
    {
        copied(builtConnector(QStringLiteral("manual")), QStringLiteral("manual.so"));
        Library library(m_dir.path());
        QCOMPARE(*library.connector(QStringLiteral("manual")),
                 *library.connector(QStringLiteral("manual")));
    }

    void pluginOfAnotherKindIsARow()
    {
        const QString backend = QLibraryInfo::path(QLibraryInfo::PluginsPath) +
                                QStringLiteral("/tls/libqopensslbackend.so");
        QVERIFY(QFile::exists(backend));
        const QString file = copied(backend, QStringLiteral("backend.so"));
        expectRefused(file, QStringLiteral("connector.other_version"));
        QVERIFY(!isMapped(file));
    }

    void garbageIsARow_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("#!/bin/sh\nrm -rf /\n");
        QTest::newRow("a header and nothing else") << QByteArray("\x7f"
                                                                 "ELF\x02\x01\x01",
                                                                 7) +
                                                          QByteArray(57, '\0');
    }

    void garbageIsARow()
    {
        QFETCH(QByteArray, content);
        QFile file(m_dir.filePath(QStringLiteral("garbage.so")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        expectRefused(file.fileName(), QStringLiteral("connector.other_version"));
    }

    void truncatedPluginIsARowAtTheLatestWhenLoaded()
    {
        const QString path =
            copied(builtConnector(QStringLiteral("manual")), QStringLiteral("manual.so"));
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
        Library library(m_dir.path());
        QCOMPARE(library.entries().size(), size_t(1));
        const auto connector = library.connector(QStringLiteral("manual"));
        QVERIFY(!connector);
        QVERIFY(library.entries()[0].refused || connector.error().code == u"connector.load_failed");
    }

    void linkIsARow()
    {
        const QString link = m_dir.filePath(QStringLiteral("manual.so"));
        QVERIFY(QFile::link(builtConnector(QStringLiteral("manual")), link));
        expectRefused(link, QStringLiteral("connector.is_link"));
    }

    void secondOfTheSameIdIsARow()
    {
        copied(builtConnector(QStringLiteral("manual")), QStringLiteral("a.so"));
        const QString second =
            copied(builtConnector(QStringLiteral("manual")), QStringLiteral("b.so"));
        expectRefused(second, QStringLiteral("connector.bad_id"));
    }

    void otherFilesAndMissingDirectoryAreNothing()
    {
        QFile readme(m_dir.filePath(QStringLiteral("README")));
        QVERIFY(readme.open(QIODevice::WriteOnly));
        QVERIFY(Library(m_dir.path()).entries().empty());
        QVERIFY(Library(m_dir.filePath(QStringLiteral("nonesuch"))).entries().empty());
    }

    void unknownConnectorIsSaid()
    {
        Library library(m_dir.path());
        const auto connector = library.connector(QStringLiteral("nonesuch"));
        QVERIFY(!connector);
        QCOMPARE(connector.error().code, QStringLiteral("connector.unknown"));
    }
};

QTEST_APPLESS_MAIN(TestLibrary)
#include "tst_library.moc"
