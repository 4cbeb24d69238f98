// Unlabelled news as training material: models that learnt from labelled sentences label it, and where they agree, another
// model learns from it (self-training).
#pragma once

#include <map>
#include <string>
#include <vector>

#include "language/model.hpp"
#include "language/training/bio.hpp"
#include "language/training/name_lists.hpp"

namespace annals::language::training {

/// Plain text: a paragraph a line, a blank line between documents. A sentence that stands twice is read once; very short and
/// very long ones are left out. Throws std::runtime_error when the file cannot be read.
[[nodiscard]] std::vector<NamedDocument> read_text(const std::string& path);

/// Phrases whose kind is known whatever stands around them: "World Health Organization".
using KnownNames = std::map<std::vector<std::string>, NameKind>;

/// The organisations and places of a list that is given in lines "kind<TAB>name", as for list_entries. Throws std::runtime_error.
[[nodiscard]] KnownNames read_known_names(const std::string& path);

/// "Hamilton" becomes a person in a document that names Lewis Hamilton, unless it is known otherwise or something is in it.
void correct_family_names(NamedDocument& document, const KnownNames& known);

/// The sentences for which all models find the same names, with those names; known names and family names are
/// corrected.
[[nodiscard]] std::vector<NamedDocument> label_texts(const std::vector<NamedDocument>& texts, const Model& model,
                                                     const std::vector<NameModel>& finders, const KnownNames& known);

}  // namespace annals::language::training
