import { periodName } from '../../periods/texts';
import type { PackMessages } from './texts';

const shortList = (names: readonly string[]): string =>
  `${names.slice(0, 10).join('、')}${names.length > 10 ? '等' : ''}`;

export const zhCN: PackMessages = {
  nobody: '未列上级',
  problems: {
    notANumber: ({ person, cell, label, content }) =>
      `“${person}”${cell}（${label}）填的“${content}”不是数字，没有取回。`,
    cellError: ({ person, cell, label, content }) => `“${person}”${cell}（${label}）是错误值${content}，没有取回。`,
    date: ({ person, cell, label }) => `“${person}”${cell}（${label}）是日期，没有取回，请改成数字。`,
    notWhole: ({ person, cell, label, content }) =>
      `“${person}”${cell}（${label}）应为整数，填的是${content}，没有取回。`,
    outOfRange: ({ person, cell, label, content }) =>
      `“${person}”${cell}（${label}）超出可填写的范围：${content}，没有取回。`,
    notAChoice: ({ person, cell, label, content }) =>
      `“${person}”${cell}（${label}）填的“${content}”不是下拉列表中的选项，没有取回。`,
    tooLong: ({ person, cell, label }) => `“${person}”${cell}（${label}）的文字超过2000字，没有取回。`,
    notTheirs: ({ person, cell, content }) =>
      `“${person}”${cell}填了“${content}”，但这一栏不由收到评分包的人评分，没有取回。`,
    foreignCard: ({ person }) => `本工作簿本周期没有“${person}”的这张考核表，没有取回。`,
    ownCardUnreadable: ({ person }) =>
      `本工作簿中“${person}”的考核表移动过行，认不准单元格，没有取回；请重新生成这张表。`,
    cardMissing: ({ person }) => `评分包里“${person}”的考核表已被删除，没有可取回的内容。`,
    notAsked: ({ person, cell, content }) =>
      `“${person}”${cell}填了“${content}”，但本工作簿的考核表现在没有这一格，没有取回。`,
    lineUnclear: ({ person, indicator }) => `“${person}”的指标${indicator}在评分包里找不到对应的行，这一行没有取回。`,
    targetAltered: ({ person, cell }) => `“${person}”${cell}的目标值在评分包里被改过，不予采用；填写的内容照常取回。`,
    weightAltered: ({ person, cell }) => `“${person}”${cell}的权重在评分包里被改过，不予采用；填写的内容照常取回。`,
    textAltered: ({ person, cell }) => `“${person}”${cell}的固定内容在评分包里被改过，不予采用。`,
    formulaDamaged: ({ person, cell }) =>
      `“${person}”${cell}的公式在评分包里被改过，评分包显示的分数不可信；以本工作簿计算的为准。`,
  },
  unread: {
    notAWorkbook: '不是.xlsx工作簿，或文件已损坏。请让对方用Excel打开后另存一份再发回。',
    encrypted: '设置了打开密码，或是旧的.xls文件。请去掉密码、另存为.xlsx后再发回。',
    tooLarge: '文件太大，不像是发出的评分包。',
    notAPack: '不是发出的评分包。请核对文件。',
    newerPack: '是由较新版本的Rolecard发出的，请先更新Rolecard。',
  },
  nothingRead: '没有一个文件是可以回收的评分包，没有写出任何文件。每个文件的原因见输出。',
  refusals: {
    otherPeriod: (period) => `这是${periodName(period, 'zh-CN')}的评分包，不属于正在回收的考核周期，没有取回任何内容。`,
    periodClosed: (period) => `${periodName(period, 'zh-CN')}已经结账，没有取回任何内容。`,
    foreignPack: () => '评分包里的人在本工作簿中都没有考核表，像是别的工作簿发出的，没有取回任何内容。',
    ratersDamaged: () =>
      '评分人名单缺少表头，看不出哪些评分人已经确认，没有取回任何评分。请在名单上恢复表头后再回收一次；不需要改这份文件。',
  },
  conflict: (person, label, pack, workbook) =>
    `“${person}”的${label}两边都改过：评分包是${pack}，本工作簿是${workbook}。`,
  overruled: (person, entered, later, laterFile) =>
    `“${person}”填了两次不同的内容：这份是${entered}，以较晚的“${laterFile}”为准：${later}。`,
  blank: '空白',
  noPictures: (sheets, first) =>
    `${sheets > 1 ? `“${first}”等${sheets}张考核表` : `“${first}”`}上的图片（如公司标志）不放进评分包。`,
  blankedTitle: (sheets) => `有单元格在评分包里为空白的考核表（${sheets}）`,
  blanked: (sheet, cells) => `“${sheet}”的${cells}引用了评分包以外的内容，在评分包里为空白。`,
  evidence: (name, year, sheets, missing, file) =>
    `已写出 ${file}：${name}${year}年的证据清单和${sheets}张表，${missing === 0 ? '没有缺少的材料' : `缺少的材料${missing}项，逐月列在首页`}。内含个人资料，请妥善保管。`,
  archives: {
    ofFile: (file, what) => `${file}：${what}`,
    taken: (name, periods) => `取出${name}${periods.join('、')}的考核表。`,
    otherYears: (years) => `里面还有此人${years.join('、')}年的考核表，没有放进来；需要的请另选年份再生成。`,
    joint: '',
    notTaken: {
      notAWorkbook: '不是.xlsx工作簿，或文件已损坏，没有读取。',
      encrypted: '设置了打开密码，或是旧的.xls文件；请去掉密码、另存为.xlsx后再选。',
      tooLarge: '文件太大，没有读取；请打开这个副本，在副本中生成。',
      noCards: '不是归档副本：里面没有考核表的记录。',
      newer: '是由较新版本的Rolecard保存的，请先更新Rolecard。',
      notTheirs: '里面没有此人的考核表。',
      otherYears: '里面没有此人这一年的考核表。',
      notOnRecord: '里面有此人这一年的考核表，但本工作簿没有这些周期的记录；请打开这个副本，在副本中生成。',
      nothingMissing: '里面没有所缺的考核表：本工作簿或前面的副本中已有。',
    },
  },
  handedOut: (packs, cards) => `已生成${packs}个评分包，共${cards}张考核表。`,
  withoutRecipient: (people) =>
    `有${people.length}人没有对应的评分包：${shortList(people)}。名单里没有写他们的上级或部门。`,
  unassignedOption: '加--unassigned pack可以把他们合成一包。',
  collected: (entered, files) => `从${files}个文件取回${entered}项。`,
  previewed: (changes, files) => `${files}个文件里有${changes}项可以取回；没有写入任何内容。`,
  conflictsLeft: (count) => `有${count}项两边都改过，没有取回。`,
  preferOption: '用--prefer pack或--prefer workbook选择。',
  notTaken: (count) => `有${count}处需要留意，见输出。`,
  older: (recipient, handedOutAt) =>
    `这是“${recipient}”在${handedOutAt}领到的评分包，之后又发过一份；请核对是不是最新填写的。`,
  notRead: (files) => `已取消，还有${files.length}个文件没有读取：${files.join('、')}。`,
  notReturned: (packs, recipients) => `还有${packs}个评分包没有返回：${shortList(recipients)}。`,
  allReturned: (packs) => `${packs}个评分包都已返回。`,
  reminder: (period, lines) =>
    [`${periodName(period, 'zh-CN')}绩效考核评分包，请尽快填好发回：`, ...lines.map((line) => `· ${line}`)].join('\n'),
  reminderNotReturned: (recipient, kind, cards, due) =>
    `${recipient}：还没有返回（${kind === 'rater' ? `评${cards}人` : `${cards}张考核表`}${due === null ? '' : `，期限${due}`}）`,
  reminderMissing: (recipient, people) => `${recipient}：已返回，还有空格没填：${people.join('、')}`,
  namesake: (name, mark) => `${name}（${mark}）`,
  personMissing: (person, cells) => `${person}${cells}项`,
  raters: {
    listed: (sheet, added) => `已在“${sheet}”列出评分人，新增${added}行。`,
    confirmFirst: '请在表中核对，“确认”填“是”后保存，再用 handout --raters 发放。',
    handedOut: (packs, lines) => `已生成${packs}份评分表，共${lines}行评分。`,
    waiting: (lines) => `还有${lines}行写了评分人、没有确认，没有发放。`,
    lineProblem: {
      unknownCard: (row, text) => `第${row}行：本周期没有编号为“${text}”的考核表。`,
      unknownAs: (row, text) => `第${row}行：评分身份“${text}”不是隔级上级、同事、下级或客户。`,
      noWeight: (row, text) => `第${row}行：“考核设置”里没有给${text}评分权重。`,
      ownCard: (row, text) => `第${row}行：“${text}”不能以他人身份给自己评分。`,
    },
    cardProblem: {
      noLines: (person) => `“${person}”的考核表没有由人评分的项目。`,
      noColumn: (person) => `“${person}”的考核表没有这类评分人的列，请补充模板后重新生成。`,
      unreadable: (person) => `“${person}”的考核表移动过行，认不准项目；请重新生成这张表。`,
    },
    together: (cells, files) => `${files}份评分表汇总成${cells}格（平均分和人数）。`,
    replaced: (rater, laterFile) => `“${rater}”返回了不止一份，以较晚的“${laterFile}”为准，这一份整份不计。`,
    problem: {
      notARating: (person, item) => `“${person}”的${item}填的不是有效评分，没有计入。`,
      lineLost: (person, item) => `“${person}”的${item}这一行被删除或重复，没有计入。`,
      foreignCard: (person, item) => `本工作簿本周期没有“${person}”的这张考核表（${item}），没有计入。`,
      notAsked: (person, item) => `“${person}”的考核表现在没有${item}这一格，没有计入。`,
      notConfirmed: (person, item) => `“评分人名单”里没有确认此人给“${person}”评分（${item}），没有计入。`,
    },
    left: {
      tooFew: (person, as, { items, raters, minimum }) =>
        `“${person}”的${as}评分不足${minimum}人（最多${raters}人），没有写入：${shortList(items)}。`,
      tellsOne: (person, as) =>
        `“${person}”的${as}评分已有平均分，没有改写：新旧平均分对比会看出个人的评分。请先撤销上次取回（或清空这几格和人数），再把全部文件一起选择。`,
      several: (person, as) => `“${person}”的${as}有不止一人评分，没有写入；请在“评分人名单”里只保留一人。`,
    },
    conflict: (person, as) => `“${person}”的${as}评分本工作簿已有内容；评分表汇总的结果不同。`,
  },
};
