import type { CellValue } from '../../../src/base/grid';
import type { Company, Dice } from './company';

/** One in eleven has left. */
export function isLeaver(place: number): boolean {
  return place % 11 === 4;
}

/** What stands in a column that is no field. @param place the row's number on the list, from 1 */
export function decoyValue(
  kind: string,
  place: number,
  { dice, company, department }: { dice: Dice; company: Company; department: string },
): CellValue | null {
  const choose = WORDS[kind];
  if (choose !== undefined) return dice.of(choose.split('|'));
  switch (kind) {
    case 'age':
      return 20 + ((place * 7) % 30);
    case 'birth':
    case 'day':
      return `${2015 + (place % 10)}-0${1 + (place % 9)}-1${place % 9}`;
    case 'month':
      return `199${place % 10}.0${1 + (place % 9)}`;
    case 'later':
      return `2027-0${1 + (place % 9)}-30`;
    case 'card':
      return `33010619900307${String(1000 + place)}`;
    case 'phone':
      return `138${String(10000000 + place * 7)}`;
    case 'ext':
      return 800 + place;
    case 'code':
      return `GW${100 + place}`;
    case 'money':
      return 4000 + place * 50;
    case 'bank':
      return `622202${String(1000000000000 + place)}`;
    case 'mail':
      return `user${place}@example.com`;
    case 'height':
      return 160 + (place % 25);
    case 'months':
      return 3;
    case 'years':
      return 1 + (place % 9);
    case 'fte':
      return 1;
    case 'room':
      return `${1 + (place % 4)}0${1 + (place % 9)}`;
    case 'relative':
      return company.stranger();
    case 'leader':
      return company.departments.find(({ name }) => name === department)?.people[0]?.name ?? null;
    case 'former':
      return dice.in(0.3) ? '客服专员' : null;
    case 'state':
      return isLeaver(place) ? '离职' : dice.of(['在职', '试用期', '正式']);
    case 'statelatin':
      return isLeaver(place) ? 'Terminated' : dice.of(['Active', 'Active', 'Probation']);
    case 'remark':
      return dice.in(0.2) ? dice.of(['下月转正', '哺乳期', '名牌已发', '可出差']) : null;
    default:
      return null;
  }
}

const WORDS: Readonly<Record<string, string>> = {
  sex: '男|女',
  sexlatin: 'Male|Female|F|M',
  school: '本科|大专|高中|硕士|中专',
  college: '浙江工商大学|杭州职业技术学院|江西财经大学',
  major: '电子商务|市场营销|会计|视觉传达',
  place: '浙江|江西|安徽阜阳|河南',
  han: '汉|汉族|回族|苗',
  married: '已婚|未婚',
  party: '群众|党员|团员',
  hukou: '城镇|农村',
  address: '杭州市余杭区某某路1号|杭州市上城区某某小区3幢',
  city: '杭州|义乌|广州',
  citylatin: 'Hangzhou|London|Remote|Berlin',
  grade: 'P4|P5|M1|T2',
  family: '专业序列|管理序列|操作类|职能类',
  contract: '全职|劳动合同|实习|劳务派遣|正式工',
  contractlatin: 'Full-time|Part-time|Contract',
  employer: '某某电子商务有限公司|杭州某某网络科技有限公司',
  employerlatin: 'ACME Trading Ltd|ACME GmbH',
  term: '三年|一年|固定期限|无固定期限',
  relation: '父子|夫妻|母女|朋友',
  yes: '是|否',
  bankname: '工商银行|招商银行',
  nick: '阿牛|小鱼|橙子|大圣|青鸟',
  latin: 'Amy|Tom|Kevin|Lily|Jack',
  channel: 'BOSS直聘|内推|智联|校招',
  shift: '白班|晚班|早班|长白班',
  blood: 'A|B|O|AB',
  rank: '中级|初级|助理级|无',
  nation: 'Chinese|German|British',
};
