import ts from 'typescript-5';
import { typePrinter } from './print-type.mjs';
import { descriptionOf, membersOf, schemaOf } from './schema-of.mjs';

const fromSchema = /\b(FromSchema|ReadOnly)</;

/** The text of a file of types, with everything that comes from a schema printed as plain members. */
export function flattenFile(program, path) {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const printer = typePrinter(checker, namedTypes(checker, file));
  const types = file.statements.filter(isExported).map((type) => printDeclaration(type));
  const body = types.join('\n\n');
  return format([...importsFor(file, body), body].join('\n'));

  function printDeclaration(type) {
    const parameters = type.typeParameters?.map((each) => each.getText()).join(', ');
    const name = `${type.name.text}${parameters ? `<${parameters}>` : ''}`;
    return ts.isInterfaceDeclaration(type)
      ? `${docOf(type)}export interface ${name} {\n${printMembers(type)}\n}`
      : `${docOf(type)}export type ${name} = ${printNode(type.type)};`;
  }

  /** What is written by hand stays as it is written. */
  function printNode(node) {
    if (!fromSchema.test(node.getText())) return node.getText();
    if (ts.isUnionTypeNode(node)) return node.types.map(printNode).join(' | ');
    return printer.printWhole(checker.getTypeFromTypeNode(node), schemaOf(checker, node));
  }

  function printMembers(type) {
    const schema = schemaOf(checker, type);
    const own = new Map(type.members.map((member) => [member.name?.getText(), member]));
    const members = membersOf(checker, checker.getTypeAtLocation(type), schema);
    const lines = members.map(({ symbol, member }) => {
      const written = own.get(symbol.name);
      const said = descriptionOf(checker, member);
      const doc = (written && docOf(written)) || (said ? `/** ${said} */\n` : '');
      return `${doc}${written?.getText() ?? printer.printMember(symbol, member)}`;
    });
    return [...indexSignatures(type), ...lines].join('\n');
  }
}

function indexSignatures(type) {
  return type.members.filter(ts.isIndexSignatureDeclaration).map((index) => `  ${index.getText()}`);
}

/** The types that this file exports or imports, by their symbol. */
function namedTypes(checker, file) {
  const imported = file.statements
    .filter(ts.isImportDeclaration)
    .flatMap(({ importClause }) => importClause.namedBindings.elements)
    .map((element) => checker.getAliasedSymbol(checker.getSymbolAtLocation(element.name)));
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(file));
  return new Map(
    [...imported, ...exported]
      .filter(({ flags }) => flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface))
      .filter(({ name }) => !/^(FromSchema|ReadOnly)$/.test(name))
      .map((symbol) => [symbol, checker.getDeclaredTypeOfSymbol(symbol)]),
  );
}

function importsFor(file, body) {
  return file.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const names = statement.importClause.namedBindings.elements.map(({ name }) => name.text);
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(body));
    const from = statement.moduleSpecifier.text;
    return used.length > 0 ? [`import type { ${used.join(', ')} } from '${from}';`] : [];
  });
}

function format(text) {
  const file = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest);
  return ts.createPrinter().printFile(file);
}

function isExported(statement) {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function docOf(node) {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return docs.map((doc) => `${doc.getText()}\n`).join('');
}
