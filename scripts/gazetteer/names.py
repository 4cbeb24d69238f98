"""Names as keys: how spellings are made one, which spellings count, and which are also words.

What is done here to a name, src/entities/gazetteer_key.cpp does to the words of an article; tests/unit/entities/gazetteer.cpp holds
the two together.
"""
import pathlib
import re
import unicodedata

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SHORT_FORMS = {"st": "saint", "ste": "sainte", "ft": "fort", "mt": "mount"}
# A capital first, at least one small letter: "CDG" is an airport, "ba li" a romanisation that no newspaper writes.
SPELLING = re.compile(r"^['’]?[A-Z\u00c0-\u024f\u1e00-\u1eff](?=.*[a-z\u00df-\u024f\u1e00-\u1eff])[A-Za-z\u00c0-\u024f\u1e00-\u1eff'’‘ʼ`. \-–]*$")
LONGEST = 48
# Words that WordNet leaves out.
FUNCTION_WORDS = set("""a about above across after again against all along also although am among an and any are around as at away back be
because been before behind being below between both but by can could did do does down during each either else even ever every few for
from had has have he her here hers him his how i if in into is it its just less like many may me might mine more most much must my
near never no none nor not now of off often on once one only or other our out over own per quite rather same shall she should since so
some such than that the their them then there these they this those though through thus to too toward towards under until up upon us
very was we were what when where which while who whom whose why will with within without would yes yet you your monday tuesday
wednesday thursday friday saturday sunday january february march april may june july august september october november december
english french german spanish russian chinese arab muslim christian jewish""".split())


def plain(text):
    """Lower case, without accents."""
    decomposed = unicodedata.normalize("NFD", unicodedata.normalize("NFD", text).casefold())
    return "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Mc", "Me"))


def key(name):
    """"Sant Julià de Lòria" -> "sant julia de loria"; hyphens are spaces, other marks are nothing, "St." is "Saint"."""
    letters = []
    for c in plain(name):
        if c in " -–\u00a0":
            letters.append(" ")
        elif ord(c) >= 0x80 and c not in "’‘ʼ" or c.isascii() and c.isalnum():
            letters.append(c)
    return " ".join(SHORT_FORMS.get(word, word) for word in "".join(letters).split())


def rewritings():
    """The table of fold.cpp: written once, read by both."""
    source = (ROOT / "src/entities/fold.cpp").read_text(encoding="utf-8")
    return re.findall(r'Rewriting\{"([^"]+)",\s*"([^"]*)"\}', source)


REWRITINGS = rewritings()


def folded(name):
    """fold_name of fold.cpp: one spelling for the many of a name from another alphabet."""
    text, out, i = plain(name), [], 0
    while i < len(text):
        old, new = next(((a, b) for a, b in REWRITINGS if text.startswith(a, i)), (text[i], text[i]))
        for letter in new:
            if letter in "- ":
                if out and out[-1] != " ":
                    out.append(" ")
            elif not (ord(letter) < 0x80 and not letter.isalnum()) and not (out and out[-1] == letter):
                out.append(letter)
        i += len(old)
    return "".join(out).rstrip(" ")


def hash_of(text):
    """FNV-1a of 64 bits, its bits mixed at the end."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = ((value ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    value ^= value >> 32
    value = (value * 0xD6E8FEB86659FD93) & 0xFFFFFFFFFFFFFFFF
    return value ^ (value >> 32)


def spelling(name):
    return len(name) <= LONGEST and len(name) > 1 and SPELLING.match(name) is not None


def common_words(wordnet):
    """Words that WordNet writes in small letters."""
    words = set(FUNCTION_WORDS)
    for part in ("noun", "verb", "adj", "adv"):
        for line in (wordnet / f"data.{part}").read_text().splitlines():
            if line.startswith("  "):
                continue
            cells = line.split()
            words.update(cells[4 + 2 * i].partition("(")[0].replace("_", " ") for i in range(int(cells[3], 16)))
    small = {word for word in words if word.islower()}
    return small | {word + "s" for word in small if " " not in word}
