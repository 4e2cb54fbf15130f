#include "cli/arguments.h"

#include <gtest/gtest.h>

#include <vector>

namespace cli {
namespace {

Command read(std::vector<const char*> words) {
  words.insert(words.begin(), "handreiking");
  return read_arguments(static_cast<int>(words.size()), words.data());
}

TEST(ArgumentsTest, a_build_goes_to_public_by_default) {
  const auto command = read({"bouw"});
  ASSERT_TRUE(std::holds_alternative<BuildCommand>(command));
  EXPECT_EQ(std::get<BuildCommand>(command).output, "");
}

TEST(ArgumentsTest, the_english_word_is_the_same_command) {
  const auto command = read({"build", "--uit", "site", "--map", "elders"});
  ASSERT_TRUE(std::holds_alternative<BuildCommand>(command));
  EXPECT_EQ(std::get<BuildCommand>(command).output, "site");
  EXPECT_EQ(std::get<BuildCommand>(command).folder, "elders");
}

TEST(ArgumentsTest, controleer_takes_files) {
  const auto command = read({"controleer", "a.yaml", "b.yaml"});
  ASSERT_TRUE(std::holds_alternative<CheckCommand>(command));
  EXPECT_EQ(std::get<CheckCommand>(command).files, (std::vector<std::string>{"a.yaml", "b.yaml"}));
}

TEST(ArgumentsTest, the_web_is_asked_only_when_that_is_wanted) {
  EXPECT_FALSE(std::get<CheckCommand>(read({"controleer"})).external);
  const auto command = std::get<CheckCommand>(read({"controleer", "--extern", "a.yaml"}));
  EXPECT_TRUE(command.external);
  EXPECT_EQ(command.files, std::vector<std::string>{"a.yaml"});
}

TEST(ArgumentsTest, help_of_a_command_is_about_that_command) {
  const auto command = read({"uitleg", "--help"});
  ASSERT_TRUE(std::holds_alternative<ShowText>(command));
  EXPECT_NE(std::get<ShowText>(command).text.find("handreiking uitleg"), std::string::npos);
}

TEST(ArgumentsTest, a_slip_in_a_command_is_named) {
  const auto command = read({"contoleer"});
  ASSERT_TRUE(std::holds_alternative<WrongUse>(command));
  EXPECT_NE(std::get<WrongUse>(command).text.find("Bedoel je `controleer`?"), std::string::npos);
}

TEST(ArgumentsTest, tips_name_the_program_without_the_folders_of_the_machine) {
  const auto program_of = [](const char* typed) {
    const std::vector<const char*> words = {typed, "uitleg"};
    return std::get<ExplainCommand>(read_arguments(2, words.data())).program;
  };
  EXPECT_EQ(program_of("/opt/elders/bin/handreiking"), "handreiking");
  EXPECT_EQ(program_of("build/handreiking"), "build/handreiking");
  EXPECT_EQ(program_of("handreiking"), "handreiking");
}

}  // namespace
}  // namespace cli
