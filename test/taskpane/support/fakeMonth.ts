import { positionCell } from '../../../src/app/list/inspect';
import type { ChangeReasons } from '../../../src/app/confirmation/explainChanges';
import type { CloseReport } from '../../../src/app/month/closePeriod';
import { readExportBytes, type ChosenExport, type OpenedExport } from '../../../src/app/exports/openExport';
import type { ExportFile } from '../../../src/app/exports/planExport';
import type { ProjectsFound } from '../../../src/app/projects/projectSheet';
import type { PeriodFailure, RepeatedDeduction, UnexplainedChange } from '../../../src/app/failure';
import type { CarriedTarget } from '../../../src/app/cards/typedTargets';
import type { ReopenReport } from '../../../src/app/month/reopenPeriod';
import type { ExcelFailure } from '../../../src/excel/excelFailure';
import type { LeftTarget } from '../../../src/scorecard/targets/carriedTargets';
import { exportPlan, type ActualsPlan, type TeamPlan } from '../../../src/app/month/actualsPlan';
import { NO_EXPORT_CHOICES, type ExportSource } from '../../../src/scorecard/exports/exportLines';
import { err, ok, type Result } from '../../../src/base/result';
import { changeKey } from '../../../src/scorecard/confirmation/confirmedCard';
import { invertCardEdits, type CardEdit } from '../../../src/scorecard/sheet/cellEdits';
import type { ActualChange } from '../../../src/scorecard/actuals/actualsImport';
import type { MonthUseCases } from '../../../src/addin/monthUseCases';
import type { NeededRegister } from '../../../src/app/registers/registerSheets';
import type { RegisterKind } from '../../../src/catalogue/registers';
import type { RegisterCount } from '../../../src/scorecard/registers/countRegister';
import { FakeArchive } from './fakeArchive';
import { FakeSettings } from './fakeSettings';

type Answer = <T>(work: () => Result<T, PeriodFailure>) => Promise<Result<T, PeriodFailure>>;

const CARD = { number: '2026-11/E001', sheetName: '陈思远', name: '陈思远', unit: 'percent' as const, column: 6 };

/** A new value and one where the card holds another. */
const CHANGES: readonly ActualChange[] = [
  { ...CARD, indicatorId: 'a', indicator: '销售达成率', row: 7, before: '', after: 0.95, from: 'F3', conflict: false },
  { ...CARD, indicatorId: 'b', indicator: '转化率', row: 8, before: 0.02, after: 0.03, from: 'F4', conflict: true },
];

const NEXT = { number: '2026-12/E001', sheetName: '陈思远', name: '陈思远', unit: 'percent' as const };

const CARRIED: readonly CarriedTarget[] = [
  { ...NEXT, indicator: '销售达成率', value: 0.9 },
  { ...NEXT, indicator: '转化率', value: 0.02 },
];

const LEFT: readonly LeftTarget[] = [
  { number: '2026-11/E002', name: '李若彤', indicator: '客单价', reason: 'notValid' },
  { number: '2026-11/E003', name: '周明', indicator: '', reason: 'movedRows' },
];

const capOf = (name: string) => ({
  ...{ number: `2026-11/${name}`, sheetName: name, name, field: 'setting' as const, id: 'cap', indicator: '' },
  ...{ before: '120', after: '110' },
});

/** One change on two cards, and another. */
export const AGREED = [
  capOf('陈思远'),
  capOf('李若彤'),
  {
    ...{ number: '2026-11/陈思远', sheetName: '陈思远', name: '陈思远', field: 'target', id: 'a' },
    ...{ indicator: '销售达成率', before: '95%', after: '90%' },
  },
] as const satisfies readonly UnexplainedChange[];

const RETURNS: RegisterKind = {
  id: 'returns',
  name: { 'zh-CN': '退换货登记表', 'zh-TW': '退換貨登記表', 'en-US': 'Returns and exchanges' },
  cited: ['退换货登记表'],
  columns: ['number', 'exchanged'],
  roles: [],
  measures: [{ indicator: 'b', kind: 'rate', of: 'exchanged' }],
};

const COUNT: RegisterCount = {
  sheet: '退换货登记表',
  changes: CHANGES,
  held: [],
  problems: [],
  counted: 3,
  outside: ['A9'],
  others: 1,
  isComplete: false,
  zerosHeld: 2,
  missing: [],
};

