// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectorhost/effectrunner.h"

#include "connectorhost/whendone.h"

#include <QTimer>

namespace tenure::connectorhost {
namespace {

using connectorapi::ErrorClass;

// A longer one is a timer like any other, and shown as such.
constexpr milliseconds longestWaitInPlace = std::chrono::minutes(1);

QString bucketOf(const QString &verbName)
{
    const connectorapi::Verb *const verb = connectorapi::findVerb(verbName);
    switch (verb ? verb->pace : connectorapi::Pace::Modify) {
    case connectorapi::Pace::Modify:
        return QStringLiteral("modify");
    case connectorapi::Pace::Disable:
        return QStringLiteral("disable");
    case connectorapi::Pace::Remove:
        return QStringLiteral("remove");
    }
    return {};
}

connectorapi::ReadBack readBackOf(const connectorapi::Descriptor &descriptor, const QString &verb)
{
    for (const connectorapi::Offer &offer : descriptor.offers) {
        if (offer.verb == verb)
            return offer.readBack;
    }
    return connectorapi::ReadBack::Strong;
}

// What speaks of the system rather than of this one request: only that may open its breaker.
bool isSystemTrouble(const QString &errorClass)
{
    const auto known = connectorapi::errorClassFromText(errorClass);
    return known == ErrorClass::Transient || known == ErrorClass::Unknown ||
           known == ErrorClass::AuthFailed || known == ErrorClass::Config ||
           known == ErrorClass::Defect;
}

} // namespace

EffectRunner::EffectRunner(Library &library, connectorapi::SecretBroker &secrets,
                           const Clock &clock, Preparer prepare, const Settings &settings,
                           QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_lifeline(std::make_shared<Lifeline>(secrets, clock))
    , m_prepare(std::move(prepare))
    , m_settings(settings)
{
}

EffectRunner::~EffectRunner()
{
    stop();
}

void EffectRunner::setPort(engine::EffectPort &port)
{
    m_lifeline->setPort(port);
}

void EffectRunner::stop()
{
    m_lifeline->cut();
    for (const auto &[name, line] : m_lines) {
        if (line.system)
            line.system->close();
    }
    for (const auto &[effect, running] : m_running)
        running.system->close();
}

void EffectRunner::setSystems(const std::vector<engine::SystemRow> &systems)
{
    std::map<QString, Line> lines;
    for (const engine::SystemRow &row : systems) {
        const auto known = m_lines.find(row.name);
        if (known != m_lines.end() && known->second.row.connector == row.connector &&
            known->second.row.config == row.config) {
            known->second.row = row;
            lines.insert(m_lines.extract(known));
            continue;
        }
        Line line{row, nullptr, {}, 0};
        const Result<connectorapi::Connector *> connector = m_library.connector(row.connector);
        if (connector) {
            line.system = std::make_shared<OpenSystem>(
                row.name, row.config, **connector,
                OpenSystem::Surroundings{m_lifeline, m_settings.rates, m_settings.breaker,
                                         m_settings.ticks, m_settings.farewell});
        } else {
            line.refused = connector.error();
        }
        lines.emplace(row.name, std::move(line));
    }
    m_lines = std::move(lines);
}

bool EffectRunner::accepts(const QString &system, const QString &verb, std::optional<Instant> *next)
{
    Line *const line = lineOf(system);
    if (!line || line->refused)
        return true; // run() says why it cannot be done
    if (line->running >= m_settings.parallelCalls)
        return false; // its next answer makes room
    Breaker &breaker = line->system->breaker();
    if (breaker.state() == Breaker::State::Open) {
        *next = m_lifeline->now() + std::max(milliseconds(1), breaker.pauseLeft());
        return false;
    }
    // Half-open and its one place is taken: the call that has it wakes the others.
    if (!breaker.allows())
        return false;
    const milliseconds wait = line->system->rates().take(bucketOf(verb));
    if (wait == milliseconds(0))
        return true;
    breaker.noteNothing();
    if (wait > longestWaitInPlace)
        *next = m_lifeline->now() + wait;
    else
        wakeLater(system, wait);
    return false;
}

void EffectRunner::wakeLater(const QString &system, milliseconds wait)
{
    if (m_wakes.contains(system))
        return;
    m_wakes.insert(system);
    QTimer::singleShot(wait, this, [this, system] {
        m_wakes.remove(system);
        m_lifeline->available(system);
    });
}

void EffectRunner::run(engine::EffectJob job)
{
    Line *const line = lineOf(job.system);
    if (!line) {
        refuse(job, ErrorClass::Config,
               Error{QStringLiteral("system.unknown"), {{QStringLiteral("name"), job.system}}});
        return;
    }
    if (line->refused) {
        refuse(job, ErrorClass::Config, *line->refused);
        return;
    }
    const Result<QJsonObject> prepared = m_prepare(job);
    if (!prepared) {
        line->system->breaker().noteNothing();
        refuse(job, ErrorClass::Validation, prepared.error());
        return;
    }
    job.params = *prepared;
    ++line->running;
    m_running[{job.run, job.number}] = {line->system, job.key};
    const connectorapi::ReadBack readBack = readBackOf(line->system->descriptor(), job.verb);
    // May run when this object is gone: only the lifeline tells.
    const auto done = [this, lifeline = m_lifeline,
                       system = job.system](const engine::EffectReport &report) {
        lifeline->whileWhole([&] {
            QMetaObject::invokeMethod(
                this, [this, system, report] { finished(system, report); }, Qt::QueuedConnection);
        });
    };
    line->system->with([job = std::move(job), readBack, done, lifeline = m_lifeline,
                        patience = m_settings.patience, context = line->system->context()](
                           Result<connectorapi::System *> system) mutable {
        if (system) {
            EffectCall::start(std::move(job), **system, readBack, *lifeline, *lifeline, patience,
                              done, context);
            return;
        }
        engine::EffectReport report;
        report.run = job.run;
        report.number = job.number;
        report.attempt = job.attempt;
        report.errorClass = connectorapi::toText(ErrorClass::Config);
        report.error = system.error();
        done(report);
        lifeline->report(report);
    });
}

// Nothing ran: the report is made here, and like any other it comes after run() has returned.
void EffectRunner::refuse(const engine::EffectJob &job, ErrorClass errorClass, const Error &error)
{
    engine::EffectReport report;
    report.run = job.run;
    report.number = job.number;
    report.attempt = job.attempt;
    report.phase = QStringLiteral("probe");
    report.verdict =
        job.mayHaveBeenSent ? engine::EffectVerdict::Unknown : engine::EffectVerdict::Failed;
    report.errorClass = connectorapi::toText(errorClass);
    report.error = error;
    report.startedAt = m_lifeline->now();
    report.endedAt = report.startedAt;
    m_lifeline->report(std::move(report));
}

void EffectRunner::finished(const QString &system, const engine::EffectReport &report)
{
    m_running.erase({report.run, report.number});
    Line *const line = lineOf(system);
    if (!line || !line->system)
        return;
    line->running = std::max(0, line->running - 1);
    if (isSystemTrouble(report.errorClass))
        line->system->breaker().noteFailure();
    else if (report.verdict == engine::EffectVerdict::NotStarted)
        line->system->breaker().noteNothing();
    else
        line->system->breaker().noteSuccess();
    if (report.retryAfter)
        line->system->rates().closeFor(*report.retryAfter);
    m_lifeline->available(system);
}

void EffectRunner::cancel(RunId run, engine::Number effect)
{
    const auto it = m_running.find({run, effect});
    if (it == m_running.end())
        return;
    it->second.system->with([key = it->second.key](Result<connectorapi::System *> system) {
        if (system)
            (*system)->cancel(key);
    });
}

void EffectRunner::checkHealth(const QString &system, connectorapi::HealthDepth depth,
                               std::function<void(Result<connectorapi::Ladder>)> answer)
{
    Line *const line = lineOf(system);
    if (!line || line->refused) {
        answer(line ? *line->refused
                    : Error{QStringLiteral("system.unknown"), {{QStringLiteral("name"), system}}});
        return;
    }
    line->system->with([this, depth, answer, lifeline = m_lifeline,
                        patience = m_settings.patience.perPhase,
                        context = line->system->context()](Result<connectorapi::System *> open) {
        const auto reply = [this, answer, lifeline](const Result<connectorapi::Ladder> &ladder) {
            lifeline->whileWhole([&] {
                QMetaObject::invokeMethod(
                    this, [answer, ladder] { answer(ladder); }, Qt::QueuedConnection);
            });
        };
        if (!open) {
            reply(open.error());
            return;
        }
        // Its parent is the system's own context: the watcher lives on this thread and ends with
        // it.
        whenDone(context, (*open)->health(depth, QDeadlineTimer(patience)),
                 [reply](const connectorapi::Ladder &ladder) { reply(ladder); });
    });
}

EffectRunner::Line *EffectRunner::lineOf(const QString &system)
{
    const auto it = m_lines.find(system);
    return it == m_lines.end() ? nullptr : &it->second;
}

} // namespace tenure::connectorhost
