import { bundledMatcher } from './corpus';

/** Work that the word before it makes another one, in departments that would take the word for a brand. */

const matcher = bundledMatcher();
const match = (title: string, department: string) => matcher.match({ title, department });
const outcome = (title: string, department: string): string => match(title, department).outcome;

/** Markets, trades and people that are operated by others than a shop's operators; two of them mean nothing at all. */
const WORDS =
  '闲鱼 转转 快团团 盒马 闪电仓 知识付费 短剧 本地生活 艺人 公会 秀场 风控 组织 文化 商超 便利店 核电 茂霖 澜朵'.split(
    ' ',
  );
const WORK = ['运营', '运营专员', '运营助理', '运营主管', '推广', '策划'];
const DEPARTMENTS = ['电商部', '直播部', '运营部'];

test.each(DEPARTMENTS)('an unknown word before such work is no brand for being in %s', (department) => {
  const filled = WORDS.flatMap((word) => WORK.map((work) => word + work)).filter(
    (title) => outcome(title, department) === 'sure',
  );
  expect(filled).toEqual([]);
});

test.each([
  ['a team', '茂霖组运营'],
  ['a shop', '茂霖旗舰店运营'],
  ['goods', '茂霖女装运营'],
])('%s proves the word a brand', (_proof, title) => {
  expect(match(title, '电商部')).toMatchObject({ outcome: 'sure', roleId: match('运营', '电商部').roleId });
});

test.each(['亚玛逊运营', '得无运营'])('%s is misspelt in every department', (title) => {
  const { roleId } = match(title, '');
  expect(['', ...DEPARTMENTS].map((department) => match(title, department))).toEqual(
    ['', ...DEPARTMENTS].map(() => expect.objectContaining({ outcome: 'sure', roleId })),
  );
});

test('快守运营 is misspelt where who sells on 快手 operates', () => {
  const { roleId } = match('快手运营', '电商部');
  expect(match('快守运营', '电商部')).toMatchObject({ outcome: 'sure', roleId });
  expect(outcome('快守运营', '直播部')).not.toBe('sure');
});

test.each(['小江书运营', '短时频运营', '京冻运营'])('%s waits for a person in every department', (title) => {
  expect(DEPARTMENTS.filter((department) => outcome(title, department) === 'sure')).toEqual([]);
});

test.each(['美团', '1688', 'B站', '有赞', '天猫'])('whoever plans for %s operates nothing', (platform) => {
  const planner = match('策划', '电商部').roleId;
  const others = ['', '运营部', '直播部', '电商部'].map((department) => match(`${platform}策划`, department));
  expect(others.filter(({ roleId, outcome }) => outcome === 'sure' && roleId !== planner)).toEqual([]);
});

test.each(['运营部', '店铺运营部'])('策划 in %s plans', (department) => {
  expect(match('策划', department).roleId).toBe(match('策划', '电商部').roleId);
});
