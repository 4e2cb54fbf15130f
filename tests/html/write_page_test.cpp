#include "html/write_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "html/sample.h"
#include "model/page_index.h"
#include "source/disk_file_system.h"
#include "source/memory_file_system.h"

namespace html {
namespace {

using testing::HasSubstr;
using testing::Not;

/// With the templates of the repository, as the site has them.
class WritePage : public testing::Test {
 protected:
  WritePage() : site_(sample_site()) {
    auto loaded = load_templates(source::DiskFileSystem(HANDREIKING_ROOT), sources_, "templates/page");
    if (loaded) templates_ = *loaded;
  }

  std::string page(std::string_view id, const document::Document& document = {}) {
    index_pages(site_);
    const auto html = write_page(document, *site_.find_page(id), site_, templates_);
    return html ? *html : html.error().front().message;
  }

  std::string extra(std::string_view address) {
    model::Mentions mentions(site_);
    for (const auto& [index, document] : documents_) mentions.add(index, document);
    const auto pages = write_extra_pages(site_, templates_, mentions);
    if (!pages) return pages.error().front().message;
    const auto found =
        std::find_if(pages->begin(), pages->end(), [&](const auto& p) { return p.address == address; });
    return found == pages->end() ? "" : found->html;
  }

  source::SourceMap sources_;
  model::Site site_;
  std::map<std::size_t, document::Document> documents_;  // by page
  Templates templates_;
};

TEST_F(WritePage, names_the_page_and_the_site_in_the_window) {
  EXPECT_THAT(page("aan-de-slag"), HasSubstr("<title>Aan de slag – Handreiking</title>"));
  EXPECT_THAT(page("aan-de-slag"), HasSubstr("<html lang=\"nl\">"));
  EXPECT_THAT(page("aan-de-slag"), HasSubstr("<h1><span class=\"nummer\">2</span> Aan de slag</h1>"));
}

TEST_F(WritePage, escapes_titles_wherever_they_stand) {
  site_.pages[1].title = "<b>\"Aan\" & de slag";
  const auto html = page("aan-de-slag");
  EXPECT_THAT(html, Not(HasSubstr("<b>")));
  EXPECT_THAT(html, HasSubstr("<title>&lt;b&gt;&quot;Aan&quot; &amp; de slag – Handreiking</title>"));
}

TEST_F(WritePage, allows_nothing_from_elsewhere) {
  EXPECT_THAT(page("aan-de-slag"),
              HasSubstr("content=\"default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self';"));
}

TEST_F(WritePage, links_the_style_sheet_from_where_the_page_stands) {
  EXPECT_THAT(page("de-wilg"), HasSubstr("href=\"../../opmaak/huisstijl.css\""));
}

TEST_F(WritePage, leads_to_the_neighbours_in_the_part) {
  EXPECT_THAT(page("aan-de-slag"), HasSubstr("<a href=\"algemeen.html\" rel=\"prev\">"));
  EXPECT_THAT(page("aan-de-slag"), Not(HasSubstr("rel=\"next\"")));
  EXPECT_THAT(page("de-wilg"), Not(HasSubstr("class=\"bladeren\"")));
}

TEST_F(WritePage, marks_the_page_and_its_part_in_the_menus) {
  const auto html = page("aan-de-slag");
  EXPECT_THAT(html, HasSubstr("<a href=\"index.html\" aria-current=\"true\">Handboek</a>"));
  EXPECT_THAT(html, HasSubstr("<a href=\"aan-de-slag.html\" aria-current=\"page\">"));
}

TEST_F(WritePage, leads_to_a_part_below_the_page_when_its_setting_says_so) {
  site_.parts[1].in_foot = true;
  const auto html = page("aan-de-slag");
  EXPECT_THAT(html, HasSubstr("<li class=\"onder\"><a href=\"../plannen/index.html\">Plannen</a></li>"));
  const auto foot = html.substr(html.find("<footer"));
  EXPECT_THAT(foot, HasSubstr("<li><a href=\"../plannen/index.html\">Plannen</a></li>"));
  EXPECT_THAT(foot, Not(HasSubstr("Handboek")));
  EXPECT_THAT(page("de-wilg"),
              HasSubstr("<li><a href=\"../index.html\" aria-current=\"true\">Plannen</a></li>"));
}

TEST_F(WritePage, names_the_edition_below_the_page) {
  EXPECT_THAT(page("aan-de-slag"), Not(HasSubstr("class=\"uitgave\"")));
  const auto text = [](const char* words) { return yaml::Value{std::string(words), {}}; };
  const auto with = [&](std::vector<yaml::Member> edition) {
    const yaml::Value value{yaml::Map{std::move(edition)}, {}};
    site_.settings = {yaml::Map{{{"uitgave", {}, value}}}, {}};
    return page("aan-de-slag");
  };
  EXPECT_THAT(
      with({{"versie", {}, text("1.2")}, {"datum", {}, text("2026-10-01")}}),
      HasSubstr("<p class=\"uitgave\">Versie 1.2, <time datetime=\"2026-10-01\">1 oktober 2026</time></p>"));
  EXPECT_THAT(with({{"versie", {}, text("1.2")}}), HasSubstr("<p class=\"uitgave\">Versie 1.2</p>"));
  EXPECT_THAT(with({{"datum", {}, text("2026-10-01")}}), HasSubstr("<p class=\"uitgave\">Uitgave van <time"));
  EXPECT_THAT(with({{"uitgever", {}, text("Netwerk")}}), Not(HasSubstr("class=\"uitgave\"")));
}

TEST_F(WritePage, keeps_the_menu_of_a_large_group_short) {
  constexpr std::size_t plans = 60;
  site_.pages.reserve(site_.pages.size() + plans);
  for (std::size_t number = 0; number < plans; ++number) {
    auto plan = site_.pages[2];
    plan.id = "plan-" + std::to_string(number);
    plan.address = "plannen/2026-2027/" + plan.id + ".html";
    site_.pages.push_back(plan);
  }
  const auto middle = page("plan-30");
  EXPECT_THAT(middle, HasSubstr("<a href=\"plan-25.html\">"));
  EXPECT_THAT(middle, HasSubstr("<a href=\"plan-35.html\">"));
  EXPECT_THAT(middle, Not(HasSubstr("plan-24.html")));
  EXPECT_THAT(middle, Not(HasSubstr("plan-36.html")));
  EXPECT_THAT(page("de-wilg"), HasSubstr("<a href=\"plan-4.html\">"));
  EXPECT_THAT(page("plan-59"), HasSubstr("<a href=\"plan-54.html\">"));
}

TEST_F(WritePage, lists_headings_by_level) {
  document::Document document;
  document.blocks = {heading(2, "een", words("Een")), heading(3, "binnen", words("Binnen & buiten")),
                     heading(2, "twee", words("Twee"))};
  const auto html = page("aan-de-slag", document);
  EXPECT_THAT(html, HasSubstr("Op deze pagina"));
  EXPECT_THAT(html,
              HasSubstr("<li><a href=\"#binnen\"><span>Binnen &amp; buiten</span></a></li>\n</ol>\n</li>"));
  document.blocks.resize(1);
  EXPECT_THAT(page("aan-de-slag", document), Not(HasSubstr("Op deze pagina")));
}

TEST_F(WritePage, shows_when_the_page_changed) {
  EXPECT_THAT(page("aan-de-slag"),
              HasSubstr("Laatst gewijzigd op <time datetime=\"2026-03-08\">8 maart 2026</time>"));
  EXPECT_THAT(page("algemeen"), Not(HasSubstr("Laatst gewijzigd")));
}

TEST_F(WritePage, says_that_an_example_does_not_exist_and_offers_its_pdf) {
  const auto html = page("de-wilg");
  EXPECT_THAT(html, HasSubstr("Voorbeeld: verzonnen, niet van echte scholen."));
  EXPECT_THAT(html, HasSubstr("<a href=\"de-wilg.pdf\" type=\"application/pdf\">"));
  EXPECT_THAT(page("aan-de-slag"), HasSubstr("<a href=\"../handreiking.pdf\" type=\"application/pdf\">"));
}

TEST_F(WritePage, says_above_the_text_when_and_where_it_was_so) {
  site_.pages[1].situation = "Zo werkte het in 2019 in Twente.";
  EXPECT_THAT(page("aan-de-slag"), HasSubstr("<p class=\"keurmerk\">Zo werkte het in 2019 in Twente.</p>"));
  EXPECT_THAT(page("algemeen"), Not(HasSubstr("keurmerk")));
}

TEST_F(WritePage, leads_along_the_routes_of_a_page) {
  site_.routes = {{"ib-er", "ib'er of zorgcoördinator", "Een team maken", {2, 1, 0}},
                  {"ouder", "ouder", "", {1}}};
  site_.pages[1].stops = {{0, 1}, {1, 0}};
  const auto html = page("aan-de-slag");
  EXPECT_THAT(html, HasSubstr("<details>\n<summary>Deze pagina hoort bij 2 leesroutes</summary>"));
  EXPECT_THAT(html,
              HasSubstr("<p><a href=\"../leesroutes.html#route_ib-er\">Ib&#39;er of zorgcoördinator: Een "
                        "team maken</a>, pagina 2 van 3</p>\n<ul>\n"
                        "<li>Vorige: <a href=\"../plannen/2026-2027/de-wilg.html\">Plan van De "
                        "Wilg</a></li>\n<li>Volgende: <a href=\"algemeen.html\">Algemeen</a></li>"));
  EXPECT_THAT(
      html, HasSubstr("<p><a href=\"../leesroutes.html#route_ouder\">Ouder</a>, pagina 1 van 1</p>\n</li>"));
  EXPECT_THAT(page("algemeen"), Not(HasSubstr("Deze pagina hoort bij")));
}

TEST_F(WritePage, shows_a_route_at_once_when_it_is_the_only_one) {
  site_.routes = {{"ouder", "ouder", "", {1, 0}}};
  site_.pages[1].stops = {{0, 0}};
  EXPECT_THAT(page("aan-de-slag"),
              HasSubstr("<details open>\n<summary>Deze pagina hoort bij een leesroute</summary>"));
}

TEST_F(WritePage, lists_the_routes_on_a_page_of_their_own_and_at_home) {
  EXPECT_EQ(extra("leesroutes.html"), "");
  EXPECT_THAT(extra("index.html"), Not(HasSubstr("leesroutes.html")));
  site_.routes = {{"ib-er", "ib'er of zorgcoördinator", "Een team maken", {1, 0}},
                  {"ouder", "ouder", "", {1}}};
  const auto home = extra("index.html");
  EXPECT_THAT(home, HasSubstr("<a href=\"leesroutes.html#route_ib-er\">Ib&#39;er of zorgcoördinator</a></p>\n"
                              "<p class=\"samenvatting\">Een team maken: 2 pagina’s</p>"));
  EXPECT_THAT(home, HasSubstr("<p class=\"samenvatting\">1 pagina</p>"));
  const auto routes = extra("leesroutes.html");
  EXPECT_THAT(routes, HasSubstr("<li><a href=\"#route_ib-er\">Ib&#39;er of zorgcoördinator</a></li>"));
  EXPECT_THAT(routes, HasSubstr("<h2 id=\"route_ib-er\">Ib&#39;er of zorgcoördinator: Een team maken</h2>"));
  EXPECT_LT(routes.find("handboek/aan-de-slag.html\">"), routes.find("handboek/algemeen.html\">"));
  EXPECT_THAT(routes, HasSubstr("<li><a href=\"leesroutes.html\" aria-current=\"page\">Leesroutes</a></li>"));
}

TEST_F(WritePage, gathers_the_values_of_a_fact_under_one_label) {
  site_.pages[1].facts = {
      {"Vorm", "Algemeen", "algemeen"}, {"", "iets anders", ""}, {"Plaats", "Almelo", ""}};
  EXPECT_THAT(page("aan-de-slag"),
              HasSubstr("<dt>Vorm</dt>\n<dd><a href=\"algemeen.html\">Algemeen</a></dd>\n"
                        "<dd>iets anders</dd>\n</div>"));
}

TEST_F(WritePage, lists_the_pages_that_name_it) {
  site_.pages[0].namers = {{"Gekozen in plannen", {2}}, {"Varianten", {1}}};
  const auto html = page("algemeen");
  EXPECT_THAT(
      html,
      HasSubstr("<h2 id=\"genoemd_1\">Gekozen in plannen</h2>\n<h3>Schooljaar 2026-2027</h3>\n<ul>\n"
                "<li><a href=\"../plannen/2026-2027/de-wilg.html\">Plan van De Wilg</a> (voorbeeld)</li>"));
  EXPECT_THAT(
      html,
      HasSubstr("<h2 id=\"genoemd_2\">Varianten</h2>\n<ul>\n<li><a href=\"aan-de-slag.html\">2 Aan de slag"));
  EXPECT_THAT(page("aan-de-slag"), Not(HasSubstr("genoemd_")));
}

TEST_F(WritePage, folds_a_long_list_of_pages_that_name_it_and_points_to_a_very_long_one) {
  constexpr std::size_t plans = 250;
  site_.pages.reserve(site_.pages.size() + plans);
  model::Namers namers{"Gekozen in plannen", {}};
  for (std::size_t number = 0; number < plans; ++number) {
    namers.pages.push_back(site_.pages.size());
    auto plan = site_.pages[2];
    plan.id = "plan-" + std::to_string(number);
    site_.pages.push_back(plan);
  }
  site_.pages[0].namers = {namers};
  EXPECT_THAT(
      page("algemeen"),
      HasSubstr("<p><a href=\"../plannen/index.html#groep_2026-2027\">250 pagina’s</a></p>\n</section>"));
  site_.pages[0].namers.front().pages.resize(21);
  EXPECT_THAT(page("algemeen"), HasSubstr("<details>\n<summary>21 pagina’s</summary>\n<ul>\n<li>"));
  site_.pages[0].namers.front().pages.resize(20);
  EXPECT_THAT(page("algemeen"), Not(HasSubstr("<details>")));
}

TEST_F(WritePage, groups_an_overview_and_tells_what_a_record_points_to) {
  auto& schools = site_.collections.emplace_back();
  schools.name = "scholen";
  const auto text = [](const char* words) { return yaml::Value{std::string(words), {}}; };
  const auto map = [](std::vector<yaml::Member> members) {
    return yaml::Value{yaml::Map{std::move(members)}, {}};
  };
  schools.records = {map({{"id", {}, text("de-wilg")}, {"naam", {}, text("De Wilg")}})};
  site_.pages[2].front =
      map({{"scholen", {}, yaml::Value{yaml::List{text("de-wilg"), text("onbekend")}, {}}}});
  const auto html = extra("plannen/index.html");
  EXPECT_THAT(html, HasSubstr("<h2 id=\"groep_2026-2027\">Schooljaar 2026-2027</h2>"));
  EXPECT_THAT(html, HasSubstr("<dt>Scholen</dt>\n<dd>De Wilg</dd>\n</div>"));
}

TEST_F(WritePage, leads_from_home_to_a_group_and_counts_its_pages) {
  const auto home = extra("index.html");
  EXPECT_THAT(home, HasSubstr("<a href=\"plannen/index.html#groep_2026-2027\">Schooljaar 2026-2027</a></p>\n"
                              "<p class=\"samenvatting\">1 pagina</p>"));
  EXPECT_THAT(home, Not(HasSubstr("Plan van De Wilg")));
  EXPECT_THAT(home, HasSubstr("Aan de slag"));
}

TEST_F(WritePage, shows_the_last_year_first) {
  auto next = site_.pages[2];
  next.group = "2027-2028";
  site_.parts[1].pages.push_back(site_.pages.size());
  site_.pages.push_back(next);
  const auto html = extra("plannen/index.html");
  EXPECT_LT(html.find("Schooljaar 2027-2028"), html.find("Schooljaar 2026-2027"));
}

TEST_F(WritePage, tells_plans_of_two_years_apart_in_the_window) {
  EXPECT_THAT(page("de-wilg"), HasSubstr("<title>Plan van De Wilg (2026-2027) – Handreiking</title>"));
}

TEST_F(WritePage, sorts_terms_whatever_their_accents_and_capitals) {
  auto& term = site_.terms.emplace_back();
  term.id = "eerste";
  term.term = "Één schil";
  term.explanation = "De kern.";
  const auto html = extra("begrippen.html");
  EXPECT_LT(html.find("<dt id=\"eerste\">"), html.find("<dt id=\"ipt\">"));
  EXPECT_THAT(html, HasSubstr("<li><a href=\"#letter_E\">E</a></li>"));
  EXPECT_LT(html.find("<h2 id=\"letter_E\">E</h2>"), html.find("<dt id=\"eerste\">"));
}

TEST_F(WritePage, lists_the_works_that_texts_cite) {
  EXPECT_EQ(extra("bronnen.html"), "");
  site_.works = {{.id = "ogen",
                  .title = "Met andere ogen",
                  .language = "nl",
                  .organisation = "coalitie <OZJ>",
                  .year = "2018",
                  .kind = "rapport",
                  .link = "https://voorbeeld.nl/ogen"},
                 {.id = "teams", .title = "Teams", .language = "en", .authors = {"A. Bakker", "C. Jansen"}}};
  const auto html = extra("bronnen.html");
  EXPECT_THAT(
      html,
      HasSubstr("<dt id=\"ogen\"><cite>Met andere ogen</cite></dt>\n<dd>coalitie &lt;OZJ&gt;, 2018</dd>\n"
                "<dd class=\"ook-wel\">Soort: rapport</dd>\n"
                "<dd class=\"adres\"><a class=\"extern\" href=\"https://voorbeeld.nl/ogen\" "
                "rel=\"external noopener\">Naar voorbeeld.nl<"));
  EXPECT_THAT(
      html,
      HasSubstr(
          "<dt id=\"teams\"><cite lang=\"en\">Teams</cite></dt>\n<dd>A. Bakker en C. Jansen</dd>\n</div>"));
  const auto foot = html.substr(html.find("<footer"));
  EXPECT_THAT(foot, HasSubstr("<a href=\"bronnen.html\" aria-current=\"page\">Bronnen</a>"));
}

TEST_F(WritePage, tells_on_which_pages_a_term_is_used) {
  EXPECT_THAT(extra("begrippen.html"), Not(HasSubstr("Komt voor in")));
  for (const std::size_t page : {0U, 1U, 2U}) documents_[page].terms = {"ipt"};
  EXPECT_THAT(extra("begrippen.html"),
              HasSubstr("Komt voor in: <a href=\"handboek/algemeen.html\">Algemeen</a>, "
                        "<a href=\"handboek/aan-de-slag.html\">Aan de slag</a> en "
                        "<a href=\"plannen/2026-2027/de-wilg.html\">Plan van De Wilg (2026-2027)</a></dd>"));
}

TEST_F(WritePage, names_ten_pages_that_use_a_term_and_counts_the_others) {
  site_.pages.reserve(20);
  while (site_.pages.size() < 13) {
    auto page = site_.pages[2];
    page.id = "plan-" + std::to_string(site_.pages.size());
    site_.pages.push_back(page);
  }
  for (std::size_t page = 0; page < 12; ++page) documents_[page].terms = {"ipt"};
  EXPECT_THAT(extra("begrippen.html"), HasSubstr("(2026-2027)</a> en nog 2 pagina’s</dd>"));
  documents_.erase(11);
  EXPECT_THAT(extra("begrippen.html"), HasSubstr("(2026-2027)</a> en nog 1 pagina</dd>"));
}

TEST_F(WritePage, starts_links_at_the_host_on_the_page_for_what_is_not_there) {
  site_.base_url = "https://voorbeeld.nl/handreiking/";
  EXPECT_THAT(extra("404.html"), HasSubstr("href=\"/handreiking/opmaak/huisstijl.css\""));
  EXPECT_THAT(extra("404.html"),
              HasSubstr("<a href=\"/handreiking/index.html\">begin bij de startpagina</a>"));
}

TEST_F(WritePage, leaves_out_parts_without_pages_and_an_empty_list_of_terms) {
  site_.parts[1].pages.clear();
  site_.terms.clear();
  EXPECT_EQ(extra("plannen/index.html"), "");
  EXPECT_EQ(extra("begrippen.html"), "");
  EXPECT_THAT(extra("index.html"), Not(HasSubstr("plannen/index.html")));
}

TEST(LoadTemplates, reports_every_problem_once) {
  source::MemoryFileSystem files;
  files.write("sjablonen/kop.html", "{{#open}}");
  for (const auto* name : {"pagina", "start", "overzicht", "leesroutes", "begrippen", "bronnen"}) {
    files.write("sjablonen/" + std::string(name) + ".html", "{{> kop}}");
  }
  source::SourceMap sources;
  const auto loaded = load_templates(files, sources, "sjablonen");
  ASSERT_FALSE(loaded.has_value());
  std::vector<std::string> rules;
  for (const auto& problem : loaded.error()) rules.push_back(problem.rule);
  EXPECT_EQ(rules.size(), 2U) << testing::PrintToString(rules);
  EXPECT_THAT(rules, testing::Contains("sjabloon.ontbreekt"));
}

}  // namespace
}  // namespace html
