import type { Area } from '../../base/address';
import { formula, type Block, type CellContent, type CellStyle, type SheetDrawing } from '../../base/sheetDrawing';
import type { JobTexts } from '../texts/jobTexts';
import { PALETTE } from '../sheet/palette';
import { placeholderWord, type PersonField, type RoleField } from '../template/placeholder';
import type { SettingsPlaces } from '../settings/readSettings';
import { settingReference } from '../settings/settingReference';

/** Label and value twice: one A4 page wide in portrait. */
const WIDTHS = [13, 43, 13, 43];
const LAST = WIDTHS.length - 1;

/** Draws the built-in job description template; HR may restyle and extend it afterwards. */
export function drawJobTemplate(places: SettingsPlaces, texts: JobTexts, language: string): SheetDrawing {
  const { labels } = texts;
  const word = (field: RoleField | PersonField): string => placeholderWord(field, language);
  const blocks: Block[] = [];
  const merges: Area[] = [];
  const styles: { area: Area; style: CellStyle }[] = [];
  const rowHeights: { row: number; points: number }[] = [];
  const cell = (row: number, first: number, last: number, content: CellContent, style: CellStyle): void => {
    const area = { row, column: first, rowCount: 1, columnCount: last - first + 1 };
    blocks.push({ row, column: first, contents: [[content]] });
    if (last > first) merges.push(area);
    styles.push({ area, style });
  };
  const label: CellStyle = {
    bold: true,
    fill: PALETTE.band,
    border: PALETTE.line,
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  };
  const short: CellStyle = { border: PALETTE.line, horizontal: 'left', vertical: 'center', wrap: true };
  const long: CellStyle = { ...short, vertical: 'top' };

  const title = `=${settingReference(places, 'company')}&"${texts.title}"`;
  cell(0, 0, LAST, formula(title), {
    bold: true,
    size: 18,
    horizontal: 'center',
    vertical: 'center',
    color: PALETTE.ink,
  });
  rowHeights.push({ row: 0, points: 36 });
  const pairs: readonly (readonly [string, string, string, string])[] = [
    [labels.role, word('role.name'), labels.department, word('employee.department')],
    [labels.position, word('employee.position'), labels.reportsTo, word('role.reportsTo')],
    [labels.directReports, word('role.directReports'), labels.assessors, word('role.assessors')],
  ];
  pairs.forEach(([first, one, second, two], index) => {
    const row = 1 + index;
    cell(row, 0, 0, first, label);
    cell(row, 1, 1, one, short);
    cell(row, 2, 2, second, label);
    cell(row, 3, 3, two, short);
    rowHeights.push({ row, points: 22 });
  });
  const sections: readonly (readonly [string, RoleField])[] = [
    [labels.purpose, 'role.purpose'],
    [labels.duties, 'role.duties'],
    [labels.qualifications, 'role.qualifications'],
    [labels.deliverables, 'role.deliverables'],
    [labels.indicators, 'role.indicators'],
  ];
  sections.forEach(([name, field], index) => {
    const row = 1 + pairs.length + index;
    cell(row, 0, 0, name, label);
    cell(row, 1, LAST, word(field), long);
    rowHeights.push({ row, points: 30 });
  });
  const signature = 1 + pairs.length + sections.length;
  const sign = (name: string): string => `${name}                    ${labels.date}`;
  cell(signature, 0, 1, sign(labels.signEmployee), short);
  cell(signature, 2, LAST, sign(labels.signManager), short);
  rowHeights.push({ row: signature, points: 34 });

  return {
    columnWidths: WIDTHS,
    rowHeights,
    blocks,
    merges,
    styles: [
      {
        area: { row: 0, column: 0, rowCount: signature + 1, columnCount: LAST + 1 },
        style: { size: 10, color: PALETTE.ink },
      },
      ...styles,
    ],
    validations: [],
    links: [],
    inputs: [],
    page: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: 1,
      footerLeft: texts.footer,
      footerRight: '&P / &N',
    },
    tabColor: PALETTE.quiet,
    gridlines: false,
  };
}
