import { errorFromText, isCellError, type FormulaValue } from '../values/formulaValue';
import { compareValues, textAsNumber } from '../values/coerce';
import { withoutError } from '../values/operand';

const ESCAPED = /[.+^${}()|[\]\\]/g;

/** A pattern with * and ? (~ takes their meaning away) that must match a whole text, or null when it has none of them. */
export const wildcardPattern = (text: string): RegExp | null => {
  if (!/[*?~]/.test(text)) return null;
  let source = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    const next = text[i + 1];
    if (c === '~' && next !== undefined && '*?~'.includes(next)) {
      source += next === '~' ? '~' : `\\${next}`;
      i++;
    } else if (c === '*') source += '[\\s\\S]*';
    else if (c === '?') source += '[\\s\\S]';
    else source += c.replace(ESCAPED, '\\$&');
  }
  return new RegExp(`^${source}$`, 'iu');
};

const parseOperand = (text: string): FormulaValue => {
  const error = errorFromText(text);
  if (error) return error;
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  return textAsNumber(text) ?? text;
};

const equalTo = (wanted: FormulaValue, raw: string): ((value: FormulaValue) => boolean) => {
  if (raw === '') return (value) => value === null;
  if (isCellError(wanted)) return (value) => value === wanted;
  if (typeof wanted === 'number') {
    return (value) =>
      (typeof value === 'number' && compareValues(value, wanted) === 0) ||
      (typeof value === 'string' && textAsNumber(value) === wanted);
  }
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  const pattern = wildcardPattern(raw);
  if (pattern) return (value) => typeof value === 'string' && pattern.test(value);
  return (value) => typeof value === 'string' && value.toLowerCase() === raw.toLowerCase();
};

/** The test that a criterion of COUNTIF and its like stands for: a value, or text such as ">=80", "<>", "经理*". */
export const criterion = (given: FormulaValue): ((value: FormulaValue) => boolean) => {
  const wanted = isCellError(given) ? given : withoutError(given);
  if (wanted === null) return equalTo(0, '0');
  if (typeof wanted !== 'string') return equalTo(wanted, String(wanted));
  const found = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(wanted);
  const operator = found?.[1] ?? '';
  const raw = found?.[2] ?? '';
  if (wanted === '') return (value) => value === null || value === '';
  const operand = parseOperand(raw);
  const equal = equalTo(operand, raw);
  if (operator === '' || operator === '=') return equal;
  if (operator === '<>') return (value) => !equal(value);
  return (value) => {
    if (isCellError(value) || value === null || typeof value !== typeof operand) return false;
    const order = compareValues(value, operand);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
};
