import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * The systems that are measured, as their files in `forms/` are called: their names, the packages whose
 * versions are told, and scripts that are no modules.
 */
export const peers = {
  surveyjs: { name: 'SurveyJS', packages: ['survey-core', 'survey-react-ui'] },
  formio: { name: 'Form.io', packages: ['@formio/js'] },
  rjsf: { name: 'react-jsonschema-form', packages: ['@rjsf/core', '@rjsf/validator-ajv8'] },
  jsonforms: { name: 'JSON Forms', packages: ['@jsonforms/react', '@jsonforms/vanilla-renderers'] },
  lforms: {
    name: 'LHC-Forms',
    packages: ['lforms'],
    scripts: ['lforms/dist/lforms/webcomponent/lhc-forms.js', 'lforms/dist/fhir/R4/lformsFHIR.js'],
  },
  formjs: { name: 'form-js', packages: ['@bpmn-io/form-js-viewer'] },
};

/** Fonts and pictures are not counted: not every form has its own. */
const pictures = ['.woff', '.woff2', '.ttf', '.eot', '.svg', '.gif', '.png'];

/**
 * What a peer ships: its script and its styles, made as small as esbuild makes them, and what it has
 * of scripts that are no modules.
 *
 * @param {string} peer The name of its file.
 * @returns {Promise<Record<string, string>>} The texts by name: `rjsf.js`, `rjsf.css`.
 */
export async function bundlePeer(peer) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`forms/${peer}.mjs`, import.meta.url))],
    bundle: true,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: Object.fromEntries(pictures.map((ending) => [ending, 'empty'])),
    outdir: 'made',
    write: false,
    logLevel: 'error',
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  const require = createRequire(import.meta.url);
  const scripts = (peers[peer].scripts ?? []).map((path) => require.resolve(path));
  return {
    [`${peer}.js`]: textOf('.js'),
    [`${peer}.css`]: textOf('.css'),
    ...Object.fromEntries(
      scripts.map((path, index) => [`${peer}-${index}.js`, readFileSync(path, 'utf8')]),
    ),
  };
}
