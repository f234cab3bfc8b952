import { bundledMatcher } from './corpus';

const matcher = bundledMatcher();
const meaning = (title: string, department: string): string => {
  const { outcome, roleId } = matcher.match({ title, department });
  return `${outcome} ${roleId ?? ''}`.trim();
};

describe('a head that the department makes another one', () => {
  test.each([
    ['总经理', '电商事业部'],
    ['CEO', '跨境事业部'],
    ['總經理', '華東分公司'],
    ['总裁', '华南大区'],
  ])('%s in %s heads a part of the company: asked about', (title, department) => {
    expect(meaning(title, department)).toBe('unsure R01');
  });

  test.each(['', '总经办', '总裁办', '公司管理层'])('总经理 in "%s" heads the whole', (department) => {
    expect(meaning('总经理', department)).toBe('sure R01');
  });

  test.each(['商务部', 'BD部', '公关部', '达人部', '媒介部'])(
    '总监 in %s is no head of all marketing',
    (department) => {
      expect(meaning('总监', department)).not.toMatch(/^sure/);
    },
  );

  test.each([
    ['总监', '营销部', 'sure M23'],
    ['总监', '运营部', 'sure R02'],
    ['经理', '市场部', 'sure R20'],
  ])('%s in %s is the head of it: %s', (title, department, answer) => {
    expect(meaning(title, department)).toBe(answer);
  });
});

describe('推广 without a rank', () => {
  test.each(['运营中心', '自营部', '内销电商部', '营销中心'])(
    'in %s is asked about, who does it first',
    (department) => {
      const { outcome, candidates } = matcher.match({ title: '推广', department });
      expect(outcome).toBe('unsure');
      expect(candidates.slice(0, 2).map(({ roleId }) => roleId)).toEqual(['R15', 'R14']);
    },
  );

  test.each([
    ['电子商务部', 'sure R14'],
    ['推广部', 'sure R15'],
  ])('in %s is what it was: %s', (department, answer) => {
    expect(meaning('推广', department)).toBe(answer);
  });
});

describe('who operates a shop in the department of another platform', () => {
  test.each([
    ['店铺运营', '抖音事业部', 'M08'],
    ['商城运营', '抖音部', 'M08'],
    ['电商运营', '快手部', 'M27'],
    ['店铺运营', '京东部', 'M09'],
  ])('%s in %s is %s', (title, department, roleId) => {
    expect(meaning(title, department)).toBe(`sure ${roleId}`);
  });

  test.each(['', '运营部', '天猫组', '淘系部'])('店铺运营 in "%s" is the plain one', (department) => {
    expect(meaning('店铺运营', department)).toBe('sure R06');
  });
});
