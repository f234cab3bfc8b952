/**
 * Prints how well titles are matched, by group, for the titles the matcher was tuned on and for those held out.
 * How often a suggestion is right, by its predicted probability, is told for those held out.
 * `--wrong` lists the wrong fills, `--missed` the titles left open, both for tuned titles only.
 */
import {
  ALL_GROUPS,
  bundledMatcher,
  isMissed,
  isRight,
  isWrong,
  judge,
  loadGroup,
  NEWCOMERS,
  score,
  strictly,
  type GroupScore,
  type Judged,
} from '../test/catalogue/match/corpus';

const started = performance.now();
const matcher = bundledMatcher();
const built = performance.now() - started;

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`.padStart(7);

function line(name: string, result: GroupScore): string {
  const { titles, precision, concluded, recall, firstThree, shown, wrongFills, rashFills } = result;
  return [
    name.padEnd(26),
    String(titles).padStart(5),
    ...[precision, concluded, recall, firstThree, shown, wrongFills, rashFills].map(percent),
  ].join(' ');
}

const all: Judged[] = [];
const newcomers: Judged[] = [];
console.log(
  ['group'.padEnd(26), 'titles', 'precis.', 'conclud', ' recall', ' first3', '  shown', 'w.fills', '   rash'].join(' '),
);
for (const group of ALL_GROUPS) {
  const isNew = (NEWCOMERS as readonly string[]).includes(group);
  const judged = judge(matcher, loadGroup(group));
  all.push(...judged);
  if (isNew) newcomers.push(...judged.filter((each) => each.heldOut));
  for (const heldOut of [false, true]) {
    const part = judged.filter((each) => each.heldOut === heldOut);
    const name = `${group}${heldOut ? ' (held out)' : ''}`;
    if (part.length > 0) console.log(line(name, score(part)));
    if (part.some(({ accepted }) => accepted.length > 0)) console.log(line(`… labels alone`, score(strictly(part))));
  }
}
for (const heldOut of [false, true]) {
  console.log(line(heldOut ? 'all (held out)' : 'all (tuned)', score(all.filter((each) => each.heldOut === heldOut))));
}
/**
 * How often the first suggestion is right, by the probability it is given with. Titles that nobody outside could decide count
 * as wrong, unless the catalogue names them itself.
 */
function reliability(judged: readonly Judged[]): string[] {
  const suggested = judged.filter(({ match, ask, named }) => match.roleId !== null && !(ask && named));
  const steps = [...new Set(suggested.map(({ match }) => match.confidence))].sort((a, b) => a - b);
  const lines = steps.map((step) => {
    const above = suggested.filter(({ match }) => match.confidence >= step);
    const within = above.filter(({ match }) => match.confidence === step);
    const counts = [within.length, above.length].map((count) => String(count).padStart(6));
    const shares = [step, rightShare(within), rightShare(above)].map(percent);
    return [counts[0], shares[0], shares[1], counts[1], shares[2], bar(rightShare(within))].join(' ');
  });
  return ['titles predict observd  above  observd above', ...lines];
}

function rightShare(judged: readonly Judged[]): number {
  return judged.filter(isRight).length / judged.length;
}

function bar(share: number): string {
  return '#'.repeat(Math.round(share * 40));
}

for (const [name, part] of [
  ['newest titles held out', newcomers],
  ['all titles held out', all.filter((each) => each.heldOut)],
] as const)
  console.log(['', `reliability, ${name}`, ...reliability(part), ''].join('\n'));
const from = performance.now();
const fresh = bundledMatcher();
const ready = performance.now();
for (const each of all)
  fresh.match({ title: `${each.title} `, department: each.department, departmentPath: ['电商部'] });
console.log(
  `built in ${built.toFixed(0)} ms (again ${(ready - from).toFixed(0)} ms), ${Math.round((all.length / (performance.now() - ready)) * 1000)} new titles a second`,
);

const show = ({ title, department, role, match }: Judged): string =>
  `  ${title}${department ? ` @${department}` : ''} should be ${role ?? 'open'}, is ${match.outcome} ${match.roleId ?? ''} ${match.confidence.toFixed(2)} ${match.reason.code} ${JSON.stringify(match.reason.params)}`;
const tuned = all.filter((each) => !each.heldOut);
if (process.argv.includes('--wrong')) console.log(['wrong fills', ...tuned.filter(isWrong).map(show)].join('\n'));
if (process.argv.includes('--missed')) console.log(['left open', ...tuned.filter(isMissed).map(show)].join('\n'));
