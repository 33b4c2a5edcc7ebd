// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "items/desk.h"
#include "ui/shell/notices.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusline.h"
#include "ui/shell/toast.h"
#include "ui/widgets/confirm.h"
#include "ui/widgets/metrics.h"
#include "wording/dates.h"
#include "wording/sentence.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

namespace tenure::ui {
namespace {

constexpr int narrowBelow = 1280;
constexpr int layoutVersion = 1;
constexpr int pagesWithKeys = 9;
constexpr int mostFound = 30; // of a kind

MessageBar::News newsOf(const Error &error)
{
    const wording::Sentence sentence = wording::sentenceFor(error);
    return {Tone::Bad, Symbol::Failed, sentence.happened,
            QStringLiteral("%1 %2").arg(sentence.means, sentence.help).trimmed()};
}

} // namespace

MainWindow::MainWindow(items::Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_held(desk)
    , m_finder(desk)
    , m_rail(new Rail)
    , m_notices(new Notices)
    , m_stack(new QStackedWidget)
    , m_toast(new Toast(m_stack))
    , m_status(new StatusLine)
    , m_palette(new CommandPalette(this))
{
    setObjectName(QStringLiteral("window"));
    setMinimumSize(960, 600);
    auto *pages = new QVBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_notices);
    pages->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addLayout(pages, 1);
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(whole);

    connect(m_rail, &Rail::pageChosen, this, &MainWindow::openPage);
    connect(m_rail, &Rail::findChosen, this, [this] { m_palette->openOver(this); });
    connect(m_rail, &Rail::menuChosen, this, &MainWindow::openMenu);
    connect(&m_held, &items::HeldFeeds::changed, this, &MainWindow::showHeld);
    connect(&desk, &items::Desk::factsChanged, this, &MainWindow::showFacts);
    connect(&desk, &items::Desk::troubleChanged, this, &MainWindow::showTrouble);
    addPaletteSources();
    addWindowActions();
    showFacts();
    showTrouble();
}

void MainWindow::addPaletteSources()
{
    using Kind = items::Findable::Kind;
    m_palette->addSource(u'>', [this](const QString &) {
        QVector<PaletteEntry> entries;
        for (QAction *action : m_actions.all()) {
            if (action->isEnabled())
                entries.append({Symbol::Arrow,
                                action->text(),
                                {},
                                action->shortcut().toString(QKeySequence::NativeText),
                                [action] { action->trigger(); }});
        }
        return entries;
    });
    const auto add = [this](QChar prefix, Kind kind) {
        m_palette->addSource(prefix,
                             [this, kind](const QString &typed) { return found(kind, typed); });
    };
    add(u'@', Kind::Person);
    add(u'#', Kind::Run);
    add(u'!', Kind::System);
}

QVector<PaletteEntry> MainWindow::found(items::Findable::Kind kind, const QString &typed)
{
    using Kind = items::Findable::Kind;
    QVector<PaletteEntry> entries;
    for (const items::Findable &one : m_finder.find(kind, typed, mostFound)) {
        const Link link{kind == Kind::Person ? Link::Kind::Person
                        : kind == Kind::Run  ? Link::Kind::Run
                                             : Link::Kind::System,
                        one.id};
        const Symbol symbol = kind == Kind::Person ? Symbol::Person
                              : kind == Kind::Run  ? Symbol::Journeys
                                                   : Symbol::Systems;
        const QString text =
            kind == Kind::Run ? tr("Run %1: %2 of %3").arg(one.id, one.second, one.name) : one.name;
        const QString second = kind == Kind::Run ? QString()
                               : kind == Kind::Person
                                   ? QStringLiteral("%1  %2").arg(one.id, one.second).trimmed()
                                   : one.second;
        entries.append({symbol,
                        text,
                        second,
                        {},
                        [this, link] { follow(link); },
                        matchScore(typed, text).value_or(0)});
    }
    return entries;
}

void MainWindow::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QString room; // "page", "store", "window": a line between them
    for (QAction *action : m_actions.all()) {
        const QString of = action->objectName().section(u'.', 0, 0);
        if (!room.isEmpty() && of != room)
            menu->addSeparator();
        room = of;
        menu->addAction(action);
    }
    menu->popup(at);
}

