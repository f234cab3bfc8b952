import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const packsPage: SidePageRecord = {
  area: 'month',
  testId: 'open-packs',
  page: createPart(async () => (await import('./PacksPage')).PacksPage),
};
