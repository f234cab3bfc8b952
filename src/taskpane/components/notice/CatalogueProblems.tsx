import type { CompanyProblem } from '../../../catalogue/company/table/companyProblem';
import { companyPoints } from '../../../i18n/company/companyMessages';
import { FailurePoints } from './FailurePoints';
import { usePane } from '../paneContext';
import { SheetPoint } from '../place/SheetPoint';

/** What is wrong on catalogue sheets, cell by cell. `elsewhere`: they are not sheets of this workbook. */
export function CatalogueProblems({
  problems,
  elsewhere,
}: {
  readonly problems: readonly CompanyProblem[];
  readonly elsewhere: boolean;
}) {
  const { state } = usePane();
  return (
    <FailurePoints points={companyPoints(problems, state.language)}>
      {({ sheet, cell, text }) => (
        <>
          <SheetPoint sheet={sheet} cell={cell} elsewhere={elsewhere} /> {text}
        </>
      )}
    </FailurePoints>
  );
}
