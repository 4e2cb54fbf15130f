#include "model/web_links.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "markdown/parse.h"
#include "source/source_map.h"
#include "yaml/parse.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class WebLinksTest : public testing::Test {
 protected:
  void add_chapter(const std::string& body) {
    const auto& file = sources[sources.add("content/" + std::to_string(count++) + ".md", body)];
    links.add(markdown::parse(source::MappedText(file, file.span()), {}).value);
  }

  yaml::Value value_of(const std::string& text) {
    return *yaml::parse(sources[sources.add("content/" + std::to_string(count++) + ".yaml", text)]);
  }

  std::vector<std::string> addresses() const {
    std::vector<std::string> result;
    for (const auto& link : links.all()) result.push_back(link.address);
    return result;
  }

  int count = 0;
  source::SourceMap sources;
  WebLinks links;
};

TEST_F(WebLinksTest, holds_an_address_once_with_every_place) {
  add_chapter("Zie [een](https://een.nl/a) en nog eens [een](https://een.nl/a).\n");
  add_chapter("- [twee](http://twee.nl/)\n- [een](https://een.nl/a)\n");
  const auto all = links.all();
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].address, "http://twee.nl/");
  EXPECT_EQ(all[1].address, "https://een.nl/a");
  ASSERT_EQ(all[1].places.size(), 3U);
  EXPECT_EQ(sources[all[1].places[0].file].path, "content/0.md");
  EXPECT_EQ(sources[all[1].places[2].file].path, "content/1.md");
}

TEST_F(WebLinksTest, cuts_off_the_place_within_the_page) {
  add_chapter("[een](https://een.nl/a?b=c#d) [twee](https://een.nl/a?b=c#e)\n");
  EXPECT_THAT(addresses(), ElementsAre("https://een.nl/a?b=c"));
}

TEST_F(WebLinksTest, looks_in_tables_notes_and_emphasis) {
  add_chapter("| a |\n|---|\n| *[x](https://een.nl/)* |\n\nTekst.[^1]\n\n[^1]: [y](HTTPS://twee.nl/)\n");
  EXPECT_THAT(addresses(), ElementsAre("HTTPS://twee.nl/", "https://een.nl/"));
}

TEST_F(WebLinksTest, leaves_other_kinds_of_links_out) {
  add_chapter(
      "[a](mailto:a@b.nl) [b](bestand.pdf) [c](#kop) [d](@pagina) [e](tel:0612345678) `https://x.nl/`\n");
  EXPECT_THAT(addresses(), IsEmpty());
}

TEST_F(WebLinksTest, takes_values_that_are_an_address) {
  links.add(value_of("- { naam: A, website: 'https://a.nl/' }\n- { naam: Kijk op https://b.nl/ }\n"));
  EXPECT_THAT(addresses(), ElementsAre("https://a.nl/"));
}

TEST_F(WebLinksTest, does_not_ask_for_the_address_of_the_site_itself) {
  Site site;
  site.settings = value_of("adres: https://eigen.nl/\ntoegankelijkheid: { verklaring: 'https://v.nl/' }\n");
  site.pages.emplace_back().front = value_of("titel: A\nbron: https://bron.nl/\n");
  site.collections.push_back({"scholen", {value_of("website: https://school.nl/\n")}});
  add_values(site, links);
  EXPECT_THAT(addresses(), ElementsAre("https://bron.nl/", "https://school.nl/", "https://v.nl/"));
}

}  // namespace
}  // namespace model
