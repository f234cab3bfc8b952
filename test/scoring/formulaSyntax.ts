/** Functions every Excel since 2010 has, none volatile, none that needs array entry. */
const PLAIN_FUNCTIONS: ReadonlySet<string> = new Set(
  'IF AND OR ISNUMBER N MIN MAX ROUND ROUNDUP ABS SUM COUNT COUNTA COUNTIF INDEX CHOOSE INT NOT LEN TRIM'.split(' '),
);

/** What is wrong with a formula's text; empty when it can be entered into Excel 2010. */
export function formulaFaults(formula: string): string[] {
  const faults: string[] = [];
  if (!formula.startsWith('=')) faults.push('does not begin with =');
  if (formula.length > 8192) faults.push(`${formula.length} characters`);
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');
  if (/["']{1}/.test(code.replace(/""/g, ''))) faults.push('open quote');
  let depth = 0;
  let deepest = 0;
  for (const character of code) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) faults.push('closes more than it opens');
    deepest = Math.max(deepest, depth);
  }
  if (depth !== 0) faults.push('open parenthesis');
  if (deepest > 64) faults.push(`nested ${deepest} deep`);
  for (const [, name = ''] of code.matchAll(/([A-Za-z_.][A-Za-z0-9_.]*)\(/g)) {
    if (!PLAIN_FUNCTIONS.has(name)) faults.push(`function ${name}`);
  }
  if (/\d[eE][+-]?\d/.test(code)) faults.push('exponent');
  for (const [number] of code.matchAll(/\d+\.\d+/g)) {
    if ((number.split('.')[1] ?? '').length > 9) faults.push(`noisy number ${number}`);
  }
  if (/NaN|Infinity|undefined|null|,,|,\)|\(,/.test(code)) faults.push('a hole');
  return faults;
}
