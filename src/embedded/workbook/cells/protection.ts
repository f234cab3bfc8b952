import { accessDenied, HostError, invalidOperation } from '../../protocol/hostError';
import type { SheetArea } from '../../grid/area';
import { element, isOff, isOn, removeChild, type XmlElement } from '../../../ooxml/xml';
import { findSection } from '../parts/sheetData';
import { stylesIn } from './cellStyles';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

/** What a protected sheet may still allow, by the names of Excel's API, and the file's attribute for each. */
export const PROTECTION_OPTIONS = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
} as const;

export type ProtectionOption = keyof typeof PROTECTION_OPTIONS;

type SelectionMode = 'Normal' | 'Unlocked' | 'None';

export type ProtectionOptions = Readonly<Record<ProtectionOption, boolean>> & { readonly selectionMode: SelectionMode };

/** The file protects objects and scenarios only when it says so; the rest it protects unless it says not. */
const PROTECTED_WHEN_SAID = new Set<string>(['objects', 'scenarios']);

const protectionOf = (sheet: Sheet): XmlElement | undefined => {
  const found = findSection(sheet.data, 'sheetProtection');
  return found && isOn(found.attributes['sheet']) ? found : undefined;
};

export const isProtected = (sheet: Sheet): boolean => protectionOf(sheet) !== undefined;

export const protectionOptions = (sheet: Sheet): ProtectionOptions => {
  const attributes = protectionOf(sheet)?.attributes ?? {};
  const allowed = Object.entries(PROTECTION_OPTIONS).map(([option, name]) => {
    const value = attributes[name];
    return [option, PROTECTED_WHEN_SAID.has(name) ? !isOn(value) && sheetIsProtected(attributes) : isOff(value)];
  });
  const selectionMode: SelectionMode = isOn(attributes['selectUnlockedCells'])
    ? 'None'
    : isOn(attributes['selectLockedCells'])
      ? 'Unlocked'
      : 'Normal';
  return { ...(Object.fromEntries(allowed) as Record<ProtectionOption, boolean>), selectionMode };
};

const sheetIsProtected = (attributes: Readonly<Record<string, string>>): boolean => isOn(attributes['sheet']);

/** The 16-bit hash that files keep of a password; four hexadecimal digits. */
export const passwordHash = (password: string): string => {
  let hash = 0;
  for (let i = password.length - 1; i >= 0; i--) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= password.charCodeAt(i);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
};

/** Protects the sheet. A sheet that is protected already refuses. */
export const protectSheet = (sheet: Sheet, options: Partial<ProtectionOptions>, password: string): void => {
  if (isProtected(sheet)) throw accessDenied('the sheet is protected already');
  const data = sheet.edit();
  const old = findSection(data, 'sheetProtection');
  if (old) removeChild(data.root, old);
  const attributes: Record<string, string> = { sheet: '1' };
  if (password !== '') attributes['password'] = passwordHash(password);
  for (const [option, name] of Object.entries(PROTECTION_OPTIONS) as [ProtectionOption, string][]) {
    const allowed = options[option] === true;
    if (PROTECTED_WHEN_SAID.has(name) && !allowed) attributes[name] = '1';
    if (!PROTECTED_WHEN_SAID.has(name) && allowed) attributes[name] = '0';
  }
  if (options.selectionMode === 'Unlocked') attributes['selectLockedCells'] = '1';
  if (options.selectionMode === 'None') Object.assign(attributes, { selectLockedCells: '1', selectUnlockedCells: '1' });
  data.root.children.push(element('sheetProtection', attributes));
};

/**
 * The password of the sheet's protection: null where there is none, "unread" where the file keeps a salted hash. That would have to be
 * spun 100,000 times to be compared; such a sheet stays protected here.
 */
export const passwordOf = (sheet: Sheet): { readonly isRight: (password: string) => boolean } | 'unread' | null => {
  const { password: hash, hashValue } = protectionOf(sheet)?.attributes ?? {};
  if (hashValue !== undefined) return 'unread';
  return hash === undefined ? null : { isRight: (password) => hash.toUpperCase() === passwordHash(password) };
};

/** Takes the protection away. Refuses a sheet that has none, and a wrong password with the code of this Excel. */
export const unprotectSheet = ({ traits }: Workbook, sheet: Sheet, password: string): void => {
  const found = protectionOf(sheet);
  if (!found) throw invalidOperation('The sheet is not protected.');
  if (traits.unprotectRefusal !== null) {
    throw new HostError(traits.unprotectRefusal, 'This Excel does not lift the protection of sheets.');
  }
  const known = passwordOf(sheet);
  if (known === 'unread') throw new HostError(traits.passwordCode, 'This host cannot check the password.');
  if (known?.isRight(password) === false) throw new HostError(traits.passwordCode, 'The password is wrong.');
  removeChild(sheet.edit().root, found);
};

/** Refuses when the sheet is protected and does not allow this. */
export const requireAllowed = (sheet: Sheet, option: ProtectionOption): void => {
  if (isProtected(sheet) && !protectionOptions(sheet)[option]) throw accessDenied('the sheet is protected');
};

/** Refuses when the sheet is protected, whatever it allows. */
export const requireUnprotected = (sheet: Sheet): void => {
  if (isProtected(sheet)) throw accessDenied('the sheet is protected');
};

/** Refuses when the sheet is protected and one of the cells is locked. */
export const requireUnlocked = (workbook: Workbook, sheet: Sheet, where: SheetArea): void => {
  if (!isProtected(sheet)) return;
  const locked = [...stylesIn(sheet, where)].some((style) => workbook.styles.style(style).locked);
  if (locked) throw accessDenied('the sheet is protected and the cell is locked');
};

/** Refuses to add, remove, move or rename sheets when the workbook's structure is protected. */
export const requireOpenStructure = (workbook: Workbook): void => {
  if (workbook.isStructureProtected) throw accessDenied('the structure of the workbook is protected');
};
