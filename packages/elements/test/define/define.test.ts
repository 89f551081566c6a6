import { MaatAuditForm } from '@maat/elements';
import { define } from '@maat/elements/define';
import { expect } from '@open-wc/testing';

describe('define', () => {
  it('defines the element under another first word', () => {
    define({ prefix: 'other' });
    expect(document.createElement('other-audit-form')).to.be.instanceOf(MaatAuditForm);
  });
});
