import type { RegistersPlan } from '../../../../app/registers/countsRegisters';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { sheetTexts } from '../../../../i18n/sheets/texts';
import type { RegisterCount } from '../../../../scorecard/registers/countRegister';
import { FindingSection } from '../../../components/FindingSection';
import { usePane } from '../../../components/paneContext';
import { SheetLink } from '../../../components/place/SheetLink';
import { SheetPoint } from '../../../components/place/SheetPoint';

/** What each register gave, what was left out of it and why, and what no register tells. */
export function RegisterCounts({ plan }: { readonly plan: RegistersPlan }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { counts, typed } = plan.registers;
  const outside = counts.flatMap(({ sheet, outside: cells }) => cells.map((cell) => ({ sheet, cell })));
  return (
    <>
      <FindingSection title={month.registerCounts(counts.length)} items={counts} open testId="register-counts">
        {(count) => (
          <>
            <SheetLink sheet={count.sheet} /> <CountText count={count} />
          </>
        )}
      </FindingSection>
      <FindingSection title={month.registerOutside(outside.length)} items={outside} testId="register-outside">
        {({ sheet, cell }) => <SheetPoint sheet={sheet} cell={cell} elsewhere={false} />}
      </FindingSection>
      {typed.length > 0 && <p data-testid="register-typed">{month.registersTyped(typed.join(' · '))}</p>}
    </>
  );
}

function CountText({ count }: { readonly count: RegisterCount }) {
  const { state } = usePane();
  const month = monthTexts(state.language);
  const { counted, changes, held, others, zerosHeld, isComplete, missing } = count;
  const { headers } = sheetTexts(state.language).registers;
  if (missing.length > 0) return month.registerMissing(missing.map((column) => headers[column]).join(' · '));
  const why = isComplete ? month.registerNotSettled : month.registerNotComplete;
  return month.registerFacts([
    month.registerCount(counted, changes.length + held.length),
    ...(others > 0 ? [month.registerOthers(others)] : []),
    ...(zerosHeld > 0 ? [month.registerZeros(zerosHeld, why)] : []),
  ]);
}
