#include "pdf/attachment.h"

#include "pdf/metadata.h"

namespace pdf {
namespace {

/// A name as an object; what is no letter or digit stands in hexadecimal (ISO 32000-1 §7.3.5).
std::string name_object(std::string_view text) {
  std::string name = "/";
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    if (plain) {
      name += c;
      continue;
    }
    std::string digits;
    append_hex16(digits, static_cast<unsigned char>(c));
    name += "#" + digits.substr(2);
  }
  return name;
}

Reference add_file(HaruDocument& document, const Attachment& attachment, const std::string& date,
                   const Deflater& deflater) {
  std::string entries = "/Type/EmbeddedFile/Subtype" + name_object(attachment.media_type) + "/Params<</Size ";
  append_integer(entries, static_cast<std::int64_t>(attachment.bytes.size()));
  if (!date.empty()) entries += "/ModDate" + literal(pdf_date(date));
  return document.add_stream(entries + ">>/Filter/FlateDecode", deflater.compress(attachment.bytes));
}

}  // namespace

std::string attach(HaruDocument& document, const Attachment& attachment, const std::string& date,
                   const Deflater& deflater) {
  const auto file = to_string(add_file(document, attachment, date, deflater));
  const auto name = text_string(attachment.name);
  const auto specification = to_string(
      document.add("/Type/Filespec/F" + name + "/UF" + name + "/Desc" + text_string(attachment.description) +
                   "/AFRelationship/Source/EF<</F " + file + "/UF " + file + ">>"));
  return "/AF[" + specification + "]/Names<</EmbeddedFiles<</Names[" + name + specification + "]>>>>";
}

}  // namespace pdf
