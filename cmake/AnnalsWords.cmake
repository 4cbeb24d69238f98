# Manual pages and completions are what the program itself prints, from the tables that --help is made of.
set(ANNALS_ZSH_COMPLETIONS share/zsh/site-functions CACHE STRING "Where zsh looks for completions, below the prefix")

if(CMAKE_CROSSCOMPILING)
  message(WARNING "Manual pages and completions are not installed: they are made by running annals, which is for another machine")
  return()
endif()

set(words ${PROJECT_BINARY_DIR}/words)
add_custom_command(
  OUTPUT ${words}/made
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${words}
  COMMAND annals_cli manual --folder ${words}/man1
  COMMAND gzip -9n ${words}/man1/*.1
  COMMAND annals_cli completion bash > ${words}/annals
  COMMAND annals_cli completion zsh > ${words}/_annals
  COMMAND annals_cli completion fish > ${words}/annals.fish
  COMMAND ${CMAKE_COMMAND} -E touch ${words}/made
  DEPENDS annals_cli
  COMMENT "Manual pages and completions")
add_custom_target(annals_words ALL DEPENDS ${words}/made)

install(DIRECTORY ${words}/man1 DESTINATION ${CMAKE_INSTALL_MANDIR} COMPONENT program)
install(FILES ${words}/annals DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT program)
install(FILES ${words}/_annals DESTINATION ${ANNALS_ZSH_COMPLETIONS} COMPONENT program)
install(FILES ${words}/annals.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT program)
