// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/feedreader.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QProgressBar;
class QVBoxLayout;

namespace tenure::ui {

class Button;
class ComboBox;
class Field;
class Label;
class PanelSection;
class PlanSections;
class ReadingTable;
class SidePanel;

/// Reading a file by hand: which one, how its columns are read, what it would do, and taking it.
class ReadView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadView(items::Desk &desk, QWidget *parent = nullptr);

    /// Begins anew; `feeds` are offered by name.
    void start(const QStringList &feeds);
    void openFile(const QString &path);
    /// Stands beside it: questions, and what would happen.
    QWidget *panel();

Q_SIGNALS:
    void closed();
    void announced(const Announcement &news);
    /// Taken or held: the list has it now.
    void done();

private:
    QWidget *choices();
    QWidget *rowChooser();
    void buildPanel();
    void browse();
    void showBusy();
    void showReading();
    void showQuestions();
    void addStatusChoices();
    void showTried();
    void forgetPlan();
    void tellTaken(const services::PlanView &plan);
    void say(const QString &trouble);

    items::FeedReader m_reader;
    QLineEdit *m_path;
    ComboBox *m_feed;
    ComboBox *m_dates;
    Label *m_rows;
    Button *m_back;
    Button *m_forward;
    ReadingTable *m_table;
    QProgressBar *m_progress;
    SidePanel *m_panel;
    PanelSection *m_questions;
    PanelSection *m_statuses;
    PlanSections *m_plan;
    Label *m_trouble;
    Button *m_try;
    Button *m_take;
};

} // namespace tenure::ui
