#include "pdf/deflate.h"

#include <libdeflate.h>

#include <new>

namespace pdf {
namespace {

constexpr int level = 6;  // measured: higher levels cost twice the time for half a percent

}  // namespace

struct Deflater::Compressor {
  Compressor() : handle(libdeflate_alloc_compressor(level)) {
    if (handle == nullptr) throw std::bad_alloc();
  }
  ~Compressor() { libdeflate_free_compressor(handle); }
  Compressor(const Compressor&) = delete;
  Compressor& operator=(const Compressor&) = delete;

  libdeflate_compressor* handle;
};

Deflater::Deflater() : compressor_(std::make_unique<Compressor>()) {}
Deflater::Deflater(Deflater&&) noexcept = default;
Deflater& Deflater::operator=(Deflater&&) noexcept = default;
Deflater::~Deflater() = default;

std::string Deflater::compress(std::string_view bytes) const {
  std::string out(libdeflate_zlib_compress_bound(compressor_->handle, bytes.size()), '\0');
  out.resize(
      libdeflate_zlib_compress(compressor_->handle, bytes.data(), bytes.size(), out.data(), out.size()));
  return out;
}

}  // namespace pdf
