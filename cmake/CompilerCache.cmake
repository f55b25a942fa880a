# SPDX-License-Identifier: MIT
# Uses ccache where it is installed and no other launcher was asked for.
if(NOT CMAKE_CXX_COMPILER_LAUNCHER)
    find_program(PORTMONOTE_CCACHE ccache)
    if(PORTMONOTE_CCACHE)
        set(CMAKE_CXX_COMPILER_LAUNCHER "${PORTMONOTE_CCACHE}")
    endif()
endif()
