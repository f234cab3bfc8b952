import { LANGUAGES } from '../../src/base/language';
import type { Finding } from '../../src/base/finding';
import type { CompanyProblem, CompanyProblemParams } from '../../src/catalogue/company/table/companyProblem';
import { companyFailure, companyPoint } from '../../src/i18n/company/companyMessages';
import { companyProblemTexts } from '../../src/i18n/company/problems/texts';

import { bundledSource, EditedSheets } from '../catalogue/company/companyWorld';

const problem = (found: Finding<CompanyProblemParams>): CompanyProblem => ({
  ...found,
  severity: 'error',
  sheet: '岗位库',
  cell: 'B7',
});

describe('sentences about a company’s catalogue', () => {
  it('use the same parameters in both languages', () => {
    const used = (sentence: (params: never) => string): readonly string[] => {
      const names = new Set<string>();
      sentence(new Proxy({}, { get: (_, name) => (names.add(String(name)), 3) }) as never);
      return [...names].sort();
    };
    const [chinese, inEnglish] = [companyProblemTexts('zh-CN').problems, companyProblemTexts('en-US').problems];
    for (const [code, sentence] of Object.entries(chinese)) {
      const english = inEnglish[code as keyof typeof inEnglish];
      // A slip that one language explains further is no difference.
      expect([code, used(english).filter((name) => name !== 'text')]).toEqual([
        code,
        used(sentence).filter((name) => name !== 'text'),
      ]);
    }
  });

  it.each(LANGUAGES)('say what real problems on the sheets are, in %s', async (language) => {
    const bundled = await bundledSource();
    const sheets = new EditedSheets(bundled);
    sheets
      .set('kpis', 0, 'weight', '很多')
      .set('kpis', 1, 'indicator', '心情指数')
      .set('indicators', 0, 'rule', '扣分：低于目标；每1扣5分；心情')
      .set('indicators', 1, 'unit', '斤')
      .set('roles', 2, 'aliases', '"未完')
      .set('roles', 3, 'nameZh', '')
      .set('roles', 3, 'nameEn', '')
      .set('roles', 4, 'reportsTo', '没有的岗位');
    const read = sheets.read();
    if (read.ok) throw new Error('the sheets were taken over');
    const { what, points } = companyFailure({ kind: 'catalogueProblems', problems: read.error }, language);
    expect(what).toMatch(/\d/);
    expect(points.length).toBeGreaterThanOrEqual(7);
    for (const point of points) {
      expect(point.text).not.toMatch(/undefined|NaN|\[object|\{/);
      expect('sheet' in point && point.sheet).toMatch(/^岗位库/);
    }
  });

  it('name the cell and the words', () => {
    expect(companyPoint(problem({ code: 'weightsNot100', params: { entry: '运营专员', sum: 95 } }), 'zh-CN')).toEqual({
      sheet: '岗位库',
      cell: 'B7',
      severity: 'error',
      text: '岗位“运营专员”的权重合计为95%，应为100%。',
    });
    expect(companyPoint(problem({ code: 'ruleClauseMissing', params: { clause: 'cap' } }), 'en-US').text).toBe(
      'The rule lacks the highest score ("highest 120").',
    );
  });

  it('say the other failures too', () => {
    expect(companyFailure({ kind: 'workbookProtected' }, 'zh-CN').what).toContain('工作簿');
    expect(companyFailure({ kind: 'catalogueFile', problem: 'encrypted' }, 'en-US').advice).toContain('password');
    expect(companyFailure({ kind: 'companyNoteDamaged', missing: ['x'] }, 'zh-CN').what).toContain('x');
  });
});
