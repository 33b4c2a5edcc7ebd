// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

#include <memory>

namespace tenure::ui {
class FirstStart;
}

namespace tenure::app {

/// Finds the store to open: the one that is named, else the one chosen at the first start, else the
/// account's own; and where there is none, asks on a first-start page and makes what is chosen
/// there.
class Opening final : public QObject
{
    Q_OBJECT

public:
    explicit Opening(QObject *parent = nullptr);
    ~Opening() override;

    /// `named`: as on the command line; empty: none.
    void begin(const QString &named);
    /// The page while it is asked; else nullptr.
    ui::FirstStart *firstStart() const { return m_page.get(); }

Q_SIGNALS:
    /// Once. The page is gone then.
    void opened(const QString &storeUrl);

private:
    void ask();
    void take();
    void found(bool sample);
    void finish(const Result<QString> &file);

    std::unique_ptr<ui::FirstStart> m_page;
};

} // namespace tenure::app
