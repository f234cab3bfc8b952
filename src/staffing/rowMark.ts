/** What tells a row of a list from the others. */
export interface RowMark {
  /** Made of who and which post it names, so that a choice goes along when rows move or other cells change. */
  readonly mark: string;
  /** What stands in its first cells, without numbers, for people to know it by. */
  readonly text: string;
  /** Whether it names a post, without which nothing can be read of it. */
  readonly readable: boolean;
}

/** A person's word on one row: read it although it looks like none, or leave it out. */
export interface RowChoice {
  readonly mark: string;
  readonly read: boolean;
}
