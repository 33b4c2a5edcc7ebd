#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tidy.sh BUILD_DIR [WORD]: clang-tidy over what that tree would compile (generated code left out); with WORD only over what
# has it in its path. Compiler warnings are not its matter: the clang preset has them.
set -euo pipefail
python3 - "$1" "${2:-}" <<'PY' | xargs -0 -P "$(nproc)" -n 1 clang-tidy-19 --quiet --warnings-as-errors='*' --extra-arg=-w -p "$1"
import json, re, sys
for entry in json.load(open(sys.argv[1] + "/compile_commands.json")):
    file = entry["file"]
    if sys.argv[2] in file and not re.search(r"_autogen/|/\.rcc/|cmake_pch|/precompiled\.cpp$", file):
        sys.stdout.write(file + "\0")
PY
