import { Combobox, makeStyles, Option } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { usePane, useUseCases } from '../../components/paneContext';
import { searchRoles } from '../../state/roles/roleSearch';

const MOST_SHOWN = 40;

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 0, marginTop: '6px' },
  list: { maxHeight: '240px' },
});

/** A search over all roles: type a name or alias, choose with arrows and Enter. */
export function RoleFinder({
  label,
  onChoose,
}: {
  readonly label: string;
  readonly onChoose: (roleId: string) => void;
}) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const useCases = useUseCases();
  const [query, setQuery] = useState('');
  const found = useMemo(() => searchRoles(useCases.catalogue, query).slice(0, MOST_SHOWN), [useCases, query]);
  return (
    <Combobox
      className={styles.box}
      aria-label={label}
      placeholder={texts.match.searchHint}
      listbox={{ className: styles.list }}
      freeform
      defaultOpen
      autoFocus
      value={query}
      selectedOptions={[]}
      data-testid="role-search"
      onInput={(event) => setQuery(event.currentTarget.value)}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined && optionValue !== '') onChoose(optionValue);
      }}
    >
      {found.map((role) => (
        <Option key={role.id} value={role.id} text={role.name[state.language]}>
          {role.name[state.language]}
        </Option>
      ))}
      {found.length === 0 && (
        <Option value="" text={query} disabled>
          {texts.match.noResult}
        </Option>
      )}
    </Combobox>
  );
}
