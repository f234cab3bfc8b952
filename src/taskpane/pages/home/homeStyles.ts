import { makeStyles, tokens } from '@fluentui/react-components';

/** What the screens of the first page have in common: one primary button as wide as the pane, other ways below it. */
export const useHomeStyles = makeStyles({
  figure: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, margin: '4px 0' },
  primary: { width: '100%', maxWidth: '320px', margin: '12px 0' },
  others: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', marginBottom: '12px' },
  notices: { marginTop: '12px', ':empty': { display: 'none' } },
  quiet: { color: tokens.colorNeutralForeground2 },
  plain: { margin: '4px 0' },
  tiles: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '8px',
    margin: '12px 0',
    ':empty': { display: 'none' },
  },
  tile: {
    padding: '8px',
    textAlign: 'left',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    '& > span': { display: 'block', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  list: { margin: '4px 0', padding: 0, listStyleType: 'none' },
});
