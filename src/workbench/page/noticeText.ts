import type { WorkbenchTexts } from '../../i18n/workbench/texts';
import type { EntryProblem } from '../../embedded/workbook/rules/enterByHand';
import type { PageNotice } from '../state/pageState';

export interface NoticeText {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly body: string;
}

/** A notice as the person reads it. */
export function noticeText(notice: PageNotice, { notices, sheetProblems }: WorkbenchTexts): NoticeText {
  switch (notice.kind) {
    case 'downloaded':
      return { tone: 'success', title: notices.downloaded(notice.file), body: '' };
    case 'copied':
      return { tone: 'info', title: notices.copied(notice.file), body: notices.copiedDetail };
    case 'cannotOpen':
      return { tone: 'error', title: notices.cannotOpen(notice.file), body: notices[notice.why] };
    case 'refused':
      return { tone: 'warning', ...problemText(notice.problem, notices) };
    case 'blockRefused':
      return {
        tone: 'warning',
        title: notices.blockRefused(notice.refused, notice.taken),
        body: notice.first ? problemText(notice.first, notices).body : '',
      };
    case 'notOffered':
      return { tone: 'info', title: notices.notOffered, body: notices.notOfferedDetail };
    case 'noAddress':
      return { tone: 'warning', title: notices.noAddress, body: notices.noAddressDetail };
    case 'notDrawn':
      return { tone: 'warning', title: notices.notDrawn(notice.address), body: notices.notDrawnDetail };
    case 'sheetRefused':
      return { tone: 'warning', title: notices.sheetKept, body: sheetProblems[notice.problem] };
    case 'cannotUndo':
      return { tone: 'warning', title: notices.cannotUndo, body: notices.cannotUndoDetail };
    case 'fault':
      return { tone: 'error', title: notices.fault, body: `${notices.faultDetail} (${notice.detail})` };
  }
}

function problemText(
  problem: EntryProblem,
  notices: WorkbenchTexts['notices'],
): { readonly title: string; readonly body: string } {
  switch (problem.kind) {
    case 'locked':
      return { title: notices.notTaken, body: notices.protected };
    case 'badFormula':
      return { title: notices.notTaken, body: notices.badEntry };
    case 'notValid':
      return { title: problem.title || notices.notTaken, body: problem.message || notices.invalid };
  }
}
