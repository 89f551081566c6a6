import { createComponent, type ReactWebComponent } from '@lit/react';
import * as React from 'react';
import { MaatRoundReport } from './round-report/round-report.js';
import { defineRoundReport } from './round-report.js';

defineRoundReport();

/** `<maat-round-report>` as a component of React. A `ref` is the element. It registers the element. */
export const RoundReport: ReactWebComponent<MaatRoundReport> = createComponent({
  react: React,
  tagName: 'maat-round-report',
  elementClass: MaatRoundReport,
  displayName: 'RoundReport',
});
