// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console/consolebench.h"
#include "ui/people/peoplepage.h"
#include "ui/people/personaction.h"
#include "ui/people/personform.h"
#include "ui/people/personpanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;

/// What HR and IT do to a person, by mouse and keys.
class TestPeoplePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bench.reset(); }

    void aJourneyIsStartedOnlyAfterWhatItDoesIsShown();
    void whoMayNotStartIsToldSo();
    void cancellingARunSaysWhatStays();
    void aFrozenPersonSaysWhyAndIsThawed();
    void choosingSomebodyElseEndsWhatWasBegun();
    void whatIsMissingInTheFormIsSaidAtItsField();
    void somebodyNewIsKeptAfterALook();
    void whoIsEnteredByHandIsChangedHere();
    void whomAFeedNamesIsNotChangedHere();

private:
    ui::PeoplePage &page()
    {
        return *static_cast<ui::PeoplePage *>(m_bench->openPage(u"people"_s));
    }
    ui::ListView &list() { return *page().findChild<ui::ListView *>(); }
    ui::PersonPanel &panel() { return *page().findChild<ui::PersonPanel *>(); }
    ui::PersonAction &action() { return *page().findChild<ui::PersonAction *>(); }
    ui::PersonForm &form() { return *page().findChild<ui::PersonForm *>(); }
    QLineEdit *reason();
    void choose(const QString &name);
    void press(const QWidget &in, const QString &button);
    void fill(const QString &fact, const QString &text);
    bool isPressable(const QWidget &in, const QString &button);
    void enterAda();

    std::unique_ptr<ConsoleBench> m_bench;
};

void TestPeoplePage::init()
{
    m_bench = std::make_unique<ConsoleBench>();
}

QLineEdit *TestPeoplePage::reason()
{
    for (QLineEdit *line : action().findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Reason")
            return line;
    }
    return nullptr;
}

void TestPeoplePage::choose(const QString &name)
{
    QTRY_VERIFY(rowWith(list(), name).isValid());
    click(list(), rowWith(list(), name));
    QTRY_VERIFY(shows(panel(), name));
}

void TestPeoplePage::press(const QWidget &in, const QString &button)
{
    QTRY_VERIFY2(isPressable(in, button), qPrintable(button));
    QTest::mouseClick(visibleButton(in, button), Qt::LeftButton);
}

bool TestPeoplePage::isPressable(const QWidget &in, const QString &button)
{
    const ui::Button *found = visibleButton(in, button);
    return found && found->isEnabled();
}

void TestPeoplePage::fill(const QString &fact, const QString &text)
{
    auto *line = form().findChild<QLineEdit *>(u"fact."_s + fact);
    QVERIFY(line);
    line->selectAll();
    QTest::keyClicks(line, text);
}

void TestPeoplePage::aJourneyIsStartedOnlyAfterWhatItDoesIsShown()
{
    m_bench->open();
    choose(u"Anna Berg"_s);
    press(panel(), u"Start a journey…"_s);
    QTRY_VERIFY(shows(action(), u"for people"_s));
    QVERIFY(!isPressable(action(), u"Start journey"_s)); // not without a reason
    QTest::keyClicks(reason(), u"A second laptop"_s);
    press(action(), u"Start journey"_s);
    QTRY_VERIFY(panel().isVisible());
    QTRY_VERIFY(shows(panel(), u"Runs"_s));
    QVERIFY(m_bench->run({u"person"_s, u"show"_s, u"1001"_s, u"--json"_s}).count("\"version\"") >=
            2);
}

void TestPeoplePage::whoMayNotStartIsToldSo()
{
    m_bench->run({u"user"_s, u"add"_s, u"vera"_s, u"--role"_s, u"auditor"_s});
    m_bench->open(u"vera"_s);
    choose(u"Anna Berg"_s);
    press(panel(), u"Start a journey…"_s);
    QTRY_VERIFY(shows(action(), u"for people"_s));
    QTest::keyClicks(reason(), u"Because"_s);
    press(action(), u"Start journey"_s);
    QTRY_VERIFY(shows(action(), u"may not do this"_s));
    QVERIFY(isPressable(action(), u"Start journey"_s));
}

