import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

/** A list with sure, unsure and unknown positions, a filled duties cell, a vacancy and a repeated employee id. */
export function companyList(): SheetBuilder {
  return sheet('编制表')
    .withTitle('云帆电商2026年人员编制表', 7)
    .withHeader(['序号', '部门', '岗位', '姓名', '工号', '入职日期', '岗位职责'])
    .withRows([
      [1, '运营部', '店长', '陈思远', 'E001', 45047],
      [2, '运营部', '运营专员', '李若彤', 'E002', 45048],
      [3, '运营部', '运营专员', '王梓涵', 'E003', 45048],
      [4, '设计部', '淘宝美工', '赵一诺', 'E004', 45100, '负责主图与详情页'],
      [5, '客服部', '售前客服', '孙浩然', 'E005', 45200],
      [6, '客服部', '售前客服', '周雨萱', 'E005', 45201],
      [7, '客服部', '客服主管', '吴子墨', 'E007', 45202],
      [8, '物流部', '仓储主管兼打包', '郑凯', 'E008', 45203],
      [9, '行政部', '放映员', '冯雅', 'E009', 45204],
      [null, '合计', null, '9人'],
      ['制表人：韩梅', null, '审核：'],
    ]);
}

/** Positions with a headcount and no names. */
export function headcountList(): SheetBuilder {
  return sheet('岗位编制')
    .withHeader(['部门', '岗位', '编制人数'])
    .withRows([
      ['客服部', '售前客服', 3],
      ['客服部', '客服主管', 1],
    ]);
}
