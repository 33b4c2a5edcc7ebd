// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/desk.h"
#include "items/systemmodel.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace tenure::ui {

class EmptyState;
class FigureStrip;
class ListView;
class SystemForm;
class SystemPanel;

/// What Tenure is connected to, how well it works, and what happens when it does not.
class SystemsPage final : public Page
{
    Q_OBJECT

public:
    explicit SystemsPage(items::Desk &desk, QWidget *parent = nullptr);

    bool follow(const Link &link) override;

private:
    void addHeader();
    Cell cellOf(const QModelIndex &index) const;
    void showState();
    void takeFigure();
    void choose();
    void exportDocument();
    void write(const QString &path, const QString &document);

    items::Desk &m_desk;
    std::unique_ptr<items::Desk> m_slowDesk;
    items::SystemModel m_systems;
    QString m_wanted; ///< to be chosen once it is there
    FigureStrip *m_figures;
    ListView *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_main;
    SystemPanel *m_panel;
    SystemForm *m_form;
    QStackedWidget *m_side;
};

} // namespace tenure::ui
