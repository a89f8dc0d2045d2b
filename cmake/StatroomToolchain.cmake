# SPDX-FileCopyrightText: 2026 The StatRoom authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiler, launcher and linker. -ffast-math stays off everywhere: missing values and
# comparisons rely on the rules of IEEE arithmetic.

find_program(STATROOM_CCACHE ccache)
if(STATROOM_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${STATROOM_CCACHE}")
endif()

# The first quick linker that this compiler takes.
include(CheckLinkerFlag)
foreach(linker mold lld)
  find_program(STATROOM_${linker} NAMES ${linker} ld.${linker})
  if(STATROOM_${linker} AND NOT APPLE)
    check_linker_flag(CXX -fuse-ld=${linker} STATROOM_LINKS_WITH_${linker})
    if(STATROOM_LINKS_WITH_${linker})
      add_link_options(-fuse-ld=${linker})
      break()
    endif()
  endif()
endforeach()

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
  if(STATROOM_WERROR)
    add_compile_options(-Werror)
  endif()
endif()

# libFuzzer steers by coverage, so the layers are instrumented as well as the target.
if(STATROOM_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
