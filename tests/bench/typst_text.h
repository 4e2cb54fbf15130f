#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "document/document.h"

namespace bench {

/// A document as Typst's markup, to let that program set the same words with the same structure: headings,
/// lists, tables and notes. References between pages are their words alone.
std::string typst_text(const document::Document& document);

/// What stands above it all: the measures of our own print, and the title.
std::string typst_head(const std::string& title, bool contents_list);

/// A text of Typst in a folder of its own, with the faces of our print.
class TypstFolder {
 public:
  explicit TypstFolder(const std::string& text);
  ~TypstFolder();
  TypstFolder(const TypstFolder&) = delete;
  TypstFolder& operator=(const TypstFolder&) = delete;

  /// What makes its PDF.
  std::vector<std::string> command() const;
  std::uintmax_t bytes_made() const;

 private:
  std::filesystem::path folder_;
};

}  // namespace bench
