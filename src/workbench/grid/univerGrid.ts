import { createUniver, LocaleType, type FUniver, type IWorkbookData, type Univer } from '@univerjs/presets';
import {
  BEFORE_CELL_EDIT,
  ClearSelectionContentCommand,
  SetRangeValuesMutation,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import zhTW from '@univerjs/preset-sheets-core/locales/zh-TW';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Language } from '../../base/language';
import { boundingArea, intersects, type SheetArea } from '../../embedded/grid/area';
import type { SheetSnapshot } from '../snapshot/sheetSnapshot';
import { changedCells } from './changedCells';
import { COLUMN_HEADER_HEIGHT, frozenSize, GRID_SHEET, gridStyles, gridWorkbook, ROW_HEADER_WIDTH } from './gridData';
import type { GridCells } from './gridData';
import { guardDecision } from './guard';
import { pastedLines } from './pastedLines';
import type { GridEvents, SheetGrid } from './sheetGrid';

interface UniverRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

const areaOf = (range: UniverRange): SheetArea => ({
  top: range.startRow,
  left: range.startColumn,
  bottom: range.endRow,
  right: range.endColumn,
});

/** What Univer's scroll event carries beside what its type says: pixels of the sheet. */
interface ViewportScroll {
  readonly viewportScrollX: number;
  readonly viewportScrollY: number;
}

/** A selected area never cuts a merged one. */
const withMerges = (snapshot: SheetSnapshot, area: SheetArea): SheetArea =>
  snapshot.merges.filter((merge) => intersects(merge, area)).reduce(boundingArea, area);

/** The sheet drawn by Univer, which is given texts and looks and calculates nothing. */
const LOCALES: Readonly<Record<Language, LocaleType>> = {
  'zh-CN': LocaleType.ZH_CN,
  'zh-TW': LocaleType.ZH_TW,
  'en-US': LocaleType.EN_US,
};

export class UniverGrid implements SheetGrid {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private shown: SheetSnapshot | null = null;
  private entries = new Map<string, string>();
  private unit = 0;
  private isDrawing = false;

  constructor(
    private readonly container: HTMLElement,
    language: Language,
    private readonly events: GridEvents,
  ) {
    const locale = LOCALES[language];
    const { univer, univerAPI } = createUniver({
      locale,
      locales: { [LocaleType.ZH_CN]: zhCN, [LocaleType.ZH_TW]: zhTW, [LocaleType.EN_US]: enUS },
      presets: [
        UniverSheetsCorePreset({
          container,
          header: true,
          toolbar: false,
          footer: false,
          formulaBar: true,
          contextMenu: false,
          disableAutoFocus: true,
          disableTextFormatAlert: true,
          disableTextFormatMark: true,
          sheets: { disableForceStringAlert: true, disableForceStringMark: true },
          formula: { initialFormulaComputing: NO_CALCULATION },
        }),
      ],
    });
    this.univer = univer;
    this.api = univerAPI;
    this.listen();
  }

  show(snapshot: SheetSnapshot): void {
    const before = this.shown;
    this.shown = snapshot;
    this.entries = new Map(snapshot.cells.map((cell) => [`${cell.row},${cell.column}`, cell.entry]));
    const changed = before && changedCells(before, snapshot);
    this.isDrawing = true;
    try {
      if (changed) this.redraw(snapshot, changed);
      else this.rebuild(snapshot, before?.sheetId === snapshot.sheetId);
    } finally {
      this.isDrawing = false;
    }
  }

