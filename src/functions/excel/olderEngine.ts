/**
 * What JavaScript has got since ES2016, as far as the functions use it. Excel for Windows before version 2403, and every
 * volume-licensed Excel up to 2021, runs functions in an engine without it. Imported before anything else; what an engine has
 * is left alone.
 */
type Additions = Readonly<Record<string, unknown>>;

const flat = (list: readonly unknown[]): unknown[] => ([] as unknown[]).concat(...list);

const lists: Additions = {
  flat(this: readonly unknown[]) {
    return flat(this);
  },
  flatMap(this: readonly unknown[], change: (each: unknown, index: number) => unknown) {
    return flat(this.map((each, index) => change(each, index)));
  },
};

const texts: Additions = {
  matchAll(this: string, pattern: RegExp) {
    const found: RegExpExecArray[] = [];
    this.replace(pattern, (...given: unknown[]) => {
      const at = given.findIndex((each) => typeof each === 'number');
      const groups = given.slice(0, at) as string[];
      found.push(Object.assign(groups, { index: given[at] as number, input: String(this) }) as RegExpExecArray);
      return groups[0] ?? '';
    });
    return found[Symbol.iterator]();
  },
  replaceAll(this: string, old: string, fresh: string) {
    return this.split(old).join(fresh);
  },
  padStart(this: string, length: number, fill: string) {
    return fill.repeat(Math.max(0, length - this.length)) + String(this);
  },
};

const objects: Additions = {
  values: (from: Additions) => Object.keys(from).map((key) => from[key]),
  entries: (from: Additions) => Object.keys(from).map((key) => [key, from[key]]),
  fromEntries: (entries: Iterable<readonly [string, unknown]>) =>
    [...entries].reduce<Record<string, unknown>>((made, [key, value]) => Object.assign(made, { [key]: value }), {}),
};

function add(to: object, additions: Additions): void {
  for (const name of Object.keys(additions)) {
    if (name in to) continue;
    Object.defineProperty(to, name, { value: additions[name], configurable: true, writable: true });
  }
}

add(Array.prototype, lists);
add(String.prototype, texts);
add(Object, objects);

// The outermost object has no name of its own there. Packages look at both while they start: at limits of large whole numbers, which nothing here reckons with.
const scope = typeof self === 'object' ? self : global;
add(scope, { globalThis: scope, BigInt: Number });
