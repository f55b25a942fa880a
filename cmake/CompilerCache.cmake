# SPDX-License-Identifier: MIT
# Uses ccache where it is installed and no other launcher was asked for.
if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(PORTMONOTE_CCACHE ccache)
    if(PORTMONOTE_CCACHE)
        # What it needs to know where headers are precompiled.
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
            "${PORTMONOTE_CCACHE}")
    endif()
endif()
