#pragma once

#include <string>

#include "document/document.h"

/// The HTML of the specification's examples: no ids, no classes, nothing of our own.
std::string write_plain(const document::Document& document);
