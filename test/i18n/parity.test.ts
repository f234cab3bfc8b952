import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { messages } from '../../src/i18n/messages/messages';
import { archiveTexts } from '../../src/i18n/pane/archive/texts';
import { closingTexts } from '../../src/i18n/pane/closing/texts';
import { companyPageTexts } from '../../src/i18n/pane/company/texts';
import { monthTexts } from '../../src/i18n/pane/month/texts';
import { settingsTexts } from '../../src/i18n/pane/settings/texts';
import { paneTexts } from '../../src/i18n/pane/texts';

const ROOT = join(__dirname, '../..');

/** "fill.counts" → function of 2; "fill.title" → text. */
function shapes(texts: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(texts) as [string, unknown][]) {
    const place = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'function') found.set(place, `function of ${value.length}`);
    else if (typeof value === 'string') found.set(place, 'text');
    else if (Array.isArray(value)) found.set(place, `list of ${value.length}`);
    else if (typeof value === 'object' && value !== null) for (const each of shapes(value, place)) found.set(...each);
  }
  return found;
}

function sources(folder: string): { path: string; code: string }[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(ROOT, path)).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [{ path, code: readFileSync(join(ROOT, path), 'utf8') }] : [];
  });
}

/** Values of a text object, functions called with sample values. */
function samples(texts: object): string[] {
  return Object.values(texts).flatMap((value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
    if (typeof value === 'object' && value !== null) return samples(value);
    return [];
  });
}

const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

describe.each([
  ['pane', paneTexts('zh-CN'), paneTexts('en-US')],
  ['settings', settingsTexts('zh-CN'), settingsTexts('en-US')],
  ['company', companyPageTexts('zh-CN'), companyPageTexts('en-US')],
  ['month', monthTexts('zh-CN'), monthTexts('en-US')],
  ['closing', closingTexts('zh-CN'), closingTexts('en-US')],
  ['archive', archiveTexts('zh-CN'), archiveTexts('en-US')],
  ['messages', messages('zh-CN'), messages('en-US')],
])('texts of %s', (_, zh, en) => {
  test('English has the keys of Chinese, with the same parameters', () => {
    const chinese = shapes(zh);
    const english = shapes(en);
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
    // A sentence may need fewer of the parameters it is given, never more.
    for (const [key, shape] of english) {
      const [mine, theirs] = [shape, chinese.get(key) ?? ''].map((text) => Number(/\d+$/.exec(text)?.[0] ?? -1));
      expect([key, mine !== undefined && theirs !== undefined && mine <= theirs]).toEqual([key, true]);
      expect([key, shape.replace(/\d+$/, '')]).toEqual([key, (chinese.get(key) ?? '').replace(/\d+$/, '')]);
    }
  });

  test('no text is blank, Chinese texts are Chinese and English ones English', () => {
    for (const text of [...samples(zh), ...samples(en)]) expect(text.trim()).not.toBe('');
    const foreign = samples(en).filter((text) => CJK.test(text) && !/美工|中文/.test(text));
    expect(foreign).toEqual([]);
  });
});

test('English texts have straight quotation marks and apostrophes, as the catalogue has', () => {
  const curly = sources('src/i18n')
    .filter(({ path }) => path.endsWith('enUS.ts'))
    .flatMap(({ path, code }) =>
      (code.match(/.*[\u2018\u2019\u201c\u201d].*/g) ?? []).map((line) => `${path}: ${line}`),
    );
  expect(curly).toEqual([]);
});

describe('use of texts', () => {
  const code = [
    ...sources('src/taskpane'),
    ...sources('src/commands'),
    ...sources('src/cli'),
    ...sources('src/i18n/messages'),
  ];
  const all = code.map((file) => file.code).join('\n');

  test('every pane text is used', () => {
    const unused = [
      ...shapes({
        ...paneTexts('zh-CN'),
        settings: settingsTexts('zh-CN'),
        company: companyPageTexts('zh-CN'),
        month: monthTexts('zh-CN'),
        words: { ...archiveTexts('zh-CN'), ...closingTexts('zh-CN') },
      }).keys(),
    ].filter((key) => {
      const parts = key.split('.');
      const last = parts[parts.length - 1] ?? '';
      const group = parts[parts.length - 2] ?? '';
      return !new RegExp(`\\b${group}\\.${last}\\b`).test(all) && !new RegExp(`\\.${group}\\[`).test(all);
    });
    expect(unused).toEqual([]);
  });

  test('components and use cases hold no Chinese text and no sentence of their own', () => {
    const files = [...sources('src/taskpane'), ...sources('src/commands'), ...sources('src/app')];
    const withText = files.filter(({ code: source }) => CJK.test(withoutComments(source).replace(PATTERN_WORD, '')));
    expect(withText.map(({ path }) => path)).toEqual([]);
    const sentences = files.flatMap(({ path, code: source }) =>
      path.endsWith('.tsx')
        ? [...withoutComments(source).matchAll(/>\s*([A-Za-z][a-z]+ [a-z][^<>{}();=]*)</g)].map(
            (m) => `${path}: ${m[1]}`,
          )
        : [],
    );
    expect(sentences).toEqual([]);
  });
});

/** The usual sheet-name pattern: a word of the product's own language, the same in all of them. */
const PATTERN_WORD = "'{姓名}'";

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
