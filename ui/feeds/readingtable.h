// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/feedpreview.h"

#include <QScrollArea>

class QGridLayout;

namespace tenure::ui {

class ComboBox;
class Label;

/// How a file is read, column by column: what fact each gives, what stands in two real rows, and
/// how many rows have something there. A fact can be chosen for each column.
class ReadingTable final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingTable(QWidget *parent = nullptr);

    void setReading(const services::FileReading &reading);
    /// Which of the sample rows stands in the first of the two places.
    void showRow(int row);
    int row() const { return m_row; }

Q_SIGNALS:
    /// An empty fact: nobody reads the column.
    void factChosen(const QString &header, const QString &fact);

private:
    struct Line
    {
        ComboBox *fact;
        Label *first;
        Label *second;
        Label *check;
    };

    void build();
    void refresh();
    ComboBox *factChoice(const QString &header);
    QString checkWords(const services::ReadColumn &column) const;

    services::FileReading m_reading;
    QVector<Line> m_lines;
    int m_row = 0;
};

} // namespace tenure::ui
