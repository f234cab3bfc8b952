import { captured } from './captured';

/** How people write a name together with something else of the same person, judged by its form alone. */

/** Chinese characters, with dots between parts. */
const HAN_NAME = '[\\u3400-\\u9fff·•]{2,6}';
const LATIN_NAME = "[a-z][a-z.'’-]*(?: [a-z][a-z.'’-]*){0,2}";
/** "E0102", "00123", "HY-0530". */
const NUMBER = '(?:[a-z]{1,4}-?\\d{1,8}|\\d{3,8})';
const BETWEEN = '\\s*[\\s/／_|｜-]\\s*';
const STROKE = '\\s*[/／|｜]\\s*';

const HAN_FIRST = new RegExp(`^(${HAN_NAME})${STROKE}(${LATIN_NAME})$`, 'i');
const LATIN_FIRST = new RegExp(`^(${LATIN_NAME})${STROKE}(${HAN_NAME})$`, 'i');
const NUMBER_BEHIND = new RegExp(`^(${HAN_NAME}|${LATIN_NAME})(?:${BETWEEN}|(?<=[\\u3400-\\u9fff]))(${NUMBER})$`, 'i');
const NUMBER_FIRST = new RegExp(`^(${NUMBER})(?:${BETWEEN}|(?=[\\u3400-\\u9fff]))(${HAN_NAME}|${LATIN_NAME})$`, 'i');

/** A text in two parts: what may be a name, and what stands beside it. */
export type NameAndOther = readonly [name: string, other: string];

/** "张承恩/Amy", "Amy | 张承恩": the Chinese part first. Null in any other text. */
export function nameInTwoScripts(text: string): NameAndOther | null {
  return inOrder(HAN_FIRST.exec(text), 1, 2) ?? inOrder(LATIN_FIRST.exec(text), 2, 1);
}

/** "E0102 张三", "张三-E0102", "Ann Lee/00123": the words and the number. Null in any other text. */
export function wordsAndNumber(text: string): NameAndOther | null {
  return inOrder(NUMBER_BEHIND.exec(text), 1, 2) ?? inOrder(NUMBER_FIRST.exec(text), 2, 1);
}

function inOrder(found: RegExpExecArray | null, name: number, other: number): NameAndOther | null {
  return found && [captured(found, name), captured(found, other)];
}
