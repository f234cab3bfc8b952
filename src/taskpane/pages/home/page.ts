import { createPart } from '../../../addin/part';

/** What the first page shows once the pane has looked at the workbook. */
export const HOME_PAGE = createPart(async () => (await import('./HomePage')).HomePage);
