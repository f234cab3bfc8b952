import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { parseArea } from '../../../base/address';
import { loadingTexts } from '../../../i18n/messages/loading/texts';
import { companyHeadline } from '../../../i18n/company/companyFailures';
import type { CompanyProblem } from '../../../catalogue/company/table/companyProblem';
import { createPart } from '../../../addin/part';
import type { PaneFailure } from '../../state/paneContent';
import { PlaceLink } from '../place/CellLink';
import { SheetPoint } from '../place/SheetPoint';
import { FailurePoints } from './FailurePoints';
import { Notice } from './Notice';
import { usePane } from '../paneContext';
import { useLoaded } from '../useLoaded';

/** The sentences about catalogue sheets are many, and most people never need one. */
const catalogueProblems = createPart(
  async () => (await import(/* webpackChunkName: "company" */ './CatalogueProblems')).CatalogueProblems,
);

const useStyles = makeStyles({ what: { fontWeight: 600 } });

/** A failure in words: what happened, where, what to do. `elsewhere`: its cells are not in this workbook. */
export function FailureNotice({
  failure,
  elsewhere = false,
  actions,
  onDismiss,
}: {
  readonly failure: PaneFailure;
  readonly elsewhere?: boolean;
  readonly actions?: ReactNode;
  readonly onDismiss?: () => void;
}) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const { what, points, advice } = companyHeadline(failure, state.language);
  const sheet = 'sheet' in failure ? failure.sheet : null;
  return (
    <Notice
      intent="error"
      testId="failure"
      actions={actions}
      dismissLabel={texts.frame.dismiss}
      {...(onDismiss ? { onDismiss } : {})}
    >
      <div className={styles.what}>{what}</div>
      <FailurePoints points={points}>
        {(point) => (
          <>
            <PointPlace sheet={sheet} cell={point.cell} /> {point.text}
          </>
        )}
      </FailurePoints>
      {failure.kind === 'catalogueProblems' && <CatalogueProblems problems={failure.problems} elsewhere={elsewhere} />}
      <div>{advice}</div>
      {sheet !== null && failure.kind !== 'sheetMissing' && points.every(({ cell }) => cell === '') && (
        <SheetPoint sheet={sheet} cell={'cell' in failure ? failure.cell : ''} elsewhere={elsewhere} />
      )}
    </Notice>
  );
}

function PointPlace({ sheet, cell }: { readonly sheet: string | null; readonly cell: string }) {
  const area = parseArea(cell);
  if (sheet === null || area === null) return cell;
  return <PlaceLink place={{ sheet, area }} text={cell} />;
}

function CatalogueProblems(props: { readonly problems: readonly CompanyProblem[]; readonly elsewhere: boolean }) {
  const { state, texts } = usePane();
  const { loaded: Problems, missing, retry } = useLoaded(catalogueProblems);
  if (Problems) return <Problems {...props} />;
  if (!missing) return null;
  return (
    <div>
      {loadingTexts(state.language).what}{' '}
      <Button size="small" data-testid="load-again" onClick={retry}>
        {texts.frame.retry}
      </Button>
    </div>
  );
}