void TestPeoplePage::cancellingARunSaysWhatStays()
{
    m_bench->open();
    choose(u"Anna Berg"_s);
    press(panel(), u"Cancel run…"_s);
    QTRY_VERIFY(shows(action(), u"closed; nobody needs to do"_s));
    QTRY_VERIFY(shows(action(), u"cannot go on"_s));
    QVERIFY(!isPressable(action(), u"Cancel the run"_s));
    QTest::keyClicks(reason(), u"Hired twice"_s);
    press(action(), u"Cancel the run"_s);
    QTRY_VERIFY(panel().isVisible());
    m_bench->work();
    QTRY_VERIFY(shows(panel(), u"Ended"_s) || !visibleButton(panel(), u"Cancel run…"_s));
}

void TestPeoplePage::aFrozenPersonSaysWhyAndIsThawed()
{
    m_bench->open();
    choose(u"Anna Berg"_s);
    press(panel(), u"Freeze…"_s);
    QTest::keyClicks(reason(), u"Wrong person"_s);
    press(action(), u"Freeze person"_s);
    QTRY_VERIFY(shows(panel(), u"Wrong person"_s));
    press(panel(), u"Thaw…"_s);
    QTRY_VERIFY(shows(action(), u"because: Wrong person"_s));
    QTest::keyClicks(reason(), u"It was the right one"_s);
    press(action(), u"Thaw person"_s);
    QTRY_VERIFY(visibleButton(panel(), u"Freeze…"_s));
    QVERIFY(!shows(panel(), u"Wrong person"_s));
}

void TestPeoplePage::choosingSomebodyElseEndsWhatWasBegun()
{
    m_bench->open();
    choose(u"Anna Berg"_s);
    press(panel(), u"Freeze…"_s);
    QVERIFY(action().isVisible());
    click(list(), rowWith(list(), u"Ben Müller"_s));
    QTRY_VERIFY(shows(panel(), u"Ben Müller"_s));
    QVERIFY(!action().isVisible());
}

void TestPeoplePage::whatIsMissingInTheFormIsSaidAtItsField()
{
    m_bench->open();
    press(page(), u"New person"_s);
    fill(u"givenName"_s, u"Ada"_s);
    fill(u"startDate"_s, u"Monday"_s);
    press(form(), u"See what would happen"_s);
    QTRY_VERIFY(shows(form(), u"Must be filled in."_s));
    QTRY_VERIFY(shows(form(), u"Write the day as"_s));
    QVERIFY(!isPressable(form(), u"Keep"_s));
}

void TestPeoplePage::enterAda()
{
    press(page(), u"New person"_s);
    fill(u"givenName"_s, u"Ada"_s);
    fill(u"familyName"_s, u"Lovelace"_s);
    fill(u"startDate"_s, u"2026-08-03"_s);
    press(form(), u"See what would happen"_s);
    QTRY_VERIFY(shows(form(), u"1 person joins"_s));
    press(form(), u"Keep"_s);
    QTRY_VERIFY(rowWith(list(), u"Ada Lovelace"_s).isValid());
}

void TestPeoplePage::somebodyNewIsKeptAfterALook()
{
    m_bench->open();
    enterAda();
    QVERIFY(!form().isVisible());
    QVERIFY(m_bench->run({u"person"_s, u"show"_s, u"H1"_s, u"--json"_s}).contains("2026-08-03"));
}

void TestPeoplePage::whoIsEnteredByHandIsChangedHere()
{
    m_bench->open();
    enterAda();
    choose(u"Ada Lovelace"_s);
    press(panel(), u"Change…"_s);
    fill(u"startDate"_s, u"2026-08-17"_s);
    press(form(), u"See what would happen"_s);
    press(form(), u"Keep"_s);
    QTRY_VERIFY(panel().isVisible());
    QTRY_VERIFY(
        m_bench->run({u"person"_s, u"show"_s, u"H1"_s, u"--json"_s}).contains("2026-08-17"));
}

void TestPeoplePage::whomAFeedNamesIsNotChangedHere()
{
    m_bench->open();
    choose(u"Anna Berg"_s);
    QTRY_VERIFY(visibleButton(panel(), u"Start a journey…"_s));
    QVERIFY(!visibleButton(panel(), u"Change…"_s));
}

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
