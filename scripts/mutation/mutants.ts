import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One small change of a source file, as the instrumenter makes it. */
export interface Mutant {
  readonly id: string;
  /** Path within the project, with slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The source line where the mutant begins, without the blanks around it. */
  readonly at: string;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
}

/** Source files with all their mutants switched in: which one runs, `globalThis.__stryker__.activeMutant` says. */
export interface Instrumented {
  readonly mutants: readonly Mutant[];
  /** Path within the project → TypeScript. */
  readonly sources: Readonly<Record<string, string>>;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** Named at run time only: types, lint and all other tests do without it. */
const PACKAGE: string = '@stryker-mutator/instrumenter';

interface File {
  readonly name: string;
  readonly content: string;
}

/** What is used of the package. */
interface InstrumenterPackage {
  readonly Instrumenter: new (logger: typeof SILENT) => {
    instrument(
      files: readonly (File & { readonly mutate: boolean })[],
      options: { readonly plugins: null; readonly excludedMutations: string[]; readonly ignorers: [] },
    ): Promise<{
      readonly files: readonly File[];
      readonly mutants: readonly {
        readonly id: string;
        readonly fileName: string;
        readonly location: { readonly start: Position; readonly end: Position };
        readonly mutatorName: string;
        readonly replacement?: string;
      }[];
    }>;
  };
}

const quiet = (): void => undefined;
const no = (): boolean => false;
const SILENT = {
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, isWarnEnabled: no, isErrorEnabled: no },
  ...{ isFatalEnabled: no, trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet },
};

/** What stands between two positions; lines and columns count from 0. */
function textBetween(lines: readonly string[], start: Position, end: Position): string {
  const inside = lines.slice(start.line, end.line + 1);
  const last = inside.length - 1;
  return inside
    .map((line, index) =>
      line.slice(index === 0 ? start.column : 0, index === last ? end.column : Number.POSITIVE_INFINITY),
    )
    .join('\n');
}

/** @param files paths within `project`. */
export async function instrument(project: string, files: readonly string[]): Promise<Instrumented> {
  const { Instrumenter } = (await import(PACKAGE)) as InstrumenterPackage;
  const contents = new Map(files.map((file) => [file, readFileSync(path.join(project, file), 'utf8')]));
  const result = await new Instrumenter(SILENT).instrument(
    [...contents].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  const lines = new Map([...contents].map(([file, content]) => [file, content.split('\n')]));
  return {
    sources: Object.fromEntries(result.files.map(({ name, content }) => [name, content])),
    mutants: result.mutants.map(({ id, fileName, location: { start, end }, mutatorName, replacement }) => ({
      id,
      file: fileName,
      line: start.line + 1,
      at: lines.get(fileName)?.[start.line]?.trim() ?? '',
      mutator: mutatorName,
      original: textBetween(lines.get(fileName) ?? [], start, end),
      replacement: replacement ?? '',
    })),
  };
}
