// What `npm start` does before the portal runs, each once: after `npm test`, it has been done.
import { digestOf, remember } from './stamp.mjs';

const portal = '@maat/portal';
const needed = [
  'build',
  'packages/schema',
  'packages/core',
  'packages/elements',
  'examples/portal',
];

/** Each step: what is said of it, what it reads, what it makes, and what pnpm is called with. */
export const startSteps = {
  install: {
    doing: 'installing what the portal needs (once; under a minute as a rule)',
    inputs: [
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      ...needed.map((path) => `${path}/package.json`),
    ],
    outputs: [],
    made: needed.map((path) => `${path}/node_modules`),
    args: ['install', '--frozen-lockfile', '--filter', `${portal}...`],
  },
  build: {
    doing: 'building the schema, the core, the form and the portal',
    inputs: ['tsconfig.base.json', 'pnpm-lock.yaml', ...needed],
    outputs: needed.slice(1).map((path) => `${path}/dist`),
    made: [],
    args: ['--filter', `${portal}...`, '--if-present', 'run', 'build'],
  },
};

/** Notes that all was installed and built: with it, what `npm start` needs. */
export function rememberStart() {
  for (const [name, { inputs, outputs }] of Object.entries(startSteps)) {
    remember(name, digestOf(inputs), outputs);
  }
}
