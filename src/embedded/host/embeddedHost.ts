import type { AddInFunctions } from '../formula/evaluation/addInFunction';
import { RangeType, WorksheetType } from '../api/objectTypes';
import { WorkbookType, WorksheetCollectionType } from '../api/workbook/workbookType';
import { err, ok, type Result } from '../../base/result';
import { Bridge } from '../protocol/bridge';
import { eventText, type ClientEvent } from '../protocol/eventFeed';
import { FaultPlan } from '../protocol/faultPlan';
import { ReferenceStore } from '../protocol/referenceStore';
import { EventType, WORKBOOK_TARGET } from '../protocol/wireNumbers';
import type { TrafficMeter } from '../protocol/traffic';
import type { WireObject } from '../protocol/wireType';
import { areaName } from '../grid/cellReference';
import { enterByHand, type EntryProblem } from '../workbook/rules/enterByHand';
import { HandEdits, type StepRefusal } from './handEdits';
import { changeSheetByHand, type SheetChange, type SheetProblem } from './handSheets';
import { activateSheet } from '../workbook/sheets/sheetList';
import { openWorkbook, type OpenFailure, type SheetsRead } from '../workbook/file/openWorkbook';
import { saveWorkbook } from '../workbook/file/saveWorkbook';
import type { Workbook } from '../workbook/workbook';

export interface HostOptions {
  /** BCP 47, "zh-CN" when left out: decides how short dates are shown, and what the client is told. */
  readonly language?: string;
  readonly fileName?: string;
  /** The moment TODAY is taken from; the computer's clock when left out. */
  readonly now?: () => Date;
  /** The functions of add-ins that formulas may call; none when left out. */
  readonly addIns?: AddInFunctions | undefined;
  /** "now" when left out. A sheet that is read when it is asked for and is damaged is a fault of the host then. */
  readonly sheetsRead?: SheetsRead;
  /** Told of faults of the host itself; without it they go to the console. */
  readonly onFault?: (error: unknown) => void;
}

/**
 * One open workbook and the host's end of the bridge to a client. It is as strict as Excel: what Excel refuses is refused, and a
 * member that is not there answers ApiNotFound.
 */
export class EmbeddedHost {
  readonly faults = new FaultPlan();
  readonly bridge: Bridge;
  readonly references = new ReferenceStore();
  readonly language: string;
  /** What was entered by hand, to be undone. */
  readonly edits: HandEdits;
  private fresh: WireObject[] = [];
  /** Ids of sheets, or the workbook's target for all of them. */
  private readonly listenedSheets = new Set<string>();
  private isActivationHeard = false;
  private isDeletionHeard = false;
  /** Id of the sheet that was shown when events were last told. */
  private shown: string;
  /** Ids of the sheets that were there then. */
  private present: readonly string[];
  private readonly eventListeners = new Set<(text: string) => void>();
  private readonly afterBatch: (() => void)[] = [];

  constructor(
    readonly workbook: Workbook,
    options: HostOptions,
  ) {
    this.language = workbook.locale;
    this.shown = workbook.activeSheet.id;
    this.present = workbook.sheets.map(({ id }) => id);
    this.edits = new HandEdits(workbook);
    const onFault =
      options.onFault ??
      // eslint-disable-next-line no-console -- a fault of the host itself has to be seen, and nobody else is there to be told
      ((error: unknown): void => console.error('The embedded host failed while it ran a batch:', error));
    this.bridge = new Bridge(
      {
        root: WorkbookType.of(workbook),
        references: this.references,
        created: (object) => this.follow(object),
        listening: (object, call) => this.listen(object, call),
        onFault,
      },
      this.faults,
      () => this.finishBatch(),
    );
  }

  get traffic(): TrafficMeter {
    return this.bridge.traffic;
  }

  /** Calls `listener` after each batch that was carried out. Returns how to stop. */
  onBatch(listener: () => void): () => void {
    this.afterBatch.push(listener);
    return () => {
      const index = this.afterBatch.indexOf(listener);
      if (index >= 0) this.afterBatch.splice(index, 1);
    };
  }

  /** Calls `send` with each text that tells the client of events. Returns how to stop. */
  onEvent(send: (text: string) => void): () => void {
    this.eventListeners.add(send);
    return () => this.eventListeners.delete(send);
  }

  /** Enters a text in a cell (0-based) as a person at the keyboard would, and tells listeners of it. */
  enterByHand(sheetName: string, row: number, column: number, text: string): Result<null, EntryProblem> {
    const sheet = this.workbook.sheetNamed(sheetName);
    if (!sheet) throw new RangeError(`There is no sheet ${sheetName}`);
    const entered = this.edits.record(sheet, () => enterByHand(this.workbook, sheet, row, column, text));
    this.sendEvents('Unknown');
    return entered;
  }

