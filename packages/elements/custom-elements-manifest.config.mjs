export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/bundle.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
