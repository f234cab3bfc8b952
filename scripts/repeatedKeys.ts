const TOKEN = /("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[{}]/g;

/** Keys an object of a JSON text has twice; a parser keeps the last and says nothing. The text must be valid JSON. */
export function repeatedKeys(json: string): readonly string[] {
  const repeated: string[] = [];
  const open: Set<string>[] = [];
  for (const [token, quoted] of json.matchAll(TOKEN)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    if (quoted === undefined) continue;
    const key = String(JSON.parse(quoted));
    const keys = open[open.length - 1];
    if (keys?.has(key)) repeated.push(key);
    keys?.add(key);
  }
  return repeated;
}
