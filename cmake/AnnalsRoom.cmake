# annals_room(temporal USES annals::language date::date [PRIVATE Boost::boost])
#
# One room of the house: a static library annals::<room> of all src/<room>/*.cpp, with the public headers
# include/annals/<room>/*.hpp. USES is what its headers need, PRIVATE what only its .cpp files need; both together are
# the architecture diagram, which scripts/check_layers.py holds against the includes. Files are found by pattern, so
# that a new format or reader is a new pair of files and nothing else.
function(annals_room room)
  cmake_parse_arguments(ROOM "" "" "USES;PRIVATE" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${room}/*.cpp)
  file(GLOB headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/annals/${room}/*.hpp)
  add_library(annals_${room} STATIC ${sources})
  add_library(annals::${room} ALIAS annals_${room})
  target_sources(annals_${room} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/include FILES ${headers})
  target_include_directories(annals_${room} PRIVATE ${PROJECT_SOURCE_DIR}/src)
  target_compile_features(annals_${room} PUBLIC cxx_std_20)
  target_link_libraries(annals_${room} PUBLIC ${ROOM_USES} PRIVATE ${ROOM_PRIVATE})
  set_target_properties(annals_${room} PROPERTIES EXPORT_NAME ${room} VERIFY_INTERFACE_HEADER_SETS ON CXX_EXTENSIONS OFF
                                                  POSITION_INDEPENDENT_CODE ON)
  set_property(GLOBAL APPEND PROPERTY annals_rooms annals_${room})
  set_property(GLOBAL APPEND PROPERTY annals_room_names ${room})
endfunction()
