// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console/consolebench.h"
#include "ui/today/todaypage.h"
#include "ui/today/todaypanel.h"
#include "ui/widgets/figurestrip.h"
#include "ui/widgets/panelrow.h"
#include "ui/widgets/panelsection.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;

/// Today as each of its readers meets it. One company for all: nobody works on it here.
class TestTodayPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }

    void peopleStandInGroupsByNeed();
    void hrSeesThemByDay();
    void approversSeeTheirOwnPeopleFirst();
    void whatIsChosenByHandStays();
    void whatWaitsForMeIsOfMyTeams();
    void whoHasNoTeamSeesTheMostUrgentOfAll();
    void aWaitingTaskLeadsToItsSheet();
    void aSystemInTroubleIsNamedWithTheReason();
    void aFailedStepIsSaidInWords();
    void aFigureThatHidesEverybodySaysSo();
    void theModelKeepsItsContract();

private:
    ui::TodayPage &today() { return *static_cast<ui::TodayPage *>(m_bench->openPage(u"today"_s)); }
    ui::ListView &board() { return *today().findChild<ui::ListView *>(); }
    ui::TodayPanel &panel() { return *today().findChild<ui::TodayPanel *>(); }
    QStringList groups();
    QString topSection();
    QStringList rowsOfPanel();

    std::unique_ptr<ConsoleBench> m_bench;
};

void TestTodayPage::initTestCase()
{
    m_bench = std::make_unique<ConsoleBench>();
    const auto addUser = [this](const QString &user, const QString &role) {
        m_bench->run({u"user"_s, u"add"_s, user, u"--role"_s, role});
    };
    addUser(u"hanna"_s, u"hr"_s);
    addUser(u"ivo"_s, u"helpdesk"_s);
    addUser(u"mona"_s, u"approver"_s);
    m_bench->run({u"user"_s, u"link"_s, u"mona"_s, u"1021"_s});
    m_bench->run({u"team"_s, u"add"_s, u"facilities"_s, u"ivo"_s});
    m_bench->addBrokenDirectory();
    m_bench->answerEverything(2); // as far as the first changes in the directory
}

QStringList TestTodayPage::groups()
{
    QStringList names;
    for (int row = 0; row < board().model()->rowCount(); ++row) {
        if (board().isGroup(board().model()->index(row, 0)))
            names << board().model()->index(row, 0).data().toString();
    }
    return names;
}

QString TestTodayPage::topSection()
{
    const auto sections = panel().findChildren<ui::PanelSection *>();
    const auto first = std::ranges::min_element(
        sections, {}, [](const ui::PanelSection *section) { return section->y(); });
    return (*first)->accessibleName();
}

QStringList TestTodayPage::rowsOfPanel()
{
    QStringList names;
    for (const ui::PanelRow *row : panel().findChildren<ui::PanelRow *>()) {
        if (row->isVisible())
            names << row->accessibleName();
    }
    return names;
}

void TestTodayPage::peopleStandInGroupsByNeed()
{
    m_bench->open();
    QTRY_COMPARE(groups(), (QStringList{u"Needs help"_s, u"Going well"_s}));
    QTRY_COMPARE(topSection(), u"Systems in trouble"_s);
}

void TestTodayPage::hrSeesThemByDay()
{
    m_bench->open(u"hanna"_s);
    QTRY_COMPARE(groups(), (QStringList{u"In the next 7 days"_s, u"Later"_s}));
    QDate last;
    for (int row = 0; row < board().model()->rowCount(); ++row) {
        const QModelIndex day = board().model()->index(row, items::BoardModel::Day);
        if (board().isGroup(day.siblingAtColumn(0)))
            continue;
        QVERIFY(day.data(items::RawRole).toDate() >= last);
        last = day.data(items::RawRole).toDate();
    }
}

