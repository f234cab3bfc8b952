import { makeStyles } from '@fluentui/react-components';
import { FindChoice } from '../../components/ask/FindChoice';
import { usePane, useUseCases } from '../../components/paneContext';
import { searchRoles } from '../../state/roles/roleSearch';

const MOST_SHOWN = 40;

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 0, marginTop: '6px' },
});

/** A search over all roles, by name or alias. */
export function RoleFinder({
  label,
  onChoose,
}: {
  readonly label: string;
  readonly onChoose: (roleId: string) => void;
}) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const { catalogue } = useUseCases();
  const search = (text: string) =>
    searchRoles(catalogue, text)
      .slice(0, MOST_SHOWN)
      .map(({ id, name }) => ({ id, name: name[state.language] }));
  return (
    <FindChoice
      className={styles.box}
      label={label}
      hint={texts.match.searchHint}
      search={search}
      testId="role-search"
      onChoose={onChoose}
    />
  );
}
