# SPDX-FileCopyrightText: 2026 The StatRoom authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Compiler, launcher and linker. -ffast-math stays off everywhere: missing values and
# comparisons rely on the rules of IEEE arithmetic.

find_program(STATROOM_CCACHE ccache)
if(STATROOM_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER "${STATROOM_CCACHE}")
endif()

find_program(STATROOM_MOLD mold)
find_program(STATROOM_LLD ld.lld)
if(NOT WIN32 AND NOT APPLE)
  if(STATROOM_MOLD)
    add_link_options(-fuse-ld=mold)
  elseif(STATROOM_LLD)
    add_link_options(-fuse-ld=lld)
  endif()
endif()

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
  if(STATROOM_WERROR)
    add_compile_options(-Werror)
  endif()
endif()
