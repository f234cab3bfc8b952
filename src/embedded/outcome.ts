/** The result of an operation that is expected to fail now and then: a value, or a failure with a tag. */
export type Outcome<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Failure };

export const success = <Value>(value: Value): Outcome<Value, never> => ({ ok: true, value });

export const failure = <Failure>(error: Failure): Outcome<never, Failure> => ({ ok: false, error });
