#include "diagram/samples.h"

#include <gtest/gtest.h>

#include "yaml/parse.h"

namespace diagram {
namespace {

class Sampler {
 public:
  explicit Sampler(unsigned seed) : random_(seed) {}

  std::string sample(Kind kind) {
    switch (kind) {
      case Kind::Pyramid:
        return named(between(2, 6), "aandeel");
      case Kind::Rings:
        return named(between(2, 5), "");
      case Kind::Pie:
        return pie();
      case Kind::Matrix:
        return matrix();
      case Kind::Bars:
        return bars();
      case Kind::Timeline:
        return named(between(2, 7), "wanneer");
      case Kind::Flow:
        break;
    }
    return flow();
  }

 private:
  int between(int least, int most) {
    return least + static_cast<int>(random_() % static_cast<unsigned>(most - least + 1));
  }
  bool chance(int of) { return between(1, of) == 1; }

  std::string text(int most_words) {
    static const char* const words[] = {
        "de",          "school", "een",  "jeugdhulp", "ouders",     "week", "kernteam", "ib'er", "overleg",
        "samenwerken", "met",    "Wijk", "po-vo",     "leerlingen", "75%",  "mentor",   "én",    "groep 3/4"};
    std::string text;
    for (int count = between(1, most_words); count > 0; --count) {
      if (!text.empty()) text += ' ';
      text += words[between(0, 17)];
    }
    return "\"" + text + "\"";
  }
  std::string field(const std::string& name, int most_words) {
    return "  " + name + ": " + text(most_words) + "\n";
  }

  std::string named(int count, const std::string& extra) {
    std::string yaml;
    for (int i = 0; i < count; ++i) {
      yaml += "- naam: " + text(5) + "\n";
      if (!chance(3)) yaml += field("tekst", 14);
      if (!extra.empty() && (extra == "wanneer" || !chance(3))) yaml += field(extra, 3);
    }
    return yaml;
  }

  std::string pie() {
    const int count = between(2, 10);
    const bool weighed = chance(2);
    int rest = 100;
    std::string yaml;
    for (int i = 0; i < count; ++i) {
      yaml += "- naam: " + text(4) + "\n";
      if (chance(2)) yaml += field("tekst", 10);
      const int left = count - 1 - i;
      const int share = left == 0 ? rest : between(1, std::max(1, (rest - left) / (chance(3) ? 1 : 3)));
      rest -= share;
      if (weighed) yaml += "  aandeel: " + std::to_string(share) + "\n";
    }
    return yaml;
  }

  std::string matrix() {
    const int columns = between(2, 4);
    std::string yaml = "kolommen:\n";
    for (int i = 0; i < columns; ++i) yaml += "  - " + text(4) + "\n";
    yaml += "rijen:\n";
    for (int row = between(1, 6); row > 0; --row) {
      yaml += "  - naam: " + text(4) + "\n    cellen:\n";
      for (int i = 0; i < columns; ++i) yaml += "      - " + (chance(5) ? "\"\"" : text(10)) + "\n";
    }
    return yaml;
  }

  std::string bars() {
    const bool compares = chance(2);
    std::string yaml = chance(2) ? "eenheid: \"%\"\n" : "eenheid: " + text(2) + "\n";
    if (compares) yaml += "reeksen: [" + text(4) + ", " + text(4) + "]\n";
    yaml += "staven:\n";
    for (int i = between(1, 12); i > 0; --i) {
      yaml += "  - naam: " + text(6) + "\n    waarde: " + std::to_string(between(0, 4000)) + ".5\n";
      if (compares && (i == 1 || !chance(4)))
        yaml += "    vergelijking: " + std::to_string(between(0, 1000000)) + "\n";
    }
    return yaml;
  }

  std::string flow() {
    std::string yaml;
    for (int left = between(1, 7); left > 0; --left) {
      const bool question = chance(2);
      yaml += (question ? "- vraag: " : "- stap: ") + text(8) + "\n";
      if (chance(2)) yaml += field("tekst", 12);
      if (question) yaml += field(chance(2) ? "ja" : "nee", 10);
    }
    if (chance(2)) return yaml + "- stap: " + text(8) + "\n";
    return yaml + "- vraag: " + text(8) + "\n" + field("ja", 10) + field("nee", 10);
  }

  std::mt19937 random_;
};

}  // namespace

yaml::Value data_of(const std::string& yaml) {
  const source::SourceFile file{source::FileId::None, "proef", yaml};
  auto data = yaml::parse(file);
  if (data) return *std::move(data);
  ADD_FAILURE() << data.error().front().message << "\n" << yaml;
  return {};
}

yaml::Value sample(Kind kind, unsigned seed) {
  return data_of(Sampler(seed).sample(kind));
}

}  // namespace diagram
