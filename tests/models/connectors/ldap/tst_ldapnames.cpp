// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/ldap/core/accountname.h"
#include "connectors/ldap/core/dn.h"
#include "connectors/ldap/core/filter.h"
#include "connectors/ldap/core/guid.h"
#include "connectors/ldap/core/password.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <ldap.h>

using namespace tenure;
using namespace tenure::ldap;

namespace {

// Hostile values: characters that mean something to either syntax come far more often than chance
// would have it.
class HostileText
{
public:
    explicit HostileText(quint32 seed) : m_random(seed) {}

    QByteArray next()
    {
        static const QList<QByteArray> pieces{
            ",",         "+",  "\"", "\\", "<",  ">",  ";",    "#",    "=",
            " ",         "*",  "(",  ")",  "\n", "\r", "\x01", "\x7f", "\\2a",
            "/",         "&",  "|",  "!",  "~",  "ä",  "ß",    "李",   "\xf0\x9f\x98\x80",
            "e\xcc\x81", "cn", "a"};
        QByteArray text;
        const int size = 1 + m_random.bounded(12);
        for (int i = 0; i < size; ++i) {
            if (m_random.bounded(40) == 0)
                text += '\0';
            else if (m_random.bounded(20) == 0)
                text += char(m_random.bounded(256));
            else
                text += pieces[m_random.bounded(int(pieces.size()))];
        }
        return text.trimmed().isEmpty() ? QByteArray("x") : text;
    }

private:
    QRandomGenerator m_random;
};

// The value of the one assertion in a filter, as libldap's own parser encodes it for the wire.
QByteArray valueOnTheWire(const QByteArray &filter)
{
    BerElement *const ber = ber_alloc_t(LBER_USE_DER);
    QByteArray value;
    // The parser takes a list of simple filters and writes into its argument.
    QByteArray list = '(' + filter + ')';
    if (ldap_put_vrFilter(ber, list.data()) == 0) {
        berval flat{0, nullptr};
        ber_flatten2(ber, &flat, 0);
        BerElement *const reader = ber_init(&flat);
        ber_len_t size = 0;
        berval attribute{0, nullptr};
        berval assertion{0, nullptr};
        char *end = nullptr;
        ber_first_element(reader, &size, &end);
        if (ber_scanf(reader, "{mm}", &attribute, &assertion) != LBER_ERROR)
            value = QByteArray(assertion.bv_val, qsizetype(assertion.bv_len));
        ber_free(reader, 1);
    }
    ber_free(ber, 1);
    return value;
}

Dn dn(const char *text)
{
    return *Dn::read(text);
}

} // namespace

