/** A part of a person's name that has a column of its own. */
export type NamePart = 'family' | 'given' | 'middle';

const WHOSE =
  '(?:(?:employee|emp|legal|primary|official|formal|worker|staff|person|personal|associate|member|user|teammember)s?)*(?:name)?';
const WHICH = '(?:legal|primary|official)?';
const latin = (words: string): string => `${WHOSE}(?:${words})${WHICH}`;

const WORDS: readonly (readonly [NamePart, RegExp])[] = [
  [
    'family',
    new RegExp(
      `^(?:(?:员工|中文|法定)?姓氏?|${latin('(?:last|family|sur)names?|last|lname')}|nom(?:defamille)?|фамилия|氏)$`,
    ),
  ],
  [
    'given',
    new RegExp(
      `^(?:名|名字|${latin('(?:first|given|fore|christian)names?|first|fname|firstmiddlename')}|pr[eé]noms?|имя)$`,
    ),
  ],
  ['middle', new RegExp(`^(?:中间名|${latin('middle(?:name|initial)s?|mname')}|mi|отчество)$`)],
];

/** The part that a header's key names, "lastname" or "first/givenname"; null where it names none, or two. */
export function namePartIn(key: string): NamePart | null {
  const [part = null, ...others] = new Set(key.split(/[/／|]/).map(partOf));
  return others.length === 0 ? part : null;
}

function partOf(key: string): NamePart | null {
  const letters = key.replace(/[^\p{L}]/gu, '');
  return WORDS.find(([, pattern]) => pattern.test(letters))?.[0] ?? null;
}
