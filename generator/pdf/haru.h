#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "fonts/length.h"
#include "pdf/syntax.h"

namespace pdf {

/// An object as it will be written: the value, or a stream's dictionary entries (without brackets and Length)
/// and its bytes.
struct StoredObject {
  std::uint32_t number = 0;
  std::string value = {};
  bool is_stream = false;
  std::string bytes = {};
};

/// What a page holds besides its size.
struct PageParts {
  Reference resources = {};
  std::int64_t struct_parents = 0;
  std::vector<Reference> annotations = {};
  std::string content = {};  // compressed by Deflater
};

/// The pages and objects of one file, kept by libharu. Its fonts, text operators, pictures and saving are not
/// used: dictionaries are given as text, streams encoded.
class HaruDocument {
 public:
  HaruDocument();
  HaruDocument(HaruDocument&&) noexcept;
  HaruDocument& operator=(HaruDocument&&) noexcept;
  ~HaruDocument();

  /// Adds a dictionary; its entries (without brackets) may come later.
  Reference add(std::string entries = {});
  void set_entries(Reference dictionary, std::string entries);

  /// Adds a stream. `entries` names the filter of `bytes`, if any.
  Reference add_stream(std::string entries, std::string_view bytes);

  Reference add_page(fonts::Length width, fonts::Length height);
  void fill_page(Reference page, const PageParts& parts);

  void set_catalog(std::string entries);
  void set_information(std::string entries);
  Reference catalog() const;
  Reference information() const;

  /// All objects in the order of their number; that of a stream's length is left out, and so not in use.
  std::vector<StoredObject> objects() const;

  /// The file as libharu writes it, uncompressed objects and all. Call once, as the last.
  std::string write_classic(std::string_view identity);

  /// libharu's first error, if one came up.
  std::optional<std::uint32_t> error() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// "libharu 2.3.0".
std::string haru_version();

}  // namespace pdf