  select(area: SheetArea): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet || !this.shown) return;
    const bottom = Math.min(area.bottom, this.shown.rowCount - 1);
    const right = Math.min(area.right, this.shown.columnCount - 1);
    if (area.top > bottom || area.left > right) return;
    this.isDrawing = true;
    try {
      const { top, left, ...end } = withMerges(this.shown, { ...area, bottom, right });
      sheet.getRange(top, left, end.bottom - top + 1, end.right - left + 1).activate();
      this.bringIntoView(area.top, area.left);
    } finally {
      this.isDrawing = false;
    }
  }

  endTyping(): void {
    void this.api.getActiveWorkbook()?.endEditingAsync(true);
  }

  dispose(): void {
    this.univer.dispose();
  }

  private redraw(snapshot: SheetSnapshot, cells: GridCells): void {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) return;
    const styles = gridStyles(snapshot);
    const cellValue = Object.fromEntries(
      Object.entries(cells).map(([row, line]) => [
        row,
        Object.fromEntries(
          Object.entries(line).map(([column, cell]) => [
            column,
            {
              v: cell.v ?? null,
              t: cell.t ?? null,
              f: null,
              s: typeof cell.s === 'string' ? (styles[cell.s] ?? null) : null,
            },
          ]),
        ),
      ]),
    );
    // onlyLocal keeps Univer's formula engine out of it.
    this.api.syncExecuteCommand(
      SetRangeValuesMutation.id,
      { unitId: workbook.getId(), subUnitId: GRID_SHEET, cellValue },
      { onlyLocal: true },
    );
  }

  private rebuild(snapshot: SheetSnapshot, isSameSheet: boolean): void {
    const old = this.api.getActiveWorkbook();
    const scroll = isSameSheet ? old?.getActiveSheet().getScrollState() : undefined;
    const selection = isSameSheet ? old?.getActiveSheet().getActiveRange()?.getRange() : undefined;
    const unitId = `view${++this.unit}`;
    this.api.createWorkbook(gridWorkbook(snapshot, unitId) as Partial<IWorkbookData>);
    if (old) this.api.disposeUnit(old.getId());
    else this.showEntriesForEditing();
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    if (selection) {
      const { top, left, bottom, right } = areaOf(selection);
      if (bottom < snapshot.rowCount && right < snapshot.columnCount) {
        sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
      }
    }
    if (scroll) sheet.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
    this.tellView(0, 0);
  }

  private tellView(scrollX: number, scrollY: number): void {
    if (!this.shown) return;
    const canvas = this.container.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
    const box = this.container.getBoundingClientRect();
    const frozen = frozenSize(this.shown);
    this.events.scrolled({
      left: (canvas ? canvas.left - box.left : 0) + ROW_HEADER_WIDTH + frozen.width,
      top: (canvas ? canvas.top - box.top : 0) + COLUMN_HEADER_HEIGHT + frozen.height,
      x: scrollX + frozen.width,
      y: scrollY + frozen.height,
    });
  }

  private bringIntoView(row: number, column: number): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const visible = sheet?.getVisibleRange();
    if (!sheet || !visible) return;
    const isVisible =
      row >= visible.startRow && row < visible.endRow && column >= visible.startColumn && column < visible.endColumn;
    if (!isVisible) sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 1));
  }

  private listen(): void {
    const { api, events } = this;
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (event.id === ClearSelectionContentCommand.id && !this.isDrawing) {
        event.cancel = true;
        this.clearSelection();
        return;
      }
      const decision = guardDecision(event, this.isDrawing);
      if (decision === 'let') return;
      event.cancel = true;
      if (decision === 'refuse') events.refused();
    });
    api.addEvent(api.Event.SheetEditStarted, () => events.typing(true));
    api.addEvent(api.Event.BeforeSheetEditEnd, (event) => {
      if (!event.isConfirm) return;
      const text = event.value
        .toPlainText()
        .replace(/\r?\n$/, '')
        .replace(/\r\n?/g, '\n');
      if (text !== (this.entries.get(`${event.row},${event.column}`) ?? ''))
        events.entered(event.row, event.column, text);
    });
    api.addEvent(api.Event.SheetEditEnded, () => events.typing(false));
    api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
      event.cancel = true;
      const at = this.selection();
      if (at && event.text) events.blockEntered(at.top, at.left, pastedLines(event.text));
    });
    api.addEvent(api.Event.SelectionChanged, ({ selections: [first] }) => {
      if (first && !this.isDrawing) events.selected(areaOf(first));
    });
    api.addEvent(api.Event.CellClicked, ({ row, column }) => events.clicked(row, column));
    api.addEvent(api.Event.Scroll, (event) => {
      const { viewportScrollX = 0, viewportScrollY = 0 } = event as Partial<ViewportScroll>;
      this.tellView(viewportScrollX, viewportScrollY);
    });
  }

  /** The grid holds what cells show; who edits a cell edits what the cell holds. Univer knows sheets once it has had one. */
  private showEntriesForEditing(): void {
    const interceptors = this.univer.__getInjector().get(SheetInterceptorService);
    interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 1000,
      handler: (cell, { row, col }, next) => {
        const entry = this.entries.get(`${row},${col}`);
        if (entry === undefined || entry === '') return next(cell);
        return next({ ...cell, v: entry, t: 1, p: null, f: entry.startsWith('=') ? entry : null });
      },
    });
  }

  private selection(): SheetArea | null {
    const range = this.api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getRange();
    return range ? areaOf(range) : null;
  }

  private clearSelection(): void {
    const area = this.selection();
    if (!area) return;
    const line = Array.from({ length: area.right - area.left + 1 }, () => '');
    this.events.blockEntered(
      area.top,
      area.left,
      Array.from({ length: area.bottom - area.top + 1 }, () => line),
    );
  }
}

/** Univer's CalculationMode.NO_CALCULATION. */
const NO_CALCULATION = 2;
