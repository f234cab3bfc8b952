import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const rolesPage: SidePageRecord = {
  place: 'header',
  Icon: BookOpenRegular,
  testId: 'library-open',
  page: createPart(async () => (await import('./RolesPage')).RolesPage),
};
