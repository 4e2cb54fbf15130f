#include "pdf/conformance.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

#include "pdf/sample_document.h"

namespace pdf {
namespace {

using testing::Contains;
using testing::IsEmpty;
using testing::StartsWith;

class SampleConformanceTest : public testing::TestWithParam<Serializer> {};
TEST_P(SampleConformanceTest, breaks_no_condition) {
  const std::string bytes = write_sample(GetParam());
  EXPECT_THAT(find_breaches_in_bytes(bytes), IsEmpty());
  ReadBack file(bytes);
  EXPECT_THAT(find_breaches(file), IsEmpty());
  EXPECT_THAT(file.warnings(), IsEmpty());
}
INSTANTIATE_TEST_SUITE_P(Serializers, SampleConformanceTest,
                         testing::Values(Serializer::Compact, Serializer::Classic));

/// A change to a sound file, and the condition that it breaks.
struct Mutation {
  const char* name;
  const char* clause;
  std::function<void(ReadBack&)> apply;
};

/// The first element of a type, in reading order.
QPDFObjectHandle find_element(QPDFObjectHandle element, const std::string& type) {
  if (element.getKey("/S").isNameAndEquals(type)) return element;
  if (!element.hasKey("/K")) return QPDFObjectHandle::newNull();
  for (QPDFObjectHandle kid : element.getKey("/K").getArrayAsVector()) {
    if (!kid.isDictionary() || !kid.hasKey("/S")) continue;
    QPDFObjectHandle found = find_element(kid, type);
    if (found.isDictionary()) return found;
  }
  return QPDFObjectHandle::newNull();
}

QPDFObjectHandle element_of(ReadBack& file, const std::string& type) {
  return find_element(file.structure_root().getKey("/K"), type);
}

QPDFObjectHandle first_font(ReadBack& file) {
  return file.pages()[0].getKey("/Resources").getKey("/Font").getKey("/F0");
}

void append_to_page(ReadBack& file, const std::string& operators) {
  file.pages()[0].addPageContents(QPDFObjectHandle::newStream(&file.file(), operators), false);
}

QPDFObjectHandle attachment(ReadBack& file) {
  return file.catalog().getKey("/AF").getArrayItem(0);
}

const std::vector<Mutation> mutations{
    {"attachment of nothing", "6.8-4",
     [](ReadBack& file) { file.catalog().replaceKey("/AF", QPDFObjectHandle::newArray()); }},
    {"attachment without relation", "6.8-3",
     [](ReadBack& file) { attachment(file).removeKey("/AFRelationship"); }},
    {"attachment without name", "6.8-2", [](ReadBack& file) { attachment(file).removeKey("/UF"); }},
    {"attachment without name for all", "7.11-1", [](ReadBack& file) { attachment(file).removeKey("/UF"); }},
    {"attachment of no type", "6.8-1",
     [](ReadBack& file) { attachment(file).getKey("/EF").getKey("/F").getDict().removeKey("/Subtype"); }},
    {"no title shown", "7.1-10", [](ReadBack& file) { file.catalog().removeKey("/ViewerPreferences"); }},
    {"no tab order", "7.18.3-1", [](ReadBack& file) { file.pages()[1].removeKey("/Tabs"); }},
    {"no language", "7.2 Lang of the file", [](ReadBack& file) { file.catalog().removeKey("/Lang"); }},
    {"words in no language", "7.2 Lang of /Span",
     [](ReadBack& file) {
       element_of(file, "/Span").replaceKey("/Lang", QPDFObjectHandle::newUnicodeString("En gels"));
     }},
    {"no output intent", "6.2.4.3-4", [](ReadBack& file) { file.catalog().removeKey("/OutputIntents"); }},
    {"not marked", "6.2-1", [](ReadBack& file) { file.catalog().removeKey("/MarkInfo"); }},
    {"no parent tree", "7.1-3", [](ReadBack& file) { file.structure_root().removeKey("/ParentTree"); }},
    {"untagged drawing", "7.1-3", [](ReadBack& file) { append_to_page(file, "\n0 0 9 9 re f\n"); }},
    {"mark without element", "7.1-3",
     [](ReadBack& file) { append_to_page(file, "\n/P<</MCID 99>>BDC EMC\n"); }},
    {"element without mark", "7.1-3",
     [](ReadBack& file) {
       element_of(file, "/H1").getKey("/K").appendItem(QPDFObjectHandle::newInteger(98));
     }},
    {"hidden link", "6.3.2-1",
     [](ReadBack& file) { file.pages()[1].getKey("/Annots").getArrayItem(0).removeKey("/F"); }},
    {"link that is not described", "7.18.5-2",
     [](ReadBack& file) { file.pages()[1].getKey("/Annots").getArrayItem(0).removeKey("/Contents"); }},
    {"link outside the tree", "7.18.5-1",
     [](ReadBack& file) { file.pages()[1].getKey("/Annots").getArrayItem(0).removeKey("/StructParent"); }},
    {"head without scope", "7.5-1", [](ReadBack& file) { element_of(file, "/TH").removeKey("/A"); }},
    {"figure without alt", "7.3-1", [](ReadBack& file) { element_of(file, "/Figure").removeKey("/Alt"); }},
    {"note without id", "7.9-1", [](ReadBack& file) { element_of(file, "/Note").removeKey("/ID"); }},
    {"skipped heading level", "7.4.2-1",
     [](ReadBack& file) { element_of(file, "/H2").replaceKey("/S", QPDFObjectHandle::newName("/H3")); }},
    {"no text for glyphs", "7.21.7", [](ReadBack& file) { first_font(file).removeKey("/ToUnicode"); }},
    {"missing glyph shown", "7.21.8",
     [](ReadBack& file) { append_to_page(file, "\n/Artifact BMC BT /F0 9 Tf [<0000>]TJ ET EMC\n"); }},
    {"wrong widths", "7.21.5",
     [](ReadBack& file) {
       first_font(file)
           .getKey("/DescendantFonts")
           .getArrayItem(0)
           .replaceKey("/W", QPDFObjectHandle::newArray());
     }},
    {"type that is not standard", "7.1-5",
     [](ReadBack& file) { element_of(file, "/P").replaceKey("/S", QPDFObjectHandle::newName("/Alinea")); }},
};

TEST(ConformanceTest, notices_each_breach) {
  const std::string bytes = write_sample();
  for (const Mutation& mutation : mutations) {
    ReadBack file(bytes);
    mutation.apply(file);
    EXPECT_THAT(find_breaches(file), Contains(StartsWith(mutation.clause))) << mutation.name;
  }
}

TEST(ConformanceTest, notices_a_stream_without_line_end) {
  std::string bytes = write_sample();
  bytes[bytes.find("endstream") - 1] = ' ';
  EXPECT_THAT(find_breaches_in_bytes(bytes), Contains(StartsWith("6.1.7.1-2")));
}

}  // namespace
}  // namespace pdf
