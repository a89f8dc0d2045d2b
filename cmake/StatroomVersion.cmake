# SPDX-FileCopyrightText: 2026 The StatRoom authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The version comes from the nearest git tag; a source archive carries it in the file VERSION.
file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/../VERSION" STATROOM_VERSION LIMIT_COUNT 1)
find_package(Git QUIET)
if(GIT_FOUND AND EXISTS "${CMAKE_CURRENT_LIST_DIR}/../.git")
  execute_process(
    COMMAND "${GIT_EXECUTABLE}" describe --tags --match "v[0-9]*" --dirty
    WORKING_DIRECTORY "${CMAKE_CURRENT_LIST_DIR}/.."
    OUTPUT_VARIABLE described OUTPUT_STRIP_TRAILING_WHITESPACE
    RESULT_VARIABLE failed ERROR_QUIET)
  if(NOT failed)
    string(REGEX REPLACE "^v" "" STATROOM_VERSION "${described}")
  endif()
endif()
string(REGEX MATCH "^[0-9]+(\\.[0-9]+)*" STATROOM_VERSION_NUMBERS "${STATROOM_VERSION}")
