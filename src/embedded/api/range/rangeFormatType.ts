import { area, LAST_COLUMN, LAST_ROW } from '../../grid/area';
import { booleanIn, numberIn, textIn, wordIn } from '../../protocol/callArguments';
import { invalidArgument } from '../../protocol/hostError';
import { WireType, type WireProperty } from '../../protocol/wireType';
import { colorIn } from '../styleArguments';
import { autofitColumns, autofitRows } from '../../workbook/cells/autofit';
import type { StyleRecord, StyleChange } from '../../workbook/parts/styles/styleRecord';
import { changeStyle, stylesIn } from '../../workbook/cells/cellStyles';
import { requireAllowed } from '../../workbook/cells/protection';
import { columnWidthInPoints, rowHeightInPoints, setColumnWidth, setRowHeight } from '../../workbook/cells/sizes';
import { RangeBorderCollectionType } from './borderTypes';
import type { RangeTarget } from '../targets';

/** What all cells of the range have in common, or null when they differ. */
const common = <Thing>(range: RangeTarget, read: (style: StyleRecord) => Thing): Thing | null => {
  let first: Thing | undefined;
  for (const index of stylesIn(range.sheet, range.where)) {
    const value = read(range.book.styles.style(index));
    if (first === undefined) first = value;
    else if (value !== first) return null;
  }
  return first ?? null;
};

const format = (range: RangeTarget, change: StyleChange): void => {
  requireAllowed(range.sheet, 'allowFormatCells');
  changeStyle(range.book, range.sheet, range.where, change);
};

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINES = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

const lowerFirst = (word: string): string => word.slice(0, 1).toLowerCase() + word.slice(1);
const upperFirst = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const horizontalFromFile = (value: string): string =>
  value === 'centerContinuous' ? 'CenterAcrossSelection' : upperFirst(value);
const horizontalForFile = (word: string): string =>
  word === 'CenterAcrossSelection' ? 'centerContinuous' : lowerFirst(word);

const underlineFromFile = (value: string): string => upperFirst(value.replace('Accounting', 'Accountant'));
const underlineForFile = (word: string): string => lowerFirst(word.replace('Accountant', 'Accounting'));

const flag = (
  read: (style: StyleRecord) => boolean,
  change: (on: boolean) => StyleChange,
): WireProperty<RangeTarget> => ({
  get: (range) => common(range, read),
  set: (range, value) => format(range, change(booleanIn(value))),
});

export const RangeFillType = new WireType<RangeTarget>('RangeFill', {
  properties: {
    Color: {
      get: (range) => {
        const color = common(range, (style) => style.fillColor ?? 'none');
        return color === null ? '' : color === 'none' ? '#FFFFFF' : color;
      },
      set: (range, value) => format(range, { fillColor: value === '' ? null : colorIn(value) }),
    },
  },
  methods: {
    Clear: (range) => {
      format(range, { fillColor: null });
      return null;
    },
  },
});

export const RangeFontType = new WireType<RangeTarget>('RangeFont', {
  properties: {
    Name: {
      get: (range) => common(range, (style) => style.fontName),
      set: (range, value) => format(range, { font: { name: textIn(value) } }),
    },
    Size: {
      get: (range) => common(range, (style) => style.fontSize),
      set: (range, value) => format(range, { font: { size: numberIn(value, 1, 409) } }),
    },
    Color: {
      get: (range) => common(range, (style) => style.fontColor) ?? '',
      set: (range, value) => format(range, { font: { color: colorIn(value) } }),
    },
    Bold: flag(
      (style) => style.bold,
      (bold) => ({ font: { bold } }),
    ),
    Italic: flag(
      (style) => style.italic,
      (italic) => ({ font: { italic } }),
    ),
    Strikethrough: flag(
      (style) => style.strikethrough,
      (strikethrough) => ({ font: { strikethrough } }),
    ),
    Underline: {
      get: (range) => {
        const found = common(range, (style) => style.underline);
        return found === null ? null : underlineFromFile(found);
      },
      set: (range, value) => format(range, { font: { underline: underlineForFile(wordIn(value, UNDERLINES)) } }),
    },
  },
});

