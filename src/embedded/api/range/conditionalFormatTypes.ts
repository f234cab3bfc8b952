import { booleanIn, textIn, wordIn, type Arguments } from '../../protocol/callArguments';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { isObject, type JsonObject } from '../../protocol/request';
import { WireType, type WireProperty } from '../../protocol/wireType';
import {
  addConditional,
  clearConditionals,
  conditionalsIn,
  deleteConditional,
  differentialValue,
  ruleFormulas,
  setDifferential,
  setRuleFormulas,
  type ConditionalRule,
  type DifferentialPart,
} from '../../workbook/rules/conditionalFormats';
import { isOn } from '../../../ooxml/xml';
import { requireAllowed } from '../../workbook/cells/protection';
import { colorIn } from '../styleArguments';
import { RangeType } from '../objectTypes';
import { RangeTarget, SheetTarget } from '../targets';
import type { Workbook } from '../../workbook/workbook';
import type { Sheet } from '../../workbook/parts/sheet';

class ConditionalTarget extends SheetTarget {
  constructor(
    book: Workbook,
    sheet: Sheet,
    readonly rule: ConditionalRule,
  ) {
    super(book, sheet);
  }
}

const text = (part: DifferentialPart): WireProperty<ConditionalTarget> => ({
  get: ({ book, rule }) => differentialValue(book, rule, part) ?? null,
  set: (target, value) => {
    requireAllowed(target.sheet, 'allowFormatCells');
    setDifferential(target.book, target.sheet, target.rule, part, value === '' ? null : colorIn(value));
  },
});

const flag = (part: DifferentialPart): WireProperty<ConditionalTarget> => ({
  get: ({ book, rule }) => differentialValue(book, rule, part) === '1',
  set: (target, value) => {
    requireAllowed(target.sheet, 'allowFormatCells');
    setDifferential(target.book, target.sheet, target.rule, part, booleanIn(value) ? '1' : null);
  },
});

const FillType = new WireType<ConditionalTarget>('ConditionalRangeFill', {
  properties: { Color: text('fill') },
  methods: {
    Clear: ({ book, sheet, rule }) => {
      setDifferential(book, sheet, rule, 'fill', null);
      return null;
    },
  },
});

const FontType = new WireType<ConditionalTarget>('ConditionalRangeFont', {
  properties: { Color: text('fontColor'), Bold: flag('bold'), Italic: flag('italic'), Strikethrough: flag('strike') },
});

const FormatType = new WireType<ConditionalTarget>('ConditionalRangeFormat', {
  links: { Fill: (target) => FillType.of(target), Font: (target) => FontType.of(target) },
});

const FormulaRuleType = new WireType<ConditionalTarget>('ConditionalFormatRule', {
  properties: {
    Formula: {
      get: ({ rule }) => `=${ruleFormulas(rule)[0] ?? ''}`,
      set: ({ sheet, rule }, value) => {
        const formula = textIn(value);
        if (!formula.startsWith('=')) throw invalidArgument('the formula begins with =');
        setRuleFormulas(sheet, rule, [formula.slice(1)]);
      },
    },
  },
});

const CustomType = new WireType<ConditionalTarget>('CustomConditionalFormat', {
  links: { Rule: (target) => FormulaRuleType.of(target), Format: (target) => FormatType.of(target) },
});

const OPERATORS = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
] as const;

const formulaIn = (value: unknown): string => {
  if (typeof value === 'number') return String(value);
  const given = textIn(value);
  return given.startsWith('=') ? given.slice(1) : given;
};

const setCellValueRule = ({ sheet, rule }: ConditionalTarget, value: unknown): void => {
  if (!isObject(value)) throw invalidArgument('a rule is an object');
  const word = wordIn(
    value['operator'],
    OPERATORS.map(([, name]) => name),
  );
  const operator = OPERATORS.find(([, name]) => name === word)?.[0] ?? 'between';
  const two = operator === 'between' || operator === 'notBetween';
  rule.element.attributes['operator'] = operator;
  setRuleFormulas(sheet, rule, [formulaIn(value['formula1']), ...(two ? [formulaIn(value['formula2'])] : [])]);
};

const cellValueRule = ({ rule }: ConditionalTarget): JsonObject => {
  const [formula1 = '', formula2] = ruleFormulas(rule);
  const operator = OPERATORS.find(([name]) => name === rule.element.attributes['operator'])?.[1] ?? 'Between';
  return { formula1: `=${formula1}`, ...(formula2 === undefined ? {} : { formula2: `=${formula2}` }), operator };
};

const CellValueType = new WireType<ConditionalTarget>('CellValueConditionalFormat', {
  properties: { Rule: { get: cellValueRule, set: setCellValueRule } },
  links: { Format: (target) => FormatType.of(target) },
});

const TEXT_OPERATORS = [
  ['containsText', 'Contains'],
  ['notContainsText', 'NotContains'],
  ['beginsWith', 'BeginsWith'],
  ['endsWith', 'EndsWith'],
] as const;

