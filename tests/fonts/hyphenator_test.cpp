#include "fonts/hyphenator.h"

#include <gtest/gtest.h>

namespace fonts {
namespace {

const Hyphenator& dutch() {
  static const Hyphenator hyphenator = [] {
    auto loaded = Hyphenator::load("/usr/share/hyphen/hyph_nl_NL.dic");
    if (!loaded) ADD_FAILURE() << loaded.error().front().message;
    return *std::move(loaded);
  }();
  return hyphenator;
}

std::string hyphenate(std::string word) {
  const std::vector<std::size_t> breaks = dutch().breaks(word);
  for (auto offset = breaks.rbegin(); offset != breaks.rend(); ++offset) word.insert(*offset, 1, '=');
  return word;
}

TEST(HyphenatorTest, breaks_dutch_words) {
  EXPECT_EQ(hyphenate("onderwijskwaliteit"), "on=der=wijs=kwa=li=teit");
  EXPECT_EQ(hyphenate("medezeggenschapsraad"), "me=de=zeg=gen=schaps=raad");
  EXPECT_EQ(hyphenate("samenwerkingsverband"), "sa=men=wer=kings=ver=band");
}

TEST(HyphenatorTest, leaves_two_letters_before_and_three_after) {
  EXPECT_EQ(hyphenate("aanbod"), "aan=bod");
  EXPECT_EQ(hyphenate("thema"), "thema");  // the=ma leaves two
  EXPECT_EQ(hyphenate("over"), "over");
}

TEST(HyphenatorTest, never_breaks_where_the_spelling_would_change) {
  EXPECT_EQ(hyphenate("reïncarnatie").find("=ï"), std::string::npos);
  EXPECT_EQ(hyphenate("verzuimcoördinator").find("=ö"), std::string::npos);
  EXPECT_EQ(hyphenate("verzuimcoördinator").substr(0, 9), "ver=zuim=");
}

TEST(HyphenatorTest, keeps_the_offsets_of_accented_letters) {
  EXPECT_EQ(hyphenate("financiële"), "fi=nan=ciële");
  EXPECT_EQ(hyphenate("geëvalueerd"), "geë=va=lu=eerd");
}

TEST(HyphenatorTest, capital_letters_make_no_difference_at_the_start) {
  EXPECT_EQ(hyphenate("Samenwerking"), "Sa=men=wer=king");
}

TEST(HyphenatorTest, leaves_names_and_abbreviations_whole) {
  EXPECT_EQ(hyphenate("TWENTE"), "TWENTE");
  EXPECT_EQ(hyphenate("mijnGroeidossier"), "mijnGroeidossier");
}

TEST(HyphenatorTest, skips_punctuation_around_a_word) {
  EXPECT_EQ(hyphenate("(samenwerking),"), "(sa=men=wer=king),");
  EXPECT_EQ(hyphenate("“samenwerking”"), "“sa=men=wer=king”");
}

TEST(HyphenatorTest, hyphenates_the_parts_of_a_joined_word) {
  EXPECT_EQ(hyphenate("na-apen"), "na-apen");
  EXPECT_EQ(hyphenate("jeugdhulp/onderwijs"), "jeugd=hulp/on=der=wijs");
  EXPECT_EQ(hyphenate("foto's"), "foto's");
  EXPECT_EQ(hyphenate("programma’s"), "pro=gramma’s");
}

TEST(HyphenatorTest, leaves_addresses_and_numbers_whole) {
  for (const char* word :
       {"https://voorbeeld.nl/samenwerking", "directie@school.nl", "samenwerking2024", "samen_werking",
        "12.500,00", "onderwijs.nl", "samen\u00ADwerking", "", "-", "'", "...", "Szczęśliwy"})
    EXPECT_EQ(hyphenate(word), word);
}

TEST(HyphenatorTest, leaves_endless_words_whole) {
  EXPECT_TRUE(dutch().breaks(std::string(100'000, 'a')).empty());
  EXPECT_FALSE(dutch().breaks("samenwerkingsverbandsamenwerkingsverbandsamenwerkingsverband").empty());
}

TEST(HyphenatorTest, survives_any_bytes) {
  EXPECT_TRUE(dutch().breaks("\xFF\xC3samen\x80").empty());
  EXPECT_TRUE(dutch().breaks(std::string_view("sa\0menwerking", 13)).empty());
}

TEST(HyphenatorTest, names_a_file_that_it_cannot_read) {
  const auto loaded = Hyphenator::load("/nergens/hyph_nl_NL.dic");
  ASSERT_FALSE(loaded.has_value());
  EXPECT_EQ(loaded.error().front().rule, "afbreken.woordenlijst");
}

HyphenExceptions exceptions_of(std::initializer_list<std::string_view> words) {
  HyphenExceptions exceptions;
  for (const auto word : words) EXPECT_EQ(exceptions.add(word), HyphenExceptions::Added::Yes) << word;
  return exceptions;
}

TEST(HyphenatorTest, an_exception_goes_before_the_patterns) {
  const auto own = exceptions_of({"onder-wijskwaliteit", "samenwerkingsverband", "i-CT", "reünie-ruimte"});
  EXPECT_EQ(dutch().breaks("Onderwijskwaliteit", own), std::vector<std::size_t>{5});
  EXPECT_TRUE(dutch().breaks("(samenwerkingsverband)", own).empty());
  EXPECT_EQ(dutch().breaks("ICT-ruimte", own).front(), 1U) << "a part of a joined word, in capitals";
  EXPECT_EQ(dutch().breaks("Reünieruimte", own), std::vector<std::size_t>{7});
}

TEST(HyphenExceptionsTest, take_words_alone) {
  HyphenExceptions exceptions;
  EXPECT_EQ(exceptions.add("Twente"), HyphenExceptions::Added::Yes);
  EXPECT_EQ(exceptions.add("twen-te"), HyphenExceptions::Added::Twice);
  for (const char* other :
       {"", "-", "twee woorden", "-avond", "avond-", "ouder--avond", "groep8", "\xFFx", "Łódź"})
    EXPECT_EQ(exceptions.add(other), HyphenExceptions::Added::NoWord) << other;
}

}  // namespace
}  // namespace fonts
