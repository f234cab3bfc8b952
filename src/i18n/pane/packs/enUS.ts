import { plural } from '../../plural';
import type { PacksTexts } from './texts';

/** Handing out scoring packs and collecting them. */
export const enUS: PacksTexts = {
  title: 'Scoring packs',
  intro:
    'Puts scorecards into files of their own that superiors or employees fill in and send back. A file has exactly their scorecards: no pay, no history, nobody else.',
  handOutTitle: 'Hand out',
  kind: 'To whom',
  kinds: {
    manager: 'Superiors: one file each, with the scorecards of their people',
    department: 'Departments: one file each',
    employee: 'Employees: one file each for self-assessment, with their own scorecard only',
    rater:
      "Other raters: a rating form each for manager's managers, colleagues, direct reports and customers, no scorecards",
  },
  due: 'To be back by (may be left blank)',
  badDue: (first, last) => `Please choose a day from ${first} to ${last}, or clear the field.`,
  together: 'One file for people without superior or department',
  preview: 'Preview',
  planned: (period, packs, cards) => `${period}: ${plural(packs, 'pack')} with ${plural(cards, 'scorecard')} in all.`,
  nothingPlanned: 'There is nothing to hand out: the list names no superior or department.',
  changed:
    'Superiors, departments or scorecards have changed since the preview, so no pack was made. This is how it is now; check it and make the packs.',
  packs: (count) => `Packs (${count})`,
  pack: (recipient, cards) => `${recipient}: ${plural(cards, 'scorecard')}`,
  without: (count) => `In no pack (${count})`,
  ratersHint:
    "Who rates whom is first proposed from the staffing list (manager's manager, colleagues of one department and superior, direct reports; you type customers in). Check and confirm it on the list, then preview.",
  listRaters: 'List raters',
  ratersListed: (added, waiting, confirmed) =>
    `${plural(added, 'line')} added; ${confirmed} confirmed, ${waiting} to be confirmed. Say "yes" under "Confirmed" on the list: `,
  ratersPlanned: (period, raters) =>
    raters === 0
      ? `${period}: no rating form can be handed out; see why below.`
      : `${period}: ${plural(raters, 'rater')}, a rating form each.`,
  raterPack: (recipient, people, lines) => `${recipient}: rates ${people}, ${plural(lines, 'line')}`,
  ratersLeft: (count) => `Not handed out (${count})`,
  make: 'Make the packs',
  made: (packs, cards) => `${plural(packs, 'pack')} made, with ${plural(cards, 'scorecard')} in all.`,
  madeForms: (forms) => `Made ${plural(forms, 'rating form')}, one for each rater.`,
  saveAll: (name) => `Save all: ${name}`,
  archiveName: (period) => `${period} scoring packs.zip`,
  saveHint:
    'If nothing happens (the pane of Excel for Mac can\'t download), click "Open" for each and save it in its window with File → Save As, under the name listed. If no window appears, look in the Window menu; on the web, allow pop-ups.',
  open: 'Open',
  openOne: (recipient) => `Open the pack of ${recipient}`,
  notMade: (recipients) => `Canceled. These packs were not made: ${recipients.join(', ')}.`,
  logged: 'Noted when they were handed out: ',
  notLogged:
    'The packs are made, but handing out could not be noted (the sheet is protected, lacks headers, or Excel stopped): "Who has not returned" does not show when.',
  collectTitle: 'Collect',
  collectHint:
    "Choose several files at once, or a .zip file. You see a preview first; nothing is written by choosing. Choose the forms of raters together, once all are back: only means and how many rated are written, and nobody's own rating is kept.",
  choose: 'Choose returned files',
  unreadable:
    'A file could not be read, so nothing was. It may be open elsewhere, moved, or not downloaded yet; close it and try again.',
  fresh: (count) => `${plural(count, 'entry', 'entries')} to take.`,
  nothingFresh: 'There is nothing new to take.',
  ofFile: (file, recipient, cards) => `${file} (${recipient}, ${plural(cards, 'scorecard')})`,
  inFile: (file, text) => `${file}: ${text}`,
  person: (name, counts) => `${name}: ${counts.length > 0 ? counts.join(', ') : 'nothing entered'}`,
  counts: {
    fresh: (count) => `${count} new`,
    same: (count) => `${count} here already`,
    conflicts: (count) => `${count} changed on both sides`,
    problems: (count) => `${plural(count, 'point')} to look at`,
  },
  refused: (count) => `Files that can't be taken (${count})`,
  problems: (count) => `Not taken, or altered (${count})`,
  overruled: (count) => `Returned twice for one cell (${count})`,
  notMeant: (count) => `Ratings without a mean (${count})`,
  older: (count) => `Not of the last handing out (${count})`,
  conflicts: (count) => `Changed on both sides, please choose (${count})`,
  conflictsHint: 'Ticked: what the pack says is taken. Not ticked: what this workbook says stays.',
  replaceAll: 'Take all from packs',
  keepAll: 'Keep all of this workbook',
  changes: (count) => `To be written (${count})`,
  change: (name, label, before, after) => `${name}, ${label}: ${before} → ${after}`,
  collect: (count) => `Take ${plural(count, 'entry', 'entries')}`,
  note: 'Note them as returned',
  collected: (count) => `${plural(count, 'entry', 'entries')} taken.`,
  undone: (count) => `${plural(count, 'entry', 'entries')} undone.`,
  left: (count) => `${plural(count, 'cell')} changed on both sides kept what this workbook says.`,
  refusedCells: (count) => `Cells changed since the preview, not written (${count})`,
  cell: (number, cell) => `${number} ${cell}`,
  remaining: (count) => `${plural(count, 'entry is', 'entries are')} not written; taking again goes on.`,
  collectLogged: 'Who returned what and when is noted on: ',
  undo: 'Undo taking',
  returnsTitle: 'Who has not returned',
  look: 'Look',
  unrated: (count) => `Scorecards that lack ratings (${count}); closing leaves their weights to the other raters`,
  unratedBy: (name, as, lines) => `${name}: ${as} missing on ${plural(lines, 'line')}`,
  noneHandedOut: 'Nothing was handed out or collected in this period yet.',
  returnLine: (recipient, kind, cards, handedOutAt, due) =>
    [
      `${recipient} (${kind === 'rater' ? `rates ${cards}` : plural(cards, 'scorecard')})`,
      ...(handedOutAt === null ? [] : [`handed out ${handedOutAt}`]),
      ...(due === null ? [] : [`due ${due}`]),
    ].join(', '),
  returned: (day) => `collected on ${day}`,
  absent: 'not returned',
  blank: (person, cells) => `${person}: ${plural(cells, 'blank cell')}`,
  copy: 'Copy a reminder',
  copied: 'Copied.',
  notCopied: "It can't be copied; select the text below.",
};
