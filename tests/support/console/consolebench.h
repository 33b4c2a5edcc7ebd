// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolewindow.h"
#include "console/language.h"
#include "ui/widgets/button.h"
#include "ui/widgets/listview.h"

#include <QTemporaryDir>

namespace tenure {

/// A practice store of its own and a window on it, as a person meets them. Other programs write to
/// the store as they do in real life: by tenurectl.
class ConsoleBench
{
public:
    /// The sample company on Thu 30 Jul 2026, 09:42 in Berlin, worked until idle; or an empty
    /// store.
    enum class Company : quint8 { Sample, None };

    explicit ConsoleBench(Company company = Company::Sample);
    ~ConsoleBench();

    QString storeUrl() const;
    QString storeFile() const;
    /// Of the store's folder: for files that a test makes.
    QString path(const QString &name) const { return m_dir.filePath(name); }

    /// tenurectl with these words; fails the test and says why unless it ends as `exitCode`.
    QByteArray run(const QStringList &words, int exitCode = 0);
    /// The worker until nothing more can happen; with `now`, at that instant.
    void work(const QString &now = {});
    /// Plays the people: they answer whatever is open, and the worker goes on, so many times.
    void answerEverything(int rounds);

    /// A directory that lacks every setting it needs: each change in it fails.
    void addBrokenDirectory();

    /// Opens a window of the real size on the store and waits until it has been read. Settings of
    /// windows before are forgotten.
    void open(const QString &asUser = {});
    void close();
    ui::MainWindow &window() { return *m_window; }
    items::Desk &desk() { return *m_desk; }

    /// Opens the page of that id and gives it.
    ui::Page *openPage(const QString &id);
    ui::Page *page(const QString &id) const;

private:
    app::Language m_language{QStringLiteral("en")};
    std::unique_ptr<ui::Look> m_look;
    QTemporaryDir m_dir;
    std::unique_ptr<items::Desk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

/// Rows of a list without the heads of groups.
int rowCount(const ui::ListView &list);
/// The first row whose cells hold the words; invalid: none does.
QModelIndex rowWith(const ui::ListView &list, const QString &words);
/// As a mouse chooses it.
void click(ui::ListView &list, const QModelIndex &index);
/// The button of that text which can be seen; none: nullptr.
ui::Button *visibleButton(const QWidget &in, const QString &text);
/// Whether a label that can be seen holds the words.
bool shows(const QWidget &in, const QString &words);

} // namespace tenure
