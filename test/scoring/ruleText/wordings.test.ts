import { parseRuleText } from '../../../src/scoring/ruleText/parseRuleText';
import type { RuleTextProblem } from '../../../src/scoring/ruleText/ruleTextProblem';
import type { Unit } from '../../../src/scoring/scoringRule';

const read = (text: string, unit: Unit = 'percent') => parseRuleText(text, { unit, direction: null, target: null });
const partsOf = (text: string, unit: Unit = 'percent'): unknown => {
  const rule = read(text, unit);
  return rule.ok ? rule.value : rule.error.map(({ code }) => code);
};
const problems = (text: string, unit: Unit = 'percent'): readonly RuleTextProblem[] => {
  const rule = read(text, unit);
  return rule.ok ? [] : rule.error;
};

/** A whole rule with one part left to be written, and the ways to write that part. */
const FORMS: readonly (readonly [around: (part: string) => string, Unit, parts: readonly string[], meaning: object])[] =
  [
    [
      (part) => `比率：${part}；最高120`,
      'yuan',
      ['越高越好', '越多越好', 'higher', 'higher is better'],
      { direction: 'higher' },
    ],
    [
      (part) => `比率：${part}；最高120`,
      'yuan',
      ['越低越好', '越少越好', 'lower', 'lower is better'],
      { direction: 'lower' },
    ],
    [
      (part) => `比率：越高越好；${part}`,
      'yuan',
      ['最高110', '最高 110分', '上限110', 'highest 110 points', 'cap 110', 'max 110', 'max 110 point'],
      { cap: 110, floor: 0 },
    ],
    [
      (part) => `比率：越高越好；最高120；${part}`,
      'yuan',
      ['最低10', '最低10分', 'lowest 10', 'min 10 points'],
      { floor: 10, cap: 120 },
    ],
    [
      (part) => `比率：越高越好；最高120；${part}`,
      'yuan',
      [
        '达成110%×1.2',
        '达成率110%起×1.2',
        '达成110%以上 * 1.2',
        '达成110%及以上x1.2',
        'from 110% × 1.2',
        'from 110% attainment x 1.2',
      ],
      { incentives: [{ from: 1.1, factor: 1.2 }] },
    ],
    [
      (part) => `扣分：${part}；每1%扣2分`,
      'percent',
      ['低于目标', '低于目标值', 'below target', 'below the target'],
      { direction: 'higher' },
    ],
    [
      (part) => `扣分：${part}；每1%扣2分`,
      'percent',
      [
        '高于目标',
        '高于目标值',
        '超过目标',
        '超过目标值',
        '超出目标',
        '超出目标值',
        'above target',
        'above the target',
        'over target',
        'over the target',
      ],
      { direction: 'lower' },
    ],
    [
      (part) => `扣分：${part}；每1%扣2分`,
      'percent',
      ['偏离目标', '偏离目标值', 'off target', 'off the target'],
      { direction: 'target' },
    ],
    [
      (part) => `扣分：低于目标；${part}`,
      'percent',
      [
        '每1%扣2',
        '每1%扣2分',
        '每1个百分点扣2分',
        '每1百分点扣2分',
        '2 points per 1%',
        '2 per 1%',
        '2 points for every 1 percentage point',
      ],
      { step: 0.01, stepOf: 'value', points: 2 },
    ],
    [
      (part) => `扣分：低于目标；${part}`,
      'yuan',
      [
        '每目标10%扣2分',
        '每目标值的10%扣2',
        '每目标的10%扣2分',
        '2 points per 10% of target',
        '2 points for every 10% of the target',
      ],
      { step: 0.1, stepOf: 'target', points: 2 },
    ],
    [
      (part) => `扣分：低于目标；${part}`,
      'hours',
      [
        '每2小时扣5分',
        '每2扣5分',
        '每2 天扣5分',
        '每2分钟扣5分',
        '每2小时/月扣5分',
        '5 points per 2 hours',
        '5 points per 2 hour',
        '5 points per 2',
      ],
      { step: 2, stepOf: 'value', points: 5 },
    ],
    [
      (part) => `扣分：低于目标；每1%扣2分；${part}`,
      'percent',
      ['最多扣40', '最多扣40分', 'at most 40 points', 'max 40'],
      { maxDeduction: 40 },
    ],
    [
      (part) => `计次：${part}`,
      'times',
      [
        '每次扣5分',
        '每发生一次扣5',
        '每超出1次扣5分',
        '每个扣5分',
        '每件扣5分',
        '每单扣5分',
        '每发生1扣5分',
        '5 points each',
        '5 per time',
      ],
      { kind: 'occurrence', points: 5 },
    ],
    [
      (part) => `评定：${part}`,
      'points',
      ['1-5级', '1 至 5', '1到5级', '1~5', '五级', '五级制', 'level', 'levels', 'levels 1-5', 'levels 1 ~ 5'],
      { scale: 'levels' },
    ],
    [
      (part) => `评定：${part}`,
      'points',
      ['0-100分', '0 至 100', '0到100', '0~100 分', '百分制', 'point', 'points', 'points 0-100', 'points 0 ~ 100'],
      { scale: 'points' },
    ],
    [
      (part) => `否决：${part}`,
      'times',
      [
        '本项',
        '本项0',
        '本项0分',
        '本项计0分',
        '本项得0分',
        '本项计',
        'item',
        'item 0',
        'item score 0',
        'item scores 0',
        'item scores',
      ],
      { scope: 'item' },
    ],
    [
      (part) => `否决：${part}`,
      'times',
      [
        '整卡',
        '整卡最低等级',
        '整卡计最低等级',
        '整卡为最低等级',
        '整卡计为最低等级',
        '整卡最低档',
        '考核等级为最低档',
        'card',
        'lowest grade',
        'card lowest grade',
      ],
      { scope: 'card' },
    ],
    [(part) => `否决：整卡；${part}`, 'times', ['低于目标', 'below the target'], { kind: 'veto', direction: 'higher' }],
    [
      (part) => `分段：${part}；≥70得100；<70得0`,
      'points',
      ['按数值', '数值', '按实际值', '实际值', 'by value', 'value'],
      { on: 'value' },
    ],
    [
      (part) => `分段：${part}；≥70%得100；<70%得0`,
      'yuan',
      ['按达成率', '达成率', '按完成率', '完成率', 'by attainment', 'attainment'],
      { on: 'attainment' },
    ],
  ];

