import { monthTexts } from '../../../../i18n/pane/month/texts';
import { FindingSection } from '../../../components/FindingSection';
import { usePane } from '../../../components/paneContext';

/** Cards that take part in nothing until they are built anew. */
export function Unreadable({ cards }: { readonly cards: readonly string[] }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  return (
    <FindingSection title={month.unreadable(cards.length)} items={cards} open testId="actuals-unreadable">
      {(card) => card}
    </FindingSection>
  );
}
