import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import { workbenchTexts } from '../../i18n/workbench/texts';
import type { PageActions } from '../state/pageActions';
import { Banner } from './Banner';
import type { EditToolsProps } from './EditTools';
import { GridArea } from './sheet/GridArea';
import { Loading } from './Loading';
import { Notices } from './Notices';
import type { PageState } from '../state/pageState';
import type { PageStore } from '../state/pageStore';
import { ReplaceDialog } from './ReplaceDialog';
import { SheetTabs } from './sheet/SheetTabs';
import { SplitView } from './SplitView';
import { StartFailure } from './StartFailure';
import { TaskPane } from './TaskPane';
import { TextsProvider } from '../state/texts';
import { Toolbar } from './Toolbar';
import { useFileDrop } from './useFileDrop';
import { useShortcuts, type Shortcut } from './useShortcuts';

interface WorkbenchPageProps {
  readonly store: PageStore;
  readonly actions: PageActions;
  /** The pane's page. */
  readonly paneAddress: string;
}

/** The whole page: toolbar and note on top, the workbook at the left, the task pane at the right. */
export function WorkbenchPage({ store, actions, paneAddress }: WorkbenchPageProps): React.JSX.Element {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const texts = workbenchTexts(state.language);
  const drop = useFileDrop(actions.openFile);
  const isTyping = useCallback(() => store.get().isTyping, [store]);
  const act = useCallback((shortcut: Shortcut) => actions[shortcut](), [actions]);
  useShortcuts(isTyping, act);
  if (state.hasFailed) {
    return (
      <TextsProvider value={texts}>
        <StartFailure />
      </TextsProvider>
    );
  }
  return (
    <TextsProvider value={texts}>
      <FluentProvider theme={webLightTheme} className="themed">
        <div className="page">
          <Toolbar
            fileName={state.fileName}
            hasChanges={state.hasChanges}
            isBusy={state.loading !== null || state.isAddInBusy}
            onFile={actions.openFile}
            onSample={actions.openSample}
            onDownload={actions.download}
            edit={editTools(state, actions)}
            language={state.language}
            onLanguage={actions.switchLanguage}
          />
          <Banner />
          <SplitView
            main={<WorkbookSide state={state} actions={actions} />}
            side={
              state.workbookNumber > 0 && (
                <TaskPane
                  address={paneAddress}
                  instance={`${state.workbookNumber}-${state.language}`}
                  onFileDragged={drop.begin}
                  onEntered={actions.leaveGrid}
                />
              )
            }
          />
          {drop.isOver && <div className="drop">{texts.dropHere}</div>}
          {state.pending && state.fileName !== null && (
            <ReplaceDialog
              fileName={state.fileName}
              onDownloadFirst={actions.downloadAndOpenPending}
              onDiscard={actions.openPending}
              onCancel={actions.dropPending}
            />
          )}
        </div>
      </FluentProvider>
    </TextsProvider>
  );
}

const editTools = ({ workbook }: PageState, { undo, redo, find }: PageActions): EditToolsProps => ({
  canUndo: workbook?.canUndo ?? false,
  canRedo: workbook?.canRedo ?? false,
  onUndo: undo,
  onRedo: redo,
  onFind: find,
});

interface WorkbookSideProps {
  readonly state: PageState;
  readonly actions: PageActions;
}

/** The workbook: its grid, its sheets' tabs, and what is to be said about it. */
function WorkbookSide({ state, actions }: WorkbookSideProps): React.JSX.Element {
  return (
    <>
      <GridArea
        mount={actions.mountGrid}
        charts={state.charts}
        view={state.view}
        selected={state.selected}
        isProtected={state.isProtected}
        isCut={state.isCut}
        onChoose={actions.choose}
        finding={state.isFinding ? { found: state.found, onFind: actions.findNext, onClose: actions.endFinding } : null}
      />
      <SheetTabs
        tabs={state.workbook?.tabs ?? []}
        activeId={state.workbook?.activeSheetId ?? null}
        onChoose={actions.activate}
      />
      {state.loading !== null && <Loading step={state.loading} />}
      <Notices notices={state.notices} onDismiss={actions.dismiss} />
    </>
  );
}
