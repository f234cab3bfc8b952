import { createPart } from '../../../addin/part';
import type { SidePageRecord } from '../pageRecord';

export const projectsPage: SidePageRecord = {
  area: 'month',
  testId: 'open-projects',
  page: createPart(async () => (await import('./ProjectsPage')).ProjectsPage),
};
