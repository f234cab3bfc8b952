import type { WrittenLanguage } from '../../../base/language';
import type { IndicatorTexts } from '../../types';
import { languagesOf, textPlace, type LintInput } from '../input/lintInput';
import { appliedIndicators } from './applied';
import type { SchemeProblem, SchemeProblems } from './schemeProblem';

type Words = Readonly<Record<WrittenLanguage, RegExp>>;

/** A base that moves with every good result: better than last month, a share above the last quarter. */
const MOVING_BASE: Words = {
  'zh-CN': /环比|(?:比|较|按|超过|高于|低于|÷|－)上(?:个)?(?:月|季度|期)/u,
  'en-US': /\b(?:over|above|below|than|−|÷) (?:the )?(?:last|previous) (?:month|quarter|period)\b/iu,
};
/** Rates that one safe item fills: what was taken up or let through. */
const ADOPTION: Words = {
  'zh-CN': /(?:采纳|通过|过审)率/u,
  'en-US': /\b(?:adoption|approval|acceptance|pass) rate\b/iu,
};
const MINIMUM: Words = {
  'zh-CN': /至少|不少于|不足|最低|最少/u,
  'en-US': /\bat least\b|\bminimum\b|\bfewer than\b|\bno fewer\b/iu,
};
const OWN_FAULT: Words = { 'zh-CN': /本人/u, 'en-US': /\b(?:own|role holder's|employee's|personal)\b/iu };
const VERIFIED: Words = {
  'zh-CN': /核实|查实|调查确认|认定/u,
  'en-US': /\b(?:verified|established|confirmed|investigat\w+|found)\b/iu,
};
/** The marks a manager gives, turned into the manager's own. */
const LENIENCY: Words = {
  'zh-CN': /(?:下属|下级|团队成员|部门人员)[^，。；]{0,6}(?:绩效|考核)[^，。；]{0,4}分/u,
  'en-US': /\bscores? of (?:the )?(?:direct reports|subordinates|team)\b/iu,
};

/** Figures that those who are assessed by them write down themselves, and nobody looks at. */
const SELF_REPORTED: Words = {
  'zh-CN': /(?:本人|员工|个人)(?:自行)?(?:填报|填写|统计|上报|登记|记录)/u,
  'en-US':
    /\bself[- ](?:reported|recorded|counted)\b|\b(?:reported|recorded|counted) by the (?:employee|role holder)\b/iu,
};
const LOOKED_AT: Words = {
  'zh-CN': /确认|核对|核实|审核|复核|抽查|签字|签认/u,
  'en-US': /\b(?:confirm|check|verif|review|audit|sign|spot)\w*/iu,
};
/** What stands in a cell for "nothing yet". */
const NO_SOURCE = /^(?:无|暂无|待定|待补充|未定|不详|[-—–/?？]+|n\/?a|none|tbd|unknown)?$/iu;

type WordingCode = 'movingBase' | 'rateWithoutMinimum' | 'rewardsLeniency' | 'selfReported' | 'dataSourceMissing';

/** Indicators whose words promise what cannot be kept: moving bases, rates without a minimum, vetoes without a fault. */
export function* checkWording(input: LintInput): SchemeProblems {
  const texts = languagesOf(input.texts);
  for (const indicator of input.facts.indicators) {
    const subject = { kind: 'indicator', id: indicator.id } as const;
    for (const { language, texts: found } of texts) {
      const own = found.indicators[indicator.id];
      if (own === undefined) continue;
      const problem = (code: WordingCode, path: string): SchemeProblem => ({
        code,
        file: textPlace(input.where, language, subject),
        subject,
        path,
        params: { indicator: indicator.id, language },
      });
      const source = own.dataSource.normalize('NFKC').trim();
      if (NO_SOURCE.test(source)) yield problem('dataSourceMissing', 'dataSource');
      if (SELF_REPORTED[language].test(source) && !LOOKED_AT[language].test(source)) {
        yield problem('selfReported', 'dataSource');
      }
      const name = indicator.name[language];
      if (MOVING_BASE[language].test(all(own))) yield problem('movingBase', 'definition');
      if (ADOPTION[language].test(name) && !MINIMUM[language].test(all(own))) {
        yield problem('rateWithoutMinimum', 'definition');
      }
      if (LENIENCY[language].test(name)) yield problem('rewardsLeniency', `name.${language}`);
    }
  }
  yield* checkVetoes(input);
}

/** A veto says whose fault it punishes and that somebody looked into it. */
function* checkVetoes(input: LintInput): SchemeProblems {
  const seen = new Set<string>();
  for (const { indicator } of appliedIndicators(input)) {
    if (indicator.rule.kind !== 'veto' || seen.has(indicator.id)) continue;
    seen.add(indicator.id);
    const subject = { kind: 'indicator', id: indicator.id } as const;
    for (const { language, texts } of languagesOf(input.texts)) {
      const own = texts.indicators[indicator.id];
      if (own === undefined || (OWN_FAULT[language].test(all(own)) && VERIFIED[language].test(all(own)))) continue;
      const file = textPlace(input.where, language, subject);
      const params = { indicator: indicator.id, language };
      yield { code: 'vetoWithoutFault', file, subject, path: 'definition', params };
    }
  }
}

function all({ definition, formula }: IndicatorTexts): string {
  return `${definition}\n${formula}`;
}