void MainWindow::addWindowActions()
{
    const auto add = [this](const Actions::Spec &spec, const std::function<void()> &run) {
        QAction *action = m_actions.add(spec);
        addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    add({QStringLiteral("window.find"), tr("Find or do"), Symbol::Search,
         QKeySequence(Qt::CTRL | Qt::Key_K)},
        [this] { m_palette->openOver(this); });
    add({QStringLiteral("window.next_pane"), tr("Go to the next pane"), Symbol::Right,
         QKeySequence(Qt::Key_F6)},
        [this] { movePane(1); });
    add({QStringLiteral("window.previous_pane"), tr("Go to the previous pane"), Symbol::Left,
         QKeySequence(Qt::SHIFT | Qt::Key_F6)},
        [this] { movePane(-1); });
    add({QStringLiteral("window.undo"), tr("Undo what was just done"), Symbol::Undo,
         QKeySequence(QKeySequence::Undo)},
        [this] { m_toast->act(); });
    QAction *undo = m_actions.action(QStringLiteral("window.undo"));
    undo->setEnabled(false);
    connect(m_toast, &Toast::actionChanged, undo,
            [this, undo] { undo->setEnabled(m_toast->hasAction()); });
    add({QStringLiteral("store.stop"), tr("Stop all changes…"), Symbol::Stop},
        [this] { askToStop(); });
    add({QStringLiteral("window.reset_layout"), tr("Reset the layout"), Symbol::Columns}, [this] {
        QSettings().remove(QStringLiteral("window"));
        resize(1440, 900);
        for (Page *page : std::as_const(m_pages))
            page->setPanelWidth(0);
    });
    add({QStringLiteral("window.menu"), tr("Open the menu"), Symbol::More,
         QKeySequence(Qt::Key_F10)},
        [this] { m_rail->openMenu(); });
    add({QStringLiteral("window.another"), tr("Open another window"), Symbol::Plus,
         QKeySequence(Qt::CTRL | Qt::Key_N)},
        [this] { Q_EMIT anotherWanted(); });
    add({QStringLiteral("window.quit"), tr("Quit Tenure"), Symbol::Close,
         QKeySequence(QKeySequence::Quit)},
        [this] { close(); });
}

void MainWindow::addPage(Page *page, bool atEnd)
{
    const int place = int(m_pages.size());
    m_pages.append(page);
    m_stack->addWidget(page);
    m_rail->addPage(page->about(), atEnd);
    const bool hasKey = place < pagesWithKeys && !atEnd;
    QAction *open =
        m_actions.add({QStringLiteral("page.") + page->about().id,
                       tr("Open %1").arg(page->about().title), page->about().symbol,
                       hasKey ? QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key(Qt::Key_1 + place)))
                              : QKeySequence()});
    addAction(open);
    connect(open, &QAction::triggered, this, [this, place] { openPage(place); });
    connect(page, &Page::linkFollowed, this, &MainWindow::follow);
    connect(page, &Page::announced, m_toast, &Toast::show);
    connect(page, &Page::badgeChanged, this,
            [this, place, page] { m_rail->setBadge(place, page->badge()); });
    m_rail->setBadge(place, page->badge());
}

void MainWindow::openPage(int page)
{
    m_stack->setCurrentIndex(page);
    m_rail->setCurrent(page);
    m_pages.at(page)->setFocus();
    setWindowTitle(QStringLiteral("%1 - Tenure").arg(m_pages.at(page)->about().title));
}

int MainWindow::currentPage() const
{
    return m_stack->currentIndex();
}

void MainWindow::follow(const Link &link)
{
    for (int page = 0; page < m_pages.size(); ++page) {
        const bool itself =
            link.kind == Link::Kind::Page && m_pages.at(page)->about().id == link.id;
        if (itself || m_pages.at(page)->follow(link)) {
            openPage(page);
            return;
        }
    }
}

