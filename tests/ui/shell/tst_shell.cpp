// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console/consolebench.h"
#include "ui/shell/notices.h"
#include "ui/shell/toast.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sidepanel.h"

#include <QFile>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;

/// What the window says by itself: news that passes, news that stands, and what cannot be done.
class TestShell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<ConsoleBench>(); }
    void cleanupTestCase() { m_bench.reset(); }
    void init() { m_bench->open(); }

    void whatWasDoneIsSaidAndTakenBack();
    void undoIsThereOnlyWhileThereIsSomethingToUndo();
    void laterNewsTakesThePlaceOfEarlier();
    void aHeldFeedStandsOverEveryPageAndLeadsToItsBatch();
    void ofSeveralNoticesTheGravestIsShown();
    void aLostStoreKeepsThePagesAndLocksWhatWrites();
    void peopleRunsAndSystemsAreFoundByTheirPrefix();
    void theMenuHoldsEverythingThatCanBeDone();
    void keysAreChangedKeptAndGivenBack();
    void keysOfAnotherActionAreRefused();
    void theSchemeIsChosenAndKept();
    void aPanelKeepsItsWidthForTheNextStart();
    void aSmallWindowShowsTheListOrThePanel();
    void anotherWindowIsAskedFor();

private:
    ui::Toast &toast() { return *m_bench->window().findChild<ui::Toast *>(); }
    ui::Notices &notices() { return *m_bench->window().findChild<ui::Notices *>(); }
    void hold();

    std::unique_ptr<ConsoleBench> m_bench;
};

void TestShell::whatWasDoneIsSaidAndTakenBack()
{
    int undone = 0;
    ui::Page *page = m_bench->openPage(u"tasks"_s);
    Q_EMIT page->announced({ui::Tone::Ok, u"3 tasks taken"_s, u"Undo"_s, [&undone] { ++undone; }});
    QVERIFY(toast().isVisible());
    QTRY_VERIFY(shows(toast(), u"3 tasks taken"_s));
    QTest::mouseClick(visibleButton(toast(), u"Undo"_s), Qt::LeftButton);
    QCOMPARE(undone, 1);
    QVERIFY(!toast().isVisible());
    toast().act(); // once only
    QCOMPARE(undone, 1);
}