const CASES = FORMS.flatMap(([around, unit, parts, meaning]) =>
  parts.map((part) => [around(part), unit, part, around, meaning] as const),
);

describe('a part of a rule', () => {
  it.each(CASES)('in %s (%s)', (text, unit, part, around, meaning) => {
    expect(partsOf(text, unit)).toMatchObject(meaning);
    // With something before or behind it, it is another part, which nobody has agreed on.
    for (const more of [`不${part}`, `${part}吗`]) {
      const unknown = problems(around(more), unit).filter(({ code }) => code === 'ruleClauseUnknown');
      expect([more, unknown]).toEqual([more, [expect.anything()]]);
    }
  });

  it.each([
    ['比率', 'ratio', '越高越好；最高120'],
    ['达成率', 'ratio', '越高越好；最高120'],
    ['Ratio', 'ratio', 'higher；cap 120'],
    ['扣分', 'deduct', '低于目标；每1%扣2分'],
    ['Deduct', 'deduct', '低于目标；每1%扣2分'],
    ['deduction', 'deduct', '低于目标；每1%扣2分'],
    ['计次', 'occurrence', '每次扣5分'],
    ['次數', 'occurrence', '每次扣5分'],
    ['count', 'occurrence', '每次扣5分'],
    ['分段', 'bands', '按数值；≥70%得100；<70%得0'],
    ['区间', 'bands', '按数值；≥70%得100；<70%得0'],
    ['Bands', 'bands', '按数值；≥70%得100；<70%得0'],
    ['评定', 'judgement', '五级'],
    ['主观评定', 'judgement', '五级'],
    ['rating', 'judgement', '五级'],
    ['否决', 'veto', '整卡'],
    ['一票否决', 'veto', '整卡'],
    ['Veto', 'veto', '整卡'],
  ])('begins with %s for a %s', (word, kind, rest) => {
    for (const text of [`${word}：${rest}`, `${word} : ${rest}`, `${word}；${rest}`, `${word} ${rest}`])
      expect([text, partsOf(text)]).toEqual([text, expect.objectContaining({ kind })]);
  });

  it('is parted by commas, semicolons, full stops and lines, but not inside a number', () => {
    for (const mark of ['，', '；', '。', '\n', ';', ', '])
      expect(partsOf(`扣分：低于目标${mark}每1%扣2分`)).toMatchObject({ kind: 'deduct', points: 2 });
    expect(partsOf('扣分：低于目标,每1,000扣2分', 'yuan')).toMatchObject({ step: 1000 });
    expect(partsOf('扣分：低于目标；每12,345,000.5元扣2分', 'yuan')).toMatchObject({ step: 12_345_000.5 });
    expect(partsOf('扣分：低于目标,每1扣2分,最多扣40', 'yuan')).toMatchObject({ maxDeduction: 40 });
  });

  it('that is missing is named, once the others are understood', () => {
    const missing = (text: string, unit: Unit = 'percent') => problems(text, unit).map(({ params }) => params);
    expect(missing('扣分：低于目标')).toEqual([{ clause: 'step' }]);
    expect(missing('扣分：每1%扣2分')).toEqual([{ clause: 'direction' }]);
    expect(missing('比率：最高120')).toEqual([{ clause: 'direction' }]);
    expect(missing('比率：越高越好')).toEqual([{ clause: 'cap' }]);
    expect(missing('计次：最多扣40')).toEqual([{ clause: 'points' }]);
    expect(missing('评定：')).toEqual([{ clause: 'scale' }]);
    expect(missing('否决：低于目标')).toEqual([{ clause: 'scope' }]);
    expect(missing('分段：≥70得100；<70得0', 'points')).toEqual([{ clause: 'basis' }]);
    expect(missing('否决：偏离目标；整卡')).toEqual([{ text: '偏离目标' }]);
  });

  it('that stands twice is named with what it says', () => {
    const twice = (text: string, unit: Unit = 'percent') =>
      problems(text, unit).map(({ code, params }) => [code, params]);
    expect(twice('比率：越高越好；最高120；最高110', 'yuan')).toEqual([
      ['ruleClauseTwice', { clause: 'cap', text: '最高110' }],
    ]);
    expect(twice('比率：越高越好；最高120；最低1；min 2', 'yuan')).toEqual([
      ['ruleClauseTwice', { clause: 'floor', text: 'min 2' }],
    ]);
    expect(twice('扣分：低于目标；高于目标；每1%扣2分')).toEqual([
      ['ruleClauseTwice', { clause: 'direction', text: '高于目标' }],
    ]);
    expect(twice('扣分：低于目标；每1%扣2分；每2%扣2分')).toEqual([
      ['ruleClauseTwice', { clause: 'step', text: '每2%扣2分' }],
    ]);
    expect(twice('计次：每次扣5；5 points each', 'times')).toEqual([
      ['ruleClauseTwice', { clause: 'points', text: '5 points each' }],
    ]);
    expect(twice('计次：每次扣5；max 40；最多扣40', 'times')).toEqual([
      ['ruleClauseTwice', { clause: 'maxDeduction', text: '最多扣40' }],
    ]);
    expect(twice('评定：五级；百分制')).toEqual([['ruleClauseTwice', { clause: 'scale', text: '百分制' }]]);
    expect(twice('否决：整卡；本项')).toEqual([['ruleClauseTwice', { clause: 'scope', text: '本项' }]]);
  });

  it('of a kind nobody knows is told by what stands before the colon; nothing at all is told as that', () => {
    expect(problems('加分 : 每次加10分')).toEqual([{ code: 'ruleKindUnknown', params: { text: '加分' } }]);
    expect(problems('尽力而为')).toEqual([{ code: 'ruleKindUnknown', params: { text: '尽力而为' } }]);
    expect(problems(' \n ')).toEqual([{ code: 'ruleEmpty', params: {} }]);
  });
});

