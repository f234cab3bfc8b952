import { invalidArgument } from '../../protocol/hostError';
import { childNamed, element, isOn, removeChild, textOf, type XmlElement } from '../../../ooxml/xml';
import { findSection, section } from '../parts/sheetData';
import type { Sheet } from '../parts/sheet';

const setup = (sheet: Sheet): XmlElement => section(sheet.edit(), 'pageSetup');

export const pageOrientation = (sheet: Sheet): string =>
  findSection(sheet.data, 'pageSetup')?.attributes['orientation'] ?? 'portrait';

export const setPageOrientation = (sheet: Sheet, orientation: 'portrait' | 'landscape'): void => {
  setup(sheet).attributes['orientation'] = orientation;
};

/** The file's number of the paper; 1 (Letter) when nothing is said, 9 is A4. */
export const paperSizeId = (sheet: Sheet): number =>
  Number(findSection(sheet.data, 'pageSetup')?.attributes['paperSize'] ?? 1);

export const setPaperSizeId = (sheet: Sheet, id: number): void => {
  const found = setup(sheet);
  found.attributes = { paperSize: String(id), ...without(found.attributes, 'paperSize') };
};

const without = (attributes: Record<string, string>, name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter(([each]) => each !== name));

/** The number of the first page; null: pages go on counting from the sheet before. */
export const firstPageNumber = (sheet: Sheet): number | null => {
  const attributes = findSection(sheet.data, 'pageSetup')?.attributes ?? {};
  return isOn(attributes['useFirstPageNumber']) ? Number(attributes['firstPageNumber'] ?? 1) : null;
};

export const setFirstPageNumber = (sheet: Sheet, first: number | null): void => {
  const { attributes } = setup(sheet);
  delete attributes['firstPageNumber'];
  delete attributes['useFirstPageNumber'];
  if (first === null) return;
  attributes['firstPageNumber'] = String(first);
  attributes['useFirstPageNumber'] = '1';
};

export interface Zoom {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
}

const fitsToPage = (sheet: Sheet): boolean => {
  const properties = findSection(sheet.data, 'sheetPr');
  const page = properties && childNamed(properties, 'pageSetUpPr');
  return isOn(page?.attributes['fitToPage']);
};

const setFitsToPage = (sheet: Sheet, fits: boolean): void => {
  const properties = section(sheet.edit(), 'sheetPr');
  const old = childNamed(properties, 'pageSetUpPr');
  if (old && !fits) delete old.attributes['fitToPage'];
  if (!fits) return;
  if (old) old.attributes['fitToPage'] = '1';
  else properties.children.push(element('pageSetUpPr', { fitToPage: '1' }));
};

/** How the printout is scaled: to pages, or by percent. */
export const zoom = (sheet: Sheet): Partial<Record<keyof Zoom, number>> => {
  const attributes = findSection(sheet.data, 'pageSetup')?.attributes ?? {};
  if (!fitsToPage(sheet)) return { scale: Number(attributes['scale'] ?? 100) };
  const wide = Number(attributes['fitToWidth'] ?? 1);
  const tall = Number(attributes['fitToHeight'] ?? 1);
  return { ...(wide > 0 ? { horizontalFitToPages: wide } : {}), ...(tall > 0 ? { verticalFitToPages: tall } : {}) };
};

/** Scales to so many pages, or by percent; a number of pages left out means as many as it takes. */
export const setZoom = (sheet: Sheet, wanted: Zoom): void => {
  const fits = wanted.horizontalFitToPages !== null || wanted.verticalFitToPages !== null;
  if (fits && wanted.scale !== null) throw invalidArgument('scale and fit to pages exclude each other');
  const { attributes } = setup(sheet);
  for (const name of ['scale', 'fitToWidth', 'fitToHeight']) delete attributes[name];
  if (fits) {
    attributes['fitToWidth'] = String(wanted.horizontalFitToPages ?? 0);
    attributes['fitToHeight'] = String(wanted.verticalFitToPages ?? 0);
  } else if (wanted.scale !== null) attributes['scale'] = String(wanted.scale);
  setFitsToPage(sheet, fits);
};