void MainWindow::showFacts()
{
    const items::StoreFacts &facts = m_desk.facts();
    m_rail->setStore(facts.name, facts.practice ? tr("Practice store") : tr("Own store"),
                     facts.practice);
    if (facts.stopped)
        m_notices->set(Notices::Kind::Stopped,
                       {Tone::Bad, Symbol::Stop, tr("All changes are stopped."),
                        tr("Nothing is created, changed or removed in any system."),
                        tr("Let changes go on")},
                       [this] { setStopped(false); });
    else
        m_notices->clear(Notices::Kind::Stopped);
    QVector<StatusLine::Fact> left;
    if (facts.practice)
        left.append({Symbol::Practice, tr("Practice: nothing reaches a real system"), Tone::Info});
    if (!m_workerWords.isEmpty())
        left.append({m_workerTone == Tone::Bad ? Symbol::Failed : Symbol::Done, m_workerWords,
                     m_workerTone});
    QVector<StatusLine::Fact> right;
    if (facts.now.day.isValid())
        right.append(
            {{},
             QStringLiteral("%1, %2").arg(wording::dayText(facts.now.day, {}), // with its year
                                          facts.now.time.toString(QStringLiteral("HH:mm")))});
    right.append({Symbol::Person, facts.user});
    m_status->setFacts(left, right);
}

void MainWindow::askToStop()
{
    confirm(this,
            {tr("Stop all changes?"),
             tr("From now on nothing is created, changed or removed in any system, for nobody. "
                "Journeys go on to their next change and wait there. You can let changes go on at "
                "any time."),
             tr("Stop now")},
            [this] { setStopped(true); });
}

void MainWindow::setStopped(bool stopped)
{
    m_desk.setStopped(this, stopped, [this](const Result<void> &answer) {
        if (answer) {
            m_notices->clear(Notices::Kind::Refused);
            return;
        }
        m_notices->set(Notices::Kind::Refused, newsOf(answer.error()));
    });
}

void MainWindow::setWorker(const QString &words, Tone tone)
{
    m_workerWords = words;
    m_workerTone = tone;
    showFacts();
}

// What was read before stays on the pages, marked with its time; what writes is out of reach.
void MainWindow::showTrouble()
{
    const Error &trouble = m_desk.trouble();
    const bool lost = !trouble.code.isEmpty();
    if (lost) {
        MessageBar::News news = newsOf(trouble);
        if (const QTime read = m_desk.facts().now.time; read.isValid())
            news.text +=
                u' ' + tr("What you see is as of %1.").arg(read.toString(QStringLiteral("HH:mm")));
        m_notices->set(Notices::Kind::Lost, news);
    } else {
        m_notices->clear(Notices::Kind::Lost);
    }
    for (Page *page : std::as_const(m_pages))
        page->setHeld(lost ? wording::sentenceFor(trouble).happened : QString());
}

void MainWindow::showHeld()
{
    if (m_held.batches().isEmpty()) {
        m_notices->clear(Notices::Kind::Held);
        return;
    }
    const items::HeldBatch &newest = m_held.batches().first();
    const wording::Sentence sentence = wording::sentenceFor(newest.reason);
    m_notices->set(
        Notices::Kind::Held,
        {Tone::Warn, Symbol::Pause, tr("A file of feed %1 is held.").arg(newest.feed),
         sentence.happened, tr("Look at batch")},
        [this, batch = newest.batch] { follow({Link::Kind::Feed, QString::number(batch)}); });
}

// Panes are what F6 goes through: the rail, then what can take the focus in the page.
void MainWindow::movePane(int step)
{
    QVector<QWidget *> panes{m_rail->findChild<QAbstractButton *>()};
    for (QWidget *widget : m_stack->currentWidget()->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() == Qt::StrongFocus &&
            (widget->inherits("QAbstractItemView") || widget->inherits("QLineEdit")))
            panes.append(widget);
    }
    const qsizetype at = std::max<qsizetype>(0, panes.indexOf(QApplication::focusWidget()));
    panes.at((at + step + panes.size()) % panes.size())->setFocus(Qt::TabFocusReason);
}

void MainWindow::restoreLayout()
{
    QSettings settings;
    if (!restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray()))
        resize(1440, 900);
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray(), layoutVersion);
    for (Page *page : std::as_const(m_pages))
        page->setPanelWidth(
            settings.value(QStringLiteral("window/panel/") + page->about().id).toInt());
    const QString page = settings.value(QStringLiteral("window/page")).toString();
    openPage(0);
    follow({Link::Kind::Page, page});
}

void MainWindow::saveLayout() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState(layoutVersion));
    settings.setValue(QStringLiteral("window/page"), m_pages.at(currentPage())->about().id);
    for (const Page *page : m_pages) {
        if (const int width = page->panelWidth(); width > 0)
            settings.setValue(QStringLiteral("window/panel/") + page->about().id, width);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setNarrow(width() < narrowBelow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

} // namespace tenure::ui
