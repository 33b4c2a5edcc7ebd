// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/searchfield.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace tenure::ui {
namespace {

constexpr int paletteWidth = 560;
constexpr int paletteHeight = 420;
constexpr int mostShown = 50;

} // namespace

std::optional<int> matchScore(const QString &typed, const QString &text)
{
    int score = 0;
    qsizetype at = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype found = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (found < 0)
            return {};
        const bool startsWord = found == 0 || !text.at(found - 1).isLetterOrNumber();
        score += startsWord ? 10 : found == at ? 5 : 0;
        at = found + 1;
    }
    return score - int(text.size()) / 8;
}

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_typed(new SearchField(tr("Find a person or page, or do something")))
    , m_rows(new QStandardItemModel(0, 2, this))
    , m_list(new ListView(tr("Found"), [this](const QModelIndex &index) -> Cell {
        const PaletteEntry &entry = m_found.at(index.row());
        if (index.column() == 0)
            return {.text = entry.text, .symbol = entry.symbol};
        return {.text = entry.keys.isEmpty() ? entry.second : entry.keys,
                .secondary = true,
                .alignment = Qt::AlignRight};
    }))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Find or do"));
    m_list->header()->hide();
    m_list->setModel(m_rows);
    m_list->setColumnWidths({0, 220});
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space2, metrics::space2, metrics::space2, metrics::space2);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    m_typed->installEventFilter(this);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::runChosen);
}

void CommandPalette::addSource(QChar prefix, Source source)
{
    m_sources.append({prefix, std::move(source)});
}

void CommandPalette::openOver(QWidget *window)
{
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - paletteWidth) / 2, 72));
    setGeometry(QRect(corner, QSize(paletteWidth, paletteHeight)));
    m_typed->clear();
    search(QString());
    show();
    m_typed->setFocus();
}

void CommandPalette::search(const QString &typed)
{
    const QChar first = typed.isEmpty() ? QChar() : typed.front();
    const bool prefixed =
        std::ranges::any_of(m_sources, [first](const Sorted &s) { return s.prefix == first; });
    const QString words = prefixed ? typed.sliced(1).trimmed() : typed;
    struct Scored
    {
        int score;
        PaletteEntry entry;
    };
    std::vector<Scored> scored;
    for (const Sorted &sorted : m_sources) {
        if (prefixed && sorted.prefix != first)
            continue;
        for (PaletteEntry &entry : sorted.source(words)) {
            if (const auto score = entry.score ? entry.score : matchScore(words, entry.text))
                scored.push_back({*score, std::move(entry)});
        }
    }
    std::ranges::stable_sort(scored, std::greater{}, &Scored::score);
    scored.resize(std::min<size_t>(scored.size(), mostShown));
    m_found.clear();
    for (Scored &found : scored)
        m_found.append(std::move(found.entry));
    m_rows->setRowCount(0);
    for (const PaletteEntry &entry : std::as_const(m_found))
        m_rows->appendRow({new QStandardItem(entry.text), new QStandardItem(entry.second)});
    m_list->setCurrentIndex(m_rows->index(0, 0));
}

void CommandPalette::runChosen()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    const auto run = m_found.at(row).run; // a copy: the list may be gone when it runs
    hide();
    run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runChosen();
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        const QModelIndex next = m_rows->index(m_list->currentIndex().row() + step, 0);
        if (next.isValid())
            m_list->setCurrentIndex(next);
        return true;
    }
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace tenure::ui
