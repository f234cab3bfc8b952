import type { GradeChange } from '../../../scorecard/settings/rules';

interface Sentence {
  readonly what: string;
  readonly advice: string;
}

/** Refusals of the monthly work: pay, closing, the next period, actual values, job descriptions. */
export const zhCN = {
  nextUnknown: (period: string): Sentence => ({
    what: `${period}是自定的起止日期，无法推算下一周期，还没有结账。`,
    advice: '请填写下一周期，例如“2026-10-01 至 2026-12-31”或“2026Q4”，再点击“开始下一周期”。',
  }),
  nextNotBehind: (period: string, next: string): Sentence => ({
    what: `下一周期（${next}）没有从${period}之后开始，还没有结账。`,
    advice: '请填写在它之后开始的周期；要考核同一段时间里的其他周期，请在“生成考核表”页填写。',
  }),
  noCards: (period: string | null): Sentence => ({
    what: period === null ? '这个工作簿里还没有考核表。' : `${period}没有考核表。`,
    advice: period === null ? '请先生成考核表。' : '请先生成该周期的考核表，或在“考核设置”中核对考核周期。',
  }),
  noClosedMonths: (span: string, closed: readonly string[]): Sentence => ({
    what: `绩效历史中没有${span}的任何月份，没有生成汇总。`,
    advice: closed.length === 0 ? '请先结账至少一个月。' : `请先结账其中的月份；历史中已有：${closed.join('、')}。`,
  }),
  personUnknown: (person: string): Sentence => ({
    what: `考核表和绩效历史中都没有“${person}”。`,
    advice: '请填写考核编号中周期后面的部分（一般是工号），或与考核表一致的姓名。',
  }),
  notInHistory: (people: readonly string[]): Sentence => ({
    what: `绩效历史中没有编号为“${people.join('”、“')}”的人，没有生成任何内容。`,
    advice: '请填写考核编号中周期后面的部分（一般是工号）；还没有结过账的人，请先结账。',
  }),
  personAmbiguous: (person: string, people: readonly string[]): Sentence => ({
    what: `“${person}”对应不止一个人：${people.join('、')}。`,
    advice: '请改用其中一个编号（必要时连同姓名）；确是同一个人的，可以同时给出几个。',
  }),
  noEvidence: (person: string, year: string, years: readonly string[]): Sentence => ({
    what: `“${person}”在${year}年没有考核表，也没有历史记录，没有生成证据。`,
    advice: `本工作簿有此人记录的年度：${years.join('、')}。`,
  }),
  /** @param unconcluded cards for a probation that ends in the period, without a conclusion */
  incompleteCards: (period: string, cards: number, unconcluded: number): Sentence =>
    unconcluded === 0
      ? {
          what: `${period}还有${cards}张考核表没有总分，尚未结账。`,
          advice: '请补齐评分后再结账；也可以选择仍然结账，这些人将没有成绩。',
        }
      : {
          what: `${period}还有${cards === 0 ? '' : `${cards}张考核表没有总分、`}${unconcluded}张试用期考核表没有考核结论（试用期在本期结束），尚未结账。`,
          advice: '请补齐后再结账；也可以选择仍然结账，没有总分的人将没有成绩，没有结论的不记结论。',
        },
  repeatedDeductions: (period: string, lines: number): Sentence => ({
    what: `${period}有${lines}处扣分，事由与同一张表的指标可能是同一件事，尚未结账。`,
    advice: '请逐处核对，避免同一件事扣两次；确认无误的，可以选择仍然结账。',
  }),
  repeated: (reason: string, indicators: readonly string[]): string =>
    `扣分事由“${reason}”与指标“${indicators.join('、')}”可能是同一件事`,
  pendingRules: (period: string): Sentence => ({
    what: `${period}的考核设置与生成考核表时不同，还没有人采用，尚未结账。`,
    advice: '请在“每月工作”的“考核设置”中采用或恢复原设置；也可以选择仍然按现在的设置结账。',
  }),
  faultyCards: (period: string, cells: number): Sentence => ({
    what: `${period}的考核表有${cells}处总分不可靠，尚未结账。`,
    advice: '请按列出的单元格逐处改正后再结账。',
  }),
  weights: (sum: number): string => `权重合计是${Math.round(sum * 1000) / 10}%，要等于100%。`,
  selfOnly: '只有自评，没有上级评分。',
  unexplainedChanges: (period: string, changes: number): Sentence => ({
    what: `${period}尚未结账：与期初确认的内容有${changes}处不同，还没有写明理由。`,
    advice: '请在“每月工作”的“期初确认”中逐项写明理由后再结账；不该有的变更请改回。',
  }),
  calibrationNeeded: (period: string, sheet: string | null): Sentence => ({
    what: sheet === null ? `${period}尚未结账：还没有绩效校准表。` : `${period}尚未结账：“${sheet}”还没有二级确认。`,
    advice:
      sheet === null
        ? '请先在“每月工作”的“结账前校准”中生成校准表，讨论后填写二级确认人和确认日期；不需要校准的，请在“考核设置”把“结账前须有校准确认”改为0。'
        : '请在该表填写二级确认人和确认日期后再结账。',
  }),
  changeOf: {
    indicator: (indicator: string): string => `指标“${indicator}”`,
    target: (indicator: string): string => `“${indicator}”目标值`,
    weight: (indicator: string): string => `“${indicator}”权重`,
    rule: (indicator: string): string => `“${indicator}”评分标准`,
    setting: (setting: string): string => setting,
    rows: (): string => '考核表行列有移动，无法逐项核对',
  },
  change: (what: string, before: string, after: string): string => `${what}：${before || '无'} → ${after || '无'}`,
  rulesChanged: (period: string, changes: number, people: number): Sentence => ({
    what:
      people > 0
        ? `${period}尚未打开：按现在的考核设置，${people}人的等级或系数会改变${changes > 0 ? `，设置与结账时有${changes}处不同` : ''}。`
        : `${period}尚未打开：考核设置与结账时有${changes}处不同；总分不变的话，没有人的等级和系数会改变。`,
    advice: '要保持结账时的结果，请先把考核设置改回再打开；确定按现在的设置重新计算，再选择仍然打开。',
  }),
  gradeChange: (card: string, { total, grade, coefficient, newGrade, newCoefficient }: GradeChange): string =>
    `${card}：${total ?? ''}分，${grade === '' ? '没有总分' : `${grade} ${coefficient ?? ''}`} → ${newGrade === '' ? '没有总分' : `${newGrade} ${newCoefficient ?? ''}`}`,
  ruleChange: (setting: string, before: string, after: string): string => `${setting}：${before} → ${after}`,
  periodClosed: (period: string, day: string): Sentence => ({
    what: `${period}已于${day}结账，不能再改动。`,
    advice: '请在下一个考核周期中操作。',
  }),
  periodOpen: (period: string): Sentence => ({
    what: `${period}还没有结账，考核表不能归档。`,
    advice: '请先结账，再归档。',
  }),
  periodCurrent: (period: string): Sentence => ({
    what: `${period}还是当前的考核周期，考核表不能移除。`,
    advice: '请先开始下一周期，再归档。',
  }),
  periodArchived: (period: string): Sentence => ({
    what: `${period}的考核表已归档移除，不能再打开这个周期。`,
    advice: '请在归档文件中查看；需要更正的成绩请在下一周期处理。',
  }),
  copyFailed: {
    what: '没有打开工作簿副本，本工作簿没有任何改动。',
    advice: '请保存本工作簿，在文件夹中复制一份文件作为归档，再移除考核表。',
    unsupported: '当前版本的Excel不能由加载项打开副本。',
    tooLarge: '文件太大，Excel网页版不能打开副本；桌面版Excel没有这个限制。',
  },
  packsNotMade: {
    what: '没有生成评分包，本工作簿没有任何改动。',
    advice: '请保存本工作簿后重试；仍然不行时，请用命令行的handout生成。',
    unsupported: '当前版本的Excel不把工作簿文件交给加载项。',
    tooLarge: '文件太大，Excel网页版不能读取；请改用桌面版Excel。',
  },
  evidenceNotMade: {
    what: '没有生成证据工作簿，本工作簿没有任何改动。',
    advice: '请保存本工作簿后重试；仍然不行时，请用命令行的evidence生成。',
    unsupported: '当前版本的Excel不把工作簿文件交给加载项。',
    tooLarge: '文件太大，Excel网页版不能读取；请改用桌面版Excel。',
  },
  listDamaged: (sheet: string, headers: readonly string[]): Sentence => ({
    what: `“${sheet}”缺少表头：${headers.join('、')}。没有写入任何内容。`,
    advice: '请恢复这些表头后重试。',
  }),
  noActualsTable: (sheet: string): Sentence => ({
    what: `“${sheet}”中没有找到实际完成数据的表头。`,
    advice:
      '表头要有姓名或工号一列，以及至少一个考核指标的名称。其他系统的导出表，可以写明表头在第几行（命令行用 --header-row）。',
  }),
  exportFile: {
    encrypted: (file: string): Sentence => ({
      what: `“${file}”设置了打开密码，没有读取。`,
      advice: '请在Excel或WPS中去掉密码，另存为.xlsx后重新选择。',
    }),
    tooLarge: (file: string): Sentence => ({
      what: `“${file}”太大，没有读取。`,
      advice: '一个文件最多30 MB：请只导出本周期和需要的列，再重新选择。',
    }),
    oldFormat: (file: string): Sentence => ({
      what: `“${file}”是旧的.xls格式或网页，没有读取。`,
      advice: '请用Excel或WPS打开，另存为.xlsx后重新选择。',
    }),
    notATable: (file: string): Sentence => ({
      what: `“${file}”不是能读取的表格文件。`,
      advice: '请导出或另存为.xlsx，或UTF-8、GBK、Big5编码的.csv，再重新选择。',
    }),
    otherEncoding: (file: string, encoding: string): Sentence => ({
      what: `“${file}”不是${encoding}编码的文本，没有读取。`,
      advice: '请换一种编码，或不指定编码再试。',
    }),
    openQuote: (file: string, line: number): Sentence => ({
      what: `“${file}”第${line}行有一个英文引号没有结束，没有读取。`,
      advice: '请从来源系统重新导出；仍然不行时，用Excel打开，另存为.xlsx后重新选择。',
    }),
    behindQuote: (file: string, line: number): Sentence => ({
      what: `“${file}”第${line}行的英文引号后面还有文字，没有读取。`,
      advice: '请从来源系统重新导出；仍然不行时，用Excel打开，另存为.xlsx后重新选择。',
    }),
    extraFields: (file: string, line: number, fields: number, columns: number): Sentence => ({
      what: `“${file}”第${line}行有${fields}栏，上面的表头只有${columns}栏，没有读取。`,
      advice: '多半是数字里的逗号没有加引号：请从来源系统导出.xlsx，或用Excel打开、改正这一行后另存为.xlsx。',
    }),
  },
  noActualInputs: {
    what: '没有可以录入实际完成值的指标。',
    advice: '这些考核表的指标都由人评分，或考核表是旧版本；重新生成考核表后再试。',
  },
  noRaters: (sheet: string): Sentence => ({
    what: `“${sheet}”里没有其他评分人。`,
    advice: '请先给隔级上级、同事、下级或客户填写评分权重（各项合计100%），再生成考核表。',
  }),
  ratersNotConfirmed: (sheet: string | null): Sentence => ({
    what: sheet === null ? '还没有评分人名单。' : `“${sheet}”里还没有确认的评分人。`,
    advice:
      sheet === null
        ? '请先列出评分人，核对并确认后再发放。'
        : '请核对评分人，在“确认”列填“是”后再发放；客户要先填写姓名。',
  }),
  noRegisters: {
    what: '没有可以汇总的登记表。',
    advice: '请先生成本周期考核表需要的登记表，填写后再导入；这些考核表也可能没有从登记表取数的指标。',
  },
  unknownRegisters: (asked: readonly string[], needed: readonly string[]): Sentence => ({
    what: `本周期的考核表不需要这些登记表：${asked.join('、')}。`,
    advice: `需要的是：${needed.join('、')}。`,
  }),
  noTargetInputs: {
    what: '没有要由公司填写的目标值。',
    advice: '这些考核表的目标值都由岗位库规定，或考核表是旧版本；重新生成考核表后再试。',
  },
  jobTemplate: (sheet: string, count: number): Sentence => ({
    what: `“${sheet}”有${count}处需要修正，没有生成岗位说明书。`,
    advice: '请按列出的单元格逐处修改后重试。',
  }),
  notForJobDescription: (placeholder: string): string => `${placeholder}不能用在岗位说明书里。`,
  card: (sheet: string, name: string): string => (name === '' || name === sheet ? sheet : `${sheet}（${name}）`),
};
