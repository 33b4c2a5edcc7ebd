// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/screenshots.h"
#include "support/console/consolebench.h"
#include "ui/people/personpanel.h"
#include "ui/tasks/taskpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurestrip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenure;

// The window as a person meets it: real keys and clicks, a real store, and another program that
// writes to it.
class TestConsole final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bench = std::make_unique<ConsoleBench>(); }
    void cleanupTestCase() { m_bench.reset(); }

    void init()
    {
        m_bench->open();
        m_window = &m_bench->window();
        m_desk = &m_bench->desk();
        QTRY_VERIFY(rows(QStringLiteral("today")) > 0);
        QTRY_VERIFY(rows(QStringLiteral("people")) > 0);
        QTRY_VERIFY(rows(QStringLiteral("tasks")) > 0);
    }
    void cleanup() { m_bench->close(); }

    void theStoreIsToldApartAtAGlance()
    {
        auto *status = m_window->findChild<QWidget *>(QStringLiteral("status"));
        QTRY_VERIFY(status->accessibleName().contains(QStringLiteral("Practice")));
        QVERIFY(status->accessibleName().contains(QStringLiteral("Thu 30 Jul 2026, 07:42")));
    }

    void everyModelKeepsItsContract()
    {
        for (ui::ListView *list : m_window->findChildren<ui::ListView *>()) {
            QAbstractItemModelTester tester(list->model(),
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
            QVERIFY(list->model()->columnCount() > 0);
        }
    }

    void pagesOpenByKeysAndByPalette()
    {
        QTest::keyClick(m_window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), 1);
        QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
        auto &palette = m_window->palettePopup();
        QTRY_VERIFY(palette.isVisible());
        auto *typed = palette.findChild<QLineEdit *>();
        QTest::keyClicks(typed, QStringLiteral("open tas"));
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QCOMPARE(m_window->currentPage(), 2);
    }

    void somebodyIsFoundWithoutAccentsAndShown()
    {
        m_window->openPage(1);
        auto *search = page(QStringLiteral("people"))->findChild<ui::SearchField *>();
        QTest::keyClicks(search, QStringLiteral("muller"));
        QCOMPARE(rows(QStringLiteral("people")), 1);
        ui::ListView *list = listOf(QStringLiteral("people"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QTRY_VERIFY(shows(*page(QStringLiteral("people")), QStringLiteral("Ben Müller")));
        QTest::keyClicks(search, QStringLiteral("zzz"));
        QCOMPARE(rows(QStringLiteral("people")), 0);
        QVERIFY(page(QStringLiteral("people"))->findChild<ui::EmptyState *>()->isVisible());
    }

    void aTaskOfTheBoardLeadsToItsSheet()
    {
        ui::ListView *board = listOf(QStringLiteral("today"));
        QTRY_VERIFY(board->model()->rowCount() > 1);
        const QModelIndex help = board->model()->index(1, 5);
        const QRect button = ui::actionArea(board->visualRect(help), board->cellOf()(help));
        QTest::mouseClick(board->viewport(), Qt::LeftButton, {}, button.center());
        QCOMPARE(m_window->currentPage(), 2);
        QTRY_VERIFY(listOf(QStringLiteral("tasks"))->chosen().isValid());
    }

    void aFigureNarrowsTheBoard()
    {
        ui::ListView *board = listOf(QStringLiteral("today"));
        QTRY_VERIFY(board->model()->rowCount() > 1);
        auto *figures = page(QStringLiteral("today"))->findChild<ui::FigureStrip *>();
        figures->setFocus();
        QTest::keyClick(figures, Qt::Key_Right);
        QTest::keyClick(figures, Qt::Key_Space); // late: nobody is
        QCOMPARE(board->model()->rowCount(), 0);
        QVERIFY(page(QStringLiteral("today"))->findChild<ui::EmptyState *>()->isVisible());
        QTest::keyClick(figures, Qt::Key_Space);
        QVERIFY(board->model()->rowCount() > 1);
    }

    void aTaskIsDoneByKeysAndLeavesTheQueue()
    {
        m_window->openPage(2);
        const int before = rows(QStringLiteral("tasks"));
        ui::ListView *list = listOf(QStringLiteral("tasks"));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_J);
        QTest::keyClick(list, Qt::Key_J);
        QTRY_VERIFY(list->chosen().isValid());
        auto *panel = m_window->findChild<ui::TaskPanel *>();
        QSignalSpy completed(panel, &ui::TaskPanel::completed);
        QTRY_VERIFY(shows(*panel, list->chosen().data().toString()));
        QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(completed.count(), 1);
        QTRY_COMPARE(rows(QStringLiteral("tasks")), before - 1);
    }

    void whatAnotherProgramWritesIsSeenWithoutAsking()
    {
        QSignalSpy changed(m_desk, &items::Desk::changed);
        m_bench->run({QStringLiteral("store"), QStringLiteral("stop")});
        QTRY_VERIFY(m_desk->facts().stopped);
        QTRY_VERIFY(changed.count() > 0);
        m_bench->run({QStringLiteral("store"), QStringLiteral("resume")});
        QTRY_VERIFY(!m_desk->facts().stopped);
    }

    void theConsoleHostsTheWorkerUnlessAnotherProgramIsIt()
    {
        auto here = std::make_unique<app::HostedWorker>(m_bench->storeUrl());
        QTRY_COMPARE(here->state(), app::HostedWorker::State::Here);
        auto second = std::make_unique<app::HostedWorker>(m_bench->storeUrl());
        QTRY_COMPARE(second->state(), app::HostedWorker::State::Elsewhere);
        app::showWorker(*second, *m_window);
        auto *status = m_window->findChild<QWidget *>(QStringLiteral("status"));
        QVERIFY(status->accessibleName().contains(QStringLiteral("another program")));
        here.reset(); // the other one takes over
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), app::HostedWorker::State::Here, 20'000);
    }

    void aTaskThatIsDoneHereMovesItsRunOn()
    {
        const app::HostedWorker worker(m_bench->storeUrl());
        QTRY_COMPARE(worker.state(), app::HostedWorker::State::Here);
        m_window->openPage(2);
        ui::ListView *list = listOf(QStringLiteral("tasks"));
        list->setCurrentIndex(list->model()->index(1, 0));
        auto *panel = m_window->findChild<ui::TaskPanel *>();
        QTRY_VERIFY(shows(*panel, list->chosen().data().toString()));
        QSignalSpy changed(m_desk, &items::Desk::changed);
        panel->complete(QStringLiteral("done"));
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() >= 2,
                                 20'000); // our answer, then the worker's turn
    }

    void theGlobalStopAsksFirstAndIsSeenAtOnce()
    {
        QAction *stop = m_window->actions().action(QStringLiteral("store.stop"));
        stop->trigger();
        auto *dialog = m_window->findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!m_desk->facts().stopped);

        stop->trigger();
        for (ui::Button *button : m_window->findChildren<ui::Button *>()) {
            if (button->kind() == ui::Button::Kind::Confirmed && button->isVisible())
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(m_desk->facts().stopped);
        QTRY_VERIFY(shows(*m_window, QStringLiteral("All changes are stopped.")));
        for (ui::Button *button : m_window->findChildren<ui::Button *>()) {
            if (button->text() == u"Let changes go on")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY(!m_desk->facts().stopped);
        QTRY_VERIFY(!shows(*m_window, QStringLiteral("All changes are stopped.")));
    }

    void aStoreThatCannotBeOpenedIsToldAndNothingFreezes()
    {
        items::Desk desk([]() -> Result<std::unique_ptr<services::Office>> {
            return Error{QStringLiteral("store.not_found"),
                         {{QStringLiteral("file"), QStringLiteral("/nowhere")}}};
        });
        ui::Look look;
        const auto window = app::makeWindow(desk, look);
        window->openPage(0);
        window->show();
        QTRY_COMPARE(desk.trouble().code, QStringLiteral("store.not_found"));
        QTRY_VERIFY(shows(*window, QStringLiteral("/nowhere")));
    }

    void everyPageIsDrawnInBothSchemes()
    {
        QTemporaryDir pictures;
        QVERIFY(app::takeScreenshots(*m_desk, pictures.path()));
        for (const ui::Page *page : m_window->pages()) {
            for (const char *scheme : {"light", "dark"}) {
                const QString file =
                    QStringLiteral("%1/%2-%3.png")
                        .arg(pictures.path(), page->about().id, QLatin1StringView(scheme));
                QCOMPARE(QImage(file).size(), QSize(1440, 900));
            }
        }
        app::dressApplication(ui::Scheme::Light);
    }

    void noWordsAreClippedAtAnyWidth_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {1680, 1440, 1280, 1024, 960})
            QTest::addRow("%d", width) << width;
    }
    void noWordsAreClippedAtAnyWidth()
    {
        QFETCH(int, width);
        m_window->resize(width, 700);
        for (int page = 0; page < m_window->pages().size(); ++page) {
            m_window->openPage(page);
            ui::ListView *list = listOf(m_window->pages().at(page)->about().id);
            if (rowCount(*list) > 0) { // else it is the empty page that is looked at
                list->setCurrentIndex(list->model()->index(1, 0));
                QTRY_VERIFY(list->chosen().isValid());
            }
            QTRY_VERIFY(!list->horizontalScrollBar()->isVisible()); // columns leave instead
            QTRY_VERIFY2(!clipped(), clipped() ? describe(*clipped()).constData() : "");
        }
    }

    void everythingThatTakesTheFocusHasAName()
    {
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool ours = widget->focusPolicy() & Qt::TabFocus &&
                              !widget->objectName().startsWith(QStringLiteral("qt_"));
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() ||
                               (button && (!button->text().isEmpty() || !button->isVisible()));
            QVERIFY2(!ours || named, widget->metaObject()->className());
        }
    }

    void theLayoutComesBack()
    {
        m_window->openPage(2);
        m_window->saveLayout();
        ui::Look look;
        const auto again = app::makeWindow(*m_desk, look);
        again->restoreLayout();
        QCOMPARE(again->currentPage(), 2);
    }

