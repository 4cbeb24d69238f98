#include "name_labels.hpp"

namespace annals::language {

void spell_out(const Name& name, std::span<std::uint8_t> labels) {
    const auto [begin, end] = name.tokens;
    if (end - begin == 1) {
        labels[begin] = name_label(name.kind, NamePart::unit);
        return;
    }
    for (auto i = begin; i < end; ++i) labels[i] = name_label(name.kind, NamePart::inside);
    labels[begin] = name_label(name.kind, NamePart::begin);
    labels[end - 1] = name_label(name.kind, NamePart::last);
}

std::vector<Name> names_of(std::span<const std::uint8_t> labels, std::uint32_t offset) {
    std::vector<Name> names;
    std::uint32_t begin = 0;
    for (std::uint32_t i = 0; i < labels.size(); ++i) {
        if (labels[i] == outside_name) continue;
        const auto part = part_of(labels[i]);
        if (part == NamePart::begin || part == NamePart::unit) begin = i;
        if (part == NamePart::last || part == NamePart::unit)
            names.push_back({{offset + begin, offset + i + 1}, kind_of(labels[i])});
    }
    return names;
}

}  // namespace annals::language
