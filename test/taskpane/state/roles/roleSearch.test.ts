import { searchRoles } from '../../../../src/taskpane/state/roles/roleSearch';
import { bundledCatalogue } from '../../../support/bundledCatalogue';

describe('searchRoles', () => {
  const found = async (text: string): Promise<string[]> =>
    searchRoles(await bundledCatalogue(), text).map((role) => role.name['zh-CN']);

  test('every role is found by both its names, as the first result', async () => {
    const catalogue = await bundledCatalogue();
    for (const role of catalogue.roles.values()) {
      expect([role.id, searchRoles(catalogue, role.name['zh-CN'])[0]?.id]).toEqual([role.id, role.id]);
      expect([role.id, searchRoles(catalogue, role.name['en-US'].toUpperCase())[0]?.id]).toEqual([role.id, role.id]);
    }
  });

  test('every alias leads to its role', async () => {
    const catalogue = await bundledCatalogue();
    for (const role of catalogue.roles.values()) {
      for (const { title } of role.aliases) {
        expect(searchRoles(catalogue, title).map(({ id }) => id)).toContain(role.id);
      }
    }
  });

  test('an empty search shows all roles in the order of the catalogue', async () => {
    const catalogue = await bundledCatalogue();
    expect(searchRoles(catalogue, '  ')).toEqual([...catalogue.roles.values()]);
  });

  test('names come before aliases; traditional and full-width letters are the same', async () => {
    const results = await found('美工');
    expect(results[0]).toMatch(/^美工/);
    expect(await found('倉庫')).toEqual(await found('仓库'));
    expect(await found('ＡＩ')).toEqual(await found('ai'));
  });

  test('words of a department and a role may be combined; nonsense finds nothing', async () => {
    expect((await found('customer service')).length).toBeGreaterThan(0);
    expect((await found('客服部 主管')).length).toBeGreaterThan(0);
    expect(await found('火箭发动机')).toEqual([]);
  });

  test('Pinyin and its first letters find a role', async () => {
    expect((await found('mgzy'))[0]).toBe('美工专员');
    expect((await found('mgzg'))[0]).toBe('美工主管');
    expect(await found('zhitongche')).toContain('关键词推广专员（原直通车）');
    expect(await found('sqkf')).toContain('售前客服');
    expect(await found('xqz')).toEqual([]);
  });
});
