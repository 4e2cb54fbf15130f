#include "pdf/serializer.h"

#include <array>
#include <cassert>
#include <vector>

#include "pdf/hash.h"

namespace pdf {
namespace {

constexpr std::size_t objects_per_stream = 256;

/// A row of the cross-reference stream: where an object stands.
struct Place {
  enum Kind : std::uint8_t { Free = 0, InFile = 1, InStream = 2 };
  Kind kind = Free;
  std::uint32_t where = 0;       // offset in the file, or number of the object stream
  std::uint16_t index = 65'535;  // in the object stream; a free number is never used again
};

class FileWriter {
 public:
  FileWriter(const HaruDocument& document, const Deflater& deflater)
      : document_(document), deflater_(deflater) {}

  std::string write(std::string_view identity);

 private:
  void write_stream(std::uint32_t number, const std::string& entries, const std::string& bytes);
  void collect(const StoredObject& object);
  void write_collected();
  std::string rows() const;
  void write_cross_reference(std::string_view identity);
  std::uint32_t next_number() const { return static_cast<std::uint32_t>(places_.size()); }

  const HaruDocument& document_;
  const Deflater& deflater_;
  std::string out_{file_header};
  std::vector<Place> places_;  // by object number

  std::vector<std::uint32_t> collected_;  // numbers of the objects of the next object stream
  std::string offsets_;
  std::string values_;
};

void FileWriter::write_stream(std::uint32_t number, const std::string& entries, const std::string& bytes) {
  if (number >= places_.size()) places_.resize(number + 1);
  places_[number] = {Place::InFile, static_cast<std::uint32_t>(out_.size()), 0};
  append_integer(out_, number);
  out_ += " 0 obj\n<<" + entries + "/Length ";
  append_integer(out_, static_cast<std::int64_t>(bytes.size()));
  out_ += ">>\nstream\n" + bytes + "\nendstream\nendobj\n";
}

void FileWriter::collect(const StoredObject& object) {
  append_integer(offsets_, object.number);
  offsets_ += ' ';
  append_integer(offsets_, static_cast<std::int64_t>(values_.size()));
  offsets_ += ' ';
  values_ += object.value;
  values_ += '\n';
  collected_.push_back(object.number);
  if (collected_.size() == objects_per_stream) write_collected();
}

void FileWriter::write_collected() {
  if (collected_.empty()) return;
  const std::uint32_t number = next_number();
  for (std::size_t index = 0; index < collected_.size(); ++index)
    places_[collected_[index]] = {Place::InStream, number, static_cast<std::uint16_t>(index)};
  std::string entries = "/Type/ObjStm/Filter/FlateDecode/N ";
  append_integer(entries, static_cast<std::int64_t>(collected_.size()));
  entries += "/First ";
  append_integer(entries, static_cast<std::int64_t>(offsets_.size()));
  write_stream(number, entries, deflater_.compress(offsets_ + values_));
  collected_.clear();
  offsets_.clear();
  values_.clear();
}

/// All rows, each as the difference with the row above (PNG's filter "up"), which compresses well.
std::string FileWriter::rows() const {
  std::string rows;
  std::array<std::uint8_t, 7> above{};
  for (const Place& place : places_) {
    const auto byte = [](std::uint32_t value, int shift) {
      return static_cast<std::uint8_t>(value >> shift & 0xFF);
    };
    const std::array<std::uint8_t, 7> row{place.kind,           byte(place.where, 24), byte(place.where, 16),
                                          byte(place.where, 8), byte(place.where, 0),  byte(place.index, 8),
                                          byte(place.index, 0)};
    rows += '\2';
    for (std::size_t column = 0; column < row.size(); ++column)
      rows += static_cast<char>(static_cast<std::uint8_t>(row[column] - above[column]));
    above = row;
  }
  return rows;
}

void FileWriter::write_cross_reference(std::string_view identity) {
  const std::uint32_t number = next_number();
  const std::size_t start = out_.size();
  places_.push_back({Place::InFile, static_cast<std::uint32_t>(start), 0});
  std::string entries = "/Type/XRef/W[1 4 2]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 7>>/Size ";
  append_integer(entries, next_number());
  entries += "/Root " + to_string(document_.catalog()) + "/Info " + to_string(document_.information());
  entries += "/ID" + file_id(identity, out_);
  write_stream(number, entries, deflater_.compress(rows()));
  out_ += "startxref\n";
  append_integer(out_, static_cast<std::int64_t>(start));
  out_ += "\n%%EOF\n";
}

std::string FileWriter::write(std::string_view identity) {
  const std::vector<StoredObject> objects = document_.objects();
  if (!objects.empty()) places_.resize(objects.back().number + 1);
  for (const StoredObject& object : objects) {
    if (object.is_stream)
      write_stream(object.number, object.value, object.bytes);
    else
      collect(object);
  }
  write_collected();
  write_cross_reference(identity);
  return std::move(out_);
}

}  // namespace

std::string serialize(const HaruDocument& document, std::string_view identity, const Deflater& deflater) {
  return FileWriter(document, deflater).write(identity);
}

}  // namespace pdf
