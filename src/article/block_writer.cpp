#include "article/block_writer.hpp"

#include "annals/text/encoding.hpp"

namespace annals::article {

void BlockWriter::begin_block(BlockRole role, std::optional<DropReason> reason) {
    end_block();
    role_ = role;
    reason_ = reason;
}

void BlockWriter::add(std::string_view raw) {
    std::size_t replaced = 0;
    const auto text = text::without_controls(raw, replaced);  // "&#7;" is a control character, too
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            space_ = true;
            continue;
        }
        if (space_ && !block_.empty() && block_.back() != '\n') block_ += ' ';
        space_ = false;
        block_ += c;
    }
}

void BlockWriter::line_break() {
    if (block_.ends_with('\n')) return begin_block(role_, reason_);
    if (!block_.empty()) block_ += '\n';
    space_ = false;
}

HtmlText BlockWriter::finish() && {
    end_block();
    return std::move(result_);
}

void BlockWriter::end_block() {
    while (block_.ends_with('\n')) block_.pop_back();
    if (!block_.empty()) {
        if (!result_.text.empty()) result_.text += "\n\n";
        const auto begin = static_cast<std::uint32_t>(result_.text.size());
        result_.text += block_;
        result_.blocks.push_back({{begin, static_cast<std::uint32_t>(result_.text.size())}, role_, reason_});
    }
    block_.clear();
    space_ = false;
}

}  // namespace annals::article
