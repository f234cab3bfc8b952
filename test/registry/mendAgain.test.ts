import type { CellValue } from '../../src/base/grid';
import type { Block } from '../../src/base/sheetDrawing';
import { thirdWriters, type HeldRow } from '../../src/registry/mendAgain';
import { mendRegistry } from '../../src/registry/mendRegistry';
import { COLUMNS } from '../../src/registry/registry';

const line = (number: string, trace = ''): CellValue[] =>
  Array.from({ length: COLUMNS.note }, (_, column) => (column === 0 ? number : column === COLUMNS.trace ? trace : ''));
const beside = (...cells: CellValue[]): CellValue[] => [...line(''), ...cells];

const lineBlock = (row: number, number: string, trace = ''): Block => ({
  row,
  column: 0,
  contents: [line(number, trace)],
});
const noteBlock = (row: number, ...contents: string[]): Block => ({ row, column: COLUMNS.note, contents: [contents] });
const heldLine = (row: number, cells: CellValue[]): HeldRow => ({
  ...{ row, first: 0, foundNumber: cells[0] ?? '', found: cells },
});
const heldNote = (row: number, ...found: CellValue[]): HeldRow => ({
  row,
  first: COLUMNS.note,
  foundNumber: '',
  found,
});

/** What is written in the next turn: [row, number or key, …]. */
const again = (now: CellValue[][], blocks: readonly Block[], held: readonly HeldRow[], since: CellValue[][]) =>
  mendRegistry(thirdWriters(now, blocks, held), since).map(({ row, column, contents }) => [
    row,
    ...(contents[0] ?? []).slice(0, column === 0 ? 1 : undefined),
  ]);

test('what stands as it was read, or as the mending itself wrote it before its answer was lost, is nobody’s', () => {
  const now = [line('A'), line('ours')];
  const blocks = [lineBlock(1, 'theirs'), lineBlock(2, 'ours')];
  expect(thirdWriters(now, blocks, [heldLine(1, line('ours')), heldLine(2, line(''))])).toEqual([]);
  expect(thirdWriters(now, blocks, [heldLine(1, line('theirs')), heldLine(2, line('ours'))])).toEqual([]);
  const notes = [beside('team', '{}')];
  const mended = [noteBlock(0, 'drafts', '[]'), noteBlock(1, 'team', '{}')];
  expect(thirdWriters(notes, mended, [heldNote(0, 'team', '{}'), heldNote(1, '', '')])).toEqual([]);
  expect(thirdWriters(notes, mended, [heldNote(0, 'drafts', '[]'), heldNote(1, 'team', '{}')])).toEqual([]);
});

test('a line begun by a third one where ours was to go stays, and ours goes below it', () => {
  const now = [line('A'), line('ours')];
  const blocks = [lineBlock(1, 'theirs'), lineBlock(2, 'ours')];
  const held = [heldLine(1, line('ours')), heldLine(2, line('third'))];
  const since = [line('A'), line('theirs'), line('ours')];
  expect(again(now, blocks, held, since)).toEqual([
    [2, 'third'],
    [3, 'ours'],
  ]);
});

test('a line that a third one has put in the place that was to be given back stays, theirs goes below', () => {
  const now = [line('A'), line('ours')];
  const blocks = [lineBlock(1, 'theirs'), lineBlock(2, 'ours')];
  const held = [heldLine(1, line('third')), heldLine(2, line(''))];
  expect(again(now, blocks, held, [line('A'), line('theirs'), line('ours')])).toEqual([
    [1, 'third'],
    [3, 'theirs'],
  ]);
});

test('what belongs to a card’s line follows it where a third one has taken its row', () => {
  const now = [line('A'), line('B')];
  const blocks: Block[] = [{ row: 1, column: COLUMNS.trace, contents: [['own']] }];
  const held: HeldRow[] = [{ row: 1, first: COLUMNS.trace, foundNumber: 'third', found: ['t'] }];
  const since = [line('A'), line('third', 'own'), line('B')];
  expect(mendRegistry(thirdWriters(now, blocks, held), since)).toEqual([
    { row: 1, column: COLUMNS.trace, contents: [['t']] },
    { row: 2, column: COLUMNS.trace, contents: [['own']] },
  ]);
});

test('a note that a third one has added to meanwhile is put together with what was written', () => {
  const now = [beside('archivedPeriods', '["2026-02"]')];
  const blocks = [noteBlock(0, 'archivedPeriods', '["2026-01","2026-02"]')];
  const held = [heldNote(0, 'archivedPeriods', '["2026-02","2026-03"]')];
  const [[row, key, said] = []] = again(now, blocks, held, [beside('archivedPeriods', '["2026-01","2026-02"]')]);
  expect([row, key]).toEqual([0, 'archivedPeriods']);
  expect((JSON.parse(String(said)) as string[]).sort()).toEqual(['2026-01', '2026-02', '2026-03']);
});

test('what a third one takes out of a note meanwhile stays out', () => {
  const now = [beside('archivedPeriods', '["2026-01","2026-02"]')];
  const blocks = [noteBlock(0, 'archivedPeriods', '["2026-01","2026-02","2026-03"]')];
  const held = [heldNote(0, 'archivedPeriods', '["2026-02"]')];
  const since = [beside('archivedPeriods', '["2026-01","2026-02","2026-03"]')];
  expect(again(now, blocks, held, since)).toEqual([[0, 'archivedPeriods', '["2026-02","2026-03"]']]);
});

test('another note of a third one keeps its row, and what was written there gets one of its own', () => {
  const now = [beside('team', '{}')];
  const blocks = [noteBlock(0, 'nextPeriod', '"2026-12"'), noteBlock(1, 'team', '{}')];
  const held = [heldNote(0, 'team', '{}'), heldNote(1, 'drafts', '["_r1"]')];
  const since = [beside('nextPeriod', '"2026-12"'), beside('team', '{}')];
  expect(again(now, blocks, held, since)).toEqual([
    [1, 'drafts', '["_r1"]'],
    [2, 'team', '{}'],
  ]);
});

test('a note of ours that a third one forgets while theirs gets its place back takes nothing with it', () => {
  const now = [beside('team', '{}')];
  const blocks = [noteBlock(0, 'nextPeriod', '"2026-12"')];
  expect(thirdWriters(now, blocks, [heldNote(0, '', '')])).toEqual([]);
});
