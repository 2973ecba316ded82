# What `cmake --install` and `cpack` put where; included by the top CMakeLists.txt.
# Files made from the program's tables come of the target ridgepoint_package, which needs the program itself.
include(GNUInstallDirs)
set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop)
set(made ${PROJECT_BINARY_DIR}/package)
set(doc ${CMAKE_INSTALL_DATADIR}/doc/ridgepoint)
file(MAKE_DIRECTORY ${made})

# ridgepoint_made(FILE KIND): FILE, as `ridgepoint generate KIND` writes it.
function(ridgepoint_made file)
    add_custom_command(OUTPUT ${file} COMMAND ridgepoint generate ${ARGN} > ${file} DEPENDS ridgepoint VERBATIM)
    set_property(GLOBAL APPEND PROPERTY ridgepoint_made ${file})
endfunction()
ridgepoint_made(${made}/ridgepoint.bash bash)
ridgepoint_made(${made}/_ridgepoint zsh)
ridgepoint_made(${made}/ridgepoint.fish fish)
ridgepoint_made(${made}/ridgepoint.1 man)
# The help for a browser, with pictures of the window as it is now; the window's own help shows the pictures too.
set(help ${PROJECT_BINARY_DIR}/help)
file(MAKE_DIRECTORY ${help})
foreach(page IN ITEMS guide keyboard)
    ridgepoint_made(${help}/${page}.html page ${PROJECT_SOURCE_DIR}/resources/help/${page}.html)
endforeach()
ridgepoint_made(${help}/inputs.html inputs)
ridgepoint_made(${help}/figures.html figures)
ridgepoint_made(${help}/model.html model)
# ridgepoint_picture(NAME EXAMPLE OPTION…)
function(ridgepoint_picture name example)
    add_custom_command(OUTPUT ${help}/${name}.png
        COMMAND ridgepoint --screenshot ${help}/${name}.png --size 1280x800 ${ARGN} ${PROJECT_SOURCE_DIR}/resources/examples/${example}.ridge
        DEPENDS ridgepoint ${PROJECT_SOURCE_DIR}/resources/examples/${example}.ridge VERBATIM)
    set_property(GLOBAL APPEND PROPERTY ridgepoint_pictures ${help}/${name}.png)
endfunction()
ridgepoint_picture(first-plan chat)
ridgepoint_picture(roofline chat --dock explain)
ridgepoint_picture(batching coding-agent)
ridgepoint_picture(buy-or-rent chat --dock compare)
get_property(pictures GLOBAL PROPERTY ridgepoint_pictures)
add_custom_target(ridgepoint_pictures DEPENDS ${pictures})

# A translation is resources/translations/ridgepoint_<language>.ts; what is not translated yet stays English.
# The lrelease on the path may be another Qt's.
find_program(RIDGEPOINT_LRELEASE lrelease PATHS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} NO_DEFAULT_PATH)
if(RIDGEPOINT_LRELEASE)
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/translations)
    foreach(language IN ITEMS en)
        set(translation ${PROJECT_BINARY_DIR}/translations/ridgepoint_${language}.qm)
        set(source ${PROJECT_SOURCE_DIR}/resources/translations/ridgepoint_${language}.ts)
        add_custom_command(OUTPUT ${translation} COMMAND ${RIDGEPOINT_LRELEASE} -silent ${source} -qm ${translation} DEPENDS ${source} VERBATIM)
        list(APPEND translations ${translation})
    endforeach()
    add_custom_target(ridgepoint_translations ALL DEPENDS ${translations})
    install(FILES ${translations} DESTINATION ${CMAKE_INSTALL_DATADIR}/ridgepoint/translations)
endif()

# Compressed without a date, so that the same sources give the same package.
foreach(file IN ITEMS ridgepoint.1 changelog)
    set(source ${made}/${file})
    if(file STREQUAL changelog)
        set(source ${desktop}/changelog)
    endif()
    add_custom_command(OUTPUT ${made}/${file}.gz COMMAND gzip -9nc ${source} > ${made}/${file}.gz DEPENDS ${source} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY ridgepoint_made ${made}/${file}.gz)
endforeach()

get_property(files GLOBAL PROPERTY ridgepoint_made)
add_custom_target(ridgepoint_package DEPENDS ${files} ${pictures} ${translations})

install(TARGETS ridgepoint RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES ${made}/ridgepoint.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME ridgepoint)
install(FILES ${made}/_ridgepoint DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${made}/ridgepoint.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES ${made}/ridgepoint.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${made}/changelog.gz DESTINATION ${doc})
install(FILES ${desktop}/copyright DESTINATION ${doc})
# What the program shows must not lie under share/doc, which systems may leave out.
install(FILES ${help}/guide.html ${help}/keyboard.html ${help}/inputs.html ${help}/figures.html ${help}/model.html ${pictures}
    ${PROJECT_SOURCE_DIR}/resources/help/style.css DESTINATION ${CMAKE_INSTALL_DATADIR}/ridgepoint/help)
file(CREATE_LINK ../../ridgepoint/help ${made}/html SYMBOLIC)
install(DIRECTORY ${made}/html DESTINATION ${doc})
install(FILES ${desktop}/ridgepoint.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/ridgepoint-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ridgepoint.xml)
install(FILES ${desktop}/local.ridgepoint.ridgepoint.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${desktop}/ridgepoint.svg DESTINATION ${icons}/scalable/apps)
install(FILES ${desktop}/ridgepoint-symbolic.svg DESTINATION ${icons}/symbolic/apps)
foreach(size IN ITEMS 16 32 48 64 128 256)
    install(FILES ${desktop}/icons/${size}.png DESTINATION ${icons}/${size}x${size}/apps RENAME ridgepoint.png)
endforeach()

set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_NAME ridgepoint)
set(CPACK_PACKAGE_VENDOR Ridgepoint)
set(CPACK_PACKAGE_CONTACT "The Ridgepoint contributors <contributors@ridgepoint.example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "planner of hardware for the inference of language models")
set(CPACK_PACKAGE_DESCRIPTION "Ridgepoint answers what hardware a large language model needs, how fast it will
answer and what a user costs, for people who buy or rent GPUs.
.
Sliders for model, context, batch and GPU move the roofline, the memory
budget and dollars per user live. Every figure can be followed down to its
formula and source. The same model serves scripts on the command line.")
set(CPACK_STRIP_FILES ON)
set(CPACK_OUTPUT_FILE_PREFIX ${PROJECT_BINARY_DIR}/packages)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Found at run time only: pictures of the icons, and the faces whose digits are equally wide.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)
# What is to be installed is built before by name (installer/package.sh): cpack would build every test.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
include(CPack)
