import { lintCatalogue } from '../../../../src/catalogue/lint/lintCatalogue';
import { readDataFiles, type DataFile } from '../../../../src/catalogue/lint/input/dataFiles';
import { goodFacts, textsFor } from '../../builders';

/** The good catalogue as data files hold it. */
function goodFiles(): readonly DataFile[] {
  const facts = goodFacts();
  const stored = facts.roles.map(({ indicators: _, ...role }) => role);
  const languages = (['zh-CN', 'en-US'] as const).flatMap((language) => {
    const texts = textsFor(facts, language);
    return [
      { path: `${language}/departments.json`, content: texts.departments },
      { path: `${language}/indicators/shop.json`, content: texts.indicators },
      { path: `${language}/roles/shop.json`, content: texts.roles },
    ];
  });
  return [
    { path: 'departments.json', content: facts.departments },
    { path: 'indicators/shop.json', content: facts.indicators },
    { path: 'kpis/shop.json', content: Object.fromEntries(facts.roles.map((role) => [role.id, role.indicators])) },
    { path: 'roles/shop.json', content: stored },
    ...languages,
  ];
}

function lint(files: readonly DataFile[]) {
  const { facts, texts, where, problems } = readDataFiles(files);
  return [...problems, ...lintCatalogue(facts, texts, where)];
}

function changed(path: string, change: (content: unknown) => unknown): readonly DataFile[] {
  return goodFiles().map((file) => (file.path === path ? { path, content: change(file.content) } : file));
}

test('good files are read whole and have no problems', () => {
  expect(readDataFiles(goodFiles()).facts).toEqual(goodFacts());
  expect(lint(goodFiles())).toEqual([]);
});

test('a misspelt field names file, entry and field; the rest is read', () => {
  const files = changed('roles/shop.json', (content) =>
    (content as object[]).map((role, index) => (index === 2 ? { ...role, level: 'boss', DRAFT: {} } : role)),
  );
  const { problems, facts } = readDataFiles(files);
  expect(problems.map(({ code, file, subject, path }) => ({ code, file, id: subject?.id, path }))).toEqual([
    { code: 'shape', file: 'roles/shop.json', id: 'R06', path: '[2].level' },
    { code: 'shape', file: 'roles/shop.json', id: 'R06', path: '[2]' },
  ]);
  expect(facts.roles.map(({ id }) => id)).toEqual(['R01', 'R05']);
});

test('a rule of an unknown kind is a wrong shape', () => {
  const files = changed('indicators/shop.json', (content) =>
    (content as object[]).map((indicator, index) =>
      index === 0 ? { ...indicator, rule: { kind: 'magic' } } : indicator,
    ),
  );
  expect(readDataFiles(files).problems).toEqual([
    expect.objectContaining({ code: 'shape', subject: { kind: 'indicator', id: 'sales' }, path: '[0].rule.kind' }),
  ]);
});

test('a file that is neither list nor object is a wrong shape', () => {
  const { problems } = readDataFiles(changed('kpis/shop.json', () => 'oops'));
  expect(problems).toEqual([expect.objectContaining({ code: 'shape', file: 'kpis/shop.json', subject: null })]);
});

test.each([
  ['roles/other.json', goodFiles().find(({ path }) => path === 'roles/shop.json')?.content, 'roles/shop.json'],
  ['kpis/other.json', { R06: [] }, 'kpis/shop.json'],
  ['zh-CN/roles/other.json', textsFor(goodFacts(), 'zh-CN').roles, 'zh-CN/roles/shop.json'],
])('ids of %s that another file has are stated twice', (path, content, first) => {
  const found = lint([...goodFiles(), { path, content }]).filter(({ code }) => code === 'duplicateId');
  expect(found).toContainEqual(
    expect.objectContaining({ file: path, subject: { kind: 'role', id: 'R06' }, params: { first } }),
  );
});

test('blanks around a text are kept for the check to see', () => {
  const files = changed('zh-CN/departments.json', (content) => ({
    ...(content as object),
    'D-01': { functions: ['定方向 '] },
  }));
  expect(lint(files)).toEqual([
    expect.objectContaining({ code: 'textPadded', file: 'zh-CN/departments.json', path: 'functions[0]' }),
  ]);
});
