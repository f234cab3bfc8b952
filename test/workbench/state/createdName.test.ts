import { LANGUAGES } from '../../../src/base/language';
import { workbenchTexts } from '../../../src/i18n/workbench/texts';
import { createdName } from '../../../src/workbench/state/createdName';

const sample = Uint8Array.of(1, 2, 3);
const other = Uint8Array.of(1, 2, 4);

test.each(LANGUAGES)(
  'the sample is named as the sample, a copy as one, anything else as a new workbook: %s',
  (language) => {
    const texts = workbenchTexts(language);
    const name = (bytes: Uint8Array, isCopy: boolean, known: Uint8Array | null = sample): string =>
      createdName({ bytes, isCopy }, { fileName: '编制.xlsx', sample: known }, texts);
    expect(name(sample, false)).toBe(texts.sampleName);
    expect(name(other, false)).toBe(texts.newName);
    expect(name(sample, false, null)).toBe(texts.newName);
    expect(name(other, true)).toBe(texts.copyName('编制'));
    expect(new Set([texts.sampleName, texts.newName, texts.copyName('编制')]).size).toBe(3);
  },
);

test('the sample has a name in each language', () => {
  expect(new Set(LANGUAGES.map((language) => workbenchTexts(language).sampleName)).size).toBe(LANGUAGES.length);
});
