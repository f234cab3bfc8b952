import { makeStyles, tokens } from '@fluentui/react-components';

/** What the screens of the first page have in common: one primary button as wide as the pane, other ways below it. */
export const useHomeStyles = makeStyles({
  figure: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, margin: '4px 0' },
  primary: { width: '100%', maxWidth: '320px', margin: '12px 0' },
  others: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', marginBottom: '12px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  plain: { margin: '4px 0' },
  list: { margin: '4px 0', padding: 0, listStyleType: 'none' },
});
