import { LANGUAGES, type Language } from '../../src/base/language';
import { loadFacts } from '../../src/catalogue/facts';
import { createMatcher } from '../../src/catalogue/match/matcher';
import type { CellAnswer, CellArgument, CellFunction } from '../../src/functions/answer';
import { createCellFunctions } from '../../src/functions/cellFunctions';
import type { FunctionName } from '../../src/functions/signatures';
import { functionTexts } from '../../src/i18n/functions/texts';
import { settingsSentences } from '../../src/i18n/messages/settingsProblems/texts';
import { gradeOf } from '../../src/scoring/grades';
import { score } from '../../src/scoring/score';
import { isSystemScored } from '../../src/scoring/scoringRule';
import { describe as sentenceOf } from '../../src/scoring/sentences/describe';
import { bundledCatalogue } from '../support/bundledCatalogue';

const facts = loadFacts();
const matcher = createMatcher(facts);
const made = new Map<Language, Readonly<Record<FunctionName, CellFunction>>>();

beforeAll(async () => {
  for (const language of LANGUAGES) {
    const catalogue = await bundledCatalogue(language);
    const texts = functionTexts(language);
    made.set(
      language,
      createCellFunctions({ catalogue, matcher, texts, settingsSentences: settingsSentences(language) }),
    );
  }
});

const functionsIn = (language: Language): Readonly<Record<FunctionName, CellFunction>> => {
  const found = made.get(language);
  if (!found) throw new Error(language);
  return found;
};
const call = (name: FunctionName, ...given: readonly CellArgument[]): CellAnswer =>
  functionsIn('zh-CN')[name](...given);
const valueOf = (answer: CellAnswer): string | number => {
  if (answer.kind !== 'value') throw new Error(JSON.stringify(answer));
  return answer.value;
};
const reasonOf = (answer: CellAnswer): string => {
  if (answer.kind === 'value' || answer.kind === 'rows') throw new Error(JSON.stringify(answer));
  return `${answer.kind}: ${answer.reason}`;
};

describe('ROLE', () => {
  test('names the role of every title the catalogue itself has, in the language of the answers', () => {
    for (const language of LANGUAGES) {
      for (const role of facts.roles.slice(0, 30)) {
        const department = facts.departments.find(({ id }) => id === role.department)?.name[language] ?? '';
        const { outcome, roleId } = matcher.match({ title: role.name[language], department });
        const answer = functionsIn(language).ROLE(role.name[language], department);
        if (outcome === 'sure' && roleId === role.id)
          expect(answer).toEqual({ kind: 'value', value: role.name[language] });
        else expect(answer.kind).toBe('notAvailable');
      }
    }
    expect(valueOf(call('ROLE', '淘宝美工'))).toBe('美工专员');
  });

  test('fills nothing where a person would be asked, and says why', () => {
    expect(reasonOf(call('ROLE', '运营经理'))).toMatch(/^notAvailable: “运营经理”可能是：.+、.+。请补上部门/);
    expect(reasonOf(call('ROLE', '宇航员'))).toMatch(/^notAvailable: 岗位库里没有与“宇航员”对应的标准岗位。/);
    // Roles that only share the department are not spelt alike.
    expect(reasonOf(call('ROLE', '美仔', '设计部'))).not.toMatch(/美工|设计师|设计总监/);
  });

  test('leaves a blank title blank, also one that comes as 0 or null', () => {
    for (const blank of ['', ' ', null, undefined, 0, [['']], [[null]]]) expect(valueOf(call('ROLE', blank))).toBe('');
  });

  test('refuses what is no title', () => {
    expect(reasonOf(call('ROLE', 12))).toBe('invalidValue: “职位名称”要是一个单元格的文字。');
    expect(reasonOf(call('ROLE', [['会计'], ['出纳']]))).toMatch(/^invalidValue/);
    expect(reasonOf(call('ROLE', '会计', true))).toBe('invalidValue: “部门”要是一个单元格的文字。');
  });
});

