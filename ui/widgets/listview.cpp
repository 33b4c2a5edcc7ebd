// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listview.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/shapes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tenure::ui {
namespace {

constexpr int chosenEdge = 3;
constexpr int leastGrowing = 160;             ///< of a column that takes what is left
constexpr int outerPadding = metrics::space4; // with a cell's own 8 px: 24 at the edge of the page

class CellDelegate final : public QStyledItemDelegate
{
public:
    explicit CellDelegate(ListView *view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const int left = index.column() == 0 ? outerPadding : 0;
        painter->save();
        paintCell(*painter, option.rect.adjusted(left, 0, 0, -1), m_view->cellOf()(index),
                  option.palette);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {0, m_view->isGroup(index) ? metrics::groupRow : m_view->rowHeight()};
    }

private:
    ListView *m_view;
};

} // namespace

ListView::ListView(const QString &name, CellOf cellOf, QWidget *parent)
    : QTreeView(parent), m_cellOf(std::move(cellOf)), m_rowHeight(metrics::row)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setMouseTracking(true);
    setAllColumnsShowFocus(false); // drawRow() frames the whole row
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new CellDelegate(this));
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    header()->setHighlightSections(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setMinimumSectionSize(metrics::space5);
    connect(this, &QTreeView::activated, this, &ListView::opened);
}

void ListView::setTallRows(bool tall)
{
    m_rowHeight = tall ? metrics::tallRow : metrics::row;
    doItemsLayout();
}

void ListView::setColumnWidths(const QVector<int> &widths)
{
    m_widths = widths;
    fitColumns();
}

void ListView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    fitColumns();
}

void ListView::setDispensable(const QVector<int> &columns)
{
    m_dispensable = columns;
    fitColumns();
}

int ListView::neededWidth() const
{
    int needed = 0;
    for (int column = 0; column < m_widths.size(); ++column) {
        if (!isColumnHidden(column))
            needed += m_widths.at(column) ? m_widths.at(column) : leastGrowing;
    }
    return needed;
}

void ListView::fitColumns()
{
    if (!model() || m_widths.isEmpty())
        return;
    const int room = viewport()->width();
    for (const int column : std::as_const(m_dispensable))
        setColumnHidden(column, false);
    for (const int column : std::as_const(m_dispensable)) {
        if (neededWidth() > room)
            setColumnHidden(column, true);
    }
    int growing = 0;
    for (int column = 0; column < m_widths.size(); ++column)
        growing += !isColumnHidden(column) && m_widths.at(column) == 0 ? 1 : 0;
    const int spare = std::max(0, room - neededWidth());
    for (int column = 0; column < m_widths.size(); ++column)
        setColumnWidth(column, m_widths.at(column) ? m_widths.at(column)
                                                   : leastGrowing + spare / std::max(1, growing));
}

bool ListView::isGroup(const QModelIndex &index) const
{
    return index.siblingAtColumn(0).data(groupRole).isValid();
}

QModelIndex ListView::chosen() const
{
    const QModelIndex at = currentIndex();
    return at.isValid() && !isGroup(at) ? at.siblingAtColumn(0) : QModelIndex();
}

void ListView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                       const QModelIndex &index) const
{
    const Colors &c = colorsOf(palette());
    const QRect area(0, option.rect.top(), viewport()->width(), option.rect.height());
    if (isGroup(index)) {
        drawGroup(painter, area, index);
        return;
    }
    const bool chosen = selectionModel()->isSelected(index);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const bool hovered = viewport()->underMouse() && area.contains(pointer);
    painter->fillRect(area, chosen ? c.accentSoft : hovered ? c.window : c.surface);
    painter->fillRect(area.left(), area.bottom(), area.width(), 1, c.surface2);
    QTreeView::drawRow(painter, option, index);
    if (chosen)
        painter->fillRect(area.left(), area.top(), chosenEdge, area.height() - 1, c.accent);
    if (hasFocus() && currentIndex().row() == index.row())
        paintRounded(*painter, area.adjusted(0, 0, 0, -1), 0, {}, c.accent, 2);
}

void ListView::drawGroup(QPainter *painter, const QRect &area, const QModelIndex &index) const
{
    const Colors &c = colorsOf(palette());
    painter->fillRect(area, c.window);
    if (index.row() > 0)
        painter->fillRect(area.left(), area.top() - 1, area.width(), 1, c.border);
    painter->fillRect(area.left(), area.bottom(), area.width(), 1, c.border);
    const QRect words = area.adjusted(metrics::space5, 0, -metrics::space5, 0);
    const QString name = index.data().toString();
    painter->save();
    painter->setFont(textFont(TextSize::Body, Weight::Bold));
    painter->setPen(c.text);
    painter->drawText(words, Qt::AlignVCenter | Qt::TextSingleLine, name);
    const int used = QFontMetrics(painter->font()).horizontalAdvance(name) + metrics::space2;
    painter->setFont(textFont(TextSize::Body));
    painter->setPen(c.text2);
    painter->drawText(words.adjusted(used, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                      index.data(groupRole).toString());
    painter->restore();
}

void ListView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    QTreeView::mousePressEvent(event);
    if (!index.isValid() || isGroup(index) || event->button() != Qt::LeftButton)
        return;
    const Cell cell = m_cellOf(index);
    const QRect area = visualRect(index);
    if (actionArea(area, cell).contains(at))
        Q_EMIT actionChosen(index);
    else if (cell.checked && at.x() < area.left() + outerPadding + metrics::row)
        Q_EMIT checkToggled(index);
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyChosen();
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent arrow(event->type(), event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up,
                        Qt::NoModifier);
        QTreeView::keyPressEvent(&arrow);
        return;
    }
    if (plain && event->key() == Qt::Key_Space && chosen().isValid()) {
        Q_EMIT checkToggled(chosen());
        return;
    }
    QTreeView::keyPressEvent(event);
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

// With headers, as a spreadsheet takes it.
void ListView::copyChosen() const
{
    QStringList lines;
    QStringList headers;
    for (int column = 0; column < model()->columnCount(); ++column)
        headers.append(model()->headerData(column, Qt::Horizontal).toString());
    lines.append(headers.join(u'\t'));
    for (const QModelIndex &row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(u'\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace tenure::ui
