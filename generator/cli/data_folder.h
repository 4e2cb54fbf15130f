#pragma once

#include <filesystem>

namespace cli {

/// The folder with the data of the program (templates, schemas, fonts, …): `share/handreiking` beside the
/// program, or beside the folder that holds it. Empty when there is none.
std::filesystem::path data_folder();

}  // namespace cli
