declare const none: unique symbol;

/** The params of a code that has none: naming one does not compile. */
export interface NoParams {
  readonly [none]?: never;
}

/** A code with its own params, one variant for each code of `P`, which lists the params by code. */
export type Finding<P> = { readonly [K in keyof P]: { readonly code: K; readonly params: Readonly<P[K]> } }[keyof P];

/** A sentence for each code; `A` is what it is told besides the params. */
export type Sentences<P, A extends readonly unknown[] = []> = {
  readonly [K in keyof P]: (params: Readonly<P[K]>, ...more: A) => string;
};

/** The sentence about one finding. */
export function sentenceOf<P, K extends keyof P, A extends readonly unknown[]>(
  sentences: Sentences<P, A>,
  { code, params }: { readonly code: K; readonly params: Readonly<P[K]> },
  ...more: A
): string {
  return sentences[code](params, ...more);
}
