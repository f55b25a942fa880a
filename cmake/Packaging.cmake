# SPDX-License-Identifier: MIT
# The Debian package, by CPack: `./dev package`, or cpack in a build folder.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)    # packs what is built; building is ./dev's business
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME portmonote)
set(CPACK_PACKAGE_VENDOR "Portmonote developers")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "shows who listens on which port, and remembers why")
set(CPACK_PACKAGE_CONTACT "Portmonote developers <portmonote@users.noreply.github.com>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "https://portmonote.github.io/")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library tells: ss, the driver of the database, the reader of our icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "iproute2, libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6 (<< 6.5), hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, dbus-user-session | dbus-x11, pkexec, polkitd")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "witr")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Portmonote shows every port that listens on this machine as a card,
remembers since when, and keeps what you know about it: who it belongs to,
what it is for, whether you trust it.
.
One glance tells which services you recognise, which you don't, which are
missing, and which are suspicious. A note outlives its port, and trust
follows the program behind it, not the number. The same is there on the
command line, for scripts and servers.")

# Documents that Debian wants in a certain form: made once, for packages only.
set(documents "${PROJECT_BINARY_DIR}/package")
set(texts "${PROJECT_SOURCE_DIR}/resources/package")
file(MAKE_DIRECTORY "${documents}")
file(READ "${texts}/copyright" copyright)
if(highlighting_version MATCHES "^KF5")     # linked in, as Debian has none for Qt 6
    file(READ "${texts}/copyright-highlighting" part)
    string(APPEND copyright "${part}")
endif()
file(READ "${texts}/copyright-licence" part)
string(APPEND copyright "${part}")
file(WRITE "${documents}/copyright" "${copyright}")
find_program(PORTMONOTE_GZIP gzip REQUIRED)
foreach(pair IN ITEMS "package/changelog|changelog.gz" "man/portmonote.1|portmonote.1.gz")
    string(REPLACE "|" ";" pair "${pair}")
    list(GET pair 0 source)
    list(GET pair 1 target)
    execute_process(COMMAND "${PORTMONOTE_GZIP}" -9nc "${PROJECT_SOURCE_DIR}/resources/${source}"
        OUTPUT_FILE "${documents}/${target}" COMMAND_ERROR_IS_FATAL ANY)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
        "${PROJECT_SOURCE_DIR}/resources/${source}")
endforeach()
install(FILES "${documents}/copyright" "${documents}/changelog.gz"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/portmonote")
install(FILES "${documents}/portmonote.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")

include(CPack)
