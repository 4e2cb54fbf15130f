#include "html/sample.h"

#include <utility>

namespace html {
namespace {

void add_part(model::Site& site, const std::string& title, const std::string& folder) {
  auto& part = site.parts.emplace_back();
  part.title = title;
  part.folder = folder;
}

model::Page& add_page(model::Site& site, std::size_t part, const std::string& id, const std::string& title) {
  site.parts[part].pages.push_back(site.pages.size());
  site.page_by_id.emplace(id, site.pages.size());
  auto& page = site.pages.emplace_back();
  page.part = part;
  page.id = id;
  page.title = title;
  page.address = site.parts[part].folder + "/" + id + ".html";
  return page;
}

void add_handbook(model::Site& site) {
  add_part(site, "Handboek", "handboek");
  site.parts.back().numbering = model::Numbering::Digits;
  site.parts.back().pdf = model::PdfOutput::Whole;
  site.parts.back().pdf_name = "handreiking.pdf";
  auto& first = add_page(site, 0, "algemeen", "Algemeen");
  first.number = "1";
  first.summary = "Waarom we dit doen.";
  auto& second = add_page(site, 0, "aan-de-slag", "Aan de slag");
  second.number = "2";
  second.summary = "Zo begin je.";
  second.changed = "2026-03-08";
  auto& anchor = second.anchors.emplace_back();
  anchor.id = "team";
  anchor.number = "2.1";
  anchor.title = "Het team";
}

void add_plans(model::Site& site) {
  add_part(site, "Plannen", "plannen");
  site.parts.back().group_by = "schooljaar";
  auto& plan = add_page(site, 1, "de-wilg", "Plan van De Wilg");
  plan.address = "plannen/2026-2027/de-wilg.html";
  plan.pdf = "plannen/2026-2027/de-wilg.pdf";
  plan.group = "2026-2027";
  plan.example = true;
  plan.is_record = true;
}

document::Cell cell(const std::string& text) {
  document::Cell made;
  made.children.push_back(paragraph(words(text)));
  return made;
}

}  // namespace

model::Site sample_site() {
  model::Site site;
  site.title = "Handreiking";
  site.base_url = "https://voorbeeld.nl/";
  add_handbook(site);
  add_plans(site);
  auto& term = site.terms.emplace_back();
  term.id = "ipt";
  term.term = "interprofessioneel team";
  term.abbreviation = "IPT";
  term.explanation = "Een vast team.";
  return site;
}

document::Inlines words(const std::string& text) {
  return {document::Text{text, {}}};
}

document::Block paragraph(document::Inlines children) {
  return document::Paragraph{std::move(children), {}};
}

document::Heading heading(int level, const std::string& id, document::Inlines children) {
  document::Heading made;
  made.level = level;
  made.id = id;
  made.children = std::move(children);
  return made;
}

document::Box box(document::BoxKind kind, std::map<std::string, std::string> attributes,
                  const std::string& text) {
  document::Box made;
  made.kind = kind;
  made.attributes = std::move(attributes);
  made.children.push_back(paragraph(words(text)));
  return made;
}

document::Table table(std::size_t columns) {
  document::Table made;
  made.caption = words("Taken");
  made.number = "tabel 2.1";
  made.head.emplace_back();
  made.body.emplace_back();
  for (std::size_t column = 0; column < columns; ++column) {
    made.head.front().cells.push_back(cell("Kop " + std::to_string(column)));
    made.body.front().cells.push_back(cell("cel"));
  }
  return made;
}

document::ListItem task(bool checked, const std::string& text) {
  document::ListItem item;
  item.checked = checked;
  item.children.push_back(paragraph(words(text)));
  return item;
}

}  // namespace html
