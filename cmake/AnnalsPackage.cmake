# Two Debian packages: annals, the program with its pages, completions, schemas and examples; and libannals-dev, the library.
#
#     scripts/package        makes both in build/package and looks at them
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "the Annals contributors")
set(CPACK_COMPONENTS_ALL program library)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})  # the first line of both descriptions
set(CPACK_PACKAGING_INSTALL_PREFIX ${CMAKE_INSTALL_PREFIX})
set(CPACK_STRIP_FILES ON)
# Debian wants 0755 and 0644, whatever the umask of who builds.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(ANNALS_MAINTAINER "Annals contributors <annals@example.org>" CACHE STRING "Who answers for the Debian packages")
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${ANNALS_MAINTAINER})

set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME annals)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAM_PACKAGE_RECOMMENDS graphviz)
set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "Annals reads news articles in English and writes down what happened, in
order: a timeline and a graph of events, each with its date, the words that
date it, who took part, where it was, who says so, and the sentence that
tells it. It needs no network.")

set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libannals-dev)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS "libboost-dev (>= 1.74), libhowardhinnant-date-dev, nlohmann-json3-dev (>= 3.11), \
libgumbo-dev, libutf8proc-dev, libsodium-dev, libexpat1-dev, zlib1g-dev, pkg-config")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_RECOMMENDS cmake)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SUGGESTS annals)
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION "The library that the program annals is made of: headers, static libraries,
and what CMake and pkg-config read to find them.")

# What Debian asks of each package: its licences, and a changelog in a form of its own. SOURCE_DATE_EPOCH dates it.
file(READ ${PROJECT_SOURCE_DIR}/NOTICE notice)
string(APPEND notice "\nOn Debian systems, the Apache License, Version 2.0, is in /usr/share/common-licenses/Apache-2.0.\n")
file(CONFIGURE OUTPUT debian/copyright CONTENT "@notice@" @ONLY)
string(TIMESTAMP now "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(CONFIGURE OUTPUT debian/changelog @ONLY CONTENT
"annals (@PROJECT_VERSION@) unstable; urgency=medium

  * What changed stands in /usr/share/doc/annals/CHANGELOG.md.

 -- @ANNALS_MAINTAINER@  @now@
")
execute_process(COMMAND gzip -9nf debian/changelog WORKING_DIRECTORY ${PROJECT_BINARY_DIR} COMMAND_ERROR_IS_FATAL ANY)
foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  string(TOUPPER ${component} upper)
  install(FILES ${PROJECT_BINARY_DIR}/debian/copyright ${PROJECT_BINARY_DIR}/debian/changelog.gz
          DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${CPACK_DEBIAN_${upper}_PACKAGE_NAME} COMPONENT ${component} EXCLUDE_FROM_ALL)
endforeach()

include(CPack)
