import type { SheetChange, SheetProblem } from '../../embedded/host/handSheets';
import type { SheetArea } from '../../embedded/grid/area';
import { areaName, parseArea } from '../../embedded/grid/cellReference';
import type { SheetGrid, GridEvents } from '../grid/sheetGrid';
import type { HostClient } from '../host/hostClient';
import type { WorkbookState } from '../host/hostMessages';
import { reachOf, type Reach } from '../snapshot/reach';
import type { SheetSnapshot } from '../snapshot/sheetSnapshot';
import { BurstMeter } from './burstMeter';
import { forgetDone } from './forgotten';
import type { PendingFile } from './pageState';
import type { PageStore } from './pageStore';
import { RefreshTimer } from './refreshTimer';

const LEAST_ZOOM = 10;
const MOST_ZOOM = 400;

const sameArea = (a: SheetArea, b: SheetArea): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/**
 * Keeps the picture and the workbook together: what the person does in the grid goes to the host, what the host says is drawn.
 * The host's active sheet is the one that is shown.
 */
export class Workbench {
  private grid: SheetGrid | null = null;
  /** The selection that both the grid and the host know of. */
  private selection: SheetArea | null = null;
  /** How much of the shown sheet is drawn. */
  private drawn: Reach = { rows: 0, columns: 0 };
  /** How many selections of the grid the host was told. */
  private selectionsTold = 0;
  /** How many sizes the host was told. */
  private zoomsTold = 0;
  /** How often the person went elsewhere. */
  private moves = 0;
  /** Settles when the host has taken the last entry. */
  private entering: Promise<unknown> = Promise.resolve();
  /** Settles when the last of the texts that were looked for is found. */
  private finding: Promise<unknown> = Promise.resolve();
  /** The grid that is being made. */
  private making: Promise<SheetGrid> | null = null;
  /** A picture of the shown sheet was not drawn, because a cell was being edited. */
  private isBehind = false;
  private savedVersion = 0;
  /** Settles when the last of the files that were to be opened is. */
  private opening: Promise<void> | null = null;
  /** The file to open after the one that is being opened; the one chosen last counts. */
  private next: PendingFile | null = null;
  /** Settles when the last of the pictures that were to be fitted is. */
  private fitting: Promise<unknown> = Promise.resolve();
  private readonly burst = new BurstMeter((isAddInBusy) => this.store.update({ isAddInBusy }));
  private readonly refreshing = new RefreshTimer(() => this.refresh());

  constructor(
    readonly store: PageStore,
    readonly host: HostClient,
    /** Makes the grid; it is loaded when it is first needed. */
    private readonly makeGrid: (events: GridEvents) => Promise<SheetGrid>,
  ) {
    host.onChanged = (state) => this.hostChanged(state);
  }

  /**
   * Opens a workbook, or asks first when changes nobody has downloaded would be lost. While another is being opened it waits
   * its turn, and nothing more of the other is drawn.
   */
  async openUnlessLosing(file: PendingFile): Promise<void> {
    await this.endTyping();
    if (!this.opening && !this.mayLose()) return this.open(file.name, file.bytes);
    const failure = await this.host.ask('examine', file.bytes);
    if (failure) this.store.notify({ kind: 'cannotOpen', file: file.name, why: failure.kind });
    else if (this.opening || !this.mayLose()) await this.open(file.name, file.bytes);
    else this.store.update({ pending: file });
  }

  /** Changes nobody has downloaded. An add-in that is only looking leaves nothing behind. */
  private mayLose(): boolean {
    return this.store.get().hasChanges;
  }

  /** Opens a workbook in the place of the one that is open. A file that cannot be read leaves everything as it is. */
  open(name: string, bytes: Uint8Array): Promise<void> {
    this.next = { name, bytes };
    this.opening ??= this.openWaiting().finally(() => {
      this.opening = null;
      this.next = null;
    });
    return this.opening;
  }

  private async openWaiting(): Promise<void> {
    for (let file = this.next; file; file = this.next) {
      this.next = null;
      await this.openNow(file);
    }
    this.store.update({ loading: null });
  }

  private async openNow({ name, bytes }: PendingFile): Promise<void> {
    const { store } = this;
    store.update({ loading: 'file', pending: null });
    // What is typed belongs to the workbook that is open now: two workbooks may call their sheets the same.
    await this.endTyping();
    const opened = await this.host.ask('open', { bytes, fileName: name, language: store.get().language });
    if (!opened.ok) {
      store.notify({ kind: 'cannotOpen', file: name, why: opened.error.kind });
      return;
    }
    const state = opened.value;
    this.savedVersion = state.version;
    this.selection = null;
    store.update({ fileName: name, hasChanges: false, workbook: state, shownSheetId: null, selected: null });
    store.update({ loading: 'grid' });
    await this.madeGrid();
    store.update({ loading: 'sheet' });
    await this.showSheet(state.activeSheetId);
    if (this.next) return;
    forgetDone();
    store.update({ workbookNumber: store.get().workbookNumber + 1 });
  }

