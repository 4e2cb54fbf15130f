#pragma once

#include <string>
#include <string_view>

namespace model {

/// True for what may be published as it is: pictures, and documents to download.
bool is_asset(std::string_view path);
bool is_picture(std::string_view path);

/// A picture of a kind that we cannot show, or whose ending is written otherwise: `foto.heic`, `foto.JPG`.
bool is_other_picture(std::string_view path);

/// A text of a word processor, and a sheet or a PDF: nothing that can be read as a page or a record.
bool is_document(std::string_view path);

/// What a file should be called whose ending is written otherwise, or that has the `.txt` which Notepad adds
/// and Windows hides; else empty.
std::string proper_name(std::string_view name);

/// What to do with a picture that is_other_picture.
std::string advice_on_picture(std::string_view path);

}  // namespace model
