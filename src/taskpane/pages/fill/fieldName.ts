import type { Messages } from '../../../i18n/messages/messages';
import type { FillField } from '../../../jobtable/fillField';

/** What a field is called. */
export function fieldName({ fields, jobFields }: Messages, field: FillField): string {
  return field === 'duties' || field === 'kpi' ? fields[field] : jobFields[field];
}
