import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const companyPage: SidePageRecord = {
  area: 'library',
  testId: 'open-company',
  page: createPart(async () => (await import(/* webpackChunkName: "company" */ './CompanyPage')).CompanyPage),
};
