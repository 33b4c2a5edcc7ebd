// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectors/ldap/directory.h"
#include "support/console/consolebench.h"
#include "ui/systems/schemaform.h"
#include "ui/systems/systemform.h"
#include "ui/systems/systempanel.h"
#include "ui/systems/systemspage.h"
#include "ui/widgets/figurestrip.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTest>

using namespace tenure;
using namespace Qt::StringLiterals;

namespace {

constexpr const char password[] = "tenure-secret-1"; // of the account that the server was made with

} // namespace

/// Systems as somebody sets one up: through the form, against a real directory that comes and goes.
class TestSystemsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_bench.reset(); }
    void init() { m_bench->open(); }

    void withoutSystemsThePageSaysWhatPeopleDo();
    void aFormTellsWhatIsMissing();
    void aDirectoryIsAddedByTheFormAndItsPasswordIsNoConfiguration();
    void aTestClimbsTheWholeLadder();
    void whatItNeedsIsReadFromTheJourneys();
    void aServerThatIsGoneIsDownInWords();
    void whileALadderIsClimbedThePageAnswers();
    void aPausedSystemSaysSoAndGoesOn();
    void aFigureNarrowsTheList();
    void theTestOfAnotherProgramIsSeenHere();
    void whoMayNotConfigureIsToldSo();
    void aLinkOpensTheSystem();
    void theModelKeepsItsContract();

private:
    ui::SystemsPage &page()
    {
        return *static_cast<ui::SystemsPage *>(m_bench->openPage(u"systems"_s));
    }
    ui::ListView &list() { return *page().findChild<ui::ListView *>(); }
    ui::SystemPanel &panel() { return *page().findChild<ui::SystemPanel *>(); }
    ui::SystemForm &form() { return *page().findChild<ui::SystemForm *>(); }
    void type(const QString &setting, const QString &text);
    void press(const QWidget &in, const QString &button);
    void choose(const QString &system);
    QString state(const QString &system);

    test::Slapd m_directory;
    std::unique_ptr<ConsoleBench> m_bench;
};

void TestSystemsPage::initTestCase()
{
    QVERIFY2(m_directory.start(), m_directory.log().constData());
    m_bench = std::make_unique<ConsoleBench>();
    m_bench->run({u"user"_s, u"add"_s, u"ivo"_s, u"--role"_s, u"helpdesk"_s});
}

void TestSystemsPage::type(const QString &setting, const QString &text)
{
    auto *line = form().findChild<QLineEdit *>(u"setting."_s + setting);
    QVERIFY2(line, qPrintable(setting));
    line->clear();
    QTest::keyClicks(line, text);
}

void TestSystemsPage::press(const QWidget &in, const QString &button)
{
    QTRY_VERIFY2(visibleButton(in, button) && visibleButton(in, button)->isEnabled(),
                 qPrintable(button));
    QTest::mouseClick(visibleButton(in, button), Qt::LeftButton);
}

void TestSystemsPage::choose(const QString &system)
{
    QTRY_VERIFY(rowWith(list(), system).isValid());
    click(list(), rowWith(list(), system));
    QTRY_VERIFY(shows(panel(), system));
}

QString TestSystemsPage::state(const QString &system)
{
    return rowWith(list(), system).siblingAtColumn(items::SystemModel::State).data().toString();
}

void TestSystemsPage::withoutSystemsThePageSaysWhatPeopleDo()
{
    QTRY_VERIFY(shows(page(), u"No system is connected yet"_s));
    QTRY_VERIFY(shows(page(), u"Every step is a task for people until then"_s));
}

void TestSystemsPage::aFormTellsWhatIsMissing()
{
    press(page(), u"Add a system"_s);
    QTRY_VERIFY(form().findChild<QLineEdit *>(u"setting.url"_s));
    type(u"url"_s, u"http://wrong"_s);
    press(form(), u"Save system"_s);
    QTRY_VERIFY(shows(form(), u"This is needed."_s));
    QTRY_VERIFY(shows(form(), u"Write it as in ldaps://"_s));
    QTRY_VERIFY(shows(form(), u"Nothing was saved yet"_s));
    press(form(), u"Cancel"_s);
    QCOMPARE(rowCount(list()), 0);
}

void TestSystemsPage::aDirectoryIsAddedByTheFormAndItsPasswordIsNoConfiguration()
{
    press(page(), u"Add a system"_s);
    QTRY_VERIFY(form().findChild<QLineEdit *>(u"setting.url"_s));
    for (QLineEdit *line : form().findChildren<QLineEdit *>()) {
        if (line->accessibleName() == u"Name")
            QTest::keyClicks(line, u"Corporate directory"_s);
        if (line->accessibleName() == u"Names in journeys that it answers")
            QTest::keyClicks(line, u"directory"_s);
    }
    const QJsonObject config = m_directory.config();
    for (const auto &key : {u"url"_s, u"bindName"_s, u"base"_s})
        type(key, config.value(key).toString());
    type(u"password"_s, QString::fromLatin1(password));
    press(form(), u"More settings"_s);
    for (auto it = config.begin(); it != config.end(); ++it) {
        if (auto *line = form().findChild<QLineEdit *>(u"setting."_s + it.key());
            line && line->text().isEmpty() && it->isString() && it.key() != u"password")
            QTest::keyClicks(line, it->toString());
    }
    press(form(), u"Save system"_s);
    QTRY_COMPARE(rowCount(list()), 1);
    QTRY_VERIFY(shows(panel(), u"Corporate directory"_s));
    const QByteArray told = m_bench->run({u"system"_s, u"list"_s, u"--json"_s});
    QVERIFY(told.contains("\"directory\""));
    QVERIFY(!told.contains(QByteArray(password)));
    QFile store(m_bench->storeFile() + u"-wal"_s);
    QVERIFY(store.open(QIODevice::ReadOnly));
    QVERIFY(!store.readAll().contains(QByteArray(password)));
}

