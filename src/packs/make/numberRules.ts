import { parseArea, type Area } from '../../base/address';
import { allNamed, childNamed, textOf, type XmlElement } from '../../ooxml/xml';
import type { InputBounds } from '../../scoring/inputBounds';

/** What cells of a sheet take, where that is numbers between two limits. */
export interface NumberRule {
  readonly areas: readonly Area[];
  readonly bounds: InputBounds;
}

/** The rules for typing numbers on a worksheet part. */
export function numberRules(worksheet: XmlElement): NumberRule[] {
  return allNamed(worksheet, 'dataValidation').flatMap((rule): NumberRule[] => {
    const { type, operator = 'between', sqref = '' } = rule.attributes;
    if (type !== 'whole' && type !== 'decimal') return [];
    const first = limit(rule, 'formula1');
    const second = limit(rule, 'formula2');
    if (first === null) return [];
    const areas = sqref.split(/\s+/).flatMap((area) => parseArea(area) ?? []);
    const of = (min: number | null, max: number | null): NumberRule[] => [{ areas, bounds: { type, min, max } }];
    if (operator === 'between' && second !== null) return of(first, second);
    if (operator === 'greaterThanOrEqual') return of(first, null);
    return operator === 'lessThanOrEqual' ? of(null, first) : [];
  });
}

function limit(rule: XmlElement, name: string): number | null {
  const formula = childNamed(rule, name);
  const text = formula ? textOf(formula).trim() : '';
  return text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
}
