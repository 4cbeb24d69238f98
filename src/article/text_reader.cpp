#include "article/text_reader.hpp"

namespace annals::article {

std::vector<Draft> read_text(const Source& source, std::vector<Skipped>&) {
    Draft draft;
    draft.text = std::string(source.text);
    return {std::move(draft)};
}

}  // namespace annals::article
