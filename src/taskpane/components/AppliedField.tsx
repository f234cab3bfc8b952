import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from './paneContext';

interface AppliedFieldProps<T> {
  readonly label: string;
  readonly hint: string;
  /** Said of a text that can't be read. */
  readonly bad: string;
  /** What counts now. */
  readonly given: string;
  /** null: it can't be read. */
  readonly parse: (text: string) => T | null;
  readonly shown: (value: T) => string;
  readonly onApplied: (value: T) => void;
  readonly testId: string;
}

/** A small field whose text counts when the field is left or Enter is pressed. */
export function AppliedField<T>({ label, hint, bad, given, parse, shown, onApplied, testId }: AppliedFieldProps<T>) {
  const { state } = usePane();
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? given;
  const value = parse(text);
  const apply = (): void => {
    if (value === null || shown(value) === given) return;
    setTyped(null);
    onApplied(value);
  };
  const isBad = typed !== null && value === null;
  return (
    <Field
      label={label}
      size="small"
      hint={hint}
      {...(isBad ? { validationState: 'error', validationMessage: bad } : {})}
    >
      <Input
        size="small"
        value={text}
        disabled={state.busy !== null}
        data-testid={testId}
        onChange={(_, { value: entered }) => setTyped(entered)}
        onBlur={apply}
        onKeyDown={({ key }) => {
          if (key === 'Enter') apply();
        }}
      />
    </Field>
  );
}
