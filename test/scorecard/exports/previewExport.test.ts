import { loadFacts } from '../../../src/catalogue/facts';
import { KEPT_NOTHING, keptAfter } from '../../../src/scorecard/exports/exportMapping';
import { EXPORT_NAMES } from '../../../src/scorecard/exports/exportWords';
import { choicesFromWords } from '../../../src/scorecard/exports/choiceWords';
import { previewExport } from '../../../src/scorecard/exports/previewExport';
import { CARDS, INDICATORS, preview, problems, source, told, type Line } from './exportWorld';

const LIMEI = { name: '李美', employeeId: 'E1', department: '', position: '' };
const ZHOU = { name: '周周', employeeId: 'E2', department: '', position: '' };

/** A customer-service report: a title, sub-accounts, a line a day, sums at the end. */
const PER_DAY: readonly Line[] = [
  ['千牛客服绩效日报'],
  ['店铺：某某旗舰店', '', '统计周期：2026-11-01 至 2026-11-30'],
  [
    '日期',
    '客服昵称',
    '询单->最终付款成功率',
    '客户满意率(%)',
    '平均退款处理时长',
    '客单价(元)',
    '个人销售额',
    '接待人数',
  ],
  ['2026-11-01', '某某旗舰店:小美', '50%', 98, '1小时30分', '¥120', '1.2万', 30],
  ['2026-11-02', '某某旗舰店:小美', '60%', 96, '00:30:00', 100, '8,000', 20],
  ['2026-10-31', '某某旗舰店:小美', '10%', 10, '10小时', 1, 1, 1],
  ['2026-11-01', '某某旗舰店:周周', '40%', 90, '--', '-', 500, 3],
  ['合计', '', '50%', 94, '1小时', 110, 20_500, 53],
];

describe('a table with a line a day', () => {
  const links = { [`某某旗舰店:小美`]: LIMEI };

  test('rates and durations are averaged, amounts summed; other days and sums are left; what nobody knows is listed', () => {
    const read = preview(PER_DAY);
    expect(told(read)).toEqual(['周周 询单转化率 0.4', '周周 旺旺满意度 0.9', '周周 个人销售额 500']);
    expect(read.passedOver).toEqual({ totals: 1, otherDays: 1, nobody: 0 });
    expect(read.blank).toBe(2);
    expect(read.people).toMatchObject([
      { label: '某某旗舰店:小美', cell: 'B4', lines: 2, problem: { code: 'unknownPerson' }, number: null },
    ]);
    expect(read.unknownHeaders).toEqual([{ cell: 'H3', text: '接待人数' }]);
    expect(problems(read)).toEqual([]);
  });

  test('a person who is chosen for an account gets what its lines make together', () => {
    const read = preview(PER_DAY, { people: links });
    expect(told(read).slice(0, 5)).toEqual([
      '李美 询单转化率 0.55',
      '李美 旺旺满意度 0.97',
      '李美 退款处理时长 1',
      '李美 客单价 110',
      '李美 个人销售额 20000',
    ]);
    expect(read.changes[0]).toMatchObject({ from: 'C4', combined: { lines: 2, by: 'average' } });
    expect(read.people).toMatchObject([{ problem: null, number: '2026-11/E1' }]);
  });

  test('how lines are put together is chosen for a column; the last is that of the latest day', () => {
    const sum = { as: 'indicator', indicator: 'inquiry-conversion', combine: 'last', unit: null } as const;
    const [title, shop, header, first, second] = PER_DAY;
    const lines = [title, shop, header, second, first].map((line) => line ?? []);
    const read = preview(lines, { people: links, columns: { '询单->最终付款成功率': sum } });
    expect(read.changes[0]).toMatchObject({ after: 0.6, from: 'C4', combined: { by: 'last' } });
  });

  test('an account that is nobody’s is left without a word', () => {
    const read = preview(PER_DAY, { people: { '某某旗舰店:小美': null } });
    expect(read.passedOver.nobody).toBe(2);
    expect(read.people).toMatchObject([{ problem: null, number: null, lines: 2 }]);
  });

  test('what was entered is mapped by itself next month, also with one column more', () => {
    const chosen = { 接待人数: { as: 'indicator', indicator: 'parcels', combine: 'sum', unit: null } as const };
    const first = preview(PER_DAY, { people: links, columns: chosen });
    const kept = keptAfter(KEPT_NOTHING, first, links);
    const next = PER_DAY.map((line, row) => (row === 2 ? [...line, '备注'] : [...line]));
    const read = preview(next, {}, { kept });
    expect(told(read)).toEqual(told(first));
    expect(read.columns.find(({ key }) => key === '接待人数')).toMatchObject({ origin: 'kept' });
    expect(told(read)).toContain('李美 打包件数 50');
  });

  test('an indicator that is on no card any more is not followed', () => {
    const kept = keptAfter(KEPT_NOTHING, preview(PER_DAY), {});
    const known = { known: [] };
    expect(preview(PER_DAY, {}, { kept, ...known }).columns[2]).toMatchObject({ origin: 'unknown' });
  });

  test('a line that can’t be read spoils what the person’s lines make together', () => {
    const lines = PER_DAY.map((line, row) => (row === 4 ? line.with(6, '约8000') : line));
    const read = preview(lines, { people: links });
    expect(problems(read)).toEqual(['G5 notANumber']);
    expect(told(read).some((each) => each.startsWith('李美 个人销售额'))).toBe(false);
  });
});

