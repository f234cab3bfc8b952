import type { FrameTexts } from './texts';

/** What the pane has by name: each has its text, and the pane must have what each text names. */
type Frame = FrameTexts['frame'];

export type Step = keyof Frame['steps'];

/** Reachable from everywhere, beside the steps. */
export type SidePage = keyof Frame['sidePages'];

/** What the pane is divided into. */
export type Area = keyof Frame['areas'];

export type MainPage = 'start' | Step;

export type TaskKind = keyof Frame['busy'];
