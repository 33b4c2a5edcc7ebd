// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/feedspage.h"

#include "ui/feeds/batchpanel.h"
#include "ui/feeds/feedwords.h"
#include "ui/feeds/readview.h"
#include "ui/feeds/watchpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/listview.h"
#include "wording/sentence.h"

#include <QStackedWidget>

namespace tenure::ui {

using items::BatchModel;
using items::BatchState;

FeedsPage::FeedsPage(items::Desk &desk, QWidget *parent)
    : Page({QStringLiteral("feeds"), Symbol::Download, tr("Feeds"),
            tr("Where people come from, what each file did, and what waits for a decision")},
           parent)
    , m_batches(desk)
    , m_list(
          new ListView(tr("Batches"), [this](const QModelIndex &index) { return cellOf(index); }))
    , m_empty(new EmptyState)
    , m_read(new ReadView(desk))
    , m_main(new QStackedWidget)
    , m_panel(new BatchPanel(desk))
    , m_watch(new WatchPanel(desk))
    , m_side(new QStackedWidget)
{
    m_list->setModel(&m_batches);
    m_list->setColumnWidths({0, 140, 110, 70, 70, 80, 80, 90});
    m_list->setDispensable({BatchModel::Rows, BatchModel::Changes, BatchModel::ToLookAt});
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_empty, m_read})
        m_main->addWidget(part);
    for (QWidget *part : std::initializer_list<QWidget *>{m_panel, m_watch, m_read->panel()})
        m_side->addWidget(part);
    setMain(m_main);
    setPanel(m_side);
    addHeader();
    connect(&m_batches, &BatchModel::loaded, this, &FeedsPage::showState);
    connect(&m_batches, &BatchModel::failed, this, [this](const Error &error) {
        news()->show({Tone::Bad, Symbol::Failed, tr("The batches could not be read anew."),
                      wording::sentenceFor(error).text()});
    });
    connect(m_list, &ListView::chosenChanged, this, [this] {
        const QModelIndex chosen = m_list->chosen();
        m_panel->show(chosen.isValid() ? m_batches.row(chosen).key : QString());
    });
    connect(m_empty, &EmptyState::actionChosen, this, [this] { readFile(); });
    connect(m_read, &ReadView::closed, this, &FeedsPage::showBatches);
    connect(m_read, &ReadView::done, this, &FeedsPage::showBatches);
    connect(m_watch, &WatchPanel::closed, this, &FeedsPage::showBatches);
    connect(m_panel, &BatchPanel::announced, this, &Page::announced);
    connect(m_read, &ReadView::announced, this, &Page::announced);
    connect(m_watch, &WatchPanel::announced, this, &Page::announced);
}

void FeedsPage::addHeader()
{
    auto *watchButton = new Button(Symbol::Eye, tr("Watch a folder…"));
    auto *readButton = new Button(Symbol::File, tr("Read a file…"), Button::Kind::Primary);
    connect(watchButton, &Button::clicked, this, &FeedsPage::watch);
    connect(readButton, &Button::clicked, this, [this] { readFile(); });
    addHeaderAction(watchButton);
    addHeaderAction(readButton);
}

QStringList FeedsPage::feedNames() const
{
    QStringList names;
    for (const items::FeedItem &feed : m_batches.feeds())
        names.append(feed.name);
    return names;
}

ReadView &FeedsPage::readFile()
{
    m_wanted.clear();
    m_main->setCurrentWidget(m_read);
    m_side->setCurrentWidget(m_read->panel());
    m_read->start(feedNames());
    return *m_read;
}

void FeedsPage::watch()
{
    m_wanted.clear(); // somebody went on to something else
    const QModelIndex chosen = m_list->chosen();
    showBatches();
    m_side->setCurrentWidget(m_watch);
    m_watch->show(m_batches.feeds(), chosen.isValid() ? m_batches.row(chosen).feed : QString());
}

void FeedsPage::showBatches()
{
    m_side->setCurrentWidget(m_panel);
    m_main->setCurrentWidget(m_batches.rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_list);
    m_list->setFocus();
}

bool FeedsPage::follow(const Link &link)
{
    if (link.kind != Link::Kind::Feed)
        return false;
    m_wanted = link.id;
    showBatches();
    choose();
    return true;
}

// A batch by its number, or of a feed what is held, else its newest.
void FeedsPage::choose()
{
    if (m_wanted.isEmpty() || !m_batches.isLoaded())
        return;
    int row = -1;
    for (int at = 0; at < m_batches.rowCount(); ++at) {
        const items::BatchItem &item = m_batches.rows()[size_t(at)];
        if (!item.group.isEmpty() || (item.key != m_wanted && item.feed != m_wanted))
            continue;
        if (row < 0)
            row = at;
        if (item.key == m_wanted || item.state == BatchState::Held) {
            row = at;
            break;
        }
    }
    if (row < 0)
        return; // it may not have been read yet
    m_wanted.clear();
    m_list->setCurrentIndex(m_batches.index(row, 0));
    m_list->scrollTo(m_batches.index(row, 0));
}

void FeedsPage::showState()
{
    news()->hide();
    setBadge({m_batches.heldCount(), Tone::Warn});
    m_empty->setWords(
        {Symbol::Download, tr("No feed yet"),
         tr("A feed is a file from HR that names your people. Read one by hand first; "
            "then let Tenure watch the folder where new ones arrive."),
         tr("Read a file…")});
    if (m_main->currentWidget() != m_read)
        m_main->setCurrentWidget(m_batches.rowCount() == 0 ? static_cast<QWidget *>(m_empty)
                                                           : m_list);
    choose();
}

Cell FeedsPage::cellOf(const QModelIndex &index) const
{
    const items::BatchItem &item = m_batches.row(index);
    const QString words = index.data().toString();
    switch (index.column()) {
    case BatchModel::File:
        return {.text = words, .symbol = Symbol::File};
    case BatchModel::ReadAt:
        return {.text = words, .secondary = true};
    case BatchModel::State:
        return {.state = lookOf(item.state)};
    case BatchModel::Leavers:
        return {.text = words,
                .secondary = item.leavers == 0,
                .tone = item.state == BatchState::Held && item.leavers > 0
                            ? std::optional(Tone::Bad)
                            : std::nullopt,
                .alignment = Qt::AlignRight};
    case BatchModel::ToLookAt:
        return {.text = words,
                .secondary = item.toLookAt == 0,
                .tone = item.toLookAt > 0 ? std::optional(Tone::Warn) : std::nullopt,
                .alignment = Qt::AlignRight};
    default:
        return {.text = words, .secondary = words == u"–", .alignment = Qt::AlignRight};
    }
}

} // namespace tenure::ui
