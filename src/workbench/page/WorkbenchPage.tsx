import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { workbenchTexts } from '../../i18n/workbench/texts';
import type { PageActions } from '../state/pageActions';
import { Banner } from './Banner';
import type { EditToolsProps } from './EditTools';
import { GridArea } from './sheet/GridArea';
import { Loading } from './Loading';
import { Notices } from './Notices';
import { isDark, type PageState } from '../state/pageState';
import type { PageStore } from '../state/pageStore';
import { ReplaceDialog } from './ReplaceDialog';
import { SheetQuestions } from './sheet/SheetQuestions';
import { SheetTabs } from './sheet/SheetTabs';
import { ZoomControl } from './sheet/ZoomControl';
import { SplitView } from './SplitView';
import { StartFailure } from './StartFailure';
import { TaskPane } from './TaskPane';
import { TextsProvider } from '../state/texts';
import { Toolbar } from './Toolbar';
import { useFileDrop } from './useFileDrop';
import { useShortcuts, type Shortcut } from './useShortcuts';

/** As the rest of the page, in whatever language it is: the page's own fonts would depend on that. */
const FONTS = "'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
const THEMES = {
  light: { ...webLightTheme, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, fontFamilyBase: FONTS },
};

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
  usePageShortcuts(store, actions);
  useEffect(() => {
    document.documentElement.lang = state.language;
  }, [state.language]);
  const dark = isDark(state);
  if (state.hasFailed) {
    return (
      <TextsProvider value={texts}>
        <StartFailure />
      </TextsProvider>
    );
  }
  return (
    <TextsProvider value={texts}>
      <FluentProvider theme={dark ? THEMES.dark : THEMES.light} className={dark ? 'themed dark' : 'themed'}>
        <div className="page">
          <header>
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
              theme={state.theme}
              onTheme={actions.chooseTheme}
            />
            <Banner isDark={dark} />
          </header>
          <SplitView
            main={<WorkbookSide state={state} actions={actions} />}
            side={
              state.workbookNumber > 0 && (
                <TaskPane
                  address={paneAddress}
                  instance={`${state.workbookNumber}-${state.language}`}
                  isDark={dark}
                  onFileDragged={drop.begin}
                  onEntered={actions.leaveGrid}
                />
              )
            }
          />
          {drop.isOver && <div className="drop">{texts.dropHere}</div>}
          <Questions state={state} actions={actions} />
        </div>
      </FluentProvider>
    </TextsProvider>
  );
}

function usePageShortcuts(store: PageStore, actions: PageActions): void {
  const isTyping = useCallback(() => store.get().isTyping, [store]);
  const act = useCallback(
    (shortcut: Shortcut) => {
      if ((shortcut === 'undo' || shortcut === 'redo') && isTyping()) actions.stepTyping(shortcut);
      else actions[shortcut]();
    },
    [actions, isTyping],
  );
  useShortcuts(isTyping, act);
}

/** What is asked before something is changed or lost. */
function Questions({ state, actions }: WorkbookSideProps): React.JSX.Element {
  return (
    <>
      {state.question && (
        <SheetQuestions
          key={`${state.question.kind} ${state.question.sheetId}`}
          question={state.question}
          onChange={actions.changeSheet}
          onCancel={() => actions.ask(null)}
        />
      )}
      {state.pending && state.fileName !== null && (
        <ReplaceDialog
          fileName={state.fileName}
          onDownloadFirst={actions.downloadAndOpenPending}
          onDiscard={actions.openPending}
          onCancel={actions.dropPending}
        />
      )}
    </>
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
  const { zoomIn, zoomOut, changeSheet } = actions;
  const zoomBy = useCallback((direction: 1 | -1) => (direction > 0 ? zoomIn() : zoomOut()), [zoomIn, zoomOut]);
  const { shownSheetId } = state;
  return (
    <>
      <GridArea
        mount={actions.mountGrid}
        charts={state.charts}
        view={state.view}
        selected={state.selected}
        isProtected={state.isProtected}
        isCut={state.isCut}
        isBehind={state.loading !== null || state.workbook?.activeSheetId !== shownSheetId}
        onChoose={actions.choose}
        onUnprotect={() => shownSheetId !== null && changeSheet(shownSheetId, { kind: 'unprotect', password: '' })}
        onZoom={zoomBy}
        finding={state.isFinding ? { found: state.found, onFind: actions.findNext, onClose: actions.endFinding } : null}
      />
      <SheetTabs
        tabs={state.workbook?.tabs ?? []}
        activeId={state.workbook?.activeSheetId ?? null}
        isProtected={state.isProtected}
        onChoose={actions.activate}
        onChange={changeSheet}
        onAsk={actions.ask}
      >
        <ZoomControl percent={state.zoom} onZoom={actions.zoomTo} onIn={zoomIn} onOut={zoomOut} />
      </SheetTabs>
      {state.loading !== null && <Loading step={state.loading} />}
      <Notices notices={state.notices} onDismiss={actions.dismiss} />
    </>
  );
}
