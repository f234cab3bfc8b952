import { periodName } from '../../periods/texts';
import { plural } from '../../plural';
import type { PackMessages } from './texts';

const shortList = (names: readonly string[]): string =>
  `${names.slice(0, 10).join(', ')}${names.length > 10 ? ' …' : ''}`;

export const enUS: PackMessages = {
  nobody: 'no superior named',
  problems: {
    notANumber: ({ person, cell, label, content }) =>
      `${person}, ${cell} (${label}): "${content}" is not a number. Not taken.`,
    cellError: ({ person, cell, label, content }) =>
      `${person}, ${cell} (${label}) holds an error: ${content}. Not taken.`,
    date: ({ person, cell, label }) => `${person}, ${cell} (${label}) holds a date instead of a number. Not taken.`,
    notWhole: ({ person, cell, label, content }) =>
      `${person}, ${cell} (${label}) must be a whole number, but it is ${content}. Not taken.`,
    outOfRange: ({ person, cell, label, content }) =>
      `${person}, ${cell} (${label}) is out of range: ${content}. Not taken.`,
    notAChoice: ({ person, cell, label, content }) =>
      `${person}, ${cell} (${label}): "${content}" is no choice of the cell's list. Not taken.`,
    tooLong: ({ person, cell, label }) => `${person}, ${cell} (${label}) has more than 2,000 characters. Not taken.`,
    notTheirs: ({ person, cell, content }) =>
      `${person}, ${cell} says "${content}", but whoever got this pack does not rate there. Not taken.`,
    foreignCard: ({ person }) => `This workbook has no such scorecard of ${person} in this period. Not taken.`,
    ownCardUnreadable: ({ person }) =>
      `Lines were moved on ${person}'s scorecard in this workbook, so its cells can't be told for sure. Not taken; build the card again.`,
    cardMissing: ({ person }) => `The scorecard of ${person} was deleted from the pack: there is nothing to take.`,
    notAsked: ({ person, cell, content }) =>
      `${person}, ${cell} says "${content}", but the scorecard in this workbook has no such cell now. Not taken.`,
    lineUnclear: ({ person, indicator }) =>
      `The line of ${person}'s indicator ${indicator} can't be found in the pack. Not taken.`,
    targetAltered: ({ person, cell }) =>
      `${person}, ${cell}: the target was changed in the pack. It stays as it is here; entries are taken.`,
    weightAltered: ({ person, cell }) =>
      `${person}, ${cell}: the weight was changed in the pack. It stays as it is here; entries are taken.`,
    textAltered: ({ person, cell }) =>
      `${person}, ${cell}: a fixed text was changed in the pack. It stays as it is here.`,
    formulaDamaged: ({ person, cell }) =>
      `${person}, ${cell}: the formula was changed in the pack, so the score shown there means nothing. This workbook's counts.`,
  },
  unread: {
    notAWorkbook: 'is no .xlsx workbook, or damaged. Ask for a copy saved by Excel.',
    encrypted: 'has a password to open, or is an old .xls file. Ask for an .xlsx file without password.',
    tooLarge: 'is too large to be a pack that was handed out.',
    notAPack: 'is no pack that was handed out. Please check the file.',
    newerPack: 'was handed out by a newer Rolecard. Update Rolecard first.',
  },
  nothingRead: 'None of the files is a pack that can be collected. Nothing was written. The output says why of each.',
  refusals: {
    otherPeriod: (period) =>
      `The pack is of ${periodName(period, 'en-US')}, not of the period that is collected. Nothing was taken.`,
    periodClosed: (period) => `${periodName(period, 'en-US')} is closed. Nothing was taken.`,
    foreignPack: () =>
      'Nobody in the pack has a scorecard in this workbook: it seems to come from another. Nothing was taken.',
    ratersDamaged: () =>
      'The list of raters lacks headers, so nobody knows which raters are confirmed. No rating was taken. Put the headers back and collect once more; this file is fine as it is.',
  },
  conflict: (person, label, pack, workbook) =>
    `${person}, ${label} was changed on both sides: ${pack} in the pack, ${workbook} in this workbook.`,
  overruled: (person, entered, later, laterFile) =>
    `${person}: returned twice with different entries: ${entered} here, ${later} in the later file "${laterFile}", which counts.`,
  blank: 'blank',
  noPictures: (sheets, first) =>
    `Pictures (a logo, for example) on ${sheets > 1 ? `${sheets} scorecards, such as "${first}",` : `"${first}"`} are not in the packs.`,
  blankedTitle: (sheets) => `Scorecards with cells that are blank in the pack (${sheets})`,
  blanked: (sheet, cells) => `${cells} of "${sheet}" point at what is not in the pack and are blank there.`,
  evidence: (name, year, sheets, missing, file) =>
    `Written: ${file}. The months of ${name} in ${year} and ${plural(sheets, 'sheet')}; ${missing === 0 ? 'nothing is missing' : `${missing} missing, listed by month on the first page`}. It holds personal data: keep it safe.`,
  archives: {
    ofFile: (file, what) => `${file}: ${what}`,
    taken: (name, periods) => `scorecards of ${name} for ${periods.join(', ')} are taken.`,
    otherYears: (years) =>
      `It also has scorecards of this person for ${years.join(', ')}, which are left out; choose that year to make them.`,
    joint: ' ',
    notTaken: {
      notAWorkbook: 'no .xlsx workbook, or damaged; it was not read.',
      encrypted: 'protected by a password, or an old .xls file; save it as .xlsx without password and choose it again.',
      tooLarge: 'too large to be read here; open this copy and make the evidence there.',
      noCards: 'no archived copy: it has no record of scorecards.',
      newer: 'saved by a newer Rolecard; update Rolecard first.',
      notTheirs: 'it has no scorecard of this person.',
      otherYears: 'it has no scorecard of this person for this year.',
      notOnRecord:
        'it has scorecards of this person for this year, but this workbook has no record of those periods; open it and make the evidence there.',
      nothingMissing: 'nothing that is missing: this workbook or a copy before it has the scorecards already.',
    },
  },
  handedOut: (packs, cards) => `${plural(packs, 'pack')} with ${plural(cards, 'scorecard')} in all.`,
  withoutRecipient: (people) =>
    `${plural(people.length, 'person', 'people')} in no pack: ${shortList(people)}. The list names no superior or department for them.`,
  unassignedOption: '--unassigned pack puts them into one.',
  collected: (entered, files) => `${plural(entered, 'entry', 'entries')} taken from ${plural(files, 'file')}.`,
  previewed: (changes, files) =>
    `${plural(changes, 'entry', 'entries')} to be taken from ${plural(files, 'file')}; nothing was written.`,
  conflictsLeft: (count) => `${plural(count, 'cell')} changed on both sides ${count === 1 ? 'was' : 'were'} left.`,
  preferOption: 'Choose with --prefer pack or --prefer workbook.',
  notTaken: (count) => `${plural(count, 'point')} to look at, see the output.`,
  older: (recipient, handedOutAt) =>
    `${recipient} was handed this pack at ${handedOutAt}, and another one since; check that it is the latest.`,
  notRead: (files) => `Canceled; ${plural(files.length, 'file was', 'files were')} not read: ${files.join(', ')}.`,
  notReturned: (packs, recipients) => `${plural(packs, 'pack')} not returned yet: ${shortList(recipients)}.`,
  allReturned: (packs) => `${packs === 1 ? 'The one pack is' : `All ${packs} packs are`} back.`,
  reminder: (period, lines) =>
    [
      `Scoring packs of ${periodName(period, 'en-US')}, please fill them and send them back:`,
      ...lines.map((line) => `· ${line}`),
    ].join('\n'),
  reminderNotReturned: (recipient, kind, cards, due) => {
    const asked = kind === 'rater' ? `rates ${cards}` : plural(cards, 'scorecard');
    return `${recipient}: not returned yet (${asked}${due === null ? '' : `, due ${due}`})`;
  },
  reminderMissing: (recipient, people) => `${recipient}: returned, still blank: ${people.join(', ')}`,
  namesake: (name, mark) => `${name} (${mark})`,
  personMissing: (person, cells) => `${person} ${plural(cells, 'cell')}`,
  raters: {
    listed: (sheet, added) => `The raters are listed on "${sheet}"; ${plural(added, 'line')} added.`,
    confirmFirst: 'Check them there, confirm with "yes", save, and hand out with handout --raters.',
    handedOut: (packs, lines) => `Made ${plural(packs, 'rating form')} with ${plural(lines, 'line')} in all.`,
    waiting: (lines) =>
      lines === 1
        ? '1 line names a rater and is not confirmed, so it was not handed out.'
        : `${lines} lines name a rater and are not confirmed, so they were not handed out.`,
    lineProblem: {
      unknownCard: (row, text) => `Row ${row}: the period has no scorecard with the number "${text}".`,
      unknownAs: (row, text) =>
        `Row ${row}: "${text}" is none of manager's manager, colleague, direct report, customer.`,
      noWeight: (row, text) => `Row ${row}: the settings give ${text} no weight.`,
      ownCard: (row, text) => `Row ${row}: ${text} can't rate themselves as somebody else.`,
    },
    cardProblem: {
      noLines: (person) => `${person}'s scorecard has no line that people rate.`,
      noColumn: (person) =>
        `${person}'s scorecard has no column for such raters; complete the template and build it again.`,
      unreadable: (person) =>
        `Lines were moved on ${person}'s scorecard, so they can't be told for sure; build it again.`,
    },
    together: (cells, files) =>
      `${plural(files, 'rating form')} put together: ${plural(cells, 'cell')} (means and how many rated).`,
    replaced: (rater, laterFile) =>
      `${rater} returned more than one form; the later "${laterFile}" counts, and nothing of this one.`,
    problem: {
      notARating: (person, item) => `${person}, ${item}: what was entered is no valid rating. Not counted.`,
      lineLost: (person, item) => `${person}, ${item}: the line was deleted or is there twice. Not counted.`,
      foreignCard: (person, item) =>
        `This workbook has no such scorecard of ${person} in this period (${item}). Not counted.`,
      notAsked: (person, item) => `${person}'s scorecard has no such cell now: ${item}. Not counted.`,
      notConfirmed: (person, item) =>
        `The list of raters does not confirm this rater for ${person} (${item}). Not counted.`,
    },
    left: {
      tooFew: (person, as, { items, raters, minimum }) =>
        `${person}: fewer than ${minimum} rated as ${as} (${raters} at most). Not entered: ${shortList(items)}.`,
      tellsOne: (person, as) =>
        `${person} has a mean as ${as} already, which was kept: two means would tell what one person said. Undo the last collecting (or clear these cells and the number), then choose all files together.`,
      several: (person, as) =>
        `${person}: more than one person rated as ${as}. Not entered; leave one of them on the list of raters.`,
    },
    conflict: (person, as) =>
      `${person}, ${as}: the workbook holds something already, and the rating forms make something else.`,
  },
};
