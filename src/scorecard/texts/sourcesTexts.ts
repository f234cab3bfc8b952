import type { TeamFigure } from '../../catalogue/types';

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
  readonly combined: Readonly<Record<'sum' | 'average' | 'last' | 'count' | 'rate', string>>;
  /** An average weighted by a column of this header. */
  readonly weighted: (header: string) => string;
  /** Of figures that follow from the cards of direct reports. */
  readonly team: {
    readonly figures: Readonly<Record<TeamFigure, string>>;
    /** `figure` of `counted` of `people`. */
    readonly of: (figure: string, counted: number, people: number) => string;
    /** The same of cards, where people have one for each month of a quarter. */
    readonly ofCards: (figure: string, counted: number, cards: number) => string;
  };
  /** Between the names of sheets. */
  readonly separator: string;
}
