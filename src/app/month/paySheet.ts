import { readListSheet } from '../../excel/lists/listSheets';
import type { Workbook } from '../../excel/workbook';
import { findList, type ListSearch } from '../../scorecard/sheet/readList';
import { sheetNameKey } from '../../scorecard/sheet/sheetName';
import type { PayColumn } from '../../scorecard/texts/payTexts';
import type { Services } from '../services';

/** A pay sheet as it stands. */
export interface PaySheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly search: ListSearch<PayColumn>;
}

/** The pay sheet of a period, whatever language it was made in; null where there is none. Two round trips. */
export async function readPaySheet(
  workbook: Workbook,
  period: string,
  names: readonly string[],
  services: Services,
): Promise<PaySheet | null> {
  const wanted = [services.sheetTexts, ...services.otherSheetTexts].map(({ sheetNames }) =>
    sheetNameKey(paySheetName(sheetNames.pay, period)),
  );
  const name = names.find((each) => wanted.includes(sheetNameKey(each)));
  return name === undefined ? null : readNamedPaySheet(workbook, name, services);
}

/** The pay sheet of the latest period before `period`; null where there is none. Two round trips. */
export async function readEarlierPaySheet(
  workbook: Workbook,
  period: string,
  names: readonly string[],
  services: Services,
): Promise<PaySheet | null> {
  const words = [services.sheetTexts, ...services.otherSheetTexts].map((texts) => sheetNameKey(texts.sheetNames.pay));
  const sheets = names.flatMap((name) => {
    const match = /^(.+) (\d{4}-\d{2})$/.exec(sheetNameKey(name));
    const [, word = '', of = ''] = match ?? [];
    return words.includes(word) && of < period ? [{ name, of }] : [];
  });
  const latest = sheets.sort((a, b) => (a.of < b.of ? 1 : -1))[0];
  return latest === undefined ? null : readNamedPaySheet(workbook, latest.name, services);
}

/** @param word as sheets of pay are called in a language */
export function paySheetName(word: string, period: string): string {
  return `${word} ${period}`;
}

async function readNamedPaySheet(workbook: Workbook, name: string, services: Services): Promise<PaySheet> {
  const cells = await readListSheet(workbook, name);
  const headers = [services.sheetTexts, ...services.otherSheetTexts].map((texts) => texts.pay.headers);
  return { name, isProtected: cells.isProtected, search: findList(cells, headers) };
}
