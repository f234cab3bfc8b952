/** Stands between a number and which card of the same person in the period it is; in every font and encoding of Chinese lists. */
const PART = ' → ';

/** The number of the nth card that one person has in a period for one post after another, from 1 on: "2026-11/E1024 → 2". */
export function partNumber(number: string, part: number): string {
  return part === 1 ? number : `${number}${PART}${part}`;
}

/** Stands between a number and the project that the card is of; in every font and encoding of Chinese lists. */
const PROJECT = ' § ';

/** The number of somebody's card of a project, "2026-09-01..2026-11-15/E1024 § 双11": it is that of no ordinary card. */
export function projectNumber(number: string, project: string): string {
  return `${number}${PROJECT}${project}`;
}

/** Whether a number, or what stands in it behind the period, is that of a card of a project. */
export function isProjectNumber(number: string): boolean {
  return number.includes(PROJECT);
}

/** Whether a text within a number would be taken for what tells cards of one person apart, or lines of the history. */
export function looksLikePart(text: string): boolean {
  return /(^|\s)([§↺](\s|$)|→ \d+$)/.test(text);
}

/** What a project is called by the number of its card; null: the card is of none. */
export function projectNameIn(number: string): string | null {
  const [, ...name] = number.split(PROJECT);
  return name.length === 0 ? null : name.join(PROJECT);
}

/** The same without the project: whose card it is. */
export function withoutProject(number: string): string {
  return number.split(PROJECT)[0] ?? number;
}

/** The same without which card it is. */
export function wholeNumber(number: string): string {
  return number.replace(/ → \d+$/, '');
}
