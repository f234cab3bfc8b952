import { mergeClasses } from '@fluentui/react-components';
import { usePane } from '../components/paneContext';
import { AREAS, areaOf, placeOf, placeTestId } from './areas';
import { useNavStyles } from './navStyles';
import { isSidePage } from './pages';

type Place = (typeof AREAS)[number]['pages'][number];

/** Opens a place of the navigation. The list opens at the step it was left at, and is read where none was. */
function useOpenPlace(): (place: Place) => void {
  const { state, dispatch, perform } = usePane();
  return (place) => {
    if (place === 'home') dispatch({ type: 'pageOpened', page: 'start' });
    else if (place !== 'list') dispatch({ type: 'sidePageOpened', page: place });
    else if (isSidePage(state.page) && state.mainPage !== 'start') dispatch({ type: 'sidePageLeft' });
    else {
      dispatch({ type: 'pageOpened', page: 'read' });
      if (state.inspection === null) void perform({ kind: 'read', options: 'remembered' });
    }
  };
}

/** The four areas of the pane, at its lower edge. */
export function AreaNav() {
  const styles = useNavStyles();
  const { state, texts } = usePane();
  const open = useOpenPlace();
  const current = areaOf(state.page);
  return (
    <nav aria-label={texts.frame.areasLabel} className={styles.bottom}>
      <ul className={styles.list}>
        {AREAS.map(({ name, pages: [first = 'home'] }) => (
          <li key={name} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.button, current === name && styles.current)}
              aria-current={current === name ? 'true' : undefined}
              data-testid={`area-${name}`}
              onClick={() => open(first)}
            >
              {texts.frame.areas[name]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The pages of the area that is open; nothing where it has one. */
export function PageNav() {
  const styles = useNavStyles();
  const { state, texts } = usePane();
  const open = useOpenPlace();
  const area = areaOf(state.page);
  const pages = AREAS.find(({ name }) => name === area)?.pages ?? [];
  if (area === null || pages.length < 2) return null;
  return (
    <nav aria-label={texts.frame.pagesLabel(texts.frame.areas[area])} className={styles.top}>
      <ul className={styles.list}>
        {pages.map((place) => (
          <li key={place} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.button, styles.low, placeOf(state.page) === place && styles.current)}
              aria-current={placeOf(state.page) === place ? 'page' : undefined}
              data-testid={placeTestId(place)}
              onClick={() => open(place)}
            >
              {place === 'home' || place === 'list' ? texts.frame.pages[place] : texts.frame.sidePages[place]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