  /** The person chose a tab. */
  async activate(sheetId: string): Promise<void> {
    this.moves += 1;
    await this.goTo(sheetId);
  }

  private async goTo(sheetId: string): Promise<void> {
    void this.grid?.endTyping();
    this.store.update({ workbook: await this.host.ask('activate', sheetId) });
    await this.showSheet(sheetId);
  }

  /** The workbook as a file; from now on there is nothing to lose. */
  async save(): Promise<Uint8Array> {
    await this.endTyping();
    // Asked before, so that a change after the file was made counts as one that is not in it.
    const version = this.host.ask('state', null).then((state) => {
      this.takeState(state);
      return state.version;
    });
    const bytes = await this.host.ask('save', null);
    this.savedVersion = await version;
    const { workbook } = this.store.get();
    if (workbook) this.takeState(workbook);
    return bytes;
  }

  /** A choice from the list of the selected cell. */
  choose(text: string): void {
    const { selected } = this.store.get();
    if (selected) void this.enter(selected.row, selected.column, text);
  }

  /** Does something to a whole sheet: null, or why Excel would not. What is being typed is entered first. */
  async changeSheet(sheetId: string, change: SheetChange): Promise<SheetProblem | null> {
    await this.endTyping();
    const problem = await this.host.ask('changeSheet', { sheetId, change });
    if (problem === null) await this.afterEntry();
    return problem;
  }

