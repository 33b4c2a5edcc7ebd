// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/symbol.h"

#include "ui/widgets/colors.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace tenure::ui {
namespace {

constexpr std::array<const char *, symbolCount> fileNames = {
    "access",   "alert",    "approvals", "arrow",   "badge",    "book",    "calendar", "check",
    "circle",   "clock",    "close",     "cloud",   "code",     "columns", "done",     "down",
    "download", "empty",    "evidence",  "eye",     "failed",   "file",    "folder",   "freeze",
    "hand",     "info",     "insights",  "joins",   "journeys", "laptop",  "leaves",   "left",
    "lock",     "mail",     "minus",     "more",    "moves",    "pause",   "people",   "person",
    "phone",    "play",     "plug",      "plus",    "practice", "refresh", "right",    "search",
    "server",   "settings", "stop",      "systems", "tasks",    "ticket",  "today",    "undo",
    "up",       "upload"};

// Large signs keep the thin line of small ones.
constexpr int largeFrom = 24;

QByteArray drawing(Symbol symbol, const QColor &color, int size)
{
    QFile file(
        QStringLiteral(":/tenure/icons/%1.svg").arg(QLatin1StringView(fileNames[size_t(symbol)])));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no drawing for a symbol");
    QByteArray drawing = file.readAll().replace("currentColor", color.name().toLatin1());
    if (size >= largeFrom)
        drawing.replace("stroke-width=\"1.5\"", "stroke-width=\"0.9\"");
    return drawing;
}

// Parsed once for each size and colour: lists paint the same few signs again and again.
QPixmap drawn(Symbol symbol, const QColor &color, QSize pixels, qreal scale = 1)
{
    const QString key = QStringLiteral("tenure-%1-%2-%3x%4@%5")
                            .arg(int(symbol))
                            .arg(color.rgba())
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(scale);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(symbol, color, qRound(pixels.width() / scale))).render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colorFor(QIcon::Mode mode, IconInk ink)
{
    const Colors &c = colorsOf(QGuiApplication::palette());
    return mode == QIcon::Disabled || ink == IconInk::Quiet ? c.text2 : c.text;
}

class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(Symbol symbol, IconInk ink) : m_symbol(symbol), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State) override
    {
        paintSymbol(*painter, area, m_symbol, colorFor(mode, m_ink));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_symbol, colorFor(mode, m_ink), size);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = drawn(m_symbol, colorFor(mode, m_ink), size, scale);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QIconEngine *clone() const override { return new SymbolEngine(m_symbol, m_ink); }

private:
    Symbol m_symbol;
    IconInk m_ink;
};

} // namespace

QIcon symbolIcon(Symbol symbol, IconInk ink)
{
    return QIcon(new SymbolEngine(symbol, ink));
}

void paintSymbol(QPainter &painter, const QRectF &area, Symbol symbol, const QColor &color)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    QPixmap pixmap = drawn(symbol, color, (area.size() * scale).toSize(), scale);
    pixmap.setDevicePixelRatio(scale);
    painter.drawPixmap(area.topLeft(), pixmap);
}

} // namespace tenure::ui
