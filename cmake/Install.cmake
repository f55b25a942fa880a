# SPDX-License-Identifier: MIT
# Where everything but the program itself belongs on a Linux desktop.
set(application_id io.github.portmonote.Portmonote)
set(resources "${PROJECT_SOURCE_DIR}/resources")

install(FILES "${resources}/desktop/${application_id}.desktop"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${resources}/desktop/${application_id}.metainfo.xml"
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
