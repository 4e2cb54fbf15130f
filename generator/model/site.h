#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "fonts/hyphen_exceptions.h"
#include "source/span.h"
#include "yaml/value.h"

/// The whole site as the writers see it: what pages there are, in what order, how they are numbered and where
/// each id leads. Built by `load`, then never changed.
namespace model {

enum class Numbering { None, Digits, Letters };
enum class PdfOutput { None, Whole, PerPage };
enum class OnError { Stop, Skip };

/// A part of the site (`delen` in site.yaml): a folder of chapters or of records of one kind.
struct Part {
  std::string title;
  std::string folder;  // also the first part of its addresses
  std::string kind;    // `soort`: names the schema and, for records, the template
  Numbering numbering = Numbering::None;
  PdfOutput pdf = PdfOutput::None;
  std::string pdf_name;    // of PdfOutput::Whole: "handreiking.pdf"
  std::string belongs_to;  // folder of the part in whose PDF this one stands
  std::string group_by;    // key of the record by which overviews group, as in `schooljaar`
  OnError on_error = OnError::Stop;
  bool in_foot = false;                                    // `menu: onder`: in the menu below the page
  std::vector<std::size_t> pages;                          // indices in Site::pages, in reading order
  std::map<std::string, std::vector<std::size_t>> groups;  // the same by Page::group
};

enum class AnchorKind { Heading, Figure, Table, Box, Item };

/// What can be linked to within a page.
struct Anchor {
  AnchorKind kind = AnchorKind::Heading;
  int level = 2;  // of a heading
  std::string id;
  std::string number;  // "3.2", "tabel 3.1", "subdoel 1 van doel 2", or empty
  std::string title;   // plain words
  source::Span span;
};

/// A line of what stands beside a chapter: a field of its front matter, such as `plaats` of an example.
/// Several values of one field are several facts, of which only the first has a label.
struct Fact {
  std::string label;
  std::string text;
  std::string reference;  // id of the page that it names, or empty
};

/// Pages that name another one in a field with `x-verwijst-naar`: the plans that chose a form.
struct Namers {
  std::string heading;             // "Gekozen in plannen"
  std::vector<std::size_t> pages;  // indices in Site::pages, in their order
};

/// A value of a record that names an item of another record: its words, and the way there.
struct NamedItem {
  source::Span value;
  std::string words;
  std::string page;    // id; empty: it is not on the site
  std::string anchor;  // empty: the top of the page
};

/// Where a page stands in a reading route.
struct RouteStop {
  std::size_t route = 0;  // index in Site::routes
  std::size_t place = 0;  // index in Route::pages
};

/// A chapter or a published record. Its title and number are those of its one heading of level 1, which
/// stands in no document: documents begin at level 2, and a writer puts the title above.
struct Page {
  std::string id;
  std::string title;
  std::string number;  // "3", "A", or empty
  std::string summary;
  std::string situation;  // "Zo werkte het in 2019 in Twente.", of a page with `stand`; or empty
  std::string changed;    // "2026-10-01": `bijgewerkt` or `datum`, or empty
  std::string address;    // "handboek/aan-de-slag.html", from the site's root
  std::string pdf;        // address of its own PDF, or empty
  std::string group;      // "2026-2027", or empty
  std::size_t part = 0;   // index in Site::parts
  source::Span span;      // its file
  bool example = false;   // `voorbeeld: ja`
  yaml::Value front;      // front matter; of a record: its public edition, normalised
  bool is_record = false;
  document::Document document;  // of a chapter, complete; of a record empty: see make_document
  std::vector<Anchor> anchors;  // in reading order; of a record its items alone
  std::vector<Fact> facts;      // of a chapter
  std::vector<Namers> namers;   // in the order of the site
  std::vector<RouteStop> stops;
  std::vector<NamedItem> named;  // of a record
};

/// A way through the site for one reader (`leesroutes` in site.yaml).
struct Route {
  std::string reader;              // key of `lezers`: "ib-er"
  std::string reader_name;         // "ib'er of zorgcoördinator"
  std::string name;                // "Een team opbouwen rond de leerling", or empty
  std::vector<std::size_t> pages;  // indices in Site::pages, in the order to read
};

/// One list of `gegevens` in site.yaml: scholen, gemeenten.
struct Collection {
  std::string name;
  std::vector<yaml::Value> records;

  const yaml::Value* find(std::string_view id) const;
};

/// An entry of begrippen.yaml.
struct Term {
  std::string id;
  std::string term;
  std::string abbreviation;  // may be empty
  std::string explanation;
  std::vector<std::string> synonyms;
};

/// An entry of bronnen.yaml: a publication that texts cite. Somebody made it: an organisation, authors or
/// both.
struct Work {
  std::string id = {};
  std::string title = {};
  std::string language = {};  // of the title
  std::vector<std::string> authors = {};
  std::string organisation = {};
  std::string year = {};   // may be empty
  std::string kind = {};   // as people write it: "rapport"
  std::string link = {};   // may be empty
  source::Span span = {};  // of its id
  source::Span link_span = {};
};

/// A setting of site.yaml that a text may show.
struct ShownSetting {
  std::string keys;    // as messages name it: `uitgave.versie`
  std::string words;   // as people write it; empty when it is not given
  std::string target;  // where it leads, when it is an address
};
using ShownSettings = std::map<std::string, ShownSetting, std::less<>>;  // by `uitgave-versie`

/// A file that goes to the output as it is, such as a picture of a page. In documents the `source` of an
/// image and the `target` of a link to such a file are its address.
struct Asset {
  std::string source;   // path, as the file system names it
  std::string address;  // from the site's root
};

struct Site {
  std::string title;
  std::string language = "nl";
  std::string base_url;  // `adres`, with a slash at its end
  yaml::Value settings;  // all of site.yaml
  ShownSettings shown_settings;
  yaml::Value print;  // all of print.yaml, checked; null when there is none
  std::vector<Part> parts;
  std::vector<Page> pages;  // in the order of the parts
  std::vector<Collection> collections;
  std::vector<Term> terms;
  std::vector<Route> routes;
  std::string terms_id;  // by which a text refers to their page, `begrippen`; empty when the site has none
  std::vector<Work> works;
  std::string works_id;                       // the same of the works, `bronnen`
  fonts::HyphenExceptions hyphen_exceptions;  // woordafbreking.txt
  std::vector<Asset> assets;
  /// Ids of pages. A record is also known by `<groep>/<id>`, which stays its own when another group gets a
  /// record of the same name.
  std::map<std::string, std::size_t, std::less<>> page_by_id;

  const Page* find_page(std::string_view id) const;
  const Collection* find_collection(std::string_view name) const;
  const Work* find_work(std::string_view id) const;
};

/// Pages that are made from a list, at the site's root.
inline constexpr std::string_view terms_address = "begrippen.html";
inline constexpr std::string_view works_address = "bronnen.html";

/// Where a reference leads, and the words to show when it has none of its own, as in: bijlage D, "IPT in de
/// praktijk".
struct Destination {
  std::string page;     // its id
  std::string address;  // from the site's root
  std::string anchor;   // its id in the page; empty: the top
  std::string words;
  const Work* work = nullptr;  // that it cites
};

/// Nothing when the site has no such page or anchor (which `load` reports). `from` is the page it stands on.
std::optional<Destination> resolve(const Site& site, const Page& from, const document::Reference& reference);

}  // namespace model
