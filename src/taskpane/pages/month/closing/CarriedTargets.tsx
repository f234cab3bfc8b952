import type { NextPeriodReport } from '../../../../app/month/startNextPeriod';
import { closingTexts } from '../../../../i18n/pane/closing/texts';
import { FindingSection } from '../../../components/FindingSection';
import { usePane } from '../../../components/paneContext';
import { SheetLink } from '../../../components/place/SheetLink';

/** Whose typed targets stand on the new cards, and which stayed behind. */
export function CarriedTargets({ report: { built, leftTargets } }: { readonly report: NextPeriodReport }) {
  const { state } = usePane();
  const words = closingTexts(state.language);
  const cards = [...new Map(built.carriedTargets.map((each) => [each.number, each])).values()];
  return (
    <>
      <FindingSection
        title={words.carried(built.carriedTargets.length, cards.length)}
        items={cards}
        testId="next-carried"
      >
        {({ number, name, sheetName }) => {
          const own = built.carriedTargets.filter((each) => each.number === number);
          const indicators = own.map(({ indicator }) => indicator);
          return <SheetLink sheet={sheetName} text={words.carriedTo(name, indicators)} />;
        }}
      </FindingSection>
      <FindingSection title={words.notCarried(leftTargets.length)} items={leftTargets} testId="next-not-carried">
        {({ name, indicator, reason }) => words.leftTarget(name, indicator, words.leftTargetReasons[reason])}
      </FindingSection>
    </>
  );
}
