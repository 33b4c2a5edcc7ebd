// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/lint/rulesets.h"
#include "journey/namespaces.h"

#include <QRectF>

namespace tenure::journey::linting {
namespace {

struct Drawn
{
    Place node = -1;
    QRectF bounds;
};

// Shapes of this process; boundary events lie on their host by intent.
std::vector<Drawn> shapesOf(const Document &document, const Chart &chart)
{
    std::vector<Drawn> shapes;
    for (const Element &diagram : document.root().children(ns::bpmndi, u"BPMNDiagram")) {
        for (const Element &plane : diagram.children(ns::bpmndi, u"BPMNPlane")) {
            for (const Element &shape : plane.children(ns::bpmndi, u"BPMNShape")) {
                const Place node = chart.byId.value(shape.attribute(u"bpmnElement"), -1);
                const Element bounds = shape.child(ns::dc, u"Bounds");
                if (node < 0 || !bounds || chart.node(node).host >= 0)
                    continue;
                const auto number = [&](QStringView name) {
                    return bounds.attribute(name).toDouble();
                };
                shapes.push_back(
                    {node, {number(u"x"), number(u"y"), number(u"width"), number(u"height")}});
            }
        }
    }
    return shapes;
}

} // namespace

void checkOverlaps(const Document &document, const Chart &chart, QVector<Problem> &problems)
{
    constexpr qsizetype mostFindings = 50;
    std::vector<Drawn> shapes = shapesOf(document, chart);
    std::ranges::sort(shapes, {}, [](const Drawn &drawn) { return drawn.bounds.left(); });
    qsizetype found = 0;
    for (size_t i = 0; i < shapes.size() && found < mostFindings; ++i) {
        for (size_t k = i + 1;
             k < shapes.size() && shapes[k].bounds.left() < shapes[i].bounds.right(); ++k) {
            const ChartNode &a = chart.node(shapes[i].node);
            const ChartNode &b = chart.node(shapes[k].node);
            // A frame holds the shapes of its scope; a collapsed one may be drawn over by its own
            // plane.
            if (a.scope != b.scope || !shapes[i].bounds.intersects(shapes[k].bounds))
                continue;
            ++found;
            problems << problem(u"lint.overlap", b.element,
                                {{QStringLiteral("other"), chart.title(a.element.id())}});
        }
    }
}

} // namespace tenure::journey::linting
