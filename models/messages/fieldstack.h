// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/tags.h"

#include <QJsonObject>

#include <kainjow/mustache.hpp>

#include <deque>
#include <optional>

namespace tenure::messages {

using Data = kainjow::mustache::data;

/// A field as mustache sees it: text, a switch, or a list. Blank text and null count as "not
/// there". `message.bad_field` for what a template has no way to show (an object that is not in a
/// list).
Result<Data> toData(const QJsonObject &fields);

/// Answers mustache's questions for one part. Numbers of tags come in, escaped text and list limits
/// go out; the first thing that is wrong is kept, after which every answer is "nothing", so that
/// rendering ends at once.
class FieldStack final : public kainjow::mustache::basic_context<std::string>
{
public:
    FieldStack(const std::vector<Tag> &tags, const Data &fields, QString part);

    void push(const Data *data) override;
    void pop() override;
    const Data *get(const std::string &number) const override;
    const Data *get_partial(const std::string &) const override { return nullptr; }

    const std::optional<Error> &error() const { return m_error; }

private:
    const Data *lookUp(const std::string &name) const;
    const Data *field(const Tag &tag, const Data *found) const;
    const Data *section(const Tag &tag, const Data *found) const;
    const Data *fail(const QString &code, const QString &name) const;

    const std::vector<Tag> &m_tags;
    QString m_part;
    std::vector<const Data *> m_stack;
    // mustache asks through a const interface.
    mutable std::deque<Data> m_shown;
    mutable std::optional<Error> m_error;
    mutable qint64 m_turns = 0;
    mutable qint64 m_size = 0;
};

/// A rendered part may not be larger, in bytes.
constexpr qint64 largestPart = 256 * 1024;

} // namespace tenure::messages
