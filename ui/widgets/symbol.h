// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QPainter;

namespace tenure::ui {

/// The drawn signs of resources/icons, in the order of their file names. The same idea has the same
/// sign everywhere: Joins, Leaves and Moves are the lifecycle, Eye is claimed, Pause is held.
enum class Symbol : quint8 {
    Access,
    Alert,
    Approvals,
    Arrow,
    Badge,
    Book,
    Calendar,
    Check,
    Circle,
    Clock,
    Close,
    Cloud,
    Code,
    Columns,
    Done,
    Down,
    Download,
    Empty,
    Evidence,
    Eye,
    Failed,
    File,
    Folder,
    Freeze,
    Hand,
    Info,
    Insights,
    Joins,
    Journeys,
    Laptop,
    Leaves,
    Left,
    Lock,
    Mail,
    Minus,
    More,
    Moves,
    Pause,
    People,
    Person,
    Phone,
    Play,
    Plug,
    Plus,
    Practice,
    Refresh,
    Right,
    Search,
    Server,
    Settings,
    Stop,
    Systems,
    Tasks,
    Ticket,
    Today,
    Undo,
    Up,
    Upload
};

inline constexpr int symbolCount = int(Symbol::Upload) + 1;

/// An icon that takes its colour from the application's palette, also after a change of scheme.
/// `Quiet`: as secondary text, for signs inside fields.
enum class IconInk : quint8 { Text, Quiet };
QIcon symbolIcon(Symbol symbol, IconInk ink = IconInk::Text);

/// In one colour, crisp at the painter's scale.
void paintSymbol(QPainter &painter, const QRectF &area, Symbol symbol, const QColor &color);

} // namespace tenure::ui
