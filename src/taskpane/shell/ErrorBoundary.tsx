import { Component, type ReactNode } from 'react';
import { crashReport, type CrashReport } from '../run/crashReport';

interface Props {
  readonly children: ReactNode;
  readonly fallback: (crash: CrashReport) => ReactNode;
}

/** Catches bugs while drawing: instead of an empty pane the person learns what to do. */
export class ErrorBoundary extends Component<Props, { readonly crash: CrashReport | null }> {
  override state = { crash: null };

  static getDerivedStateFromError(thrown: unknown): { crash: CrashReport } {
    return { crash: crashReport(thrown) };
  }

  override render(): ReactNode {
    const { crash } = this.state;
    return crash === null ? this.props.children : this.props.fallback(crash);
  }
}
