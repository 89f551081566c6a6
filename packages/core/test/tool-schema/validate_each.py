import json
import sys

from jsonschema import Draft202012Validator

given = json.load(sys.stdin)
validator = Draft202012Validator(given["schema"])
json.dump([validator.is_valid(each) for each in given["cases"]], sys.stdout)
