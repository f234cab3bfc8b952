import { itemNotFound } from '../../protocol/hostError';
import { WireType } from '../../protocol/wireType';
import type { WorkbookSettings } from '../../workbook/parts/addinSettings';

interface SettingTarget {
  readonly settings: WorkbookSettings;
  readonly key: string;
}

const SettingType = new WireType<SettingTarget>('Setting', {
  identity: ({ key }) => ({ Key: key }),
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ settings, key }) => settings.get(key),
      set: ({ settings, key }, value) => settings.set(key, value),
    },
  },
  methods: {
    Delete: ({ settings, key }) => {
      settings.delete(key);
      return null;
    },
  },
});

export const SettingCollectionType = new WireType<WorkbookSettings>('SettingCollection', {
  items: (settings) => settings.keys().map((key) => SettingType.of({ settings, key })),
  methods: {
    Add: (settings, args) => {
      settings.set(args.text(0), args.at(1));
      return SettingType.of({ settings, key: args.text(0) });
    },
    GetCount: (settings) => settings.keys().length,
    GetItem: (settings, args) => {
      if (!settings.has(args.text(0))) throw itemNotFound(args.text(0));
      return SettingType.of({ settings, key: args.text(0) });
    },
    GetItemOrNullObject: (settings, args) =>
      settings.has(args.text(0)) ? SettingType.of({ settings, key: args.text(0) }) : null,
  },
});
