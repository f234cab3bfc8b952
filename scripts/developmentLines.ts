import { sentenceOf, type Sentences } from '../src/base/finding';
import chinese from '../src/catalogue/data/zh-CN/development.json';
import english from '../src/catalogue/data/en-US/development.json';
import { lintDevelopment, type DevelopmentProblemParams } from '../src/catalogue/lint/development';

const SENTENCES: Sentences<DevelopmentProblemParams> = {
  entryMissing: ({ path }) => `${path} is missing; add it`,
  entryUnknown: ({ path }) => `nobody knows ${path}; remove it, or add it to the list`,
  lineCount: ({ path, count, min, max }) =>
    `${path} has ${count} lines; write ${min === max ? `${min}` : `${min} to ${max}`}`,
  lineTwice: ({ path, first }) => `${path} says the same as ${first}; rewrite one`,
};

/** One line about each problem of the library of behaviours, goals and measures, in the languages written by hand. */
export function developmentLines(): readonly string[] {
  return [
    { language: 'zh-CN', library: chinese },
    { language: 'en-US', library: english },
  ].flatMap(({ language, library }) =>
    [...lintDevelopment(library)].map((problem) => `${language}/development.json: ${sentenceOf(SENTENCES, problem)}`),
  );
}
