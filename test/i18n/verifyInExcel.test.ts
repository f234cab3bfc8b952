import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { RaterPreset } from '../../src/scorecard/settings/settingsPresets';
import { settingsTexts } from '../../src/i18n/pane/settings/texts';
import { paneTexts } from '../../src/i18n/pane/texts';
import type { Language } from '../../src/base/language';
import { AREAS } from '../../src/taskpane/shell/areas';

const ROOT = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** What is in Chinese on the checklist and no name of the product: its own sentences, titles and texts to type, Excel's commands. */
const OTHERS = new Set(
  '在|中验证|请在真实的|中逐条操作|把结果写进表格|每一步都写明了预期结果|不符的请记下截图|版本和|先做这十五项|不能运行|加载项|只检查文件本身|宇航员|运营经理|淘宝美工|美工专员|上午9点|人员编制表|至|试用期员工|请更新|撤消|保护'.split(
    '|',
  ),
);

interface Entry {
  readonly place: string;
  readonly text: string;
}

/** Texts of a source file, by the names that stand before them. */
function entries(path: string): Entry[] {
  const found: Entry[] = [];
  const visit = (node: ts.Node, place: string): void => {
    if (ts.isStringLiteralLike(node)) found.push({ place, text: node.text });
    const inner =
      (ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) && ts.isIdentifier(node.name)
        ? `${place} ${node.name.text}`
        : place;
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  const folder = path.replace(/(?:zhCN|enUS)\.ts$/, '');
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest), folder);
  return found.map(({ place, text }) => ({ place: place.replace(/ (?:zhCN|enUS)/, ''), text }));
}

function manifest(language: 'zh' | 'en'): Entry[] {
  const pattern =
    /(?:<bt:String id="([^"]+)"|<DisplayName) DefaultValue="([^"]*)">\s*<(?:bt:)?Override Locale="zh-CN" Value="([^"]*)"/g;
  return [...read('manifest.xml').matchAll(pattern)].map(([, id = 'name', en = '', zh = '']) => ({
    place: `manifest ${id}`,
    text: language === 'zh' ? zh : en,
  }));
}

function texts(file: 'zhCN.ts' | 'enUS.ts'): Entry[] {
  const paths = readdirSync(join(ROOT, 'src/i18n'), { recursive: true, encoding: 'utf8' });
  const written = paths.filter((path) => path.endsWith(file)).flatMap((path) => entries(`src/i18n/${path}`));
  const language: Language = file === 'zhCN.ts' ? 'zh-CN' : 'en-US';
  const weights = settingsTexts(language).raterOption({
    weights: { self: 0.3, manager: 0.7 },
    isDefault: false,
  } as RaterPreset);
  return [...written, ...manifest(file === 'zhCN.ts' ? 'zh' : 'en'), { place: 'weights', text: weights }];
}

const checklist = read('docs/verify-in-excel.md');
const [chinese, english] = [texts('zhCN.ts'), texts('enUS.ts')];

/** Names as they are written, from the longest on, so that one within another is not taken for it. */
const known = new Set(chinese.map(({ text }) => text).concat('繁體中文'));

/** Pieces of Chinese that no text of the product is, wholly. */
function strangers(line: string): string[] {
  const names = [...known].filter((name) => /[㐀-鿿]/.test(name) && line.includes(name));
  names.sort((a, b) => b.length - a.length);
  const rest = names.reduce((left, name) => {
    // A name ends where Chinese ends, so that a button's new name that begins with its old one is found out.
    const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return left.replace(new RegExp(`(?<![㐀-鿿])${quoted}(?![㐀-鿿])`, 'g'), ' ');
  }, line);
  return (rest.match(/[㐀-鿿][㐀-鿿\d%]*/g) ?? []).filter((piece) => !OTHERS.has(piece));
}

test('every name on the checklist is what the product says', () => {
  const found = checklist.split('\n').flatMap((line) => strangers(line).map((piece) => `${piece} in: ${line}`));
  expect(found).toEqual([]);
});

test('English names on the checklist are those of the Chinese beside them', () => {
  const pairs = [...checklist.matchAll(/([^|,:;→“”\n]*?) \[([^\]\n]+)\](?!\()/g)].flatMap(
    ([, before = '', en = '']) => {
      const zh = [...known].filter((name) => before.replace(/”$/, '').endsWith(name));
      const [longest] = zh.sort((a, b) => b.length - a.length);
      return longest === undefined ? [{ zh: before, en }] : [{ zh: longest, en }];
    },
  );
  expect(pairs.length).toBeGreaterThan(20);
  const wrong = pairs.filter(({ zh, en }) => {
    const places = new Set(chinese.filter(({ text }) => text === zh).map(({ place }) => place));
    return !english.some(({ place, text }) => text === en && places.has(place));
  });
  expect(wrong).toEqual([]);
});

/** What the navigation calls a page. */
function pageName(place: (typeof AREAS)[number]['pages'][number]): string {
  const { pages, sidePages } = paneTexts('zh-CN').frame;
  return place === 'home' || place === 'list' ? pages[place] : sidePages[place];
}

test('a page that the checklist names below an area is a page of that area', () => {
  const { areas } = paneTexts('zh-CN').frame;
  const paths = [...checklist.matchAll(/(?<![㐀-鿿])([㐀-鿿]+)(?: \[[^\]]+\])? → ([㐀-鿿]+)/g)];
  const below = paths.flatMap(([, area = '', page = '']) => {
    const pages = AREAS.find(({ name }) => areas[name] === area)?.pages.map(pageName);
    // An area of one page has no further step: what follows stands on the page.
    return pages === undefined || pages.length === 1 ? [] : [{ area, page, isThere: pages.includes(page) }];
  });
  expect(below.length).toBeGreaterThan(3);
  expect(below.filter(({ isThere }) => !isThere)).toEqual([]);
});

test('the checks to begin with are fifteen', () => {
  const first = [...checklist.matchAll(/^\| F(\d+) \|/gm)].map(([, number]) => Number(number));
  expect(first).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
});
