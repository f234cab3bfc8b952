import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const helpPage: SidePageRecord = {
  area: null,
  testId: 'open-help',
  page: createPart(async () => (await import('./HelpPage')).HelpPage),
};
