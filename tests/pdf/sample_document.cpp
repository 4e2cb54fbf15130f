#include "pdf/sample_document.h"

#include <fstream>
#include <iterator>

#include "pdf/page_builder.h"

namespace pdf {
namespace {

using layout::Role;
using layout::Scope;

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  EXPECT_TRUE(file.is_open()) << path;
  return {std::istreambuf_iterator<char>(file), {}};
}

void add_list(PageBuilder& builder, double y) {
  const auto list = builder.element(Role::List);
  builder.at(list).numbering = layout::ListNumbering::Disc;
  for (const char* text : {"de leerkracht", "de intern begeleider"}) {
    const auto item = builder.element(Role::ListItem, list);
    builder.paragraph(Role::Label, y, "•", item);
    const auto body = builder.element(Role::ListBody, item);
    builder.line(builder.content(builder.element(Role::Paragraph, body)), 90, y, text);
    y += 16;
  }
}

void add_row(PageBuilder& builder, layout::ElementId group, Role role, double y,
             const std::vector<std::string>& cells) {
  const auto row = builder.element(Role::TableRow, group);
  double x = 72;
  for (const std::string& text : cells) {
    const auto cell = builder.element(role, row);
    if (role == Role::TableHead) builder.at(cell).scope = Scope::Column;
    if (!text.empty()) builder.line(builder.content(builder.element(Role::Paragraph, cell)), x, y, text);
    x += 150;
  }
}

void add_table(PageBuilder& builder, double y) {
  const auto table = builder.element(Role::Table);
  builder.rule(y - 12);
  add_row(builder, builder.element(Role::TableHeadGroup, table), Role::TableHead, y,
          {"Doelen", "Wie doet wat?"});
  const auto body = builder.element(Role::TableBodyGroup, table);
  add_row(builder, body, Role::TableCell, y + 16, {"Doel 1", "ouders ≤ 12 uur"});
  add_row(builder, body, Role::TableCell, y + 32, {"Doel 2", ""});
  builder.rule(y + 38);
}

/// A paragraph whose first line ends page 1 with a broken word; its second line opens page 2.
void add_split_paragraph(PageBuilder& builder) {
  const auto paragraph = builder.element(Role::Paragraph);
  const auto content = builder.content(paragraph);
  builder.line(content, 72, 760, "De school werkt aan ouder\u00AD");
  std::get<layout::TextItem>(builder.items().back()).extra.assign(26, 333);
  builder.line(layout::ContentId::Artifact, 280, 810, "1 van 2");
  builder.page("1");
  builder.line(content, 72, 80, "betrokkenheid in de klas.");
}

void add_figure(PageBuilder& builder, std::size_t image, double y, const char* alt) {
  const auto figure = builder.element(Role::Figure);
  builder.at(figure).alt = alt;
  layout::ImageItem item;
  item.content = builder.content(figure);
  item.area = {PageBuilder::points(72), PageBuilder::points(y), PageBuilder::points(120),
               PageBuilder::points(80)};
  item.image = image;
  builder.items().emplace_back(item);
}

/// A triangle and its word, in the content of one figure.
void add_drawing(PageBuilder& builder, double y) {
  const auto figure = builder.element(Role::Figure);
  builder.at(figure).alt = "Piramide met 2 lagen";
  const auto content = builder.content(figure);
  const auto at = [](double x, double height) {
    return diagram::Point{PageBuilder::points(x), PageBuilder::points(height)};
  };
  layout::Shape shape;
  shape.steps = {{diagram::StepKind::Move, {}, {}, at(30, 0)},
                 {diagram::StepKind::Line, {}, {}, at(60, 40)},
                 {diagram::StepKind::Curve, at(40, 35), at(20, 35), at(0, 40)},
                 {}};
  shape.fill = layout::Colour{0xe3, 0xee, 0xf3};
  shape.stroke = layout::Colour{0, 0x5a, 0x7d};
  shape.stroke_width = PageBuilder::points(1);
  layout::DrawingItem item;
  item.content = content;
  item.area = {PageBuilder::points(220), PageBuilder::points(y), PageBuilder::points(160),
               PageBuilder::points(40)};
  item.shapes = {shape};
  builder.items().emplace_back(item);
  builder.line(content, 290, y + 25, "Laag 2");
}

void add_links(PageBuilder& builder) {
  const auto paragraph = builder.element(Role::Paragraph);
  const auto inner = builder.element(Role::Link, paragraph);
  builder.line(builder.content(inner), 72, 500, "Zie de aanpak");
  builder.link(inner, 500, "naar De aanpak").target = layout::Destination{"aanpak"};
  const auto outer = builder.element(Role::Link, paragraph);
  builder.line(builder.content(outer), 72, 520, "Steunpunt (Twente)");
  builder.link(outer, 520, "naar de site van Steunpunt Één").target =
      layout::Address{"https://voorbeeld.nl/één (1)"};
}

}  // namespace