describe('a table with a line an account', () => {
  test('live sessions: durations of Excel, two header lines, a sum below', () => {
    const read = preview([
      ['直播数据', '', '', ''],
      ['主播', '人均观看时长', '成交', ''],
      ['', '', '直播转化率', '直播间人数'],
      ['李美', [95 / 86_400, 'mm:ss'], 0.031, 900],
      ['周周', [40 / 86_400, 'mm:ss'], 0.02, 400],
      ['总计', [70 / 86_400, 'mm:ss'], 0.026, 1300],
    ]);
    expect(told(read)).toEqual([
      '李美 观众平均停留时长 95',
      '李美 直播转化率 0.031',
      '周周 观众平均停留时长 40',
      '周周 直播转化率 0.02',
    ]);
    expect(read.passedOver.totals).toBe(1);
    expect(problems(read)).toEqual([]);
  });

  test('attendance: number and name, rates without a sign are asked about', () => {
    const lines: Line[] = [
      ['工号', '姓名', '部门', '应出勤天数', '出勤率', '迟到次数'],
      ['E1', '李美', '客服部', 22, 100, 0],
      ['E2', '周周', '客服部', 22, 95.5, 2],
      ['E3', '王强强', '客服部', 22, 90, 1],
      ['', '', '', '', '', ''],
      ['', '平均', '', 22, 95, 1],
    ];
    const read = preview(lines);
    expect(told(read)).toEqual(['李美 迟到次数 0', '周周 迟到次数 2']);
    expect(problems(read)).toEqual(['E2 percentUnclear', 'E3 percentUnclear']);
    expect(read.people).toMatchObject([{ label: '王强强', problem: { code: 'nameMismatch' } }]);
    const stated = {
      出勤率: { as: 'indicator', indicator: 'shifts-covered', combine: 'average', unit: 'percent' } as const,
    };
    expect(told(preview(lines, { columns: stated }))).toContain('周周 排班到岗率 0.955');
  });

  test('a warehouse system: batches are summed, the header comes again on each page', () => {
    const header = ['作业日期', '打包员', '打包件数', '错发率'];
    const read = preview(
      [header, ['2026/11/3 08:00', '王强', 300, '0.1%'], header, ['2026/11/4 08:00', '王强', 250, '0.3%']],
      { columns: { 作业日期: { as: 'field', field: 'day' } } },
    );
    expect(told(read)).toEqual(['王强 打包件数 550', '王强 错漏发率 0.002']);
  });
});

