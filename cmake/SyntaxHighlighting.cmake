# SPDX-License-Identifier: MIT
# Portmonote::SyntaxHighlighting: KDE's syntax highlighting for Qt 6.
#   1. KF6, as packaged
#   2. KF5 built for Qt 6 (`./dev build` puts it under build/deps where KF6 is not packaged)
#   3. neither: an empty target, and the program does without colours
set(PORTMONOTE_HIGHLIGHTING_PREFIX "${PROJECT_SOURCE_DIR}/build/deps/prefix" CACHE PATH
    "Where KF5SyntaxHighlighting built for Qt 6 is installed")

add_library(portmonote_syntax_highlighting INTERFACE)
add_library(Portmonote::SyntaxHighlighting ALIAS portmonote_syntax_highlighting)

set(highlighting_target "")
find_package(KF6SyntaxHighlighting QUIET CONFIG)
if(TARGET KF6::SyntaxHighlighting)
    set(highlighting_target KF6::SyntaxHighlighting)
    set(highlighting_version "KF6 ${KF6SyntaxHighlighting_VERSION}")
else()
    # Only from our own prefix: what a distribution calls KF5 is built for Qt 5.
    find_package(KF5SyntaxHighlighting QUIET CONFIG
        PATHS "${PORTMONOTE_HIGHLIGHTING_PREFIX}" NO_DEFAULT_PATH)
    if(TARGET KF5::SyntaxHighlighting)
        set(highlighting_target KF5::SyntaxHighlighting)
        set(highlighting_version "KF5 ${KF5SyntaxHighlighting_VERSION} built for Qt 6")
    endif()
endif()

if(highlighting_target)
    message(STATUS "Syntax highlighting: ${highlighting_version}")
    target_link_libraries(portmonote_syntax_highlighting INTERFACE ${highlighting_target})
    target_compile_definitions(portmonote_syntax_highlighting INTERFACE PORTMONOTE_HAS_HIGHLIGHTING)
elseif(PORTMONOTE_REQUIRE_HIGHLIGHTING)
    message(FATAL_ERROR "Syntax highlighting: neither KF6SyntaxHighlighting nor KF5SyntaxHighlighting "
        "for Qt 6 was found. Install libkf6syntaxhighlighting-dev, or let ./dev build make it.")
else()
    message(STATUS "Syntax highlighting: not found, the program is built without it "
        "(install libkf6syntaxhighlighting-dev, or let ./dev build make it)")
endif()
