# Installs the program, the rooms with their public headers, and what find_package(annals) reads.
#
#     cmake --install build/release --prefix ~/annals
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/annals)

# `annals_rooms` is what annals_room collected; `annals` is the façade that links them.
get_property(rooms GLOBAL PROPERTY annals_rooms)
install(TARGETS annals ${rooms} EXPORT annals-targets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
        FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(TARGETS annals_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(EXPORT annals-targets NAMESPACE annals:: DESTINATION ${package_folder})

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/annals-config.cmake.in ${PROJECT_BINARY_DIR}/annals-config.cmake
                              INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/annals-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/annals-config.cmake ${PROJECT_BINARY_DIR}/annals-config-version.cmake
        DESTINATION ${package_folder})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/src/resources/schema DESTINATION ${CMAKE_INSTALL_DATADIR}/annals)
