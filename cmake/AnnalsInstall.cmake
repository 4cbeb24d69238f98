# Installs the program, the rooms with their public headers, and what find_package(annals) and pkg-config read.
#
#     cmake --install build/release --prefix ~/annals
#
# Two components, which AnnalsPackage.cmake makes into Debian packages: `program`, and `library` for who builds upon it.
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/annals)

# `annals_rooms` is what annals_room collected; `annals` is the façade that links them.
get_property(rooms GLOBAL PROPERTY annals_rooms)
install(TARGETS annals ${rooms} EXPORT annals-targets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT library
        FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT library)
install(EXPORT annals-targets NAMESPACE annals:: DESTINATION ${package_folder} COMPONENT library)

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/annals-config.cmake.in ${PROJECT_BINARY_DIR}/annals-config.cmake
                              INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/annals-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/annals-config.cmake ${PROJECT_BINARY_DIR}/annals-config-version.cmake
        DESTINATION ${package_folder} COMPONENT library)

# A linker of static libraries looks for what is missing further right, so the last room comes first.
list(TRANSFORM rooms PREPEND "-l" OUTPUT_VARIABLE annals_link_options)
list(REVERSE annals_link_options)
list(JOIN annals_link_options " " annals_link_options)
cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig OUTPUT_VARIABLE annals_prefix)
configure_file(${CMAKE_CURRENT_LIST_DIR}/annals.pc.in ${PROJECT_BINARY_DIR}/annals.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/annals.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT library)

install(TARGETS annals_cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT program)
include(AnnalsWords)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/src/resources/schema DESTINATION ${CMAKE_INSTALL_DATADIR}/annals COMPONENT program)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/docs/ DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program FILES_MATCHING PATTERN *.md)
install(FILES ${PROJECT_SOURCE_DIR}/CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
# Debian packages have a file `copyright` that says both.
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/NOTICE DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT licence)
