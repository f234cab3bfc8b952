import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { readCatalogueFolder } from '../../scripts/catalogueFolder';
import { BRITISH, houseStyleLines } from '../../scripts/houseStyle';
import { writtenTexts } from '../../scripts/writtenTexts';

test('the catalogue keeps to the words of the house', () => {
  expect(houseStyleLines(writtenTexts(readCatalogueFolder().files))).toEqual([]);
});

/** The texts of a module, without the names of values inside them and the paths of its imports. */
function textsOf(code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('texts.ts', code, ts.ScriptTarget.ESNext));
  return found;
}

test('what the product itself says in English is spelled the American way too', () => {
  const folder = join(__dirname, '../../src/i18n');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('enUS.ts'));
  const texts = files.flatMap((name) => textsOf(readFileSync(join(folder, name), 'utf8')));
  expect(texts.length).toBeGreaterThan(1000);
  const kept = [
    // A command's name, and words people look for.
    /^ {2}organisation FILE /u,
    /^recognize recognise columns /u,
    /^behavior behaviour values /u,
    /^job description organization organisation chart /u,
  ];
  expect(texts.filter((text) => BRITISH.test(text) && !kept.some((each) => each.test(text)))).toEqual([]);
});

test('texts are found in the folders of languages and under the names of facts, ids are not', () => {
  const files = [
    { path: 'en-US/roles/shop.json', content: { R06: { duties: ['List products'] } } },
    { path: 'roles/shop.json', content: [{ id: 'R06', name: { 'zh-CN': '运营', 'zh-TW': '營運' } }] },
  ];
  expect(writtenTexts(files)).toEqual([
    { language: 'en-US', file: 'en-US/roles/shop.json', path: 'R06.duties.0', text: 'List products' },
    { language: 'zh-CN', file: 'roles/shop.json', path: '0.name.zh-CN', text: '运营' },
    { language: 'zh-TW', file: 'roles/shop.json', path: '0.name.zh-TW', text: '營運' },
  ]);
});

test.each([
  ['zh-CN', '懂数据分析', '懂'],
  ['zh-CN', '每日看四类数据', '每日看'],
  ['zh-CN', '月末3个工作日内汇总', '月末3'],
  ['zh-CN', '生意参谋—交易概况', '—'],
  ['en-US', 'Sycm – Trade overview', ' – '],
  ['zh-TW', '按排班到班', '按'],
  ['zh-TW', '關鍵詞推廣', '關鍵詞'],
  ['zh-TW', '每月編制報表', '編制'],
  ['en-US', 'Answer enquiries', 'enquir'],
  ['en-US', 'The person’s own work', '’'],
  ['en-US', 'Masters negotiation', 'Masters'],
  ['en-US', 'At least 2 years in retail', 'least 2 years'],
  ['en-US', 'Organise staff training', 'Organise'],
  ['en-US', 'Brand authorisations on file', 'authorisations'],
  ['en-US', 'Analyse refunds', 'Analyse'],
  ['en-US', 'Buyer behaviours', 'behaviour'],
  ['en-US', 'Goods left unlabelled', 'unlabelled'],
  ['en-US', 'Head of Operations Centre', 'Centre'],
  ['en-US', 'Order fulfilment', 'fulfilment'],
  ['en-US', 'Works towards a goal', 'towards'],
  ['en-US', 'Apply for platform events', 'events'],
  ['en-US', 'Event ROI', 'Event'],
  ['zh-TW', '詢單轉換率', '詢單'],
  ['zh-TW', '控制返工次數', '返工'],
] as const)('refused in %s: %s', (language, text, words) => {
  const [line, ...others] = houseStyleLines([{ language, file: 'roles/shop.json', path: 'R06.purpose', text }]);
  expect(line).toContain(`roles/shop.json: R06.purpose: "${words}" in "${text}"; write `);
  expect(others).toEqual([]);
});

test.each([
  ['zh-CN', '用易懂的语言说明，能读懂合同'],
  ['zh-TW', '按時提交，按月彙總；核定人員編制'],
  ['en-US', 'Skilled work; at least 20 chats a month; on their own'],
  ['en-US', 'Security events and staff events; campaigns of platforms'],
  [
    'en-US',
    'Analyses by a programmer, supervised and revised; fulfill promises within 4 hours; merchandise as advertised',
  ],
] as const)('let stand in %s: %s', (language, text) => {
  expect(houseStyleLines([{ language, file: '', path: '', text }])).toEqual([]);
});
