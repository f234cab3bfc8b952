import type { Language } from '../base/language';
import { languageFor } from '../i18n/displayLanguage';
import { loadingTexts } from '../i18n/messages/loading/texts';
import { frameTexts } from '../i18n/pane/frame/texts';
import { keepMissed, keptLanguage, monthOf } from '../addin/browser';
import { loadPart } from '../addin/loadPart';
import { createAddInOpener, workbookAtHand } from '../addin/openAddIn';
import './commands.css';
import { withinCommandTime } from './commandTime';
import { drawNotice, noticeAddress, readNotice } from './notice';
import { showNotice } from './showNotice';

/** The page behind the ribbon buttons. Opened with a notice in its address, it is the dialog that tells the outcome. */

const openAddIn = createAddInOpener();

const commands = () => import('./runCommand');

type CommandName = keyof Awaited<ReturnType<typeof commands>>;

/** Runs a command to its end and tells how it went; Excel waits for `completed`, whatever happens. */
function button(name: CommandName): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    const language = keptLanguage() ?? languageFor(Office.context.displayLanguage);
    void withinCommandTime(
      (limit) => run(name, language, limit).catch(() => unexpected(language)),
      (lines) => tell(language, lines),
    ).finally(() => event.completed());
  };
}

async function run(name: CommandName, language: Language, limit: AbortSignal): Promise<readonly string[]> {
  const [loaded, addIn] = await Promise.all([loadPart(commands), openAddIn(language)]);
  if (loaded.ok && addIn.ok) return loaded.value[name](addIn.value, language, monthOf(new Date()), limit);
  const { what, advice } = loadingTexts(language);
  return [what, advice];
}

/** A bug: there is no page to copy details from, so the person is sent to the pane. */
function unexpected(language: Language): readonly string[] {
  const { crash } = frameTexts(language);
  return [crash.title, crash.body, crash.loadFailed];
}

/** Waits until the person has read it. Where no dialog shows it, the pane tells it when it is next opened. */
function tell(language: Language, lines: readonly string[]): Promise<void> {
  const address = noticeAddress(window.location, { language, lines });
  return showNotice(Office.context.ui as Office.UI | undefined, address, () => keep(language, lines));
}

/** For the pane of this workbook alone; where nobody tells which it is, the changed sheets are all there is to see. */
async function keep(language: Language, lines: readonly string[]): Promise<void> {
  const workbook = await workbookAtHand(Office.context, () => openAddIn(language));
  if (workbook) keepMissed(Office.context, workbook, lines);
}

// A notice needs nothing of Office, so it is drawn whatever Office makes of the dialog.
const notice = readNotice(window.location.hash);
if (notice) drawNotice(notice, document);

void Office.onReady(() => {
  if (notice) return;
  Office.actions.associate('fillDuties', button('fillDuties'));
  Office.actions.associate('buildScorecards', button('buildScorecards'));
  Office.actions.associate('refreshSummary', button('refreshSummary'));
});
