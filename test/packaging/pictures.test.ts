import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './manifestFile';
import { pngSize } from './pngSize';

const DOCUMENTS = ['README.md', 'README.zh-CN.md', 'docs/guide.md', 'docs/guide.zh-CN.md'];
const FOLDER = path.join(PROJECT, 'docs', 'pictures');
const LARGEST = 150_000;

/** Files of the pictures a document shows. */
const shownIn = (file: string): readonly string[] =>
  [...readFileSync(path.join(PROJECT, file), 'utf8').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, target = '']) =>
    path.resolve(PROJECT, path.dirname(file), target),
  );

test.each(DOCUMENTS)('%s shows pictures, each of which is there, with words for those who do not see it', (file) => {
  const shown = shownIn(file);
  expect(shown.length).toBeGreaterThanOrEqual(3);
  for (const picture of shown) expect(pngSize(readFileSync(picture)).width).toBeGreaterThan(300);
});

test('each picture is small, and shown in both languages', () => {
  const kept = readdirSync(FOLDER).map((name) => path.join(FOLDER, name));
  expect(kept.length).toBeGreaterThanOrEqual(10);
  for (const language of ['', '.zh-CN']) {
    const shown = new Set([`README${language}.md`, `docs/guide${language}.md`].flatMap(shownIn));
    expect([...shown].sort()).toEqual([...kept].sort());
  }
  for (const picture of kept) expect(statSync(picture).size).toBeLessThanOrEqual(LARGEST);
});
