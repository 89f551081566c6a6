import type { PlacedFinding } from '../finding/finding.js';
import { inputFinding, type Words } from '../finding/language.js';
import type { SourceFault } from '../input/batch.js';
import { first, type Position } from '../input/position.js';
import type { Source } from '../input/sources.js';
import type { Step } from './batches.js';
import type { BatchReport } from './report.js';
import type { TaskSettings } from './task.js';
import { countFindings, noTotals } from './totals.js';

/** One document, and what there is to say of it. */
export interface Told {
  readonly source: Source;
  /** Its number in its source, from 1. */
  readonly number: number;
  readonly at: Position;
  readonly findings: readonly PlacedFinding[];
  readonly output?: unknown;
}

/** Is told what comes of the documents, in their order. */
export interface Listener {
  document(told: Told): Promise<void>;
  /** So many documents, from this number on, of which there is nothing to say. */
  passed?(source: Source, number: number, count: number): Promise<void>;
  /** A source could not be read to its end. */
  unreadable(source: Source, reason: string): void;
}

/** A step, and what came of it if it was a batch. */
export interface DoneStep {
  readonly step: Step;
  readonly report?: BatchReport;
}

/** Tells a listener of what was done, and counts it. */
export class Teller {
  readonly totals = noTotals();
  readonly #listener: Listener;
  readonly #words: Words;
  readonly #settings: TaskSettings;
  #source: Source | undefined;
  /** How many documents of the source came so far. */
  #count = 0;

  constructor(listener: Listener, words: Words, settings: TaskSettings) {
    this.#listener = listener;
    this.#words = words;
    this.#settings = settings;
  }

  async tell({ step, report }: DoneStep): Promise<void> {
    if (step.source !== this.#source) this.#count = 0;
    this.#source = step.source;
    if ('end' in step) {
      if (typeof step.end === 'object') this.#tellUnreadable(step.source, step.end.unreadable);
      else if (step.end !== 'well') await this.#tellOf(step.source, `input.${step.end}`, first);
      return;
    }
    if (report) await this.#tellReport(step.source, report);
    if (step.batch.fault)
      await this.#tellOf(step.source, step.batch.fault.code, step.batch.fault.at);
  }

  async #tellReport(source: Source, { documents, reports }: BatchReport): Promise<void> {
    const before = this.#count;
    for (const { index, ...report } of reports) {
      await this.#passTo(source, before + index);
      this.#count += 1;
      await this.#tellDocument({ source, number: this.#count, ...report });
    }
    await this.#passTo(source, before + documents);
  }

  /** Tells that there is nothing to say of the documents up to a number. */
  async #passTo(source: Source, number: number): Promise<void> {
    const count = number - this.#count;
    if (count === 0) return;
    this.totals.documents += count;
    await this.#listener.passed?.(source, this.#count + 1, count);
    this.#count = number;
  }

  async #tellDocument(told: Told): Promise<void> {
    this.totals.documents += 1;
    countFindings(this.totals, told.findings);
    await this.#listener.document(told);
  }

  /** Tells of what is no document that could be read, and yet stands in the place of one. */
  async #tellOf(
    source: Source,
    code: SourceFault['code'] | 'input.empty' | 'input.encoding',
    at: Position,
  ): Promise<void> {
    const params = code === 'input.too-large' ? { limit: this.#settings.largest / 1e6 } : {};
    const finding = { ...inputFinding(this.#words, code, '', params), ...at };
    this.#count += 1;
    await this.#tellDocument({ source, number: this.#count, at, findings: [finding] });
  }

  #tellUnreadable(source: Source, reason: string): void {
    this.totals.unreadable += 1;
    this.#listener.unreadable(source, reason);
  }
}
