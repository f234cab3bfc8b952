import type { Level, RoleFacts } from '../../types';
import { forbiddenGround } from '../demands/forbiddenGround';
import { factsPlace, firstPlace, languagesOf, roleSubject, textPlace, type LintInput } from '../input/lintInput';
import type { CatalogueSubject } from '../input/problem';
import type { SchemeProblem, SchemeProblems } from './schemeProblem';

/** Whom an assessment is about: what is in their hands, who assesses them, and that nobody is asked what a person is. */
export function* checkPeople(input: LintInput): SchemeProblems {
  yield* checkControl(input);
  yield* checkAssessors(input);
  yield* checkGrounds(input);
}

const FOLLOWING: ReadonlySet<Level> = new Set(['specialist', 'assistant']);

/** What moves by the decisions of others, for whom; `who` null: for everybody who leads nobody. */
const OUT_OF_HAND: readonly { readonly who: RegExp | null; readonly what: RegExp }[] = [
  {
    who: null,
    what: /(?:公司|集团|企业)(?:整体|总)?(?:销售额|利润|营收|营业收入|业绩|毛利)|\bcompany(?:-wide|'s)? (?:sales|profit|revenue|margin)/iu,
  },
  { who: null, what: /市场份额|市场占有率|行业排名|大盘|\bmarket share\b|\bindustry rank/iu },
  {
    who: /仓管|仓库|打包|分拣|拣货|发货|叉车|\bwarehouse|\bpack(?:er|ing)|\bpick(?:er|ing)/iu,
    what: /滞销|库存周转|库存金额|库位利用率|销售额|成交额|\bslow-moving\b|\bstock turnover\b|\bsales\b/iu,
  },
  {
    who: /会计|出纳|人事|人力资源|行政|前台|法务|招聘|开发|测试|运维|\baccountant|\bcashier|\bHR\b|(?<!merchant )\brecruit|\blegal\b/iu,
    what: /销售额|成交额|\bGMV\b|转化率|\bsales\b|\bconversion\b/iu,
  },
];

function* checkControl({ facts, where }: LintInput): SchemeProblems {
  const library = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
  for (const role of facts.roles) {
    if (!FOLLOWING.has(role.level) || role.directReports.length > 0) continue;
    const subject = roleSubject(role.id);
    const file = firstPlace(where.kpis, role.id) || factsPlace(where, subject);
    for (const [index, { indicator }] of role.indicators.entries()) {
      const names = Object.values(library.get(indicator)?.name ?? {});
      if (!OUT_OF_HAND.some(({ who, what }) => isAbout(role, who) && names.some((name) => what.test(name)))) continue;
      yield { code: 'uncontrollable', file, subject, path: `indicators[${index}].indicator`, params: { indicator } };
    }
  }
}

function isAbout({ name }: RoleFacts, who: RegExp | null): boolean {
  return who === null || Object.values(name).some((each) => who.test(each));
}

function* checkAssessors({ facts, texts, where }: LintInput): SchemeProblems {
  const outside = (id: string) =>
    languagesOf(texts).some((each) => each.texts.roles[id]?.outsideAssessor !== undefined);
  for (const { id, assessors } of facts.roles) {
    if (assessors.length > 0 || outside(id)) continue;
    const subject = roleSubject(id);
    yield { code: 'noAssessor', file: factsPlace(where, subject), subject, path: 'assessors', params: {} };
  }
}

/** Demands in duties, purposes and indicators count as those in qualifications do. */
function* checkGrounds({ facts, texts, where }: LintInput): SchemeProblems {
  for (const { language, texts: found } of languagesOf(texts)) {
    for (const { id } of facts.roles) {
      const own = found.roles[id];
      if (own === undefined) continue;
      const subject = roleSubject(id);
      const file = textPlace(where, language, subject);
      const lists = { duties: own.duties, qualifications: own.qualifications };
      yield* groundsIn({ purpose: own.purpose }, subject, file);
      for (const [list, lines] of Object.entries(lists)) {
        yield* groundsIn(Object.fromEntries(lines.map((line, index) => [`${list}[${index}]`, line])), subject, file);
      }
    }
    for (const { id, name } of facts.indicators) {
      const own = found.indicators[id];
      if (own === undefined) continue;
      const subject = { kind: 'indicator', id } as const;
      const { definition, formula } = own;
      const lines = { [`name.${language}`]: name[language], definition, formula };
      yield* groundsIn(lines, subject, textPlace(where, language, subject));
    }
  }
}

function* groundsIn(
  lines: Readonly<Record<string, string>>,
  subject: CatalogueSubject,
  file: string,
): Generator<SchemeProblem> {
  for (const [path, line] of Object.entries(lines)) {
    const found = forbiddenGround(line);
    if (found !== null) yield { code: 'forbiddenGround', file, subject, path, params: found };
  }
}
