// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tenure::ui {

enum class AvatarSize : quint8 { Small = 20, Normal = 28, Large = 48 };

/// "Mei-Ling Chen" is "MC": the first letter of the first and of the last name.
QString initials(const QString &name);
void paintAvatar(QPainter &painter, QPoint leftMiddle, const QString &name, const QPalette &palette,
                 AvatarSize size = AvatarSize::Normal);

class Avatar final : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(AvatarSize size, QWidget *parent = nullptr);

    void setName(const QString &name);
    QSize sizeHint() const override { return {int(m_size), int(m_size)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AvatarSize m_size;
    QString m_name;
};

} // namespace tenure::ui
