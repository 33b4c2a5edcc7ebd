// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/writer/grid.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tenure::journey::writer {
namespace {

constexpr double task = 100; // sizes that every BPMN tool uses
constexpr double taskHeight = 80;
constexpr double gateway = 50;
constexpr double event = 36;
constexpr double gutter = 70;  // between columns, for the flows
constexpr double passage = 50; // between rows, for flows that pass by
constexpr double columnWidth = task + gutter;
constexpr double rowHeight = taskHeight + passage;
constexpr double laneHead = 30;
constexpr double origin = 160;

struct Cell
{
    int column = 0;
    int row = 0; ///< within its lane
    int lane = 0;
};

QSizeF sizeOf(const NewNode &node)
{
    const QString &type = node.type;
    if (!node.size.isEmpty())
        return node.size;
    if (type.endsWith(QLatin1String("Event")))
        return {event, event};
    if (type.endsWith(QLatin1String("Gateway")))
        return {gateway, gateway};
    return {task, taskHeight};
}

class Grid
{
public:
    explicit Grid(const NewJourney &journey);

    Picture draw();

private:
    struct Link
    {
        int from = 0;
        int to = 0;
    };

    int hostOf(int node) const
    {
        return m_index.value(m_journey.nodes[size_t(node)].attachedTo, -1);
    }
    std::vector<Link> forwardLinks() const;
    void chooseColumns();
    void chooseRows();
    void measure();
    int freeRow(const Cell &wanted) const;
    void drawLanes(Picture &picture) const;
    void drawNodes(Picture &picture) const;
    std::vector<QPointF> route(int flow, const Picture &picture) const;
    bool isFreeBetween(const Cell &from, const Cell &to) const;
    int laneCount() const { return std::max(1, int(m_journey.lanes.size())); }

    const NewJourney &m_journey;
    QHash<QString, int> m_index;
    std::vector<Cell> m_cells;
    std::vector<int> m_rows;            ///< of each lane
    std::vector<double> m_columnStarts; ///< from the left of a lane; one more than columns
    std::vector<std::vector<double>>
        m_rowStarts; ///< of each lane, from its top; one more than rows
    QSet<QString> m_taken;
};

QString keyOf(const Cell &cell)
{
    return QStringLiteral("%1 %2 %3").arg(cell.lane).arg(cell.row).arg(cell.column);
}

Grid::Grid(const NewJourney &journey) : m_journey(journey), m_cells(journey.nodes.size())
{
    QHash<QString, int> lanes;
    for (size_t i = 0; i < journey.lanes.size(); ++i)
        lanes.insert(journey.lanes[i].id, int(i));
    for (size_t i = 0; i < journey.nodes.size(); ++i) {
        m_index.insert(journey.nodes[i].id, int(i));
        m_cells[i].lane = lanes.value(journey.nodes[i].lane, 0);
    }
    for (size_t i = 0; i < journey.nodes.size(); ++i) {
        if (const int host = hostOf(int(i)); host >= 0)
            m_cells[i].lane = m_cells[size_t(host)].lane;
    }
    m_rows.assign(size_t(laneCount()), 1);
}

// Flows without those that lead back; what hangs on a step counts from the step.
std::vector<Grid::Link> Grid::forwardLinks() const
{
    std::vector<std::vector<int>> next(m_cells.size());
    for (const NewFlow &flow : m_journey.flows) {
        const int from = m_index.value(flow.from);
        const int host = hostOf(from);
        next[size_t(host >= 0 ? host : from)].push_back(m_index.value(flow.to));
    }
    enum : quint8 { Fresh, Open, Closed };
    std::vector<quint8> state(m_cells.size(), Fresh);
    std::vector<Link> links;
    for (size_t root = 0; root < m_cells.size(); ++root) {
        if (state[root] != Fresh)
            continue;
        std::vector<std::pair<int, size_t>> stack{{int(root), 0}};
        state[root] = Open;
        while (!stack.empty()) {
            const int node = stack.back().first;
            if (stack.back().second == next[size_t(node)].size()) {
                state[size_t(node)] = Closed;
                stack.pop_back();
                continue;
            }
            const int target = next[size_t(node)][stack.back().second++];
            if (state[size_t(target)] != Open)
                links.push_back({node, target});
            if (state[size_t(target)] == Fresh) {
                state[size_t(target)] = Open;
                stack.push_back({target, 0});
            }
        }
    }
    return links;
}

void Grid::chooseColumns()
{
    const std::vector<Link> links = forwardLinks();
    for (bool moved = true; moved;) {
        moved = false;
        for (const Link &link : links) {
            int &column = m_cells[size_t(link.to)].column;
            if (column <= m_cells[size_t(link.from)].column) {
                column = m_cells[size_t(link.from)].column + 1;
                moved = true;
            }
        }
    }
}

int Grid::freeRow(const Cell &wanted) const
{
    Cell cell = wanted;
    while (m_taken.contains(keyOf(cell)))
        ++cell.row;
    return cell.row;
}

void Grid::chooseRows()
{
    std::vector<int> order(m_cells.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::ranges::stable_sort(order, {}, [this](int node) { return m_cells[size_t(node)].column; });
    for (const int node : order) {
        if (hostOf(node) >= 0)
            continue;
        Cell &cell = m_cells[size_t(node)];
        for (const NewFlow &flow : m_journey.flows) {
            const Cell &before = m_cells[size_t(m_index.value(flow.from))];
            if (m_index.value(flow.to) == node && before.lane == cell.lane &&
                before.column < cell.column) {
                cell.row = before.row;
                break;
            }
        }
        cell.row = freeRow(cell);
        m_taken.insert(keyOf(cell));
        m_rows[size_t(cell.lane)] = std::max(m_rows[size_t(cell.lane)], cell.row + 1);
    }
}

// A column is as wide as its widest step asks for, a row as high as its highest.
void Grid::measure()
{
    int columns = 1;
    for (const Cell &cell : m_cells)
        columns = std::max(columns, cell.column + 1);
    std::vector<double> widths(size_t(columns), columnWidth);
    std::vector<std::vector<double>> heights;
    heights.reserve(m_rows.size());
    for (const int rows : m_rows)
        heights.emplace_back(size_t(rows), rowHeight);
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (hostOf(int(i)) >= 0)
            continue;
        const QSizeF size = sizeOf(m_journey.nodes[i]);
        const Cell &cell = m_cells[i];
        double &width = widths[size_t(cell.column)];
        double &height = heights[size_t(cell.lane)][size_t(cell.row)];
        width = std::max(width, size.width() + gutter);
        height = std::max(height, size.height() + passage);
    }
    const auto startsOf = [](const std::vector<double> &lengths) {
        std::vector<double> starts{0};
        for (const double length : lengths)
            starts.push_back(starts.back() + length);
        return starts;
    };
    m_columnStarts = startsOf(widths);
    for (const std::vector<double> &lane : heights)
        m_rowStarts.push_back(startsOf(lane));
}

void Grid::drawLanes(Picture &picture) const
{
    const double width = laneHead + m_columnStarts.back() + columnWidth / 2;
    double top = origin / 2;
    for (const std::vector<double> &rows : m_rowStarts) {
        const double height = rows.back() + rowHeight / 4;
        picture.lanes.push_back({origin + laneHead, top, width - laneHead, height});
        top += height;
    }
    picture.pool = {origin, origin / 2, width, top - origin / 2};
}

void Grid::drawNodes(Picture &picture) const
{
    picture.nodes.resize(m_cells.size());
    std::vector<int> hung(m_cells.size(), 0);
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells[i];
        const QSizeF size = sizeOf(m_journey.nodes[i]);
        const QRectF lane = picture.lanes[size_t(cell.lane)];
        const auto middleOf = [](const std::vector<double> &starts, int place) {
            return (starts[size_t(place)] + starts[size_t(place) + 1]) / 2 + rowHeight / 8;
        };
        const QPointF middle(lane.left() + middleOf(m_columnStarts, cell.column),
                             lane.top() + middleOf(m_rowStarts[size_t(cell.lane)], cell.row));
        picture.nodes[i] = {middle - QPointF(size.width() / 2, size.height() / 2), size};
    }
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const int host = hostOf(int(i));
        if (host < 0)
            continue;
        const QRectF step = picture.nodes[size_t(host)];
        const double right = 20 + 40.0 * hung[size_t(host)]++;
        picture.nodes[i].moveCenter({step.right() - right, step.bottom()});
    }
}

