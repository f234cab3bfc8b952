import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const companyPage: SidePageRecord = {
  place: 'menu',
  Icon: BuildingRegular,
  testId: 'open-company',
  page: createPart(async () => (await import('./CompanyPage')).CompanyPage),
};
