import { shortcutOf } from '../../../src/workbench/page/useShortcuts';

const pressed = (key: string, held: string) => ({
  key,
  ctrlKey: held.includes('C'),
  metaKey: held.includes('M'),
  shiftKey: held.includes('S'),
  altKey: held.includes('A'),
});

test.each([
  ['z', 'C', 'undo'],
  ['z', 'M', 'undo'],
  ['Z', 'CS', 'redo'],
  ['Z', 'MS', 'redo'],
  ['y', 'C', 'redo'],
  ['Y', 'C', 'redo'],
  ['z', '', null],
  ['z', 'CM', null],
  ['z', 'CA', null],
  ['Y', 'CS', null],
  ['f', 'C', 'find'],
  ['F', 'CS', null],
  ['+', 'CS', 'zoomIn'],
  ['=', 'C', 'zoomIn'],
  ['+', 'M', 'zoomIn'],
  ['-', 'C', 'zoomOut'],
  ['_', 'CS', null],
  ['-', '', null],
  ['a', 'C', null],
])('%s held with "%s" is %s', (key, held, shortcut) => {
  expect(shortcutOf(pressed(key, held))).toBe(shortcut);
});
