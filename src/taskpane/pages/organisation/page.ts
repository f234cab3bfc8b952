import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const organisationPage: SidePageRecord = {
  area: 'posts',
  testId: 'open-organisation',
  page: createPart(async () => (await import('./OrganisationPage')).OrganisationPage),
};