describe('a long table', () => {
  const LONG: readonly Line[] = [
    ['统计日期', '姓名', '指标名称', '单位', '指标值'],
    [[46_327, 'yyyy-mm-dd'], '李美', '客单价', '元', '88.8'],
    [[46_327, 'yyyy-mm-dd'], '李美', '平均退款处理时长', '分钟', 90],
    [[46_327, 'yyyy-mm-dd'], '周周', '接待量', '次', 20],
    [[46_300, 'yyyy-mm-dd'], '周周', '客单价', '元', 66],
  ];

  test('indicators named on the lines are mapped like columns, with the unit that stands beside', () => {
    const read = preview(LONG);
    expect(read.form).toBe('long');
    expect(told(read)).toEqual(['李美 客单价 88.8', '李美 退款处理时长 1.5']);
    expect(read.passedOver.otherDays).toBe(1);
    expect(read.unknownHeaders).toEqual([{ cell: 'C4', text: '接待量' }]);
  });

  test('a name that nobody knows is mapped by a person', () => {
    const use = { as: 'indicator', indicator: 'parcels', combine: 'sum', unit: null } as const;
    expect(told(preview(LONG, { columns: { '=接待量': use } }))).toContain('周周 打包件数 20');
  });
});

describe('choices as words', () => {
  const HEADERS: readonly Line[] = [
    ['客服昵称', '甲=乙', '丙', '上班日', '备注'],
    ...['小美', '小周', '大王', '机器人'].map((name): Line => [name, 1, 2, '2026-11-01', 'x']),
  ];
  const chosen = (columns: readonly string[], people: readonly string[] = []) =>
    choicesFromWords({ columns, people }, source(HEADERS), preview(HEADERS).columns);

  test('columns by name, id, unit and way of putting lines together; fields; nothing', () => {
    const { choices, unclear } = chosen([
      '甲=乙=询单转化率(%):last',
      '丙=parcels',
      '上班日=日期',
      '备注=-',
      '客服昵称=account',
    ]);
    expect(unclear).toEqual([]);
    expect(choices.columns).toEqual({
      '甲=乙': { as: 'indicator', indicator: 'inquiry-conversion', combine: 'last', unit: 'percent' },
      丙: { as: 'indicator', indicator: 'parcels', combine: 'sum', unit: null },
      上班日: { as: 'field', field: 'day' },
      备注: { as: 'nothing' },
      客服昵称: { as: 'field', field: 'account' },
    });
  });

  test('people by name, id or card; nobody', () => {
    const { choices, unclear } = chosen([], ['小美=李美', '小周=E2', '大王=2026-11/E3', '机器人=-']);
    expect(unclear).toEqual([]);
    expect(Object.values(choices.people).map((person) => person?.employeeId)).toEqual(['E1', 'E2', 'E3', undefined]);
  });

  test('what names nothing is told, and nothing of it is guessed', () => {
    const wrong = ['不存在=客单价', '丙=不存在', '丙=客单价:随便', '丙=日期:sum', '客单价'];
    const people = ['小美=谁', '李美', '小兰=李美', '=李美', '小兰=-'];
    expect(chosen(wrong, people).unclear).toEqual([...wrong, ...people]);
  });
});

