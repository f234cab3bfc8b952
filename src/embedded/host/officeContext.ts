import { isSetSupported } from '../api/workbook/supportedSets';
import { answer, fileMembers } from './officeDocument';

/** What `Office.context.document.settings` works on. */
export interface SettingsPort {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  remove(key: string): void;
}

const succeed = (first: unknown, second: unknown, value: unknown): void =>
  answer(typeof first === 'function' ? first : second, (asyncContext) => ({
    status: 'succeeded',
    value,
    asyncContext,
  }));

/** The colours Excel tells of its light and of its black theme. */
const THEMES = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#F3F2F1',
    controlForegroundColor: '#201F1E',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#0A0A0A',
    controlForegroundColor: '#FFFFFF',
  },
} as const;

/** Sets that are of the document, not of Excel's own API: there where the workbook's file can be read. */
const FILE_SETS = ['CompressedFile', 'File'];

/**
 * The part of the `Office` namespace that the client library leaves to the host page.
 * @param readFile the workbook as a file; without it the document can't be read as one, and says so
 * @param isDark asked whenever the client reads the theme, which may change while it is open
 */
export const officeMembers = (
  language: string,
  settings: SettingsPort,
  readFile?: () => Promise<Uint8Array>,
  isDark: () => boolean = () => false,
): Record<string, unknown> => {
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
        FILE_SETS.includes(name)
          ? readFile !== undefined
          : isSetSupported(name, version === undefined ? undefined : String(version)),
    },
    document: {
      settings: documentSettings,
      url: 'embedded.xlsx',
      mode: 'readWrite',
      ...(readFile ? fileMembers(readFile) : {}),
    },
    get officeTheme() {
      return isDark() ? THEMES.dark : THEMES.light;
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
