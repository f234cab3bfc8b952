import { cleanText } from '../../base/plainText';
import type { Catalogue } from '../../catalogue/catalogue';
import { readNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import {
  openChanges,
  type Agreement,
  type ConfirmedCard,
  type ExplainedChange,
} from '../../scorecard/confirmation/confirmedCard';
import { confirmedCards } from '../../scorecard/confirmation/storedConfirmations';
import { rulesOf } from '../../scorecard/settings/rules';
import type { Settings } from '../../scorecard/settings/settings';
import type { CardValues } from '../cards/cardValues';
import { namesItsIndicators } from '../cards/typedTargets';
import type { UnexplainedChange } from '../failure';

/** How a card stands to what was confirmed. */
export interface CardConfirmation {
  /** null: it never was. */
  readonly confirmed: ConfirmedCard | null;
  /** Changes without a reason. */
  readonly open: readonly UnexplainedChange[];
}

/** What a card says now of targets, weights and rules. */
export function agreementOn(values: CardValues, settings: Settings, catalogue: Catalogue): Agreement {
  const { grid } = values.card.record;
  return {
    lines: (grid?.indicators ?? []).map(({ id, row, unit }) => ({
      id,
      name: cleanText(values.field('name', row)),
      weight: values.field('weight', row),
      target: values.field('target', row),
      rule: grid?.columns.rule === undefined ? null : cleanText(values.field('rule', row)),
      unit: unit ?? null,
    })),
    rules: rulesOf(settings),
    moved: !namesItsIndicators(values, catalogue),
  };
}

/** Holds cards against what was confirmed of them. Pure. */
export function confirmationsOf(
  cards: readonly CardValues[],
  { registry, settings, catalogue }: { registry: Registry; settings: Settings; catalogue: Catalogue },
): ReadonlyMap<string, CardConfirmation> {
  const known = confirmedCards(readNote(registry, 'confirmations'));
  return new Map(
    cards.map((values) => {
      const { record, sheetName } = values.card;
      const { number, name } = record;
      const confirmed = known.get(number) ?? null;
      const changes = confirmed === null ? [] : openChanges(confirmed, agreementOn(values, settings, catalogue));
      return [number, { confirmed, open: changes.map((change) => ({ ...change, number, sheetName, name })) }];
    }),
  );
}

/** What was explained on a card, as the history keeps it. */
export function explainedOn(confirmation: CardConfirmation | undefined): readonly ExplainedChange[] {
  return confirmation?.confirmed?.changes ?? [];
}
