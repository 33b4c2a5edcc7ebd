// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include <QStringConverter>

#include <sqlite3.h>

#include <algorithm>

namespace tenure::storage {

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement); // gives again what the last step gave
}

Statement Statement::prepared(sqlite3 *database, const char *text, int *code)
{
    sqlite3_stmt *handle = nullptr;
    *code = sqlite3_prepare_v3(database, text, -1, SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    Statement statement;
    statement.m_texts = std::make_unique<Scratch>();
    statement.m_handle.reset(handle);
    return statement;
}

sqlite3 *Statement::database() const
{
    return sqlite3_db_handle(m_handle.get());
}

int Statement::bindNull(int place)
{
    return sqlite3_bind_null(m_handle.get(), place + 1);
}

int Statement::bindNumber(int place, qint64 number)
{
    return sqlite3_bind_int64(m_handle.get(), place + 1, number);
}

int Statement::bindText(int place, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    char *const utf8 = m_texts->take(encoder.requiredSpace(text.size()));
    const char *const end = encoder.appendToBuffer(utf8, text);
    return bindKept(place, QByteArrayView(utf8, end));
}

int Statement::bindUtf8(int place, QByteArrayView text)
{
    char *const utf8 = m_texts->take(text.size());
    std::copy(text.begin(), text.end(), utf8);
    return bindKept(place, QByteArrayView(utf8, text.size()));
}

int Statement::bindKept(int place, QByteArrayView utf8)
{
    return sqlite3_bind_text64(m_handle.get(), place + 1, utf8.data(), sqlite3_uint64(utf8.size()),
                               SQLITE_STATIC, SQLITE_UTF8);
}

// A null pointer would be bound as NULL.
int Statement::bindBytes(int place, QByteArrayView bytes)
{
    return sqlite3_bind_blob64(m_handle.get(), place + 1, bytes.data() ? bytes.data() : "",
                               sqlite3_uint64(bytes.size()), SQLITE_STATIC);
}

int Statement::step()
{
    return sqlite3_step(m_handle.get());
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get()); // gives again what the last step gave
    sqlite3_clear_bindings(m_handle.get());
    m_texts->clear();
}

bool Statement::isNull(int place) const
{
    return sqlite3_column_type(m_handle.get(), place) == SQLITE_NULL;
}

bool Statement::isNumber(int place) const
{
    return sqlite3_column_type(m_handle.get(), place) == SQLITE_INTEGER;
}

qint64 Statement::number(int place) const
{
    return sqlite3_column_int64(m_handle.get(), place);
}

// SQLite asks for this order: the text first, then its length.
QByteArrayView Statement::text(int place) const
{
    const auto *const text =
        reinterpret_cast<const char *>(sqlite3_column_text(m_handle.get(), place));
    return {text, text ? sqlite3_column_bytes(m_handle.get(), place) : 0};
}

QByteArrayView Statement::bytes(int place) const
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_handle.get(), place));
    return {bytes, bytes ? sqlite3_column_bytes(m_handle.get(), place) : 0};
}

} // namespace tenure::storage
