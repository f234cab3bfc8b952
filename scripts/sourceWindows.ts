import { createHash } from 'node:crypto';
import type { WrittenText } from './writtenTexts';

/** Chinese characters that two texts may not have in common in one run. */
const LENGTH = 12;
/** Of each hash: 40 bits. A catalogue of 35,000 windows beside 100,000 of sources meets one by chance in 3 checks of 1,000. */
const HASH_BYTES = 5;
const LINE = 120;

/** Not in any source: every file holds it, so that a check which finds nothing can be told from one that cannot find. */
export const CANARY = '此句专供检验查重之用并非出自任何文件';

const HAN = /\p{Script=Han}/gu;
/** Between the members of a list; names of tools in a row are nobody's sentence. */
const LIST_SIGNS = /[、—–\-·・/／|｜（）()【】[\]]/u;

/** The runs of twelve Chinese characters of one paragraph; whatever stands between them, save in a list, is dropped. */
export function windowsOf(paragraph: string): readonly string[] {
  return paragraph.split(LIST_SIGNS).flatMap((part) => {
    const letters = part.match(HAN) ?? [];
    const count = Math.max(0, letters.length - LENGTH + 1);
    return Array.from({ length: count }, (_, start) => letters.slice(start, start + LENGTH).join(''));
  });
}

function hashOf(window: string): string {
  return createHash('sha256')
    .update(window)
    .digest('hex')
    .slice(0, HASH_BYTES * 2);
}

/** The hashes of all windows of the texts, one paragraph a line, as a file to commit: no text can be read from it. */
export function hashFile(texts: readonly string[]): string {
  const windows = [CANARY, ...texts].flatMap((text) => text.split(/\r?\n/)).flatMap(windowsOf);
  const hashes = [...new Set(windows.map(hashOf))].sort();
  const lines =
    Buffer.from(hashes.join(''), 'hex')
      .toString('base64')
      .match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return [`${hashes.length} windows of ${LENGTH} Chinese characters, ${HASH_BYTES} bytes each`, ...lines, ''].join(
    '\n',
  );
}

/** What `hashFile` wrote. @throws Error where the count in its first line is not what follows */
export function readHashFile(file: string): ReadonlySet<string> {
  const [head = '', ...lines] = file.split('\n');
  const hex = Buffer.from(lines.join(''), 'base64').toString('hex');
  const hashes = new Set(hex.match(new RegExp(`.{${HASH_BYTES * 2}}`, 'g')) ?? []);
  if (hashes.size !== Number.parseInt(head, 10)) {
    throw new Error(`The file of source windows is damaged: ${hashes.size} hashes, and its first line says "${head}".`);
  }
  return hashes;
}

/** One line for each Simplified text that has a run in common with a source; Traditional ones are derived of these. */
export function sourceWindowLines(texts: readonly WrittenText[], sources: ReadonlySet<string>): readonly string[] {
  return texts
    .filter(({ language }) => language === 'zh-CN')
    .flatMap(({ file, path, text }) => {
      const found = windowsOf(text).find((window) => sources.has(hashOf(window)));
      return found === undefined
        ? []
        : [`${file}: ${path}: "${found}" stands in a source as well; say it in other words`];
    });
}
