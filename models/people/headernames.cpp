// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/headernames.h"

#include "people/facts.h"
#include "people/wordtable.h"

#include <QHash>

namespace tenure::people {
namespace {

using namespace Qt::StringLiterals;

// Compared by letters and digits alone, umlauts written out: "Pers.-Nr.", "PERS_NR" and "pers nr"
// are "persnr".
constexpr std::array headerWords = {
    Word<QLatin1StringView>{"employeenumber"_L1, fact::number},
    Word<QLatin1StringView>{"employeeno"_L1, fact::number},
    Word<QLatin1StringView>{"employeeid"_L1, fact::number},
    Word<QLatin1StringView>{"empno"_L1, fact::number},
    Word<QLatin1StringView>{"empid"_L1, fact::number},
    Word<QLatin1StringView>{"staffnumber"_L1, fact::number},
    Word<QLatin1StringView>{"staffno"_L1, fact::number},
    Word<QLatin1StringView>{"personnelnumber"_L1, fact::number},
    Word<QLatin1StringView>{"personid"_L1, fact::number},
    Word<QLatin1StringView>{"workerid"_L1, fact::number},
    Word<QLatin1StringView>{"number"_L1, fact::number},
    Word<QLatin1StringView>{"personalnummer"_L1, fact::number},
    Word<QLatin1StringView>{"personalnr"_L1, fact::number},
    Word<QLatin1StringView>{"persnr"_L1, fact::number},
    Word<QLatin1StringView>{"pernr"_L1, fact::number},
    Word<QLatin1StringView>{"mitarbeiternummer"_L1, fact::number},
    Word<QLatin1StringView>{"mitarbeiternr"_L1, fact::number},
    Word<QLatin1StringView>{"givenname"_L1, fact::givenName},
    Word<QLatin1StringView>{"firstname"_L1, fact::givenName},
    Word<QLatin1StringView>{"forename"_L1, fact::givenName},
    Word<QLatin1StringView>{"vorname"_L1, fact::givenName},
    Word<QLatin1StringView>{"familyname"_L1, fact::familyName},
    Word<QLatin1StringView>{"lastname"_L1, fact::familyName},
    Word<QLatin1StringView>{"surname"_L1, fact::familyName},
    Word<QLatin1StringView>{"nachname"_L1, fact::familyName},
    Word<QLatin1StringView>{"familienname"_L1, fact::familyName},
    Word<QLatin1StringView>{"displayname"_L1, fact::displayName},
    Word<QLatin1StringView>{"fullname"_L1, fact::displayName},
    Word<QLatin1StringView>{"name"_L1, fact::displayName},
    Word<QLatin1StringView>{"anzeigename"_L1, fact::displayName},
    Word<QLatin1StringView>{"title"_L1, fact::title},
    Word<QLatin1StringView>{"jobtitle"_L1, fact::title},
    Word<QLatin1StringView>{"job"_L1, fact::title},
    Word<QLatin1StringView>{"position"_L1, fact::title},
    Word<QLatin1StringView>{"role"_L1, fact::title},
    Word<QLatin1StringView>{"stelle"_L1, fact::title},
    Word<QLatin1StringView>{"stellenbezeichnung"_L1, fact::title},
    Word<QLatin1StringView>{"funktion"_L1, fact::title},
    Word<QLatin1StringView>{"taetigkeit"_L1, fact::title},
    Word<QLatin1StringView>{"department"_L1, fact::department},
    Word<QLatin1StringView>{"dept"_L1, fact::department},
    Word<QLatin1StringView>{"orgunit"_L1, fact::department},
    Word<QLatin1StringView>{"abteilung"_L1, fact::department},
    Word<QLatin1StringView>{"organisationseinheit"_L1, fact::department},
    Word<QLatin1StringView>{"location"_L1, fact::location},
    Word<QLatin1StringView>{"office"_L1, fact::location},
    Word<QLatin1StringView>{"site"_L1, fact::location},
    Word<QLatin1StringView>{"store"_L1, fact::location},
    Word<QLatin1StringView>{"worklocation"_L1, fact::location},
    Word<QLatin1StringView>{"standort"_L1, fact::location},
    Word<QLatin1StringView>{"arbeitsort"_L1, fact::location},
    Word<QLatin1StringView>{"workmode"_L1, fact::workMode},
    Word<QLatin1StringView>{"worktype"_L1, fact::workMode},
    Word<QLatin1StringView>{"remote"_L1, fact::workMode},
    Word<QLatin1StringView>{"arbeitsmodell"_L1, fact::workMode},
    Word<QLatin1StringView>{"arbeitsform"_L1, fact::workMode},
    Word<QLatin1StringView>{"manager"_L1, fact::manager},
    Word<QLatin1StringView>{"managerid"_L1, fact::manager},
    Word<QLatin1StringView>{"managerno"_L1, fact::manager},
    Word<QLatin1StringView>{"managernumber"_L1, fact::manager},
    Word<QLatin1StringView>{"manageremployeeid"_L1, fact::manager},
    Word<QLatin1StringView>{"mgrno"_L1, fact::manager},
    Word<QLatin1StringView>{"mgrid"_L1, fact::manager},
    Word<QLatin1StringView>{"supervisorid"_L1, fact::manager},
    Word<QLatin1StringView>{"reportsto"_L1, fact::manager},
    Word<QLatin1StringView>{"vorgesetzter"_L1, fact::manager},
    Word<QLatin1StringView>{"vorgesetzternr"_L1, fact::manager},
    Word<QLatin1StringView>{"vorgesetztennummer"_L1, fact::manager},
    Word<QLatin1StringView>{"employmenttype"_L1, fact::employmentType},
    Word<QLatin1StringView>{"emptype"_L1, fact::employmentType},
    Word<QLatin1StringView>{"contracttype"_L1, fact::employmentType},
    Word<QLatin1StringView>{"workertype"_L1, fact::employmentType},
    Word<QLatin1StringView>{"beschaeftigungsart"_L1, fact::employmentType},
    Word<QLatin1StringView>{"vertragsart"_L1, fact::employmentType},
    Word<QLatin1StringView>{"startdate"_L1, fact::startDate},
    Word<QLatin1StringView>{"hiredate"_L1, fact::startDate},
    Word<QLatin1StringView>{"entrydate"_L1, fact::startDate},
    Word<QLatin1StringView>{"dateofjoining"_L1, fact::startDate},
    Word<QLatin1StringView>{"eintritt"_L1, fact::startDate},
    Word<QLatin1StringView>{"eintrittsdatum"_L1, fact::startDate},
    Word<QLatin1StringView>{"lastday"_L1, fact::lastDay},
    Word<QLatin1StringView>{"lastworkingday"_L1, fact::lastDay},
    Word<QLatin1StringView>{"enddate"_L1, fact::lastDay},
    Word<QLatin1StringView>{"termdate"_L1, fact::lastDay},
    Word<QLatin1StringView>{"terminationdate"_L1, fact::lastDay},
    Word<QLatin1StringView>{"leavedate"_L1, fact::lastDay},
    Word<QLatin1StringView>{"leavingdate"_L1, fact::lastDay},
    Word<QLatin1StringView>{"austritt"_L1, fact::lastDay},
    Word<QLatin1StringView>{"austrittsdatum"_L1, fact::lastDay},
    Word<QLatin1StringView>{"letzterarbeitstag"_L1, fact::lastDay},
    Word<QLatin1StringView>{"status"_L1, fact::status},
    Word<QLatin1StringView>{"employmentstatus"_L1, fact::status},
    Word<QLatin1StringView>{"workerstatus"_L1, fact::status},
    Word<QLatin1StringView>{"beschaeftigungsstatus"_L1, fact::status},
    Word<QLatin1StringView>{"privatemail"_L1, fact::privateMail},
    Word<QLatin1StringView>{"privateemail"_L1, fact::privateMail},
    Word<QLatin1StringView>{"personalemail"_L1, fact::privateMail},
    Word<QLatin1StringView>{"homeemail"_L1, fact::privateMail},
    Word<QLatin1StringView>{"emailprivat"_L1, fact::privateMail},
    Word<QLatin1StringView>{"privateemailadresse"_L1, fact::privateMail},
    Word<QLatin1StringView>{"costcentre"_L1, fact::costCentre},
    Word<QLatin1StringView>{"costcenter"_L1, fact::costCentre},
    Word<QLatin1StringView>{"kostenstelle"_L1, fact::costCentre},
    Word<QLatin1StringView>{"kst"_L1, fact::costCentre},
};

constexpr std::array commonStatusWords = {
    Word<Status>{"hired"_L1, Status::Hired},
    Word<Status>{"accepted"_L1, Status::Hired},
    Word<Status>{"pending"_L1, Status::Hired},
    Word<Status>{"prehire"_L1, Status::Hired},
    Word<Status>{"eingestellt"_L1, Status::Hired},
    Word<Status>{"active"_L1, Status::Active},
    Word<Status>{"employed"_L1, Status::Active},
    Word<Status>{"aktiv"_L1, Status::Active},
    Word<Status>{"beschaeftigt"_L1, Status::Active},
    Word<Status>{"leave"_L1, Status::Leave},
    Word<Status>{"onleave"_L1, Status::Leave},
    Word<Status>{"leaveofabsence"_L1, Status::Leave},
    Word<Status>{"elternzeit"_L1, Status::Leave},
    Word<Status>{"beurlaubt"_L1, Status::Leave},
    Word<Status>{"ruhend"_L1, Status::Leave},
    Word<Status>{"terminated"_L1, Status::Terminated},
    Word<Status>{"left"_L1, Status::Terminated},
    Word<Status>{"resigned"_L1, Status::Terminated},
    Word<Status>{"retired"_L1, Status::Terminated},
    Word<Status>{"ausgetreten"_L1, Status::Terminated},
    Word<Status>{"ausgeschieden"_L1, Status::Terminated},
    Word<Status>{"gekuendigt"_L1, Status::Terminated},
    Word<Status>{"withdrawn"_L1, Status::Withdrawn},
    Word<Status>{"rescinded"_L1, Status::Withdrawn},
    Word<Status>{"noshow"_L1, Status::Withdrawn},
    Word<Status>{"zurueckgezogen"_L1, Status::Withdrawn},
    Word<Status>{"nichtangetreten"_L1, Status::Withdrawn},
};

QString lettersAlone(QStringView text)
{
    static const QHash<QChar, QString> written = {
        {u'ä', u"ae"_s}, {u'ö', u"oe"_s}, {u'ü', u"ue"_s}, {u'ß', u"ss"_s}};
    QString letters;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_C).toLower()) {
        if (c.isLetterOrNumber())
            letters += written.value(c, QString(c));
    }
    return letters;
}

} // namespace

QString factForHeader(QStringView header)
{
    return valueOf(headerWords, lettersAlone(header)).value_or(QLatin1StringView());
}

std::optional<Status> statusForWord(QStringView word)
{
    return valueOf(commonStatusWords, lettersAlone(word));
}

} // namespace tenure::people
