import type { SheetChange } from '../../embedded/host/handSheets';
import { keepTheme } from './keptTheme';
import { isDark, type SheetQuestion, type ThemeChoice } from './pageState';
import type { Workbench } from './workbench';

/** What the person can do with whole sheets and with how they look. */
export interface SheetActions {
  readonly changeSheet: (sheetId: string, change: SheetChange) => void;
  /** Asks before a sheet is changed; null: the question is dropped. */
  readonly ask: (question: SheetQuestion | null) => void;
  readonly zoomTo: (percent: number) => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly chooseTheme: (theme: ThemeChoice) => void;
}

/** Per cent. */
const ZOOM_STEP = 10;

const isSameQuestion = (a: SheetQuestion, b: SheetQuestion | null): boolean =>
  a.kind === b?.kind && a.sheetId === b.sheetId;

export function sheetActions(workbench: Workbench): SheetActions {
  const { store } = workbench;
  const changeSheet = async (sheetId: string, change: SheetChange): Promise<void> => {
    const { question: asked } = store.get();
    const problem = await workbench.changeSheet(sheetId, change);
    const { question: open, workbook } = store.get();
    const name = workbook?.tabs.find(({ id }) => id === sheetId)?.name ?? '';
    // What has been asked since is about something else, and the person may be typing the answer.
    const isOther = open !== null && !isSameQuestion(open, asked);
    if (problem === 'passwordNeeded' && !isOther) {
      store.update({ question: { kind: 'unprotect', sheetId, name, problem: null } });
    } else if (problem !== null && open !== null && !isOther && open.kind !== 'delete') {
      store.update({ question: { ...open, problem } });
    } else {
      if (!isOther) store.update({ question: null });
      if (problem !== null) store.notify({ kind: 'sheetRefused', problem });
    }
  };
  /** To the next whole step, as Excel's own buttons do. */
  const zoomBy = (direction: 1 | -1): void => {
    const steps = store.get().zoom / ZOOM_STEP;
    void workbench.zoom(ZOOM_STEP * (direction > 0 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1));
  };

  return {
    changeSheet: (sheetId, change) => void changeSheet(sheetId, change),
    ask: (question) => store.update({ question }),
    zoomTo: (percent) => void workbench.zoom(percent),
    zoomIn: () => zoomBy(1),
    zoomOut: () => zoomBy(-1),
    chooseTheme: (theme) => {
      keepTheme(theme);
      store.update({ theme });
      workbench.darken(isDark(store.get()));
    },
  };
}
