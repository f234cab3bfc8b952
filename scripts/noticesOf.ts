import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LicensedPackage } from './licenceClosure';

const RULE = '-'.repeat(78);

/**
 * The notices that must go with a build: for each package its name, version, licence and the licence files it brings along.
 * `mitTerms` stands in for a package under MIT that ships no licence file.
 * @throws Error for a package without a licence file under any other licence: its text has to be found first.
 */
export function noticesOf(packages: readonly LicensedPackage[], mitTerms: string): string {
  const sections = packages.map(
    (each) => `${each.name} ${each.version} (${each.licence})\n\n${termsOf(each, mitTerms)}`,
  );
  return [`Rolecard contains the following third-party software.`, ...sections].join(`\n\n${RULE}\n\n`) + '\n';
}

function termsOf(each: LicensedPackage, mitTerms: string): string {
  if (each.files.length > 0) {
    return each.files.map((file) => readFileSync(path.join(each.folder, file), 'utf8').trim()).join('\n\n');
  }
  if (each.licence !== 'MIT') throw new Error(`${each.name} ships no text of its licence, ${each.licence}`);
  return `Copyright (c) ${each.author || `the authors of ${each.name}`}\n\n${mitTerms.trim()}`;
}
