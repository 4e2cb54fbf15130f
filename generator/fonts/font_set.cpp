#include "fonts/font_set.h"

#include <numeric>
#include <optional>
#include <utility>

#include "fonts/face_file.h"
#include "fonts/shape.h"
#include "fonts/shape_cache.h"
#include "fonts/subset.h"

namespace fonts {

struct FontSet::Faces {
  explicit Faces(FaceFiles opened) : files(std::move(opened)) {}

  FaceFiles files;
  ShapeCache cache;
};

namespace {

constexpr std::size_t largest_file = 32'000'000;  // bytes

source::Result<FaceFile> read_face(const source::FileSystem& files, const std::string& path) {
  source::ReadResult file = files.read(path, largest_file);
  if (file.status != source::ReadStatus::Read)
    return source::Diagnostic{.rule = "lettertype.ontbreekt",
                              .message = "het lettertype `" + path + "` kan niet gelezen worden",
                              .hints = {"installeer het Debian-pakket `fonts-noto-core` en bouw opnieuw"}};
  return FaceFile::open(std::move(file.bytes), path);
}

}  // namespace

source::Result<FontSet> FontSet::load(const source::FileSystem& files, const std::string& folder) {
  std::vector<FaceFile> opened;
  source::Diagnostics diagnostics;
  for (const std::string_view name : file_names) {
    auto file = read_face(files, folder.empty() ? std::string(name) : folder + "/" + std::string(name));
    if (file)
      opened.push_back(*std::move(file));
    else
      source::append(diagnostics, std::move(file).error());
  }
  if (!diagnostics.empty()) return diagnostics;
  const auto all = [&]<std::size_t... index>(std::index_sequence<index...>) {
    return FaceFiles{std::move(opened[index])...};
  };
  return FontSet(std::make_unique<Faces>(all(std::make_index_sequence<face_count>())));
}

FontSet::FontSet(std::unique_ptr<Faces> faces) : faces_(std::move(faces)) {}
FontSet::FontSet(FontSet&&) noexcept = default;
FontSet& FontSet::operator=(FontSet&&) noexcept = default;
FontSet::~FontSet() = default;

const Metrics& FontSet::metrics(Face face) const {
  return file_of(faces_->files, face).metrics();
}

std::int32_t FontSet::width(Face face, GlyphId glyph) const {
  return file_of(faces_->files, face).width(glyph);
}

bool FontSet::has(Face face, char32_t character) const {
  return glyph_of(face, character) != 0;
}

GlyphId FontSet::glyph_of(Face face, char32_t character) const {
  return file_of(faces_->files, face).glyph_of(character);
}

std::vector<GlyphRun> FontSet::shape(Face face, std::string_view text, std::string_view language) const {
  if (text.size() > ShapeCache::longest_text) return shape_text(faces_->files, face, text, language);
  if (auto known = faces_->cache.find(face, text, language)) return *std::move(known);
  std::vector<GlyphRun> runs = shape_text(faces_->files, face, text, language);
  faces_->cache.keep(face, text, language, runs);
  return runs;
}

std::string FontSet::subset(Face face, const std::vector<GlyphId>& glyphs) const {
  return subset_of(file_of(faces_->files, face), glyphs);
}

Length width_of(const GlyphRun& run, FontSize size) {
  const auto add = [](Length sum, const Glyph& glyph) { return sum + glyph.advance; };
  return std::accumulate(run.glyphs.begin(), run.glyphs.end(), Length{0}, add) * size;
}

}  // namespace fonts
