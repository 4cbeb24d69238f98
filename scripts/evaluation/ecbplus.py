"""ECB+ as articles with given event mentions: the texts of one file, the mentions and their chains of the other."""
import json

TEXTS = "data/events/ecbplus_dev.jsonl"


def place_words(text, begin, end, words):
    """Where each word of a sentence stands in the text; None for one that is written otherwise there."""
    spans, at = [], begin
    for word in words:
        found = text.find(word, at, end)
        spans.append((found, found + len(word)) if found >= 0 else None)
        at = found + len(word) if found >= 0 else at
    return spans


def sentence_of(words, article):
    """Where the sentence of these words stands: the two files number sentences differently."""
    def likeness(sentence):
        return sum(span is not None for span in place_words(article["text"], sentence["start"], sentence["end"], words))
    best = max(article["sentences"], key=likeness)
    return best["start"], best["end"]


def mentions_of(document, article):
    """(begin, end, chain) of the mentions whose words are found."""
    placed = {number: place_words(article["text"], *sentence_of(words, article), words) for number, words in document["sentences"]}
    for number, tokens, _, chain, _ in document["events"]:
        spans = [placed[number][token] for token in tokens]
        if all(spans):
            yield spans[0][0], spans[-1][1], chain


def read(data, name):
    """Articles {"id", "group", "text", "mentions": [[begin, end]…]} and the gold: {(id, number of the mention): chain}."""
    with (data / TEXTS).open(encoding="utf-8") as lines:
        texts = {article["id"].removesuffix(".xml"): article for article in map(json.loads, lines)}
    articles, gold = [], {}
    with (data / f"data/events/{name}.jsonl").open(encoding="utf-8") as lines:
        for document in map(json.loads, lines):
            article = texts[document["id"]]
            found = sorted(mentions_of(document, article))
            articles.append({"id": document["id"], "group": document["topic"], "text": article["text"],
                             "mentions": [mention[:2] for mention in found]})
            gold |= {(document["id"], number): chain for number, (_, _, chain) in enumerate(found)}
    return articles, gold
