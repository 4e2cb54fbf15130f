#pragma once

#include "diagram/drawing.h"
#include "diagram/kind.h"
#include "source/result.h"
#include "yaml/value.h"

namespace diagram {

/// Draws data that its schema (schemas/diagram-<soort>.schema.json) allows. What the schema cannot say, and
/// every text that finds no room, is a diagnostic at its place in the data.
source::Checked<Drawing> draw(Kind kind, const yaml::Value& data, const fonts::FontSet& fonts);

}  // namespace diagram
