import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';

/**
 * Compares two .xlsx files part by part: `tsx scripts/compare-workbooks.ts A.xlsx B.xlsx`. The exit code is 0 when they are
 * identical apart from the times of creation and modification in docProps/core.xml, 1 when they differ, 2 when there are not
 * two files to compare.
 */
const CORE = 'docProps/core.xml';
const TIMES = /(<dcterms:(created|modified)\b[^>]*>)[^<]*(?=<\/dcterms:\2>)/g;
/** Characters shown before and after the first difference of a part. */
const AROUND = 60;

type Parts = ReadonlyMap<string, Uint8Array>;

const readParts = (file: string): Parts => new Map(Object.entries(unzipSync(readFileSync(file))));

const isXml = (name: string): boolean => /\.(?:xml|rels|vml)$/.test(name);

const withoutTimes = (name: string, text: string): string => (name === CORE ? text.replace(TIMES, '$1') : text);

/** The first character that differs, with what stands around it in both texts; null when there is none. */
function textDifference(before: string, after: string): string | null {
  if (before === after) return null;
  let at = 0;
  while (at < before.length && at < after.length && before[at] === after[at]) at++;
  const snippet = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - AROUND), at + AROUND));
  return `at character ${at}\n  A ${snippet(before)}\n  B ${snippet(after)}`;
}

function byteDifference(before: Uint8Array, after: Uint8Array): string | null {
  if (Buffer.compare(before, after) === 0) return null;
  const at = before.findIndex((byte, index) => byte !== after[index]);
  return `at byte ${at < 0 ? before.length : at} (${before.length} and ${after.length} bytes)`;
}

function partDifference(name: string, before: Uint8Array, after: Uint8Array): string | null {
  if (!isXml(name)) return byteDifference(before, after);
  const text = (bytes: Uint8Array): string => withoutTimes(name, Buffer.from(bytes).toString('utf8'));
  const difference = textDifference(text(before), text(after));
  // Two different byte sequences can read as the same text where one is no proper UTF-8.
  return difference ?? (name === CORE ? null : byteDifference(before, after));
}

function differences(a: Parts, b: Parts): readonly string[] {
  const found = [...a].flatMap(([name, before]) => {
    const after = b.get(name);
    if (after === undefined) return [`${name}: only in A`];
    const difference = partDifference(name, before, after);
    return difference === null ? [] : [`${name}: ${difference}`];
  });
  return [...found, ...[...b.keys()].filter((name) => !a.has(name)).map((name) => `${name}: only in B`)];
}

function main([first, second, ...rest]: readonly string[]): number {
  if (first === undefined || second === undefined || rest.length > 0) {
    console.error('tsx scripts/compare-workbooks.ts A.xlsx B.xlsx');
    return 2;
  }
  const a = readParts(first);
  const found = differences(a, readParts(second));
  found.forEach((line) => console.log(line));
  console.log(found.length === 0 ? `${a.size} parts, identical` : `${found.length} parts differ`);
  return found.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
