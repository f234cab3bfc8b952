import {
  createUniver,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUndoRedoService,
  LocaleType,
  type FUniver,
  type ILanguagePack,
  type IWorkbookData,
  type Univer,
} from '@univerjs/presets';
import {
  BEFORE_CELL_EDIT,
  ClearSelectionContentCommand,
  IEditorBridgeService,
  ILayoutService,
  SetRangeValuesMutation,
  SetZoomRatioOperation,
  SheetInterceptorService,
  UniverNetworkPlugin,
  UniverSheetsCorePreset,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
} from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { Language } from '../../base/language';
import { boundingArea, intersects, type SheetArea } from '../../embedded/grid/area';
import type { SheetSnapshot } from '../snapshot/sheetSnapshot';
import { changedCells } from './changedCells';
import { fitSnapshot } from './fitSnapshot';
import { COLUMN_HEADER_HEIGHT, frozenSize, GRID_SHEET, gridStyles, gridWorkbook, ROW_HEADER_WIDTH } from './gridData';
import type { GridCells } from './gridData';
import { guardDecision } from './guard';
import { inSlices } from './inSlices';
import { pastedLines } from './pastedLines';
import type { GridEvents, SheetGrid } from './sheetGrid';
import { UniverMeasure } from './univerMeasure';

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

const LOCALES: Readonly<Record<Language, LocaleType>> = {
  'zh-CN': LocaleType.ZH_CN,
  'zh-TW': LocaleType.ZH_TW,
  'en-US': LocaleType.EN_US,
};
type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** Nothing is asked of a server, and cells come with the texts they show. */
const NOT_NEEDED: readonly unknown[] = [UniverNetworkPlugin, UniverSheetsNumfmtPlugin, UniverSheetsNumfmtUIPlugin];

/** The preset without the plugins that the grid has no use for. */
function needed({ plugins, ...preset }: Preset): Preset {
  const pluginOf = (each: Preset['plugins'][number]): unknown => (Array.isArray(each) ? each[0] : each);
  return { ...preset, plugins: plugins.filter((each) => !NOT_NEEDED.includes(pluginOf(each))) };
}

/** The sheet drawn by Univer, which is given texts and looks and calculates nothing. */
export class UniverGrid implements SheetGrid {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly measure = new UniverMeasure();
  private shown: SheetSnapshot | null = null;
  private entries = new Map<string, string>();
  private unit = 0;
  private isDrawing = false;
  private isEditing = false;
  /** Pixels of the sheet. */
  private scroll = { x: 0, y: 0 };

  constructor(
    private readonly container: HTMLElement,
    language: Language,
    words: ILanguagePack,
    isDark: boolean,
    private readonly events: GridEvents,
  ) {
    const locale = LOCALES[language];
    const { univer, univerAPI } = createUniver({
      locale,
      darkMode: isDark,
      locales: { [locale]: words },
      presets: [
        needed(
          UniverSheetsCorePreset({
            container,
            header: true,
            toolbar: false,
            footer: false,
            formulaBar: true,
            contextMenu: false,
            disableAutoFocus: true,
            sheets: { disableForceStringAlert: true, disableForceStringMark: true },
            formula: { initialFormulaComputing: NO_CALCULATION },
          }),
        ),
      ],
    });
    this.univer = univer;
    this.api = univerAPI;
    this.listen();
    this.takeAddresses();
  }

  fit(snapshot: SheetSnapshot): Promise<SheetSnapshot> {
    return inSlices(fitSnapshot(snapshot, this.measure));
  }

