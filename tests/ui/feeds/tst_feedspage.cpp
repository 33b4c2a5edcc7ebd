// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console/consolebench.h"
#include "ui/feeds/batchpanel.h"
#include "ui/feeds/feedspage.h"
#include "ui/feeds/readingtable.h"
#include "ui/feeds/readview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 7, 30);

// The sample company's file on that day, with the first `leavers` of those who work there
// terminated.
QByteArray companyFile(int leavers)
{
    QFile file(QStringLiteral(TENURE_SOURCE_DIR "/resources/sample/people.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text;
    for (QString line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        static const QRegularExpression day(u"@([+-]\\d+)"_s);
        for (auto found = day.match(line); found.hasMatch(); found = day.match(line))
            line.replace(found.capturedStart(), found.capturedLength(),
                         today.addDays(found.captured(1).toInt()).toString(Qt::ISODate));
        if (line.contains(u",,active,"_s) && leavers-- > 0)
            line.replace(u",,active,"_s, u",2026-07-29,terminated,"_s);
        if (!line.isEmpty())
            text += line + u'\n';
    }
    return text.toUtf8();
}

} // namespace

/// Feeds as HR and an IT manager use them: with files as they come.
class TestFeedsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void whatEachFileDidIsListedByFeed();
    void anEmptyStoreSaysWhatToDoFirst();
    void aFileIsLookedAtBeforeAnythingHappens();
    void whatWasSeenIsForThatFeedAlone();
    void whatCannotBeKnownIsAskedFirst();
    void aStatusWordFarDownTheFileIsAskedToo();
    void aFileIsTakenAndRemembered();
    void aFileThatIsNoneIsToldInWords();
    void tooManyLeaversAreHeldAndExplained();
    void aWrongCountReleasesNobody();
    void theRightCountReleasesTheBatch();
    void singlePeopleAreReleasedAndTheRestStaysHeld();
    void aRejectedBatchIsClosedWithItsReason();
    void whoMayNotReleaseIsToldSo();
    void aFolderIsWatchedAndLeftAlone();
    void anotherFolderKeepsTheMappingOfTheWatch();
    void aLinkOpensTheHeldBatch();
    void theModelKeepsItsContract();

private:
    ui::FeedsPage &page() { return *static_cast<ui::FeedsPage *>(m_bench->openPage(u"feeds"_s)); }
    ui::ListView &list() { return *page().findChild<ui::ListView *>(); }
    ui::BatchPanel &panel() { return *page().findChild<ui::BatchPanel *>(); }
    ui::ReadView &reading() { return *page().findChild<ui::ReadView *>(); }
    QString write(const QString &name, const QByteArray &bytes);
    void hold(int leavers);
    void chooseBatch(const QString &state);
    QLineEdit *field(const QString &name);
    QComboBox *choice(const QWidget &in, const QString &name);
    bool isPressable(const QWidget &in, const QString &button);

    std::unique_ptr<ConsoleBench> m_bench;
};

void TestFeedsPage::init()
{
    m_bench = std::make_unique<ConsoleBench>();
}

QString TestFeedsPage::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_bench->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

// As the nightly file does, by another program.
void TestFeedsPage::hold(int leavers)
{
    m_bench->run({u"feed"_s, u"import"_s, write(u"night.csv"_s, companyFile(leavers))}, 1);
}

void TestFeedsPage::chooseBatch(const QString &state)
{
    QTRY_VERIFY(rowWith(list(), state).isValid());
    click(list(), rowWith(list(), state));
}

QLineEdit *TestFeedsPage::field(const QString &name)
{
    for (QLineEdit *line : page().findChildren<QLineEdit *>()) {
        if (line->isVisible() && line->accessibleName() == name)
            return line;
    }
    return nullptr;
}

QComboBox *TestFeedsPage::choice(const QWidget &in, const QString &name)
{
    for (QComboBox *box : in.findChildren<QComboBox *>()) {
        if (box->isVisible() && box->accessibleName() == name)
            return box;
    }
    return nullptr;
}

bool TestFeedsPage::isPressable(const QWidget &in, const QString &button)
{
    const ui::Button *found = visibleButton(in, button);
    return found && found->isEnabled();
}

