import { parseCommand } from '../../src/cli/words/commandLine';
import { cliTexts } from '../../src/i18n/cli/texts';

const at = (...words: string[]) => parseCommand(words, '/home/hr');

test('paths are those of the person, not of the program', () => {
  expect(at('fill', 'list.xlsx', '--out', 'out/new.xlsx')).toEqual({
    ok: true,
    value: {
      name: 'fill',
      form: 'cell',
      file: '/home/hr/list.xlsx',
      out: '/home/hr/out/new.xlsx',
      language: 'zh-CN',
      force: false,
      yes: false,
    },
  });
});

test('a period may be written in several ways', () => {
  const parsed = at('run', 'a.xlsx', '--out', 'b.xlsx', '--period', '2026年1月', '--lang', 'en-US');
  expect(parsed).toMatchObject({ ok: true, value: { name: 'run', period: '2026-01', language: 'en-US' } });
});

test('the sheets of the organisation are named in any order, all when none is named', () => {
  const some = at('organisation', 'a.xlsx', '--out', 'b.xlsx', '--sheets', 'headcount, chart');
  expect(some).toMatchObject({ ok: true, value: { name: 'organisation', sheets: ['chart', 'headcount'] } });
  const all = at('organisation', 'a.xlsx', '--out', 'b.xlsx');
  expect(all.ok && all.value).toMatchObject({ sheets: ['chart', 'functions', 'headcount', 'overview'] });
});

test('job descriptions are for each position unless roles are asked for', () => {
  expect(at('jobs', 'a.xlsx', '--out', 'b.xlsx')).toMatchObject({ ok: true, value: { name: 'jobs', per: 'position' } });
  const perRole = at('jobs', 'a.xlsx', '--out', 'b.xlsx', '--per', 'role');
  expect(perRole).toMatchObject({ ok: true, value: { per: 'role' } });
});

test('confirm lists changes, and explains them where a reason is given; a blank one is none', () => {
  const command = (...words: string[]) => at('confirm', 'a.xlsx', '--out', 'b.xlsx', ...words);
  const plain = command();
  expect(plain.ok && 'reason' in plain.value).toBe(false);
  expect(command('--reason', ' 店铺改造 ')).toMatchObject({ ok: true, value: { name: 'confirm', reason: '店铺改造' } });
  expect(command('--reason', ' ')).toEqual(plain);
  expect(at('confirm', 'a.xlsx')).toMatchObject({ ok: false, error: { code: 'missingOut' } });
});

test('months are put together by the name of their span', () => {
  const command = (...words: string[]) => at('cycle', 'a.xlsx', '--out', 'b.xlsx', ...words);
  expect(command('--of', '2026-h2')).toMatchObject({ ok: true, value: { name: 'cycle', of: { text: '2026-H2' } } });
  expect(command('--of', '2026-13')).toEqual({ ok: false, error: { code: 'badSpan', text: '2026-13' } });
  expect(command()).toEqual({ ok: false, error: { code: 'missingSpan' } });
  expect(at('cycle', 'a.xlsx', '--of', '2026')).toMatchObject({ ok: false, error: { code: 'missingOut' } });
});

test('the language of the sheets is kept apart from that of the output', () => {
  const out = ['a.xlsx', '--out', 'b.xlsx', '--sheet-lang'];
  const kept = { language: 'zh-CN', sheetLanguage: 'en-US' };
  const commands = [
    ['settings', ...out, 'en-US'],
    ['actuals', ...out, 'en-US', '--from-team'],
    ['handout', ...out, 'en-US'],
    ['evidence', ...out, 'en-US', '--person', '7', '--year', '2026'],
    ['collect', 'pack.xlsx', ...out, 'en-US'],
  ];
  for (const words of commands) expect([words, at(...words)]).toMatchObject([words, { ok: true, value: kept }]);
  expect(at('settings', ...out, 'same')).toMatchObject({ ok: true, value: { sheetLanguage: null } });
  const absent = at('settings', 'a.xlsx', '--out', 'b.xlsx');
  expect(absent.ok && 'sheetLanguage' in absent.value).toBe(false);
  expect(at('settings', ...out, 'fr')).toMatchObject({
    ok: false,
    error: { code: 'badChoice', option: '--sheet-lang' },
  });
});

