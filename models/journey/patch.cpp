// SPDX-License-Identifier: GPL-3.0-or-later
#include "journey/patch.h"

#include <algorithm>

namespace tenure::journey {

Patch::Patch(std::vector<Replacement> replacements) : m_replacements(std::move(replacements))
{
    // An insertion goes before a replacement that begins at the same place, whoever was named
    // first.
    const auto before = [](const Replacement &a, const Replacement &b) {
        return a.span.from != b.span.from ? a.span.from < b.span.from
                                          : a.span.length() == 0 && b.span.length() > 0;
    };
    std::stable_sort(m_replacements.begin(), m_replacements.end(), before);
}

bool Patch::fits(qsizetype length) const
{
    qint32 end = 0;
    for (const Replacement &replacement : m_replacements) {
        if (replacement.span.from < end || replacement.span.to < replacement.span.from)
            return false;
        end = replacement.span.to;
    }
    return end <= length;
}

QString Patch::applied(QStringView text) const
{
    QString result;
    result.reserve(text.size());
    qint32 done = 0;
    for (const Replacement &replacement : m_replacements) {
        result += text.sliced(done, replacement.span.from - done);
        result += replacement.text;
        done = replacement.span.to;
    }
    return result += text.sliced(done);
}

Patch Patch::inverse(QStringView text) const
{
    std::vector<Replacement> back;
    back.reserve(m_replacements.size());
    qint32 shift = 0;
    for (const Replacement &replacement : m_replacements) {
        const qint32 from = replacement.span.from + shift;
        const qint32 inserted = qint32(replacement.text.size());
        back.push_back({{from, from + inserted},
                        text.sliced(replacement.span.from, replacement.span.length()).toString()});
        shift += inserted - replacement.span.length();
    }
    return Patch(std::move(back));
}

} // namespace tenure::journey
