import type { CardValues } from '../../../src/app/cards/cardValues';
import { cardProgress } from '../../../src/app/situation/cardProgress';
import type { CellValue } from '../../../src/base/grid';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { bundledCatalogue } from '../../support/bundledCatalogue';

const WEIGHTS = { self: 0.2, manager: 0.8 };

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await bundledCatalogue();
});

/** What a card lacks whose only indicator is a veto. */
function missing(cells: Readonly<Record<string, CellValue>>, hasReason = true): readonly string[] {
  const veto = [...catalogue.indicators.values()].find(({ rule }) => rule.kind === 'veto');
  const shown: Readonly<Record<string, CellValue>> = { name: veto?.name['zh-CN'] ?? '', ...cells };
  const values: CardValues = {
    card: {
      sheetName: '张三',
      record: {
        number: '2026-11/E001',
        name: '张三',
        manager: '李四',
        roleId: '',
        results: {},
        grid: {
          indicators: [{ id: veto?.id ?? '', row: 6, direction: 'lower' }],
          columns: { name: 1, actual: 7, system: 8, manager: 10, ...(hasReason ? { note: 12 } : {}) },
        },
      },
    } as unknown as CardValues['card'],
    result: () => '',
    line: () => [],
    field: (field) => shown[field] ?? '',
  };
  return cardProgress(values, catalogue, WEIGHTS).missing.map(({ kind, row, column }) => `${kind} ${row},${column}`);
}

test('a veto waits for the word that confirms it, then for its reason, and is none while nothing happened', () => {
  expect(missing({ actual: '', system: '' })).toEqual(['actual 6,7']);
  expect(missing({ actual: 0, system: 100 })).toEqual([]);
  expect(missing({ actual: 1, system: 0 })).toEqual(['veto 6,10']);
  expect(missing({ actual: 1, system: 0, note: '11月3日漏审' })).toEqual(['veto 6,10']);
  expect(missing({ actual: 1, system: 0, manager: '属实', note: ' ' })).toEqual(['veto 6,12']);
  expect(missing({ actual: 1, system: 0, manager: '属实', note: '11月3日漏审' })).toEqual([]);
});

test('where a card has no place for a reason, the word is enough', () => {
  expect(missing({ actual: 1, system: 0 }, false)).toEqual(['veto 6,10']);
  expect(missing({ actual: 1, system: 0, manager: '属实' }, false)).toEqual([]);
});
