import { accessDenied, invalidOperation } from '../../protocol/hostError';
import { booleanIn, wordIn, type Arguments } from '../../protocol/callArguments';
import type { JsonObject } from '../../protocol/request';
import { WireType } from '../../protocol/wireType';
import {
  isProtected,
  passwordHash,
  PROTECTION_OPTIONS,
  protectionOptions,
  protectSheet,
  unprotectSheet,
  type ProtectionOptions,
} from '../../workbook/cells/protection';
import type { Workbook } from '../../workbook/workbook';
import type { SheetTarget } from '../targets';

const readOptions = (given: JsonObject): Partial<ProtectionOptions> => {
  const options = Object.keys(PROTECTION_OPTIONS)
    .filter((name) => given[name] !== undefined && given[name] !== null)
    .map((name) => [name, booleanIn(given[name])]);
  const mode = given['selectionMode'];
  return {
    ...(Object.fromEntries(options) as Partial<ProtectionOptions>),
    ...(mode === undefined || mode === null ? {} : { selectionMode: wordIn(mode, ['Normal', 'Unlocked', 'None']) }),
  };
};

const password = (args: Arguments, place: number): string => args.optionalText(place) ?? '';

export const WorksheetProtectionType = new WireType<SheetTarget>('WorksheetProtection', {
  properties: {
    Protected: { get: ({ sheet }) => isProtected(sheet) },
    Options: { get: ({ sheet }) => protectionOptions(sheet) },
  },
  methods: {
    Protect: ({ book, sheet }, args) => {
      book.noticed.undoCleared.push('WorksheetProtection.protect');
      protectSheet(sheet, args.isGiven(0) ? readOptions(args.object(0)) : {}, password(args, 1));
      return null;
    },
    Unprotect: ({ book, sheet }, args) => {
      book.noticed.undoCleared.push('WorksheetProtection.unprotect');
      unprotectSheet(book, sheet, password(args, 0));
      return null;
    },
  },
});

export const WorkbookProtectionType = new WireType<Workbook>('WorkbookProtection', {
  properties: { Protected: { get: (book) => book.isStructureProtected } },
  methods: {
    Protect: (book, args) => {
      if (book.isStructureProtected) throw accessDenied('the workbook is protected already');
      const given = password(args, 0);
      book.protectStructure(given === '' ? '' : passwordHash(given));
      return null;
    },
    Unprotect: (book, args) => {
      if (!book.isStructureProtected) throw invalidOperation('The workbook is not protected.');
      const { workbookPassword, workbookHashValue } = book.structureProtection?.attributes ?? {};
      if (workbookHashValue !== undefined) throw accessDenied('this host cannot check the password');
      if (workbookPassword !== undefined && workbookPassword.toUpperCase() !== passwordHash(password(args, 0))) {
        throw accessDenied('wrong password');
      }
      book.unprotectStructure();
      return null;
    },
  },
});
