#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace pdf {

/// Compresses streams (FlateDecode). Not for use by several threads at once.
class Deflater {
 public:
  Deflater();
  Deflater(Deflater&&) noexcept;
  Deflater& operator=(Deflater&&) noexcept;
  ~Deflater();

  std::string compress(std::string_view bytes) const;

 private:
  struct Compressor;
  std::unique_ptr<Compressor> compressor_;
};

}  // namespace pdf
