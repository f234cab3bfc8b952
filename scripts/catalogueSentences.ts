import type { CatalogueProblem, CatalogueProblemCode } from '../src/catalogue/lint/input/problem';
import type { SchemeProblem, SchemeProblemCode } from '../src/catalogue/lint/scheme/schemeProblem';

interface Sentence {
  readonly what: string;
  readonly todo: string;
}

/** One line about a problem: file, id and value, what is wrong, what to do. */
export function sentenceOf(problem: CatalogueProblem | SchemeProblem): string {
  const { file, subject, path } = problem;
  const { what, todo } = SENTENCES[problem.code];
  const value = [subject?.id, path].filter(Boolean).join(' ');
  return `${file || '(unknown place)'}: ${value === '' ? '' : `${value}: `}${filled(what, problem)}; ${filled(todo, problem)}`;
}

function filled(text: string, { params }: { readonly params: object }): string {
  const fields = new Map<string, unknown>(Object.entries(params));
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(fields.get(name) ?? `{${name}}`));
}

/** In braces: the problem's parameters. */
const SENTENCES: Readonly<Record<CatalogueProblemCode | SchemeProblemCode, Sentence>> = {
  duplicateId: { what: 'the id is already taken in {first}', todo: 'give one of the two another id, or remove it' },
  kpisWithoutRole: { what: 'indicators of a role that does not exist', todo: 'correct the id, or add the role' },
  textWithoutFacts: { what: 'a {language} text of an entry that does not exist', todo: 'correct the id, or remove it' },
  textMissing: { what: 'has no {language} text', todo: 'add it to the {language} file of the same name' },
  listLengthsDiffer: {
    what: '{length} lines in {language} and {otherLength} in {other}',
    todo: 'line n of both languages must say the same: add or remove lines',
  },
  listEmpty: { what: 'no line at all in {language}', todo: 'write at least one' },
  textEmpty: { what: 'the text is empty', todo: 'write it, or remove the entry' },
  textPadded: { what: 'blanks before or after "{text}"', todo: 'remove them' },
  chineseInEnglish: { what: 'Chinese in English: "{text}"', todo: 'translate; a product name may follow in brackets' },
  chineseMissing: { what: 'no Chinese in "{text}"', todo: 'write it in Chinese' },
  dutyCount: { what: '{count} duties', todo: 'describe the role in {min} to {max}' },
  dutyTooLong: { what: 'the duty has {length} characters', todo: 'keep to {max}, or split it' },
  dutyTwice: { what: 'the same duty as {first}', todo: 'remove or rewrite one' },
  forbiddenQualification: {
    what: 'asks for what a person is ({ground}: "{words}")',
    todo: 'ask for skills, experience, knowledge or certificates only',
  },
  indicatorCount: { what: '{count} indicators', todo: 'assess the role by {min} to {max}' },
  indicatorTwice: { what: '{indicator} is on the card twice', todo: 'add the weights up in one line' },
  indicatorUnknown: { what: 'there is no indicator {indicator}', todo: 'correct the id, or add it to the library' },
  weightsNot100: { what: 'the weights add up to {sum}', todo: 'make them 100' },
  weightNotPositive: { what: 'weight {weight} of {indicator}', todo: 'give it more than 0 and at most 100' },
  teamIndicatorMissing: {
    what: 'a {level} with direct reports and no indicator of the dimension "team"',
    todo: 'add one, such as team-targets-met',
  },
  indicatorUnused: { what: 'no role uses the indicator', todo: 'put it on a card, or remove it and its texts' },
  ruleCannotScore: { what: 'the rule of {indicator} cannot score ({problem})', todo: 'correct the value' },
  ruleAgainstDirection: {
    what: 'the {kind} rule of {indicator} does not reward what is called better ({direction})',
    todo: 'correct the rule or the direction',
  },
  targetImplausible: {
    what: '{value} is an unlikely figure in the unit {unit}',
    todo: 'correct it; percents are fractions, 0.95 for 95 %',
  },
  departmentUnknown: { what: 'there is no department {department}', todo: 'correct the id, or add the department' },
  parentUnknown: { what: 'there is no department {parent}', todo: 'correct the id, or add the department' },
  departmentCycle: { what: 'the department is above itself: {cycle}', todo: 'correct one of the parents' },
  superiorUnknown: { what: 'reports to {role}, which does not exist', todo: 'correct the id, or add the role' },
  reportUnknown: { what: 'leads {role}, which does not exist', todo: 'correct the id, or add the role' },
  assessorUnknown: { what: 'is assessed by {role}, which does not exist', todo: 'correct the id, or add the role' },
  assessorMissing: { what: 'has superiors and no assessor', todo: 'name who assesses the role' },
  reportNotMutual: { what: '{role} does not name {missing} in {list}', todo: 'make both roles say the same' },
  reportsToCycle: { what: 'the role is above itself: {cycle}', todo: 'correct one of the superiors' },
  headcountReversed: { what: 'headcount from {min} to {max}', todo: 'start at 1 or more and end no lower' },
  nameTwice: { what: '{other} has the name "{name}" as well', todo: 'rename one of the two' },
  departmentAliasClash: { what: '"{alias}" is {other} as well', todo: 'leave it to one of the two' },
  aliasRepeated: { what: 'the role has "{title}" already', todo: 'remove it' },
  aliasClash: {
    what: '{other} claims "{title}" as well and no department tells them apart',
    todo: 'give each its own departments in "within", or leave it to one',
  },
  aliasIsRoleName: { what: '"{title}" is the name of {other}', todo: 'remove the alias' },
  withinUnknown: { what: '"{title}" within {department}, which does not exist', todo: 'correct the department' },
  notJson: { what: 'not readable as JSON ({message})', todo: 'correct the file' },
  keyTwice: { what: 'the key "{key}" stands twice in one object', todo: 'remove or rename one' },
  shape: { what: '{message}', todo: 'see schema.ts for the fields' },
  fileMissing: { what: '{loader} loads a file that is not there', todo: 'add the file, or remove the import' },
  targetNotFull: {
    what: 'meeting the target of {indicator} gives {score} points',
    todo: 'make it 100: move a band or the target',
  },
  nothingScores: {
    what: 'nothing achieved in {indicator} still gives {score} points',
    todo: 'make it 0: more points for a step, no floor, a lower band',
  },
  bandsIgnoreTarget: {
    what: 'the bands of {indicator} do not follow its target',
    todo: 'set them on the attainment',
  },
  stepsUneven: { what: 'a band of {indicator} gives {score} points', todo: 'use steps of ten, or a line' },
  countWithoutAllowance: {
    what: '{indicator} takes points from the first case, however much was done',
    todo: 'measure a rate, or let a few go free by the target',
  },
  movingBase: {
    what: 'the {language} text of {indicator} measures by last month or quarter',
    todo: 'use a base that is fixed for the year, or the same period last year',
  },
  rateWithoutMinimum: {
    what: '{indicator} is a rate that one safe item fills (in {language})',
    todo: 'say the minimum number in the definition',
  },
  vetoWithoutFault: {
    what: "the {language} text of the veto {indicator} does not say that it is for a verified fault of one's own",
    todo: 'say so in the definition',
  },
  rewardsLeniency: {
    what: '{indicator} pays a manager for the marks the manager gives',
    todo: 'measure results or the timeliness of the appraisals',
  },
  weightOutside: { what: 'weight {weight} of {indicator}', todo: 'keep between {min} and {max}' },
  allOrNothing: {
    what: '{weight} % of the card are all or nothing',
    todo: 'keep to {max} %, or give rules with steps',
  },
  countedTwice: { what: '{indicator} counts again what {other} counts', todo: 'keep one of the two' },
  impossiblePair: {
    what: '{indicator} asks for a mean stay of {least} s at least, {other} for {seconds} s',
    todo: 'drop or change one of the two',
  },
  fileNotLoaded: { what: 'nobody loads the file', todo: 'import it in facts.ts or texts.*.ts, or remove it' },
};
