// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/rowsmodel.h"

#include <QDate>

namespace tenure::items {

class Desk;

/// Somebody the HR systems know.
struct PersonItem
{
    QString key; ///< feed and number: the same number in another feed is another person
    QString number;
    QString name;
    QString title;
    QString department;
    QString place;
    QString stage; ///< as the store names it: "active", "known", ...
    QDate startDate;
    QDate lastDay;

    friend bool operator==(const PersonItem &, const PersonItem &) = default;
};

/// Everybody whose name, number or title matches what is looked for.
class PeopleModel final : public RowsModel<PersonItem>
{
    Q_OBJECT

public:
    enum Column { Name, Number, Title, Department, Place, Status, Next, ColumnCount };

    explicit PeopleModel(Desk &desk, QObject *parent = nullptr);

    /// Forgives case and accents.
    void setSearch(const QString &text);
    bool isLoaded() const { return m_loaded; }
    int total() const { return int(m_everybody.size()); }
    QDate today() const { return m_today; }

    /// "Joining", "Active", "Leaving", "Left", "Known"
    QString statusWords(const PersonItem &person) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();

private:
    struct Reading;

    void load();
    void showRows();
    QString words(const PersonItem &person, int column) const;

    Desk &m_desk;
    std::vector<PersonItem> m_everybody;
    QString m_search;
    QDate m_today;
    int m_sortColumn = Name;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_loaded = false;
};

/// Lower case without accents, for searching: "Weiß, Ångström" becomes "weiss, angstrom".
QString folded(const QString &text);

} // namespace tenure::items
