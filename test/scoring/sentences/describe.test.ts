import { describe as sentence } from '../../../src/scoring/sentences/describe';
import type { ScoringRule, Unit } from '../../../src/scoring/scoringRule';

const band = (from: number | null, to: number | null, score: number) => ({ from, to, score });

const cases: [string, ScoringRule, Unit, number | null, string, string][] = [
  [
    'ratio',
    { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 },
    'percent',
    0.95,
    '实际值÷目标值×100，最高120分',
    'Actual ÷ target × 100, at most 120 points',
  ],
  [
    'ratio, lower, floor, incentive',
    { kind: 'ratio', direction: 'lower', floor: 20, cap: 150, incentives: [{ from: 1.1, factor: 1.2 }] },
    'hours',
    8,
    '目标值÷实际值×100，达成率≥110%时得分×1.2，最高150分，最低20分',
    'Target ÷ actual × 100, × 1.2 from 110% attainment, at most 150 points, at least 20',
  ],
  [
    'deduct',
    { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 2 },
    'percent',
    0.95,
    '目标值95%，每低1个百分点扣2分，扣完为止（不足1个百分点按1个百分点计）',
    'Target 95%: 2 points off for every 1 percentage point below it, down to 0 (a started step counts in full)',
  ],
  [
    'deduct without a target of its own',
    { kind: 'deduct', direction: 'lower', step: 0.1, stepOf: 'target', points: 5, maxDeduction: 40 },
    'yuan',
    null,
    '按目标值，每超出目标值的10%扣5分，最多扣40分（不足目标值的10%按目标值的10%计）',
    'By the target: 5 points off for every 10% of the target above it, at most 40 in all (a started step counts in full)',
  ],
  [
    'deduct on both sides',
    { kind: 'deduct', direction: 'target', step: 0.5, stepOf: 'value', points: 1 },
    'days',
    30,
    '目标值30天，每偏离0.5天扣1分，扣完为止（不足0.5天按0.5天计）',
    'Target 30 days: 1 point off for every 0.5 days away from it, down to 0 (a started step counts in full)',
  ],
  [
    'deduct of whole counts',
    { kind: 'deduct', direction: 'higher', step: 1, stepOf: 'value', points: 5 },
    'count',
    1200,
    '目标值1,200，每少1个扣5分，扣完为止',
    'Target 1,200: 5 points off for every 1 below it, down to 0',
  ],
  [
    'occurrence',
    { kind: 'occurrence', points: 20 },
    'times',
    0,
    '目标0次，每发生1次扣20分，扣完为止',
    'Target 0 times: 20 points off for each occurrence, down to 0',
  ],
  [
    'occurrence beyond a target',
    { kind: 'occurrence', points: 20, maxDeduction: 60 },
    'times',
    2,
    '目标不超过2次，每超出1次扣20分，最多扣60分',
    'Target at most 2 times: 20 points off for each one above it, at most 60 in all',
  ],
  [
    'occurrence without a target',
    { kind: 'occurrence', points: 5 },
    'count',
    null,
    '按目标值，每超出1个扣5分，扣完为止',
    'By the target: 5 points off for each one above it, down to 0',
  ],
  [
    'bands of attainment',
    {
      kind: 'bands',
      on: 'attainment',
      bands: [band(null, 0.7, 33), band(0.7, 0.9, 67), band(0.9, 1, 83), band(1, null, 100)],
    },
    'yuan',
    50000,
    '达成率≥100%得100分；90%（含）–100%得83分；70%（含）–90%得67分；低于70%得33分',
    'Attainment ≥100%: 100 points; 90% to <100%: 83 points; 70% to <90%: 67 points; below 70%: 33 points',
  ],
  [
    'bands, low is good',
    { kind: 'bands', on: 'value', bands: [band(null, 0.005, 100), band(0.005, 0.01, 60), band(0.01, null, 0)] },
    'percent',
    0.005,
    '≤0.5%得100分；0.5%–1%（含）得60分；高于1%得0分',
    '≤0.5%: 100 points; >0.5% to 1%: 60 points; above 1%: 0 points',
  ],
  [
    'bands beside a limit',
    {
      kind: 'bands',
      on: 'attainment',
      bands: [band(null, 0.95, 100), band(0.95, 1.05, 70), band(1.05, null, 0)],
    },
    'percent',
    null,
    '实际值不超过目标值的95%得100分；超过目标值的95%、不超过105%得70分；超过目标值的105%得0分',
    'Actual at most 95% of the target: 100 points; above 95% and at most 105% of the target: 70 points; above 105% of the target: 0 points',
  ],
  [
    'bands, best in the middle',
    { kind: 'bands', on: 'value', bands: [band(null, 0.85, 40), band(0.85, 1, 100), band(1, null, 70)] },
    'percent',
    null,
    '高于100%得70分；85%（含）–100%（含）得100分；低于85%得40分',
    'above 100%: 70 points; 85% to 100%: 100 points; below 85%: 40 points',
  ],
  [
    'bands that score alike',
    {
      kind: 'bands',
      on: 'value',
      bands: [band(null, 1, 0), band(1, 2, 60), band(2, 3, 60), band(3, null, 100)],
    },
    'ratio',
    2,
    '≥3得100分；2（含）–3得60分；1（含）–2得60分；低于1得0分',
    '≥3: 100 points; 2 to <3: 60 points; 1 to <2: 60 points; below 1: 0 points',
  ],
  [
    'levels',
    { kind: 'judgement', scale: 'levels' },
    'score5',
    4,
    '按1–5级评定：1级20分，2级40分，3级60分，4级80分，5级100分；上级必评，自评按权重计入',
    "Rated 1–5 (1 = 20, 2 = 40, 3 = 60, 4 = 80, 5 = 100 points): the manager's rating is needed, the self rating counts by its weight",
  ],
  [
    'points',
    { kind: 'judgement', scale: 'points' },
    'points',
    90,
    '按0–100分评定；上级必评，自评按权重计入',
    "Rated 0–100: the manager's rating is needed, the self rating counts by its weight",
  ],
  [
    'veto of the item',
    { kind: 'veto', scope: 'item' },
    'times',
    0,
    '发生即一票否决，本项计0分；经核实为本人责任并写明理由后生效',
    "Any occurrence is a veto: this item scores 0, once confirmed as the person's own doing with a reason",
  ],
  [
    'veto of the card without a target',
    { kind: 'veto', scope: 'card' },
    'times',
    null,
    '发生即一票否决，本项计0分，等级按考核设置的否决后果确定；经核实为本人责任并写明理由后生效',
    "Any occurrence is a veto: this item scores 0 and the grade follows the settings, once confirmed as the person's own doing with a reason",
  ],
  [
    'veto past a line',
    { kind: 'veto', scope: 'item' },
    'percent',
    0.01,
    '超过1%即一票否决，本项计0分；经核实为本人责任并写明理由后生效',
    "A value above 1% is a veto: this item scores 0, once confirmed as the person's own doing with a reason",
  ],
  [
    'veto below a line',
    { kind: 'veto', scope: 'item', direction: 'higher' },
    'percent',
    1,
    '低于100%即一票否决，本项计0分；经核实为本人责任并写明理由后生效',
    "A value below 100% is a veto: this item scores 0, once confirmed as the person's own doing with a reason",
  ],
];

describe('the 评分标准 sentence', () => {
  it.each(cases)('%s', (_name, rule, unit, target, chinese, english) => {
    expect(sentence(rule, { unit, target, language: 'zh-CN' })).toBe(chinese);
    expect(sentence(rule, { unit, target, language: 'en-US' })).toBe(english);
  });
});
