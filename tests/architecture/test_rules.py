# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each rule can fail: plants one offence at a time in a small tree that is otherwise clean."""
import tempfile
import unittest
from pathlib import Path

from arrows import read_arrows
from rules import RULES, complaints
from tree import Tree

LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
CLEAN = {
    "models/base/CMakeLists.txt": "tenure_room(base SHARED\n  SOURCES clock.cpp clock.h\n  QT Core)\n",
    "models/base/clock.h": LICENCE,
    "models/base/clock.cpp": LICENCE + "auto now() { return std::chrono::system_clock::now(); }\n",
    "models/engine/CMakeLists.txt": "tenure_room(engineports INTERFACE DEPS base QT Core)\n"
                                    "tenure_room(engine SOURCES engine.cpp engine.h core/step.h DEPS engineports base)\n",
    "models/engine/port.h": LICENCE + '#include "base/clock.h"\n',
    "models/engine/engine.h": LICENCE,
    "models/engine/core/step.h": LICENCE,
    "models/engine/engine.cpp": LICENCE + '#include "engine/core/step.h"\n#include "engine/port.h"\n#include <QString>\n',
    "models/storage/CMakeLists.txt": "tenure_room(storage SOURCES store.cpp DEPS engineports base QT Core Sql)\n",
    "models/storage/store.cpp": LICENCE + '#include "engine/port.h"\n#include <QSqlQuery>\n#include <sqlite3.h>\n',
    "models/connectors/mail/CMakeLists.txt": "tenure_connector(mail SOURCES mail.cpp DEPS base QT Core)\n",
    "models/connectors/mail/mail.cpp": LICENCE + '#include "base/clock.h"\n',
    "app/worker/CMakeLists.txt": "add_executable(tenure-worker main.cpp)\n"
                                 "target_link_libraries(tenure-worker PRIVATE tenure::storage tenure::base)\n",
    "app/worker/main.cpp": LICENCE + "void wire() { connect(a, &A::done, this, [] { run(1, 2); }); }\n",
}
ARROWS = """
base:
engineports: base
engine: engineports base; ; pure   # nothing but values
storage: engineports base; QtSql <sqlite3.h>
connector_mail: base
tenure-worker: storage base
"""


def found_in(files, arrows=ARROWS):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in files.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text)
        (root / "arrows.txt").write_text(arrows)
        return complaints(Tree(root), read_arrows(root / "arrows.txt"))


def planted(name, addition):
    return {**CLEAN, name: CLEAN.get(name, LICENCE) + addition}


class Rules(unittest.TestCase):
    proved = set()

    def offends(self, rule, files, arrows=ARROWS):
        found = found_in(files, arrows)
        self.assertTrue(any(f"[{rule}]" in complaint for complaint in found), found)
        Rules.proved.add(rule)

    def test_clean_tree_passes(self):
        self.assertEqual(found_in(CLEAN), [])

    def test_engine_includes_storage(self):
        self.offends("includes_follow_arrows", planted("models/engine/engine.cpp", '#include "storage/store.cpp"\n'))

    def test_engine_includes_what_only_storage_may(self):
        for header in ("<QSqlQuery>", "<QtSql/QSqlQuery>", "<sqlite3.h>", "<QNetworkAccessManager>"):
            self.offends("includes_follow_arrows", planted("models/engine/engine.cpp", f"#include {header}\n"))

    def test_widgets_and_gui_are_nowhere_below_models_and_app(self):
        for header in ("<QWidget>", "<QColor>", "<QtWidgets>"):
            self.offends("includes_follow_arrows", planted("models/storage/store.cpp", f"#include {header}\n"))
            self.offends("includes_follow_arrows", planted("app/worker/main.cpp", f"#include {header}\n"))

    def test_include_that_names_nothing(self):
        self.offends("includes_follow_arrows", planted("models/engine/engine.cpp", '#include "engine/gone.h"\n'))

    def test_room_links_another_or_a_qt_module_without_an_arrow(self):
        room = "tenure_room(engine SOURCES engine.cpp engine.h core/step.h DEPS engineports base storage)\n"
        ports = "tenure_room(engineports INTERFACE DEPS base QT Core)\n"
        self.offends("links_follow_arrows", {**CLEAN, "models/engine/CMakeLists.txt": ports + room})
        self.offends("links_follow_arrows", planted(
            "models/storage/CMakeLists.txt", "target_link_libraries(tenure_storage PUBLIC Qt6::Widgets)\n"))
        self.offends("links_follow_arrows", planted(
            "models/storage/CMakeLists.txt", "target_link_libraries(tenure_storage PRIVATE tenure::engine)\n"))

    def test_connector_is_linked(self):
        self.offends("nobody_links_a_connector", planted(
            "app/worker/CMakeLists.txt", "target_link_libraries(tenure-worker PRIVATE tenure_connector_mail)\n"))

    def test_library_without_a_line_and_line_without_a_library(self):
        self.offends("every_library_has_a_line", CLEAN, ARROWS.replace("storage: engineports base; QtSql <sqlite3.h>", ""))
        self.offends("every_library_has_a_line", CLEAN, ARROWS + "portal: base\n")

    def test_source_that_no_library_compiles(self):
        self.offends("every_source_has_an_owner", planted("models/stray.cpp", ""))

    def test_circle(self):
        self.offends("arrows_have_no_circle", CLEAN, ARROWS.replace("base:\n", "base: storage\n", 1))

    def test_pure_library_takes_an_object_or_a_file(self):
        for header in ("<QObject>", "<QTimer>", "<QFile>", "<fstream>", "<thread>"):
            self.offends("pure_libraries_stay_pure", planted("models/engine/core/step.h", f"#include {header}\n"))

    def test_private_folder_of_another_room(self):
        self.offends("private_folders_stay_private",
                     planted("models/storage/store.cpp", '#include "engine/core/step.h"\n'))

    def test_clock_of_the_machine(self):
        for offence in ("QDateTime::currentDateTimeUtc()", "std::chrono::system_clock::now()", "time(nullptr)"):
            self.offends("one_clock", planted("models/storage/store.cpp", f"auto t = {offence};\n"))

    def test_words_in_comments_and_literals_are_no_offence(self):
        harmless = '// not system_clock\nconst char *s = "currentDateTime // instance(";\n/* static X &instance() */\n'
        self.assertEqual(found_in(planted("models/storage/store.cpp", harmless)), [])

    def test_global_instance(self):
        self.offends("no_globals", planted("models/engine/engine.h", "static Settings &instance();\n"))

    def test_connect_without_context(self):
        self.offends("connects_have_a_context", planted(
            "app/worker/main.cpp", "void f() { QObject::connect(a, &A::done, [x](int b, int c) { g(b, c); }); }\n"))

    def test_long_source(self):
        self.offends("sources_are_short", planted("models/engine/engine.cpp", "\n" * 601))

    def test_source_without_licence(self):
        self.offends("sources_name_their_licence", {**CLEAN, "models/engine/engine.h": "#pragma once\n"})

    @classmethod
    def tearDownClass(cls):
        unproved = {rule.__name__ for rule in RULES} - cls.proved
        assert not unproved, f"no planted example for {unproved}"


if __name__ == "__main__":
    unittest.main()
