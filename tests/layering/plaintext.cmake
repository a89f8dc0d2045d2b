# SPDX-FileCopyrightText: 2026 The StatRoom authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Names and texts out of a city file may hold "<b>": a label that guesses its format would show
# them as markup. Labels and message boxes are therefore made by the factories in widgets/theme.
# Run: cmake -DROOT=<source directory> -P plaintext.cmake
cmake_minimum_required(VERSION 3.25)

set(broken 0)
set(seen 0)
file(GLOB_RECURSE files
  "${ROOT}/widgets/*.h" "${ROOT}/widgets/*.cpp" "${ROOT}/app/*.h" "${ROOT}/app/*.cpp")
foreach(file IN LISTS files)
  if(file MATCHES "/widgets/theme/")
    continue()
  endif()
  math(EXPR seen "${seen} + 1")
  file(STRINGS "${file}" lines REGEX
    "new QLabel[^A-Za-z]|new QMessageBox|QMessageBox::(information|warning|critical|question|about)|^[ \t]*QLabel [a-z]|^[ \t]*QMessageBox [a-z]|setTextFormat\\(Qt::(AutoText|RichText)\\)")
  foreach(line IN LISTS lines)
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${ROOT}" OUTPUT_VARIABLE name)
    message("${name}: made without its factory in widgets/theme:${line}")
    set(broken 1)
  endforeach()
endforeach()

if(broken)
  message(FATAL_ERROR "a text may be taken for markup")
endif()
message("${seen} files make their labels by the factories")
