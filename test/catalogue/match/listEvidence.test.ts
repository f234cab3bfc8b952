import { loadFacts } from '../../../src/catalogue/facts';
import { createMatcher } from '../../../src/catalogue/match/matcher';
import type { RememberedMatch } from '../../../src/catalogue/match/corrections';
import type { TitleQuery } from '../../../src/catalogue/match/roleMatch';
import { messages } from '../../../src/i18n/messages/messages';
import { bundledMatcher, isRight, judge, judgeLists, LISTS, loadLists, score, type Judged } from './corpus';

const matcher = bundledMatcher();

/** "运营部: 店长, 推广; 客服部: 客服主管" */
const listOf = (text: string): TitleQuery[] =>
  text.split('; ').flatMap((part) => {
    const [department = '', titles = ''] = part.split(': ');
    return titles.split(', ').map((title) => ({ title, department }));
  });

/** "sure R15 withoutRank": what the first row of that title means in the list. */
const meaning = (title: string, list: string, memory: readonly RememberedMatch[] = []): string => {
  const rows = listOf(list);
  const asked = memory.length > 0 ? createMatcher(loadFacts(), memory) : matcher;
  const row = rows.find((each) => each.title === title) ?? { title, department: '' };
  const { outcome, roleId, reason } = asked.ofLists(rows)(row);
  return [outcome, roleId, reason.code].filter((part) => part !== null).join(' ');
};

const HEADS = '运营部: 店长; 客服部: 客服主管, 客服';

describe('a word of work alone, in a list that writes ranks', () => {
  test.each([
    ['推广', `${HEADS}; 女童店: 推广`, 'sure R15 withoutRank'],
    ['BI', `${HEADS}; 信息部: BI`, 'sure R09 withoutRank'],
    ['採購', `${HEADS}; 產品部: 採購`, 'sure M16 withoutRank'],
    ['物流', `${HEADS}; 供应链部: 物流`, 'sure R39 withoutRank'],
    ['计划', `${HEADS}; 供应链部: 计划`, 'sure M15 department'],
  ])('%s in "%s": %s', (title, list, answer) => {
    expect(meaning(title, list)).toBe(answer);
  });

  test.each([
    ['推广', '运营部: 店长; 客服部: 客服; 女童店: 推广', 'unsure R15 variant'],
    ['推广', '总经办: 总经理, 运营总监; 女童店: 推广', 'unsure R15 variant'],
    ['主管', `${HEADS}; 企宣部: 主管`, 'none unknown'],
    ['商品企划', `${HEADS}; 商品部: 商品企划`, 'unsure R11 alias'],
  ])('%s in "%s" stays open: %s', (title, list, answer) => {
    expect(meaning(title, list)).toBe(answer);
  });

  test('is no post of another department that nobody beside it is of', () => {
    expect(meaning('出货', `${HEADS}; 品管部: 主管, 来料, 出货`)).toBe('none unknown');
    expect(meaning('出货', `${HEADS}; 品管部: 主管, 来料, 出货, 打包员`)).toBe('sure R41 withoutRank');
  });

  test('is no post where those who do the work are called two ways', () => {
    expect(meaning('上架', `${HEADS}; 仓储部: 上架, 商品专员`)).toBe('none unknown');
  });

  test('names who leads beside it, or with their departments who leads elsewhere', () => {
    const reason = (list: string) => matcher.ofLists(listOf(list))({ title: '推广', department: '女童店' }).reason;
    expect(reason(`${HEADS}; 女童店: 推广, 京东店长`)).toEqual({
      code: 'withoutRank',
      params: { alias: '推广专员', ranked: '京东店长' },
    });
    expect(reason(`${HEADS}; 女童店: 推广`).params).toMatchObject({ ranked: '客服部 客服主管、运营部 店长' });
  });
});

describe('a title in a department whose others are all of one', () => {
  test.each([
    ['运营', '一号直播间: 主播, 场控, 运营', 'sure M01 colleagues'],
    ['助理', '三号直播间: 主播, 中控, 助理', 'sure M03 colleagues'],
    ['主管', '財會部: 會計, 出納, 主管', 'sure M42 colleagues'],
  ])('%s in "%s": %s', (title, list, answer) => {
    expect(meaning(title, list)).toBe(answer);
  });

  test.each([
    ['one beside it shows too little', '运营', '一号直播间: 主播, 运营', 'unsure R05 alias'],
    ['others are of several', '运营', '一号直播间: 主播, 场控, 美工, 运营', 'unsure R05 alias'],
    ['others stand elsewhere', '运营', '一号直播间: 运营; 二号直播间: 主播, 场控', 'unsure R05 alias'],
    ['the department has several heads', '主管', '后仓: 配货员, 打包员, 主管', 'none unknown'],
    ['somebody else is its head', '主管', '財會部: 會計, 財務經理, 主管', 'unsure M42 department'],
  ])('stays open where %s', (_why, title, list, answer) => {
    expect(meaning(title, list)).toBe(answer);
  });
});