  /** Shows the sheet larger or smaller. Excel's bounds are 10 and 400 per cent. */
  async zoom(percent: number): Promise<void> {
    const { shownSheetId: sheetId, zoom } = this.store.get();
    const fitted = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, percent));
    if (sheetId === null || fitted === zoom) return;
    this.store.update({ zoom: fitted });
    // Told at once: a picture that is asked for from now on has this size.
    this.zoomsTold += 1;
    const told = this.host.ask('zoom', { sheetId, percent: fitted });
    await this.grid?.endTyping();
    if (this.store.get().shownSheetId === sheetId) this.grid?.zoom(fitted);
    await told;
  }

  /** Takes back the last typing in the cell that is edited, or does it again. */
  stepTyping(direction: 'undo' | 'redo'): void {
    this.grid?.stepTyping(direction);
  }

  /** Draws the grid on a dark or a light ground. */
  darken(isDark: boolean): void {
    this.grid?.darken(isDark);
  }

  /** Takes back the last entry in the grid, or does it again. */
  async step(direction: 'undo' | 'redo'): Promise<void> {
    await this.endTyping();
    const refusal = await this.host.ask('step', direction);
    if (refusal === 'changed') this.store.notify({ kind: 'cannotUndo' });
    await this.afterEntry();
  }

  /** Goes to the next cell that shows the text, or to the one before, from where the search before this one has led. */
  find(text: string, isBackwards: boolean): Promise<void> {
    const { moves } = this;
    const finding = this.finding.then(() => this.findNow(text, isBackwards, moves));
    this.finding = finding.catch(() => undefined);
    return finding;
  }

  /** `moves`: as they were when it was asked for. A person who has gone elsewhere since stays there. */
  private async findNow(text: string, isBackwards: boolean, moves: number): Promise<void> {
    const { shownSheetId: sheetId } = this.store.get();
    if (sheetId === null || text === '' || moves !== this.moves) return;
    const { top: row, left: column } = this.selection ?? { top: 0, left: 0 };
    const found = await this.host.ask('find', { text, from: { sheetId, row, column }, isBackwards });
    this.store.update({ found: found ?? { place: 0, count: 0 } });
    if (!found || moves !== this.moves) return;
    if (found.sheetId !== this.store.get().shownSheetId) await this.goTo(found.sheetId);
    if (moves !== this.moves) return;
    await this.followSelection({ top: found.row, left: found.column, bottom: found.row, right: found.column });
  }

  /** The person went elsewhere on the page: what is being typed is entered, as clicking another cell would. */
  leaveGrid(): void {
    void this.grid?.endTyping();
  }

  /** Draws everything in another language. */
  async replaceGrid(): Promise<void> {
    await this.endTyping();
    this.grid?.dispose();
    this.grid = null;
    await this.madeGrid();
    this.selection = null;
    const { shownSheetId } = this.store.get();
    if (shownSheetId !== null) await this.showSheet(shownSheetId);
  }

  /** The grid; made where there is none. One is made at a time: two would stand in the same box. */
  private async madeGrid(): Promise<SheetGrid> {
    if (this.grid) return this.grid;
    this.making ??= this.makeInLanguage().finally(() => (this.making = null));
    this.grid = await this.making;
    return this.grid;
  }

  /** The language may be switched again while the grid is being made. */
  private async makeInLanguage(): Promise<SheetGrid> {
    for (;;) {
      const { language } = this.store.get();
      const grid = await this.makeGrid(this.gridEvents());
      if (this.store.get().language === language) return grid;
      grid.dispose();
    }
  }

  /** Ends what is being typed; settles when the host has taken it. */
  private async endTyping(): Promise<void> {
    await this.grid?.endTyping();
    await this.entering;
  }

  private takes(entry: Promise<void>): void {
    this.entering = entry.catch(() => undefined);
    void entry.then(() => this.refresh());
  }

  private gridEvents(): GridEvents {
    return {
      entered: (row, column, text) => this.takes(this.enter(row, column, text)),
      blockEntered: (row, column, lines) => this.takes(this.enterBlock(row, column, lines)),
      selected: (area) => {
        if (!this.isSelected(area)) this.moves += 1;
        void this.select(area);
      },
      wentTo: (address) => this.goToAddress(address),
      typing: (isTyping) => {
        this.store.update({ isTyping });
        void this.host.ask('typing', isTyping);
        if (!isTyping && this.isBehind) this.refreshing.ask();
      },
      locked: () => this.store.notify({ kind: 'refused', problem: { kind: 'locked' } }),
      refused: () => this.store.notify({ kind: 'notOffered' }),
      clicked: (row, column) => void this.followLink(row, column),
      scrolled: (view) => this.store.update({ view }),
    };
  }

  private async enter(row: number, column: number, text: string): Promise<void> {
    const sheetId = this.store.get().shownSheetId;
    if (sheetId === null) return;
    const outcome = await this.host.ask('type', { sheetId, row, column, text });
    if (!outcome.ok) this.store.notify({ kind: 'refused', problem: outcome.error });
    this.takeState(await this.host.ask('state', null));
  }

  private async enterBlock(row: number, column: number, lines: readonly (readonly string[])[]): Promise<void> {
    const sheetId = this.store.get().shownSheetId;
    if (sheetId === null) return;
    const outcome = await this.host.ask('typeBlock', { sheetId, row, column, lines });
    const { refused, taken, first } = outcome;
    if (first && taken === 0 && refused === 1) this.store.notify({ kind: 'refused', problem: first });
    else if (refused > 0) this.store.notify({ kind: 'blockRefused', refused, taken, first });
    this.takeState(await this.host.ask('state', null));
  }

  private async followLink(row: number, column: number): Promise<void> {
    const sheetId = this.store.get().shownSheetId;
    const state = sheetId === null ? null : await this.host.ask('followLink', { sheetId, row, column });
    if (!state) return;
    this.takeState(state);
    await this.showSheet(state.activeSheetId);
  }

  private async afterEntry(): Promise<void> {
    this.takeState(await this.host.ask('state', null));
    await this.refresh();
  }

  private async select(area: SheetArea): Promise<void> {
    const sheetId = this.store.get().shownSheetId;
    if (sheetId === null || this.isSelected(area)) return;
    this.selection = area;
    this.store.update({ selected: null });
    this.selectionsTold += 1;
    await this.host.ask('select', { sheetId, area });
    const help = await this.host.ask('help', { sheetId, row: area.top, column: area.left });
    if (this.selection === area && this.store.get().shownSheetId === sheetId) {
      this.store.update({ selected: { row: area.top, column: area.left, help } });
    }
  }

  private isSelected(area: SheetArea): boolean {
    return this.selection !== null && sameArea(this.selection, area);
  }

  private hostChanged(state: WorkbookState): void {
    this.burst.tick();
    this.takeState(state);
    this.refreshing.ask();
  }

  private takeState(state: WorkbookState): void {
    this.store.update({ workbook: state, hasChanges: state.version !== this.savedVersion });
  }

  /** Draws what is different: another sheet when the add-in has activated one, else what changed on this one. */
  private async refresh(): Promise<void> {
    const { workbook, shownSheetId } = this.store.get();
    if (!workbook || !this.grid || shownSheetId === null) return;
    if (workbook.activeSheetId !== shownSheetId) {
      await this.showSheet(workbook.activeSheetId);
      return;
    }
    const { zoomsTold } = this;
    // The host counts a picture that was not drawn as given.
    const snapshot = await this.host.ask(this.isBehind ? 'snapshot' : 'changedSnapshot', shownSheetId);
    const fitted = snapshot && (await this.fit(snapshot));
    if (this.store.get().shownSheetId !== shownSheetId) return;
    if (fitted) this.draw(this.sized(fitted, zoomsTold));
    // What the host said before it knew where the person went is no wish of the add-in's.
    if (workbook.selectionsTaken === this.selectionsTold) await this.followSelection(workbook.selection);
  }

  private async showSheet(sheetId: string): Promise<void> {
    const { moves, zoomsTold } = this;
    const snapshot = await this.host.ask('snapshot', sheetId);
    if (!snapshot || this.next) return;
    const fitted = await this.fit(snapshot, true);
    if (this.next) return;
    if (this.store.get().shownSheetId === sheetId) {
      this.draw(this.sized(fitted, zoomsTold));
      // It was drawn already, and the person has gone on in it.
      if (moves !== this.moves) return;
      this.selection = null;
      this.store.update({ selected: null });
    } else {
      this.selection = null;
      this.store.update({ shownSheetId: sheetId, selected: null });
      this.draw(fitted);
    }
    await this.followSelection(snapshot.selection);
  }

  /** One after the other: a small sheet shall not be drawn before a large one that was asked for earlier. */
  private fit(snapshot: SheetSnapshot, isGoingThere = false): Promise<SheetSnapshot> {
    const fitted = this.fitting.then(async () => {
      const fits = await (this.grid?.fit(snapshot) ?? snapshot);
      // What is typed meanwhile belongs to the sheet that is left.
      if (isGoingThere && this.store.get().shownSheetId !== snapshot.sheetId) await this.grid?.endTyping();
      return fits;
    });
    this.fitting = fitted.catch(() => undefined);
    return fitted;
  }

  /** The picture of the shown sheet in the size the person chose since it was asked for. */
  private sized(fitted: SheetSnapshot, zoomsTold: number): SheetSnapshot {
    return zoomsTold === this.zoomsTold ? fitted : { ...fitted, zoom: this.store.get().zoom };
  }

  private draw(fitted: SheetSnapshot): void {
    this.isBehind = this.grid?.show(fitted) === false;
    if (this.isBehind) return;
    const { isProtected, isCut, charts, zoom } = fitted;
    this.drawn = { rows: fitted.rowCount, columns: fitted.columnCount };
    this.store.update({ isProtected, isCut, charts, zoom });
  }

  /** Goes where the person has said by an address, or says why not: then nothing moves. */
  private async goToAddress(text: string): Promise<boolean> {
    const { shownSheetId: sheetId } = this.store.get();
    this.moves += 1;
    const { moves } = this;
    await this.endTyping();
    if (sheetId === null || this.store.get().shownSheetId !== sheetId || moves !== this.moves) return false;
    const area = parseArea(text);
    if (!area) {
      this.store.notify({ kind: 'noAddress' });
      return false;
    }
    if (!reachOf(area)) {
      this.store.notify({ kind: 'notDrawn', address: areaName(area) });
      return false;
    }
    return this.followSelection(area);
  }

  /** Selects in the grid what the host is told is selected, and draws more of the sheet where it must. false: the grid is elsewhere. */
  private async followSelection(area: SheetArea): Promise<boolean> {
    if (this.isSelected(area)) return true;
    const reach = reachOf(area);
    const isDrawn = reach !== null && reach.rows <= this.drawn.rows && reach.columns <= this.drawn.columns;
    if (isDrawn) this.grid?.select(area);
    void this.select(area);
    if (isDrawn) return true;
    if (reach) return this.drawFor(area);
    this.store.notify({ kind: 'notDrawn', address: areaName(area) });
    return false;
  }

  /** Draws as much more of the shown sheet as the selection that the host has been told needs, and selects it. */
  private async drawFor(area: SheetArea): Promise<boolean> {
    const { shownSheetId: sheetId } = this.store.get();
    const { zoomsTold } = this;
    const snapshot = sheetId === null ? null : await this.host.ask('snapshot', sheetId);
    const fitted = snapshot && (await this.fit(snapshot));
    if (!fitted || this.store.get().shownSheetId !== sheetId || !this.isSelected(area)) return false;
    this.draw(this.sized(fitted, zoomsTold));
    if (this.isBehind) {
      // It is drawn once the cell is no longer edited, and then gone to.
      this.selection = null;
      this.takeState(await this.host.ask('state', null));
      return false;
    }
    this.grid?.select(area);
    return true;
  }
}
