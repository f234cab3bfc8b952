import { renameSheetInFormula } from '../../formula/syntax/formulaReferences';
import { sheetNameKey } from '../../grid/sheetNameRules';
import { attributeNamed, childElements, removeChild, type XmlElement } from '../../../ooxml/xml';
import { localName } from '../../../ooxml/scanXml';
import type { Relationship, Relationships } from '../../../ooxml/relationships';
import { rewriteControls } from '../objects/controls';
import { drawingOf } from '../objects/drawing';
import { dropSection, findSection } from '../parts/sheetData';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

/** Pivot tables and what filters them have names that only one sheet of a workbook may use: a copy goes without. */
export const isCopied = ({ type }: Relationship): boolean => !/\/(?:pivotTable|slicer|timeline)$/.test(type);

const FILTERS = new Set(['slicer', 'timeslicer']);

const hasFilter = (node: XmlElement): boolean =>
  childElements(node).some((child) => FILTERS.has(localName(child.name)) || hasFilter(child));

/** Whether the element, or one in it, names a relationship that there is none of: Excel would mend the file. */
const isDangling = (node: XmlElement, relations: Relationships): boolean =>
  Object.entries(node.attributes).some(
    ([name, id]) => name.includes(':') && localName(name) === 'id' && relations.byId(id) === undefined,
  ) || childElements(node).some((child) => isDangling(child, relations));

/** Takes out of a copy what stands for objects that were not copied. */
export const dropWhatIsNotCopied = (workbook: Workbook, copy: Sheet): void => {
  const relations = workbook.pack.relationshipsOf(copy.part);
  for (const name of ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture']) {
    const found = findSection(copy.data, name);
    const id = found && attributeNamed(found, 'id');
    if (found && id !== undefined && !relations.byId(id)) removeChild(copy.data.root, found);
  }
  const extensions = findSection(copy.data, 'extLst');
  for (const each of extensions ? childElements(extensions) : []) {
    if (extensions && isDangling(each, relations)) removeChild(extensions, each);
  }
  if (extensions?.children.length === 0) dropSection(copy.data, 'extLst');
  const drawing = drawingOf(workbook, copy);
  for (const each of drawing ? childElements(drawing.root).filter(hasFilter) : []) {
    if (!drawing) break;
    removeChild(drawing.root, each);
    drawing.changed = true;
  }
};

/** Charts and controls of the copy belong to the copy's cells. */
export const retargetObjects = (workbook: Workbook, source: Sheet, copy: Sheet): void => {
  const key = sheetNameKey(source.name);
  const change = (formula: string): string =>
    renameSheetInFormula(formula, (name) => sheetNameKey(name) === key, copy.name);
  for (const chart of drawingOf(workbook, copy)?.charts.values() ?? []) chart.rewrite(change);
  rewriteControls(workbook, copy, change);
};
