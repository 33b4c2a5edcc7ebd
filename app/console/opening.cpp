// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/opening.h"

#include "ui/start/firststart.h"
#include "wiring/founding.h"
#include "wiring/session.h"

#include <QFileInfo>
#include <QSettings>
#include <QThread>

namespace tenure::app {
namespace {

const QString lastKey = QStringLiteral("store/last");
const QString urlPrefix = QStringLiteral("sqlite:");

bool isThere(const QString &url)
{
    const Result<QString> file = fileOfStore(url);
    return file && QFileInfo::exists(*file);
}

QString fileOf(const QString &url)
{
    const Result<QString> file = fileOfStore(url);
    return file ? *file : QString();
}

// Beside the account's own store, so that both can be there.
QString sampleUrl()
{
    const QFileInfo own(fileOf(ownStoreUrl()));
    return urlPrefix + own.absolutePath() + QStringLiteral("/TechCorp.db");
}

// What is remembered for the next start must open: there would be no page to choose another.
Result<QString> storeAt(const QString &path)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    const auto session = Session::open({.storeUrl = urlPrefix + file,
                                        .access = storage::Access::Read,
                                        .asUser = {},
                                        .now = {},
                                        .channel = QStringLiteral("console")});
    return session ? Result(file) : session.error();
}

} // namespace

Opening::Opening(QObject *parent) : QObject(parent) {}

Opening::~Opening() = default;

void Opening::begin(const QString &named)
{
    if (!named.isEmpty()) {
        Q_EMIT opened(named);
        return;
    }
    for (const QString &url : {QSettings().value(lastKey).toString(), ownStoreUrl()}) {
        if (!url.isEmpty() && isThere(url)) {
            Q_EMIT opened(url);
            return;
        }
    }
    ask();
}

void Opening::ask()
{
    m_page = std::make_unique<ui::FirstStart>(fileOf(ownStoreUrl()));
    connect(m_page.get(), &ui::FirstStart::chosen, this, &Opening::take);
    m_page->resize(960, 680);
    m_page->show();
}

void Opening::take()
{
    switch (m_page->way()) {
    case ui::FirstStart::Way::Sample:
        if (isThere(sampleUrl()))
            finish(fileOf(sampleUrl())); // of an earlier look
        else
            found(true);
        return;
    case ui::FirstStart::Way::Own:
        found(false);
        return;
    case ui::FirstStart::Way::There:
        break;
    }
    finish(storeAt(m_page->file()));
}

// A sample takes some seconds: on a thread of its own, so that the page still answers.
void Opening::found(bool sample)
{
    m_page->setBusy(true);
    const Founding founding{.storeUrl = sample ? sampleUrl() : QString(),
                            .practice = sample,
                            .sample = sample,
                            .zone = sample ? QString() : m_page->zone()};
    auto result = std::make_shared<Result<QString>>(QString());
    QThread *thread = QThread::create([founding, result] { *result = foundStore(founding); });
    thread->setParent(this);
    connect(thread, &QThread::finished, this, [this, thread, result] {
        thread->deleteLater();
        finish(*result);
    });
    thread->start();
}

void Opening::finish(const Result<QString> &file)
{
    m_page->setBusy(false);
    if (!file) {
        m_page->tell(file.error());
        return;
    }
    const QString url = urlPrefix + *file;
    QSettings().setValue(lastKey, url);
    m_page->hide();
    m_page.release()->deleteLater(); // one of its buttons may have called us
    Q_EMIT opened(url);
}

} // namespace tenure::app
