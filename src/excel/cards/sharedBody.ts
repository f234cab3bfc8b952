import type { Area } from '../../base/address';
import { gatherBlocks, placedContents, type PlacedContent } from '../../base/gatherBlocks';
import { groupBy } from '../../base/groupBy';
import { joinAreas, joinRuns, singleCell, type AreaValue } from '../../base/joinAreas';
import type { Block, CellStyle, InputRule } from '../../base/sheetDrawing';
import type { CardBody } from '../../scorecard/card/cardBody';

/** Bodies of roles that stand in the same cells, and what all of them write. */
export interface SharedBody {
  /** Written once, on a sheet that cards of these roles begin as copies of. */
  readonly common: CardBody;
  /** What makes a copy of that sheet the card of a role. */
  readonly beyond: (body: CardBody) => CardBody;
}

/** What tells bodies that can share a sheet: of one template, with as many indicators. */
export const layoutKey = ({ template, layout }: CardBody): string => JSON.stringify([template.name, layout]);

/** Bodies that begin as copies of one draft. */
export interface BodyGroup {
  readonly bodies: readonly CardBody[];
  readonly shared: SharedBody;
  /** Key of the group whose draft this one's is a copy of; null: the template is copied. */
  readonly within: string | null;
}

/** Fewer do not make up for a draft of their own. */
const MIN_ALIKE = 4;

/**
 * Bodies of a layout, where there are several, and among them those that lock the same cells beyond what all do: what most roles
 * of a layout lock, no copy of one draft for all could open again for the others.
 * @param bodies each once
 * @returns by key, a group before those within it
 */
export function groupBodies(bodies: readonly CardBody[]): ReadonlyMap<string, BodyGroup> {
  const groups = new Map<string, BodyGroup>();
  for (const [key, all] of groupBy(bodies, layoutKey)) {
    const shared = sharedOf(all);
    if (shared === null) continue;
    groups.set(key, { bodies: all, shared, within: null });
    const beyond = new Map(all.map((body) => [body, shared.beyond(body)]));
    const alike = groupBy(all, (body) => JSON.stringify(beyond.get(body)?.lock ?? []));
    for (const [locked, some] of alike) {
      const own = locked === '[]' || some.length < MIN_ALIKE ? null : sharedOf(some.map(shared.beyond));
      if (own === null) continue;
      const both = { common: own.common, beyond: (body: CardBody) => own.beyond(shared.beyond(body)) };
      groups.set(`${key} ${locked}`, { bodies: some, shared: both, within: key });
    }
  }
  return groups;
}

/** null: there are not several. */
function sharedOf([first, second, ...more]: readonly CardBody[]): SharedBody | null {
  return first && second ? shareBody([first, second, ...more]) : null;
}

/**
 * Finds what bodies of one layout have in common. What only some of them write is never common, as no copy could get back what
 * the template has there; a cell that all write with different contents gets what most of them write.
 * @param bodies at least one, all of the same `layoutKey`
 */
