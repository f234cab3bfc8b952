import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import { useMessages } from '../../components/useMessages';
import { usePane, useUseCases } from '../../components/paneContext';
import { roleOfGroup } from '../../../addin/positionGroups';
import { type PositionGroup } from '../../../addin/positionGroups';
import { GroupDecision } from './GroupDecision';

const useStyles = makeStyles({
  card: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  toggle: {
    display: 'flex',
    width: '100%',
    alignItems: 'flex-start',
    gap: '6px',
    padding: '8px 2px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, marginTop: '3px' },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  position: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  place: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  role: { display: 'block', marginTop: '2px', color: tokens.colorBrandForeground1 },
  badge: { flexShrink: 0, marginTop: '2px' },
  body: { padding: '0 2px 12px 20px' },
});

/** A position with its role; `open` from the start or closed. */
export function GroupCard({
  group,
  groups,
  open: openAtFirst,
}: {
  readonly group: PositionGroup;
  readonly groups: readonly PositionGroup[];
  readonly open: boolean;
}) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const useCases = useUseCases();
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  const roleId = roleOfGroup(group, state.choices);
  const role = roleId === null ? undefined : useCases.catalogue.roles.get(roleId);
  return (
    <li className={styles.card} data-testid="group">
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.chevron} aria-hidden>
          {open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
        <span className={styles.text}>
          <span className={styles.position}>{group.position}</span>
          <span className={styles.place}>{texts.match.place(group.department, group.rows.length, group.people)}</span>
          {role && <span className={styles.role}>{role.name[state.language]}</span>}
        </span>
        <span className={styles.badge}>
          <GroupBadge group={group} />
        </span>
      </button>
      <div id={id} className={styles.body} hidden={!open}>
        {open && <GroupDecision group={group} groups={groups} />}
      </div>
    </li>
  );
}

function GroupBadge({ group }: { readonly group: PositionGroup }) {
  const { state, texts } = usePane();
  const messages = useMessages();
  const choice = state.choices.get(group.key);
  if (choice === null) {
    return (
      <Badge appearance="tint" color="subtle">
        {texts.match.blank}
      </Badge>
    );
  }
  if (choice !== undefined) {
    return (
      <Badge appearance="tint" color="brand">
        {texts.match.decided}
      </Badge>
    );
  }
  const { outcome } = group.match;
  const color = { sure: 'success', unsure: 'warning', none: 'subtle' } as const;
  return (
    <Badge appearance="tint" color={color[outcome]}>
      {messages.outcomes[outcome]}
    </Badge>
  );
}