export type PageFlag = 'horizontalCentered' | 'verticalCentered' | 'gridLines' | 'headings' | 'blackAndWhite' | 'draft';

const holderOf = (name: PageFlag): string =>
  name === 'blackAndWhite' || name === 'draft' ? 'pageSetup' : 'printOptions';

export const pageFlag = (sheet: Sheet, name: PageFlag): boolean =>
  isOn(findSection(sheet.data, holderOf(name))?.attributes[name]);

export const setPageFlag = (sheet: Sheet, name: PageFlag, on: boolean): void => {
  const { attributes } = section(sheet.edit(), holderOf(name));
  if (on) attributes[name] = '1';
  else delete attributes[name];
};

export type MarginName = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';

const USUAL: Readonly<Record<MarginName, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};
const POINTS_PER_INCH = 72;

/** In points; files keep inches. */
export const margin = (sheet: Sheet, name: MarginName): number => {
  const inches = findSection(sheet.data, 'pageMargins')?.attributes[name];
  return Math.round((inches === undefined ? USUAL[name] : Number(inches)) * POINTS_PER_INCH * 1e6) / 1e6;
};

export const setMargin = (sheet: Sheet, name: MarginName, points: number): void => {
  const { attributes } = section(sheet.edit(), 'pageMargins');
  for (const each of Object.keys(USUAL) as MarginName[]) attributes[each] ??= String(USUAL[each]);
  attributes[name] = String(points / POINTS_PER_INCH);
};

export type HeaderFooterPart =
  'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter';

const MARKS = { left: 'L', center: 'C', right: 'R' } as const;
type Place = keyof typeof MARKS;

const splitPlaces = (text: string): Record<Place, string> => {
  const found: Record<Place, string> = { left: '', center: '', right: '' };
  let place: Place = 'center';
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === '&L') place = 'left';
    else if (piece === '&C') place = 'center';
    else if (piece === '&R') place = 'right';
    else found[place] += piece;
  }
  return found;
};

const placeOf = (part: HeaderFooterPart): Place => part.replace(/Header|Footer/, '') as Place;
const elementOf = (part: HeaderFooterPart): string => (part.endsWith('Header') ? 'oddHeader' : 'oddFooter');

const wholeText = (sheet: Sheet, part: HeaderFooterPart): string => {
  const holder = findSection(sheet.data, 'headerFooter');
  const found = holder && childNamed(holder, elementOf(part));
  return found ? textOf(found) : '';
};

export const headerFooterText = (sheet: Sheet, part: HeaderFooterPart): string =>
  splitPlaces(wholeText(sheet, part))[placeOf(part)];

const LONGEST = 255;

/** Sets one of the six texts. All texts of a header (or footer) together hold 255 characters. */
export const setHeaderFooterText = (sheet: Sheet, part: HeaderFooterPart, text: string): void => {
  const places = { ...splitPlaces(wholeText(sheet, part)), [placeOf(part)]: text };
  const whole = (Object.keys(MARKS) as Place[])
    .filter((place) => places[place] !== '')
    .map((place) => `&${MARKS[place]}${places[place]}`)
    .join('');
  if (whole.length > LONGEST) throw invalidArgument('a header or footer holds 255 characters');
  const holder = section(sheet.edit(), 'headerFooter');
  const name = elementOf(part);
  const old = childNamed(holder, name);
  if (old) removeChild(holder, old);
  if (whole === '') return;
  const made = element(name, {}, [whole]);
  if (name === 'oddHeader') holder.children.unshift(made);
  else {
    const header = childNamed(holder, 'oddHeader');
    holder.children.splice(header ? holder.children.indexOf(header) + 1 : 0, 0, made);
  }
};