describe('a number', () => {
  it('needs its percent sign where a share is meant, and none where none can be', () => {
    expect(problems('扣分：低于目标；每1扣2分')).toEqual([{ code: 'rulePercentSignMissing', params: { text: '1' } }]);
    expect(problems('扣分：低于目标；每目标的10扣2分', 'yuan')[0]?.code).toBe('rulePercentSignMissing');
    expect(problems('扣分：低于目标；每5%扣2分', 'hours')).toEqual([
      { code: 'rulePercentSignOdd', params: { text: '5%' } },
    ]);
    expect(problems('比率：越高越好；最高120%', 'yuan')[0]?.code).toBe('rulePercentSignOdd');
    expect(problems('计次：每次扣5%', 'times')[0]?.code).toBe('rulePercentSignOdd');
  });

  it('of a ratio may be written as a percentage or not; 0 needs no sign', () => {
    expect(partsOf('扣分：低于目标；每5%扣2分', 'ratio')).toMatchObject({ step: 0.05 });
    expect(partsOf('扣分：低于目标；每0.05扣2分', 'ratio')).toMatchObject({ step: 0.05 });
    expect(partsOf('分段：按数值；<0得0；≥0得100', 'percent')).toMatchObject({ bands: [{ to: 0 }, { from: 0 }] });
  });
});

