#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "source/span.h"

namespace source {

enum class Severity { Advice, Warning, Error };

/// A second place that explains the first, such as an earlier definition.
struct Note {
  Span span = {};
  std::string text = {};
};

/// One problem in the input. `message` is plain Dutch in lower case without a full stop, names between
/// backquotes, and says what was expected; a hint is something to do. The first hint is printed next to
/// the caret. `context` names the item of a record, as in: doel 1, activiteit 2: "Ouderavond".
struct Diagnostic {
  Severity severity = Severity::Error;
  std::string rule = {};  // stable id, such as "veld.onbekend"
  Span span = {};
  std::string message = {};
  std::vector<std::string> hints = {};
  std::vector<Note> notes = {};
  std::string context = {};
  bool confidential = false;  // its line holds personal data and must not be shown
};

using Diagnostics = std::vector<Diagnostic>;

/// `advies`, `waarschuwing` or `fout`: the word for it in messages, in settings and in reports.
std::string_view name_of(Severity severity);
std::optional<Severity> severity_named(std::string_view name);

bool has_errors(const Diagnostics& diagnostics);

/// Moves `more` behind what `diagnostics` holds.
void append(Diagnostics& diagnostics, Diagnostics more);

/// The same, without what stands at the very place of an error that `diagnostics` holds: a value that is no
/// good needs one message, not one from every check that trips over it.
void append_unexplained(Diagnostics& diagnostics, Diagnostics more);

}  // namespace source
