import { inChunks } from '../../src/app/inChunks';
import { ok } from '../../src/base/result';

/** Sizes of the chunks of work that takes so many milliseconds an item, as a clock sees it. */
async function chunkSizes(items: number, most: number, perItem: number | null): Promise<number[]> {
  let time = 0;
  const sizes: number[] = [];
  await inChunks(
    Array.from({ length: items }),
    most,
    (chunk) => {
      sizes.push(chunk.length);
      time += chunk.length * (perItem ?? 0);
      return Promise.resolve(ok(undefined));
    },
    perItem === null ? {} : { now: () => time },
  );
  return sizes;
}

describe('chunks', () => {
  test('are as large as they may be without a clock', async () => {
    expect(await chunkSizes(120, 50, null)).toEqual([50, 50, 20]);
  });

  test('shrink where the work is slow, so that cancelling is heeded soon', async () => {
    expect(await chunkSizes(30, 50, 100)).toEqual([10, 6, 6, 6, 2]);
    expect(await chunkSizes(12, 50, 5000)).toEqual([10, 1, 1]);
  });

  test('grow step by step where it is fast, and never beyond the most', async () => {
    expect(await chunkSizes(150, 50, 1)).toEqual([10, 20, 40, 50, 30]);
  });

  test('are never larger than the most at first', async () => {
    expect(await chunkSizes(3, 1, 1)).toEqual([1, 1, 1]);
  });
});
