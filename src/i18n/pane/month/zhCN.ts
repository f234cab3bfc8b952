import type { OldCards } from '../../../app/month/startNextPeriod';
import type { TeamFigure } from '../../../catalogue/types';
import type { TeamMissing } from '../../../scorecard/actuals/actualsImport';
import type { Combine, ExportField } from '../../../scorecard/exports/exportMapping';
import type { CombinedLines } from '../../../scorecard/actuals/actualsImport';
import type { StatedUnit } from '../../../scorecard/exports/statedUnit';

const oldCards: Readonly<Record<OldCards, string>> = {
  moveToEnd: '移到新考核表之后（推荐）',
  file: '移到新考核表之后，再归档到文件',
  hide: '隐藏',
  stay: '保持原位',
};

const jobsPer: Readonly<Record<'role' | 'position', string>> = {
  position: '名单中每个部门的每种岗位一份',
  role: '每个标准岗位一份',
};

const mappingFields: Readonly<Record<ExportField, string>> = {
  no: '考核编号',
  employeeId: '工号',
  name: '姓名',
  account: '昵称或子账号',
  department: '部门',
  position: '岗位',
  day: '日期，只取本周期的行',
  indicator: '指标名称，每行一项',
  value: '指标的值',
  unit: '指标的单位',
};

const mappingOrigins: Readonly<Record<'chosen' | 'kept' | 'proposed' | 'unknown', string>> = {
  chosen: '刚选的',
  kept: '沿用上次',
  proposed: '按名称对应',
  unknown: '没有对应',
};

const mappingCombines: Readonly<Record<Combine, string>> = { sum: '合计', average: '平均', last: '取最后一行' };

const combinedBy: Readonly<Record<CombinedLines['by'], string>> = {
  ...mappingCombines,
  count: '登记行数',
  rate: '比率',
};

const mappingUnits: Readonly<Record<StatedUnit, string>> = {
  percent: '百分数（95即95%）',
  fraction: '小数（0.95即95%）',
  seconds: '秒',
  minutes: '分钟',
  hours: '小时',
  days: '天',
  tenThousands: '万',
};

const teamFigures: Readonly<Record<TeamFigure, string>> = {
  targetsMet: '下属达标占比',
  attainment: '下属合计',
  mean: '下属平均',
};

const teamMissing: Readonly<Record<TeamMissing['why'], string>> = {
  rows: '行有变动或版本过旧',
  figures: '数据没填齐',
  amount: '没有绝对目标，或单位不同',
};

