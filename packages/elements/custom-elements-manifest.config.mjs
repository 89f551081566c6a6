import { publicElements } from './scripts/manifest-plugin.mjs';

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/bundle.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicElements({ MaatAuditForm: 'maat-audit-form' })],
};
