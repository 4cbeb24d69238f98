// Trains the name finder into a copy of a model, and measures it:
//
//     annals_train_names OUT.model NOTICE.txt [--articles F.bio]... [--posts F.bio]... [--lists F.tsv]... [--known F.tsv] [--texts F.txt]...
//                        [--measure F.bio]... [--held-out N]
//                        [--epochs N] [--seed N] [--least N] [--folds N] [--rounds N]
//
// The other parts of OUT.model are those of the embedded model. --held-out N trains without each Nth labelled document, and
// measures on those; nothing is written then.
#include <cstdio>

#include "language/training/model_parts.hpp"
#include "language/training/name_parts.hpp"
#include "language/training/name_score.hpp"

namespace annals::language::training {
namespace {

struct Arguments {
    std::string out, notice;
    NameInputs inputs;
    NamesOptions options;
    std::vector<std::string> measured;
    std::size_t held_out = 0;
};

Arguments parse(int argc, char** argv) {
    Arguments arguments;
    arguments.out = argv[1];
    arguments.notice = argv[2];
    for (int i = 3; i + 1 < argc; i += 2) {
        const std::string option = argv[i], value = argv[i + 1];
        if (option == "--articles") arguments.inputs.articles.push_back(value);
        if (option == "--posts") arguments.inputs.posts.push_back(value);
        if (option == "--lists") arguments.inputs.lists.push_back(value);
        if (option == "--known") arguments.inputs.known = value;
        if (option == "--texts") arguments.inputs.texts.push_back(value);
        if (option == "--measure") arguments.measured.push_back(value);
        if (option == "--epochs") arguments.options.epochs = std::stoi(value);
        if (option == "--seed") arguments.options.seed = std::stoul(value);
        if (option == "--least") arguments.options.least_count = std::stoi(value);
        if (option == "--rounds") arguments.options.rounds = std::stoi(value);
        if (option == "--folds") arguments.options.folds = std::stoi(value);
        if (option == "--held-out") arguments.held_out = std::stoul(value);
    }
    return arguments;
}

void measure(const std::string& what, const std::vector<NamedDocument>& documents, const NameModel& names) {
    NameScore score;
    for (const auto& document : documents) {
        const auto found = find_names(document, model_without_names(), names);
        for (std::size_t k = 0; k < document.size(); ++k) score.add(document[k].names, found[k]);
    }
    std::printf("%s: %s\n", what.c_str(), score.summary().c_str());
}

void measure_held_out(const Arguments& arguments) {
    std::vector<NamedDocument> labelled;
    std::vector<std::pair<std::string, std::vector<NamedDocument>>> held_out;
    const auto part = [&](const std::string& path, std::vector<NamedDocument> documents) {
        held_out.push_back({path, {}});
        for (std::size_t k = 0; k < documents.size(); ++k)
            (k % arguments.held_out == 0 ? held_out.back().second : labelled).push_back(std::move(documents[k]));
    };
    for (const auto& path : arguments.inputs.articles) part(path, read_articles(path));
    for (const auto& path : arguments.inputs.posts) part(path, read_posts(path));
    const auto parts = make_name_parts(labelled, arguments.inputs, model_without_names(), arguments.options);
    for (const auto& [path, documents] : held_out) measure("held out of " + path, documents, parts.model());
}

}  // namespace
}  // namespace annals::language::training

int main(int argc, char** argv) {
    using namespace annals::language::training;
    if (argc < 5) {
        std::fprintf(stderr, "usage: annals_train_names OUT.model NOTICE.txt --articles F.bio --lists F.tsv ...\n");
        return 2;
    }
    const auto arguments = parse(argc, argv);
    if (arguments.held_out > 0) {
        measure_held_out(arguments);
        return 0;
    }
    const auto parts = make_name_parts(arguments.inputs, model_without_names(), arguments.options);
    write_model(arguments.out, {{"names", {parts.names, annals::language::name_fingerprint()}},
                                {"name_lists", {parts.name_lists}},
                                {"names_notice", {read_file(arguments.notice)}}});
    for (const auto& path : arguments.measured) measure(path, read_bio(path), parts.model());
    return 0;
}
