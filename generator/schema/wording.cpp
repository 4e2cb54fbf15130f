#include "schema/compile.h"

namespace schema {
namespace {

void read_by_keyword(const yaml::Value& messages, Wording& wording) {
  if (!messages.map()) return;
  for (const auto& member : messages.map()->members) {
    if (member.value.text()) wording.keyword_messages.emplace(member.key, *member.value.text());
  }
}

std::map<std::string, std::string, std::less<>> read_synonyms(const SchemaReader& reader) {
  std::map<std::string, std::string, std::less<>> synonyms;
  const auto* choices = reader.map("x-synoniemen");
  if (!choices) return synonyms;
  for (const auto& choice : choices->members) {
    for (const auto& word : reader.texts(choice.value, "x-synoniemen")) synonyms.emplace(word, choice.key);
  }
  return synonyms;
}

}  // namespace

// `errorMessage` and `patternErrorMessage` as yaml-language-server reads them: the sentence that people see.
Wording read_wording(const SchemaReader& reader) {
  Wording wording;
  const auto* item = reader.find("x-item");
  if (item && item->text()) wording.item_name = *item->text();
  wording.personal_keys = reader.texts("x-persoonsgegevens");
  wording.synonyms = read_synonyms(reader);
  if (const auto* message = reader.find("errorMessage")) {
    if (message->text()) wording.error_message = *message->text();
    read_by_keyword(*message, wording);
  }
  const auto* pattern = reader.find("patternErrorMessage");
  if (pattern && pattern->text()) wording.keyword_messages.insert_or_assign("pattern", *pattern->text());
  return wording;
}

}  // namespace schema