describe('what is not beyond doubt', () => {
  const header = ['姓名', '个人销售额', '迟到次数'];

  test('days, averages of whole counts, two columns for one indicator, indicators of other cards', () => {
    const late = { as: 'indicator', indicator: 'late', combine: 'average', unit: null } as const;
    const lines: Line[] = [
      [...header, '日期', '销售额合计'],
      ['李美', 5, 1, '11月初', 5],
      ['李美', 5, 1, '2026-11-02', 6],
      ['李美', 5, 2, '11-03', 6],
    ];
    const sales = { as: 'indicator', indicator: 'personal-sales', combine: 'sum', unit: null } as const;
    const read = preview(lines, { columns: { 迟到次数: late, 个人销售额: sales, 销售额合计: sales } });
    expect(problems(read)).toEqual(['D2 dayUnclear', 'C3 notWhole', 'B3 duplicate', 'E3 duplicate']);
    const cards = CARDS.map((card) => ({ ...card, indicators: INDICATORS.filter(({ id }) => id === 'late') }));
    expect(problems(preview([header, ['李美', 5, 1], ['李美', 6, 1]], {}, { cards }))).toEqual(['B2 notOnCard']);
  });

  test('a line without anybody, and two people of one name', () => {
    const cards = [...CARDS, ...CARDS.slice(0, 1).map((card) => ({ ...card, number: '2026-11/E9', employeeId: 'E9' }))];
    const read = preview([header, ['', 5, 1], ['李美', 5, 1]], {}, { cards });
    expect(problems(read)).toEqual(['A2 noPerson']);
    expect(read.people).toMatchObject([{ label: '李美', problem: { code: 'ambiguousPerson' } }]);
    expect(told(preview([header, ['李美', 5, 1]], { people: { 李美: ZHOU } }, { cards }))).toEqual([
      '周周 个人销售额 5',
      '周周 迟到次数 1',
    ]);
  });

  test('a sheet without any table is none', () => {
    expect(preview([['只有一句话']])).toMatchObject({ headerRow: null, columns: [], changes: [] });
  });
});

