import { plural } from '../../plural';
import type { HelpTexts } from './texts';

const topics: HelpTexts['topics'] = [
  {
    question: 'What is read? Does it change my sheets?',
    answer: [
      'Reading only looks at worksheets that seem to be staffing lists: headers, departments, positions, names, employee IDs, managers, headcount. No cell is changed.',
      '"Positions", "List" shows every row that was read. If a column is taken for another, choose it under "What the columns mean"; if the header row is wrong, correct it there. The list is read again at once.',
    ],
    words: 'recognize recognise columns header list read-only',
  },
  {
    question: 'Why was a row skipped?',
    answer: [
      'At the end of "Positions", "List" the skipped rows are listed with the reason for each: a subtotal, a department heading, somebody who left, no position. Click a cell address to go there.',
      'If a row should count, press "Read" in its line. A row without a position has nothing to read: type its position into the sheet first, then read again.',
      'If a row should not count, press "Leave out" in its line under "Rows read". Such choices are kept in the workbook by employee ID, name and position: they hold next month and when rows move, and are taken back under "Rows skipped".',
    ],
    words: 'missing row omitted total left',
  },
  {
    question: 'A position was matched wrongly. How do I change it?',
    answer: [
      'Go to "Positions", "List", "Match" and choose another standard role, or leave it blank. The same position in a department is decided once; the decision is kept in the workbook and holds next month.',
      'If no role fits, go to "Library", "Company catalogue": export the catalogue sheets, add your role or another name for one, then use the catalogue.',
    ],
    words: 'role alias own role new role mapping',
  },
  {
    question: 'How do I undo?',
    answer: [
      '"Recent operations" at the top right lists everything done since the pane was opened. Filling, inserted duties, imported actual values, changed settings and newly built scorecards can be undone there; where something can\'t, the reason is given.',
      "Worksheets that were added, renamed or locked can't be undone with Ctrl+Z, and Excel's own undo is emptied by them: save a copy of an important workbook first.",
    ],
    words: 'restore revert delete Ctrl+Z mistake',
  },
  {
    question: 'Why has somebody no scorecard, or no total?',
    answer: [
      'The page "Scorecards" lists who gets none and why; mostly the position has no standard role yet.',
      'A total is missing while targets, actual values or ratings are. "This month", "Overview" lists what is missing by kind; click a name to go to the cell. There is no total either while weights do not add up to 100 %.',
    ],
    words: 'blank empty target actual rating weight',
  },
  {
    question: 'What if a target is an amount (money, pieces, orders), not a percentage?',
    answer: [
      'Enter it on the targets table in "Absolute target" and "Absolute unit", then check it and enter it on the scorecards. The scorecard has the amount as its target and takes the amount reached; behind the rule it shows the rate attained, by which it scores.',
      'Only rates of attainment (target 100 %, scored by their share of the target) take one. Where an actual value stands, clear it before the unit changes. Clear the absolute target and enter it again to go back to the percentage.',
    ],
    words: 'absolute target amount money pieces orders attainment',
  },
  {
    question: 'What is to be done every month?',
    answer: [
      '"This month", "Overview" always names the next step. Usually: enter targets (for many people on the targets table); export a blank table and import the actual values; managers rate on the scorecards; refresh the summary and update the pay sheet; close the period; start the next.',
      'When people change, correct the list first, then build again: rated scorecards stay, others are updated, new people are added.',
    ],
    words: 'process steps month end import table',
  },
  {
    question: 'What happens when a period is closed?',
    answer: [
      'Results go into the history, scorecards become fixed values and are locked, the pay sheet keeps the rules of that day. Before it closes you see how many scorecards there are and what they lack.',
      'Scorecards without a total can be closed too, after a question; mostly it is better to complete them first.',
    ],
    words: 'lock month end archive history',
  },
  {
    question: 'A target was changed after it was signed. What now?',
    answer: [
      'Once targets are signed, press "Confirm targets" in the monthly work: targets, weights, scoring rules and the settings are kept for each scorecard. Pressed again, it lists old and new value of whatever differs since, however it was changed.',
      'Give each its reason: it is written on the second page of the scorecard, for both sides to sign, and goes into the history. Without reasons the period cannot be closed. Scorecards never confirmed go on as before.',
    ],
    words: 'confirm target change reason sign agreement',
  },
  {
    question: 'How are results calibrated before closing?',
    answer: [
      'Press "Make the calibration sheet" under "Calibration before closing" in the monthly work: grades against target shares, departments, assessors, overrides and vetoes with reasons, and who is far from own results or the department, on one sheet. Totals and grades follow the scorecards live.',
      'Talk it over, then enter who confirms it and when, and sign. If closing must wait for that, set "Closing needs a confirmed calibration" to 1 on the settings sheet. A sheet with entries is never changed.',
      'The question before closing, and check on the command line, say whether there is a calibration sheet, whether it is confirmed, by whom and when, and whose total or grade has changed since it was made; if any has, make it again and have it confirmed again.',
      'Target shares stand in the grade table and are blank by default; a forced distribution is for the discussion only, never a ground for a transfer, pay cut or dismissal.',
    ],
    words: 'calibrate forced distribution target share second level outlier alike',
  },
  {
    question: 'How do I get results of a quarter, half-year or year?',
    answer: [
      'Close the months as usual. Under "History", "Quarter, half-year and year", write 2026-Q3, 2026-H1, 2026 or the first and last month, and make the sheet: a line a person, calculated from the history. Months that are missing are named, and the result rests on the months with a total.',
      'Mean, weighted or last month is chosen on the settings sheet, in the row "Result of a quarter or year"; a settings sheet of an earlier version gets that row under "Monthly work", "Assessment settings". Weights are the days of the months and can be changed on the sheet. Made again, it keeps your remarks and weights.',
      'Where some roles are assessed by the month and others by the quarter, set "Periods of assessment" on the settings sheet to 2: each period takes the roles of its kind, and says who is left out, why and for which period; behind September comes the third quarter, then October. A role\'s period is changed in the catalogue. Team figures of a manager by the quarter come from the months of those below, and scorecards that are not there are named.',
      'Where settings were changed after the scorecards were built, "Overview" says so: under "Monthly work", "Assessment settings" see whose grade, coefficient and pay change, then adopt the settings as a version, or restore the former ones.',
      'Where people are assessed once for the whole quarter, half-year or year, write 2026Q3, 2026H1, 2026 or 2026-07-15 to 2026-09-30 as the period when you build scorecards, and enter targets that are amounts for as long. Such a total is taken as it is when results are put together; months of the same person within it are not added.',
    ],
    words: 'quarterly annual yearly mean average weighted',
  },
  {
    question: 'Somebody is marked "needs review": what now?',
    answer: [
      'The mark says that three totals in a row were below the passing line, or the base target was missed three periods in a row, and somebody should look; it concludes nothing. The base target is that of the heaviest indicator scored by a rule: 97 % of it is a miss, so somebody with the best grade may be marked, too. The history names the indicator, the actual value and the target, and the checklist asks to look at the target first. Posts that are not to be marked are excepted in the settings, under exceptions by post. Press "Make checklists and plans" under "After a call for review" in the monthly work: each person gets a checklist and a plan of improvement.',
      'The checklist goes from reviewing results and evidence over the meeting, the plan, training or another post to a new assessment, each with places for date, who and documents. The plan takes its measures from the second page of the scorecard. What was filled in stays.',
    ],
    words: 'review PIP improvement plan training weak results',
  },
  {
    question: 'An employee objects: how do I put together the evidence of a year?',
    answer: [
      'Under "History", "Evidence for one person and year", enter number or name and the year, and press "See what is missing": scorecards, confirmations, talks, the employee\'s view, delivery and second-level confirmations that are not there, month by month. "Make the workbook" then gives a file about this person only: a list of months first, then scorecards, checklists and plans as values of that day.',
      'Where periods are archived, choose the copies that were saved then: the scorecards of this person and year are taken from them. Signed originals, appeals and their outcome are papers: the first page says which to add.',
    ],
    words: 'proof appeal arbitration dispute objection papers',
  },
  {
    question: 'A closed result is wrong. What now?',
    answer: [
      'Reopen the period under "History": its results get ↺ and the day, and the scorecards can be filled in again. Correct them and close again: the new results get lines of their own.',
      'If the settings were changed after closing, you see first whose grade or coefficient would change.',
    ],
    words: 'reopen correct unlock',
  },
  {
    question: 'Is anything uploaded? Who can see it?',
    answer: [
      "No. Names, ratings and pay are in this workbook only; there is no server, and the page loads nothing but its own files and Microsoft's Office.js.",
      'But the workbook holds the scorecards of everybody: do not send the whole workbook to employees or departments; use "Scoring packs", or print only the sheets that are theirs.',
      'On a cloud drive everybody with access sees all of it, and earlier versions keep what was deleted: give access by name and take it back in time. Employees have to be told in writing what is processed, what for, how long, and who sees it; the guide has a notice to adapt, under "Privacy".',
      'For no ranks enter 0 at "Show ranks on summaries" on the settings sheet: the summary and sheets of a quarter or year rank nobody; totals stay. Scorecards, packs and the history have no ranks. Where an earlier settings sheet lacks the row, add it under "Monthly work", "Assessment settings", and refresh those sheets.',
    ],
    words: 'privacy confidential security network server personal information notice rank ranking cloud',
  },
  {
    question: 'How do I change the look, the grades and the weights?',
    answer: [
      "The look is the template worksheet's: colors, widths, your logo and texts of your own; {{…}} is what gets replaced. Scorecards built from then on follow it.",
      'Grades, coefficients, rater weights, the highest total and its decimals are on the settings sheet; indicators and their weights are in "Library", "Company catalogue".',
      'Pane and sheets can be in different languages: choose "Language of the sheets" in the language menu above. It is kept with the workbook and holds for everybody who opens it.',
    ],
    words: 'template settings coefficient decimals format logo language Chinese',
  },
  {
    question: 'How are behavior, values and abilities assessed?',
    answer: [
      'On the settings sheet, under "Behavior, values and abilities", enter what share of the total KPIs, behavior and abilities have, such as 70 %, 20 % and 10 %; they make 100 %. Leave it blank to assess KPIs only. Which lines are assessed, and with what weights, stands there too, by their names in the library; where you name none, it is collaboration, execution and learning.',
      'Scorecards built from then on have these lines behind the KPIs, rated 1–5, with the levels described on the last page. Scorecards that were begun stay; untouched ones get them when you build again.',
    ],
    words: 'behavior behaviour values abilities competence 70/20/10 attitude levels',
  },
  {
    question: 'What about probation, people who join, leave or move within the month, and long leave?',
    answer: [
      'What status, remarks or dates on the list say is listed before building: who joins or leaves within the period gets a scorecard with the days present; who is away all along gets none, with the reason. Whether people on probation are assessed, and the fewest days present, are set on the settings sheet under "Probation, joining, leaving and long leave".',
      'Whoever moves within the period has a row for each post on the list (last day on the old one, or transfer date on the new one): each post gets a scorecard and a pay line, by the days there. A card that was begun stays, says until when it counts, and the new post gets another one.',
      'With 3 at "People on probation" they get a probation card: goals that fall due in the period and the main indicators of the role have half each; dates and mentor come from the list; conclusion, facts and legal basis are for people to fill in. They are not ranked, and the summary says what is concluded. A card that was begun stays as it is. "Probation card template" may be restyled.',
      'New pay sheets go by days present and the probation rate; the days may be typed over. Reading the list also points at cells with a probation or probation pay the law does not allow, and at protected leave counted as absence.',
    ],
    words: 'probation new hire join leave transfer moved two posts maternity sick unpaid leave days present prorated',
  },
  {
    question: 'How is a project assessed: a campaign, a move, a new system?',
    answer: [
      '"This month", "Projects": make the table of projects, fill it a goal a row with project, days, person, goal, weight and standard, and read it. What is wrong is listed with its cell; with all of it corrected each project has a button that builds a card for each person.',
      'A goal written as an indicator of the library is called is scored by its rule; a goal with unit, target and scoring rule on the table by its own ("Deduction: below target; 5 points per 1%"); any other is rated 1 to 5 by its standard. Project cards are ranked among nobody, on no pay sheet and in no quarter or year; what a project pays is paid apart.',
      "Building makes the project's days the period of the settings: summary, packs and closing go by it. To go back, build the month's scorecards once more, which changes nothing on those that were begun.",
    ],
    words: 'project campaign event temporary task bonus goals table',
  },
  {
    question: 'How do I get job descriptions, an organization chart and a manual?',
    answer: [
      '"Positions", "Organization" draws the organization chart, the functions of departments, headcount and an overview of positions from the list and its managers, and points out what is odd in reporting lines; the same page makes the whole manual in one step. Job descriptions alone are the last block of "Monthly work".',
      'Drawing again updates the sheets you have not changed; yours stay.',
    ],
    words: 'job description organization organisation chart headcount functions manual reports to',
  },
  {
    question: "How do a manager's manager, colleagues, reports or customers rate?",
    answer: [
      'Fill in their weights at the end of the settings sheet; with self rating and manager they make 100%. Whoever has none does not take part. They rate what people rate (behavior, abilities and the like); lines scored by a rule stay as they are.',
      "Whoever does not rate leaves the weight to the others, in proportion. The manager has to rate: there is no total otherwise. Of colleagues, reports and customers only the mean and how many they are is written; nobody's own rating is kept.",
      'Under This month → Scoring packs, choose other raters: list them (proposed from the staffing list, customers are typed), confirm them with "yes", hand out the forms, and choose all returned files together. They become means and numbers; what fewer than the settings ask for (3) rated is not written.',
      'A new template has a column for each who takes part. Where yours lacks one, building says which placeholder to add, such as {{kpi.peer}}; or delete the template\'s sheet and build again. A settings sheet of an earlier version gets the rows under "Monthly work", "Assessment settings".',
    ],
    words: '360 raters colleagues peers reports customers anonymous multi-rater',
  },
  {
    question: 'How do I use forms of our own?',
    answer: [
      'Write placeholders such as {{name}} or {{duties}} into cells of your sheet (job description, target agreement, confirmation of employment …), then click "Look for forms" under "Positions", "Your forms". All placeholders are listed there, and misspelled ones are named with their cell.',
      'Say whether it is for each position or each person, and what for, and click "Make or bring up to date". Made again, cells you have not touched follow the list; what you typed stays.',
    ],
    words: 'placeholder braces agreement probation template own form',
  },
  {
    question: 'How do departments fill in their part and send it back?',
    answer: [
      '"This month", "Scoring packs" makes a workbook for each manager, department or employee, after a preview: it holds their scorecards only, nobody else\'s name, score or pay. Save the packs and send them yourself; you may name a date.',
      'Choose the returned files on the same page (several at once, or a .zip), check the preview and enter them: targets or formulas that were changed, and cells changed on both sides, are listed for you to decide. "Who has not returned" names the others and has reminders to copy.',
      'Where only actual values are needed, export a blank table in "Monthly work", send it around, copy it back into this workbook and import it. Managers may also rate on the scorecards themselves: the list "Waiting for manager\'s rating" in "Overview" has reminders to copy.',
    ],
    words: 'department hand out collect distribute packs remind',
  },
  {
    question: 'How are registers used, and how do they become actual values?',
    answer: [
      'Under "This month", "Monthly work", "Registers" (or on the ribbon: "Enter and collect", "Registers…"), show the registers needed: only those that the scorecards of the period take figures from, or that their roles deliver (returns, errors, delays, checks). Tick and make them. Names, yes or no, and what a row counts for are chosen from lists; the line at the top says how each indicator is calculated. Registers that exist are left as they are: made again, only missing sheets and new people are added.',
      'At the end of the month enter a date under "Complete up to" on each register (the last day of the period or later), then count the registers, or choose a register as the sheet to import. Without that date, people without rows are not given 0, so that a blank sheet makes nobody perfect. Rows without date, name or answer are listed with their cells, and while there are any, nobody is given 0 either; rows of other periods and rows with "no" under "Own fault" do not count.',
      'Rates are of the rows of the register alone. Where the base is in an ERP or warehouse system (such as the mis-ship rate), please type the actual value; the preview lists these. Where each value comes from is noted with its register and rows, and entering can be undone.',
    ],
    words: 'register ledger returns errors delays checks complaints count rate zero',
  },
  {
    question: 'How are exports of shop, service, ERP or attendance systems imported?',
    answer: [
      'Under "This month", "Monthly work", "Import a table" choose the exported file: .xlsx, or .csv in UTF-8 or GBK (save an old .xls as .xlsx first); of several sheets another can be chosen. Or copy the table onto a sheet of this workbook and choose that. Leave its headers as they are: titles above, a line a day and sums below are understood, and lines of other periods are passed over. Where no header was found, or another row was taken for it, write its row; it is kept.',
      'Check which indicator each column is taken for, and choose whose the nicknames and accounts are that were not found. The preview follows each choice; nothing changes before you enter it. What you chose is then kept in the workbook, for the same table next month.',
      'Of several lines of one person amounts and counts are summed, rates, scores and durations averaged; that can be changed for each column. In an average each line counts alike, or as much as another column says: a conversion rate weighted by visitors, for example. Where rates say 95 without a sign, or durations 1:35, choose the unit of the column. Where each value comes from stands on the sheet "Sources of actual values".',
    ],
    words: 'export system map columns nickname account duration percent source attendance warehouse',
  },
  {
    question: "How does a manager's figure follow from the team?",
    answer: [
      'Under "This month", "Monthly work", "Import a table" choose "Calculate team figures from direct reports". By the superiors on the staffing list, each figure follows from the scorecards of direct reports, from the lowest manager up. Team targets met is the share of targets they met, ratings by people left out; attainments of sales, traffic or publishing are what they reached over what they aimed at, and need absolute targets, which have to make the manager\'s own where that is an amount too; the product knowledge test is their mean.',
      'Each value says how many it counts and who is missing. Values that leave somebody out are entered only when you tick them; calculate again once everybody is there. What you typed yourself is kept; what was calculated before and not changed is updated. The source stands on the sheet "Sources of actual values", and entering can be undone.',
    ],
    words: 'team manager direct reports attainment mean sum superior calculate',
  },
];