/** The monthly work of a workbook in memory: one card, two indicators. */
export class FakeMonth {
  /** Cards without a total. */
  incomplete: readonly string[] = [];
  /** Deductions that closing asks about. */
  repeated: readonly RepeatedDeduction[] = [];
  /** "row,column" of the card → its value. */
  readonly values = new Map<string, unknown>([
    ['7,6', ''],
    ['8,6', 0.02],
  ]);
  /** Set: the sheet holds an export of another system. */
  exported: ExportSource | null = null;
  /** What was noted of where values come from. */
  readonly sources: string[] = [];
  closedWith: { readonly evenIncomplete: boolean } | null = null;
  /** The period that was closed last. */
  closedPeriod: string | null = null;
  /** Part of what closing reports. */
  closing: Partial<CloseReport> = {};
  /** Part of what reopening reports. */
  reopening: Partial<ReopenReport> = {};
  /** Set: Excel stops reopening half-way. */
  reopenFailure: ExcelFailure | null = null;
  /** What differs from what was confirmed. */
  agreed: readonly UnexplainedChange[] = [];
  /** Registers that the cards need. */
  registers: readonly NeededRegister[] = [
    { kind: RETURNS, sheet: null, counted: ['转化率'], typed: [], people: 2, department: '运营部' },
  ];
  /** The reasons given last. */
  reasons: ChangeReasons | null = null;
  /** Months that were put together. */
  readonly spans: string[] = [];
  /** What the table of projects says. */
  projects: ProjectsFound = { sheet: '项目目标表', projects: [], problems: [] };
  /** The table has been made. */
  hasProjectTable = false;
  period = '2026-11';
  readonly settings = new FakeSettings('2026-11');
  readonly archive = new FakeArchive();

