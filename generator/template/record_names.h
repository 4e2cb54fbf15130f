#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "schema/field.h"
#include "source/diagnostic.h"
#include "source/source_map.h"
#include "template/record_program.h"
#include "template/tag_tree.h"

namespace templates {

/// A value that a template names.
struct Named {
  Lookup lookup = {};
  const schema::Field* field = nullptr;
};

/// Works out what names mean at a place of a template.
class RecordNames {
 public:
  RecordNames(const source::SourceFile& file, const schema::Field& root);

  void enter(const schema::Field& context) { contexts_.push_back(&context); }
  void leave() { contexts_.pop_back(); }
  const schema::Field& context() const { return *contexts_.back(); }

  /// Whether the context has a field called as the first part of `name`; it then hides a special name.
  bool is_field(std::string_view name) const;

  /// The value that `name` stands for, or a diagnostic at the tag.
  std::optional<Named> find(std::string_view name, const Tag& tag, source::Diagnostics& diagnostics) const;

  /// The field at the end of a path for `label.` and `help.`: from the innermost context that has it, and
  /// into the items of lists.
  const schema::Field* find_described(std::string_view path) const;

 private:
  bool is_root_name(std::string_view name) const;
  std::optional<Named> walk(Named start, std::string_view rest, const Tag& tag,
                            source::Diagnostics& diagnostics) const;
  source::Diagnostic unknown(std::string_view part, const schema::Field& context, const Tag& tag) const;
  std::string hint_for(std::string_view part, const schema::Field& context) const;

  std::string record_name_;  // "plan" of plan-van-aanpak.md
  const schema::Field& root_;
  std::vector<const schema::Field*> contexts_;
};

/// A list of objects, whose items have fields of their own.
bool is_list_of_objects(const schema::Field& field);

/// A list whose items are chosen from options or from a collection: one value, never walked.
bool is_choices(const schema::Field& field);

}  // namespace templates
