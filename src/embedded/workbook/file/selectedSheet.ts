import { strToU8 } from 'fflate';
import { childNamed, isOn } from '../../../ooxml/xml';
import { readAttributes } from '../../../ooxml/scanXml';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

/** The start of the first view of a sheet, with its name and its attributes. */
const VIEW = /(<(?:[^\s<>/:]+:)?sheetView)((?:\s(?:"[^"]*"|'[^']*'|[^"'<>/])*)?)\/?>/;
const MARK = /\s+tabSelected\s*=\s*(?:"[^"]*"|'[^']*')/;

/** Views stand before the columns and the rows. */
const SEARCHED_BYTES = 16_384;

/** The beginning of a part of plain UTF-8; null where it is something else. */
const beginning = (bytes: Uint8Array): string | null => {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes.subarray(0, SEARCHED_BYTES), { stream: true });
    return /^\ufeff?<\?xml[^>]*encoding\s*=\s*["'](?!utf-8)/i.test(text) ? null : text;
  } catch {
    return null;
  }
};

/** The part with its tab selected or not, every other byte as it was; null where its view is not found so. */
const marked = (bytes: Uint8Array, selected: boolean): Uint8Array | null => {
  const text = beginning(bytes);
  const found = text === null ? null : VIEW.exec(text);
  if (text === null || !found) return null;
  const [tag, name = '', attributes = ''] = found;
  if (isOn(readAttributes(attributes)['tabSelected']) === selected) return bytes;
  const others = attributes.replace(MARK, '');
  const before = text.slice(0, found.index);
  const view = `${name}${selected ? ' tabSelected="1"' : ''}${others}${tag.slice(name.length + attributes.length)}`;
  const start = strToU8(before + view);
  const rest = bytes.subarray(strToU8(before + tag).length);
  const made = new Uint8Array(start.length + rest.length);
  made.set(start);
  made.set(rest, start.length);
  return made;
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
