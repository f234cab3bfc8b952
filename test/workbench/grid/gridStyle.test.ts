import { gridStyle } from '../../../src/workbench/grid/gridStyle';
import { PLAIN_STYLE } from '../snapshotBuilder';

const line = (style: string) => ({ style, color: '#8EA9C4' });

test('the font comes first and others stand in for it', () => {
  expect(gridStyle(PLAIN_STYLE, 'text').ff).toMatch(/^宋体, .*sans-serif$/);
});

test.each([
  ['text', 1],
  ['number', 3],
  ['logical', 2],
  ['error', 2],
] as const)('where nothing is said, %s stands where Excel puts it', (kind, place) => {
  expect(gridStyle(PLAIN_STYLE, kind).ht).toBe(place);
});

test('what the style says wins over what the cell holds', () => {
  expect(gridStyle({ ...PLAIN_STYLE, horizontal: 'center', vertical: 'top' }, 'number')).toMatchObject({
    ht: 2,
    vt: 1,
  });
});

test('texts run over into blank neighbours, numbers never do', () => {
  expect(gridStyle(PLAIN_STYLE, 'text').tb).toBe(1);
  expect(gridStyle(PLAIN_STYLE, 'number').tb).toBe(2);
  expect(gridStyle({ ...PLAIN_STYLE, wrap: true }, 'text').tb).toBe(3);
});

test('each side keeps its line and colour; no lines are no borders', () => {
  const borders = { ...PLAIN_STYLE.borders, top: line('medium'), left: line('dashed') };
  expect(gridStyle({ ...PLAIN_STYLE, borders }, 'text').bd).toMatchObject({
    t: { s: 8, cl: { rgb: '#8EA9C4' } },
    l: { s: 4 },
    r: null,
    b: null,
  });
  expect(gridStyle(PLAIN_STYLE, 'text')).not.toHaveProperty('bd');
});

test('an indent moves the side the text leans on', () => {
  expect(gridStyle({ ...PLAIN_STYLE, indent: 1 }, 'text').pd).toMatchObject({ l: 11, r: 2 });
  expect(gridStyle({ ...PLAIN_STYLE, indent: 1 }, 'number').pd).toMatchObject({ l: 2, r: 11 });
});

test('text turned up, down and letter by letter', () => {
  const turned = (rotation: number) => gridStyle({ ...PLAIN_STYLE, rotation }, 'text').tr;
  expect(turned(90)).toEqual({ a: -90 });
  expect(turned(135)).toEqual({ a: 45 });
  expect(turned(255)).toEqual({ a: 0, v: 1 });
  expect(turned(0)).toBeUndefined();
});
