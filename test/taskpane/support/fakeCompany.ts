import type { TrialReport } from '../../../src/app/trial/tryScheme';
import type { CheckFinding } from '../../../src/app/company/checkScheme';
import type { CompanyReport } from '../../../src/app/company/catalogueSheets';
import type { CompanyFailure } from '../../../src/app/failure';
import { err, ok, type Result } from '../../../src/base/result';
import type { CompanyUseCases } from '../../../src/addin/companyUseCases';

type Answer = <T>(work: () => Result<T, CompanyFailure>) => Promise<Result<T, CompanyFailure>>;

const TITLES = [
  { title: '售前客服A组', department: '客服部', roleId: 'R30' },
  { title: '保洁', department: '', roleId: null },
];
const NONE = { added: [], changed: [], removed: [] };

/** The company's catalogue of a workbook in memory. */
export class FakeCompany {
  sheets = false;
  inUse = false;
  problem: CompanyFailure | null = null;
  findings: readonly CheckFinding[] = [];
  trial: TrialReport = {
    basis: { kind: 'period', period: '2026-10' },
    trial: { lines: [], grades: [], changed: [], pay: null, withoutTotal: 0, partly: 0 },
  };
  /** A sheet somebody types on while the sheets are written anew the first time. */
  typesOn: string | null = null;
  imported: Uint8Array | null = null;
  openedFile: string | null = null;

  useCases(answer: Answer): CompanyUseCases {
    return {
      inUse: this.inUse,
      problem: this.problem,
      exportSheets: (replace) =>
        answer(() => {
          if (this.sheets && !replace) return err({ kind: 'catalogueSheetExists', sheets: ['岗位库'] });
          if (this.typesOn !== null) {
            const changed = [this.typesOn];
            this.typesOn = null;
            return err({ kind: 'catalogueSheetExists', sheets: ['岗位库'], changed });
          }
          this.sheets = true;
          return ok({ sheets: ['岗位库'] });
        }),
      useSheets: () => answer(() => ok(this.use())),
      tryScheme: () => answer(() => ok(this.trial)),
      checkScheme: () =>
        answer(() =>
          ok({ checked: 'sheets', settingsSheet: '考核设置', roles: 90, indicators: 289, findings: this.findings }),
        ),
      forget: () =>
        answer(() => {
          const was = this.inUse;
          this.inUse = false;
          this.problem = null;
          return ok(was);
        }),
      openFile: (file) =>
        answer(() => {
          this.openedFile = file.name;
          return ok(undefined);
        }),
      makeFile: () => answer(() => ok({ name: '岗位库.xlsx', bytes: new Uint8Array([1, 2, 3]) })),
      importFile: (bytes) =>
        answer(() => {
          this.imported = bytes;
          return ok(this.use());
        }),
    };
  }

  private use(): CompanyReport {
    this.inUse = true;
    this.problem = null;
    return {
      company: { version: 1, titles: TITLES } as unknown as NonNullable<CompanyReport['company']>,
      changes: { departments: NONE, indicators: NONE, roles: { ...NONE, changed: ['店铺执行专员'] } },
      advice: [],
    };
  }
}
