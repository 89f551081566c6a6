import ts from 'typescript-5';

/**
 * The type of the schema that a declaration is made from: that of the first `typeof someSchema` in it,
 * or in the helper types of the same file that it names.
 */
export function schemaOf(checker, declaration) {
  const helpers = new Map(
    declaration
      .getSourceFile()
      .statements.filter(isHelper)
      .map((type) => [type.name.text, type]),
  );
  const query = find(declaration, helpers);
  return query && checker.getTypeAtLocation(query.exprName);
}

/**
 * The members of an object, each with its schema, in the order in which the schema of the object has
 * them. The schema may be that of an array of such objects.
 */
export function membersOf(checker, type, schema) {
  const object = schema && (propertyOf(checker, schema, 'items') ?? schema);
  const properties = object && propertyOf(checker, object, 'properties');
  const order = properties ? checker.getPropertiesOfType(properties).map(({ name }) => name) : [];
  return checker
    .getPropertiesOfType(type)
    .map((symbol) => ({
      symbol,
      member: properties && propertyOf(checker, properties, symbol.name),
    }))
    .toSorted((one, other) => order.indexOf(one.symbol.name) - order.indexOf(other.symbol.name));
}

/** What a schema says of itself. */
export function descriptionOf(checker, schema) {
  const description = schema && propertyOf(checker, schema, 'description');
  return description?.isStringLiteral() ? description.value : undefined;
}

function propertyOf(checker, type, name) {
  const symbol = checker.getPropertyOfType(type, name);
  return symbol && checker.getTypeOfSymbol(symbol);
}

function isHelper(statement) {
  return (
    ts.isTypeAliasDeclaration(statement) &&
    !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function find(node, helpers) {
  if (ts.isTypeQueryNode(node)) return node;
  const within = ts.forEachChild(node, (child) => find(child, helpers));
  const name = ts.isExpressionWithTypeArguments(node) ? node.expression : node.typeName;
  const helper = name && helpers.get(name.text);
  return within ?? (helper && find(helper, helpers));
}
