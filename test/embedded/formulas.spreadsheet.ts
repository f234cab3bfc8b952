import { calculatedFunctions } from '../../src/embedded/formula/functions/functionTable';
import { recalculate } from '../support/libreOffice';
import { onFirstSheet, openTestWorkbook } from './openTestWorkbook';

/** Cells the formulas refer to: on the first sheet, and on a sheet with a name that has to be quoted. */
const CELLS: readonly (readonly (string | number | boolean | null)[])[] = [
  ['部门', '姓名', '得分', '权重', '日期', '备注', '文本数'],
  ['销售部', '张三', 95.5, 0.4, 45293, '优', "'12"],
  ['销售部', '李四', 80, 0.3, 45658, '良好 ', "'007"],
  ['人事部', '王五', 79.995, 0.2, 46022, null, 'abc'],
  ['人事部', '赵六', 60, 0.1, 46347, '', true],
  ['财务部', '钱七', null, 0, 44927, 'A*B', false],
  ['财务部', '孙八', -3.5, 0.05, 45351, '一 二  三', null],
];

const GRADES: readonly (readonly (string | number)[])[] = [
  [0, '不合格', 0],
  [60, '合格', 0.6],
  [70, '中', 0.8],
  [80, '良', 1],
  [95, '优', 1.2],
];

/**
 * Every function the host calculates, in the shapes the product uses. The host's value and LibreOffice's are compared; where a
 * formula stands twice with small changes, it is because one of them once differed.
 */
