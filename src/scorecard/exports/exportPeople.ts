import type { Finding } from '../../base/finding';
import { cleanText } from '../../base/plainText';
import { findCard, type PersonProblemParams } from '../actuals/findCard';
import type { ActualCard } from '../actuals/actualsImport';
import { personIdentity, type CardIdentity, type PersonIdentity } from '../people/identity';
import { accountKey, subAccount, type ExportField, type ExportMemory } from './exportMapping';
import type { ExportTable } from './exportTable';

/** Whom a line is about. */
export type LinePerson =
  | { readonly kind: 'card'; readonly card: ActualCard; readonly label: string; readonly linked: boolean }
  /** Somebody said the account is nobody's. */
  | { readonly kind: 'nobody'; readonly label: string }
  | { readonly kind: 'unknown'; readonly label: string; readonly problem: Finding<PersonProblemParams> };

export interface PeopleWanted {
  readonly cards: readonly ActualCard[];
  readonly period: string;
  readonly kept: ExportMemory;
  /** Chosen now, by `accountKey`; null: nobody. */
  readonly chosen: Readonly<Record<string, PersonIdentity | null>>;
}

/**
 * Finds the card of a line: what was chosen for its name or account now, else by number, id, name or account as they stand,
 * else as it was chosen before.
 */
export function personOfLine(
  { at }: ExportTable,
  row: number,
  fields: Readonly<Partial<Record<ExportField, number>>>,
  wanted: PeopleWanted,
): LinePerson {
  const text = (field: ExportField): string => {
    const column = fields[field];
    return column === undefined ? '' : cleanText(at(row, column));
  };
  const [number, employeeId, name, account] = [text('no'), text('employeeId'), text('name'), text('account')];
  const place = { department: text('department'), position: text('position') };
  const label = account || name || employeeId || number;
  const key = accountKey(label);
  const link = Object.hasOwn(wanted.chosen, key) ? wanted.chosen[key] : undefined;
  if (link !== undefined) return linkedPerson(link, label, wanted);
  const tries: CardIdentity[] = [{ number, employeeId, name, ...place }];
  const unnumbered = number === '' && employeeId === '';
  for (const other of [account, subAccount(account), subAccount(name)]) {
    // An account beside a number says no other name: the number tells.
    if (other && (name === '' || other !== account) && unnumbered) {
      tries.push({ number, employeeId, name: other, ...place }, { number, employeeId: other, name: '', ...place });
    }
  }
  const searches = tries.map((each) => findCard(each, wanted.cards, wanted.period));
  for (const search of searches)
    if (search.kind === 'card') return { kind: 'card', card: search.card, label, linked: false };
  const before = Object.hasOwn(wanted.kept.people, key) ? wanted.kept.people[key] : undefined;
  if (before !== undefined && label !== '') return linkedPerson(before, label, wanted);
  const problems = searches.flatMap((search) => (search.kind === 'problem' ? [search.problem] : []));
  const [first] = problems;
  const told = problems.find(({ code }) => code !== 'noPerson' && code !== 'unknownPerson') ?? first;
  if (label !== '' && (told === undefined || told.code === 'noPerson')) {
    return { kind: 'unknown', label, problem: { code: 'unknownPerson', params: { person: label } } };
  }
  return { kind: 'unknown', label, problem: told ?? { code: 'noPerson', params: {} } };
}

function linkedPerson(link: PersonIdentity | null, label: string, { cards, period }: PeopleWanted): LinePerson {
  if (link === null) return { kind: 'nobody', label };
  const search = findCard({ number: '', ...personIdentity(link) }, cards, period);
  return search.kind === 'card'
    ? { kind: 'card', card: search.card, label, linked: true }
    : { kind: 'unknown', label, problem: search.problem };
}
