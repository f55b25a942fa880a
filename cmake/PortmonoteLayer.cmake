# SPDX-License-Identifier: MIT

# portmonote_add_layer(<name> [SOURCES file...] [LINK library...] [PRIVATE_LINK library...])
#
# Makes the static library portmonote_<name> of the calling folder: its *.cpp and *.h (or SOURCES),
# its *.qrc, and for the layer "widgets" also the *.qrc in resources/. Forms are found in ui/.
# Includes are written from src/: #include "core/PortKey.h".
function(portmonote_add_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRIVATE_LINK")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "portmonote_add_layer(${name}): unknown arguments: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_SOURCES)
        file(GLOB arg_SOURCES CONFIGURE_DEPENDS
            "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    endif()
    file(GLOB qrc CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.qrc")
    if(name STREQUAL "widgets")
        file(GLOB shared_qrc CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/resources/*.qrc")
        list(APPEND qrc ${shared_qrc})
    endif()

    set(target portmonote_${name})
    add_library(${target} STATIC ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/src")
    target_link_libraries(${target} PUBLIC ${arg_LINK} PRIVATE ${arg_PRIVATE_LINK} portmonote_options)

    if(PORTMONOTE_UNITY)
        # By initial, so that a new file changes one piece only. What is private to a file needs a name
        # that is its own in that piece.
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
        foreach(initials IN ITEMS A-C D-K L-O P-R S-Z)
            set(piece ${arg_SOURCES})
            list(FILTER piece INCLUDE REGEX "/[${initials}][^/]*\\.cpp$")
            set_source_files_properties(${piece} PROPERTIES UNITY_GROUP "${name}-${initials}")
        endforeach()
    endif()
    if(PORTMONOTE_PRECOMPILE)
        if("Qt6::Widgets" IN_LIST arg_LINK OR name MATCHES "^(widgets|app)$")
            target_precompile_headers(${target} PRIVATE <QtWidgets/QtWidgets>)
        else()
            target_precompile_headers(${target} PRIVATE <QtCore/QtCore>)
        endif()
    endif()

    if(qrc)
        # As objects, so that no program drops them and none needs Q_INIT_RESOURCE.
        # (Not by AUTORCC: it adds its sources when the link lines are already made.)
        qt_add_resources(resource_sources ${qrc})
        add_library(${target}_resources OBJECT ${resource_sources})
        set_target_properties(${target}_resources PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
        target_link_libraries(${target}_resources PRIVATE Qt6::Core)
        target_link_libraries(${target} INTERFACE $<TARGET_OBJECTS:${target}_resources>)
    endif()
endfunction()
