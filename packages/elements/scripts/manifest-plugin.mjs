// Makes the manifest tell what a user of the package sees: its elements, where they are imported
// from, and their members, wherever among the classes that they come from those are written down.

/** What the analyzer makes of no result is an empty name. */
const nothing = { type: { text: 'void' } };

/** What the platform calls, and nobody else. */
const isThePlatforms = /^form(Associated|\w+Callback)$/;

/**
 * Makes the plugin.
 *
 * @param {{ className: string, tagName: string, classModule: string, definingModule?: string }[]} elements
 *   The elements: where the class is imported from, and what defines it by being imported, if anything does.
 */
export function publicElements(elements) {
  return {
    name: 'maat-public-elements',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const found = moduleDoc.declarations.find(({ name }) => name === node.name?.text);
      if (found?.members === undefined) return;
      // Who implements an abstract member documents it.
      const isAbstract = abstractNames(ts, node);
      found.members = found.members.filter(({ name }) => !isAbstract.has(name));
    },
    packageLinkPhase({ customElementsManifest: manifest }) {
      const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
      manifest.modules = elements.flatMap((element) =>
        modulesOf(
          finish(
            declarations.find(({ name }) => name === element.className),
            element,
          ),
          element,
        ),
      );
    },
  };
}

function finish(declaration, { tagName }) {
  const members = (declaration.members ?? [])
    .filter(({ name, privacy = 'public' }) => privacy === 'public' && !isThePlatforms.test(name))
    .map(withoutOrigin)
    .map((member) => (member.return?.type?.text === '' ? { ...member, return: nothing } : member));
  const fields = new Map(members.map((member) => [member.name, member]));
  const attributes = (declaration.attributes ?? [])
    .filter(({ fieldName }) => fields.has(fieldName))
    .map((attribute) => ({
      ...pick(fields.get(attribute.fieldName)),
      ...withoutOrigin(attribute),
    }));
  for (const { name, fieldName } of attributes) fields.get(fieldName).attribute = name;
  const { superclass: _, ...told } = declaration;
  return { ...told, customElement: true, tagName, members, attributes };
}

/** The classes that ours come from are not published by themselves. */
function withoutOrigin({ inheritedFrom: _, privacy: __, ...member }) {
  return member;
}

function pick({ description, type }) {
  return { ...(description && { description }), ...(type && { type }) };
}

function modulesOf(declaration, { classModule, definingModule }) {
  const { name, tagName } = declaration;
  const reference = { name, module: classModule };
  const kind = 'javascript-module';
  const exported = [{ kind: 'js', name, declaration: reference }];
  const defined = [{ kind: 'custom-element-definition', name: tagName, declaration: reference }];
  return [
    { kind, path: classModule, declarations: [declaration], exports: exported },
    ...(definingModule ? [{ kind, path: definingModule, declarations: [], exports: defined }] : []),
  ];
}

function abstractNames(ts, node) {
  const members = node.members.filter((member) => hasModifier(ts, member, 'Abstract'));
  return new Set(members.map((member) => member.name.getText()));
}

function hasModifier(ts, member, modifier) {
  return (
    member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind[`${modifier}Keyword`]) ?? false
  );
}