  show(snapshot: SheetSnapshot): boolean {
    const before = this.shown;
    const changed = before && changedCells(before, snapshot);
    if (!changed && this.isEditing && before?.sheetId === snapshot.sheetId) return false;
    this.shown = snapshot;
    this.entries = new Map(snapshot.cells.map((cell) => [`${cell.row},${cell.column}`, cell.entry]));
    this.isDrawing = true;
    try {
      if (changed) this.redraw(snapshot, changed);
      else this.rebuild(snapshot, before?.sheetId === snapshot.sheetId);
      if (changed && before.zoom !== snapshot.zoom) this.applyZoom(snapshot.zoom);
    } finally {
      this.isDrawing = false;
    }
    return true;
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

  zoom(percent: number): void {
    if (!this.shown) return;
    this.shown = { ...this.shown, zoom: percent };
    this.isDrawing = true;
    try {
      this.applyZoom(percent);
    } finally {
      this.isDrawing = false;
    }
  }

  async endTyping(): Promise<void> {
    await this.api.getActiveWorkbook()?.endEditingAsync(true);
  }

  stepTyping(direction: 'undo' | 'redo'): void {
    // Univer keeps the steps but leaves the keys out while a cell is edited.
    void (direction === 'undo' ? this.api.undo() : this.api.redo());
  }

  darken(isDark: boolean): void {
    this.api.toggleDarkMode(isDark);
  }

  dispose(): void {
    this.container.removeEventListener('keydown', this.takeAddress, { capture: true });
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
    this.leaveFocus();
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

  /** Univer takes the keyboard when it first draws, however late that is; who is elsewhere by then stays there. */
  private leaveFocus(): void {
    const { container } = this;
    const before = document.activeElement;
    if (!(before instanceof HTMLElement) || before === document.body || container.contains(before)) return;
    const giveBack = (): void => {
      forget();
      if (before.isConnected) before.focus();
    };
    const forget = (): void => {
      container.removeEventListener('focusin', giveBack);
      container.removeEventListener('pointerdown', forget, { capture: true });
    };
    container.addEventListener('focusin', giveBack);
    container.addEventListener('pointerdown', forget, { capture: true });
    setTimeout(forget, SETTLED_MS);
  }

  private applyZoom(percent: number): void {
    const unitId = this.api.getActiveWorkbook()?.getId();
    if (unitId === undefined) return;
    const zoomRatio = percent / 100;
    this.api.syncExecuteCommand(SetZoomRatioOperation.id, { unitId, subUnitId: GRID_SHEET, zoomRatio });
    this.tellView(this.scroll.x, this.scroll.y);
  }

  private tellView(scrollX: number, scrollY: number): void {
    if (!this.shown) return;
    this.scroll = { x: scrollX, y: scrollY };
    const canvas = this.container.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
    const box = this.container.getBoundingClientRect();
    const frozen = frozenSize(this.shown);
    const zoom = this.shown.zoom / 100;
    this.events.scrolled({
      left: (canvas ? canvas.left - box.left : 0) + (ROW_HEADER_WIDTH + frozen.width) * zoom,
      top: (canvas ? canvas.top - box.top : 0) + (COLUMN_HEADER_HEIGHT + frozen.height) * zoom,
      zoom,
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
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      if (!this.isLocked(event.row, event.column)) return;
      event.cancel = true;
      events.locked();
      // The key that began it is already in the editor's text, which the formula bar shows.
      setTimeout(() => this.univer.__getInjector().get(IEditorBridgeService).refreshEditCellState());
    });
    api.addEvent(api.Event.SheetEditStarted, () => {
      this.isEditing = true;
      this.forgetTyping();
      events.typing(true);
    });
    api.addEvent(api.Event.BeforeSheetEditEnd, (event) => {
      if (!event.isConfirm) return;
      const text = event.value
        .toPlainText()
        .replace(/\r?\n$/, '')
        .replace(/\r\n?/g, '\n');
      if (text !== (this.entries.get(`${event.row},${event.column}`) ?? ''))
        events.entered(event.row, event.column, text);
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      this.isEditing = false;
      events.typing(false);
    });
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

  /** Univer would select cells that are not drawn, and then type into others. */
  private takeAddresses(): void {
    this.container.addEventListener('keydown', this.takeAddress, { capture: true });
  }

  private readonly takeAddress = (event: KeyboardEvent): void => {
    const box = event.target;
    if (event.key !== 'Enter' || event.isComposing || !(box instanceof HTMLInputElement)) return;
    if (!box.matches(ADDRESS_BOX)) return;
    event.preventDefault();
    event.stopPropagation();
    void this.events.wentTo(box.value).then((hasGone) => {
      // The keys belong to the cell only once it is selected; who has left the box meanwhile stays there.
      if (document.activeElement !== box) return;
      if (hasGone) this.univer.__getInjector().get(ILayoutService).focus();
      else box.select();
    });
  };

  /** The editor is the same for all cells: what was typed in another one is no step of this. */
  private forgetTyping(): void {
    const steps = this.univer.__getInjector().get(IUndoRedoService);
    for (const editor of [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY]) {
      steps.clearUndoRedo(editor);
    }
  }

  /** Whether the cell is known to be locked; of one beyond what was drawn the host knows more. */
  private isLocked(row: number, column: number): boolean {
    const { shown } = this;
    if (!shown?.isProtected) return false;
    const style = shown.cells.find((cell) => cell.row === row && cell.column === column)?.style;
    return style !== undefined && shown.styles[style]?.locked === true;
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

const ADDRESS_BOX = '[data-u-comp="defined-name"] input';
/** What Univer does after it has drawn a workbook is done by then. */
const SETTLED_MS = 300;
/** Univer's CalculationMode.NO_CALCULATION. */
const NO_CALCULATION = 2;
