import { shiftArea, type Shift } from '../../formula/syntax/shift';
import { cellAddress } from '../../../base/address';
import { parseArea } from '../../grid/cellReference';
import type { SheetArea } from '../../grid/area';
import { allNamed, childElements, childNamed, isOn, textOf, type XmlElement } from '../../../ooxml/xml';
import { localName } from '../../../ooxml/scanXml';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

/** A threaded comment, as Excel's API lists them. Old notes are not among them. */
export interface SheetComment {
  readonly id: string;
  readonly cell: SheetArea;
  readonly author: string;
  readonly content: string;
  /** ISO 8601. */
  readonly created: string;
  readonly resolved: boolean;
}

const threadedParts = (workbook: Workbook, sheet: Sheet): string[] =>
  workbook.pack
    .relationshipsOf(sheet.part)
    .ofType('threadedComment')
    .map(({ target }) => target)
    .filter((target) => workbook.pack.has(target));

const authors = (workbook: Workbook): ReadonlyMap<string, string> => {
  const part = workbook.pack.relationshipsOf(workbook.parts.part).ofType('person')[0]?.target;
  if (part === undefined || !workbook.pack.has(part)) return new Map();
  return new Map(
    childElements(workbook.pack.xml(part)).map(({ attributes }) => [
      attributes['id'] ?? '',
      attributes['displayName'] ?? '',
    ]),
  );
};

/** The threaded comments of a sheet, replies left out. */
export const commentsOf = (workbook: Workbook, sheet: Sheet): SheetComment[] => {
  const people = authors(workbook);
  return threadedParts(workbook, sheet).flatMap((part) =>
    childElements(workbook.pack.xml(part)).flatMap((comment) => {
      const { ref, id = '', personId = '', dT = '', parentId, done } = comment.attributes;
      const cell = parseArea(ref ?? '');
      if (!cell || parentId !== undefined) return [];
      const text = childNamed(comment, 'text');
      return [
        {
          id,
          cell,
          author: people.get(personId) ?? '',
          content: text ? textOf(text) : '',
          created: dT,
          resolved: isOn(done),
        },
      ];
    }),
  );
};

const shiftReferences = (root: XmlElement, element: string, shift: Shift): boolean => {
  let changed = false;
  for (const each of allNamed(root, element)) {
    const cell = parseArea(each.attributes['ref'] ?? '');
    const after = cell && shiftArea(shift, cell);
    if (cell && after && (after.top !== cell.top || after.left !== cell.left)) {
      each.attributes['ref'] = cellAddress(after.top, after.left);
      changed = true;
    } else if (cell && !after) {
      each.attributes['ref'] = '';
      changed = true;
    }
  }
  const dropped = (node: XmlElement): void => {
    node.children = node.children.filter(
      (child) => typeof child === 'string' || localName(child.name) !== element || child.attributes['ref'] !== '',
    );
    childElements(node).forEach(dropped);
  };
  if (changed) dropped(root);
  return changed;
};

/** Old notes keep their place in a VML drawing too: the row and column of each shape. */
const shiftNoteShapes = (workbook: Workbook, sheet: Sheet, shift: Shift): void => {
  for (const { target } of workbook.pack.relationshipsOf(sheet.part).ofType('vmlDrawing')) {
    if (!workbook.pack.has(target)) continue;
    const text = workbook.pack.text(target);
    const moved = text.replace(
      /<x:Row>(\d+)<\/x:Row>(\s*)<x:Column>(\d+)<\/x:Column>/g,
      (whole, row: string, space: string, column: string) => {
        const at = { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) };
        const after = shiftArea(shift, at);
        return after ? `<x:Row>${after.top}</x:Row>${space}<x:Column>${after.left}</x:Column>` : whole;
      },
    );
    if (moved !== text) workbook.pack.setText(target, moved);
  }
};

/** Moves comments and notes with their cells; those of deleted cells are gone. */
export const shiftComments = (workbook: Workbook, sheet: Sheet, shift: Shift): void => {
  const notes = workbook.pack
    .relationshipsOf(sheet.part)
    .ofType('comments')
    .map(({ target }) => target);
  for (const [parts, name] of [
    [notes, 'comment'],
    [threadedParts(workbook, sheet), 'threadedComment'],
  ] as const) {
    for (const part of parts) {
      if (!workbook.pack.has(part)) continue;
      const root = workbook.pack.xml(part);
      if (shiftReferences(root, name, shift)) workbook.pack.setXml(part, root);
    }
  }
  if (notes.length > 0) shiftNoteShapes(workbook, sheet, shift);
};
