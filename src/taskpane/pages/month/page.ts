import { CalendarMonthRegular } from '@fluentui/react-icons/svg/calendar-month';
import { whenOpened, type SidePageRecord } from '../pageRecord';

export const monthPage: SidePageRecord = {
  place: 'menu',
  Icon: CalendarMonthRegular,
  testId: 'open-month',
  Page: whenOpened(async () => (await import('./MonthPage')).MonthPage),
};
