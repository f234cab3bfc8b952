import type { MisfitCards } from '../../../app/build/buildReport';
import type { NameClash } from '../../../app/workbook/ownSheets';
import type { OtherRater } from '../../../scoring/raters';
import { SheetLink } from '../place/SheetLink';
import { useMessages } from '../useMessages';
import { Notice } from './Notice';

interface Kept {
  readonly clashes?: readonly NameClash[] | undefined;
  /** Cells; see SummaryReport. */
  readonly displaced?: number | undefined;
  /** See BuildReport. */
  readonly withoutColumn?: readonly OtherRater[] | undefined;
  /** See BuildReport. */
  readonly monthlyTargets?: MisfitCards | undefined;
  /** See BuildReport. */
  readonly otherTargets?: MisfitCards | undefined;
}

/** How somebody's own was kept: sheets of ours that got another name, cells on the summary that had to move, a template without columns; and targets that may not fit. */
export function ClashNotice({ clashes = [], displaced = 0, withoutColumn = [], monthlyTargets, otherTargets }: Kept) {
  const messages = useMessages();
  const isNothing = clashes.length === 0 && displaced === 0 && withoutColumn.length === 0;
  const isFitting = monthlyTargets === undefined && otherTargets === undefined;
  if (isNothing && isFitting) return null;
  return (
    <Notice intent={isFitting ? 'info' : 'warning'} testId="name-clashes">
      {clashes.map(({ usual, used }) => (
        <div key={used}>
          {messages.nameTaken(usual, used)} <SheetLink sheet={used} />
        </div>
      ))}
      {withoutColumn.length > 0 && <div>{messages.withoutColumn(withoutColumn)}</div>}
      {monthlyTargets && (
        <div data-testid="monthly-targets">
          {messages.monthlyTargets(monthlyTargets.cards, monthlyTargets.indicators)}
        </div>
      )}
      {otherTargets && (
        <div data-testid="other-targets">{messages.otherTargets(otherTargets.cards, otherTargets.indicators)}</div>
      )}
      {displaced > 0 && <div>{messages.displaced(displaced)}</div>}
    </Notice>
  );
}
