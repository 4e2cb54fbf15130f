#pragma once

#include <string>

#include "model/site.h"
#include "publish/output_tree.h"
#include "source/diagnostic.h"
#include "source/file_system.h"

namespace publish {

/// Copies what goes to the site as it is: the front end (`front_end`, with its folders) and the assets.
source::Diagnostics copy_files(const source::FileSystem& files, const std::string& front_end,
                               const model::Site& site, OutputTree& tree);

}  // namespace publish
