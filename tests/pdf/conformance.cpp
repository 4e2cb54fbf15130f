#include "pdf/conformance.h"

#include <map>
#include <regex>
#include <set>

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

namespace pdf {
namespace {

class Inspection {
 public:
  explicit Inspection(ReadBack& file) : file_(file) {}

  std::vector<std::string> run() {
    inspect_catalog();
    inspect_metadata();
    inspect_attachments();
    inspect_pages();
    inspect_element(file_.structure_root().getKey("/K"), file_.structure_root());
    inspect_parent_tree();
    for (auto& [name, font] : fonts_) inspect_font(font);
    return std::move(breaches_);
  }

 private:
  void expect(bool condition, const std::string& breach) {
    if (!condition) breaches_.push_back(breach);
  }

  void inspect_catalog();
  void inspect_metadata();
  void inspect_attachments();
  void inspect_pages();
  void inspect_annotations(std::size_t page);
  void inspect_element(QPDFObjectHandle element, QPDFObjectHandle parent);
  void inspect_heading(const std::string& type);
  void inspect_attributes(QPDFObjectHandle element, const std::string& type);
  void note_kids(QPDFObjectHandle element);
  void inspect_parent_tree();
  void inspect_font(QPDFObjectHandle font);
  std::map<unsigned, double> widths_of(QPDFObjectHandle descendant);

  /// Page and number of a stretch of marked content.
  using Mark = std::pair<QPDFObjGen, long long>;

