// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console/consolebench.h"
#include "ui/shell/toast.h"
#include "ui/tasks/taskpanel.h"
#include "ui/tasks/taskspage.h"
#include "ui/tasks/tickedpanel.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;

/// The queue as those use it who work in it all day: by keys where there are keys.
class TestTasksPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void aTaskIsTakenByAKeyAndUndone();
    void whoComesSecondHearsWhoHasIt();
    void aTaskIsHandedToAPerson();
    void aTaskIsPutOffWithAReasonAndComesBack();
    void withoutAReasonNothingIsPutOff();
    void severalAreTakenAtOnce();
    void severalAreDoneAndTheOthersSayWhatTheyNeed();
    void somebodyElsesWorkTakesTheTickAway();
    void aTickStaysForWhoeverComesNext();
    void notesStayAndReferencesAreNeverOpened();
    void whatIsTypedOutlivesAChangeOfTheStore();
    void myTeamsAreTheReadersOwn();
    void lettersInAFieldAreNoKeys();
    void theModelKeepsItsContract();

private:
    ui::TasksPage &page() { return *static_cast<ui::TasksPage *>(m_bench->openPage(u"tasks"_s)); }
    ui::ListView &list() { return *page().findChild<ui::ListView *>(); }
    ui::TaskPanel &panel() { return *page().findChild<ui::TaskPanel *>(); }
    ui::TickedPanel &ticked() { return *page().findChild<ui::TickedPanel *>(); }
    items::TaskModel &model() { return *static_cast<items::TaskModel *>(list().model()); }
    ui::Segmented &views() { return *page().findChild<ui::Segmented *>(); }
    void show(items::TaskModel::Whose whose);
    void choose(const QString &words);
    void tick(int tasks);
    void press(const QWidget &in, const QString &button);
    template<typename Widget>
    Widget *named(const QWidget &in, const QString &name);
    QString nameOf(const QString &person, const QString &title);
    void reach(const QString &title);

    std::unique_ptr<ConsoleBench> m_bench;
};

void TestTasksPage::init()
{
    m_bench = std::make_unique<ConsoleBench>();
}

void TestTasksPage::show(items::TaskModel::Whose whose)
{
    views().setFocus();
    QTest::keyClick(&views(), Qt::Key_Home);
    while (views().current() > 0)
        QTest::keyClick(&views(), Qt::Key_Left);
    while (views().current() < int(whose))
        QTest::keyClick(&views(), Qt::Key_Right);
}

void TestTasksPage::choose(const QString &words)
{
    QTRY_VERIFY(rowWith(list(), words).isValid());
    click(list(), rowWith(list(), words));
    list().setFocus();
    const QModelIndex chosen = list().chosen();
    QTRY_VERIFY(shows(panel(), chosen.data().toString()));
    QTRY_VERIFY(
        visibleButton(panel(), chosen.siblingAtColumn(items::TaskModel::For).data().toString()));
}

void TestTasksPage::tick(int tasks)
{
    QTRY_VERIFY(rowCount(list()) >= tasks);
    list().setFocus();
    for (int row = 1; row <= tasks; ++row) {
        list().setCurrentIndex(list().model()->index(row, 0));
        QTest::keyClick(&list(), Qt::Key_Space);
    }
    QTRY_VERIFY(ticked().isVisible());
}

void TestTasksPage::press(const QWidget &in, const QString &button)
{
    QTRY_VERIFY2(visibleButton(in, button) && visibleButton(in, button)->isEnabled(),
                 qPrintable(button));
    QTest::mouseClick(visibleButton(in, button), Qt::LeftButton);
}

