import { languagesOf, roleSubject, textPlace, type LintInput } from '../input/lintInput';
import type { SchemeProblems } from './schemeProblem';

/** "发货及时率不低于99%": what is measured, then the figure. English puts them in too many orders to be read. */
const FIGURE =
  /(\p{Script=Han}+)(?:不低于|不少于|不超过|不高于|不大于|不小于|控制在|达到|保持在|≥|≤)\s*(\d+(?:\.\d+)?)\s*[%％]/gu;
/** What stands in brackets behind a name: "（ACoS）". */
const BRACKETED = /[（(][^（()）]*[)）]/gu;
/** Letters at the end that two names share before they are taken for one: "及时率". */
const LEAST_SHARED = 3;
const WHOLE = 100;

/** Duties that demand another figure than the target on the same card. */
export function* checkDutyFigures({ facts, texts, where }: LintInput): SchemeProblems {
  const library = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
  const chinese = languagesOf(texts).find(({ language }) => language === 'zh-CN');
  if (chinese === undefined) return;
  for (const role of facts.roles) {
    const lines = role.indicators.flatMap(({ indicator: id, target: own }) => {
      const indicator = library.get(id);
      if (indicator?.unit !== 'percent') return [];
      return [{ id, name: indicator.name['zh-CN'], target: own === undefined ? indicator.target : own }];
    });
    for (const [index, duty] of (chinese.texts.roles[role.id]?.duties ?? []).entries()) {
      for (const [, noun = '', figure] of duty.matchAll(FIGURE)) {
        const line = measuring(noun, lines);
        if (line === null || line.target === null) continue;
        const target = Math.round(line.target * WHOLE * WHOLE) / WHOLE;
        if (target === Number(figure)) continue;
        const subject = roleSubject(role.id);
        const params = { indicator: line.id, figure: Number(figure), target };
        const file = textPlace(where, 'zh-CN', subject);
        yield { code: 'dutyAgainstTarget', file, subject, path: `duties[${index}]`, params };
      }
    }
  }
}

/** The one line whose name ends most like the noun; null where none or several do. */
function measuring<Line extends { readonly name: string }>(noun: string, lines: readonly Line[]): Line | null {
  const shared = lines.map((line) => ({ line, length: sharedEnd(noun, line.name.replace(BRACKETED, '')) }));
  const most = Math.max(0, ...shared.map(({ length }) => length));
  const [first, ...others] = shared.filter(({ length }) => length === most);
  return first === undefined || others.length > 0 || most < LEAST_SHARED ? null : first.line;
}

function sharedEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let length = 0;
  while (length < most && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
