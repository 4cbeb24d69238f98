"""Countries, regions, districts and settlements, as the sources have them."""
import collections
import dataclasses
import json
import math
import re

from . import names

COUNTRY, REGION, DISTRICT, CITY, VILLAGE, SECTION = range(6)
VILLAGERS = 1000  # a settlement of fewer people is a village
GONE = {"PPLH", "PPLQ"}  # historical, abandoned
NOUNS = ("oblast|krai|kray|republic|region|province|governorate|prefecture|county|district|department|state|voivodeship|canton|division|"
         "parish|municipality|raion|rayon|autonomous okrug|okrug|emirate|territory|borough|subdistrict|regency|townland")
BEHIND = re.compile(rf"[ ’'](?:{NOUNS})'?$", re.IGNORECASE)
BEFORE = re.compile(rf"^(?:the )?(?:(?:{NOUNS}|city|borough) of|provincia di|provincia de|província de|departamento de|powiat|wojewodztwo) ",
                    re.IGNORECASE)


@dataclasses.dataclass
class Place:
    name: str
    kind: int
    container: int | None  # index of a place
    geonames: int = 0
    people: int = 0
    latitude: float = 0.0
    longitude: float = 0.0
    country: str = ""  # ISO 3166-1
    spellings: list = dataclasses.field(default_factory=list)
    points: list = dataclasses.field(default_factory=list, repr=False)


def middle(points):
    """The mean of points on a sphere: the 180th meridian is no border."""
    x = y = z = 0.0
    for latitude, longitude in points:
        a, b = math.radians(latitude), math.radians(longitude)
        x, y, z = x + math.cos(a) * math.cos(b), y + math.cos(a) * math.sin(b), z + math.sin(a)
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


def table(path):
    columns = None
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.removeprefix("columns ").split("|")]
        if columns is None:
            columns = cells
        else:
            yield dict(zip(columns, cells))


def parts(cell):
    return [part.strip() for part in (cell or "").split(",") if part.strip()]


def own_names(entities):
    """What our own tables call a country or region: {name or alias: name}, {(country, stem): name}."""
    countries, regions = {}, {}
    for row in table(entities / "countries.table"):
        for name in [row["name"], *parts(row["aliases"])]:
            countries[names.key(name)] = row["name"]
    for row in table(entities / "regions.table"):
        if row["kind"] == "region" and row["within"]:
            for name in [row["name"], *parts(row["aliases"]), *parts(row["stems"]), stem(row["name"])]:
                regions.setdefault((parts(row["within"])[-1], names.key(name)), row["name"])
    return countries, regions


def stem(name):
    """"Kharkiv Oblast", "Province of Toledo" -> the name alone."""
    return BEFORE.sub("", BEHIND.sub("", name)).strip()


def read_countries(path, known):
    english = json.loads(path.read_text(encoding="utf-8"))["countries"]
    found = []
    for code, spellings in sorted(english.items()):
        spellings = spellings if isinstance(spellings, list) else [spellings]
        spellings = [re.sub(r" \(.*\)|, .*", "", name) for name in spellings] + spellings
        name = next((known[names.key(s)] for s in spellings if names.key(s) in known), spellings[0])
        found.append(Place(name, COUNTRY, None, country=code, spellings=[name, *spellings]))
    claims = collections.Counter(key for place in found for key in {names.key(spelling) for spelling in place.spellings})
    for place in found:  # "Korea" is neither of the two
        place.spellings = [spelling for spelling in place.spellings if claims[names.key(spelling)] == 1]
    return found


def read_regions(path, kind, containers, own):
    """Regions by code ("UA.07"); `containers` are the places one step further out, by code."""
    found = {}
    for row in sorted(json.loads(path.read_text(encoding="utf-8")), key=lambda row: row["code"]):
        outer = row["code"].rpartition(".")[0]
        if outer not in containers:
            continue
        index, country = containers[outer]
        name = own.get((country.name, names.key(row["name"])), own.get((country.name, names.key(stem(row["name"]))), row["name"]))
        found[row["code"]] = Place(name, kind, index, country=country.country, spellings=[name, row["name"]])
    return found


def read_settlements(path):
    """Rows of the GeoNames table: place, code of its region, code of its district."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if cells[7] in GONE:
                continue
            people = int(cells[14] or 0)
            kind = SECTION if cells[7] == "PPLX" else VILLAGE if people < VILLAGERS and cells[7] in ("PPL", "PPLL", "PPLF") else CITY
            place = Place(cells[1], kind, None, int(cells[0]), people, float(cells[4]), float(cells[5]), cells[8],
                          [cells[1], cells[2], *cells[3].split(",")])
            region = f"{cells[8]}.{cells[10]}"
            yield place, region, f"{region}.{cells[11]}"
