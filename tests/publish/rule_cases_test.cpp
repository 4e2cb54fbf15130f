// Every rule of templates/regels.yaml has an input that breaks it, in tests/cases; what no input can break is
// listed here with the test that stands in for it.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "check_case.h"
#include "model/rule_catalogue.h"
#include "source/disk_file_system.h"
#include "source/source_map.h"

namespace publish {
namespace {

namespace fs = std::filesystem;

const fs::path root = HANDREIKING_ROOT;

struct OtherTest {
  std::string file;
  std::string test;
};

const std::map<std::string, OtherTest> tested_elsewhere = {
    // A full disk, a missing font, a link or a folder without rights on the disk, half a picture.
    {"bestand.geen-bestand",
     {"source/source_map_test.cpp", "tells_a_folder_from_a_file_that_it_may_not_read"}},
    {"bestand.niet-leesbaar",
     {"source/source_map_test.cpp", "tells_a_folder_from_a_file_that_it_may_not_read"}},
    {"bestand.te-groot", {"source/source_map_test.cpp", "a_file_over_the_limit_is_refused"}},
    {"bestand.koppeling", {"model/content_tree_test.cpp", "reads_no_links_and_no_folders_as_files"}},
    {"map.niet-leesbaar", {"model/content_tree_test.cpp", "reads_no_links_and_no_folders_as_files"}},
    {"afbeelding.beschadigd", {"image/decode_test.cpp", "refuses_every_truncation"}},
    {"afbeelding.te-groot",
     {"image/decode_test.cpp", "refuses_more_than_forty_million_pixels_before_decoding"}},
    {"afbreken.woordenlijst", {"fonts/hyphenator_test.cpp", "names_a_file_that_it_cannot_read"}},
    {"lettertype.ontbreekt", {"fonts/font_set_test.cpp", "names_each_missing_file"}},
    {"lettertype.beschadigd", {"fonts/font_set_test.cpp", "refuses_damaged_files"}},
    {"lettertype.insluiten", {"fonts/font_set_test.cpp", "refuses_fonts_that_may_not_be_embedded"}},
    {"lettertype.omtrek", {"fonts/font_set_test.cpp", "refuses_postscript_outlines"}},
    {"pdf.afbeelding", {"pdf/write_test.cpp", "refuses_what_a_pdf_cannot_hold"}},
    {"pdf.te-groot", {"pdf/write_test.cpp", "refuses_what_a_pdf_cannot_hold"}},
    {"sjabloon.ontbreekt", {"html/write_page_test.cpp", "reports_every_problem_once"}},
    {"uitvoer.bezet", {"publish/output_tree_test.cpp", "a_second_build_at_the_same_time_is_refused"}},
    {"uitvoer.bron-niet-leesbaar",
     {"publish/copy_files_test.cpp", "names_a_file_that_went_away_since_it_was_found"}},
    {"uitvoer.dubbel-adres", {"publish/output_tree_test.cpp", "two_pages_at_one_address_are_an_error"}},
    {"uitvoer.mislukt",
     {"publish/output_tree_test.cpp", "a_disk_that_refuses_is_one_failure_and_leaves_the_old_site"}},
    {"uitvoer.voorkant-ontbreekt", {"publish/copy_files_test.cpp", "need_a_front_end"}},
    {"uitvoer.vreemde-map", {"publish/output_tree_test.cpp", "a_folder_of_someone_else_is_refused"}},
    // As large as a limit.
    {"markdown.te-groot", {"markdown/limits_test.cpp", "hold_for_the_size_of_a_text"}},
    {"markdown.te-grote-tabel", {"markdown/limits_test.cpp", "hold_for_the_cells_of_a_table"}},
    {"markdown.te-lange-regel", {"markdown/limits_test.cpp", "hold_for_the_length_of_a_line"}},
    {"markdown.te-veel-links", {"markdown/limits_test.cpp", "hold_for_link_definitions"}},
    {"markdown.te-veel-plaatjes", {"markdown/limits_test.cpp", "hold_for_pictures"}},
    {"yaml.te-groot", {"yaml/refuse_test.cpp", "TEST(LimitsTest, are_kept)"}},
    {"yaml.te-veel", {"yaml/refuse_test.cpp", "TEST(LimitsTest, are_kept)"}},
    {"yaml.tekst-te-lang", {"yaml/refuse_test.cpp", "TEST(LimitsTest, are_kept)"}},
    // What other sites answer; no case asks the web.
    {"extern.weg", {"web/check_links_test.cpp", "each_rule_once_and_good_links_in_silence"}},
    {"extern.verhuisd", {"web/check_links_test.cpp", "each_rule_once_and_good_links_in_silence"}},
    {"extern.mislukt", {"web/check_links_test.cpp", "each_rule_once_and_good_links_in_silence"}},
    {"extern.niet-nagegaan", {"web/check_links_test.cpp", "each_rule_once_and_good_links_in_silence"}},
    {"extern.niet-openbaar", {"web/check_links_test.cpp", "a_private_address_is_reported_and_not_asked"}},
    {"extern.geen-internet", {"web/check_links_test.cpp", "without_any_answer_one_message_says_so"}},
    {"extern.geen-certificaten", {"web/check_links_test.cpp", "without_certificates_one_message_says_so"}},
    {"extern.tijd-om", {"web/check_links_test.cpp", "what_there_was_no_time_for_is_not_called_good"}},
    // A failure of a library that no input is known for.
    {"pdf.bibliotheek", {"pdf/write_test.cpp", "tells_what_the_library_could_not_do"}},
    {"yaml.opbouw", {"yaml/refuse_test.cpp", "names_the_line_of_a_failure_that_it_does_not_know"}},
    // Asked for by the program alone.
    {"schema.onbekend", {"schema/compile_test.cpp", "an_unknown_name_is_a_diagnostic"}},
    {"schema.editie", {"schema/field_test.cpp", "follows_the_edition_of_the_record"}},
    {"waarde.te-diep", {"schema/compile_test.cpp", "stops_at_a_dynamic_reference_that_goes_round"}},
};

std::set<std::string> rules_of_catalogue() {
  const source::DiskFileSystem files(root.string());
  source::SourceMap sources;
  const auto catalogue = model::RuleCatalogue::read(files, sources, "templates");
  std::set<std::string> rules;
  for (const auto& rule : catalogue->rules()) rules.insert(rule.id);
  return rules;
}

void add_rules(const std::string& line, std::set<std::string>& rules) {
  static const std::regex problem(R"((fout|waarschuwing|advies) ([a-z0-9-]+\.[a-z0-9-]+))");
  std::smatch match;
  if (std::regex_search(line, match, problem)) rules.insert(match[2]);
}

std::set<std::string> rules_with_a_case() {
  std::set<std::string> rules;
  for (const auto& name : check_case_names()) {
    for (const auto& line : CheckCase::read(name).expected) add_rules(line, rules);
  }
  return rules;
}

TEST(RuleCases, every_rule_has_a_case) {
  const auto with_a_case = rules_with_a_case();
  std::vector<std::string> without;
  for (const auto& rule : rules_of_catalogue()) {
    const bool is_excused = tested_elsewhere.contains(rule);
    if (!with_a_case.contains(rule) && !is_excused) without.push_back(rule);
  }
  EXPECT_THAT(without, testing::IsEmpty()) << "write inputs that break these rules in tests/cases/controle";
}

TEST(RuleCases, the_exceptions_are_rules_without_a_case_and_have_their_test) {
  const auto with_a_case = rules_with_a_case();
  const auto rules = rules_of_catalogue();
  for (const auto& [rule, other] : tested_elsewhere) {
    EXPECT_TRUE(rules.contains(rule)) << rule;
    EXPECT_FALSE(with_a_case.contains(rule)) << rule << " has a case";
    EXPECT_NE(bytes_of(root / "tests" / other.file).find(other.test), std::string::npos)
        << other.file << " has no " << other.test << " for " << rule;
  }
}

}  // namespace
}  // namespace publish
