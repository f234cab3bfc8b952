/** The sides of a cell that carry a border. */
export type BorderSide = 'left' | 'right' | 'top' | 'bottom' | 'diagonalUp' | 'diagonalDown';

export interface BorderLine {
  /** The style's name in the file: thin, medium, dashed, double… or none. */
  readonly style: string;
  /** #RRGGBB. */
  readonly color: string;
}

/** How a cell looks, read from the file's tables; lengths in points, colours #RRGGBB. */
export interface StyleRecord {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** none, single, double, singleAccounting or doubleAccounting. */
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontColor: string;
  /** null: no fill. */
  readonly fillColor: string | null;
  readonly borders: Readonly<Record<BorderSide, BorderLine | null>>;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The content was typed after an apostrophe: it is text whatever it looks like. */
  readonly quotePrefix: boolean;
}

/** One change to a style. Everything it does not name stays as it was. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: string;
    readonly strikethrough?: boolean;
    readonly color?: string;
  };
  /** #RRGGBB, or null to take the fill away. */
  readonly fillColor?: string | null;
  readonly borders?: Readonly<Partial<Record<BorderSide, { readonly style?: string; readonly color?: string }>>>;
  readonly alignment?: {
    readonly horizontal?: string;
    readonly vertical?: string;
    readonly wrap?: boolean;
    readonly shrink?: boolean;
    readonly indent?: number;
    readonly rotation?: number;
  };
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly quotePrefix?: boolean;
}
