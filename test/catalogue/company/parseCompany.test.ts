import { parseCompany } from '../../../src/catalogue/company/parseCompany';

test('a note of a version that knew one Chinese shows it as Traditional too', () => {
  const note = {
    version: 1,
    departments: [
      {
        facts: {
          id: 'DC-01',
          name: { 'zh-CN': '门店部', 'en-US': 'Shops' },
          aliases: [],
          parent: null,
          sources: ['company'],
        },
        texts: { 'zh-CN': { functions: ['管理门店'] }, 'en-US': { functions: ['Runs the shops'] } },
      },
    ],
    indicators: [],
    roles: [],
    removed: { departments: [], indicators: [], roles: [] },
  };
  const [department] = parseCompany(note)?.departments ?? [];
  expect(department?.facts.name).toEqual({ 'zh-CN': '门店部', 'zh-TW': '门店部', 'en-US': 'Shops' });
  expect(department?.texts['zh-TW']).toEqual({ functions: ['管理门店'] });
  expect(department?.texts['en-US']).toEqual({ functions: ['Runs the shops'] });
});
