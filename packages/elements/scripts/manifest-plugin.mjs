// Makes the manifest tell what a user of the package sees: its elements, where they are imported
// from, and their properties, which the analyzer misses where they are declared without a value.

const classModule = 'dist/index.js';
const definingModule = 'dist/register.js';

/** What the analyzer makes of no result is an empty name. */
const nothing = { type: { text: 'void' } };

/** What the platform calls, and nobody else. */
const calledByThePlatform = /^form(Associated|\w+Callback)$/;

/**
 * Makes the plugin.
 *
 * @param {Record<string, string>} tags The names under which `register` defines the classes.
 */
export function publicElements(tags) {
  return {
    name: 'maat-public-elements',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !tags[node.name?.text]) return;
      const found = moduleDoc.declarations.find(({ name }) => name === node.name.text);
      found.members = [...(found.members ?? []), ...declaredFields(ts, node)];
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const classes = manifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .filter(({ name }) => tags[name])
        .map((declaration) => finish(declaration, tags[declaration.name]));
      manifest.modules = modulesOf(classes);
    },
  };
}

function finish(declaration, tagName) {
  const members = (declaration.members ?? [])
    .filter(({ name, privacy }) => !privacy && !calledByThePlatform.test(name))
    .map((member) => (member.return?.type?.text === '' ? { ...member, return: nothing } : member));
  const fields = new Map(members.map((member) => [member.name, member]));
  const attributes = (declaration.attributes ?? [])
    .filter(({ fieldName }) => fields.has(fieldName))
    .map((attribute) => ({ ...pick(fields.get(attribute.fieldName)), ...attribute }));
  for (const { name, fieldName } of attributes) fields.get(fieldName).attribute = name;
  return { ...declaration, customElement: true, tagName, members, attributes };
}

function pick({ description, type }) {
  return { ...(description && { description }), ...(type && { type }) };
}

function modulesOf(classes) {
  const reference = ({ name }) => ({ name, module: classModule });
  return [
    {
      kind: 'javascript-module',
      path: classModule,
      declarations: classes,
      exports: classes.map((declaration) => ({
        kind: 'js',
        name: declaration.name,
        declaration: reference(declaration),
      })),
    },
    {
      kind: 'javascript-module',
      path: definingModule,
      declarations: [],
      exports: classes.map((declaration) => ({
        kind: 'custom-element-definition',
        name: declaration.tagName,
        declaration: reference(declaration),
      })),
    },
  ];
}

/** The fields that stand in a class as `declare name: Type`, with what their comments say. */
function declaredFields(ts, node) {
  return node.members
    .filter((member) => ts.isPropertyDeclaration(member) && hasModifier(ts, member, 'Declare'))
    .filter(
      (member) => !hasModifier(ts, member, 'Private') && !hasModifier(ts, member, 'Protected'),
    )
    .map((member) => ({
      kind: 'field',
      name: member.name.getText(),
      description: commentOf(member),
      type: { text: member.type?.getText() ?? 'unknown' },
    }));
}

function hasModifier(ts, member, modifier) {
  return (
    member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind[`${modifier}Keyword`]) ?? false
  );
}

function commentOf(member) {
  const text = member.jsDoc
    ?.map(({ comment }) => (typeof comment === 'string' ? comment : ''))
    .join(' ');
  return (text ?? '').replaceAll(/\s+/g, ' ').trim();
}
