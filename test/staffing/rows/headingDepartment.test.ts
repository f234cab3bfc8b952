import { departmentOfTitle, labelledDepartment } from '../../../src/staffing/rows/headingDepartment';

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
    ['直播部人员明细（6人）', '直播部'],
    ['客服部一览', '客服部'],
    ['义乌仓 人员分线表', ''],
    ['Team', ''],
    ['部门人员名单', ''],
    ['仓库人员名单', '仓库'],
    ['信義門市 12月班表', '信義門市'],
    ['客服部11月排班表', '客服部'],
    ['12月班表', ''],
    ['2026年11月值班表', ''],
    ['Weiyang Commerce – Team list, Nov 2026', ''],
    ['Sales team members and directory', ''],
  ])('%s → %s', (title, department) => {
    expect(departmentOfTitle(title)).toBe(department);
  });
});

test.each([
  ['客服部（北京）人员名单', '客服部（北京）'],
  ['客服部(北京)人员名单', '客服部(北京)'],
  ['ＩＴ部２０２６年人员名单（８人）', 'ＩＴ部'],
  ['运营部名单（一）', '运营部'],
  ['运营部2026年度在职人员名册', '运营部'],
  ['运营部20260年人员表', ''],
  ['运营部在崗人員統計表', '运营部'],
  ['运营部岗位编制', '运营部'],
  ['运营部成员', '运营部'],
  ['运营部员工一览表', '运营部'],
  ['运营部明细表(2026)', '运营部'],
  ['运营部登记表', '运营部'],
  ['运营部架构表', '运营部'],
  ['运营部人员配置表', '运营部'],
  ['运营部表', '运营部'],
  ['Sales team staff list (8)', 'Sales team'],
  ['星河集团客服部', '客服部'],
  ['星河公司', ''],
  ['Acme Inc.', ''],
  ['Acme Inc', ''],
  ['Acme Ltd', ''],
  ['Acme Co staff', ''],
  ['星河公司 客服部', '客服部'],
  ['星河电商 A客服部', 'A客服部'],
  ['星河电商 客服A部', '客服A部'],
  ['星河电商 IT客服部', 'IT客服部'],
  ['运营部人员', '运营部'],
  ['星河 电商 客服部名单', '客服部'],
  ['星河电商客服与售后质检部', '星河电商客服与售后质检部'],
  ['星河电商客服与售后及质检部', ''],
  ['Our very large customer service team of the east', ''],
  ['客服主管', ''],
  ['说明', ''],
])('%j → %j', (title, department) => {
  expect(departmentOfTitle(title)).toBe(department);
});

test.each([
  ['部门：运营部', '运营部'],
  ['所属部门:运营部  制表：张三', '运营部'],
  ['Department: Sales team', 'Sales team'],
  ['Department: Sales', 'Sales'],
  ['部门 ： 一、运营部（5人）', '运营部'],
  ['部门：', ''],
  ['我的部门：运营部', ''],
  ['部门名称 运营部', ''],
])('the line %j labels %j', (text, department) => {
  expect(labelledDepartment(text)).toBe(department);
});
