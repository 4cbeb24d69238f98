#include "annals/article/reader.hpp"
namespace annals::article {
Batch read_articles(const std::vector<std::string>&, const ReadOptions&, std::istream&) { return {}; }
std::string_view name(PublicationBasis) { return {}; }
std::string_view name(Confidence) { return {}; }
std::string_view name(DropReason) { return {}; }
std::string_view name(Section) { return {}; }
}  // namespace annals::article
