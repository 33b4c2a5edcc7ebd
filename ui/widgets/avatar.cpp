// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/widgets/colors.h"
#include "ui/widgets/fonts.h"

#include <QPainter>

namespace tenure::ui {
namespace {

QFont letters(AvatarSize size)
{
    QFont letters = textFont(TextSize::Small);
    letters.setPixelSize(size == AvatarSize::Large ? 17 : size == AvatarSize::Small ? 9 : 11);
    return letters;
}

} // namespace

QString initials(const QString &name)
{
    const QStringList names = name.split(u' ', Qt::SkipEmptyParts);
    if (names.isEmpty())
        return {};
    QString letters = names.first().left(1);
    if (names.size() > 1)
        letters += names.last().left(1);
    return letters.toUpper();
}

void paintAvatar(QPainter &painter, QPoint leftMiddle, const QString &name, const QPalette &palette,
                 AvatarSize size)
{
    const Colors &c = colorsOf(palette);
    const int side = int(size);
    const QRect area(leftMiddle.x(), leftMiddle.y() - side / 2, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.idleSoft);
    painter.drawEllipse(area);
    painter.setPen(c.text2);
    painter.setFont(letters(size));
    painter.drawText(area, Qt::AlignCenter, initials(name));
    painter.restore();
}

Avatar::Avatar(AvatarSize size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, QPoint(0, height() / 2), m_name, palette(), m_size);
}

} // namespace tenure::ui
