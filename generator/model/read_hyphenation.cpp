#include <string_view>

#include "model/loading.h"
#include "model/words.h"
#include "source/ascii.h"
#include "source/limits.h"
#include "yaml/check_text.h"

namespace model {
namespace {

using fonts::HyphenExceptions;

source::Diagnostic refused(HyphenExceptions::Added outcome, source::Span word) {
  if (outcome == HyphenExceptions::Added::Twice) {
    return {.severity = source::Severity::Warning,
            .rule = "afbreken.dubbel",
            .span = word,
            .message = "dit woord staat er al",
            .hints = {"haal een van de twee weg"}};
  }
  return {.rule = "afbreken.woord",
          .span = word,
          .message = "op elke regel hoort één woord te staan, met streepjes waar je het mag afbreken",
          .hints = {"schrijf bijvoorbeeld `ouder-avond`, of `Twente` als het woord heel moet blijven"}};
}

void read_line(std::string_view line, const source::SourceFile& file, Loading& loading) {
  const auto word = source::trim(line);
  if (word.empty() || word.starts_with('#')) return;
  const auto outcome = loading.site().hyphen_exceptions.add(word);
  if (outcome == HyphenExceptions::Added::Yes) return;
  const auto begin = static_cast<std::uint32_t>(word.data() - file.text.data());
  loading.problems().push_back(
      refused(outcome, {file.id, begin, begin + static_cast<std::uint32_t>(word.size())}));
}

}  // namespace

void read_hyphenation(Loading& loading) {
  const auto path = loading.paths.content + "/" + std::string(hyphenation_file);
  if (!loading.files.holds(path)) return;
  const auto loaded = loading.sources.load_text(loading.files, path, source::limits::yaml_file_bytes);
  if (!loaded) return append(loading.problems(), loaded.error());
  ++loading.loaded.checked_files;
  const auto& file = loading.sources[*loaded];
  const auto part = yaml::without_byte_order_mark(file, file.span());
  if (auto problems = yaml::check_text(file, part, {.bytes = source::limits::yaml_file_bytes});
      !problems.empty())
    return append(loading.problems(), std::move(problems));
  const std::string_view text = file.text;
  for (std::size_t at = part.begin; at < text.size();) {
    const auto end = std::min(text.find('\n', at), text.size());
    read_line(text.substr(at, end - at), file, loading);
    at = end + 1;
  }
}

}  // namespace model
