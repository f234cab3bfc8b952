import {
  cellKind,
  isDepartmentLike,
  isDitto,
  isEmployer,
  isPersonName,
  isPositionLike,
  isVacancy,
  isYesOrNo,
  namesFunction,
  namesVacancy,
  numberedName,
  type CellKind,
} from '../../../src/staffing/cells/cellKinds';

/** Words separated by strokes, as a sheet may hold them. */
const each = (words: string): string[] => words.split('|');

const KINDS: Readonly<Record<CellKind, string>> = {
  blank: '',
  vacant: '空缺|待招|（待招）|招聘中2人|急招|空缺（2人）|尚缺三人|-|——|/|N/A|TBD|待入职。',
  headcount: '3人|12名|2位|1204个|３人',
  phone: '13800138000|19912345678',
  idCard: '110101199003071234|11010119900307123X',
  date: '2023-05|2023-05-01|23.5.1|2023年5月1日|2023/5/1 9:30|2023-05-01 09:30:00',
  number: '0110101199003071234|-3|12|1,200|80%|1,200.50|-1,200',
  code: 'x1|X001|HC001|E1024|HR-01|a.b_3#|r1',
  long: '负责店铺整体运营并且每周向总经理汇报一次销售数据情况|Reviews every order of the week and reports what came late',
  person:
    '阿不都·买买提|阿里木·卡德尔、古丽娜尔·艾合买提|张伟|欧阳娜娜|上官婉|李 娜|王芳、赵敏|张三（离职）|john smith|Mary-Ann O’Neil|张三、李四、王五|王小明|E0102 张三|张三-E0102|00123/Ann Lee|王岗生|张伟-兼、李娜|李工|王部|张伟 李娜|张伟、、李娜|张伟 、李娜|张伟-运营兼、李娜',
  department:
    '运营部|客服中心|财务科室|天猫旗舰店|仓库|华东分公司|Customer Service Dept|Design team|运营组（主管）|3人组|华东部|金华仓库|店长2组',
  position:
    '店长|客服主管|美工|运营专员|出纳|Store manager|HR specialist|主管|司机|王员工|直播运营岗|客服组长|美工2|美工12|Senior Customer Service Specialist|Design team 店长',
  text: '张伟、天猫|2023-05-01前|约3人|本科|全日制本科|汉族|正常|同上海|高|张伟-天猫',
};

test.each(Object.entries(KINDS))('a cell is told by itself: %s', (kind, words) => {
  expect(each(words).map((word) => [word, cellKind(word)])).toEqual(each(words).map((word) => [word, kind]));
});

