// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console/consolebench.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace tenure;
using namespace Qt::StringLiterals;

namespace {

constexpr int eventsEach = 2'000;
constexpr int monkeys = 3; // of 100; all of them with TENURE_LONG
constexpr int manyMonkeys = 100;

struct Stroke
{
    Qt::Key key;
    Qt::KeyboardModifiers with = Qt::NoModifier;
};

// Everything but what ends the program.
constexpr Stroke strokes[] = {
    {Qt::Key_Tab},
    {Qt::Key_Backtab, Qt::ShiftModifier},
    {Qt::Key_Down},
    {Qt::Key_Up},
    {Qt::Key_Left},
    {Qt::Key_Right},
    {Qt::Key_Return},
    {Qt::Key_Space},
    {Qt::Key_Escape},
    {Qt::Key_Delete},
    {Qt::Key_A},
    {Qt::Key_T},
    {Qt::Key_H},
    {Qt::Key_P},
    {Qt::Key_2},
    {Qt::Key_Minus},
    {Qt::Key_F6},
    {Qt::Key_F10},
    {Qt::Key_Home},
    {Qt::Key_End},
    {Qt::Key_PageDown},
    {Qt::Key_1, Qt::ControlModifier},
    {Qt::Key_2, Qt::ControlModifier},
    {Qt::Key_3, Qt::ControlModifier},
    {Qt::Key_4, Qt::ControlModifier},
    {Qt::Key_5, Qt::ControlModifier},
    {Qt::Key_K, Qt::ControlModifier},
    {Qt::Key_Z, Qt::ControlModifier},
    {Qt::Key_C, Qt::ControlModifier},
    {Qt::Key_Return, Qt::ControlModifier},
};

/// Presses and clicks wherever chance leads, the same way for the same seed.
class Monkey
{
public:
    Monkey(ui::MainWindow &window, quint32 seed) : m_window(window), m_chance(seed) {}

    void act()
    {
        const int kind = m_chance.bounded(100);
        if (kind < 45)
            press();
        else if (kind < 90)
            click();
        else if (kind < 97)
            turnWheel();
        else
            m_window.resize(960 + m_chance.bounded(700), 600 + m_chance.bounded(400));
        QCoreApplication::processEvents();
    }

private:
    // What is in front takes the keys: a menu, a question, else the window.
    QWidget *front() const
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        if (QWidget *modal = QApplication::activeModalWidget())
            return modal;
        return &m_window;
    }

    void press()
    {
        const Stroke &stroke = strokes[m_chance.bounded(int(std::size(strokes)))];
        QWidget *focus = QApplication::focusWidget();
        QPointer<QWidget> to = focus && focus->window() == front() ? focus : front();
        QTest::keyClick(to.data(), stroke.key, stroke.with);
    }

    void click()
    {
        QWidget *in = front();
        const QPoint at(m_chance.bounded(std::max(1, in->width())),
                        m_chance.bounded(std::max(1, in->height())));
        QWidget *child = in->childAt(at);
        QPointer<QWidget> to = child ? child : in;
        QTest::mouseClick(to.data(), Qt::LeftButton, Qt::NoModifier, to->mapFrom(in, at));
    }

    void turnWheel()
    {
        QWidget *in = front();
        const QPoint at(m_chance.bounded(std::max(1, in->width())),
                        m_chance.bounded(std::max(1, in->height())));
        QWheelEvent turn(at, in->mapToGlobal(at), {}, {0, m_chance.bounded(2) ? 120 : -120},
                         Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QWidget *child = in->childAt(at);
        QCoreApplication::sendEvent(child ? child : in, &turn);
    }

    ui::MainWindow &m_window;
    QRandomGenerator m_chance;
};

} // namespace

/// Nobody in particular uses the console: it must not crash, leak or leave the store unsound.
class TestMonkey final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void chanceDoesNoHarm_data();
    void chanceDoesNoHarm();

private:
    QTimer m_impatience;
};

void TestMonkey::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    // A dialog for files has an event loop of its own: somebody must close it.
    connect(&m_impatience, &QTimer::timeout, this, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog && dialog->inherits("QFileDialog"))
            dialog->reject();
    });
    m_impatience.start(20);
}

void TestMonkey::chanceDoesNoHarm_data()
{
    QTest::addColumn<quint32>("seed");
    const int count = qEnvironmentVariableIsSet("TENURE_LONG") ? manyMonkeys : monkeys;
    const quint32 first = qEnvironmentVariableIntValue("TENURE_FIRST_SEED");
    for (quint32 seed = first + 1; seed <= first + quint32(count); ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestMonkey::chanceDoesNoHarm()
{
    QFETCH(quint32, seed);
    ConsoleBench bench;
    bench.answerEverything(1);
    bench.open();
    bench.window().actions().action(u"window.quit"_s)->setEnabled(false); // it would end the day
    Monkey monkey(bench.window(), seed);
    for (int i = 0; i < eventsEach; ++i) {
        monkey.act();
        QVERIFY2(bench.window().isVisible(), qPrintable(u"closed by event %1"_s.arg(i)));
    }
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    while (QWidget *modal = QApplication::activeModalWidget())
        modal->close();
    const int page = bench.window().currentPage();
    QVERIFY(page >= 0 && page < bench.window().pages().size());
    bench.close();
    bench.run({u"store"_s, u"check"_s});
    bench.run({u"audit"_s, u"verify"_s});
}

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
