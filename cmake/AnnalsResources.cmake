# annals_embed_resources(target folder)
#
# Compiles every file below `folder`, but for code and notes to the reader, into `target` with the assembler's .incbin:
# used in place, nothing parsed or copied at start. Makes the table that resources::Bundle reads (name, begin, end,
# SHA-256): hashing megabytes of models would otherwise take longer than reading an article.
function(annals_embed_resources target folder)
  file(GLOB_RECURSE files CONFIGURE_DEPENDS RELATIVE ${folder} ${folder}/*)
  list(FILTER files EXCLUDE REGEX "\\.(md|cpp|hpp)$")
  list(SORT files)
  set(assembly "    .section .rodata\n")
  set(declarations "")
  set(entries "")
  set(index 0)
  set(paths "")
  foreach(file IN LISTS files)
    string(APPEND assembly "    .balign 64\n    .global annals_resource_${index}\n    .global annals_resource_${index}_end\n"
                           "annals_resource_${index}:\n    .incbin \"${folder}/${file}\"\nannals_resource_${index}_end:\n    .byte 0\n")
    string(APPEND declarations "extern const char annals_resource_${index}[];\nextern const char annals_resource_${index}_end[];\n")
    file(SHA256 ${folder}/${file} digest)
    string(APPEND entries "    {\"${file}\", annals_resource_${index}, annals_resource_${index}_end, \"${digest}\"},\n")
    list(APPEND paths ${folder}/${file})
    math(EXPR index "${index} + 1")
  endforeach()
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${paths})  # an edited file has another digest
  string(APPEND assembly "    .section .note.GNU-stack,\"\",@progbits\n")
  set(generated ${CMAKE_CURRENT_BINARY_DIR}/generated)
  file(CONFIGURE OUTPUT ${generated}/resources.S CONTENT "${assembly}" @ONLY)
  file(CONFIGURE OUTPUT ${generated}/resource_table.inc CONTENT "${declarations}\nconstexpr Entry entries[] = {\n${entries}};\n" @ONLY)
  set_source_files_properties(${generated}/resources.S PROPERTIES OBJECT_DEPENDS "${paths}")
  target_sources(${target} PRIVATE ${generated}/resources.S)
  target_include_directories(${target} PRIVATE ${generated})
endfunction()
