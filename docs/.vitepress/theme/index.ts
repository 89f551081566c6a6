import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { defineAsyncComponent } from 'vue';
import './playground.css';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    // Only its own page loads it.
    const load = () => import('./playground/play-ground.vue');
    app.component('PlayGround', defineAsyncComponent(load));
    if (typeof window !== 'undefined') followSystem();
  },
} satisfies Theme;

/** VitePress looks only once whether the reader's system is dark. */
function followSystem(): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    document.documentElement.classList.toggle('dark', matches);
  });
}
