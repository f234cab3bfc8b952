import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { whenOpened, type SidePageRecord } from '../pageRecord';

export const companyPage: SidePageRecord = {
  place: 'menu',
  Icon: BuildingRegular,
  testId: 'open-company',
  Page: whenOpened(async () => (await import('./CompanyPage')).CompanyPage),
};
