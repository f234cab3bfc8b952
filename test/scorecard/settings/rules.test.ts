import { LETTER_GRADES } from '../../../src/scorecard/settings/settings';
import { gradeChanges, ruleChanges, rulesOf, type ShownResult } from '../../../src/scorecard/settings/rules';
import { defaultSettings } from '../../../src/scorecard/settings/drawSettings';
import { texts } from './settingsCases';

const settings = defaultSettings('2026-11', texts);
const rules = rulesOf(settings);
const result = (total: number | null, grade: string, coefficient: number | null, vetoed = false): ShownResult => ({
  sheetName: '张三',
  name: '张三',
  total,
  grade,
  coefficient,
  vetoed,
});

test('company, period and procedure are no rules; a changed grade and share are told as they were and are', () => {
  expect(ruleChanges(rules, rulesOf({ ...settings, company: '云杉', period: '2026-12' }))).toEqual([]);
  const after = { ...rules, grades: LETTER_GRADES.slice(-1), pay: { ...rules.pay, attendanceShare: 0.15 } };
  expect(ruleChanges(rules, after)).toEqual([
    {
      setting: 'grades',
      before: '优秀 ≥80 ×1; 良好 ≥70 ×0.8; 合格 ≥60 ×0.6; 不合格 ≥0 ×0',
      after: 'D ≥0 ×0',
    },
    { setting: 'attendanceShare', before: '10%', after: '15%' },
  ]);
});

test('of a list only the entries that differ are told; all of it where the order alone does', () => {
  const raised = rules.grades.map((grade) => (grade.minimum === 70 ? { ...grade, minimum: 75 } : grade));
  expect(ruleChanges(rules, { ...rules, grades: raised })).toEqual([
    { setting: 'grades', before: '良好 ≥70 ×0.8', after: '良好 ≥75 ×0.8' },
  ]);
  expect(ruleChanges(rules, { ...rules, grades: rules.grades.slice(1) })).toEqual([
    { setting: 'grades', before: '优秀 ≥80 ×1', after: '' },
  ]);
  const [first, ...others] = rules.adjustments;
  const turned = ruleChanges(rules, { ...rules, adjustments: first ? [...others, first] : [] });
  expect(turned[0]?.before.split('; ')).toHaveLength(rules.adjustments.length);
  expect(turned[0]?.after).not.toBe(turned[0]?.before);
});

test('only those are named whose grade or coefficient changes; a veto goes on counting', () => {
  const results = [
    result(82, '优秀', 1),
    result(90, '不合格', 0, true),
    result(null, '', null),
    result(50, '不合格', 0),
  ];
  expect(gradeChanges(results, rules)).toEqual([]);
  const letters = { ...rules, grades: LETTER_GRADES };
  expect(
    gradeChanges(results, letters).map(({ grade, newGrade, newCoefficient }) => [grade, newGrade, newCoefficient]),
  ).toEqual([
    ['优秀', 'B', 1],
    ['不合格', 'D', 0],
    ['不合格', 'D', 0],
  ]);
  const paid = {
    ...rules,
    grades: rules.grades.map((grade, index) => (index === 3 ? { ...grade, coefficient: 0.3 } : grade)),
  };
  expect(gradeChanges(results, paid).map(({ total, newCoefficient }) => [total, newCoefficient])).toEqual([
    [90, 0.3],
    [50, 0.3],
  ]);
});