export function shareBody(bodies: readonly [CardBody, ...CardBody[]]): SharedBody {
  const [first] = bodies;
  const cells = shareCells(bodies.map(({ blocks }) => contentCells(blocks)));
  const formats = shareCells(bodies.map(({ numberFormats }) => contentCells(numberFormats)));
  const rules = shareCells(bodies.map(({ validations }) => ruleCells(validations)));
  const looks = shareCells(bodies.map(({ styles }) => lookCells(styles)));
  const heights = shareCells(bodies.map(({ rowHeights }) => keyed(rowHeights, ({ row }) => String(row))));
  const unlock = shareCells(bodies.map((body) => areaCells(body.unlock)));
  const lock = shareCells(bodies.map((body) => areaCells(body.lock)));
  const same = <K extends 'marks' | 'columnWidths' | 'scale' | 'link'>(key: K): boolean =>
    bodies.every((body) => JSON.stringify(body[key]) === JSON.stringify(first[key]));
  const [marks, columnWidths, scale, link] = [same('marks'), same('columnWidths'), same('scale'), same('link')];
  const parts = (of: Cells): Pick<CardBody, 'blocks' | 'numberFormats' | 'rowHeights' | 'unlock' | 'lock'> => ({
    blocks: gatherBlocks([...of.cells.values()]),
    numberFormats: gatherBlocks([...of.formats.values()]),
    rowHeights: [...of.heights.values()].sort((a, b) => a.row - b.row),
    unlock: joinAreas([...of.unlock.values()]),
    lock: joinAreas([...of.lock.values()]),
  });
  const common: CardBody = {
    ...first,
    ...parts({ cells, formats, heights, unlock, lock }),
    validations: joinRuns([...rules.values()]).map(({ area, value }) => ({ area, rule: value })),
    styles: joinedLooks(looks),
    marks: marks ? first.marks : [],
    columnWidths: columnWidths ? first.columnWidths : [],
    scale: scale ? first.scale : null,
    link: link ? first.link : null,
  };
  const beyond = (body: CardBody): CardBody => {
    const own = without(contentCells(body.blocks), cells);
    // A link is written over the text of its cell, so it comes again where that does.
    const isLinkKept = link && body.link !== null && !own.has(cellKey(body.link));
    return {
      ...body,
      ...parts({
        cells: own,
        formats: without(contentCells(body.numberFormats), formats),
        heights: without(
          keyed(body.rowHeights, ({ row }) => String(row)),
          heights,
        ),
        unlock: unlockedBeyond(body, unlock),
        lock: bridged(without(areaCells(body.lock), lock), areaCells(body.lock), nothing),
      }),
      layout: { ...body.layout, repeats: [] },
      validations: rulesBeyond(body, rules),
      styles: looksBeyond(body, looks),
      marks: marks ? [] : body.marks,
      columnWidths: columnWidths ? [] : body.columnWidths,
      scale: scale ? null : body.scale,
      link: isLinkKept ? null : body.link,
    };
  };
  return { common, beyond };
}

/** Locking comes last, so that what is locked as well must not be opened anew. */
function unlockedBeyond(body: CardBody, shared: ReadonlyMap<string, Area>): Map<string, Area> {
  const [all, locked] = [areaCells(body.unlock), areaCells(body.lock)];
  const open = new Map([...all].filter(([key]) => !locked.has(key)));
  return bridged(without(all, shared), open, nothing);
}

function rulesBeyond(
  { validations }: CardBody,
  shared: ReadonlyMap<string, AreaValue<InputRule>>,
): CardBody['validations'] {
  const all = ruleCells(validations);
  const own = bridged(without(all, shared), all, ({ value }) => value);
  const told = ruleCells(validations.filter(({ isTold }) => isTold));
  const isTold = (key: string, { message }: InputRule): boolean =>
    (shared.get(key) ?? told.get(key))?.value.message === message;
  const cells = [...own].map(([key, { area, value: rule }]) => ({ area, value: { rule, isTold: isTold(key, rule) } }));
  return [
    ...joinRuns(cells).map(({ area, value }) => ({
      area,
      rule: value.rule,
      ...(value.isTold ? { isTold: true as const } : {}),
    })),
    ...validations.filter(({ rule }) => !isOfCells(rule)),
  ];
}

function looksBeyond({ styles }: CardBody, shared: ReadonlyMap<string, AreaValue<CellStyle>>): CardBody['styles'] {
  const all = lookCells(styles);
  return [
    ...joinedLooks(bridged(without(all, shared), all, ({ value }) => value)),
    ...styles.flatMap(({ area, style: { border, edge } }) => [
      ...(border === undefined ? [] : [{ area, style: { border } }]),
      ...(edge === undefined ? [] : [{ area, style: { edge } }]),
    ]),
  ];
}

interface Cells {
  readonly cells: ReadonlyMap<string, PlacedContent>;
  readonly formats: ReadonlyMap<string, PlacedContent>;
  readonly heights: ReadonlyMap<string, CardBody['rowHeights'][number]>;
  readonly unlock: ReadonlyMap<string, Area>;
  readonly lock: ReadonlyMap<string, Area>;
}

