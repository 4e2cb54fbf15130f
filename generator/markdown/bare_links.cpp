#include "markdown/bare_links.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>

#include "markdown/letters.h"
#include "markdown/links.h"
#include "markdown/text_nodes.h"
#include "source/ascii.h"
#include "template/placeholder.h"

namespace markdown {
namespace {

bool is_alphanumeric(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80;
}

bool is_domain(char c) {
  return is_alphanumeric(c) || c == '-' || c == '_' || c == '.';
}

// At least one period, and no underscore in the last two parts.
bool is_valid_domain(std::string_view domain) {
  const std::size_t last = domain.rfind('.');
  if (last == std::string_view::npos || last == 0 || domain.find("..") != std::string_view::npos)
    return false;
  const std::size_t before = domain.rfind('.', last - 1);
  return domain.find('_', before == std::string_view::npos ? 0 : before) == std::string_view::npos;
}

// "&copy;" at the end belongs to the text, not to the address.
std::size_t entity_begin(std::string_view address) {
  std::size_t at = address.size() - 1;
  while (at > 0 && std::isalnum(static_cast<unsigned char>(address[at - 1]))) --at;
  return at > 0 && at < address.size() - 1 && address[at - 1] == '&' ? at - 1 : address.size();
}

std::string_view without_tail(std::string_view address) {
  auto opened = std::count(address.begin(), address.end(), '(');
  auto closed = std::count(address.begin(), address.end(), ')');
  while (!address.empty()) {
    const char last = address.back();
    if (last == ';') {
      const std::size_t entity = entity_begin(address);
      if (entity == address.size()) return address;
      address = address.substr(0, entity);
    } else if (std::string_view("?!.,:*_~'\"").find(last) != std::string_view::npos) {
      address.remove_suffix(1);
    } else if (last == ')' && closed > opened) {
      address.remove_suffix(1);
      --closed;
    } else {
      return address;
    }
  }
  return address;
}

struct Found {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string target;
};

class AddressFinder {
 public:
  AddressFinder(const Letters& letters, std::string_view source) : letters_(letters), source_(source) {}

  /// The first address at or after `from`; one that begins before `from` is not found.
  std::optional<Found> next(std::size_t from) const {
    const std::string_view text = letters_.text;
    for (std::size_t at = text.find_first_of("hHwW@", from); at != std::string_view::npos;
         at = text.find_first_of("hHwW@", at + 1)) {
      auto found = text[at] == '@' ? mail_at(at, from) : web_at(at);
      if (found) return found;
    }
    return std::nullopt;
  }

 private:
  bool starts_with(std::size_t at, std::string_view word) const {
    for (std::size_t index = 0; index < word.size(); ++index) {
      if (at + index >= letters_.text.size() || !letters_.plain(at + index)) return false;
      if (source::lower(letters_.text[at + index]) != word[index]) return false;
    }
    return true;
  }

  // At the begin of a line, behind white space or behind `*`, `_`, `~` or `(`. The begin of a text node is
  // judged by its source, where a quote's `>` or a table's `|` may stand.
  bool may_begin(std::size_t at) const {
    if (at > 0) return std::string_view(" \t*_~(").find(letters_.text[at - 1]) != std::string_view::npos;
    const std::size_t begin = letters_.letters[0].begin;
    return begin == 0 || std::string_view(" \t\r\n*_~(>|").find(source_[begin - 1]) != std::string_view::npos;
  }

  std::optional<Found> web_at(std::size_t at) const {
    const bool www = starts_with(at, "www.");
    const std::size_t scheme = starts_with(at, "http://") ? 7 : starts_with(at, "https://") ? 8 : 0;
    if ((!www && scheme == 0) || !may_begin(at)) return std::nullopt;
    // No further than a link may be long: what is no address is read again for the next.
    const std::string_view rest = std::string_view(letters_.text).substr(at, longest_target + 1);
    std::string_view address = rest.substr(0, rest.find_first_of(" \t<"));
    if (address.size() <= longest_target) address = without_tail(address);
    if (address.size() <= scheme) return std::nullopt;
    std::string_view domain = address.substr(scheme);
    const auto end = std::find_if_not(domain.begin(), domain.end(), is_domain);
    domain = domain.substr(0, static_cast<std::size_t>(end - domain.begin()));
    while (domain.ends_with('.')) domain.remove_suffix(1);
    if (!is_valid_domain(domain)) return std::nullopt;
    return Found{at, at + address.size(), (www ? "http://" : "") + std::string(address)};
  }

  std::optional<Found> mail_at(std::size_t sign, std::size_t from) const {
    const std::string_view text = letters_.text;
    std::size_t begin = sign;
    while (begin > from &&
           (is_ascii_word(text[begin - 1]) || text[begin - 1] == '.' || text[begin - 1] == '+')) {
      --begin;
    }
    std::size_t end = sign + 1;
    while (end < text.size() && (is_ascii_word(text[end]) || text[end] == '.')) ++end;
    while (end > sign + 1 && text[end - 1] == '.') --end;
    const std::string_view domain = text.substr(sign + 1, end - sign - 1);
    const bool ended = !domain.empty() && domain.back() != '-' && domain.back() != '_';
    if (begin == sign || !ended || domain.find('.') == std::string_view::npos) return std::nullopt;
    if (domain.front() == '.' || domain.find("..") != std::string_view::npos) return std::nullopt;
    return Found{begin, end, "mailto:" + std::string(text.substr(begin, end - begin))};
  }

  static bool is_ascii_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_';
  }

  const Letters& letters_;
  std::string_view source_;
};

void add_address(const Letters& letters, Found found, document::Inlines& out, Context& context) {
  document::Text words = letters.slice(found.begin, found.end);
  const source::Span span = words.span;
  if (found.target.find(templates::placeholder_begin) != std::string::npos) {
    context.error("markdown.waarde-plek", span, "in een adres kan geen waarde staan",
                  "zet een spatie voor de waarde");
    out.push_back(std::move(words));
    return;
  }
  document::Inlines children = {words};
  auto link = make_link(std::move(children), std::move(found.target), {}, span, context);
  if (link) {
    out.push_back(std::move(*link));
  } else {
    out.push_back(std::move(words));
  }
}

document::Inlines split_addresses(const document::Text& node, Context& context) {
  const bool possible =
      node.text.find("://") != std::string::npos || node.text.find('@') != std::string::npos ||
      node.text.find("ww.") != std::string::npos || node.text.find("WW.") != std::string::npos;
  if (!possible) return {node};
  const Letters letters = letters_of(context.text, node);
  const AddressFinder finder(letters, context.text);
  document::Inlines result;
  std::size_t done = 0;
  while (auto found = finder.next(done)) {
    if (found->begin > done) result.push_back(letters.slice(done, found->begin));
    done = found->end;
    add_address(letters, std::move(*found), result, context);
  }
  if (done < node.text.size()) result.push_back(letters.slice(done, node.text.size()));
  return result;
}

}  // namespace

void link_bare_addresses(document::Inlines& nodes, Context& context) {
  replace_texts(nodes, LinkWords::Skip,
                [&](const document::Text& node) { return split_addresses(node, context); });
}

}  // namespace markdown
