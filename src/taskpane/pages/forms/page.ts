import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const formsPage: SidePageRecord = {
  area: 'posts',
  testId: 'open-forms',
  page: createPart(async () => (await import(/* webpackChunkName: "forms" */ './FormsPage')).FormsPage),
};
