import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const historyPage: SidePageRecord = {
  area: 'history',
  testId: 'open-history',
  page: createPart(async () => (await import('./HistoryPage')).HistoryPage),
};
