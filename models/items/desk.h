// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "items/localtime.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace tenure::services {
class Office;
}

namespace tenure::items {

/// What a window always shows of its store.
struct StoreFacts
{
    QString name;
    QString user;
    bool practice = false;
    bool stopped = false; ///< the global stop
    LocalTime now;

    friend bool operator==(const StoreFacts &, const StoreFacts &) = default;
};

/// The store as a window sees it: questions are asked on a thread that owns the connection, and
/// answered on the thread that asked. Nothing here waits.
class Desk final : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<Result<std::unique_ptr<services::Office>>()>;

    /// `open` runs on the desk's own thread.
    explicit Desk(Open open, QObject *parent = nullptr);
    ~Desk() override;

    /// Another desk over the same store, for questions that take long: nobody else waits for them.
    std::unique_ptr<Desk> another() const { return std::make_unique<Desk>(m_open); }

    /// `answer` gets what `question` gives, unless `receiver` is gone by then. Questions are
    /// answered in the order in which they were asked.
    template<typename T>
    void ask(QObject *receiver, std::function<Result<T>(services::Office &)> question,
             std::function<void(Result<T>)> answer)
    {
        post([this, receiver = QPointer<QObject>(receiver), question = std::move(question),
              answer = std::move(answer)](services::Office *office, const Error &trouble) {
            auto result =
                std::make_shared<Result<T>>(office ? question(*office) : Result<T>(trouble));
            deliver([receiver, answer, result] {
                if (receiver)
                    answer(std::move(*result));
            });
        });
    }

    /// The same for a verb that writes: lists follow at once.
    template<typename T>
    void change(QObject *receiver, std::function<Result<T>(services::Office &)> verb,
                std::function<void(Result<T>)> answer)
    {
        ask<T>(
            receiver,
            [this, verb = std::move(verb)](services::Office &office) {
                Result<T> result = verb(office);
                deliver([this] { Q_EMIT changed(); });
                return result;
            },
            std::move(answer));
    }

    /// The global stop: nothing is changed in any target system until changes go on.
    void setStopped(QObject *receiver, bool stopped, std::function<void(Result<void>)> answer);

    const StoreFacts &facts() const { return m_facts; }
    /// Why the store cannot be reached; an empty code: it can.
    const Error &trouble() const { return m_trouble; }

Q_SIGNALS:
    /// Somebody, perhaps we ourselves, has written.
    void changed();
    void factsChanged();
    void troubleChanged();

private:
    using Job = std::function<void(services::Office *, const Error &)>;
    class Clerk;

    void post(Job job);
    void deliver(std::function<void()> news);
    void takeFacts(const StoreFacts &facts);
    void takeTrouble(const Error &trouble);

    Open m_open;
    QThread m_thread;
    Clerk *m_clerk; ///< lives on m_thread, which deletes it
    StoreFacts m_facts;
    Error m_trouble;
};

} // namespace tenure::items