/** The help of the pane. */
export const enUS: HelpTexts = {
  topics,
  title: 'Help',
  search: 'Search the help',
  searchHint: 'e.g. "undo", "close"',
  found: (count) => plural(count, 'question'),
  none: 'Nothing found. Try another word, or send your question to whoever gave you this add-in.',
  news: 'New in this version',
  newsLines: [
    'The pane shows where the workbook stands and what comes next; "Recent operations" keeps every result and undoes from there.',
    'Registers: returns, errors and delays are noted day by day and counted into actual values; exports of shop, ERP and attendance systems are imported as they are.',
    "Scoring packs for managers, departments or employees, checked when they return; managers' team figures follow from their people's scorecards.",
    'Targets confirmed and changes explained; calibration before closing; steps for whoever needs review; results of a quarter, half-year and year.',
    'Behavior, values and abilities; probation, joining, leaving and long leave.',
    'Organization chart, manual, your own forms; functions in cells, such as =ROLECARD.ROLE(A2,B2); Traditional Chinese.',
  ],
  about: 'Version and feedback',
  version: (version) => `Rolecard ${version}`,
  feedback: 'Send this text with your question to whoever gave you this add-in. It holds nothing of your workbook.',
  copy: 'Copy feedback details',
  copied: 'Copied',
  notCopied: 'Copying is not possible here: please select the text below.',
  sampleOpened:
    'The sample workbook was opened in a new window; open this pane there. If you do not see it: on a Mac look into the Window menu, on the web allow pop-ups.',
};
