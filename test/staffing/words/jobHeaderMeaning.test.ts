import type { JobField } from '../../../src/staffing/jobField';
import { jobHeaderMeaning } from '../../../src/staffing/words/jobHeaderMeaning';

const HEADERS: Readonly<Record<JobField, string>> = {
  purpose: '岗位目的 Job_summary 设岗目的',
  requirements: '任职要求 Qualifications 学历/经验 技能、经验 学历&技能 学历//技能',
  education: '学历 Education_level 学历\n学历要求 最低学历education 随便education',
  experience: '工作经验 Years_of_experience',
  skills: '技能要求 Competencies',
  superior: '汇报对象 上级岗位 Supervisor_title 直接上级 实线汇报对象 汇报关系',
  reports: '直接下级 Direct_reports',
  assessor: '考核人 Appraiser',
  cadence: '考核周期 Review_cycle 考核周期reviewcycle',
  deliverables: '交付物 Deliverables 交付物/报表 工作成果&产出',
  functions: '部门职能 Dept._functions',
  headcount: '通常人数 Typical_headcount',
  role: '标准岗位 Standard_role',
  level: '职级 Grade',
  weights: '权重 Weight%',
  targets: '目标值 Target',
};

test.each(Object.entries(HEADERS))('%s: %s', (field, texts) => {
  const each = texts.split(' ').map((text) => text.replace(/_/g, ' '));
  expect(each.map((text) => [text, jobHeaderMeaning(text)?.field])).toEqual(each.map((text) => [text, field]));
});

test.each([
  '',
  '姓名',
  '学历/姓名',
  '权重/目标值',
  '主管',
  '随便什么',
  '（必填）',
  '学历/',
  '随便/学历',
  '姓名/学历',
  '学历+随便',
  '职级1',
  'name/grade',
  '岗',
  '（汇报对象）',
  'grade1',
])('%j asks for nothing', (text) => {
  expect(jobHeaderMeaning(text)).toBeNull();
});

test.each([
  ['学历', '', false],
  ['学历要求', '', true],
  ['学历', '任职要求', true],
  ['学历', '任职要求 requirements', true],
  ['学历', '基本信息', false],
  ['Minimum education', '', true],
  ['Required skills', '', true],
  ['职级', '', false],
  ['岗位职级', '', true],
  ['Job grade', '', true],
  ['Position level', '', true],
  ['Role level', '', true],
  ['Grade', '', false],
  ['学历 new job', '', false],
  ['学历 my position', '', false],
  ['学历 my role', '', false],
  ['建议编制', '基本信息', true],
  ['学历', '（要求）', false],
  ['通常人数', '', true],
  ['一般人数', '', true],
  ['常规人数', '', true],
  ['常见人数', '', true],
  ['参考人数', '', true],
  ['建议编制', '', true],
  ['Usual headcount', '', true],
  ['Typical headcount', '', true],
  ['Suggested headcount', '', true],
  ['Recommended headcount', '', true],
  ['必备技能', '', true],
  ['所需技能', '', true],
  ['学历条件', '', true],
  ['考核周期', '', true],
])('%j below %j is about the post: %s', (text, above, ofPost) => {
  expect(jobHeaderMeaning(text, above)?.ofPost).toBe(ofPost);
});
