#pragma once

#include "source/diagnostic.h"
#include "yaml/value.h"

namespace model {

/// What print.yaml leaves out, in its own units.
struct PrintDefaults {
  double page_width = 210, page_height = 297;
  double margin_top = 25, margin_bottom = 27, margin_inner = 36, margin_outer = 46;
  double text_size = 10.5, text_leading = 15, table_size = 9, table_leading = 12.5;
  const char* text = "#1a1a1a";
  const char* accent = "#005a7d";
  const char* muted = "#555555";
  const char* table_head = "#e3eef3";
  const char* box = "#f2f6f8";
};

/// What the schema of print.yaml cannot say: lines that touch, margins that leave no room for text, colours
/// that nobody can read.
source::Diagnostics check_print(const yaml::Value& print);

}  // namespace model
