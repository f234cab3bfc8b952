import { readPeople } from '../../../src/staffing/rows/people';

const names = (cell: string) => readPeople(cell, '').people.map((person) => person.name);

describe('readPeople', () => {
  test.each([
    ['张三', ['张三']],
    ['张 三', ['张三']],
    ['张\u3000三', ['张三']],
    ['欧阳 娜娜', ['欧阳娜娜']],
    ['张三 李四', ['张三', '李四']],
    ['张三 李 四', ['张三', '李四']],
    ['张三、李四，王小五', ['张三', '李四', '王小五']],
    ['张三\n李四', ['张三', '李四']],
    ['1.张三 2.李四', ['张三', '李四']],
    ['张三和李四', ['张三', '李四']],
    ['李和平', ['李和平']],
    ['张三/李四；', ['张三', '李四']],
    ['Li Lei, Han Meimei', ['Li Lei', 'Han Meimei']],
    ['阿依古丽·买买提', ['阿依古丽·买买提']],
    ['张三、待招1名', ['张三']],
  ])('%j holds %j', (cell, expected) => {
    expect(names(cell)).toEqual(expected);
  });

  test.each([
    ['张三（离职）', '离职', true],
    ['李四(兼)', '兼', false],
    ['王五-试用期', '试用期', false],
    ['张三【待离职】', '待离职', false],
    ['张三 离职', '离职', true],
    ['张三 13800000000', '13800000000', false],
  ])('%j has the note %j', (cell, note, left) => {
    expect(readPeople(cell, '').people).toEqual([expect.objectContaining({ note, left })]);
  });

  test.each(['空缺', '（待招）', '招聘中', 'TBD', 'vacant', '/', '缺编', '暂无', '离职'])(
    '%j is a vacant place',
    (cell) => {
      expect(readPeople(cell, '')).toMatchObject({ people: [], vacant: true });
    },
  );

  test.each([
    ['3人', 3],
    ['２名', 2],
    ['待招2人', 2],
    ['空缺（2人）', 2],
  ])('%j is a number of places', (cell, headcount) => {
    expect(readPeople(cell, '')).toMatchObject({ people: [], headcount });
  });

  test('ids go to the names in order, only where their numbers agree', () => {
    expect(readPeople('张三、李四', 'E1、E2').people.map((person) => person.employeeId)).toEqual(['E1', 'E2']);
    expect(readPeople('张三、李四', 'E1').people.map((person) => person.employeeId)).toEqual(['', '']);
  });
});
