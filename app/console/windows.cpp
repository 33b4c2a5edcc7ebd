// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/windows.h"

namespace tenure::app {
namespace {

constexpr int step = 32; // so that the one below is seen

}

Windows::Windows(items::Desk &desk, ui::Look &look, const HostedWorker &worker)
    : m_desk(desk), m_look(look), m_worker(worker)
{
}

Windows::~Windows()
{
    for (const QPointer<ui::MainWindow> &window : std::as_const(m_windows))
        delete window;
}

ui::MainWindow *Windows::open()
{
    ui::MainWindow *const window = makeWindow(m_desk, m_look).release();
    window->setAttribute(Qt::WA_DeleteOnClose);
    showWorker(m_worker, *window);
    window->restoreLayout();
    m_windows.removeAll(QPointer<ui::MainWindow>());
    if (!m_windows.isEmpty()) {
        window->resize(m_windows.last()->size());
        window->move(m_windows.last()->pos() + QPoint(step, step));
    }
    m_windows.append(window);
    connect(window, &ui::MainWindow::anotherWanted, this, &Windows::open);
    window->show();
    return window;
}

} // namespace tenure::app
