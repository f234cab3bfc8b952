import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { productionPackages } from './licenceClosure';
import { noticesOf } from './noticesOf';

/** Writes the notices of all production packages beside a build: `tsx scripts/third-party-notices.ts dist`. */
const PROJECT = path.resolve(__dirname, '..');
const folder = process.argv[2];
if (!folder) {
  console.error('usage: tsx scripts/third-party-notices.ts FOLDER');
  process.exit(1);
}
const mit = readFileSync(path.join(PROJECT, 'LICENSE'), 'utf8');
const file = path.join(PROJECT, folder, 'THIRD_PARTY_NOTICES.txt');
writeFileSync(file, noticesOf(productionPackages(PROJECT), mit.slice(mit.indexOf('Permission is hereby granted'))));
