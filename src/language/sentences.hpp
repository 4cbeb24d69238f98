// Where sentences end, inside one paragraph. What is sure is decided by rules: a title never ends a sentence, a closing
// mark belongs to the sentence that it closes. What rules leave open is asked of a small model (border_model.hpp).
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "annals/language/document.hpp"
#include "border_features.hpp"

namespace annals::language {

/// Splits the paragraph's tokens [paragraph.begin, paragraph.end) into ranges that tile it.
[[nodiscard]] std::vector<Range> split_sentences(std::string_view text, const std::vector<Token>& tokens, Range paragraph);

/// Asked about a border that rules leave open: above 0, token `next` begins a sentence; the more, the surer. Training
/// listens here.
using BorderJudge = std::function<std::int32_t(const BorderFeatures& features, std::uint32_t next)>;
[[nodiscard]] std::vector<Range> split_sentences(std::string_view text, const std::vector<Token>& tokens, Range paragraph,
                                                 const BorderJudge& judge);

}  // namespace annals::language
