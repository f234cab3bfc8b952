import { MAIN_NAMESPACE, RELATIONSHIP_BASE } from '../../../ooxml/names';
import type { SheetArea } from '../../grid/area';
import { childNamed, element, removeChild, type XmlElement } from '../../../ooxml/xml';
import { CellGrid } from './cells/cellGrid';

/** A data validation: attributes as the file writes them, without its areas. */
export interface Validation {
  areas: SheetArea[];
  attributes: Record<string, string>;
  formula1: string | null;
  formula2: string | null;
  /** Markup of the file that stands for the formulas (newer Excel's lists); null when a client gave the rule. */
  markup: readonly XmlElement[] | null;
}

/** Conditional formats that share their areas; the rules stay as the file's markup. */
export interface ConditionalBlock {
  areas: SheetArea[];
  rules: XmlElement[];
  /** Attributes other than sqref. */
  others: Record<string, string>;
}

/** A link on cells; `relation` is the id of an outside address among the sheet's relationships. */
export interface Link {
  area: SheetArea;
  location: string | null;
  display: string | null;
  tooltip: string | null;
  relation: string | null;
  /** Attributes that are only passed on (xr:uid). */
  others?: Readonly<Record<string, string>>;
}

/** Everything a worksheet part holds. What has no field of its own stays in `root`, the part's root element. */
export interface SheetData {
  readonly grid: CellGrid;
  merges: SheetArea[];
  validations: Validation[];
  /** Attributes of all validations together: disablePrompts and where the prompts stand. */
  validationOptions: Readonly<Record<string, string>>;
  conditionals: ConditionalBlock[];
  links: Link[];
  readonly root: XmlElement;
}

/** A worksheet with nothing in it. */
export const emptySheetData = (defaultRowHeight: number): SheetData => ({
  grid: new CellGrid(),
  merges: [],
  validations: [],
  validationOptions: {},
  conditionals: [],
  links: [],
  root: element('worksheet', { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIP_BASE }, [
    element('sheetViews', {}, [element('sheetView', { workbookViewId: '0' })]),
    element('sheetFormatPr', { defaultRowHeight: String(defaultRowHeight) }),
    element('pageMargins', { left: '0.7', right: '0.7', top: '0.75', bottom: '0.75', header: '0.3', footer: '0.3' }),
  ]),
});

/** The part of the root element with this name, or undefined. */
export const findSection = (data: SheetData, name: string): XmlElement | undefined => childNamed(data.root, name);

/** The part of the root element with this name, made when there is none. The writer puts it where it belongs. */
export const section = (data: SheetData, name: string): XmlElement => {
  const found = childNamed(data.root, name);
  if (found) return found;
  const made = element(name);
  data.root.children.push(made);
  return made;
};

export const dropSection = (data: SheetData, name: string): void => {
  const found = childNamed(data.root, name);
  if (found) removeChild(data.root, found);
};

/** The child of `parent` with this name, made as its first child when there is none. */
export const firstChild = (parent: XmlElement, name: string): XmlElement => {
  const found = childNamed(parent, name);
  if (found) return found;
  const made = element(name);
  parent.children.unshift(made);
  return made;
};
