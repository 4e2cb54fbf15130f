#include "publish/copy_files.h"

#include "source/limits.h"

namespace publish {
namespace {

source::Diagnostics copy_file(const source::FileSystem& files, const std::string& path,
                              const std::string& address, OutputTree& tree) {
  const auto read = files.read(path, source::limits::data_file_bytes);
  if (read.status == source::ReadStatus::Read) return tree.write(address, read.bytes);
  return {{.rule = "uitvoer.bron-niet-leesbaar",
           .message = "het bestand `" + path + "` is niet te lezen",
           .hints = {"kijk of het bestand er staat en of je het mag openen"}}};
}

source::Diagnostics copy_folder(const source::FileSystem& files, const std::string& folder,
                                const std::string& prefix, OutputTree& tree) {
  source::Diagnostics problems;
  for (const auto& entry : files.list(folder)) {
    const auto path = folder + "/" + entry.name;
    const auto address = prefix + entry.name;
    if (entry.kind == source::EntryKind::Folder)
      append(problems, copy_folder(files, path, address + "/", tree));
    if (entry.kind == source::EntryKind::File) append(problems, copy_file(files, path, address, tree));
  }
  return problems;
}

}  // namespace

source::Diagnostics copy_files(const source::FileSystem& files, const std::string& front_end,
                               const model::Site& site, OutputTree& tree) {
  auto problems = copy_folder(files, front_end, "", tree);
  for (const auto& asset : site.assets) append(problems, copy_file(files, asset.source, asset.address, tree));
  return problems;
}

}  // namespace publish
