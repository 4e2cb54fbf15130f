#pragma once

#include "model/loading.h"

namespace model {

/// Gives each page the pages that name it. Only what everyone may see counts.
void add_namers(Loading& loading);

}  // namespace model
