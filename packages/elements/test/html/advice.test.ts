import { renderAdvice, renderCheckAnswers } from '@maat/elements/html';
import { cy } from '@maat/elements/locale/cy';
import type { Answers } from '@maat/schema';
import { expect } from '@open-wc/testing';
import { judged, judgedGood } from '../fixtures/judged.js';
import { auditOf } from '../support/audit.js';
import { openForm, rootOf } from '../support/form.js';
import { parsed } from './posts.js';

/** What is said, save for spaces: where they stand makes no difference to a reader. */
const said = (element: Element | null) => element?.textContent?.replaceAll(/\s/g, '') ?? '';
const chosen = (grade: string): Answers => ({
  ...judgedGood,
  overallGrade: { state: 'answered', value: { grade } },
});
const sectionHref = (section: string) => `/sections/${section}`;

describe('advice without scripts', () => {
  for (const grade of ['outstanding', 'good', 'inadequate']) {
    for (const locale of [undefined, cy]) {
      it(`says of ${grade} what the element says, ${locale?.language ?? 'en-GB'}`, async () => {
        const audit = auditOf(judged, chosen(grade));
        const shown = locale && { locale };
        const form = await openForm({ tool: judged, audit, layout: 'page', ...shown });
        const written = parsed(renderAdvice(judged, audit, { sectionHref, ...shown }));
        for (const part of ['advice', 'profile']) {
          const words = said(rootOf(form).querySelector(`[part=${part}]`));
          expect(words).not.to.equal('');
          expect(said(written.querySelector(`.${part}`)) === words, part).to.equal(true);
        }
      });
    }
  }

  it('leads to the questions that it rests on', () => {
    const written = parsed(renderAdvice(judged, auditOf(judged, chosen('good')), { sectionHref }));
    const links = [...written.querySelectorAll('.profile a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links[0]).to.match(/^\/sections\/plans#./);
  });

  it('says nothing before a grade is chosen, and stands where the answers are checked', () => {
    const { overallGrade: _, ...without } = chosen('good');
    expect(
      parsed(renderAdvice(judged, auditOf(judged, without))).querySelector('.advice'),
    ).to.equal(null);
    const options = { sectionHref, tasksHref: '/' };
    const page = parsed(renderCheckAnswers(judged, auditOf(judged, chosen('good')), options));
    expect(page.querySelector('.advice')).not.to.equal(null);
  });
});
