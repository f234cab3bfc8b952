import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { whenOpened, type SidePageRecord } from '../pageRecord';

export const rolesPage: SidePageRecord = {
  place: 'header',
  Icon: BookOpenRegular,
  testId: 'library-open',
  Page: whenOpened(async () => (await import('./RolesPage')).RolesPage),
};