private:
    ui::Page *page(const QString &id) const { return m_bench->page(id); }
    ui::ListView *listOf(const QString &id) const { return page(id)->findChild<ui::ListView *>(); }
    int rows(const QString &id) const { return rowCount(*listOf(id)); }
    static bool isClipped(const QWidget &widget)
    {
        if (!widget.isVisible())
            return false;
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return label->wordWrap() ? label->heightForWidth(label->width()) > label->height()
                                     : label->sizeHint().width() > label->width();
        if (const auto *button = qobject_cast<const ui::Button *>(&widget))
            return button->sizeHint().width() > button->width();
        return false;
    }
    // Nothing, once the sheet of what is chosen is there and laid out.
    const QWidget *clipped() const
    {
        const auto widgets = m_window->findChildren<QWidget *>();
        const auto found =
            std::ranges::find_if(widgets, [](const QWidget *widget) { return isClipped(*widget); });
        return found == widgets.end() ? nullptr : *found;
    }
    static QByteArray describe(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const QString words = label ? label->text() : button ? button->text() : QString();
        return QStringLiteral("%1 \"%2\" is %3 x %4 and wants %5 x %6")
            .arg(QLatin1StringView(widget.metaObject()->className()), words)
            .arg(widget.width())
            .arg(widget.height())
            .arg(widget.sizeHint().width())
            .arg(widget.sizeHint().height())
            .toUtf8();
    }
    std::unique_ptr<ConsoleBench> m_bench;
    items::Desk *m_desk = nullptr;
    ui::MainWindow *m_window = nullptr;
};

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
