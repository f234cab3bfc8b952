import type { FunctionTexts } from './texts';

/** What the parameters are called in reasons. */
const NAMES = {
  title: '职位名称',
  department: '部门',
  role: '标准岗位',
  separator: '分隔文字',
  rule: '评分标准',
  score: '总分',
  target: '目标值',
  actual: '实际完成值',
} as const;

/** Simplified Chinese: the source of all languages. */
export const zhCN: FunctionTexts = {
  functions: {
    ROLE: {
      description: '职位名称对应的标准岗位（按内置岗位库）。拿不准或没有时为 #N/A，不猜。',
      parameters: {
        title: '职位名称，例如“淘宝美工”。空白单元格的结果也是空白。',
        department: '所在部门，可不填。同名职位在不同部门含义不同时用来区分。',
      },
    },
    DUTIES: {
      description: '标准岗位的岗位职责（按内置岗位库）。',
      parameters: {
        role: '标准岗位的名称，即 ROLECARD.ROLE 得到的名称，三种语言都可以。',
        separator: '各条职责之间的分隔文字，例如“；”。不填时编号、每条一行，与填写到编制表的相同。',
      },
    },
    KPIS: {
      description: '标准岗位的考核指标，向下溢出：指标名称、权重、目标值、评分标准各一列。',
      parameters: { role: '标准岗位的名称，即 ROLECARD.ROLE 得到的名称，三种语言都可以。' },
    },
    GRADE: {
      description:
        '总分在等级表中的等级。函数看不到考核设置，所以要把等级表作为第二个参数；没有等级表时为 #N/A，不按默认等级猜。',
      parameters: {
        score: '总分。空白单元格和0都是 #N/A（Excel 会把空白当作0）；确实是0分时写 H5&""。',
        table: '等级表的区域，前三列为等级名称、最低分、绩效系数，例如 考核设置!$A$12:$C$19。',
      },
    },
    COEFFICIENT: {
      description: '总分在等级表中的绩效系数。函数看不到考核设置，所以要把等级表作为第二个参数；没有等级表时为 #N/A。',
      parameters: {
        score: '总分。空白单元格和0都是 #N/A（Excel 会把空白当作0）；确实是0分时写 H5&""。',
        table: '等级表的区域，前三列为等级名称、最低分、绩效系数，例如 考核设置!$A$12:$C$19。',
      },
    },
    SCORE: {
      description: '按考核表上的评分标准计算系统评分。看不懂的文字为 #VALUE!，不猜。',
      parameters: {
        rule: '考核表“评分标准”一栏的文字，要完整，简体、繁体、英文都可以。',
        target: '目标值，百分比写 95% 或 0.95。可以留空，用评分标准里写的目标值；两处不同则为 #VALUE!。',
        actual: '实际完成值。Excel 会把空白单元格当作0，请写 IF(I5="","",…) 挡住。',
      },
    },
  },
  reasons: {
    notAText: (parameter) => `“${NAMES[parameter]}”要是一个单元格的文字。`,
    notANumber: (parameter) => `“${NAMES[parameter]}”要是一个单元格的数字。`,
    roleUnsure: (title, suggested) => `“${title}”可能是：${suggested.join('、')}。请补上部门，或在任务窗格里选定。`,
    noRole: (title, suggested) =>
      `岗位库里没有与“${title}”对应的标准岗位。${suggested.length === 0 ? '' : `写法相近的有：${suggested.join('、')}。`}`,
    unknownRole: (name) => `内置岗位库里没有名为“${name}”的标准岗位。职位名称请先用 ROLECARD.ROLE 换成标准岗位。`,
    tooLong: '文字超过一个单元格能容纳的32767个字。',
    noGradeTable: '函数看不到考核设置。请把等级表作为第二个参数，例如 =ROLECARD.GRADE(H5,考核设置!$A$12:$C$19)。',
    notAGradeTable: '等级表要是至少三列的区域：等级名称、最低分、绩效系数。',
    gradeTable: (line, sentence) => `等级表第${line}行：${sentence}`,
    zeroScore: '总分是0或空白，Excel 不区分这两者。确实是0分时请写 H5&""。',
    negativeScore: '总分不能小于0。',
    ruleNotUnderstood: '看不懂这条评分标准。请引用考核表“评分标准”一栏的完整文字，不要改写。',
    ratedByPeople: '这项指标由上级评定，没有按目标值和实际值计算的评分。',
    otherTarget: (printed, given) =>
      `评分标准里写的目标值是${printed}，参数给的是${given}。请改成一致，或把目标值参数留空。`,
    noTarget: '这条评分标准需要目标值（要相除时须大于0）。',
    tooOld: '这个版本的 Excel 运行不了 Rolecard 的函数，请更新 Excel，或改用任务窗格。',
  },
};
