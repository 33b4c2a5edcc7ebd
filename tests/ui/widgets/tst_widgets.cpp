// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figurestrip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/panelsection.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/style.h"
#include "ui/widgets/timeline.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace tenure::ui;

namespace {

Cell cellOfSheet(const QModelIndex &index)
{
    const int row = index.row();
    switch (index.column()) {
    case 0:
        return {.text = index.data().toString(),
                .second = QStringLiteral("Customer Service Agent"),
                .avatarOf = index.data().toString()};
    case 1:
        return {.text = QStringLiteral("Mon 3 Aug"),
                .second = QStringLiteral("in 4 days"),
                .symbol = Symbol::Joins};
    case 2:
        return {.state = row == 1 ? StateLook{Symbol::Alert, QStringLiteral("Late"), Tone::Bad}
                                  : StateLook{Symbol::Done, QStringLiteral("Ready"), Tone::Ok},
                .ground = ChipGround::Soft};
    case 3:
        return {.text = QStringLiteral("34 %"), .percent = 34, .alignment = Qt::AlignRight};
    default:
        return row == 1 ? Cell{.action = QStringLiteral("Open exception")} : Cell{};
    }
}

// One sheet of every part, as `states.html` of the mockups has it.
class Sheet final : public QWidget
{
public:
    Sheet()
    {
        auto *layout = new QHBoxLayout(this);
        layout->addLayout(controls());
        layout->addLayout(lists(), 1);
        layout->addLayout(panel());
        resize(1440, 700);
    }

    ListView *list = nullptr;
    QStandardItemModel model;

private:
    static QVBoxLayout *controls()
    {
        auto *column = new QVBoxLayout;
        using Kind = Button::Kind;
        column->addWidget(
            new Button(Symbol::Plus, QStringLiteral("Start a journey"), Kind::Primary));
        auto *hinted = new Button(Symbol::Arrow, QStringLiteral("Take next"));
        hinted->setKeyHint(QStringLiteral("N"));
        column->addWidget(hinted);
        auto *off = new Button(Symbol::Person, QStringLiteral("Reassign"));
        off->setEnabled(false);
        column->addWidget(off);
        column->addWidget(
            new Button(Symbol::Stop, QStringLiteral("Stop all changes"), Kind::Danger));
        column->addWidget(new Button(Symbol::Stop, QStringLiteral("Stop now"), Kind::Confirmed));
        column->addWidget(new Button(Symbol::Download, QStringLiteral("Export"), Kind::Flat));
        column->addWidget(new Button(QStringLiteral("Show all"), Kind::Link));
        column->addWidget(Button::ofSign(Symbol::Refresh, QStringLiteral("Refresh")));
        column->addWidget(new QLineEdit(QStringLiteral("ldaps://dc1.techcorp.example")));
        column->addWidget(new SearchField(QStringLiteral("Name, number or e-mail")));
        auto *combo = new QComboBox;
        combo->addItems({QStringLiteral("Helpdesk"), QStringLiteral("Security")});
        column->addWidget(combo);
        for (const bool on : {true, false}) {
            auto *box = new QCheckBox(on ? QStringLiteral("Chosen") : QStringLiteral("Not chosen"));
            box->setChecked(on);
            column->addWidget(box);
            auto *radio = new QRadioButton(on ? QStringLiteral("This") : QStringLiteral("That"));
            radio->setChecked(on);
            column->addWidget(radio);
        }
        column->addStretch();
        return column;
    }

    QVBoxLayout *lists()
    {
        auto *column = new QVBoxLayout;
        auto *bar = new MessageBar;
        bar->show({Tone::Warn, Symbol::Pause, QStringLiteral("Feed held."),
                   QStringLiteral("Retail staff wants to end 38 of 812 people; normal is 2."),
                   QStringLiteral("Look at batch")});
        column->addWidget(bar);
        auto *strip = new FigureStrip(QStringLiteral("People"));
        strip->setFigures({{12, QStringLiteral("in the next 14 days")},
                           {2, QStringLiteral("late"), Symbol::Alert, Tone::Bad},
                           {4, QStringLiteral("ready"), Symbol::Done, Tone::Ok}});
        column->addWidget(strip);
        list = new ListView(QStringLiteral("People"), cellOfSheet);
        list->setTallRows(true);
        model.setHorizontalHeaderLabels({QStringLiteral("Person"), QStringLiteral("Date"),
                                         QStringLiteral("State"), QStringLiteral("On time"),
                                         QStringLiteral("What helps")});
        for (const char *name :
             {"Needs help", "Mei-Ling Chen", "Tomasz Wiśniewski", "Zoë Ångström"})
            model.appendRow(new QStandardItem(QString::fromUtf8(name)));
        model.item(0)->setData(QStringLiteral("2 people, most urgent first"), ListView::groupRole);
        list->setModel(&model);
        list->setColumnWidths({0, 120, 110, 70, 170});
        column->addWidget(list, 1);
        auto *empty = new EmptyState;
        empty->setWords({Symbol::Empty, QStringLiteral("Nobody starts or leaves"),
                         QStringLiteral("In the next 14 days nobody joins, moves or leaves."),
                         QStringLiteral("Import a feed")});
        column->addWidget(empty, 1);
        return column;
    }

