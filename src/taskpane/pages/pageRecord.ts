import type { ComponentType } from 'react';
import type { Inspection } from '../../app/list/inspect';
import type { PaneState } from '../run/paneState';
import type { Part } from '../../addin/part';

/** A step as one thing: its page, shown once a list was read, and when it counts as done. Its name is `frame.steps`. */
export interface StepRecord {
  readonly page: Part<ComponentType<{ readonly inspection: Inspection }>>;
  readonly done: (state: PaneState) => boolean;
}

/** A page beside the steps as one thing: where it is opened, and what it shows. Its name is `frame.sidePages`. */
export interface SidePageRecord {
  /** A button of the header, or an entry of its menu. */
  readonly place: 'header' | 'menu';
  readonly Icon: ComponentType;
  /** Of the button or entry that opens it. */
  readonly testId: string;
  readonly page: Part<ComponentType>;
}
