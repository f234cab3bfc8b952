/**
 * Prints how well the messy sheets of test/staffing/layouts are read: those drawn by hand, or with `--random` 400 put together by chance.
 * `--faults` lists what went wrong.
 */
import { allLayouts } from '../test/staffing/layouts/allLayouts';
import { randomLayout } from '../test/staffing/layouts/randomLayout';
import { judgeLayout, type LayoutScore } from '../test/staffing/layouts/judgeLayout';

const layouts = process.argv.includes('--random')
  ? Array.from({ length: 400 }, (_, seed) => randomLayout(seed))
  : allLayouts();
const scores = layouts.map((layout) => ({ layout, score: judgeLayout(layout) }));
const percent = (part: number, whole: number): string => `${((part / Math.max(1, whole)) * 100).toFixed(1)}%`;
const known = (pick: (score: LayoutScore) => boolean | null): string => {
  const answers = scores.map(({ score }) => pick(score)).filter((answer) => answer !== null);
  return percent(answers.filter(Boolean).length, answers.length);
};
const total = (pick: (score: LayoutScore) => number): number => scores.reduce((sum, { score }) => sum + pick(score), 0);

console.log(`${layouts.length} workbooks`);
console.log(`right sheet       ${known((score) => score.sheet)}`);
console.log(`header rows       ${known((score) => score.header)}`);
console.log(`position column   ${known((score) => score.position)}`);
console.log(
  `all columns       ${percent(
    total((s) => s.columns.right),
    total((s) => s.columns.all),
  )}`,
);
console.log(
  `rows found        ${percent(
    total((s) => s.rows.right),
    total((s) => s.rows.expected),
  )}`,
);
console.log(
  `rows right        ${percent(
    total((s) => s.rows.right),
    total((s) => s.rows.found),
  )}`,
);
console.log(
  `names, departments ${percent(
    total((s) => s.details.all - s.details.wrong),
    total((s) => s.details.all),
  )}`,
);
if (process.argv.includes('--faults')) {
  for (const { layout, score } of scores)
    if (score.faults.length > 0) console.log(`${layout.name}\n  ${score.faults.join('\n  ')}`);
}
