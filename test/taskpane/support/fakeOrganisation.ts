import type { OrganisationUseCases } from '../../../src/addin/organisationUseCases';
import type { AppFailure } from '../../../src/app/failure';
import { listedOrganisation } from '../../../src/app/organisation/listedOrganisation';
import type { Services } from '../../../src/app/services';
import { ok, type Result } from '../../../src/base/result';
import { organisationFindings } from '../../../src/organisation/findings';

type Answer = <T>(work: () => Result<T, AppFailure>) => Promise<Result<T, AppFailure>>;

/** Sheets of the organisation in memory: real reading and findings, no drawing. */
export class FakeOrganisation {
  readonly drawn = new Set<string>();
  /** Sheets that HR has changed. */
  readonly changed = new Set<string>();

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
    };
  }
}
