// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/batchmodel.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace tenure::ui {

class BatchPanel;
class EmptyState;
class ListView;
class ReadView;
class WatchPanel;

/// Where people come from: the feeds, what each reading of them did, and what is held.
class FeedsPage final : public Page
{
    Q_OBJECT

public:
    explicit FeedsPage(items::Desk &desk, QWidget *parent = nullptr);

    bool follow(const Link &link) override;
    /// Opens the view that reads a file by hand.
    ReadView &readFile();

private:
    void addHeader();
    Cell cellOf(const QModelIndex &index) const;
    void showState();
    void showBatches();
    void watch();
    void choose();
    QStringList feedNames() const;

    items::BatchModel m_batches;
    QString m_wanted; ///< a feed whose newest held batch, or a batch, is to be chosen
    ListView *m_list;
    EmptyState *m_empty;
    ReadView *m_read;
    QStackedWidget *m_main;
    BatchPanel *m_panel;
    WatchPanel *m_watch;
    QStackedWidget *m_side;
};

} // namespace tenure::ui
