import { planEvidence } from '../../src/app/evidence/planEvidence';
import type { Services } from '../../src/app/services';
import { packTexts } from '../../src/i18n/sheets/packs/texts';
import { missingPieces, type EvidenceMonth } from '../../src/packs/evidence/evidence';
import { need } from '../app/monthWorld';
import { Fraction } from '../app/playThrough/fraction';
import { isWeak, personOf, type Differences, type PastLine } from './ledger';

/** What happened in the year that no line of a closed card says. */
export interface Happened {
  readonly past: readonly PastLine[];
  readonly year: string;
  /** Periods whose targets were confirmed. */
  readonly confirmed: ReadonlySet<string>;
  /** Numbers of cards on which the employee objects. */
  readonly objected: ReadonlySet<string>;
  /** Those after which steps and a plan were drawn. */
  readonly followed?: ReadonlySet<string>;
  /** Those whose results were talked about, agreed with and handed over, with one measure. */
  readonly talked?: ReadonlySet<string>;
  /** Periods whose calibration somebody confirmed: by whom, and when. */
  readonly calibrated?: ReadonlyMap<string, { readonly confirmer: string; readonly date: string }>;
}

/** What every card lacks on which nobody wrote. */
const UNWRITTEN = ['interview', 'delivery', 'opinion'];

const quarterOf = (month: string): string => `${month.slice(0, 5)}Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** A person's year as it is put together for whoever disputes a result, and what that lacks. */
export async function compareEvidence(found: Differences, happened: Happened, services: Services): Promise<void> {
  const { past, year } = happened;
  const played = new Set(past.map(({ period }) => period));
  const people = new Map(past.map(({ entered }) => [personOf(entered.card.number), entered.due.row.name]));
  for (const [person, name] of people) {
    const own = past.filter(({ entered }) => personOf(entered.card.number) === person);
    const request = { people: [`${person} ${name}`], year };
    const { subject, attached } = need(await planEvidence(services, request, packTexts('zh-CN').evidence));
    const same = (what: string, shown: string, wanted: string): void =>
      found.same(`evidence for ${person} ${what}`, shown, wanted);
    const closed = own.filter(({ reopenedOn }) => reopenedOn === '');
    // Sheets of earlier periods are named by them.
    const sheetOf = ({ period, entered: { due } }: PastLine): boolean =>
      attached.some((sheet) => sheet.startsWith(due.row.name) && (sheet.includes(period) || !/\d{4}-/.test(sheet)));
    // Steps and a plan, where they were drawn.
    const drawn = 2 * closed.filter(({ entered }) => happened.followed?.has(entered.card.number)).length;
    found.same(`evidence for ${person} sheets`, attached.length, closed.length + drawn);
    same('sheets', String(closed.every(sheetOf)), 'true');
    const periods = new Set(closed.map(({ period }) => period));
    const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
    // Whoever is assessed by the quarter lacks no month of it.
    const without = months.filter((month) => !periods.has(month) && !periods.has(quarterOf(month)));
    const known = subject.months.map(({ period, number }) => `${period} ${number}`).sort();
    const wanted = [
      ...closed.map((each) => `${each.period} ${each.entered.card.number}`),
      ...without.map((each) => `${each} `),
    ];
    same('months', known.join(), wanted.sort().join());
    for (const month of subject.months) {
      const line = closed.find(({ entered }) => entered.card.number === month.number);
      if (line) compareMonth(found, month, line, happened);
      else same(`${month.period} lacks`, missingPieces(month).join(), played.has(month.period) ? 'card' : '');
    }
  }
}

function compareMonth(found: Differences, month: EvidenceMonth, line: PastLine, happened: Happened): void {
  const { past, confirmed, objected } = happened;
  const { entered, period, settings, closedOn } = line;
  const { card, result } = entered;
  const where = (what: string): string => `evidence for ${card.number} ${what}`;
  found.same(where('total'), month.total ?? '', result.total);
  found.same(where('grade'), month.grade, result.grade);
  found.same(where('coefficient'), month.coefficient ?? '', result.coefficient);
  found.same(where('closed'), month.closedOn ?? '', closedOn);
  found.same(where('confirmed'), String(month.confirmedOn !== null), String(confirmed.has(period)));
  const isTalked = happened.talked?.has(card.number) === true;
  const calibrated = happened.calibrated?.get(period);
  const { confirmer = '', date = '' } = month.secondLevel ?? {};
  found.same(where('calibration'), `${confirmer} ${date}`, `${calibrated?.confirmer ?? ''} ${calibrated?.date ?? ''}`);
  found.same(where('measures'), month.measures, isTalked ? 1 : 0);
  found.same(where('talk'), String((month.talk?.interview ?? '') !== ''), String(isTalked));
  found.same(
    where('lacks'),
    [...missingPieces(month)].sort().join(),
    [
      ...(calibrated === undefined ? ['secondLevel'] : []),
      ...(isTalked ? [] : UNWRITTEN),
      ...(objected.has(card.number) ? ['appeal'] : []),
      ...(confirmed.has(period) ? [] : ['confirmation']),
      ...(isWeak(card.number, period, past) && !happened.followed?.has(card.number) ? ['plan'] : []),
    ]
      .sort()
      .join(),
  );

  const told = month.remarks.join('；');
  const tells = (what: string, isDue: boolean, ...words: string[]): void =>
    found.same(where(`tells ${what} in ${told}`), String(words.every((word) => told.includes(word))), String(isDue));
  card.lines.forEach(({ name, manager, note, rule }, index) => {
    const own = result.system[index];
    if (rule.kind === 'veto') {
      const isStruck = own !== null && own?.number() === 0 && result.total !== null;
      tells(`the veto of ${name}`, isStruck && result.veto, `一票否决“${name}`);
      tells(`the points of ${name}`, isStruck && !result.veto, `仅本项计0分“${name}`);
      if (isStruck) tells(`why ${name}`, true, note);
    }
    const isRated = rule.kind === 'levels' || rule.kind === 'points';
    if (!(manager instanceof Fraction) || isRated || !own || own.against(manager) === 0) return;
    tells(`the override of ${name}`, true, name, String(own.number()), String(manager.number()), note);
  });
  const before = past.find((each) => each.entered.card.number === card.number && each.reopenedOn !== '');
  const was = before?.entered.result;
  if (was) tells('what it was', true, `${before.reopenedOn}重新打开，打开前：${was.total?.number()} ${was.grade}`);
  else tells('that it was open again', false, '重新打开');
  if (settings.vetoEffect === 3) tells('a veto', false, '一票否决');
}
