import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Role } from '../../../catalogue/catalogue';
import { PageFrame } from '../../components/PageFrame';
import { useMessages } from '../../components/useMessages';
import { usePane, useUseCases } from '../../components/paneContext';
import { Section } from '../../components/Section';
import { IndicatorList } from './IndicatorList';
import { RoleDevelopment } from './DevelopmentSections';
import { InsertDuties } from './InsertDuties';

const useStyles = makeStyles({
  back: { paddingLeft: 0, minWidth: 'auto' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: '12px',
    rowGap: '4px',
    margin: '8px 0 12px 0',
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: '22px', lineHeight: '1.6' },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

/** One role in full. */
export function RoleDetails({ role }: { readonly role: Role }) {
  const styles = useStyles();
  const { state, dispatch, texts } = usePane();
  const lists = [
    { title: texts.roles.qualifications, items: role.qualifications },
    { title: texts.roles.deliverables, items: role.deliverables },
    { title: texts.roles.conditions, items: role.conditions ?? [] },
    { title: texts.roles.pay, items: role.pay ?? [] },
  ].filter(({ items }) => items.length > 0);
  return (
    <PageFrame title={role.name[state.language]} testId="page-role" footer={<InsertDuties role={role} />}>
      <Button
        className={styles.back}
        appearance="transparent"
        size="small"
        data-testid="roles-back"
        onClick={() => dispatch({ type: 'roleOpened', roleId: null })}
      >
        {texts.roles.backToList}
      </Button>
      <p>{role.purpose}</p>
      <RoleFacts role={role} />
      <Section title={texts.roles.duties} open testId="role-duties">
        <ol className={styles.list}>
          {role.duties.map((duty) => (
            <li key={duty}>{duty}</li>
          ))}
        </ol>
      </Section>
      {role.indicators.length > 0 && (
        <Section title={texts.roles.indicators} open testId="role-indicators">
          <IndicatorList role={role} />
        </Section>
      )}
      {lists.map(({ title, items }) => (
        <Section key={title} title={title}>
          <ul className={styles.list}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Section>
      ))}
      <RoleDevelopment role={role} />
    </PageFrame>
  );
}

function RoleFacts({ role }: { readonly role: Role }) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const messages = useMessages();
  const useCases = useUseCases();
  const { headcount } = role;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [texts.roles.department, useCases.catalogue.departments.get(role.department)?.name[state.language]],
    [texts.roles.level, messages.levels[role.level]],
    [texts.roles.reportsTo, role.reportsTo.length === 0 ? null : <RoleLinks ids={role.reportsTo} />],
    [texts.roles.assessors, assessorsOf(role)],
    [texts.roles.headcount, headcount && texts.roles.headcountRange(headcount.min, headcount.max)],
    [texts.roles.aliases, texts.roles.aliasList(role.aliases.slice(0, 8).map(({ title }) => title))],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== null && value !== '')
        .map(([term, value]) => (
          <FactLine key={term} term={term} value={value} />
        ))}
    </dl>
  );
}

/** The roles that assess it; for a role that none stands above, who does outside. */
function assessorsOf({ assessors, outsideAssessor }: Role): ReactNode {
  return assessors.length === 0 ? (outsideAssessor ?? null) : <RoleLinks ids={assessors} />;
}

function FactLine({ term, value }: { readonly term: string; readonly value: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

function RoleLinks({ ids }: { readonly ids: readonly string[] }) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const useCases = useUseCases();
  return (
    <span className={styles.links}>
      {ids.map((id) => (
        <Link key={id} as="button" onClick={() => dispatch({ type: 'roleOpened', roleId: id })}>
          {useCases.catalogue.roles.get(id)?.name[state.language] ?? id}
        </Link>
      ))}
    </span>
  );
}
