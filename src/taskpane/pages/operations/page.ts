import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const operationsPage: SidePageRecord = {
  area: null,
  testId: 'open-operations',
  page: createPart(async () => (await import(/* webpackChunkName: "steps" */ './OperationsPage')).OperationsPage),
};
