import { makeStyles, tokens } from '@fluentui/react-components';

/** Rows of buttons that lead to pages; the one that is open is marked by a bar and by weight, not by colour alone. */
export const useNavStyles = makeStyles({
  list: { display: 'flex', margin: 0, padding: '0 4px', listStyleType: 'none' },
  top: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  bottom: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  item: { flex: '1 1 0', minWidth: 0 },
  button: {
    width: '100%',
    minHeight: '44px',
    padding: '6px 2px 4px 2px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover:enabled': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    // Every edge would be drawn in the text's colour: only the page that is open keeps its bar.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  low: { minHeight: '36px' },
  current: {
    borderBottomColor: tokens.colorBrandForeground1,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});
