import { err, ok, type Result } from '../../base/result';
import { languageFor } from '../../i18n/displayLanguage';
import { LAST_COLUMN, LAST_ROW } from '../../embedded/grid/area';
import { openHost, type EmbeddedHost } from '../../embedded/host/embeddedHost';
import type { OpenFailure } from '../../embedded/workbook/file/openWorkbook';
import type { EntryProblem } from '../../embedded/workbook/rules/enterByHand';
import type { Sheet } from '../../embedded/workbook/parts/sheet';
import { coveringMerge } from '../../embedded/workbook/cells/writeCells';
import { activateSheet } from '../../embedded/workbook/sheets/sheetList';
import { setZoomScale, tabColor } from '../../embedded/workbook/sheets/viewSettings';
import { cellHelp } from '../snapshot/cellHelp';
import { findText } from '../snapshot/findText';
import { reachOf, type Reach } from '../snapshot/reach';
import type { SheetSnapshot } from '../snapshot/sheetSnapshot';
import { takeSnapshot } from '../snapshot/takeSnapshot';
import { cellFunctions } from './cellFunctions';
import { linkTarget } from './linkTarget';
import type { BlockOutcome, CellAt, CreatedFile, HostOperation, HostRequests, WorkbookState } from './hostMessages';
import { sameBytes } from './sameBytes';

type Handlers = {
  readonly [Operation in HostOperation]: (
    given: HostRequests[Operation]['given'],
  ) => HostRequests[Operation]['answer'] | Promise<HostRequests[Operation]['answer']>;
};

/**
 * The workbook the workbench shows, on the worker's side. The file that is open stays open until another one has been opened, so
 * that a file that cannot be read costs nothing.
 */
export class HostSession {
  private host: EmbeddedHost | null = null;
  private selectionsTaken = 0;
  /** The workbook as it was last read as a file. */
  private lastSaved: Uint8Array | null = null;
  /** The last snapshot given of each sheet, to tell whether the sheet looks different now. */
  private readonly given = new Map<string, string>();
  /** How far selections have gone on each sheet: what was drawn for them stays. */
  private readonly reached = new Map<string, Reach>();

  constructor(
    private readonly onChange: (state: WorkbookState) => void,
    /** Takes what the host has to say to the Office.js client unasked. */
    private readonly onPush: (text: string) => void,
    /** Takes the file of a workbook that the add-in has made and opened beside this one. */
    private readonly onCreated: (created: CreatedFile) => void,
  ) {}

  readonly handlers: Handlers = {
    open: (given) => this.open(given),
    examine: (bytes) => {
      const examined = openHost(bytes);
      return examined.ok ? null : examined.error;
    },
    batch: (text) => this.opened.bridge.receive(text),
    state: () => this.state(),
    snapshot: (sheetId) => this.snapshot(sheetId),
    changedSnapshot: (sheetId) => this.changedSnapshot(sheetId),
    type: (given) => this.type(given),
    typeBlock: (given) => this.typeBlock(given),
    step: (direction) => this.opened.stepByHand(direction),
    find: (search) => findText(this.opened.workbook, search),
    help: (at) => {
      // The add-in may have removed the sheet that the grid still shows.
      const sheet = this.opened.workbook.sheetById(at.sheetId);
      return sheet ? cellHelp(this.opened.workbook, sheet, at.row, at.column) : { choices: null, prompt: null };
    },
    followLink: (at) => this.followLink(at),
    changeSheet: ({ sheetId, change }) => this.opened.changeSheetByHand(sheetId, change),
    zoom: ({ sheetId, percent }) => {
      const sheet = this.opened.workbook.sheetById(sheetId);
      if (sheet) setZoomScale(sheet, percent);
      return null;
    },
    activate: (sheetId) => this.activate(sheetId),
    select: ({ sheetId, area }) => {
      this.selectionsTaken += 1;
      const sheet = this.opened.workbook.sheetById(sheetId);
      if (sheet) sheet.selection = area;
      return null;
    },
    typing: (isTyping) => {
      this.opened.faults.setPersonTyping(isTyping);
      return null;
    },
    save: () => (this.lastSaved = this.opened.save()),
  };

  private get opened(): EmbeddedHost {
    if (!this.host) throw new Error('No workbook is open');
    return this.host;
  }

