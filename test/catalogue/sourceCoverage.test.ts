import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFacts } from '../../src/catalogue/facts';
import { loadTexts } from '../../src/catalogue/texts';
import type { CatalogueTexts } from '../../src/catalogue/types';

/** The table that leads from each item of the customer's documents to where it is. */
const LINES = readFileSync(join(__dirname, '../../docs/source-coverage.md'), 'utf8').split('\n');
const FACTS = loadFacts();

let texts: CatalogueTexts;
beforeAll(async () => {
  texts = await loadTexts('zh-CN');
});

const rows = LINES.filter((line) => line.startsWith('|')).map((line) =>
  line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim()),
);

test('every item has a source and a place', () => {
  expect(rows.length).toBeGreaterThan(500);
  expect(rows.filter((cells) => cells.length !== 3 || cells.some((cell) => cell === ''))).toEqual([]);
});

test('every role and indicator it leads to is there', () => {
  const roles = new Set(FACTS.roles.map(({ id }) => id));
  const named = LINES.flatMap((line) => line.match(/\b[RM]\d\d\b/gu) ?? []);
  expect(named.filter((id) => !roles.has(id))).toEqual([]);
  const indicators = new Set(FACTS.indicators.map(({ id }) => id));
  const ids = LINES.flatMap((line) => [...line.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/gu)].map(([, id]) => id ?? ''));
  expect(ids.length).toBeGreaterThan(20);
  expect(ids.filter((id) => !indicators.has(id))).toEqual([]);
});

test('every duty it leads to is there', () => {
  const beyond = LINES.flatMap((line) =>
    [...line.matchAll(/\b([RM]\d\d) d(\d+)(?:–d(\d+))?/gu)].filter(([, role = '', from, to]) => {
      const duties = texts.roles[role]?.duties.length ?? 0;
      return Number(to ?? from) > duties;
    }),
  );
  expect(beyond.map(([found]) => found)).toEqual([]);
});

test('every role that a source names has an item, whichever it is', () => {
  const sourced = FACTS.roles.filter(({ id }) => id.startsWith('R'));
  const doc = LINES.join('\n');
  expect(sourced.filter(({ id }) => !doc.includes(id)).map(({ id }) => id)).toEqual([]);
});
