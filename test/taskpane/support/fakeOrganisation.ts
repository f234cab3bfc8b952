import type { OrganisationUseCases } from '../../../src/addin/organisationUseCases';
import type { AppFailure } from '../../../src/app/failure';
import { listedOrganisation } from '../../../src/app/list/listedOrganisation';
import type { Services } from '../../../src/app/services';
import { ok, type Result } from '../../../src/base/result';
import { organisationFindings } from '../../../src/organisation/findings';

type Answer = <T, F extends AppFailure>(work: () => Result<T, F>) => Promise<Result<T, F>>;

/** Sheets of the organisation in memory: real reading and findings, no drawing. */
export class FakeOrganisation {
  readonly drawn = new Set<string>();
  /** Sheets that HR has changed. */
  readonly changed = new Set<string>();
  /** The person cancels the manual after its job descriptions. */
  cancelsManual = false;

  useCases(services: Services, answer: Answer): OrganisationUseCases {
    return {
      drawSheets: (inspection, roleOf, sheets) =>
        answer(() => {
          const { organisation } = listedOrganisation(inspection, roleOf, services);
          const names = sheets.map((sheet) => services.sheetTexts.organisation.sheetNames[sheet]);
          const kept = names.filter((name) => this.changed.has(name));
          const redrawn = names.filter((name) => this.drawn.has(name) && !this.changed.has(name));
          const fresh = names.filter((name) => !redrawn.includes(name));
          const added = fresh.map((name) => (kept.includes(name) ? `${name}(2)` : name));
          for (const name of added) this.drawn.add(name);
          return ok({ added, redrawn, kept, findings: organisationFindings(organisation) });
        }),
      buildManual: (inspection, roleOf, _period, watch) =>
        answer(() => {
          const { organisation, posts } = listedOrganisation(inspection, roleOf, services);
          const built = posts.flatMap(({ role, position }) =>
            role ? [{ sheetName: `岗位说明书 ${position}`, roleId: role.id }] : [],
          );
          watch.onProgress?.({ done: built.length, total: built.length });
          const jobs = {
            built,
            kept: [],
            withoutRole: [],
            templateSheet: '岗位说明书模板',
            cancelled: this.cancelsManual,
            stoppedBy: null,
          };
          const sheets = { added: ['管理手册', '目录'], redrawn: [], kept: ['考核办法'], contents: '目录', pages: 12 };
          const findings = organisationFindings(organisation);
          return ok({ sheets: this.cancelsManual ? null : sheets, jobs, findings });
        }),
    };
  }
}
