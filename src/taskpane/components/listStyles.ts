import { makeStyles, tokens } from '@fluentui/react-components';

/** Plain lists of one-line findings. */
export const useListStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { padding: '2px 0', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});
