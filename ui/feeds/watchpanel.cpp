// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/watchpanel.h"

#include "items/batchdetails.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panelsection.h"
#include "wording/sentence.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tenure::ui {

WatchPanel::WatchPanel(items::Desk &desk, QWidget *parent)
    : SidePanel(parent)
    , m_desk(desk)
    , m_feed(new ComboBox(tr("Feed")))
    , m_folder(new QLineEdit)
    , m_marker(new QCheckBox(tr("A file is complete once NAME.done lies beside it")))
    , m_trouble(new Label({}, TextSize::Body, Weight::Regular, Ink::Bad))
    , m_save(new Button(Symbol::Eye, tr("Watch folder"), Button::Kind::Primary))
    , m_end(new Button(tr("Stop watching")))
{
    m_trouble->setWordWrap(true);
    auto *browse = new Button(Symbol::Folder, tr("Choose a folder…"));
    auto *folder = new Field(tr("Folder"), m_folder);
    folder->setHelp(tr("The worker looks every 2 seconds and takes each new file once, when it "
                       "has stood still for 5 seconds."));
    auto *section = addSection(tr("Watch a folder"));
    for (QWidget *part : std::initializer_list<QWidget *>{new Field(tr("Feed"), m_feed), folder,
                                                          browse, m_marker, m_trouble})
        section->body()->addWidget(part);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Flat);
    addFootAction(m_save);
    addFootAction(m_end);
    addFootAction(cancel);
    connect(m_feed, &QComboBox::activated, this, &WatchPanel::takeFeed);
    connect(browse, &Button::clicked, this, [this] {
        const QString path =
            QFileDialog::getExistingDirectory(this, tr("Choose a folder"), m_folder->text());
        if (!path.isEmpty())
            m_folder->setText(path);
    });
    connect(m_folder, &QLineEdit::textChanged, this,
            [this] { m_save->setEnabled(!m_folder->text().trimmed().isEmpty()); });
    connect(m_save, &Button::clicked, this, [this] { save(m_folder->text().trimmed()); });
    connect(m_end, &Button::clicked, this, [this] { save({}); });
    connect(cancel, &Button::clicked, this, &WatchPanel::closed);
}

void WatchPanel::show(const QVector<items::FeedItem> &feeds, const QString &feed)
{
    m_feeds = feeds;
    m_feed->clear();
    for (const items::FeedItem &item : feeds)
        m_feed->addItem(item.name);
    m_feed->setCurrentIndex(std::max(0, m_feed->findText(feed)));
    takeFeed();
    m_folder->setFocus();
}

void WatchPanel::takeFeed()
{
    const items::FeedItem feed = m_feeds.value(m_feed->currentIndex());
    m_folder->setText(feed.folder);
    m_marker->setChecked(feed.marker);
    m_end->setVisible(!feed.folder.isEmpty());
    m_save->setEnabled(!feed.folder.isEmpty());
    m_trouble->hide();
}

void WatchPanel::save(const QString &folder)
{
    items::watchFolder(m_desk, this, m_feed->currentText(), folder, m_marker->isChecked(),
                       [this, folder](const Result<void> &answer) {
                           m_trouble->setVisible(!answer);
                           if (!answer) {
                               m_trouble->setText(wording::sentenceFor(answer.error()).text());
                               return;
                           }
                           Q_EMIT announced({Tone::Ok, folder.isEmpty()
                                                           ? tr("The folder is watched no more.")
                                                           : tr("The folder is watched now.")});
                           Q_EMIT closed();
                       });
}

} // namespace tenure::ui
