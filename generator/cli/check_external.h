#pragma once

#include <string>
#include <utility>

#include "cli/selection.h"
#include "cli/workspace.h"
#include "document/document.h"
#include "model/load.h"
#include "model/web_links.h"
#include "web/check_links.h"

namespace cli {

/// `controleer --extern`: gathers the links while the documents are checked, then asks the web after them.
class ExternalCheck {
 public:
  ExternalCheck(model::Loaded& loaded, Workspace& workspace, const Selection& selection)
      : loaded_(loaded), workspace_(workspace), selection_(selection) {}

  /// May be called from several threads.
  void take(document::Document document) { links_.add(std::move(document)); }

  /// What it finds has gone through the site's settings of rules, but for what kept it from looking.
  web::Outcome run();

  /// What the user should know besides: links that were not asked after, answers that were not kept.
  std::string remarks() const;

 private:
  std::vector<model::WebLink> links_meant() const;
  void keep_exceptions_of_unasked() const;
  web::Options options() const;

  model::Loaded& loaded_;
  Workspace& workspace_;
  const Selection& selection_;
  model::WebLinks links_;
  bool kept_ = true;
};

}  // namespace cli
