import {
  changeKey,
  openChanges,
  type AgreedLine,
  type Agreement,
  type ConfirmedCard,
} from '../../../src/scorecard/confirmation/confirmedCard';
import { confirmedCards, storedConfirmations } from '../../../src/scorecard/confirmation/storedConfirmations';
import { defaultSettings } from '../../../src/scorecard/settings/drawSettings';
import { rulesOf } from '../../../src/scorecard/settings/rules';
import { readNote } from '../../../src/registry/notes';
import { sheetTexts } from '../../../src/i18n/sheets/texts';

const RULES = rulesOf(defaultSettings('2026-11', sheetTexts('zh-CN')));

const line = (id: string, more: Partial<AgreedLine> = {}): AgreedLine => ({
  ...{ id, name: `指标${id}`, weight: 0.5, target: 0.95, rule: '按比例', unit: 'percent' },
  ...more,
});
const LINES = [line('a'), line('b', { target: '', unit: 'yuan' })];
const CARD: ConfirmedCard = { on: '2026-11-03', lines: LINES, rules: RULES, changes: [] };
const now = (lines: readonly AgreedLine[], more: Partial<Agreement> = {}): Agreement => ({
  ...{ lines, rules: RULES, moved: false },
  ...more,
});
const told = (card: ConfirmedCard, agreement: Agreement): string[] =>
  openChanges(card, agreement).map(({ field, id, before, after }) => `${field} ${id}: ${before} → ${after}`);

test('what stands as it was confirmed is no change, noise of binary fractions least of all', () => {
  expect(told(CARD, now([line('a', { target: 0.1 + 0.85, weight: 0.2 + 0.3 }), LINES[1] as AgreedLine]))).toEqual([]);
});

test('target, weight, rule, name and settings are told with their old and new values', () => {
  const changed = [line('a', { target: 0.9, weight: 0.4, rule: '分档' }), line('b', { target: 1200, unit: 'yuan' })];
  expect(told(CARD, now(changed, { rules: { ...RULES, cap: 110 } }))).toEqual([
    'target a: 95% → 90%',
    'weight a: 50% → 40%',
    'rule a: 按比例 → 分档',
    'target b:  → 1200',
    'setting cap: 120 → 110',
  ]);
});

test('an indicator that is gone is one change, one that is new says its parts', () => {
  expect(told(CARD, now([line('a'), line('c', { weight: 0.5 })]))).toEqual([
    'indicator b: 指标b → ',
    'indicator c:  → 指标c',
    'target c:  → 95%',
    'weight c:  → 50%',
    'rule c:  → 按比例',
  ]);
});

test('a change with a reason is told no more; the next one, or going back, is', () => {
  const [change] = openChanges(CARD, now([line('a', { target: 0.9 }), line('b', { target: '', unit: 'yuan' })]));
  if (change === undefined) throw new Error('no change');
  const explained = { ...CARD, changes: [{ ...change, on: '2026-11-15', reason: '店铺改造' }] };
  const at = (target: number): string[] => told(explained, now([line('a', { target }), LINES[1] as AgreedLine]));
  expect(at(0.9)).toEqual([]);
  expect(at(0.8)).toEqual(['target a: 90% → 80%']);
  expect(at(0.95)).toEqual(['target a: 90% → 95%']);
});

test('moved rows are one change, and a card that does not say where its rules stand has none of them', () => {
  expect(told(CARD, now([], { moved: true }))).toEqual(['rows :  → ']);
  expect(told(CARD, now(LINES.map((each) => ({ ...each, rule: null }))))).toEqual([]);
});

test('changes alike have one key, whoever they are of', () => {
  const of = (indicator: string, after: string) =>
    changeKey({ field: 'target', id: 'a', indicator, before: '95%', after });
  expect(of('一', '90%')).toBe(of('二', '90%'));
  expect(of('一', '90%')).not.toBe(of('一', '80%'));
});

test('kept in the workbook, what cards share stands once; what is damaged counts as never confirmed', () => {
  const cards = new Map([
    ['2026-11/E1', CARD],
    ['2026-11/E2', { ...CARD, lines: [line('a')] }],
  ]);
  const stored = storedConfirmations(cards);
  expect([stored.lines.length, stored.rules.length]).toEqual([2, 1]);
  const note = JSON.parse(JSON.stringify(stored)) as unknown;
  const kept = readNote({ notes: new Map([['confirmations', note]]) }, 'confirmations');
  expect(confirmedCards(kept)).toEqual(cards);
  expect(confirmedCards({ ...kept, lines: kept.lines.slice(0, 1) }).has('2026-11/E1')).toBe(false);
  expect(confirmedCards(readNote({ notes: new Map([['confirmations', { cards: 3 }]]) }, 'confirmations')).size).toBe(0);
});
