// Which way imports may go. Type imports count as well.
const src = (...packages) => `^packages/(${packages.join('|')})/src/`;
const anyOf = (...folders) => `^(${folders.join('|')})/`;

/** What stands to the right may import what stands to its left, never the other way round. */
const order = [
  'packages/schema',
  'packages/core',
  'packages/elements',
  'packages/documents',
  'packages/cli',
  'examples',
  'docs',
  'packages/bench',
];

const oneWay = order.slice(0, -1).map((folder, index) => ({
  name: `one-way-${folder.split('/').at(-1)}`,
  comment: 'Imports go one way: schema ← core ← elements, documents ← cli ← examples.',
  severity: 'error',
  from: { path: anyOf(folder), pathNot: '/test/' },
  to: { path: anyOf(...order.slice(index + 1)) },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...oneWay,
    {
      name: 'entry-points-only',
      comment: 'A package reaches another by its published entry points, by name.',
      severity: 'error',
      from: { path: '^((?:packages|examples)/[^/]+|docs)/' },
      to: { path: anyOf('packages', 'examples'), pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'no-cycle',
      comment: 'No file may need itself, not even for a type.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-cycle-between-folders',
      comment: 'Rooms depend on one another in one direction.',
      severity: 'error',
      scope: 'folder',
      from: { path: src('schema', 'core') },
      to: { circular: true },
    },
    {
      name: 'no-own-entry',
      comment: 'Files of a package import each other directly, not by its entry point.',
      severity: 'error',
      from: { path: '^(packages/[^/]+/src)/' },
      to: { path: '^$1/.*index[.]ts$' },
    },
    {
      name: 'no-node',
      comment: 'The published packages run in a browser as well.',
      severity: 'error',
      from: { path: src('schema', 'core', 'elements', 'documents') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dom-library',
      comment: 'Core knows no markup.',
      severity: 'error',
      from: { path: src('schema', 'core') },
      to: { path: 'node_modules/(lit|@lit|lit-html|lit-element)/' },
    },
    {
      name: 'no-test-in-source',
      comment: 'What is published does not need the tests.',
      severity: 'error',
      from: { path: '/src/' },
      to: { path: '/test/' },
    },
    {
      name: 'no-development-dependency',
      comment: 'What runs at the user must be a dependency, or rollup would bundle it unseen.',
      severity: 'error',
      from: { path: src('schema', 'core', 'elements', 'documents', 'cli') },
      // One that the user brings, such as React, is there for the tests as well.
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm-peer'] },
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere. Is the package built, and is the path among its exports?',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: {
      path: [
        '/fixtures/',
        // They import by the paths that they have in a browser, or in dist.
        '^examples/(plain-html|hostile-page|iframe)/',
        '^examples/(plain-form|server-rendered|server-side-rendering)/public/',
        '^packages/elements/frameworks/',
        // What they import is installed only where they are measured.
        '^packages/bench/peers/',
      ],
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'default'],
    },
    cache: false,
  },
};
