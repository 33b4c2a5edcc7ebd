// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"

#include <QVBoxLayout>

namespace tenure::ui {
namespace {

constexpr int lineGap = 3;

}

Field::Field(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(label))
    , m_control(control)
    , m_line(new Label({}, TextSize::Small, Weight::Regular, Ink::Secondary))
    , m_wrong(new Label({}, TextSize::Small, Weight::Regular, Ink::Bad))
{
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    m_label->setBuddy(control);
    for (Label *text : {m_label, m_line, m_wrong})
        text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(lineGap);
    layout->addWidget(m_label);
    layout->addWidget(control);
    layout->addWidget(m_line);
    layout->addWidget(m_wrong);
    layout->addSpacing(metrics::space2);
    showLine();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_control->setAccessibleName(label);
}

void Field::setHelp(const QString &help)
{
    m_help = help;
    showLine();
}

void Field::setError(const QString &error)
{
    m_error = error;
    showLine();
}

void Field::showLine()
{
    m_wrong->setText(m_error);
    m_wrong->setVisible(!m_error.isEmpty());
    m_line->setText(m_help);
    m_line->setVisible(m_error.isEmpty() && !m_help.isEmpty());
    m_control->setAccessibleDescription(m_error.isEmpty() ? m_help : m_error);
}

} // namespace tenure::ui