bool Grid::isFreeBetween(const Cell &from, const Cell &to) const
{
    for (int column = from.column + 1; column < to.column; ++column) {
        if (m_taken.contains(keyOf({column, from.row, from.lane})))
            return false;
    }
    return true;
}

// Straight where nothing is between; else through the gutter beside the column and the free strip
// above the row.
std::vector<QPointF> Grid::route(int flow, const Picture &picture) const
{
    const int from = m_index.value(m_journey.flows[size_t(flow)].from);
    const int to = m_index.value(m_journey.flows[size_t(flow)].to);
    const QRectF a = picture.nodes[size_t(from)];
    const QRectF b = picture.nodes[size_t(to)];
    const Cell &source = m_cells[size_t(hostOf(from) >= 0 ? hostOf(from) : from)];
    const Cell &target = m_cells[size_t(to)];
    const QPointF in(b.left(), b.center().y());
    const double left = picture.lanes[size_t(target.lane)].left() + rowHeight / 8 + 8;
    const double gutterIn = left + m_columnStarts[size_t(target.column)];
    if (hostOf(from) >= 0) { // down from the edge of its step, then along the strip below it
        const QPointF out(a.center().x(), a.bottom());
        const double strip = out.y() + 10;
        return {out, {out.x(), strip}, {gutterIn, strip}, {gutterIn, in.y()}, in};
    }
    const QPointF out(a.right(), a.center().y());
    const double gutterOut = left + m_columnStarts[size_t(source.column) + 1];
    const bool next = target.column == source.column + 1;
    const bool sameRow = source.lane == target.lane && source.row == target.row;
    if (sameRow && target.column > source.column && isFreeBetween(source, target))
        return {out, in};
    if (next)
        return {out, {gutterIn, out.y()}, {gutterIn, in.y()}, in};
    const double strip = picture.lanes[size_t(target.lane)].top() +
                         m_rowStarts[size_t(target.lane)][size_t(target.row)] + rowHeight / 8 + 10;
    return {out, {gutterOut, out.y()}, {gutterOut, strip}, {gutterIn, strip}, {gutterIn, in.y()},
            in};
}

Picture Grid::draw()
{
    chooseColumns();
    chooseRows();
    measure();
    Picture picture;
    drawLanes(picture);
    drawNodes(picture);
    for (int flow = 0; flow < int(m_journey.flows.size()); ++flow)
        picture.flows.push_back(route(flow, picture));
    return picture;
}

} // namespace

Picture layOut(const NewJourney &journey)
{
    return Grid(journey).draw();
}

} // namespace tenure::journey::writer
