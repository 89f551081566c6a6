"""Holds every conformance vector against the published schemas (2020-12), by jsonschema.

Reads the vectors as vectors/README.md says. Prints a list of JSON: for each vector its id, whether
the document is valid, and the JSON Pointers of the values that are found fault with.
"""

import copy
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

ROOT = pathlib.Path(__file__).resolve().parent.parent


def read(path):
    return json.loads((ROOT / path).read_text(encoding="utf-8"))


def tokens_of(pointer):
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")]


def value_of(change):
    if "text" in change:
        return change["text"] * change["times"]
    if "item" in change:
        return [copy.deepcopy(change["item"]) for _ in range(change["times"])]
    if "member" in change:
        return {f"q{index}": change["member"] for index in range(change["times"])}
    if "number" in change:
        return float(change["number"])
    if "nested" in change:
        value = []
        for _ in range(change["nested"] - 1):
            value = [value]
        return value
    return copy.deepcopy(change["value"])


def make(change, holder):
    *way, last = tokens_of(change["put"] if "put" in change else change["remove"])
    for token in way:
        holder = holder[int(token)] if isinstance(holder, list) else holder[token]
    key = int(last) if isinstance(holder, list) else last
    if "remove" in change:
        del holder[key]
    elif isinstance(holder, list) and key == len(holder):
        holder.append(value_of(change))
    else:
        holder[key] = value_of(change)


def document_of(reference):
    start = read(reference["from"]) if "from" in reference else copy.deepcopy(reference["is"])
    holder = {"": start}
    for change in reference.get("changes", []):
        make(change, holder)
    return holder[""]


def pointer_of(path):
    escaped = (str(token).replace("~", "~0").replace("/", "~1") for token in path)
    return "".join(f"/{token}" for token in escaped)


def places_in(errors):
    """The places of errors, and of the alternatives that each of them sums up."""
    for error in errors:
        yield pointer_of(error.absolute_path)
        yield from places_in(error.context)


validators = {}
verdicts = []
for name in read("vectors/files.json"):
    for vector in read(f"vectors/{name}.json")["vectors"]:
        kind = vector["kind"]
        if kind not in validators:
            validators[kind] = Draft202012Validator(read(f"dist/schemas/{kind}.schema.json"))
        places = list(places_in(validators[kind].iter_errors(document_of(vector["document"]))))
        verdicts.append({"id": vector["id"], "valid": not places, "places": places})
json.dump(verdicts, sys.stdout)
