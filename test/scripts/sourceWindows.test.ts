import { readCatalogueFolder } from '../../scripts/catalogueFolder';
import { CANARY, hashFile, readHashFile, sourceWindowLines, windowsOf } from '../../scripts/sourceWindows';
import { loadSourceWindows } from '../../scripts/sourceWindowsFile';
import { writtenTexts, type WrittenText } from '../../scripts/writtenTexts';

const SOURCE = '负责网店日常改版策划和上架推广等工作\n每天登记';

function duty(text: string, language: WrittenText['language'] = 'zh-CN'): WrittenText {
  return { language, file: 'zh-CN/roles/shop.json', path: 'R06.duties.0', text };
}

test('no text of the catalogue has a run of twelve characters in common with a source', () => {
  const sources = loadSourceWindows();
  const texts = writtenTexts(readCatalogueFolder().files);
  expect(
    texts.filter(({ language }) => language === 'zh-CN').flatMap(({ text }) => windowsOf(text)).length,
  ).toBeGreaterThan(20_000);
  expect(sourceWindowLines(texts, sources)).toEqual([]);
  expect(sourceWindowLines([...texts, duty(`每周${CANARY}一次`)], sources)).toHaveLength(1);
});

test('a sentence of a source is found, whatever stands before, behind and between', () => {
  const sources = readHashFile(hashFile([SOURCE]));
  expect(sourceWindowLines([duty('协助店长，网店日常改版、策划')], sources)).toEqual([]);
  expect(sourceWindowLines([duty('每周网店日常改版策划和上架，推广活动')], sources)).toEqual([
    'zh-CN/roles/shop.json: R06.duties.0: "网店日常改版策划和上架推" stands in a source as well; say it in other words',
  ]);
});

test('eleven characters are no run, nor are two paragraphs one, nor the members of a list', () => {
  const sources = readHashFile(hashFile([SOURCE, '万相台无界版\n巨量千川，聚光平台']));
  expect(sourceWindowLines([duty('日常改版策划和上架推广')], sources)).toEqual([]);
  expect(sourceWindowLines([duty('上架推广等工作每天登记表')], sources)).toEqual([]);
  expect(sourceWindowLines([duty('万相台无界版、巨量千川、聚光平台')], sources)).toEqual([]);
});

test('a damaged file is refused instead of finding nothing', () => {
  const file = hashFile([SOURCE]);
  expect(readHashFile(file).size).toBeGreaterThan(5);
  expect(() => readHashFile(file.slice(0, -12))).toThrow('damaged');
  expect(() => readHashFile('')).toThrow('damaged');
});
