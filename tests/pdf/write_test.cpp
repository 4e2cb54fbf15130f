#include "pdf/write.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <future>
#include <sstream>

#include "pdf/failure.h"
#include "pdf/page_builder.h"
#include "pdf/read_back.h"
#include "pdf/sample_document.h"

namespace pdf {
namespace {

TEST(WriteTest, gives_the_same_bytes_each_time) {
  EXPECT_EQ(write_sample(), write_sample());
}

TEST(WriteTest, gives_the_same_bytes_on_two_threads) {
  const std::string expected = write_sample();
  const auto write_often = [&] {
    for (int count = 0; count < 20; ++count)
      if (write_sample() != expected) return false;
    return true;
  };
  auto first = std::async(std::launch::async, write_often);
  auto second = std::async(std::launch::async, write_often);
  EXPECT_TRUE(first.get());
  EXPECT_TRUE(second.get());
}

/// A dictionary as text, without what the two ways of writing differ in.
std::string comparable(QPDFObjectHandle object) {
  if (!object.isStream()) return object.unparseResolved();
  QPDFObjectHandle dictionary = object.getDict().shallowCopy();
  dictionary.removeKey("/Length");
  const auto bytes = object.getRawStreamData();
  return dictionary.unparse() +
         std::string(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
}

TEST(WriteTest, both_serializers_write_the_same_objects) {
  ReadBack compact(write_sample());
  ReadBack classic(write_sample(Serializer::Classic));
  std::size_t compared = 0;
  for (QPDFObjectHandle object : compact.file().getAllObjects()) {
    if (object.isStreamOfType("/ObjStm") || object.isStreamOfType("/XRef")) continue;
    EXPECT_EQ(comparable(object), comparable(classic.file().getObjectByObjGen(object.getObjGen())));
    ++compared;
  }
  EXPECT_GT(compared, 60u);
  EXPECT_LT(write_sample().size(), write_sample(Serializer::Classic).size());
}

TEST(WriteTest, spreads_many_objects_over_several_streams) {
  PageBuilder builder;
  builder.page("1");
  for (int count = 0; count < 600; ++count) builder.paragraph(layout::Role::Paragraph, 20 + count, "alinea");
  ReadBack file(write_pages(builder.laid_out));
  std::size_t paragraphs = 0;
  for (QPDFObjectHandle object : file.file().getAllObjects())
    if (object.isDictionary() && object.getKey("/S").isNameAndEquals("/P")) ++paragraphs;
  EXPECT_EQ(paragraphs, 600u);
  EXPECT_TRUE(file.warnings().empty());
}

TEST(WriteTest, another_text_gives_another_second_half_of_the_id) {
  const auto id = [](const layout::LaidOut& laid_out) {
    ReadBack file(write_pages(laid_out));
    QPDFObjectHandle halves = file.file().getTrailer().getKey("/ID");
    return std::pair{halves.getArrayItem(0).getStringValue(), halves.getArrayItem(1).getStringValue()};
  };
  layout::LaidOut changed = sample_document();
  changed.elements.back().language = "de";
  EXPECT_EQ(id(sample_document()).first, id(changed).first);
  EXPECT_NE(id(sample_document()).second, id(changed).second);
}

TEST(WriteTest, another_address_gives_another_first_half_of_the_id) {
  const auto id_at = [](const std::string& address) {
    Metadata metadata = sample_metadata();
    metadata.address = address;
    ReadBack file(*write(sample_document(), metadata, sample_resources()));
    return file.file().getTrailer().getKey("/ID").getArrayItem(0).getStringValue();
  };
  EXPECT_EQ(id_at("plannen/2026.pdf"), id_at("plannen/2026.pdf"));
  EXPECT_NE(id_at("plannen/2026.pdf"), id_at("plannen/2025.pdf"));
}

TEST(WriteTest, refuses_what_a_pdf_cannot_hold) {
  const auto rule_of = [](const layout::LaidOut& laid_out) {
    const auto bytes = write(laid_out, sample_metadata(), sample_resources());
    return bytes ? std::string() : bytes.error().front().rule;
  };
  EXPECT_EQ(rule_of(layout::LaidOut{}), "pdf.te-groot");
  layout::LaidOut laid_out = sample_document();
  EXPECT_EQ(rule_of(laid_out), "");
  laid_out.elements.back().alt = std::string(20'000, 'x');
  EXPECT_EQ(rule_of(laid_out), "pdf.te-groot");
  laid_out = sample_document();
  laid_out.pages[0].width = 15'000 * fonts::point;
  EXPECT_EQ(rule_of(laid_out), "pdf.te-groot");
  laid_out = sample_document();
  laid_out.images[0] = "weg.png";
  EXPECT_EQ(rule_of(laid_out), "pdf.afbeelding");
}

TEST(WriteTest, tells_what_the_library_could_not_do) {
  HaruDocument document;
  EXPECT_EQ(failure_of(document), std::nullopt);
  document.add_page(fonts::point, fonts::point);
  const auto failure = failure_of(document);
  ASSERT_TRUE(failure);
  EXPECT_EQ(failure->rule, "pdf.bibliotheek");
  EXPECT_NE(failure->message.find("`0x10"), std::string::npos) << failure->message;
}

TEST(WriteTest, pdftotext_gives_the_words_unbroken) {
  const std::filesystem::path path = std::filesystem::path(testing::TempDir()) / "handreiking_write_test.pdf";
  std::ofstream(path, std::ios::binary) << write_sample();
  FILE* pipe = popen(("pdftotext -enc UTF-8 '" + path.string() + "' -").c_str(), "r");
  ASSERT_NE(pipe, nullptr);
  std::string text;
  for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) text += static_cast<char>(c);
  EXPECT_EQ(pclose(pipe), 0);
  std::filesystem::remove(path);
  for (const char* line :
       {"Plan van aanpak", "Officiële afspraken: effect, € 12,50 en x\u0301.", "de intern begeleider",
        "ouders ≤ 12 uur", "De school werkt aan ouder", "betrokkenheid in de klas.", "Steunpunt (Twente)"})
    EXPECT_NE(text.find(line), std::string::npos) << line << "\n" << text;
}

}  // namespace
}  // namespace pdf
