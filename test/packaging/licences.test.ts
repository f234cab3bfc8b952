import { isPermissive, productionPackages } from '../../scripts/licenceClosure';
import { noticesOf } from '../../scripts/noticesOf';
import { PROJECT } from './manifestFile';

const packages = productionPackages(PROJECT);

describe('the packages a page may contain', () => {
  test('are found with everything they depend on', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['react', 'zod', 'scheduler', '@griffel/core', 'opencc-js']));
    expect(names).not.toEqual(expect.arrayContaining(['jest']));
  });

  test.each(packages.map((each) => [each.name, each.licence]))('%s has a permissive licence (%s)', (_name, licence) => {
    expect(isPermissive(licence)).toBe(true);
  });

  test('none is a tool of development, the frozen office-js or the workbench grid', () => {
    const forbidden = packages.filter(({ name }) => /^(@microsoft\/office-js|excelize-wasm|@univerjs\/)/.test(name));
    expect(forbidden).toEqual([]);
  });
});

describe('isPermissive', () => {
  test.each(['MIT', 'MIT AND Apache-2.0', '(MIT OR GPL-3.0-only)', 'GPL-3.0-only OR BSD-3-Clause'])(
    '%s is',
    (licence) => {
      expect(isPermissive(licence)).toBe(true);
    },
  );

  test.each([
    '',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.txt',
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'LGPL-2.1-or-later',
    'MPL-2.0',
    '(MIT AND GPL-2.0-only) OR (CC-BY-NC-4.0)',
  ])('%s is not', (licence) => {
    expect(isPermissive(licence)).toBe(false);
  });
});

describe('the notices', () => {
  const TERMS = 'Permission is hereby granted (terms for this test)';
  const notices = noticesOf(packages, TERMS);

  test('name every package with its version', () => {
    expect(packages.filter(({ name, version }) => !notices.includes(`\n${name} ${version} (`))).toEqual([]);
  });

  test('carry the licence text a package brings along', () => {
    expect(notices).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
    expect(notices).toContain('Apache License');
  });

  test('give the MIT terms to a package that brings none, and refuse any other licence without its text', () => {
    const bare = { name: 'bare', version: '1.0.0', licence: 'MIT', author: 'Ada', folder: '/nowhere', files: [] };
    expect(noticesOf([bare], TERMS)).toContain(`bare 1.0.0 (MIT)\n\nCopyright (c) Ada\n\n${TERMS}`);
    expect(() => noticesOf([{ ...bare, licence: 'Apache-2.0' }], TERMS)).toThrow('bare ships no text');
  });
});
