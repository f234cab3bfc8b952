import { bundledMatcher } from './corpus';

/** Whoever belongs to a team that is called after one post, with a rank that says no more. */

const matcher = bundledMatcher();
const answer = (title: string, department: string): string => {
  const { outcome, roleId } = matcher.match({ title, department });
  return `${outcome} ${roleId ?? ''}`.trim();
};

test.each([
  ['组员', '打包组', 'R41'],
  ['组员', '中控组', 'M03'],
  ['员工', '剪辑组', 'M05'],
  ['职员', '剪辑一组', 'M05'],
  ['普通员工', '天猫打包组', 'R41'],
  ['组员', '直播部/场控组', 'M03'],
  ['员工', '审单组', 'R42'],
  ['组员', '在线客服组', 'M55'],
])('%s in %s holds the post', (title, department, role) => {
  expect(answer(title, department)).toBe(`sure ${role}`);
});

test.each([
  ['员工', '运营组', 'work of several posts'],
  ['员工', '线上运营组', 'whoever aids there belongs to it, too'],
  ['组员', '客服组', 'before and after the sale'],
  ['组员', '主播组', 'other titles begin so'],
  ['组员', '售前组', 'a word that is no title everywhere'],
  ['员工', '财务组', 'several posts'],
  ['组员', '剪辑部', 'a department has several posts'],
  ['组员', '服装设计师组', 'another trade'],
  ['组员', '跨境美工组', 'another post abroad'],
  ['组员', '北美组', 'a market'],
  ['助理', '中控组', 'who aids is not who does'],
  ['组长', '中控组', 'who leads'],
  ['组长', '剪辑组', 'who leads'],
])('%s in %s is asked about: %s', (title, department) => {
  expect(answer(title, department)).not.toMatch(/^sure/);
});

test('who leads such a team may be a head of the department that its people belong to', () => {
  const { candidates } = matcher.match({ title: '组长', department: '剪辑组' });
  expect(candidates[0]).toMatchObject({ roleId: 'M36', reason: { code: 'department' } });
  expect(answer('组长', '中控组')).toBe('unsure M35');
});

test('the reason names the team and the title', () => {
  const { reason } = matcher.match({ title: '组员', department: '剪辑组' });
  expect(reason).toEqual({ code: 'department', params: { department: '剪辑', alias: '剪辑' } });
});
