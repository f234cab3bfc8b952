import { nameInTwoScripts, wordsAndNumber } from '../../../src/staffing/cells/writtenNames';

test.each([
  ['张承恩/Amy', ['张承恩', 'Amy']],
  ['张承恩 ／ Amy Lee', ['张承恩', 'Amy Lee']],
  ['Amy | 张承恩', ['张承恩', 'Amy']],
  ['Amy J. Lee｜张承恩', ['张承恩', 'Amy J. Lee']],
  ["O'Neil-Smith/张承恩", ['张承恩', "O'Neil-Smith"]],
  ['阿不都·买/Abdu', ['阿不都·买', 'Abdu']],
  ['张承恩/李静', null],
  ['Amy/Tom', null],
  ['张承恩 Amy', null],
  ['张承恩-Amy', null],
  ['张/Amy', null],
  ['张承恩张承恩张/Amy', null],
  ['张承恩/Amy A B C', null],
  ['张承恩/Amy2', null],
  ['2 张承恩/Amy', null],
  ['Amy/张承恩（兼）', null],
  ['', null],
])('%j holds a name in two scripts: %j', (text, expected) => {
  expect(nameInTwoScripts(text)).toEqual(expected);
});

test.each([
  ['E0102 张三', ['张三', 'E0102']],
  ['张三-E0102', ['张三', 'E0102']],
  ['张三E0102', ['张三', 'E0102']],
  ['E0102张三', ['张三', 'E0102']],
  ['HY-0530_张三', ['张三', 'HY-0530']],
  ['e12|张三', ['张三', 'e12']],
  ['00123/Ann Lee', ['Ann Lee', '00123']],
  ['Ann Lee/00123', ['Ann Lee', '00123']],
  ['Ann Lee - E7', ['Ann Lee', 'E7']],
  ['张三 12', null],
  ['12 张三', null],
  ['张三 123456789', null],
  ['ABCDE12 张三', null],
  ['张三', null],
  ['E0102', null],
  ['张三 E0102 a', null],
  ['', null],
])('%j holds a name and a number: %j', (text, expected) => {
  expect(wordsAndNumber(text)).toEqual(expected);
});
