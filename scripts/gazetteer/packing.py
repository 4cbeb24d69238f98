"""The file: src/entities/gazetteer_file.hpp says what lies where."""
import math
import struct

from . import names, places

MAGIC, VERSION = b"ANNALSGZ", 1
COMMON, STEM, FOLDED, OTHER_NAME = 1, 2, 4, 8  # flags of a name
NOWHERE = 0xFFFF
BUCKETS = 1 << 16


def int24(number):
    return (number & 0xFFFFFF).to_bytes(3, "little")


def degrees(value):
    return int24(round(value * (1 << 23) / 180.0 - (value == 180.0)))


def size(people):
    return min(255, round(8 * math.log2(people + 1)))


def pack_places(all_places):
    text, offsets, records = bytearray(), {}, bytearray()
    for place in all_places:
        name = place.name.encode()
        if name not in offsets:
            offsets[name] = len(text)
            text += bytes([len(name)]) + name
        container = NOWHERE if place.container is None else place.container
        records += int24(offsets[name]) + int24(place.geonames) + degrees(place.latitude) + degrees(place.longitude)
        records += struct.pack("<HBB", container, size(place.people), place.kind)
    return bytes(records), bytes(text)


def pack_names(entries, all_places):
    """`entries` is {(key, place): flags}. Sorted by hash, of one hash the largest place first."""
    by_hash = {}
    for (key, place), flags in entries.items():
        if by_hash.setdefault(names.hash_of(key) >> 10, key) != key:
            raise SystemExit(f"two names have one hash: {key}, {by_hash[names.hash_of(key) >> 10]}")
    rows = sorted((names.hash_of(key), -all_places[place].people, place, flags) for (key, place), flags in entries.items())
    buckets, packed = [0] * (BUCKETS + 1), bytearray()
    for hashed, _, place, flags in rows:
        buckets[(hashed >> 48) + 1] += 1
        packed += (((hashed >> 10) & ((1 << 38) - 1)) << 26 | place << 8 | flags).to_bytes(8, "little")
    for i in range(BUCKETS):
        buckets[i + 1] += buckets[i]
    return struct.pack(f"<{BUCKETS + 1}I", *buckets), bytes(packed)


def file_of(all_places, entries, notice):
    records, text = pack_places(all_places)
    buckets, packed = pack_names(entries, all_places)
    notice = notice.encode()
    head = MAGIC + struct.pack("<IIIII", VERSION, len(notice), len(all_places), len(packed) // 8, len(text))
    return head + notice + buckets + packed + records + text
