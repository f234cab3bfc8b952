import { blankWorkbook } from '../src/embedded/workbook/file/blankWorkbook';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../src/embedded/node/openEmbeddedWorkbook';
import { RECORDING_VERSION, type Recording, type RecordedSheet } from '../src/excel/recording/recording';

/** Where the stand-in answered otherwise than Excel. */
interface Difference {
  /** Number of the request, 1 is the first. */
  readonly request: number;
  /** "Results.0.Value.Name" */
  readonly place: string;
  readonly excel: string;
  readonly standIn: string;
}

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a file; throws a RangeError that says what is wrong with it. */
export function readRecording(text: string): Recording {
  let read: Json;
  try {
    read = JSON.parse(text);
  } catch {
    throw new RangeError('The file is no recording: it is no JSON');
  }
  if (!isObject(read) || !Array.isArray(read['start']) || !Array.isArray(read['exchanges'])) {
    throw new RangeError('The file is no recording: it has no start and no exchanges');
  }
  if (read['version'] !== RECORDING_VERSION) {
    throw new RangeError(`The recording is of version ${String(read['version'])}; known is ${RECORDING_VERSION}`);
  }
  return read as unknown as Recording;
}

/** Sends what Excel was asked to a stand-in that holds the same cells, and compares the answers. */
export async function replay(recording: Recording): Promise<readonly Difference[]> {
  const book = await restore(recording.start);
  const ids = new Map<string, string>();
  const differences: Difference[] = [];
  for (const [index, { request, answer }] of recording.exchanges.entries()) {
    const body = withIds(request, ids);
    const reply = await book.host.bridge.receive(JSON.stringify({ id: index + 1, message: { body } }));
    const { message } = JSON.parse(reply ?? '{}') as { readonly message?: { readonly body: string } };
    const replayed = JSON.parse(message?.body ?? 'null') as Json;
    for (const found of compare(answer, replayed, ids)) differences.push({ request: index + 1, ...found });
  }
  return differences;
}

async function restore(sheets: readonly RecordedSheet[]): Promise<EmbeddedWorkbook> {
  const opened = await openEmbeddedWorkbook(blankWorkbook(), { onFault: () => undefined });
  if (!opened.ok) throw new RangeError(opened.error);
  const book = opened.value;
  // Tables are put where they stood, so nothing may grow on its own meanwhile.
  book.host.workbook.traits.tablesGrow = false;
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const first = worksheets.getFirst();
    first.name = 'first of all';
    for (const sheet of sheets) draw(worksheets.add(sheet.name), sheet);
    const shown = sheets.find(({ active }) => active) ?? sheets[0];
    if (shown) worksheets.getItem(shown.name).activate();
    first.delete();
    for (const { name, visibility } of sheets) {
      if (visibility !== 'Visible') worksheets.getItem(name).visibility = visibility as Excel.SheetVisibility;
    }
    await context.sync();
  });
  book.host.workbook.traits.tablesGrow = true;
  return book;
}

function draw(sheet: Excel.Worksheet, recorded: RecordedSheet): void {
  const { row, column, formulas, formats, merges, tables } = recorded;
  const range = (at: { row: number; column: number; rowCount: number; columnCount: number }): Excel.Range =>
    sheet.getRangeByIndexes(at.row, at.column, at.rowCount, at.columnCount);
  const width = formulas[0]?.length ?? 0;
  if (width > 0) {
    const cells = range({ row, column, rowCount: formulas.length, columnCount: width });
    cells.numberFormat = formats.map((line) => [...line]);
    cells.formulas = formulas.map((line) => line.map(asTyped));
  }
  for (const merge of merges) range(merge).merge();
  for (const table of tables) {
    const made = sheet.tables.add(range(table.area), true);
    made.name = table.name;
  }
  if (recorded.isProtected) sheet.protection.protect();
}

/** Texts stay texts, whatever they look like. */
function asTyped(content: Json): Json {
  return typeof content === 'string' && content !== '' && !content.startsWith('=') ? `'${content}` : content;
}

/** A request with the ids of the stand-in's own sheets, tables and ranges. */
function withIds(part: Json, ids: ReadonlyMap<string, string>): Json {
  if (typeof part === 'string') return ids.get(part) ?? part;
  if (Array.isArray(part)) return part.map((each) => withIds(each, ids));
  if (!isObject(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, withIds(each, ids)]));
}

type Found = Omit<Difference, 'request'>;

const IDS = new Set(['Id', '_ReferenceId']);
/** What is masked: only its kind can be the same. */
const KIND_ONLY = new Set(['Values', 'Text', 'Message']);
/** What cells show: of a formula over masked cells it can be of another kind, so it is compared where there is none. */
const SHOWN = new Set(['Values', 'Text']);
/** A recording begins with the cells' contents; how they and the page looked it does not hold. */
const LOOKS = new Set(['ColumnWidth', 'VerticalAlignment', 'PaperSize', 'Orientation', 'Zoom']);
/** Sizes depend on fonts, by a few parts in a hundred. */
const CLOSE = 0.05;

function compare(excel: Json, standIn: Json, ids: Map<string, string>, place = '', kindOnly = false): Found[] {
  if (Array.isArray(excel) && Array.isArray(standIn) && excel.length === standIn.length) {
    return excel.flatMap((each, index) => compare(each, standIn[index], ids, `${place}.${index}`, kindOnly));
  }
  if (isObject(excel) && isObject(standIn)) return compareMembers(excel, standIn, ids, { place, kindOnly });
  if (isSame(excel, standIn, kindOnly)) return [];
  return [{ place: place.replace(/^\./, ''), excel: shown(excel), standIn: shown(standIn) }];
}

function compareMembers(
  excel: JsonObject,
  standIn: JsonObject,
  ids: Map<string, string>,
  { place, kindOnly }: { readonly place: string; readonly kindOnly: boolean },
): Found[] {
  return [...new Set([...Object.keys(excel), ...Object.keys(standIn)])].flatMap((name) => {
    const [ours, theirs] = [standIn[name], excel[name]];
    if (IDS.has(name)) {
      if (typeof ours === 'string' && typeof theirs === 'string') ids.set(theirs, ours);
      return [];
    }
    if (LOOKS.has(name)) return [];
    if (SHOWN.has(name)) {
      const [shownThere, shownHere] = [constants(theirs, excel['Formulas']), constants(ours, standIn['Formulas'])];
      return compare(shownThere, shownHere, ids, `${place}.${name}`, true);
    }
    return compare(theirs, ours, ids, `${place}.${name}`, kindOnly || KIND_ONLY.has(name));
  });
}

/** Values with those of formulas blanked; all of them where the answer does not say which cells have formulas. */
function constants(values: Json, formulas: Json): Json {
  if (!Array.isArray(values)) return values;
  return (values as Json[]).map((line, row) => {
    if (!Array.isArray(line)) return line;
    const contents = Array.isArray(formulas) ? (formulas as Json[])[row] : undefined;
    return line.map((value: Json, column) => {
      const content = Array.isArray(contents) ? (contents as Json[])[column] : '=';
      return typeof content === 'string' && content.startsWith('=') ? '' : value;
    });
  });
}

function isSame(excel: Json, standIn: Json, kindOnly: boolean): boolean {
  if (kindOnly) return typeof excel === typeof standIn && (excel === '') === (standIn === '');
  if (
    typeof excel === 'number' &&
    typeof standIn === 'number' &&
    !(Number.isInteger(excel) && Number.isInteger(standIn))
  ) {
    return Math.abs(excel - standIn) <= CLOSE * Math.abs(excel);
  }
  return excel === standIn;
}

function shown(value: Json): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 120);
}
