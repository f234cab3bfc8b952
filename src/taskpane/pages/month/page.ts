import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const monthPage: SidePageRecord = {
  area: 'month',
  testId: 'open-month',
  page: createPart(async () => (await import('./MonthPage')).MonthPage),
};