describe('DUTIES and KPIS', () => {
  test('know a role by its name in any language and by its id', async () => {
    const role = (await bundledCatalogue()).roles.get('R05');
    if (!role) throw new Error('R05');
    for (const name of [...Object.values(role.name), 'R05', ` ${role.name['en-US'].toUpperCase()} `]) {
      expect([name, valueOf(call('DUTIES', name, '；'))]).toEqual([name, role.duties.join('；')]);
    }
  });

  test('number duties, a line each, where no separator is given', () => {
    const text = String(valueOf(call('DUTIES', 'R05')));
    const lines = text.split('\n');
    expect(lines.length).toBeGreaterThan(4);
    lines.forEach((line, index) => expect(line.startsWith(`${index + 1}. `)).toBe(true));
    expect(valueOf(call('DUTIES', 'R05', null))).toBe(text);
    expect(valueOf(call('DUTIES', 'R05', ''))).not.toContain('\n');
  });

  test('spill name, weight, target and rule of every indicator', async () => {
    for (const language of LANGUAGES) {
      const catalogue = await bundledCatalogue(language);
      for (const role of catalogue.roles.values()) {
        const answer = functionsIn(language).KPIS(role.name[language]);
        if (answer.kind !== 'rows') throw new Error(JSON.stringify(answer));
        expect(answer.rows.map((row) => row.length)).toEqual(role.indicators.map(() => 4));
        expect(answer.rows.reduce((sum, row) => sum + Number(row[1]), 0)).toBeCloseTo(1);
        expect(answer.rows.map((row) => row[0])).toEqual(
          role.indicators.map(({ indicator }) => indicator.name[language]),
        );
        expect(answer.rows.map((row) => row[2])).toEqual(role.indicators.map(({ target }) => target ?? ''));
      }
    }
  });

  test('say that a title is no role', () => {
    expect(reasonOf(call('DUTIES', '淘宝美工'))).toMatch(/^notAvailable: 内置岗位库里没有名为“淘宝美工”的标准岗位。/);
    expect(reasonOf(call('KPIS', 3))).toMatch(/^invalidValue/);
    expect(valueOf(call('KPIS', ''))).toBe('');
    expect(reasonOf(call('DUTIES', 'R05', 1))).toBe('invalidValue: “分隔文字”要是一个单元格的文字。');
    expect(reasonOf(call('DUTIES', 'R05', 'x'.repeat(20000)))).toMatch(/^invalidValue: 文字超过/);
  });
});

describe('GRADE and COEFFICIENT', () => {
  const table = [
    ['优秀', 80, 1.2],
    ['良好', 70, 1],
    ['合格', 60, 0.8],
    ['不合格', 0, 0],
  ];
  const grades = table.map(([name, minimum, coefficient]) => ({
    name: String(name),
    minimum: Number(minimum),
    coefficient: Number(coefficient),
  }));

  test('go by the table that is handed over, as the cards do', () => {
    for (const total of [0.1, 59.999, 60, 69.9, 70, 79.99, 80, 120]) {
      const grade = gradeOf(grades, total, false);
      expect([total, valueOf(call('GRADE', total, table))]).toEqual([total, grade?.name]);
      expect([total, valueOf(call('COEFFICIENT', total, table))]).toEqual([total, grade?.coefficient]);
    }
  });

  test('give no grade without a table: another one than the company has would look right', () => {
    expect(reasonOf(call('GRADE', 85))).toMatch(/^notAvailable: 函数看不到考核设置。/);
    expect(reasonOf(call('COEFFICIENT', 85, null))).toMatch(/^notAvailable/);
  });

  test('give no grade for 0, which may be a blank cell, but for 0 as a text', () => {
    for (const blank of [0, '', null])
      expect(reasonOf(call('GRADE', blank, table))).toMatch(/^notAvailable: 总分是0或空白/);
    expect(valueOf(call('GRADE', '0', table))).toBe('不合格');
    expect(valueOf(call('COEFFICIENT', '82.5', table))).toBe(1.2);
  });

  test('take the whole room of the settings sheet, its header and its blank lines, whether they come as "" or as 0', () => {
    const header = ['等级', '最低分（含）', '绩效系数', '目标占比'];
    const withShares = table.map((line) => [...line, '']);
    for (const blank of ['', 0, null]) {
      const room = [header, ...withShares, [blank, blank, blank, blank], [blank, blank, blank, blank]];
      expect([blank, valueOf(call('GRADE', 70, room))]).toEqual([blank, '良好']);
    }
  });

  test.each([
    [
      'a minimum typed as a fraction',
      [
        ['优秀', 0.8, 1],
        ['不合格', 0, 0],
      ],
      /^invalidValue: 等级表第1行：最低分写成了0\.8/,
    ],
    [
      'grades upside down',
      [
        ['不合格', 0, 0],
        ['优秀', 80, 1],
      ],
      /^invalidValue: 等级表第2行：等级要按最低分从高到低排列/,
    ],
    [
      'no grade for low scores',
      [
        ['优秀', 80, 1],
        ['良好', 70, 0.8],
      ],
      /^invalidValue: 等级表第2行：最后一个等级的最低分必须是0/,
    ],
    [
      'a blank line between',
      [
        ['优秀', 80, 1],
        ['', '', ''],
        ['不合格', 0, 0],
      ],
      /^invalidValue: 等级表第2行：/,
    ],
    [
      'a blank line that comes as 0',
      [
        ['优秀', 80, 1],
        [0, 0, 0],
        ['不合格', 0, 0],
      ],
      /^invalidValue: 等级表第2行：/,
    ],
    [
      'a grade without a name',
      [
        ['优秀', 80, 1],
        [0, 70, 0.8],
        ['不合格', 0, 0],
      ],
      /^invalidValue: 等级表第2行：等级没有名称/,
    ],
    [
      'a text for a number, below a header',
      [
        ['等级', '最低分', '系数'],
        ['优秀', '八十', 1],
        ['不合格', 0, 0],
      ],
      /^invalidValue: 等级表第2行/,
    ],
    ['nothing', [['', '', '']], /^invalidValue: 等级表第1行：等级表是空的/],
    [
      'two columns',
      [
        ['优秀', 80],
        ['不合格', 0],
      ],
      /^invalidValue: 等级表要是至少三列的区域/,
    ],
  ])('refuse a table with %s', (_what, lines, reason) => {
    expect(reasonOf(call('GRADE', 85, lines))).toMatch(reason);
  });

  test('refuse what is no score', () => {
    expect(reasonOf(call('GRADE', '优', table))).toBe('invalidValue: “总分”要是一个单元格的数字。');
    expect(reasonOf(call('GRADE', -1, table))).toBe('invalidValue: 总分不能小于0。');
    expect(reasonOf(call('GRADE', [[80], [90]], table))).toMatch(/^invalidValue/);
  });
});

