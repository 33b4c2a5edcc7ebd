// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console/consolebench.h"
#include "ui/people/personpanel.h"
#include "ui/runs/runspage.h"
#include "ui/runs/steppanel.h"
#include "ui/tasks/taskpanel.h"
#include "ui/widgets/panelsection.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;
using items::StepModel;

/// One run opened, as the helpdesk looks at it. One company for all: a directory that cannot be
/// reached, and people who have answered twice.
class TestRunsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }
    void init() { m_bench->open(); }

    void runsAreListedAndFound();
    void aRunIsOpenedByReturnAndLeftAgain();
    void whatNeedsHelpStandsFirst();
    void lanesAreThoseOfTheJourney();
    void whatIsDoneSaysByWhom();
    void whatMayStillComeIsTold();
    void aChangeThatFailsSaysWhatWasAskedAndWhatTheSystemSaid();
    void detailsAreFoldedUntilAskedFor();
    void anOpenTaskIsOneStepAway();
    void aFailedStepIsSkippedOnlyWithAReason();
    void aPersonLeadsToTheRun();
    void aSmallWindowShowsTheStepsOfARunFirst();
    void aRunThatIsNoneIsToldInWords();
    void whatAnotherProgramDoesIsSeen();
    void theModelsKeepTheirContract();

private:
    ui::RunsPage &page() { return *static_cast<ui::RunsPage *>(m_bench->openPage(u"runs"_s)); }
    ui::ListView &list(const QString &name);
    ui::ListView &runs() { return list(u"Runs"_s); }
    ui::ListView &steps() { return list(u"Steps"_s); }
    ui::StepPanel &panel() { return *page().findChild<ui::StepPanel *>(); }
    void openRun(int run);
    void choose(const QString &step);
    QStringList groups();

    std::unique_ptr<ConsoleBench> m_bench;
};

void TestRunsPage::initTestCase()
{
    m_bench = std::make_unique<ConsoleBench>();
    m_bench->addBrokenDirectory();
    m_bench->answerEverything(2); // as far as the first changes in the directory
}

ui::ListView &TestRunsPage::list(const QString &name)
{
    for (ui::ListView *list : page().findChildren<ui::ListView *>()) {
        if (list->accessibleName() == name)
            return *list;
    }
    qFatal("no list %s", qPrintable(name));
}

void TestRunsPage::openRun(int run)
{
    m_bench->window().follow({ui::Link::Kind::Run, QString::number(run)});
    QTRY_VERIFY(rowCount(steps()) > 0);
}

void TestRunsPage::choose(const QString &step)
{
    QTRY_VERIFY(rowWith(steps(), step).isValid());
    click(steps(), rowWith(steps(), step));
    QTRY_VERIFY(shows(panel(), step));
}

QStringList TestRunsPage::groups()
{
    QStringList names;
    for (int row = 0; row < steps().model()->rowCount(); ++row) {
        if (steps().isGroup(steps().model()->index(row, 0)))
            names << steps().model()->index(row, 0).data().toString();
    }
    return names;
}

void TestRunsPage::runsAreListedAndFound()
{
    QTRY_COMPARE(rowCount(runs()), 12);
    auto *search = page().findChild<QLineEdit *>();
    QVERIFY(search);
    QTest::keyClicks(search, u"muller"_s); // Ben Müller: accents are forgiven
    QTRY_COMPARE(rowCount(runs()), 1);
    QTest::keyClicks(search, u"xyz"_s);
    QTRY_VERIFY(shows(page(), u"No such run"_s));
}

void TestRunsPage::aRunIsOpenedByReturnAndLeftAgain()
{
    QTRY_COMPARE(rowCount(runs()), 12);
    runs().setFocus();
    runs().setCurrentIndex(rowWith(runs(), u"Anna Berg"_s));
    QTest::keyClick(&runs(), Qt::Key_Return);
    QTRY_VERIFY(steps().isVisible());
    QTRY_VERIFY(shows(page(), u"Run 1: Join, version 1"_s));
    QTest::mouseClick(visibleButton(page(), u"All runs"_s), Qt::LeftButton);
    QVERIFY(runs().isVisible());
    QTRY_VERIFY(shows(panel(), u"No step is chosen"_s));
}

void TestRunsPage::whatNeedsHelpStandsFirst()
{
    openRun(1);
    QCOMPARE(groups().first(), u"Needs help"_s);
    QVERIFY(groups().indexOf(u"Behind it"_s) > groups().indexOf(u"To come"_s));
    const QModelIndex late = rowWith(steps(), u"Set up payroll"_s);
    QCOMPARE(late.siblingAtColumn(StepModel::State).data().toString(), u"Late"_s);
    QTRY_VERIFY(shows(page(), u"To come"_s));
}

void TestRunsPage::lanesAreThoseOfTheJourney()
{
    openRun(1);
    auto *grouping = page().findChildren<ui::Segmented *>().last();
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Right);
    QTRY_VERIFY(groups().contains(u"Facilities"_s));
    QVERIFY(!groups().contains(u"Needs help"_s));
}

void TestRunsPage::whatIsDoneSaysByWhom()
{
    openRun(1);
    const QModelIndex done = rowWith(steps(), u"Send the welcome letter"_s);
    QCOMPARE(done.siblingAtColumn(StepModel::State).data().toString(), u"Done by hand"_s);
    QVERIFY(done.siblingAtColumn(StepModel::Proof).data().toString().startsWith(u"said by"));
}

