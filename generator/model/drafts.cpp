#include "model/drafts.h"

#include <algorithm>
#include <utility>

#include "markdown/parse.h"
#include "model/front_matter.h"
#include "model/publication.h"
#include "model/read_front.h"
#include "model/rules/privacy/personal_data.h"
#include "schema/normalise.h"
#include "schema/validate.h"
#include "source/mapped_text.h"
#include "yaml/parse.h"

namespace model {
namespace {

// A list without its dashes is a block in which every field comes again: one cause.
void append_of_schema(source::Diagnostics& problems, source::Diagnostics more) {
  const auto holds = [](source::Span outer, source::Span inner) {
    return outer.begin <= inner.begin && inner.end <= outer.end;
  };
  for (const auto& cause : more) {
    if (cause.rule != "waarde.soort") continue;
    std::erase_if(problems, [&](const source::Diagnostic& problem) {
      return problem.rule == "yaml.dubbel" && holds(cause.span, problem.span);
    });
  }
  // A line that stands elsewhere, or has no name: what is read there in its place is a guess.
  std::erase_if(more, [&](const source::Diagnostic& effect) {
    return std::any_of(problems.begin(), problems.end(), [&](const source::Diagnostic& problem) {
      const bool guess = problem.rule == "yaml.inspringen" || problem.rule == "yaml.geen-veld";
      return guess && problem.span.begin == effect.span.begin && !effect.rule.starts_with("avg.");
    });
  });
  append(problems, std::move(more));
}

}  // namespace

void read_chapter(Draft& draft, const source::SourceFile& file, const Kind& kind, Body body) {
  auto [text, problems] = split_front_matter(file);
  append(draft.problems, std::move(problems));
  if (text.front) {
    auto front = read_front(file, *text.front, kind.schema);
    draft.value = std::move(front.value);
    append(draft.problems, std::move(front.diagnostics));
    rules::privacy::append_untold(draft.problems, rules::privacy::find_contact_data(file, *text.front));
  }
  draft.readable = true;
  if (body == Body::Leave) return;
  auto parsed = markdown::parse(source::MappedText(file, text.body), {.dialect = markdown::Dialect::Page});
  draft.document = std::move(parsed.value);
  append(draft.problems, std::move(parsed.diagnostics));
}

void read_record(Draft& draft, const source::SourceFile& file, const Kind& kind) {
  auto [value, problems] = yaml::parse_around_faults(file, file.span(), &kind.outline);
  append(draft.problems, std::move(problems));
  if (value) append_of_schema(draft.problems, schema::validate(*value, kind.schema));
  rules::privacy::append_untold(draft.problems, rules::privacy::find_contact_data(file, file.span()));
  if (!value) return;
  draft.is_public = is_public(*value, kind);
  draft.value = schema::normalise(*std::move(value), kind.fields);
  draft.readable = true;
}

}  // namespace model
