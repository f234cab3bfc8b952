import type { Language } from '../../base/language';
import type { FormPer } from '../../forms/formField';
import type { FillForm, FillInto } from '../../jobtable/fillField';
import type { Span } from '../../scorecard/cycle/span';
import type { OrganisationSheet } from '../../scorecard/texts/organisationTexts';
import type { TextEncoding } from '../../tablefile/textEncoding';
import type { CommandLanguages } from '../file/fileServices';
import type { CollectCommand, EvidenceCommand, HandoutCommand, PackUsageProblem } from './packWords';

/** A parsed command line. */
export type CommandLine =
  | { readonly name: 'inspect'; readonly file: string; readonly sheet?: string; readonly language: Language }
  | { readonly name: 'match'; readonly language: Language }
  | { readonly name: 'catalogue'; readonly language: Language }
  | { readonly name: 'help'; readonly language: Language }
  | { readonly name: 'version'; readonly language: Language }
  | {
      readonly name: 'check';
      readonly file: string;
      readonly language: Language;
      /** JSON instead of sentences on standard output. */
      readonly json: boolean;
      /** Also what the scheme would lead to. */
      readonly trial: boolean;
    }
  | ({ readonly name: 'fill'; readonly form: FillForm } & FillPlace & FileCommand)
  | ({ readonly name: 'scorecards'; readonly period: string } & FileCommand)
  | ({ readonly name: 'run'; readonly period: string } & FillPlace & FileCommand)
  | ({ readonly name: 'organisation'; readonly sheets: readonly OrganisationSheet[] } & FileCommand)
  | ({ readonly name: 'jobs'; readonly per: JobsPer } & FileCommand)
  | ({ readonly name: 'manual' } & FileCommand)
  | FormsCommand
  /** `adopt`: what was changed by hand holds under this version; `restore`: it is given back. Neither: the sheet is mended. */
  | ({ readonly name: 'settings'; readonly adopt?: string; readonly restore?: true } & FileCommand)
  | ({
      readonly name: 'project';
      /** The project to build cards of; absent: only the table is made. */
      readonly build?: string;
    } & FileCommand)
  | ({ readonly name: 'calibrate' } & FileCommand)
  | ({ readonly name: 'raters' } & FileCommand)
  | ({ readonly name: 'cycle'; readonly of: Span } & FileCommand)
  /** People by number; none: all that are marked. */
  | ({ readonly name: 'follow-up'; readonly people: readonly string[] } & FileCommand)
  | ({
      readonly name: 'targets';
      /** Writes what stands on the table onto the cards. */
      readonly take: boolean;
      /** What counts where a card holds another target. */
      readonly prefer: TargetsPrefer;
    } & FileCommand)
  | ({
      readonly name: 'registers';
      /** Names of the registers to make; absent: all that are needed. */
      readonly only?: readonly string[];
    } & FileCommand)
  | ActualsCommand
  | ({
      readonly name: 'confirm';
      /** Why what was confirmed has changed; absent: changes are only listed. */
      readonly reason?: string;
    } & FileCommand)
  | HandoutCommand
  | CollectCommand
  | EvidenceCommand;

/** Values measured elsewhere are taken onto the cards. */
export interface ActualsCommand extends CommandLanguages {
  readonly name: 'actuals';
  readonly file: string;
  /** The export's own file; null: it is a sheet of FILE. */
  readonly from: string | null;
  /** Of a text; absent: it is looked for. */
  readonly encoding?: TextEncoding;
  /** The values are counted from the registers of FILE. */
  readonly fromRegisters: boolean;
  readonly sheet?: string;
  /** Row of the export's header as Excel numbers it; absent: it is looked for. */
  readonly headerRow?: number;
  /** Managers' figures from the cards of direct reports, instead of a table. */
  readonly team: boolean;
  /** Also those that leave people of the team out. */
  readonly partial: boolean;
  /** null: only a preview is wanted. */
  readonly out: string | null;
  /** "header=indicator", "account=person": see `choicesFromWords`. */
  readonly columns: readonly string[];
  readonly people: readonly string[];
  /** What counts where a card holds another value. */
  readonly prefer: TargetsPrefer;
  readonly force: boolean;
}

export type FormsCommand = FileCommand & {
  readonly name: 'forms';
  /** The sheet of the form; absent: all that are remembered. */
  readonly form?: string;
  readonly per?: FormPer;
  readonly purpose?: string;
  readonly department?: string;
  /** Rows of the list as Excel numbers them, both ends included. */
  readonly rows?: readonly (readonly [first: number, last: number])[];
  /** Removes what was made and nobody has changed. */
  readonly remove: boolean;
};

/** A page for each standard role, or for each position of a department. */
export const JOBS_PER = ['position', 'role'] as const;

type JobsPer = (typeof JOBS_PER)[number];

export const TARGETS_PREFER = ['cards', 'table'] as const;

type TargetsPrefer = (typeof TARGETS_PREFER)[number];

export interface FillPlace {
  /** Where duties and KPIs go that a list has no columns for; absent: as the list asks. */
  readonly into?: FillInto;
}

export interface FileCommand extends CommandLanguages {
  readonly file: string;
  readonly out: string;
  /** Replaces a file that is there already. */
  readonly force: boolean;
  /** The person knows that many sheets will come. */
  readonly yes: boolean;
  readonly sheet?: string;
}

export type UsageProblem =
  | { readonly code: 'unknownCommand'; readonly command: string }
  | { readonly code: 'unknownOption' | 'missingValue'; readonly option: string }
  /** An option of other commands, which this one would not heed. */
  | { readonly code: 'notItsOption'; readonly option: string; readonly command: string }
  | { readonly code: 'teamAndTable'; readonly option: string }
  | { readonly code: 'missingFile' }
  | { readonly code: 'missingOut' }
  | { readonly code: 'missingSheet' | 'twoSources' | 'encodingWithoutFile' }
  | { readonly code: 'missingPeriod' | 'missingSpan' }
  | {
      readonly code: 'badPeriod' | 'badSpan' | 'badSheets' | 'badPer' | 'badRows' | 'badHeaderRow';
      readonly text: string;
    }
  | { readonly code: 'missingForm' }
  | { readonly code: 'badLanguage'; readonly text: string }
  | { readonly code: 'tooManyFiles' }
  | PackUsageProblem;