void TestSystemsPage::aTestClimbsTheWholeLadder()
{
    choose(u"Corporate directory"_s);
    QTRY_VERIFY(shows(panel(), u"Nobody has tested it yet"_s));
    press(panel(), u"Test again"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shows(panel(), u"Sign-in"_s), 20'000);
    QTRY_COMPARE(state(u"Corporate directory"_s), u"Healthy"_s);
    QTRY_VERIFY(shows(panel(), u"TLS certificate"_s));
}

void TestSystemsPage::whatItNeedsIsReadFromTheJourneys()
{
    choose(u"Corporate directory"_s);
    QTRY_VERIFY(shows(panel(), u"What it needs"_s));
    QTRY_VERIFY(shows(panel(), u"Create or correct the account"_s));
    QTRY_VERIFY(shows(panel(), u"When it is down"_s));
}

void TestSystemsPage::aServerThatIsGoneIsDownInWords()
{
    m_directory.server().stop();
    const auto again = qScopeGuard([this] { m_directory.start(); });
    choose(u"Corporate directory"_s);
    press(panel(), u"Test again"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(u"Corporate directory"_s), u"Down"_s, 20'000);
    QTRY_VERIFY(shows(panel(), u"What happened"_s));
    QTRY_VERIFY(shows(panel(), u"What helps"_s));
    QCOMPARE(page().badge().count, 1);
}

void TestSystemsPage::whileALadderIsClimbedThePageAnswers()
{
    QVERIFY(m_directory.server().pid() > 0);
    const auto again = qScopeGuard([this] { m_directory.server().resume(); });
    m_directory.server().pause(); // accepts, and never says a word
    choose(u"Corporate directory"_s);
    press(panel(), u"Test again"_s);
    QVERIFY(visibleButton(panel(), u"Testing…"_s));
    press(panel(), u"Pause"_s); // the desk that everybody asks is free
    QTRY_COMPARE(state(u"Corporate directory"_s), u"Paused"_s);
    m_directory.server().resume();
    QTRY_VERIFY_WITH_TIMEOUT(visibleButton(panel(), u"Test again"_s), 60'000);
    press(panel(), u"Resume"_s);
    QTRY_VERIFY(state(u"Corporate directory"_s) != u"Paused"_s);
}

void TestSystemsPage::aPausedSystemSaysSoAndGoesOn()
{
    choose(u"Corporate directory"_s);
    press(panel(), u"Pause"_s);
    QTRY_COMPARE(state(u"Corporate directory"_s), u"Paused"_s);
    QVERIFY(m_bench->run({u"system"_s, u"list"_s, u"--json"_s}).contains("\"paused\":true"));
    press(panel(), u"Resume"_s);
    QTRY_VERIFY(state(u"Corporate directory"_s) != u"Paused"_s);
}

void TestSystemsPage::aFigureNarrowsTheList()
{
    QTRY_COMPARE(rowCount(list()), 1);
    auto *figures = page().findChild<ui::FigureStrip *>();
    figures->setFocus();
    for (int figure = 0; figure < 3; ++figure)
        QTest::keyClick(figures, Qt::Key_Right);
    QTest::keyClick(figures, Qt::Key_Space); // paused: none is
    QTRY_COMPARE(rowCount(list()), 0);
    QTRY_VERIFY(shows(page(), u"No system in this state"_s));
}

void TestSystemsPage::theTestOfAnotherProgramIsSeenHere()
{
    choose(u"Corporate directory"_s);
    m_bench->run({u"system"_s, u"test"_s, u"Corporate directory"_s});
    QTRY_COMPARE(state(u"Corporate directory"_s), u"Healthy"_s);
}

void TestSystemsPage::whoMayNotConfigureIsToldSo()
{
    m_bench->open(u"ivo"_s);
    choose(u"Corporate directory"_s);
    press(panel(), u"Pause"_s);
    QTRY_VERIFY(shows(panel(), u"may not do this"_s));
}

void TestSystemsPage::aLinkOpensTheSystem()
{
    m_bench->window().follow({ui::Link::Kind::System, u"Corporate directory"_s});
    QTRY_VERIFY(shows(panel(), u"Corporate directory"_s));
}

void TestSystemsPage::theModelKeepsItsContract()
{
    QAbstractItemModelTester tester(list().model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(rowCount(list()), 1);
    m_bench->run({u"system"_s, u"pause"_s, u"Corporate directory"_s});
    QTRY_COMPARE(state(u"Corporate directory"_s), u"Paused"_s);
    m_bench->run({u"system"_s, u"resume"_s, u"Corporate directory"_s});
}

QTEST_MAIN(TestSystemsPage)
#include "tst_systemspage.moc"
