/** Colours of generated sheets: calm on screen, readable when printed in grey. */
export const PALETTE = {
  ink: '#1F2A37',
  quiet: '#5B6675',
  accent: '#1F5F8B',
  header: '#DCE8F1',
  band: '#F3F7FA',
  /** Cells people type in. */
  input: '#FFF8E1',
  line: '#B8C4CE',
  alert: '#B3261E',
  /** Behind the best grade. */
  best: '#E3F1E6',
  /** Behind what is wrong. */
  alertFill: '#FBE3E1',
} as const;