void TestRunsPage::whatMayStillComeIsTold()
{
    openRun(1);
    const QModelIndex next = rowWith(steps(), u"Plan the first day"_s);
    QCOMPARE(next.siblingAtColumn(StepModel::State).data().toString(), u"To come"_s);
}

void TestRunsPage::aChangeThatFailsSaysWhatWasAskedAndWhatTheSystemSaid()
{
    openRun(1);
    const auto &model = *static_cast<StepModel *>(steps().model());
    QModelIndex failed;
    for (int row = 0; row < model.rowCount(); ++row) {
        const items::ChangeItem *change = model.changeOf(model.rows()[size_t(row)].key);
        if (change && !change->error.code.isEmpty())
            failed = model.index(row, 0);
    }
    QVERIFY(failed.isValid());
    click(steps(), failed);
    QTRY_VERIFY(shows(panel(), u"What Tenure asked"_s));
    QTRY_VERIFY(shows(panel(), u"directory"_s));
    QTRY_VERIFY(shows(panel(), u"It said"_s));
}

void TestRunsPage::detailsAreFoldedUntilAskedFor()
{
    aChangeThatFailsSaysWhatWasAskedAndWhatTheSystemSaid();
    QTRY_VERIFY(visibleButton(panel(), u"In detail"_s));
    QVERIFY(!shows(panel(), u"Key of the effect"_s));
    QTest::mouseClick(visibleButton(panel(), u"In detail"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(panel(), u"Key of the effect"_s));
}

void TestRunsPage::anOpenTaskIsOneStepAway()
{
    openRun(1);
    choose(u"Set up payroll"_s);
    QTest::mouseClick(visibleButton(panel(), u"Open the task"_s), Qt::LeftButton);
    auto *task = m_bench->window().findChild<ui::TaskPanel *>();
    QTRY_VERIFY(task->isVisible());
    QTRY_VERIFY(shows(*task, u"Set up payroll"_s));
}

void TestRunsPage::aFailedStepIsSkippedOnlyWithAReason()
{
    openRun(2);
    QString task;
    for (const items::StepItem &step : static_cast<StepModel *>(steps().model())->rows()) {
        if (step.state == items::StepState::Failed)
            task = step.task;
    }
    QVERIFY(!task.isEmpty());
    m_bench->window().follow({ui::Link::Kind::Task, task});
    auto *panel = m_bench->window().findChild<ui::TaskPanel *>();
    QTRY_VERIFY(visibleButton(*panel, u"Skip the step"_s));
    QTest::mouseClick(visibleButton(*panel, u"Skip the step"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(*panel, u"only with a reason"_s));
    for (QLineEdit *line : panel->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Reason, to skip the step")
            QTest::keyClicks(line, u"Made by hand already"_s);
    }
    QTest::mouseClick(visibleButton(*panel, u"Skip the step"_s), Qt::LeftButton);
    QTRY_VERIFY(!shows(*panel, u"only with a reason"_s));
    m_bench->work();
    const QString evidence = m_bench->path(u"evidence.jsonl"_s);
    m_bench->run({u"audit"_s, u"export"_s, u"--out"_s, evidence});
    QFile file(evidence);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("Made by hand already"));
}

void TestRunsPage::aPersonLeadsToTheRun()
{
    m_bench->window().follow({ui::Link::Kind::Person, u"1002"_s});
    auto *person = m_bench->window().findChild<ui::PersonPanel *>();
    QTRY_VERIFY(visibleButton(*person, u"Open run"_s));
    QTest::mouseClick(visibleButton(*person, u"Open run"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(page(), u"Run 2: Join"_s));
}

void TestRunsPage::aSmallWindowShowsTheStepsOfARunFirst()
{
    m_bench->window().resize(960, 600);
    QTRY_COMPARE(rowCount(runs()), 12);
    click(runs(), rowWith(runs(), u"Anna Berg"_s));
    QTRY_VERIFY(steps().isVisible());
    QVERIFY(!panel().isVisible());
    QTRY_VERIFY(rowWith(steps(), u"Set up payroll"_s).isValid());
    click(steps(), rowWith(steps(), u"Set up payroll"_s));
    QTRY_VERIFY(panel().isVisible());
    QVERIFY(!steps().isVisible());
    QTest::keyClick(&page(), Qt::Key_Escape);
    QVERIFY(steps().isVisible());
}

void TestRunsPage::aRunThatIsNoneIsToldInWords()
{
    m_bench->window().follow({ui::Link::Kind::Run, u"4711"_s});
    QTRY_VERIFY(shows(page(), u"4711"_s));
    QVERIFY(rowCount(steps()) == 0);
}

void TestRunsPage::whatAnotherProgramDoesIsSeen()
{
    openRun(3);
    const auto state = [this] {
        return rowWith(steps(), u"Set up payroll"_s)
            .siblingAtColumn(StepModel::State)
            .data()
            .toString();
    };
    QCOMPARE(state(), u"Late"_s);
    QString task;
    for (const items::StepItem &step : static_cast<StepModel *>(steps().model())->rows()) {
        if (step.name == u"Set up payroll")
            task = step.task;
    }
    m_bench->run({u"task"_s, u"done"_s, task});
    m_bench->work();
    QTRY_COMPARE(state(), u"Done"_s);
}

void TestRunsPage::theModelsKeepTheirContract()
{
    QAbstractItemModelTester list(runs().model(),
                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester one(steps().model(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest);
    openRun(4);
    openRun(5);
    m_bench->answerEverything(1);
    QTRY_VERIFY(rowCount(steps()) > 0);
    QCOMPARE(rowCount(runs()), 12);
}

QTEST_MAIN(TestRunsPage)
#include "tst_runspage.moc"
