/** Words of Excel's own that say nothing of anybody's work; everything else that is written is masked. */
const EXCEL_WORDS = new Set(
  (
    'Visible Hidden VeryHidden Start End Before After Beginning None All Formats Values Formulas Contents Hyperlinks ' +
    'RemoveHyperlinks Down Up Left Right Center Top Bottom General Continuous EdgeTop EdgeBottom EdgeLeft EdgeRight ' +
    'InsideHorizontal InsideVertical Portrait Landscape A4 Stop Information Warning Between LessThanOrEqualTo Custom ' +
    'Columns Rows ColumnClustered Recalculate Full Automatic Manual String Double Boolean Empty Error Inconsistent ' +
    'TableStyleLight1 ItemNotFound Excel'
  ).split(' '),
);

const ADDRESS = /^\$?[A-Z]{0,3}\$?\d{0,7}(?::\$?[A-Z]{0,3}\$?\d{0,7})?$/;
/** Several areas, as `Worksheet.getRanges` takes them. */
const AREAS = /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?(?:,[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?)+$/;
const COLOUR = /^#[0-9A-F]{6}$/i;
const ID = /^\{[0-9A-F-]+\}$/i;
const ERROR = /^#[A-Z0-9/!?]+$/;

/** Properties whose matrices are cells. */
const CELLS = new Set(['Values', 'Formulas', 'Text']);

/** Members whose texts are names, however much they look like an address. */
const NAMES = new Set(['Name', 'GetItem', 'GetItemOrNullObject', 'Add']);

/** Texts above and below a printed page. */
const PAGE_TEXTS = /^(?:Left|Center|Right)(?:Header|Footer)$/;
/** A code of Excel's (page, date, side, font, size), or what stands between two. */
const PAGE_PART = /(&(?:"[^"]*"|\d+|.))|[^&]+/gsu;

type Json = unknown;

const isObject = (value: Json): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const upper = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

/** Characters of a kind, and with which others of the kind they can be told apart. */
const KINDS: readonly { readonly pattern: RegExp; readonly first: string; readonly count: number }[] = [
  { pattern: /[\u3400-\u9fff]/, first: '一', count: 5000 },
  { pattern: /[A-Z]/, first: 'A', count: 26 },
  { pattern: /[a-z]/, first: 'a', count: 26 },
  { pattern: /[1-9]/, first: '1', count: 9 },
  { pattern: /\p{L}/u, first: 'a', count: 26 },
];

/**
 * Replaces what people wrote: a text becomes another of the same length and kinds of characters, always the same one, and
 * a number another of as many digits. What Excel says itself (words, addresses, colours, ids, functions) stays.
 */
export class Mask {
  private readonly known = new Map<string, string>();
  /** Names of fonts that Excel answered: they say nothing of anybody, and are set again as they are. */
  private readonly fonts = new Set<string>();

  /** A text as it is sent. Short texts of which there are more than masks may share one. */
  text(written: string): string {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    let rest = this.known.size;
    const masked = [...written]
      .map((character) => {
        const kind = KINDS.find(({ pattern }) => pattern.test(character));
        if (!kind) return character;
        const offset = rest % kind.count;
        rest = Math.floor(rest / kind.count);
        return String.fromCharCode(kind.first.charCodeAt(0) + offset);
      })
      .join('');
    this.known.set(written, masked);
    return masked;
  }

  /** What stands in a cell, or is written into one. */
  cell(content: Json): Json {
    if (typeof content === 'number') return digits(content);
    if (typeof content !== 'string' || content === '' || ERROR.test(content)) return content;
    if (content.startsWith("'")) return `'${this.text(content.slice(1))}`;
    return content.startsWith('=') ? this.formula(content) : this.text(content);
  }

  /** A formula with its texts, numbers, sheets and names masked. */
  formula(text: string): string {
    return text.replace(FORMULA_PART, (part: string, ...groups: (string | undefined)[]) => {
      const [quoted, sheet, reference, call, name, number] = groups;
      if (quoted !== undefined) return `"${this.text(quoted.replace(/""/g, '"')).replace(/"/g, '""')}"`;
      if (sheet !== undefined) return `'${this.text(sheet.replace(/''/g, "'")).replace(/'/g, "''")}'`;
      if (reference !== undefined || call !== undefined) return part;
      if (name !== undefined) return /^(?:true|false)$/i.test(name) ? name : this.text(name);
      return number === undefined || /^[01]$/.test(number) ? part : String(digits(Number(number)));
    });
  }

  /** What was asked: calls and what is set; the names of members stay. */
  request(body: Json): Json {
    if (!isObject(body)) return body;
    const paths = isObject(body['ObjectPaths']) ? body['ObjectPaths'] : {};
    return {
      ...body,
      Actions: Array.isArray(body['Actions']) ? body['Actions'].map((action) => this.call(action)) : body['Actions'],
      ObjectPaths: Object.fromEntries(Object.entries(paths).map(([id, path]) => [id, this.call(path)])),
    };
  }

  private call(call: Json): Json {
    if (!isObject(call)) return call;
    const member = String(call['Name'] ?? '');
    const { ArgumentInfo: info, ObjectState: state } = call;
    return {
      ...call,
      ...(isObject(info) ? { ArgumentInfo: { ...info, Arguments: this.value(info['Arguments'], member) } } : {}),
      ...(state === undefined ? {} : { ObjectState: this.value(state) }),
    };
  }

  /** What was answered; of an error its code and its place. */
  answer(body: Json): Json {
    if (!isObject(body)) return body;
    const { Results: results, Error: error } = body;
    return {
      Results: Array.isArray(results)
        ? results.map((result: Json) => (isObject(result) ? { ...result, Value: this.value(result['Value']) } : result))
        : results,
      ...(isObject(error) ? { Error: { ...error, Message: '' } } : {}),
    };
  }

  /** @param key the member the value belongs to */
  private value(part: Json, key = ''): Json {
    if (CELLS.has(key)) return deep(part, (leaf) => this.cell(leaf));
    if (typeof part === 'string') {
      if (key === 'NumberFormat') return this.format(part);
      if (PAGE_TEXTS.test(key)) return this.pageText(part);
      if (key === 'Name' && this.fonts.has(part)) return part;
      const isName = NAMES.has(key) && !ID.test(part) && !EXCEL_WORDS.has(part);
      return isName ? this.text(part) : this.word(part);
    }
    if (Array.isArray(part)) return part.map((each) => this.value(each, key));
    if (!isObject(part)) return part;
    const { Name: font, Size: size } = part;
    if (typeof font === 'string' && typeof size === 'number') this.fonts.add(font);
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, this.value(each, upper(name))]));
  }

  private word(text: string): string {
    if (text === '' || EXCEL_WORDS.has(text) || COLOUR.test(text) || ID.test(text)) return text;
    if (ADDRESS.test(text) || AREAS.test(text)) return text;
    if (text.startsWith('=')) return this.formula(text);
    const bang = text.lastIndexOf('!');
    if (bang > 0 && ADDRESS.test(text.slice(bang + 1))) {
      const sheet = text.slice(0, bang);
      const isQuoted = sheet.startsWith("'");
      const masked = this.text(isQuoted ? sheet.slice(1, -1).replace(/''/g, "'") : sheet);
      return `${isQuoted ? `'${masked.replace(/'/g, "''")}'` : masked}${text.slice(bang)}`;
    }
    return this.text(text);
  }

  /** A text of a page's edge: Excel's codes in it stay, for masked they would mean something else. */
  private pageText(text: string): string {
    return text.replace(PAGE_PART, (part, code: string | undefined) => (code === undefined ? this.text(part) : part));
  }

  /** A number format; texts in it are masked. */
  format(format: string): string {
    return format.replace(/"([^"]*)"/g, (_, text: string) => `"${this.text(text)}"`);
  }
}

/** A text, a quoted sheet, a reference, a function, another name, a number. */
const FORMULA_PART =
  /"((?:[^"]|"")*)"|'((?:[^']|'')+)'(?=!)|(\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(])|\$?\d{1,7}:\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_]))|([\p{L}_][\p{L}\p{N}_.]*)(?=\()|([\p{L}_\\][\p{L}\p{N}_.]*)|(\d+(?:\.\d+)?)/gu;

function digits(number: number): number {
  return Number(String(number).replace(/\d/g, (digit) => (digit === '0' ? '0' : '1')));
}

function deep(part: Json, change: (leaf: Json) => Json): Json {
  return Array.isArray(part) ? part.map((each) => deep(each, change)) : change(part);
}
