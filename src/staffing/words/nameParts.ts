import { headerKey } from './headerMeaning';

/** A part of a person's name that has a column of its own. */
export type NamePart = 'family' | 'given' | 'middle';

const WORDS: readonly (readonly [NamePart, RegExp])[] = [
  ['family', /^(姓|姓氏|(employee|legal)?(last|family|sur)names?)$/],
  ['given', /^(名|名字|(employee|legal)?(first|given|fore|christian)names?|firstmiddlename)$/],
  ['middle', /^(中间名|middle(name|initial)s?|mi)$/],
];

/** A name's header without the language it is written in: "Name_EN", "LAST_NAME_CN". */
export function nameHeaderKey(header: string): string {
  return headerKey(header).replace(/_(en|eng|english|cn|zh|tw)$/, '');
}

/** The part that a header names: "Last Name", "姓", "First (& Middle) Name"; null for a whole name or anything else. */
export function namePartOf(header: string): NamePart | null {
  const key = nameHeaderKey(header).replace(/_/g, '');
  return WORDS.find(([, words]) => words.test(key))?.[0] ?? null;
}

/** "Anders" and "Linda Jane" in the order of their script: "Linda Jane Anders", but "欧阳" and "娜娜" are "欧阳娜娜". */
export function joinName(parts: Readonly<Partial<Record<NamePart, string>>>): string {
  const { family = '', given = '', middle = '' } = parts;
  const chinese = /[\u3400-\u9fff]/.test(family + given);
  return chinese ? family + middle + given : [given, middle, family].filter((part) => part !== '').join(' ');
}
