import type { ReactNode } from 'react';
import { WorkProgress } from '../../components/notice/WorkProgress';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
import { conductOf } from '../../tasks/tasks';
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
  const { busy } = usePane().state;
  const long = busy !== null && conductOf(busy).progressOn === 'month';
  return (
    <PageFrame title={title} testId="page-home" footer={long && <WorkProgress task={busy} />}>
      <div data-testid={`home-${name}`}>
        {facts}
        {primary && <div className={styles.primary}>{primary}</div>}
        {others && <div className={styles.others}>{others}</div>}
        {children}
      </div>
    </PageFrame>
  );
}
