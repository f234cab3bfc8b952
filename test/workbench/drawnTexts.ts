import type { Page } from 'playwright-core';

/** A text as it was drawn, and by how many pixels of the screen its ink left the box it was clipped to, on the side where most. */
export interface DrawnText {
  readonly text: string;
  readonly cut: number;
}

/** Keeps what is drawn on the page's canvases from now on. Before the page is opened. */
export async function recordTexts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface Box {
      readonly left: number;
      readonly top: number;
      readonly right: number;
      readonly bottom: number;
    }
    interface State {
      path: Box | null;
      clip: Box | null;
      readonly outer: (Box | null)[];
    }
    const drawn = new Map<string, number>();
    Object.assign(globalThis, { takeDrawnTexts: () => [...drawn].map(([text, cut]) => ({ text, cut })), drawn });
    const states = new WeakMap<CanvasRenderingContext2D, State>();
    const stateOf = (context: CanvasRenderingContext2D): State => {
      const known = states.get(context) ?? { path: null, clip: null, outer: [] };
      states.set(context, known);
      return known;
    };
    const onScreen = (context: CanvasRenderingContext2D, { left, top, right, bottom }: Box): Box => {
      const { a, d, e, f } = context.getTransform();
      return { left: a * left + e, top: d * top + f, right: a * right + e, bottom: d * bottom + f };
    };
    const own = CanvasRenderingContext2D.prototype;
    const before = <Name extends 'save' | 'restore' | 'beginPath' | 'rect' | 'clip' | 'fillText'>(
      name: Name,
      note: (context: CanvasRenderingContext2D, given: Parameters<CanvasRenderingContext2D[Name]>) => void,
    ): void => {
      const does = own[name] as (...given: unknown[]) => unknown;
      own[name] = function (this: CanvasRenderingContext2D, ...given: never[]) {
        note(this, given as unknown as Parameters<CanvasRenderingContext2D[Name]>);
        return does.apply(this, given);
      } as (typeof own)[Name];
    };
    before('save', (context) => {
      const state = stateOf(context);
      state.outer.push(state.clip);
    });
    before('restore', (context) => {
      const state = stateOf(context);
      state.clip = state.outer.pop() ?? null;
    });
    before('beginPath', (context) => void (stateOf(context).path = null));
    before('rect', (context, [x, y, width, height]) => {
      stateOf(context).path = onScreen(context, { left: x, top: y, right: x + width, bottom: y + height });
    });
    // The innermost box is the cell's; what lies outside of the window is not cut but not shown yet.
    before('clip', (context) => {
      const state = stateOf(context);
      state.clip = state.path ?? state.clip;
    });
    before('fillText', (context, [text, x, y]) => {
      const { clip } = stateOf(context);
      if (!clip || text.trim() === '') return;
      const ink = context.measureText(text);
      const box = onScreen(context, {
        left: x - ink.actualBoundingBoxLeft,
        top: y - ink.actualBoundingBoxAscent,
        right: x + ink.actualBoundingBoxRight,
        bottom: y + ink.actualBoundingBoxDescent,
      });
      const outside = [clip.left - box.left, clip.top - box.top, box.right - clip.right, box.bottom - clip.bottom];
      drawn.set(text, Math.max(0, ...outside, drawn.get(text) ?? 0));
    });
  });
}

/** Forgets what was drawn before. */
export const forgetTexts = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { drawn: Map<string, number> }).drawn.clear());

/** What was drawn since it was forgotten last. */
export const drawnTexts = (page: Page): Promise<DrawnText[]> =>
  page.evaluate(() => (globalThis as unknown as { takeDrawnTexts: () => DrawnText[] }).takeDrawnTexts());
