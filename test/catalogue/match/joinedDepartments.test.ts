import { bundledMatcher } from './corpus';

/** One name that joins departments, with strokes, with a word between them, or by writing them side by side. */

const matcher = bundledMatcher();
const match = (title: string, department: string) => matcher.match({ title, department });
const TITLES = ['会计', '出纳', '财务经理'];

test.each(['财务/审计/税务', '财务、法务', '财务与审计部', '财务审计部', '审计财务部', '税务+财务'])(
  'posts of the books are sure in %s',
  (department) => {
    expect(TITLES.filter((title) => match(title, department).outcome !== 'sure')).toEqual([]);
  },
);

test.each(['人事/财务', '人事财务部', '财务及人事', '财务人事部', '财务及人事部', '财务/人事部'])(
  'posts of both departments that %s joins are sure',
  (department) => {
    expect([...TITLES, '人事专员', '人事经理'].filter((title) => match(title, department).outcome !== 'sure')).toEqual(
      [],
    );
  },
);

test.each([
  ['客服及支持', '客服总监'],
  ['技术与支持部', '技术总监'],
  ['人事/企业文化', '人事总监'],
])('%s is known by the part that is: %s', (department, title) => {
  expect(match(title, department).outcome).toBe('sure');
});

test.each(['人事财务部', '财务人事部', '财务/审计/税务', '仓储/客服'])(
  'a bare rank in %s leads one of them at most',
  (department) => {
    expect(['主管', '经理', '负责人'].filter((rank) => match(rank, department).outcome === 'sure')).toEqual([]);
  },
);

test.each(['餐饮/财务', '酒店与客房', '财务/门诊', '医院财务部/护理部'])(
  '%s is still another trade’s',
  (department) => {
    expect(['会计', '客服专员', '美工'].filter((title) => match(title, department).outcome === 'sure')).toEqual([]);
  },
);

test('two ranks that lead one work in English are its head, unless one is a deputy or another role', () => {
  const joined = ['Procurement Manager/Director', 'IT Manager/Director', 'Warehouse Manager/Supervisor'];
  for (const title of joined)
    expect(match(title, '')).toMatchObject({ outcome: 'sure', roleId: match(title.split('/')[0] ?? '', '').roleId });
  const apart = ['Marketing Director/Manager', 'Procurement Manager/Deputy Director', 'Procurement Manager/Accountant'];
  expect(apart.filter((title) => match(title, '').outcome === 'sure')).toEqual([]);
});

test.each([
  ['技术总监', ['技术部', '信息技术部', '研发中心']],
  ['采购总监', ['采购部', '供应链中心']],
  ['客服总监', ['客服部', '售后服务部']],
  ['人事总监', ['人力资源部', '人事部']],
  ['直播总监', ['直播中心', '直播部']],
  ['财务专员', ['财务部', '财务中心', '财务/审计/税务']],
])('%s heads, or belongs to, its own department, however that is written', (title, departments) => {
  expect(match(title, '').outcome).not.toBe('sure');
  expect(departments.filter((department) => match(title, department).outcome !== 'sure')).toEqual([]);
  expect(match(title, '餐饮部').outcome).not.toBe('sure');
});
