// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagebar.h"

#include <array>
#include <functional>
#include <optional>

namespace tenure::ui {

/// The one bar over every page: of all that is true at a time it shows the gravest, and how much
/// else there is.
class Notices final : public QWidget
{
    Q_OBJECT

public:
    /// The gravest first.
    enum class Kind : quint8 { Lost, Refused, Stopped, Held };

    explicit Notices(QWidget *parent = nullptr);

    void set(Kind kind, const MessageBar::News &news, std::function<void()> action = {});
    void clear(Kind kind);

private:
    struct Notice
    {
        MessageBar::News news;
        std::function<void()> action;
    };

    void show();

    std::array<std::optional<Notice>, 4> m_notices;
    MessageBar *m_bar;
};

} // namespace tenure::ui
