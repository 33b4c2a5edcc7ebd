// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scheme.h"

namespace tenure::ui {

/// How a person wants the window to look; kept for the next start. The scheme is taken at once,
/// language and size with the next start.
class Look final : public QObject
{
    Q_OBJECT

public:
    enum class Choice : quint8 { Desktop, Light, Dark };

    explicit Look(QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    /// What is shown by now: of the desktop where that was chosen.
    Scheme scheme() const;

    static QString language(); ///< "de", "en"; empty: as the system has it
    static void setLanguage(const QString &language);
    static int percent(); ///< of the size of everything, 100 to 200
    static void setPercent(int percent);

Q_SIGNALS:
    void schemeChanged();

private:
    DesktopScheme m_desktop;
    Choice m_choice = Choice::Desktop;
};

} // namespace tenure::ui
