import type { Language } from '../../base/language';
import { initialState, type PageNotice, type PageState } from './pageState';

/** The state of the page and who is told when it changes. */
export class PageStore {
  private state: PageState;
  private readonly listeners = new Set<() => void>();
  private nextNotice = 1;

  constructor(language: Language) {
    this.state = initialState(language);
  }

  readonly get = (): PageState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  update(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  notify(notice: PageNotice): void {
    this.update({ notices: [...this.state.notices, { id: this.nextNotice++, notice }].slice(-MOST_NOTICES) });
  }

  dismiss(id: number): void {
    this.update({ notices: this.state.notices.filter((each) => each.id !== id) });
  }
}

const MOST_NOTICES = 4;