/** The monthly work. */
export const zhCN = {
  oldCards,
  jobsPer,
  title: '每月工作',
  intro: '考核周期以“考核设置”为准。',
  summaryTitle: '汇总与绩效工资',
  refreshSummary: '刷新汇总',
  refreshPay: '更新绩效工资表',
  payHint: '人事填写的工资基数不会被改动。',
  payCreated: (sheet: string, lines: number): string => `已新建“${sheet}”，共${lines}人。`,
  payUpdated: (sheet: string, added: number): string => `已更新“${sheet}”，新增${added}人。`,
  payCarried: (people: number): string => `${people}人的工资基数沿用了之前的工资表，请核对。`,
  payUntouched: (count: number): string => `已没有考核表的行，保持不变（${count}）`,
  payOverridden: (count: number): string => `手工改过的计算单元格，保持不变（${count}）`,
  payRepaired: (count: number): string => `重新写入的计算单元格（${count}）`,
  payWithout: (count: number): string => `考核表没有系数，未列入工资表（${count}）`,
  payLine: (name: string, number: string): string => (name === '' ? number : `${name} · ${number}`),
  actualsTitle: '实际完成数据',
  exportForm: '数据表样式',
  exportLong: '每人每项指标一行（所有岗位）',
  exportWide: (role: string): string => `每人一行：${role}`,
  exportActuals: '导出空白数据表',
  exportHint: '发给各部门填写后，再从下面导入。',
  exported: (sheet: string, people: number, values: number): string =>
    `已新建“${sheet}”，${people}人，共${values}个待填单元格。`,
  unreadable: (count: number): string => `行有变动或版本过旧，无法处理的考核表（${count}）`,
  targetsTitle: '目标表',
  targetsHint: '本周期的目标值都列在一张表上，可以成批填写、粘贴，岗位库建议的也可以改写。',
  makeTargets: '生成或更新目标表',
  takeTargets: '核对并写入考核表',
  targetsMade: (sheet: string, created: boolean, targets: number, missing: number): string =>
    `${created ? '已新建' : '已更新'}“${sheet}”，共${targets}个目标值，${missing === 0 ? '都已填写' : `还缺${missing}个`}。`,
  targetsAdded: (count: number): string => `新增${count}行。`,
  confirmTitle: '期初确认',
  confirmHint:
    '目标值、权重和评分标准与员工签字确认后点一次：逐张记下当时的内容。以后再点，新考核表补记，并列出与确认时不同、还没有理由的地方；没有理由不能结账。',
  confirm: '确认本期目标并核对变更',
  confirmed: (period: string, now: number, before: number): string =>
    `${period}：本次确认${now}张，此前已确认${before}张。`,
  changesOpen: (changes: number): string => `${changes}处变更还没有理由。`,
  notConfirmed: (cards: number): string => `还不能确认（${cards}）`,
  notConfirmedReasons: { target: '缺目标值', weights: '权重合计不是100%', rows: '行列有移动，或考核表是旧版本' },
  changedOn: (sheet: string, cards: number): string => (cards === 1 ? sheet : `${sheet}等${cards}张考核表`),
  reasonHint: '变更理由',
  explain: '记入理由',
  explained: (changes: number): string =>
    `已记下${changes}处变更的理由，原值、现值、日期和理由写在考核表第二页，请双方签字。`,
  withoutPlace: (cards: number): string => `没有“期中变更”位置的考核表，请手写（${cards}）`,
  changesNotWritten: (cards: number): string => `理由已记下、没能写到考核表上（${cards}）`,
  targetsLeft: (count: number): string => `考核表或指标已不在的行，保持不变（${count}）`,
  chooseImport: '导入数据表',
  importSheet: '从哪张工作表导入',
  previewAgain: '重新核对',
  noActuals: '没有可以导入的新数据。',
  planned: (changes: number, sheet: string, period: string): string =>
    `“${sheet}”中有${changes}个值可以写入${period}的考核表。`,
  same: (count: number): string => `${count}个值与考核表相同。`,
  blank: (count: number): string => `${count}个单元格未填写。`,
  truncated: '工作表太大，只读取了前面一部分，其余的数据没有包括在内。',
  newValues: (count: number): string => `新填写的值（${count}）`,
  conflicts: (count: number): string => `考核表中已有其他值（${count}）`,
  conflictsHint: '默认保留考核表中的值；勾选的会被替换。',
  replaceAll: '全部替换',
  keepAll: '全部保留',
  change: (name: string, indicator: string, before: string, after: string): string =>
    `${name} · ${indicator}：${before === '' ? '空白' : before} → ${after}`,
  problems: (count: number): string => `不能写入的数据（${count}）`,
  unknownHeaders: (count: number): string => `不认识的表头，没有读取（${count}）`,
  mappingHint:
    '这张表不是本插件的数据表，已按其他系统的导出表读取。请核对每一列对应什么；写入后对应关系记在工作簿里，下个月同样的表自动沿用。',
  headerRow: '表头在第几行',
  headerHint: '认错了可以改；写入后记住，下个月同样的表头自动认得。',
  headerMissing: '没有认出表头：请写表头所在的行号，再核对每一列。',
  headerBad: '请写行号，例如 5。',
  mappingColumns: (count: number): string => `表里的列（${count}）`,
  mappingUnknown: (count: number): string => `还有${count}列没有对应，不会导入。`,
  mappingFields,
  mappingFieldGroup: '人员和行',
  mappingIndicatorGroup: '考核指标',
  mappingNothing: '不导入',
  mappingUse: (header: string): string => `“${header}”对应什么`,
  mappingOrigins,
  mappingCombine: (header: string): string => `“${header}”一人多行时`,
  mappingCombines,
  combined: (lines: number, by: CombinedLines['by'], weight: string): string =>
    `（${lines}行，${weight === '' ? combinedBy[by] : `按${weight}加权平均`}）`,
  mappingWeight: (header: string): string => `“${header}”平均时各行的权重`,
  mappingAlike: '各行同等',
  mappingWeightBy: (column: string): string => `按“${column}”加权`,
  registersTitle: '登记表',
  registersHint:
    '退换货、差错、逾期、抽查等指标的数据来自登记表。这里按本周期考核表生成需要的登记表，填写后汇总到每个人的实际完成，先核对再写入。',
  listRegisters: '查看需要的登记表',
  registersNeeded: (count: number): string => `本周期考核表需要${count}张登记表，勾选要生成的：`,
  registerLine: (name: string, counted: string): string =>
    counted === '' ? `${name}（只作记录）` : `${name}：${counted}`,
  registerPeople: (people: number): string => `${people}人`,
  makeRegisters: (count: number): string => (count === 0 ? '生成登记表' : `生成${count}张登记表`),
  registersMade: (added: number, people: string): string => `已生成${added}张登记表；姓名从“${people}”工作表中选择。`,
  registersKept: (count: number): string => `已有的登记表，内容不动（${count}）`,
  registersAdded: (count: number): string => `新生成的登记表（${count}）`,
  registerPeopleAdded: (count: number): string => `名单新增${count}人。`,
  planRegisters: '从登记表导入实际完成',
  registersPlanned: (changes: number, period: string): string =>
    changes === 0 ? `登记表中没有${period}可导入的新数据。` : `登记表给出${period}的${changes}个值。`,
  registerCount: (sheet: string, rows: number, values: number): string => `${sheet}：${rows}行计入，${values}个值`,
  registerCounts: (count: number): string => `各登记表（${count}）`,
  registerOthers: (rows: number): string => `${rows}行不是本人责任，不计入`,
  registerZeros: (count: number, why: string): string => `${count}人没有记录，未导入0（${why}）`,
  registerFacts: (facts: readonly string[]): string => facts.join('；'),
  registerNotComplete: '未注明已登记完整至期末',
  registerNotSettled: '有的行不知道是谁或哪天的',
  registerMissing: (headers: string): string => `缺少表头：${headers}，未汇总`,
  registerOutside: (count: number): string => `日期不在本周期的行，不计入（${count}）`,
  registersTyped: (names: string): string => `以下指标还需要登记表以外的数据，请自行填写：${names}。`,
  mappingUnit: (header: string): string => `“${header}”的单位`,
  mappingUnitAsIs: '按指标的单位',
  mappingUnits,
  mappingPeople: (count: number): string => `没有对上的姓名或账号（${count}）`,
  mappingPerson: (label: string, lines: number): string => `${label}（${lines}行）`,
  mappingWhose: '请选择是谁',
  mappingNobody: '不属于任何人，不导入',
  mappingCard: (name: string, employeeId: string, position: string): string =>
    [name, employeeId, position].filter((part) => part !== '').join(' · '),
  passedTotals: (count: number): string => `${count}行合计或平均没有读取。`,
  passedDays: (count: number): string => `${count}行的日期不在本周期，没有读取。`,
  passedNobody: (count: number): string => `${count}行不属于任何人，没有读取。`,
  sourcesNoted: (sheet: string): string => `每个值的来源记在“${sheet}”。`,
  sourcesNotNoted: '值的来源没有记下：记来源的工作表被保护，或缺少表头。',
  planTeam: '由下属的考核表计算团队指标',
  teamHint: '团队指标达标率等指标，可以由直接下属的考核表算出；下属的数据填好后再算，填好一批可以再算一次。',
  teamPlanned: (changes: number, period: string): string =>
    `由直接下属的考核表算出${changes}个值，可以写入${period}的考核表。`,
  teamNothing: '没有可以写入的团队指标。',
  teamPartial: (count: number): string => `下属还没有都填好（${count}）`,
  teamPartialHint: '这些值少算了人，默认不写入；勾选的会写入，人齐后再算一次即可更新。',
  teamEnterAll: '全部写入',
  teamEnterNone: '都不写入',
  teamBasis: (figure: TeamFigure, counted: number, people: number): string =>
    `（${teamFigures[figure]}，${counted}/${people}人）`,
  teamMissing: (people: readonly (readonly [name: string, why: TeamMissing['why']])[]): string =>
    `缺：${people.map(([name, why]) => `${name}（${teamMissing[why]}）`).join('、')}`,
  enter: (count: number): string => `写入${count}个值`,
  enterNothing: '写入',
  closePlan: '放弃',
  entered: (count: number): string => `已写入${count}个值。`,
  alreadyDone: (count: number): string => `${count}个值本来就是如此。`,
  refused: (count: number): string => `在核对之后被改动过，或考核表已不在、有密码，没有写入（${count}）`,
  remaining: (count: number): string => `还有${count}个值没有处理，可以重新核对后继续。`,
  undo: '撤销写入',
  undone: (count: number): string => `已撤销，${count}个单元格恢复为原来的内容。`,
  closeTitle: '结账与下一周期',
  close: '结账本周期',
  closeAsk: '结账本周期？',
  closeBody: '成绩会记入考核历史，本周期的考核表将被锁定。',
  closeHint: '结账后成绩记入考核历史，考核表锁定。',
  nextHint: '先结账本周期，再按编制表为下一个月生成考核表。旧的考核表都会保留。',
  next: '开始下一周期',
  nextAsk: '开始下一周期？',
  nextBody: '将结账本周期、锁定并改名旧考核表，再按编制表为下一个月生成新的考核表。',
  oldCardsLabel: '旧考核表',
  proceed: '继续',
  cancel: '取消',
  incompleteAsk: (period: string): string => `${period}还有考核表没有总分`,
  incompleteBody: (count: number): string => `下面${count}人还没有总分。仍然结账的话，他们将没有成绩。`,
  evenIncomplete: '仍然结账',
  notYet: '先不结账',
  card: (sheet: string, name: string): string => (name === '' || name === sheet ? sheet : `${sheet}（${name}）`),
  closed: (period: string, day: string): string => `${period}已于${day}结账。`,
  closedBefore: '此前已经结过账，这次只补上缺少的部分。',
  closedLines: (lines: number, sheet: string): string => `“${sheet}”新增${lines}行。`,
  locked: (cards: number): string => `已锁定${cards}张考核表。`,
  lockStopped: '成绩已记入历史，但还有考核表没有锁定；再次结账会继续。',
  incomplete: (count: number): string => `没有总分（${count}）`,
  deleted: (count: number): string => `考核表已被删除，没有记入历史（${count}）`,
  needsReview: (count: number): string => `待复核（${count}）`,
  unreadableHistory: (count: number): string => `考核历史中无法识别的单元格（${count}）`,
  nextStarted: (period: string, cards: number): string => `已开始${period}，新生成${cards}张考核表。`,
  nextPartly: (period: string, cards: number): string =>
    `${period}的考核表只完成了${cards}张；再次点击“开始下一周期”会从这里继续。`,
  renamed: (count: number): string => `改名保留的旧考核表（${count}）`,
  rename: (from: string, to: string): string => `${from} → ${to}`,
  archiveFailed: '旧考核表没有全部移开，内容不受影响：',
  notAssessed: (count: number): string => `不生成的（${count}）`,
  jobsTitle: '岗位说明书',
  jobsLabel: '生成方式',
  buildJobs: '生成岗位说明书',
  jobsHint: '已有的岗位说明书不会改动。',
  jobsDone: (count: number): string => (count === 0 ? '没有需要新生成的岗位说明书。' : `已生成${count}份岗位说明书。`),
  jobsBuilt: (count: number): string => `新生成（${count}）`,
  jobsKept: (count: number): string => `已有，保持不变（${count}）`,
  jobsWithout: (count: number): string => `没有对应标准岗位的行（${count}）`,
  cancelled: '已取消，完成的部分保留，再次操作会继续。',
  stopped: '处理过程中断，完成的部分保留，再次操作会继续。',
  progress: (done: number, total: number): string => `已完成${done}，共${total}`,
  preparing: '正在准备……',
  cancelling: '正在停止，已完成的部分会保留……',
};
