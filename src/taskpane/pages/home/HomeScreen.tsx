import type { ReactNode } from 'react';
import { useWorkFooter } from '../../components/notice/WorkProgress';
import { PageFrame } from '../../components/PageFrame';
import { useHomeStyles } from './homeStyles';

/** A screen of the first page: what is so, the one thing to do, and other ways. */
export function HomeScreen({
  title,
  name,
  facts,
  primary,
  others,
  children,
}: {
  readonly title: string;
  /** Of the screen, for its test id. */
  readonly name: string;
  readonly facts?: ReactNode;
  readonly primary?: ReactNode;
  readonly others?: ReactNode;
  readonly children?: ReactNode;
}) {
  const styles = useHomeStyles();
  const footer = useWorkFooter('month');
  return (
    <PageFrame title={title} testId="page-home" footer={footer}>
      <div data-testid={`home-${name}`}>
        {facts}
        {primary && <div className={styles.primary}>{primary}</div>}
        {others && <div className={styles.others}>{others}</div>}
        {children}
      </div>
    </PageFrame>
  );
}
