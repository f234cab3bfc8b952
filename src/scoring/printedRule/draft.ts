import { tidy } from '../decimal';

/** What a sentence seems to say, to be checked by printing it again. */
export interface RuleDraft {
  /** As `parseRule` takes it. */
  readonly rule: Readonly<Record<string, unknown>>;
  /** The target the sentence names; null: it points at the card's. */
  readonly target: number | null;
}

/** One way a sentence can go: its pattern, and the draft of its groups. */
export interface SentenceForm {
  readonly pattern: RegExp;
  readonly draft: (groups: readonly (string | undefined)[]) => RuleDraft;
}

/** A number with or without groups of thousands. For building patterns. */
export const NUMBER = '[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';

/** "5,000" → 5000, "95%" → 0.95, "1个百分点" → 0.01, "24小时" → 24. NaN without a figure. */
export function printedNumber(text: string | undefined): number {
  const figures = new RegExp(NUMBER).exec(text ?? '')?.[0];
  if (figures === undefined) return NaN;
  const number = Number(figures.replace(/,/g, ''));
  return tidy(/%|百分点|percentagepoint/.test(text ?? '') ? number / 100 : number);
}

/** A part of a rule that is left out where the sentence says nothing of it. */
function optional(field: string, text: string | undefined): Readonly<Record<string, number>> {
  return text === undefined ? {} : { [field]: printedNumber(text) };
}

/** `points` for each `step` by which the target, where the sentence names one, is missed in this direction. */
export function deductDraft(printed: {
  readonly target: string | undefined;
  readonly direction: string | undefined;
  readonly step: string | undefined;
  readonly isOfTarget: boolean;
  readonly points: string | undefined;
  readonly most: string | undefined;
}): RuleDraft {
  const { target, direction, step, isOfTarget, points, most } = printed;
  return {
    rule: {
      kind: 'deduct',
      direction,
      step: printedNumber(step),
      stepOf: isOfTarget ? 'target' : 'value',
      points: printedNumber(points),
      ...optional('maxDeduction', most),
    },
    target: namedTarget(target),
  };
}

export function occurrenceDraft(
  target: string | undefined,
  points: string | undefined,
  most: string | undefined,
): RuleDraft {
  return {
    rule: { kind: 'occurrence', points: printedNumber(points), ...optional('maxDeduction', most) },
    target: namedTarget(target),
  };
}

/** Judged by people; the rest of the sentence says how. */
export function judgementForm(pattern: RegExp, scale: 'points' | 'levels'): SentenceForm {
  return { pattern, draft: () => ({ rule: { kind: 'judgement', scale }, target: null }) };
}

/** null: the sentence points at the card's. */
export function namedTarget(text: string | undefined): number | null {
  return text === undefined ? null : printedNumber(text);
}

/** One band of a sentence; an end that is open is undefined. */
interface DraftBand {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly score: string;
}

/**
 * The bands, whichever way the sentence runs, from low to high.
 * @param of what the bands are of; undefined: of the value itself
 * @param band pattern of one: "up to", "from", first and second number, points
 */
export function bandsDraft(of: string | undefined, text: string, band: RegExp): RuleDraft {
  const bands = text.split(';').map((part): DraftBand => {
    const [, upTo, , first, second, score = ''] = band.exec(part) ?? [];
    const ends =
      second === undefined && upTo !== undefined ? { from: undefined, to: first } : { from: first, to: second };
    return { ...ends, score };
  });
  const end = (text: string | undefined): number | null => (text === undefined ? null : printedNumber(text));
  const read = bands.map(({ from, to, score }) => ({ from: end(from), to: end(to), score: printedNumber(score) }));
  const sorted = [...read].sort((one, other) => (one.from ?? -Infinity) - (other.from ?? -Infinity));
  return { rule: { kind: 'bands', on: of === undefined ? 'value' : 'attainment', bands: sorted }, target: null };
}

/** "×1.2 from 120 %", one after the other; `pattern` has the groups `from` and `factor` in this order where `fromFirst`. */
export function incentivesOf(text: string | undefined, pattern: RegExp, fromFirst: boolean): object {
  const incentives = (text ?? '')
    .split(/[;,](?=达成率|×)/)
    .map((part) => pattern.exec(part))
    .filter((found) => found !== null)
    .map(([, one, other]) => (fromFirst ? { from: one, factor: other } : { from: other, factor: one }))
    .map(({ from, factor }) => ({ from: printedNumber(from), factor: printedNumber(factor) }));
  return incentives.length === 0 ? {} : { incentives };
}