/** Which of the words are, and which are not. */
const FORMS: readonly (readonly [string, (text: string) => boolean, string, string])[] = [
  [
    'the same as above',
    isDitto,
    "同上|同前|〃|″|\"|''|”|“|’’|”“|、、|Ditto|do.| 同上 ",
    '|同上海|不同上|dittos|undo.|上|do|dittography',
  ],
  [
    'a vacancy',
    isVacancy,
    '空缺|空岗|缺编2人|待定|无人|vacant|Open position|to be hired|n/a|none|-|--|——|//|\\|xx|？|**|··|...|空缺3个|待补（李）|缺5|缺2|缺100人|还缺十人|离职|HC2|TBD1|待定1|xx1|XXX|N/A（待招）|职位空缺|\\\\|空缺-招聘中|待招/急|空缺——急聘|空缺/招聘中/急|Vacant - Req 1234|TBH Q1|Open (2)|Open - two|To be hired in May|new hire pending|Hiring now|currently recruiting|Recruiting - urgent|Hiring in progress|Recruiting, urgent|Recruiting, urgently!|hiring asap|Hiring urgent|Urgently hiring|Urgent hiring (2)|Urgent vacancy|urgent hire|Urgent opening!|急招|急招2人|急聘|急缺三人|紧急招聘中|加急招聘|急/待招|待招/特急|招聘中，急|Now hiring|hiring!|Recruiting (2)|Unfilled|open: two|––|??|xx12|缺三|尚缺3|- hiring now|TBD Q1|TBA in May|TBC Q2|new hire tba|Hiring??|Recruiting, (2 people)|Recruiting now, urgent|Recruiting now, urgent?|職缺|【職缺】|该岗位空缺|懸缺|HC待批|招聘ing|面试中|offer中|候选人待定|遴補中|甄選中|需招2人|待增补|暂无人选|空缺x2|空缺×2|人员未到位|Requisition open|Role is open|Headcount still open|Hire pending|Recruitment ongoing|Pending hire|New position|Not yet hired|To hire|Interviewing|Offer out|Unassigned|No one|(empty)|HC冻结|停招|暂不招聘|离职未补|待内部竞聘|(招)|【补】',
    '|-3|—2|x1|X001|/2|*1|?1|...3|-3人|HC001|na1|王空缺|空缺了|不缺2人|位空缺|空缺-张伟|待招/美工|急|急/校招|急/无|Recruiting, Training|Urgent|Urgent Recruiting Manager|urgently hire people|Recruitment|Hire|prehiring|Reopen - two|urgent openings team|空缺-急/张伟|Vacantly|Hiring Manager|Recruiting Specialist|Open Sesame|张伟|待招人事|x光|缺勤|vacancies|无锡|10|缺5人手|待招/急事|Not vacant|缺三人组|hiring, urgent manager|待招/不急|人员招聘|面试|offer专员|甄选|审批|增补专员|New position manager|Offer manager|Emptying|Interviewing skills|Role open to all|Hire',
  ],
  [
    'a vacancy said plainly',
    namesVacancy,
    '空缺|运营专员（空缺）|客服-待招|招聘中|待招2人|美工：在招|客服（急招）|美工-急聘2人|designer, urgently hiring|vacant|designer, vacancy|客服【拟招】|客服-待招12人|美工（在招3）|待招中|客服（紧急招聘）|designer, urgent vacancy',
    '|-|无|待定|客服|空缺岗位表|不空缺|招聘专员',
  ],
  [
    'a name',
    isPersonName,
    '张伟|王小明|李 娜|欧阳娜|欧阳娜娜|诸葛 亮|张伟（离职）|李·明|阿不都·买买提|阿依古丽·买买提|阿布都热西提·阿不力孜|古丽娜尔·艾合买提|迪丽热巴·迪力木拉提|扎西・次仁|瑪麗·居里|约翰·史密斯|阿不都 · 买买提（实习）|john smith|Anna Maria Lopez|o’neil mary|J. R. Smith|阿依古丽买买提|努尔艾力|麦麦提艾力吐尔逊|迪丽热巴|次仁多吉|玛丽亚加西亚|María García López|Nguyễn Thị Minh Khai|Ana Maria de la Cruz Lopez|张 伟明华|John Smith (left)|阿不都·买买提·艾力·古丽|阿依古丽·小明',
    '电商部·客服组|苏州·园区店|天猫·淘宝|华东·上海·二组|店长·运营|阿·里·巴·巴·萨|迪丽热巴·||张|欧阳|张伟明华|店长张伟明|欧阳娜娜娜|这个|john|store manager|sales team|full time|customer service|2 smith|a b c d e f|please fill in all of them|阿里巴巴|雅诗兰黛|巴黎欧莱雅|古丽服饰专营店|买买提烤肉|张伟明华 （离职）|张伟2|张2伟|2阿不都·买买提|阿不都2·买买提|Key Worker|里·力',
  ],
  [
    'a position',
    isPositionLike,
    '店长|客服主管|美工（兼）|美工（兼|运营专员2|美工A|客服一|Senior Store Manager|VP|直播 运营|美工（兼职）|客服12|3组客服2|SEO optimiser|SEO optimizer|店长 （兼）',
    '|（兼）|本科|汉族|天猫|负责店铺整体运营以及每周汇报销售数据主管|managers meeting|A chief of all our stores in the whole of the east manager|12',
  ],
  [
    'a department',
    isDepartmentLike,
    '运营部|华东分公司|旗舰店|客服组（晚班）|客服部（北京|design team|IT dept|BU|仓库|内科|骨科|财务科|科|教务处|甲班|华东线|二线|热线|中医专科|本科部|专科部|上班组|客服部 （北京）',
    '|部长|店长助理|组员|仓库管理员|待办|已办|离线|本科|大学本科|全日制本科（统招）|专科|高职专科|理科|在线|值班|运营|张伟|每天向运营部汇报。负责客服部|职责：运营部|teamwork|our whole large and very old north eastern team|运营（组：一）部',
  ],
  [
    'what departments do',
    namesFunction,
    'Customer Service|Services|Sales & Marketing|operations|Human Resources|Warehousing and Logistics|E-commerce Operations|Warehouse|Fulfilment|Fulfillment|Operation|Marketplace|People Ops|Growth|Wholesale',
    '|Sales Team|Sales North|运营|and|of|Serviced|People|Groups',
  ],
  ['an answer', isYesOrNo, '是|否|有|Y|no|TRUE|√|✔|✔️|×|☒| ✅|❌|对 ', '|无|不是|是的|yesterday|0|x|张伟|✔张伟|√√'],
  [
    'an employer',
    isEmployer,
    '鼎盛电商有限公司|诚信人力|江苏某某劳务|中智外包|Acme Ltd|Foo Inc.|华为集团|宏达人力资源服务部',
    '|人力|诚人力|运营部|incident|limitless|张伟|劳务费|外包商',
  ],
];

test.each(FORMS)('%s', (_, is, yes, no) => {
  expect([...each(yes), ...each(no)].map((word) => [word, is(word)])).toEqual([
    ...each(yes).map((word) => [word, true]),
    ...each(no).map((word) => [word, false]),
  ]);
});

test('thirty names stand in a cell, more are something else', () => {
  const names = (count: number) => Array.from({ length: count }, () => '张伟').join('、');
  expect([2, 8].map((count) => cellKind(names(count)))).toEqual(['person', 'person']);
  expect(cellKind(names(31))).toBe('long');
});

test.each(['num employee', 'name employee', 'Supported Employee', 'Key Workers'])(
  '%j is neither a name nor a post by itself',
  (text) => {
    expect(cellKind(text)).toBe('text');
  },
);

test('a text is long, and too long for a name of its kind, from one character on', () => {
  expect([24, 25].map((length) => cellKind('高'.repeat(length)))).toEqual(['text', 'long']);
  expect([14, 15].map((length) => isPositionLike(`${'华'.repeat(length)}主管`))).toEqual([true, false]);
  expect([40, 41].map((length) => isPositionLike(`${'x'.repeat(length)} manager`))).toEqual([true, false]);
  expect([35, 36].map((length) => isDepartmentLike(`${'x'.repeat(length)} team`))).toEqual([true, false]);
});

test('a number stands beside a name only where a name does', () => {
  expect(numberedName('E0102 张三')).toEqual(['张三', 'E0102']);
  expect([numberedName('运营部 E12'), numberedName('张三')]).toEqual([null, null]);
});

test.each(['诚信人力部', '诚信劳务费用'])('%j is no employer', (text) => {
  expect(isEmployer(text)).toBe(false);
});
