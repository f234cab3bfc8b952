import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type SheetArea } from '../../grid/area';
import { booleanIn, numberIn, textIn, wordIn, type Arguments } from '../../protocol/callArguments';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { isObject } from '../../protocol/request';
import { WireType, type WireProperty } from '../../protocol/wireType';
import {
  firstPageNumber,
  headerFooterText,
  margin,
  pageFlag,
  paperSizeId,
  pageOrientation,
  setFirstPageNumber,
  setHeaderFooterText,
  setMargin,
  setPageFlag,
  setPageOrientation,
  setPaperSizeId,
  setZoom,
  zoom,
  type HeaderFooterPart,
  type MarginName,
  type PageFlag,
} from '../../workbook/sheets/pageSetup';
import {
  printArea,
  printTitles,
  setPrintArea,
  setPrintTitleColumns,
  setPrintTitleRows,
} from '../../workbook/sheets/printNames';
import { areaOnSheet, dividedAddresses } from '../addresses';
import { RangeAreasType } from '../range/rangeAreasType';
import { RangeType } from '../objectTypes';
import { RangeTarget, type SheetTarget } from '../targets';

/** Paper by the number files give it. */
const PAPERS: readonly (readonly [number, string])[] = [
  [1, 'Letter'],
  [2, 'LetterSmall'],
  [3, 'Tabloid'],
  [4, 'Ledger'],
  [5, 'Legal'],
  [6, 'Statement'],
  [7, 'Executive'],
  [8, 'A3'],
  [9, 'A4'],
  [10, 'A4Small'],
  [11, 'A5'],
  [12, 'B4'],
  [13, 'B5'],
];

const ORIENTATIONS = ['Portrait', 'Landscape'] as const;

const flag = (name: PageFlag): WireProperty<SheetTarget> => ({
  get: ({ sheet }) => pageFlag(sheet, name),
  set: ({ sheet }, value) => setPageFlag(sheet, name, booleanIn(value)),
});

const marginOf = (name: MarginName): WireProperty<SheetTarget> => ({
  get: ({ sheet }) => margin(sheet, name),
  set: ({ sheet }, value) => setMargin(sheet, name, numberIn(value, 0, 49 * 72)),
});

const setZoomFrom = ({ book, sheet }: SheetTarget, value: unknown): void => {
  if (!isObject(value)) throw invalidArgument('zoom is an object');
  const read = (name: string, least: number, most: number): number | null =>
    value[name] === undefined || value[name] === null ? null : numberIn(value[name], least, most);
  const asked = {
    scale: read('scale', 10, 400),
    horizontalFitToPages: read('horizontalFitToPages', 1, 32_767),
    verticalFitToPages: read('verticalFitToPages', 1, 32_767),
  };
  if (asked.scale !== null || book.traits.fitsToPages) setZoom(sheet, asked);
};

const headerFooter = (part: HeaderFooterPart): WireProperty<SheetTarget> => ({
  get: ({ sheet }) => headerFooterText(sheet, part),
  set: ({ sheet }, value) => setHeaderFooterText(sheet, part, textIn(value)),
});

const HeaderFooterType = new WireType<SheetTarget>('HeaderFooter', {
  properties: {
    LeftHeader: headerFooter('leftHeader'),
    CenterHeader: headerFooter('centerHeader'),
    RightHeader: headerFooter('rightHeader'),
    LeftFooter: headerFooter('leftFooter'),
    CenterFooter: headerFooter('centerFooter'),
    RightFooter: headerFooter('rightFooter'),
  },
});

const HeaderFooterGroupType = new WireType<SheetTarget>('HeaderFooterGroup', {
  links: { DefaultForAllPages: (target) => HeaderFooterType.of(target) },
});

const areasArgument = (target: SheetTarget, args: Arguments): readonly SheetArea[] => {
  const given = args.at(0);
  if (typeof given === 'string')
    return dividedAddresses(given, ',').map((each) => areaOnSheet(target.book, target.sheet, each));
  const several = RangeAreasType.targetOf(given);
  return several ? several.areas : [args.target(0, RangeType).where];
};

