// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include <QSettings>

#include <algorithm>

namespace tenure::ui {
namespace {

const QString schemeKey = QStringLiteral("look/scheme");
const QString languageKey = QStringLiteral("look/language");
const QString percentKey = QStringLiteral("look/percent");

} // namespace

Look::Look(QObject *parent)
    : QObject(parent)
    , m_choice(Choice(std::clamp(QSettings().value(schemeKey).toInt(), 0, int(Choice::Dark))))
{
    connect(&m_desktop, &DesktopScheme::schemeChanged, this, [this] {
        if (m_choice == Choice::Desktop)
            Q_EMIT schemeChanged();
    });
}

void Look::setChoice(Choice choice)
{
    const Scheme before = scheme();
    m_choice = choice;
    QSettings().setValue(schemeKey, int(choice));
    if (scheme() != before)
        Q_EMIT schemeChanged();
}

Scheme Look::scheme() const
{
    switch (m_choice) {
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::Desktop:
        break;
    }
    return m_desktop.scheme();
}

QString Look::language()
{
    return QSettings().value(languageKey).toString();
}

void Look::setLanguage(const QString &language)
{
    QSettings().setValue(languageKey, language);
}

int Look::percent()
{
    return std::clamp(QSettings().value(percentKey, 100).toInt(), 100, 200);
}

void Look::setPercent(int percent)
{
    QSettings().setValue(percentKey, std::clamp(percent, 100, 200));
}

} // namespace tenure::ui
