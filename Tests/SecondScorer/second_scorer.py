#!/usr/bin/env python3
"""A second scorer for the instruments, written from the published keys alone.

It exists to disagree: it shares no key, no code and no language with the scorer it
checks, so its keys stand here and are never read from a pack.

    second_scorer.py < sheets.ndjson     one line of scores for each line of answers
    second_scorer.py --vectors DIR       the vectors of every pack in DIR, exit 1 on a mismatch

A line in is {"pack": "epds", "answers": {"1": "4"}}, a line out
{"scores": {"total": {"value": null, "possible": [3, 30]}}}. A value is null as soon as an
item of the score has no option code. Exit 65: a line that is no sheet of a known pack.
"""

import json
import pathlib
import sys

# Every value is a whole number of tenths: 2.3 and 3.6 have no exact binary fraction.
CONDON = {2: (10, 50), 3: (10, 30, 50), 4: (10, 23, 36, 50), 5: (10, 20, 30, 40, 50)}

# A state that says why there is no answer; none of them is an option.
NO_OPTION = {"declined", "not-asked", "not-seen", "not-applicable"}


def numbers(text):
    """Item numbers from "1 4 7-9"."""
    found = []
    for part in text.split():
        first, _, last = part.partition("-")
        found.extend(range(int(first), int(last or first) + 1))
    return found


def positions(values):
    """Options keyed by their printed position, from 1."""
    return {str(place): value for place, value in enumerate(values, start=1)}


def up_to(highest):
    """Options keyed by the value itself, from 0."""
    return {str(value): value * 10 for value in range(highest + 1)}


def two_ways(count, top, first_is_zero):
    """A form whose positions run from 0 to `top` in the items named, from `top` to 0 elsewhere."""
    rising = [value * 10 for value in range(top + 1)]
    zero_first = numbers(first_is_zero)
    return {
        item: positions(rising if item in zero_first else rising[::-1])
        for item in range(1, count + 1)
    }


def condon(option_counts, reversed_items):
    """A Condon scale: 1 to 5 over the options printed, the first the best where reversed."""
    first_best = numbers(reversed_items)
    return {
        item: positions(CONDON[count][::-1] if item in first_best else CONDON[count])
        for item, count in enumerate(map(int, option_counts.split()), start=1)
    }


def same(count, options):
    return {item: options for item in range(1, count + 1)}


def pbq(always_is_zero):
    return (
        two_ways(25, 5, always_is_zero),
        {
            "impaired-bonding": "1 2 6 7 8 9 10 12 13 15 16 17",
            "rejection-anger": "3 4 5 11 14 21 23",
            "anxiety": "19 20 22 25",
            "incipient-abuse": "18 24",
            "total": "1-25",
        },
    )


def kpcs():
    items = same(15, up_to(3))
    for item in (1, 9):
        items[item] = {**up_to(3), "na": 20}
    return items, {"total": "1-15"}


INSTRUMENTS = {
    "pbq-2006": pbq("1 4 8 9 11 16 22 25"),
    # Items 8, 9, 10 of 2006 stand at 9, 10, 8; all three belong to the first factor.
    "pbq-2001": pbq("1 4 9 10 11 16 22 25"),
    "mibs": (two_ways(8, 3, "1 4 6"), {"total": "1-8"}),
    "mors-sf": (
        same(14, up_to(5)),
        {"warmth": "1 3 4 6 8 11 13", "invasion": "2 5 7 9 10 12 14"},
    ),
    "mpas": (
        condon("5 5 5 4 4 4 4 2 5 4 5 2 5 3 4 4 4 4 4", "7-14"),
        {
            "quality": "3 4 5 6 7 10 14 18 19",
            "absence-of-hostility": "1 2 15 16 17",
            "pleasure": "8 9 11 12 13",
            "total": "1-19",
        },
    ),
    "ppas": (
        condon("5 5 5 5 5 4 4 2 4 5 4 5 3 5 4 3 4 4 4", "4 5 7-16"),
        {
            "patience": "1 2 6 11 13 17 18 19",
            "pleasure": "4 5 8 9 10 12 15",
            "affection": "3 7 14 16",
            "total": "1-19",
        },
    ),
    "maas": (
        condon(" ".join("5" * 19), "1 3 5 6 7 9 10 12 15 16 18"),
        {
            "quality": "3 6 9 10 11 12 13 15 16 19",
            "preoccupation": "1 2 4 5 8 14 17 18",
            "total": "1-19",
        },
    ),
    "paas": (
        condon(" ".join("5" * 16), "1 3 5 6 7 8 12 13 15"),
        {
            "quality": "1 2 3 7 9 11 12 16",
            "preoccupation": "4 5 8 10 14 15",
            "total": "1-16",
        },
    ),
    "epds": (two_ways(10, 3, "1 2 4"), {"total": "1-10"}),
    "whooley": (same(2, {"yes": 10, "no": 0}), {"total": "1-2"}),
    "gad-2": (same(2, up_to(3)), {"total": "1-2"}),
    "gad-7": (same(7, up_to(3)), {"total": "1-7"}),
    "phq-9": (same(9, up_to(3)), {"total": "1-9"}),
    "kpcs": kpcs(),
    "m-adbb": (same(5, up_to(2)), {"total": "1-5"}),
}


