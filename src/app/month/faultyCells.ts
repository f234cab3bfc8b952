import { cellAddress, parseArea } from '../../base/address';
import { roundDecimal } from '../../scoring/decimal';
import { isNumberInput, type CellInput } from '../../scoring/cellInput';
import type { Settings } from '../../scorecard/settings/settings';
import type { CardValues } from '../cards/cardValues';
import type { FaultyCell } from '../failure';

const SHARE_DECIMALS = 6;

/**
 * Where a card's total rests on something that is wrong: weights that are not 100 %, or an indicator that people rate and
 * only the assessed person has rated. Cards built before have a total all the same.
 */
export function faultyCells(
  { card, result, field }: CardValues,
  { manager }: Settings['raterWeights'],
): readonly FaultyCell[] {
  const { sheetName, record } = card;
  const at = (cell: string, fault: FaultyCell['fault']): FaultyCell => ({ sheetName, name: record.name, cell, fault });
  const indicators = record.grid?.indicators ?? [];
  const weightCell = parseArea(record.results['total.weight'] ?? '');
  const sum = result('total.weight');
  const listed = indicators.reduce((all, { row }) => all + numberOrZero(field('weight', row)), 0);
  const isSame = (one: number, other: number): boolean => roundDecimal(one - other, SHARE_DECIMALS) === 0;
  // Where somebody moved rows, the place of the sum holds something else.
  const isSum = isNumberInput(sum) && isSame(sum, listed);
  const weights =
    weightCell === null || !isSum || isSame(sum, 1)
      ? []
      : [at(cellAddress(weightCell.row, weightCell.column), { kind: 'weights', sum })];
  const column = record.grid?.columns.manager;
  if (!isNumberInput(result('total.score')) || column === undefined || manager === 0) return weights;
  const selfOnly = indicators.flatMap(({ row, direction }) => {
    const isRated = direction === null && isNumberInput(field('weight', row));
    const isSelfOnly = isRated && isNumberInput(field('self', row)) && !isNumberInput(field('manager', row));
    return isSelfOnly ? [at(cellAddress(row, column), { kind: 'selfOnly' })] : [];
  });
  return [...weights, ...selfOnly];
}

function numberOrZero(content: CellInput): number {
  return isNumberInput(content) ? content : 0;
}