test('every indicator that systems call by other names is one of the catalogue’s, and no name means two', () => {
  const ids = new Set(loadFacts().indicators.map(({ id }) => id));
  expect(Object.keys(EXPORT_NAMES).filter((id) => !ids.has(id))).toEqual([]);
  const names = Object.values(EXPORT_NAMES).flatMap((words) => words.split(' '));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('a card with an absolute target takes amounts where others take the rate, and no rate', () => {
  const [limei, ...others] = CARDS;
  if (!limei) throw new Error('no card');
  const indicators = INDICATORS.map((each): (typeof INDICATORS)[number] =>
    each.name === '询单转化率'
      ? { ...each, unit: 'yuan', word: '元', rule: { type: 'decimal', min: null, max: null } }
      : each,
  );
  const cards = [{ ...limei, indicators }, ...others];
  const lines = (own: string | number): Line[] => [
    ['姓名', '询单转化率'],
    ['李美', own],
    ['周周', '90%'],
  ];
  expect(told(preview(lines(72_000), {}, { cards }))).toEqual(['李美 询单转化率 72000', '周周 询单转化率 0.9']);
  expect(problems(preview(lines('90%'), {}, { cards }))).toEqual(['B2 otherUnit']);
});

describe('an average weighted by a column', () => {
  const rate = { as: 'indicator', indicator: 'inquiry-conversion', combine: 'average', unit: null } as const;
  const weighted = { columns: { 转化率: { ...rate, weight: '访客数' } } };
  const HEADER = ['姓名', '转化率', '访客数'];
  const LINES: readonly Line[] = [HEADER, ['李美', '50%', '1,000'], ['李美', '10%', 3000], ['周周', '30%', '--']];

  test('each line counts as much as the column says, which is stated; one line needs no weight', () => {
    const read = preview(LINES, weighted);
    expect(told(read)).toEqual(['李美 询单转化率 0.2', '周周 询单转化率 0.3']);
    expect(read.changes[0]?.combined).toEqual({ lines: 2, by: 'average', weight: '访客数' });
    expect(told(preview(LINES, { columns: { 转化率: rate } }))[0]).toBe('李美 询单转化率 0.3');
    expect(read.unknownHeaders).toEqual([]);
  });

  test('a line without weight, and lines that weigh nothing, are told with their cell', () => {
    const line = (visitors: string | number) => preview([...LINES, ['周周', '40%', visitors]], weighted);
    expect(problems(line(5))).toEqual(['C4 weightUnclear']);
    expect(problems(preview([HEADER, ['李美', '5%', -1], ['李美', '6%', 1]], weighted))).toEqual(['C2 weightUnclear']);
    expect(problems(preview([HEADER, ['李美', '0%', 0], ['李美', '0%', '0']], weighted))).toEqual(['B2 weightZero']);
  });

  test('it is kept, and a column that is gone is asked for, not left out', () => {
    const kept = keptAfter(KEPT_NOTHING, preview(LINES, weighted), {});
    expect(told(preview(LINES, {}, { kept }))[0]).toBe('李美 询单转化率 0.2');
    const wide = (lines: readonly Line[]) =>
      lines.map((line, row) => [...line, row === 0 ? '店铺' : 'A', row === 0 ? '组' : 'B']);
    const wider = keptAfter(KEPT_NOTHING, preview(wide(LINES), weighted), {});
    const without = wide(LINES).map(([name, value, , ...more]) => [name ?? '', value ?? '', ...more]);
    expect(problems(preview(without, {}, { kept: wider }))).toEqual(['B2 weightUnclear']);
  });

  test('in words', () => {
    const { columns } = preview(LINES);
    const words = (text: string) => choicesFromWords({ columns: [text], people: [] }, source(LINES), columns);
    expect(words('转化率=询单转化率:平均@访客数').choices.columns).toEqual(weighted.columns);
    for (const text of [
      '转化率=询单转化率:合计@访客数',
      '转化率=询单转化率:平均@买家数',
      '转化率=询单转化率:@访客数',
    ]) {
      expect(words(text).unclear).toEqual([text]);
    }
  });
});

describe('a header that somebody points at', () => {
  /** Nothing on it is known, and a note above looks more like a header. */
  const ODD: readonly Line[] = [
    ['负责人', '姓名', '询单转化率', '说明'],
    ['王经理', '口径', '见附件', '仅供参考'],
    [],
    ['花名', '转化', '咨询人数'],
    ['小美', '50%', 10],
    ['小美', '40%', 30],
  ];
  const choices = {
    headerRow: 4,
    columns: {
      花名: { as: 'field', field: 'account' } as const,
      转化: { as: 'indicator', indicator: 'inquiry-conversion', combine: 'average', unit: null } as const,
    },
    people: { 小美: LIMEI },
  };

  test('is read, also where another row looks like one', () => {
    expect(preview(ODD)).toMatchObject({ headerRow: 1, headerBy: 'found', changes: [] });
    const read = preview(ODD, choices);
    expect(read).toMatchObject({ headerRow: 4, headerBy: 'chosen' });
    expect(told(read)).toEqual(['李美 询单转化率 0.45']);
    for (const headerRow of [3, 99]) expect(preview(ODD, { headerRow }).headerRow).toBeNull();
  });

  test('counts the rows of the sheet, wherever its cells begin', () => {
    const { grid, ...rest } = source(ODD);
    expect(previewExport({ ...rest, grid: { ...grid, row: 2 } }, { ...choices, headerRow: 6 }).headerRow).toBe(6);
  });

  test('is known again by its words, wherever it stands next month; one that was found leaves nothing behind', () => {
    const kept = keptAfter(KEPT_NOTHING, preview(ODD, choices), choices.people);
    const [first, second, , ...table] = ODD;
    const next = [first, second, ...table].map((line) => line ?? []);
    expect(preview(next, {}, { kept })).toMatchObject({ headerRow: 3, headerBy: 'kept' });
    expect(told(preview(next, {}, { kept }))).toEqual(['李美 询单转化率 0.45']);
    expect(keptAfter(KEPT_NOTHING, preview(PER_DAY), {}).tables[0]).not.toHaveProperty('headerChosen');
    const again = keptAfter(kept, preview(next, {}, { kept }), {});
    expect(again.tables).toMatchObject([{ headerChosen: true }]);
  });
});
