import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Without it Vue takes the element for a component of its own.
const isCustomElement = (tag) => tag.startsWith('maat-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});
