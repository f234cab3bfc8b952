import { areaName } from '../../grid/cellReference';
import { containsCell, intersection, intersects, subtractArea, type SheetArea } from '../../grid/area';
import { isWireObject } from '../../protocol/wireType';
import { booleanIn, textIn, wordIn } from '../../protocol/callArguments';
import { invalidArgument } from '../../protocol/hostError';
import { isObject, type JsonObject } from '../../protocol/request';
import { shownFormula } from '../../formula/syntax/functionSpelling';
import { isOn } from '../../../ooxml/xml';
import { checkedFormula } from '../parts/cells/enteredContent';
import type { Sheet } from '../parts/sheet';
import type { Validation } from '../parts/sheetData';
import { forgetMentions } from '../references/sheetMentions';
import type { Workbook } from '../workbook';

/** What to change of a validation; an attribute of null is taken away. */
export interface ValidationChange {
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly formula1?: string | null;
  readonly formula2?: string | null;
}

const TYPES = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const;

const RULE_KEYS = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
} as const;

const OPERATORS = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
] as const;

const STYLES = [
  ['stop', 'Stop'],
  ['warning', 'Warning'],
  ['information', 'Information'],
] as const;

const LONGEST_LIST = 255;

/** The validation of all cells of the area: null when none has one, undefined when they differ. */
export const commonValidation = (sheet: Sheet, where: SheetArea): Validation | null | undefined => {
  const touching = sheet.data.validations.filter((each) => each.areas.some((one) => intersects(one, where)));
  const [only] = touching;
  if (!only) return null;
  if (touching.length > 1) return undefined;
  const rest = only.areas.reduce<SheetArea[]>((left, one) => left.flatMap((each) => subtractArea(each, one)), [where]);
  return rest.length === 0 ? only : undefined;
};

export const validationType = (found: Validation | null | undefined): string => {
  if (found === undefined) return 'Inconsistent';
  const type = found?.attributes['type'];
  return type === undefined || !(type in TYPES) ? 'None' : TYPES[type as keyof typeof TYPES];
};

const fromFile = (formula: string | null): string | number => {
  if (formula === null) return '';
  const number = Number(formula);
  return formula.trim() !== '' && Number.isFinite(number) ? number : `=${shownFormula(formula)}`;
};

/** The rule as Excel's API gives it. */
export const readRule = (found: Validation): JsonObject => {
  const key = Object.entries(RULE_KEYS).find(([, type]) => type === found.attributes['type'])?.[0];
  if (key === undefined) return {};
  if (key === 'list') {
    const quoted = /^"([\s\S]*)"$/.exec(found.formula1 ?? '');
    const source = quoted ? (quoted[1] ?? '').replace(/""/g, '"') : `=${shownFormula(found.formula1 ?? '')}`;
    return { list: { inCellDropDown: !isOn(found.attributes['showDropDown']), source } };
  }
  if (key === 'custom') return { custom: { formula: `=${shownFormula(found.formula1 ?? '')}` } };
  const operator = OPERATORS.find(([name]) => name === (found.attributes['operator'] ?? 'between'))?.[1] ?? 'Between';
  return {
    [key]: {
      formula1: fromFile(found.formula1),
      ...(found.formula2 === null ? {} : { formula2: fromFile(found.formula2) }),
      operator,
    },
  };
};

/** A limit: a number, a formula, or text that is a date or a number. */
const limit = (value: unknown): string => {
  if (typeof value === 'number') return String(value);
  const text = textIn(value);
  return text.startsWith('=') ? checkedFormula(text.slice(1)) : text;
};

const listSource = (workbook: Workbook, sheet: Sheet, source: unknown): string => {
  if (isWireObject(source)) {
    const { sheet: from, where } = source.target as { sheet: Sheet; where: SheetArea };
    const local = areaName(where).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return from === sheet ? local : `${workbook.prefix(from)}${local}`;
  }
  const text = textIn(source);
  if (text === '') throw invalidArgument('a list needs a source');
  if (text.startsWith('=')) return checkedFormula(text.slice(1));
  if (text.length > LONGEST_LIST) throw invalidArgument('a list in the rule holds 255 characters');
  return `"${text.replace(/"/g, '""')}"`;
};

/** The file's parts for a rule as a client gives it. Exactly one kind has to be given. */
export const ruleParts = (workbook: Workbook, sheet: Sheet, given: unknown): ValidationChange => {
  if (!isObject(given)) throw invalidArgument('a rule is an object');
  const kinds = Object.entries(given).filter(([, rule]) => rule !== null && rule !== undefined);
  const [entry] = kinds;
  if (!entry || kinds.length !== 1 || !(entry[0] in RULE_KEYS) || !isObject(entry[1])) {
    throw invalidArgument('a rule has one kind');
  }
  const [key, rule] = entry;
  const type = RULE_KEYS[key as keyof typeof RULE_KEYS];
  if (type === 'list') {
    const hidden = rule['inCellDropDown'] === undefined ? false : !booleanIn(rule['inCellDropDown']);
    return {
      attributes: { type, operator: null, showDropDown: hidden ? '1' : null },
      formula1: listSource(workbook, sheet, rule['source']),
      formula2: null,
    };
  }
  if (type === 'custom') {
    const text = textIn(rule['formula']);
    if (!text.startsWith('=')) throw invalidArgument('the formula begins with =');
    return { attributes: { type, operator: null }, formula1: checkedFormula(text.slice(1)), formula2: null };
  }
  const operator = wordIn(
    rule['operator'],
    OPERATORS.map(([, name]) => name),
  );
  const name = OPERATORS.find(([, each]) => each === operator)?.[0] ?? 'between';
  const two = name === 'between' || name === 'notBetween';
  if (two && (rule['formula2'] === undefined || rule['formula2'] === null))
    throw invalidArgument('formula2 is missing');
  return {
    attributes: { type, operator: name === 'between' ? null : name },
    formula1: limit(rule['formula1']),
    formula2: two ? limit(rule['formula2']) : null,
  };
};