const printAreas = (target: SheetTarget): unknown => {
  const areas = printArea(target.book, target.sheet);
  return areas.length === 0 ? null : RangeAreasType.of({ book: target.book, sheet: target.sheet, areas });
};

const titles = (target: SheetTarget, which: 'rows' | 'columns'): RangeTarget | null => {
  const found = printTitles(target.book, target.sheet)[which];
  return found && new RangeTarget(target.book, target.sheet, found);
};

const orNotFound = (found: unknown): unknown => {
  if (!found) throw itemNotFound('it is not set');
  return found;
};

export const PageLayoutType = new WireType<SheetTarget>('PageLayout', {
  properties: {
    Orientation: {
      get: ({ sheet }) => (pageOrientation(sheet) === 'landscape' ? 'Landscape' : 'Portrait'),
      set: ({ sheet }, value) =>
        setPageOrientation(sheet, wordIn(value, ORIENTATIONS) === 'Landscape' ? 'landscape' : 'portrait'),
    },
    PaperSize: {
      get: ({ sheet }) => PAPERS.find(([id]) => id === paperSizeId(sheet))?.[1] ?? null,
      set: ({ sheet }, value) => {
        const word = wordIn(
          value,
          PAPERS.map(([, name]) => name),
        );
        setPaperSizeId(sheet, PAPERS.find(([, name]) => name === word)?.[0] ?? 9);
      },
    },
    FirstPageNumber: {
      get: ({ sheet }) => firstPageNumber(sheet) ?? '',
      set: ({ sheet }, value) => setFirstPageNumber(sheet, value === '' ? null : numberIn(value, -32_767, 32_767)),
    },
    Zoom: { get: ({ sheet }) => zoom(sheet), set: setZoomFrom },
    CenterHorizontally: flag('horizontalCentered'),
    CenterVertically: flag('verticalCentered'),
    PrintGridlines: flag('gridLines'),
    PrintHeadings: flag('headings'),
    BlackAndWhite: flag('blackAndWhite'),
    DraftMode: flag('draft'),
    LeftMargin: marginOf('left'),
    RightMargin: marginOf('right'),
    TopMargin: marginOf('top'),
    BottomMargin: marginOf('bottom'),
    HeaderMargin: marginOf('header'),
    FooterMargin: marginOf('footer'),
  },
  links: { HeadersFooters: (target) => HeaderFooterGroupType.of(target) },
  methods: {
    SetPrintArea: (target, args) => {
      setPrintArea(target.book, target.sheet, areasArgument(target, args));
      return null;
    },
    GetPrintArea: (target) => orNotFound(printAreas(target)),
    GetPrintAreaOrNullObject: printAreas,
    SetPrintTitleRows: (target, args) => {
      const [where] = areasArgument(target, args);
      if (!where) throw invalidArgument('rows are needed');
      const rows = isWholeRows(where) ? where : { ...where, left: 0, right: LAST_COLUMN };
      setPrintTitleRows(target.book, target.sheet, rows);
      return null;
    },
    SetPrintTitleColumns: (target, args) => {
      const [where] = areasArgument(target, args);
      if (!where) throw invalidArgument('columns are needed');
      const columns = isWholeColumns(where) ? where : { ...where, top: 0, bottom: LAST_ROW };
      setPrintTitleColumns(target.book, target.sheet, columns);
      return null;
    },
    GetPrintTitleRows: (target) => orNotFound(RangeType.orNull(titles(target, 'rows'))),
    GetPrintTitleRowsOrNullObject: (target) => RangeType.orNull(titles(target, 'rows')),
    GetPrintTitleColumns: (target) => orNotFound(RangeType.orNull(titles(target, 'columns'))),
    GetPrintTitleColumnsOrNullObject: (target) => RangeType.orNull(titles(target, 'columns')),
    SetPrintMargins: ({ sheet }, args) => {
      const unit = args.word(0, ['Points', 'Inches', 'Centimeters']);
      const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
      for (const name of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
        const value = args.object(1)[name];
        if (typeof value === 'number') setMargin(sheet, name, value * factor);
      }
      return null;
    },
  },
});