void TestTodayPage::approversSeeTheirOwnPeopleFirst()
{
    m_bench->open(u"mona"_s); // 1021, the manager of Anna Berg and David O'Brien
    QTRY_COMPARE(rowCount(board()), 2);
    QVERIFY(rowWith(board(), u"Anna Berg"_s).isValid());
    QVERIFY(rowWith(board(), u"David O'Brien"_s).isValid());
    QCOMPARE(topSection(), u"Most urgent tasks"_s);
}

void TestTodayPage::whatIsChosenByHandStays()
{
    m_bench->open(u"mona"_s);
    auto *views = today().findChild<QComboBox *>();
    QTRY_COMPARE(views->currentText(), u"For managers and approvers"_s);
    views->setFocus();
    QTest::keyClick(views, Qt::Key_Up); // HR
    QTRY_COMPARE(groups(), (QStringList{u"In the next 7 days"_s, u"Later"_s}));
    m_bench->run({u"user"_s, u"add"_s, u"nils"_s}); // somebody writes: everything is read anew
    QTRY_VERIFY(rowCount(board()) > 2);
    QCOMPARE(views->currentText(), u"For HR"_s);
}

void TestTodayPage::whatWaitsForMeIsOfMyTeams()
{
    m_bench->open(u"ivo"_s);
    QTRY_COMPARE(topSection(), u"Waiting for me"_s);
    QTRY_VERIFY(!rowsOfPanel().isEmpty());
    for (const QString &row : rowsOfPanel())
        QVERIFY2(!row.contains(u"payroll"_s), qPrintable(row)); // work of Human resources
    QVERIFY(rowsOfPanel().join(u'\n').contains(u"desk"_s));     // work of Facilities
}

void TestTodayPage::whoHasNoTeamSeesTheMostUrgentOfAll()
{
    m_bench->open(u"hanna"_s);
    QTRY_VERIFY(rowsOfPanel().join(u'\n').contains(u"For "_s));
    QTRY_VERIFY(shows(panel(), u"Most urgent tasks"_s));
}

void TestTodayPage::aWaitingTaskLeadsToItsSheet()
{
    m_bench->open(u"ivo"_s);
    QTRY_VERIFY(panel().findChild<ui::PanelRow *>());
    auto *row = panel().findChild<ui::PanelRow *>();
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Space);
    QTRY_COMPARE(m_bench->window().pages().at(m_bench->window().currentPage())->about().id,
                 u"tasks"_s);
}

void TestTodayPage::aSystemInTroubleIsNamedWithTheReason()
{
    m_bench->open();
    QTRY_VERIFY(rowsOfPanel().join(u'\n').contains(u"directory, In trouble"_s));
    QVERIFY(rowsOfPanel().join(u'\n').contains(u"\"url\""_s));
    QTRY_VERIFY(shows(panel(), u"Tasks done by people"_s));
}

void TestTodayPage::aFailedStepIsSaidInWords()
{
    m_bench->open();
    QTRY_VERIFY(rowWith(board(), u"Failed: "_s).isValid());
    const QModelIndex why = rowWith(board(), u"Failed: "_s).siblingAtColumn(items::BoardModel::Why);
    QVERIFY(why.data(Qt::ToolTipRole).toString().contains(u"\"url\""_s));
}

void TestTodayPage::aFigureThatHidesEverybodySaysSo()
{
    m_bench->open();
    QTRY_VERIFY(rowCount(board()) > 0);
    auto *figures = today().findChild<ui::FigureStrip *>();
    figures->setFocus();
    for (int figure = 0; figure < 4; ++figure)
        QTest::keyClick(figures, Qt::Key_Right);
    QTest::keyClick(figures, Qt::Key_Space); // ready: nobody is
    QTRY_COMPARE(rowCount(board()), 0);
    QTRY_VERIFY(shows(today(), u"Nobody in this state"_s));
}

void TestTodayPage::theModelKeepsItsContract()
{
    m_bench->open();
    QTRY_VERIFY(rowCount(board()) > 0);
    QAbstractItemModelTester tester(board().model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    today().findChild<QComboBox *>()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_COMPARE(groups().first(), u"In the next 7 days"_s);
}

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
