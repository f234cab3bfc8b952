import type { Language } from '../../base/language';
import type { Result } from '../../base/result';
import { workbenchTexts } from '../../i18n/workbench/texts';
import { createdName } from './createdName';
import { readFile, readSample, saveFile } from './files';
import { forgetPaneLanguage } from './forgotten';
import type { PendingFile } from './pageState';
import { sheetActions, type SheetActions } from './sheetActions';
import type { PageStore } from './pageStore';
import type { CreatedFile } from '../host/hostMessages';
import type { Workbench } from './workbench';

/** What the person can ask the page for. All of them return at once; what goes wrong becomes a notice. */
export interface PageActions extends SheetActions {
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  readonly download: () => void;
  readonly downloadAndOpenPending: () => void;
  readonly openPending: () => void;
  readonly dropPending: () => void;
  readonly switchLanguage: (language: Language) => void;
  readonly activate: (sheetId: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly stepTyping: (direction: 'undo' | 'redo') => void;
  readonly find: () => void;
  readonly findNext: (text: string, isBackwards: boolean) => void;
  readonly endFinding: () => void;
  readonly choose: (text: string) => void;
  readonly leaveGrid: () => void;
  readonly dismiss: (notice: number) => void;
  readonly mountGrid: (container: HTMLElement) => void;
}

export function pageActions(workbench: Workbench, mountGrid: (container: HTMLElement) => void): PageActions {
  const { store } = workbench;

  /** Settles when every file chosen before has been handed over: files are opened in the order in which they were chosen. */
  let handedOver: Promise<unknown> = Promise.resolve();
  const open = (name: string, read: Promise<Result<PendingFile, 'unreadable' | 'sampleMissing'>>): void => {
    handedOver = Promise.all([read, handedOver]).then(([file]) => {
      if (!file.ok) store.notify({ kind: 'cannotOpen', file: name, why: file.error });
      else void workbench.openUnlessLosing(file.value);
    });
  };
  const download = async (): Promise<void> => {
    const name = store.get().fileName;
    if (name === null) return;
    saveFile(name, await workbench.save());
    store.notify({ kind: 'downloaded', file: name });
  };
  workbench.host.onCreated = (created) => void handOver(created, store);
  const openPending = async (): Promise<void> => {
    const { pending } = store.get();
    if (pending) await workbench.open(pending.name, pending.bytes);
  };

  return {
    openFile: (file) => open(file.name, readFile(file)),
    openSample: () => {
      const { sampleName } = workbenchTexts(store.get().language);
      open(sampleName, readSample(sampleName));
    },
    download: () => void download(),
    downloadAndOpenPending: () => void download().then(openPending),
    openPending: () => void openPending(),
    dropPending: () => store.update({ pending: null }),
    switchLanguage: (language) => {
      if (language === store.get().language) return;
      forgetPaneLanguage();
      store.update({ language });
      void workbench.replaceGrid();
    },
    activate: (sheetId) => void workbench.activate(sheetId),
    undo: () => void workbench.step('undo'),
    redo: () => void workbench.step('redo'),
    stepTyping: (direction) => workbench.stepTyping(direction),
    find: () => {
      workbench.leaveGrid();
      store.update({ isFinding: true, found: null });
    },
    findNext: (text, isBackwards) => void workbench.find(text, isBackwards),
    endFinding: () => store.update({ isFinding: false }),
    ...sheetActions(workbench),
    choose: (text) => workbench.choose(text),
    leaveGrid: () => workbench.leaveGrid(),
    dismiss: (notice) => store.dismiss(notice),
    mountGrid,
  };
}

/** Downloads what Excel would open in a window of its own. */
async function handOver(created: CreatedFile, store: PageStore): Promise<void> {
  const { fileName, language } = store.get();
  const texts = workbenchTexts(language);
  const sample = await readSample(texts.sampleName);
  const file = createdName(created, { fileName, sample: sample.ok ? sample.value.bytes : null }, texts);
  saveFile(file, created.bytes);
  store.notify({ kind: 'copied', file });
}
