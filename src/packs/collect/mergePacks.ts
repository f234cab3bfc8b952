import type { CellValue } from '../../base/grid';
import type { FigureUnit } from '../../scoring/sentences/units';
import { sameContent, type HandedMarks } from '../fixedMark';
import type { PackNote } from '../packNote';
import {
  compareCard,
  readEntries,
  type CardComparison,
  type CardEntries,
  type OwnCard,
  type PackEntry,
  type ReturnChange,
  type ReturnProblem,
} from './compare';
import { inOrder } from './inOrder';
import type { ReturnedPack } from './readPack';

/** What a pack says. The pack itself, whose cards are large, is let go. */
export interface PackReading {
  readonly note: PackNote;
  readonly savedAt: string;
  readonly cards: readonly CardEntries[];
}

/** @param marks see `readEntries` */
export function readingOf({ note, savedAt, cards }: ReturnedPack, marks: HandedMarks): PackReading {
  return { note, savedAt, cards: cards.map((card) => readEntries(card, note.kind, marks)) };
}

/** A file that came back and could be read. */
export interface ReturnedFile {
  readonly file: string;
  readonly pack: PackReading;
}

/** Why nothing of a pack is taken. */
export type PackRefusal =
  | 'otherPeriod'
  | 'periodClosed'
  | 'foreignPack'
  /** The list of raters can't be read, so nobody knows whose ratings HR has confirmed. */
  | 'ratersDamaged';

/** What became of one file. */
export interface FileReport {
  readonly file: string;
  readonly note: PackNote;
  readonly savedAt: string;
  readonly cards: number;
  readonly refusal: PackRefusal | null;
  readonly changes: readonly ReturnChange[];
  readonly same: number;
  readonly problems: readonly ReturnProblem[];
  /** The people of the pack, in its order; nobody where nothing of it is taken. */
  readonly people: readonly PersonReport[];
  /** Entries that a later return of the same card says otherwise. */
  readonly overruled: readonly Overruled[];
}

/** How many entries one person's card in a pack has of each kind. */
export interface PersonReport {
  readonly number: string;
  readonly name: string;
  readonly fresh: number;
  readonly same: number;
  readonly conflicts: number;
  readonly problems: number;
}

interface Overruled {
  readonly number: string;
  readonly name: string;
  readonly key: string;
  readonly entered: CellValue;
  /** What the later return says, and its file. */
  readonly later: CellValue;
  readonly laterFile: string;
  /** See OwnInput. */
  readonly figure?: FigureUnit;
}

/** The workbook's side. */
export interface OwnSide {
  readonly period: string;
  readonly isClosed: boolean;
  readonly cards: ReadonlyMap<string, OwnCard>;
  /** Numbers of cards whose lines can't be told. */
  readonly unreadable: ReadonlySet<string>;
}

interface Read {
  readonly file: string;
  readonly pack: PackReading;
  readonly refusal: PackRefusal | null;
  readonly cards: readonly CardEntries[];
}

/**
 * Holds packs that came back against the workbook. Where several say something of one cell, the pack that was handed out
 * later wins, then the file that was saved later, then the one named later; what only an earlier one says is taken too.
 */
export function previewReturns(files: readonly ReturnedFile[], own: OwnSide): FileReport[] {
  const read = inOrder(files).map(({ file, pack }): Read => {
    const refusal = refusalOf(pack, own);
    return { file, pack, refusal, cards: refusal === null ? pack.cards : [] };
  });
  const last = new Map<string, { readonly entry: PackEntry; readonly file: string }>();
  for (const { file, cards } of read) {
    for (const { entries } of cards) for (const entry of entries) last.set(placeOf(entry), { entry, file });
  }
  const reports = new Map(read.map((each) => [each.pack, report(each, own, last)]));
  return files.flatMap(({ pack }) => reports.get(pack) ?? []);
}

const placeOf = ({ number, key }: PackEntry): string => `${number} ${key}`;

function refusalOf({ note, cards }: PackReading, own: OwnSide): PackRefusal | null {
  if (note.period !== own.period) return 'otherPeriod';
  if (own.isClosed) return 'periodClosed';
  const isOurs = ({ number, name }: CardEntries): boolean =>
    own.unreadable.has(number) || own.cards.get(number)?.name === name;
  return cards.some(isOurs) ? null : 'foreignPack';
}

function report(
  { file, pack, refusal, cards }: Read,
  own: OwnSide,
  last: ReadonlyMap<string, { readonly entry: PackEntry; readonly file: string }>,
): FileReport {
  const overruled: Overruled[] = [];
  const compared = cards.map((card) => {
    const { number, name, entries, problems } = card;
    const due = entries.filter((entry) => {
      const winner = last.get(placeOf(entry));
      if (winner === undefined || winner.entry === entry) return true;
      const { entered } = entry;
      const later = winner.entry.entered;
      const figure = own.cards.get(number)?.inputs.get(entry.key)?.figure;
      const of = { number, name, key: entry.key, ...(figure ? { figure } : {}) };
      const telling = { ...of, entered, later, laterFile: winner.file };
      if (!sameContent(entered, later)) overruled.push(telling);
      return false;
    });
    const who = { number, name };
    if (own.unreadable.has(number)) {
      const problem: ReturnProblem = { number, code: 'ownCardUnreadable', params: { person: name } };
      return { ...who, changes: [], same: 0, problems: [problem, ...problems] };
    }
    const result = compareCard(card, due, own.cards.get(number) ?? null);
    return { ...who, ...result, problems: [...result.problems, ...problems] };
  });
  return {
    file,
    note: pack.note,
    savedAt: pack.savedAt,
    cards: pack.cards.length,
    refusal,
    changes: compared.flatMap(({ changes }) => changes),
    same: compared.reduce((sum, { same }) => sum + same, 0),
    problems: compared.flatMap(({ problems }) => problems),
    people: compared.map(personReport),
    overruled,
  };
}

function personReport({
  number,
  name,
  changes,
  same,
  problems,
}: CardComparison & Pick<PersonReport, 'number' | 'name'>): PersonReport {
  const conflicts = changes.filter(({ conflict }) => conflict).length;
  return { number, name, fresh: changes.length - conflicts, same, conflicts, problems: problems.length };
}
