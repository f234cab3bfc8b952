import { useMemo } from 'react';
import { countPositions, positionGroups } from '../../../addin/positionGroups';
import { homeTexts } from '../../../i18n/pane/home/texts';
import type { MainPage } from '../../../i18n/pane/frame/keys';
import { usePane } from '../../components/paneContext';
import { HomeButton } from './HomeButton';
import { HomeScreen } from './HomeScreen';
import { useHomeStyles } from './homeStyles';

/** A list was read, and nobody has a card yet. */
export function ListScreen() {
  const styles = useHomeStyles();
  const { state, dispatch } = usePane();
  const words = homeTexts(state.language);
  const { inspection, choices } = state;
  const groups = useMemo(() => (inspection ? positionGroups(inspection) : []), [inspection]);
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  const counts = countPositions(groups, choices);
  const { open } = counts;
  const goTo = (page: MainPage) => () => dispatch({ type: 'pageOpened', page });
  return (
    <HomeScreen
      title={words.listTitle}
      name="list"
      facts={
        <>
          <p className={styles.figure}>{words.list(people, groups.length)}</p>
          <p className={styles.plain}>{words.listRoles(counts)}</p>
        </>
      }
      primary={
        open > 0 ? (
          <HomeButton primary text={words.checkPositions(open)} testId="check-positions" onClick={goTo('match')} />
        ) : (
          <HomeButton primary text={words.fill} testId="go-fill" onClick={goTo('fill')} />
        )
      }
      others={
        <>
          <HomeButton text={words.showList} testId="read" onClick={goTo('read')} />
          <HomeButton text={words.straightToCards} testId="go-cards" onClick={goTo('cards')} />
        </>
      }
    />
  );
}
