// Text written block by block, blank lines between them and spaces made one, with the place of each block.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "article/html_text.hpp"

namespace annals::article {

class BlockWriter {
public:
    void begin_block(BlockRole role, std::optional<DropReason> reason);
    void add(std::string_view raw);
    /// <br>: a line end, and after a second one a new block.
    void line_break();
    HtmlText finish() &&;

private:
    void end_block();

    HtmlText result_;
    std::string block_;
    bool space_ = false;
    BlockRole role_ = BlockRole::paragraph;
    std::optional<DropReason> reason_;
};

}  // namespace annals::article
