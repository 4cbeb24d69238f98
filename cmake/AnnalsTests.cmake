# The kinds of tests, one function each. Files are found by pattern: a new test is a new file and nothing else.
#
# Labels say what a test looks at: unit, rules, golden, regression, robustness, and two that no sanitizer needs to see:
# consumers for the programs of others that read what is written, house for the project itself (layers, install, format).

option(ANNALS_TESTS_TOGETHER "The unit tests of a room as one test, not each case for itself: under a sanitizer most of their time is start-up" OFF)

# Property tests draw the same cases every time, so that a failure is there for everybody.
set(annals_test_environment "RC_PARAMS=seed=20220911")

# annals_catch_program(test_temporal LABEL unit PREFIX temporal SOURCES … LINKS annals::temporal)
function(annals_catch_program name)
  cmake_parse_arguments(PROGRAM "" "LABEL;PREFIX" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${PROGRAM_SOURCES})
  target_link_libraries(${name} PRIVATE ${PROGRAM_LINKS} annals_test_support)
  set_target_properties(${name} PROPERTIES CXX_EXTENSIONS OFF)
  annals_in_one_piece(${name})
  annals_precompiled(${name} tests HEADERS ${PROJECT_SOURCE_DIR}/tests/support/catch.hpp <rapidcheck.h>)
  if(ANNALS_TESTS_TOGETHER AND PROGRAM_LABEL STREQUAL unit)
    add_test(NAME "${PROGRAM_PREFIX}: all" COMMAND ${name})
    set_tests_properties("${PROGRAM_PREFIX}: all" PROPERTIES LABELS unit WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
                                                             ENVIRONMENT ${annals_test_environment})
    return()
  endif()
  # The single quotes keep the prefix's last space on its way through the command line.
  catch_discover_tests(${name} TEST_PREFIX "'${PROGRAM_PREFIX}: '" WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
                       PROPERTIES LABELS ${PROGRAM_LABEL} ENVIRONMENT ${annals_test_environment})
endfunction()

# unit/<room>/*.cpp become one program, which links that room and what the room uses: a test cannot lean on a room
# further right. The room's private headers are in reach ("temporal/steps.hpp").
function(annals_unit_tests room)
  file(GLOB sources CONFIGURE_DEPENDS unit/${room}/*.cpp)
  if(sources)
    annals_catch_program(test_${room} LABEL unit PREFIX ${room} SOURCES ${sources} LINKS annals::${room} ${ARGN})
    target_include_directories(test_${room} PRIVATE ${PROJECT_SOURCE_DIR}/src)
  endif()
endfunction()

# <folder>/*.cpp become one program against the whole library, as a user of it would link it.
function(annals_library_tests folder)
  file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp)
  if(sources)
    annals_catch_program(test_${folder} LABEL ${folder} PREFIX ${folder} SOURCES ${sources} LINKS annals::annals ${ARGN})
  endif()
endfunction()

# <folder>/<story>/command becomes one test: the program is run as the file says, and what it prints must be what the
# story holds (support/run_story.py). scripts/accept writes a new baseline.
function(annals_stories folder)
  file(GLOB commands CONFIGURE_DEPENDS ${folder}/*/command)
  foreach(command IN LISTS commands)
    cmake_path(GET command PARENT_PATH story)
    cmake_path(GET story FILENAME name)
    add_test(NAME "${folder}: ${name}" COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/support/run_story.py
                                               --annals $<TARGET_FILE:annals_cli> ${story})
    set_tests_properties("${folder}: ${name}" PROPERTIES LABELS ${folder} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
  endforeach()
endfunction()

# fuzz/<name>.cpp becomes the libFuzzer program fuzz_<name>.
function(annals_fuzzers)
  file(GLOB sources CONFIGURE_DEPENDS fuzz/*.cpp)
  foreach(source IN LISTS sources)
    cmake_path(GET source STEM name)
    add_executable(fuzz_${name} ${source})
    target_link_libraries(fuzz_${name} PRIVATE annals::annals)
    target_include_directories(fuzz_${name} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_options(fuzz_${name} PRIVATE -fsanitize=fuzzer)
  endforeach()
endfunction()

# annals_script_test("layers: …" house COMMAND …): any other program, run from the root of the project. Exit code 77
# means that it could not be run here, and why stands in its output.
function(annals_script_test name label)
  add_test(NAME ${name} ${ARGN})
  set_tests_properties(${name} PROPERTIES LABELS ${label} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} SKIP_RETURN_CODE 77)
endfunction()
