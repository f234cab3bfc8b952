import type { SidePage } from '../../i18n/pane/frame/keys';

/** Where a ribbon button opens the pane: named by `open` in the address of its page, as the manifest has it. */
export type RibbonPlace = 'match' | 'actuals' | 'registers' | 'packs' | 'pay' | 'closing' | 'history';

/** The page of each place, and the block on it; checking positions reads the list first. */
const PAGES: Readonly<Record<Exclude<RibbonPlace, 'match'>, { readonly page: SidePage; readonly block?: string }>> = {
  actuals: { page: 'month', block: 'month-import' },
  registers: { page: 'month', block: 'month-registers' },
  packs: { page: 'packs' },
  pay: { page: 'month', block: 'month-pay' },
  closing: { page: 'month', block: 'month-closing' },
  history: { page: 'history' },
};

/**
 * Reads the place from the query of the pane's address, among which Office writes words of its own.
 * @returns null for an address without a place that is known: the pane opens as usual
 */
export function ribbonPlace(query: string): RibbonPlace | null {
  const asked = new URLSearchParams(query).get('open') ?? '';
  return asked === 'match' || Object.hasOwn(PAGES, asked) ? (asked as RibbonPlace) : null;
}

/** The page of a place that needs no reading. */
export function pageOfPlace(place: Exclude<RibbonPlace, 'match'>): {
  readonly page: SidePage;
  readonly block?: string;
} {
  return PAGES[place];
}