export const readErrorAlert = (found: Validation | null | undefined): JsonObject | null => {
  if (found === undefined) return null;
  const attributes = found?.attributes ?? {};
  return {
    message: attributes['error'] ?? '',
    showAlert: found === null || isOn(attributes['showErrorMessage']),
    style: STYLES.find(([name]) => name === (attributes['errorStyle'] ?? 'stop'))?.[1] ?? 'Stop',
    title: attributes['errorTitle'] ?? '',
  };
};

const bounded = (value: unknown, most: number): string | null => {
  if (value === undefined || value === null || value === '') return null;
  const text = textIn(value);
  if (text.length > most) throw invalidArgument(`the text is longer than ${most} characters`);
  return text;
};

export const alertAttributes = (given: unknown): Record<string, string | null> => {
  if (!isObject(given)) throw invalidArgument('an alert is an object');
  const style = given['style'] === undefined ? 'Stop' : wordIn(given['style'], ['Stop', 'Warning', 'Information']);
  const name = STYLES.find(([, each]) => each === style)?.[0] ?? 'stop';
  return {
    showErrorMessage: given['showAlert'] === false ? null : '1',
    errorStyle: name === 'stop' ? null : name,
    errorTitle: bounded(given['title'], 32),
    error: bounded(given['message'], 255),
  };
};

export const readPrompt = (found: Validation | null | undefined): JsonObject | null => {
  if (found === undefined) return null;
  const attributes = found?.attributes ?? {};
  return {
    message: attributes['prompt'] ?? '',
    showPrompt: found === null || isOn(attributes['showInputMessage']),
    title: attributes['promptTitle'] ?? '',
  };
};

export const promptAttributes = (given: unknown): Record<string, string | null> => {
  if (!isObject(given)) throw invalidArgument('a prompt is an object');
  return {
    showInputMessage: given['showPrompt'] === false ? null : '1',
    promptTitle: bounded(given['title'], 32),
    prompt: bounded(given['message'], 255),
  };
};

const changed = (base: Validation | undefined, areas: SheetArea[], change: ValidationChange): Validation => {
  const attributes: Record<string, string> = { ...(base?.attributes ?? NEW_ATTRIBUTES) };
  for (const [name, value] of Object.entries(change.attributes ?? {})) {
    if (value === null) delete attributes[name];
    else attributes[name] = value;
  }
  return {
    areas,
    attributes,
    formula1: change.formula1 === undefined ? (base?.formula1 ?? null) : change.formula1,
    formula2: change.formula2 === undefined ? (base?.formula2 ?? null) : change.formula2,
    markup: change.formula1 === undefined && change.formula2 === undefined ? (base?.markup ?? null) : null,
  };
};

const NEW_ATTRIBUTES: Readonly<Record<string, string>> = {
  allowBlank: '1',
  showInputMessage: '1',
  showErrorMessage: '1',
};

const sameRule = (a: Validation, b: Validation): boolean =>
  a.formula1 === b.formula1 &&
  a.formula2 === b.formula2 &&
  a.markup === b.markup &&
  JSON.stringify(Object.entries(a.attributes).sort()) === JSON.stringify(Object.entries(b.attributes).sort());

/** Changes the validation of the area's cells; each part of the area keeps what the change does not name. */
export const changeValidation = (sheet: Sheet, where: SheetArea, change: ValidationChange): void => {
  const data = sheet.edit();
  const made: Validation[] = [];
  let rest: SheetArea[] = [where];
  for (const each of data.validations) {
    const inside = each.areas.flatMap((one) => intersection(one, where) ?? []);
    if (inside.length === 0) continue;
    made.push(changed(each, inside, change));
    each.areas = each.areas.flatMap((one) => subtractArea(one, where));
    rest = rest.flatMap((one) =>
      inside.reduce<SheetArea[]>((left, cut) => left.flatMap((part) => subtractArea(part, cut)), [one]),
    );
  }
  if (rest.length > 0) made.push(changed(undefined, rest, change));
  data.validations = data.validations.filter((each) => each.areas.length > 0);
  for (const each of made) {
    const same = made.find((other) => other !== each && sameRule(other, each) && data.validations.includes(other));
    if (same) same.areas.push(...each.areas);
    else data.validations.push(each);
  }
  forgetMentions(sheet);
};

export const clearValidation = (sheet: Sheet, where: SheetArea): void => {
  const data = sheet.edit();
  data.validations.forEach((each) => (each.areas = each.areas.flatMap((one) => subtractArea(one, where))));
  data.validations = data.validations.filter((each) => each.areas.length > 0);
};

/** The validation of one cell, or null. */
export const validationAt = (sheet: Sheet, row: number, column: number): Validation | null =>
  sheet.data.validations.find((each) => each.areas.some((one) => containsCell(one, row, column))) ?? null;
