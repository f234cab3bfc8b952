/**
 * Card templates as somebody made them who knows Excel and has read the README, but none of our code: each changes the
 * template as it is drawn (indicator row 7, adjustment row 10) the way a person would, by hand, in Excel.
 */
export interface StrangerTemplate {
  readonly name: string;
  /** What the person did; may add sheets of their own. */
  readonly edit: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void;
}

const put = (sheet: Excel.Worksheet, cells: Readonly<Record<string, string | number>>): void => {
  for (const [address, value] of Object.entries(cells)) sheet.getRange(address).formulas = [[value]];
};

/** The template as Rolecard draws it. */
export const TEMPLATE = '考核表模板';
/** Rows of the sample list: a head of department to draw the template for, a designer and two agents. */
export const DRAWN_FOR = 8;
export const BUILT_FOR: readonly number[] = [25, 31, 32];

export const WORKING: readonly StrangerTemplate[] = [
  {
    name: '删去自评列，补回随列删去的总分等',
    edit: (sheet) => {
      sheet.getRange('K:K').delete('Left');
      put(sheet, { K2: '{{考核人}}', K3: '{{入职日期}}', K4: '{{总分}}' });
    },
  },
  {
    name: '权重移到目标值之前',
    edit: (sheet) => {
      put(sheet, { F6: '权重', G6: '目标值', F7: '{{权重}}', G7: '{{目标值}}' });
    },
  },
  {
    name: '左边和右边各加一列',
    edit: (sheet) => {
      sheet.getRange('D:D').insert('Right');
      put(sheet, { D6: '责任部门', D7: '{{部门}}', Q6: '四舍五入', Q7: '=IF(N7="","",ROUND(N7,0))', R6: '人力复核' });
      put(sheet, { S6: '名次', S7: '=IF(N7="","",RANK(N7,$N$7:$N$7))' });
    },
  },
  {
    name: 'A3 纵向，自己的页眉页脚和页边距',
    edit: (sheet) => {
      const { pageLayout } = sheet;
      pageLayout.paperSize = Excel.PaperType.a3;
      pageLayout.orientation = Excel.PageOrientation.portrait;
      pageLayout.leftMargin = 60;
      pageLayout.headersFooters.defaultForAllPages.centerHeader = '&"-,Bold"云杉公司 机密';
      pageLayout.headersFooters.defaultForAllPages.rightFooter = '第&P页，共&N页';
    },
  },
  {
    name: '两行表头',
    edit: (sheet) => {
      sheet.getRange('6:6').insert('Down');
      put(sheet, { D6: '考核内容', I6: '考核结果', A6: '序号', B6: '考核维度', C6: '考核指标', O6: '备注' });
      for (const area of ['A6:A7', 'B6:B7', 'C6:C7', 'O6:O7']) sheet.getRange(area).clear('Contents');
      put(sheet, { A6: '序号', B6: '考核维度', C6: '考核指标', O6: '备注' });
      for (const area of ['A6:A7', 'B6:B7', 'C6:C7', 'O6:O7', 'D6:H6', 'I6:N6']) sheet.getRange(area).merge();
    },
  },
  {
    name: '查自己的津贴表',
    edit: (sheet, workbook) => {
      const own = workbook.worksheets.add('岗位津贴');
      own.getRange('A1:B4').values = [
        ['岗位', '津贴'],
        ['美工', 300],
        ['售前客服', 200],
        ['运营主管', 800],
      ];
      put(sheet, {
        A35: '岗位津贴',
        C35: '=IFERROR(VLOOKUP(F4,岗位津贴!A:B,2,FALSE),0)',
        E35: '实发',
        F35: '=C35*O4',
      });
    },
  },
  {
    name: '总分在别处重复，加平均分和最高分',
    edit: (sheet) => {
      put(sheet, {
        A35: '="本期得分："&TEXT(K4,"0.0")&"，等级："&N4',
        F35: '=AVERAGE(M7:M7)',
        H35: '=MAX(M7)',
        I35: '=SUM(N7:N7)+K11',
        K35: '=COUNTIF(M7:M7,">=80")',
        M35: '=SUMPRODUCT(G7:G7,M7:M7)',
      });
    },
  },
  {
    name: '条件格式',
    edit: (sheet) => {
      const low = sheet.getRange('M7').conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      low.cellValue.format.fill.color = '#FFC7CE';
      low.cellValue.rule = { formula1: '=60', operator: 'LessThan' };
      const custom = sheet.getRange('A7:O7').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.custom.rule.formula = '=$G7>=0.25';
      custom.custom.format.font.color = '#C00000';
    },
  },
  {
    name: '自己的下拉列表和批注',
    edit: (sheet) => {
      sheet.getRange('O7').dataValidation.rule = { list: { inCellDropDown: true, source: '已核实,待核实,有异议' } };
      put(sheet, { A35: '考核类型', C35: '月度' });
      sheet.getRange('C35').dataValidation.rule = { list: { inCellDropDown: true, source: '月度,季度,年度' } };
      sheet.getRange('C35').format.protection.locked = false;
    },
  },
  {
    name: '冻结到别处，隐藏列和行，换字体',
    edit: (sheet) => {
      sheet.freezePanes.unfreeze();
      sheet.freezePanes.freezeRows(1);
      sheet.getRange('E:E').columnHidden = true;
      sheet.getRange('5:5').rowHidden = true;
      sheet.getRange('A1:O32').format.font.name = '宋体';
      sheet.getRange('A1:O32').format.font.size = 9;
    },
  },
  {
    name: '自己的签字栏和说明',
    edit: (sheet) => {
      sheet.getRange('30:30').delete('Up');
      put(sheet, {
        A34: '说明：1. 本表一式两份。',
        A36: '部门负责人：',
        H36: '总经理：',
        A37: '本人{{姓名}}（{{工号}}）已知悉{{考核周期}}考核结果。',
      });
      sheet.getRange('A34:O34').merge();
      sheet.getRange('A37:O37').merge();
    },
  },
  {
    name: '占位符的各种写法',
    edit: (sheet) => {
      put(sheet, {
        C3: '｛｛姓名｝｝',
        F3: '{{ 工号 }}',
        C4: '{{Employee.Department}}',
        F4: '{{崗位}}',
        E7: '{{考核維度}}',
        C7: '{{kpi.name}}',
        D7: '{{ kpi.definition }}',
        I7: '｛｛實際完成｝｝',
        H7: '{{ 评分标准}}',
        N3: '{{列:直属上级}}',
        K3: '{{列：入职日期}}',
      });
    },
  },
  {
    name: '岗位职责也印在考核表上',
    edit: (sheet) => {
      put(sheet, { A35: '岗位职责', B35: '{{岗位职责}}' });
      sheet.getRange('B35:O35').merge();
    },
  },
  {
    name: '没有加减分，签字在上',
    edit: (sheet) => {
      sheet.getRange('9:11').delete('Up');
    },
  },
  {
    name: '只要最少的列',
    edit: (sheet) => {
      sheet.getRange('A1:O40').unmerge();
      sheet.getRange('A1:O40').clear();
      put(sheet, {
        A1: '{{姓名}} {{考核周期}} 考核',
        A2: '指标',
        B2: '权重',
        C2: '目标',
        D2: '实际',
        E2: '上级评分',
        F2: '得分',
        G1: '{{考核编号}}',
        A3: '{{考核指标}}',
        B3: '{{权重}}',
        C3: '{{目标值}}',
        D3: '{{实际完成}}',
        E3: '{{上级评分}}',
        F3: '{{最终得分}}',
        G3: '{{系统评分}}',
        H3: '{{加权得分}}',
        A5: '总分',
        B5: '{{总分}}',
        C5: '{{等级}}',
      });
    },
  },
  {
    name: '指标行内横向合并',
    edit: (sheet) => {
      put(sheet, { E6: '', E7: '' });
      sheet.getRange('D6:E6').merge();
      sheet.getRange('D7:E7').merge();
    },
  },
  {
    name: '模板移到最前并改名',
    edit: (sheet) => {
      sheet.name = '2026考核表';
      put(sheet, { A1: '云杉公司考核表（新版）' });
    },
  },
  {
    name: '表头和指标行套用表格格式',
    edit: (sheet) => {
      sheet.tables.add('A6:O7', true);
    },
  },
  {
    name: '指标下面留空行、合计写在行内',
    edit: (sheet) => {
      sheet.getRange('8:9').insert('Down');
      put(sheet, { L8: '小计', N8: '=SUM(N7:N7)', M8: '=SUM(M$7:M7)' });
    },
  },
];

