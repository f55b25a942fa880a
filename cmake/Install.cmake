# SPDX-License-Identifier: MIT
# Where everything but the program itself belongs on a Linux desktop.
set(application_id io.github.portmonote.Portmonote)
set(resources "${PROJECT_SOURCE_DIR}/resources")

install(FILES "${resources}/desktop/${application_id}.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
# AppStream before 1.0 (Debian 12, with Qt 6.4) knows an older element only.
file(READ "${resources}/desktop/${application_id}.metainfo.xml" metainfo)
if(Qt6_VERSION VERSION_LESS 6.5)
    string(REGEX REPLACE "<developer id=[^>]*>[^<]*<name>([^<]*)</name>[^<]*</developer>"
        "<developer_name>\\1</developer_name>" metainfo "${metainfo}")
endif()
set(metainfo_file "${PROJECT_BINARY_DIR}/desktop/${application_id}.metainfo.xml")
file(CONFIGURE OUTPUT "${metainfo_file}" CONTENT "${metainfo}" @ONLY)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
    "${resources}/desktop/${application_id}.metainfo.xml")
install(FILES "${metainfo_file}"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${resources}/icons/${application_id}.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${resources}/icons/${application_id}-symbolic.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps")
# Off: the settings copy it to where sessions look.
install(FILES "${resources}/desktop/autostart.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/portmonote")
# User units live below lib on every architecture.
install(FILES
    "${resources}/systemd/portmonote-collect.service" "${resources}/systemd/portmonote-collect.timer"
    DESTINATION lib/systemd/user)
install(FILES "${resources}/completion/portmonote"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
