// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>

namespace tenure::tests {

/// Writes expressions at random, with spaces and parentheses that need not be: the same seed writes
/// the same.
class RandomExpression
{
public:
    enum class Subset { Everything, Juel };

    RandomExpression(quint32 seed, Subset subset) : m_random(seed), m_subset(subset) {}

    /// At most `depth` operations inside of one another.
    QString next(int depth);

private:
    QString leaf();
    QString number();
    QString text();
    QString path();
    QString list(int depth, bool constant);
    QString call(int depth);
    QString membership(int depth);
    QString operation(int depth);
    QString part(int depth);
    QString spaced(const QString &sign);
    int pick(int count) { return m_random.bounded(count); }
    template<size_t N>
    QString oneOf(const char16_t *const (&texts)[N])
    {
        return QStringView(texts[size_t(pick(int(N)))]).toString();
    }

    QRandomGenerator m_random;
    Subset m_subset;
};

} // namespace tenure::tests
