import type { ReviewList } from '@maat/core';
import type { By, Review } from '@maat/schema';
import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../meeting/entry.js';
import { entryTemplate } from '../meeting/entry-template.js';
import { byName } from '../meeting/reader.js';
import { mayChange, type Scene } from './scene.js';

/** Who said something, and what they can do about it. */
export function saidBy(
  scene: Scene,
  list: ReviewList,
  { id, by }: { readonly id: string; readonly by: By },
  entry: Entry,
): TemplateResult {
  const { labels, entries, change, reader, review } = scene;
  const who = html`<p class="by">${byName(reader, by)}</p>`;
  if (!mayChange(scene, by)) return who;
  const buttons = entries.isOpen(entry.key)
    ? nothing
    : html`<div class="actions">
        <button type="button" class="link" part="link" data-opens=${entry.key} @click=${() => entries.open(entry.key)}>${labels.change}</button>
        ${
          isNamed(review, id)
            ? nothing
            : html`<button type="button" class="link" part="link" @click=${() => change({ remove: list, id })}>${labels.remove}</button>`
        }
      </div>`;
  return html`${who}${buttons}${entryTemplate(entries, labels, entry)}`;
}

/** Whether an action answers it, or a dissent is from it: then it cannot be taken away by itself. */
function isNamed({ actions = [], dissents = [] }: Review, id: string): boolean {
  return (
    actions.some(({ findings = [] }) => findings.includes(id)) ||
    dissents.some(({ judgement }) => judgement === id)
  );
}