    static QVBoxLayout *panel()
    {
        auto *column = new QVBoxLayout;
        auto *choices = new Segmented(QStringLiteral("Whose"));
        choices->setChoices({{QStringLiteral("Mine"), 4},
                             {QStringLiteral("My team"), 12},
                             {QStringLiteral("Late"), 2}});
        choices->setCurrent(1);
        column->addWidget(choices);
        auto *facts = new PanelSection(QStringLiteral("Waiting for me"));
        facts->setCount(7);
        facts->setLink(QStringLiteral("Show all"));
        facts->addFact(QStringLiteral("Manager"), QStringLiteral("Priya Raman"));
        facts->addFact(QStringLiteral("Work mode"), QStringLiteral("On site, since 3 Feb 2025"));
        column->addWidget(facts);
        auto *timeline = new Timeline;
        timeline->setMoments(
            {{QStringLiteral("Wed 29 Jul, 16:41"), Symbol::Failed, Tone::Bad,
              QStringLiteral("Corporate AD refused the password"),
              QStringLiteral("Account for Mei-Ling Chen, third try")},
             {QStringLiteral("Wed 29 Jul, 16:40"), Symbol::Done, Tone::Ok,
              QStringLiteral("Account name reserved"), QStringLiteral("mchen, by the worker")}});
        column->addWidget(timeline);
        column->addStretch();
        return column;
    }
};

} // namespace

class TestWidgets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }

    // Looked at by people: TENURE_PICTURES names where they go.
    void theSheetOfPartsIsPaintedInBothSchemes()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            QApplication::setPalette(paletteOf(scheme));
            Sheet sheet;
            sheet.list->setCurrentIndex(sheet.model.index(1, 0));
            sheet.show();
            QVERIFY(QTest::qWaitForWindowExposed(&sheet));
            const QImage image = sheet.grab().toImage();
            QCOMPARE(image.pixelColor(2, 2), colors(scheme).window);
            if (qEnvironmentVariableIsSet("TENURE_PICTURES"))
                image.save(qEnvironmentVariable("TENURE_PICTURES") +
                           (scheme == Scheme::Light ? QStringLiteral("/sheet-light.png")
                                                    : QStringLiteral("/sheet-dark.png")));
        }
    }

    void aGroupRowIsNeverTheChosenOne()
    {
        Sheet sheet;
        sheet.show();
        QSignalSpy changed(sheet.list, &ListView::chosenChanged);
        sheet.list->setCurrentIndex(sheet.model.index(0, 0));
        QVERIFY(!sheet.list->chosen().isValid());
        sheet.list->setFocus();
        QTest::keyClick(sheet.list, Qt::Key_J);
        QCOMPARE(sheet.list->chosen().row(), 1);
        QTest::keyClick(sheet.list, Qt::Key_K);
        QVERIFY(!sheet.list->chosen().isValid());
        QCOMPARE(changed.count(), 3);
    }

    void theButtonOfARowIsPressedThere()
    {
        Sheet sheet;
        sheet.show();
        QSignalSpy pressed(sheet.list, &ListView::actionChosen);
        const QModelIndex withButton = sheet.model.index(1, 4);
        const QRect area = actionArea(sheet.list->visualRect(withButton), cellOfSheet(withButton));
        QTest::mouseClick(sheet.list->viewport(), Qt::LeftButton, {}, area.center());
        QCOMPARE(pressed.count(), 1);
        QTest::mouseClick(sheet.list->viewport(), Qt::LeftButton, {},
                          sheet.list->visualRect(sheet.model.index(2, 4)).center());
        QCOMPARE(pressed.count(), 1);
    }

    void copyingTakesHeadersAndChosenRows()
    {
        Sheet sheet;
        sheet.show();
        sheet.list->setCurrentIndex(sheet.model.index(1, 0));
        QTest::keyClick(sheet.list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().section(u'\n', 0, 0),
                 QStringLiteral("Person\tDate\tState\tOn time\tWhat helps"));
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Mei-Ling Chen")));
    }

    void figuresAreFiltersByMouseAndKeys()
    {
        FigureStrip strip(QStringLiteral("People"));
        strip.setFigures({{12, QStringLiteral("all")}, {2, QStringLiteral("late")}});
        strip.resize(400, metrics::figureStrip);
        strip.show();
        QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(10, 20));
        QCOMPARE(strip.chosen(), std::optional(0));
        QTest::keyClick(&strip, Qt::Key_Right);
        QTest::keyClick(&strip, Qt::Key_Space);
        QCOMPARE(strip.chosen(), std::optional(1));
        QTest::keyClick(&strip, Qt::Key_Return);
        QVERIFY(!strip.chosen());
    }

    void arrowsMoveThroughChoicesAndStopAtTheEnds()
    {
        Segmented choices(QStringLiteral("Whose"));
        choices.setChoices({{QStringLiteral("Mine")}, {QStringLiteral("All")}});
        QSignalSpy chosen(&choices, &Segmented::chosen);
        QTest::keyClick(&choices, Qt::Key_Left);
        QCOMPARE(chosen.count(), 0);
        QTest::keyClick(&choices, Qt::Key_Right);
        QTest::keyClick(&choices, Qt::Key_Right);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(choices.accessibleName(), QStringLiteral("Whose: All"));
    }

    void aSearchFieldIsEmptiedByEscape()
    {
        SearchField field(QStringLiteral("Name"));
        QTest::keyClicks(&field, QStringLiteral("ana"));
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
    }

    void initialsAreFirstAndLast()
    {
        QCOMPARE(initials(QStringLiteral("Mei-Ling Chen")), QStringLiteral("MC"));
        QCOMPARE(initials(QStringLiteral("Fatima Zahra Benali")), QStringLiteral("FB"));
        QCOMPARE(initials(QStringLiteral("Ñoño")), QStringLiteral("Ñ"));
        QCOMPARE(initials(QString()), QString());
    }

    void namesFromOutsideAreNeverMarkup()
    {
        Label label(QStringLiteral("<b>Bobby</b>"));
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
