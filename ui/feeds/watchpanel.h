// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/batchmodel.h"
#include "ui/widgets/page.h"
#include "ui/widgets/sidepanel.h"

class QCheckBox;
class QLineEdit;

namespace tenure::ui {

class ComboBox;
class Field;
class Label;

/// Which folder a feed's files come from by themselves.
class WatchPanel final : public SidePanel
{
    Q_OBJECT

public:
    explicit WatchPanel(items::Desk &desk, QWidget *parent = nullptr);

    void show(const QVector<items::FeedItem> &feeds, const QString &feed);

Q_SIGNALS:
    void closed();
    void announced(const Announcement &news);

private:
    void takeFeed();
    void save(const QString &folder);

    items::Desk &m_desk;
    QVector<items::FeedItem> m_feeds;
    ComboBox *m_feed;
    QLineEdit *m_folder;
    QCheckBox *m_marker;
    Label *m_trouble;
    Button *m_save;
    Button *m_end;
};

} // namespace tenure::ui
