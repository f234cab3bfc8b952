import { OrganizationRegular } from '@fluentui/react-icons/svg/organization';
import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const organisationPage: SidePageRecord = {
  place: 'menu',
  Icon: OrganizationRegular,
  testId: 'open-organisation',
  page: createPart(async () => (await import('./OrganisationPage')).OrganisationPage),
};
