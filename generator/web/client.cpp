#include "web/client.h"

#include <locale.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <map>
#include <utility>

#include "source/ascii.h"
#include "web/curl_library.h"
#include "web/public_address.h"

namespace web {
namespace {

constexpr std::size_t most_header_bytes = 256 * 1024;

struct DeleteUrl {
  void operator()(CURLU* url) const { curl().url_cleanup(url); }
};
struct DeleteEasy {
  void operator()(CURL* easy) const { curl().easy_cleanup(easy); }
};
struct DeleteMulti {
  void operator()(CURLM* multi) const { curl().multi_cleanup(multi); }
};
struct DeleteList {
  void operator()(curl_slist* list) const { curl().slist_free_all(list); }
};
using Url = std::unique_ptr<CURLU, DeleteUrl>;
using Easy = std::unique_ptr<CURL, DeleteEasy>;
using Multi = std::unique_ptr<CURLM, DeleteMulti>;
using List = std::unique_ptr<curl_slist, DeleteList>;

std::string part_of(CURLU* url, CURLUPart part) {
  char* text = nullptr;
  if (curl().url_get(url, part, &text, 0) != CURLUE_OK) return {};
  std::string copy = text;
  curl().free(text);
  return copy;
}

/// Null when it is no address of a website, or one with a name and password in it.
Url read_url(const std::string& address) {
  Url url(curl().url());
  constexpr unsigned flags = CURLU_URLENCODE | CURLU_DISALLOW_USER;
  if (curl().url_set(url.get(), CURLUPART_URL, address.c_str(), flags) != CURLUE_OK) return nullptr;
  const auto scheme = part_of(url.get(), CURLUPART_SCHEME);
  return scheme == "http" || scheme == "https" ? std::move(url) : nullptr;
}

/// libcurl translates names such as café.nl by the thread's locale.
class Utf8Locale {
 public:
  Utf8Locale() : own_(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr)) {
    if (own_ != nullptr) before_ = uselocale(own_);
  }
  ~Utf8Locale() {
    if (own_ == nullptr) return;
    uselocale(before_);
    freelocale(own_);
  }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  locale_t own_;
  locale_t before_{};
};

/// Counts its uses itself.
struct Library {
  Library() { curl().global_init(CURL_GLOBAL_DEFAULT); }
  ~Library() { curl().global_cleanup(); }
  Library(const Library&) = delete;
  Library& operator=(const Library&) = delete;
};

struct Transfer {
  std::size_t job = 0;
  Reach reach = Reach::Public;
  Url url;  // used by `easy` while that lives
  Easy easy;
  bool met_private = false;
  bool met_public = false;
  bool has_body = false;
  std::size_t header_bytes = 0;
};

curl_socket_t open_socket(void* user, curlsocktype, curl_sockaddr* peer) {
  auto& transfer = *static_cast<Transfer*>(user);
  if (transfer.reach == Reach::Public && !is_public(peer->addr)) {
    transfer.met_private = true;
    return CURL_SOCKET_BAD;
  }
  transfer.met_public = true;
  return ::socket(peer->family, peer->socktype | SOCK_CLOEXEC, peer->protocol);
}

std::size_t take_header(char*, std::size_t size, std::size_t count, void* user) {
  auto& transfer = *static_cast<Transfer*>(user);
  transfer.header_bytes += size * count;
  return transfer.header_bytes > most_header_bytes ? 0 : size * count;
}

// The status is known by now, and nothing else is wanted.
std::size_t refuse_body(char*, std::size_t size, std::size_t count, void* user) {
  static_cast<Transfer*>(user)->has_body = true;
  return size * count == 0 ? 0 : CURL_WRITEFUNC_ERROR;
}

/// What may stand in a header: a line end would begin another.
std::string header_text(std::string text) {
  std::erase_if(text, [](char byte) { return byte < ' ' || byte > '~'; });
  return text;
}

Failure timed_out(CURL* easy) {
  curl_off_t connected = 0;
  curl().easy_getinfo(easy, CURLINFO_CONNECT_TIME_T, &connected);
  return connected == 0 ? Failure::NoConnection : Failure::TooSlow;
}

Failure failure_of(CURLcode code, const Transfer& transfer) {
  switch (code) {
    case CURLE_OK:
      return Failure::None;
    case CURLE_URL_MALFORMAT:
      return Failure::BadAddress;
    case CURLE_COULDNT_RESOLVE_HOST:
      return Failure::UnknownName;
    case CURLE_COULDNT_CONNECT:
      return transfer.met_private && !transfer.met_public ? Failure::NotPublic : Failure::NoConnection;
    case CURLE_OPERATION_TIMEDOUT:
      return timed_out(transfer.easy.get());
    case CURLE_SSL_CACERT_BADFILE:
      return Failure::NoCertificates;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CIPHER:
      return Failure::Untrusted;
    default:
      return transfer.has_body ? Failure::None : Failure::Broken;
  }
}

/// Written as browsers write it, with no byte in it that could do something to a terminal; what cannot be
/// read stays as it is and will not be asked.
std::string normal(const std::string& address) {
  const auto url = read_url(address);
  return url ? part_of(url.get(), CURLUPART_URL) : address;
}

Reply reply_of(CURLcode code, const Transfer& transfer) {
  Reply reply{.failure = failure_of(code, transfer)};
  if (reply.failure != Failure::None) return reply;
  long status = 0;
  curl_off_t retry_after = 0;
  const char* location = nullptr;
  curl().easy_getinfo(transfer.easy.get(), CURLINFO_RESPONSE_CODE, &status);
  curl().easy_getinfo(transfer.easy.get(), CURLINFO_RETRY_AFTER, &retry_after);
  curl().easy_getinfo(transfer.easy.get(), CURLINFO_REDIRECT_URL, &location);
  reply.status = static_cast<int>(status);
  if (retry_after > 0) reply.retry_after = std::chrono::seconds(retry_after);
  if (location != nullptr) reply.location = normal(location);
  return reply;
}

}  // namespace

