#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "layout/context.h"
#include "layout/link_target.h"
#include "layout/styled_text.h"

namespace layout {

/// Makes the text of one paragraph, piece by piece, with the elements in it as kids of `parent`.
class InlineText {
 public:
  /// `page` is the one that references start from; it may be null for text of the program itself.
  InlineText(Context& context, const model::Page* page, ElementId parent, const Look& look);

  void add(const document::Inlines& inlines);
  void add_words(std::string_view words);
  void add_bold_words(std::string_view words);
  void add_mark(std::size_t mark) { mark_ = mark; }

  /// Words that are a link.
  void add_link(std::string_view words, LinkUse use);

  /// Words for the eye alone.
  void add_artifact(std::string_view words);

  /// Lines that keep their spaces.
  void add_code(std::string_view code);

  StyledText take() &&;

 private:
  void write(const document::Text& node);
  void write(const document::Code& node);
  void write(const document::SoftBreak& node);
  void write(const document::LineBreak& node);
  void write(const document::Emphasis& node);
  void write(const document::Strong& node);
  void write(const document::Strikethrough& node);
  void write(const document::LanguageSpan& node);
  void write(const document::Link& node);
  void write(const document::Reference& node);
  void write(const document::Image& node);
  void write(const document::Term& node);
  void write(const document::FootnoteCall& node);
  void write(const document::Slot& node);
  void write(const document::Anchor& node);

  void add_text(std::string_view text);
  void add_address(const LinkTarget& target, const std::string& words);
  void add_letters(std::string_view letters);
  void add_space();
  void end_stretch();
  Stretch& open_stretch();

  template <typename Write>
  void with_look(const Look& look, Write write_children);
  template <typename Write>
  void within(Role role, Write write_children);
  template <typename Write>
  void within_link(LinkUse use, Write write_children);

  Context& context_;
  const model::Page* page_ = nullptr;
  ElementId parent_{};
  Look look_;
  std::optional<std::size_t> language_;      // index in the languages of the text; none: that of the document
  ContentId content_ = ContentId::Artifact;  // of the text that comes next; Artifact: none yet
  std::optional<std::size_t> link_;
  std::optional<std::size_t> mark_;
  std::optional<std::size_t> anchor_;  // the mark of an anchor, which goes to the text behind it
  bool artifact_ = false;              // what comes next is for the eye alone
  bool stretch_open_ = false;
  StyledText result_;
};

/// The name of the face with these strokes.
fonts::Face face_of(bool bold, bool italic);

}  // namespace layout
