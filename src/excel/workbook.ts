declare const inside: unique symbol;

/** The open workbook during one step. What it is made of is Excel's: only `office/` opens it, everybody else hands it on. */
export interface Workbook {
  readonly [inside]: 'workbook';
}

/** The sheet that holds the registry, looked up or made in this step. */
export interface RegistrySheet {
  readonly [inside]: 'registrySheet';
}
