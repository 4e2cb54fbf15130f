#include "pdf/read_back.h"

#include <gtest/gtest.h>
#include <qpdf/QPDFExc.hh>

#include <optional>

#include "fonts/utf8.h"

namespace pdf {
namespace {

class Collector : public QPDFObjectHandle::ParserCallbacks {
 public:
  void handleObject(QPDFObjectHandle object, size_t, size_t) override {
    if (object.isOperator()) {
      operations.push_back({object.getOperatorValue(), std::move(operands_)});
      operands_.clear();
    } else {
      operands_.push_back(object);
    }
  }
  void handleEOF() override {}

  std::vector<Operation> operations;

 private:
  std::vector<QPDFObjectHandle> operands_;
};

unsigned hex_digit(char c) {
  return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'A' + 10);
}

std::string utf8_of_utf16_hex(std::string_view hex) {
  std::string text;
  char32_t high = 0;
  for (std::size_t offset = 0; offset + 4 <= hex.size(); offset += 4) {
    char32_t unit = 0;
    for (std::size_t digit = 0; digit < 4; ++digit) unit = unit << 4 | hex_digit(hex[offset + digit]);
    if (unit >= 0xD800 && unit < 0xDC00) {
      high = unit;
    } else if (high != 0) {
      fonts::append_utf8(text, 0x10000 + (high - 0xD800) * 0x400 + (unit - 0xDC00));
      high = 0;
    } else {
      fonts::append_utf8(text, unit);
    }
  }
  return text;
}

std::string stream_text(QPDFObjectHandle stream) {
  const auto buffer = stream.getStreamData(qpdf_dl_specialized);
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

/// Follows the operators of a page.
class PageReader {
 public:
  explicit PageReader(QPDFObjectHandle page) {
    QPDFObjectHandle resources = page.getKey("/Resources");
    if (!resources.hasKey("/Font")) return;
    for (const auto& [name, font] : resources.getKey("/Font").getDictAsMap())
      maps_[name] = ReadBack::to_unicode(font);
  }

  void follow(Operation operation);

  PageReading reading;

 private:
  struct Mark {
    std::optional<long long> number;
    bool artifact = false;
    std::optional<std::string> actual_text;
  };

  void open(Operation operation);
  void close();
  void draw(const std::string& name);
  void show(const std::string& bytes);
  void add(const std::string& text);

  std::map<std::string, std::map<unsigned, std::string>> maps_;
  std::vector<Mark> marks_;
  std::string font_;
};

void PageReader::open(Operation operation) {
  Mark mark;
  const std::string tag = operation.operands.at(0).getName();
  mark.artifact = tag == "/Artifact";
  if (operation.operands.size() > 1) {
    QPDFObjectHandle properties = operation.operands[1];
    if (properties.hasKey("/MCID")) mark.number = properties.getKey("/MCID").getIntValue();
    if (properties.hasKey("/ActualText")) mark.actual_text = properties.getKey("/ActualText").getUTF8Value();
  }
  if (mark.number) {
    if (!reading.tags.emplace(*mark.number, tag).second) ADD_FAILURE() << "MCID twice: " << *mark.number;
    reading.text[*mark.number];
  }
  marks_.push_back(mark);
}

void PageReader::close() {
  if (marks_.empty()) {
    reading.balanced = false;
    return;
  }
  const std::optional<std::string> actual = marks_.back().actual_text;
  marks_.pop_back();
  if (actual) add(*actual);
}

void PageReader::add(const std::string& text) {
  for (auto mark = marks_.rbegin(); mark != marks_.rend(); ++mark) {
    if (mark->actual_text) return;  // said for all that is in it
    if (mark->artifact) {
      reading.artifacts += text;
      return;
    }
    if (mark->number) {
      reading.text[*mark->number] += text;
      return;
    }
  }
}

void PageReader::draw(const std::string& name) {
  for (const Mark& mark : marks_)
    if (mark.artifact || mark.number) return;
  reading.unmarked.push_back(name);
}

void PageReader::show(const std::string& bytes) {
  for (std::size_t offset = 0; offset + 1 < bytes.size(); offset += 2) {
    const unsigned code =
        static_cast<unsigned char>(bytes[offset]) * 256u + static_cast<unsigned char>(bytes[offset + 1]);
    reading.glyphs.push_back({font_, code});
    add(maps_[font_][code]);
  }
}

void PageReader::follow(Operation operation) {
  const std::string& name = operation.name;
  if (name == "BDC" || name == "BMC") open(operation);
  if (name == "EMC") close();
  if (name == "Tf") font_ = operation.operands.at(0).getName();
  for (const char* drawing : {"TJ", "Tj", "f", "Do", "S"})
    if (name == drawing) draw(name);
  if (name != "TJ") return;
  for (QPDFObjectHandle part : operation.operands.at(0).getArrayAsVector())
    if (part.isString()) show(part.getStringValue());
}

}  // namespace

ReadBack::ReadBack(std::string bytes) : bytes_(std::move(bytes)) {
  file_.setSuppressWarnings(true);
  file_.processMemoryFile("test", bytes_.data(), bytes_.size());
}

std::vector<Operation> ReadBack::operations(std::size_t page) {
  Collector collector;
  pages().at(page).parsePageContents(&collector);
  return std::move(collector.operations);
}

PageReading ReadBack::read_page(std::size_t page) {
  PageReader reader(pages().at(page));
  for (Operation operation : operations(page)) reader.follow(operation);
  return std::move(reader.reading);
}

std::map<unsigned, std::string> ReadBack::to_unicode(QPDFObjectHandle font) {
  std::map<unsigned, std::string> map;
  if (!font.hasKey("/ToUnicode")) return map;
  const std::string text = stream_text(font.getKey("/ToUnicode"));
  std::size_t offset = text.find("endcodespacerange");
  while ((offset = text.find("\n<", offset)) != std::string::npos) {
    const std::size_t middle = text.find("><", offset);
    const std::size_t end = text.find(">\n", middle);
    const unsigned code =
        static_cast<unsigned>(std::stoul(text.substr(offset + 2, middle - offset - 2), nullptr, 16));
    map[code] = utf8_of_utf16_hex(std::string_view(text).substr(middle + 2, end - middle - 2));
    offset = end;
  }
  return map;
}

std::size_t ReadBack::index_of(QPDFObjectHandle page) {
  std::vector<QPDFObjectHandle> all = pages();
  for (std::size_t index = 0; index < all.size(); ++index)
    if (all[index].getObjGen() == page.getObjGen()) return index;
  ADD_FAILURE() << "a structure element names a page that is not there";
  return 0;
}

void ReadBack::dump(QPDFObjectHandle element, int depth, std::string& out) {
  out.append(static_cast<std::size_t>(2 * depth), ' ');
  out += element.getKey("/S").getName().substr(1);
  std::string nested;
  for (QPDFObjectHandle kid : element.getKey("/K").isArray() ? element.getKey("/K").getArrayAsVector()
                                                             : std::vector<QPDFObjectHandle>{}) {
    if (kid.isInteger())
      out += " \"" + readings_[index_of(element.getKey("/Pg"))].text[kid.getIntValue()] + "\"";
    else if (kid.isDictionaryOfType("/MCR"))
      out += " \"" + readings_[index_of(kid.getKey("/Pg"))].text[kid.getKey("/MCID").getIntValue()] + "\"";
    else if (kid.isDictionaryOfType("/OBJR"))
      out += " [" + kid.getKey("/Obj").getKey("/Contents").getUTF8Value() + "]";
    else
      dump(kid, depth + 1, nested);
  }
  out += "\n" + nested;
}

std::string ReadBack::structure() {
  readings_.clear();
  for (std::size_t page = 0; page < pages().size(); ++page) readings_.push_back(read_page(page));
  std::string out;
  dump(structure_root().getKey("/K"), 0, out);
  return out;
}

std::vector<std::string> ReadBack::warnings() {
  for (QPDFObjectHandle object : file_.getAllObjects())
    if (object.isStream() && object.isDataModified()) ADD_FAILURE() << "changed while reading";
  std::vector<std::string> texts;
  for (const QPDFExc& warning : file_.getWarnings()) texts.emplace_back(warning.what());
  return texts;
}

}  // namespace pdf
