import { transformSync } from '@swc/core';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

type Exports = Record<string, unknown>;
type Evaluate = (
  exports: Exports,
  require: (name: string) => unknown,
  module: { exports: unknown },
  __dirname: string,
) => void;

/** Modules that were evaluated together, by path. */
export type Evaluated = Map<string, { exports: unknown }>;

/** Where a module's text is found: itself, or with its mutants. */
export type SourceOf = (file: string) => { readonly key: string; readonly text: string };

const ENDINGS = ['', '.ts', '.tsx', '.json'];

function compile(file: string, text: string): Evaluate {
  const code = transformSync(text, {
    ...{ filename: file, configFile: false, swcrc: false, sourceMaps: false },
    jsc: {
      parser: { syntax: 'typescript', tsx: file.endsWith('x') },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  }).code;
  const script = `(function (exports, require, module, __dirname) {${code}\n})`;
  return vm.runInThisContext(script, { filename: file }) as Evaluate;
}

/** The project's own modules, compiled once and evaluated as often as wanted; packages stay what they are. */
export class Modules {
  private readonly compiled = new Map<string, Evaluate>();
  private readonly resolved = new Map<string, string>();
  /** Module → the modules that import it. */
  private readonly importers = new Map<string, Set<string>>();
  private readonly packages = createRequire(__filename);

  /** What `name` is for the tests. */
  package(name: string): unknown {
    return this.packages(name);
  }

  /** All modules that import `file`, directly or not, with itself: known once they have been loaded. */
  reaching(file: string): Set<string> {
    const found = new Set([file]);
    for (const one of found) for (const importer of this.importers.get(one) ?? []) found.add(importer);
    return found;
  }

  /** Evaluates `file` with what it imports; `homeOf` says among which modules each one is kept. */
  load(file: string, homeOf: (file: string) => Evaluated, sourceOf: SourceOf): unknown {
    const home = homeOf(file);
    const known = home.get(file);
    if (known) return known.exports;
    const module: { exports: unknown } = { exports: {} };
    home.set(file, module);
    try {
      this.evaluate(file, module, homeOf, sourceOf);
    } catch (error) {
      home.delete(file);
      throw error;
    }
    return module.exports;
  }

  private evaluate(
    file: string,
    module: { exports: unknown },
    homeOf: (file: string) => Evaluated,
    sourceOf: SourceOf,
  ): void {
    const { key, text } = sourceOf(file);
    if (file.endsWith('.json')) {
      module.exports = JSON.parse(text);
      return;
    }
    const evaluate = this.compiled.get(key) ?? compile(file, text);
    this.compiled.set(key, evaluate);
    const require = (name: string): unknown => {
      if (!name.startsWith('.')) return this.packages(name);
      const imported = this.resolve(file, name);
      const importers = this.importers.get(imported) ?? new Set();
      this.importers.set(imported, importers.add(file));
      return this.load(imported, homeOf, sourceOf);
    };
    evaluate.call(module.exports, module.exports as Exports, require, module, path.dirname(file));
  }

  private resolve(from: string, name: string): string {
    const stem = path.resolve(path.dirname(from), name);
    const known = this.resolved.get(stem);
    if (known) return known;
    const ending = ENDINGS.find((one) => path.extname(stem + one) !== '' && existsSync(stem + one));
    if (ending === undefined) throw new Error(`${from} imports ${name}, which is not there.`);
    this.resolved.set(stem, stem + ending);
    return stem + ending;
  }
}

export const readSource = (file: string): string => readFileSync(file, 'utf8');
