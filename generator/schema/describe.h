#pragma once

#include "schema/findings.h"
#include "source/diagnostic.h"

namespace schema {

/// The diagnostic for a finding. In a draft, what is still missing is advice.
source::Diagnostic describe(const Finding& finding, bool draft);

/// Which item of the record it is, as in: doel 1, activiteit 2: "Ouderavond".
std::string say_context(const std::vector<Step>& path);

/// What somebody can do about it.
std::vector<std::string> hints_for(const Finding& finding);

}  // namespace schema