test('settings are mended in a new file', () => {
  expect(at('settings', 'a.xlsx', '--out', 'b.xlsx')).toMatchObject({ ok: true, value: { name: 'settings' } });
  expect(at('settings', 'a.xlsx')).toMatchObject({ ok: false, error: { code: 'missingOut' } });
});

test('targets are only drawn unless they are to be taken over; what a card holds is kept unless the table is preferred', () => {
  const command = (...words: string[]) => at('targets', 'a.xlsx', '--out', 'b.xlsx', ...words);
  expect(command()).toMatchObject({ ok: true, value: { name: 'targets', take: false, prefer: 'cards' } });
  expect(command('--take', '--prefer', 'table')).toMatchObject({ ok: true, value: { take: true, prefer: 'table' } });
  expect(command('--prefer', 'pack')).toMatchObject({ ok: false, error: { code: 'badChoice', option: '--prefer' } });
  expect(at('targets', 'a.xlsx')).toMatchObject({ ok: false, error: { code: 'missingOut' } });
});

test('actual values come from a sheet or from a file of their own, with choices that may be repeated', () => {
  const words = ['--column', 'A=甲:sum', '--column', 'B=-', '--person=小美=E1', '--header-row', '5'];
  expect(at('actuals', 'a.xlsx', '--from', 'x/b.xlsx', '--out', 'c.xlsx', ...words)).toEqual({
    ok: true,
    value: {
      name: 'actuals',
      file: '/home/hr/a.xlsx',
      from: '/home/hr/x/b.xlsx',
      fromRegisters: false,
      out: '/home/hr/c.xlsx',
      columns: ['A=甲:sum', 'B=-'],
      people: ['小美=E1'],
      prefer: 'cards',
      headerRow: 5,
      team: false,
      partial: false,
      force: false,
      language: 'zh-CN',
    },
  });
  expect(at('actuals', 'a.xlsx', '--from-team', '--partial', '--dry-run')).toMatchObject({
    ok: true,
    value: { from: null, team: true, partial: true, out: null },
  });
  expect(at('actuals', 'a.xlsx', '--sheet', '客服', '--dry-run')).toMatchObject({
    ok: true,
    value: { from: null, sheet: '客服', out: null, columns: [] },
  });
});

test('the table of projects is made, or cards of a named project are built', () => {
  expect(at('project', 'a.xlsx', '--out', 'b.xlsx')).toMatchObject({ ok: true, value: { name: 'project' } });
  expect(at('project', 'a.xlsx', '--out', 'b.xlsx', '--build', ' 双11 ')).toMatchObject({
    ok: true,
    value: { name: 'project', build: '双11', out: '/home/hr/b.xlsx' },
  });
  expect(at('project', 'a.xlsx', '--build', ' ', '--out', 'b.xlsx')).toMatchObject({ error: { code: 'missingValue' } });
  expect(at('project', 'a.xlsx', '--build', '双11')).toMatchObject({ error: { code: 'missingOut' } });
  expect(at('scorecards', 'a.xlsx', '--build', '双11', '--out', 'b.xlsx', '--period', '2026-11')).toMatchObject({
    error: { code: 'notItsOption', option: '--build' },
  });
});

test('registers are made by name or all, and counted instead of a sheet or a file', () => {
  expect(at('registers', 'a.xlsx', '--out', 'b.xlsx', '--only', '退换货登记表、差评处理登记表')).toMatchObject({
    ok: true,
    value: { name: 'registers', only: ['退换货登记表', '差评处理登记表'], out: '/home/hr/b.xlsx' },
  });
  const all = at('registers', 'a.xlsx', '--out', 'b.xlsx');
  expect(all.ok && 'only' in all.value).toBe(false);
  expect(at('actuals', 'a.xlsx', '--from-registers', '--dry-run')).toMatchObject({
    ok: true,
    value: { from: null, fromRegisters: true, out: null },
  });
});

