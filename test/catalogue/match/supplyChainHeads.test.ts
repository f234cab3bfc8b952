import { loadFacts } from '../../../src/catalogue/facts';
import { createMatcher } from '../../../src/catalogue/match/matcher';

const matcher = createMatcher(loadFacts());
const found = (title: string, department: string) => {
  const { outcome, roleId } = matcher.match({ title, department });
  return { outcome, roleId };
};

test.each([
  ['品控主管', '', 'M66'],
  ['品控经理', '品控部', 'M66'],
  ['品質主管', '供應鏈部', 'M66'],
  ['质检主管', '品控部', 'M66'],
  ['QC主管', '仓储部', 'M66'],
  ['Quality Control Manager', '', 'M66'],
  ['计划主管', '', 'M67'],
  ['計畫主管', '', 'M67'],
  ['计划主管', '计划部', 'M67'],
  ['补货主管', '', 'M67'],
  ['库存主管', '供应链部', 'M67'],
  ['Demand Planning Manager', 'Supply Chain', 'M67'],
])('%s in "%s" is the head of the specialists: %s', (title, department, roleId) => {
  expect(found(title, department)).toEqual({ outcome: 'sure', roleId });
});

test.each([
  ['品控专员', '', 'M17'],
  ['品控', '品控部', 'M17'],
  ['质检员', '品控部', 'M17'],
  ['质检主管', '客服部', 'M19'],
  ['需求计划专员', '', 'M15'],
  ['Planning Supervisor', '', 'R21'],
])('%s in "%s" stays %s', (title, department, roleId) => {
  expect(found(title, department)).toEqual({ outcome: 'sure', roleId });
});

test.each([
  ['质检主管', ''],
  ['质检经理', ''],
  ['计划经理', ''],
  ['生产计划主管', ''],
  ['计划主管', '生产部'],
  ['施工计划主管', '工程部'],
  ['PMC主管', 'PMC'],
])('%s in "%s" waits for a person', (title, department) => {
  expect(found(title, department).outcome).not.toBe('sure');
});
