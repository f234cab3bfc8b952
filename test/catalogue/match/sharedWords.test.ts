import { loadFacts } from '../../../src/catalogue/facts';
import { isDecoration } from '../../../src/catalogue/match/words/strip';
import { COMPANY_PROGRAMS, TOOLS } from '../../../src/catalogue/match/words/titleWords';
import { bundledMatcher } from './corpus';

/** Posts side by side that share a word, and words of trade around them, made of every title that the catalogue knows surely. */

const matcher = bundledMatcher();

function sure(title: string, department = ''): string | null {
  const { outcome, roleId } = matcher.match({ title, department });
  return outcome === 'sure' ? roleId : null;
}

const facts = loadFacts().roles;
const names = facts.flatMap(({ id, level, name, aliases }) =>
  [name['zh-CN'], ...aliases.filter(({ weak, within }) => !weak && !within).map(({ title }) => title)]
    .filter((title) => /^[\u4e00-\u9fff]{2,8}$/.test(title) && !/[兼及和与]|[部组]$/.test(title) && sure(title) === id)
    .map((title) => ({ title, role: id, leads: level !== 'specialist' && level !== 'assistant' })),
);
const doubtful = facts.flatMap(({ id, aliases }) =>
  aliases
    .filter(({ title, weak, within }) => weak === true && !within && /^[\u4e00-\u9fff]{2,6}$/.test(title))
    .map(({ title }) => ({ title, role: id })),
);

test.each(['专员', '运营', '推广', '设计'])('a post that shares the end of the last one is read with it: %s', (end) => {
  const ending = names.filter(({ title }) => title.endsWith(end) && title.length >= end.length + 2);
  const halves = ending
    .filter((_name, at) => at % Math.ceil(ending.length / 150) === 0)
    .map(({ title, role }) => ({ work: title.slice(0, -end.length), role }))
    .filter(
      ({ work }) =>
        !isDecoration(work) &&
        ![...TOOLS, ...COMPANY_PROGRAMS].includes(work) &&
        !/[部组]$/.test(work) &&
        matcher.match({ title: work, department: '' }).outcome === 'none',
    );
  const found = halves.flatMap(({ work, role }, at) => {
    const own = ending.filter((last) => last.role === role && last.title !== work + end).slice(0, 2);
    const others = [at, at + 7, at + 19].flatMap((place) => ending[place % ending.length] ?? []);
    return [...own, ...others].map((last) => ({ role, last: last.role, title: `${work}/${last.title}` }));
  });
  const read = found.map((pair) => ({ ...pair, is: sure(pair.title) }));
  const wrong = read.filter(({ role, last, is }) => is !== null && (role !== last || is !== last));
  expect(wrong.map(({ title }) => title)).toEqual([]);
  const same = read.filter(({ role, last }) => role === last);
  expect(same.length).toBeGreaterThan(3);
  expect(same.filter(({ is }) => is !== null).length / same.length).toBeGreaterThan(0.8);
});

test.each(['亚马逊', 'shopee', '速卖通', '虾皮'])(
  'who sells on %s operates there, behind a stroke as well',
  (platform) => {
    const role = sure(`${platform}运营`);
    expect(role).not.toBeNull();
    const titles = [`${platform}销售/运营`, `${platform}运营/销售`, `${platform}运营（近地铁口）`];
    expect(titles.map((title) => sure(title))).toEqual(titles.map(() => role));
    const others = ['美工', '客服', '采购', '主管', '店长'].map((post) => `${platform}运营/${post}`);
    expect(others.filter((title) => sure(title) !== null)).toEqual([]);
  },
);

test('a platform before the first of two posts makes no other role of the second', () => {
  const both = ['京东', '抖音', '快手', '拼多多'].flatMap((platform) =>
    ['客服', '美工', '主播', '店长', '推广'].map((post) => `${platform}运营/${post}`),
  );
  expect(both.filter((title) => sure(title) !== null)).toEqual([]);
});

test('two posts of one person are one role where neither names another, and nobody is led', () => {
  const pairs = doubtful.flatMap(({ title, role }) =>
    names
      .filter((name) => name.role === role)
      .slice(0, 4)
      .map((name) => ({ ...name, joined: `${name.title}兼${title}` })),
  );
  const found = pairs.map((pair) => ({ ...pair, is: sure(pair.joined) }));
  expect(found.filter(({ role, is }) => is !== null && is !== role).map(({ joined }) => joined)).toEqual([]);
  expect(found.filter(({ leads, is }) => leads && is !== null).map(({ joined }) => joined)).toEqual([]);
  expect(found.filter(({ is }) => is !== null).length).toBeGreaterThan(50);
  expect(sure('行政助理兼前台')).toBe(sure('行政助理'));
  expect(['会计兼出纳', '客服主管兼客服', '运营专员兼运营'].filter((title) => sure(title) !== null)).toEqual([]);
});

test.each(['管家婆', '金蝶', '快麦'])('the program %s is no brand before what is done with it', (tool) => {
  const posts = names.filter(({ role, leads, title }) => !leads && role === sure('打单员') && title.length <= 4);
  expect(posts.length).toBeGreaterThan(3);
  expect(posts.filter(({ title, role }) => sure(tool + title, '仓库') !== role).map(({ title }) => title)).toEqual([]);
  expect(['AI主播', 'AI运营', '3D打印操作员', `会计/${tool}`].filter((title) => sure(title) !== null)).toEqual([]);
});

test.each(['专家', '专岗', '岗'])('%s says no more than 专员 of the work of the house', (ending) => {
  const works = ['招聘', '行政', '人事'];
  expect(works.map((work) => sure(work + ending))).toEqual(works.map((work) => sure(`${work}专员`)));
  expect(sure(`律师${ending}`)).toBeNull();
});

test.each(['技工普工', '普工', '技工/普工', '工人'])('%s says who works there, and not at what', (department) => {
  expect(['叉车司机', '打包工'].map((title) => sure(title, department))).toEqual([sure('叉车司机'), sure('打包工')]);
  expect(sure('打包工')).not.toBeNull();
  expect(['操作工', '普工', '焊工', '主管'].filter((title) => sure(title, department) !== null)).toEqual([]);
});

test('what Taiwan and slang call shops and films is read', () => {
  expect(sure('網路賣場美編')).toBe(sure('网店美编'));
  expect(sure('影音剪輯師')).toBe(sure('视频剪辑师'));
  expect(sure('狗东运营')).toBe(sure('京东运营'));
  expect([sure('网店美编'), sure('视频剪辑师'), sure('京东运营')]).not.toContain(null);
  expect(sure('影音设备工程师')).toBeNull();
});

test.each(['Flipkart', 'Tokopedia', 'Coupang', 'Rakuten'])('%s is a platform abroad', (platform) => {
  const operator = sure('Amazon Executive');
  expect(operator).not.toBeNull();
  expect(sure(`Amazon / ${platform} Executive`)).toBe(operator);
  expect(sure(`${platform} Graphic Designer`)).toBe(sure('Graphic Designer'));
  expect(sure(`${platform} Manager`)).toBeNull();
});

test.each(['Specialist', 'Executive', 'Representative'])('post-sales is after-sales: %s', (rank) => {
  expect(sure(`Post-Sales ${rank}`)).toBe(sure(`After-Sales ${rank}`));
  expect(sure(`After-Sales ${rank}`)).not.toBeNull();
  expect(sure(`Pre-Sales ${rank}`)).not.toBe(sure(`After-Sales ${rank}`));
});
