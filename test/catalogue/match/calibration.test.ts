import { calibrated, type DepartmentRoles } from '../../../src/catalogue/match/calibration';
import { nothing, toMatch } from '../../../src/catalogue/match/decide';
import type { Neighbour } from '../../../src/catalogue/match/indexes/neighbourIndex';
import type { MatchReason, RoleCandidate } from '../../../src/catalogue/match/roleMatch';

const candidate = (roleId: string, confidence: number, code: 'alias' | 'spelling' = 'alias'): RoleCandidate => ({
  ...{ roleId, confidence },
  reason: (code === 'alias'
    ? { code, params: { alias: roleId } }
    : { code, params: { alias: roleId, typed: 'x' } }) as MatchReason,
});
const near = (roleId: string, likeness = 0.5): Neighbour => ({ roleId, title: `如${roleId}`, likeness });
const NOBODY: DepartmentRoles = { department: '', roleIds: [] };

const of = (candidates: readonly RoleCandidate[], neighbours: readonly Neighbour[] = [], colleagues = NOBODY) => {
  const match = calibrated(
    toMatch(candidates),
    () => neighbours,
    () => colleagues,
  );
  return match.candidates.map(({ roleId, confidence }) => [roleId, confidence]);
};

test.each([
  [1, 0.997],
  [0.99, 0.997],
  [0.989, 0.989],
  [0.9, 0.989],
  [0.899, 0.985],
  [0.8, 0.985],
])('a sure match of strength %d is right in %d', (strength, share) => {
  expect(of([candidate('R1', strength)])).toEqual([['R1', share]]);
});

test('of sure candidates only the first is the better for being first', () => {
  expect(of([candidate('R1', 0.995), candidate('R2', 0.991), candidate('R3', 0.5)])).toEqual([
    ['R1', 0.997],
    ['R2', 0.99],
    ['R3', 0.13],
  ]);
});

test.each([
  [0.79, 0.35, 0.13],
  [0.65, 0.35, 0.13],
  [0.64, 0.29, 0.13],
  [0.4, 0.29, 0.13],
])(
  'a doubtful match of strength %d is right in %d where the nearest spelling agrees, else in %d',
  (strength, agreed, alone) => {
    expect(of([candidate('R1', strength)], [near('R1')])[0]).toEqual(['R1', agreed]);
    expect(of([candidate('R1', strength)], [near('R2'), near('R1')])[0]).toEqual(['R1', alone]);
    expect(of([candidate('R1', strength)])[0]).toEqual(['R1', alone]);
  },
);

test('no candidate is likelier than the first', () => {
  expect(of([candidate('R1', 0.6), candidate('R2', 0.6)], [near('R2')])).toEqual([
    ['R1', 0.13],
    ['R2', 0.13],
  ]);
});

test('three to choose from: spelt alike, then of the department, each once', () => {
  const colleagues = { department: '客服部', roleIds: ['R1', 'R2', 'R8', 'R9'] };
  expect(of([candidate('R1', 0.5)], [near('R1'), near('R2', 0.25), near('R3', 0.249)], colleagues)).toEqual([
    ['R1', 0.29],
    ['R2', 0.02],
    ['R8', 0.02],
  ]);
  const four = ['R1', 'R2', 'R3', 'R4'].map((roleId) => candidate(roleId, 0.5));
  expect(of(four, [near('R1'), near('R7')], colleagues).map(([roleId]) => roleId)).toEqual(['R1', 'R2', 'R3', 'R4']);
  expect(
    of([candidate('R1', 0.5)], [near('R2'), near('R3'), near('R4')], colleagues).map(([roleId]) => roleId),
  ).toEqual(['R1', 'R2', 'R3']);
});

test('a quarter of the spelling in common is the least that is worth showing', () => {
  const suggested = (likeness: number) => of([candidate('R1', 0.5)], [near('R1'), near('R2', likeness)]);
  expect(suggested(0.25)).toEqual([
    ['R1', 0.29],
    ['R2', 0.02],
  ]);
  expect(suggested(0.249)).toEqual([['R1', 0.29]]);
});

test('where nothing is known the suggestions say why they are made', () => {
  const unknown = nothing({ code: 'unknown', params: {} });
  const colleagues = { department: '客服部', roleIds: ['R8'] };
  const match = calibrated(
    unknown,
    () => [near('R2')],
    () => colleagues,
  );
  expect(match).toEqual({
    ...unknown,
    candidates: [
      { roleId: 'R2', confidence: 0.02, reason: { code: 'alike', params: { alias: '如R2' } } },
      { roleId: 'R8', confidence: 0.02, reason: { code: 'ofDepartment', params: { department: '客服部' } } },
    ],
  });
});

test('a slip of the pen that is spelt more like another title is nobody’s', () => {
  const match = (neighbours: readonly Neighbour[]) =>
    calibrated(
      toMatch([candidate('R1', 0.7, 'spelling')]),
      () => neighbours,
      () => NOBODY,
    );
  expect(match([near('R2')])).toMatchObject({
    outcome: 'none',
    roleId: null,
    confidence: 0,
    reason: { code: 'unknown' },
  });
  expect(match([near('R2')]).candidates.map(({ roleId }) => roleId)).toEqual(['R1', 'R2']);
  expect(match([near('R1')])).toMatchObject({ outcome: 'unsure', roleId: 'R1', confidence: 0.35 });
});

test('of a sure title, and of one of another trade, nobody is asked further', () => {
  const asked = (): never => {
    throw new Error('asked');
  };
  expect(calibrated(toMatch([candidate('R1', 0.9)]), asked, asked).confidence).toBe(0.989);
  const other = nothing({ code: 'otherTrade', params: {} });
  expect(calibrated(other, asked, asked)).toBe(other);
});
