import ts from 'typescript-5';
import { descriptionOf, membersOf } from './schema-of.mjs';

/**
 * Prints types as plain members. What is the same as a named type is printed by its name.
 *
 * @param {ts.TypeChecker} checker
 * @param {ReadonlyMap<ts.Symbol, ts.Type>} named The types that have a name, by their symbol.
 */
export function typePrinter(checker, named) {
  const nameByParts = new Map();
  for (const [symbol, type] of named) {
    const parts = spelledOut(type);
    if (/[{|]/.test(parts) && !nameByParts.has(parts)) nameByParts.set(parts, symbol.name);
  }
  return { printMember, printWhole };

  function print(type, schema) {
    return nameOf(type) ?? nameByParts.get(spelledOut(type)) ?? printParts(type, schema, print);
  }

  /** A type as it is, not by its own name. */
  function printWhole(type, schema) {
    return printParts(type, schema, print);
  }

  /** One member of an object, with what its schema says of it. */
  function printMember(symbol, schema, printOne = print) {
    const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
    const type = checker.getTypeOfSymbol(symbol);
    const said = optional ? printGiven(type, schema, printOne) : printOne(type, schema);
    const name = /^[A-Za-z$_]\w*$/.test(symbol.name) ? symbol.name : `'${symbol.name}'`;
    return `readonly ${name}${optional ? '?' : ''}: ${said};`;
  }

  /** The type without any name of ours, to tell whether two are the same. */
  function spelledOut(type) {
    return printParts(type, undefined, (part) => nameOf(part, false) ?? spelledOut(part));
  }

  function nameOf(type, ours = true) {
    if (type.flags & ts.TypeFlags.TypeParameter) return type.symbol.name;
    const symbol = type.aliasSymbol ?? type.symbol;
    if (symbol === undefined) return undefined;
    return (ours ? named.has(symbol) : isHandWritten(symbol)) ? symbol.name : undefined;
  }

  function printParts(type, schema, printOne) {
    if (type.isUnion?.()) return printUnion(type.types, printOne);
    if (checker.isArrayType(type)) {
      const item = printOne(checker.getTypeArguments(type)[0], schema);
      return `readonly ${/ \| /.test(item) && !item.startsWith('{') ? `(${item})` : item}[]`;
    }
    return isPlainObject(type) ? printObject(type, schema, printOne) : checker.typeToString(type);
  }

  function printUnion(types, printOne) {
    const isBoolean = (part) => (part.flags & ts.TypeFlags.BooleanLiteral) !== 0;
    const parts = types.filter((part) => !isBoolean(part)).map((part) => printOne(part));
    return [...parts, ...(types.some(isBoolean) ? ['boolean'] : [])].join(' | ');
  }

  function printObject(type, schema, printOne) {
    const indexes = checker.getIndexInfosOfType(type).map((index) => {
      return `readonly [member: string]: ${printOne(index.type)};`;
    });
    const members = membersOf(checker, type, schema).map(({ symbol, member }) => {
      const doc = descriptionOf(checker, member);
      return `${doc ? `/** ${doc} */\n` : ''}${printMember(symbol, member, printOne)}`;
    });
    return `{\n${[...indexes, ...members].join('\n')}\n}`;
  }

  /** What an optional member is where it is there. */
  function printGiven(type, schema, printOne) {
    const given = (type.types ?? []).filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    return given.some(({ flags }) => flags & ts.TypeFlags.Null)
      ? printUnion(given, printOne)
      : printOne(checker.getNonNullableType(type), schema);
  }
}

/** Written by hand in another file, and not made from a schema: it may refer to itself. */
function isHandWritten(symbol) {
  if ((symbol.flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface)) === 0) return false;
  const { fileName, text } = symbol.declarations[0].getSourceFile();
  return fileName.includes('/schema/src/') && !/\bFromSchema\b/.test(text);
}

function isPlainObject(type) {
  return (type.flags & ts.TypeFlags.Object) !== 0;
}
