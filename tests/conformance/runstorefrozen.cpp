// SPDX-License-Identifier: GPL-3.0-or-later
#include "conformance/runstoreconformance.h"

#include <QTest>

namespace tenure {

void RunStoreConformance::frozenPeopleAreRead()
{
    QVERIFY(m_store->runs().frozenPeople()->empty());
    m_store->setFrozen(m_person, true);
    QVERIFY(*m_store->runs().frozenPeople() == std::set{m_person});
    m_store->setFrozen(m_person, false);
    QVERIFY(m_store->runs().frozenPeople()->empty());
}

} // namespace tenure
