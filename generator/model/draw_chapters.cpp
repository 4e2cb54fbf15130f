#include <memory>
#include <string>
#include <utility>

#include "model/loading.h"

namespace model {
namespace {

constexpr const char* schema_prefix = "diagram-";

DiagramUses uses_of(Loading& loading) {
  DiagramUses uses = loading.kinds().diagrams();
  for (auto& draft : loading.drafts) {
    if (loading.must_look_at(draft)) uses.merge(diagrams_in(draft.document));
  }
  return uses;
}

void read_schemas(const DiagramUses& uses, Loading& loading) {
  for (const auto& [kind, place] : uses) {
    const auto name = schema_prefix + std::string(diagram::name_of(kind));
    const auto* found = loading.kinds().add(name, place, loading.problems());
    if (found != nullptr) loading.work->drawing.schemas.emplace(kind, found->schema);
  }
}

void read_fonts(Loading& loading) {
  auto fonts = fonts::FontSet::load(loading.files, loading.paths.fonts);
  if (!fonts) return append(loading.problems(), std::move(fonts).error());
  loading.loaded.fonts = std::make_shared<const fonts::FontSet>(*std::move(fonts));
  loading.work->drawing.fonts = loading.loaded.fonts;
}

}  // namespace

void draw_chapters(Loading& loading) {
  const auto uses = uses_of(loading);
  if (uses.empty()) return;
  read_schemas(uses, loading);
  read_fonts(loading);
  loading.for_each_draft([&](Draft& draft) {
    if (!loading.must_look_at(draft)) return;
    append(draft.problems, draw_diagrams(draft.document, loading.work->drawing));
  });
}

}  // namespace model
