import { cellAddress } from '../../../base/address';
import type { CellValue } from '../../../base/grid';
import { isBlank } from '../../../base/plainText';
import { roundDecimal } from '../../../scoring/decimal';
import { OTHER_RATERS, type OtherRater } from '../../../scoring/raters';
import { NO_BLOCKS, type BlockRules } from '../../blocks/blockRules';
import {
  AWAY_CARDS,
  EARLIER_EMPLOYMENT,
  PROBATION_CARDS,
  type EmploymentRules,
} from '../../employment/employmentRules';
import { readPosts } from '../postRules';
import {
  CYCLE_METHODS,
  DEFAULT_ANSWER_DAYS,
  DEFAULT_CALIBRATION,
  DEFAULT_CHAIN,
  DEFAULT_LOW_LINE,
  LIMITS,
  VETO_EFFECTS,
  type AddedNumberKey,
  type Limit,
  type Settings,
  type SettingsProblem,
} from '../settings';
import type { AddedSettingKey } from '../settingWords';
import type { Labels } from '../labels';
import { sectionLines } from './sections';

type Added = Pick<
  Settings,
  | 'cycleMethod'
  | 'lowLine'
  | 'minimumWage'
  | 'posts'
  | 'chain'
  | 'procedure'
  | 'calibration'
  | 'employment'
  | 'blocks'
  | 'showsRanks'
>;

/** A setting as it stands; null where it is blank or missing, or wrong, which is reported. */
type AddedNumber = (key: AddedNumberKey) => number | null;

export function addedNumber(
  values: readonly (readonly CellValue[])[],
  labels: Labels,
  problems: SettingsProblem[],
): AddedNumber {
  return (key) => {
    const { min, max, isWhole = false }: Limit = LIMITS[key];
    const value = values[labels.get(key) ?? -1]?.[1] ?? '';
    if (isBlank(value)) return null;
    const cell = cellAddress(labels.get(key) ?? 0, 1);
    if (typeof value !== 'number') problems.push({ code: 'notANumber', cell, params: { setting: key } });
    else if (value < min || value > max || (isWhole && !Number.isInteger(value))) {
      problems.push({ code: 'outOfRange', cell, params: { setting: key, min, max } });
    } else return value;
    return null;
  };
}

type OtherWeights = Partial<Record<OtherRater, number>>;

/** Who rates besides the person and the manager, with their weights. */
export function readOthers(number: AddedNumber): OtherWeights {
  return Object.fromEntries(
    OTHER_RATERS.flatMap((rater) => {
      const weight = number(`${rater}Weight`) ?? 0;
      return weight > 0 ? [[rater, weight]] : [];
    }),
  ) as OtherWeights;
}

export function sumOf(weights: OtherWeights): number {
  return Object.values(weights).reduce((sum, weight) => sum + weight, 0);
}

/** Settings that sheets of earlier versions lack; a blank cell means the default too. */
export function readAdded(
  values: readonly (readonly CellValue[])[],
  labels: Labels,
  problems: SettingsProblem[],
  number: AddedNumber,
): Added {
  const text = (key: AddedSettingKey): string => String(values[labels.get(key) ?? -1]?.[1] ?? '').trim();
  const effect = number('vetoEffect');
  const posts = labels.get('posts');
  return {
    cycleMethod: CYCLE_METHODS[(number('cycleMethod') ?? 1) - 1] ?? 'mean',
    minimumWage: number('minimumWage'),
    lowLine: number('lowLine') ?? DEFAULT_LOW_LINE,
    posts: posts === undefined ? [] : readPosts(sectionLines(values, posts, 'posts', problems), posts + 2, problems),
    chain: {
      totalDecimals: number('totalDecimals') ?? DEFAULT_CHAIN.totalDecimals,
      overrideLimit: number('overrideLimit'),
      vetoEffect: VETO_EFFECTS[(effect ?? 1) - 1] ?? DEFAULT_CHAIN.vetoEffect,
    },
    procedure: {
      appealDays: number('appealDays'),
      appealTo: text('appealTo'),
      answerDays: number('answerDays') ?? DEFAULT_ANSWER_DAYS,
      policyName: text('policyName'),
      policyVersion: text('policyVersion'),
      policyDate: text('policyDate'),
      rulesVersion: text('rulesVersion'),
      rulesFrom: text('rulesFrom'),
    },
    calibration: {
      needed: number('calibrationNeeded') === 1,
      outlierPoints: number('outlierPoints') ?? DEFAULT_CALIBRATION.outlierPoints,
      alikeSpread: number('alikeSpread') ?? DEFAULT_CALIBRATION.alikeSpread,
    },
    employment: readEmployment(number),
    blocks: {
      shares: readShares(number, () =>
        problems.push({ code: 'blockShares', cell: cellAddress(labels.get('behaviourShare') ?? 0, 1), params: {} }),
      ),
      items: { behaviour: text('behaviourItems'), ability: text('abilityItems') },
    },
    showsRanks: number('showRanks') !== 0,
  };
}

function readShares(number: AddedNumber, report: () => void): BlockRules['shares'] {
  const [kpi, behaviour, ability] = [number('kpiShare'), number('behaviourShare') ?? 0, number('abilityShare') ?? 0];
  const rest = roundDecimal(1 - behaviour - ability, SHARE_DECIMALS);
  if (rest < LIMITS.kpiShare.min - SHARE_NOISE || Math.abs((kpi ?? rest) - rest) > SHARE_NOISE) report();
  return rest === 1 ? NO_BLOCKS.shares : { kpi: rest, behaviour, ability };
}

const SHARE_DECIMALS = 9;
const SHARE_NOISE = 1e-6;

function readEmployment(number: AddedNumber): EmploymentRules {
  const { probationCards, awayCards, basis } = EARLIER_EMPLOYMENT;
  const prorating = number('prorating') ?? 0;
  return {
    probationCards: PROBATION_CARDS[(number('probationCards') ?? 1) - 1] ?? probationCards,
    probationMonths: number('probationMonths'),
    awayCards: AWAY_CARDS[(number('awayCards') ?? 1) - 1] ?? awayCards,
    minimumDays: number('minimumDays'),
    isProrated: prorating > 0,
    basis: prorating === 2 ? 'calendar' : basis,
    probationPay: number('probationPay'),
    byRole: number('periodMode') === 2,
  };
}
