import { relationshipsPart, relativeTarget, resolveTarget } from '../../src/ooxml/partNames';

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', './worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
])('in %s, %s means %s', (from, target, part) => {
  expect(resolveTarget(from, target)).toBe(part);
  expect(resolveTarget(from, relativeTarget(from, part))).toBe(part);
});

test('relationships are kept beside their part', () => {
  expect(relationshipsPart('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
  expect(relationshipsPart('')).toBe('_rels/.rels');
});
