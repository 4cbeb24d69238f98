#include "border_model.hpp"

#include "model_error.hpp"
#include "model_file.hpp"

namespace annals::language {

BorderModel::BorderModel(std::string_view bytes) : weights_(bytes) {
    if (bytes.size() != std::size_t{1} << border_feature_bits)
        throw ModelError("language model: its part 'borders' is damaged; make it with scripts/train");
}

const BorderModel& embedded_border_model() {
    static const BorderModel model(embedded_model_file().part("borders", border_fingerprint()));
    return model;
}

}  // namespace annals::language
