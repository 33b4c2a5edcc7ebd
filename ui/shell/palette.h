// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QFrame>

#include <functional>
#include <optional>

class QLineEdit;
class QStandardItemModel;

namespace tenure::ui {

class ListView;

/// Something that can be found or done.
struct PaletteEntry
{
    Symbol symbol = Symbol::Arrow;
    QString text;
    QString second = {};
    QString keys = {};
    std::function<void()> run = {};
    std::optional<int> score = {}; ///< how well it answers, where its source knows; else by `text`
};

/// How well `text` answers `typed`, whose letters it must hold in order; starts of words weigh
/// most. Nothing: not at all.
std::optional<int> matchScore(const QString &typed, const QString &text);

/// Ctrl+K: finds people and pages, does actions. "@" asks for people alone, ">" for actions alone.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    /// Asked anew for each letter; gives few.
    using Source = std::function<QVector<PaletteEntry>(const QString &typed)>;

    explicit CommandPalette(QWidget *parent);

    void addSource(QChar prefix, Source source);
    void openOver(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &typed);
    void runChosen();

    struct Sorted
    {
        QChar prefix;
        Source source;
    };

    QVector<Sorted> m_sources;
    QVector<PaletteEntry> m_found;
    QLineEdit *m_typed;
    QStandardItemModel *m_rows;
    ListView *m_list;
};

} // namespace tenure::ui
