import { defineRoundReport, type MaatRoundReport } from '@maat/elements/round-report';
import { briefingSchemaId, type RoundReport } from '@maat/schema';
import { expect, fixture, html } from '@open-wc/testing';
import { axeFaults } from '../accessibility/axe.js';
import { judged } from '../fixtures/judged.js';
import { report } from './a-report.js';

defineRoundReport();

/** A report in the page. */
async function open(shown: RoundReport = report): Promise<MaatRoundReport> {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  const given = { tool: judged, report: shown };
  const element = Object.assign(document.createElement('maat-round-report'), given);
  place.append(element);
  await element.updateComplete;
  return element;
}

const all = ({ shadowRoot }: MaatRoundReport, selector: string) => [
  ...(shadowRoot as ShadowRoot).querySelectorAll(selector),
];
const wordsOf = ({ textContent }: Element) => textContent?.replaceAll(/\s+/g, ' ').trim();
const cells = (element: MaatRoundReport, part: string) =>
  all(element, `[part=${part}] tbody tr`).map((row) =>
    [...row.children].map((cell) => (cell.querySelector('svg') ? 'bar' : cell.textContent?.trim())),
  );

describe('the round report', () => {
  it('says in its tables all that its bars show, and of what is held back that it is', async () => {
    const element = await open();
    const [self, agreed] = cells(element, 'grades');
    const back = 'fewer than 5, or held back';
    expect(self).to.deep.equal(['What agencies gave themselves', 'bar', '0', '12', '6', back]);
    expect(agreed?.slice(2)).to.deep.equal(['0', back, '6', back]);
    const [bar] = all(element, '[part=grades] svg.bar-chart');
    expect(bar?.getAttribute('aria-hidden')).to.equal('true');
    expect(
      [...(bar?.querySelectorAll('text') ?? [])].map((text) => text.textContent),
    ).to.deep.equal(['12', '6']);
  });

  it('tells bars apart by how they are filled, and draws nothing of what is held back', async () => {
    const element = await open();
    const [bar] = all(element, '[part=grades] svg.bar-chart');
    const paths = [...(bar?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d'));
    expect(paths).to.have.lengthOf(2);
    expect(new Set(paths).size).to.equal(2);
    expect(bar?.querySelectorAll('rect:not(.plate)')).to.have.lengthOf(2);
  });

  it('has movement, agreement, actions and what is not known', async () => {
    const element = await open();
    expect(cells(element, 'movement').map(([, when]) => when)).to.deep.equal([
      ...['Then', 'Now'],
      ...['Then', 'Now'],
    ]);
    const back = 'fewer than 5, or held back';
    expect(cells(element, 'movement').slice(2)).to.deep.equal([
      ['What of plans?', 'Then', 'bar', '15', '0', '3', back],
      ['What of plans?', 'Now', 'bar', '12', '0', '6', back],
    ]);
    const words = element.shadowRoot?.textContent ?? '';
    for (const said of [
      'What of safety?: it is new',
      'The same grade: 11 of 18.',
      'Returns that were asked for and did not come: 2',
    ]) {
      expect(words).to.include(said);
    }
    expect(cells(element, 'actions')).to.deep.equal([
      ['All', '3', '1', '1', '1', '0', '1', '2', '1'],
      ['Police', '3', '1', '1', '1', '0', '1', '2', '1'],
    ]);
    expect(all(element, 'img')).to.deep.equal([]);
  });

  it('has the actions in words, with where they stand and what changed', async () => {
    const element = await open();
    const [action] = all(element, '[part=actions] > ul > li').map(wordsOf);
    expect(action).to.equal(
      '<b>Tell</b> the schoolDone · Police · due 1 May 2026 What changed:The school was told.',
    );
  });

  it('shows the briefing before the report, or alone', async () => {
    const element = await open();
    const { findings = [], actions = [] } = report.texts ?? {};
    element.briefing = {
      schema: briefingSchemaId,
      lookedAt: { title: 'Neglect', theme: 'Neglect', cases: 6, agreed: 5, returns: 18 },
      works: findings,
      improve: [],
      doing: actions,
      questions: ['plansStory'],
    };
    await element.updateComplete;
    expect(await axeFaults(element)).to.deep.equal([]);
    element.report = undefined;
    await element.updateComplete;
    const said = all(element, '[part=briefing] :is(h2, h3, p:not(.by, .hint), li)').map(wordsOf);
    expect(said.slice(0, 3)).to.deep.equal([
      'Neglect: what we learned',
      'Theme: Neglect',
      'Cases looked at together: 6, from 18 returns. Agreed: 5. What stands here comes from those.',
    ]);
    expect(said).to.include.members(['What to improve', 'Nothing was recorded.', 'What of plans?']);
    expect(all(element, 'h2')).to.have.lengthOf(1);
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('shows no matrix of noughts where no grade was moderated', async () => {
    const { overall } = report.agreement;
    const none = overall && { ...overall, units: 0 };
    const element = await open({ ...report, agreement: { overall: none, sections: null } });
    expect(all(element, '[part=agreement] table')).to.deep.equal([]);
    expect(all(element, '[part=agreement] .blank')).to.have.lengthOf(2);
  });

  it('passes axe, and fits on a phone', async () => {
    const element = await open();
    expect(await axeFaults(element)).to.deep.equal([]);
    element.style.width = '320px';
    expect(element.scrollWidth).to.be.at.most(320);
    expect(await axeFaults(element)).to.deep.equal([]);
  });
});