test('packs go to managers, and what nobody chose is left to nobody', () => {
  expect(at('handout', 'a.xlsx', '--out', 'packs', '--due', '2026/12/5')).toEqual({
    ok: true,
    value: {
      name: 'handout',
      file: '/home/hr/a.xlsx',
      out: '/home/hr/packs',
      kind: 'manager',
      unassigned: 'leave',
      due: '2026-12-05',
      force: false,
      language: 'zh-CN',
    },
  });
  expect(at('collect', 'a.xlsx', 'b.xlsx', '/tmp/c.xlsx', '--out', 'd.xlsx')).toMatchObject({
    ok: true,
    value: { returned: ['/home/hr/b.xlsx', '/tmp/c.xlsx'], out: '/home/hr/d.xlsx', prefer: null },
  });
  expect(at('collect', 'a.xlsx', 'b.xlsx', '--dry-run')).toMatchObject({ ok: true, value: { out: null } });
});

test.each([
  [['handout', 'a.xlsx'], 'missingOut'],
  [['handout', 'a.xlsx', '--out', 'b', '--by', 'boss'], 'badChoice'],
  [['handout', 'a.xlsx', '--out', 'b', '--due', '2026-02-30'], 'badDay'],
  [['handout', 'a.xlsx', 'b.xlsx', '--out', 'c'], 'tooManyFiles'],
  [['collect', 'a.xlsx', '--out', 'b.xlsx'], 'missingReturned'],
  [['collect', 'a.xlsx', 'b.xlsx'], 'missingOut'],
  [['collect', 'a.xlsx', 'b.xlsx', '--out', 'c.xlsx', '--prefer', 'me'], 'badChoice'],
  [['actuals', 'a.xlsx', '--out', 'b.xlsx'], 'missingSheet'],
  [['actuals', 'a.xlsx', '--sheet', 's'], 'missingOut'],
  [['actuals', 'a.xlsx', '--sheet', 's', '--dry-run', '--header-row', '0'], 'badHeaderRow'],
  [['actuals', 'a.xlsx', '--from-team', '--dry-run', '--header-row', '2'], 'teamAndTable'],
  [['actuals', 'a.xlsx', '--from-team', '--sheet', 's', '--dry-run'], 'teamAndTable'],
  [['actuals', 'a.xlsx', '--from-team', '--from', 's', '--dry-run'], 'teamAndTable'],
  [['actuals', 'a.xlsx', '--from-registers'], 'missingOut'],
  [['actuals', 'a.xlsx', '--sheet', 's', '--dry-run', '--encoding', 'big5'], 'encodingWithoutFile'],
  [['actuals', 'a.xlsx', '--from', 'b.csv', '--dry-run', '--encoding', 'latin1'], 'badChoice'],
  [['actuals', 'a.xlsx', '--from-registers', '--sheet', 's', '--dry-run'], 'twoSources'],
  [['registers', 'a.xlsx'], 'missingOut'],
  [['actuals', 'a.xlsx', '--sheet', 's', '--dry-run', '--prefer', 'pack'], 'badChoice'],
  [[], 'unknownCommand'],
  [['constructor'], 'unknownCommand'],
  [['organisation', 'a.xlsx'], 'missingOut'],
  [['organisation', 'a.xlsx', '--out', 'b.xlsx', '--sheets', 'chart,map'], 'badSheets'],
  [['organisation', 'a.xlsx', '--out', 'b.xlsx', '--sheets', ','], 'badSheets'],
  [['jobs', 'a.xlsx', '--out', 'b.xlsx', '--per', 'person'], 'badPer'],
  [['paint', 'a.xlsx'], 'unknownCommand'],
  [['inspect'], 'missingFile'],
  [['inspect', 'a.xlsx', 'b.xlsx'], 'tooManyFiles'],
  [['fill', 'a.xlsx'], 'missingOut'],
  [['run', 'a.xlsx', '--out', 'b.xlsx'], 'missingPeriod'],
  [['run', 'a.xlsx', '--out', 'b.xlsx', '--period', 'soon'], 'badPeriod'],
  [['match', '--lang', 'fr'], 'badLanguage'],
  [['inspect', 'a.xlsx', '--colour'], 'unknownOption'],
  [['fill', 'a.xlsx', '--out', 'b.xlsx', '--force=yes'], 'unknownOption'],
  [['fill', 'a.xlsx', '--out'], 'missingValue'],
  [['run', 'a.xlsx', '--out', '--period', '2026-11'], 'missingValue'],
  [['catalogue', 'a.xlsx'], 'tooManyFiles'],
])('%p is wrong usage: %s', (words, code) => {
  const parsed = at(...words);
  expect(!parsed.ok && parsed.error.code).toBe(code);
});

