// Lines of text with labels in a column of their own, wrapped to a width.
#pragma once

#include <string>
#include <string_view>

namespace annals::render {

class LabelledLines {
public:
    explicit LabelledLines(std::size_t width) : width_(width) {}

    void blank() { text_ += '\n'; }
    void plain(std::string_view words);
    /// Nothing where there are no words.
    void labelled(std::string_view label, std::string_view words);
    /// In the column of the words, below the last ones.
    void under(std::string_view words) { labelled("", words); }
    [[nodiscard]] std::string take() { return std::move(text_); }

private:
    std::size_t width_;
    std::string text_;
};

}  // namespace annals::render
