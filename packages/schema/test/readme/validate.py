import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    validator = Draft202012Validator(json.load(file))
for error in validator.iter_errors(json.load(sys.stdin)):
    print("/".join(["", *map(str, error.absolute_path)]), error.validator)
