#pragma once

#include <string>
#include <vector>

#include "diagram/scene.h"

namespace diagram {

/// The data as a table of words; the first cell of a row names it.
struct DataTable {
  std::vector<std::string> head;
  std::vector<std::vector<std::string>> rows;
};

/// A diagram in every form that a reader may need.
struct Drawing {
  Scene wide;
  Scene narrow;             // for a telephone
  std::string description;  // a sentence that stands for the picture
  DataTable data;
};

}  // namespace diagram
