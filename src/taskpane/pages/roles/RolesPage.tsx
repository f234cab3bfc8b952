import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { PageFrame } from '../../components/PageFrame';
import { usePane, useUseCases } from '../../components/paneContext';
import { ShownPart } from '../../components/ShownPart';
import { searchRoles } from '../../state/roles/roleSearch';
import { DevelopmentLibrary } from './DevelopmentSections';
import { RoleDetails } from './RoleDetails';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: '100%' },
  count: { margin: '8px 0 4px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  role: {
    display: 'block',
    width: '100%',
    padding: '6px 4px',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  department: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The role library: all roles, or one of them in full. */
export function RolesPage() {
  const { state } = usePane();
  const useCases = useUseCases();
  const { roleId } = state.roles;
  const role = roleId === null ? undefined : useCases.catalogue.roles.get(roleId);
  return role ? <RoleDetails key={role.id} role={role} /> : <RoleSearch />;
}

function RoleSearch() {
  const styles = useStyles();
  const { state, dispatch, texts } = usePane();
  const useCases = useUseCases();
  const { query } = state.roles;
  const found = useMemo(() => searchRoles(useCases.catalogue, query), [useCases, query]);
  return (
    <PageFrame title={texts.roles.title} testId="page-roles">
      <SearchBox
        className={styles.search}
        aria-label={texts.roles.search}
        placeholder={texts.roles.searchHint}
        value={query}
        data-testid="library-search"
        onChange={(_, { value }) => dispatch({ type: 'roleSearched', query: value })}
      />
      <p className={styles.count} role="status">
        {found.length === 0 ? texts.roles.noResult : texts.roles.results(found.length)}
      </p>
      <ShownPart key={query} items={found} size={40}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((role) => (
              <li key={role.id}>
                <button
                  type="button"
                  className={styles.role}
                  data-testid={`role-${role.id}`}
                  onClick={() => dispatch({ type: 'roleOpened', roleId: role.id })}
                >
                  {role.name[state.language]}
                  <span className={styles.department}>
                    {useCases.catalogue.departments.get(role.department)?.name[state.language]}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
      <DevelopmentLibrary />
    </PageFrame>
  );
}
