import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import { undecided, type PositionGroup } from '../../../addin/positionGroups';
import type { Certainty } from '../../../i18n/pane/frame/vocabulary';
import { usePane, useUseCases } from '../../components/paneContext';
import { ShownPart } from '../../components/ShownPart';
import { askedWithSuggestion, byCertainty, holding, peopleIn } from '../../state/list/questions';

const useStyles = makeStyles({
  block: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '4px',
    padding: '8px',
    margin: '4px 0 8px',
  },
  heading: { margin: 0, fontSize: 'inherit' },
  hint: { margin: '2px 0 4px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  search: { width: '100%', minWidth: 0 },
  band: { margin: '8px 0 0 0', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Fewer questions are seen at a glance. */
const SEARCHED_FROM = 8;

/** What is asked about, each with its best suggestion: a tick takes it, a button takes all of the lines above. */
export function QuestionList({ groups }: { readonly groups: readonly PositionGroup[] }) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const asked = askedWithSuggestion(groups);
  if (asked.length === 0) return null;
  const shown = holding(asked, query);
  const bands = byCertainty(shown);
  const open = undecided(groups, state.choices);
  return (
    <section className={styles.block} data-testid="questions">
      <h2 className={styles.heading}>{texts.match.questions(open.length, peopleIn(open))}</h2>
      <p className={styles.hint}>{texts.match.questionsHint}</p>
      {asked.length >= SEARCHED_FROM && (
        <Input
          className={styles.search}
          size="small"
          type="search"
          value={query}
          aria-label={texts.match.findQuestion}
          placeholder={texts.match.findQuestion}
          data-testid="find-question"
          onChange={(_, { value }) => setQuery(value)}
        />
      )}
      {shown.length === 0 && <p className={styles.hint}>{texts.match.empty}</p>}
      <div ref={list} onKeyDown={(event) => moveFocus(event, list.current)}>
        {bands.map((band, index) => (
          <Band key={band.certainty} {...band} upToHere={bands.slice(0, index + 1).flatMap((each) => each.groups)} />
        ))}
      </div>
    </section>
  );
}

/** Suggestions of one certainty, and the button that takes them with all better ones. */
function Band({
  certainty,
  groups,
  upToHere,
}: {
  readonly certainty: Certainty;
  readonly groups: readonly PositionGroup[];
  readonly upToHere: readonly PositionGroup[];
}) {
  const styles = useStyles();
  const { state, dispatch, texts } = usePane();
  const open = upToHere.filter(({ key }) => !state.choices.has(key));
  const accept = (): void => {
    for (const { key, match } of open) dispatch({ type: 'roleChosen', keys: [key], roleId: match.roleId });
  };
  return (
    <div role="group" aria-label={texts.match.certainty[certainty]}>
      <p className={styles.band}>{texts.match.count(texts.match.certainty[certainty], groups.length)}</p>
      <ShownPart items={groups} size={40}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((group) => (
              <Question key={group.key} group={group} />
            ))}
          </ul>
        )}
      </ShownPart>
      <Button size="small" disabledFocusable={open.length === 0} data-testid={`accept-${certainty}`} onClick={accept}>
        {open.length === 0 ? texts.match.decided : texts.match.acceptUpTo(open.length, peopleIn(open))}
      </Button>
    </div>
  );
}

/** One position of one department with its suggestion, or with what was decided instead. */
function Question({ group }: { readonly group: PositionGroup }) {
  const styles = useStyles();
  const { state, dispatch, texts } = usePane();
  const { roles } = useUseCases().catalogue;
  const { key, position, department, people, rows, match } = group;
  const choice = state.choices.get(key);
  const roleId = choice === undefined ? match.roleId : choice;
  const role = roleId === null ? texts.match.blank : (roles.get(roleId)?.name[state.language] ?? roleId);
  const label = (
    <>
      {texts.match.suggestion(position, role)}
      <span className={styles.quiet}>{texts.match.place(department, rows.length, people)}</span>
    </>
  );
  return (
    <li data-testid="question">
      <Checkbox
        checked={choice !== undefined}
        label={label}
        onChange={(_, { checked }) =>
          dispatch({ type: 'roleChosen', keys: [key], roleId: checked === true ? match.roleId : undefined })
        }
      />
    </li>
  );
}

/** Up and down go from tick to tick. */
function moveFocus(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || list === null) return;
  const ticks = [...list.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const at = ticks.findIndex((tick) => tick === document.activeElement);
  const next = ticks[at + step];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