class NotASheet(Exception):
    """Why a line cannot be scored."""


def plain(tenths):
    """A JSON number with a fraction only where there is one."""
    return tenths // 10 if tenths % 10 == 0 else tenths / 10


def options_for(pack):
    if pack not in INSTRUMENTS:
        raise NotASheet(f"no instrument {pack!r}")
    return {str(item): options for item, options in INSTRUMENTS[pack][0].items()}


def score(pack, answers):
    """Value and possible range of every score; a gap is not 0 but its lowest and its highest."""
    options = options_for(pack)
    given = {}
    for item, code in answers.items():
        if item not in options:
            raise NotASheet(f"{pack} has no item {item!r}")
        if code in NO_OPTION:
            continue
        if str(code) not in options[item]:
            raise NotASheet(f"{pack} item {item} has no option {code!r}")
        given[item] = options[item][str(code)]
    results = {}
    for name, listed in INSTRUMENTS[pack][1].items():
        items = [str(number) for number in numbers(listed)]
        low = sum(given.get(item, min(options[item].values())) for item in items)
        high = sum(given.get(item, max(options[item].values())) for item in items)
        complete = all(item in given for item in items)
        results[name] = {
            "value": plain(low) if complete else None,
            "possible": [plain(low), plain(high)],
        }
    return results


def score_lines(lines):
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            sheet = json.loads(line)
            scores = score(sheet["pack"], sheet["answers"])
        except (ValueError, KeyError, TypeError, AttributeError, NotASheet) as problem:
            print(f"line {number}: {problem}", file=sys.stderr)
            return 65
        print(json.dumps({"scores": scores}))
    return 0


def vector_faults(pack, vector):
    """Each difference between a vector and this scorer, as a line of text."""
    answers = {}
    if "all" in vector:
        answers = dict.fromkeys(options_for(pack), vector["all"])
    answers.update(vector.get("answers", {}))
    found = {name: result["value"] for name, result in score(pack, answers).items()}
    for name in sorted(found.keys() | vector["scores"].keys()):
        if name not in found or name not in vector["scores"]:
            yield f"{name} stands only in the {'pack' if name not in found else 'second scorer'}"
        elif vector["scores"][name] != found[name]:
            yield f"{name} is {vector['scores'][name]} in the pack, {found[name]} here"


def check_vectors(folder):
    """Checks every pack that carries vectors; an instrument without any is a fault too."""
    faults, checked, unseen = [], 0, set(INSTRUMENTS)
    for path in sorted(pathlib.Path(folder).glob("*/pack.json")):
        definition = json.loads(path.read_text(encoding="utf-8"))
        pack, vectors = definition["id"], definition.get("vectors", [])
        if definition["kind"] != "instrument":
            continue
        unseen.discard(pack)
        if not vectors:
            faults.append(f"{pack}: no vectors")
        for vector in vectors:
            checked += 1
            try:
                differences = list(vector_faults(pack, vector))
            except NotASheet as problem:
                differences = [str(problem)]
            faults += [f"{pack}: {vector['name']}: {text}" for text in differences]
    faults += [f"{pack}: no such pack in {folder}" for pack in sorted(unseen)]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{checked} vectors, {len(faults)} faults")
    return 1 if faults else 0


def main(arguments):
    if not arguments:
        return score_lines(sys.stdin)
    if len(arguments) == 2 and arguments[0] == "--vectors":
        return check_vectors(arguments[1])
    print(__doc__, file=sys.stderr)
    return 64


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
