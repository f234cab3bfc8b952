import { departmentOfTitle } from '../../../src/staffing/rows/headingDepartment';

describe('departmentOfTitle', () => {
  test.each([
    ['运营部', '运营部'],
    ['运营部人员名单（8人）', '运营部'],
    ['一、设计部花名册', '设计部'],
    ['杭州某某电子商务有限公司客服中心2026年人员编制表', '客服中心'],
    ['部門：倉儲部   2026年11月', '倉儲部'],
    ['客服部員工名冊', '客服部'],
    ['星河电商 运营部人员名单', '运营部'],
    ['Customer Service Team Staff', 'Customer Service Team'],
    ['杭州某某电子商务有限公司', ''],
    ['某某集团人员编制表', ''],
    ['2026年人员编制表', ''],
    ['仓库主管名单', ''],
    ['单位：人', ''],
  ])('%s → %s', (title, department) => {
    expect(departmentOfTitle(title)).toBe(department);
  });
});
