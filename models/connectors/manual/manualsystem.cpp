// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectors/manual/manualsystem.h"

#include <QPromise>

namespace tenure::manual {

using namespace connectorapi;

namespace {

template<typename Answer>
QFuture<Answer> answered(Answer answer)
{
    QPromise<Answer> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}

} // namespace

Failure ManualSystem::instruction(const OpRequest &request) const
{
    if (const Result<void> valid = validate(request); !valid)
        return {ErrorClass::Validation, valid.error(), {}};
    QJsonObject args = request.desired;
    args.insert(QStringLiteral("person"), request.person.displayName);
    args.insert(QStringLiteral("number"), request.person.number);
    args.insert(QStringLiteral("instructions"), m_instructions);
    return {ErrorClass::Unsupported,
            {QStringLiteral("manual.") + QString(request.verb).replace(u'.', u'_'), args},
            {}};
}

QFuture<Observation> ManualSystem::probe(const OpRequest &request)
{
    Observation observation;
    observation.failure = instruction(request);
    return answered(observation);
}

QFuture<Report> ManualSystem::act(const OpRequest &request)
{
    const Failure failure = instruction(request);
    return answered(refused(failure.errorClass, failure.error));
}

QFuture<Observation> ManualSystem::readBack(const OpRequest &request)
{
    return probe(request);
}

QFuture<Page> ManualSystem::page(const PageRequest &)
{
    Page page;
    page.failure = Failure{ErrorClass::Unsupported, Error{QStringLiteral("manual.no_list")}, {}};
    return answered(page);
}

QFuture<Ladder> ManualSystem::health(HealthDepth, QDeadlineTimer)
{
    Ladder ladder;
    for (const Verb &verb : verbs())
        ladder.offers << verb.name;
    return answered(ladder);
}

} // namespace tenure::manual
