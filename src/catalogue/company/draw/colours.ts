/** The same calm colours as the other generated sheets. */
export const COMPANY_COLOURS = {
  ink: '#1F2A37',
  quiet: '#5B6675',
  header: '#DCE8F1',
  line: '#B8C4CE',
  tab: '#1F5F8B',
} as const;
