#include "html/data.h"

#include <iterator>

namespace html::data {

void add(yaml::Value& map, yaml::Value more) {
  auto& members = std::get<yaml::Map>(map.data).members;
  auto& added = std::get<yaml::Map>(more.data).members;
  members.insert(members.end(), std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
}

}  // namespace html::data
