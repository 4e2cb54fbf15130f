#include "html/pictogram.h"

namespace html {

// Drawn on a square of 24, strokes of 2; colour and size come from the style sheet.
std::string_view pictogram(Pictogram which) {
  switch (which) {
    case Pictogram::External:
      return R"(<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true"><path d="M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9"/></svg>)";
    case Pictogram::Story:
      return R"(<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12h5"/></svg>)";
    case Pictogram::Tip:
      return R"(<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true"><path d="M9 17a6.5 6.5 0 1 1 6 0v1H9zM10 21h4"/></svg>)";
    case Pictogram::Example:
      return R"(<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true"><path d="M2 12q10-13 20 0-10 13-20 0zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6"/></svg>)";
    case Pictogram::Attention:
      return R"(<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 3 2 20h20zM12 10v4M12 17v.5"/></svg>)";
    case Pictogram::Definition:
      return R"(<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 6Q8 3 3 4v14q5-1 9 2 4-3 9-2V4q-5-1-9 2zM12 6v14"/></svg>)";
    case Pictogram::Steps:
      return R"(<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true"><path d="M3 20v-5h6v-5h6V5h6"/></svg>)";
    case Pictogram::Download:
      return R"(<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true"><path d="M12 4v11M7 11l5 5 5-5M4 20h16"/></svg>)";
  }
  return {};
}

}  // namespace html
