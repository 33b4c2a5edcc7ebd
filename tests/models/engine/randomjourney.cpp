// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomjourney.h"

#include <QRandomGenerator>
#include <QStringList>
#include <algorithm>

#include <functional>
#include <vector>

namespace tenure::enginetest {
namespace {

/// A node on its way to becoming a line of the sketch.
struct Line
{
    QString head;
    QStringList targets;
    QStringList inside;
    bool opens = false;

    QString text() const
    {
        QString line = targets.isEmpty()
                           ? head
                           : head + QStringLiteral(" -> ") + targets.join(QStringLiteral(" | "));
        if (opens)
            line += QStringLiteral(" {\n") + inside.join(u'\n') + QStringLiteral("\n}");
        return line;
    }
};

class Blocks
{
public:
    explicit Blocks(quint32 seed) : m_random(seed) {}

    QString draw()
    {
        const QStringList lines = scope(chance(20) ? 3 : 2, false, true);
        return lines.join(u'\n');
    }

private:
    using Index = size_t;
    struct Block
    {
        Index first;
        Index last;
    };

    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    QString id(const char *prefix)
    {
        return QString::fromLatin1(prefix) + QString::number(m_next++);
    }
    QString condition() { return QStringLiteral("person.level > %1").arg(m_random.bounded(10)); }
    QString message() { return QStringLiteral("message:m%1").arg(m_random.bounded(3)); }
    QString timer() { return QStringLiteral("timer:%1").arg(m_random.bounded(1, 6)); }

    Index add(const QString &head)
    {
        m_lines->push_back({head, {}, {}, false});
        return m_lines->size() - 1;
    }
    Line &line(Index index) { return (*m_lines)[index]; }
    static QString idOf(const Line &line) { return line.head.section(u' ', 1, 1); }

    void connect(Index from, Index to, const QString &how = {})
    {
        line(from).targets << idOf(line(to)) + (how.isEmpty() ? QString() : u' ' + how);
    }

    // The lines of one scope, its handlers included.
    QStringList scope(int depth, bool mayEndEarly, bool outermost)
    {
        std::vector<Line> lines;
        std::vector<Line> *around = std::exchange(m_lines, &lines);
        const Index start = add(QStringLiteral("start ") + id("s"));
        Block body = sequence(depth);
        connect(start, body.first);
        for (int i = outermost ? 2 : 0; i > 0; --i) {
            const Block next = sequence(depth);
            connect(body.last, next.first);
            body.last = next.last;
        }
        connect(body.last, add(QStringLiteral("end ") + id("e") +
                               (mayEndEarly && chance(15) ? ending() : QString())));
        if (chance(outermost ? 40 : 15))
            addHandler(depth);
        m_lines = around;
        QStringList texts;
        for (const Line &each : lines)
            texts << each.text();
        return texts;
    }

    QString ending()
    {
        static const char *const endings[] = {" terminate", " error:bad", " error:worse",
                                              " escalation:up"};
        return QString::fromLatin1(endings[m_random.bounded(4)]);
    }

    void addHandler(int depth)
    {
        static const char *const triggers[] = {"error:bad", "error", "escalation:up", ""};
        const QString fixed = QString::fromLatin1(triggers[m_random.bounded(4)]);
        const QString trigger = !fixed.isEmpty() ? fixed : chance(50) ? message() : timer();
        QStringList inside = scope(depth - 2, true, false);
        inside[0].replace(QStringLiteral(" ->"),
                          u' ' + trigger +
                              (chance(50) ? QStringLiteral(" nonint ->") : QStringLiteral(" ->")));
        Line handler{QStringLiteral("handler"), {}, inside, true};
        m_lines->push_back(handler);
    }

    Block sequence(int depth)
    {
        Block whole = block(depth);
        for (int i = int(m_random.bounded(std::max(1, 1 + depth))); i > 0; --i) {
            const Block next = block(depth);
            connect(whole.last, next.first);
            whole.last = next.last;
        }
        return whole;
    }

    Block block(int depth)
    {
        if (depth <= 0 || chance(35))
            return step();
        switch (m_random.bounded(9)) {
        case 0:
        case 1:
            return forked(depth, "and");
        case 2:
        case 3:
            return forked(depth, "or");
        case 4:
            return forked(depth, "xor");
        case 5:
            return loop(depth);
        case 6:
            return firstOf(depth);
        default:
            return inner(depth);
        }
    }

    Block step()
    {
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
            return withBoundary(add(QStringLiteral("human ") + id("h") + many()));
        case 2:
        case 3:
        case 4:
            return withBoundary(add(QStringLiteral("effect ") + id("f") + many()));
        case 5:
            return single(add(QStringLiteral("catch ") + id("c") + u' ' +
                              (chance(50) ? timer() : message())));
        case 6:
            return withBoundary(add(QStringLiteral("receive ") + id("r") + u' ' + message()));
        default:
            return single(add(chance(50) ? QStringLiteral("pass ") + id("p")
                                         : QStringLiteral("throw ") + id("w") +
                                               QStringLiteral(" escalation:up")));
        }
    }

    static Block single(Index index) { return {index, index}; }

    QString many()
    {
        if (!chance(15))
            return {};
        QString text = QStringLiteral(" each:kit.items");
        if (chance(50))
            text += QStringLiteral(" seq");
        if (chance(40))
            text += QStringLiteral(" until:`loop.done >= 2`");
        return text;
    }

