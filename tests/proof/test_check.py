#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checker must be able to fail: each kind of fault is planted in a world that was sound, and found."""
import copy
import unittest

import check

PLAN = ["1001", "1002"]


def sound():
    run = {"status": 1, "asked": [], "answered": [], "waiting": [], "effects": {step: check.DONE for step in check.STEPS}}
    store = {"runs": {number: copy.deepcopy(run) for number in PLAN}, "interrupted": 0}
    directory = {
        "accounts": list(PLAN),
        "members": {"engineering": list(PLAN), "all-staff": []},
        "added": {number: 1 for number in PLAN},
        "changed": {"engineering": 2, "all-staff": 4},
    }
    mails = [f"{step} {number}" for number in PLAN for step in check.MAILS]
    return store, directory, mails


class Checker(unittest.TestCase):
    def setUp(self):
        self.store, self.directory, self.mails = sound()

    def found(self):
        return check.judge(PLAN, self.store, self.directory, self.mails)

    def expect(self, **wanted):
        empty = {kind: [] for kind in ("lost", "duplicate", "stray", "stuck", "exceptions")}
        self.assertEqual(self.found(), {**empty, **wanted})

    def test_a_sound_world_is_clean(self):
        self.expect()

    def test_a_lost_account(self):
        self.directory["accounts"].remove("1002")
        self.expect(lost=["account of 1002"])

    def test_a_lost_membership(self):
        self.directory["members"]["engineering"].remove("1001")
        self.expect(lost=["membership of 1001, engineering"])

    def test_a_lost_removal(self):
        self.directory["members"]["all-staff"].append("1001")
        self.expect(lost=["removal of 1001, all-staff"])

    def test_a_change_that_never_took_place(self):
        self.directory["changed"]["all-staff"] = 3
        self.expect(lost=["3 changes of all-staff, 4 planned"])

    def test_a_lost_mail(self):
        self.mails.remove("bye 1001")
        self.expect(lost=["mail bye 1001"])

    def test_a_lost_run(self):
        del self.store["runs"]["1001"]
        self.expect(lost=["the run of 1001"])

    def test_a_second_account(self):
        self.directory["accounts"].append("1001")
        self.expect(duplicate=["account of 1001"])

    def test_an_account_made_twice(self):
        self.directory["added"]["1002"] = 2
        self.expect(duplicate=["account of 1002"])

    def test_a_membership_given_twice(self):
        self.directory["changed"]["engineering"] = 3
        self.expect(duplicate=["3 changes of engineering, 2 planned"])

    def test_a_second_mail(self):
        self.mails.append("hello 1002")
        self.expect(duplicate=["mail hello 1002, 2 times"])

    def test_a_stray_account(self):
        self.directory["accounts"].append("1999")
        self.expect(stray=["account of 1999"])

    def test_a_stray_member(self):
        self.directory["members"]["engineering"].append("1999")
        self.expect(stray=["1999 in engineering"])

    def test_a_stray_mail(self):
        self.mails.append("hello 1999")
        self.expect(stray=["mail hello 1999"])

    def test_a_run_that_nobody_is_asked_about(self):
        self.store["runs"]["1001"]["status"] = check.ACTIVE
        self.expect(stuck=["the run of 1001"])

    def test_an_effect_that_never_ended(self):
        self.store["runs"]["1001"]["waiting"] = ["effect hello"]
        self.expect(stuck=["effect hello of 1001"])

    def test_an_unclear_effect_that_nobody_is_asked_about(self):
        self.store["runs"]["1001"]["effects"]["hello"] = check.UNCLEAR
        self.expect(stuck=["hello of 1001: unclear, and nobody is asked"])

    def test_an_unclear_effect_that_somebody_has_answered_for_is_settled(self):
        self.store["runs"]["1001"]["effects"]["hello"] = check.UNCLEAR
        self.store["runs"]["1001"]["answered"] = ["hello"]
        self.expect()

    def test_an_open_question_excuses_what_stands_behind_it(self):
        self.store["runs"]["1001"].update(status=check.ACTIVE, asked=["hello"])
        self.store["runs"]["1001"]["effects"]["hello"] = check.UNCLEAR
        self.mails.remove("hello 1001")
        self.mails.remove("bye 1001")
        self.expect(exceptions=["hello of 1001"])

    def test_an_open_question_never_excuses_twice(self):
        self.store["runs"]["1001"].update(status=check.ACTIVE, asked=["hello"])
        self.mails.append("hello 1001")
        self.expect(duplicate=["mail hello 1001, 2 times"], exceptions=["hello of 1001"])

    def test_only_what_succeeded_is_read_from_the_log(self):
        log = "\n".join(
            [
                'x conn=1 op=2 ADD dn="uid=u1,ou=people,dc=corp,dc=example"',
                "x conn=1 op=2 RESULT tag=105 err=0 qtime=0.1 etime=0.2 text=",
                'x conn=1 op=3 MOD dn="cn=engineering,ou=groups,dc=corp,dc=example"',
                "x conn=1 op=3 RESULT tag=103 err=20 qtime=0.1 etime=0.2 text=",
                'x conn=1 op=4 MOD dn="cn=engineering,ou=groups,dc=corp,dc=example"',
                "x conn=1 op=4 RESULT tag=103 err=0 qtime=0.1 etime=0.2 text=",
            ]
        )
        added, changed = check.read_operations(log, {"uid=u1,ou=people,dc=corp,dc=example": "1"})
        self.assertEqual((added, changed), ({"1": 1}, {"engineering": 1}))


if __name__ == "__main__":
    unittest.main()
