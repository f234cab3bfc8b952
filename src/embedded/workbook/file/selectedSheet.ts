import { allNamed, childNamed, isOn } from '../../../ooxml/xml';
import { readAttributes } from '../../../ooxml/scanXml';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';
import { exchanged, plainPart } from './plainPart';

/** The start of the first view of a sheet, with its name and its attributes. */
const VIEW = /(<(?:[^\s<>/:]+:)?sheetView)((?:\s(?:"[^"]*"|'[^']*'|[^"'<>/])*)?)\/?>/;
const MARK = /\s+tabSelected\s*=\s*(?:"[^"]*"|'[^']*')/;

/** Views stand before the columns and the rows. */
const SEARCHED_BYTES = 16_384;

/** The part with its tab selected or not, every other byte as it was; null where its view is not found so. */
const marked = (bytes: Uint8Array, selected: boolean): Uint8Array | null => {
  const text = plainPart(bytes, SEARCHED_BYTES);
  const found = text === null ? null : VIEW.exec(text);
  if (text === null || !found) return null;
  const [tag, name = '', attributes = ''] = found;
  if (isOn(readAttributes(attributes)['tabSelected']) === selected) return bytes;
  const rest = attributes.replace(MARK, '') + tag.slice(name.length + attributes.length);
  const written = `${name}${selected ? ' tabSelected="1"' : ''}${rest}`;
  return exchanged(bytes, text, { from: found.index, to: found.index + tag.length, written });
};

/** Marks the tab in what was read of the sheet; false where nothing was to be changed. */
const markRead = (sheet: Sheet, selected: boolean): boolean => {
  const views = childNamed(sheet.data.root, 'sheetViews');
  const view = views && childNamed(views, 'sheetView');
  if (!view || isOn(view.attributes['tabSelected']) === selected) return false;
  if (selected) view.attributes['tabSelected'] = '1';
  else delete view.attributes['tabSelected'];
  return true;
};

/**
 * The active sheet is the selected one; a second selected sheet would make Excel edit both at once. A sheet of which nothing
 * else has changed keeps every other byte it came with.
 */
export const saveSelection = (workbook: Workbook): void => {
  const { pack } = workbook;
  for (const sheet of workbook.sheets) {
    const selected = sheet.id === workbook.activeSheet.id;
    const made = sheet.isEdited || !pack.has(sheet.part) ? null : marked(pack.bytes(sheet.part), selected);
    if (made) pack.setBytes(sheet.part, made);
    if ((!made || sheet.isLoaded) && markRead(sheet, selected) && !made) sheet.edit();
  }
};

/** The ends of the relationships to sheets that are no worksheets. */
const OTHER_SHEETS = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

/**
 * A chart or dialog sheet, or a sheet of old macros, that was active stays selected in its own part; Excel would take both for one group. It keeps every other
 * byte, unless it is shown in several windows.
 */
export const unselectOtherSheets = ({ pack, parts }: Workbook): void => {
  const relations = pack.relationshipsOf(parts.part);
  for (const { target } of OTHER_SHEETS.flatMap((type) => relations.ofType(type))) {
    if (!pack.has(target)) continue;
    const root = pack.xml(target);
    const views = allNamed(root, 'sheetView');
    const selected = views.filter(({ attributes }) => isOn(attributes['tabSelected']));
    if (selected.length === 0) continue;
    const made = views.length === 1 ? marked(pack.bytes(target), false) : null;
    if (made) pack.setBytes(target, made);
    else {
      for (const { attributes } of selected) delete attributes['tabSelected'];
      pack.setXml(target, root);
    }
  }
};
