import { cellPlace } from '../../../app/workbook/showCell';
import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { firstGap, type Gap, type Situation } from '../../../app/situation/situation';
import type { MissingKind } from '../../../app/situation/missingKind';
import { homeTexts } from '../../../i18n/pane/home/texts';
import { FindingSection } from '../../components/FindingSection';
import { usePane, usePeriodName } from '../../components/paneContext';
import { SheetLink } from '../../components/place/SheetLink';
import { TargetsTable } from '../month/actuals/TargetsBlock';
import { NextPeriodNotice } from '../month/closing/NextPeriodNotice';
import { AwaitedRaters } from './AwaitedRaters';
import { GapList } from './GapList';
import { HomeButton } from './HomeButton';
import { HomeScreen } from './HomeScreen';
import { useHomeStyles } from './homeStyles';
import { WithoutCards } from './WithoutCards';

const useStyles = makeStyles({
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    // Shadows are not painted there.
    '@media (forced-colors: active)': { border: '3px solid Highlight', padding: '6px' },
  },
});

/** The month under way: how many are scored, what is missing of whom, and the largest step first. */
export function OpenScreen({ situation }: { readonly situation: Extract<Situation, { kind: 'open' }> }) {
  const nameOf = usePeriodName();
  const styles = useHomeStyles();
  const { state, dispatch } = usePane();
  const words = homeTexts(state.language);
  const { period, cards, scored, gaps } = situation;
  const { next } = state.month;
  const first = firstGap(gaps);
  const [chosen, choose] = useState<MissingKind | null>(null);
  const shown = gaps.find(({ kind, cells }) => kind === chosen && cells > 0) ?? null;
  const unexplained = cards.filter(({ total, missing }) => total === null && missing.length === 0);
  return (
    <HomeScreen
      title={words.openTitle(nameOf(period))}
      name="open"
      facts={
        <>
          <p className={styles.figure}>{words.scoredOf(scored, cards.length)}</p>
          <ProgressBar value={scored} max={cards.length} aria-label={words.scoredOf(scored, cards.length)} />
        </>
      }
      primary={first && <FirstStep gap={first} onShow={choose} />}
      others={
        <>
          <HomeButton
            text={words.packs}
            testId="go-packs"
            onClick={() => dispatch({ type: 'sidePageOpened', page: 'packs' })}
          />
          <HomeButton
            text={words.monthWork}
            testId="go-month"
            onClick={() => dispatch({ type: 'sidePageOpened', page: 'month' })}
          />
        </>
      }
    >
      {next?.built.period === period && <NextPeriodNotice report={next} />}
      <Tiles gaps={gaps} chosen={shown?.kind ?? null} onChoose={choose} />
      {shown?.kind === 'target' && <TargetsTable />}
      {shown && <GapList key={shown.kind} period={period} gap={shown} />}
      {unexplained.length > 0 && (
        <>
          <p>{words.nothingKnown}</p>
          <FindingSection title={words.withoutTotal(unexplained.length)} items={unexplained} testId="unexplained">
            {({ sheetName }) => <SheetLink sheet={sheetName} />}
          </FindingSection>
        </>
      )}
      <WithoutCards />
    </HomeScreen>
  );
}

/** Figures are entered from a table, what people have to give is asked of them; targets are typed on their cards, or on a table. */
function FirstStep({ gap, onShow }: { readonly gap: Gap; readonly onShow: (kind: MissingKind) => void }) {
  const { state, dispatch, perform } = usePane();
  const words = homeTexts(state.language);
  const { kind, people } = gap;
  const [begin] = people;
  const go = (): void => {
    if (kind === 'actual') return dispatch({ type: 'sidePageOpened', page: 'month', block: 'month-import' });
    if (kind === 'reason') return dispatch({ type: 'sidePageOpened', page: 'month', block: 'month-confirm' });
    onShow(kind);
    const [entry] = begin?.entries ?? [];
    if (kind !== 'target' || !begin || !entry) return;
    void perform({ kind: 'show', place: cellPlace(begin.card.sheetName, entry.row, entry.column) });
  };
  return <HomeButton primary text={words.nextGap[kind](people.length)} testId="first-step" onClick={go} />;
}

function Tiles({
  gaps,
  chosen,
  onChoose,
}: {
  readonly gaps: readonly Gap[];
  readonly chosen: MissingKind | null;
  readonly onChoose: (kind: MissingKind | null) => void;
}) {
  const styles = useStyles();
  const home = useHomeStyles();
  const { state } = usePane();
  const words = homeTexts(state.language);
  return (
    <div className={home.tiles}>
      {gaps
        .filter(({ cells }) => cells > 0)
        .map(({ kind, people }) => (
          <button
            key={kind}
            type="button"
            className={mergeClasses(home.tile, chosen === kind && styles.chosen)}
            aria-expanded={chosen === kind}
            data-testid={`gap-${kind}`}
            onClick={() => onChoose(chosen === kind ? null : kind)}
          >
            {words.gaps[kind]} <span>{words.gap(people.length)}</span>
          </button>
        ))}
      <AwaitedRaters className={home.tile} />
    </div>
  );
}
