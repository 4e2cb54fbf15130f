#include "model/content_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_site.h"

namespace model {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ContentTree, orders_names_as_people_do) {
  EXPECT_TRUE(comes_before("2-begin", "10-einde"));
  EXPECT_FALSE(comes_before("10-einde", "2-begin"));
  EXPECT_TRUE(comes_before("a", "b"));
  EXPECT_TRUE(comes_before("a", "a-2"));
  EXPECT_TRUE(comes_before("a-2", "a-10"));
  EXPECT_FALSE(comes_before("a", "a"));
  EXPECT_TRUE(comes_before("2025-2026", "2026-2027"));
  EXPECT_TRUE(comes_before("99999999999999999999998", "99999999999999999999999"));
}

TEST(ContentTree, warns_of_what_it_does_not_understand) {
  TestSite site;
  site.write_chapter("content/handboek/1.md", "een", "Tekst.\n");
  site.write("content/handboek/notities.txt.bak", "x");
  site.write("content/handboek/plan.yml", "x");
  site.write("content/handboek/Oude map/2.md", "x");
  site.write("content/handboek/groep/diep/3.md", "x");
  site.write("content/elders/4.md", "x");
  site.write("content/los.md", "x");
  site.load();
  EXPECT_THAT(site.problems(),
              ElementsAre("content/elders:1:1 waarschuwing map.onbekend",
                          "content/handboek/Oude map:1:1 waarschuwing groep.naam",
                          "content/handboek/groep/diep:1:1 waarschuwing map.te-diep",
                          "content/handboek/notities.txt.bak:1:1 waarschuwing bestand.onbekend",
                          "content/handboek/plan.yml:1:1 waarschuwing bestand.onbekend",
                          "content/los.md:1:1 waarschuwing bestand.los"));
}

TEST(ContentTree, passes_over_what_editors_leave_behind) {
  TestSite site;
  site.write("content/.DS_Store", "x");
  site.write("content/handboek/.1.md.swp", "x");
  site.write("content/handboek/1.md~", "x");
  site.write("content/README.md", "x");
  site.write("content/LICENSE", "x");
  site.load();
  EXPECT_THAT(site.whole_problems(), IsEmpty());
}

// A part that holds a link to elsewhere, a folder with the name of a chapter, and one that is closed to us.
class Odd : public source::FileSystem {
 public:
  explicit Odd(const source::FileSystem& files) : files_(files) {}
  source::ReadResult read(const std::string& path, std::size_t limit) const override {
    return files_.read(path, limit);
  }
  std::vector<source::Entry> list(const std::string& path) const override {
    if (path != "content/los") return files_.list(path);
    return {{"dicht", source::EntryKind::ClosedFolder},
            {"map.md", source::EntryKind::Folder},
            {"pijl.md", source::EntryKind::Other}};
  }

 private:
  const source::FileSystem& files_;
};

TEST(ContentTree, reads_no_links_and_no_folders_as_files) {
  TestSite site;
  site.load(Odd(site.files()));
  EXPECT_THAT(site.problems(), ElementsAre("content/los/dicht:1:1 fout map.niet-leesbaar",
                                           "content/los/map.md:1:1 waarschuwing groep.naam",
                                           "content/los/pijl.md:1:1 waarschuwing bestand.koppeling"));
}

}  // namespace
}  // namespace model