void TestFeedsPage::whatEachFileDidIsListedByFeed()
{
    m_bench->open();
    QTRY_COMPARE(rowCount(list()), 1);
    const QModelIndex row = rowWith(list(), u"Taken"_s);
    QCOMPARE(row.siblingAtColumn(items::BatchModel::Rows).data().toString(), u"60"_s);
    QVERIFY(list().isGroup(list().model()->index(0, 0)));
    click(list(), row);
    QTRY_VERIFY(shows(panel(), u"What happened"_s));
    QTRY_VERIFY(shows(panel(), u"Rows in the file"_s));
}

void TestFeedsPage::anEmptyStoreSaysWhatToDoFirst()
{
    m_bench = std::make_unique<ConsoleBench>(ConsoleBench::Company::None);
    m_bench->open();
    QTRY_VERIFY(shows(page(), u"No feed yet"_s));
    QTest::mouseClick(visibleButton(page(), u"Read a file…"_s), Qt::LeftButton);
    QTRY_VERIFY(reading().isVisible());
}

void TestFeedsPage::aFileIsLookedAtBeforeAnythingHappens()
{
    m_bench->open();
    page().readFile().openFile(write(u"hr.csv"_s, companyFile(1)));
    QTRY_VERIFY(shows(reading(), u"2001"_s) || shows(reading(), u"1001"_s));
    QTRY_VERIFY(shows(reading(), u"all 60 rows"_s));
    QTRY_VERIFY(isPressable(page(), u"See what would happen"_s));
    QVERIFY(!isPressable(page(), u"Take the file"_s)); // not before it was looked at
    QTest::mouseClick(visibleButton(page(), u"See what would happen"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(page(), u"1 person leaves"_s));
    QVERIFY(isPressable(page(), u"Take the file"_s));
    QVERIFY(m_bench->run({u"feed"_s, u"list"_s, u"--json"_s}).count("\"batch\"") == 1);
}

void TestFeedsPage::whatWasSeenIsForThatFeedAlone()
{
    m_bench->open();
    page().readFile().openFile(write(u"hr.csv"_s, companyFile(1)));
    QTRY_VERIFY(isPressable(page(), u"See what would happen"_s));
    QTest::mouseClick(visibleButton(page(), u"See what would happen"_s), Qt::LeftButton);
    QTRY_VERIFY(isPressable(page(), u"Take the file"_s));
    QTest::keyClicks(choice(reading(), u"Feed"_s), u"2"_s);
    QVERIFY(!isPressable(page(), u"Take the file"_s));
    QVERIFY(!shows(page(), u"1 person leaves"_s));
    QTest::mouseClick(visibleButton(page(), u"See what would happen"_s), Qt::LeftButton);
    QTRY_VERIFY(isPressable(page(), u"Take the file"_s));
    QVERIFY(!shows(page(), u"1 person leaves"_s)); // nobody is known in that feed yet
}

void TestFeedsPage::aStatusWordFarDownTheFileIsAskedToo()
{
    m_bench = std::make_unique<ConsoleBench>(ConsoleBench::Company::None);
    m_bench->open();
    QByteArray file = "Number,First name,Last name,Start date,Status\n";
    for (int i = 1; i <= 300; ++i)
        file += QByteArray::number(i) + ",Ada,Lovelace,2026-04-13," +
                (i == 299 ? "karenz" : "active") + '\n';
    page().readFile().openFile(write(u"long.csv"_s, file));
    QTRY_VERIFY(choice(page(), u"Meaning of karenz"_s));
    QComboBox *meaning = choice(page(), u"Meaning of karenz"_s);
    meaning->setFocus();
    QTest::keyClick(meaning, Qt::Key_Down);
    QTRY_VERIFY(isPressable(page(), u"See what would happen"_s));
}

void TestFeedsPage::whatCannotBeKnownIsAskedFirst()
{
    m_bench = std::make_unique<ConsoleBench>(ConsoleBench::Company::None);
    m_bench->open();
    page().readFile().openFile(write(u"new.csv"_s,
                                     "Number,First name,Last name,Start date,State,Shoe size\n"
                                     "1,Ada,Lovelace,03/04/2026,zuverlaessig,37\n"
                                     "2,Grace,Hopper,05/06/2026,zuverlaessig,38\n"));
    QTRY_VERIFY(shows(page(), u"To be answered first"_s));
    QVERIFY(!isPressable(page(), u"See what would happen"_s));

    QComboBox *dates = choice(reading(), u"Dates in the file"_s);
    dates->setFocus();
    while (dates->currentText() != u"4 March as 04/03/2026")
        QTest::keyClick(dates, Qt::Key_Down);
    if (QComboBox *fact = choice(reading(), u"Fact in column State"_s);
        fact->currentData().toString() == u"status") {
        QTRY_VERIFY(choice(page(), u"Meaning of zuverlaessig"_s));
        QComboBox *meaning = choice(page(), u"Meaning of zuverlaessig"_s);
        meaning->setFocus();
        QTest::keyClick(meaning, Qt::Key_Down);
        QTest::keyClick(meaning, Qt::Key_Down); // works here
    }
    QTRY_VERIFY(isPressable(page(), u"See what would happen"_s));
}

void TestFeedsPage::aFileIsTakenAndRemembered()
{
    m_bench->open();
    QTRY_COMPARE(rowCount(list()), 1);
    page().readFile().openFile(write(u"hr.csv"_s, companyFile(2)));
    QTRY_VERIFY(isPressable(page(), u"See what would happen"_s));
    QTest::mouseClick(visibleButton(page(), u"See what would happen"_s), Qt::LeftButton);
    QTRY_VERIFY(isPressable(page(), u"Take the file"_s));
    QTest::mouseClick(visibleButton(page(), u"Take the file"_s), Qt::LeftButton);
    QTRY_VERIFY(list().isVisible());
    QTRY_COMPARE(rowCount(list()), 2);
    QVERIFY(rowWith(list(), u"hr.csv"_s).isValid());
}

void TestFeedsPage::aFileThatIsNoneIsToldInWords()
{
    m_bench->open();
    page().readFile().openFile(m_bench->path(u"nowhere.csv"_s));
    QTRY_VERIFY(shows(page(), u"cannot be read"_s));
    reading().openFile(write(u"page.csv"_s, "<!doctype html><html><body>Sign in</body></html>"));
    QTRY_VERIFY(shows(page(), u"web page"_s));
    QVERIFY(!isPressable(page(), u"Take the file"_s));
}

void TestFeedsPage::tooManyLeaversAreHeldAndExplained()
{
    hold(20);
    m_bench->open();
    QTRY_COMPARE(page().badge().count, 1);
    chooseBatch(u"Held"_s);
    QTRY_VERIFY(shows(panel(), u"Held batch"_s));
    QTRY_VERIFY(shows(panel(), u"What would happen"_s));
    QTRY_VERIFY(shows(panel(), u"20 people leave"_s));
    QTRY_VERIFY(shows(panel(), u"Type 20 to release"_s));
    QTRY_VERIFY(shows(panel(), u"a second person should look"_s));
}

void TestFeedsPage::aWrongCountReleasesNobody()
{
    hold(20);
    m_bench->open();
    chooseBatch(u"Held"_s);
    QTRY_VERIFY(field(u"Number of people you release"_s));
    QTest::keyClicks(field(u"Number of people you release"_s), u"2"_s);
    QVERIFY(!isPressable(panel(), u"Release batch"_s));
    QTRY_VERIFY(shows(panel(), u"This would release 20."_s));
}

void TestFeedsPage::theRightCountReleasesTheBatch()
{
    hold(20);
    m_bench->open();
    chooseBatch(u"Held"_s);
    QTRY_VERIFY(field(u"Number of people you release"_s));
    QTest::keyClicks(field(u"Number of people you release"_s), u"20"_s);
    QTest::mouseClick(visibleButton(panel(), u"Release batch"_s), Qt::LeftButton);
    QTRY_VERIFY(rowWith(list(), u"Released"_s).isValid());
    QTRY_COMPARE(page().badge().count, 0);
    QCOMPARE(rowWith(list(), u"20"_s).siblingAtColumn(items::BatchModel::State).data().toString(),
             u"Taken"_s);
}

void TestFeedsPage::singlePeopleAreReleasedAndTheRestStaysHeld()
{
    hold(20);
    m_bench->open();
    chooseBatch(u"Held"_s);
    QTRY_VERIFY(field(u"Only these people (optional)"_s));
    QTest::keyClicks(field(u"Only these people (optional)"_s), u"1013, 1014"_s);
    QTest::keyClicks(field(u"Number of people you release"_s), u"2"_s);
    QTest::mouseClick(visibleButton(panel(), u"Release people"_s), Qt::LeftButton);
    QTRY_COMPARE(rowCount(list()), 3);
    QVERIFY(rowWith(list(), u"Held"_s).isValid());
    QCOMPARE(page().badge().count, 1);
}

void TestFeedsPage::aRejectedBatchIsClosedWithItsReason()
{
    hold(20);
    m_bench->open();
    chooseBatch(u"Held"_s);
    QTRY_VERIFY(field(u"Reason, to reject the batch"_s));
    QVERIFY(!isPressable(panel(), u"Reject batch"_s));
    QTest::keyClicks(field(u"Reason, to reject the batch"_s), u"The file was cut off"_s);
    QTest::mouseClick(visibleButton(panel(), u"Reject batch"_s), Qt::LeftButton);
    QTRY_VERIFY(rowWith(list(), u"Rejected"_s).isValid());
    QTRY_COMPARE(page().badge().count, 0);
    QVERIFY(!visibleButton(panel(), u"Reject batch"_s));
}

void TestFeedsPage::whoMayNotReleaseIsToldSo()
{
    hold(20);
    m_bench->run({u"user"_s, u"add"_s, u"ivo"_s, u"--role"_s, u"helpdesk"_s});
    m_bench->open(u"ivo"_s);
    chooseBatch(u"Held"_s);
    QTRY_VERIFY(field(u"Number of people you release"_s));
    QTest::keyClicks(field(u"Number of people you release"_s), u"20"_s);
    QTest::mouseClick(visibleButton(panel(), u"Release batch"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(panel(), u"may not do this"_s));
    QVERIFY(isPressable(panel(), u"Release batch"_s)); // it may be tried again
    QVERIFY(rowWith(list(), u"Held"_s).isValid());
}

void TestFeedsPage::aFolderIsWatchedAndLeftAlone()
{
    m_bench->open();
    QTRY_COMPARE(rowCount(list()), 1);
    QTest::mouseClick(visibleButton(page(), u"Watch a folder…"_s), Qt::LeftButton);
    QTRY_VERIFY(field(u"Folder"_s));
    QTest::keyClicks(field(u"Folder"_s), u"/nowhere at all"_s);
    QTest::mouseClick(visibleButton(page(), u"Watch folder"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(page(), u"is not a folder"_s));
    field(u"Folder"_s)->clear();
    QTest::keyClicks(field(u"Folder"_s), m_bench->path({}));
    QTest::mouseClick(visibleButton(page(), u"Watch folder"_s), Qt::LeftButton);
    QTRY_VERIFY(list().model()->index(0, 0).data(items::GroupRole).toString().contains(u"watches"));
    QTest::mouseClick(visibleButton(page(), u"Watch a folder…"_s), Qt::LeftButton);
    QTRY_VERIFY(visibleButton(page(), u"Stop watching"_s));
    QTest::mouseClick(visibleButton(page(), u"Stop watching"_s), Qt::LeftButton);
    QTRY_VERIFY(list().model()->index(0, 0).data(items::GroupRole).toString().contains(u"by hand"));
}

void TestFeedsPage::anotherFolderKeepsTheMappingOfTheWatch()
{
    m_bench->run({u"feed"_s, u"watch"_s, m_bench->path({}), u"--mapping"_s, u"hr"_s});
    m_bench->open();
    QTRY_COMPARE(rowCount(list()), 1);
    QTest::mouseClick(visibleButton(page(), u"Watch a folder…"_s), Qt::LeftButton);
    QTRY_VERIFY(field(u"Folder"_s));
    field(u"Folder"_s)->clear();
    QTest::keyClicks(field(u"Folder"_s), QDir::tempPath());
    QTest::mouseClick(visibleButton(page(), u"Watch folder"_s), Qt::LeftButton);
    QTRY_VERIFY(!field(u"Folder"_s));
    const QString evidence = m_bench->path(u"evidence.jsonl"_s);
    m_bench->run({u"audit"_s, u"export"_s, u"--out"_s, evidence});
    QFile file(evidence);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray told = file.readAll().replace('\\', "");
    QCOMPARE(told.count("\"mapping\":\"hr\""), 2);
}

void TestFeedsPage::aLinkOpensTheHeldBatch()
{
    hold(20);
    m_bench->open();
    m_bench->window().follow({ui::Link::Kind::Feed, u"hr"_s});
    QTRY_VERIFY(shows(panel(), u"Held batch"_s));
}

void TestFeedsPage::theModelKeepsItsContract()
{
    m_bench->open();
    QAbstractItemModelTester tester(list().model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(rowCount(list()), 1);
    hold(20);
    QTRY_COMPARE(rowCount(list()), 2);
}

QTEST_MAIN(TestFeedsPage)
#include "tst_feedspage.moc"
