import { departmentUnits } from '../../src/organisation/departmentUnits';
import { organisationFindings } from '../../src/organisation/findings';
import { membersOf } from '../../src/organisation/member';
import { organise, type Organisation } from '../../src/organisation/organisation';
import { listedRows, type Line } from './listedRows';

function organisationOf(lines: readonly Line[]): Organisation {
  const rows = listedRows(lines);
  return organise(
    membersOf(rows),
    departmentUnits(rows, () => null),
  );
}

/** Name → the superior's name, "?" where unclear, the text where nobody on the list, "" for nobody. */
function bosses(lines: readonly Line[]): Record<string, string> {
  const { superiors } = organisationOf(lines);
  return Object.fromEntries(
    [...superiors].map(([member, superior]) => {
      if (superior.kind === 'member') return [member.name, superior.member.name];
      return [member.name, superior.kind === 'nobody' ? '' : superior.kind === 'unclear' ? '?' : superior.text];
    }),
  );
}

const codes = (lines: readonly Line[]): string[] =>
  organisationFindings(organisationOf(lines)).map(({ code, place }) => `${code} ${place.row}`);

describe('superiors', () => {
  test('are found by name, by number, by both, and by a position that one person holds', () => {
    const lines: Line[] = [
      ['公司', '总经理', '温如是#E1'],
      ['公司/运营部', '店长', '乔一木#E2', '温如是'],
      ['公司/运营部', '运营', '许未央#E3', 'E2'],
      ['公司/运营部', '运营', '白小川#E4', '乔一木（E2）'],
      ['公司/运营部', '美工', '周知行#E5', '店长'],
    ];
    expect(bosses(lines)).toEqual({
      温如是: '',
      乔一木: '温如是',
      许未央: '乔一木',
      白小川: '乔一木',
      周知行: '乔一木',
    });
  });

  test('not named are the head of the department, or of the one above, or of the company', () => {
    const lines: Line[] = [
      ['星河/总经办', '总经理', '温如是'],
      ['星河/客服部', '客服经理', '冯春生'],
      ['星河/客服部/售前组', '售前组长', '郑明好'],
      ['星河/客服部/售前组', '售前客服', '吴晓月'],
      ['星河/客服部/售后组', '售后客服', '沈小荷'],
      ['星河/仓储部', '打包员', '韩秋生'],
    ];
    expect(bosses(lines)).toEqual({
      温如是: '',
      冯春生: '温如是',
      郑明好: '冯春生',
      吴晓月: '郑明好',
      沈小荷: '冯春生',
      韩秋生: '温如是',
    });
  });

  test('of one name are told apart by department; where that does not decide, nobody is chosen', () => {
    const lines: Line[] = [
      ['公司/运营部', '主管', '张伟'],
      ['公司/客服部', '主管', '张伟'],
      ['公司/客服部', '客服', '李娜', '张伟'],
      ['公司/仓储部', '打包', '王芳', '张伟'],
    ];
    const { superiors, members } = organisationOf(lines);
    const boss = (name: string) => superiors.get(members.find((member) => member.name === name) ?? members[0]!);
    expect(boss('李娜')).toMatchObject({ kind: 'member', member: { department: '客服部' } });
    expect(boss('王芳')).toEqual({ kind: 'unclear', text: '张伟', among: 2 });
  });

  test('who is not on the list stays a name', () => {
    expect(bosses([['运营部', '运营', '许未央', '某顾问']])).toEqual({ 许未央: '某顾问' });
  });

  test('people who have left lead nobody', () => {
    const lines: Line[] = [
      ['运营部', '运营主管', '旧主管×'],
      ['运营部', '运营', '许未央', '旧主管'],
    ];
    expect(bosses(lines)).toEqual({ 许未央: '旧主管' });
  });

  test('an assistant or a product manager is no head, a deputy only where there is no one above', () => {
    const lines: Line[] = [
      ['运营部', '总经理助理', '甲一'],
      ['运营部', '产品经理', '乙二'],
      ['运营部', '副经理', '丙三'],
      ['运营部', '运营经理', '丁四'],
      ['技术部', '副主管', '戊五'],
      ['技术部', '程序员', '己六'],
    ];
    expect(bosses(lines)).toMatchObject({ 甲一: '丁四', 乙二: '丁四', 丙三: '丁四', 丁四: '', 己六: '戊五' });
  });
});

describe('findings', () => {
  test('a circle is told once, with everybody in it', () => {
    const lines: Line[] = [
      ['公司', '甲岗', '甲一', '丙三'],
      ['公司', '乙岗', '乙二', '甲一'],
      ['公司', '丙岗', '丙三', '乙二'],
      ['公司', '丁岗', '丁四', '丙三'],
    ];
    const [finding, ...others] = organisationFindings(organisationOf(lines));
    expect(finding).toMatchObject({ code: 'loop', params: { names: ['甲一', '丙三', '乙二'] } });
    expect(others).toEqual([]);
  });

  test('a superior who is not listed, two heads, nobody above', () => {
    const lines: Line[] = [
      ['运营部', '运营主管', '甲一'],
      ['运营部', '运营主管', '乙二'],
      ['运营部', '运营', '丙三', '已走的人'],
      ['财务部', '会计', '丁四'],
    ];
    expect(codes(lines)).toEqual(['twoHeads 0', 'noSuperior 0', 'noSuperior 1', 'superiorNotListed 2', 'noSuperior 3']);
  });

  test('who leads more than fifteen is told, with the number', () => {
    const staff = (count: number): Line[] =>
      Array.from({ length: count }, (_, index): Line => ['仓储部', '打包员', `工${index}`, '卫东来']);
    expect(codes([['仓储部', '仓库主管', '卫东来'], ...staff(15)])).toEqual([]);
    const [finding] = organisationFindings(organisationOf([['仓储部', '仓库主管', '卫东来'], ...staff(16)]));
    expect(finding).toMatchObject({ code: 'wideSpan', params: { name: '卫东来', count: 16 } });
  });

  test('two people who are named head by nobody are rivals; the one people name is the head', () => {
    const lines: Line[] = [
      ['运营部', '运营主管', '甲一'],
      ['运营部', '运营主管', '乙二'],
      ['运营部', '运营', '丙三', '乙二'],
      ['运营部', '运营', '丁四'],
    ];
    expect(bosses(lines)).toMatchObject({ 甲一: '乙二', 丙三: '乙二', 丁四: '乙二', 乙二: '' });
    expect(codes(lines)).toEqual([]);
  });
});