class TestLdapnames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredThousandHostileNamesComeBackFromLibldapsParser()
    {
        HostileText hostile(20260730);
        const Dn base = dn("ou=people,dc=corp,dc=example");
        for (int i = 0; i < 100000; ++i) {
            const QByteArray value = hostile.next();
            const QByteArray text = base.child("cn", value)->text();
            LDAPDN parsed = nullptr;
            QCOMPARE(ldap_str2dn(text.constData(), &parsed, LDAP_DN_FORMAT_LDAPV3), LDAP_SUCCESS);
            const berval &back = parsed[0][0]->la_value;
            const bool same = QByteArrayView(back.bv_val, qsizetype(back.bv_len)) == value;
            const bool alone = !parsed[0][1] && parsed[4] == nullptr;
            ldap_dnfree(parsed);
            QVERIFY2(same && alone, text.constData());
        }
    }

    void hundredThousandHostileValuesComeBackFromLibldapsFilterParser()
    {
        HostileText hostile(19700101);
        for (int i = 0; i < 100000; ++i) {
            const QByteArray value = hostile.next();
            const QByteArray text = *Filter::equals("cn", value).text();
            QCOMPARE(valueOnTheWire(text), value);
        }
    }

    void ourOwnReaderGivesBackWhatWasWritten()
    {
        HostileText hostile(7);
        for (int i = 0; i < 2000; ++i) {
            const Dn written =
                *dn("dc=example").child("ou", hostile.next())->child("cn", hostile.next());
            const Result<Dn> read = Dn::read(written.text());
            QVERIFY2(read, written.text().constData());
            QCOMPARE(read->text(), written.text());
        }
    }

    void emptyNameIsRefused()
    {
        QCOMPARE(Dn::read("").error().code, QStringLiteral("ldap.empty_name"));
        QCOMPARE(Dn::read("  ").error().code, QStringLiteral("ldap.empty_name"));
        QCOMPARE(dn("dc=example").child("cn", "").error().code, QStringLiteral("ldap.empty_name"));
        QCOMPARE(dn("dc=example").child("cn", "  ").error().code,
                 QStringLiteral("ldap.empty_name"));
    }

    void whatIsNoNameIsRefused()
    {
        for (const char *text : {"people", "ou=people,", "=x", "cn=a\\", "cn=a\\zz,dc=x"})
            QCOMPARE(Dn::read(text).error().code, QStringLiteral("ldap.bad_name"));
    }

    void nameIsWithinItsUnitWhateverItsSpelling()
    {
        QVERIFY(dn("CN=Ada, OU=People,dc=corp").isWithin(dn("ou=people,DC=Corp")));
        QVERIFY(dn("ou=people,dc=corp").isWithin(dn("ou=people,dc=corp")));
        QVERIFY(dn("cn=a,ou=Two  Words,dc=corp").isWithin(dn("ou=two words,dc=corp")));
        QVERIFY(!dn("ou=people,dc=corp").isWithin(dn("cn=ada,ou=people,dc=corp")));
        QVERIFY(!dn("cn=ada,ou=peoples,dc=corp").isWithin(dn("ou=people,dc=corp")));
        // A comma in a name is not a level.
        QVERIFY(!dn("cn=x\\,ou\\=people\\,dc\\=corp").isWithin(dn("ou=people,dc=corp")));
    }

    void nothingIsWithinAnEmptyName() { QVERIFY(!dn("dc=corp").isWithin(Dn())); }

    void movingKeepsTheComponent()
    {
        const Dn moved = dn("cn=Doe\\, Ada,ou=people,dc=corp").movedTo(dn("ou=disabled,dc=corp"));
        QCOMPARE(moved.text(), QByteArray("cn=Doe\\2C Ada,ou=disabled,dc=corp"));
        QCOMPARE(moved.rdnText(), QByteArray("cn=Doe\\2C Ada"));
        QCOMPARE(moved.parent().text(), QByteArray("ou=disabled,dc=corp"));
    }

    void componentOfTwoPartsIsKept()
    {
        const Dn two = dn("cn=Ada+uid=ada,dc=corp");
        QVERIFY(two.isSameAs(dn("uid=ada+cn=ADA,dc=corp")));
        QVERIFY(!two.isSameAs(dn("cn=Ada,dc=corp")));
    }

    void emptySelectorIsAnErrorAndNeverAll()
    {
        const QList<Filter> empties{
            Filter::equals("uid", ""),
            Filter::equals("", "x"),
            Filter::equals("uid)(cn", "x"),
            Filter::all({}),
            Filter::any({}),
            Filter::all({Filter::equals("uid", "x"), Filter::equals("cn", "")}),
            Filter::any({Filter::none(Filter::equals("cn", "")), Filter::equals("uid", "x")}),
            Filter::inChain("memberOf", ""),
            Filter::present("")};
        for (const Filter &filter : empties)
            QCOMPARE(filter.text().error().code, QStringLiteral("ldap.empty_selector"));
    }

    void filtersNest()
    {
        const Filter filter = Filter::all({Filter::equals("objectClass", "user"),
                                           Filter::none(Filter::equals("objectClass", "computer")),
                                           Filter::bits("userAccountControl", 2)});
        QCOMPARE(*filter.text(), QByteArray("(&(objectClass=user)(!(objectClass=computer))"
                                            "(userAccountControl:1.2.840.113556.1.4.803:=2))"));
    }

    void guidIsReadInItsMixedByteOrder()
    {
        const QByteArray bytes = QByteArray::fromHex("00112233445566778899aabbccddeeff");
        QCOMPARE(guidText(bytes), QStringLiteral("33221100-5544-7766-8899-aabbccddeeff"));
        QVERIFY(guidText("short").isEmpty());
        QVERIFY(isGuid(guidText(bytes)));
        QVERIFY(!isGuid(QStringLiteral("33221100-5544-7766-8899-aabbccddeeff>")));
        QVERIFY(!isGuid(QString()));
        QVERIFY(!isGuid(QStringLiteral("*")));
    }

    void candidatesComeInOrderThenNumbered()
    {
        const QJsonArray given{QStringLiteral("j.doe"), QStringLiteral("john.doe"),
                               QStringLiteral("J.Doe")};
        const QStringList names = accountNames(given, 20);
        QCOMPARE(names.first(5), (QStringList{QStringLiteral("j.doe"), QStringLiteral("john.doe"),
                                              QStringLiteral("j.doe2"), QStringLiteral("j.doe3"),
                                              QStringLiteral("j.doe4")}));
        QCOMPARE(names.last(), QStringLiteral("j.doe99"));
    }

    void candidatesFitTheLimitWithTheirNumber()
    {
        const QStringList names = accountNames(QStringLiteral("bartholomew.featherstone"), 20);
        QCOMPARE(names.value(0), QStringLiteral("bartholomew.feathers"));
        QCOMPARE(names.value(1), QStringLiteral("bartholomew.feather2"));
        QCOMPARE(names.value(9), QStringLiteral("bartholomew.feathe10"));
        QSet<QString> different(names.begin(), names.end());
        QCOMPARE(different.size(), names.size());
        for (const QString &name : names)
            QVERIFY(name.size() <= 20);
    }

    void candidatesLoseWhatNoDirectoryTakes()
    {
        QCOMPARE(accountNames(QStringLiteral("d'arcy, \"x\"*\n."), 20).value(0),
                 QStringLiteral("d'arcyx"));
        QVERIFY(accountNames(QStringLiteral(" *"), 20).isEmpty());
        QVERIFY(accountNames(QJsonArray{}, 20).isEmpty());
    }

    void passwordsAreStrongAndDiffer()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i) {
            const Secret password = makePassword();
            const QByteArray text = password.view().toByteArray();
            QCOMPARE(text.size(), 24);
            const auto has = [&](auto test) { return std::any_of(text.begin(), text.end(), test); };
            QVERIFY(has([](char c) { return c >= 'A' && c <= 'Z'; }));
            QVERIFY(has([](char c) { return c >= 'a' && c <= 'z'; }));
            QVERIFY(has([](char c) { return c >= '0' && c <= '9'; }));
            QVERIFY(has([](char c) { return c != 0 && std::strchr("-_.!%+=?", c); }));
            seen.insert(text);
        }
        QCOMPARE(seen.size(), 200);
    }

    void unicodePwdIsQuotedUtf16()
    {
        const Secret wide = quotedUtf16(Secret(QByteArray("Ab1")));
        QCOMPARE(wide.view(), QByteArrayView("\"\0A\0b\0001\0\"\0", 10));
    }
};

QTEST_APPLESS_MAIN(TestLdapnames)
#include "tst_ldapnames.moc"