    // Where the boundary leads: an end of its own, or the step's own exit.
    Block withBoundary(Index host)
    {
        if (!chance(30))
            return single(host);
        static const char *const codes[] = {"error", "error:capacity", "escalation:up"};
        const QString trigger = chance(40)   ? timer()
                                : chance(30) ? message()
                                             : QString::fromLatin1(codes[m_random.bounded(3)]);
        const bool interrupting = trigger.startsWith(u"error") || chance(50);
        const Index boundary = add(QStringLiteral("boundary %1 on %2 %3%4")
                                       .arg(id("b"), idOf(line(host)), trigger,
                                            interrupting ? QString() : QStringLiteral(" nonint")));
        const Index side = add(QStringLiteral("human ") + id("h"));
        connect(boundary, side);
        if (!interrupting || chance(50))
            return single(host);
        const Index merge = add(QStringLiteral("xor ") + id("x"));
        connect(host, merge);
        connect(side, merge);
        return {host, merge};
    }

    Block forked(int depth, const char *kind)
    {
        const Index fork = add(QString::fromLatin1(kind) + u' ' + id("g"));
        const Index join = add(QString::fromLatin1(kind) + u' ' + id("g"));
        const bool conditioned = QLatin1StringView(kind) != QLatin1StringView("and");
        for (int i = int(m_random.bounded(2, 4)), left = i; left > 0; --left) {
            const Block branch = sequence(depth - 1);
            // A branch without default now and then: a person must choose.
            connect(fork, branch.first,
                    !conditioned               ? QString()
                    : left == 1 && !chance(10) ? QStringLiteral("default")
                                               : QStringLiteral("if ") + condition());
            connect(branch.last, join);
        }
        return {fork, join};
    }

    Block loop(int depth)
    {
        const Index merge = add(QStringLiteral("xor ") + id("x"));
        const Block body = sequence(depth - 1);
        const Index ask = add(QStringLiteral("human ") + id("h"));
        const Index split = add(QStringLiteral("xor ") + id("x"));
        const Index after = add(QStringLiteral("pass ") + id("p"));
        connect(merge, body.first);
        connect(body.last, ask);
        connect(ask, split);
        connect(split, merge, QStringLiteral("if task.%1.again = true").arg(idOf(line(ask))));
        connect(split, after, QStringLiteral("default"));
        return {merge, after};
    }

    Block firstOf(int depth)
    {
        const Index gateway = add(QStringLiteral("first ") + id("g"));
        const Index merge = add(QStringLiteral("xor ") + id("x"));
        const QStringList events{QStringLiteral("catch %1 ") + message(),
                                 QStringLiteral("catch %1 ") + timer(),
                                 QStringLiteral("receive %1 ") + message()};
        for (const QString &event : events) {
            const Index caught = add(event.arg(id("c")));
            const Block branch = sequence(depth - 1);
            connect(gateway, caught);
            connect(caught, branch.first);
            connect(branch.last, merge);
        }
        return {gateway, merge};
    }

    Block inner(int depth)
    {
        const bool called = chance(30);
        const QString each = many();
        const Index host =
            add((called ? QStringLiteral("call ") : QStringLiteral("sub ")) + id("k") + each +
                (called ? QStringLiteral(" in:size=kit.size out:size=journey.size") : QString()));
        const QStringList inside = scope(depth - 1, true, false);
        line(host).inside = inside;
        line(host).opens = true;
        return withBoundary(host);
    }

    QRandomGenerator m_random;
    std::vector<Line> *m_lines = nullptr;
    int m_next = 0;
};

class Wild
{
public:
    explicit Wild(quint32 seed) : m_random(seed) {}

    QString draw()
    {
        const int count = int(m_random.bounded(5, 12));
        QStringList lines{QStringLiteral("start s -> n0")};
        for (int i = 0; i < count; ++i) {
            lines << node(i) + targets(i, count);
            if (i + 1 < count && m_random.bounded(5) == 0 && isStep(lines.last()))
                lines << QStringLiteral("boundary b%1 on n%1 timer:%2%3 -> n%4")
                             .arg(i)
                             .arg(m_random.bounded(1, 5))
                             .arg(m_random.bounded(2) == 0 ? QStringLiteral(" nonint") : QString())
                             .arg(m_random.bounded(i + 1, count));
        }
        return lines.join(u'\n');
    }

private:
    static bool isStep(const QString &line)
    {
        return line.startsWith(u"human") || line.startsWith(u"effect");
    }

    QString node(int i)
    {
        static const char *const kinds[] = {"human", "effect", "xor", "and", "or", "or", "and"};
        return QString::fromLatin1(kinds[m_random.bounded(7)]) + QStringLiteral(" n%1").arg(i);
    }

    // Only forwards, so that it ends; two ways at most, so that tokens do not multiply without
    // measure.
    QString targets(int i, int count)
    {
        if (i + 1 >= count)
            return {};
        QStringList texts;
        for (int left = int(m_random.bounded(1, 3)); left > 0; --left) {
            const QString target =
                QStringLiteral("n%1").arg(m_random.bounded(i + 1, std::min(count, i + 5)));
            const bool conditioned = m_random.bounded(3) == 0;
            texts << (conditioned
                          ? target +
                                QStringLiteral(" if person.level > %1").arg(m_random.bounded(10))
                          : target);
        }
        return QStringLiteral(" -> ") + texts.join(QStringLiteral(" | "));
    }

    QRandomGenerator m_random;
};

} // namespace

QString blockJourney(quint32 seed)
{
    return Blocks(seed).draw();
}

QString wildJourney(quint32 seed)
{
    return Wild(seed).draw();
}

} // namespace tenure::enginetest