  private open({ bytes, fileName, language }: HostRequests['open']['given']): Result<WorkbookState, OpenFailure> {
    const addIns = cellFunctions(languageFor(language), () => {
      if (!opened.ok || this.host !== opened.value) return;
      opened.value.workbook.calculator.markAllDirty();
      this.onChange(this.state());
    });
    const opened = openHost(bytes, { fileName, language, addIns });
    if (!opened.ok) return err(opened.error);
    this.host = opened.value;
    this.lastSaved = null;
    // The pane looks for merged areas after every entry: on Windows that leaves nothing to undo, in a browser it does not.
    opened.value.workbook.traits.readingMergesClearsUndo = false;
    this.given.clear();
    this.reached.clear();
    opened.value.onBatch(() => {
      if (this.host === opened.value) this.onChange(this.state());
    });
    opened.value.onEvent((text) => {
      if (this.host === opened.value) this.onPush(text);
    });
    opened.value.workbook.created.onOpened((bytes) => {
      if (this.host === opened.value) this.onCreated({ bytes, isCopy: sameBytes(bytes, this.lastSaved) });
    });
    return ok(this.state());
  }

  private state(): WorkbookState {
    const { workbook, edits } = this.opened;
    return {
      tabs: workbook.sheets
        .filter(({ visibility }) => visibility !== 'VeryHidden')
        .map((sheet) => ({
          id: sheet.id,
          name: sheet.name,
          color: tabColor(workbook, sheet) || null,
          isHidden: sheet.visibility === 'Hidden',
        })),
      activeSheetId: workbook.activeSheet.id,
      selection: workbook.activeSheet.selection,
      selectionsTaken: this.selectionsTaken,
      version: workbook.version,
      canUndo: edits.canUndo,
      canRedo: edits.canRedo,
    };
  }

  private snapshot(sheetId: string): SheetSnapshot | null {
    const { workbook } = this.opened;
    const sheet = workbook.sheetById(sheetId);
    if (!sheet) return null;
    const before = this.reached.get(sheetId) ?? { rows: 0, columns: 0 };
    const now = reachOf(sheet.selection) ?? before;
    const reached = { rows: Math.max(before.rows, now.rows), columns: Math.max(before.columns, now.columns) };
    this.reached.set(sheetId, reached);
    const taken = takeSnapshot(workbook, sheet, reached);
    this.given.set(sheetId, fingerprint(taken));
    return taken;
  }

  private changedSnapshot(sheetId: string): SheetSnapshot | null {
    const before = this.given.get(sheetId);
    const taken = this.snapshot(sheetId);
    return taken && fingerprint(taken) !== before ? taken : null;
  }

  private type({ text, ...at }: HostRequests['type']['given']): Result<null, EntryProblem> {
    return this.opened.enterByHand(this.sheet(at).name, at.row, at.column, typedText(text));
  }

  private typeBlock({ lines, ...at }: HostRequests['typeBlock']['given']): BlockOutcome {
    const sheet = this.sheet(at);
    let taken = 0;
    let refused = 0;
    let first: EntryProblem | null = null;
    this.opened.edits.record(sheet, () =>
      lines.forEach((line, down) =>
        line.forEach((text, right) => {
          const [row, column] = [at.row + down, at.column + right];
          if (row > LAST_ROW || column > LAST_COLUMN || coveringMerge(sheet, row, column)) return;
          const outcome = this.opened.enterByHand(sheet.name, row, column, typedText(text));
          if (outcome.ok) taken += 1;
          else {
            refused += 1;
            first ??= outcome.error;
          }
        }),
      ),
    );
    return { taken, refused, first };
  }

  private followLink({ row, column, ...at }: CellAt): WorkbookState | null {
    const { workbook } = this.opened;
    const sheet = workbook.sheetById(at.sheetId);
    const target = sheet && linkTarget(workbook, sheet, row, column);
    if (!target) return null;
    activateSheet(workbook, target.sheet);
    target.sheet.selection = target.area;
    return this.state();
  }

  private activate(sheetId: string): WorkbookState {
    this.opened.activateByHand(sheetId);
    return this.state();
  }

  private sheet({ sheetId }: { readonly sheetId: string }): Sheet {
    const found = this.opened.workbook.sheetById(sheetId);
    if (!found) throw new Error(`There is no sheet ${sheetId}`);
    return found;
  }
}

/** Everything the grid shows, the selection aside: moving it is no reason to draw the sheet anew. */
const fingerprint = ({ selection: _, ...shown }: SheetSnapshot): string => JSON.stringify(shown);

/** A person who types "@name" or a dash means text; only code is told off for it. */
const typedText = (text: string): string => (/^@|^[-+]+$/.test(text) ? `'${text}` : text);
