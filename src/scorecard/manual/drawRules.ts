import type { Area } from '../../base/address';
import { groupBy } from '../../base/groupBy';
import { parsePeriod } from '../../base/period';
import type { Language } from '../../base/language';
import type { SheetDrawing } from '../../base/sheetDrawing';
import { columnPoints, heightIn } from '../../base/textWidth';
import type { Role } from '../../catalogue/catalogue';
import type { Settings } from '../settings/settings';
import { noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { PAGE_NUMBER, withPages } from '../sheet/printPages';
import type { ManualTexts } from '../texts/manualTexts';

/** A step of indent, and what a page in portrait shows besides. */
const WIDTHS = [3, 80];
const SIZE = 11;
/** Width of a sentence's column in points. */
const LINE = columnPoints(80);
const FIRST_ROW = 3;

/** The rules of assessment in words, written from the settings and the roles in use. */
export function drawRules(
  settings: Settings,
  roles: readonly Role[],
  language: Language,
  texts: ManualTexts,
): SheetDrawing {
  const { rules, footer } = texts;
  const lines = ruleParts(settings, cadenceSentences(settings, roles, language, texts), texts).flatMap(
    ({ heading, sentences }) => [
      { heading, text: '', points: 28 },
      ...sentences.map((text) => ({ heading: '', text, points: heightIn(text, LINE, SIZE) + 4 })),
    ],
  );
  const whole = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: WIDTHS.length });
  const body: Area = { row: FIRST_ROW, column: 0, rowCount: lines.length, columnCount: 1 };
  const drawing: SheetDrawing = {
    columnWidths: WIDTHS,
    rowHeights: [
      { row: 0, points: 30 },
      { row: 1, points: heightIn(rules.hint, LINE, SIZE) },
      ...lines.map(({ points }, index) => ({ row: FIRST_ROW + index, points })),
    ],
    blocks: [
      { row: 0, column: 0, contents: [[rules.title]] },
      { row: 1, column: 0, contents: [[rules.hint]] },
      { row: FIRST_ROW, column: 0, contents: lines.map(({ heading, text }) => [heading, text]) },
    ],
    merges: [whole(1)],
    styles: [
      { area: { ...whole(0), columnCount: 1 }, style: titleLook() },
      { area: whole(1), style: noteLook(10) },
      { area: body, style: { bold: true, size: 12, color: PALETTE.accent, vertical: 'center' } },
      {
        area: { ...body, column: 1 },
        style: { size: SIZE, color: PALETTE.ink, wrap: true, vertical: 'center' },
      },
    ],
    validations: [],
    links: [],
    inputs: [],
    page: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: 0,
      titleRows: { first: 0, last: 0 },
      footerLeft: footer,
      footerRight: PAGE_NUMBER,
    },
    tabColor: PALETTE.accent,
    gridlines: false,
  };
  return withPages(drawing, (at) => (lines[at - FIRST_ROW]?.heading ?? '') !== '');
}

interface RulePart {
  readonly heading: string;
  readonly sentences: readonly string[];
}

function ruleParts(settings: Settings, cadences: readonly string[], { rules }: ManualTexts): readonly RulePart[] {
  const { headings } = rules;
  const { grades, adjustments, raterWeights, pay, chain, procedure } = settings;
  const { shares } = settings.blocks;
  return [
    { heading: headings.cadence, sentences: cadences },
    {
      heading: headings.scoring,
      sentences: [
        rules.indicators,
        ...(shares.kpi === 1 ? [] : [rules.blocks(shares.kpi, shares.behaviour, shares.ability)]),
        rules.raters(raterWeights),
        rules.cap(settings.cap, chain.totalDecimals),
        rules.override(chain.overrideLimit),
        rules.veto[chain.vetoEffect],
      ],
    },
    {
      heading: headings.grades,
      sentences: [
        ...grades.map(({ name, minimum, coefficient }, index) =>
          rules.grade(name, minimum, grades[index - 1]?.minimum ?? null, coefficient),
        ),
        ...grades.flatMap(({ name, share }) => (share === null ? [] : [rules.share(name, share)])),
      ],
    },
    {
      heading: headings.adjustments,
      sentences:
        adjustments.length === 0
          ? [rules.noAdjustments]
          : adjustments.map(({ item, points, cap }) => rules.adjustment(item, points, cap)),
    },
    {
      heading: headings.pay,
      sentences: [rules.attendance(pay.attendanceShare, pay.lapses, pay.absenceDays), rules.statutoryLeave],
    },
    { heading: headings.steps, sentences: [...rules.steps, rules.review(settings.lowLine)] },
    {
      heading: headings.appeal,
      sentences: rules.appeal(procedure.appealDays, procedure.appealTo, procedure.answerDays),
    },
  ];
}

/** One sentence for everybody, or one for each cycle with the roles assessed in it, as the settings say. */
function cadenceSentences(
  { employment, period }: Settings,
  roles: readonly Role[],
  language: Language,
  { rules, cadences, separator }: ManualTexts,
): string[] {
  if (!employment.byRole) {
    const kind = parsePeriod(period)?.kind ?? 'range';
    return [rules.oneCadence(kind === 'range' ? null : cadences[kind])];
  }
  return [...groupBy(roles, ({ cadence }) => cadence)].map(([cadence, same]) =>
    rules.cadence(cadences[cadence], same.map(({ name }) => name[language]).join(separator)),
  );
}