  /** Takes back the last entry by hand, or does it again, shows where, and tells listeners of it. */
  stepByHand(direction: 'undo' | 'redo'): StepRefusal | null {
    const stepped = direction === 'undo' ? this.edits.undo() : this.edits.redo();
    if (typeof stepped === 'string') return stepped;
    const { sheet, area } = stepped;
    if (sheet.visibility === 'Visible') activateSheet(this.workbook, sheet);
    sheet.selection = area;
    this.sendEvents('Unknown');
    return null;
  }

  /**
   * Does to a sheet what a person does by its tab, and tells listeners of it. Leaves no step to undo: Excel takes none of these back,
   * and what was entered before may have been on a sheet that is gone.
   */
  changeSheetByHand(sheetId: string, change: SheetChange): SheetProblem | null {
    const problem = changeSheetByHand(this.workbook, sheetId, change);
    if (problem !== null) return problem;
    this.edits.clear();
    this.sendEvents('Unknown');
    return null;
  }

  /** Shows a sheet as a person does by its tab, and tells listeners of it. */
  activateByHand(sheetId: string): void {
    const sheet = this.workbook.sheetById(sheetId);
    if (sheet) activateSheet(this.workbook, sheet);
    this.sendEvents('Unknown');
  }

  private listen(object: WireObject, call: string): void {
    const begins = call.startsWith('_Register');
    const sheet = WorksheetType.targetOf(object)?.sheet;
    const isWhole = WorksheetCollectionType.targetOf(object) !== undefined;
    if (isWhole && call.endsWith('ActivatedEvent')) this.isActivationHeard = begins;
    if (isWhole && call.endsWith('DeletedEvent')) this.isDeletionHeard = begins;
    const target = isWhole ? WORKBOOK_TARGET : sheet?.id;
    if (target === undefined || !call.endsWith('DataChangedEvent')) return;
    if (begins) this.listenedSheets.add(target);
    else this.listenedSheets.delete(target);
  }

  /** Tells the client what has changed on the sheets it listens to, which sheets are gone, and which one is shown now. */
  private sendEvents(triggerSource: 'ThisLocalAddin' | 'Unknown'): void {
    const changes = this.workbook.changes.take();
    const events = [
      ...changes.flatMap(({ sheet, area, type }): ClientEvent[] =>
        [sheet.id, WORKBOOK_TARGET]
          .filter((target) => this.listenedSheets.has(target))
          .map((target) => ({
            type: EventType.worksheetChanged,
            target,
            detail: {
              address: areaName(area),
              changeType: type,
              source: 'Local',
              triggerSource,
              shiftDirection: 'None',
              worksheetId: sheet.id,
            },
          })),
      ),
      ...this.deletions(),
      ...this.activation(),
    ];
    if (events.length > 0 && this.workbook.eventsEnabled)
      this.eventListeners.forEach((send) => send(eventText(events)));
  }

  private deletions(): readonly ClientEvent[] {
    const gone = this.present.filter((id) => this.workbook.sheetById(id) === null);
    this.present = this.workbook.sheets.map(({ id }) => id);
    if (!this.isDeletionHeard) return [];
    return gone.map((worksheetId) => ({
      type: EventType.worksheetDeleted,
      target: WORKBOOK_TARGET,
      detail: { source: 'Local', worksheetId },
    }));
  }

  private activation(): readonly ClientEvent[] {
    const { id } = this.workbook.activeSheet;
    if (id === this.shown) return [];
    this.shown = id;
    if (!this.isActivationHeard) return [];
    return [{ type: EventType.worksheetActivated, target: WORKBOOK_TARGET, detail: { worksheetId: id } }];
  }

  /** The workbook as a file. */
  save(): Uint8Array {
    return saveWorkbook(this.workbook);
  }

  /** Ranges follow their cells while a batch runs, and longer when the client keeps them. */
  private follow(object: WireObject): void {
    const range = RangeType.targetOf(object);
    if (!range) return;
    range.sheet.followers.add(range);
    this.fresh.push(object);
  }

  private finishBatch(): void {
    this.fresh = this.fresh.filter((object) => {
      if (this.references.isKept(object)) return true;
      const range = RangeType.targetOf(object);
      if (range) for (const sheet of this.workbook.sheets) sheet.followers.delete(range);
      return false;
    });
    this.edits.heedOthers();
    this.workbook.shownAtRest = this.workbook.activeSheet.id;
    this.sendEvents('ThisLocalAddin');
    this.afterBatch.forEach((listener) => listener());
  }
}

/** Opens a workbook in a host of its own. */
export const openHost = (bytes: Uint8Array, options: HostOptions = {}): Result<EmbeddedHost, OpenFailure> => {
  const surroundings = {
    locale: options.language ?? 'zh-CN',
    fileName: options.fileName ?? 'Book1.xlsx',
    now: options.now ?? (() => new Date()),
    addIns: options.addIns,
  };
  const opened = openWorkbook(bytes, surroundings, options.sheetsRead);
  return opened.ok ? ok(new EmbeddedHost(opened.value, options)) : err(opened.error);
};
