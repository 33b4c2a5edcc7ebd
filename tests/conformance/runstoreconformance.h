// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runstore.h"
#include "services/ports/inbox.h"

#include <QObject>

#include <memory>

namespace tenure {

/// A fresh store, as the suite below needs it.
class StoreUnderTest
{
public:
    virtual ~StoreUnderTest() = default;

    virtual engine::RunStore &runs() = 0;
    virtual services::Inbox &inbox() = 0;

    virtual PersonId addPerson(const QString &number) = 0;
    virtual VersionId addVersion(const QString &key) = 0;
    virtual void setSystems(const std::vector<engine::SystemRow> &systems) = 0;
    virtual void setStopped(bool stopped) = 0;
    virtual void setFrozen(PersonId person, bool frozen) = 0;

    /// As after a restart; a store without a disk does nothing.
    virtual void reopen() = 0;
};

/// What the engine's shell relies on, for every implementation of RunStore and Inbox.
class RunStoreConformance : public QObject
{
    Q_OBJECT

protected:
    virtual std::unique_ptr<StoreUnderTest> makeStore() = 0;

private Q_SLOTS:
    void init();
    void cleanup();

    void storeIdIsThirtyTwoHexDigitsAndStays();
    void runBeginsActiveWithItsStartEventWaiting();
    void startingTheSameRunTwiceIsOneRun();
    void aRehireIsAnotherRun();
    void aRunMayGoOnWithAnotherVersion();
    void appendingTwiceIsOneEvent();
    void appendingTheSameSenderToAnotherRunIsStillOneEvent();
    void eventsComeInOrderOfRunAndPlace();
    void noMoreEventsComeThanAskedFor();
    void drainedEventsNeverComeAgain();
    void drainingTwiceIsRefused();
    void drainingWhatIsNotThereIsRefused();
    void eventsRaisedByTheWorkerAreAppliedAndTakeAPlace();
    void raisingAnEventThatIsThereIsRefused();
    void raisingTheSameEventTwiceInOneCommitIsRefused();
    void unknownRunIsRefused_data();
    void unknownRunIsRefused();
    void appendingToAnUnknownRunAppendsNothing();
    void runKeepsWhoAndWhatAndFollowsItsState();
    void endedRunIsNoLongerActive();
    void activeRunsAreVisitedInOrderWithTheirState();
    void rowsComeBackAsTheyWere();
    void rowsAreReplacedByTheirKey();
    void rowsOfOtherRunsStayOut();
    void staleEpochRefusesTheWholeCommit();
    void sameOrNewerEpochIsTaken();
    void openEffectsAreThoseThatMayStillAct_data();
    void openEffectsAreThoseThatMayStillAct();
    void sentEffectsComeInOrderOfTime();
    void setTimersComeInOrderOfTime();
    void onlyOpenTasksAreOpen();
    void anEmptyCommitIsDone();
    void manyRunsInOneCommit();
    void versionsKeepTheirBytes();
    void unknownVersionIsAnError();
    void systemsCarryTheirBindingsAndPause();
    void grantKnowsWhoGaveItAndWhoTookIt();
    void readBacksToComeAreKeptUntilTheyAreOver();
    void stopFlagIsRead();
    void frozenPeopleAreRead();
    void hostileTextComesBackUnchanged();
    void everythingIsThereAfterReopening();

private:
    RunId startRun(const QString &number);
    engine::RunRow row(RunId run);
    std::vector<engine::InboxEvent> waiting(int limit = 1000);
    QString refusalOf(const engine::Commit &commit);
    void commit(const engine::Commit &commit);

    std::unique_ptr<StoreUnderTest> m_store;
    VersionId m_version;
    PersonId m_person;
};

} // namespace tenure
