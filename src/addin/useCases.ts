import type { Assessee } from '../scorecard/people/assessee';
import type { SpecialPerson } from '../scorecard/employment/specialPeople';
import type { AssessedPeriod, NotAssessed, UnnamedPlaces } from '../app/cards/assessees';
import type { BuildOptions } from '../app/build/buildOptions';
import type { BuildReport } from '../app/build/buildReport';
import type { SituationReading } from '../app/situation/readSituation';
import type { WorkbookListener } from '../app/situation/followWorkbook';
import type { AppFailure, CompanyFailure, Watch } from '../app/failure';
import type { FillReport } from '../app/list/fill';
import type { Insertion } from '../app/workbook/insertText';
import type { Inspection, MatchedRow, ReadingChoice } from '../app/list/inspect';
import type { SummaryReport } from '../app/cards/refreshSummary';
import type { RemovalReport } from '../app/cards/removeCards';
import type { Place } from '../app/workbook/showCell';
import type { Language } from '../base/language';
import type { Result } from '../base/result';
import type { Catalogue } from '../catalogue/catalogue';
import type { RememberedMatch } from '../catalogue/match/corrections';
import type { EditPlan } from '../jobtable/editPlan';
import type { FillOptions, FillPlan } from '../jobtable/planFill';
import type { FindOptions } from '../staffing/lists/findStaffingTable';
import type { CompanyUseCases } from './companyUseCases';
import type { FormUseCases } from './formUseCases';
import type { MonthUseCases } from './monthUseCases';
import type { OrganisationUseCases } from './organisationUseCases';
import type { PackUseCases } from './packUseCases';

export type RoleOf = (row: MatchedRow) => string | null;

type Outcome<T> = Promise<Result<T, AppFailure>>;

/** Who gets a card, who does not, and who of the first is not there as usual. */
interface FoundPeople {
  readonly people: readonly Assessee[];
  readonly notAssessed: readonly NotAssessed[];
  readonly special: readonly SpecialPerson[];
}

/** In which language sheets are written. */
interface WrittenSheets {
  /** What the workbook keeps; null: sheets are written in the pane's language. */
  readonly chosen: Language | null;
  /** In the language of the sheets: what is written into cells comes from here. */
  readonly catalogue: Catalogue;
  /** Keeps it with the workbook, for use cases that are opened from then on. */
  readonly choose: (language: Language | null) => Outcome<void>;
}

/** Everything the pane can ask for: the use cases of one language. Tests supply an in-memory one. */
export interface UseCases {
  /** In the pane's language. */
  readonly catalogue: Catalogue;
  readonly sheets: WrittenSheets;
  readonly month: MonthUseCases;
  readonly company: CompanyUseCases;
  readonly organisation: OrganisationUseCases;
  readonly forms: FormUseCases;
  readonly packs: PackUseCases;
  /**
   * Reads and matches; what people decided in this workbook before is taken into account. Refused while the company's own
   * catalogue can't be read: nothing is matched by another one behind people's backs.
   */
  readonly inspect: (choice: ReadingChoice) => Promise<Result<Inspection, CompanyFailure>>;
  /** Whether the lists that were read are still there, or, where none was found, one is there now; by little of them. */
  readonly areListsThere: (known: Inspection | null) => Outcome<boolean>;
  /** Keeps the choices in the workbook, for the lists as they were read with them. */
  readonly rememberReading: (choices: FindOptions, inspection: Inspection) => Outcome<boolean>;
  /** Sheets to choose from when no list was found. */
  readonly listSheets: () => Outcome<readonly string[]>;
  /** Pure: what filling would change. Where nothing is said of new columns, the lists decide. */
  readonly planFill: (inspection: Inspection, roleOf: RoleOf, options: FillOptions) => FillPlan;
  readonly applyFill: (plan: EditPlan, watch?: Watch) => Outcome<FillReport>;
  /** Pure: who would get a card. */
  readonly findPeople: (
    inspection: Inspection,
    roleOf: RoleOf,
    unnamed: UnnamedPlaces,
    only: ((row: MatchedRow) => boolean) | null,
    when: AssessedPeriod,
  ) => FoundPeople;
  readonly buildScorecards: (
    inspection: Inspection,
    roleOf: RoleOf,
    options: BuildOptions,
    watch: Watch,
  ) => Outcome<BuildReport>;
  readonly removeCards: (numbers: ReadonlySet<string>) => Outcome<RemovalReport>;
  readonly refreshSummary: () => Outcome<SummaryReport>;
  /** The period HR works at and who gets a card in it; null while there is no settings sheet. */
  readonly settingsPeriod: () => Outcome<AssessedPeriod | null>;
  readonly remember: (decided: readonly RememberedMatch[]) => Outcome<boolean>;
  readonly showPlace: (place: Place) => Outcome<void>;
  /** What is selected in Excel now. */
  readonly selectedPlaces: () => Outcome<readonly Place[]>;
  /** Opens the sample workbook in a window of its own. */
  readonly openSample: () => Outcome<void>;
  readonly planInsertion: (text: string) => Outcome<Insertion>;
  /** Calls back when someone changes the sheet; the answer stops it. */
  readonly watchSheet: (sheet: string, onChange: () => void) => Outcome<() => void>;
  /** What there is of settings and cards, and which sheet is shown. `everyCard`: however many there are. */
  readonly readSituation: (everyCard?: boolean) => Outcome<SituationReading>;
  /** Name of the workbook: of its file, or what Excel calls it while it was never saved. */
  readonly workbookName: () => Outcome<string>;
  /** Name of the sheet that is shown. */
  readonly activeSheetName: () => Outcome<string>;
  /** Tells what happens in the workbook from now on. */
  readonly followWorkbook: (listener: WorkbookListener) => Outcome<void>;
}
