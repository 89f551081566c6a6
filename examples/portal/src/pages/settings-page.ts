import { digestOf, lintMessage, messageFor, textFor, toolChangeText } from '@maat/core';
import type { Tool } from '@maat/schema';
import type { FileIssue } from '../tools/compose.js';
import type { Proposal, Proposed, ProposedStyle } from '../tools/proposal.js';
import { html, type Markup } from './html.js';
import type { Page } from './layout.js';

/** What the page shows. */
interface Settings {
  /** The tool that new audits are made with now. */
  readonly current: Tool;
  /** What is in the settings folder; undefined where the portal has none. */
  readonly proposed: Proposed | undefined;
}

/** The page on which a changed tool is looked over before it is put to use. */
export function settingsPage({ current, proposed }: Settings): Page {
  return {
    title: 'Settings',
    script: true,
    main: html`<p><a class="back" href="/">Audits</a></p>
<div id="errors"></div>
<h1>Settings</h1>
<p>New audits are made with ${nameOf(current)}.</p>
${proposed === undefined ? noFolder() : folderPart(current, proposed)}`,
  };
}

function noFolder(): Markup {
  return html`<p>This portal was started without a settings folder. Start it with <code>MAAT_SETTINGS</code> to change the form.</p>`;
}

function folderPart(current: Tool, proposed: Proposed): Markup {
  if (proposed.ok) return proposalPart(current, proposed.proposal);
  const issues: readonly FileIssue[] = 'issues' in proposed ? proposed.issues : [];
  return html`<div class="error-summary" role="group" aria-labelledby="cannot">
<h2 id="cannot">The settings folder does not make a tool</h2>
<ul>${issues.map(fileIssue)}${'unreadable' in proposed && html`<li><code>${proposed.unreadable.file}</code>: ${proposed.unreadable.why}</li>`}</ul>
</div>
<p>Nothing was changed. Mend the files, and load this page again.</p>`;
}

function fileIssue({ file, issue }: FileIssue): Markup {
  return html`<li data-code="${issue.code}">${file !== '' && html`<code>${file}</code>: `}${messageFor(issue, {})}</li>`;
}

function proposalPart(current: Tool, proposal: Proposal): Markup {
  const { tool, report, warnings, tests, style, usable } = proposal;
  const isUsed = tool.id === current.id && tool.version === current.version;
  const { questions, rules } = report.core;
  return html`<h2>${textFor(tool.title)} ${tool.version}</h2>
<p>${isUsed ? 'This version is in use.' : 'This version is not in use yet.'} ${report.changes.length} changes. It asks ${questions.asked} of ${questions.of} core questions${rules.of > 0 && ` and keeps ${rules.kept} of ${rules.of} core rules`}.</p>
${
  questions.hidden.length > 0 &&
  html`<h3>Core questions that are not asked</h3>
<dl class="reasons">${questions.hidden.map(
    ({ question, justification }) =>
      html`<div><dt><code>${question}</code></dt><dd>${justification ?? 'No reason was written.'}</dd></div>`,
  )}</dl>`
}
${findingsPart(proposal)}
${warnings.length > 0 && html`<h3>Overlays that undo each other</h3><ul>${warnings.map(fileIssue)}</ul>`}
${tests && testsPart(tests)}
${style && stylePart(style)}
<details><summary>All changes</summary><ul>${report.changes.map((change) => html`<li>${toolChangeText(change)}</li>`)}</ul></details>
<form id="use" data-address="/api/settings/use" data-digest="${digestOf(tool)}" data-then="/settings">
<p>${usable ? 'Audits that were begun before keep the form that they were begun with.' : 'It cannot be put to use before every error is mended.'}</p>
<button class="button" type="submit"${!usable && html` disabled`}>Put ${tool.version} to use</button>
</form>`;
}

const severities = { error: 'Error', warning: 'Check', info: 'Note' } as const;

function findingsPart({ findings }: Proposal): Markup {
  if (findings.length === 0) return html`<h3>The tool</h3><p>Nothing was found to mend.</p>`;
  return html`<h3>The tool</h3>
<ul class="findings">${findings.map(
    (finding) =>
      html`<li class="finding-${finding.severity}" data-code="${finding.code}"><strong>${severities[finding.severity]}:</strong> ${lintMessage(finding)} <code>${finding.pointer}</code></li>`,
  )}</ul>`;
}

function testsPart({ file, report }: NonNullable<Proposal['tests']>): Markup {
  if (!report.ok) {
    return html`<h3>Tests</h3><ul class="findings">${report.issues.map((issue) => fileIssue({ file, issue }))}</ul>`;
  }
  const failed = report.results.filter(({ passed }) => !passed);
  return html`<h3>Tests</h3>
<p>${report.results.length - failed.length} of ${report.results.length} passed.</p>
${
  failed.length > 0 &&
  html`<ul class="findings">${failed.map(
    ({ name, mismatches }) =>
      html`<li class="finding-error"><strong>Failed:</strong> ${name}<ul>${mismatches.map(
        ({ expectation, expected, found }) =>
          html`<li><code>${expectation}</code>: expected ${expected === '' ? 'nothing' : expected}, found ${found === '' ? 'nothing' : found}</li>`,
      )}</ul></li>`,
  )}</ul>`
}`;
}

function stylePart({ file, issues }: ProposedStyle): Markup {
  return html`<h3>Looks</h3>
${
  issues.length === 0
    ? html`<p>All colours of <code>${file}</code> can be read on one another.</p>`
    : html`<ul class="findings">${issues.map(
        (issue) =>
          html`<li class="finding-${issue.severity}" data-code="${issue.code}"><strong>${severities[issue.severity]}:</strong> ${messageFor(issue, {})} <code>${issue.pointer}</code></li>`,
      )}</ul>`
}`;
}

function nameOf({ title, version }: Tool): Markup {
  return html`<strong>${textFor(title)} ${version}</strong>`;
}
