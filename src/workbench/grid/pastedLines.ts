/** Rows and cells of copied text: tabs between cells, a cell in quotes may hold line breaks. */
export function pastedLines(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let isQuoted = false;
  const plain = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < plain.length; at++) {
    const character = plain[at] ?? '';
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at++;
      } else isQuoted = false;
    } else if (character === '"' && cell === '' && closesCell(plain, at)) isQuoted = true;
    else if (character === '\t') {
      line.push(cell);
      cell = '';
    } else if (character === '\n') {
      lines.push([...line, cell]);
      line = [];
      cell = '';
    } else cell += character;
  }
  if (cell !== '' || line.length > 0) lines.push([...line, cell]);
  return lines;
}

/** A quote opens a quoted cell only when another one ends that cell; otherwise it is part of the text. */
const closesCell = (text: string, from: number): boolean => /^"(?:[^"]|"")*"(?=\t|\n|$)/.test(text.slice(from));
