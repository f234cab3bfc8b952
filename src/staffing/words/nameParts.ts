import { headerKey } from './headerMeaning';

/** A part of a person's name that has a column of its own. */
export type NamePart = 'family' | 'given' | 'middle';

const WORDS: readonly (readonly [NamePart, RegExp])[] = [
  ['family', /^(姓|姓氏|(employee|legal)?(last|family|sur)names?|(employee|name)?last|nom(defamille)?|фамилия|氏)$/],
  [
    'given',
    /^(名|名字|(employee|legal)?(first|given|fore|christian)names?|(employee|name)?first|firstmiddlename|pr[eé]noms?|имя)$/,
  ],
  ['middle', /^(中间名|middle(name|initial)s?|mi|отчество)$/],
];

/** A name's header without the language it is written in: "Name_EN", "LAST_NAME_CN". */
export function nameHeaderKey(header: string): string {
  return headerKey(header).replace(/_(en|eng|english|cn|zh|tw|th|vi|vn|ja|jp|ko|kr)$/, '');
}

const JAPANESE_NAME = /^(氏名|お?名前|(社员|[従从]业员)(名|氏名))$/;

/** Whether a header is one that lists in Japanese have above whole names. */
export function isJapaneseNameHeader(header: string): boolean {
  return JAPANESE_NAME.test(headerKey(header));
}

/** The part that a header names: "Last Name", "姓", "First (& Middle) Name"; null for a whole name or anything else. */
export function namePartOf(header: string): NamePart | null {
  const key = nameHeaderKey(header).replace(/_/g, '');
  return WORDS.find(([, words]) => words.test(key))?.[0] ?? null;
}

/**
 * "Anders" and "Linda Jane" in the order of their script: "Linda Jane Anders", but "欧阳" and "娜娜" are "欧阳娜娜", and lists in
 * Russian put the family name first.
 */
export function joinName(parts: Readonly<Partial<Record<NamePart, string>>>): string {
  const { family = '', given = '', middle = '' } = parts;
  const chinese = /[\u3400-\u9fff]/.test(family + given);
  const russian = /\p{Script=Cyrillic}/u.test(family);
  if (russian) return [family, given, middle].filter((part) => part !== '').join(' ');
  return chinese ? family + middle + given : [given, middle, family].filter((part) => part !== '').join(' ');
}
