#include "web/curl_library.h"

#include <dlfcn.h>

#include <stdexcept>

namespace web {
namespace {

constexpr const char* file_name = "libcurl.so.4";

/// Never closed: libraries that it brings along keep state of their own.
class Loader {
 public:
  Loader() : handle_(::dlopen(file_name, RTLD_LAZY | RTLD_LOCAL)) {
    if (handle_ == nullptr) missing(file_name);
  }

  template <typename Function>
  void find(Function& function, const char* name) const {
    function = reinterpret_cast<Function>(::dlsym(handle_, name));
    if (function == nullptr) missing(name);
  }

 private:
  [[noreturn]] static void missing(const char* what) {
    throw std::runtime_error(std::string(what) + " ontbreekt. Installeer het pakket libcurl4.");
  }

  void* handle_;
};

CurlLibrary load() {
  const Loader loader;
  CurlLibrary library{};
  loader.find(library.global_init, "curl_global_init");
  loader.find(library.global_cleanup, "curl_global_cleanup");
  loader.find(library.free, "curl_free");
  loader.find(library.url, "curl_url");
  loader.find(library.url_set, "curl_url_set");
  loader.find(library.url_get, "curl_url_get");
  loader.find(library.url_cleanup, "curl_url_cleanup");
  loader.find(library.slist_append, "curl_slist_append");
  loader.find(library.slist_free_all, "curl_slist_free_all");
  loader.find(library.easy_init, "curl_easy_init");
  loader.find(library.easy_setopt, "curl_easy_setopt");
  loader.find(library.easy_getinfo, "curl_easy_getinfo");
  loader.find(library.easy_cleanup, "curl_easy_cleanup");
  loader.find(library.multi_init, "curl_multi_init");
  loader.find(library.multi_add_handle, "curl_multi_add_handle");
  loader.find(library.multi_remove_handle, "curl_multi_remove_handle");
  loader.find(library.multi_perform, "curl_multi_perform");
  loader.find(library.multi_poll, "curl_multi_poll");
  loader.find(library.multi_info_read, "curl_multi_info_read");
  loader.find(library.multi_cleanup, "curl_multi_cleanup");
  return library;
}

}  // namespace

const CurlLibrary& curl() {
  static const CurlLibrary library = load();
  return library;
}

}  // namespace web
