declare const inside: unique symbol;

/** The open workbook during one step. What it is made of is Excel's: only `office/` opens it, everybody else hands it on. */
export interface Workbook {
  readonly [inside]: 'workbook';
}
