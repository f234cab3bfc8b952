import { shownFormula } from '../../formula/syntax/functionSpelling';
import { areaName } from '../../grid/cellReference';
import { itemNotFound } from '../../protocol/hostError';
import { WireType } from '../../protocol/wireType';
import type { DefinedName } from '../../workbook/parts/definedName';
import type { Sheet } from '../../workbook/parts/sheet';
import type { Workbook } from '../../workbook/workbook';
import { areaOfFormula } from '../addresses';
import { RangeType, WorksheetType } from '../objectTypes';
import { RangeTarget, SheetTarget } from '../targets';

interface NameTarget {
  readonly book: Workbook;
  readonly name: DefinedName;
}

interface NamesTarget {
  readonly book: Workbook;
  /** null: the workbook's own names. */
  readonly sheet: Sheet | null;
}

const rangeOf = ({ book, name }: NameTarget): RangeTarget | null => {
  const found = areaOfFormula(book, name.formula);
  return found && new RangeTarget(book, found.sheet, found.area);
};

/** What Excel answers as a name's value: the address of a range, or the formula. */
const valueOf = (target: NameTarget): string => {
  const range = rangeOf(target);
  return range ? `${target.book.prefix(range.sheet)}${areaName(range.where)}` : `=${shownFormula(target.name.formula)}`;
};

const NamedItemType = new WireType<NameTarget>('NamedItem', {
  identity: ({ name }) => ({ Name: name.name }),
  properties: {
    Name: { get: ({ name }) => name.name },
    Type: { get: (target) => (target.name.formula.includes('#REF!') ? 'Error' : rangeOf(target) ? 'Range' : 'String') },
    Value: { get: valueOf },
    Formula: { get: ({ name }) => `=${shownFormula(name.formula)}` },
    Visible: { get: ({ name }) => !name.hidden },
    Comment: { get: ({ name }) => name.comment },
    Scope: { get: ({ name }) => (name.sheet === null ? 'Workbook' : 'Worksheet') },
  },
  links: {
    WorksheetOrNullObject: ({ book, name }) => {
      const sheet = name.sheet === null ? null : book.sheetById(name.sheet);
      return sheet && WorksheetType.of(new SheetTarget(book, sheet));
    },
  },
  methods: {
    GetRange: (target) => {
      const found = rangeOf(target);
      if (!found) throw itemNotFound('the name stands for no range');
      return RangeType.of(found);
    },
    GetRangeOrNullObject: (target) => RangeType.orNull(rangeOf(target)),
    Delete: ({ book, name }) => {
      book.names.splice(book.names.indexOf(name), 1);
      book.touch();
      return null;
    },
  },
});

const listed = ({ book, sheet }: NamesTarget): NameTarget[] =>
  book.listedNames.filter((name) => name.sheet === (sheet?.id ?? null)).map((name) => ({ book, name }));

const named = (target: NamesTarget, wanted: string): NameTarget | null =>
  listed(target).find(({ name }) => name.name.toLowerCase() === wanted.toLowerCase()) ?? null;

export const NamedItemCollectionType = new WireType<NamesTarget>('NamedItemCollection', {
  items: (target) => listed(target).map((each) => NamedItemType.of(each)),
  methods: {
    GetCount: (target) => listed(target).length,
    GetItem: (target, args) => {
      const found = named(target, args.text(0));
      if (!found) throw itemNotFound(args.text(0));
      return NamedItemType.of(found);
    },
    GetItemOrNullObject: (target, args) => NamedItemType.orNull(named(target, args.text(0))),
  },
});
