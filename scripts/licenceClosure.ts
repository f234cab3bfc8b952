import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** One installed package with what it says about its licence. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; empty when the package names none. */
  readonly licence: string;
  readonly author: string;
  readonly folder: string;
  /** Licence and notice files it brings along, sorted; often one, sometimes none. */
  readonly files: readonly string[];
}

/** Licences that let anyone use, change and pass on the code when its notice is kept. */
const PERMISSIVE: ReadonlySet<string> = new Set(['MIT', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'ISC']);

const packageFile = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().default(''),
  author: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]).default(''),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

/**
 * The packages a page built from the project may contain: its `dependencies` and theirs, as installed, sorted by name.
 * @throws Error naming a package that is not installed.
 */
export function productionPackages(project: string): LicensedPackage[] {
  const found = new Map<string, LicensedPackage>();
  const waiting = Object.keys(readPackage(project).dependencies).map((name) => ({ name, from: project }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const folder = installedFolder(next.name, next.from, project);
    if (!folder)
      throw new Error(
        `${next.name}, which ${path.relative(project, next.from) || 'the project'} needs, is not installed`,
      );
    if (found.has(folder)) continue;
    const read = readPackage(folder);
    found.set(folder, {
      name: read.name,
      version: read.version,
      licence: read.license,
      author: read.author,
      folder,
      files: licenceFiles(folder),
    });
    for (const name of Object.keys(read.dependencies)) {
      if (!(name in read.optionalDependencies)) waiting.push({ name, from: folder });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/**
 * Whether an SPDX expression allows permissive use: every part of an AND, any part of an OR. Exceptions (WITH), "or later" and
 * unknown names are not permissive until somebody has read them.
 */
export function isPermissive(expression: string): boolean {
  const inner = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  if (/[()]/.test(inner)) return false;
  return inner
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((name) => PERMISSIVE.has(name.trim())));
}

function readPackage(folder: string): z.infer<typeof packageFile> {
  return packageFile.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')));
}

/** Where Node finds a package when `from` imports it. */
function installedFolder(name: string, from: string, project: string): string | null {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, 'node_modules', ...name.split('/'));
    if (existsSync(path.join(candidate, 'package.json'))) return candidate;
    if (folder === project || folder === path.dirname(folder)) return null;
  }
}

function licenceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|notice|copying|third_party_licenses)(\.|-|$)/i.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}
