import type { Audit } from '@maat/schema';
import { westMidlands } from '@maat/schema/west-midlands';
import { type ReactElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm } from 'react-hook-form';
import { AuditField } from './audit-field.js';

/** What the form as a whole holds. */
interface Return {
  reviewer: string;
  audit: Audit | undefined;
}

/** A form of React Hook Form, with the audit among its fields. */
function ReturnForm(): ReactElement {
  const [isLocked, setLocked] = useState(false);
  const [sent, setSent] = useState('');
  const { control, formState, handleSubmit, register, reset, watch } = useForm<Return>({
    defaultValues: { reviewer: '', audit: undefined },
    disabled: isLocked,
  });
  const { errors } = formState;
  const revision = watch('audit')?.revision ?? 0;
  return (
    <form
      noValidate
      onSubmit={handleSubmit(({ reviewer, audit }) =>
        setSent(`Sent by ${reviewer}: ${Object.keys(audit?.answers ?? {}).length} answers.`),
      )}
    >
      <h1>Audit of case EX-0001</h1>
      <p>
        <label htmlFor="reviewer">Reviewer</label>{' '}
        <input
          id="reviewer"
          autoComplete="off"
          aria-invalid={errors.reviewer !== undefined}
          aria-describedby="reviewer-error"
          {...register('reviewer', { required: 'Enter who reviews the audit' })}
        />
        <span id="reviewer-error">{errors.reviewer?.message}</span>
      </p>
      <AuditField control={control} name="audit" tool={westMidlands} />
      <p>
        <button type="submit">Send</button>{' '}
        <button type="button" onClick={() => reset()}>
          Start again
        </button>{' '}
        <button type="button" aria-pressed={isLocked} onClick={() => setLocked(!isLocked)}>
          Lock
        </button>
      </p>
      <p role="status" id="status">
        {sent || `Change ${revision} is not sent yet.`}
      </p>
    </form>
  );
}

const place = document.getElementById('app');
if (place !== null) createRoot(place).render(<ReturnForm />);
