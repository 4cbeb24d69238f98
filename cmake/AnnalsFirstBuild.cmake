# What makes a first build shorter and a second one longer; for machines that build once. Off by default: ccache does not keep
# what is compiled with precompiled headers, and without them every file has to include what it uses.
option(ANNALS_FIRST_BUILD "Precompile the headers of the standard library; compile tests and program in few pieces" OFF)

set(annals_common_headers <algorithm> <array> <filesystem> <fstream> <functional> <map> <memory> <optional> <set> <span>
                          <sstream> <string> <string_view> <unordered_map> <vector>)

# annals_precompiled(target owner HEADERS …): all targets of one owner are compiled with the same flags, and share what is
# precompiled for the first of them.
function(annals_precompiled target owner)
  if(NOT ANNALS_FIRST_BUILD)
    return()
  endif()
  cmake_parse_arguments(PRECOMPILED "" "" "HEADERS" ${ARGN})
  get_property(first GLOBAL PROPERTY annals_precompiled_${owner})
  if(first)
    target_precompile_headers(${target} REUSE_FROM ${first})
  else()
    target_precompile_headers(${target} PRIVATE ${annals_common_headers} ${PRECOMPILED_HEADERS})
    set_property(GLOBAL PROPERTY annals_precompiled_${owner} ${target})
  endif()
  # g++ 12 sees overruns in strings that come out of a precompiled header, and nowhere else.
  target_compile_options(${target} PRIVATE -Wno-error=array-bounds)
endfunction()

# For targets whose files all read the same large headers of others (CLI11, nlohmann, Catch2): one file that includes them.
function(annals_in_one_piece target)
  if(ANNALS_FIRST_BUILD)
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 0)
  endif()
endfunction()
