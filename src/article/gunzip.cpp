#include <array>

#include <zlib.h>

#include "article/inputs.hpp"

namespace annals::article {
namespace {

/// Closes zlib's state on every way out.
struct Inflater {
    z_stream stream{};
    Inflater() { inflateInit2(&stream, 15 + 16); }  // gzip only
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
};

}  // namespace

Unpacked gunzip(std::string_view packed, std::size_t limit) {
    Inflater inflater;
    auto& stream = inflater.stream;
    // zlib's interface takes a non-const pointer but does not write through it.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    Unpacked result;
    std::array<char, 65536> buffer;
    int state = Z_OK;
    while (true) {
        stream.next_out = reinterpret_cast<Bytef*>(buffer.data());
        stream.avail_out = buffer.size();
        state = inflate(&stream, Z_NO_FLUSH);
        result.bytes.append(buffer.data(), buffer.size() - stream.avail_out);
        if (result.bytes.size() > limit)
            return {{}, "unpacks to more than " + std::to_string(limit >> 20U) + " MiB; unpack it yourself if it is no bomb"};
        if (state == Z_STREAM_END && stream.avail_in > 0) {
            inflateReset(&stream);  // several members, one after the other
            continue;
        }
        if (state != Z_OK) break;
    }
    if (state != Z_STREAM_END)
        return {{}, "is truncated or no gzip data after " + std::to_string(result.bytes.size()) + " bytes; make it again"};
    return result;
}

}  // namespace annals::article