describe('bands', () => {
  const bandsOf = (...parts: readonly string[]) => partsOf(`分段：按数值；${parts.join('；')}`, 'points');
  const low = (score: number) => ({ from: null, to: 70, score });
  const high = (score: number) => ({ from: 70, to: null, score });
  const codes = (...parts: readonly string[]) =>
    problems(`分段：按数值；${parts.join('；')}`, 'points').map(({ code }) => code);

  it.each(['<=', '≤', '≦', '<', '低于', '小于', '不到', '不超过', '不高于', 'below', 'under', 'up to ', 'at most '])(
    'end at what stands behind %s',
    (sign) => {
      // Where the edge goes to the band above, saying that it does not is refused; see below.
      const isWithEdge = /=|≤|≦|不超过|不高于|up|most/.test(sign);
      expect(bandsOf(`${sign}70得${isWithEdge ? 90 : 0}`, `${isWithEdge ? '>' : '≥'}70得50`)).toMatchObject({
        bands: [low(isWithEdge ? 90 : 0), high(50)],
      });
      expect(codes(`${sign}70得${isWithEdge ? 0 : 90}`, '70以上得50')).toEqual(['ruleEdgeBelongsToBetter']);
    },
  );

  it.each([
    '>=',
    '≥',
    '≧',
    '>',
    '高于',
    '大于',
    '超过',
    '不低于',
    '不少于',
    '至少',
    'above',
    'over',
    'at least ',
    'from ',
  ])('begin at what stands behind %s', (sign) => {
    const isWithEdge = /=|≥|≧|不低于|不少于|至少|least|from/.test(sign);
    expect(bandsOf('70以下得50', `${sign}70得${isWithEdge ? 90 : 0}`)).toMatchObject({
      bands: [low(50), high(isWithEdge ? 90 : 0)],
    });
    expect(codes('70以下得50', `${sign}70得${isWithEdge ? 0 : 90}`)).toEqual(['ruleEdgeBelongsToBetter']);
  });

  it.each([
    ['70及以下', true],
    ['70以内', true],
    ['70以下', null],
  ] as const)('end at %s', (words, included) => {
    expect(bandsOf(`${words}得90`, '70以上得50')).toMatchObject({ bands: [low(90), high(50)] });
    expect(codes(`${words}得0`, '70以上得50')).toEqual(included ? ['ruleEdgeBelongsToBetter'] : []);
  });

  it.each([
    ['70及以上', true],
    ['70起', true],
    ['70以上', null],
  ] as const)('begin at %s', (words, included) => {
    expect(bandsOf('70以下得50', `${words}得90`)).toMatchObject({ bands: [low(50), high(90)] });
    expect(codes('70以下得50', `${words}得0`)).toEqual(included ? ['ruleEdgeBelongsToBetter'] : []);
  });

  it.each(['~', '-', '至', '到', ' to ', '–'])('go from one number to another by %s', (between) => {
    expect(bandsOf('<70得0', `70${between}90得60`, '≥90得100')).toMatchObject({
      bands: [
        { from: null, to: 70, score: 0 },
        { from: 70, to: 90, score: 60 },
        { from: 90, to: null, score: 100 },
      ],
    });
  });

  it.each(['得60', '得60分', '计60', '=60', ' = 60 points', ':60', '得 60'])('score %s', (scored) => {
    expect(bandsOf(`<70${scored}`, '≥70得100')).toMatchObject({ bands: [low(60), high(100)] });
  });

  it('say which edge they hold, and are refused where the better neighbour has it', () => {
    const between = (text: string) => codes('70以下得0', text, '90以上得100');
    for (const text of [
      '70(含)~90得60',
      '70（含）~90得60',
      '70(incl.)~90得60',
      '70(incl)~90得60',
      '70(included)~90得60',
      '70~90得60',
    ])
      expect([text, between(text)]).toEqual([text, []]);
    expect(between('70~90(含)得60')).toEqual(['ruleEdgeBelongsToBetter']);
    expect(codes('70以下得100', '70(含)~90得60', '90以上得0')).toEqual(['ruleEdgeBelongsToBetter']);
    expect(codes('70以下得100', '70~90(含)得60', '90以上得0')).toEqual([]);
    // Where both sides score the same it makes no difference.
    expect(codes('70以下得60', '70(含)~90(含)得60', '90以上得60')).toEqual([]);
    expect(problems('分段：按数值；≤70得0；>70得60', 'points')[0]).toEqual({
      ...{ code: 'ruleEdgeBelongsToBetter', params: { text: '≤70得0', edge: 70, score: 60 } },
    });
    expect(problems('分段：按数值；≤70得80；≥70得60', 'points')).toEqual([
      { code: 'ruleEdgeBelongsToBetter', params: { text: '≥70得60', edge: 70, score: 80 } },
    ]);
  });

  it('may stand in any order', () => {
    expect(bandsOf('≥90得100', '<70得0', '70~90得60')).toEqual(bandsOf('<70得0', '70~90得60', '≥90得100'));
  });

  it('with a number that is none are refused for that alone', () => {
    expect(problems('分段：按数值；<70得0；≥70得60').map(({ code }) => code)).toEqual([
      'rulePercentSignMissing',
      'rulePercentSignMissing',
    ]);
  });

  it('with something before or behind them are not understood', () => {
    for (const part of ['<70得0', '70以下得0', '≥70得0', '70以上得0', '70~90得0'])
      for (const text of [`约${part}`, `${part}吧`])
        expect([text, codes(text, '≥70得100', '<70得1')]).toEqual([text, ['ruleClauseUnknown']]);
  });
});

it('incentives are sorted by where they begin', () => {
  expect(partsOf('比率：越高越好；最高150；达成120%×1.3；达成110%×1.2', 'yuan')).toMatchObject({
    incentives: [
      { from: 1.1, factor: 1.2 },
      { from: 1.2, factor: 1.3 },
    ],
  });
});
