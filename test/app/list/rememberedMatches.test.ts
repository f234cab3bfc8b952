import { matchesOf, mergeMatches } from '../../../src/app/list/rememberedMatches';

const parsed = (note: unknown) => matchesOf({ notes: new Map([['matches', note]]) });

describe('remembered matches', () => {
  test('a newer decision for the same title and department wins, whatever its spelling', () => {
    const known = [
      { title: '美工', department: '设计部', roleId: 'R01' },
      { title: '客服', department: '', roleId: null },
    ];
    expect(mergeMatches(known, [{ title: ' 美 工', department: '設計部', roleId: 'R02' }])).toEqual([
      { title: ' 美 工', department: '設計部', roleId: 'R02' },
      known[1],
    ]);
    expect(mergeMatches(known, [{ title: '美工', department: '', roleId: 'R03' }])).toHaveLength(3);
  });

  test('what does not look like a decision is dropped', () => {
    const good = { title: '美工', department: '', roleId: null };
    expect(parsed([good, null, 3, { title: 'x' }, { ...good, roleId: 4 }, { ...good, title: 1 }])).toEqual([good]);
    expect(parsed(undefined)).toEqual([]);
    expect(parsed({ title: 'x' })).toEqual([]);
  });
});
