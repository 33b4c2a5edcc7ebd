// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/readview.h"

#include "ui/feeds/feedwords.h"
#include "ui/feeds/plansections.h"
#include "ui/feeds/readingtable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/panelsection.h"
#include "ui/widgets/sidepanel.h"
#include "wording/sentence.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>

namespace tenure::ui {
namespace {

constexpr int feedWidth = 200;
const QString firstFeed = QStringLiteral("hr");

} // namespace

ReadView::ReadView(items::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_reader(desk)
    , m_path(new QLineEdit)
    , m_feed(new ComboBox(tr("Feed")))
    , m_dates(new ComboBox(tr("Dates in the file")))
    , m_rows(new Label)
    , m_table(new ReadingTable)
    , m_progress(new QProgressBar)
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(metrics::space1);
    m_progress->setAccessibleName(tr("Reading the file"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(choices());
    layout->addWidget(m_progress);
    layout->addWidget(rowChooser());
    layout->addWidget(m_table, 1);
    layout->addStretch();
    buildPanel();
    connect(m_table, &ReadingTable::factChosen, &m_reader, &items::FeedReader::setFact);
    connect(&m_reader, &items::FeedReader::busyChanged, this, &ReadView::showBusy);
    connect(&m_reader, &items::FeedReader::readingChanged, this, &ReadView::showReading);
    connect(&m_reader, &items::FeedReader::triedOut, this, &ReadView::showTried);
    connect(&m_reader, &items::FeedReader::taken, this, &ReadView::tellTaken);
    connect(&m_reader, &items::FeedReader::failed, this,
            [this](const Error &error) { say(wording::sentenceFor(error).text()); });
}

QWidget *ReadView::choices()
{
    auto *back = new Button(Symbol::Left, tr("Back to the batches"), Button::Kind::Flat);
    back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &Button::clicked, this, &ReadView::closed);
    auto *browse = new Button(Symbol::Folder, tr("Choose a file…"));
    connect(browse, &Button::clicked, this, &ReadView::browse);
    m_path->setPlaceholderText(tr("The whole path of a CSV file from HR"));
    connect(m_path, &QLineEdit::returnPressed, this, [this] { openFile(m_path->text()); });
    m_feed->setEditable(true);
    m_feed->lineEdit()->setAccessibleName(m_feed->accessibleName());
    connect(m_feed, &QComboBox::activated, this, [this] {
        if (!m_path->text().isEmpty())
            openFile(m_path->text()); // each feed is read in its own way
    });
    connect(m_feed, &QComboBox::currentTextChanged, this, &ReadView::forgetPlan);
    m_feed->setFixedWidth(feedWidth);
    for (const QString &format : services::dateChoices())
        m_dates->addItem(dateFormatWords(format), format);
    connect(m_dates, &QComboBox::activated, this,
            [this] { m_reader.setDates(m_dates->currentData().toString()); });

    auto *fields = new QHBoxLayout;
    fields->setSpacing(metrics::space3);
    fields->addWidget(new Field(tr("File"), m_path), 1);
    fields->addWidget(new Field(QStringLiteral(" "), browse));
    fields->addWidget(new Field(tr("Feed"), m_feed));
    fields->addWidget(new Field(tr("Dates"), m_dates));
    auto *top = new QWidget;
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(metrics::space5, metrics::space2, metrics::space5, metrics::space1);
    layout->addWidget(back, 0, Qt::AlignLeft);
    layout->addLayout(fields);
    return top;
}

QWidget *ReadView::rowChooser()
{
    m_back = Button::ofSign(Symbol::Left, tr("Row before"));
    m_forward = Button::ofSign(Symbol::Right, tr("Next row"));
    connect(m_back, &Button::clicked, this, [this] {
        m_table->showRow(m_table->row() - 1);
        showReading();
    });
    connect(m_forward, &Button::clicked, this, [this] {
        m_table->showRow(m_table->row() + 1);
        showReading();
    });
    auto *chooser = new QWidget;
    auto *layout = new QHBoxLayout(chooser);
    layout->setContentsMargins(metrics::space5, metrics::space1, metrics::space5, metrics::space1);
    layout->addWidget(new Label(tr("How it is read"), TextSize::Body, Weight::Bold));
    layout->addSpacing(metrics::space2);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    return chooser;
}

void ReadView::buildPanel()
{
    m_panel = new SidePanel(this);
    m_questions = m_panel->addSection(tr("To be answered first"));
    m_statuses = m_panel->addSection(tr("What the status words mean"));
    m_plan = new PlanSections(*m_panel);
    m_plan->addRows();
    m_trouble = new Label({}, TextSize::Body, Weight::Regular, Ink::Bad);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, 0);
    m_panel->addWidget(m_trouble);
    m_try = new Button(Symbol::Play, tr("See what would happen"), Button::Kind::Primary);
    m_take = new Button(Symbol::Check, tr("Take the file"));
    m_panel->addFootAction(m_try);
    m_panel->addFootAction(m_take);
    connect(m_try, &Button::clicked, this, [this] { m_reader.tryOut(m_feed->currentText()); });
    connect(m_take, &Button::clicked, &m_reader, &items::FeedReader::take);
}

QWidget *ReadView::panel()
{
    return m_panel;
}

void ReadView::start(const QStringList &feeds)
{
    m_feed->clear();
    m_feed->addItems(feeds.isEmpty() ? QStringList{firstFeed} : feeds);
    m_path->clear();
    m_table->setReading({});
    m_plan->clear();
    m_questions->hide();
    m_statuses->hide();
    say({});
    showBusy();
    m_rows->setText(tr("Choose a file first. Nothing is changed by looking at it."));
    m_path->setFocus();
}

void ReadView::openFile(const QString &path)
{
    m_path->setText(path);
    m_plan->clear();
    say({});
    m_reader.open(path, m_feed->currentText());
}

void ReadView::browse()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose an HR file"), m_path->text(),
                                                      tr("Tables (*.csv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void ReadView::showBusy()
{
    const bool busy = m_reader.isBusy();
    const bool complete = !m_reader.reading().columns.empty() && m_reader.reading().isComplete();
    m_progress->setVisible(busy);
    m_try->setEnabled(!busy && complete);
    m_take->setEnabled(!busy && complete && m_reader.isTried());
}

void ReadView::showReading()
{
    const services::FileReading &reading = m_reader.reading();
    m_table->setReading(reading);
    m_plan->clear();
    say({});
    const int rows = int(reading.rows.size());
    m_rows->setText(rows == 0 ? tr("The file has no rows.")
                              : tr("Rows %1 and %2 of the real file")
                                    .arg(m_table->row() + 1)
                                    .arg(std::min(rows, m_table->row() + 2)));
    m_back->setEnabled(m_table->row() > 0);
    m_forward->setEnabled(m_table->row() + 2 < rows);
    m_dates->setCurrentIndex(m_dates->findData(reading.dates));
    showQuestions();
    addStatusChoices();
    showBusy();
}

void ReadView::showQuestions()
{
    const services::FileReading &reading = m_reader.reading();
    m_questions->clear();
    m_questions->setVisible(!reading.questions.empty() || !reading.notices.empty());
    m_questions->setTitle(reading.isComplete() ? tr("Good to know") : tr("To be answered first"));
    for (const Error &error : reading.isComplete() ? reading.notices : reading.questions) {
        auto *line = new Label(wording::sentenceFor(error).text());
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        m_questions->body()->addWidget(line);
    }
}

void ReadView::addStatusChoices()
{
    m_statuses->clear();
    const auto &words = m_reader.reading().statusWords;
    m_statuses->setVisible(!words.isEmpty());
    for (const auto &[word, meaning] : words.asKeyValueRange()) {
        auto *choice = new ComboBox(tr("Meaning of %1").arg(word));
        choice->addItem(tr("Choose its meaning"), QString());
        for (const QString &status : services::statusChoices())
            choice->addItem(statusMeaning(status), status);
        choice->setCurrentIndex(std::max(0, choice->findData(meaning)));
        connect(choice, &QComboBox::activated, this, [this, choice, word] {
            m_reader.setStatus(word, choice->currentData().toString());
        });
        m_statuses->body()->addWidget(new Field(word, choice));
    }
}

void ReadView::showTried()
{
    m_plan->fill(m_reader.plan(), QDate(), false);
    showBusy();
}

// Another feed has other people: what would happen there is another question.
void ReadView::forgetPlan()
{
    m_plan->clear();
    m_reader.forgetPlan();
    showBusy();
}

void ReadView::tellTaken(const services::PlanView &plan)
{
    switch (plan.verdict) {
    case services::Verdict::Taken:
        Q_EMIT announced(
            {Tone::Ok, tr("File taken: %n row(s) changed something.", nullptr, plan.applied)});
        break;
    case services::Verdict::Held:
        Q_EMIT announced({Tone::Warn, tr("A guard holds the file. Nothing was changed.")});
        break;
    case services::Verdict::Refused:
        m_plan->fill(plan, QDate(), false);
        return;
    }
    Q_EMIT done();
}

void ReadView::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

} // namespace tenure::ui
