import { comparableKey } from '../../base/plainText';
import { headerKey, headerKeys } from './headerMeaning';
import { namePartIn, type NamePart } from './namePartWords';

export type { NamePart };

/** A name's header without the language it is written in: "Name_EN", "LAST_NAME_CN". */
export function nameHeaderKey(header: string): string {
  return headerKey(header).replace(/_(en|eng|english|cn|zh|tw|th|vi|vn|ja|jp|ko|kr)$/, '');
}

const JAPANESE_NAME = /^(氏名|お?名前|(社员|[従从]业员)(名|氏名))$/;

/** Whether a header is one that lists in Japanese have above whole names. */
export function isJapaneseNameHeader(header: string): boolean {
  return JAPANESE_NAME.test(headerKey(header));
}

/**
 * The part that a header names: "Last Name", "姓", "First (& Middle) Name", "Name (Last)", "名 Given name"; null for a whole name or
 * anything else.
 */
export function namePartOf(header: string): NamePart | null {
  const [, han, latin] = headerKeys(header);
  const part = namePartIn(nameHeaderKey(header)) ?? namePartIn(comparableKey(header));
  if (part !== null || han === undefined || latin === undefined) return part;
  return namePartIn(han) === namePartIn(latin) ? namePartIn(han) : null;
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
