import { textIn } from '../protocol/callArguments';
import { invalidArgument } from '../protocol/hostError';
import { parseHtmlColor } from '../workbook/parts/styles/color';

/** A colour as a client gives it: "#RRGGBB" or a name; anything else is refused. */
export const colorIn = (value: unknown): string => {
  const rgb = parseHtmlColor(textIn(value));
  if (rgb === null) throw invalidArgument(`${String(value)} is no colour`);
  return `#${rgb}`;
};
