#include "web/check_links.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <sstream>

#include "web/loopback_server.h"
#include "web/network.h"
#include "web/report.h"

namespace web {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<source::Span> places(std::uint32_t count) {
  std::vector<source::Span> spans;
  for (std::uint32_t index = 0; index < count; ++index)
    spans.push_back({source::FileId{1}, 10 * index, 10 * index + 5});
  return spans;
}

std::vector<std::string> rules_of(const source::Diagnostics& diagnostics) {
  std::vector<std::string> rules;
  for (const auto& diagnostic : diagnostics) rules.push_back(diagnostic.rule);
  return rules;
}

class CheckLinksTest : public testing::Test {
 protected:
  CheckLinksTest() {
    options.now = Cache::Now(std::chrono::seconds(1'800'000'000));
    options.pause = 0ms;
    options.total_time = 2s;
    options.reach = Reach::Everywhere;
  }

  std::vector<std::string> check(const std::vector<std::string>& addresses) {
    std::vector<model::WebLink> links;
    for (const auto& address : addresses) links.push_back({address, places(1)});
    outcome = check_links(links, cache, options);
    auto rules = rules_of(outcome.obstacles);
    for (auto& rule : rules_of(outcome.problems)) rules.push_back(std::move(rule));
    return rules;
  }

  static std::string closed_door() {
    return LoopbackServer([](const auto&, const auto&) {}).address_of("/dicht");
  }

  LoopbackServer server{[](const LoopbackServer::Request& request, const LoopbackServer::Send& send) {
    if (request.path == "/weg") return void(send(reply("404 Not Found")));
    if (request.path == "/verhuisd") return void(send(reply("301 Moved", "Location: /goed\r\n")));
    if (request.path == "/dicht") return void(send(reply("403 Forbidden")));
    if (request.path == "/kapot") return void(send(reply("500 Internal Server Error")));
    send(reply("200 OK"));
  }};
  Options options;
  Cache cache;
  Outcome outcome;
};

TEST_F(CheckLinksTest, each_rule_once_and_good_links_in_silence) {
  std::vector<std::string> addresses;
  for (const auto* path : {"/goed", "/weg", "/verhuisd", "/dicht", "/kapot"})
    addresses.push_back(server.address_of(path));
  EXPECT_THAT(check(addresses),
              ElementsAre("extern.weg", "extern.verhuisd", "extern.niet-nagegaan", "extern.mislukt"));
  EXPECT_THAT(outcome.obstacles, IsEmpty());
  EXPECT_EQ(outcome.asked, 5U);
  using source::Severity;
  std::vector<Severity> severities;
  for (const auto& diagnostic : outcome.problems) severities.push_back(diagnostic.severity);
  EXPECT_THAT(severities,
              ElementsAre(Severity::Warning, Severity::Advice, Severity::Advice, Severity::Warning));
  EXPECT_EQ(outcome.problems[1].hints.front(), "schrijf `" + server.address_of("/goed") + "`");
}

TEST_F(CheckLinksTest, what_was_good_is_not_asked_again) {
  const std::vector<std::string> addresses = {server.address_of("/goed"), server.address_of("/verhuisd"),
                                              server.address_of("/weg")};
  const auto first = check(addresses);
  cache = Cache(cache.text(), options.now);
  EXPECT_THAT(check(addresses), testing::UnorderedElementsAreArray(first));
  EXPECT_EQ(outcome.remembered, 2U);
  EXPECT_EQ(outcome.asked, 1U);
  const auto asked = server.asked();
  EXPECT_EQ(std::count(asked.begin(), asked.end(), "HEAD /verhuisd"), 1);
  EXPECT_EQ(std::count(asked.begin(), asked.end(), "HEAD /weg"), 2);
}

TEST_F(CheckLinksTest, without_any_answer_one_message_says_so) {
  const auto address = closed_door();
  EXPECT_THAT(check({address, address + "/a", address + "/b"}), ElementsAre("extern.geen-internet"));
  EXPECT_TRUE(has_errors(outcome.obstacles));
}

TEST_F(CheckLinksTest, without_certificates_one_message_says_so) {
  options.certificates = "/bestaat/niet.pem";
  const auto address = server.address_of("/goed").replace(0, 4, "https");
  EXPECT_THAT(check({address, address + "/a"}), ElementsAre("extern.geen-certificaten"));
  EXPECT_TRUE(has_errors(outcome.obstacles));
}

TEST_F(CheckLinksTest, one_site_that_keeps_silent_is_a_problem_of_its_own) {
  EXPECT_THAT(check({closed_door(), server.address_of("/goed")}), ElementsAre("extern.mislukt"));
  EXPECT_THAT(outcome.obstacles, IsEmpty());
}

TEST_F(CheckLinksTest, without_links_nothing_is_asked_and_nothing_is_wrong) {
  EXPECT_THAT(check({}), IsEmpty());
  EXPECT_THAT(outcome.obstacles, IsEmpty());
}

TEST_F(CheckLinksTest, a_private_address_is_reported_and_not_asked) {
  options.reach = Reach::Public;
  EXPECT_THAT(check({server.address_of("/goed")}), ElementsAre("extern.niet-openbaar"));
  EXPECT_THAT(server.asked(), IsEmpty());
}

TEST_F(CheckLinksTest, what_there_was_no_time_for_is_not_called_good) {
  options.pause = 5s;
  options.longest_run = 1s;
  EXPECT_THAT(check({server.address_of("/goed"), server.address_of("/b"), server.address_of("/c")}),
              ElementsAre("extern.tijd-om"));
  ASSERT_EQ(outcome.obstacles.size(), 1U);
  EXPECT_THAT(outcome.obstacles.front().message, HasSubstr("2 adressen zijn"));
}

TEST(NetworkTest, silence_and_unknown_names_do_not_show_that_there_is_a_web) {
  EXPECT_FALSE(web_was_heard({}));
  EXPECT_FALSE(web_was_heard({{.verdict = Verdict::Failed, .failure = Failure::UnknownName},
                              {.verdict = Verdict::Failed, .failure = Failure::NoConnection},
                              {.verdict = Verdict::NotPublic, .failure = Failure::NotPublic}}));
  EXPECT_TRUE(web_was_heard({{.verdict = Verdict::Failed, .failure = Failure::UnknownName},
                             {.verdict = Verdict::Gone, .status = 404}}));
  EXPECT_TRUE(web_was_heard({{.verdict = Verdict::Failed, .failure = Failure::Untrusted}}));
}

TEST_F(CheckLinksTest, every_place_is_weighed_by_itself) {
  const auto all = places(3);
  const std::vector<model::WebLink> links = {{server.address_of("/weg"), all}};
  const auto weigh = [&](source::Diagnostics& problems) {
    std::erase_if(problems, [&](const source::Diagnostic& problem) { return problem.span == all[0]; });
    for (auto& problem : problems) {
      if (problem.span == all[2]) problem.severity = source::Severity::Error;
    }
  };
  const auto problems = check_links(links, cache, options, weigh).problems;
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems.front().severity, source::Severity::Error);
  EXPECT_EQ(problems.front().span, all[2]);
  ASSERT_EQ(problems.front().notes.size(), 1U);
  EXPECT_EQ(problems.front().notes.front().span, all[1]);
  const auto none = [](source::Diagnostics& dropped) { dropped.clear(); };
  EXPECT_THAT(check_links(links, cache, options, none).problems, IsEmpty());
}

TEST(ReportTest, names_every_place_and_folds_what_is_too_much) {
  const auto told = [](std::uint32_t count) {
    return in_one(report({"https://a.nl/", places(count)}, {.verdict = Verdict::Gone, .status = 404}));
  };
  EXPECT_EQ(told(1).span, places(1).front());
  EXPECT_THAT(told(1).notes, IsEmpty());
  ASSERT_EQ(told(6).notes.size(), 5U);
  EXPECT_EQ(told(6).notes.back().text, "hier ook");
  EXPECT_EQ(told(7).notes.back().text, "hier ook, en op 1 andere plaats");
  EXPECT_EQ(told(9).notes.back().text, "hier ook, en op 3 andere plaatsen");
}

TEST(ReportTest, says_everything_in_short_sentences) {
  std::vector<Answer> answers;
  for (const auto verdict :
       {Verdict::Moved, Verdict::Gone, Verdict::TooManyRedirects, Verdict::Unchecked, Verdict::NotPublic}) {
    answers.push_back({.verdict = verdict, .moved_to = "https://b.nl/", .status = 404});
  }
  for (const auto failure : {Failure::None, Failure::UnknownName, Failure::NoConnection, Failure::TooSlow,
                             Failure::Broken, Failure::Untrusted, Failure::BadAddress}) {
    answers.push_back({.verdict = Verdict::Failed, .failure = failure});
  }
  for (const auto& answer : answers) {
    const auto problems = report({"https://a.nl/", places(1)}, answer);
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_THAT(problems.front().message, HasSubstr("`https://a.nl/`"));
    EXPECT_FALSE(problems.front().hints.empty());
    std::istringstream words(problems.front().message);
    const auto count = std::distance(std::istream_iterator<std::string>(words), {});
    EXPECT_LE(count, 25) << problems.front().message;
  }
}

}  // namespace
}  // namespace web
