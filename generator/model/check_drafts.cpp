#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "model/check_prose.h"
#include "model/context.h"
#include "model/data_references.h"
#include "model/loading.h"
#include "model/rules/chapter/chapter_rules.h"
#include "model/rules/date_rules.h"
#include "model/rules/fields_in_text.h"
#include "model/rules/missing_character.h"
#include "model/rules/privacy/personal_data.h"
#include "model/rules/record_rules.h"
#include "model/rules/record_text.h"
#include "model/rules/unexplained_abbreviation.h"

namespace model {
namespace {

rules::Passages passages_in(Draft& draft, const Loading& loading) {
  if (draft.file.type == ContentType::Chapter) return rules::passages_of(draft.document);
  return rules::passages_of(draft.value, loading.fields_of(draft));
}

source::Diagnostics check_words(Draft& draft, const rules::Passages& passages,
                                const rules::Vocabulary& vocabulary, const Loading& loading) {
  if (draft.file.type == ContentType::Record)
    return rules::find_unexplained_abbreviations(passages, {}, vocabulary, loading.sources);
  const bool has_numbers = loading.part_of(draft).numbering != Numbering::None;
  const auto numbers = has_numbers ? rules::chapter::HeadingNumbers::Yes : rules::chapter::HeadingNumbers::No;
  return rules::chapter::check_chapter(draft, passages, numbers, vocabulary, loading.sources);
}

void check_privacy(Draft& draft, const rules::Passages& passages, const Loading& loading) {
  using namespace rules::privacy;
  append_untold(draft.problems, find_contact_data(passages, loading.sources));
  if (draft.file.type == ContentType::Record) append(draft.problems, find_names(passages, loading.sources));
}

// By itself, or in the book that it belongs to.
bool goes_into_print(const Part& part) {
  return part.pdf != PdfOutput::None || !part.belongs_to.empty();
}

// Of which list it is, is a guess then.
bool stands_below_lost_line(const source::Diagnostic& reference, const source::Diagnostics& problems) {
  return std::any_of(problems.begin(), problems.end(), [&](const source::Diagnostic& problem) {
    return problem.rule == "yaml.regel-vergeten" && overlap(problem.span, reference.span);
  });
}

// A name where an id belongs is no id of the right form either; which id it is, says it all. That a list is
// asked stays the message, but only here are the ids of the list known.
void add_references(source::Diagnostics& problems, source::Diagnostics references) {
  std::erase_if(references, [&](const source::Diagnostic& reference) {
    return stands_below_lost_line(reference, problems);
  });
  for (const auto& reference : references) {
    for (auto& problem : problems) {
      const bool asks_list = problem.rule == "waarde.soort" && problem.span == reference.span;
      if (asks_list && !reference.hints.empty()) problem.hints = reference.hints;
    }
    std::erase_if(problems, [&](const source::Diagnostic& problem) {
      return problem.rule == "waarde.patroon" && problem.span == reference.span;
    });
  }
  append_unexplained(problems, std::move(references));
}

void check(Draft& draft, const ReferenceTargets& targets, const rules::Vocabulary& vocabulary,
           const Loading& loading) {
  if (!draft.readable || !loading.must_look_at(draft)) return;
  const auto& fields = loading.fields_of(draft);
  add_references(draft.problems, targets.check(draft.value, fields));
  append_unexplained(draft.problems, rules::check_dates(draft.value, loading.today));
  if (goes_into_print(loading.part_of(draft))) {
    append(draft.problems, rules::find_missing_characters(draft.value, loading.sources));
    append(draft.problems, rules::find_missing_characters(draft.document, loading.sources));
  }
  const auto passages = passages_in(draft, loading);
  append_unexplained(draft.problems, check_words(draft, passages, vocabulary, loading));
  check_privacy(draft, passages, loading);
  if (draft.file.type != ContentType::Record) return;
  append(draft.problems,
         rules::find_fields_in_texts(draft.value, fields, loading.kind_of(draft).outline, loading.sources));
  const auto which = draft.is_public ? Prose::Internal : Prose::All;
  append(draft.problems, check_prose(draft.value, fields, which, loading.sources));
}

// Editions of a kind share their template; what it does wrong is told once.
void check_templates(const rules::Vocabulary& vocabulary, Loading& loading) {
  std::set<std::pair<source::Span, std::string>> told;
  loading.kinds().for_each_template([&](Edition& edition) {
    for (auto& problem : rules::chapter::check_text(edition.outline, rules::passages_of(edition.outline),
                                                    vocabulary, loading.sources)) {
      if (told.emplace(problem.span, problem.message).second)
        loading.problems().push_back(std::move(problem));
    }
  });
}

void check_lists(const ReferenceTargets& targets, Loading& loading) {
  for (const auto& collection : loading.site().collections) {
    const auto& fields = loading.kinds().find(collection.name)->fields;
    if (fields.kind != schema::FieldKind::List || fields.children.empty()) continue;
    for (const auto& record : collection.records)
      add_references(loading.problems(), targets.check(record, fields.item()));
  }
}

}  // namespace

void check_drafts(Loading& loading) {
  const ReferenceTargets targets(loading.site(), loading.drafts, loading.unread_lists,
                                 loading.settings.complete);
  check_lists(targets, loading);
  const rules::Vocabulary vocabulary(loading.site());
  check_templates(vocabulary, loading);
  loading.for_each_draft([&](Draft& draft) { check(draft, targets, vocabulary, loading); });
  rules::check_records(loading.drafts, loading.site());
  loading.for_each_draft([&](Draft& draft) {
    const bool is_record = draft.readable && draft.file.type == ContentType::Record;
    if (is_record) add_context(draft.problems, draft.value, loading.fields_of(draft));
  });
  // Before pages are made: a warning that this site takes for an error keeps a record off the site.
  for (auto& draft : loading.drafts) loading.loaded.rules.apply(draft.problems, loading.sources);
}

}  // namespace model
