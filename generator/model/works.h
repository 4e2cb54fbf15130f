#pragma once

#include <string>
#include <vector>

#include "model/site.h"
#include "schema/field.h"

namespace model {

/// The entries of bronnen.yaml.
std::vector<Work> read_works(const Collection& collection, const schema::Field& fields);

/// How a text names a work: "NJi (2019)", or by its authors, "Peeters e.a. (2018)".
std::string citation_of(const Work& work);

/// Everybody who made it: "R. Peeters en M. Lamers, coalitie Onderwijs-Zorg-Jeugd".
std::string makers_of(const Work& work);

}  // namespace model