const setTextRule = ({ sheet, rule }: ConditionalTarget, value: unknown): void => {
  if (!isObject(value)) throw invalidArgument('a rule is an object');
  const word = wordIn(
    value['operator'],
    TEXT_OPERATORS.map(([, name]) => name),
  );
  const wanted = textIn(value['text']);
  const type = TEXT_OPERATORS.find(([, name]) => name === word)?.[0] ?? 'containsText';
  const quoted = `"${wanted.replace(/"/g, '""')}"`;
  const cell = rule.firstCell;
  const formulas = {
    containsText: `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
    notContainsText: `ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `LEFT(${cell},${wanted.length})=${quoted}`,
    endsWith: `RIGHT(${cell},${wanted.length})=${quoted}`,
  };
  const operator = type === 'notContainsText' ? 'notContains' : type;
  Object.assign(rule.element.attributes, { type, operator, text: wanted });
  setRuleFormulas(sheet, rule, [formulas[type]]);
};

const TextType = new WireType<ConditionalTarget>('TextConditionalFormat', {
  properties: {
    Rule: {
      get: ({ rule }) => ({
        operator: TEXT_OPERATORS.find(([name]) => name === rule.element.attributes['type'])?.[1] ?? 'Contains',
        text: rule.element.attributes['text'] ?? '',
      }),
      set: setTextRule,
    },
  },
  links: { Format: (target) => FormatType.of(target) },
});

const KINDS: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

const kindOf = ({ rule }: ConditionalTarget): string =>
  KINDS[rule.element.attributes['type'] ?? ''] ?? 'PresetCriteria';

const only =
  (kind: string, type: WireType<ConditionalTarget>, orNull: boolean) =>
  (target: ConditionalTarget): ReturnType<typeof type.of> | null => {
    if (kindOf(target) === kind) return type.of(target);
    if (orNull) return null;
    throw invalidArgument(`the conditional format is not of the kind ${kind}`);
  };

const ConditionalFormatType = new WireType<ConditionalTarget>('ConditionalFormat', {
  identity: ({ rule }) => ({ Id: rule.id }),
  properties: {
    Id: { get: ({ rule }) => rule.id },
    Type: { get: kindOf },
    Priority: { get: ({ rule }) => Number(rule.element.attributes['priority'] ?? 1) - 1 },
    StopIfTrue: {
      get: ({ rule }) => isOn(rule.element.attributes['stopIfTrue']),
      set: ({ sheet, rule }, value) => {
        sheet.edit();
        if (booleanIn(value)) rule.element.attributes['stopIfTrue'] = '1';
        else delete rule.element.attributes['stopIfTrue'];
      },
    },
  },
  links: {
    Custom: only('Custom', CustomType, false),
    CustomOrNullObject: only('Custom', CustomType, true),
    CellValue: only('CellValue', CellValueType, false),
    CellValueOrNullObject: only('CellValue', CellValueType, true),
    TextComparison: only('ContainsText', TextType, false),
    TextComparisonOrNullObject: only('ContainsText', TextType, true),
  },
  methods: {
    Delete: ({ sheet, rule }) => {
      deleteConditional(sheet, rule);
      return null;
    },
    GetRange: (target) => {
      const [first] = target.rule.block.areas;
      if (!first) throw itemNotFound('the conditional format has no cells');
      return RangeType.of(new RangeTarget(target.book, target.sheet, first));
    },
  },
});

const wired = (range: RangeTarget): ConditionalTarget[] =>
  conditionalsIn(range.sheet, range.where).map((rule) => new ConditionalTarget(range.book, range.sheet, rule));

const byId = (range: RangeTarget, args: Arguments): ConditionalTarget | null =>
  wired(range).find(({ rule }) => rule.id === args.text(0)) ?? null;

export const ConditionalFormatCollectionType = new WireType<RangeTarget>('ConditionalFormatCollection', {
  items: (range) => wired(range).map((each) => ConditionalFormatType.of(each)),
  methods: {
    Add: (range, args) => {
      requireAllowed(range.sheet, 'allowFormatCells');
      const kind = args.word(0, ['Custom', 'CellValue', 'ContainsText']);
      const type = { Custom: 'expression', CellValue: 'cellIs', ContainsText: 'containsText' }[kind];
      return ConditionalFormatType.of(
        new ConditionalTarget(range.book, range.sheet, addConditional(range.sheet, range.where, type)),
      );
    },
    ClearAll: (range) => {
      requireAllowed(range.sheet, 'allowFormatCells');
      clearConditionals(range.sheet, range.where);
      return null;
    },
    GetCount: (range) => wired(range).length,
    GetItem: (range, args) => {
      const found = byId(range, args);
      if (!found) throw itemNotFound(args.text(0));
      return ConditionalFormatType.of(found);
    },
    GetItemOrNullObject: (range, args) => ConditionalFormatType.orNull(byId(range, args)),
    GetItemAt: (range, args) => {
      const found = wired(range)[args.integer(0)];
      if (!found) throw itemNotFound('there is no such conditional format');
      return ConditionalFormatType.of(found);
    },
  },
});
