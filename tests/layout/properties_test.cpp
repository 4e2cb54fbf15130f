#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "layout/random_document.h"
#include "layout/reading.h"

namespace layout {
namespace {

TEST(PropertiesTest, every_word_is_read_once_and_in_order) {
  for (unsigned seed = 0; seed < random_documents(); ++seed) {
    const auto [proof, expected] = random_document(seed);
    auto words = words_read(lay_out(proof));
    if (seed % 5 == 0) {  // behind the contents list
      const auto title = std::find(words.rbegin(), words.rend(), "Proef");
      words.erase(words.begin(), title.base());
    }
    std::erase_if(words, [](const auto& word) { return !word.starts_with("x"); });
    const auto differ = std::mismatch(words.begin(), words.end(), expected.begin(), expected.end());
    ASSERT_TRUE(words == expected) << "seed " << seed << " has "
                                   << (differ.first == words.end() ? "nothing" : *differ.first) << " for "
                                   << (differ.second == expected.end() ? "nothing" : *differ.second);
  }
}

TEST(PropertiesTest, nothing_is_outside_the_margins_or_over_anything_else) {
  for (unsigned seed = 0; seed < random_documents(); ++seed) {
    ASSERT_THAT(misplaced(lay_out(random_document(seed).proof), 62, 62, 62, 68), testing::IsEmpty())
        << "seed " << seed;
  }
}

TEST(PropertiesTest, the_same_document_gives_the_same_pages) {
  for (unsigned seed = 0; seed < random_documents(); seed += 20) {
    const auto first = lay_out(random_document(seed).proof);
    const auto second = lay_out(random_document(seed).proof);
    EXPECT_EQ(dump(first), dump(second));
    EXPECT_EQ(structure(first), structure(second));
  }
}

}  // namespace
}  // namespace layout
