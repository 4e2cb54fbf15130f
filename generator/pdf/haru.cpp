#include "pdf/haru.h"

#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>
#include <hpdf_streams.h>
#include <hpdf_utils.h>

#include <cassert>
#include <cstring>
#include <map>
#include <new>
#include <set>

#include "pdf/hash.h"
#include "pdf/serializer.h"

static_assert(HPDF_VERSION_ID >= 20300, "the structs of libharu are used as 2.3.0 has them");

namespace pdf {
namespace {

constexpr HPDF_UINT32 number_mask = 0x00FFFFFF;  // of obj_id; the rest are flags

/// Entries of a dictionary as text, written by a hook just before `>>`.
struct Entries {
  std::string text;
};

extern "C" {

/// An exception must not pass through C code, so the first error is only noted.
void note_error(HPDF_STATUS error, HPDF_STATUS, void* first_error) {
  auto* first = static_cast<HPDF_STATUS*>(first_error);
  if (*first == HPDF_OK) *first = error;
}

HPDF_STATUS write_entries(HPDF_Dict dictionary, HPDF_Stream stream) {
  const auto* entries = static_cast<const Entries*>(dictionary->attr);
  return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(entries->text.data()),
                           static_cast<HPDF_UINT>(entries->text.size()));
}

HPDF_STATUS append_to_string(HPDF_Stream stream, const HPDF_BYTE* bytes, HPDF_UINT size) {
  static_cast<std::string*>(stream->attr)->append(reinterpret_cast<const char*>(bytes), size);
  return HPDF_OK;
}

}  // extern "C"

/// A libharu stream that writes to a string.
class StringStream {
 public:
  StringStream(HPDF_MMgr memory, std::string& target)
      : stream_(HPDF_CallbackWriter_New(memory, append_to_string, &target)) {
    if (stream_ == nullptr) throw std::bad_alloc();
  }
  ~StringStream() { HPDF_Stream_Free(stream_); }
  StringStream(const StringStream&) = delete;
  StringStream& operator=(const StringStream&) = delete;

  operator HPDF_Stream() const { return stream_; }

 private:
  HPDF_Stream stream_;
};

std::uint32_t number_of(const void* object) {
  return static_cast<const HPDF_Obj_Header*>(object)->obj_id & number_mask;
}

HPDF_Dict as_dictionary(void* object) {
  const auto* header = static_cast<const HPDF_Obj_Header*>(object);
  return (header->obj_class & HPDF_OCLASS_ANY) == HPDF_OCLASS_DICT ? static_cast<HPDF_Dict>(object) : nullptr;
}

std::string bytes_of(HPDF_Stream stream) {
  std::string bytes;
  bytes.reserve(stream->size);
  for (HPDF_UINT index = 0; index < HPDF_MemStream_GetBufCount(stream); ++index) {
    HPDF_UINT length = 0;
    const HPDF_BYTE* part = HPDF_MemStream_GetBufPtr(stream, index, &length);
    bytes.append(reinterpret_cast<const char*>(part), length);
  }
  return bytes;
}

HPDF_REAL to_points(fonts::Length length) {
  return static_cast<HPDF_REAL>(to_hundredths(length)) / 100;
}

}  // namespace

