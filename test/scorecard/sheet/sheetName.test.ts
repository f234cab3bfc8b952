import fc from 'fast-check';
import { copiedSheetName, legalSheetName, sheetNameKey, uniqueSheetName } from '../../../src/scorecard/sheet/sheetName';

function expectLegal(name: string): void {
  expect(name.length).toBeGreaterThan(0);
  expect(name.length).toBeLessThanOrEqual(31);
  expect(name).not.toMatch(/[\\/?*:[\]＼／？＊：［］￥]/);
  expect(name).not.toMatch(/^['’＇]|['’＇]$/);
  expect(sheetNameKey(name)).not.toBe('history');
}

test.each([
  ['模板', [], '模板 (2)'],
  ['模板', ['模板', '模板 (2)'], '模板 (3)'],
  ['模板 (2)', ['模板 (2)'], '模板 (3)'],
  ['ＡＢ', ['ab (2)'], 'ＡＢ (3)'],
  ['一'.repeat(31), [], `${'一'.repeat(27)} (2)`],
])('Excel calls a copy of %p beside %p %p', (name, names, copy) => expect(copiedSheetName(name, names)).toBe(copy));

test('any text becomes a legal name', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => expectLegal(legalSheetName(text))));
});

test.each([
  ['张三', '张三'],
  ['运营/推广', '运营 推广'],
  ["'张三'", '张三'],
  ["' '张三", '张三'],
  ['李四？', '李四'],
  ['王五［代］', '王五 代'],
  ['运营／推广：￥', '运营 推广'],
  ['’赵六＇', '赵六'],
  ['Li’s', 'Li’s'],
  ['', '_'],
  ['///', '_'],
  ['History', 'History_'],
  ['一'.repeat(40), '一'.repeat(31)],
])('%p is named %p', (wish, name) => expect(legalSheetName(wish)).toBe(name));

test('a surrogate pair is not cut in half', () => {
  expect(legalSheetName(`${'a'.repeat(30)}😀`)).toBe('a'.repeat(30));
});

test('half a surrogate pair that stands alone is no part of a name', () => {
  expect(legalSheetName('双\ud83d11')).toBe('双 11');
  expect(legalSheetName('双😀11')).toBe('双😀11');
});

test('names are unique without regard to case and width', () => {
  const taken = new Set([sheetNameKey('ＡＢＣ')]);
  expect(uniqueSheetName('abc', [], taken)).toBe('abc(2)');
  expect(uniqueSheetName('abc', [], taken)).toBe('abc(3)');
  expect(uniqueSheetName('Abc', ['E1'], taken)).toBe('Abc_E1');
});

test('many namesakes all get their own legal name', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('王伟', '王 伟', "王'伟", '王伟'.repeat(20)), { maxLength: 40 }), (wishes) => {
      const taken = new Set<string>();
      const names = wishes.map((wish) => uniqueSheetName(wish, [], taken));
      names.forEach(expectLegal);
      expect(new Set(names.map(sheetNameKey)).size).toBe(names.length);
    }),
  );
});
