/**
 * Prints how well titles are matched, by group, for the titles the matcher was tuned on and for those held out.
 * How often a suggestion is right, by its confidence, is told for those held out.
 * `--wrong` lists the wrong fills, `--missed` the titles left open, both for tuned titles only.
 */
import { SURE } from '../src/catalogue/match/decide';
import {
  bundledMatcher,
  GROUPS,
  isMissed,
  isWrong,
  judge,
  loadGroup,
  ODD,
  score,
  STRANGERS,
  type GroupScore,
  type Judged,
} from '../test/catalogue/match/corpus';

const started = performance.now();
const matcher = bundledMatcher();
const built = performance.now() - started;

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`.padStart(7);

function line(name: string, result: GroupScore): string {
  const { titles, precision, recall, firstThree, shown, wrongFills, rashFills } = result;
  return [
    name.padEnd(26),
    String(titles).padStart(5),
    ...[precision, recall, firstThree, shown, wrongFills, rashFills].map(percent),
  ].join(' ');
}

const all: Judged[] = [];
console.log(['group'.padEnd(26), 'titles', 'precis.', ' recall', ' first3', '  shown', 'w.fills', '   rash'].join(' '));
for (const group of [...GROUPS, ...STRANGERS, ...ODD]) {
  const judged = judge(matcher, loadGroup(group));
  all.push(...judged);
  for (const heldOut of [false, true]) {
    const part = judged.filter((each) => each.heldOut === heldOut);
    if (part.length > 0) console.log(line(`${group}${heldOut ? ' (held out)' : ''}`, score(part)));
  }
}
for (const heldOut of [false, true]) {
  console.log(line(heldOut ? 'all (held out)' : 'all (tuned)', score(all.filter((each) => each.heldOut === heldOut))));
}
/** Lower ends of the bins of confidence. */
const BINS = [0.35, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95];

/** Of titles nothing was tuned on: how often the first suggestion is right, by the confidence it is given with. */
function reliability(judged: readonly Judged[]): string[] {
  const suggested = judged.filter(({ match }) => match.roleId !== null);
  const lines = BINS.map((low, bin) => {
    const above = suggested.filter(({ match }) => match.confidence >= low);
    const within = above.filter(({ match }) => match.confidence < (BINS[bin + 1] ?? Infinity));
    const predicted = within.reduce((sum, { match }) => sum + match.confidence, 0) / within.length;
    const cells = [predicted, rightShare(within), rightShare(above)].map((share) =>
      Number.isNaN(share) ? '-'.padStart(7) : percent(share),
    );
    const counts = [within.length, above.length].map((count) => String(count).padStart(6));
    return [`from ${low.toFixed(2)}`, counts[0], cells[0], cells[1], counts[1], cells[2]].join(' ');
  });
  return ['bin       titles predict observd  above  observd above', ...lines];
}

function rightShare(judged: readonly Judged[]): number {
  return judged.filter(({ match, role }) => match.roleId === role).length / judged.length;
}

console.log(
  [
    '',
    `reliability, held out titles (sure begins at ${SURE.toFixed(2)})`,
    ...reliability(all.filter((each) => each.heldOut)),
    '',
  ].join('\n'),
);
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
