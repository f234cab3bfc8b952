import type { PackTexts } from '../../../packs/packTexts';

/** Labels of scoring packs, Simplified Chinese: the source of all languages. */
export const zhCN: PackTexts = {
  fileName: (period, recipient) => `${period} 评分包 ${recipient}`,
  cover: {
    sheetName: '填写说明',
    title: (period) => `${period}绩效考核评分包`,
    company: '公司',
    recipient: { manager: '填写人', department: '部门', employee: '员工' },
    period: '考核周期',
    due: '请于此日前返回',
    noDue: '请尽快返回',
    handedOut: '发放时间',
    stepsTitle: '请这样填写',
    steps: {
      manager: [
        '点下面名单中的姓名，打开每位员工的考核表，只填写浅黄色单元格：目标值、实际完成、上级评分、加减分次数和评语。',
        '分数、等级由公式自动算出；目标值、权重和评分标准不能改，改了也不会收回。对目标有意见，请写在备注里。',
        '不要删除、复制工作表；看下面的进度，全部显示“已填完”后，保存文件并原样发回人力资源部。',
      ],
      department: [
        '点下面名单中的姓名，打开每位员工的考核表，只填写浅黄色单元格：目标值、实际完成、上级评分、加减分次数和评语。',
        '分数、等级由公式自动算出；目标值、权重和评分标准不能改，改了也不会收回。对目标有意见，请写在备注里。',
        '不要删除、复制工作表；看下面的进度，全部显示“已填完”后，保存文件并原样发回人力资源部。',
      ],
      employee: [
        '点下面的姓名打开考核表，只填写浅黄色单元格：实际完成和自评。',
        '分数、等级由公式自动算出；目标值、权重和评分标准不能改，改了也不会收回。对目标有意见，请写在备注里。',
        '进度显示“已填完”后，保存文件并原样发回人力资源部。',
      ],
    },
    progressTitle: '填写进度（自动更新）',
    headers: {
      name: '姓名',
      position: '岗位',
      actuals: '目标和实际',
      self: '自评',
      manager: '上级评分',
      state: '进度',
    },
    complete: '已填完',
    missing: ['还有', '项未填'],
    totals: '合计未填',
    footer: '考核结果仅供公司内部使用',
  },
  log: {
    sheetName: '回收记录',
    title: '评分包发放与回收记录',
    hint: '发放时每份一行，返回后补上回收日期；没有回收日期的就是还没有返回。未取回的内容在回收时逐项列出。',
    headers: {
      recipient: '填写人',
      kind: '发放方式',
      period: '考核周期',
      cards: '考核表',
      handedOutAt: '发放时间',
      due: '返回期限',
      collectedOn: '回收日期',
      savedAt: '文件保存时间',
      file: '文件',
      entered: '取回项数',
      left: '未取回项数',
    },
    kinds: { manager: '按上级', department: '按部门', employee: '员工自评' },
  },
};
