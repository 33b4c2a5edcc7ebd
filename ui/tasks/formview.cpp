// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/formview.h"

#include "ui/widgets/combobox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tenure::ui {
namespace {

constexpr int areaHeight = 72;

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(QString());
}

} // namespace

FormView::FormView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::space1);
}

void FormView::setFields(const QVector<items::FormField> &fields)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_fields = fields;
    m_editors.clear();
    for (const items::FormField &field : fields) {
        QWidget *editor = editorFor(field);
        m_editors.append(editor);
        if (field.type != u"boolean") {
            auto *label =
                new Label(field.required ? field.label : tr("%1 (optional)").arg(field.label));
            label->setWordWrap(true);
            label->setBuddy(editor);
            m_layout->addWidget(label);
        }
        m_layout->addWidget(editor);
        m_layout->addSpacing(metrics::space2);
    }
}

QWidget *FormView::editorFor(const items::FormField &field)
{
    QWidget *editor = nullptr;
    if (field.type == u"boolean") {
        editor = new QCheckBox(field.label);
    } else if (field.type == u"choice") {
        auto *choices = new ComboBox(field.label);
        choices->addItem(QString());
        choices->addItems(field.choices);
        editor = choices;
    } else if (field.type == u"longText") {
        auto *area = new QPlainTextEdit;
        area->setTabChangesFocus(true);
        area->setFixedHeight(areaHeight);
        editor = area;
    } else {
        auto *line = new QLineEdit;
        if (field.type == u"date")
            line->setPlaceholderText(tr("2026-07-30"));
        editor = line;
    }
    editor->setObjectName(QStringLiteral("field.") + field.id);
    editor->setAccessibleName(field.label);
    return editor;
}

QJsonValue FormView::valueOf(const items::FormField &field, const QWidget *editor) const
{
    if (const auto *box = qobject_cast<const QCheckBox *>(editor))
        return box->isChecked() || field.required ? QJsonValue(box->isChecked()) : QJsonValue();
    if (const auto *choices = qobject_cast<const QComboBox *>(editor))
        return choices->currentText();
    if (const auto *area = qobject_cast<const QPlainTextEdit *>(editor))
        return area->toPlainText();
    const QString text = qobject_cast<const QLineEdit *>(editor)->text().trimmed();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return field.type == u"number" && isNumber ? QJsonValue(number) : QJsonValue(text);
}

QJsonObject FormView::values() const
{
    QJsonObject values;
    for (int i = 0; i < m_fields.size(); ++i) {
        const QJsonValue value = valueOf(m_fields.at(i), m_editors.at(i));
        if (!isEmpty(value))
            values.insert(m_fields.at(i).id, value);
    }
    return values;
}

std::optional<QString> FormView::missing() const
{
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_fields.at(i).required && isEmpty(valueOf(m_fields.at(i), m_editors.at(i))))
            return m_fields.at(i).label;
    }
    return {};
}

} // namespace tenure::ui
