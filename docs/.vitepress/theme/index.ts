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
  },
} satisfies Theme;
