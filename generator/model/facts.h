#pragma once

#include <vector>

#include "model/site.h"
#include "schema/field.h"

namespace model {

/// What a reader gets to see of front matter beside the text: the fields that not every chapter has, under
/// the titles of their schema.
std::vector<Fact> facts_of(const yaml::Value& front, const schema::Field& fields, const Site& site);

/// The words for an id of a collection or of a page: its `naam`, `titel` or title; the id itself when
/// unknown.
std::string name_of(const Site& site, const std::string& collection, const std::string& id);

/// The id of the page that a value names; empty when `collection` is no folder of the site or has no such
/// page.
std::string page_named(const Site& site, const std::string& collection, const std::string& id);

}  // namespace model
