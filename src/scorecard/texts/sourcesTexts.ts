/** Columns of the sheet that says where actual values of exports come from. */
export type SourcesColumn =
  'enteredOn' | 'action' | 'no' | 'name' | 'indicator' | 'value' | 'lines' | 'combined' | 'file' | 'sheet' | 'cell';

/** Labels of that sheet in one language. */
export interface SourcesTexts {
  readonly sheetName: string;
  readonly title: string;
  readonly hint: string;
  readonly headers: Readonly<Record<SourcesColumn, string>>;
  readonly actions: Readonly<Record<'entered' | 'undone', string>>;
  readonly combined: Readonly<Record<'sum' | 'average' | 'last', string>>;
}
