import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { positionCell } from '../../../app/list/inspect';
import { cellPlace } from '../../../app/workbook/showCell';
import type { RoleCandidate } from '../../../catalogue/match/roleMatch';
import { PlaceLink } from '../../components/place/CellLink';
import { useMessages } from '../../components/useMessages';
import { usePane, useUseCases } from '../../components/paneContext';
import { usePlaceText } from '../../components/place/placeText';
import { ShownPart } from '../../components/ShownPart';
import { sameTitleElsewhere } from '../../state/list/groups';
import { certaintyOf } from '../../state/list/questions';
import { roleOfGroup, type PositionGroup } from '../../../addin/positionGroups';
import { RoleFinder } from './RoleFinder';

const useStyles = makeStyles({
  reason: { margin: '0 0 4px 0' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '4px' },
  rows: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', marginTop: '6px', fontSize: tokens.fontSizeBase200 },
});

const BLANK = '';

/** The choice of a role for a position: candidates, any other role, or none. */
export function GroupDecision({
  group,
  groups,
}: {
  readonly group: PositionGroup;
  readonly groups: readonly PositionGroup[];
}) {
  const styles = useStyles();
  const { state, dispatch, texts } = usePane();
  const messages = useMessages();
  const [searching, setSearching] = useState(false);
  const { match } = group;
  const decided = state.choices.has(group.key);
  const roleId = roleOfGroup(group, state.choices);
  const open = !decided && match.outcome === 'unsure';
  const choose = (chosen: string | null | undefined, keys: readonly string[] = [group.key]): void => {
    dispatch({ type: 'roleChosen', keys, roleId: chosen });
  };
  const others = open ? [] : sameTitleElsewhere(group, groups, state.choices);
  return (
    <>
      <p className={styles.reason}>{messages.reason(match.reason)}</p>
      <RoleChoice group={group} roleId={roleId} open={open} onChoose={choose} />
      {searching && (
        <RoleFinder
          label={texts.match.searchLabel(group.position)}
          onChoose={(chosen) => {
            choose(chosen);
            setSearching(false);
          }}
        />
      )}
      <div className={styles.actions}>
        <Button
          size="small"
          aria-expanded={searching}
          data-testid="search-role"
          onClick={() => setSearching(!searching)}
        >
          {texts.match.search}
        </Button>
        {decided && (
          <Button size="small" appearance="subtle" onClick={() => choose(undefined)}>
            {texts.match.reset}
          </Button>
        )}
        {others.length > 0 && (
          <Button size="small" appearance="subtle" onClick={() => choose(roleId, [group.key, ...others.map(keyOf)])}>
            {texts.match.applyElsewhere(others.length)}
          </Button>
        )}
      </div>
      <GroupRows group={group} />
    </>
  );
}

function keyOf(group: PositionGroup): string {
  return group.key;
}

/** The candidates, and the chosen role where it is none of them. */
function optionsOf(
  candidates: readonly RoleCandidate[],
  roleId: string | null,
): readonly (Pick<RoleCandidate, 'roleId'> & Partial<RoleCandidate>)[] {
  if (roleId === null || candidates.some((candidate) => candidate.roleId === roleId)) return candidates;
  return [...candidates, { roleId }];
}

/** @param said the reason that stands above all candidates, which none repeats */
function CandidateRadio({
  candidate,
  said,
}: {
  readonly candidate: Pick<RoleCandidate, 'roleId'> & Partial<RoleCandidate>;
  readonly said: string;
}) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const messages = useMessages();
  const useCases = useUseCases();
  const role = useCases.catalogue.roles.get(candidate.roleId);
  if (!role) return null;
  const department = useCases.catalogue.departments.get(role.department)?.name[state.language] ?? '';
  const reason = candidate.reason === undefined ? '' : messages.reason(candidate.reason);
  const details = [
    department,
    reason === said ? '' : reason,
    candidate.confidence === undefined ? '' : texts.match.certainty[certaintyOf(candidate.confidence)],
  ].filter((part) => part !== '');
  const label = (
    <>
      {role.name[state.language]}
      <span className={styles.quiet}>{details.join(' · ')}</span>
    </>
  );
  return <Radio value={candidate.roleId} label={label} />;
}

function GroupRows({ group }: { readonly group: PositionGroup }) {
  const styles = useStyles();
  const { texts } = usePane();
  const messages = useMessages();
  const cells = group.rows.map(positionCell);
  const place = usePlaceText();
  return (
    <div className={styles.rows}>
      <span>{texts.match.showRows}</span>
      <ShownPart items={cells} size={6}>
        {(shown) =>
          shown.map(({ sheet, row, column }) => (
            <PlaceLink
              key={`${row},${column},${sheet}`}
              place={cellPlace(sheet, row, column)}
              text={place(sheet, messages.row(row))}
            />
          ))
        }
      </ShownPart>
    </div>
  );
}

/** @param open nothing is chosen yet */
function RoleChoice({
  group: { position, match },
  roleId,
  open,
  onChoose,
}: {
  readonly group: PositionGroup;
  readonly roleId: string | null;
  readonly open: boolean;
  readonly onChoose: (roleId: string | null) => void;
}) {
  const { texts } = usePane();
  const messages = useMessages();
  return (
    <RadioGroup
      aria-label={texts.match.options(position)}
      value={open ? '\u0000' : (roleId ?? BLANK)}
      onChange={(_, { value }) => onChoose(value === BLANK ? null : value)}
    >
      {optionsOf(match.candidates, roleId).map((candidate) => (
        <CandidateRadio key={candidate.roleId} candidate={candidate} said={messages.reason(match.reason)} />
      ))}
      <Radio value={BLANK} label={texts.match.leaveBlank} />
    </RadioGroup>
  );
}
