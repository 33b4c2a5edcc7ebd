// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace tenure::people {

/// The names of the facts that Tenure itself understands. Further facts of a feed are named
/// "x.name".
namespace fact {
inline constexpr QLatin1StringView costCentre("costCentre");
inline constexpr QLatin1StringView department("department");
inline constexpr QLatin1StringView displayName("displayName");
inline constexpr QLatin1StringView employmentType("employmentType");
inline constexpr QLatin1StringView familyName("familyName");
inline constexpr QLatin1StringView givenName("givenName");
inline constexpr QLatin1StringView lastDay("lastDay");
inline constexpr QLatin1StringView location("location");
inline constexpr QLatin1StringView
    manager("manager"); ///< employee number of the manager, in the same feed
inline constexpr QLatin1StringView number("number"); ///< the key; never stored as a fact
inline constexpr QLatin1StringView privateMail("privateMail");
inline constexpr QLatin1StringView startDate("startDate");
inline constexpr QLatin1StringView status("status");
inline constexpr QLatin1StringView title("title");
inline constexpr QLatin1StringView workMode("workMode");
} // namespace fact

enum class FactType { Text, Day, Status, PersonNumber };

/// One of the names above, or "x." with a letter and up to 39 letters, digits and underscores after
/// it.
bool isFactName(QStringView name);
FactType factType(QStringView name);
/// All names above, in alphabetical order.
QStringList factNames();

/// What the HR system says about the employment, in Tenure's words. Leave is leave of absence, not
/// leaving.
enum class Status { Hired, Active, Leave, Terminated, Withdrawn };

QString statusName(Status status);
std::optional<Status> statusFromName(QStringView name);

/// The facts of one person as they stand: name -> value. Days are "yyyy-MM-dd", with "THH:mm" if
/// the feed gave a time; a status is its name. A fact without value is not there.
class Facts
{
public:
    struct Entry
    {
        QString name;
        QString value;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    QString value(QLatin1StringView name) const;
    QString value(const QString &name) const;
    /// Invalid if the fact is not there.
    QDate day(QLatin1StringView name) const;
    std::optional<Status> status() const;

    /// An empty value takes the fact away.
    void set(const QString &name, const QString &value);

    /// In order of names.
    const std::vector<Entry> &entries() const { return m_entries; }

    friend bool operator==(const Facts &, const Facts &) = default;

private:
    std::vector<Entry> m_entries;
};

/// The day of a fact's value; a time behind it is left out.
QDate dayOf(QStringView value);

} // namespace tenure::people
