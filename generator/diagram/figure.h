#pragma once

#include <memory>

#include "diagram/canvas.h"
#include "diagram/drawing.h"
#include "yaml/value.h"

/// How each kind is drawn; a file of its own for each. The parts of a layout that differ between a screen and
/// a telephone are worked out from the width of the canvas.
namespace diagram {

inline constexpr Length wide_width = 672 * pixel;
inline constexpr Length narrow_width = 320 * pixel;

/// One kind of diagram: draws its scene on a canvas, describes it in a sentence, and lists its data.
class Figure {
 public:
  virtual ~Figure() = default;
  virtual Scene draw(Canvas canvas) const = 0;
  virtual std::string description() const = 0;
  virtual DataTable data() const = 0;
  /// What the schema cannot say.
  virtual void check(Typesetter&) const {}
};

inline bool is_wide(const Canvas& canvas) {
  return canvas.width() > narrow_width;
}

std::unique_ptr<Figure> read_pyramid(const yaml::Value& data);
std::unique_ptr<Figure> read_bars(const yaml::Value& data);
std::unique_ptr<Figure> read_pie(const yaml::Value& data);
std::unique_ptr<Figure> read_rings(const yaml::Value& data);
std::unique_ptr<Figure> read_matrix(const yaml::Value& data);
std::unique_ptr<Figure> read_timeline(const yaml::Value& data);
std::unique_ptr<Figure> read_flow(const yaml::Value& data);

}  // namespace diagram
