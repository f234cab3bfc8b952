import { isSetSupported } from './api/supportedSets';

/** What `Office.context.document.settings` works on. */
export interface SettingsPort {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  remove(key: string): void;
}

interface AsyncOutcome {
  readonly status: 'succeeded';
  readonly value: unknown;
}

type Callback = (result: AsyncOutcome) => void;

const succeed = (first: unknown, second: unknown, value: unknown): void => {
  const callback = typeof first === 'function' ? first : second;
  if (typeof callback === 'function') setTimeout(() => (callback as Callback)({ status: 'succeeded', value }), 0);
};

/** The part of the `Office` namespace that the client library leaves to the host page. */
export const officeMembers = (language: string, settings: SettingsPort): Record<string, unknown> => {
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const documentSettings = {
    get: (key: string) => settings.get(key) ?? null,
    set: (key: string, value: unknown) => settings.set(key, value),
    remove: (key: string) => settings.remove(key),
    saveAsync: (first?: unknown, second?: unknown) => succeed(first, second, documentSettings),
    refreshAsync: (callback?: unknown) => succeed(callback, undefined, documentSettings),
  };
  const context = {
    ...info,
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { ...info, version: 'embedded' },
    requirements: {
      isSetSupported: (name: string, version?: string | number) =>
        isSetSupported(name, version === undefined ? undefined : String(version)),
    },
    document: { settings: documentSettings, url: 'embedded.xlsx', mode: 'readWrite' },
    officeTheme: {
      bodyBackgroundColor: '#FFFFFF',
      bodyForegroundColor: '#000000',
      controlBackgroundColor: '#F3F2F1',
      controlForegroundColor: '#201F1E',
    },
  };
  return {
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', Mac: 'Mac', OfficeOnline: 'OfficeOnline', iOS: 'iOS' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    context,
    onReady: async (callback?: (given: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
  };
};
