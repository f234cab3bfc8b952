/** English number and noun: plural(1, 'row') → "1 row", plural(3, 'row') → "3 rows", plural(2, 'entry', 'entries') → "2 entries". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
