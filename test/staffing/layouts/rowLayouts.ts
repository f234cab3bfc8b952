import { draft, PLAIN, STAFF, type Layout } from './layout';

/** What stands between the rows of a list. */
export function rowLayouts(): Layout[] {
  return [
    mergedDepartments(),
    mergedPositions(),
    blanksBelowDepartment(),
    sectionRows(),
    numberedSections(),
    nestedSections(),
    subtotals(),
    pageBreaks(),
    notesAndSignatures(),
    vacancies(),
    severalNames(),
    counts(),
    errors(),
    hiddenRows(),
    departmentPaths(),
    footStatistics(),
    printTitlesAgain(),
  ];
}

function mergedDepartments(): Layout {
  const list = draft(PLAIN).header();
  list.row({ department: '客服部', position: '客服主管', employeeName: '张明' }, { department: '客服部' });
  list.row({ position: '售前客服', employeeName: '李静' }, { department: '客服部' });
  list.row({ position: '售后客服', employeeName: '王强' }, { department: '客服部' });
  list.row({ department: '仓储部', position: '仓管员', employeeName: '赵雪' }, { department: '仓储部' });
  return list.merge(1, 0, 3).layout('departments merged downwards');
}

function mergedPositions(): Layout {
  const list = draft([...PLAIN, ['headcount', '编制']]).header();
  list.row({ department: '客服部', position: '售前客服', employeeName: '张明', headcount: 3 });
  list.row({ employeeName: '李静' }, { position: '售前客服', department: '客服部' });
  list.row({ employeeName: '王强' }, { position: '售前客服', department: '客服部' });
  list.row({ department: '仓储部', position: '打包员', employeeName: '赵雪', headcount: 1 });
  return list.merge(1, 0, 3).merge(1, 1, 3).merge(1, 3, 3).layout('positions merged downwards');
}

function blanksBelowDepartment(): Layout {
  const list = draft(PLAIN).header();
  list.row({ department: '运营部', position: '店长', employeeName: '张明' }, { department: '运营部' });
  list.row({ position: '运营专员', employeeName: '李静' }, { department: '运营部' });
  list.blank();
  list.row({ department: '客服部', position: '售前客服', employeeName: '王强' }, { department: '客服部' });
  list.other([null, null, '孙悦']);
  return list.layout('department in the first row only; a person without a position');
}

function sectionRows(): Layout {
  const list = draft([
    [null, '序号'],
    ['position', '岗位'],
    ['employeeName', '姓名'],
    ['employeeId', '工号'],
  ]).header();
  list.merge(1, 0, 1, 4).other(['运营部']);
  list.row({ x0: 1, position: '店长', employeeName: '张明', employeeId: 'E01' }, { department: '运营部' });
  list.row({ x0: 2, position: '运营专员', employeeName: '李静', employeeId: 'E02' }, { department: '运营部' });
  list.merge(4, 0, 1, 4).other(['客服部（共2人）']);
  list.row({ x0: 3, position: '售前客服', employeeName: '王强', employeeId: 'E03' }, { department: '客服部' });
  list.row({ x0: 4, position: '售后客服', employeeName: '赵雪', employeeId: 'E04' }, { department: '客服部' });
  return list.layout('departments as merged section rows');
}

function numberedSections(): Layout {
  const list = draft([
    ['position', '职位'],
    ['employeeName', '姓名'],
    ['hireDate', '入职时间'],
  ]).header();
  list.other(['一、运营部']);
  list.row({ position: '店长', employeeName: '张明', hireDate: '2020/1/1' }, { department: '运营部' });
  list.other(['二、【客服部】']);
  list.row({ position: '售前客服', employeeName: '李静', hireDate: '2020/1/1' }, { department: '客服部' });
  list.row({ position: '售后客服', employeeName: '王强', hireDate: '2020/1/1' }, { department: '客服部' });
  return list.layout('numbered section rows in the position column');
}

function nestedSections(): Layout {
  const list = draft([
    ['position', '岗位'],
    ['employeeName', '姓名'],
    ['headcount', '编制'],
  ]).header();
  list.other(['一、电商运营中心']).other(['（一）推广部']);
  list.row({ position: '推广主管', employeeName: '张明', headcount: 1 }, { department: '推广部' });
  list.other(['（二）设计部']);
  list.row({ position: '美工', employeeName: '李静', headcount: 2 }, { department: '设计部' });
  return list.layout('sections within sections');
}

function subtotals(): Layout {
  const list = draft([...PLAIN, ['headcount', '编制']]).header();
  list.row({ department: '运营部', position: '店长', employeeName: '张明', headcount: 1 });
  list.row({ position: '运营专员', employeeName: '李静', headcount: 2 });
  list.other(['运营部 小计', null, null, 3]);
  list.row({ department: '客服部', position: '售前客服', employeeName: '王强', headcount: 4 });
  list.other([null, '小計：4人']).other(['合计（人）', null, null, 7]).other(['Grand Total', null, null, 7]);
  return list.layout('subtotals and totals');
}

function pageBreaks(): Layout {
  const list = draft([[null, '序号'], ...PLAIN])
    .title('编制表')
    .header();
  list.row({ x0: 1, department: '运营部', position: '店长', employeeName: '张明' });
  list.row({ x0: 2, department: '运营部', position: '运营专员', employeeName: '李静' });
  list.other(['序号', '部门', '岗位', '姓名']);
  list.row({ x0: 3, department: '客服部', position: '售前客服', employeeName: '王强' });
  list.other(['序号', '部门', '岗位', '姓名']);
  list.row({ x0: 4, department: '客服部', position: '售后客服', employeeName: '赵雪' });
  return list.layout('header repeated at page breaks');
}