export const FormatProtectionType = new WireType<RangeTarget>('FormatProtection', {
  properties: {
    Locked: flag(
      (style) => style.locked,
      (locked) => ({ locked }),
    ),
    FormulaHidden: flag(
      (style) => style.formulaHidden,
      (formulaHidden) => ({ formulaHidden }),
    ),
  },
});

/** A size that all rows (or columns) of the range share, or null. */
const commonSize = (from: number, to: number, size: (at: number) => number): number | null => {
  const first = size(from);
  for (let at = from + 1; at <= Math.min(to, from + 20_000); at++) if (size(at) !== first) return null;
  return first;
};

export const RangeFormatType = new WireType<RangeTarget>('RangeFormat', {
  links: {
    Fill: (range) => RangeFillType.of(range),
    Font: (range) => RangeFontType.of(range),
    Borders: (range) => RangeBorderCollectionType.of(range),
    Protection: (range) => FormatProtectionType.of(range),
  },
  properties: {
    HorizontalAlignment: {
      get: (range) => {
        const found = common(range, (style) => style.horizontal);
        return found === null ? null : horizontalFromFile(found);
      },
      set: (range, value) => format(range, { alignment: { horizontal: horizontalForFile(wordIn(value, HORIZONTAL)) } }),
    },
    VerticalAlignment: {
      get: (range) => {
        const found = common(range, (style) => style.vertical);
        return found === null ? null : upperFirst(found);
      },
      set: (range, value) => format(range, { alignment: { vertical: lowerFirst(wordIn(value, VERTICAL)) } }),
    },
    WrapText: flag(
      (style) => style.wrap,
      (wrap) => ({ alignment: { wrap } }),
    ),
    ShrinkToFit: flag(
      (style) => style.shrink,
      (shrink) => ({ alignment: { shrink } }),
    ),
    IndentLevel: {
      get: (range) => common(range, (style) => style.indent),
      set: (range, value) => format(range, { alignment: { indent: numberIn(value, 0, 250) } }),
    },
    TextOrientation: {
      get: (range) =>
        common(range, (style) =>
          style.rotation > 90 && style.rotation < 255
            ? 90 - style.rotation
            : style.rotation === 255
              ? 180
              : style.rotation,
        ),
      set: (range, value) => {
        const degrees = numberIn(value, -90, 180);
        if (degrees > 90 && degrees !== 180) throw invalidArgument(String(value));
        format(range, { alignment: { rotation: degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees } });
      },
    },
    ColumnWidth: {
      get: ({ book, sheet, where }) =>
        commonSize(where.left, where.right, (column) => columnWidthInPoints(book, sheet, column)),
      set: (range, value) => {
        requireAllowed(range.sheet, 'allowFormatColumns');
        setColumnWidth(range.book, range.sheet, range.where, numberIn(value));
      },
    },
    RowHeight: {
      get: ({ book, sheet, where }) =>
        commonSize(where.top, where.bottom, (row) => rowHeightInPoints(book, sheet, row)),
      set: (range, value) => {
        requireAllowed(range.sheet, 'allowFormatRows');
        setRowHeight(range.sheet, range.where, numberIn(value));
      },
    },
  },
  methods: {
    AutofitRows: (range) => {
      requireAllowed(range.sheet, 'allowFormatRows');
      autofitRows(range.book, range.sheet, area(range.where.top, 0, range.where.bottom, LAST_COLUMN));
      return null;
    },
    AutofitColumns: (range) => {
      requireAllowed(range.sheet, 'allowFormatColumns');
      const { left, right, top, bottom } = range.where;
      const whole = top === 0 && bottom === LAST_ROW;
      autofitColumns(range.book, range.sheet, area(whole ? 0 : top, left, bottom, right));
      return null;
    },
  },
});
