import type { Workbook } from '../../excel/workbook';
import { cleanText } from '../../base/plainText';
import { isNumberInput, type CellInput } from '../../scoring/cellInput';
import { OTHER_RATERS } from '../../scoring/raters';
import { cardIdentity } from '../../scorecard/people/identity';
import type { PayEntry } from '../../scorecard/pay/payRules';
import { listRows, valueIn } from '../../scorecard/sheet/readList';
import type { TrialFigure, TrialPerson } from '../../scorecard/trial/planTrial';
import type { CardValues } from '../cards/cardValues';
import { readPaySheet } from './readPaySheet';
import type { Services } from '../services';
import type { OwnSheets } from '../workbook/ownSheets';

/** What the pay sheet has of a card. */
interface KnownPay {
  readonly entry: PayEntry;
  readonly payable: number | null;
}

/** What a card has of each indicator, by its id. */
export function figuresOf({ card, field }: CardValues): ReadonlyMap<string, TrialFigure> {
  const figures = (card.record.grid?.indicators ?? []).map(({ id, row, target }): [string, TrialFigure] => [
    id,
    {
      ...rateOf(
        { actual: field('actual', row), target: field('target', row) },
        card.record.amounts?.[id] !== undefined,
      ),
      ...(target === undefined ? {} : { builtTarget: target }),
      self: field('self', row),
      manager: field('manager', row),
      others: Object.fromEntries(OTHER_RATERS.map((rater) => [rater, field(rater, row)])),
    },
  ]);
  return new Map(figures);
}

/** A card as a trial takes it: its figures, and what it shows. */
export function trialPerson(values: CardValues, pay: KnownPay | undefined): TrialPerson {
  const { card, result } = values;
  const { name, department, position } = cardIdentity(card.record);
  const person: TrialPerson = {
    name,
    department,
    position,
    roleId: card.record.roleId,
    count: 1,
    // The scheme's roles say nothing of the lines of a card for probation or of a project: its total stays.
    figures: card.record.kind === undefined ? figuresOf(values) : null,
    adjustment: numberOr(result('total.adjust'), 0),
    before: {
      total: numberOr(result('total.score'), null),
      grade: cleanText(result('grade')),
      coefficient: numberOr(result('coefficient'), null),
      payable: null,
    },
    pay: null,
  };
  return withPay(person, pay);
}

/** An absolute target and what was reached of it, as the rate that the catalogue's rule is about. */
function rateOf({ actual, target }: Pick<TrialFigure, 'actual' | 'target'>, isAbsolute: boolean) {
  if (!isAbsolute) return { actual, target };
  const isReached = isNumberInput(actual) && isNumberInput(target) && target > 0;
  return { actual: isReached ? actual / target : '', target: 1 };
}

export function withPay(person: TrialPerson, pay: KnownPay | undefined): TrialPerson {
  if (pay === undefined) return person;
  return { ...person, before: { ...person.before, payable: pay.payable }, pay: pay.entry };
}

export function numberOr<T>(content: CellInput, other: T): number | T {
  return isNumberInput(content) ? content : other;
}

/** The period's pay by number of the card; nothing where there is no sheet of it, or its columns are lost. */
export async function readPay(
  workbook: Workbook,
  period: string,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  services: Services,
): Promise<ReadonlyMap<string, KnownPay>> {
  const sheet = await readPaySheet(workbook, period, own, services);
  if (sheet?.search.kind !== 'found') return new Map();
  const { list, columns } = sheet.search;
  return new Map(
    listRows(list).map((row): [string, KnownPay] => {
      const share = columns.share === undefined ? null : (list.values[row]?.[columns.share] ?? null);
      const entry: PayEntry = {
        basePay: valueIn(list, row, 'basePay'),
        performancePay: valueIn(list, row, 'performancePay'),
        lapses: valueIn(list, row, 'lapses'),
        absenceDays: valueIn(list, row, 'absenceDays'),
        commission: valueIn(list, row, 'commission'),
        reward: valueIn(list, row, 'reward'),
        ...(isNumberInput(share) ? { share } : {}),
      };
      return [cleanText(valueIn(list, row, 'no')), { entry, payable: numberOr(valueIn(list, row, 'payable'), null) }];
    }),
  );
}