struct HaruDocument::State {
  State() : document(HPDF_New(note_error, &first_error)) {
    if (document == nullptr) throw std::bad_alloc();
    document->pdf_version = HPDF_VER_17;
    HPDF_Dict_RemoveElement(document->info, "Producer");
  }
  ~State() { HPDF_Free(document); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  /// Gives a dictionary its entries as text.
  void hook(HPDF_Dict dictionary, std::string text);
  HPDF_Dict at(Reference reference) const;

  HPDF_STATUS first_error = HPDF_OK;  // before `document`, which may set it
  HPDF_Doc document;
  std::map<HPDF_Dict, std::unique_ptr<Entries>> entries;
};

void HaruDocument::State::hook(HPDF_Dict dictionary, std::string text) {
  std::unique_ptr<Entries>& kept = entries[dictionary];
  if (!kept) kept = std::make_unique<Entries>();
  kept->text = std::move(text);
  dictionary->attr = kept.get();
  dictionary->write_fn = write_entries;
}

HPDF_Dict HaruDocument::State::at(Reference reference) const {
  const auto* entry =
      static_cast<HPDF_XrefEntry>(HPDF_List_ItemAt(document->xref->entries, reference.number));
  assert(entry != nullptr && as_dictionary(entry->obj) != nullptr);
  return static_cast<HPDF_Dict>(entry->obj);
}

HaruDocument::HaruDocument() : state_(std::make_unique<State>()) {}
HaruDocument::HaruDocument(HaruDocument&&) noexcept = default;
HaruDocument& HaruDocument::operator=(HaruDocument&&) noexcept = default;
HaruDocument::~HaruDocument() = default;

Reference HaruDocument::add(std::string entries) {
  HPDF_Dict dictionary = HPDF_Dict_New(state_->document->mmgr);
  if (dictionary == nullptr) throw std::bad_alloc();
  HPDF_Xref_Add(state_->document->xref, dictionary);
  state_->hook(dictionary, std::move(entries));
  return {number_of(dictionary)};
}

void HaruDocument::set_entries(Reference dictionary, std::string entries) {
  state_->hook(state_->at(dictionary), std::move(entries));
}

Reference HaruDocument::add_stream(std::string entries, std::string_view bytes) {
  HPDF_Dict dictionary = HPDF_DictStream_New(state_->document->mmgr, state_->document->xref);
  if (dictionary == nullptr) throw std::bad_alloc();
  state_->hook(dictionary, std::move(entries));
  HPDF_Stream_Write(dictionary->stream, reinterpret_cast<const HPDF_BYTE*>(bytes.data()),
                    static_cast<HPDF_UINT>(bytes.size()));
  return {number_of(dictionary)};
}

Reference HaruDocument::add_page(fonts::Length width, fonts::Length height) {
  HPDF_Page page = HPDF_AddPage(state_->document);
  if (page == nullptr) throw std::bad_alloc();
  HPDF_Page_SetWidth(page, to_points(width));
  HPDF_Page_SetHeight(page, to_points(height));
  HPDF_Dict_RemoveElement(page, "Resources");
  return {number_of(page)};
}

void HaruDocument::fill_page(Reference reference, const PageParts& parts) {
  HPDF_Dict page = state_->at(reference);
  HPDF_Dict_Add(page, "Resources", state_->at(parts.resources));
  HPDF_Dict_AddNumber(page, "StructParents", static_cast<HPDF_INT32>(parts.struct_parents));
  HPDF_Dict_AddName(page, "Tabs", "S");  // ISO 14289-1 §7.18.3
  if (!parts.annotations.empty()) {
    HPDF_Array annotations = HPDF_Array_New(state_->document->mmgr);
    if (annotations == nullptr) throw std::bad_alloc();
    HPDF_Dict_Add(page, "Annots", annotations);
    for (const Reference annotation : parts.annotations) HPDF_Array_Add(annotations, state_->at(annotation));
  }
  auto* attributes = static_cast<HPDF_PageAttr>(page->attr);
  state_->hook(attributes->contents, "/Filter/FlateDecode");
  HPDF_Stream_Write(attributes->stream, reinterpret_cast<const HPDF_BYTE*>(parts.content.data()),
                    static_cast<HPDF_UINT>(parts.content.size()));
}

void HaruDocument::set_catalog(std::string entries) {
  state_->hook(state_->document->catalog, std::move(entries));
}

void HaruDocument::set_information(std::string entries) {
  state_->hook(state_->document->info, std::move(entries));
}

Reference HaruDocument::catalog() const {
  return {number_of(state_->document->catalog)};
}

Reference HaruDocument::information() const {
  return {number_of(state_->document->info)};
}

namespace {

/// The entries of a stream's dictionary; its length is written with its bytes.
std::string entries_of(HPDF_Dict dictionary, HPDF_MMgr memory) {
  std::string entries;
  const StringStream stream(memory, entries);
  for (HPDF_UINT index = 0; index < dictionary->list->count; ++index) {
    const auto* element = static_cast<HPDF_DictElement>(HPDF_List_ItemAt(dictionary->list, index));
    if (std::strcmp(element->key, "Length") == 0) continue;
    HPDF_Stream_WriteEscapeName(stream, element->key);
    HPDF_Stream_WriteChar(stream, ' ');
    HPDF_Obj_Write(element->value, stream, nullptr);
  }
  if (dictionary->write_fn != nullptr) dictionary->write_fn(dictionary, stream);
  return entries;
}

StoredObject store(void* object, HPDF_MMgr memory) {
  StoredObject stored{.number = number_of(object)};
  HPDF_Dict dictionary = as_dictionary(object);
  if (dictionary != nullptr && dictionary->stream != nullptr) {
    stored.is_stream = true;
    stored.value = entries_of(dictionary, memory);
    stored.bytes = bytes_of(dictionary->stream);
  } else if (dictionary != nullptr && dictionary->write_fn == write_entries && dictionary->list->count == 0) {
    stored.value = "<<" + static_cast<const Entries*>(dictionary->attr)->text + ">>";
  } else {
    const StringStream stream(memory, stored.value);
    HPDF_Obj_WriteValue(object, stream, nullptr);
  }
  return stored;
}

/// libharu keeps each stream's length as an object of its own.
std::set<std::uint32_t> lengths_in(HPDF_List entries) {
  std::set<std::uint32_t> numbers;
  for (HPDF_UINT index = 1; index < entries->count; ++index) {
    HPDF_Dict dictionary = as_dictionary(static_cast<HPDF_XrefEntry>(HPDF_List_ItemAt(entries, index))->obj);
    if (dictionary == nullptr || dictionary->stream == nullptr) continue;
    numbers.insert(number_of(HPDF_Dict_GetItem(dictionary, "Length", HPDF_OCLASS_NUMBER)));
  }
  return numbers;
}

}  // namespace

std::vector<StoredObject> HaruDocument::objects() const {
  HPDF_List entries = state_->document->xref->entries;
  const std::set<std::uint32_t> lengths = lengths_in(entries);
  std::vector<StoredObject> objects;
  objects.reserve(entries->count);
  for (HPDF_UINT index = 1; index < entries->count; ++index) {  // 0 is the head of the free list
    void* object = static_cast<HPDF_XrefEntry>(HPDF_List_ItemAt(entries, index))->obj;
    if (!lengths.contains(number_of(object))) objects.push_back(store(object, state_->document->mmgr));
  }
  return objects;
}

namespace {

struct TrailerId {
  std::string_view identity;
  const std::string* bytes = nullptr;
};

/// Runs when all objects stand in the buffer.
extern "C" HPDF_STATUS write_trailer_id(HPDF_Dict trailer, HPDF_Stream stream) {
  const auto* id = static_cast<const TrailerId*>(trailer->attr);
  const std::string text = "/ID" + file_id(id->identity, *id->bytes);
  return HPDF_Stream_WriteStr(stream, text.c_str());
}

}  // namespace

std::string HaruDocument::write_classic(std::string_view identity) {
  HPDF_Doc document = state_->document;
  std::string bytes(file_header);
  const TrailerId id{identity, &bytes};
  HPDF_Dict_Add(document->trailer, "Root", document->catalog);
  HPDF_Dict_Add(document->trailer, "Info", document->info);
  document->trailer->attr = const_cast<TrailerId*>(&id);
  document->trailer->write_fn = write_trailer_id;
  const StringStream stream(document->mmgr, bytes);
  stream.operator HPDF_Stream()->size = static_cast<HPDF_UINT>(bytes.size());  // offsets count the header
  HPDF_Xref_WriteToStream(document->xref, stream, nullptr);
  document->trailer->write_fn = nullptr;
  document->trailer->attr = nullptr;
  return bytes;
}

std::optional<std::uint32_t> HaruDocument::error() const {
  if (state_->first_error != HPDF_OK) return static_cast<std::uint32_t>(state_->first_error);
  if (state_->document->error.error_no != HPDF_OK)
    return static_cast<std::uint32_t>(state_->document->error.error_no);
  return std::nullopt;
}

std::string haru_version() {
  return "libharu " + std::string(HPDF_VERSION_TEXT);
}

}  // namespace pdf
