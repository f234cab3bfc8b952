import { departmentUnits } from '../../src/organisation/departmentUnits';
import { postsOf } from '../../src/organisation/posts';
import { membersOf } from '../../src/organisation/member';
import { organise } from '../../src/organisation/organisation';
import { relationsOf, type JobRelations } from '../../src/organisation/relations';
import { sheetTexts } from '../../src/i18n/sheets/texts';
import { bundledCatalogue, roleOf } from '../support/bundledCatalogue';
import { listedRows, type Line } from './listedRows';

/** R05 店长, R06 运营专员, R29 客服主管, R30 售前客服, R31 售后客服. */
async function relations(
  lines: readonly Line[],
  roleId: string,
  without: readonly string[] = [],
): Promise<JobRelations> {
  const catalogue = await bundledCatalogue('zh-CN');
  const rows = listedRows(lines, catalogue);
  const members = membersOf(rows);
  const organisation = organise(
    members,
    departmentUnits(rows, () => null),
  );
  const holders = members.filter(({ role, name }) => role?.id === roleId && !without.includes(name));
  const company = { organisation, posts: postsOf(rows) };
  return relationsOf(holders, roleOf(catalogue, roleId), company, catalogue, sheetTexts('zh-CN').job.relations);
}

const SHOP: readonly Line[] = [
  ['运营部', '天猫店长', '温如是', '', null, 'R05'],
  ['运营部', '运营专员', '乔一木', '温如是', null, 'R06'],
  ['客服部', '客服主管', '周知行', '温如是', null, 'R29'],
  ['客服部', '售前客服', '吴晓月', '周知行', null, 'R30'],
  ['客服部', '售前客服', '郑明好', '周知行', null, 'R30'],
  ['客服部', '售后客服', '冯春生', '周知行', null, 'R31'],
];

test('the list’s superior is superior and assessor, by position and name; reports are counted by position', async () => {
  expect(await relations(SHOP, 'R29')).toEqual({
    superior: '天猫店长（温如是）',
    directReports: '售前客服2人、售后客服',
    assessors: '天猫店长（温如是）',
  });
});

test('holders with different superiors have both; who leads nobody is said to', async () => {
  const lines = [...SHOP, ['天猫部', '售前客服', '林小满', '温如是', null, 'R30'] as const];
  expect(await relations(lines, 'R30')).toMatchObject({
    superior: '客服主管（周知行）、天猫店长（温如是）',
    directReports: '无',
  });
});

test('who leads everybody reports to nobody', async () => {
  expect(await relations(SHOP, 'R05')).toMatchObject({ superior: '无', directReports: '运营专员、客服主管' });
});

test('what the list does not say is a marked proposal, of roles the company has', async () => {
  const lines: Line[] = [
    ['', '售前客服', '吴晓月', '', null, 'R30'],
    ['', '客服主管', '周知行', '', null, 'R29'],
  ];
  const { superior, directReports } = await relations(lines.slice(0, 1), 'R30');
  expect([superior, directReports]).toEqual(['', '']);
  expect((await relations(lines, 'R30')).superior).toBe('客服主管（建议，请确认）');
  expect((await relations(lines, 'R29')).directReports).toBe('售前客服（建议，请确认）');
});