const FORMULAS: readonly string[] = [
  // Logic
  'IF(C2>=80,"好","差")',
  'IF(C6="","空",1)',
  'IF(C6="",1,2)',
  'IF(F4="","",1)',
  'IF(TRUE,,5)',
  'IF(C2>100,1)',
  'IFERROR(1/0,"x")',
  'IFERROR(A2,"x")',
  'IFERROR(VLOOKUP("无",A2:C7,3,FALSE),"")',
  'IFNA(MATCH("无",A2:A7,0),-1)',
  'AND(C2>90,D2=0.4)',
  'AND(C2:C4)',
  'OR(C2>100,C3=80)',
  'OR(FALSE,0)',
  'NOT(C2>90)',
  'TRUE()',
  'FALSE()',
  'IFS(C5>=90,"A",C5>=60,"B",TRUE,"C")',
  // Information
  'ISNUMBER(C2)',
  'ISNUMBER(B2)',
  'ISNUMBER(C6)',
  'ISNUMBER(1/0)',
  'ISTEXT(B2)',
  'ISBLANK(C6)',
  'ISBLANK(F5)',
  'ISERROR(1/0)',
  'ISNA(NA())',
  'N(C2)',
  'N(B2)',
  'N(G5)',
  'T(B2)',
  'T(C2)',
  'ROW()',
  'ROW(C7)',
  'COLUMN(D1)',
  'ROWS(A2:A7)',
  'COLUMNS(A2:D2)',
  // Arithmetic
  '1+2*3^2',
  '-2^2',
  '2^-1',
  '10%',
  '5%*200',
  '1/3',
  '0.1+0.2',
  '0.1+0.2-0.3',
  '1=1.0000000000000001',
  '"a"="A"',
  '"a"<"b"',
  '1<"a"',
  'C6+1',
  'C6=0',
  'C6=""',
  'B2&"-"&C2',
  'C2&""',
  '0.1&""',
  '1/3&""',
  '"3"+4',
  '"12%"+0',
  '-"5"',
  'SUM(C2:C7)',
  'SUM(C2:C3,C5,10)',
  'SUM(A2:C7)',
  'SUM(C:C)',
  'SUMPRODUCT(C2:C5,D2:D5)',
  'SUMPRODUCT(C2:C7,D2:D7)',
  'SUMPRODUCT((A2:A7="销售部")*C2:C7)',
  'SUMPRODUCT((A2:A7="人事部")*(C2:C7>70))',
  'SUMPRODUCT(--(C2:C5>=80))',
  'SUMPRODUCT(ISNUMBER(C2:C7)*D2:D7)',
  'PRODUCT(C3,D3)',
  'ABS(-3.5)',
  'ABS(C7)',
  'SIGN(C7)',
  'INT(-3.5)',
  'INT(3.7)',
  'TRUNC(-3.789,1)',
  'ROUND(2.5,0)',
  'ROUND(-2.5,0)',
  'ROUND(1.005,2)',
  'ROUND(79.995,2)',
  'ROUND(C4,1)',
  'ROUND(1234.5,-2)',
  'ROUND(2.675,2)',
  'ROUNDUP(2.1,0)',
  'ROUNDUP(-2.1,0)',
  'ROUNDUP(3.14159,3)',
  'ROUNDDOWN(2.9,0)',
  'ROUNDDOWN(-2.9,0)',
  'ROUNDUP(ROUND((0.95-0.93)/0.01,6),0)',
  'CEILING(2.3,0.5)',
  'FLOOR(2.3,0.5)',
  'MOD(7,3)',
  'MOD(-7,3)',
  'MOD(7,-3)',
  'MOD(5.5,2)',
  'MOD(1,0)',
  'SQRT(16)',
  'POWER(2,10)',
  'VALUE("12.5")',
  'VALUE("12%")',
  '1/0',
  'NA()',
  'N(1)/0',
  // Statistics
  'AVERAGE(C2:C7)',
  'AVERAGE(A2:A7)',
  'MIN(C2:C7)',
  'MAX(C2:C7)',
  'MAX(A2:A7)',
  'MIN(5,C2:C3)',
  'MEDIAN(C2:C5)',
  'COUNT(C2:C7)',
  'COUNT(1,"2","x",TRUE)',
  'COUNTA(F1:F7)',
  'COUNTA(A1:G7)',
  'COUNTBLANK(F2:F7)',
  'RANK(C2,C2:C7)',
  'RANK(C5,C2:C7,1)',
  'LARGE(C2:C7,2)',
  'SMALL(C2:C7,1)',
  'COUNTIF(A2:A7,"销售部")',
  'COUNTIF(C2:C7,">=80")',
  'COUNTIF(C2:C7,80)',
  'COUNTIF(A2:A7,"*部")',
  'COUNTIF(A2:A7,"?事部")',
  'COUNTIF(A2:A7,"<>销售部")',
  'COUNTIF(F2:F7,"A~*B")',
  'COUNTIF(C2:C7,"<"&C3)',
  'COUNTIFS(A2:A7,"人事部",C2:C7,">70")',
  'COUNTIFS(A2:A7,A2,B2:B7,"张*")',
  'SUMIF(A2:A7,"销售部",C2:C7)',
  'SUMIF(C2:C7,">79")',
  'SUMIF(A:A,"人事部",C:C)',
  'SUMIFS(C2:C7,A2:A7,"人事部",D2:D7,">0.15")',
  'AVERAGEIF(A2:A7,"销售部",C2:C7)',
  'AVERAGEIF(A2:A7,"无",C2:C7)',
  'AVERAGEIFS(C2:C7,A2:A7,"人事部")',
  'MAXIFS(C2:C7,A2:A7,"销售部")',
  'MINIFS(C2:C7,A2:A7,"人事部")',
  // Lookup
  'INDEX(B2:B7,3)',
  'INDEX(A2:C7,2,3)',
  'SUM(INDEX(C2:D7,0,1))',
  'MATCH("王五",B2:B7,0)',
  'MATCH("无",B2:B7,0)',
  'MATCH("王*",B2:B7,0)',
  "MATCH(85,'等级 表'!A1:A5,1)",
  "MATCH(80,'等级 表'!A1:A5)",
  "MATCH(-1,'等级 表'!A1:A5)",
  'VLOOKUP("李四",B2:D7,2,FALSE)',
  'VLOOKUP("无",B2:D7,2,FALSE)',
  "VLOOKUP(C2,'等级 表'!A1:C5,2,TRUE)",
  "VLOOKUP(79.9,'等级 表'!$A$1:$C$5,3)",
  "VLOOKUP(60,'等级 表'!A1:C5,3,1)",
  "LOOKUP(C4,'等级 表'!A1:A5,'等级 表'!C1:C5)",
  "LOOKUP(C2,'等级 表'!A1:B5)",
  'LOOKUP(2,1/(A2:A7="人事部"),B2:B7)',
  "HLOOKUP(1,'等级 表'!E1:G2,2,TRUE)",
  'CHOOSE(2,"a","b","c")',
  'CHOOSE(4,"a")',
  'HYPERLINK("#Sheet1!A1","去")',
  "'等级 表'!B2&'等级 表'!C2",
  "SUM('等级 表'!C:C)",
  // Text
  'LEN(B2)',
  'LEN(C2)',
  'LEFT(A2,2)',
  'LEFT(A2)',
  'RIGHT(A2,1)',
  'MID(A2,2,1)',
  'MID(A2,9,1)',
  'FIND("部",A2)',
  'FIND("x",A2)',
  'SEARCH("B","abAB")',
  'SUBSTITUTE(A2,"部","组")',
  'SUBSTITUTE("aXbXc","X","-",2)',
  'REPLACE("abcdef",2,3,"*")',
  'TRIM(F7)',
  'TRIM("  a  b ")',
  'UPPER("abc")',
  'LOWER("ABC")',
  'REPT("★",3)',
  'EXACT("a","A")',
  'CONCATENATE(A2,B2,1)',
  'CONCAT(A2:B3)',
  'TEXT(0.256,"0.0%")',
  'TEXT(1234.567,"#,##0.00")',
  'TEXT(E2,"yyyy-mm-dd")',
  'TEXT(E2,"yyyy""年""m""月""d""日""")',
  'TEXT(5,"000")',
  'TEXT(-5,"0;(0)")',
  'TEXT(0.5,"0")',
  'TEXT(1.5,"0")',
  'TEXT(C2,"0.0")',
  'TEXT("x","0")',
  'TEXT(E2,"yyyy-mm")',
  // Dates
  'DATE(2026,11,21)',
  'DATE(2026,14,1)',
  'DATE(2026,3,0)',
  'YEAR(E2)',
  'MONTH(E3)',
  'DAY(E4)',
  'WEEKDAY(E2)',
  'WEEKDAY(E2,2)',
  'EDATE(E5,3)',
  'EDATE(DATE(2026,1,31),1)',
  'EOMONTH(E2,0)',
  'EOMONTH(E2,-2)',
  'DATEDIF(E6,E2,"Y")',
  'DATEDIF(E6,E3,"M")',
  'DATEDIF(E6,E3,"D")',
  'DATEDIF(DATE(2020,5,20),DATE(2026,3,10),"YM")',
  'DATEDIF(DATE(2020,5,20),DATE(2026,3,25),"MD")',
  'DATEDIF(DATE(2020,5,20),DATE(2026,3,10),"YD")',
  'INT(NOW())-TODAY()',
  // What the product writes
  'IF(C6="","",IF(ISNUMBER(C6),ROUND(C6/80*100,1),"请输入数字"))',
  'IF(COUNT(C2:C5)<4,"",ROUND(SUMPRODUCT(C2:C5,D2:D5),1))',
  'IF(COUNTBLANK(C2:C7)>0,"还差"&COUNTBLANK(C2:C7)&"项","")',
  'MAX(0,MIN(120,C2/80*100))',
  "IFERROR(LOOKUP(ROUND(C2,6),'等级 表'!$A$1:$A$5,'等级 表'!$B$1:$B$5),\"\")",
  'IF(AND(ISNUMBER(C2),C2>=95),"S",IF(C2>=85,"A","B"))',
  '(N(C2)*0.8+N(C6)*0.2)/(0.8*ISNUMBER(C2)+0.2*ISNUMBER(C6))',
];

