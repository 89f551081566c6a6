import { briefingOf, type RoundRecords, roundReport } from '@maat/core';
import type { Briefing, Round, RoundReport, Tool } from '@maat/schema';
import type { AuditPorts } from '../audits/audits.js';
import type { ListedPaper } from '../pages/paper-list.js';
import { Problem } from '../problem/problem.js';
import type { Reviews } from '../reviews/reviews.js';
import type { Rounds } from '../rounds/rounds.js';
import type { Person } from '../session/person.js';
import type { Tools } from '../tools/tools.js';
import type { PaperStore } from './paper-store.js';

/** A report as it goes out. */
interface KeptReport {
  readonly title: string;
  readonly report: RoundReport;
}

/** A paper with the tool that knows its sections by name. */
interface WithTool {
  readonly tool: Tool;
  /** Whether it is as it went out, and not as it is now. */
  readonly isSent: boolean;
}

/** What a round comes to, in numbers. */
export interface ReportPaper extends KeptReport, WithTool {}

/** A briefing as it goes out, with the tool that it is told by. */
interface KeptBriefing {
  readonly briefing: Briefing;
  readonly toolOf: Round['tool'];
}

/** What a round comes to, in words. */
export interface BriefingPaper extends WithTool {
  readonly round: string;
  readonly briefing: Briefing;
}

/** What one person can do with the papers of rounds. */
export type PapersFor = (person: Person) => Papers;

/** What papers are made from. */
export interface PaperSources {
  readonly rounds: Rounds;
  readonly reviews: Reviews;
  readonly tools: Tools;
}

const dayLength = 10;
/** Nothing is held back from those who hold the round; small numbers are from everybody else. */
const forThoseWhoRun = 1;
const forReaders = 5;

/**
 * The report of a round, and the briefing. Who runs the round reads it as it is now; the board and
 * auditors read what the chair has sent out, and nothing else of it.
 */
export class Papers {
  readonly #person: Person;
  readonly #store: PaperStore;
  readonly #sources: PaperSources;
  readonly #ports: AuditPorts;

  constructor(person: Person, store: PaperStore, sources: PaperSources, ports: AuditPorts) {
    this.#person = person;
    this.#store = store;
    this.#sources = sources;
    this.#ports = ports;
  }

  /** What went out last. */
  async list(): Promise<readonly ListedPaper[]> {
    return await this.#store.list();
  }

  /** The report of a round. */
  async report(roundId: string): Promise<ReportPaper> {
    const isSent = !this.#runs;
    const { title, report } = isSent
      ? await this.#sent<KeptReport>(roundId, 'report')
      : await this.#reportNow(roundId, forThoseWhoRun);
    return { title, report, isSent, tool: await this.#sources.tools.of(report) };
  }

  /** The briefing of a round: what was learned, in words. */
  async briefing(roundId: string): Promise<BriefingPaper> {
    const isSent = !this.#runs;
    const { briefing, toolOf } = isSent
      ? await this.#sent<KeptBriefing>(roundId, 'briefing')
      : await this.#briefingNow(roundId);
    const tool = await this.#sources.tools.of({ tool: toolOf });
    return { round: roundId, briefing, isSent, tool };
  }

  /** Sends report and briefing out as they are now, in place of those that went out before. */
  async sendOut(roundId: string): Promise<void> {
    const briefing = await this.#briefingNow(roundId);
    const { report } = await this.#reportNow(roundId, forReaders);
    // Names that are known are masked in it.
    const { title } = briefing.briefing.lookedAt;
    const now = this.#ports.now();
    await this.#store.put([
      { roundId, kind: 'report', title, document: { title, report }, now },
      { roundId, kind: 'briefing', title, document: briefing, now },
    ]);
  }

  get #runs(): boolean {
    return this.#person.role === 'chair' || this.#person.role === 'coordinator';
  }

  get #today(): string {
    return this.#ports.now().toISOString().slice(0, dayLength);
  }

  async #sent<PAPER>(roundId: string, kind: ListedPaper['kind']): Promise<PAPER> {
    const paper = await this.#store.find(roundId, kind);
    if (paper !== undefined) return paper as PAPER;
    throw new Problem('not-found', { detail: 'Nothing of such a round has been sent out.' });
  }

  async #reportNow(roundId: string, fewest: number): Promise<KeptReport> {
    const records = await this.#recordsOf(roundId);
    const { previous, title } = records.round;
    const options = { today: this.#today, fewest };
    const before = previous && (await this.#recordsOf(previous));
    const earlier = before && roundReport(await this.#toolOf(before.round), before, options);
    const report = roundReport(await this.#toolOf(records.round), records, {
      ...options,
      ...(earlier && { previous: earlier }),
    });
    return { title, report };
  }

  async #briefingNow(roundId: string): Promise<KeptBriefing> {
    const records = await this.#recordsOf(roundId);
    const tool = await this.#toolOf(records.round);
    const briefing = briefingOf(tool, records, { today: this.#today });
    return { briefing, toolOf: records.round.tool };
  }

  async #toolOf({ tool }: Round): Promise<Tool> {
    return await this.#sources.tools.of({ tool });
  }

  async #recordsOf(roundId: string): Promise<RoundRecords> {
    const { reviews, rounds } = this.#sources;
    const { round } = await rounds.find(roundId);
    const returns = await reviews.returnsOf(roundId);
    return {
      round,
      returns: returns.map(({ audit, agency, caseId, tool }) => ({
        ...{ audit, agency, tool, case: caseId },
      })),
      reviews: await reviews.ofRound(roundId),
    };
  }
}
