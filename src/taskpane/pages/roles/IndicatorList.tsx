import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { AssessedIndicator, Role } from '../../../catalogue/catalogue';
import { describe } from '../../../scoring/sentences/describe';
import { formatValue } from '../../../scoring/sentences/units';
import { useMessages } from '../../components/useMessages';
import { usePane } from '../../components/paneContext';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', gap: '6px', alignItems: 'flex-start', justifyContent: 'space-between' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  badge: { flexShrink: 0 },
});

/** The indicators of a role: weight, target, rule, and whether a source names the figures. */
export function IndicatorList({ role }: { readonly role: Role }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {role.indicators.map((assessed) => (
        <IndicatorItem key={assessed.indicator.id} assessed={assessed} />
      ))}
    </ul>
  );
}

function IndicatorItem({ assessed }: { readonly assessed: AssessedIndicator }) {
  const styles = useStyles();
  const { state, texts } = usePane();
  const messages = useMessages();
  const { indicator, weight, target, rule } = assessed;
  const { language } = state;
  // A target or rule of the role's own is a suggestion, whatever the library's figures are.
  const own = target !== indicator.target || rule !== indicator.rule;
  const sourced = indicator.targetOrigin === 'sourced' && !own;
  const facts = [
    messages.dimensions[indicator.dimension],
    texts.roles.weight(weight),
    target === null ? texts.roles.openTarget : texts.roles.target(formatValue(target, indicator.unit, language)),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>{indicator.name[language]}</span>
        <Badge
          className={styles.badge}
          appearance="outline"
          color={sourced ? 'success' : 'informative'}
          title={sourced ? texts.roles.sourcedHint : texts.roles.proposedHint}
        >
          {sourced ? texts.roles.sourced : texts.roles.proposed}
        </Badge>
      </div>
      <div className={styles.quiet}>{facts.join(' · ')}</div>
      <div className={styles.quiet}>{describe(rule, { unit: indicator.unit, target, language })}</div>
      <div className={styles.quiet}>{indicator.definition}</div>
    </li>
  );
}
