import { isFormula } from '../../../src/base/sheetDrawing';
import type { PeriodFailure } from '../../../src/app/failure';
import type { SettingsOutcome, SettingsReport } from '../../../src/app/settings/applySettings';
import type { SettingsPlan } from '../../../src/app/settings/planSettings';
import type { SettingsInUse } from '../../../src/app/settings/settingsInUse';
import { err, ok, type Result } from '../../../src/base/result';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { checkPlan, invertPlan, type EditPlan } from '../../../src/jobtable/editPlan';
import { planPresets } from '../../../src/scorecard/settings/plan/presetPlan';
import { readSettings } from '../../../src/scorecard/settings/read/readSettings';
import { gradePresets, RATER_PRESETS, type PresetChoice } from '../../../src/scorecard/settings/settingsPresets';
import { defaultSettings, drawnSettings } from '../../../src/scorecard/settings/drawSettings';
import type { CellValue } from '../../../src/base/grid';

const texts = sheetTexts('zh-CN');
const SHEET = '考核设置';

/** The settings sheet of a workbook in memory: the real planning over its cells. */
export class FakeSettings {
  /** From A1 on; null: the workbook has none. */
  values: CellValue[][] | null;
  closedOn: string | null = null;
  /** Whose grade another grade table changes. */
  people: SettingsPlan['people'] = [];
  /** What the sheet is too old to have. */
  lacking: SettingsInUse['lacking'] = [];
  /** What was changed by hand. */
  pending: SettingsInUse['pending'];

  constructor(period: string) {
    this.values = drawnSettings(defaultSettings(period, texts), texts, 'zh-CN');
  }

  inUse(period: string): SettingsInUse {
    const read = readSettings(SHEET, this.cells(period));
    return {
      sheet: SHEET,
      isNew: this.values === null,
      settings: read.ok ? read.value.settings : null,
      problems: read.ok ? [] : read.error,
      lacking: this.lacking,
      closedOn: this.closedOn,
      ...(this.pending === undefined ? {} : { pending: this.pending }),
      gradePresets: gradePresets(texts),
      raterPresets: RATER_PRESETS,
    };
  }

  plan(choice: PresetChoice, period: string): Result<SettingsPlan, PeriodFailure> {
    const values = this.cells(period);
    const edits = planPresets({ sheet: SHEET, values, formulas: values }, choice, texts);
    if (!edits.ok) return err({ kind: 'settings', sheet: SHEET, problems: edits.error });
    // A plan says nothing of them.
    const { pending: _, ...inUse } = this.inUse(period);
    return ok({
      choice,
      period,
      inUse,
      edits: edits.value,
      people: this.people,
      adopted: null,
      redrawsSummary: choice.grades !== null && choice.grades !== 'source',
    });
  }

  apply(shown: SettingsPlan): Result<SettingsOutcome, PeriodFailure> {
    const fresh = this.plan(shown.choice, shown.period);
    if (!fresh.ok) return fresh;
    if (JSON.stringify(fresh.value.edits) !== JSON.stringify(shown.edits)) {
      return ok({ kind: 'changedMeanwhile', plan: fresh.value });
    }
    const created = this.values === null;
    this.values = this.cells(shown.period);
    const edits = shown.edits.map((edit) => ({ ...edit, sheet: SHEET, kind: 'setting' as const }));
    return ok({ kind: 'applied', report: this.write({ edits, addedColumns: [], fitRows: [] }, created) });
  }

  undo({ undo }: SettingsReport): Result<SettingsReport, PeriodFailure> {
    return ok(this.write(undo, false));
  }

  private cells(period: string): CellValue[][] {
    return this.values ?? drawnSettings(defaultSettings(period, texts), texts, 'zh-CN');
  }

  private write(plan: EditPlan, created: boolean): SettingsReport {
    const { due, done, refused } = checkPlan(plan, ({ row, column }) => this.values?.[row]?.[column] ?? '');
    for (const { row, column, after } of due)
      this.values?.[row]?.splice(column, 1, isFormula(after) ? after.formula : after);
    return {
      sheets: [SHEET],
      filled: due,
      moved: [],
      alreadyDone: done,
      refused,
      remaining: 0,
      cancelled: false,
      stoppedBy: null,
      undo: invertPlan({ ...plan, edits: due }),
      sheet: SHEET,
      created,
      redrawsSummary: false,
      summarySheet: null,
      summaryFailure: null,
    };
  }
}
