#include "language/training/model_parts.hpp"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "language/model_error.hpp"

namespace annals::language::training {
namespace {

ModelParts embedded_parts() {
    try {
        return embedded_model_file().parts();
    } catch (const ModelError& error) {
        std::printf("the model is begun anew (%s)\n", error.what());
        return {};
    }
}

}  // namespace

std::string read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error(path + ": cannot be read");
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_model(const std::string& path, ModelParts parts) {
    for (const auto& [name, part] : parts) std::printf("%s: %zu bytes\n", name.c_str(), part.bytes.size());
    parts.merge(embedded_parts());
    const auto bytes = write_model_file(parts);
    std::ofstream out(path, std::ios::binary);
    if (!out.write(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        throw std::runtime_error(path + ": cannot be written");
    std::printf("%s: %zu bytes\n", path.c_str(), bytes.size());
}

const Model& model_without_names() {
    static const std::string bytes = [] {
        auto parts = embedded_model_file().parts();
        parts.erase("names");
        return write_model_file(parts);
    }();
    static const Model model{ModelFile(bytes)};
    return model;
}

}  // namespace annals::language::training
