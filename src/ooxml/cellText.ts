const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** "_x000a_" is how these files write characters that they can't hold. */
export function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Characters that XML or UTF-8 can't hold and a cell can: control characters, and halves of a pair that stand alone. */
const UNHELD =
  // eslint-disable-next-line no-control-regex -- what is meant
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const spelled = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** A cell's text as files hold it: what has no place in a file is spelled, and what looks spelled is told apart. */
export function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNHELD, spelled);
}
