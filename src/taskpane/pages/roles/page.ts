import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const rolesPage: SidePageRecord = {
  area: 'library',
  testId: 'open-roles',
  page: createPart(async () => (await import('./RolesPage')).RolesPage),
};
