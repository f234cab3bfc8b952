import { cellAddress } from '../../../base/address';
import type { CellValue } from '../../../base/grid';
import { isBlank, isErrorText } from '../../../base/plainText';
import { err, ok, type Result } from '../../../base/result';
import { LIMITS, SECTION_ROOM, type Adjustment, type Grade, type SettingsProblem } from '../settings';
import type { SectionKey } from '../settingWords';
import type { Labels } from '../labels';

/** A section is its title row, a header row, then its lines; blank lines are allowed. */
export function sectionLines(
  values: readonly (readonly CellValue[])[],
  titleRow: number | undefined,
  key: SectionKey,
  problems: SettingsProblem[],
): { row: number; cells: readonly CellValue[] }[] {
  if (titleRow === undefined) {
    problems.push({ code: 'missingSection', cell: '', params: { section: key } });
    return [];
  }
  return Array.from({ length: SECTION_ROOM[key] }, (_, index) => titleRow + 2 + index)
    .map((row) => ({ row, cells: values[row] ?? [] }))
    .filter(({ cells }) => cells.slice(0, 4).some((cell) => cell !== ''));
}

type Report = (problem: SettingsProblem) => void;

/** The grades, from best to worst; what is wrong goes into `problems`. */
export function readGrades(
  values: readonly (readonly CellValue[])[],
  labels: Labels,
  cap: number,
  problems: SettingsProblem[],
): Grade[] {
  const titleRow = labels.get('grades');
  const report: Report = (problem) => problems.push(problem);
  const lines = sectionLines(values, titleRow, 'grades', problems);
  const grades = lines.flatMap((line, index) => readGrade(line, lines[index - 1]?.cells[1], cap, report));
  if (titleRow === undefined) return grades;
  const firstRow = titleRow + 2;
  const gap = lines.findIndex(({ row }, index) => row !== firstRow + index);
  if (gap >= 0) report({ code: 'blankLine', cell: cellAddress(firstRow + gap, 0), params: { section: 'grades' } });
  const names = lines.map(({ cells }) => nameKey(cells[0] ?? ''));
  lines.forEach(({ row }, index) => {
    const name = names[index] ?? '';
    if (name === '' || names.indexOf(name) === index) return;
    report({ code: 'gradeNameTwice', cell: cellAddress(row, 0), params: {} });
  });
  const beyond = firstRow + SECTION_ROOM.grades;
  if (typeof values[beyond]?.[1] === 'number' && ![...labels.values()].includes(beyond)) {
    report({ code: 'tooManyGrades', cell: cellAddress(beyond, 1), params: { max: SECTION_ROOM.grades } });
  }
  const last = grades[grades.length - 1];
  const lastRow = lines[lines.length - 1]?.row;
  if (!last) report({ code: 'noGrades', cell: cellAddress(firstRow, 0), params: {} });
  else if (last.minimum !== 0) {
    report({ code: 'gradeWithoutZero', cell: cellAddress(lastRow ?? titleRow, 1), params: {} });
  }
  const shares = grades.map((grade) => grade.share).filter((share) => share !== null);
  if (shares.length > 0 && Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) > 1e-6) {
    report({ code: 'shares', cell: cellAddress(firstRow, 3), params: {} });
  }
  return grades;
}

/**
 * A grade table that stands somewhere else: name, minimum and coefficient of each line, from best to worst. Places of
 * problems count from its first line: "B1".
 */
export function readGradeTable(
  lines: readonly (readonly CellValue[])[],
): Result<readonly Grade[], readonly [SettingsProblem, ...SettingsProblem[]]> {
  const problems: SettingsProblem[] = [];
  const labels: Labels = new Map([['grades', -2]]);
  const grades = readGrades(lines, labels, LIMITS.minimum.max, problems);
  const [first, ...others] = problems;
  return first === undefined ? ok(grades) : err([first, ...others]);
}

/** Two names that differ in case or blanks are one: the summary counts people by name. */
function nameKey(name: CellValue): string {
  return String(name).trim().replace(/ +/g, ' ').toLowerCase();
}

function readGrade(
  { row, cells }: { readonly row: number; readonly cells: readonly CellValue[] },
  above: CellValue | undefined,
  cap: number,
  report: Report,
): Grade[] {
  const [name = '', minimum = '', coefficient = '', share = ''] = cells;
  const at = (column: number): string => cellAddress(row, column);
  const isNamed = !isBlank(name) && !isErrorText(String(name));
  if (!isNamed) report({ code: 'gradeUnnamed', cell: at(0), params: {} });
  if (typeof minimum !== 'number' || typeof coefficient !== 'number') {
    const column = typeof minimum !== 'number' ? 1 : 2;
    report({ code: 'notANumber', cell: at(column), params: { setting: 'grades' } });
    return [];
  }
  if (share !== '' && (typeof share !== 'number' || share < 0 || share > 1)) {
    report({ code: 'shares', cell: at(3), params: {} });
  }
  reportMinimum(minimum, cap, at(1), report);
  const { min, max } = LIMITS.coefficient;
  if (coefficient < min || coefficient > max) {
    report({ code: 'outOfRange', cell: at(2), params: { setting: 'grades', min, max } });
  }
  if (typeof above === 'number' && minimum >= above) {
    report({ code: minimum === above ? 'gradeDuplicate' : 'gradeOrder', cell: at(1), params: {} });
  }
  return [{ name: String(name).trim(), minimum, coefficient, share: typeof share === 'number' ? share : null }];
}

function reportMinimum(minimum: number, cap: number, cell: string, report: Report): void {
  const { min, max } = LIMITS.minimum;
  if (minimum < min || minimum > max) {
    report({ code: 'outOfRange', cell, params: { setting: 'grades', min, max } });
  } else if (minimum > 0 && minimum <= 1) report({ code: 'minimumAsFraction', cell, params: { minimum } });
  else if (minimum > cap) report({ code: 'minimumAboveCap', cell, params: { minimum, cap } });
}

/** The lines that are whole; what is wrong goes into `problems`. */
export function readAdjustments(
  values: readonly (readonly CellValue[])[],
  titleRow: number | undefined,
  problems: SettingsProblem[],
): Adjustment[] {
  return sectionLines(values, titleRow, 'adjustments', problems).flatMap(({ row, cells }): Adjustment[] => {
    const [item = '', points = '', cap = ''] = cells;
    if (isBlank(item) || typeof points !== 'number' || (cap !== '' && typeof cap !== 'number')) {
      const column = isBlank(item) ? 0 : typeof points !== 'number' ? 1 : 2;
      problems.push({ code: 'adjustmentIncomplete', cell: cellAddress(row, column), params: {} });
      return [];
    }
    const line = row - ((titleRow ?? 0) + 2);
    return [{ item: String(item).trim(), points, cap: typeof cap === 'number' ? Math.abs(cap) : null, line }];
  });
}
