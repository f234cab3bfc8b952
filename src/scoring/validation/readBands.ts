import type { RuleReader } from './ruleReader';
import type { BandsRule, ScoreBand } from '../scoringRule';

/** As many IFs as a reader of the formula can still follow; Excel would take 64. */
const MAX_BANDS = 20;

/** Reads a bands rule: from low to high, open at both ends, without gap or overlap, at least two bands. */
export function readBands(reader: RuleReader): BandsRule {
  const on = reader.choice('on', ['value', 'attainment']);
  const bands = reader.list('bands').map((entry) => {
    const band = {
      from: entry.numberOrNull('from'),
      to: entry.numberOrNull('to'),
      score: entry.within('score', 0, 100),
    };
    entry.refuseUnreadFields();
    return band;
  });
  if (bands.length < 2) reader.report('bandsEmpty', 'bands', { count: bands.length });
  if (bands.length > MAX_BANDS) reader.report('bandsTooMany', 'bands', { count: bands.length, max: MAX_BANDS });
  bands.forEach((band, index) => checkBand(reader, bands, band, index));
  return { kind: 'bands', on, bands };
}

function checkBand(reader: RuleReader, bands: readonly ScoreBand[], band: ScoreBand, index: number): void {
  const field = (name: string) => `bands[${index}].${name}`;
  const { from, to } = band;
  if (index === 0 && from !== null) reader.report('bandsStartClosed', field('from'), { from });
  if (index === bands.length - 1 && to !== null) reader.report('bandsEndClosed', field('to'), { to });
  if (from !== null && to !== null && from >= to) reader.report('bandReversed', field('to'), { from, to });
  if (index === 0) return;
  const before = bands[index - 1]?.to ?? null;
  if (before === null || from === null) reader.report('bandOpenInside', field('from'), {});
  else if (from > before) reader.report('bandsGap', field('from'), { from: before, to: from });
  else if (from < before) reader.report('bandsOverlap', field('from'), { from, to: before });
}
