#include "model/content_tree.h"

#include <algorithm>
#include <utility>

#include "model/file_endings.h"
#include "model/identifiers.h"
#include "model/words.h"
#include "source/ascii.h"

namespace model {
namespace {

using source::is_digit;

using source::Diagnostics;
using source::Entry;
using source::EntryKind;
using source::Severity;

constexpr std::string_view shared_pictures = "beeld";

bool is_passed_over(const Entry& entry) {
  return entry.name.starts_with('.') || entry.name.ends_with('~');
}

// The digits at the start of `text`, without leading zeros.
std::string_view take_number(std::string_view& text) {
  const auto end =
      static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_digit) - text.begin());
  auto number = text.substr(0, end);
  text.remove_prefix(end);
  number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
  return number;
}

class Listing {
 public:
  Listing(const source::FileSystem& files, source::SourceMap& sources, Diagnostics& problems)
      : files_(files), sources_(sources), problems_(problems) {}

  void list_part(const std::string& folder, std::size_t part) {
    const auto first = tree_.files.size();
    for (const auto& entry : files_.list(folder)) {
      if (entry.kind == EntryKind::Folder && !is_passed_over(entry)) {
        list_group(folder + "/" + entry.name, entry.name, part);
      } else {
        add(entry, folder, "", part);
      }
    }
    const auto key = [](const ContentFile& file) {
      return std::pair<std::string_view, std::string_view>(file.group, file.name);
    };
    std::stable_sort(tree_.files.begin() + static_cast<std::ptrdiff_t>(first), tree_.files.end(),
                     [&](const ContentFile& a, const ContentFile& b) {
                       if (a.group != b.group) return comes_before(key(a).first, key(b).first);
                       return comes_before(key(a).second, key(b).second);
                     });
  }

  void list_pictures(const std::string& folder) {
    for (const auto& entry : files_.list(folder)) {
      if (entry.kind == EntryKind::Folder && !is_passed_over(entry)) list_pictures(folder + "/" + entry.name);
      if (entry.kind != EntryKind::Folder) add(entry, folder, "", no_part);
    }
  }

  void warn(const std::string& path, std::string rule, std::string message, std::string hint) {
    report(Severity::Warning, path, std::move(rule), std::move(message), std::move(hint));
  }

  void report_closed(const std::string& path) {
    report(Severity::Error, path, "map.niet-leesbaar", "deze map is niet te lezen",
           "kijk of je de map mag openen");
  }

  void report(Severity severity, const std::string& path, std::string rule, std::string message,
              std::string hint) {
    const auto file = sources_.add(path, "");
    problems_.push_back({.severity = severity,
                         .rule = std::move(rule),
                         .span = {file, 0, 0},
                         .message = std::move(message),
                         .hints = {std::move(hint)}});
  }

  ContentTree take() { return std::move(tree_); }

 private:
  static constexpr auto no_part = static_cast<std::size_t>(-1);

  void list_group(const std::string& folder, const std::string& group, std::size_t part) {
    if (group == shared_pictures) return list_pictures(folder);
    if (group.ends_with(".md") || group.ends_with(".yaml")) {
      return warn(folder, "groep.naam", "dit is een map met de naam van een bestand: we slaan haar over",
                  "haal " + quoted(group.substr(group.rfind('.'))) + " weg uit de naam van de map");
    }
    if (!is_identifier(group)) {
      return warn(folder, "groep.naam", "deze map slaan we over: haar naam past niet in een adres",
                  "gebruik kleine letters, cijfers en streepjes, zoals `" + identifier_from(group) + "`");
    }
    for (const auto& entry : files_.list(folder)) {
      if (entry.kind == EntryKind::Folder && !is_passed_over(entry)) {
        warn(folder + "/" + entry.name, "map.te-diep", "een map binnen een groep lezen we niet",
             "zet de bestanden één map hoger");
      } else {
        add(entry, folder, group, part);
      }
    }
  }

  void add(const Entry& entry, const std::string& folder, const std::string& group, std::size_t part) {
    if (is_passed_over(entry)) return;
    const auto path = folder + "/" + entry.name;
    if (entry.kind == EntryKind::ClosedFolder) return report_closed(path);
    if (entry.kind == EntryKind::Other) {
      return warn(path, "bestand.koppeling", "dit is geen gewoon bestand, of het wijst naar buiten de site",
                  "zet het bestand zelf in deze map");
    }
    if (is_other_picture(entry.name)) {
      tree_.other_pictures.push_back(path);
    } else if (!proper_name(entry.name).empty()) {
      warn_unknown(path, entry.name);
    } else if (is_asset(entry.name)) {
      tree_.assets.push_back(path);
    } else if (part != no_part && entry.name.ends_with(".md")) {
      tree_.files.push_back(
          {ContentType::Chapter, path, entry.name.substr(0, entry.name.size() - 3), group, part});
    } else if (part != no_part && entry.name.ends_with(".yaml")) {
      tree_.files.push_back(
          {ContentType::Record, path, entry.name.substr(0, entry.name.size() - 5), group, part});
    } else {
      warn_unknown(path, entry.name);
    }
  }

