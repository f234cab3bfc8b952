import { parseArea } from '../base/address';
import { gradeOf } from '../scoring/grades';
import { isBlankInput, type CellInput } from '../scoring/cellInput';
import { readGradeTable } from '../scorecard/settings/read/sections';
import type { Grade } from '../scorecard/settings/settings';
import {
  invalidValue,
  isRange,
  notAvailable,
  numberOf,
  value,
  type CellAnswer,
  type CellArgument,
  type CellFunction,
} from './answer';
import type { CellWorld } from './cellFunctions';

type Worded = Pick<CellWorld, 'texts' | 'settingsSentences'>;

export function gradeFunction(world: Worded): CellFunction {
  return (score, table) => graded(world, score, table, ({ name }) => name);
}

export function coefficientFunction(world: Worded): CellFunction {
  return (score, table) => graded(world, score, table, ({ coefficient }) => coefficient);
}

/**
 * By the grade table that is handed over, and by no other: a grade by some usual table would look right and be wrong. Excel
 * hands a blank cell over as 0, so a score of 0 is no answer either.
 */
function graded(
  { texts, settingsSentences }: Worded,
  scoreGiven: CellArgument,
  tableGiven: CellArgument,
  wanted: (grade: Grade) => string | number,
): CellAnswer {
  const { reasons } = texts;
  const score = numberOf(scoreGiven);
  if (score === null) return invalidValue(reasons.notANumber('score'));
  if (score !== 'blank' && score < 0) return invalidValue(reasons.negativeScore);
  if (tableGiven === null || tableGiven === undefined) return notAvailable(reasons.noGradeTable);
  if (!isRange(tableGiven) || tableGiven.some((line) => line.length < 3)) return invalidValue(reasons.notAGradeTable);
  const { lines, firstLine } = gradeLines(tableGiven);
  const grades = readGradeTable(lines);
  if (!grades.ok) {
    const [problem] = grades.error;
    const line = (parseArea(problem.cell)?.row ?? 0) + firstLine;
    return invalidValue(reasons.gradeTable(line, settingsSentences[problem.code](problem.params as never, '')));
  }
  if (score === 'blank' || scoreGiven === 0) return notAvailable(reasons.zeroScore);
  const grade = gradeOf(grades.value, score, false);
  return grade ? value(wanted(grade)) : notAvailable(reasons.noGradeTable);
}

/** Name, minimum and coefficient of each line, without a header and the blank lines below, which Excel hands over as 0. */
function gradeLines(table: readonly (readonly CellInput[])[]): {
  readonly lines: readonly (readonly (string | number | boolean)[])[];
  readonly firstLine: number;
} {
  const isHeader = typeof table[0]?.[1] === 'string' && typeof table[0][2] === 'string' && table[0][1].trim() !== '';
  const lines = table.slice(isHeader ? 1 : 0).map((line) => line.slice(0, 3).map((cell) => cell ?? ''));
  const isUnused = (line: readonly CellInput[]): boolean => line.every((cell) => isBlankInput(cell) || cell === 0);
  const last = lines.reduce((found, line, index) => (isUnused(line) ? found : index), -1);
  const used = lines.slice(0, last + 1).map((line) => (isUnused(line) ? ['', '', ''] : line));
  return {
    lines: used.map((line) => line.map((cell, column) => (column === 0 && cell === 0 ? '' : cell))),
    firstLine: isHeader ? 2 : 1,
  };
}
