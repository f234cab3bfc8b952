import { guardDecision } from '../../../src/workbench/grid/guard';

const COMMAND = 0;
const OPERATION = 1;
const MUTATION = 2;

test.each([
  'sheet.command.insert-row-before',
  'sheet.command.remove-col',
  'sheet.command.add-worksheet-merge-all',
  'sheet.command.set-bold',
  'sheet.command.set-range-bold',
  'sheet.command.auto-fill',
  'sheet.command.move-range',
  'sheet.command.delta-column-width',
  'sheet.command.copy-down',
  'sheet.command.toggle-gridlines',
  'univer.command.cut',
])('%s, which the person asked for, is refused aloud', (id) => {
  expect(guardDecision({ id, type: COMMAND }, false)).toBe('refuse');
});

test.each([
  'sheet.mutation.set-range-values',
  'sheet.mutation.add-worksheet-merge',
  'sheet.mutation.set-worksheet-row-height',
])('%s is stopped unless the workbench draws', (id) => {
  expect(guardDecision({ id, type: MUTATION }, false)).toBe('stop');
  expect(guardDecision({ id, type: MUTATION }, true)).toBe('let');
});

test.each([
  ['sheet.operation.set-selections', OPERATION],
  ['sheet.command.move-selection', COMMAND],
  ['sheet.command.move-selection-enter-tab', COMMAND],
  ['sheet.command.set-scroll-relative', COMMAND],
  ['sheet.operation.set-cell-edit-visible', OPERATION],
  ['doc.mutation.rich-text-editing', MUTATION],
  ['sheet.command.copy', COMMAND],
  ['sheet.command.paste-by-short-key', COMMAND],
])('%s, looking around and typing, is let through', (id, type) => {
  expect(guardDecision({ id, type }, false)).toBe('let');
});

test.each([
  ['sheet.command.set-zoom-ratio', COMMAND],
  ['sheet.operation.set-zoom-ratio', OPERATION],
  ['sheet.command.set-row-is-auto-height', COMMAND],
])('%s, which nobody asked for, is stopped in silence', (id, type) => {
  expect(guardDecision({ id, type }, false)).toBe('stop');
});

test('an entry is written by the host, so the grid does not write it and says nothing', () => {
  expect(guardDecision({ id: 'sheet.command.set-range-values', type: COMMAND }, false)).toBe('let');
  expect(guardDecision({ id: 'sheet.mutation.set-range-values', type: MUTATION }, false)).toBe('stop');
});
