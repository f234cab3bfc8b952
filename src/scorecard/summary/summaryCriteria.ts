import { quoted } from '../../scoring/formula';

/**
 * A criterion of COUNTIFS that only equal texts meet: stars, question marks and tildes in a department's or a grade's name
 * mean themselves, and a blank cell is met by blank cells. Without "=".
 */
export function exactly(cell: string): string {
  const escaped = ['~', '*', '?'].reduce(
    (text, sign) => `SUBSTITUTE(${text},${quoted(sign)},${quoted(`~${sign}`)})`,
    cell,
  );
  return `"="&${escaped}`;
}
