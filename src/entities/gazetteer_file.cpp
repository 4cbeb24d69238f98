#include "gazetteer_file.hpp"

#include <algorithm>
#include <cmath>

#include "annals/resources/blocks.hpp"

namespace annals::entities {
namespace {

constexpr std::string_view magic = "ANNALSGZ";
constexpr std::uint32_t version = 1;
constexpr std::size_t header_size = 8 + 5 * 4, name_size = 8, place_size = 16;
constexpr std::size_t buckets = 1U << 16U;
constexpr std::uint32_t nowhere = 0xFFFF;

/// `count` bytes, the lowest first; 0 where there are not so many.
std::uint64_t number_at(std::string_view bytes, std::size_t offset, std::size_t count) {
    if (offset > bytes.size() || count > bytes.size() - offset) return 0;
    std::uint64_t value = 0;
    for (std::size_t i = count; i > 0; --i) value = value << 8U | static_cast<unsigned char>(bytes[offset + i - 1]);
    return value;
}

double degrees_at(std::string_view bytes, std::size_t offset) {
    auto value = static_cast<std::int32_t>(number_at(bytes, offset, 3));
    if (value >= 1 << 23) value -= 1 << 24;
    return std::round(value * 180.0 / (1 << 23) * 1e5) / 1e5;
}

std::uint64_t hash_of(std::string_view text) {
    std::uint64_t value = 0xCBF29CE484222325U;  // FNV-1a
    for (const char c : text) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    value ^= value >> 32U;
    value *= 0xD6E8FEB86659FD93U;
    return value ^ (value >> 32U);
}

}  // namespace

Gazetteer::Gazetteer(std::string_view bytes, std::string_view origin) {
    const auto refuse = [&](std::string_view fault) {
        throw resources::RuleError(std::string(origin) + ": " + std::string(fault) + "; make it with scripts/make_gazetteer");
    };
    if (bytes.size() < header_size || !bytes.starts_with(magic)) refuse("this is no gazetteer");
    if (number_at(bytes, 8, 4) != version) refuse("this gazetteer was made for another version of the program");
    const auto notice_size = number_at(bytes, 12, 4), text_size = number_at(bytes, 24, 4);
    places_ = static_cast<std::uint32_t>(number_at(bytes, 16, 4));
    names_ = static_cast<std::uint32_t>(number_at(bytes, 20, 4));
    const std::uint64_t bucket_size = (buckets + 1) * 4, all_names = std::uint64_t{names_} * name_size,
                        all_places = std::uint64_t{places_} * place_size;
    if (header_size + notice_size + bucket_size + all_names + all_places + text_size != bytes.size())
        refuse("this gazetteer is not whole");
    bytes.remove_prefix(header_size);
    const auto take = [&](std::uint64_t size) {
        const auto part = bytes.substr(0, size);
        bytes.remove_prefix(size);
        return part;
    };
    notice_ = take(notice_size);
    bucket_bytes_ = take(bucket_size);
    name_bytes_ = take(all_names);
    place_bytes_ = take(all_places);
    text_ = bytes;
}

std::vector<Gazetteer::Named> Gazetteer::find(std::string_view key) const {
    std::vector<Named> found;
    const auto hash = hash_of(key);
    const auto bucket = static_cast<std::size_t>(hash >> 48U) * 4;
    const auto wanted = hash >> 10U & ((std::uint64_t{1} << 38U) - 1);
    const auto end = std::min<std::uint64_t>(number_at(bucket_bytes_, bucket + 4, 4), names_);
    for (auto i = number_at(bucket_bytes_, bucket, 4); i < end; ++i) {
        const auto name = number_at(name_bytes_, i * name_size, name_size);
        if (name >> 26U > wanted) break;
        const auto place = static_cast<std::uint32_t>(name >> 8U & 0x3FFFFU);
        if (name >> 26U == wanted && place < places_) found.push_back({place, static_cast<std::uint8_t>(name)});
    }
    return found;
}

Gazetteer::Place Gazetteer::place(std::uint32_t number) const {
    const auto record = place_bytes_.substr(std::size_t{number} * place_size, place_size);
    Place place;
    const auto offset = number_at(record, 0, 3);
    if (offset < text_.size()) place.name = text_.substr(offset + 1, static_cast<unsigned char>(text_[offset]));
    if (const auto id = static_cast<std::uint32_t>(number_at(record, 3, 3)); id != 0) place.geonames = id;
    place.latitude = degrees_at(record, 6);
    place.longitude = degrees_at(record, 9);
    // Only what stands before it may be around it: a faulty file makes no circle.
    const auto container = static_cast<std::uint32_t>(number_at(record, 12, 2));
    if (container != nowhere && container < number) place.container = container;
    place.size = static_cast<double>(number_at(record, 14, 1)) / 8;
    place.kind =
        static_cast<Kind>(std::min<std::uint64_t>(number_at(record, 15, 1), std::uint64_t{static_cast<int>(Kind::section)}));
    return place;
}

}  // namespace annals::entities
