// The places where a text says who speaks a quotation.
#pragma once

#include "scene.hpp"

namespace annals::language {

/// Holm said: “…”, Holm said, “…”, Mayor: “…”
[[nodiscard]] Found introduced(const Scene& scene);

/// “…,” said Holm; “…,” Holm told reporters; “…,” according to Holm
[[nodiscard]] Found said_behind(const Scene& scene);

/// called it “…”, said it was “…”
[[nodiscard]] Found within_clause(const Scene& scene);

/// “…” …, Holm said; according to Holm, … “…”
[[nodiscard]] Found end_of_sentence(const Scene& scene);

/// Holm said the plan had failed. “…”: a whole sentence in marks behind one whose subject says something.
[[nodiscard]] Found reported_before(const Scene& scene);

}  // namespace annals::language
