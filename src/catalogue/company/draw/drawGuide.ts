import type { CellContent, SheetDrawing } from '../../../base/sheetDrawing';
import { writeRuleText } from '../../../scoring/ruleText/writeRuleText';
import type { ScoringRule, Unit } from '../../../scoring/scoringRule';
import { COMPANY_COLOURS as COLOURS } from './colours';
import type { CompanyChoices, CompanyTexts } from '../sheets/companyTexts';
import type { CompanySheet } from './drawCompany';

/** One rule of each kind and form, to copy from. They are written by the same code that reads them. */
export const RULE_EXAMPLES: readonly { readonly rule: ScoringRule; readonly unit: Unit }[] = [
  { rule: { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 }, unit: 'yuan' },
  {
    rule: { kind: 'ratio', direction: 'higher', floor: 60, cap: 130, incentives: [{ from: 1.1, factor: 1.1 }] },
    unit: 'yuan',
  },
  { rule: { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 5 }, unit: 'percent' },
  {
    rule: { kind: 'deduct', direction: 'lower', step: 0.1, stepOf: 'target', points: 5, maxDeduction: 50 },
    unit: 'hours',
  },
  { rule: { kind: 'deduct', direction: 'target', step: 0.05, stepOf: 'value', points: 5 }, unit: 'percent' },
  { rule: { kind: 'occurrence', points: 10 }, unit: 'times' },
  { rule: { kind: 'occurrence', points: 5, maxDeduction: 40 }, unit: 'times' },
  {
    rule: {
      kind: 'bands',
      on: 'attainment',
      bands: [
        { from: null, to: 0.8, score: 0 },
        { from: 0.8, to: 1, score: 60 },
        { from: 1, to: null, score: 100 },
      ],
    },
    unit: 'yuan',
  },
  {
    rule: {
      kind: 'bands',
      on: 'value',
      bands: [
        { from: null, to: 0, score: 100 },
        { from: 0, to: 3, score: 80 },
        { from: 3, to: null, score: 0 },
      ],
    },
    unit: 'times',
  },
  { rule: { kind: 'judgement', scale: 'levels' }, unit: 'points' },
  { rule: { kind: 'judgement', scale: 'points' }, unit: 'points' },
  { rule: { kind: 'veto', scope: 'item' }, unit: 'times' },
  { rule: { kind: 'veto', scope: 'card', direction: 'higher' }, unit: 'percent' },
];

/** How to work with the sheets, every form of a rule with an example, and the words of the columns with a choice. */
export function drawGuide(texts: CompanyTexts): CompanySheet {
  const { guide } = texts;
  const lines: CellContent[][] = [];
  const headings: number[] = [];
  const headers: number[] = [];
  const add = (...line: readonly string[]): number => lines.push([line[0] ?? '', line[1] ?? '', line[2] ?? '']) - 1;

  add(guide.title);
  for (const { heading, lines: sentences } of guide.sections) {
    add();
    headings.push(add(heading));
    for (const sentence of sentences) add(sentence);
  }
  add();
  headings.push(add(guide.rulesTitle));
  headers.push(add(...guide.ruleHeaders));
  let last = '';
  for (const { rule, unit } of RULE_EXAMPLES) {
    const meaning = rule.kind === last ? '' : guide.ruleMeanings[rule.kind];
    const name = writeRuleText(rule, unit, texts.language).split(/[：:]/)[0] ?? '';
    add(rule.kind === last ? '' : name, writeRuleText(rule, unit, texts.language), meaning);
    last = rule.kind;
  }
  add();
  headings.push(add(guide.choicesTitle));
  headers.push(add(...guide.choiceHeaders));
  for (const [key, name] of Object.entries(guide.choiceNames) as [keyof CompanyChoices, string][]) {
    add(name, Object.values(texts.choices[key]).join('、'));
  }
  return {
    key: 'guide',
    name: texts.sheetNames.guide,
    drawing: guideDrawing(lines, headings, headers),
    table: null,
    suggestions: [],
  };
}

function guideDrawing(
  lines: readonly CellContent[][],
  headings: readonly number[],
  headers: readonly number[],
): SheetDrawing {
  const row = (index: number, columnCount = 3) => ({ row: index, column: 0, rowCount: 1, columnCount });
  const first = headers[0] ?? 0;
  return {
    columnWidths: [18, 64, 70],
    rowHeights: [{ row: 0, points: 28 }],
    blocks: [{ row: 0, column: 0, contents: lines }],
    merges: [],
    styles: [
      { area: row(0, 1), style: { bold: true, size: 16, color: COLOURS.ink } },
      {
        area: { row: first, column: 0, rowCount: lines.length - first, columnCount: 3 },
        style: { wrap: true, vertical: 'top' },
      },
      ...headings.map((index) => ({
        area: row(index, 1),
        style: { bold: true, size: 12, color: COLOURS.tab, wrap: false },
      })),
      ...headers.map((index) => ({
        area: row(index),
        style: { bold: true, fill: COLOURS.header, border: COLOURS.line },
      })),
    ],
    validations: [],
    links: [],
    inputs: [],
    page: { orientation: 'landscape', fitWide: 1, fitTall: 0 },
    tabColor: COLOURS.tab,
    gridlines: false,
  };
}
