// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/messagebar.h"
#include "ui/widgets/symbol.h"

#include <functional>

class QHBoxLayout;
class QSplitter;
class QVBoxLayout;

namespace tenure::ui {

class Button;

/// Where a name leads: pages do not know each other, the shell opens what is asked for.
struct Link
{
    enum class Kind : quint8 { Page, Person, Task, Run, System, Feed };

    Kind kind = Kind::Page;
    QString
        id; ///< a page's name, an employee number, a task's name, a run's number, a system, a feed

    friend bool operator==(const Link &, const Link &) = default;
};

/// News that passes: what was done, and how to take it back. The shell shows it for some seconds.
struct Announcement
{
    Tone tone = Tone::Ok;
    QString text;                   ///< "Mei-Ling Chen starts on Thu 6 Aug"
    QString action = {};            ///< "Undo"; empty: nothing can be done about it
    std::function<void()> run = {}; ///< what the action does
};

/// How much waits behind a page, beside its name in the rail.
struct Badge
{
    int count = 0; ///< 0: none is shown
    Tone tone = Tone::Idle;

    friend bool operator==(const Badge &, const Badge &) = default;
};

/// A page of the window: title, the line that says what it is for, news while it is true, a list,
/// and a side panel for what is chosen there.
class Page : public QWidget
{
    Q_OBJECT

public:
    struct About
    {
        QString id; ///< stable: state and tests know the page by it
        Symbol symbol = Symbol::Circle;
        QString title;
        QString purpose;
    };

    explicit Page(const About &about, QWidget *parent = nullptr);

    const About &about() const { return m_about; }
    const Badge &badge() const { return m_badge; }

    /// Puts what writes out of reach and says why; an empty reason gives it back.
    void setHeld(const QString &why);

    /// How wide its panel is, for the next start; 0: as delivered.
    int panelWidth() const;
    void setPanelWidth(int width);

    /// Shows what a link names; false where this page has no such thing.
    virtual bool follow(const Link &link);

Q_SIGNALS:
    void badgeChanged();
    void linkFollowed(const Link &link);
    void announced(const Announcement &news);

protected:
    void addHeaderAction(QWidget *action);
    /// Under the header: filters, or a strip of figures.
    void addRow(QWidget *row);
    void setMain(QWidget *main);
    /// Beside the list; where there is no room for both, in its place, with a way back.
    void setPanel(QWidget *panel);
    void raisePanel();
    /// Gives the list its place again.
    void lowerPanel();
    void setBadge(const Badge &badge);
    MessageBar *news() { return m_news; }
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Room : quint8 { Wide, Narrow, One };

    QWidget *header();
    QWidget *backRow();
    Room room() const;
    void sizePanel();
    void setPanelRaised(bool raised);

    About m_about;
    Badge m_badge;
    QWidget *m_actionBox;
    QHBoxLayout *m_actions;
    MessageBar *m_news;
    QVBoxLayout *m_rows;
    QSplitter *m_body;
    QWidget *m_panel = nullptr;
    QWidget *m_back = nullptr;
    Button *m_details; ///< leads to the panel where the list has its place
    Room m_room = Room::Wide;
    int m_panelWidth = 0;
    bool m_panelRaised = false;
};

/// A row of filters under a page's header.
class FilterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterRow(QWidget *parent = nullptr);

    void add(QWidget *widget);
    void addStretch();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
};

} // namespace tenure::ui
