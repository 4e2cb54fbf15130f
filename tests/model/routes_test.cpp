#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "source/limits.h"
#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A site with the program's own schema for its settings.
class Routes : public testing::Test {
 protected:
  Routes() {
    const source::DiskFileSystem repository(HANDREIKING_ROOT);
    for (const std::string name : {"site", "pagina"}) {
      const auto path = "schemas/" + name + ".schema.json";
      site.write(path, repository.read(path, source::limits::json_file_bytes).bytes);
    }
    for (const std::string id : {"algemeen", "aan-de-slag", "regie"})
      site.write_chapter("content/handboek/" + id + ".md", id, "Tekst.\n");
  }

  const Site& load(const std::string& routes) {
    site.write("content/site.yaml",
               "titel: Proef\nadres: https://voorbeeld.nl/\ndelen:\n"
               "  - { deel: Handboek, map: handboek }\nleesroutes:\n" +
                   routes);
    return site.load().site;
  }

  std::vector<std::string> problems_with(const std::string& routes) {
    load(routes);
    return site.whole_problems();
  }

  static std::vector<std::string> pages_of(const Site& loaded, const Route& route) {
    std::vector<std::string> ids;
    for (const auto page : route.pages) ids.push_back(loaded.pages[page].id);
    return ids;
  }

  TestSite site;
};

TEST_F(Routes, keep_their_order_and_know_their_reader) {
  const auto& loaded = load(
      "  ib-er: { naam: Een team maken, paginas: [regie, algemeen] }\n"
      "  ouder: [aan-de-slag, regie]\n");
  EXPECT_THAT(site.whole_problems(), IsEmpty());
  ASSERT_EQ(loaded.routes.size(), 2U);
  EXPECT_EQ(loaded.routes[0].reader, "ib-er");
  EXPECT_EQ(loaded.routes[0].reader_name, "ib'er of zorgcoördinator");
  EXPECT_EQ(loaded.routes[0].name, "Een team maken");
  EXPECT_THAT(pages_of(loaded, loaded.routes[0]), ElementsAre("regie", "algemeen"));
  EXPECT_EQ(loaded.routes[1].name, "");
  EXPECT_THAT(pages_of(loaded, loaded.routes[1]), ElementsAre("aan-de-slag", "regie"));
}

TEST_F(Routes, are_known_to_their_pages) {
  load("  ib-er: [regie, algemeen]\n  ouder: [aan-de-slag, regie]\n");
  const auto& stops = site.page("regie").stops;
  ASSERT_EQ(stops.size(), 2U);
  EXPECT_EQ(stops[0].route, 0U);
  EXPECT_EQ(stops[0].place, 0U);
  EXPECT_EQ(stops[1].route, 1U);
  EXPECT_EQ(stops[1].place, 1U);
  EXPECT_EQ(site.page("algemeen").stops.size(), 1U);
}

TEST_F(Routes, name_pages_that_exist) {
  EXPECT_THAT(problems_with("  ouder: [regie, algemen]\n"),
              ElementsAre("content/site.yaml:6:18 fout verwijzing.onbekend: er is geen pagina `algemen` | "
                          "bedoel je `algemeen`?"));
  EXPECT_THAT(problems_with("  ouder: { paginas: [iets-heel-anders] }\n"),
              ElementsAre("content/site.yaml:6:22 fout verwijzing.onbekend: er is geen pagina "
                          "`iets-heel-anders` | schrijf de `id` die boven aan de pagina staat"));
}

TEST_F(Routes, take_no_id_for_unknown_while_a_page_has_lost_its_own) {
  site.write("content/handboek/regie.md", "---\ntitel: Regie\n---\nTekst.\n");
  EXPECT_THAT(problems_with("  ouder: [regie]\n"),
              ElementsAre(testing::HasSubstr("content/handboek/regie.md:2:1 fout veld.ontbreekt")));
}

TEST_F(Routes, are_for_readers_that_pages_know) {
  EXPECT_THAT(problems_with("  iber: [regie]\n"),
              ElementsAre("content/site.yaml:6:3 fout veld.onbekend: `iber` is geen keuze bij `leesroutes` | "
                          "bedoel je `ib-er`?"));
}

TEST_F(Routes, pass_a_page_once) {
  EXPECT_THAT(
      problems_with("  ouder: [regie, regie]\n"),
      ElementsAre("content/site.yaml:6:18 fout lijst.dubbel: `regie` staat al in de lijst bij `ouder`, "
                  "als nummer 1 | haal een van de twee weg"));
}

}  // namespace
}  // namespace model
