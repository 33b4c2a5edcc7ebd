// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/systems/systemform.h"

#include "ui/systems/schemaform.h"
#include "ui/systems/systemwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panelsection.h"
#include "wording/sentence.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tenure::ui {
namespace {

constexpr int notesHeight = 56;

QString purposeOf(const QString &connector)
{
    if (connector == u"ldap")
        return SystemForm::tr("Creates, moves and disables accounts and keeps group membership in "
                              "OpenLDAP or Active Directory. Always encrypted.");
    if (connector == u"mail")
        return SystemForm::tr("Sends letters through a mail server.");
    if (connector == u"manual")
        return SystemForm::tr("People do the work: every change becomes a task with everything "
                              "filled in.");
    return {};
}

QStringList splitNames(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u','))
        names.append(name.trimmed());
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace

SystemForm::SystemForm(items::Desk &desk, QWidget *parent) : SidePanel(parent), m_desk(desk)
{
    addAbout();
    addPolicy();
    m_trouble = new Label({}, TextSize::Body, Weight::Regular, Ink::Bad);
    m_trouble->setWordWrap(true);
    addSection()->body()->addWidget(m_trouble);
    m_save = new Button(Symbol::Check, tr("Save system"), Button::Kind::Primary);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Flat);
    addFootAction(m_save);
    addFootAction(cancel);
    connect(m_save, &Button::clicked, this, &SystemForm::save);
    connect(cancel, &Button::clicked, this, &SystemForm::closed);
}

void SystemForm::addAbout()
{
    m_title = new Label({}, TextSize::Section, Weight::Bold);
    m_title->setWordWrap(true);
    m_name = new QLineEdit;
    m_nameField = new Field(tr("Name"), m_name);
    m_nameField->setHelp(tr("As your people call it: Corporate AD."));
    m_connector = new ComboBox(tr("Connector"));
    m_purpose = new Label({}, TextSize::Small, Weight::Regular, Ink::Secondary);
    m_purpose->setWordWrap(true);
    m_settings = new SchemaForm;
    QVBoxLayout *body = addSection()->body();
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_title, m_nameField, new Field(tr("Connector"), m_connector), m_purpose, m_settings})
        body->addWidget(part);
    connect(m_connector, &QComboBox::activated, this, &SystemForm::drawSettings);
}

void SystemForm::addPolicy()
{
    m_names = new QLineEdit;
    m_namesField = new Field(tr("Names in journeys that it answers"), m_names);
    m_phase = new ComboBox(tr("Phase"));
    m_phase->addItem(tr("1, critical: journeys wait for it"), 1);
    m_phase->addItem(tr("2, secondary: people take over"), 2);
    m_owner = new ComboBox(tr("Owner"));
    m_notes = new QPlainTextEdit;
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(notesHeight);
    QVBoxLayout *body = addSection(tr("What it is for"))->body();
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_namesField, new Field(tr("Phase"), m_phase), new Field(tr("Owner"), m_owner),
             new Field(tr("Notes (optional)"), m_notes)})
        body->addWidget(part);
}

void SystemForm::startNew()
{
    m_title->setText(tr("Add a system"));
    start({});
    m_name->setFocus();
}

void SystemForm::edit(const items::SystemSheet &sheet)
{
    m_title->setText(tr("Set up %1").arg(sheet.system.name));
    start(sheet);
}

void SystemForm::start(const items::SystemSheet &sheet)
{
    m_sheet = sheet;
    m_name->setText(sheet.system.name);
    m_nameField->setVisible(sheet.system.name.isEmpty());
    m_names->setText(sheet.boundNames.join(QStringLiteral(", ")));
    m_phase->setCurrentIndex(std::max(0, m_phase->findData(sheet.system.phase)));
    m_notes->setPlainText(sheet.notes);
    m_nameField->setError({});
    say({});
    items::askForChoices(m_desk, this, [this](const Result<items::SystemChoices> &choices) {
        if (choices)
            fill(*choices);
        else
            say(wording::sentenceFor(choices.error()).text());
    });
}

void SystemForm::fill(const items::SystemChoices &choices)
{
    m_choices = choices;
    m_connector->clear();
    for (const services::ConnectorKind &kind : choices.kinds)
        m_connector->addItem(kind.name, kind.id);
    m_connector->setCurrentIndex(std::max(0, m_connector->findData(m_sheet.system.connector)));
    m_connector->setEnabled(m_sheet.system.name.isEmpty());
    m_owner->clear();
    m_owner->addItem(tr("Nobody yet"), QString());
    for (const auto &[key, name] : choices.teams)
        m_owner->addItem(name, key);
    m_owner->setCurrentIndex(std::max(0, m_owner->findData(m_sheet.ownerKey)));
    m_namesField->setHelp(choices.unanswered.isEmpty()
                              ? tr("With commas between. Every name that journeys use is answered.")
                              : tr("With commas between. Not answered yet: %1.")
                                    .arg(choices.unanswered.join(QStringLiteral(", "))));
    drawSettings();
}

void SystemForm::drawSettings()
{
    const QString id = m_connector->currentData().toString();
    const auto kind = std::ranges::find(m_choices.kinds, id, &services::ConnectorKind::id);
    m_purpose->setText(purposeOf(id));
    m_settings->setFields(kind == m_choices.kinds.end() ? QVector<items::SchemaField>()
                                                        : items::schemaFields(kind->schema),
                          m_sheet.config);
}

items::SystemDraft SystemForm::draft() const
{
    items::SystemDraft draft;
    draft.name = m_name->text().trimmed();
    draft.connector = m_connector->currentData().toString();
    draft.config = m_settings->config();
    draft.secrets = m_settings->typedSecrets();
    draft.boundNames = splitNames(m_names->text());
    draft.phase = m_phase->currentData().toInt();
    draft.ownerKey = m_owner->currentData().toString();
    draft.notes = m_notes->toPlainText().trimmed();
    return draft;
}

void SystemForm::save()
{
    const bool named = !m_name->text().trimmed().isEmpty();
    m_nameField->setError(named ? QString() : tr("This is needed."));
    if (!m_settings->check() || !named) {
        say(tr("Something is missing or has the wrong form. Nothing was saved yet."));
        return;
    }
    say({});
    m_save->setEnabled(false);
    items::saveSystem(m_desk, this, draft(),
                      [this, name = draft().name](const Result<void> &answer) {
                          m_save->setEnabled(true);
                          if (answer)
                              Q_EMIT saved(name);
                          else
                              say(wording::sentenceFor(answer.error()).text());
                      });
}

void SystemForm::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

} // namespace tenure::ui
