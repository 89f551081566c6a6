import type { MaatAuditForm } from '@maat/elements';
import { AuditForm } from '@maat/elements/react';
import type { Tool } from '@maat/schema';
import { type ReactElement, useRef } from 'react';
import {
  type FieldPath,
  type FieldValues,
  type UseControllerProps,
  useController,
} from 'react-hook-form';

/** The audit form as a field of React Hook Form. Its value is the audit, undefined before the first change. */
export function AuditField<VALUES extends FieldValues, NAME extends FieldPath<VALUES>>({
  tool,
  ...place
}: { tool: Tool } & UseControllerProps<VALUES, NAME>): ReactElement {
  const element = useRef<MaatAuditForm>(null);
  const { field } = useController({
    ...place,
    rules: { validate: () => element.current?.validationMessage || true },
  });
  return (
    <AuditForm
      ref={(form) => {
        element.current = form;
        // What the library calls to lead to the first field with an error.
        field.ref(form && { focus: () => form.showErrors() });
      }}
      tool={tool}
      audit={field.value}
      required
      disabled={field.disabled ?? false}
      onMaatInput={() => field.onChange(element.current?.session?.audit)}
      onBlur={field.onBlur}
    />
  );
}
