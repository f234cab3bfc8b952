import {
  chosenRole,
  countByOutcome,
  decisions,
  groupsShown,
  sameTitleElsewhere,
} from '../../../../src/taskpane/state/list/groups';
import { countPositions, positionGroups, roleOfGroup, undecided } from '../../../../src/addin/positionGroups';
import { sheet } from '../../../support/sheetBuilder';
import { companyInspection, inspectionOf, sure, unsure } from '../../support/inspection';

describe('positionGroups', () => {
  const inspection = companyInspection();
  const groups = positionGroups(inspection);

  test('every row is in exactly one group', () => {
    const rows = groups.flatMap((group) => group.rows.map(({ row }) => row.row)).sort((a, b) => a - b);
    expect(rows).toEqual(inspection.rows.map(({ row }) => row.row));
  });

  test('unsure first, then none, then sure; in sheet order within', () => {
    expect(groups.map(({ position, match }) => [position, match.outcome])).toEqual([
      ['售前客服', 'unsure'],
      ['客服主管', 'none'],
      ['仓储主管兼打包', 'none'],
      ['放映员', 'none'],
      ['店长', 'sure'],
      ['运营专员', 'sure'],
      ['淘宝美工', 'sure'],
    ]);
  });

  test('two hundred people in one position are one decision', () => {
    const list = sheet('编制表').withHeader(['部门', '岗位', '姓名']);
    for (let person = 0; person < 200; person += 1) list.withRow(['客服部', '售前客服', `员工${person}`]);
    const [group, ...others] = positionGroups(inspectionOf(list));
    expect(others).toEqual([]);
    expect(group?.rows).toHaveLength(200);
    expect(group?.people).toBe(200);
  });

  test('places that are vacant are no people, whatever is planned; places counted without names are', () => {
    const list = sheet('编制表').withHeader(['部门', '岗位', '姓名', '编制']);
    list.withRow(['客服部', '售前客服', '张伟', 2]).withRow(['客服部', '售前客服（待招）', '', 1]);
    list.withRow(['客服部', '售后客服', '招聘中', 1]).withRow(['仓储部', '打包员', '', 3]);
    expect(positionGroups(inspectionOf(list)).map(({ position, people }) => [position, people])).toEqual(
      expect.arrayContaining([
        ['售前客服', 1],
        ['售前客服（待招）', 0],
        ['售后客服', 0],
        ['打包员', 3],
      ]),
    );
  });

  test('the same title in two departments is two decisions, one in full-width letters is not', () => {
    const list = sheet('编制表')
      .withHeader(['部门', '岗位', '姓名'])
      .withRows([
        ['运营部', '主管', '甲一'],
        ['客服部', '主管', '乙二'],
        ['设计部', 'UI设计师', '丙三'],
        ['设计部', 'ＵＩ设计师', '丁四'],
      ]);
    expect(positionGroups(inspectionOf(list)).map((group) => group.rows.length)).toEqual([1, 1, 2]);
  });

  test('filters go by the match; to be confirmed is only what nobody has decided', () => {
    const key = groups.find(({ position }) => position === '售前客服')?.key ?? '';
    expect(countByOutcome(groups, new Map())).toEqual({ all: 7, unsure: 1, none: 3, sure: 3 });
    expect(countByOutcome(groups, new Map([[key, null]]))).toEqual({ all: 7, unsure: 0, none: 3, sure: 3 });
    expect(groupsShown(groups, 'unsure').map((group) => group.position)).toEqual(['售前客服']);
    expect(groupsShown(groups, 'all')).toHaveLength(7);
  });

  test('every position has a role, waits for a decision or has none', () => {
    const at = (name: string): string => groups.find(({ position }) => position === name)?.key ?? '';
    const counts = (...choices: [string, string | null][]) => countPositions(groups, new Map(choices));
    expect(counts()).toEqual({ withRole: 3, open: 1, withoutRole: 3 });
    expect(counts([at('售前客服'), 'R04'])).toEqual({ withRole: 4, open: 0, withoutRole: 3 });
    expect(counts([at('售前客服'), null])).toEqual({ withRole: 3, open: 0, withoutRole: 4 });
    expect(counts([at('店长'), null])).toEqual({ withRole: 2, open: 1, withoutRole: 4 });
  });
});

