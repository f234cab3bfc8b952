import { joinName, nameHeaderKey, namePartOf } from '../../../src/staffing/words/nameParts';

test.each([
  [
    'family',
    '姓|姓氏|Last Name|Surname|Family names|Employee Last Name|Legal Surname|Last|Employee Last|Legal Last Name|Last Name (Legal)|Legal Name - Last Name|Name (Last)|Staff Surname|LNAME|Surname/Family Name|中文姓|姓 Last Name|姓（拼音）',
  ],
  [
    'given',
    '名|名字|First Name|Given name|Forename|Christian names|Employee First Name|First (& Middle) Name|First Middle Name|First|Employee First|Legal First Name|First Name - Legal|Primary Name - First|Worker first name|Given Name(s)|First/Given Name|fname|名 First Name|名（拼音）',
  ],
  ['middle', '中间名|Middle_Name_EN|Middle Name|Middle initials|MI|Legal Middle Name'],
  [
    null,
    '姓名|Name|Nickname|Middle|Last one|At first|Last name of partner|My last name|family|First Middle Name Code|HMI|Last_Name_Enx||Contact First Name|Manager Last Name|First/Last Name|姓名 First Name|Preferred First Name|Names',
  ],
])('%s: %s', (part, headers) => {
  const each = headers.split('|');
  expect(each.map((header) => [header, namePartOf(header)])).toEqual(each.map((header) => [header, part]));
});

test('the language of a name is no part of its header', () => {
  expect(['Name_EN', 'LAST_NAME_CN', '姓名_zh', 'name_enx', 'Name'].map(nameHeaderKey)).toEqual([
    ...['name', 'last_name', '姓名', 'name_enx', 'name'],
  ]);
});

test('a name is put together in the order of its script', () => {
  expect(joinName({ family: 'Anders', given: 'Linda', middle: 'Jane' })).toBe('Linda Jane Anders');
  expect(joinName({ family: 'Anders', given: 'Linda' })).toBe('Linda Anders');
  expect(joinName({ given: 'Linda' })).toBe('Linda');
  expect(joinName({ family: '欧阳', given: '娜娜' })).toBe('欧阳娜娜');
  expect(joinName({ family: 'Li', given: '娜' })).toBe('Li娜');
  expect(joinName({ family: '李', given: 'Na' })).toBe('李Na');
  expect(joinName({})).toBe('');
});