template<typename Widget>
Widget *TestTasksPage::named(const QWidget &in, const QString &name)
{
    for (Widget *widget : in.findChildren<Widget *>()) {
        if (widget->isVisible() && widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

// "7.3", of the first open task of that title.
QString TestTasksPage::nameOf(const QString &person, const QString &title)
{
    for (const items::TaskItem &task : model().rows()) {
        if (task.title == title && task.personName == person)
            return task.key;
    }
    return {};
}

// Lets the people of the company work until somebody has such a task.
void TestTasksPage::reach(const QString &title)
{
    for (int round = 0; round < 6; ++round) {
        if (m_bench->run({u"task"_s, u"list"_s, u"--json"_s}).contains(title.toUtf8()))
            return;
        m_bench->answerEverything(1);
    }
    QFAIL(qPrintable(title));
}

void TestTasksPage::aTaskIsTakenByAKeyAndUndone()
{
    m_bench->open();
    choose(u"Anna Berg"_s);
    const int free = model().count(items::TaskModel::Whose::NoOwner);
    QTest::keyClick(&list(), Qt::Key_T);
    QTRY_COMPARE(model().count(items::TaskModel::Whose::Mine), 1);
    QTRY_VERIFY(!visibleButton(panel(), u"Take"_s));
    QTest::keyClick(&m_bench->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(model().count(items::TaskModel::Whose::Mine), 0);
    QCOMPARE(model().count(items::TaskModel::Whose::NoOwner), free);
}

void TestTasksPage::whoComesSecondHearsWhoHasIt()
{
    m_bench->run({u"user"_s, u"add"_s, u"ivo"_s, u"--role"_s, u"helpdesk"_s});
    m_bench->open();
    choose(u"Anna Berg"_s);
    const QString task = nameOf(u"Anna Berg"_s, u"Send the welcome letter"_s);
    m_bench->run({u"task"_s, u"take"_s, task, u"--as"_s, u"ivo"_s});
    press(panel(), u"Take"_s);
    QTRY_VERIFY(shows(m_bench->window(), u"ivo"_s));
    QCOMPARE(model().count(items::TaskModel::Whose::Mine), 0);
}

void TestTasksPage::aTaskIsHandedToAPerson()
{
    m_bench->run({u"user"_s, u"add"_s, u"ivo"_s, u"--role"_s, u"helpdesk"_s});
    m_bench->open();
    choose(u"Anna Berg"_s);
    QTest::keyClick(&list(), Qt::Key_H);
    QTRY_VERIFY(named<QComboBox>(panel(), u"Hand over to"_s));
    auto *to = named<QComboBox>(panel(), u"Hand over to"_s);
    QTRY_VERIFY(to->findText(u"ivo"_s) >= 0);
    to->setFocus();
    while (to->currentText() != u"ivo")
        QTest::keyClick(to, Qt::Key_Down);
    press(panel(), u"Hand over"_s);
    QTRY_VERIFY(shows(panel(), u"ivo has it"_s));
    QCOMPARE(rowWith(list(), u"ivo"_s).siblingAtColumn(items::TaskModel::For).data().toString(),
             u"Anna Berg"_s);
}

void TestTasksPage::aTaskIsPutOffWithAReasonAndComesBack()
{
    m_bench->open();
    choose(u"Anna Berg"_s);
    const int open = model().count(items::TaskModel::Whose::All);
    QTest::keyClick(&list(), Qt::Key_P);
    QTRY_VERIFY(named<QLineEdit>(panel(), u"Reason"_s));
    QTest::keyClicks(named<QLineEdit>(panel(), u"Reason"_s), u"Waits for the printer"_s);
    QTest::keyClick(named<QLineEdit>(panel(), u"Reason"_s), Qt::Key_Return);
    QTRY_COMPARE(model().count(items::TaskModel::Whose::All), open - 1);
    show(items::TaskModel::Whose::PutOff);
    choose(u"Anna Berg"_s);
    QTRY_VERIFY(shows(panel(), u"Waits for the printer"_s));
    press(panel(), u"Take back now"_s);
    QTRY_COMPARE(model().count(items::TaskModel::Whose::All), open);
}

void TestTasksPage::withoutAReasonNothingIsPutOff()
{
    m_bench->open();
    choose(u"Anna Berg"_s);
    QTest::keyClick(&list(), Qt::Key_P);
    QTRY_VERIFY(visibleButton(panel(), u"Put off"_s));
    QVERIFY(!visibleButton(panel(), u"Put off"_s)->isEnabled());
    press(panel(), u"Cancel"_s);
    QVERIFY(!visibleButton(panel(), u"Put off"_s));
    QCOMPARE(model().count(items::TaskModel::Whose::PutOff), 0);
}

void TestTasksPage::severalAreTakenAtOnce()
{
    m_bench->open();
    tick(3);
    QTRY_VERIFY(shows(ticked(), u"3 tasks ticked"_s));
    press(ticked(), u"Take"_s);
    QTRY_COMPARE(model().count(items::TaskModel::Whose::Mine), 3);
    press(ticked(), u"Clear the ticks"_s);
    QVERIFY(panel().isVisible());
}

void TestTasksPage::severalAreDoneAndTheOthersSayWhatTheyNeed()
{
    reach(u"Order the computer"_s);
    m_bench->open();
    QTRY_VERIFY(rowCount(list()) > 0);
    auto *search = named<QLineEdit>(page(), u"Find in tasks"_s);
    QTest::keyClicks(search, u"Order the computer"_s);
    QTRY_VERIFY(rowWith(list(), u"Order the computer"_s).isValid());
    const int before = rowCount(list());
    tick(1);
    press(ticked(), u"Done"_s);
    QTRY_VERIFY(shows(m_bench->window(), u"Order number"_s)); // its form asks for it
    QCOMPARE(rowCount(list()), before);
}

void TestTasksPage::somebodyElsesWorkTakesTheTickAway()
{
    m_bench->open();
    tick(2);
    const QString task = model().ticked().first();
    m_bench->run({u"task"_s, u"done"_s, task});
    QTRY_COMPARE(model().ticked().size(), 1);
    QTRY_VERIFY(shows(ticked(), u"1 task ticked"_s));
}

void TestTasksPage::aTickStaysForWhoeverComesNext()
{
    reach(u"Install the software of the role"_s);
    m_bench->open();
    choose(u"Install the software of the role"_s);
    QTRY_VERIFY(panel().findChild<QCheckBox *>());
    const auto box = [this]() -> QCheckBox * {
        for (QCheckBox *one : panel().findChildren<QCheckBox *>()) {
            if (one->text() == u"VPN client")
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(box());
    box()->setFocus();
    QTest::keyClick(box(), Qt::Key_Space);
    QTRY_VERIFY(box() && box()->isChecked());
    const QPointer<QCheckBox> same = box();
    m_bench->run({u"store"_s, u"stop"_s});
    QTRY_VERIFY(m_bench->desk().facts().stopped); // everything is read anew
    m_bench->run({u"store"_s, u"resume"_s});
    QTRY_VERIFY(!m_bench->desk().facts().stopped);
    QCOMPARE(box(), same.data()); // whoever ticks by keys keeps the focus
    m_bench->open();
    choose(u"Install the software of the role"_s);
    QTRY_VERIFY(box() && box()->isChecked());
}

void TestTasksPage::notesStayAndReferencesAreNeverOpened()
{
    m_bench->open();
    choose(u"Anna Berg"_s);
    QTRY_VERIFY(named<QLineEdit>(panel(), u"Note"_s));
    QTest::keyClicks(named<QLineEdit>(panel(), u"Note"_s), u"<b>called her</b>"_s);
    press(panel(), u"Add note"_s);
    QTRY_VERIFY(shows(panel(), u"<b>called her</b>"_s)); // as it was typed
    for (const QLabel *label : panel().findChildren<QLabel *>()) {
        if (label->text().contains(u"called her"))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QVERIFY(named<QLineEdit>(panel(), u"Note"_s)->text().isEmpty());
}

void TestTasksPage::whatIsTypedOutlivesAChangeOfTheStore()
{
    reach(u"Order the computer"_s);
    m_bench->open();
    choose(u"Order the computer"_s);
    QTRY_VERIFY(named<QLineEdit>(panel(), u"Order number"_s));
    QTest::keyClicks(named<QLineEdit>(panel(), u"Order number"_s), u"4.17"_s);
    QSignalSpy changed(&m_bench->desk(), &items::Desk::changed);
    m_bench->run({u"store"_s, u"stop"_s});
    QTRY_VERIFY(changed.count() > 0);
    QTRY_VERIFY(m_bench->desk().facts().stopped);
    QCOMPARE(named<QLineEdit>(panel(), u"Order number"_s)->text(), u"4.17"_s);
}

void TestTasksPage::myTeamsAreTheReadersOwn()
{
    m_bench->run({u"user"_s, u"add"_s, u"ivo"_s, u"--role"_s, u"helpdesk"_s});
    m_bench->open(u"ivo"_s);
    QTRY_VERIFY(model().isLoaded());
    QCOMPARE(model().count(items::TaskModel::Whose::MyTeams), 0);
    m_bench->run({u"team"_s, u"add"_s, u"hr"_s, u"ivo"_s});
    QTRY_COMPARE(model().count(items::TaskModel::Whose::MyTeams),
                 model().count(items::TaskModel::Whose::All));
}

void TestTasksPage::lettersInAFieldAreNoKeys()
{
    m_bench->open();
    choose(u"Anna Berg"_s);
    auto *search = named<QLineEdit>(page(), u"Find in tasks"_s);
    search->setFocus();
    QTest::keyClicks(search, u"thp"_s);
    QCOMPARE(search->text(), u"thp"_s);
    QCOMPARE(model().count(items::TaskModel::Whose::Mine), 0);
    QVERIFY(!visibleButton(panel(), u"Put off"_s));
}

void TestTasksPage::theModelKeepsItsContract()
{
    m_bench->open();
    QAbstractItemModelTester tester(list().model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    tick(2);
    m_bench->run({u"task"_s, u"done"_s, model().ticked().first()});
    QTRY_COMPARE(model().ticked().size(), 1);
    show(items::TaskModel::Whose::Late);
    show(items::TaskModel::Whose::All);
    model().clearTicks();
    QVERIFY(model().ticked().isEmpty());
}

QTEST_MAIN(TestTasksPage)
#include "tst_taskspage.moc"
