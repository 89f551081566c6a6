// Holds documents against the published schemas (draft-07), by gojsonschema. Reads a line of JSON for each:
// its id, its kind, and the document. Prints a line of JSON for each: whether it is valid, and the JSON Pointers of
// the values that are found fault with.
package main

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"

	"github.com/xeipuuv/gojsonschema"
)

type given struct {
	Id       string          `json:"id"`
	Kind     string          `json:"kind"`
	Document json.RawMessage `json:"document"`
}

type verdict struct {
	Id     string   `json:"id"`
	Valid  bool     `json:"valid"`
	Places []string `json:"places"`
}

// Between the names on the way to a value, as no name of ours holds it.
const between = "\x01"

var escape = strings.NewReplacer("~", "~0", "/", "~1")

func schemaOf(kind string) *gojsonschema.Schema {
	text, err := os.ReadFile(os.Args[1] + "/" + kind + ".draft-07.schema.json")
	if err != nil {
		panic(err)
	}
	loader := gojsonschema.NewSchemaLoader()
	loader.Draft = gojsonschema.Draft7
	loader.AutoDetect = false
	schema, err := loader.Compile(gojsonschema.NewBytesLoader(text))
	if err != nil {
		panic(err)
	}
	return schema
}

func pointerOf(context *gojsonschema.JsonContext) string {
	names := strings.Split(context.String(between), between)[1:]
	pointer := ""
	for _, name := range names {
		pointer += "/" + escape.Replace(name)
	}
	return pointer
}

func main() {
	schemas := map[string]*gojsonschema.Schema{}
	input := json.NewDecoder(bufio.NewReaderSize(os.Stdin, 1<<20))
	output := json.NewEncoder(os.Stdout)
	for input.More() {
		var each given
		if err := input.Decode(&each); err != nil {
			panic(err)
		}
		if schemas[each.Kind] == nil {
			schemas[each.Kind] = schemaOf(each.Kind)
		}
		result, err := schemas[each.Kind].Validate(gojsonschema.NewBytesLoader(each.Document))
		if err != nil {
			panic(err)
		}
		places := []string{}
		for _, fault := range result.Errors() {
			places = append(places, pointerOf(fault.Context()))
		}
		if err := output.Encode(verdict{each.Id, result.Valid(), places}); err != nil {
			panic(err)
		}
	}
}
