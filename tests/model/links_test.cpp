#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

// A chapter `een` with the given body, next to one that can be linked to.
class Links : public testing::Test {
 protected:
  void load(const std::string& body) {
    site.write_chapter("content/handboek/1-een.md", "een", body);
    site.write_chapter(
        "content/bijlagen/a-twee.md", "twee",
        "## De kop {#kop}\n\nTekst.\n\n:::tabel{#maten titel=\"Maten\"}\n\n| a |\n|---|\n| b |\n\n:::\n");
    site.write_chapter("content/los/drie.md", "drie", "## Kop van drie\n\nTekst.\n");
    site.load();
  }

  std::string only_problem(const std::string& body) {
    load(body);
    const auto problems = site.whole_problems();
    return problems.size() == 1 ? problems.front()
                                : "niet een melding, maar " + std::to_string(problems.size());
  }

  std::string words_for(const std::string& page, const std::string& anchor) {
    const document::Reference reference{.children = {}, .page = page, .anchor = anchor, .span = {}};
    const auto destination = resolve(site.loaded.site, site.page("een"), reference);
    return destination ? destination->words : "<niets>";
  }

  TestSite site;
};

TEST_F(Links, are_right_when_they_lead_somewhere) {
  load(
      "## Hier {#hier}\n\n[](@twee), [](@twee#kop), [](@twee#maten), [](@#hier), [zie](#hier), "
      "[w](https://w.nl), [m](mailto:a@b.nl).\n");
  EXPECT_THAT(site.whole_problems(), IsEmpty());
}

TEST_F(Links, get_words_of_where_they_lead) {
  load("## Hier {#hier}\n");
  EXPECT_EQ(words_for("", ""), "hoofdstuk 1 (Titel van een)");
  EXPECT_EQ(words_for("", "hier"), "paragraaf 1.1 (Hier)");
  EXPECT_EQ(words_for("twee", ""), "bijlage A (Titel van twee)");
  EXPECT_EQ(words_for("twee", "kop"), "paragraaf A.1 (De kop)");
  EXPECT_EQ(words_for("twee", "maten"), "tabel A.1");
  EXPECT_EQ(words_for("drie", ""), "Titel van drie");
  EXPECT_EQ(words_for("drie", "kop-van-drie"), "Kop van drie");
  EXPECT_EQ(words_for("vier", ""), "<niets>");
  EXPECT_EQ(words_for("twee", "niets"), "<niets>");
}

TEST_F(Links, are_reported_when_the_page_is_unknown) {
  EXPECT_EQ(
      only_problem("Zie [](@twe).\n"),
      "content/handboek/1-een.md:5:5 fout verwijzing.onbekend: er is geen pagina `twe` | bedoel je `twee`?");
}

TEST_F(Links, stop_guessing_where_nearly_all_are_wrong) {
  std::string body;
  for (int index = 0; index < 150; ++index) body += "Zie [](@twe).\n";
  load(body);
  const auto problems = site.whole_problems();
  ASSERT_EQ(problems.size(), 150U);
  EXPECT_THAT(problems.front(), HasSubstr("bedoel je `twee`?"));
  EXPECT_THAT(problems.back(), HasSubstr("schrijf achter `@` de `id` van een pagina"));
}

TEST_F(Links, are_reported_when_the_anchor_is_unknown) {
  EXPECT_EQ(only_problem("Zie [](@twee#kopp).\n"),
            "content/handboek/1-een.md:5:5 fout verwijzing.onbekend: er is geen kop of tabel `kopp` op de "
            "pagina `twee` | "
            "bedoel je `kop`?");
}

TEST_F(Links, to_an_anchor_of_the_page_become_references) {
  load("## Hier {#hier}\n\n[daar](#hier)\n");
  EXPECT_THAT(document::dump(site.page("een").document), HasSubstr("reference \"#hier\"\n    text \"daar\""));
}