std::optional<std::string> host_of(const std::string& address) {
  const auto url = read_url(address);
  if (!url) return std::nullopt;
  return source::lower(part_of(url.get(), CURLUPART_HOST));
}

class Client::State {
 public:
  explicit State(const Options& options) : options_(options), user_agent_(header_text(options.user_agent)) {}

  ~State() {
    for (auto& [easy, transfer] : transfers_) curl().multi_remove_handle(multi_.get(), easy);
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  void start(std::size_t job, const std::string& address, Method method) {
    auto transfer = std::make_unique<Transfer>();
    transfer->job = job;
    transfer->reach = options_.reach;
    transfer->url = read_url(address);
    if (!transfer->url) {
      finished_.push_back({job, {.failure = Failure::BadAddress}});
      return;
    }
    transfer->easy = Easy(curl().easy_init());
    auto* easy = transfer->easy.get();
    set_request(*transfer, method);
    set_bounds(*transfer);
    curl().multi_add_handle(multi_.get(), easy);
    transfers_[easy] = std::move(transfer);
  }

  std::vector<Finished> wait(std::chrono::milliseconds longest) {
    int running = 0;
    curl().multi_perform(multi_.get(), &running);
    take_finished();
    if (finished_.empty()) {
      curl().multi_poll(multi_.get(), nullptr, 0, static_cast<int>(longest.count()), nullptr);
      curl().multi_perform(multi_.get(), &running);
      take_finished();
    }
    return std::exchange(finished_, {});
  }

 private:
  void set_request(Transfer& transfer, Method method) {
    auto* easy = transfer.easy.get();
    curl().easy_setopt(easy, CURLOPT_CURLU, transfer.url.get());
    curl().easy_setopt(easy, CURLOPT_NOBODY, method == Method::Head ? 1L : 0L);
    curl().easy_setopt(easy, CURLOPT_USERAGENT, user_agent_.c_str());
    curl().easy_setopt(easy, CURLOPT_HTTPHEADER, headers_.get());
    curl().easy_setopt(easy, CURLOPT_WRITEFUNCTION, &refuse_body);
    curl().easy_setopt(easy, CURLOPT_WRITEDATA, &transfer);
    curl().easy_setopt(easy, CURLOPT_HEADERFUNCTION, &take_header);
    curl().easy_setopt(easy, CURLOPT_HEADERDATA, &transfer);
  }

  void set_bounds(Transfer& transfer) {
    auto* easy = transfer.easy.get();
    curl().easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &open_socket);
    curl().easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &transfer);
    curl().easy_setopt(easy, CURLOPT_PROXY, "");
    curl().easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    if (!options_.certificates.empty())
      curl().easy_setopt(easy, CURLOPT_CAINFO, options_.certificates.c_str());
    curl().easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options_.connect_time.count()));
    curl().easy_setopt(easy, CURLOPT_TIMEOUT_MS, static_cast<long>(options_.total_time.count()));
    curl().easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  }

  void take_finished() {
    int left = 0;
    while (const auto* message = curl().multi_info_read(multi_.get(), &left)) {
      if (message->msg != CURLMSG_DONE) continue;
      auto* easy = message->easy_handle;
      const auto code = message->data.result;
      const auto& transfer = *transfers_.at(easy);
      finished_.push_back({transfer.job, reply_of(code, transfer)});
      curl().multi_remove_handle(multi_.get(), easy);
      transfers_.erase(easy);
    }
  }

  Library library_;
  Utf8Locale utf8_;
  const Options& options_;
  std::string user_agent_;
  List headers_{curl().slist_append(nullptr, "Accept-Language: nl")};
  Multi multi_{curl().multi_init()};
  std::map<CURL*, std::unique_ptr<Transfer>> transfers_;
  std::vector<Finished> finished_;
};

Client::Client(const Options& options) : state_(std::make_unique<State>(options)) {}
Client::~Client() = default;

void Client::start(std::size_t job, const std::string& address, Method method) {
  state_->start(job, address, method);
}

std::vector<Client::Finished> Client::wait(std::chrono::milliseconds longest) {
  return state_->wait(longest);
}

}  // namespace web
