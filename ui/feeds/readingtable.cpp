// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/readingtable.h"

#include "ui/looks/lifecycle.h"
#include "ui/widgets/combobox.h"
#include "ui/widgets/label.h"
#include "ui/widgets/metrics.h"

#include <QGridLayout>
#include <QSignalBlocker>

namespace tenure::ui {
namespace {

enum Place { Header, Fact, First, Second, Check, Places };

Label *cell(const QString &text, Ink ink = Ink::Text)
{
    auto *label = new Label(text, TextSize::Body, Weight::Regular, ink);
    label->setTextFormat(Qt::PlainText); // it comes from a file
    label->setWordWrap(true);
    return label;
}

Label *headCell(const QString &text)
{
    return new Label(text, TextSize::Small, Weight::Regular, Ink::Secondary);
}

bool sameColumns(const services::FileReading &first, const services::FileReading &second)
{
    return std::ranges::equal(first.columns, second.columns, {}, &services::ReadColumn::header,
                              &services::ReadColumn::header);
}

} // namespace

ReadingTable::ReadingTable(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Columns of the file"));
    viewport()->setBackgroundRole(QPalette::Base);
}

void ReadingTable::setReading(const services::FileReading &reading)
{
    const bool same = sameColumns(m_reading, reading) && !m_lines.isEmpty();
    m_reading = reading;
    if (!same) {
        m_row = 0;
        build();
    }
    setVisible(!reading.columns.empty());
    refresh();
}

void ReadingTable::showRow(int row)
{
    m_row = std::clamp(row, 0, std::max(0, int(m_reading.rows.size()) - 1));
    refresh();
}

void ReadingTable::build()
{
    auto *inner = new QWidget;
    auto *grid = new QGridLayout(inner);
    grid->setContentsMargins(metrics::space5, metrics::space2, metrics::space5, metrics::space4);
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space2);
    const QStringList heads{tr("Column in the file"), tr("Fact"), tr("A row"), tr("The next row"),
                            tr("Check")};
    for (int place = 0; place < Places; ++place)
        grid->addWidget(headCell(heads.at(place)), 0, place);
    m_lines.clear();
    int line = 1;
    for (const services::ReadColumn &column : m_reading.columns) {
        const Line made{factChoice(column.header), cell({}, Ink::Secondary),
                        cell({}, Ink::Secondary), cell({})};
        grid->addWidget(cell(column.header), line, Header);
        grid->addWidget(made.fact, line, Fact);
        grid->addWidget(made.first, line, First);
        grid->addWidget(made.second, line, Second);
        grid->addWidget(made.check, line, Check);
        m_lines.append(made);
        ++line;
    }
    for (const int place : {Header, First, Second})
        grid->setColumnStretch(place, 2);
    grid->setColumnStretch(Check, 1);
    grid->setRowStretch(line, 1);
    setWidget(inner);
}

ComboBox *ReadingTable::factChoice(const QString &header)
{
    auto *choice = new ComboBox(tr("Fact in column %1").arg(header));
    choice->addItem(tr("Not read"), QString());
    for (const QString &fact : services::factChoices())
        choice->addItem(factTitle(fact), fact);
    connect(choice, &QComboBox::activated, this, [this, choice, header] {
        Q_EMIT factChosen(header, choice->currentData().toString());
    });
    return choice;
}

QString ReadingTable::checkWords(const services::ReadColumn &column) const
{
    if (column.fact.isEmpty() || m_reading.rowCount == 0)
        return QStringLiteral("–");
    const int empty = m_reading.rowCount - column.filled;
    return empty == 0
               ? tr("all %1 rows").arg(m_reading.rowCount)
               : tr("%1 of %2, %3 empty").arg(column.filled).arg(m_reading.rowCount).arg(empty);
}

void ReadingTable::refresh()
{
    const auto sample = [this](int row, qsizetype column) {
        const QString value = row < int(m_reading.rows.size())
                                  ? m_reading.rows[size_t(row)].value(column)
                                  : QString();
        return value.isEmpty() ? tr("empty") : value;
    };
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const services::ReadColumn &column = m_reading.columns[size_t(i)];
        const Line &line = m_lines.at(i);
        const QSignalBlocker quiet(line.fact);
        int place = line.fact->findData(column.fact);
        if (place < 0) { // a fact of the feed's own, named by its mapping
            line.fact->addItem(column.fact, column.fact);
            place = line.fact->count() - 1;
        }
        line.fact->setCurrentIndex(place);
        line.first->setText(sample(m_row, i));
        line.second->setText(sample(m_row + 1, i));
        line.check->setText(checkWords(column));
    }
}

} // namespace tenure::ui
