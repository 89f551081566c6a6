"""Validates audits, tools and the like by the published schemas, and prints an issue a line.

    python3 validate.py --schemas node_modules/@maat/schema/dist/schemas audit.json more/*.json
    python3 validate.py --schema west-midlands.schema.json audit.json

Needs Python 3.9 and jsonschema 4 (Debian: python3-jsonschema). An issue has the code and the JSON
Pointer that @maat/core tells for the same document, and nothing that was answered: issues end up in
logs. Ends with 0 where nothing is wrong, 1 where something is, 2 where a file or schema cannot be read.
"""

import argparse
import json
import pathlib
import re
import sys

from jsonschema import Draft202012Validator

CODES = {
    "type": "structure.type",
    "required": "structure.missing",
    "additionalProperties": "structure.unknown-member",
    "const": "structure.not-allowed",
    "enum": "structure.not-allowed",
    "pattern": "structure.pattern",
    "maxLength": "structure.too-long",
    "minLength": "structure.too-short",
    "maxItems": "structure.too-many",
    "maxProperties": "structure.too-many",
    "minItems": "structure.too-few",
    "minProperties": "structure.too-few",
    "minimum": "structure.out-of-range",
    "maximum": "structure.out-of-range",
    "uniqueItems": "structure.duplicate",
}

WORDS = {
    "structure.type": "has the wrong type",
    "structure.missing": "is missing",
    "structure.unknown-member": "does not belong here",
    "structure.member-name": "has a member whose name is no word",
    "structure.not-allowed": "is none of the values that are allowed",
    "structure.pattern": "is not written as it should be",
    "structure.too-long": "is too long",
    "structure.too-short": "is too short",
    "structure.too-many": "has too many entries",
    "structure.too-few": "has too few entries",
    "structure.out-of-range": "is too small or too large",
    "structure.duplicate": "is the same as one before it",
}

# A name such as a program gives. Anything else may be a person's: a pointer stops before it.
SAFE_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$-]{0,63}")


def issues_of(validator, document):
    """The issues of a document, as pairs of code and pointer, each once."""
    found = {}
    for error in validator.iter_errors(document):
        for code, tokens in meanings(error):
            found[code, pointer_to(tokens)] = None
    return list(found)


def meanings(error):
    """What an error says: of the alternative that was meant, where there are several."""
    path = list(error.absolute_path)
    keyword = error.validator
    if keyword == "anyOf":
        told = [each for inner in error.context for each in meanings(inner)]
        meant = [each for each in told if each != ("structure.type", path)]
        return meant or [("structure.type", path)]
    if "propertyNames" in list(error.absolute_schema_path)[-4:]:
        return [("structure.member-name", path + [error.instance])]
    if keyword == "not":
        # It stands beside a pattern, and refuses what `$` lets through: a line break at the end.
        return [("structure.pattern", path)]
    return [(CODES[keyword], path + member) for member in members(error)]


def members(error):
    """The members that an error speaks of, from the value that it is told at."""
    given = error.instance
    if error.validator == "required":
        return [[name] for name in error.validator_value if name not in given]
    if error.validator == "additionalProperties":
        return [[name] for name in given if name not in error.schema.get("properties", {})]
    if error.validator == "uniqueItems":
        return [[next(i for i, item in enumerate(given) if item in given[:i])]]
    return [[]]


def pointer_to(tokens):
    pointer = ""
    for token in tokens:
        if not isinstance(token, int) and not SAFE_NAME.fullmatch(token):
            break
        pointer += f"/{token}"
    return pointer


def kind_of(document):
    """The kind that a document says it is: audit, tool, overlay and so on."""
    name = document.get("schema") if isinstance(document, dict) else None
    match = re.fullmatch(r"urn:maat:schema:([a-z-]+):1", name) if isinstance(name, str) else None
    return match.group(1) if match else "audit"


def read(path):
    """A file of JSON; NaN and the like, which JSON has no word for, are refused."""

    def refuse(word):
        raise ValueError(f"{word} is not JSON")

    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"), parse_constant=refuse)


def main():
    parser = argparse.ArgumentParser(description="Validates files by the published schemas.")
    parser.add_argument("files", nargs="+", metavar="FILE")
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--schemas", help="the folder of the schemas: each file names its own")
    which.add_argument("--schema", help="one schema for all files, such as that of one tool's audits")
    options = parser.parse_args()

    validators = {}

    def validator_for(document):
        path = options.schema
        if path is None:
            path = pathlib.Path(options.schemas) / f"{kind_of(document)}.schema.json"
        if path not in validators:
            validators[path] = Draft202012Validator(read(path))
        return validators[path]

    status = 0
    for file in options.files:
        try:
            document = read(file)
        except (OSError, ValueError):
            # What is wrong is not shown: it may quote the file.
            print(f"{file}: structure.not-json: cannot be read as JSON in UTF-8")
            status = 2
            continue
        try:
            validator = validator_for(document)
        except (OSError, ValueError) as error:
            sys.exit(f"The schema cannot be read: {error}")
        for code, pointer in issues_of(validator, document):
            print(f"{file}: {pointer or 'the whole'}: {code}: {WORDS[code]}")
            status = max(status, 1)
    return status


if __name__ == "__main__":
    sys.exit(main())
