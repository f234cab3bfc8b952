import type { GridView } from '../cells/gridView';
import type { IssueParams } from '../sheetIssue';

/** How a file was written that was opened as if it were written otherwise; null where only that can be told. */
export type GarbledFrom = IssueParams['garbledText']['from'];

const FIRST_ROWS = 10;
/** One such word could be somebody's own. */
const FEWEST = 2;
/** Accents come singly; what was Chinese is nothing but letters and signs above ASCII. */
const LATIN_RUN = /[\u00c0-\u00f7][\u0080-\u024f\u02c6\u02dc\u2013-\u2122]{2}/;

const HEADERS = ['姓名', '部门', '岗位', '职位', '工号', '部門', '職稱', '職位', '職務', '员工编号', '員工編號'];
/** 姓名, 部门, 岗位, 职位, 工号 in GBK; 姓名, 部門, 職稱, 職位, 職務 in Big5. */
const GBK = ['D0D5C3FB', 'B2BFC3C5', 'B8DACEBB', 'D6B0CEBB', 'B9A4BAC5'];
const BIG5 = ['A96DA657', 'B3A1AAF9', 'C2BEBAD9', 'C2BEA6EC', 'C2BEB0C8'];

/** What headers become when a file is opened in another encoding than its own, with its own. */
let garbledHeaders: ReadonlyMap<string, Exclude<GarbledFrom, null>> | null = null;

/** Whether the first rows are Chinese that was read in a wrong encoding, as a CSV is opened by a double click; undefined: no. */
export function garbledFrom(view: GridView): GarbledFrom | undefined {
  garbledHeaders ??= readWrongly();
  const known = new Map<string, Exclude<GarbledFrom, null>>();
  let latin = 0;
  const { row, rowCount } = view.filled;
  for (let each = row; each < row + Math.min(rowCount, FIRST_ROWS); each++) {
    for (const c of view.filledColumns(each)) {
      const text = view.text(each, c);
      const from = garbledHeaders.get(text);
      if (from !== undefined) known.set(text, from);
      if (LATIN_RUN.test(text)) latin += 1;
    }
  }
  const [from] = known.values();
  if (known.size >= FEWEST) return from;
  return latin >= FEWEST ? null : undefined;
}

function readWrongly(): ReadonlyMap<string, Exclude<GarbledFrom, null>> {
  const bytes = {
    'utf-8': HEADERS.map((header) => new TextEncoder().encode(header)),
    gb18030: GBK.map(bytesOf),
    big5: BIG5.map(bytesOf),
  } as const;
  const wrong = new Map<string, Exclude<GarbledFrom, null>>();
  for (const from of ['utf-8', 'gb18030', 'big5'] as const) {
    for (const opened of ['gb18030', 'big5'] as const) {
      if (opened === from) continue;
      for (const header of bytes[from]) {
        const text = new TextDecoder(opened).decode(header);
        if (!text.includes('\ufffd')) wrong.set(text, from);
      }
    }
  }
  return wrong;
}

function bytesOf(hexadecimal: string): Uint8Array {
  return Uint8Array.from(hexadecimal.matchAll(/../g), ([byte]) => parseInt(byte, 16));
}
