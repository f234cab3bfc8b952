import type { Area, MainPage, SidePage } from '../../i18n/pane/frame/keys';
import { isSidePage, SIDE_PAGES, sidePageOf } from './pages';

/** What is open, as a place of the navigation: a page beside the steps, the first page, or the steps together. */
type Place = SidePage | 'home' | 'list';

/** The areas in order, each with its pages; the first is opened with the area. */
export const AREAS: readonly { readonly name: Area; readonly pages: readonly Place[] }[] = [
  { name: 'month', pages: ['home', ...sidePages('month')] },
  { name: 'posts', pages: ['list', ...sidePages('posts')] },
  { name: 'library', pages: sidePages('library') },
  { name: 'history', pages: sidePages('history') },
];

function sidePages(area: Area): SidePage[] {
  return SIDE_PAGES.filter(({ record }) => record.area === area).map(({ name }) => name);
}

export function placeOf(page: MainPage | SidePage): Place {
  if (isSidePage(page)) return page;
  return page === 'start' ? 'home' : 'list';
}

/** null: a page of no area. */
export function areaOf(page: MainPage | SidePage): Area | null {
  if (isSidePage(page)) return sidePageOf(page).area;
  return page === 'start' ? 'month' : 'posts';
}

/** Of the button that opens it. */
export function placeTestId(place: Place): string {
  return place === 'home' || place === 'list' ? `open-${place}` : sidePageOf(place).testId;
}