/** Where LibreOffice goes its own way: what Excel's documentation says instead. */
const EXCEL_DIFFERS: readonly (readonly [string, string | number])[] = [
  ['1&TRUE', '1TRUE'],
  ['SUM("3",TRUE)', 4],
  ['COUNT(A1:G7)', 17],
  ['RANK(1,C2:C7)', '#N/A'],
  ['SQRT(-1)', '#NUM!'],
  ['LARGE(C2:C7,9)', '#NUM!'],
  ['INDEX(A2:C7,9,1)', '#REF!'],
  ['DATEDIF(E3,E2,"D")', '#NUM!'],
];

const near = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) : a === b;

test('the host calculates every formula as LibreOffice does', async () => {
  const book = await openTestWorkbook(undefined, { now: () => new Date() });
  await onFirstSheet(book, (sheet, context) => {
    sheet.getRange('A1:G7').values = CELLS.map((row) => [...row]);
    sheet.getRange('E2:E7').numberFormat = CELLS.slice(1).map(() => ['yyyy-mm-dd']);
    context.workbook.worksheets.add('等级 表').getRange('A1:C5').values = GRADES.map((row) => [...row]);
    context.workbook.worksheets.getItem('等级 表').getRange('E1:G2').values = [
      [0, 1, 2],
      ['a', 'b', 'c'],
    ];
    sheet.getRangeByIndexes(9, 8, FORMULAS.length, 1).formulas = FORMULAS.map((formula) => [`=${formula}`]);
  });
  const range = await onFirstSheet(book, (sheet) => sheet.getRangeByIndexes(9, 8, FORMULAS.length, 1).load('values'));
  const ours = range.values.map((row): unknown => row[0]);
  const file = book.save();
  const theirs = (await recalculate(file)).get('Sheet1');
  const differing = FORMULAS.flatMap((formula, index) => {
    const found = theirs?.get(`I${10 + index}`) ?? '';
    const other = typeof found === 'object' ? found.error : found;
    return near(ours[index], other) ? [] : [`${formula}: host ${String(ours[index])}, LibreOffice ${String(other)}`];
  });
  expect(differing).toEqual([]);
});

