import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { publicElements } from './scripts/manifest-plugin.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/bundle.ts', 'src/react.ts', 'src/editor-react.ts', 'src/case-review-react.ts'],
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
      { className: 'MaatToolEditor', tagName: 'maat-tool-editor', classModule: 'dist/editor.js' },
      {
        className: 'MaatCaseReview',
        tagName: 'maat-case-review',
        classModule: 'dist/case-review.js',
      },
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
