/** Runs in the pane's page after the Office.js client: see hostConnection.ts. */
import { officeMembers, type SettingsPort } from '../host/officeContext';
import { hostConnection } from './hostConnection';

type Page = Window & { Office?: object };

/**
 * Settings as Office.js keeps them: a copy in the page, read from the workbook before the pane starts. What is set goes to the
 * workbook's own settings, which are the same store.
 */
class SettingsCopy implements SettingsPort {
  private readonly values = new Map<string, unknown>();

  async read(): Promise<void> {
    await Excel.run(async (context) => {
      const settings = context.workbook.settings.load('items/key,items/value');
      await context.sync();
      for (const { key, value } of settings.items) this.values.set(key, value);
    });
  }

  get(key: string): unknown {
    return this.values.get(key);
  }

  set(key: string, value: unknown): void {
    this.values.set(key, value);
    Excel.run(async (context) => {
      context.workbook.settings.add(key, value);
      await context.sync();
    }).catch(reportError);
  }

  remove(key: string): void {
    this.values.delete(key);
    Excel.run(async (context) => {
      context.workbook.settings.getItemOrNullObject(key).delete();
      await context.sync();
    }).catch(reportError);
  }
}

const settings = new SettingsCopy();
// A pane without its settings is better than one that never starts.
const reading = settings.read().catch(reportError);
const connection = hostConnection(window);
const members = officeMembers(
  connection.language ?? navigator.language,
  settings,
  connection.save?.bind(connection),
  () => connection.isDark === true,
);
const answer = members['onReady'] as (callback?: (info: unknown) => unknown) => Promise<unknown>;
members['onReady'] = async (callback?: (info: unknown) => unknown): Promise<unknown> => {
  await reading;
  return answer(callback);
};

// The client's own Office.context cannot be replaced, so the pane sees an object that stands before it.
const page = window as Page;
const office = Object.create(page.Office ?? null) as object;
for (const [name, value] of Object.entries(members)) {
  Object.defineProperty(office, name, { value, configurable: true, writable: true, enumerable: true });
}
page.Office = office;
