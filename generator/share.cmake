# The data that the program reads at run time, collected in share/handreiking beside it: installed data has
# the same shape, and a site's own folder wins from it file by file.
set(share ${PROJECT_BINARY_DIR}/share/handreiking)

set(font_folder /usr/share/fonts/truetype/noto)  # Debian's fonts-noto-core
set(fonts NotoSans-Regular NotoSans-Bold NotoSans-Italic NotoSans-BoldItalic NotoSansSymbols2-Regular
          NotoSansMath-Regular)
find_file(HYPHENATION_FILE hyph_nl_NL.dic PATHS /usr/share/hyphen NO_DEFAULT_PATH REQUIRED)  # hyphen-nl
find_file(COLOUR_PROFILE sRGB.icc PATHS /usr/share/color/icc NO_DEFAULT_PATH REQUIRED)       # icc-profiles-free

set(font_files)
foreach(font IN LISTS fonts)
  find_file(FONT_${font} ${font}.ttf PATHS ${font_folder} NO_DEFAULT_PATH REQUIRED)
  list(APPEND font_files ${FONT_${font}})
endforeach()

# Copied at every build, so that a template that was taken away does not live on here.
add_custom_target(
  handreiking_share ALL
  COMMAND ${CMAKE_COMMAND} -E rm -rf ${share}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${share}/fonts ${share}/hyphenation ${share}/colour ${share}/site/dist
  COMMAND ${CMAKE_COMMAND} -E copy ${font_files} ${share}/fonts
  COMMAND ${CMAKE_COMMAND} -E copy ${HYPHENATION_FILE} ${share}/hyphenation/hyph_nl_NL.dic
  COMMAND ${CMAKE_COMMAND} -E copy ${COLOUR_PROFILE} ${share}/colour/sRGB.icc
  COMMAND ${CMAKE_COMMAND} -E copy_directory ${PROJECT_SOURCE_DIR}/templates ${share}/templates
  COMMAND ${CMAKE_COMMAND} -E copy_directory ${PROJECT_SOURCE_DIR}/schemas ${share}/schemas
  COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_SOURCE_DIR}/site/dist
  COMMAND ${CMAKE_COMMAND} -E copy_directory ${PROJECT_SOURCE_DIR}/site/dist ${share}/site/dist
  COMMENT "Collecting the program's data"
  VERBATIM)