  useCases(answer: Answer): MonthUseCases {
    return {
      settingsInUse: (period) => answer(() => ok(this.settings.inUse(period))),
      planSettings: (choice, period) => answer(() => this.settings.plan(choice, period)),
      applySettings: (shown) => answer(() => this.settings.apply(shown)),
      undoSettings: (report) => answer(() => this.settings.undo(report)),
      refreshPay: () =>
        answer(() =>
          ok({
            sheet: `绩效工资 ${this.period}`,
            period: this.period,
            created: true,
            carried: 1,
            withoutCoefficient: ['2026-11/E009'],
            added: [{ ...CARD, employeeId: 'E001', department: '', position: '', coefficient: { row: 1, column: 1 } }],
            untouched: [],
            overridden: ['H5'],
            repaired: [],
            stoppedBy: null,
          }),
        ),
      planTeam: () => answer(() => ok(this.teamPlan())),
      enterTeam: ({ changes }, edits) => answer(() => ok(this.enterFrom({ sheet: '', changes }, edits))),
      refreshCycle: (span) =>
        answer(() => {
          this.spans.push(span.text);
          return ok({
            sheet: `季度汇总 ${span.text}`,
            span: span.text,
            months: span.months.map((period, index) => ({ period, people: index === 2 ? 0 : 3 })),
            people: 3,
            notCounted: [],
            projects: [{ name: '陈思远', projects: ['2026-08-01..2026-09-15 搬仓'] }],
            partial: [{ name: '陈思远', missing: span.months.slice(2) }],
            created: true,
            added: [],
            untouched: [],
            overridden: ['K9'],
            repaired: [],
          });
        }),
      exportActuals: () => answer(() => ok({ sheet: '实际完成', people: 1, values: 2, unreadable: [] })),
      refreshTargets: () =>
        answer(() =>
          ok({
            sheet: `目标表 ${this.period}`,
            period: this.period,
            created: true,
            targets: 2,
            missing: 1,
            added: 2,
            untouched: [],
            unreadable: [],
          }),
        ),
      followUp: () =>
        answer(() =>
          ok({
            period: this.period,
            people: [{ person: 'E001', name: '张三', measures: 1 }],
            added: ['复核 张三'],
            redrawn: [],
            kept: ['改进计划 张三'],
          }),
        ),
      calibrate: () =>
        answer(() =>
          ok({
            period: this.period,
            sheet: `绩效校准 ${this.period} (2)`,
            cards: 3,
            added: [`绩效校准 ${this.period} (2)`],
            redrawn: [],
            kept: [`绩效校准 ${this.period}`],
          }),
        ),
      listRegisters: () => answer(() => ok(this.registers)),
      makeRegisters: () => answer(() => ok({ added: ['退换货登记表'], kept: [], people: '登记人员', peopleAdded: 1 })),
      planRegisters: () =>
        answer(() =>
          ok({ ...this.plan('退换货登记表'), registers: { counts: [COUNT], held: [], typed: ['错漏发率'] } }),
        ),
      enterRegisters: (plan, edits) => answer(() => ok(this.enterFrom(plan, edits))),
      confirmTargets: () =>
        answer(() =>
          ok({
            period: this.period,
            confirmed: 1,
            before: 2,
            notConfirmed: [{ ...CARD, reason: 'target' as const }],
            open: this.agreed,
          }),
        ),
      explainChanges: (reasons) =>
        answer(() => {
          this.reasons = reasons;
          const isExplained = (change: UnexplainedChange): boolean =>
            typeof reasons !== 'string' && reasons.has(changeKey(change));
          return ok({
            period: this.period,
            explained: this.agreed.filter(isExplained),
            open: this.agreed.filter((change) => !isExplained(change)),
            withoutPlace: ['陈思远'],
            notWritten: [],
          });
        }),
      planActuals: (sheet) => answer(() => ok(this.plan(sheet))),
      openExport: (chosen, sheet) => answer(() => this.opened(chosen, sheet)),
      enterExport: (plan, edits) =>
        answer(() => {
          this.sources.push(...edits.map(({ number, after }) => `${number} ${after}`));
          return ok(this.enterFrom(plan, edits));
        }),
      takeBackExport: (_sources, edits) =>
        answer(() => {
          this.sources.push('taken back');
          return ok(this.enter(edits));
        }),
      enterActuals: (edits) => answer(() => ok(this.enter(edits))),
      makeProjectTable: () =>
        answer(() => {
          const created = !this.hasProjectTable;
          this.hasProjectTable = true;
          return ok({ sheet: '项目目标表', created });
        }),
      readProjects: () => answer(() => ok(this.projects)),
      buildProject: (_inspection, _roleOf, { project = '' }, watch) =>
        answer(() => {
          const period = '2026-10-10..2026-11-20';
          watch.onProgress?.({ done: 1, total: 1 });
          const card = { number: `${period}/E001 § ${project}`, sheetName: `陈思远 ${project}` };
          const periodBefore = this.period;
          this.period = period;
          return ok({
            ...{ project, period, periodBefore, built: [{ ...card, name: '陈思远', position: '店长' }] },
            ...{ refreshed: [], kept: [], moved: [], offList: [], notAssessed: [], remaining: 0 },
            ...{ cancelled: false, stoppedBy: null, summarySheet: '绩效汇总', carriedTargets: [], leftTargets: [] },
          });
        }),
      closePeriod: (evenIncomplete, _watch, period) => answer(() => this.close(evenIncomplete, period)),
      reopenPeriod: (period) => answer(() => ok(this.reopen(period))),
      startNextPeriod: (_inspection, _roleOf, { evenIncomplete = false, carryTargets = true }) =>
        answer(() => {
          const closed = this.close(evenIncomplete);
          if (!closed.ok) return closed;
          this.period = '2026-12';
          const built = {
            period: this.period,
            built: [{ number: '2026-12/E001', sheetName: '陈思远', name: '陈思远', position: '店长' }],
            refreshed: [],
            kept: [],
            moved: [],
            offList: [],
            notAssessed: [],
            remaining: 0,
            cancelled: false,
            stoppedBy: null,
            summarySheet: '绩效汇总',
            carriedTargets: carryTargets ? CARRIED : [],
            leftTargets: [],
          };
          const renamed = [{ from: '陈思远', to: '陈思远 2026-11' }];
          return ok({
            closed: closed.value,
            renamed,
            built,
            leftTargets: carryTargets ? LEFT : [],
            stoppedBy: null,
          });
        }),
      closedCards: () => answer(() => ok(this.archive.periods)),
      copyToNewWorkbook: () => answer(() => this.archive.copy()),
      removeClosedCards: (period) => answer(() => this.archive.remove(period)),
      buildJobs: (inspection, roleOf, { per }) =>
        answer(() => {
          const withRole = inspection.rows.filter((row) => roleOf(row) !== null);
          return ok({
            built: withRole.map((row) => ({ sheetName: `${per} ${row.row.position}`, roleId: roleOf(row) ?? '' })),
            kept: [],
            withoutRole: inspection.rows.filter((row) => roleOf(row) === null).map(positionCell),
            templateSheet: '岗位说明书模板',
            cancelled: false,
            stoppedBy: null,
          });
        }),
    };
  }

