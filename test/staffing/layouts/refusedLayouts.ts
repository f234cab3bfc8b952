import { sheet } from '../../support/sheetBuilder';
import { refused, STAFF, type Layout } from './layout';

/** Workbooks that hold no list that can be read. */
export function refusedLayouts(): Layout[] {
  return [
    refused('an empty sheet', 'emptySheet', sheet('Sheet1').build()),
    refused(
      'fields run down, people run to the right',
      'transposed',
      sheet('转置')
        .withRow(['部门', ...STAFF.map(([department]) => department)])
        .withRow(['岗位', ...STAFF.map(([, position]) => position)])
        .withRow(['姓名', ...STAFF.map(([, , name]) => name)])
        .build(),
    ),
    refused(
      'a text file in one column',
      'csvDump',
      sheet('导出')
        .withRow(['部门,岗位,姓名'])
        .withRows(STAFF.map((row) => [row.join(',')]))
        .build(),
    ),
    refused(
      'a price list',
      'noPositionColumn',
      sheet('报价')
        .withHeader(['商品编码', '商品名称', '单价', '库存'])
        .withRows([
          ['A1', '连衣裙', 199, 30],
          ['A2', '衬衫', 99, 12],
        ])
        .build(),
    ),
    refused(
      'names and departments without positions',
      'noPositionColumn',
      sheet('名单')
        .withHeader(['部门', '姓名', '手机号'])
        .withRows(STAFF.map(([department, , name]) => [department, name, '13900000000']))
        .build(),
    ),
  ];
}
