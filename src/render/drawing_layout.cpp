#include <algorithm>
#include <map>

#include "render/drawing_parts.hpp"

namespace annals::render {
namespace {

constexpr double column_gap = 36;
constexpr double lane_gap = 22;
constexpr double box_gap = 18;
constexpr double badge_gap = 24;
constexpr double row_gap = 20;
constexpr double band_gap = 50;  // between badges and columns: room for lines to spread
constexpr double title_and_legend = 170;
constexpr std::size_t most_bands = 8;
constexpr std::size_t lowest = 3, highest = 12;  // boxes of one lane

std::size_t lanes(const Column& column, std::size_t high) { return (column.boxes.size() + high - 1) / high; }

double width(std::size_t lanes) { return static_cast<double>(lanes) * (box_width + lane_gap) - lane_gap; }

/// How the columns may be folded: in how many bands, and how many boxes high before a second lane begins.
struct Fold {
    std::size_t bands = 1;
    std::size_t high = 6;
};

/// Deals the columns to bands of about the same width, and gives each its place from left to right.
void deal(Drawing& drawing, Fold fold) {
    double total = 0;
    for (const auto& column : drawing.columns) total += width(lanes(column, fold.high)) + column_gap;
    std::vector<double> lefts(fold.bands, 0.0);
    double before = 0;
    for (auto& column : drawing.columns) {
        const double room = width(lanes(column, fold.high)) + column_gap;
        const double share = (before + room / 2) / total * static_cast<double>(fold.bands);
        column.band = std::min(static_cast<std::size_t>(share), fold.bands - 1);
        auto& left = lefts[column.band];
        column.lanes.resize(lanes(column, fold.high));
        for (std::size_t lane = 0; lane < column.lanes.size(); ++lane)
            column.lanes[lane].x = left + width(lane + 1) - box_width / 2;
        left += room;
        before += room;
        drawing.size.width = std::max(drawing.size.width, left - column_gap);
    }
}

/// Stacks a column's boxes below its heading at `top`, lane by lane; returns how deep they reach.
double stack(Column& column, double top) {
    const auto in_a_lane = (column.boxes.size() + column.lanes.size() - 1) / column.lanes.size();
    double deepest = top;
    double y = 0;
    for (auto& lane : column.lanes) lane.y = top + heading.height / 2;
    for (std::size_t i = 0; i < column.boxes.size(); ++i) {
        if (i % in_a_lane == 0) y = top + heading.height;
        auto& box = column.boxes[i];
        box.centre = {column.lanes[i / in_a_lane].x, y + box_gap + box.size.height / 2};
        y += box_gap + box.size.height;
        deepest = std::max(deepest, y);
    }
    return deepest;
}

double stack_band(Drawing& drawing, std::size_t band, double top) {
    double deepest = top;
    for (auto& column : drawing.columns) {
        if (column.band == band) deepest = std::max(deepest, stack(column, top));
    }
    return deepest;
}

/// How far to the right each event stands.
std::map<std::uint32_t, double> abscissas(const std::vector<Column>& columns) {
    std::map<std::uint32_t, double> found;
    for (const auto& column : columns) {
        for (const auto& box : column.boxes) found[box.event] = (column.lanes.front().x + column.lanes.back().x) / 2;
    }
    return found;
}

/// Sends every badge to the middle of its events.
void wish(std::vector<Badge>& badges, const std::map<std::uint32_t, double>& events) {
    for (auto& badge : badges) {
        double sum = 0;
        for (const auto& tie : badge.ties) sum += events.at(tie.event);
        badge.centre.x = sum / static_cast<double>(badge.ties.size());
    }
    std::stable_sort(badges.begin(), badges.end(), [](const Badge& a, const Badge& b) { return a.centre.x < b.centre.x; });
}

/// Moves the badges of one row apart: none overlaps, none leaves [0, room] while they all fit, and each stays near its wish.
void spread(const std::vector<Badge*>& row, double room) {
    double from = 0;
    for (auto* badge : row) {
        badge->centre.x = std::max(badge->centre.x, from + badge->size.width / 2);
        from = badge->centre.x + badge->size.width / 2 + badge_gap;
    }
    double to = room;
    for (auto badge = row.rbegin(); badge != row.rend(); ++badge) {
        (*badge)->centre.x = std::min((*badge)->centre.x, to - (*badge)->size.width / 2);
        to = (*badge)->centre.x - (*badge)->size.width / 2 - badge_gap;
    }
}

std::size_t rows_needed(const std::vector<Badge>& badges, double room) {
    double sum = 0;
    for (const auto& badge : badges) sum += badge.size.width + badge_gap;
    return static_cast<std::size_t>(sum / std::max(room * 0.8, 1.0)) + 1;
}

/// Stands badges in as many rows below `top` as they need; returns how deep they reach.
double stand_in_rows(std::vector<Badge>& badges, double room, double top) {
    const auto rows = rows_needed(badges, room);
    double deepest = top;
    for (std::size_t r = 0; r < rows; ++r) {
        std::vector<Badge*> row;
        double row_height = 0;
        for (std::size_t i = r; i < badges.size(); i += rows) {
            row.push_back(&badges[i]);
            row_height = std::max(row_height, badges[i].size.height);
        }
        spread(row, room);
        for (auto* badge : row) badge->centre.y = deepest + row_height / 2;
        deepest += row_height + row_gap;
    }
    return badges.empty() ? top : deepest - row_gap;
}

/// Actors above the only band and places below it, or both between the bands.
Drawing folded(Drawing drawing, Fold fold) {
    const auto bands = fold.bands;
    deal(drawing, fold);
    const auto events = abscissas(drawing.columns);
    wish(drawing.actors, events);
    wish(drawing.places, events);
    const double room = drawing.size.width;
    double y = 0;
    if (bands == 1 && !drawing.actors.empty()) y = stand_in_rows(drawing.actors, room, y) + band_gap;
    for (std::size_t band = 0; band < bands; ++band) {
        y = stack_band(drawing, band, y) + band_gap;
        if (bands == 1 || band + 1 != bands / 2) continue;
        y = stand_in_rows(drawing.actors, room, y) + row_gap;
        y = stand_in_rows(drawing.places, room, y) + band_gap;
    }
    if (bands == 1 && !drawing.places.empty()) y = stand_in_rows(drawing.places, room, y) + band_gap;
    drawing.size.height = y - band_gap;
    return drawing;
}

/// How large the drawing can be printed: 1 is its natural size.
double print_scale(const Drawing& drawing) {
    return std::min({1.0, page.width / drawing.size.width, page.height / (drawing.size.height + title_and_legend)});
}

}  // namespace

Drawing laid_out(const Drawing& parts) {
    auto best = folded(parts, {});
    for (std::size_t bands = 1; bands <= std::min(most_bands, parts.columns.size()); ++bands) {
        for (std::size_t high = lowest; high <= highest; ++high) {
            auto drawing = folded(parts, {bands, high});
            if (print_scale(drawing) > print_scale(best)) best = std::move(drawing);
        }
    }
    return best;
}

}  // namespace annals::render