const cellKey = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

function keyed<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

/** What each of the maps has, as most of them have it. */
function shareCells<T>(maps: readonly ReadonlyMap<string, T>[]): Map<string, T> {
  const [first = new Map<string, T>()] = maps;
  const shared = new Map<string, T>();
  for (const key of first.keys()) {
    const found = maps.flatMap((map) => map.get(key) ?? []);
    if (found.length < maps.length) continue;
    const counts = new Map<string, { value: T; count: number }>();
    for (const value of found) {
      const text = JSON.stringify(value);
      counts.set(text, { value, count: (counts.get(text)?.count ?? 0) + 1 });
    }
    const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
    if (most) shared.set(key, most.value);
  }
  return shared;
}

function without<T>(all: ReadonlyMap<string, T>, shared: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...all].filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(shared.get(key))));
}

const nothing = (): null => null;

/**
 * Adds what lies in a column between cells that get the same and has it already: one area is shorter than several.
 * @param all the cells with what they are to have, by keys that begin with their row
 * @param valueOf what has to be the same
 */
function bridged<T>(
  own: ReadonlyMap<string, T>,
  all: ReadonlyMap<string, T>,
  valueOf: (item: T) => unknown,
): Map<string, T> {
  const filled = new Map(own);
  for (const [key, item] of own) {
    const [row = '', ...rest] = key.split(',');
    const value = JSON.stringify(valueOf(item));
    const gap: (readonly [string, T])[] = [];
    for (let below = Number(row) + 1; ; below += 1) {
      const next = [below, ...rest].join(',');
      const found = all.get(next);
      if (found === undefined || JSON.stringify(valueOf(found)) !== value) break;
      if (own.has(next)) {
        for (const each of gap) filled.set(...each);
        break;
      }
      gap.push([next, found]);
    }
  }
  return filled;
}

const contentCells = (blocks: readonly Block[]): Map<string, PlacedContent> => keyed(placedContents(blocks), cellKey);

/** A condition written as for the first cell of its area belongs to the area as a whole. */
const isOfCells = ({ type }: InputRule): boolean => type !== 'formula';

function ruleCells(validations: CardBody['validations']): Map<string, AreaValue<InputRule>> {
  const ofCells = validations.filter(({ rule }) => isOfCells(rule));
  return keyed(
    ofCells.flatMap(({ area, rule }) => cellsOf(area).map((cell) => ({ area: cell, value: rule }))),
    ({ area }) => cellKey(area),
  );
}

const areaCells = (areas: readonly Area[]): Map<string, Area> => keyed(areas.flatMap(cellsOf), cellKey);

function cellsOf({ row, column, rowCount, columnCount }: Area): Area[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) =>
    singleCell(row + Math.floor(index / columnCount), column + (index % columnCount)),
  );
}

/** Each part of a cell's look by itself, the last one said of it; lines around cells belong to whole areas. */
function lookCells(styles: CardBody['styles']): Map<string, AreaValue<CellStyle>> {
  const looks = new Map<string, AreaValue<CellStyle>>();
  for (const { area, style } of styles) {
    for (const [part, value] of Object.entries(style)) {
      if (part === 'border' || part === 'edge') continue;
      for (const cell of cellsOf(area)) looks.set(`${cellKey(cell)} ${part}`, { area: cell, value: { [part]: value } });
    }
  }
  return looks;
}

/** The parts of each cell's look together again, in as few areas as they make. */
function joinedLooks(looks: ReadonlyMap<string, AreaValue<CellStyle>>): CardBody['styles'] {
  const cells = new Map<string, AreaValue<CellStyle>>();
  for (const { area, value } of looks.values()) {
    cells.set(cellKey(area), { area, value: { ...cells.get(cellKey(area))?.value, ...value } });
  }
  return joinRuns([...cells.values()]).map(({ area, value }) => ({ area, style: value }));
}
