# SPDX-License-Identifier: MIT
# portmonote_options: what every target of ours is compiled and linked with.
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)

add_library(portmonote_options INTERFACE)
target_compile_features(portmonote_options INTERFACE cxx_std_20)

target_compile_options(portmonote_options INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
    -Wcast-qual -Wunused -Wvla -Wformat=2 -Wimplicit-fallthrough
    -fstack-protector-strong -fstack-clash-protection)
if(NOT PORTMONOTE_UNITY)    # files that share a piece may hide each other's names
    target_compile_options(portmonote_options INTERFACE -Wshadow)
endif()
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    target_compile_options(portmonote_options INTERFACE -fcf-protection)
endif()
if(PORTMONOTE_WERROR)
    target_compile_options(portmonote_options INTERFACE -Werror)
endif()

target_compile_definitions(portmonote_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_WARN_DEPRECATED_UP_TO=0x060400    # what only later Qts call deprecated has no successor in 6.4
    _GLIBCXX_ASSERTIONS
    PORTMONOTE_VERSION="${PROJECT_VERSION}")

if(PORTMONOTE_ASSERTS)
    target_compile_definitions(portmonote_options INTERFACE QT_FORCE_ASSERTS)
endif()

target_link_options(portmonote_options INTERFACE -Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)

if(PORTMONOTE_SANITIZE)
    set(sanitizer_flags "-fsanitize=${PORTMONOTE_SANITIZE}" -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_options(portmonote_options INTERFACE ${sanitizer_flags})
    target_link_options(portmonote_options INTERFACE ${sanitizer_flags})
    target_compile_definitions(portmonote_options INTERFACE PORTMONOTE_SANITIZED)
else()
    # Needs optimisation, and gets in the way of the sanitizers' own checks.
    set(fortified "$<AND:$<CONFIG:Release,RelWithDebInfo,MinSizeRel>,$<NOT:$<BOOL:$<TARGET_PROPERTY:UNOPTIMISED>>>>")
    target_compile_options(portmonote_options INTERFACE
        $<${fortified}:-U_FORTIFY_SOURCE>
        $<${fortified}:-D_FORTIFY_SOURCE=2>)
endif()