describe('SCORE', () => {
  const deduct = '目标值95%，每低1个百分点扣5分，扣完为止（不足1个百分点按1个百分点计）';

  test('gives the score of the card for the indicators of the catalogue', () => {
    for (const { rule, unit, target } of facts.indicators) {
      const text = sentenceOf(rule, { unit, target, language: 'zh-CN' });
      if (!isSystemScored(rule)) {
        expect(reasonOf(call('SCORE', text, target, 1))).toMatch(/^notAvailable: 这项指标由上级评定/);
        continue;
      }
      for (const actual of [0, 0.5, 0.93, 1.1, 7]) {
        const scored = score(rule, { actual, target });
        const answer = call('SCORE', text, target, actual);
        if (scored.kind === 'score') expect([text, answer]).toEqual([text, { kind: 'value', value: scored.value }]);
        else expect([text, answer.kind]).toEqual([text, 'notAvailable']);
      }
    }
  });

  test('takes the target of the rule where the argument is blank, and none of two that differ', () => {
    expect(valueOf(call('SCORE', deduct, null, 0.94))).toBe(95);
    expect(valueOf(call('SCORE', deduct, 0.95, 0.94))).toBe(95);
    expect(reasonOf(call('SCORE', deduct, 0.9, 0.94))).toMatch(
      /^invalidValue: 评分标准里写的目标值是0\.95，参数给的是0\.9。/,
    );
    expect(reasonOf(call('SCORE', deduct, 0, 0.94))).toMatch(/^invalidValue/);
  });

  test('is blank while there is no actual, and asks for a target that is missing', () => {
    expect(valueOf(call('SCORE', deduct, 0.95, ''))).toBe('');
    expect(reasonOf(call('SCORE', '实际值÷目标值×100，最高100分', null, 3))).toMatch(
      /^notAvailable: 这条评分标准需要目标值/,
    );
  });

  test('refuses what it does not understand', () => {
    expect(reasonOf(call('SCORE', '干得好就给高分', 1, 1))).toMatch(/^invalidValue: 看不懂这条评分标准/);
    expect(reasonOf(call('SCORE', '', 1, 1))).toMatch(/^invalidValue/);
    expect(reasonOf(call('SCORE', deduct, '高', 1))).toBe('invalidValue: “目标值”要是一个单元格的数字。');
    expect(reasonOf(call('SCORE', deduct, 0.95, '95%'))).toBe('invalidValue: “实际完成值”要是一个单元格的数字。');
  });
});
