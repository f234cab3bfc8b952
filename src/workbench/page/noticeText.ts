import type { WorkbenchTexts } from '../../i18n/workbench/workbenchTexts';
import type { EntryRefusal } from '../edit/typeIntoCell';
import type { Notice } from './pageState';

export interface NoticeText {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  readonly body: string;
}

/** A notice as the person reads it. */
export function noticeText(notice: Notice, { notices }: WorkbenchTexts): NoticeText {
  switch (notice.kind) {
    case 'opened':
      return { tone: 'success', title: notices.opened(notice.file), body: '' };
    case 'downloaded':
      return { tone: 'success', title: notices.downloaded(notice.file), body: '' };
    case 'cannotOpen':
      return { tone: 'error', title: notices.cannotOpen(notice.file), body: notices[notice.why] };
    case 'refused':
      return { tone: 'warning', ...refusalText(notice.refusal, notices) };
    case 'alert':
      return { tone: 'info', title: notice.alert.title || notices.invalid, body: notice.alert.message };
    case 'blockRefused':
      return {
        tone: 'warning',
        title: notices.blockRefused(notice.refused, notice.taken),
        body: notice.first ? refusalText(notice.first, notices).body : '',
      };
    case 'notOffered':
      return { tone: 'info', title: notices.notOffered, body: notices.notOfferedDetail };
    case 'fault':
      return { tone: 'error', title: notices.fault, body: `${notices.faultDetail} (${notice.detail})` };
  }
}

function refusalText(
  refusal: EntryRefusal,
  notices: WorkbenchTexts['notices'],
): { readonly title: string; readonly body: string } {
  switch (refusal.kind) {
    case 'protected':
      return { title: notices.notTaken, body: notices.protected };
    case 'unreadable':
      return { title: notices.notTaken, body: notices.badEntry };
    case 'invalid':
      return { title: refusal.alert.title || notices.notTaken, body: refusal.alert.message || notices.invalid };
  }
}
