// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/palette.h"
#include "ui/widgets/page.h"

#include <QMainWindow>

class QStackedWidget;

namespace tenure::items {
class Desk;
}

namespace tenure::ui {

class Rail;
class StatusLine;

/// The window: rail, pages, status line, and the palette over them.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(items::Desk &desk, QWidget *parent = nullptr);

    /// Pages stand in the rail in the order in which they come.
    void addPage(Page *page, bool atEnd = false);
    void openPage(int page);
    int currentPage() const;
    const QVector<Page *> &pages() const { return m_pages; }
    /// The worker as the status line tells of it.
    void setWorker(const QString &words, Tone tone);
    /// Opens the page that has it, with it chosen.
    void follow(const Link &link);

    Actions &actions() { return m_actions; }
    CommandPalette &palettePopup() { return *m_palette; }

    void restoreLayout();
    void saveLayout() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addWindowActions();
    void showFacts();
    void showTrouble();
    void setStopped(bool stopped);
    void askToStop();
    void movePane(int step);

    items::Desk &m_desk;
    QString m_workerWords;
    Tone m_workerTone = Tone::Idle;
    Actions m_actions;
    QVector<Page *> m_pages;
    Rail *m_rail;
    MessageBar *m_trouble;
    MessageBar *m_stopped;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    CommandPalette *m_palette;
};

} // namespace tenure::ui
