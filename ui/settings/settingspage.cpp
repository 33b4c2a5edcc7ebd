// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/shell/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listview.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/panelsection.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QKeySequenceEdit>

namespace tenure::ui {
namespace {

constexpr int choiceWidth = 240;

QString languageName(const QString &language)
{
    if (language.isEmpty())
        return SettingsPage::tr("As the system has it");
    return language == u"de" ? QStringLiteral("Deutsch") : QStringLiteral("English");
}

} // namespace

SettingsPage::SettingsPage(Look &look, Actions &actions, QWidget *parent)
    : Page({QStringLiteral("settings"), Symbol::Settings, tr("Settings"),
            tr("How this window looks, and which keys do what")},
           parent)
    , m_look(look)
    , m_actions(actions)
    , m_shortcuts(actions)
    , m_list(new ListView(tr("Keys"), [](const QModelIndex &index) -> Cell {
        return {.text = index.data().toString(),
                .secondary = index.column() == ShortcutModel::Keys};
    }))
{
    addRow(lookRow());
    m_list->setModel(&m_shortcuts);
    m_list->setColumnWidths({0, 200});
    setMain(m_list);
    setPanel(sidePanel());
    auto *reset = new Button(Symbol::Columns, tr("Reset the layout"));
    addHeaderAction(reset);
    connect(reset, &Button::clicked, this, [this] {
        if (QAction *action = m_actions.action(QStringLiteral("window.reset_layout")))
            action->trigger();
    });
    connect(m_list, &ListView::chosenChanged, this, &SettingsPage::showAction);
    showAction();
}

QWidget *SettingsPage::lookRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(metrics::space5, metrics::space3, metrics::space5, metrics::space3);
    layout->setSpacing(metrics::space4);
    auto *scheme = new Field(tr("Light or dark"), schemeChoice());
    auto *language = new Field(tr("Language"), languageChoice());
    language->setHelp(tr("From the next start on."));
    auto *size = new Field(tr("Size"), sizeChoice());
    size->setHelp(tr("From the next start on."));
    for (Field *field : {scheme, language, size}) {
        field->setMaximumWidth(choiceWidth);
        layout->addWidget(field, 1, Qt::AlignTop);
    }
    layout->addStretch(1);
    return row;
}

ComboBox *SettingsPage::schemeChoice()
{
    auto *choice = new ComboBox(tr("Light or dark"));
    choice->addItems({tr("As the desktop"), tr("Light"), tr("Dark")});
    choice->setCurrentIndex(int(m_look.choice()));
    connect(choice, &QComboBox::activated, &m_look,
            [this](int index) { m_look.setChoice(Look::Choice(index)); });
    return choice;
}

ComboBox *SettingsPage::languageChoice()
{
    auto *choice = new ComboBox(tr("Language"));
    for (const char *language : {"", "en", "de"})
        choice->addItem(languageName(QString::fromLatin1(language)), QString::fromLatin1(language));
    choice->setCurrentIndex(std::max(0, choice->findData(Look::language())));
    connect(choice, &QComboBox::activated, this,
            [choice] { Look::setLanguage(choice->currentData().toString()); });
    return choice;
}

ComboBox *SettingsPage::sizeChoice()
{
    auto *choice = new ComboBox(tr("Size"));
    for (const int percent : {100, 115, 130, 150, 175, 200})
        choice->addItem(QStringLiteral("%1 %").arg(percent), percent);
    choice->setCurrentIndex(std::max(0, choice->findData(Look::percent())));
    connect(choice, &QComboBox::activated, this,
            [choice] { Look::setPercent(choice->currentData().toInt()); });
    return choice;
}

SidePanel *SettingsPage::sidePanel()
{
    auto *panel = new SidePanel;
    m_title = new Label({}, TextSize::Section, Weight::Bold);
    m_title->setWordWrap(true);
    m_keys = new QKeySequenceEdit;
    m_keysField = new Field(tr("Keys"), m_keys);
    m_keysField->setHelp(tr("Press the keys that shall do it."));
    m_reset = new Button(tr("As it was delivered"));
    auto *section = panel->addSection();
    section->body()->addWidget(m_title);
    section->body()->addWidget(m_keysField);
    panel->addFootAction(m_reset);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &SettingsPage::takeKeys);
    connect(m_reset, &Button::clicked, this, &SettingsPage::resetKeys);
    return panel;
}

void SettingsPage::showAction()
{
    const QAction *action = m_shortcuts.actionAt(m_list->chosen());
    m_title->setText(action ? action->text() : tr("Choose what to do to see its keys."));
    m_keysField->setVisible(action);
    m_keysField->setError({});
    m_reset->setEnabled(action && m_actions.isChanged(action->objectName()));
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
}

void SettingsPage::takeKeys()
{
    const QAction *action = m_shortcuts.actionAt(m_list->chosen());
    if (!action || m_keys->keySequence() == action->shortcut())
        return;
    const QAction *taken = m_actions.withShortcut(m_keys->keySequence());
    if (taken && taken != action) {
        m_keysField->setError(
            tr("%1 does \"%2\" already. Press other keys, or change those first.")
                .arg(m_keys->keySequence().toString(QKeySequence::NativeText), taken->text()));
        return;
    }
    m_actions.setShortcut(action->objectName(), m_keys->keySequence());
    showAction();
}

void SettingsPage::resetKeys()
{
    if (const QAction *action = m_shortcuts.actionAt(m_list->chosen()))
        m_actions.resetShortcut(action->objectName());
    showAction();
}

} // namespace tenure::ui