TEST_F(Links, to_a_file_of_a_page_say_how_to_write_them) {
  EXPECT_EQ(only_problem("Zie [dat](../bijlagen/a-twee.md#kop).\n"),
            "content/handboek/1-een.md:5:5 fout verwijzing.naar-bestand: verwijs naar een pagina met haar "
            "naam, niet met haar "
            "bestand | schrijf `@twee#kop`");
}

TEST_F(Links, without_https_are_recognised) {
  EXPECT_THAT(only_problem("Zie [dat](www.nji.nl/vormen).\n"), HasSubstr("verwijzing.zonder-https"));
  EXPECT_THAT(only_problem("Zie [dat](weg.pdf).\n"), HasSubstr("bestand.ontbreekt"));
  EXPECT_THAT(only_problem("Zie [dat](../../geheim.pdf).\n"), HasSubstr("bestand.ontbreekt"));
  EXPECT_THAT(only_problem("Zie [dat]().\n"), HasSubstr("verwijzing.leeg"));
}

TEST_F(Links, to_pictures_get_the_address_of_the_file) {
  site.write("content/handboek/beeld/kaart.png", "x");
  site.write("content/handboek/lijst.pdf", "x");
  load("![De kaart](beeld/kaart.png) en [de lijst](./lijst.pdf)\n");
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  const auto dump = document::dump(site.page("een").document);
  EXPECT_THAT(dump, HasSubstr("handboek/beeld/kaart.png"));
  EXPECT_THAT(dump, HasSubstr("handboek/lijst.pdf"));
  ASSERT_EQ(site.loaded.site.assets.size(), 2U);
  EXPECT_EQ(site.loaded.site.assets[0].source, "content/handboek/beeld/kaart.png");
  EXPECT_EQ(site.loaded.site.assets[0].address, "handboek/beeld/kaart.png");
}

TEST_F(Links, to_pictures_are_checked) {
  site.write("content/handboek/beeld/kaart.png", "x");
  site.write("content/handboek/beeld/los.png", "x");
  load("![](beeld/kaart.png) ![Weg](beeld/kart.png) ![Elders](https://a.nl/b.png)\n");
  EXPECT_THAT(site.problems(),
              ElementsAre("content/handboek/1-een.md:5:1 fout beeld.zonder-alt",
                          "content/handboek/1-een.md:5:22 fout beeld.ontbreekt",
                          "content/handboek/1-een.md:5:45 fout beeld.van-elders",
                          "content/handboek/beeld/los.png:1:1 waarschuwing bestand.ongebruikt"));
}

TEST_F(Links, to_a_place_in_a_file_keep_it) {
  site.write("content/handboek/lijst.pdf", "x");
  load("[de lijst](lijst.pdf#page=3)\n");
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  EXPECT_THAT(document::dump(site.page("een").document), HasSubstr("handboek/lijst.pdf#page=3"));
  EXPECT_THAT(only_problem("[l](lijst.pdf) [de lijst](lijst.pdf?a=1)\n"), HasSubstr("bestand.ontbreekt"));
}

TEST_F(Links, are_not_absolute) {
  site.write("content/handboek/beeld/kaart.png", "x");
  site.write("content/handboek/lijst.pdf", "x");
  load(
      "![Kaart](beeld/kaart.png) ![Kaart](/beeld/kaart.png)\n\n[l](lijst.pdf) [l](/lijst.pdf) "
      "[n](//nji.nl)\n");
  EXPECT_THAT(site.problems(), ElementsAre("content/handboek/1-een.md:5:27 fout bestand.pad",
                                           "content/handboek/1-een.md:7:16 fout bestand.pad",
                                           "content/handboek/1-een.md:7:32 fout verwijzing.zonder-https"));
}

TEST_F(Links, publish_the_shared_pictures_always) {
  site.write("content/beeld/logo.png", "x");
  load("Tekst.\n");
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  ASSERT_EQ(site.loaded.site.assets.size(), 1U);
  EXPECT_EQ(site.loaded.site.assets[0].address, "beeld/logo.png");
}

}  // namespace
}  // namespace model
