// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systems/schemaform.h"

#include "ui/systems/systemwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/metrics.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tenure::ui {
namespace {

constexpr int areaHeight = 64;

using items::SchemaField;

} // namespace

SchemaForm::SchemaForm(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
}

QWidget *SchemaForm::controlFor(const SchemaField &field, const QString &typed)
{
    const QString name = settingName(field.key);
    QWidget *control = nullptr;
    if (field.type == SchemaField::Type::Boolean) {
        auto *box = new QCheckBox(name);
        box->setChecked(typed == u"true");
        connect(box, &QCheckBox::toggled, this, &SchemaForm::changed);
        control = box;
    } else if (field.type == SchemaField::Type::Choice) {
        auto *choice = new ComboBox(name);
        choice->addItems(field.choices);
        choice->setCurrentText(typed);
        connect(choice, &QComboBox::currentTextChanged, this, &SchemaForm::changed);
        control = choice;
    } else if (field.type == SchemaField::Type::Lines || field.type == SchemaField::Type::Json) {
        auto *area = new QPlainTextEdit(typed);
        area->setTabChangesFocus(true);
        area->setFixedHeight(areaHeight);
        connect(area, &QPlainTextEdit::textChanged, this, &SchemaForm::changed);
        control = area;
    } else {
        auto *line = new QLineEdit(typed);
        line->setPlaceholderText(field.example);
        if (field.type == SchemaField::Type::Secret)
            line->setEchoMode(QLineEdit::Password);
        connect(line, &QLineEdit::textChanged, this, &SchemaForm::changed);
        control = line;
    }
    control->setObjectName(QStringLiteral("setting.") + field.key);
    control->setAccessibleName(name);
    return control;
}

void SchemaForm::setFields(const QVector<SchemaField> &fields, const QJsonObject &config)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_lines.clear();
    m_before = config;
    m_more = new Button(Symbol::Right, tr("More settings"), Button::Kind::Flat);
    m_more->setCheckable(true);
    m_optional = new QWidget;
    auto *optional = new QVBoxLayout(m_optional);
    optional->setContentsMargins({});
    optional->setSpacing(0);
    for (const SchemaField &field : fields) {
        const bool secret = field.type == SchemaField::Type::Secret;
        const QJsonValue value =
            config.contains(field.key) ? config.value(field.key) : field.byDefault;
        QWidget *control = controlFor(field, secret ? QString() : typedFrom(field, value));
        const bool boolean = field.type == SchemaField::Type::Boolean;
        auto *row = new Field(boolean ? QString() : settingName(field.key), control);
        if (secret)
            row->setHelp(config.contains(field.key)
                             ? tr("One is kept already. Type another to replace it.")
                             : tr("It goes to the vault or keychain, never into the store."));
        (field.required ? m_layout : optional)->addWidget(row);
        m_lines.append({field, control, row});
    }
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_layout->addWidget(m_optional);
    m_more->setVisible(optional->count() > 0);
    connect(m_more, &Button::toggled, this, &SchemaForm::showMore);
    showMore(false);
}

void SchemaForm::showMore(bool more)
{
    m_optional->setVisible(more);
    m_more->setText(more ? tr("Fewer settings") : tr("More settings"));
}

QString SchemaForm::typed(const Line &line) const
{
    if (const auto *box = qobject_cast<const QCheckBox *>(line.control))
        return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *choice = qobject_cast<const QComboBox *>(line.control))
        return choice->currentText();
    if (const auto *area = qobject_cast<const QPlainTextEdit *>(line.control))
        return area->toPlainText();
    return qobject_cast<const QLineEdit *>(line.control)->text();
}

QJsonObject SchemaForm::config() const
{
    QJsonObject config;
    for (const Line &line : m_lines) {
        if (line.about.type == SchemaField::Type::Secret) {
            if (m_before.contains(line.about.key))
                config[line.about.key] = m_before.value(line.about.key);
            continue;
        }
        const QJsonValue value = items::valueOf(line.about, typed(line));
        const bool isDefault = value == line.about.byDefault && !line.about.required;
        if (!value.isUndefined() && (!isDefault || m_before.contains(line.about.key)))
            config[line.about.key] = value;
    }
    return config;
}

std::vector<std::pair<QString, QString>> SchemaForm::typedSecrets() const
{
    std::vector<std::pair<QString, QString>> secrets;
    for (const Line &line : m_lines) {
        if (line.about.type == SchemaField::Type::Secret && !typed(line).isEmpty())
            secrets.emplace_back(line.about.key, typed(line));
    }
    return secrets;
}

bool SchemaForm::checkLine(const Line &line)
{
    const bool kept =
        line.about.type == SchemaField::Type::Secret && m_before.contains(line.about.key);
    const QString fault =
        kept && typed(line).isEmpty() ? QString() : faultWords(line.about, typed(line));
    line.field->setError(fault);
    if (!fault.isEmpty() && !line.about.required)
        m_more->setChecked(true);
    return fault.isEmpty();
}

bool SchemaForm::check()
{
    bool whole = true;
    for (const Line &line : m_lines)
        whole = checkLine(line) && whole;
    return whole;
}

} // namespace tenure::ui
