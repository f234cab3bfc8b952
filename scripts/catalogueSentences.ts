import { sentenceOf, type Sentences } from '../src/base/finding';
import type { CatalogueProblem, CatalogueProblemParams } from '../src/catalogue/lint/input/problem';
import type { SchemeProblem, SchemeProblemParams } from '../src/catalogue/lint/scheme/schemeProblem';

/** One line about a problem: file, id and value, what is wrong, what to do. */
export function problemLine(problem: CatalogueProblem | SchemeProblem): string {
  const { file, subject, path } = problem;
  const value = [subject?.id, path].filter(Boolean).join(' ');
  return `${file || '(unknown place)'}: ${value === '' ? '' : `${value}: `}${sentenceOf(SENTENCES, problem)}`;
}

/** What is wrong; what to do. */
const SENTENCES: Sentences<CatalogueProblemParams & SchemeProblemParams> = {
  duplicateId: ({ first }) => `the id is already taken in ${first}; give one of the two another id, or remove it`,
  kpisWithoutRole: () => 'indicators of a role that does not exist; correct the id, or add the role',
  textWithoutFacts: ({ language }) =>
    `a ${language} text of an entry that does not exist; correct the id, or remove it`,
  textMissing: ({ language }) => `has no ${language} text; add it to the ${language} file of the same name`,
  listLengthsDiffer: ({ length, language, otherLength, other }) =>
    `${length} lines in ${language} and ${otherLength} in ${other}; line n of both languages must say the same: add or remove lines`,
  listEmpty: ({ language }) => `no line at all in ${language}; write at least one`,
  textEmpty: () => 'the text is empty; write it, or remove the entry',
  textPadded: ({ text }) => `blanks before or after "${text}"; remove them`,
  chineseInEnglish: ({ text }) => `Chinese in English: "${text}"; translate; a product name may follow in brackets`,
  chineseMissing: ({ text }) => `no Chinese in "${text}"; write it in Chinese`,
  translatedTwoWays: ({ text, language, first, translation }) =>
    `"${text}" (${language}) is "${first}" elsewhere and "${translation}" here; say it one way`,
  dutyCount: ({ count, min, max }) => `${count} duties; describe the role in ${min} to ${max}`,
  dutyTooLong: ({ length, max }) => `the duty has ${length} characters; keep to ${max}, or split it`,
  dutyTwice: ({ first }) => `the same duty as ${first}; remove or rewrite one`,
  forbiddenQualification: ({ ground, words }) =>
    `asks for what a person is (${ground}: "${words}"); ask for skills, experience, knowledge or certificates only`,
  indicatorCount: ({ count, min, max }) => `${count} indicators; assess the role by ${min} to ${max}`,
  indicatorTwice: ({ indicator }) => `${indicator} is on the card twice; add the weights up in one line`,
  indicatorUnknown: ({ indicator }) => `there is no indicator ${indicator}; correct the id, or add it to the library`,
  weightsNot100: ({ sum }) => `the weights add up to ${sum}; make them 100`,
  weightNotPositive: ({ weight, indicator }) => `weight ${weight} of ${indicator}; give it more than 0 and at most 100`,
  teamIndicatorMissing: ({ level }) =>
    `a ${level} with direct reports and no indicator of the dimension "team"; add one, such as team-targets-met`,
  indicatorUnused: () => 'no role uses the indicator; put it on a card, or remove it and its texts',
  ruleCannotScore: ({ indicator, problem }) => `the rule of ${indicator} cannot score (${problem}); correct the value`,
  ruleAgainstDirection: ({ kind, indicator, direction }) =>
    `the ${kind} rule of ${indicator} does not reward what is called better (${direction}); correct the rule or the direction`,
  teamFigureUnfit: ({ indicator, team }) =>
    `${indicator} cannot be ${team} of a team: its unit, direction or rule is another kind's; correct "team", or remove it`,
  targetImplausible: ({ value, unit }) =>
    `${value} is an unlikely figure in the unit ${unit}; correct it; percents are fractions, 0.95 for 95 %`,
  departmentUnknown: ({ department }) => `there is no department ${department}; correct the id, or add the department`,
  parentUnknown: ({ parent }) => `there is no department ${parent}; correct the id, or add the department`,
  departmentCycle: ({ cycle }) => `the department is above itself: ${cycle}; correct one of the parents`,
  superiorUnknown: ({ role }) => `reports to ${role}, which does not exist; correct the id, or add the role`,
  reportUnknown: ({ role }) => `leads ${role}, which does not exist; correct the id, or add the role`,
  assessorUnknown: ({ role }) => `is assessed by ${role}, which does not exist; correct the id, or add the role`,
  assessorMissing: () => 'has superiors and no assessor; name who assesses the role',
  reportNotMutual: ({ role, missing, list }) =>
    `${role} does not name ${missing} in ${list}; make both roles say the same`,
  reportsToCycle: ({ cycle }) => `the role is above itself: ${cycle}; correct one of the superiors`,
  headcountReversed: ({ min, max }) => `headcount from ${min} to ${max}; start at 1 or more and end no lower`,
  nameTwice: ({ other, name }) => `${other} has the name "${name}" as well; rename one of the two`,
  departmentAliasClash: ({ alias, other }) => `"${alias}" is ${other} as well; leave it to one of the two`,
  aliasRepeated: ({ title }) => `the role has "${title}" already; remove it`,
  aliasClash: ({ other, title }) =>
    `${other} claims "${title}" as well and no department tells them apart; give each its own departments in "within", or leave it to one`,
  aliasIsRoleName: ({ title, other }) => `"${title}" is the name of ${other}; remove the alias`,
  withinUnknown: ({ title, department }) =>
    `"${title}" within ${department}, which does not exist; correct the department`,
  notJson: ({ message }) => `not readable as JSON (${message}); correct the file`,
  keyTwice: ({ key }) => `the key "${key}" stands twice in one object; remove or rename one`,
  shape: ({ message }) => `${message}; see schema.ts for the fields`,
  fileMissing: ({ loader }) => `${loader} loads a file that is not there; add the file, or remove the import`,
  targetNotFull: ({ indicator, score }) =>
    `meeting the target of ${indicator} gives ${score} points; make it 100: move a band or the target`,
  nothingScores: ({ indicator, score }) =>
    `nothing achieved in ${indicator} still gives ${score} points; make it 0: more points for a step, no floor, a lower band`,
  bandsIgnoreTarget: ({ indicator }) =>
    `the bands of ${indicator} do not follow its target; set them on the attainment`,
  stepsUneven: ({ indicator, score }) => `a band of ${indicator} gives ${score} points; use steps of ten, or a line`,
  countWithoutAllowance: ({ indicator }) =>
    `${indicator} takes points from the first case, however much was done; measure a rate, or let a few go free by the target`,
  movingBase: ({ language, indicator }) =>
    `the ${language} text of ${indicator} measures by last month or quarter; use a base that is fixed for the year, or the same period last year`,
  rateWithoutMinimum: ({ indicator, language }) =>
    `${indicator} is a rate that one safe item fills (in ${language}); say the minimum number in the definition`,
  vetoWithoutFault: ({ language, indicator }) =>
    `the ${language} text of the veto ${indicator} does not say that it is for a verified fault of one's own; say so in the definition`,
  rewardsLeniency: ({ indicator }) =>
    `${indicator} pays a manager for the marks the manager gives; measure results or the timeliness of the appraisals`,
  weightOutside: ({ weight, indicator, min, max }) =>
    `weight ${weight} of ${indicator}; keep between ${min} and ${max}`,
  allOrNothing: ({ weight, max }) =>
    `${weight} % of the card are all or nothing; keep to ${max} %, or give rules with steps`,
  countedTwice: ({ indicator, other }) => `${indicator} counts again what ${other} counts; keep one of the two`,
  impossiblePair: ({ indicator, least, other, seconds }) =>
    `${indicator} asks for a mean stay of ${least} s at least, ${other} for ${seconds} s; drop or change one of the two`,
  triviallyFull: ({ indicator, share }) =>
    `${share} % of the target of ${indicator} is worth 100 already; raise the target or the bands, or drop the floor`,
  unreachable: ({ indicator, score }) => `${indicator} gives ${score} points at most; let meeting the target give 100`,
  targetImpossible: ({ indicator, target }) =>
    `no result of ${indicator} reaches ${target}; correct the target or the unit`,
  targetOutsideBands: ({ indicator, score }) =>
    `the target of ${indicator} lies in its worst band (${score} points); correct the target or the bands`,
  selfReported: ({ indicator, language }) =>
    `${indicator} is what those assessed by it write down themselves (in ${language}); name who checks it, or another source`,
  dataSourceMissing: ({ indicator, language }) => `${indicator} has no data source in ${language}; name it`,
  forbiddenGround: ({ ground, words }) =>
    `asks for what a person is (${ground}: "${words}"); ask for skills, experience, knowledge or results only`,
  attendanceCounted: ({ indicator }) => `${indicator} counts attendance, which is paid already; drop it`,
  sharesBeyondWhole: ({ indicator, other, sum }) =>
    `${indicator} and ${other} are shares of one whole and add up to ${sum} %; lower one of the two, or keep one`,
  uncontrollable: ({ indicator }) => `${indicator} moves by the decisions of others; measure the role's own work`,
  dutyAgainstTarget: ({ indicator, figure, target }) =>
    `the duty asks for ${figure} % where the target of ${indicator} is ${target} %; make the two the same`,
  noAssessor: () => 'nobody assesses the role; name an assessor, or one outside the roles',
  fileNotLoaded: () => 'nobody loads the file; import it in facts.ts or texts.*.ts, or remove it',
};