  ReadBack& file_;
  std::vector<std::string> breaches_;
  std::map<std::string, QPDFObjectHandle> fonts_;
  std::map<std::string, std::set<unsigned>> shown_;
  std::map<Mark, QPDFObjGen> owners_;               // element of each mark, from the tree
  std::map<QPDFObjGen, QPDFObjGen> object_owners_;  // element of each annotation
  std::set<Mark> marks_;                            // on the pages
  int heading_ = 0;
};

void Inspection::inspect_catalog() {
  QPDFObjectHandle catalog = file_.catalog();
  const auto flag = [&](const char* dictionary, const char* key) {
    QPDFObjectHandle holder = catalog.getKey(dictionary);
    return holder.isDictionary() && holder.getKey(key).isBool() && holder.getKey(key).getBoolValue();
  };
  expect(flag("/ViewerPreferences", "/DisplayDocTitle"), "7.1-10 DisplayDocTitle");
  expect(flag("/MarkInfo", "/Marked"), "6.2-1 MarkInfo");
  expect(catalog.getKey("/Lang").isString(), "7.2 Lang of the file");
  expect(file_.structure_root().isDictionary(), "7.1-11 StructTreeRoot");
  QPDFObjectHandle intents = catalog.getKey("/OutputIntents");
  const bool intent = intents.isArray() && intents.getArrayNItems() == 1 &&
                      intents.getArrayItem(0).getKey("/DestOutputProfile").isStream();
  expect(intent, "6.2.4.3-4 OutputIntents");
  expect(file_.file().getTrailer().getKey("/ID").isArray(), "6.1.3 ID");
  expect(!file_.file().isEncrypted(), "6.1.3 encryption");
}

void Inspection::inspect_metadata() {
  QPDFObjectHandle metadata = file_.catalog().getKey("/Metadata");
  expect(metadata.isStream(), "7.1-8 metadata");
  if (!metadata.isStream()) return;
  const auto buffer = metadata.getStreamData();
  const std::string xmp(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
  for (const char* part :
       {"<pdfuaid:part>1</pdfuaid:part>", "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>", "<dc:title>", "pdfaExtension:schemas"})
    expect(xmp.find(part) != std::string::npos, "7.1-9 XMP lacks " + std::string(part));
}

/// Each file within the file is one that the catalog is associated with (ISO 19005-3 §6.8).
void Inspection::inspect_attachments() {
  QPDFEmbeddedFileDocumentHelper embedded(file_.file());
  QPDFObjectHandle associated = file_.catalog().getKey("/AF");
  for (const auto& [name, helper] : embedded.getEmbeddedFiles()) {
    QPDFObjectHandle specification = helper->getObjectHandle();
    bool listed = false;
    for (int i = 0; associated.isArray() && i < associated.getArrayNItems(); ++i)
      listed = listed || associated.getArrayItem(i).getObjGen() == specification.getObjGen();
    expect(listed, "6.8-4 AF lacks " + name);
    expect(specification.getKey("/AFRelationship").isName(), "6.8-3 AFRelationship of " + name);
    const bool named = specification.getKey("/F").isString() && specification.getKey("/UF").isString();
    expect(named, "6.8-2 UF of " + name);
    expect(named, "7.11-1 UF of " + name);
    QPDFObjectHandle file = specification.getKey("/EF").getKey("/F");
    expect(file.isStream() && file.getDict().getKey("/Subtype").isName(), "6.8-1 Subtype of " + name);
  }
}

void Inspection::inspect_pages() {
  for (std::size_t page = 0; page < file_.pages().size(); ++page) {
    QPDFObjectHandle dictionary = file_.pages()[page];
    const PageReading reading = file_.read_page(page);
    expect(reading.balanced, "7.1-3 marked content is not balanced");
    for (const std::string& name : reading.unmarked) expect(false, "7.1-3 untagged " + name);
    for (const auto& [number, tag] : reading.tags) marks_.insert({dictionary.getObjGen(), number});
    expect(dictionary.getKey("/Tabs").isNameAndEquals("/S"), "7.18.3-1 Tabs");
    expect(!dictionary.hasKey("/Group") && !dictionary.hasKey("/AA"), "6.5 page actions");
    inspect_annotations(page);
    for (const ShownGlyph& glyph : reading.glyphs) {
      shown_[glyph.font].insert(glyph.code);
      fonts_.emplace(glyph.font, dictionary.getKey("/Resources").getKey("/Font").getKey(glyph.font));
    }
  }
}

void Inspection::inspect_annotations(std::size_t page) {
  if (!file_.pages()[page].hasKey("/Annots")) return;
  for (QPDFObjectHandle annotation : file_.pages()[page].getKey("/Annots").getArrayAsVector()) {
    expect(annotation.getKey("/F").isInteger() && annotation.getKey("/F").getIntValue() == 4, "6.3.2-1 F");
    expect(annotation.getKey("/Contents").isString(), "7.18.5-2 Contents");
    expect(annotation.getKey("/StructParent").isInteger(), "7.18.5-1 StructParent");
  }
}

void Inspection::note_kids(QPDFObjectHandle element) {
  for (QPDFObjectHandle kid : element.getKey("/K").getArrayAsVector()) {
    if (kid.isInteger())
      owners_[{element.getKey("/Pg").getObjGen(), kid.getIntValue()}] = element.getObjGen();
    else if (kid.isDictionaryOfType("/MCR"))
      owners_[{kid.getKey("/Pg").getObjGen(), kid.getKey("/MCID").getIntValue()}] = element.getObjGen();
    else if (kid.isDictionaryOfType("/OBJR"))
      object_owners_[kid.getKey("/Obj").getObjGen()] = element.getObjGen();
    else
      inspect_element(kid, element);
  }
}

void Inspection::inspect_heading(const std::string& type) {
  if (type.size() != 3 || type[1] != 'H' || type[2] < '1' || type[2] > '6') return;
  const int level = type[2] - '0';
  expect(level <= heading_ + 1, "7.4.2-1 " + type + " after level " + std::to_string(heading_));
  heading_ = level;
}

void Inspection::inspect_attributes(QPDFObjectHandle element, const std::string& type) {
  QPDFObjectHandle attributes = element.getKey("/A");
  const auto has = [&](const char* key) { return attributes.isDictionary() && attributes.hasKey(key); };
  if (type == "/TH") expect(has("/Scope"), "7.5-1 TH without Scope");
  if (type == "/L") expect(has("/ListNumbering"), "7.6 L without ListNumbering");
  if (type == "/Figure") {
    expect(element.hasKey("/Alt") || element.hasKey("/ActualText"), "7.3-1 Figure without Alt");
    expect(has("/BBox"), "7.3 Figure without BBox");
  }
  if (type == "/Note") expect(element.getKey("/ID").isString(), "7.9-1 Note without ID");
}

void Inspection::inspect_element(QPDFObjectHandle element, QPDFObjectHandle parent) {
  static const std::set<std::string> standard{
      "/Document",   "/Part", "/Sect", "/Div",       "/H1",    "/H2",      "/H3",     "/H4",
      "/H5",         "/H6",   "/P",    "/L",         "/LI",    "/Lbl",     "/LBody",  "/Table",
      "/TR",         "/TH",   "/TD",   "/THead",     "/TBody", "/Caption", "/Figure", "/Quote",
      "/BlockQuote", "/Code", "/Note", "/Reference", "/Link",  "/Span",    "/TOC",    "/TOCI"};
  const std::string type = element.getKey("/S").getName();
  expect(standard.contains(type), "7.1-5 type " + type);
  expect(element.getKey("/P").getObjGen() == parent.getObjGen(), "7.1-12 P of " + type);
  // A language of nothing, or no code of BCP 47.
  static const std::regex language("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  QPDFObjectHandle own_language = element.getKey("/Lang");
  const bool speaks = own_language.isNull() ||
                      (own_language.isString() && std::regex_match(own_language.getUTF8Value(), language));
  expect(speaks, "7.2 Lang of " + type);
  inspect_heading(type);
  inspect_attributes(element, type);
  if (element.hasKey("/K")) note_kids(element);
}

void Inspection::inspect_parent_tree() {
  QPDFObjectHandle tree = file_.structure_root().getKey("/ParentTree");
  expect(tree.isDictionary(), "7.1-3 ParentTree");
  std::set<Mark> owned;
  for (const auto& [mark, owner] : owners_) owned.insert(mark);
  expect(owned == marks_, "7.1-3 marks on the pages differ from those in the tree");
  if (!tree.isDictionary()) return;
  std::vector<QPDFObjectHandle> numbers = tree.getKey("/Nums").getArrayAsVector();
  std::map<long long, QPDFObjectHandle> entries;
  for (std::size_t index = 0; index + 1 < numbers.size(); index += 2)
    entries.emplace(numbers[index].getIntValue(), numbers[index + 1]);
  for (QPDFObjectHandle page : file_.pages()) {
    QPDFObjectHandle owners = entries[page.getKey("/StructParents").getIntValue()];
    for (const auto& [mark, owner] : owners_)
      if (mark.first == page.getObjGen())
        expect(owners.getArrayItem(static_cast<int>(mark.second)).getObjGen() == owner,
               "7.1-3 ParentTree of a page");
    if (!page.hasKey("/Annots")) continue;
    for (QPDFObjectHandle annotation : page.getKey("/Annots").getArrayAsVector()) {
      if (!annotation.hasKey("/StructParent")) continue;
      const QPDFObjGen element = entries[annotation.getKey("/StructParent").getIntValue()].getObjGen();
      expect(object_owners_[annotation.getObjGen()] == element, "7.18.5-1 ParentTree of an annotation");
    }
  }
}

unsigned big_endian(const std::string& bytes, std::size_t offset, std::size_t size) {
  unsigned value = 0;
  for (std::size_t index = 0; index < size; ++index)
    value = value << 8 | static_cast<unsigned char>(bytes.at(offset + index));
  return value;
}

/// Advance widths of a TrueType file, in thousandths of the em.
double width_in_file(const std::string& font, unsigned glyph) {
  std::map<std::string, std::size_t> tables;
  for (std::size_t index = 0; index < big_endian(font, 4, 2); ++index)
    tables[font.substr(12 + 16 * index, 4)] = big_endian(font, 12 + 16 * index + 8, 4);
  const unsigned metrics = big_endian(font, tables["hhea"] + 34, 2);
  const unsigned index = glyph < metrics ? glyph : metrics - 1;
  return big_endian(font, tables["hmtx"] + 4 * std::size_t{index}, 2) * 1000.0 /
         big_endian(font, tables["head"] + 18, 2);
}

std::map<unsigned, double> Inspection::widths_of(QPDFObjectHandle descendant) {
  std::map<unsigned, double> widths;
  std::vector<QPDFObjectHandle> array = descendant.getKey("/W").getArrayAsVector();
  for (std::size_t index = 0; index + 1 < array.size(); index += 2) {
    auto glyph = static_cast<unsigned>(array[index].getIntValue());
    for (QPDFObjectHandle width : array[index + 1].getArrayAsVector())
      widths[glyph++] = width.getNumericValue();
  }
  return widths;
}

void Inspection::inspect_font(QPDFObjectHandle font) {
  QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
  QPDFObjectHandle program = descendant.getKey("/FontDescriptor").getKey("/FontFile2");
  const std::string name = font.getKey("/BaseFont").getName();
  expect(program.isStream(), "7.21.4.1 font not embedded");
  expect(descendant.getKey("/CIDToGIDMap").isNameAndEquals("/Identity"), "7.21.3.2 CIDToGIDMap");
  expect(font.hasKey("/ToUnicode"), "7.21.7 ToUnicode of " + name);
  const std::map<unsigned, std::string> texts = ReadBack::to_unicode(font);
  std::map<unsigned, double> widths = widths_of(descendant);
  const auto buffer = program.getStreamData();
  const std::string bytes(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
  for (const auto& [key, other] : fonts_) {
    if (other.getObjGen() != font.getObjGen()) continue;
    for (const unsigned code : shown_[key]) {
      expect(code != 0, "7.21.8 .notdef shown");
      expect(texts.contains(code) && !texts.at(code).empty(), "7.21.7 no text for a glyph of " + name);
      expect(std::abs(widths[code] - width_in_file(bytes, code)) < 1, "7.21.5 width in " + name);
    }
  }
}

}  // namespace

std::vector<std::string> find_breaches(ReadBack& file) {
  return Inspection(file).run();
}

std::vector<std::string> find_breaches_in_bytes(const std::string& bytes) {
  std::vector<std::string> breaches;
  if (!bytes.starts_with("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")) breaches.emplace_back("6.1.2 header");
  for (std::size_t at = bytes.find("endstream"); at != std::string::npos;
       at = bytes.find("endstream", at + 1))
    if (bytes[at - 1] != '\n') breaches.emplace_back("6.1.7.1-2 no line end before endstream");
  if (!bytes.ends_with("%%EOF\n")) breaches.emplace_back("6.1.3 bytes after the end");
  return breaches;
}

}  // namespace pdf
