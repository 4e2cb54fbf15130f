# Writes the C++ source that holds the meta-schemas and the messages.
# cmake -DOUTPUT=<file.cpp> -DMETA=<folder> -DMESSAGES=<berichten.json> -P embed.cmake
cmake_policy(VERSION 3.25)

# A raw string of C++; the delimiter does not occur in the files.
function(quote result text)
  set(${result} "R\"text~(${text})text~\"" PARENT_SCOPE)
endfunction()

set(source "#include \"schema/embedded.h\"\n\nnamespace schema {\nnamespace {\n\n")

file(GLOB files ${META}/2020-12/*.json)
list(SORT files)
string(APPEND source "constexpr Embedded meta_schemas[] = {\n")
foreach(file IN LISTS files)
  file(READ ${file} text)
  string(JSON uri GET "${text}" "$id")
  quote(text "${text}")
  string(APPEND source "    {\"${uri}\", ${text}},\n")
endforeach()
file(READ ${META}/dialect.json text)
string(JSON uri GET "${text}" "$id")
quote(text "${text}")
string(APPEND source "    {\"${uri}\", ${text}},\n};\n\n")

file(READ ${MESSAGES} messages)
string(APPEND source "constexpr MessageText messages[] = {\n")
string(JSON count LENGTH "${messages}" meldingen)
math(EXPR last "${count} - 1")
foreach(index RANGE ${last})
  string(JSON key MEMBER "${messages}" meldingen ${index})
  string(JSON rule GET "${messages}" meldingen "${key}" regel)
  string(JSON sentence GET "${messages}" meldingen "${key}" bericht)
  quote(sentence "${sentence}")
  string(APPEND source "    {\"${key}\", \"${rule}\", ${sentence}},\n")
endforeach()
string(APPEND source "};\n\nconstexpr Embedded phrases[] = {\n")
foreach(part tips soorten)
  string(JSON count LENGTH "${messages}" ${part})
  math(EXPR last "${count} - 1")
  foreach(index RANGE ${last})
    string(JSON key MEMBER "${messages}" ${part} ${index})
    string(JSON phrase GET "${messages}" ${part} "${key}")
    quote(phrase "${phrase}")
    string(APPEND source "    {\"${part}.${key}\", ${phrase}},\n")
  endforeach()
endforeach()
string(APPEND source "};\n\n}  // namespace\n
std::span<const Embedded> embedded_meta_schemas() { return meta_schemas; }
std::span<const MessageText> embedded_messages() { return messages; }
std::span<const Embedded> embedded_phrases() { return phrases; }

}  // namespace schema\n")

file(WRITE ${OUTPUT} "${source}")
