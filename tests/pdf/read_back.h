#pragma once

#define POINTERHOLDER_TRANSITION 4  // libqpdf 11: std::shared_ptr instead of its own pointers

#include <map>
#include <string>
#include <utility>
#include <vector>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace pdf {

/// An operator of a page with what stands before it.
struct Operation {
  std::string name;
  std::vector<QPDFObjectHandle> operands;
};

/// A glyph that a page shows.
struct ShownGlyph {
  std::string font;  // its name among the resources
  unsigned code = 0;
};

/// What stands on a page, by how it is marked.
struct PageReading {
  std::map<long long, std::string> text;  // by MCID
  std::map<long long, std::string> tags;  // by MCID
  std::string artifacts;                  // text of the page's furniture
  std::vector<std::string> unmarked;      // operators that draw outside marked content
  std::vector<ShownGlyph> glyphs;
  bool balanced = true;
};

/// A PDF as another program reads it: by libqpdf, with the text from the fonts' ToUnicode.
class ReadBack {
 public:
  explicit ReadBack(std::string bytes);

  QPDF& file() { return file_; }
  QPDFObjectHandle catalog() { return file_.getRoot(); }
  QPDFObjectHandle structure_root() { return catalog().getKey("/StructTreeRoot"); }
  std::vector<QPDFObjectHandle> pages() { return file_.getAllPages(); }

  std::vector<Operation> operations(std::size_t page);
  PageReading read_page(std::size_t page);

  /// Text of the map <glyph> → text of a font, as UTF-8.
  static std::map<unsigned, std::string> to_unicode(QPDFObjectHandle font);

  /// The structure tree as text, one element a line: indent, type and what is read.
  std::string structure();

  /// What libqpdf has to complain of.
  std::vector<std::string> warnings();

 private:
  void dump(QPDFObjectHandle element, int depth, std::string& out);
  std::size_t index_of(QPDFObjectHandle page);

  std::string bytes_;  // libqpdf reads from it
  QPDF file_;
  std::vector<PageReading> readings_;
};

}  // namespace pdf
