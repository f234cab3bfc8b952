import type { Language } from '../base/language';
import { languageFor } from '../i18n/displayLanguage';
import { paneTexts } from '../i18n/pane/texts';
import { keptLanguage, monthOf } from '../addin/browser';
import { createAddInOpener } from '../addin/openAddIn';
import './commands.css';
import { drawNotice, noticeFragment, readNotice, type Notice } from './notice';
import { buildScorecards, failureLines, fillDuties, type Command } from './runCommand';

/** The page behind the ribbon buttons. Opened with a notice in its address, it is the dialog that tells the outcome. */

const openAddIn = createAddInOpener();

/** Runs a command to its end and tells how it went; Excel waits for `completed`, whatever happens. */
function button(command: Command): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    const language = keptLanguage() ?? languageFor(Office.context.displayLanguage);
    openAddIn(language)
      .then((opened) =>
        opened.ok ? command(opened.value, language, monthOf(new Date())) : failureLines(opened.error, language),
      )
      .catch(() => unexpected(language))
      .then((lines) => tell({ language, lines }))
      .finally(() => event.completed());
  };
}

/** A bug: there is no page to copy details from, so the person is sent to the pane. */
function unexpected(language: Language): readonly string[] {
  const { crash } = paneTexts(language);
  return [crash.title, crash.body, crash.loadFailed];
}

/** Opens the dialog and waits until the person has closed it. A host without dialogs shows the changed sheet only. */
function tell(notice: Notice): Promise<void> {
  const ui = Office.context.ui as Office.UI | undefined;
  if (typeof ui?.displayDialogAsync !== 'function') return Promise.resolve();
  const address = `${window.location.href.split('#')[0]}${noticeFragment(notice)}`;
  return new Promise((resolve) => {
    ui.displayDialogAsync(address, { height: 35, width: 30, displayInIframe: true }, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) resolve();
      else value.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}

void Office.onReady(() => {
  const notice = readNotice(window.location.hash);
  if (notice) {
    drawNotice(notice, document);
    return;
  }
  Office.actions.associate('fillDuties', button(fillDuties));
  Office.actions.associate('buildScorecards', button(buildScorecards));
});
