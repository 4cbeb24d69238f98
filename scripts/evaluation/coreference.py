"""MUC, B³ and CEAFe: how well mentions are grouped, given the same mentions in gold and answer.

Vilain et al. 1995, Bagga and Baldwin 1998, Luo 2005 (entity-based, similarity phi-4). Mentions told once count in B³ and CEAFe. A
clustering is a dictionary from mention to the name of its cluster; the CoNLL figure is the mean of the three F1.
"""
import collections


def groups(clustering):
    found = collections.defaultdict(set)
    for mention, cluster in clustering.items():
        found[cluster].add(mention)
    return list(found.values())


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def links_kept(chains, other):
    """Of the links that hold the chains together, those that `other` has too; and all of them."""
    kept = sum(len(chain) - len({other[mention] for mention in chain}) for chain in chains)
    return kept, sum(len(chain) - 1 for chain in chains)


def muc(gold, answer):
    kept, wanted = links_kept(groups(gold), answer)
    right, given = links_kept(groups(answer), gold)
    return right / given if given else 0.0, kept / wanted if wanted else 0.0


def b_cubed(gold, answer):
    wanted, given = groups(gold), groups(answer)
    of_gold = {mention: chain for chain in wanted for mention in chain}
    of_answer = {mention: chain for chain in given for mention in chain}
    shared = {mention: len(of_gold[mention] & of_answer[mention]) for mention in gold}
    return (sum(count / len(of_answer[mention]) for mention, count in shared.items()) / len(gold),
            sum(count / len(of_gold[mention]) for mention, count in shared.items()) / len(gold))


def ceaf_e(gold, answer):
    wanted, given = groups(gold), groups(answer)
    best = sum(best_pairing(part) for part in separate(similarities(wanted, given)))
    return best / len(given), best / len(wanted)


def similarities(wanted, given):
    """phi-4 of the pairs of clusters that share a mention."""
    at = {mention: number for number, cluster in enumerate(given) for mention in cluster}
    alike = {}
    for row, chain in enumerate(wanted):
        for column in {at[mention] for mention in chain}:
            alike[row, column] = 2 * len(chain & given[column]) / (len(chain) + len(given[column]))
    return alike


def separate(alike):
    """The matrix's independent parts: a pairing within one does not touch another."""
    leader = {}

    def find(node):
        while leader.setdefault(node, node) != node:
            node = leader[node]
        return node

    for row, column in alike:
        leader[find(("row", row))] = find(("column", column))
    parts = collections.defaultdict(dict)
    for (row, column), value in alike.items():
        parts[find(("row", row))][row, column] = value
    return parts.values()


def best_pairing(alike):
    """The largest sum of values of which no two share a row or a column (the Hungarian method, with potentials)."""
    rows, columns = sorted({row for row, _ in alike}), sorted({column for _, column in alike})
    size = max(len(rows), len(columns))
    cost = [[-alike.get((rows[i], columns[j]), 0) if i < len(rows) and j < len(columns) else 0 for j in range(size)] for i in range(size)]
    row_price, column_price, row_of = [0.0] * size, [0.0] * (size + 1), [None] * (size + 1)
    for row in range(size):
        row_of[size], at = row, size
        slack, came_from, used = [float("inf")] * size, [size] * size, [False] * (size + 1)
        while row_of[at] is not None:
            used[at] = True
            here = row_of[at]
            for column in range(size):
                reduced = cost[here][column] - row_price[here] - column_price[column]
                if not used[column] and reduced < slack[column]:
                    slack[column], came_from[column] = reduced, at
            step, following = min((slack[column], column) for column in range(size) if not used[column])
            for column in range(size + 1):
                if used[column]:
                    row_price[row_of[column]] += step
                    column_price[column] -= step
                elif column < size:
                    slack[column] -= step
            at = following
        while at != size:
            row_of[at] = row_of[came_from[at]]
            at = came_from[at]
    return -sum(cost[row_of[column]][column] for column in range(size))


MEASURES = {"MUC": muc, "B³": b_cubed, "CEAFe": ceaf_e}


def score(gold, answer):
    """F1 by measure, and their mean as "CoNLL"."""
    found = {name: f1(*measure(gold, answer)) for name, measure in MEASURES.items()}
    return found | {"CoNLL": sum(found.values()) / len(found)}
