/** Milliseconds: short enough for the page to answer a key or a click in between. */
const SLICE_MS = 50;

/** Works through steps, with pauses for the page where they take long. Settles with what the last one gives. */
export async function inSlices<Outcome>(steps: Generator<undefined, Outcome>): Promise<Outcome> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
