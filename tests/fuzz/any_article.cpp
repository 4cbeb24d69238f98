// Any bytes, as a file of any kind, through the whole program. The first byte says of which kind.
//
//     cmake --preset fuzz && cmake --build --preset fuzz --target fuzz_any_article
//     build/fuzz/tests/fuzz_any_article build/fuzz/corpus examples/kharkiv-2022
#include <array>
#include <cstdint>
#include <sstream>
#include <string_view>

#include "annals/article/reader.hpp"
#include "annals/pipeline/pipeline.hpp"
#include "support/scratch_folder.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const annals::pipeline::Engine engine(annals::resources::Bundle::embedded());
    static const annals::test::ScratchFolder folder;
    constexpr std::array<std::string_view, 6> kinds{"a.txt", "a.md", "a.html", "a.json", "a.jsonl", "a.xml"};
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    std::istringstream no_input;
    auto batch = annals::article::read_articles({folder.write(kinds.at(data[0] % kinds.size()), bytes)}, {}, no_input);
    (void)engine.run(std::move(batch.articles), {});
    return 0;
}