test('what only the person can allow is asked for by name', () => {
  const parsed = at('fill', 'a.xlsx', '--out', 'b.xlsx', '--force', '--yes');
  expect(parsed).toMatchObject({ ok: true, value: { force: true, yes: true } });
});

test('an option that is wrong is named as it was typed', () => {
  expect(at('inspect', 'a.xlsx', '--colour')).toEqual({
    ok: false,
    error: { code: 'unknownOption', option: '--colour' },
  });
});

/** Each command of the help once, with what it can't do without. */
const COMMANDS = cliTexts('en-US')
  .usage.split('\n')
  .flatMap(
    (line) =>
      /^ {2}([a-z][a-z-]*(?: FILE)?(?: (?:RETURNED…|--[a-z-]+(?: [A-Z]\S*| \d\S*| [a-z]+\|\S*)?))*)/.exec(line)?.[1] ??
      [],
  )
  .map((words) =>
    words
      .replace('NAME', 'x')
      .replace('EXPORT', 'x')
      .split(' ')
      .map((word) => word.split('|')[0] ?? word),
  );

test.each(COMMANDS.map((words) => [words.join(' '), words] as const))(
  '%s passes over no option in silence',
  (_, words) => {
    const plain = at(...words);
    expect(plain.ok).toBe(true);
    const options = [
      ...['--sheet=a', '--period=2020-01', '--of=2020', '--year=2020', '--sheets=chart', '--per=role', '--form=line'],
      ...['--into=sheet', '--purpose=a', '--department=a', '--rows=1', '--remove', '--by=employee', '--due=2020-01-02'],
      ...['--unassigned=pack', '--prefer=table', '--from=a', '--from-team', '--partial', '--header-row=5'],
      ...[
        '--from-registers',
        '--encoding=big5',
        '--only=a',
        '--column=a=b',
        '--person=E1',
        '--reason=a',
        '--dry-run',
        '--trial',
        '--take',
      ],
    ].filter((option) => !words.includes(option));
    const silent = options.filter((option) => {
      const parsed = at(...words, option);
      return parsed.ok && JSON.stringify(parsed) === JSON.stringify(plain);
    });
    expect(silent).toEqual([]);
  },
);

test('an option of another command is named, and so is one without what it names', () => {
  expect(at('targets', 'a.xlsx', '--out', 'b.xlsx', '--period', '2026-11')).toEqual({
    ok: false,
    error: { code: 'notItsOption', option: '--period', command: 'targets' },
  });
  expect(at('catalogue', '--sheet', 'a')).toMatchObject({ error: { code: 'notItsOption', command: 'catalogue' } });
  expect(at('calibrate', 'a.xlsx', '--out', 'b.xlsx', '--yes', '--force', '--json').ok).toBe(true);
  const bare = (...words: string[]) => at(words[0] ?? '', 'a.xlsx', '--out', 'b.xlsx', ...words.slice(1));
  expect(bare('registers', '--only', ' ,')).toEqual({ ok: false, error: { code: 'missingValue', option: '--only' } });
  expect(bare('follow-up', '--person', ' ')).toMatchObject({ error: { code: 'missingValue', option: '--person' } });
  expect(bare('follow-up', '--person', ' E1 ')).toMatchObject({ value: { people: ['E1'] } });
});

