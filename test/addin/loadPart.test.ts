import { loadPart, partOf } from '../../src/addin/loadPart';
import { createPart, loadAhead } from '../../src/addin/part';
import { ok } from '../../src/base/result';

/** What the bundler throws for a script that does not come. */
const gone = (): Error => Object.assign(new Error('Loading chunk failed'), { name: 'ChunkLoadError' });

/** A part that does not come the first times. */
function comesAfter(misses: number): { readonly load: () => Promise<string>; readonly tries: () => number } {
  let tries = 0;
  return {
    load: () => {
      tries += 1;
      return tries > misses ? Promise.resolve('part') : Promise.reject(gone());
    },
    tries: () => tries,
  };
}

describe('a part that is loaded later', () => {
  test('is asked for once more by itself', async () => {
    const part = comesAfter(1);
    expect(await loadPart(part.load)).toEqual(ok('part'));
    expect(part.tries()).toBe(2);
  });

  test('that does not come again is a failure, no throw', async () => {
    const part = comesAfter(2);
    expect(await loadPart(part.load)).toEqual({ ok: false, error: { kind: 'notLoaded' } });
    expect(part.tries()).toBe(2);
  });

  test('that breaks while it starts is a bug', async () => {
    await expect(loadPart(() => Promise.reject(new TypeError('broken')))).rejects.toThrow(TypeError);
  });

  test('refuses what needs it, and does it when asked again', async () => {
    const withPart = partOf(comesAfter(2).load);
    const use = (text: string) => Promise.resolve(ok(text.length));
    expect(await withPart(use)).toEqual({ ok: false, error: { kind: 'notLoaded' } });
    expect(await withPart(use)).toEqual(ok(4));
  });

  test('is kept once it has come', async () => {
    const source = comesAfter(2);
    const part = createPart(source.load);
    await loadAhead([part]);
    expect(part.loaded()).toBeNull();
    await loadAhead([part, part]);
    expect(part.loaded()).toBe('part');
    expect(source.tries()).toBe(3);
  });
});
