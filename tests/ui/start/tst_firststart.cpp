// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/opening.h"
#include "support/console/consolebench.h"
#include "ui/polish/polish.h"
#include "ui/start/choicecard.h"
#include "ui/start/firststart.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;

/// The very first start, in a home of its own.
class TestFirstStart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theSampleIsMadeAndOpenedAndRememberedForNextTime();
    void aStoreOfOnesOwnLiesWhereTheCommandLineLooks();
    void aStoreThatIsThereIsOpened();
    void aFileThatIsNotThereIsToldInWords();
    void aFileThatIsNoStoreIsNotRemembered();
    void whatIsNamedIsOpenedWithoutAsking();
    void thePageIsWithoutFault_data();
    void thePageIsWithoutFault();

private:
    ui::FirstStart &ask();
    void choose(int card);
    QString openedStore();

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<app::Opening> m_opening;
    std::unique_ptr<QSignalSpy> m_opened;
};

void TestFirstStart::initTestCase()
{
    QCoreApplication::setOrganizationName(u"tenure-test"_s);
    QCoreApplication::setApplicationName(u"tst_firststart"_s);
    app::dressApplication(ui::Scheme::Light);
}

void TestFirstStart::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_home->path().toUtf8());
    QSettings().clear();
    m_opening = std::make_unique<app::Opening>();
    m_opened = std::make_unique<QSignalSpy>(m_opening.get(), &app::Opening::opened);
}

ui::FirstStart &TestFirstStart::ask()
{
    m_opening->begin({});
    if (!m_opening->firstStart())
        qFatal("nothing is asked");
    return *m_opening->firstStart();
}

void TestFirstStart::choose(int card)
{
    const auto cards = m_opening->firstStart()->findChildren<ui::ChoiceCard *>();
    QCOMPARE(cards.size(), 3);
    QTest::mouseClick(cards.at(card), Qt::LeftButton);
}

QString TestFirstStart::openedStore()
{
    if (m_opened->isEmpty() && !m_opened->wait(60'000))
        return {};
    return m_opened->first().first().toString();
}

void TestFirstStart::theSampleIsMadeAndOpenedAndRememberedForNextTime()
{
    QTest::mouseClick(visibleButton(ask(), u"Open the sample"_s), Qt::LeftButton);
    const QString url = openedStore();
    QVERIFY(url.endsWith(u"TechCorp.db"));
    QVERIFY(!m_opening->firstStart());
    auto session = app::Session::open({.storeUrl = url,
                                       .access = storage::Access::Read,
                                       .asUser = {},
                                       .now = {},
                                       .channel = u"console"_s});
    QVERIFY(session);
    QVERIFY((*session)->isPractice());

    app::Opening again;
    QSignalSpy opened(&again, &app::Opening::opened);
    again.begin({});
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), url);
}

void TestFirstStart::aStoreOfOnesOwnLiesWhereTheCommandLineLooks()
{
    ui::FirstStart &page = ask();
    choose(1);
    QTRY_VERIFY(shows(page, u"Time zone of most people"_s));
    QTest::mouseClick(visibleButton(page, u"Make my store"_s), Qt::LeftButton);
    const QString url = openedStore();
    QVERIFY(!url.isEmpty());
    const auto session = app::Session::open({.storeUrl = {},
                                             .access = storage::Access::Read,
                                             .asUser = {},
                                             .now = {},
                                             .channel = u"ctl"_s});
    QVERIFY(session);
    QCOMPARE(u"sqlite:"_s + (*session)->file(), url);
    QVERIFY(!(*session)->isPractice());
    const QFileInfo folder(QFileInfo((*session)->file()).absolutePath());
    QVERIFY(!(folder.permissions() & (QFile::ReadOther | QFile::ReadGroup)));
}

void TestFirstStart::aStoreThatIsThereIsOpened()
{
    ConsoleBench bench(ConsoleBench::Company::None);
    ui::FirstStart &page = ask();
    choose(2);
    QVERIFY(!visibleButton(page, u"Open the store"_s)->isEnabled());
    QTest::keyClicks(page.findChild<QLineEdit *>(), bench.storeFile());
    QTest::mouseClick(visibleButton(page, u"Open the store"_s), Qt::LeftButton);
    QCOMPARE(openedStore(), bench.storeUrl());
}

void TestFirstStart::aFileThatIsNotThereIsToldInWords()
{
    ui::FirstStart &page = ask();
    choose(2);
    QTest::keyClicks(page.findChild<QLineEdit *>(), u"/nowhere/at/all.db"_s);
    QTest::mouseClick(visibleButton(page, u"Open the store"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(page, u"/nowhere/at/all.db"_s));
    QVERIFY(m_opened->isEmpty());
    QVERIFY(visibleButton(page, u"Open the store"_s)->isEnabled());
}

void TestFirstStart::aFileThatIsNoStoreIsNotRemembered()
{
    QFile letter(m_home->filePath(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("Dear Ada,") > 0);
    letter.close();
    ui::FirstStart &page = ask();
    choose(2);
    QTest::keyClicks(page.findChild<QLineEdit *>(), letter.fileName());
    QTest::mouseClick(visibleButton(page, u"Open the store"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(page, u"letter.txt"_s));
    QVERIFY(m_opened->isEmpty());
    app::Opening again;
    again.begin({});
    QVERIFY(again.firstStart()); // it is asked again
}

void TestFirstStart::whatIsNamedIsOpenedWithoutAsking()
{
    m_opening->begin(u"sqlite:/some/where.db"_s);
    QCOMPARE(openedStore(), u"sqlite:/some/where.db"_s);
    QVERIFY(!m_opening->firstStart());
}

void TestFirstStart::thePageIsWithoutFault_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "pseudo"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestFirstStart::thePageIsWithoutFault()
{
    QFETCH(QString, language);
    const app::Language speaks(language);
    ui::FirstStart &page = ask();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    for (int card = 0; card < 3; ++card) {
        choose(card);
        QCoreApplication::processEvents();
        const QStringList faults = polish::faultsOf(page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
}

QTEST_MAIN(TestFirstStart)
#include "tst_firststart.moc"