void TestShell::undoIsThereOnlyWhileThereIsSomethingToUndo()
{
    int undone = 0;
    QAction *undo = m_bench->window().actions().action(u"window.undo"_s);
    QVERIFY(!undo->isEnabled());
    ui::Page *page = m_bench->openPage(u"today"_s);
    Q_EMIT page->announced({ui::Tone::Ok, u"Nothing to undo here"_s});
    QVERIFY(!undo->isEnabled());
    Q_EMIT page->announced({ui::Tone::Ok, u"Paused"_s, u"Undo"_s, [&undone] { ++undone; }});
    QVERIFY(undo->isEnabled());
    QTest::keyClick(&m_bench->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
    QVERIFY(!undo->isEnabled());
}

void TestShell::laterNewsTakesThePlaceOfEarlier()
{
    ui::Page *page = m_bench->openPage(u"today"_s);
    Q_EMIT page->announced({ui::Tone::Ok, u"first"_s});
    Q_EMIT page->announced({ui::Tone::Bad, u"second"_s});
    QVERIFY(!shows(toast(), u"first"_s));
    QTRY_VERIFY(shows(toast(), u"second"_s));
}

// A file that would end most of the company.
void TestShell::hold()
{
    QFile file(m_bench->path(u"night.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Employee,First name,Last name,Title,Department,Location,Work mode,Manager,"
               "Start date,Last day,Status,Private mail,Offer accepted\n");
    for (int number = 1013; number < 1055; ++number)
        file.write(QByteArray::number(number) +
                   ",A,B,T,D,Berlin,onsite,,2020-01-01,2026-07-29,terminated,a@home.example,\n");
    file.close();
    m_bench->run({u"feed"_s, u"import"_s, file.fileName()}, 1);
}

void TestShell::aHeldFeedStandsOverEveryPageAndLeadsToItsBatch()
{
    QVERIFY(!notices().isVisible());
    hold();
    QTRY_VERIFY(notices().isVisible());
    QTRY_VERIFY(shows(notices(), u"A file of feed hr is held."_s));
    QTest::mouseClick(visibleButton(notices(), u"Look at batch"_s), Qt::LeftButton);
    const ui::MainWindow &window = m_bench->window();
    QCOMPARE(window.pages().at(window.currentPage())->about().id, u"feeds"_s);
    QTRY_VERIFY(shows(*window.pages().at(window.currentPage()), u"Held batch"_s));
}

void TestShell::ofSeveralNoticesTheGravestIsShown()
{
    QTRY_VERIFY(notices().isVisible()); // the batch is still held
    m_bench->run({u"store"_s, u"stop"_s});
    QTRY_VERIFY(shows(notices(), u"All changes are stopped."_s));
    QTRY_VERIFY(shows(notices(), u"1 more notice"_s));
    m_bench->run({u"store"_s, u"resume"_s});
    QTRY_VERIFY(shows(notices(), u"A file of feed hr is held."_s));
}

void TestShell::aLostStoreKeepsThePagesAndLocksWhatWrites()
{
    items::Desk lost([]() -> Result<std::unique_ptr<services::Office>> {
        return Error{u"store.not_found"_s, {{u"file"_s, u"/nowhere"_s}}};
    });
    ui::Look look;
    const auto window = app::makeWindow(lost, look);
    window->resize(1440, 900);
    window->follow({ui::Link::Kind::Page, u"systems"_s});
    window->show();
    QTRY_VERIFY(shows(*window->findChild<ui::Notices *>(), u"/nowhere"_s));
    ui::Button *add = visibleButton(*window, u"Add a system"_s);
    QVERIFY(add);
    QVERIFY(!add->isEnabled());
    QVERIFY(add->parentWidget()->toolTip().contains(u"/nowhere"));
}

void TestShell::peopleRunsAndSystemsAreFoundByTheirPrefix()
{
    ui::CommandPalette &palette = m_bench->window().palettePopup();
    const auto ask = [&](const QString &typed) {
        palette.openOver(&m_bench->window());
        QTest::keyClicks(palette.findChild<QLineEdit *>(), typed);
        return palette.findChild<ui::ListView *>()->model()->index(0, 0).data().toString();
    };
    QTRY_COMPARE(ask(u"@muller"_s), u"Ben Müller"_s); // accents are forgiven
    QCOMPARE(ask(u"@1001"_s), u"Anna Berg"_s);
    QCOMPARE(ask(u"#anna"_s), u"Run 1: join of Anna Berg"_s);
    QTest::keyClick(palette.findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(m_bench->window().currentPage(),
                 int(m_bench->window().pages().indexOf(m_bench->page(u"runs"_s))));
}

void TestShell::theMenuHoldsEverythingThatCanBeDone()
{
    QTest::keyClick(&m_bench->window(), Qt::Key_F10);
    auto *menu = m_bench->window().findChild<QMenu *>();
    QVERIFY(menu && menu->isVisible());
    for (QAction *action : m_bench->window().actions().all())
        QVERIFY2(menu->actions().contains(action), qPrintable(action->objectName()));
    menu->close();
}

void TestShell::keysAreChangedKeptAndGivenBack()
{
    ui::Actions &actions = m_bench->window().actions();
    const QKeySequence before = actions.action(u"page.people"_s)->shortcut();
    actions.setShortcut(u"page.people"_s, QKeySequence(Qt::CTRL | Qt::Key_P));
    QTest::keyClick(&m_bench->window(), Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(m_bench->window().currentPage(), 1);
    ui::Look look;
    const auto again = app::makeWindow(m_bench->desk(), look);
    QCOMPARE(again->actions().action(u"page.people"_s)->shortcut(),
             QKeySequence(Qt::CTRL | Qt::Key_P));
    actions.resetShortcut(u"page.people"_s);
    QCOMPARE(actions.action(u"page.people"_s)->shortcut(), before);
    QVERIFY(!actions.isChanged(u"page.people"_s));
}

void TestShell::keysOfAnotherActionAreRefused()
{
    ui::Page &settings = *m_bench->openPage(u"settings"_s);
    auto &list = *settings.findChild<ui::ListView *>();
    click(list, rowWith(list, u"Open People"_s));
    auto *keys = settings.findChild<QKeySequenceEdit *>();
    keys->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_K));
    Q_EMIT keys->editingFinished();
    QTRY_VERIFY(shows(settings, u"Find or do"_s));
    QVERIFY(!m_bench->window().actions().isChanged(u"page.people"_s));
}

void TestShell::theSchemeIsChosenAndKept()
{
    ui::Look look;
    QSignalSpy changed(&look, &ui::Look::schemeChanged);
    look.setChoice(ui::Look::Choice::Dark);
    QCOMPARE(look.scheme(), ui::Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(ui::Look().choice(), ui::Look::Choice::Dark);
    look.setChoice(ui::Look::Choice::Desktop);
}

void TestShell::aPanelKeepsItsWidthForTheNextStart()
{
    ui::Page &page = *m_bench->openPage(u"people"_s);
    page.setPanelWidth(480);
    QTRY_COMPARE(page.panelWidth(), 480);
    m_bench->window().saveLayout();
    ui::Look look;
    const auto again = app::makeWindow(m_bench->desk(), look);
    again->resize(1440, 900);
    again->restoreLayout();
    again->show();
    again->follow({ui::Link::Kind::Page, u"people"_s});
    QTRY_COMPARE(again->findChild<ui::Page *>(u"people"_s)->panelWidth(), 480);
}

void TestShell::aSmallWindowShowsTheListOrThePanel()
{
    m_bench->window().resize(960, 600);
    ui::Page &page = *m_bench->openPage(u"people"_s);
    auto &list = *page.findChild<ui::ListView *>();
    QTRY_VERIFY(rowWith(list, u"Anna Berg"_s).isValid());
    QVERIFY(list.isVisible());
    click(list, rowWith(list, u"Anna Berg"_s));
    QTRY_VERIFY(shows(page, u"What changed"_s) || visibleButton(page, u"Start a journey…"_s));
    QVERIFY(!list.isVisible());
    QTest::mouseClick(visibleButton(page, u"Back to the list"_s), Qt::LeftButton);
    QVERIFY(list.isVisible());
    m_bench->window().resize(1440, 900);
    QTRY_VERIFY(visibleButton(page, u"Start a journey…"_s) && list.isVisible());
}

void TestShell::anotherWindowIsAskedFor()
{
    QSignalSpy wanted(&m_bench->window(), &ui::MainWindow::anotherWanted);
    QTest::keyClick(&m_bench->window(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
