# SPDX-FileCopyrightText: 2026 The StatRoom authors
# SPDX-License-Identifier: GPL-3.0-or-later

# statroom_layer(NAME [PUBLIC target...] [PRIVATE target...] [INCLUDE dir...])
#
# Makes the library statroom_NAME from every *.cpp and *.h below the calling directory; static, or
# shared where BUILD_SHARED_LIBS says so.
# A new file needs no edit here: the folder is looked at again at each build. INCLUDE names the
# directories from which #include "layer/Class.h" is found. A layer without sources still exists.
function(statroom_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "PUBLIC;PRIVATE;INCLUDE;EXCLUDE")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
  foreach(file ${layer_EXCLUDE})
    list(REMOVE_ITEM sources "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
  endforeach()
  set(compiled ${sources})
  list(FILTER compiled INCLUDE REGEX "\\.cpp$")
  if(NOT compiled)
    set(nothing "${CMAKE_CURRENT_BINARY_DIR}/nothing_yet.cpp")
    file(CONFIGURE OUTPUT "${nothing}" CONTENT "namespace statroom {}\n")
    list(APPEND sources "${nothing}")
  endif()
  add_library(statroom_${name} ${sources})
  # Shared or static, a source compiles by one and the same command: what was compiled is found again.
  set_target_properties(statroom_${name} PROPERTIES DEFINE_SYMBOL "")
  # With Ninja, moc runs again only when a file that it already knows has changed; a header that is
  # new would stay unseen. The list of sources is kept, and where it differs moc starts anew.
  set(known "${CMAKE_CURRENT_BINARY_DIR}/sources.txt")
  set(before)
  if(EXISTS "${known}")
    file(READ "${known}" before)
  endif()
  if(NOT before STREQUAL "${sources}")
    file(WRITE "${known}" "${sources}")
    file(REMOVE "${CMAKE_CURRENT_BINARY_DIR}/statroom_${name}_autogen/timestamp")
  endif()
  target_include_directories(statroom_${name} PUBLIC ${layer_INCLUDE})
  target_link_libraries(statroom_${name} PUBLIC ${layer_PUBLIC} PRIVATE ${layer_PRIVATE})
endfunction()

# statroom_resources(LAYER FOLDER PATTERN...)
#
# Compiles the files of resources/FOLDER that match a PATTERN into statroom_LAYER, found at
# run time as :/FOLDER/... . They are linked as objects, so no Q_INIT_RESOURCE is needed.
function(statroom_resources layer folder)
  set(root "${PROJECT_SOURCE_DIR}/resources/${folder}")
  set(patterns ${ARGN})
  list(TRANSFORM patterns PREPEND "${root}/")
  file(GLOB_RECURSE files CONFIGURE_DEPENDS ${patterns})
  if(files)
    qt_add_resources(statroom_${layer} ${folder}
      PREFIX "/${folder}" BASE "${root}" FILES ${files})
  endif()
endfunction()
