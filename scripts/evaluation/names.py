"""Names in text whose words are given: exact spans with their kind, from BIO columns."""
from .conllu import FORM, MISC, f1, read

KINDS = {"PER", "ORG", "LOC"}


def read_bio(path):
    """Sentences as lists of (word, label); an empty list where a new document begins."""
    sentences = [[]]
    for line in path.read_text(encoding="utf-8").split("\n"):
        word, _, label = line.partition("\t")
        if word == "-DOCSTART-":
            sentences += [[], []]
        elif not line.strip():
            sentences.append([] if sentences[-1] else sentences.pop())
        else:
            sentences[-1].append((word, label.strip()))
    return sentences


def as_table(sentences):
    lines, documents, opens = [], 0, True
    for sentence in sentences:
        if not sentence:
            opens = True
            continue
        if opens:
            documents, opens = documents + 1, False
            lines.append(f"# newdoc id = {documents}")
        lines += [f"{number}\t{word}" + "\t_" * 8 for number, (word, _) in enumerate(sentence, 1)] + [""]
    return "\n".join(lines) + "\n"


def spans(labels):
    """Half-open spans with their kind; an I- that continues nothing begins a name."""
    found, begin, kind = set(), 0, None
    for number, label in enumerate([*labels, "O"]):
        prefix, _, new_kind = label.partition("-")
        if kind and (prefix != "I" or new_kind != kind):
            found.add((begin, number, kind))
            kind = None
        if prefix in ("B", "I") and not kind:
            begin, kind = number, new_kind
    return {name for name in found if name[2] in KINDS}


def label_of(word):
    fields = dict(item.split("=", 1) for item in word.columns[MISC].split("|") if "=" in item)
    return fields.get("NER", "O")


def score(gold, table):
    """Precision, recall and F1 in per cent."""
    given = [sentence for sentence in gold if sentence]
    system = read(table)
    assert [[word for word, _ in s] for s in given] == [[w.columns[FORM] for w in s.words] for s in system]
    right = of_gold = of_system = 0
    for sentence, found in zip(given, system):
        theirs, ours = spans([label for _, label in sentence]), spans([label_of(word) for word in found.words])
        right, of_gold, of_system = right + len(theirs & ours), of_gold + len(theirs), of_system + len(ours)
    return 100 * right / max(1, of_system), 100 * right / max(1, of_gold), f1(right, of_gold, of_system)
