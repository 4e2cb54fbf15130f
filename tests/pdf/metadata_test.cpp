#include <gtest/gtest.h>

#include "pdf/page_builder.h"
#include "pdf/read_back.h"  // before libqpdf's own headers

#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include "pdf/sample_document.h"

namespace pdf {
namespace {

std::string xmp_of(ReadBack& file) {
  const auto buffer = file.catalog().getKey("/Metadata").getStreamData();
  return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

TEST(MetadataTest, info_and_xmp_say_the_same) {
  ReadBack file(write_sample());
  QPDFObjectHandle info = file.file().getTrailer().getKey("/Info");
  EXPECT_EQ(info.getKey("/Title").getUTF8Value(), sample_metadata().title);
  EXPECT_EQ(info.getKey("/Author").getUTF8Value(), "Twentse Transformatie");
  EXPECT_EQ(info.getKey("/Subject").getUTF8Value(), "Onderwijs en jeugdhulp");
  EXPECT_EQ(info.getKey("/CreationDate").getUTF8Value(), "D:20261005000000Z");
  const std::string xmp = xmp_of(file);
  for (const char* part : {"Plan van aanpak – De Wilg &amp; \"vrienden\" &lt;2026&gt;</rdf:li>",
                           "<rdf:li>Twentse Transformatie</rdf:li>", "Onderwijs en jeugdhulp",
                           "<rdf:li>nl-NL</rdf:li>", "<xmp:CreateDate>2026-10-05T00:00:00Z</xmp:CreateDate>"})
    EXPECT_NE(xmp.find(part), std::string::npos) << part;
  EXPECT_NE(xmp.find(info.getKey("/Producer").getUTF8Value()), std::string::npos);
}

TEST(MetadataTest, what_is_not_known_is_not_written) {
  PageBuilder builder;
  builder.page("1");
  Metadata metadata;
  metadata.title = "Titel";
  const auto bytes = write(builder.laid_out, metadata, sample_resources());
  ASSERT_TRUE(bytes.has_value());
  ReadBack file(*bytes);
  QPDFObjectHandle info = file.file().getTrailer().getKey("/Info");
  for (const char* key : {"/Author", "/Subject", "/CreationDate", "/ModDate"})
    EXPECT_FALSE(info.hasKey(key)) << key;
  EXPECT_EQ(xmp_of(file).find("CreateDate"), std::string::npos);
}

TEST(MetadataTest, the_catalog_names_language_and_colours) {
  ReadBack file(write_sample());
  EXPECT_EQ(file.catalog().getKey("/Lang").getUTF8Value(), "nl-NL");
  QPDFObjectHandle intent = file.catalog().getKey("/OutputIntents").getArrayItem(0);
  EXPECT_EQ(intent.getKey("/S").getName(), "/GTS_PDFA1");
  const auto profile = intent.getKey("/DestOutputProfile").getStreamData();
  EXPECT_EQ(std::string(reinterpret_cast<const char*>(profile->getBuffer()), profile->getSize()),
            sample_resources().colour_profile);
}

TEST(MetadataTest, control_characters_do_not_break_the_xml) {
  PageBuilder builder;
  builder.page("1");
  Metadata metadata;
  metadata.title =
      "a\x02"
      "b";
  const auto bytes = write(builder.laid_out, metadata, sample_resources());
  ASSERT_TRUE(bytes.has_value());
  ReadBack file(*bytes);
  EXPECT_NE(xmp_of(file).find("a\uFFFD"
                              "b"),
            std::string::npos);
}

TEST(AttachmentTest, is_what_was_given) {
  for (const auto serializer : {Serializer::Compact, Serializer::Classic}) {
    ReadBack file(write_sample(serializer));
    QPDFEmbeddedFileDocumentHelper embedded(file.file());
    const auto files = embedded.getEmbeddedFiles();
    ASSERT_EQ(files.size(), 1U);
    const auto& [name, attachment] = *files.begin();
    EXPECT_EQ(name, "de-wilg-é.yaml");
    EXPECT_EQ(attachment->getFilename(), "de-wilg-é.yaml");
    EXPECT_EQ(attachment->getDescription(), "De inhoud van dit plan");
    QPDFEFStreamObjectHelper stream(attachment->getEmbeddedFileStream());
    EXPECT_EQ(stream.getSubtype(), "application/yaml");
    EXPECT_EQ(stream.getModDate(), "D:20261005000000Z");
    const auto bytes = attachment->getEmbeddedFileStream().getStreamData();
    const std::string text(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
    EXPECT_EQ(text, sample_metadata().source->bytes);
    EXPECT_EQ(stream.getSize(), text.size());
  }
}

TEST(AttachmentTest, an_archive_that_wants_none_gets_part_2) {
  auto metadata = sample_metadata();
  metadata.source.reset();
  metadata.archive = Archive::PdfA2;
  const auto bytes = write(sample_document(), metadata, sample_resources());
  ASSERT_TRUE(bytes.has_value());
  ReadBack file(*bytes);
  EXPECT_FALSE(file.catalog().hasKey("/AF"));
  EXPECT_FALSE(file.catalog().hasKey("/Names"));
  EXPECT_NE(xmp_of(file).find("<pdfaid:part>2</pdfaid:part>"), std::string::npos);
}

TEST(PictureTest, pictures_and_masks_keep_their_bytes) {
  ReadBack file(write_sample());
  QPDFObjectHandle pictures = file.pages()[1].getKey("/Resources").getKey("/XObject");
  QPDFObjectHandle png = pictures.getKey("/I0");
  const image::Picture& decoded = sample_pictures().at("schema.png");
  const auto bytes = [](QPDFObjectHandle stream, bool raw) {
    const auto buffer = raw ? stream.getRawStreamData() : stream.getStreamData();
    return std::string(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
  };
  EXPECT_EQ(bytes(png, false), decoded.bytes);
  EXPECT_EQ(bytes(png.getDict().getKey("/SMask"), false), decoded.alpha);
  QPDFObjectHandle jpeg = pictures.getKey("/I1");
  EXPECT_EQ(jpeg.getDict().getKey("/Filter").getName(), "/DCTDecode");
  EXPECT_EQ(bytes(jpeg, true), sample_pictures().at("foto.jpg").bytes);
}

TEST(PictureTest, a_turned_photo_is_put_upright) {
  ReadBack file(write_sample());
  std::vector<std::string> matrices;
  for (Operation& operation : file.operations(1)) {
    if (operation.name != "cm") continue;
    std::string matrix;
    for (QPDFObjectHandle number : operation.operands) matrix += number.unparse() + " ";
    matrices.push_back(matrix);
  }
  ASSERT_EQ(matrices.size(), 2u);
  EXPECT_EQ(matrices[0], "120 0 0 80 72 631.89 ");
  EXPECT_EQ(matrices[1], "0 -80 120 0 72 611.89 ");  // Exif 6: a quarter to the right
}

TEST(PictureTest, a_picture_that_is_not_drawn_is_left_out) {
  PageBuilder builder;
  builder.page("1");
  builder.laid_out.images = {"schema.png"};
  ReadBack file(write_pages(builder.laid_out));
  EXPECT_FALSE(file.pages()[0].getKey("/Resources").hasKey("/XObject"));
}

}  // namespace
}  // namespace pdf
