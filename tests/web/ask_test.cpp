// Against a server on this machine alone.

#include "web/ask.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <cstdlib>
#include <map>
#include <thread>

#include "web/loopback_server.h"

namespace web {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using Request = LoopbackServer::Request;
using Send = LoopbackServer::Send;

Options quick() {
  Options options;
  options.pause = 0ms;
  options.connect_time = 1s;
  options.total_time = 2s;
  options.reach = Reach::Everywhere;
  return options;
}

Answer ask_one(const std::string& address, const Options& options = quick()) {
  return ask({address}, options).front();
}

/// Gives every request the same reply.
LoopbackServer::Handler always(std::string bytes) {
  return [bytes = std::move(bytes)](const Request&, const Send& send) { send(bytes); };
}

/// Gives each path its own reply, and 404 to others.
LoopbackServer::Handler by_path(std::map<std::string, std::string> replies) {
  return [replies = std::move(replies)](const Request& request, const Send& send) {
    const auto found = replies.find(request.path);
    send(found == replies.end() ? reply("404 Not Found") : found->second);
  };
}

LoopbackServer::Handler by_method(std::string for_head, std::string for_get) {
  return
      [=](const Request& request, const Send& send) { send(request.method == "HEAD" ? for_head : for_get); };
}

TEST(AskTest, a_page_that_is_there_is_asked_once_and_without_its_body) {
  LoopbackServer server(always(reply("200 OK")));
  EXPECT_EQ(ask_one(server.address_of("/a?b=c")).verdict, Verdict::Good);
  EXPECT_THAT(server.asked(), ElementsAre("HEAD /a?b=c"));
}

TEST(AskTest, says_who_asks_and_lets_no_line_end_into_a_header) {
  LoopbackServer server(always(reply("200 OK")));
  auto options = quick();
  options.user_agent = "handreiking/1 (https://voorbeeld.nl/)\r\nX-Extra: ja";
  ask_one(server.address_of("/"), options);
  const auto headers = server.requests().front().headers;
  EXPECT_THAT(headers, HasSubstr("User-Agent: handreiking/1 (https://voorbeeld.nl/)X-Extra: ja\r\n"));
}

TEST(AskTest, a_page_that_is_gone_is_believed_from_get_alone) {
  for (const auto* status : {"404 Not Found", "410 Gone"}) {
    LoopbackServer server(always(reply(status)));
    EXPECT_EQ(ask_one(server.address_of("/a")).verdict, Verdict::Gone);
    EXPECT_THAT(server.asked(), ElementsAre("HEAD /a", "GET /a"));
  }
}

TEST(AskTest, asks_with_get_where_head_is_refused) {
  for (const auto* status : {"403 Forbidden", "404 Not Found", "405 Method Not Allowed",
                             "501 Not Implemented", "500 Internal Server Error"}) {
    LoopbackServer server(by_method(reply(status), reply("200 OK")));
    EXPECT_EQ(ask_one(server.address_of("/")).verdict, Verdict::Good) << status;
    EXPECT_THAT(server.asked(), ElementsAre("HEAD /", "GET /"));
  }
}

TEST(AskTest, a_failure_of_the_site_is_asked_twice) {
  LoopbackServer server(always(reply("500 Internal Server Error")));
  const auto answer = ask_one(server.address_of("/"));
  EXPECT_EQ(answer.verdict, Verdict::Failed);
  EXPECT_EQ(answer.status, 500);
  EXPECT_EQ(server.asked().size(), 2U);
}

TEST(AskTest, a_site_that_turns_programs_away_is_not_called_broken) {
  for (const auto* status : {"401 Unauthorized", "403 Forbidden", "429 Too Many Requests", "999 Denied"}) {
    LoopbackServer server(always(reply(status)));
    EXPECT_EQ(ask_one(server.address_of("/")).verdict, Verdict::Unchecked) << status;
  }
}

TEST(AskTest, follows_a_redirect_and_keeps_the_address_when_it_is_for_now) {
  LoopbackServer server(by_path({{"/a", reply("302 Found", "Location: /b\r\n")}, {"/b", reply("200 OK")}}));
  EXPECT_EQ(ask_one(server.address_of("/a")).verdict, Verdict::Good);
  EXPECT_THAT(server.asked(), ElementsAre("HEAD /a", "HEAD /b"));
}

TEST(AskTest, knows_the_new_address_of_a_page_that_moved_for_good) {
  LoopbackServer server(by_path({{"/a", reply("301 Moved", "Location: /b\r\n")},
                                 {"/b", reply("308 Moved", "Location: /c\r\n")},
                                 {"/c", reply("302 Found", "Location: /d\r\n")},
                                 {"/d", reply("200 OK")}}));
  const auto answer = ask_one(server.address_of("/a"));
  EXPECT_EQ(answer.verdict, Verdict::Moved);
  EXPECT_EQ(answer.moved_to, server.address_of("/c"));
}

TEST(AskTest, a_new_address_holds_nothing_that_a_terminal_obeys) {
  LoopbackServer server(by_path({{"/a", reply("301 Moved", "Location: /\xC2\x9B\x31m?\xC2\x9B#\xC2\x9B\r\n")},
                                 {"/%c2%9b1m?%c2%9b", reply("200 OK")}}));
  EXPECT_EQ(ask_one(server.address_of("/a")).moved_to, server.address_of("/%c2%9b1m?%c2%9b#%c2%9b"));
}

TEST(AskTest, a_page_that_moved_to_nowhere_is_gone) {
  LoopbackServer server(by_path({{"/a", reply("301 Moved", "Location: /b\r\n")}}));
  EXPECT_EQ(ask_one(server.address_of("/a")).verdict, Verdict::Gone);
}

TEST(AskTest, gives_up_after_too_many_redirects) {
  LoopbackServer server(always(reply("302 Found", "Location: /weer\r\n")));
  EXPECT_EQ(ask_one(server.address_of("/")).verdict, Verdict::TooManyRedirects);
  EXPECT_EQ(server.asked().size(), 6U);
}

TEST(AskTest, is_not_sent_on_to_anything_but_the_web) {
  for (const auto* target : {"ftp://127.0.0.1/", "file:///etc/passwd", "gopher://127.0.0.1:25/x"}) {
    LoopbackServer server(always(reply("302 Found", "Location: " + std::string(target) + "\r\n")));
    const auto answer = ask_one(server.address_of("/"));
    EXPECT_EQ(answer.verdict, Verdict::Failed) << target;
    EXPECT_EQ(answer.failure, Failure::BadAddress) << target;
  }
}

TEST(AskTest, waits_as_long_as_the_site_asks_but_once) {
  std::atomic<int> count = 0;
  LoopbackServer server([&](const Request&, const Send& send) {
    send(++count == 1 ? reply("429 Too Many Requests", "Retry-After: 1\r\n") : reply("200 OK"));
  });
  EXPECT_EQ(ask_one(server.address_of("/")).verdict, Verdict::Good);
  const auto requests = server.requests();
  ASSERT_EQ(requests.size(), 2U);
  EXPECT_GE(requests[1].begin - requests[0].begin, 1s);

  LoopbackServer busy(always(reply("429 Too Many Requests", "Retry-After: 1\r\n")));
  EXPECT_EQ(ask_one(busy.address_of("/")).verdict, Verdict::Unchecked);
  EXPECT_EQ(busy.asked().size(), 2U);
}

TEST(AskTest, does_not_wait_for_an_hour) {
  LoopbackServer server(always(reply("429 Too Many Requests", "Retry-After: 3600\r\n")));
  EXPECT_EQ(ask_one(server.address_of("/")).verdict, Verdict::Unchecked);
  EXPECT_EQ(server.asked().size(), 1U);
}

TEST(AskTest, a_slow_site_is_left) {
  LoopbackServer server([](const Request&, const Send&) { std::this_thread::sleep_for(900ms); });
  auto options = quick();
  options.total_time = 400ms;
  const auto answer = ask_one(server.address_of("/"), options);
  EXPECT_EQ(answer.verdict, Verdict::Failed);
  EXPECT_EQ(answer.failure, Failure::TooSlow);
  EXPECT_THAT(server.asked(), ElementsAre("HEAD /", "GET /"));
}

TEST(AskTest, an_answer_that_is_no_http_is_a_failure) {
  LoopbackServer server(always("SSH-2.0-OpenSSH\r\n\r\n"));
  EXPECT_EQ(ask_one(server.address_of("/")).failure, Failure::Broken);
}

TEST(AskTest, a_site_without_security_where_it_is_asked_for_is_a_failure) {
  LoopbackServer server(always(reply("200 OK")));
  EXPECT_EQ(ask_one("https" + server.address_of("/").substr(4)).failure, Failure::Untrusted);
}

TEST(AskTest, headers_without_end_are_a_failure) {
  LoopbackServer server([](const Request&, const Send& send) {
    const std::string line = "X-Veel: " + std::string(1000, 'x') + "\r\n";
    bool open = send("HTTP/1.1 200 OK\r\n");
    for (int count = 0; open && count < 10'000; ++count) open = send(line);
  });
  EXPECT_EQ(ask_one(server.address_of("/")).failure, Failure::Broken);
}

TEST(AskTest, a_huge_body_is_not_read) {
  constexpr std::size_t huge = 1024 * 1024 * 1024;
  std::atomic<std::size_t> sent = 0;
  LoopbackServer server([&](const Request& request, const Send& send) {
    if (request.method == "HEAD") return void(send(reply("405 Method Not Allowed")));
    const std::string piece(64 * 1024, 'x');
    bool open = send("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(huge) + "\r\n\r\n");
    while (open && sent < huge) {
      open = send(piece);
      sent += piece.size();
    }
  });
  EXPECT_EQ(ask_one(server.address_of("/")).verdict, Verdict::Good);
  server.asked();
  EXPECT_LT(sent, huge / 32);  // what the two sides of the connection hold at most
}

TEST(AskTest, a_closed_door_is_no_connection) {
  std::string address;
  {
    LoopbackServer server(always(reply("200 OK")));
    address = server.address_of("/");
  }
  EXPECT_EQ(ask_one(address).failure, Failure::NoConnection);
}

TEST(AskTest, a_private_address_is_not_asked) {
  LoopbackServer server(always(reply("200 OK")));
  auto options = quick();
  options.reach = Reach::Public;
  const auto port = server.address_of("/").substr(sizeof "http://127.0.0.1" - 1);
  EXPECT_EQ(ask_one("http://127.0.0.1" + port, options).verdict, Verdict::NotPublic);
  EXPECT_EQ(ask_one("http://localhost" + port, options).verdict, Verdict::NotPublic);
  EXPECT_EQ(ask_one("http://2130706433" + port, options).verdict, Verdict::NotPublic);
  EXPECT_EQ(ask_one("http://[::ffff:127.0.0.1]" + port, options).verdict, Verdict::NotPublic);
  EXPECT_THAT(server.asked(), testing::IsEmpty());
}

TEST(AskTest, a_proxy_is_not_used_as_it_would_hide_who_is_asked) {
  LoopbackServer proxy(always(reply("200 OK")));
  LoopbackServer server(always(reply("200 OK")));
  ::setenv("http_proxy", proxy.address_of("/").c_str(), 1);
  ask_one(server.address_of("/"));
  ::unsetenv("http_proxy");
  EXPECT_THAT(proxy.asked(), testing::IsEmpty());
  EXPECT_EQ(server.asked().size(), 1U);
}

TEST(AskTest, no_name_and_password_is_sent) {
  LoopbackServer server(always(reply("200 OK")));
  auto address = server.address_of("/");
  address.insert(sizeof "http://" - 1, "naam:geheim@");
  EXPECT_EQ(ask_one(address).failure, Failure::BadAddress);
  EXPECT_THAT(server.asked(), testing::IsEmpty());
}

TEST(AskTest, what_is_no_address_is_a_failure) {
  for (const auto* address : {"http://", "https://a b/", "http://[::1", "http://a:99999/"})
    EXPECT_EQ(ask_one(address).failure, Failure::BadAddress) << address;
}

TEST(AskTest, letters_beyond_ascii_are_written_as_browsers_do) {
  LoopbackServer server(always(reply("200 OK")));
  ask_one(server.address_of("/caf\xC3\xA9 1"));
  EXPECT_THAT(server.asked(), ElementsAre("HEAD /caf%c3%a9%201"));
}

TEST(AskTest, one_host_gets_one_request_at_a_time_with_a_pause) {
  LoopbackServer server([](const Request&, const Send& send) {
    std::this_thread::sleep_for(20ms);
    send(reply("200 OK"));
  });
  auto options = quick();
  options.pause = 100ms;
  std::vector<std::string> addresses;
  for (const auto* path : {"/a", "/b", "/c", "/d"}) addresses.push_back(server.address_of(path));
  ask(addresses, options);
  const auto requests = server.requests();
  ASSERT_EQ(requests.size(), 4U);
  for (std::size_t index = 1; index < requests.size(); ++index)
    EXPECT_GE(requests[index].begin - requests[index - 1].begin, 100ms);
}

TEST(AskTest, hosts_are_asked_side_by_side_and_the_answers_keep_their_order) {
  const auto slow = [](const std::string& bytes) {
    return [bytes](const Request&, const Send& send) {
      std::this_thread::sleep_for(300ms);
      send(bytes);
    };
  };
  LoopbackServer one(slow(reply("401 Unauthorized")), "127.0.0.1");
  LoopbackServer two(slow(reply("200 OK")), "127.0.0.2");
  const auto answers = ask({one.address_of("/"), two.address_of("/")}, quick());
  EXPECT_EQ(answers[0].verdict, Verdict::Unchecked);
  EXPECT_EQ(answers[1].verdict, Verdict::Good);
  EXPECT_LT(one.requests().front().begin, two.requests().front().end);
  EXPECT_LT(two.requests().front().begin, one.requests().front().end);
}

TEST(AskTest, ends_when_the_time_is_up) {
  LoopbackServer server(always(reply("200 OK")));
  auto options = quick();
  options.pause = 5s;
  options.longest_run = 1s;
  const auto answers = ask({server.address_of("/a"), server.address_of("/b")}, options);
  EXPECT_EQ(answers[0].verdict, Verdict::Good);
  EXPECT_EQ(answers[1].verdict, Verdict::Unasked);
}

TEST(AskTest, counts_what_is_done) {
  LoopbackServer server(always(reply("200 OK")));
  auto options = quick();
  std::vector<std::pair<std::size_t, std::size_t>> told;
  options.progress = [&](std::size_t done, std::size_t total) { told.emplace_back(done, total); };
  ask({server.address_of("/a"), "http://"}, options);
  EXPECT_THAT(told, ElementsAre(std::pair(1U, 2U), std::pair(2U, 2U)));
}

}  // namespace
}  // namespace web