/** A fault, and how it is reported: codes with their cells. */
export interface FaultyTemplate extends StrangerTemplate {
  readonly faults: readonly (readonly [code: string, cell: string])[];
}

export const REFUSED: readonly FaultyTemplate[] = [
  {
    name: '写错的名字',
    edit: (sheet) => put(sheet, { C3: '{{性命}}', A35: '{{星座}}' }),
    faults: [
      ['unknownPlaceholder', 'C3'],
      ['unknownPlaceholder', 'A35'],
    ],
  },
  { name: '没有实际完成列', edit: deleteColumn('I'), faults: [['missingInRow', 'O7']] },
  { name: '没有最终得分列', edit: deleteColumn('M'), faults: [['missingInRow', 'O7']] },
  { name: '没有权重列', edit: deleteColumn('G'), faults: [['missingInRow', 'O7']] },
  {
    name: '只要最少的列，缺三样',
    edit: (sheet) => {
      put(sheet, { F2: '', J7: '', N7: '' });
    },
    faults: [
      ['missingInRow', 'J7'],
      ['missingInRow', 'N7'],
      ['missingPlaceholder', 'F2'],
    ],
  },
  { name: '没有总分', edit: (sheet) => put(sheet, { K4: '' }), faults: [['missingPlaceholder', 'K4']] },
  {
    name: '没有指标行',
    edit: (sheet) => void sheet.getRange('7:7').delete('Up'),
    faults: [['noIndicatorRow', 'A33']],
  },
  {
    name: '实际完成出现两次',
    edit: (sheet) => put(sheet, { E7: '{{实际完成}}' }),
    faults: [['duplicatePlaceholder', 'I7']],
  },
  { name: '总分放在指标行', edit: (sheet) => put(sheet, { O7: '{{总分}}' }), faults: [['inRepeatRow', 'O7']] },
  {
    name: '每个指标占两行',
    edit: (sheet) => {
      sheet.getRange('8:8').insert('Down');
      put(sheet, { D7: '', D8: '{{指标定义}}', H7: '', H8: '{{评分标准}}' });
    },
    faults: [
      ['secondIndicatorRow', 'D8'],
      ['secondIndicatorRow', 'H8'],
    ],
  },
  {
    name: '指标行与下一行合并',
    edit: (sheet) => {
      sheet.getRange('8:8').insert('Down');
      sheet.getRange('A7:A8').merge();
    },
    faults: [['repeatRowMerged', 'A7']],
  },
  {
    name: '编制表没有这一列',
    edit: (sheet) => put(sheet, { A35: '{{列：星座}}' }),
    faults: [['unknownColumn', 'A35']],
  },
  {
    name: '括号没写完',
    edit: (sheet) => put(sheet, { C3: '{{姓名}', F3: '{工号}', F4: '{{岗位' }),
    faults: [
      ['brokenPlaceholder', 'C3'],
      ['brokenPlaceholder', 'F3'],
      ['brokenPlaceholder', 'F4'],
    ],
  },
  { name: '总分和文字写在一起', edit: (sheet) => put(sheet, { K4: '得分{{总分}}' }), faults: [['notAlone', 'K4']] },
  {
    name: '公式里写占位符、引用模板自身',
    edit: (sheet) => put(sheet, { A35: '="员工："&"{{姓名}}"', C35: '=考核表模板!K4*2' }),
    faults: [
      ['placeholderInFormula', 'A35'],
      ['formulaNamesTemplate', 'C35'],
    ],
  },
  {
    name: '页眉里写占位符',
    edit: (sheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = '{{姓名}}考核表';
    },
    faults: [['placeholderInPageText', '']],
  },
  { name: '很远的地方还有内容', edit: (sheet) => put(sheet, { B400: '草稿' }), faults: [['templateTooLarge', 'A400']] },
  {
    name: '清空的模板',
    edit: (sheet) => void sheet.getRange('A1:O40').clear(),
    faults: [['emptyTemplate', 'A1']],
  },
];

function deleteColumn(letter: string): StrangerTemplate['edit'] {
  return (sheet) => void sheet.getRange(`${letter}:${letter}`).delete('Left');
}
