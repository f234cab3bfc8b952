import { readHeads } from '../../excel/sheets/readHeads';
import { writeSheetPlaces } from '../../excel/registry';
import type { Workbook } from '../../excel/workbook';
import { pointsAtAllSheets } from '../../registry/registry';
import { payHeaders } from '../../scorecard/pay/payHeaders';
import { findList } from '../../scorecard/sheet/readList';
import { sheetNameKey } from '../../scorecard/sheet/sheetName';
import type { Services } from '../services';
import { ownSheet, paySheetKey, type OwnSheets } from './ownSheets';

/**
 * Points the registry at the history and the pay sheets that Rolecard 0.1.0 made and did not note: those of the usual
 * name on which the whole header stands. In a workbook without a registry of that version there are none. One round
 * trip where the workbook has such names.
 */
export async function noteEarlierSheets<T extends Pick<OwnSheets, 'registry' | 'names'>>(
  workbook: Workbook,
  own: T,
  services: Services,
): Promise<T> {
  const found = await earlierSheets(workbook, own, services);
  if (found.size === 0) return own;
  return { ...own, registry: writeSheetPlaces(workbook, own.registry, Object.fromEntries(found)) };
}

/** The same for work that only looks: nothing is written. */
export async function withEarlierSheets<T extends Pick<OwnSheets, 'registry' | 'names'>>(
  workbook: Workbook,
  own: T,
  services: Services,
): Promise<T> {
  const found = await earlierSheets(workbook, own, services);
  return { ...own, registry: { ...own.registry, sheets: new Map([...own.registry.sheets, ...found]) } };
}

async function earlierSheets(
  workbook: Workbook,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  services: Services,
): Promise<ReadonlyMap<string, string>> {
  const { registry, names } = own;
  const none = new Map<string, string>();
  if (registry.sheet !== 'written' || pointsAtAllSheets(registry)) return none;
  const known = new Set(registry.sheets.values());
  const candidates = names.flatMap((name) => {
    const key = known.has(name) ? null : keyByName(name, services);
    return key === null || ownSheet(key, own) !== null ? [] : [{ key, name }];
  });
  if (candidates.length === 0) return none;
  const heads = await readHeads(
    workbook,
    candidates.map(({ name }) => name),
  );
  const texts = [services.sheetTexts, ...services.otherSheetTexts];
  const places = candidates.filter(({ key }, index) => {
    const values = heads[index] ?? [];
    const cells = { values, formulas: values };
    const isHistory = key === 'history';
    const found = isHistory
      ? findList(
          cells,
          texts.map(({ history }) => history.headers),
        )
      : findList(cells, payHeaders(texts.map(({ pay }) => pay)));
    return found.kind === 'found';
  });
  return new Map(places.map(({ key, name }) => [key, name]));
}

/** What a sheet may be by its name; null for any other name. */
function keyByName(name: string, { sheetTexts, otherSheetTexts }: Services): string | null {
  const own = sheetNameKey(name);
  const words = [sheetTexts, ...otherSheetTexts].map(({ sheetNames }) => sheetNames);
  if (words.some(({ history }) => sheetNameKey(history) === own)) return 'history';
  const [, word = '', period = ''] = /^(.+) (\d{4}-\d{2})$/.exec(own) ?? [];
  return words.some(({ pay }) => sheetNameKey(pay) === word) ? paySheetKey(period) : null;
}
