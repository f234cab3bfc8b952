import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers from 0 to 1 that a seed decides. */
function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const EXTREMES = ['-1', '0', '99999999999', '1e308', 'NaN', '', '2147483648', '1.5', 'A', ' 7 ', '1048577', '16385'];
const ODD_TEXTS = [
  '&#0;',
  '&#xD800;',
  '_x0000_',
  '=1+1',
  '{{姓名}}',
  ']]>',
  '<!--x-->',
  '&xxe;',
  '<',
  '</row>',
  '长'.repeat(40_000),
];

function flipBit(bytes: Uint8Array, place: number, bit: number): void {
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
}

type Parts = Record<string, Uint8Array>;

/** A workbook's bytes changed in one of many ways, the same for the same seed, and what was done. */
export function mutate(bytes: Uint8Array, seed: number): { readonly bytes: Uint8Array; readonly done: string } {
  const next = chance(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(choices: readonly T[]): T => {
    const chosen = choices[below(choices.length)];
    if (chosen === undefined) throw new Error('nothing to choose from');
    return chosen;
  };
  const whole = {
    truncated: () => bytes.slice(0, below(bytes.length)),
    flipped: () => {
      const copy = bytes.slice();
      for (let times = 1 + below(20); times > 0; times--) flipBit(copy, below(copy.length), below(8));
      return copy;
    },
  };
  const inside = {
    'part left out': (parts: Parts, part: string) => void delete parts[part],
    'part empty': (parts: Parts, part: string) => void (parts[part] = new Uint8Array()),
    'number replaced': edit((xml) =>
      xml.replace(/="\d+"/g, (found) => (next() < 0.05 ? `="${pick(EXTREMES)}"` : found)),
    ),
    'text inserted': edit((xml) =>
      at(xml, />/g, (end) => xml.slice(0, end + 1) + pick(ODD_TEXTS) + xml.slice(end + 1)),
    ),
    'tag left out': edit((xml) =>
      at(xml, /<[^>]+>/g, (start, tag) => xml.slice(0, start) + xml.slice(start + tag.length)),
    ),
    'tag twice': edit((xml) => at(xml, /<[^>]+>/g, (start, tag) => xml.slice(0, start) + tag + xml.slice(start))),
    'entity declared': edit((xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
    nested: edit((xml) => xml.replace(/<\/[^<]*$/, (end) => '<x>'.repeat(20_000) + '</x>'.repeat(20_000) + end)),
  };
  function edit(change: (xml: string) => string) {
    return (parts: Parts, part: string): void =>
      void (parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))));
  }
  function at(xml: string, pattern: RegExp, change: (start: number, found: string) => string): string {
    const places = [...xml.matchAll(pattern)];
    if (places.length === 0) return xml;
    const { index, 0: found } = pick(places);
    return change(index, found);
  }
  const kind = pick([...Object.keys(whole), ...Object.keys(inside), ...Object.keys(inside)]);
  if (kind in whole) return { bytes: whole[kind as keyof typeof whole](), done: kind };
  const parts: Parts = { ...unzipSync(bytes) };
  const part = pick(Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name)));
  inside[kind as keyof typeof inside](parts, part);
  return { bytes: zipSync(parts, { level: 1 }), done: `${kind}: ${part}` };
}
