// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirm.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"

#include <QDialog>
#include <QHBoxLayout>

namespace tenure::ui {
namespace {

constexpr int textWidth = 400;

}

void confirm(QWidget *window, const Confirmation &question, std::function<void()> confirmed)
{
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    auto *text = new Label(question.text);
    text->setWordWrap(true);
    text->setFixedWidth(textWidth);
    auto *yes = new Button(Symbol::Stop, question.action, Button::Kind::Confirmed);
    auto *no = new Button(QDialog::tr("Cancel"));
    no->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addSpacing(metrics::space2);
    buttons->addWidget(yes);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space4);
    layout->setSpacing(metrics::space3);
    layout->addWidget(new Label(question.title, TextSize::Section, Weight::Bold));
    layout->addWidget(text);
    layout->addSpacing(metrics::space2);
    layout->addLayout(buttons);
    QObject::connect(no, &Button::clicked, dialog, &QDialog::reject);
    QObject::connect(yes, &Button::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, window, std::move(confirmed));
    dialog->open();
    no->setFocus();
}

} // namespace tenure::ui
