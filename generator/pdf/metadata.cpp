#include "pdf/metadata.h"

#include "fonts/utf8.h"

namespace pdf {
namespace {

constexpr std::string_view creator = "handreiking";

std::string producer() {
  return "handreiking, " + haru_version();
}

/// XML 1.0 §2.2: no control characters, no U+FFFE and U+FFFF.
std::string xml_text(const std::string& text) {
  std::string escaped;
  for (std::size_t offset = 0; offset < text.size();) {
    const fonts::DecodedCharacter character = fonts::decode_at(text, offset);
    offset += character.length;
    const bool forbidden = (character.value < 0x20 && character.value != '\t' && character.value != '\n') ||
                           character.value == 0xFFFE || character.value == 0xFFFF;
    if (character.value == '&')
      escaped += "&amp;";
    else if (character.value == '<')
      escaped += "&lt;";
    else if (character.value == '>')
      escaped += "&gt;";
    else
      fonts::append_utf8(escaped, forbidden ? fonts::replacement_character : character.value);
  }
  return escaped;
}

std::string xmp_date(const std::string& date) {
  return date + "T00:00:00Z";
}

constexpr std::string_view packet_start =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
    "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""
    " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
    "<pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>";

/// ISO 19005-3 §6.6.2.3.3: a property that PDF/A does not know must be described in the file.
constexpr std::string_view packet_end =
    "</rdf:Description>\n"
    "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
    " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\""
    " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">"
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>PDF/UA part</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF></x:xmpmeta>\n"
    "<?xpacket end=\"r\"?>";

}  // namespace

std::string pdf_date(const std::string& date) {
  return "D:" + date.substr(0, 4) + date.substr(5, 2) + date.substr(8, 2) + "000000Z";
}

std::string information_entries(const Metadata& metadata) {
  std::string entries = "/Title" + text_string(metadata.title);
  if (!metadata.author.empty()) entries += "/Author" + text_string(metadata.author);
  if (!metadata.subject.empty()) entries += "/Subject" + text_string(metadata.subject);
  entries += "/Creator" + text_string(creator) + "/Producer" + text_string(producer());
  if (!metadata.date.empty()) {
    const std::string date = literal(pdf_date(metadata.date));
    entries += "/CreationDate" + date + "/ModDate" + date;
  }
  return entries;
}

std::string xmp_packet(const Metadata& metadata) {
  const auto in_default_language = [](const std::string& text) {
    return "<rdf:Alt><rdf:li xml:lang=\"x-default\">" + xml_text(text) + "</rdf:li></rdf:Alt>";
  };
  std::string packet(packet_start);
  packet += metadata.archive == Archive::PdfA2 ? "<pdfaid:part>2</pdfaid:part>\n"
                                               : "<pdfaid:part>3</pdfaid:part>\n";
  packet += "<dc:format>application/pdf</dc:format><dc:title>" + in_default_language(metadata.title) +
            "</dc:title>";
  if (!metadata.author.empty())
    packet +=
        "<dc:creator><rdf:Seq><rdf:li>" + xml_text(metadata.author) + "</rdf:li></rdf:Seq></dc:creator>";
  if (!metadata.subject.empty())
    packet += "<dc:description>" + in_default_language(metadata.subject) + "</dc:description>";
  packet +=
      "<dc:language><rdf:Bag><rdf:li>" + xml_text(metadata.language) + "</rdf:li></rdf:Bag></dc:language>\n";
  if (!metadata.date.empty())
    packet += "<xmp:CreateDate>" + xmp_date(metadata.date) + "</xmp:CreateDate><xmp:ModifyDate>" +
              xmp_date(metadata.date) + "</xmp:ModifyDate>";
  packet += "<xmp:CreatorTool>" + std::string(creator) + "</xmp:CreatorTool><pdf:Producer>" + producer() +
            "</pdf:Producer>\n";
  packet += packet_end;
  return packet;
}

std::string output_intent(HaruDocument& document, const std::string& colour_profile,
                          const Deflater& deflater) {
  const Reference profile = document.add_stream("/N 3/Filter/FlateDecode", deflater.compress(colour_profile));
  return "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
         "/Info(sRGB IEC61966-2.1)/DestOutputProfile " +
         to_string(profile) + ">>]";
}

}  // namespace pdf
