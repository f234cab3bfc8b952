import type { WireType } from '../../protocol/wireType';
import { ChartCollectionType } from '../chart/chartCollectionType';
import { ChartSeriesType } from '../chart/chartSeriesType';
import { ChartType } from '../chart/chartType';
import { ConditionalFormatCollectionType } from '../range/conditionalFormatTypes';
import { DataValidationType } from '../range/dataValidationType';
import { FreezePanesType } from '../sheet/freezePanesType';
import { PageLayoutType } from '../sheet/pageLayoutType';
import { WorksheetProtectionType } from '../sheet/protectionTypes';
import { RangeFormatType } from '../range/rangeFormatType';
import { RangeType, WorksheetType } from '../objectTypes';
import { FunctionsType } from './functionTypes';
import { SettingCollectionType } from './settingTypes';
import { TableCollectionType } from '../table/tableCollectionType';
import { TableType } from '../table/tableType';
import { WorkbookCreatedType } from './workbookCreatedType';
import { ApplicationType, CultureInfoType, WorkbookType } from './workbookType';

type AnyType = Pick<WireType<never>, 'name' | 'has'>;

interface SetNeeds {
  /** "1.1" and on. */
  readonly version: string;
  /** The members of this version that the product uses; with one missing the version is not claimed. */
  readonly members: readonly (readonly [AnyType, readonly string[]])[];
}

const words = (text: string): string[] => text.split(' ');

/** Each version with members of it, in order; the typings say the same (a test holds them to it). */
export const SET_NEEDS: readonly SetNeeds[] = [
  {
    version: '1.1',
    members: [
      [WorkbookType, words('Worksheets Tables Names Application GetSelectedRange')],
      [WorksheetType, words('Name Id Position Visibility Charts Tables GetRange GetCell GetUsedRange Activate Delete')],
      [
        RangeType,
        words(
          'Values Formulas Text NumberFormat Address Format Worksheet Insert Delete Clear GetCell GetRow Select GetUsedRange',
        ),
      ],
      [RangeFormatType, words('Fill Font Borders HorizontalAlignment VerticalAlignment WrapText')],
      [ChartCollectionType, words('Add _Items Count')],
      [ChartType, words('Name Title Legend Series Axes DataLabels SetPosition Top Left Width Height Delete')],
      [ChartSeriesType, words('Name')],
      [
        TableType,
        words('Name Id ShowHeaders ShowTotals Style Columns Rows GetRange GetHeaderRowRange GetDataBodyRange Delete'),
      ],
    ],
  },
  {
    version: '1.2',
    members: [
      [WorkbookType, words('Functions')],
      [FunctionsType, words('Year')],
      [WorksheetProtectionType, words('Protected Options Protect')],
      [RangeType, words('Merge Unmerge RowHidden ColumnHidden Hidden GetResizedRange')],
      [RangeFormatType, words('AutofitRows AutofitColumns Protection ColumnWidth RowHeight')],
      [TableType, words('ConvertToRange ClearFilters')],
    ],
  },
  {
    version: '1.3',
    members: [
      [RangeType, words('_ValidateArraySize')],
      [TableType, words('ShowBandedRows ShowFilterButton')],
    ],
  },
  {
    version: '1.4',
    members: [
      [WorkbookType, words('Settings')],
      [SettingCollectionType, words('Add GetItemOrNullObject _Items')],
      [ChartCollectionType, words('GetItemOrNullObject')],
      [TableCollectionType, words('GetItemOrNullObject')],
      [WorksheetType, words('Names GetUsedRangeOrNullObject')],
      [RangeType, words('GetIntersectionOrNullObject GetUsedRangeOrNullObject')],
    ],
  },
  { version: '1.5', members: [[WorksheetType, words('GetNext GetPrevious')]] },
  {
    version: '1.6',
    members: [
      [RangeType, words('ConditionalFormats')],
      [ConditionalFormatCollectionType, words('Add ClearAll GetCount')],
    ],
  },
  {
    version: '1.7',
    members: [
      [WorksheetType, words('Copy TabColor FreezePanes GetRangeByIndexes')],
      [FreezePanesType, words('FreezeRows FreezeColumns FreezeAt Unfreeze GetLocationOrNullObject')],
      [WorkbookType, words('Protection GetActiveCell Name')],
      [ChartSeriesType, words('SetValues SetXAxisValues HasDataLabels')],
      [RangeType, words('Hyperlink GetAbsoluteResizedRange')],
    ],
  },
  {
    version: '1.8',
    members: [
      [WorksheetType, words('ShowGridlines')],
      [DataValidationType, words('Rule ErrorAlert Prompt IgnoreBlanks Type Clear')],
      [ApplicationType, words('CreateWorkbook _GetWorkbookCreatedById')],
      [WorkbookType, words('CreateAndOpenWorkbook')],
      [WorkbookCreatedType, words('Id Open')],
    ],
  },
  {
    version: '1.9',
    members: [
      [WorkbookType, words('GetSelectedRanges')],
      [WorksheetType, words('PageLayout AutoFilter HorizontalPageBreaks')],
      [PageLayoutType, words('Orientation PaperSize Zoom SetPrintArea SetPrintTitleRows HeadersFooters LeftMargin')],
      [RangeType, words('CopyFrom GetCellProperties GetRowProperties SetRowProperties GetColumnProperties GetTables')],
      [RangeFormatType, words('ShrinkToFit IndentLevel')],
      [TableType, words('AutoFilter')],
    ],
  },
  { version: '1.10', members: [[WorksheetType, words('Comments')]] },
  { version: '1.11', members: [[CultureInfoType, words('Name NumberFormat')]] },
  {
    version: '1.13',
    members: [
      [RangeType, words('GetMergedAreasOrNullObject')],
      [TableType, words('Resize')],
    ],
  },
];

/** The newest ExcelApi version all whose needed members (and those of the versions before it) exist: "1.13", or null. */
export const supportedExcelApi = (): string | null => {
  let supported: string | null = null;
  for (const { version, members } of SET_NEEDS) {
    if (!members.every(([type, names]) => names.every((name) => type.has(name)))) break;
    supported = version;
  }
  return supported;
};

/** Whether the host has this requirement set in this version. Sets it does not know it does not have. */
export const isSetSupported = (name: string, version = '1.1'): boolean => {
  const newest = name === 'ExcelApi' ? supportedExcelApi() : null;
  if (newest === null) return false;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [ourMajor = 0, ourMinor = 0] = newest.split('.').map(Number);
  return ourMajor > major || (ourMajor === major && ourMinor >= minor);
};
