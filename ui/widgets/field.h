// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tenure::ui {

class Label;

/// A control with its label above it, and below it what helps to fill it in, or what is wrong.
class Field final : public QWidget
{
    Q_OBJECT

public:
    /// The label is the control's accessible name too, unless it has one.
    Field(const QString &label, QWidget *control, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setHelp(const QString &help);
    /// Empty: nothing is wrong, the help is shown again.
    void setError(const QString &error);
    QString error() const { return m_error; }

private:
    void showLine();

    Label *m_label;
    QWidget *m_control;
    Label *m_line;
    Label *m_wrong;
    QString m_help;
    QString m_error;
};

} // namespace tenure::ui