function notesAndSignatures(): Layout {
  const list = draft(PLAIN)
    .header()
    .people(...STAFF);
  list.blank();
  list
    .other(['备注：本表自 2026 年 1 月起执行；兼职人员不计编制。'])
    .other(['1、编制调整须经总经理批准；2、空缺岗位由人力资源部招聘。']);
  list.other(['制表人：周涛', null, '审核：吴越']).other(['总经理签字：', null, '日期：2026年1月5日']);
  return list.layout('notes and signatures below');
}

function vacancies(): Layout {
  const list = draft(PLAIN).header();
  list.row({ department: '运营部', position: '店长', employeeName: '张明' }, { names: ['张明'] });
  list.row({ department: '运营部', position: '运营专员', employeeName: '待招' }, { names: [] });
  list.row({ department: '运营部', position: '运营助理', employeeName: '（空缺）' }, { names: [] });
  list.row({ department: '客服部', position: '售前客服', employeeName: 'TBD' }, { names: [] });
  list.row({ department: '客服部', position: '售后客服', employeeName: '招聘中' }, { names: [] });
  list.row({ department: '客服部', position: '客服主管' }, { names: [] });
  list.row({ department: '仓储部', position: '打包员', employeeName: '/' }, { names: [] });
  return list.layout('vacant places');
}

function severalNames(): Layout {
  const list = draft(PLAIN).header();
  list.row(
    { department: '客服部', position: '售前客服', employeeName: '张明、李静，王强' },
    { names: ['张明', '李静', '王强'] },
  );
  list.row({ department: '客服部', position: '售后客服', employeeName: '赵雪\n刘洋' }, { names: ['赵雪', '刘洋'] });
  list.row({ department: '仓储部', position: '打包员', employeeName: '陈 晨' }, { names: ['陈晨'] });
  list.row(
    { department: '仓储部', position: '仓管员', employeeName: '孙悦 周涛 吴越' },
    { names: ['孙悦', '周涛', '吴越'] },
  );
  list.row({ department: '设计部', position: '美工', employeeName: '郑爽（离职）' }, { names: ['郑爽'] });
  list.row(
    { department: '设计部', position: '摄影师', employeeName: '欧阳 小雨/冯刚(兼)' },
    { names: ['欧阳小雨', '冯刚'] },
  );
  list.row({ department: '运营部', position: '店长', employeeName: '何磊-试用期' }, { names: ['何磊'] });
  return list.layout('several names and notes in a cell');
}

function counts(): Layout {
  const list = draft(PLAIN).header();
  list.row({ department: '运营部', position: '店长', employeeName: '1人' }, { names: [] });
  list.row({ department: '运营部', position: '运营专员', employeeName: '３人' }, { names: [] });
  list.row({ department: '客服部', position: '售前客服', employeeName: '张明' }, { names: ['张明'] });
  list.row({ department: '客服部', position: '售后客服', employeeName: '2名' }, { names: [] });
  list.row({ department: '设计部', position: '美工', employeeName: '李静' }, { names: ['李静'] });
  return list.layout('counts instead of names');
}

function errors(): Layout {
  const list = draft([...PLAIN, ['hireDate', '入职日期']]).header();
  list.row({ department: '运营部', position: '店长', employeeName: '张明', hireDate: '#N/A' });
  list.row(
    { department: '#REF!', position: '运营专员', employeeName: '李静', hireDate: '2022-01-05' },
    { department: '运营部' },
  );
  list.other(['客服部', '#VALUE!', '王强', '2022-01-06']);
  list.row(
    { department: '客服部', position: '=售前客服', employeeName: '#NAME?', hireDate: '2022-01-07' },
    { names: [] },
  );
  return list.layout('error values and text that begins with "="');
}

function hiddenRows(): Layout {
  const list = draft(PLAIN)
    .header()
    .people(...STAFF);
  list.builder.withHiddenRows(2, 3).withHiddenColumns(0);
  return list.layout('hidden rows and columns are read');
}

function departmentPaths(): Layout {
  const list = draft(PLAIN).header();
  list.row(
    { department: '某某电商/运营中心/推广部', position: '推广主管', employeeName: '张明' },
    { department: '推广部' },
  );
  list.row(
    { department: '某某电商-运营中心-设计部', position: '美工', employeeName: '李静' },
    { department: '设计部' },
  );
  list.row(
    { department: '某某电商 > 客服部 > 售后组', position: '售后客服', employeeName: '王强' },
    { department: '售后组' },
  );
  list.row(
    { department: '某某电商/仓储部;某某电商/物流部', position: '仓库主管', employeeName: '赵雪' },
    { department: '仓储部' },
  );
  list.row({ department: '美工/摄影组', position: '摄影师', employeeName: '刘洋' }, { department: '美工/摄影组' });
  return list.layout('department paths in one cell');
}

function footStatistics(): Layout {
  const list = draft(PLAIN)
    .header()
    .people(...STAFF);
  list.blank(2);
  list.other(['部门', '编制', '现有', '缺编'], ['运营部', 3, 2, 1], ['客服部', 5, 5, 0], ['合计', 8, 7, 1]);
  return list.layout('a small table of figures below the list');
}

function printTitlesAgain(): Layout {
  const list = draft(PLAIN).title('2026年编制表').header();
  list.people(...STAFF.slice(0, 3));
  list.merge(5, 0, 1, 3).other(['2026年编制表（续）']).other(['部门', '岗位', '姓名']);
  list.people(...STAFF.slice(3));
  return list.layout('title and header repeated on the next page');
}
