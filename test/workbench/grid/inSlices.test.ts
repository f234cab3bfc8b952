import { inSlices } from '../../../src/workbench/grid/inSlices';

/** What happens, in its order: steps that take so many milliseconds each, and a page that wants to answer since before the first. */
async function happened(steps: number, milliseconds: number): Promise<string[]> {
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
  const order: string[] = [];
  setTimeout(() => order.push('page'));
  const outcome = await inSlices(
    (function* () {
      for (let step = 1; step <= steps; step += 1) {
        order.push(`step ${step}`);
        now += milliseconds;
        yield;
      }
      return 'end';
    })(),
  );
  clock.mockRestore();
  return [...order, outcome];
}

test('the page answers between steps that take long', async () => {
  expect(await happened(4, 30)).toEqual(['step 1', 'step 2', 'page', 'step 3', 'step 4', 'end']);
});

test('what is done soon is done at once', async () => {
  expect(await happened(3, 1)).toEqual(['step 1', 'step 2', 'step 3', 'end']);
});
