#pragma once

#include <cstddef>
#include <string>

namespace html {

/// "1 pagina", "3 pagina’s"
inline std::string count_of_pages(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " pagina" : " pagina’s");
}

}  // namespace html
