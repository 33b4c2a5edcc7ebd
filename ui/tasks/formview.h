// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/taskdetails.h"

#include <QWidget>

class QVBoxLayout;

namespace tenure::ui {

/// A task's own form: label above, one column. What need not be filled says so.
class FormView final : public QWidget
{
    Q_OBJECT

public:
    explicit FormView(QWidget *parent = nullptr);

    void setFields(const QVector<items::FormField> &fields);
    QJsonObject values() const;
    /// The label of the first field that must be filled and is not.
    std::optional<QString> missing() const;

private:
    QWidget *editorFor(const items::FormField &field);
    QJsonValue valueOf(const items::FormField &field, const QWidget *editor) const;

    QVector<items::FormField> m_fields;
    QVector<QWidget *> m_editors;
    QVBoxLayout *m_layout;
};

} // namespace tenure::ui
