import type { CellValue } from '../../base/grid';
import { cellKind, isDitto, isPersonName, isVacancy, isYesOrNo } from '../cells/cellKinds';
import type { GridView } from '../cells/gridView';
import { isDateFormat } from '../cells/hireDate';
import type { ColumnHeader } from '../header/headerTexts';
import type { NameColumn } from '../header/mapColumns';
import { readPeople } from './people';
import { isJapaneseNameHeader, joinName, type NamePart } from '../words/nameParts';

/** The rows of a list and the columns its names stand in. */
export interface NamePlace {
  readonly nameColumns: readonly NameColumn[];
  readonly start: number;
  readonly end: number;
  readonly headers?: readonly ColumnHeader[];
}

const FIGURES: ReadonlySet<string> = new Set(['number', 'date', 'phone', 'idCard']);
/** "Anders, Linda Jane": of the cells with a comma this share has one word before it. */
const MOSTLY = 0.8;
/** From this share of different cells built like names on, another one may be a remark. */
const MOST_NAMES = 2 / 3;
/** Fewer names show no habit. */
const FEWEST_NAMES = 3;
const ALL_CAPITALS = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)+$/u;
/** "Seconded out": no particle of a name stands at its end. */
const ENDS_SMALL = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+)* \p{Ll}[\p{L}.'’-]*$/u;
const FAMILY_FIRST = /^([^\s,]+), ?([a-z][^,]*)$/i;

const BETWEEN_PARTS = /(?<=[\u3040-\u9fff])[ \u3000\u00a0]+(?=[\u3040-\u9fff])/g;

/** Reads the name cells of a list, in one column or put together from several. */
export class NameCells {
  /** Some cell of the column holds a name: a number beside it is a slip and no number of people. */
  private readonly hold: boolean;
  private readonly familyFirst: boolean;
  /** Japanese lists put a blank between the two parts of one name. */
  private readonly spacedParts: boolean;
  /** Most cells hold names that can be told by how they are built, and not nicknames. */
  private readonly plainNames: boolean;
  /** The list writes each word of a name with a capital. */
  private readonly capitals: boolean;

  constructor(
    private readonly view: GridView,
    private readonly place: NamePlace,
  ) {
    const header = place.headers?.find(({ column }) => column === place.nameColumns[0]?.column);
    this.spacedParts = header !== undefined && isJapaneseNameHeader(header.text);
    const texts = Array.from({ length: place.end - place.start + 1 }, (_, index) => this.typed(place.start + index));
    const latin = texts.filter((text) => /^[a-z .,'’-]+,[a-z .'’-]+$/i.test(text));
    this.familyFirst =
      latin.length >= 2 && latin.filter((text) => FAMILY_FIRST.test(text)).length >= latin.length * MOSTLY;
    this.plainNames = arePlainNames(texts);
    this.capitals = texts.filter((text) => ALL_CAPITALS.test(text)).length >= FEWEST_NAMES;
    this.hold = texts.some((text) => cellKind(text) === 'person' || isPersonName(text));
  }

  /** The name or names in a row, in the order of their script; "" where none is typed. */
  text(row: number): string {
    return this.inOrder(this.typed(row));
  }

  /** "Anders, Linda" as the list writes its people, the given name first. */
  inOrder(typed: string): string {
    return this.familyFirst ? typed.replace(FAMILY_FIRST, '$2 $1') : typed;
  }

  /** Whether a person's name isn't built like one, in a list whose names are: "外派中" among "张三" and "李四". */
  isUnusual(name: string): boolean {
    return this.plainNames && (cellKind(name) !== 'person' || (this.capitals && ENDS_SMALL.test(name)));
  }

  /** A number, a date, an answer or a ditto mark stands where a name should. */
  isNoName(row: number): boolean {
    const [only, second] = this.place.nameColumns;
    if (only === undefined || second !== undefined) return false;
    const { row: r, column: c } = this.view.anchor(row, only.column);
    return isNoName(this.view.value(r, c), this.view.format(r, c), this.view.shown(row, only.column), this.hold);
  }

  private typed(row: number): string {
    const { nameColumns } = this.place;
    const [only, second] = nameColumns;
    if (only === undefined) return '';
    if (second === undefined) {
      const shown = this.view.shown(row, only.column);
      return this.spacedParts ? shown.replace(BETWEEN_PARTS, '') : shown;
    }
    if (nameColumns.every(({ part }) => part === 'whole')) {
      const shown = nameColumns.map(({ column }) => this.view.shown(row, column));
      return [...new Set(shown.filter((text) => text !== ''))].join('、');
    }
    const parts: Partial<Record<NamePart, string>> = {};
    for (const { column, part } of nameColumns) if (part !== 'whole') parts[part] = this.view.shown(row, column);
    return joinName(parts);
  }
}

function isNoName(value: CellValue, format: string, text: string, amongNames: boolean): boolean {
  if (typeof value === 'boolean' || isYesOrNo(text) || isDitto(text)) return true;
  if (typeof value === 'number') return amongNames || isDateFormat(format) || !isCount(text);
  // What stands for nobody ('-', '/') is told as a vacant place; figures and marks together name nobody either.
  if (/\d/.test(text) && !/\p{L}/u.test(text)) return amongNames || !isCount(text);
  return FIGURES.has(cellKind(text)) && (amongNames || !isCount(text));
}

function arePlainNames(texts: readonly string[]): boolean {
  const filled = [...new Set(texts)].filter((text) => text !== '' && !isVacancy(text) && !isDitto(text));
  const plain = filled.filter((text) => readPeople(text, '').people.some(({ name }) => cellKind(name) === 'person'));
  return plain.length >= FEWEST_NAMES && plain.length >= filled.length * MOST_NAMES;
}

function isCount(text: string): boolean {
  return /^\d{1,3}$/.test(text.normalize('NFKC'));
}
