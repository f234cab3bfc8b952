import { soundAlike } from './syllables';

/** A catalogue key that differs from a title in one place. */
export interface NearKey {
  readonly key: string;
  /** likely: the same sound, two letters swapped, a letter doubled. possible: any other letter. */
  readonly kind: 'likely' | 'possible';
}

/** Letters that look alike in print and sound otherwise. */
const LOOK_ALIKE = [
  '员贝',
  '师帅',
  '广厂',
  '域城',
  '己已巳',
  '未末',
  '千干于',
  '土士',
  '工土',
  '仓仑',
  '播翻',
  '销俏',
  '管菅',
  '辑缉',
  '析折',
  '服报',
  '推堆',
  '策荣',
  '售隻',
  '营菅',
  '拍柏',
  '刀力',
  '入人',
  '日曰',
  '侍待',
  '冶治',
  '钻钴',
  '猫描',
];
const SHORTEST = 3;

/** Finds keys one edit away without comparing with every key. */
export class SpellingIndex {
  private readonly byGap = new Map<string, string[]>();

  constructor(keys: readonly string[]) {
    for (const key of keys) {
      if (key.length < SHORTEST || !/^[\u3400-\u9fff]+$/.test(key)) continue;
      for (const gap of new Set([key, ...gaps(key)])) {
        const known = this.byGap.get(gap);
        if (known) known.push(key);
        else this.byGap.set(gap, [key]);
      }
    }
  }

  near(title: string): NearKey[] {
    if (title.length < SHORTEST || title.length > 14 || !/[\u3400-\u9fff]/.test(title)) return [];
    const found = new Map<string, NearKey>();
    for (const gap of new Set([title, ...gaps(title)])) {
      for (const key of this.byGap.get(gap) ?? []) {
        const kind = difference(title, key);
        if (kind) found.set(key, { key, kind });
      }
    }
    return [...found.values()];
  }
}

/** How two texts that have all letters but one in common differ, null where by more than one edit. */
function difference(title: string, key: string): NearKey['kind'] | null {
  if (title.length === key.length) {
    const places = [...title].flatMap((letter, index) => (letter === key[index] ? [] : [index]));
    const [first = -1, second = -1] = places;
    if (places.length === 1) return confusable(title[first] ?? '', key[first] ?? '') ? 'likely' : 'possible';
    const swapped =
      places.length === 2 && second === first + 1 && title[first] === key[second] && title[second] === key[first];
    return swapped ? 'likely' : null;
  }
  const [longer, shorter] = title.length > key.length ? [title, key] : [key, title];
  const gap = [...longer].findIndex((letter, index) => letter !== shorter[index]);
  const doubled = longer === title && longer[gap] === longer[gap - 1];
  return doubled ? 'likely' : 'possible';
}

function confusable(a: string, b: string): boolean {
  return soundAlike(a, b) || LOOK_ALIKE.some((group) => group.includes(a) && group.includes(b));
}

function gaps(text: string): string[] {
  return Array.from(text, (_, index) => text.slice(0, index) + text.slice(index + 1));
}