layout::LaidOut sample_document() {
  PageBuilder builder;
  builder.page("i");
  const auto title = builder.element(Role::Heading1);
  builder.line(builder.content(title), 72, 90, "Plan van aanpak", fonts::Face::Bold, 180);
  builder.laid_out.destinations["aanpak"] = {0, PageBuilder::points(72)};
  builder.paragraph(Role::Paragraph, 130, "Officiële afspraken: effect, € 12,50 en x\u0301.");
  add_list(builder, 160);
  add_table(builder, 230);
  add_split_paragraph(builder);
  builder.paragraph(Role::Heading2, 110, "Samen­werken");
  builder.laid_out.images = {"schema.png", "foto.jpg"};
  add_figure(builder, 0, 130, "Schema van de aanpak");
  add_figure(builder, 1, 230, "Foto: kinderen in de klas");
  add_drawing(builder, 330);
  add_links(builder);
  const auto note = builder.paragraph(Role::Note, 560, "Dit is een noot.");
  builder.at(note).id = "noot-1";
  const auto line = builder.element(Role::Paragraph);
  const auto words = builder.element(Role::Span, line);
  builder.at(words).language = "en";
  builder.line(builder.content(words), 72, 580, "Thank you");
  builder.laid_out.bookmarks = {{"Plan van aanpak", 1, 0, PageBuilder::points(72)},
                                {"Samenwerken – één", 3, 1, PageBuilder::points(95)},
                                {"Slot", 2, 1, PageBuilder::points(550)}};
  return std::move(builder.laid_out);
}

const image::Pictures& sample_pictures() {
  static const image::Pictures pictures = [] {
    image::Pictures all;
    for (const auto& [address, name] :
         {std::pair{"schema.png", "rgba-8.png"}, std::pair{"foto.jpg", "turned.jpg"}}) {
      auto picture = image::decode(read_file(HANDREIKING_ROOT "/tests/cases/image/" + std::string(name)), {});
      EXPECT_TRUE(picture.has_value()) << name;
      all[address] = *std::move(picture);
    }
    return all;
  }();
  return pictures;
}

Metadata sample_metadata() {
  Metadata metadata;
  metadata.title = "Plan van aanpak – De Wilg & \"vrienden\" <2026>";
  metadata.author = "Twentse Transformatie";
  metadata.subject = "Onderwijs en jeugdhulp";
  metadata.date = "2026-10-05";
  metadata.source = Attachment{.name = "de-wilg-é.yaml",
                               .description = "De inhoud van dit plan",
                               .media_type = "application/yaml",
                               .bytes = "soort: plan-van-aanpak\nschool: De Wilg\n"};
  return metadata;
}

Resources sample_resources() {
  static const std::string profile = read_file("/usr/share/color/icc/sRGB.icc");
  return {fonts::noto(), sample_pictures(), profile};
}

std::string write_pages(const layout::LaidOut& laid_out, Serializer serializer) {
  auto bytes = write(laid_out, sample_metadata(), sample_resources(), serializer);
  if (bytes) return *std::move(bytes);
  ADD_FAILURE() << bytes.error().front().message;
  return {};
}

std::string write_sample(Serializer serializer) {
  return write_pages(sample_document(), serializer);
}

}  // namespace pdf