test('fill takes the forms it has, and names them where it is given another', () => {
  expect(at('fill', 'list.xlsx', '--out', 'new.xlsx', '--form', 'rows')).toMatchObject({ value: { form: 'rows' } });
  expect(at('fill', 'list.xlsx', '--out', 'new.xlsx', '--form', 'poem')).toMatchObject({
    error: { code: 'badChoice', option: '--form', text: 'poem', choices: ['cell', 'rows', 'line'] },
  });
});

test('where texts go is left to the list unless it is said, by fill and by run', () => {
  const run = ['run', 'list.xlsx', '--out', 'new.xlsx', '--period', '2026-11'];
  const silent = at(...run);
  expect(silent.ok && silent.value).not.toHaveProperty('into');
  expect(at(...run, '--into', 'list')).toMatchObject({ value: { into: 'list' } });
  expect(at(...run, '--into', 'sheet')).toMatchObject({ value: { into: 'sheet' } });
  expect(at('fill', 'list.xlsx', '--out', 'new.xlsx', '--into', 'sheet')).toMatchObject({ value: { into: 'sheet' } });
  expect(at('fill', 'list.xlsx', '--out', 'new.xlsx', '--into', 'both')).toMatchObject({
    error: { code: 'badChoice', option: '--into', text: 'both', choices: ['list', 'sheet'] },
  });
});

test('a form is said once with its sheet; without one there is nothing to say about it', () => {
  const command = (...words: string[]) => at('forms', 'a.xlsx', '--out', 'b.xlsx', ...words);
  expect(command()).toMatchObject({ ok: true, value: { name: 'forms', remove: false } });
  expect(
    command('--form', '责任书', '--per', 'person', '--purpose', '目标', '--department', '客服部', '--rows', '5-9, 12'),
  ).toMatchObject({
    ok: true,
    value: {
      form: '责任书',
      per: 'person',
      purpose: '目标',
      department: '客服部',
      rows: [
        [5, 9],
        [12, 12],
      ],
    },
  });
  expect(command('--per', 'person')).toEqual({ ok: false, error: { code: 'missingForm' } });
  expect(command('--form', 'x', '--per', 'role')).toMatchObject({
    ok: false,
    error: { code: 'badChoice', option: '--per' },
  });
  expect(command('--form', 'x', '--rows', '5-')).toEqual({ ok: false, error: { code: 'badRows', text: '5-' } });
});

test('evidence needs a person and a year, and a person may have several numbers', () => {
  const evidence = (...words: string[]) => at('evidence', 'a.xlsx', '--out', 'b.xlsx', ...words);
  expect(evidence('--person', 'E1024', '--person', '张三', '--year', '2026年')).toMatchObject({
    ok: true,
    value: {
      name: 'evidence',
      people: ['E1024', '张三'],
      archives: [],
      year: '2026',
      file: '/home/hr/a.xlsx',
      out: '/home/hr/b.xlsx',
    },
  });
  const copies = evidence('--person', 'E1', '--year', '2026', '--archive', 'c.xlsx', '--archive', '/d/e.xlsx');
  expect(copies).toMatchObject({ ok: true, value: { archives: ['/home/hr/c.xlsx', '/d/e.xlsx'] } });
  expect(evidence('--year', '2026')).toEqual({ ok: false, error: { code: 'missingPerson' } });
  expect(evidence('--person', ' ', '--year', '2026')).toEqual({ ok: false, error: { code: 'missingPerson' } });
  expect(evidence('--person', 'E1024')).toEqual({ ok: false, error: { code: 'missingYear' } });
  const vague = evidence('--person', 'E1024', '--year', '26');
  expect(vague).toEqual({ ok: false, error: { code: 'badYear', text: '26' } });
});
