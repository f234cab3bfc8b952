import { isoDay, localDay } from '../base/calendarDay';
import { LANGUAGES, type Language } from '../base/language';
import { monthOfDay, periodText } from '../base/period';

/** What the browser around the pane offers. Storage and clipboard may be forbidden in a task pane: that is no error. */

const LANGUAGE_KEY = 'rolecard.language';

/** The language the person chose earlier; null where none is remembered. */
export function keptLanguage(): Language | null {
  try {
    const kept = window.localStorage.getItem(LANGUAGE_KEY);
    return LANGUAGES.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(LANGUAGE_KEY, language);
  } catch {
    // The choice holds until the pane is closed.
  }
}

const RECORD_KEY = 'rolecard.record';

/** Whether a tester asked for a recording; see docs/verify-in-excel.md. */
export function isRecordWanted(): boolean {
  try {
    return window.localStorage.getItem(RECORD_KEY) === 'on';
  } catch {
    return false;
  }
}

/** All add-in pages of one origin share this storage, whichever workbook they stand beside. */
const MISSED_KEY = 'rolecard.missed';
/** Whoever has not looked into the pane by then looks at the workbook itself. */
const MISSED_FOR = 24 * 60 * 60_000;
/** Excel gives the name of a workbook that was never saved to another one before long. */
const UNSAVED_FOR = 10 * 60_000;

/** What Office tells a page of where it stands; what it does not know it leaves out, or gives as null. */
export interface OfficePlace {
  readonly document?: { readonly url?: string | null };
  /** Where the browser parts storage by site: what a key has to begin with. */
  readonly partitionKey?: string;
}

/** A workbook as far as its lines must be told from those of others. */
export interface WorkbookAtHand {
  /** Its address; its name while it was never saved; "" for what says nothing of any workbook. */
  readonly name: string;
  readonly isSaved: boolean;
}

/** What one button could not tell. */
interface Missed {
  readonly of: number;
  /** When it ends, in milliseconds since 1970. */
  readonly until: number;
  readonly lines: readonly string[];
}

/** Keeps what could not be told of a workbook, for its pane to tell; behind what was kept of it before. */
export function keepMissed(place: OfficePlace, workbook: WorkbookAtHand, lines: readonly string[]): void {
  const until = Date.now() + (workbook.isSaved ? MISSED_FOR : UNSAVED_FOR);
  writeMissed(place, [...readMissed(place), { of: markOf(workbook.name), until, lines }]);
}

/** Whether anything is kept, of whichever workbook. */
export function isMissedKept(place: OfficePlace): boolean {
  return readMissed(place).length > 0;
}

/**
 * Takes what could not be told of this workbook, and of none; what is of others stays for them.
 * @param workbook null where Excel does not tell which it is
 */
export function takeMissed(place: OfficePlace, workbook: WorkbookAtHand | null): readonly string[] {
  const kept = readMissed(place);
  const marks = [markOf(workbook?.name ?? ''), markOf('')];
  const others = kept.filter((each) => !marks.includes(each.of));
  if (others.length < kept.length) writeMissed(place, others);
  return kept.filter((each) => marks.includes(each.of)).flatMap(({ lines }) => lines);
}

function readMissed(place: OfficePlace): readonly Missed[] {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(missedKey(place)) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isMissed).filter(({ until }) => until > Date.now()) : [];
  } catch {
    return [];
  }
}

function writeMissed(place: OfficePlace, missed: readonly Missed[]): void {
  try {
    if (missed.length === 0) window.localStorage.removeItem(missedKey(place));
    else window.localStorage.setItem(missedKey(place), JSON.stringify(missed));
  } catch {
    // The changed sheets are all there is to see.
  }
}

/** Lines name sheets, and so people: a browser that parts storage by site gives the key that keeps them apart. */
function missedKey({ partitionKey = '' }: OfficePlace): string {
  return `${partitionKey}${MISSED_KEY}`;
}

function isMissed(each: unknown): each is Missed {
  if (typeof each !== 'object' || each === null) return false;
  const { of: mark, until, lines } = each as Record<string, unknown>;
  const isTexts = Array.isArray(lines) && lines.every((line) => typeof line === 'string');
  return typeof mark === 'number' && typeof until === 'number' && isTexts;
}

/** True when the text is in the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Works when the page has been painted and waits for the person. */
export function whenIdle(work: () => void): void {
  const later = (): void => {
    // Safari has no notion of idleness.
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(work, { timeout: 2000 });
    else setTimeout(work, 200);
  };
  window.requestAnimationFrame(() => setTimeout(later));
}

/** A day, "2026-12-01". */
export function dayText(day: Date): string {
  return isoDay(localDay(day));
}

/** The month of a day, "2026-11". */
export function monthOf(day: Date): string {
  return periodText(monthOfDay(localDay(day)));
}

/** Looks again whenever the person comes back to the pane, or the system's forced colours begin or end. */
export function onReturn(look: () => void): void {
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  window.matchMedia('(forced-colors: active)').addEventListener('change', look);
}

const SAMPLE = 'assets/sample-staffing.xlsx';

/** The sample workbook that lies beside the pane's page; null when it does not come. */
export async function fetchSample(): Promise<Uint8Array | null> {
  const response = await fetch(SAMPLE).catch(() => null);
  return response?.ok === true ? new Uint8Array(await response.arrayBuffer()) : null;
}

const DONE_KEY = 'rolecard.done';

interface KeptLine {
  readonly what: string;
  readonly noUndo: string;
}

/** Keeps lines about what was done in a workbook, each with a word for what it is, while its window is open. They hold no cell's content. */
export function keepDone(workbook: string, lines: readonly KeptLine[]): void {
  try {
    window.sessionStorage.setItem(DONE_KEY, JSON.stringify({ of: markOf(workbook), lines }));
  } catch {
    // They last as long as the page.
  }
}

/** What was kept of this workbook before the page was replaced; empty where that was another, or nothing. */
export function keptDone(workbook: string): readonly KeptLine[] {
  try {
    const kept = JSON.parse(window.sessionStorage.getItem(DONE_KEY) ?? '{}') as Record<string, unknown>;
    const { of: mark, lines } = kept;
    if (mark !== markOf(workbook) || !Array.isArray(lines)) return [];
    return lines.filter(isKeptLine);
  } catch {
    return [];
  }
}

function isKeptLine(line: unknown): line is KeptLine {
  if (typeof line !== 'object' || line === null) return false;
  const { what, noUndo } = line as Record<string, unknown>;
  return typeof what === 'string' && typeof noUndo === 'string';
}

/** Tells workbooks apart without keeping the names of files and folders. */
function markOf(workbook: string): number {
  return [...workbook].reduce((mark, sign) => (Math.imul(mark, 31) + (sign.codePointAt(0) ?? 0)) | 0, 7);
}
