#include "layout/inline_text.h"

#include <algorithm>
#include <utility>

#include "fonts/normal_form.h"

namespace layout {
namespace {

constexpr std::string_view object_character = "\uFFFC";
constexpr std::string_view no_break_space = "\u00A0";

bool is_bold(fonts::Face face) {
  return face == fonts::Face::Bold || face == fonts::Face::BoldItalic;
}
bool is_italic(fonts::Face face) {
  return face == fonts::Face::Italic || face == fonts::Face::BoldItalic;
}

bool is_space(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Characters without a width of their own that only say where a line may break or that text is marked.
enum class Invisible { No, SoftHyphen, Other };
Invisible invisible_at(std::string_view text) {
  if (text.starts_with("\u00AD")) return Invisible::SoftHyphen;
  for (const std::string_view mark : {"\u200B", "\u2060", "\uFEFF"}) {
    if (text.starts_with(mark)) return Invisible::Other;
  }
  return Invisible::No;
}
std::size_t size_of(Invisible invisible) {
  return invisible == Invisible::SoftHyphen ? 2 : 3;
}

/// Small and high, as the number of a note.
Look raised(Look look) {
  look.rise = Length{look.size} * 350;
  look.size = std::max(look.size * 65 / 100, 1);
  return look;
}

}  // namespace

fonts::Face face_of(bool bold, bool italic) {
  if (bold) return italic ? fonts::Face::BoldItalic : fonts::Face::Bold;
  return italic ? fonts::Face::Italic : fonts::Face::Regular;
}

InlineText::InlineText(Context& context, const model::Page* page, ElementId parent, const Look& look)
    : context_(context), page_(page), parent_(parent), look_(look) {
  context_.words.forget_if_many();
}

void InlineText::add(const document::Inlines& inlines) {
  for (const auto& node : inlines) {
    std::visit([this](const auto& alternative) { write(alternative); }, node);
  }
}

void InlineText::add_words(std::string_view words) {
  add_text(words);
}

void InlineText::add_bold_words(std::string_view words) {
  auto look = look_;
  look.face = face_of(true, is_italic(look.face));
  with_look(look, [&] { add_text(words); });
}

void InlineText::add_link(std::string_view words, LinkUse use) {
  within_link(std::move(use), [&] { add_text(words); });
}

void InlineText::add_artifact(std::string_view words) {
  end_stretch();
  artifact_ = true;
  add_text(words);
  end_stretch();
  artifact_ = false;
}

void InlineText::add_code(std::string_view code) {
  while (code.ends_with('\n')) code.remove_suffix(1);
  bool line_start = true;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (c == '\n') {
      write(document::LineBreak{});
      line_start = true;
    } else if (is_space(c) && (line_start || (i > 0 && is_space(code[i - 1])))) {
      add_letters(no_break_space);
    } else if (is_space(c)) {
      add_space();
    } else {
      line_start = false;
      const auto end = std::min(code.find_first_of(" \t\n\r\v\f", i), code.size());
      add_text(code.substr(i, end - i));
      i = end - 1;
    }
  }
}

StyledText InlineText::take() && {
  end_stretch();
  auto& text = result_.text;
  while (!text.empty() && (text.back() == ' ' || text.back() == '\n')) text.pop_back();
  auto& stretches = result_.stretches;
  while (!stretches.empty() && stretches.back().begin >= text.size()) stretches.pop_back();
  if (!stretches.empty()) stretches.back().end = static_cast<std::uint32_t>(text.size());
  return std::move(result_);
}

// --- text ------------------------------------------------------------------------------------------

void InlineText::add_text(std::string_view written) {
  const auto text_in_form = fonts::normalise(written);
  const std::string_view text = text_in_form;
  for (std::size_t at = 0; at < text.size();) {
    const auto invisible = invisible_at(text.substr(at));
    if (is_space(text[at])) {
      add_space();
      ++at;
    } else if (invisible != Invisible::No) {
      if (invisible == Invisible::SoftHyphen) {
        result_.soft_hyphens.push_back(static_cast<std::uint32_t>(result_.text.size()));
      }
      at += size_of(invisible);
    } else {
      auto end = at + 1;
      while (end < text.size() && !is_space(text[end]) && invisible_at(text.substr(end)) == Invisible::No)
        ++end;
      add_letters(text.substr(at, end - at));
      at = end;
    }
  }
}

void InlineText::add_letters(std::string_view letters) {
  open_stretch();
  result_.text += letters;
}

void InlineText::add_space() {
  const auto& text = result_.text;
  if (text.empty() || text.back() == ' ' || text.back() == '\n') return;
  open_stretch();
  result_.text += ' ';
}

Stretch& InlineText::open_stretch() {
  if (!stretch_open_) {
    if (content_ == ContentId::Artifact && !artifact_) content_ = context_.structure.add_content(parent_);
    Stretch stretch;
    stretch.begin = static_cast<std::uint32_t>(result_.text.size());
    stretch.look = look_;
    stretch.language = language_;
    stretch.content = artifact_ ? ContentId::Artifact : content_;
    stretch.link = link_;
    stretch.mark = mark_ ? mark_ : std::exchange(anchor_, std::nullopt);
    result_.stretches.push_back(stretch);
    stretch_open_ = true;
  }
  return result_.stretches.back();
}

void InlineText::end_stretch() {
  if (stretch_open_) result_.stretches.back().end = static_cast<std::uint32_t>(result_.text.size());
  stretch_open_ = false;
}

template <typename Write>
void InlineText::with_look(const Look& look, Write write_children) {
  end_stretch();
  const auto before = look_;
  look_ = look;
  write_children();
  end_stretch();
  look_ = before;
}

template <typename Write>
void InlineText::within(Role role, Write write_children) {
  end_stretch();
  const auto parent = parent_;
  parent_ = context_.structure.add(parent, role);
  content_ = ContentId::Artifact;
  write_children();
  end_stretch();
  parent_ = parent;
  content_ = ContentId::Artifact;
}

template <typename Write>
void InlineText::within_link(LinkUse use, Write write_children) {
  if (link_) return write_children();  // a link within a link leads where the outer one does
  within(Role::Link, [&] {
    use.element = parent_;
    link_ = result_.links.size();
    result_.links.push_back(std::move(use));
    auto look = look_;
    look.colour = context_.style.accent;
    look.underlined = look.rise == 0;
    with_look(look, write_children);
    link_.reset();
  });
}

// --- nodes -----------------------------------------------------------------------------------------

void InlineText::write(const document::Text& node) {
  add_text(node.text);
}
void InlineText::write(const document::Code& node) {
  within(Role::Code, [&] { add_text(node.text); });
}
void InlineText::write(const document::SoftBreak&) {
  add_space();
}
void InlineText::write(const document::LineBreak&) {
  if (result_.text.empty()) return;
  open_stretch();
  if (result_.text.back() == ' ') result_.text.pop_back();
  if (result_.stretches.back().begin > result_.text.size()) {
    result_.stretches.back().begin = static_cast<std::uint32_t>(result_.text.size());
    if (result_.stretches.size() > 1)
      std::prev(result_.stretches.end(), 2)->end = result_.stretches.back().begin;
  }
  result_.text += '\n';
}
void InlineText::write(const document::Emphasis& node) {
  auto look = look_;
  look.face = face_of(is_bold(look.face), true);
  with_look(look, [&] { add(node.children); });
}
void InlineText::write(const document::Strong& node) {
  auto look = look_;
  look.face = face_of(true, is_italic(look.face));
  with_look(look, [&] { add(node.children); });
}
void InlineText::write(const document::Strikethrough& node) {
  auto look = look_;
  look.struck = true;
  with_look(look, [&] { add(node.children); });
}
void InlineText::write(const document::LanguageSpan& node) {
  const auto before = std::exchange(language_, std::nullopt);
  if (node.language != document::own_language) {
    language_ = result_.languages.size();
    result_.languages.push_back(node.language);
  }
  within(Role::Span, [&] {
    context_.structure[parent_].language = node.language;
    add(node.children);
  });
  language_ = before;
}
void InlineText::write(const document::Term& node) {
  add_text(node.text);
}

/// A value that was never filled in has nothing to show.
void InlineText::write(const document::Slot&) {}

void InlineText::write(const document::Anchor& node) {
  if (!page_) return;
  end_stretch();
  Mark mark;
  mark.destination = destination_of(page_->id, node.id);
  anchor_ = context_.add_mark(std::move(mark));
}

void InlineText::write(const document::Link& node) {
  const auto words = document::plain_text(node.children);
  LinkUse use;
  use.target = target_of(node, context_.site);
  use.description = node.title.empty() ? words : node.title;
  if (use.description.empty()) use.description = node.target;
  const auto shown = words.empty() ? node.target : words;
  const auto target = use.target;
  within_link(std::move(use), [&] { words.empty() ? add_text(node.target) : add(node.children); });
  add_address(target, shown);
}

/// The letter behind a link that the foot of the page explains.
void InlineText::add_address(const LinkTarget& target, const std::string& words) {
  if (!page_) return;
  const auto url = address_on_paper(target, words, context_.site);
  const auto index = url ? context_.addresses.add(*url) : std::nullopt;
  if (!index) return;
  Mark mark;
  mark.note = context_.addresses.first_note + *index;
  mark_ = context_.add_mark(std::move(mark));
  with_look(raised(look_), [&] { add_artifact(letters_of(*index + 1)); });
  mark_.reset();
}

void InlineText::write(const document::Reference& node) {
  auto leads_to = page_ ? where_leads(node, *page_, context_) : std::nullopt;
  if (!leads_to) {
    if (node.children.empty()) return add_text(node.anchor.empty() ? node.page : node.anchor);
    return add(node.children);
  }
  const auto words = document::plain_text(node.children);
  LinkUse use;
  use.target = std::move(leads_to->target);
  use.description = words.empty() ? leads_to->words : words;
  within_link(std::move(use), [&] { words.empty() ? add_text(leads_to->words) : add(node.children); });
}

void InlineText::write(const document::Image& node) {
  const auto picture = context_.tools.pictures.find(node.source);
  if (picture == context_.tools.pictures.end()) return add_text(node.alt);
  within(Role::Figure, [&] {
    context_.structure[parent_].alt = node.alt;
    InlinePicture use;
    use.image = context_.add_image(node.source);
    use.width = natural_length(image::shown_width(picture->second));
    use.height = natural_length(image::shown_height(picture->second));
    open_stretch().picture = result_.pictures.size();
    result_.pictures.push_back(use);
    result_.text += object_character;
  });
}

void InlineText::write(const document::FootnoteCall& node) {
  const auto page = page_ ? page_->id : std::string{};
  const auto number = std::to_string(node.number);
  Mark mark;
  mark.destination = node.call == 1 ? note_call_destination(page, node.number) : std::string{};
  if (node.number > 0) mark.note = node.number - 1;
  within(Role::Reference, [&] {
    mark_ = context_.add_mark(std::move(mark));
    LinkUse use;
    use.target = Destination{note_destination(page, node.number)};
    use.description = "noot " + number;
    with_look(raised(look_), [&] { within_link(std::move(use), [&] { add_text(number); }); });
    mark_.reset();
  });
}

}  // namespace layout
