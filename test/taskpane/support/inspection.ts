import { inspectionFrom, type Inspection } from '../../../src/app/list/inspect';
import type { RoleMatch, TitleQuery } from '../../../src/catalogue/match/roleMatch';
import { findStaffingTable } from '../../../src/staffing/lists/findStaffingTable';
import type { SheetBuilder } from '../../support/sheetBuilder';
import { companyList, headcountList } from './companySheets';

const NONE: RoleMatch = {
  outcome: 'none',
  roleId: null,
  confidence: 0,
  reason: { code: 'unknown', params: {} },
  candidates: [],
};

export function sure(roleId: string): RoleMatch {
  return { ...NONE, outcome: 'sure', roleId, confidence: 1, reason: { code: 'name', params: { alias: roleId } } };
}

export function unsure(roleId: string): RoleMatch {
  return { ...sure(roleId), outcome: 'unsure', confidence: 0.6 };
}

/** A list as it is read, with matches by position; positions that are not named match nothing. */
export function inspectionOf(list: SheetBuilder, matches: Readonly<Record<string, RoleMatch>> = {}): Inspection {
  const contents = [list.build(), headcountList().build()];
  const match = ({ title }: TitleQuery): RoleMatch => matches[title] ?? NONE;
  const read = inspectionFrom(findStaffingTable(contents), contents, { match, ofLists: () => match });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

export function companyInspection(): Inspection {
  return inspectionOf(companyList(), {
    店长: sure('R01'),
    运营专员: sure('R02'),
    淘宝美工: sure('R03'),
    售前客服: unsure('R04'),
  });
}
