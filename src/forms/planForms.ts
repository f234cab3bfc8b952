import type { Area } from '../base/address';
import { gatherBlocks, type PlacedContent } from '../base/gatherBlocks';
import { formula, type Block } from '../base/sheetDrawing';
import { ownFormulas, type OwnFormula } from '../scorecard/card/ownFormulas';
import { fitTexts, type PageMeasures, type TextFit } from '../scorecard/job/fitTexts';
import { TextHash } from '../scorecard/sheet/textHash';
import { sheetNameKey, uniqueSheetName } from '../scorecard/sheet/sheetName';
import { cellContent, itemCount, type FilledContent, type FormContext, type FormSubject } from './formContents';
import type { FormTemplate } from './readForm';

/** A cell of a filled form; rows are those of the sheet, after rows were repeated. */
interface FilledCell extends FilledContent {
  readonly row: number;
  readonly column: number;
  /** Long text on a cell that would not break it. */
  readonly wrap: boolean;
}

/** One filled form, as data. */
export interface FormPlan extends TextFit {
  readonly subject: FormSubject;
  readonly sheetName: string;
  /** Rows to insert in the copy: `count` new ones below `row`, bottom first. */
  readonly repeats: readonly { readonly row: number; readonly count: number }[];
  /** Every cell with a placeholder, in their order. */
  readonly cells: readonly FilledCell[];
  readonly blocks: readonly Block[];
  /** Of the form's own cells and how often its rows repeat: sheets of one shape have the same cells. */
  readonly shape: string;
}

/**
 * Plans a form for each subject. Names are "form_person"; namesakes all get their number, else their department.
 * @param usual how the form is called on sheet names
 */
export function planForms(
  subjects: readonly FormSubject[],
  template: FormTemplate,
  context: FormContext,
  usual: string,
): FormPlan[] {
  const names = sheetNames(subjects, context, usual);
  return subjects.map((subject, index) => planForm(subject, template, context, names[index] ?? usual));
}

function sheetNames(subjects: readonly FormSubject[], { per }: FormContext, usual: string): string[] {
  const taken = new Set([sheetNameKey(usual)]);
  const wishes = subjects.map(({ names: [name = ''], position }) => `${usual}_${per === 'person' ? name : position}`);
  const counts = new Map<string, number>();
  for (const wish of wishes) counts.set(wish, (counts.get(wish) ?? 0) + 1);
  return subjects.map(({ numbers: [number = ''], department }, index) => {
    const wish = wishes[index] ?? usual;
    const suffix = per === 'person' && number !== '' ? number : department;
    const alone = (counts.get(wish) ?? 0) < 2;
    return uniqueSheetName(alone || suffix === '' ? wish : `${wish}_${suffix}`, alone ? [suffix] : [department], taken);
  });
}

function planForm(subject: FormSubject, template: FormTemplate, context: FormContext, sheetName: string): FormPlan {
  const { sheet, cells, listRows } = template;
  const counts = new Map(
    listRows.map(
      (row) =>
        [
          row,
          itemCount(
            cells.filter((cell) => cell.row === row),
            subject,
            context,
          ),
        ] as const,
    ),
  );
  const layout = layoutOf(counts);
  const filled = cells.flatMap((cell) => {
    const isList = counts.has(cell.row);
    return layout.copies(cell.row).map((row, item): FilledCell => {
      const made = cellContent(cell, subject, context, isList ? item : null);
      const isLong = typeof made.content === 'string' && made.content.includes('\n');
      const wrap = isLong && sheet.wrapped?.[cell.row]?.[cell.column] === false;
      return { ...made, row, column: cell.column, wrap };
    });
  });
  filled.sort((a, b) => a.row - b.row || a.column - b.column);
  const texts = filled.map(({ row, column, content }) => ({ row, column, content: String(content) }));
  return {
    subject,
    sheetName,
    repeats: layout.repeats,
    cells: filled,
    blocks: gatherBlocks([...filled, ...ownFormulas(template, layout).map(placedFormula)]),
    shape: shapeOf(template, counts),
    ...fitTexts(texts, measuresOf(template, counts, layout)),
  };
}

function placedFormula({ row, column, formula: text }: OwnFormula): PlacedContent {
  return { row, column, content: formula(text) };
}

interface Layout {
  /** Row of the sheet of a row of the form; of its first copy where it is repeated. */
  readonly place: (row: number) => number;
  /** Of all its copies. */
  readonly copies: (row: number) => readonly number[];
  readonly repeats: FormPlan['repeats'];
}

function layoutOf(counts: ReadonlyMap<number, number>): Layout {
  const more = [...counts].map(([row, count]) => ({ row, count: count - 1 }));
  const place = (row: number): number => row + more.reduce((sum, each) => sum + (each.row < row ? each.count : 0), 0);
  return {
    place,
    copies: (row) => Array.from({ length: counts.get(row) ?? 1 }, (_, item) => place(row) + item),
    repeats: more.filter(({ count }) => count > 0).sort((a, b) => b.row - a.row),
  };
}

function shapeOf({ sheet, cells }: FormTemplate, counts: ReadonlyMap<number, number>): string {
  const hash = new TextHash();
  sheet.formulas.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content !== '') hash.add(`${row},${column},${String(content)}\n`);
    }),
  );
  for (const { row, column, text } of cells) hash.add(`${row},${column},${text}\n`);
  return hash.add(JSON.stringify([...counts])).text();
}

/** Widths and heights of the sheet, with its rows repeated. */
function measuresOf({ sheet }: FormTemplate, counts: ReadonlyMap<number, number>, layout: Layout): PageMeasures {
  const repeated = <T>(rows: readonly T[]): T[] =>
    rows.flatMap((each, row) => Array.from({ length: counts.get(row) ?? 1 }, () => each));
  const merges = sheet.merges.flatMap((area) =>
    Array.from({ length: counts.get(area.row) ?? 1 }, (_, item): Area => {
      const row = layout.place(area.row) + item;
      const last = layout.place(area.row + area.rowCount - 1) + item;
      return { ...area, row, rowCount: area.rowCount === 1 ? 1 : last - row + 1 };
    }),
  );
  return {
    merges,
    columnWidths: sheet.columnWidths,
    rowHeights: repeated(sheet.rowHeights),
    fontSizes: repeated(sheet.fontSizes),
  };
}
