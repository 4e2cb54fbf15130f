// pdf_reading FILE: prints what a screen reader meets in a PDF, in that order: a line for each structure
// element with its type, and for each text in it, between quotes; what is inside stands two spaces further.
#include <fstream>
#include <iostream>
#include <iterator>

#include "pdf/read_back.h"

namespace {

class Reading {
 public:
  explicit Reading(pdf::ReadBack& file) {
    for (auto page : file.pages()) {
      numbers_[page.getObjGen()] = readings_.size();
      readings_.push_back(file.read_page(readings_.size()));
    }
  }

  void print(QPDFObjectHandle element, std::size_t depth) {
    const std::string indent(2 * depth, ' ');
    std::cout << indent << element.getKey("/S").getName().substr(1) << '\n';
    if (!element.getKey("/K").isArray()) return;
    for (QPDFObjectHandle kid : element.getKey("/K").getArrayAsVector()) {
      if (kid.isInteger()) {
        print_text(indent, element.getKey("/Pg"), kid);
      } else if (kid.isDictionaryOfType("/MCR")) {
        print_text(indent, kid.getKey("/Pg"), kid.getKey("/MCID"));
      } else if (!kid.isDictionaryOfType("/OBJR")) {
        print(kid, depth + 1);
      }
    }
  }

 private:
  void print_text(const std::string& indent, QPDFObjectHandle page, QPDFObjectHandle mark) {
    auto& reading = readings_.at(numbers_.at(page.getObjGen()));
    std::cout << indent << "  \"" << reading.text[mark.getIntValue()] << "\"\n";
  }

  std::vector<pdf::PageReading> readings_;
  std::map<QPDFObjGen, std::size_t> numbers_;
};

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) return 2;
  std::ifstream stream(arguments[1], std::ios::binary);
  pdf::ReadBack file({std::istreambuf_iterator<char>(stream), {}});
  Reading(file).print(file.structure_root().getKey("/K"), 0);
}
