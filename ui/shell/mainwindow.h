// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/finder.h"
#include "items/heldfeeds.h"
#include "ui/shell/actions.h"
#include "ui/shell/palette.h"
#include "ui/widgets/page.h"

#include <QMainWindow>

class QStackedWidget;

namespace tenure::items {
class Desk;
}

namespace tenure::ui {

class Notices;
class Rail;
class StatusLine;
class Toast;

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

    /// A menu of everything, by F10 or from the store's name.
    void openMenu(const QPoint &at);
    void restoreLayout();
    void saveLayout() const;

Q_SIGNALS:
    void anotherWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addWindowActions();
    void addPaletteSources();
    QVector<PaletteEntry> found(items::Findable::Kind kind, const QString &typed);
    void showFacts();
    void showTrouble();
    void showHeld();
    void setStopped(bool stopped);
    void askToStop();
    void movePane(int step);

    items::Desk &m_desk;
    items::HeldFeeds m_held;
    items::Finder m_finder;
    QString m_workerWords;
    Tone m_workerTone = Tone::Idle;
    Actions m_actions;
    QVector<Page *> m_pages;
    Rail *m_rail;
    Notices *m_notices;
    QStackedWidget *m_stack;
    Toast *m_toast;
    StatusLine *m_status;
    CommandPalette *m_palette;
};

} // namespace tenure::ui
