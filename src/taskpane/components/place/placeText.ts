import { usePane } from '../paneContext';

/** Puts the sheet's name before a place on it where the lists are on several sheets. */
export function usePlaceText(): (sheet: string, text: string) => string {
  const { state } = usePane();
  const sheets = new Set(state.inspection?.lists.map(({ table }) => table.sheet));
  return (sheet, text) => (sheets.size > 1 ? `${sheet} ${text}` : text);
}