  private opened(chosen: ChosenExport | ExportFile, sheet: string | null): Result<OpenedExport, PeriodFailure> {
    const read = 'bytes' in chosen ? readExportBytes(chosen) : ok(chosen);
    if (!read.ok) return read;
    const { file, grids } = read.value;
    const grid = grids.find((each) => sheet === null || each.sheet === sheet);
    const source = this.exported && grid && { ...this.exported, grid };
    const place = { sheet: grid?.sheet ?? '', unreadable: [], file };
    const plan = source ? exportPlan(source, NO_EXPORT_CHOICES, place) : null;
    return plan ? ok({ file: read.value, plan }) : err({ kind: 'noActualsTable', sheet: file });
  }

  private plan(sheet: string): ActualsPlan {
    const plan = this.exported && exportPlan(this.exported, NO_EXPORT_CHOICES, { sheet, unreadable: [], file: '' });
    if (plan) return plan;
    const changes = CHANGES.filter(({ row, column, after }) => this.values.get(`${row},${column}`) !== after);
    return {
      sheet,
      period: this.period,
      figure: 'actual',
      form: 'long',
      changes,
      same: CHANGES.length - changes.length,
      blank: 1,
      problems: [{ code: 'unknownPerson', cell: 'B9', params: { person: '查无此人' } }],
      unknownHeaders: [],
      unreadable: [],
      truncated: false,
    };
  }

  /** A figure of everybody, and one that leaves somebody out. */
  private teamPlan(): TeamPlan {
    const team = { by: 'targetsMet' as const, counted: ['甲', '乙'] };
    const missing = [{ name: '丙', sheetName: '丙', why: 'figures' as const }];
    const [first, second] = CHANGES;
    const changes = [first, second].flatMap((change, at) =>
      change ? [{ ...change, conflict: false, from: '', team: { ...team, missing: at === 0 ? [] : missing } }] : [],
    );
    const problem = { code: 'noReports', params: { person: '店长', indicator: '团队指标达标率' } } as const;
    return {
      ...this.plan(''),
      changes,
      problems: [{ ...problem, sheet: '店长', cell: 'I7' }],
      team: { held: [] },
    };
  }

  private enterFrom({ sheet, changes }: Pick<ActualsPlan, 'sheet' | 'changes'>, edits: readonly CardEdit[]) {
    return { ...this.enter(edits), sources: { sheet: '实际完成来源', from: { file: '', sheet, changes } } };
  }

  private enter(edits: readonly CardEdit[]) {
    for (const { row, column, after } of edits) this.values.set(`${row},${column}`, after);
    const undo = invertCardEdits(edits);
    return { applied: edits, alreadyDone: [], refused: [], remaining: [], stoppedBy: null, cancelled: false, undo };
  }

  private reopen(period: string): ReopenReport {
    const known = this.archive.periods.some((each) => each.period === period);
    if (!known) return { period, wasClosed: false, marked: [], unlocked: 0, stoppedBy: null };
    const failure = this.reopenFailure;
    if (failure === null) this.archive.periods = this.archive.periods.filter((each) => each.period !== period);
    return {
      period,
      wasClosed: true,
      marked: [`${period}/E001`],
      unlocked: failure ? 0 : 1,
      stoppedBy: failure,
      ...this.reopening,
    };
  }

  private close(evenIncomplete: boolean, period = this.period): Result<CloseReport, PeriodFailure> {
    const cards = this.incomplete.map((name) => ({ number: name, sheetName: name, name }));
    const { pending } = this.settings;
    const { repeated } = this;
    const asked = {
      ...{ kind: 'incompleteCards' as const, period, cards },
      ...(repeated.length === 0 ? {} : { repeated }),
      ...(pending === undefined ? {} : { pending }),
    };
    if ((cards.length + repeated.length > 0 || pending !== undefined) && !evenIncomplete) return err(asked);
    this.closedWith = { evenIncomplete };
    this.closedPeriod = period;
    return ok({
      period,
      closedOn: '2026-12-01',
      historySheet: '绩效历史',
      alreadyClosed: false,
      added: [],
      incomplete: cards,
      deleted: [],
      needsReview: [],
      unreadable: [],
      locked: 1,
      stoppedBy: null,
      ...this.closing,
    });
  }
}
