const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** "_x000a_" is how these files write characters that XML can't hold. */
export function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A text that looks like such an escape has to be written with one. */
export function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
