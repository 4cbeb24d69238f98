// Little-endian numbers in a model's bytes, and a reader that never reads past the end.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "model_error.hpp"

namespace annals::language {

/// The number of type T that lies at `at`. Models are little-endian, as are all processors that Debian's amd64 and arm64 run on.
template <typename T> [[nodiscard]] T number_at(std::string_view bytes, std::size_t at) {
    T value{};
    std::memcpy(&value, bytes.data() + at, sizeof(T));
    return value;
}

template <typename T> void append_number(std::string& bytes, T value) {
    char raw[sizeof(T)];
    std::memcpy(raw, &value, sizeof(T));
    bytes.append(raw, sizeof(T));
}

/// Takes `size` bytes off the front. Throws ModelError when there are fewer.
inline std::string_view take(std::string_view& bytes, std::size_t size) {
    if (size > bytes.size()) throw ModelError("language model: the file is cut short; make it again with scripts/train");
    const auto taken = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return taken;
}

}  // namespace annals::language
