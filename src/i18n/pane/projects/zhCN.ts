/** Projects that are assessed by themselves, Simplified Chinese: the source of all languages. */
export const zhCN = {
  title: '项目考核',
  intro:
    '大促、搬仓、系统上线这类项目，可以在各月考核之外单独考核：按项目起止日期，一人一张项目考核表，单独结账，不参加排名，不进入绩效工资表。',
  tableTitle: '项目目标表',
  tableHint: '一行一个目标：项目、起止日期、人员、目标、权重、完成标准。人员要在名单里，同一人同一项目的权重合计100%。',
  makeTable: '新建项目目标表',
  tableMade: '已新建空白的项目目标表，请填写后读取。',
  tableThere: '项目目标表已经有了，内容没有改动。',
  buildTitle: '生成项目考核表',
  buildHint: '先读取并核对项目目标表；有一处不对，就不生成。再次生成时，没有开始填写的考核表按表更新，开始填写的不变。',
  readTable: '读取项目目标表',
  wrong: (count: number): string => `表里有${count}处需要改正，改好后请重新读取。`,
  problems: (count: number): string => `需要改正（${count}）`,
  none: '表里还没有项目。请一行一个目标填写，再读取。',
  project: (name: string, from: string, to: string, people: number): string => `${name}：${from}至${to}，${people}人`,
  build: (count: number): string => `生成${count}张项目考核表`,
};