describe('what a person decided', () => {
  const list = `${HEADS}; 女童店: 推广`;
  const decided = (title: string, roleId: string | null): RememberedMatch[] => [
    { title, department: '女童店', roleId },
  ];

  test.each([
    ['推广', 'R14', 'sure R14 remembered'],
    ['推广', null, 'none remembered'],
  ])('%s is %s: stays', (title, roleId, answer) => {
    expect(meaning('推广', list, decided(title, roleId))).toBe(answer);
  });

  test('to be blank stays blank where the list would tell a role', () => {
    const rows = `${HEADS}; 供应链部: 物流`;
    expect(meaning('物流', rows, [{ title: '物流', department: '供应链部', roleId: null }])).toBe('none remembered');
  });

  test('for the title with its rank is heard for the word alone, where it agrees', () => {
    expect(meaning('推广', list, decided('推广专员', 'R15'))).toBe('sure R15 withoutRank');
    expect(meaning('推广', list, decided('推广专员', 'M13'))).toBe('unsure R15 variant');
  });

  test('tells what its own row is', () => {
    const memory = [{ title: '阿甲', department: '运营部', roleId: 'R04' }];
    const alone = '运营部: 店长, 阿甲; 女童店: 推广';
    expect(meaning('推广', alone)).toBe('unsure R15 variant');
    expect(meaning('推广', alone, memory)).toBe('sure R15 withoutRank');
  });
});

test('the order of rows changes no answer and no reason', () => {
  for (const list of LISTS.flatMap(loadLists)) {
    const answers = (rows: readonly TitleQuery[]) => list.map(matcher.ofLists(rows));
    expect(answers([...list].reverse())).toEqual(answers(list));
    expect(answers([...list, ...list])).toEqual(answers(list));
  }
});

test('what is sure alone, and what belongs to another trade, is never another answer', () => {
  const changed = LISTS.flatMap(loadLists).flatMap((list) => {
    const heard = matcher.ofLists(list);
    return list.filter((row) => {
      const alone = matcher.match(row);
      return (alone.outcome === 'sure' || alone.reason.code === 'otherTrade') && heard(row) !== alone;
    });
  });
  expect(changed).toEqual([]);
});

test.each(['zh-CN', 'zh-TW', 'en-US'] as const)('sentences of %s tell what was heard', (language) => {
  const { reason } = messages(language);
  const rows = listOf(`${HEADS}; 一号直播间: 主播, 场控, 运营; 女童店: 推广`);
  const heard = matcher.ofLists(rows);
  const sentences = ['推广', '运营'].map((title) => reason(heard(rows.find((row) => row.title === title)!).reason));
  expect(sentences[0]).toMatch(/客服主管、运营部 店长.*推广专员/);
  expect(sentences[1]).toMatch(/主播、场控.*直播运营/);
});

/** Asked positions, and of what the list told the share that is right. */
const figures = (judged: readonly Judged[]) => ({
  ...score(judged),
  asked: judged.filter(({ match }) => match.outcome === 'unsure').length,
  told: judged.filter(({ match }) => match.reason.code === 'withoutRank' || match.reason.code === 'colleagues'),
});

test.each([
  ['lists-counted', 0.88, 62, 17],
  ['lists-untouched', 0.82, 75, 10],
  ['lists-later', 0.84, 31, 10],
] as const)(
  '%s: more is filled rightly, less is asked, and hardly any of it is wrong',
  (group, filled, asked, told) => {
    const lists = loadLists(group);
    const alone = figures(judge(matcher, lists.flat()));
    const heard = figures(judgeLists(matcher, lists));
    expect(heard.recall).toBeGreaterThanOrEqual(filled);
    expect(heard.recall).toBeGreaterThan(alone.recall + 0.015);
    expect(heard.precision).toBeGreaterThanOrEqual(0.985);
    expect(heard.asked).toBeLessThanOrEqual(asked);
    expect(heard.asked).toBeLessThan(alone.asked * 0.9);
    expect(heard.firstThree).toBeGreaterThanOrEqual(alone.firstThree);
    expect(heard.wrongFills).toBeLessThanOrEqual(alone.wrongFills);
    expect(heard.told.length).toBeGreaterThanOrEqual(told);
    expect(heard.told.filter((each) => !isRight(each)).length).toBeLessThanOrEqual(1);
  },
);
