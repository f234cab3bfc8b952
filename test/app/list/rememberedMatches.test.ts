import { mergeMatches, parseMatches } from '../../../src/app/list/rememberedMatches';

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
    expect(parseMatches([good, null, 3, { title: 'x' }, { ...good, roleId: 4 }, { ...good, title: 1 }])).toEqual([
      good,
    ]);
    expect(parseMatches(undefined)).toEqual([]);
    expect(parseMatches({ title: 'x' })).toEqual([]);
  });
});
