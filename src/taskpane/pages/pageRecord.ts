import type { ComponentType } from 'react';
import type { Area } from '../../i18n/pane/frame/keys';
import type { Inspection } from '../../app/list/inspect';
import type { PaneState } from '../run/paneState';
import type { Part } from '../../addin/part';

/** A step as one thing: its page, shown once a list was read, and when it counts as done. Its name is `frame.steps`. */
export interface StepRecord {
  readonly page: Part<ComponentType<{ readonly inspection: Inspection }>>;
  readonly done: (state: PaneState) => boolean;
}

/** A page beside the steps as one thing: the area it is in (null: opened from the header), and what it shows. Its name is `frame.sidePages`. */
export interface SidePageRecord {
  readonly area: Area | null;
  /** Of the button that opens it. */
  readonly testId: string;
  readonly page: Part<ComponentType>;
}
