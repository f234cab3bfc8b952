import { useState } from 'react';
import type { HomeView } from '../../state/homeView';
import { CardScreen } from './CardScreen';
import { ListScreen } from './ListScreen';
import { LookFailedScreen } from './LookFailedScreen';
import { NotUnderstoodScreen } from './NotUnderstoodScreen';
import { OpenScreen } from './OpenScreen';
import { ClosedScreen, ScoredScreen, UncountedScreen } from './PeriodScreens';
import type { Situation } from '../../../app/situation/situation';

/** One screen for the state the workbook is in. */
export function HomePage({ view }: { readonly view: Exclude<HomeView, { kind: 'welcome' | 'looking' }> }) {
  // Whoever asks for the overview gets it until another card is shown.
  const [left, setLeft] = useState<string | null>(null);
  switch (view.kind) {
    case 'failed':
      return <LookFailedScreen failure={view.failure} />;
    case 'notUnderstood':
      return <NotUnderstoodScreen />;
    case 'list':
      return <ListScreen />;
    case 'card': {
      const { sheetName } = view.active.card;
      if (left === sheetName) return <PeriodScreen situation={view.situation} />;
      return <CardScreen key={sheetName} active={view.active} onOverview={() => setLeft(sheetName)} />;
    }
    case 'period':
      return <PeriodScreen situation={view.situation} />;
  }
}

function PeriodScreen({ situation }: { readonly situation: Situation }) {
  switch (situation.kind) {
    case 'open':
      return <OpenScreen situation={situation} />;
    case 'scored':
      return <ScoredScreen situation={situation} />;
    case 'closed':
      return <ClosedScreen {...situation} />;
    case 'uncounted':
      return <UncountedScreen {...situation} />;
    case 'noCards':
      return null;
  }
}
