// The second rung: time expressions. `times` says what the words mean, counted from something; `resolve` does the arithmetic
// once the publication date is known.
#include <iostream>

#include <annals/article/reader.hpp>
#include <annals/pipeline/pipeline.hpp>

int main(int argc, char** argv) {
    const auto batch = annals::article::read_articles({argc > 1 ? argv[1] : "storm.txt"}, {}, std::cin);
    const annals::pipeline::Engine engine(annals::resources::Bundle::embedded());
    for (const auto& article : batch.articles) {
        const auto times = engine.times(article);
        const auto resolutions = annals::temporal::resolve(times, article.published);
        for (std::size_t i = 0; i < times.size(); ++i) {
            std::cout << article.text.quote(times[i].span) << ": " << to_string(times[i].value) << " = " << resolutions[i].timex3
                      << '\n';
        }
    }
    return batch.articles.empty() ? 1 : 0;
}
