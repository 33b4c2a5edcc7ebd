// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/peoplemodel.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace tenure::ui {

class EmptyState;
class Label;
class ListView;
class PersonAction;
class PersonForm;
class PersonPanel;
class SearchField;

/// Everybody the HR systems know, and what they have.
class PeoplePage final : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(items::Desk &desk, QWidget *parent = nullptr);

    bool follow(const Link &link) override;

private:
    Cell cellOf(const QModelIndex &index) const;
    void addSide();
    void showState();
    void choose(const QString &number);

    items::PeopleModel m_people;
    QString m_wanted; ///< to be chosen once it is there
    SearchField *m_search;
    Label *m_count;
    ListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_main;
    QStackedWidget *m_side;
    PersonPanel *m_panel;
    PersonAction *m_action;
    PersonForm *m_form;
};

} // namespace tenure::ui
