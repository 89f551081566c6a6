import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicElements } from './scripts/manifest-plugin.mjs';

/** The elements beside the form: class, name, and the entry that each is imported from. */
const others = [
  ['MaatToolEditor', 'maat-tool-editor', 'editor'],
  ['MaatCaseReview', 'maat-case-review', 'case-review'],
  ['MaatActionLog', 'maat-action-log', 'action-log'],
  ['MaatRoundReport', 'maat-round-report', 'round-report'],
];

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/bundle.ts', 'src/{react,*-react}.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    publicElements([
      {
        className: 'MaatAuditForm',
        tagName: 'maat-audit-form',
        classModule: 'dist/index.js',
        definingModule: 'dist/register.js',
      },
      ...others.map(([className, tagName, entry]) => ({
        ...{ className, tagName },
        classModule: `dist/${entry}.js`,
      })),
    ]),
    // What the editors complete in HTML and CSS, from the same manifest.
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({
      outdir: 'dist',
      webTypesFileName: 'web-types.json',
      packageJson: false,
      hideLogs: true,
    }),
  ],
};
