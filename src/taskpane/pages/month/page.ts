import { CalendarMonthRegular } from '@fluentui/react-icons/svg/calendar-month';
import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const monthPage: SidePageRecord = {
  place: 'menu',
  Icon: CalendarMonthRegular,
  testId: 'open-month',
  page: createPart(async () => (await import('./MonthPage')).MonthPage),
};
