import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../../components/paneContext';

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  short: {
    display: '-webkit-box',
    WebkitLineClamp: '3',
    WebkitBoxOrient: 'vertical',
    overflowX: 'hidden',
    overflowY: 'hidden',
  },
  more: { minWidth: 'auto', padding: 0 },
});

const SHORT = 110;

/** A text of which the first lines are shown until more is asked for. */
export function LongText({ text, className }: { readonly text: string; readonly className?: string }) {
  const styles = useStyles();
  const { texts } = usePane();
  const [open, setOpen] = useState(false);
  const long = text.length > SHORT || text.split('\n').length > 3;
  return (
    <div className={className}>
      <div className={mergeClasses(styles.text, long && !open && styles.short)}>{text}</div>
      {long && (
        <Button
          className={styles.more}
          appearance="transparent"
          size="small"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? texts.frame.less : texts.frame.more}
        </Button>
      )}
    </div>
  );
}
