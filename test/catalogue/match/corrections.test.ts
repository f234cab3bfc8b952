import { loadFacts } from '../../../src/catalogue/facts';
import type { RememberedMatch } from '../../../src/catalogue/match/corrections';
import { createMatcher } from '../../../src/catalogue/match/matcher';

const company: readonly RememberedMatch[] = [
  { title: '售前客服A组', department: '', roleId: 'R30' },
  { title: '售前客服A组', department: '抖音项目部', roleId: 'R31' },
  { title: '店长', department: '', roleId: null },
  { title: '小二', department: '', roleId: 'R06' },
  { title: '掌柜', department: '天猫部', roleId: 'R05' },
  { title: '老规矩', department: '', roleId: 'R9999' },
];
const workbook: readonly RememberedMatch[] = [
  { title: '小二', department: '', roleId: 'R31' },
  { title: '掌柜', department: '', roleId: 'R06' },
];
const matcher = createMatcher(loadFacts(), workbook, company);
const match = (title: string, department = '') => matcher.match({ title, department });

describe('the company’s titles', () => {
  test.each([
    ['售前客服A组', '', 'R30'],
    ['售前客服a组', '客服部', 'R30'],
    ['售前客服A组', '抖音项目部', 'R31'],
  ])('say that %s in "%s" is %s, a department before none', (title, department, roleId) => {
    expect(match(title, department)).toMatchObject({
      outcome: 'sure',
      roleId,
      reason: { code: 'company', params: { alias: title } },
    });
  });

  test('leave a title blank where they say so', () => {
    expect(match('店长', '运营部')).toMatchObject({
      outcome: 'none',
      roleId: null,
      reason: { code: 'company', params: { alias: '店长', blank: 'yes' } },
    });
  });

  test('give way to what the workbook decided for the same title and department', () => {
    expect(match('小二')).toMatchObject({ roleId: 'R31', reason: { code: 'remembered' } });
    expect(match('小二', '客服部')).toMatchObject({ roleId: 'R31', reason: { code: 'remembered' } });
  });

  test('hold for their department where the workbook has decided for no department in particular', () => {
    expect(match('掌柜', '天猫部')).toMatchObject({ roleId: 'R05', reason: { code: 'company' } });
    expect(match('掌柜', '京东部')).toMatchObject({ roleId: 'R06', reason: { code: 'remembered' } });
  });

  test('fill nothing for a role that the catalogue does not have', () => {
    expect(match('老规矩')).toMatchObject({ outcome: 'none', roleId: null, reason: { code: 'company' } });
  });
});
