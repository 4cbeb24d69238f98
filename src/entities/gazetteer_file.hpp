// The places of the world by name: a file that scripts/make_gazetteer makes, used where it lies.
//
//     const Gazetteer world(bundle.get("en/entities/world.gazetteer"), "world.gazetteer");
//     for (const auto name : world.find(gazetteer_key("Kahramanmaraş"))) world.place(name.place).latitude;
//
// Layout, little-endian: "ANNALSGZ" | version, bytes of the notice, number of places, of names, bytes of text (4 bytes each) |
// notice: what it was made from, under which licence | for each value of a hash's first 16 bits the number of the first name
// with it or a higher one, and the number of names (4 bytes each) | names: from the lowest bit 8 of flags, 18 of the place's number,
// 38 of the hash (its next ones) | places: offset of the name in the text, GeoNames id, latitude, longitude (24 bits each; 2^23 are 180
// degrees), number of the place around it (16), size, kind (8 each) | text: names, each behind its length (8 bits).
// Names are sorted by hash, those of one hash by size; places stand behind the place they lie in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace annals::entities {

/// What a name is looked up by: lower case without accents, hyphens as spaces, other marks dropped, "St." as "Saint".
[[nodiscard]] std::string gazetteer_key(std::string_view name);
/// The same for names from other alphabets, by fold_name: "Zaliznychne", "Zaliznichne".
[[nodiscard]] std::string folded_gazetteer_key(std::string_view name);

class Gazetteer {
public:
    enum class Kind : std::uint8_t { country, region, district, city, village, section };
    enum Flag : std::uint8_t {
        common = 1,      // also a word: "Reading", "Nice"
        stem = 2,        // of a region only where a noun says so: "Valencia region"
        folded = 4,      // found by a folded key
        other_name = 8,  // not the name that the place has on maps
    };

    struct Named {
        std::uint32_t place = 0;
        std::uint8_t flags = 0;
    };
    struct Place {
        std::string_view name;
        Kind kind = Kind::city;
        std::optional<std::uint32_t> container;  // number of the region, district or country around it
        std::optional<std::uint32_t> geonames;
        double size = 0;  // binary logarithm of its people plus one, to an eighth
        double latitude = 0, longitude = 0;
    };

    /// Knows no place.
    Gazetteer() = default;
    /// `bytes` must outlive the gazetteer. Throws RuleError, naming `origin`, when they are no such file or not all of it.
    Gazetteer(std::string_view bytes, std::string_view origin);

    /// The places of a key, largest first; none for a name that is not there.
    [[nodiscard]] std::vector<Named> find(std::string_view key) const;
    /// Precondition: `number` is below `size()`.
    [[nodiscard]] Place place(std::uint32_t number) const;
    [[nodiscard]] std::uint32_t size() const { return places_; }
    [[nodiscard]] std::string_view notice() const { return notice_; }

private:
    std::uint32_t places_ = 0, names_ = 0;
    std::string_view notice_, bucket_bytes_, name_bytes_, place_bytes_, text_;
};

}  // namespace annals::entities