  void warn_unknown(const std::string& path, const std::string& name) {
    const auto proper = proper_name(name);
    std::string hint = "haal het weg, of gebruik `.md`, `.yaml`, `.png` of `.jpg`";
    if (is_document(name)) hint = "zet de tekst eruit in een bestand dat eindigt op `.yaml` of `.md`";
    if (!proper.empty()) hint = "noem het bestand " + quoted(proper);
    problems_.push_back(unknown_file(sources_.add(path, ""), ending_of(name, proper), std::move(hint)));
  }

  /// `.yaml.txt` of a file that should be called `.yaml`.
  static std::string ending_of(const std::string& name, const std::string& proper) {
    const auto dot = proper.empty() ? name.rfind('.') : proper.rfind('.');
    return dot == std::string::npos ? name : name.substr(dot);
  }

  const source::FileSystem& files_;
  source::SourceMap& sources_;
  Diagnostics& problems_;
  ContentTree tree_;
};

bool is_part(const Site& site, const std::string& folder) {
  return std::any_of(site.parts.begin(), site.parts.end(),
                     [&](const Part& part) { return part.folder == folder; });
}

// LICENSE, README.md, HERKOMST.md: about the folder, not for the site.
bool is_about_content(std::string_view name) {
  const auto stem = name.substr(0, name.find('.'));
  return !stem.empty() && std::all_of(stem.begin(), stem.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

void check_top(const source::FileSystem& files, const std::string& folder, const Site& site,
               const std::vector<std::string>& known, Listing& listing) {
  for (const auto& entry : files.list(folder)) {
    if (is_passed_over(entry)) continue;
    const auto path = folder + "/" + entry.name;
    const bool is_folder = entry.kind == EntryKind::Folder;
    if (entry.kind == EntryKind::ClosedFolder) {
      listing.report_closed(path);
    } else if (is_folder && entry.name != shared_pictures && !is_part(site, entry.name)) {
      listing.warn(path, "map.onbekend", "deze map hoort bij geen deel van de site",
                   "zet haar in `site.yaml` bij `delen`");
    } else if (!is_folder && !is_about_content(entry.name) &&
               std::find(known.begin(), known.end(), entry.name) == known.end()) {
      listing.warn(path, "bestand.los", "dit bestand hoort bij geen deel van de site",
                   entry.name.ends_with(".yaml")
                       ? "noem het in `site.yaml`, of zet het in de map van een deel"
                       : "zet het in de map van een deel");
    }
  }
}

}  // namespace

source::Diagnostic unknown_file(source::FileId file, const std::string& ending, std::string hint) {
  return {.severity = Severity::Warning,
          .rule = "bestand.onbekend",
          .span = {file, 0, 0},
          .message = "met dit bestand doen we niets: we kennen de soort " + quoted(ending) + " hier niet",
          .hints = {std::move(hint)}};
}

bool comes_before(std::string_view a, std::string_view b) {
  while (!a.empty() && !b.empty()) {
    if (is_digit(a.front()) && is_digit(b.front())) {
      const auto number_a = take_number(a), number_b = take_number(b);
      if (number_a.size() != number_b.size()) return number_a.size() < number_b.size();
      if (number_a != number_b) return number_a < number_b;
    } else {
      if (a.front() != b.front()) return a.front() < b.front();
      a.remove_prefix(1);
      b.remove_prefix(1);
    }
  }
  return a.empty() && !b.empty();
}

ContentTree list_content(const source::FileSystem& files, source::SourceMap& sources,
                         const std::string& folder, const Site& site, const std::vector<std::string>& known,
                         Diagnostics& problems) {
  Listing listing(files, sources, problems);
  check_top(files, folder, site, known, listing);
  for (std::size_t part = 0; part < site.parts.size(); ++part) {
    listing.list_part(folder + "/" + site.parts[part].folder, part);
  }
  listing.list_pictures(folder + "/" + std::string(shared_pictures));
  return listing.take();
}

}  // namespace model
