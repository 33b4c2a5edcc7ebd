# One place for the language standard, the warnings, the hardening and Qt's strictness.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# The build tree has the shape of the installed tree, so that tests, `./dev run` and the package share one rule.
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib)
set(CMAKE_INSTALL_RPATH $ORIGIN/../lib/tenure)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # NOHASHDIR and BASEDIR: a second build directory of the same sources hits as well.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
    CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()

add_library(tenure_rules INTERFACE)
target_compile_options(tenure_rules INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wformat=2
  -Wimplicit-fallthrough -Werror=format-security -Werror=return-type
  -fstack-protector-strong -fcf-protection)
if(NOT TENURE_FUZZ)
  target_compile_options(tenure_rules INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # stable_sort of GCC 12's library calls what it has itself declared deprecated.
  target_compile_options(tenure_rules INTERFACE -Wno-error=deprecated-declarations)
endif()
target_compile_definitions(tenure_rules INTERFACE
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
  QT_STRICT_ITERATORS QT_DEPRECATED_WARNINGS)
target_link_options(tenure_rules INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack)

if(TENURE_SANITIZE)
  # A target with TENURE_OPTIMISED measures what a release costs, and goes without.
  set(sanitized $<NOT:$<BOOL:$<TARGET_PROPERTY:TENURE_OPTIMISED>>>)
  target_compile_options(tenure_rules INTERFACE
    "$<${sanitized}:-fsanitize=address,undefined;-fno-omit-frame-pointer;-fno-sanitize-recover=undefined>")
  target_link_options(tenure_rules INTERFACE "$<${sanitized}:-fsanitize=address,undefined>")
elseif(NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_compile_options(tenure_rules INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -D_GLIBCXX_ASSERTIONS
    -fstack-clash-protection)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(tenure_rules INTERFACE -ftrivial-auto-var-init=zero)
  endif()
endif()

# What nearly every source reads first, read once. Sources still include what they use: the tidy preset builds without this.
function(tenure_precompiled name)
  cmake_parse_arguments(ARG "" "" "QT;HEADERS" ${ARGN})
  add_library(${name} STATIC ${PROJECT_SOURCE_DIR}/cmake/precompiled.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
  list(TRANSFORM ARG_QT PREPEND Qt6::)
  target_link_libraries(${name} PRIVATE tenure_rules ${ARG_QT})
  target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${name} PRIVATE -fpch-preprocess)
  endif()
endfunction()

set(TENURE_COMMON_HEADERS
  <QByteArray> <QDate> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QSet>
  <QString> <QStringList> <QStringView> <QFuture> <QPromise> <QRegularExpression> <QCryptographicHash> <QDir> <QFile>
  <algorithm> <array> <chrono> <functional> <map> <memory> <optional> <set> <span> <string> <variant> <vector>)
tenure_precompiled(tenure_pch QT Core HEADERS ${TENURE_COMMON_HEADERS})
