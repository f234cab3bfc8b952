import { WireType } from '../../../src/embedded/protocol/wireType';

describe('a kind that gets its members later', () => {
  it('has them from then on', () => {
    const kind = new WireType<number>('Kind');
    const object = kind.of(7);
    kind.define({ properties: { Value: { get: (target) => target } } });
    expect(object.property('Value')?.get()).toBe(7);
    expect(kind.has('Value')).toBe(true);
  });

  it('cannot be asked before, nor defined twice', () => {
    const kind = new WireType<number>('Kind');
    expect(() => kind.of(7).property('Value')).toThrow('Kind has no members yet');
    kind.define({});
    expect(() => kind.define({})).toThrow('Kind has its members already');
  });
});
