import { lazy, type ComponentType } from 'react';
import type { Inspection } from '../../app/list/inspect';
import type { PaneState } from '../run/paneState';

/** A step as one thing: its page, shown once a list was read, and when it counts as done. Its name is `frame.steps`. */
export interface StepRecord {
  readonly Page: ComponentType<{ readonly inspection: Inspection }>;
  readonly done: (state: PaneState) => boolean;
}

/** A page beside the steps as one thing: where it is opened, and what it shows. Its name is `frame.sidePages`. */
export interface SidePageRecord {
  /** A button of the header, or an entry of its menu. */
  readonly place: 'header' | 'menu';
  readonly Icon: ComponentType;
  /** Of the button or entry that opens it. */
  readonly testId: string;
  readonly Page: ComponentType;
}

/** A page that is loaded when it is first opened: most openings of the pane need none of these. */
export function whenOpened(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
