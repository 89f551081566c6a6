import { AuditForm } from '@maat/elements/react';
import { westMidlands } from '@maat/schema/west-midlands';
import { type ReactElement, useState } from 'react';

/** A page with the form, and what is known of it. */
export function App(): ReactElement {
  const [status, setStatus] = useState('');
  return (
    <>
      <h1>Audit of case EX-0001</h1>
      <AuditForm
        tool={westMidlands}
        // Here a portal saves: `event.currentTarget.session.audit` is the audit as it stands.
        onMaatInput={({ detail }) => setStatus(`Change ${detail.revision} is not saved yet.`)}
        onMaatSubmit={({ detail }) =>
          setStatus(`Submitted: ${Object.keys(detail.audit.answers).length} answers.`)
        }
      />
      <p role="status" id="status">
        {status}
      </p>
    </>
  );
}
