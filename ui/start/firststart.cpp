// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/firststart.h"

#include "ui/start/choicecard.h"
#include "ui/widgets/button.h"
#include "ui/widgets/colors.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"
#include "wording/sentence.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QTimeZone>

namespace tenure::ui {
namespace {

constexpr int cardWidth = 640;

void fillZones(ComboBox &choice)
{
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            choice.addItem(QString::fromLatin1(zone));
    }
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (choice.findText(here) < 0)
        choice.insertItem(0, here);
    choice.setCurrentText(here);
}

} // namespace

FirstStart::FirstStart(const QString &ownFile, QWidget *parent)
    : QWidget(parent), m_ownFile(ownFile)
{
    setWindowTitle(tr("Tenure: first start"));
    setMinimumSize(760, 600);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::space3);
    column->addStretch(1);
    column->addWidget(head());
    column->addWidget(choices());
    column->addWidget(foot());
    column->addStretch(2);
    auto *middle = new QWidget;
    middle->setLayout(column);
    middle->setFixedWidth(cardWidth);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(middle, 0, Qt::AlignHCenter);
    showWay();
    m_sample->setFocus();
}

QWidget *FirstStart::head()
{
    auto *title = new Label(tr("How do you want to begin?"), TextSize::Title, Weight::Bold);
    auto *text = new Label(tr("You need no connection to any system yet. Steps without one become "
                              "tasks for people."),
                           TextSize::Body, Weight::Regular, Ink::Secondary);
    text->setWordWrap(true);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space1);
    layout->addWidget(title);
    layout->addWidget(text);
    return head;
}

QWidget *FirstStart::choices()
{
    auto *box = new QWidget;
    m_sample = new ChoiceCard(
        Symbol::Practice, tr("Look around with a sample company"),
        tr("60 people of TechCorp join, move and leave. It is a practice store: it says so on "
           "every page, and nothing reaches a real system."));
    m_own = new ChoiceCard(
        Symbol::Folder, tr("Begin with my own organisation"),
        tr("An empty store on this machine: %1. Begin with a file from HR.").arg(m_ownFile));
    m_there = new ChoiceCard(Symbol::Server, tr("Open a store that is there already"),
                             tr("Its file, of an earlier start or from a backup."));
    m_zone = new ComboBox(tr("Time zone of most people"));
    fillZones(*m_zone);
    m_zoneField = new Field(tr("Time zone of most people"), m_zone);
    m_file = new QLineEdit;
    m_file->setAccessibleName(tr("File of the store"));
    m_file->setPlaceholderText(tr("The whole path of the store's file"));
    auto *browse = new Button(Symbol::Folder, tr("Choose a file…"));
    m_fileRow = new QWidget;
    auto *row = new QHBoxLayout(m_fileRow);
    row->setContentsMargins({});
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::space2);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_sample, m_own, m_zoneField, m_there, m_fileRow})
        layout->addWidget(part);
    m_sample->setChecked(true);
    for (ChoiceCard *card : {m_sample, m_own, m_there})
        connect(card, &ChoiceCard::toggled, this, &FirstStart::showWay);
    connect(m_file, &QLineEdit::textChanged, this, &FirstStart::showWay);
    connect(browse, &Button::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Choose a store"));
        if (!path.isEmpty())
            m_file->setText(path);
    });
    return box;
}

QWidget *FirstStart::foot()
{
    m_note = new Label(tr("A server for a whole team can take the store over later."),
                       TextSize::Body, Weight::Regular, Ink::Secondary);
    m_note->setWordWrap(true);
    m_trouble = new Label({}, TextSize::Body, Weight::Regular, Ink::Bad);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::space1);
    m_progress->setAccessibleName(tr("Making the store"));
    m_progress->hide();
    m_go = new Button(QString(), Button::Kind::Primary);
    m_go->setDefault(true);
    connect(m_go, &Button::clicked, this, &FirstStart::chosen);
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout;
    row->addWidget(m_note, 1);
    row->addWidget(m_go);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins({});
    layout->addWidget(m_trouble);
    layout->addWidget(m_progress);
    layout->addLayout(row);
    return foot;
}

FirstStart::Way FirstStart::way() const
{
    return m_there->isChecked() ? Way::There : m_own->isChecked() ? Way::Own : Way::Sample;
}

QString FirstStart::zone() const
{
    return m_zone->currentText();
}

QString FirstStart::file() const
{
    return m_file->text().trimmed();
}

void FirstStart::showWay()
{
    m_zoneField->setVisible(way() == Way::Own);
    m_fileRow->setVisible(way() == Way::There);
    m_go->setEnabled(way() != Way::There || !file().isEmpty());
    m_go->setText(way() == Way::Sample ? tr("Open the sample")
                  : way() == Way::Own  ? tr("Make my store")
                                       : tr("Open the store"));
}

void FirstStart::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_sample, m_own, m_there, m_zone, m_file, m_go})
        part->setEnabled(!busy);
    if (!busy)
        showWay();
}

void FirstStart::tell(const Error &error)
{
    m_trouble->setText(wording::sentenceFor(error).text());
    m_trouble->show();
}

void FirstStart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colorsOf(palette()).window);
}

} // namespace tenure::ui