test('where LibreOffice differs, the host does as Excel documents', async () => {
  const book = await openTestWorkbook();
  const range = await onFirstSheet(book, (sheet) => {
    sheet.getRange('A1:G7').values = CELLS.map((row) => [...row]);
    const target = sheet.getRangeByIndexes(9, 8, EXCEL_DIFFERS.length, 1);
    target.formulas = EXCEL_DIFFERS.map(([formula]) => [`=${formula}`]);
    return target.load('values');
  });
  expect(range.values.flat()).toEqual(EXCEL_DIFFERS.map(([, value]) => value));
});

test('every function the host calculates is in the list that is compared', () => {
  const used = new Set(FORMULAS.join(' ').match(/[A-Z][A-Z.]*(?=\()/g));
  expect(calculatedFunctions().filter((name) => !used.has(name))).toEqual(['RANK.EQ']);
});

test('what the host cannot calculate says so, and everything that depends on it too', async () => {
  const book = await openTestWorkbook();
  const range = await onFirstSheet(book, (sheet) => {
    sheet.getRange('A1:A3').values = [[1], [3], [2]];
    sheet.getRange('B1:B9').formulas = [
      ['=OFFSET(A1,1,0)'],
      ['=LET(x,A1,x+1)'],
      ['=FILTER(A1:A3,A1:A3>1)'],
      ['=B1+1'],
      ['=IFERROR(B1,0)'],
      ['=COUNT(B1:B3)'],
      ['=VLOOKUP(2,A1:A3,1,TRUE)'],
      ['=SUM(LARGE(A1:A3,{1,2}))'],
      ['=1E+20&""'],
    ];
    return sheet.getRange('B1:B9').load('values,text');
  });
  expect(range.values.flat()).toEqual(Array.from({ length: 9 }, () => '#CALC!'));
  expect(range.text.flat()).toEqual(Array.from({ length: 9 }, () => '#CALC!'));
});
