import { useEffect, useReducer, useState } from 'react';
import type { Part } from '../../addin/part';

/** A part of the pane as a component waits for it. */
export interface Loading<P> {
  /** null: not there yet. */
  readonly loaded: P | null;
  /** It did not come; `retry` asks for it again. */
  readonly missing: boolean;
  readonly retry: () => void;
}

type Course = { readonly missing: boolean; readonly bug: { readonly thrown: unknown } | null };

export function useLoaded<P>(part: Part<P>): Loading<P> {
  const [attempt, retry] = useReducer((count: number) => count + 1, 0);
  const [{ missing, bug }, setCourse] = useState<Course>({ missing: false, bug: null });
  useEffect(() => {
    if (part.loaded() !== null) return undefined;
    let gone = false;
    const tell = (course: Course): void => {
      if (!gone) setCourse(course);
    };
    part.load().then(
      ({ ok }) => tell({ missing: !ok, bug: null }),
      (thrown: unknown) => tell({ missing: false, bug: { thrown } }),
    );
    return () => {
      gone = true;
    };
  }, [part, attempt]);
  // A bug in the part goes where all bugs go.
  if (bug) throw bug.thrown;
  return { loaded: part.loaded(), missing, retry };
}