describe('choices', () => {
  const inspection = companyInspection();
  const groups = positionGroups(inspection);
  const group = (position: string) => {
    const found = groups.find((each) => each.position === position);
    if (!found) throw new Error(position);
    return found;
  };
  const rolesOf = (choices: ReadonlyMap<string, string | null>): Record<string, string | null> =>
    Object.fromEntries(inspection.rows.map((row) => [row.row.position, chosenRole(choices)(row)]));

  test('without a choice only sure matches count', () => {
    expect(rolesOf(new Map())).toMatchObject({ 店长: 'R01', 售前客服: null, 放映员: null });
  });

  test('a choice holds over the match, also to leave a sure one blank', () => {
    const choices = new Map([
      [group('店长').key, null],
      [group('售前客服').key, 'R04'],
    ]);
    expect(rolesOf(choices)).toMatchObject({ 店长: null, 售前客服: 'R04', 运营专员: 'R02' });
    expect(roleOfGroup(group('店长'), choices)).toBeNull();
    expect(undecided(groups, choices)).toEqual([]);
    expect(undecided(groups, new Map()).map((each) => each.position)).toEqual(['售前客服']);
  });

  test('decisions carry the title as the sheet has it, and nothing that was not decided', () => {
    const choices = new Map([
      [group('售前客服').key, 'R04'],
      ['a group of another sheet', 'R09'],
    ]);
    expect(decisions(groups, choices)).toEqual([{ title: '售前客服', department: '客服部', roleId: 'R04' }]);
  });

  test('what only the rest of the list told is kept with them once it is applied, unless a person chose otherwise', () => {
    const told = {
      ...sure('R04'),
      reason: { code: 'withoutRank', params: { alias: '推广专员', ranked: '店长' } },
    } as const;
    const list = sheet('编制表')
      .withHeader(['部门', '岗位', '姓名'])
      .withRows([
        ['女童店', '推广', '甲一'],
        ['女童店', '店长', '乙二'],
      ]);
    const read = positionGroups(inspectionOf(list, { 推广: told, 店长: sure('R01') }));
    const key = read.find(({ position }) => position === '推广')?.key ?? '';
    const kept = (choices: ReadonlyMap<string, string | null>, applied?: boolean) => decisions(read, choices, applied);
    expect(kept(new Map())).toEqual([]);
    expect(kept(new Map(), true)).toEqual([{ title: '推广', department: '女童店', roleId: 'R04' }]);
    const nowhere = read.map((each) => ({ ...each, department: '' }));
    expect(decisions(nowhere, new Map(), true)).toEqual([]);
    expect(kept(new Map([[key, null]]), true)).toEqual([{ title: '推广', department: '女童店', roleId: null }]);
  });

  test('of two departments of one name only a role that both have is kept', () => {
    const told = {
      ...sure('R04'),
      reason: { code: 'withoutRank', params: { alias: '推广专员', ranked: '店长' } },
    } as const;
    const list = sheet('编制表')
      .withHeader(['一级部门', '二级部门', '岗位', '姓名'])
      .withRows([
        ['一部', '店铺组', '推广', '甲一'],
        ['二部', '店铺组', '推广', '乙二'],
      ]);
    const groups = positionGroups(inspectionOf(list, { 推广: told }));
    expect(groups).toHaveLength(2);
    expect(decisions(groups, new Map(), true)).toHaveLength(2);
    const choices = new Map([[groups[1]?.key ?? '', 'R09']]);
    expect(decisions(groups, choices, true).map(({ roleId }) => roleId)).toEqual(['R09']);
  });

  test('the same title elsewhere is offered where it would get another role', () => {
    const list = sheet('编制表')
      .withHeader(['部门', '岗位', '姓名'])
      .withRows([
        ['运营一部', '助理', '甲一'],
        ['运营二部', '助理', '乙二'],
        ['运营三部', '助理', '丙三'],
      ]);
    const [first, second, third] = positionGroups(inspectionOf(list, { 助理: unsure('R05') }));
    if (!first || !second || !third) throw new Error('three groups');
    const choices = new Map([
      [first.key, 'R05'],
      [third.key, 'R05'],
    ]);
    expect(sameTitleElsewhere(first, [first, second, third], choices)).toEqual([second]);
    const alike = positionGroups(inspectionOf(list, { 助理: sure('R05') }));
    expect(alike.flatMap((each) => sameTitleElsewhere(each, alike, new Map()))).toEqual([]);
  });
});
