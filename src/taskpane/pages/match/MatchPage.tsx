import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Inspection } from '../../../app/list/inspect';
import { isAsked } from '../../../app/list/positions';
import type { MatchFilter } from '../../../i18n/pane/frame/vocabulary';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
import { ShownPart } from '../../components/ShownPart';
import { countByOutcome, groupsShown } from '../../state/list/groups';
import { positionGroups } from '../../../addin/positionGroups';
import { MATCH_FILTERS } from '../../state/list/listState';
import { GroupCard } from './GroupCard';
import { QuestionList } from './QuestionList';

/** With more questions than this the list of suggestions is where to begin. */
const MOST_OPEN = 5;

const useStyles = makeStyles({
  summary: { margin: '0 0 4px 0' },
  tabs: { marginLeft: '-8px', marginRight: '-8px', flexWrap: 'wrap' },
  list: { margin: '8px 0 0 0', padding: 0, listStyleType: 'none' },
  undecided: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, flexBasis: '100%' },
});

/** One decision per position: what is unsure comes first. */
export function MatchPage({ inspection }: { readonly inspection: Inspection }) {
  const styles = useStyles();
  const { state, dispatch, perform, texts } = usePane();
  const groups = useMemo(() => positionGroups(inspection), [inspection]);
  const counts = countByOutcome(groups, state.choices);
  const asked = groups.filter(isAsked).length;
  const shown = groupsShown(groups, state.matchFilter);
  const { unsure: open } = counts;
  const footer = (
    <>
      {open > 0 && <span className={styles.undecided}>{texts.match.stillUndecided(open)}</span>}
      <Button
        appearance="primary"
        disabled={state.busy !== null}
        data-testid="next"
        onClick={() => {
          dispatch({ type: 'pageOpened', page: 'fill' });
          if (state.choices.size > 0) void perform({ kind: 'rememberChoices' });
        }}
      >
        {texts.frame.next(texts.fill.title)}
      </Button>
    </>
  );
  return (
    <PageFrame title={texts.match.title} footer={footer} testId="page-match">
      <p className={styles.summary}>{texts.match.summary(groups.length, inspection.rows.length)}</p>
      <QuestionList groups={groups} />
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={texts.match.filterLabel}
        selectedValue={state.matchFilter}
        onTabSelect={(_, { value }) => dispatch({ type: 'filterChanged', filter: value as MatchFilter })}
      >
        {MATCH_FILTERS.map((filter) => (
          <Tab key={filter} value={filter} data-testid={`filter-${filter}`}>
            {texts.match.count(texts.filters[filter], counts[filter])}
          </Tab>
        ))}
      </TabList>
      {shown.length === 0 && <p>{texts.match.empty}</p>}
      <ShownPart key={state.matchFilter} items={shown} size={40}>
        {(part) => (
          <ul className={styles.list}>
            {part.map((group) => (
              <GroupCard key={group.key} group={group} groups={groups} open={isAsked(group) && asked <= MOST_OPEN} />
            ))}
          </ul>
        )}
      </ShownPart>
    </PageFrame>
  );
}
