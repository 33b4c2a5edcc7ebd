// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/consolewindow.h"

namespace tenure::app {

/// The windows of the program over one store. The first remembers how it stood; each further one
/// opens beside it and is gone once it is closed.
class Windows final : public QObject
{
    Q_OBJECT

public:
    Windows(items::Desk &desk, ui::Look &look, const HostedWorker &worker);
    ~Windows() override;

    ui::MainWindow *open();

private:
    items::Desk &m_desk;
    ui::Look &m_look;
    const HostedWorker &m_worker;
    QVector<QPointer<ui::MainWindow>> m_windows;
};

} // namespace tenure::app
