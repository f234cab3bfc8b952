import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { addresses, attribute, elements, manifestText, PROJECT, readManifest } from './manifestFile';
import { NAMESPACE } from '../../src/functions/signatures';
import { pngSize } from './pngSize';
import { ribbonPlace } from '../../src/taskpane/run/ribbonPlace';

const DEVELOPMENT_URL = 'https://localhost:3000/';
const LOCALES = ['zh-CN', 'zh-TW'];
const manifest = readManifest(path.join(PROJECT, 'manifest.xml'));

const resources = [
  ...elements(manifest, 'Image'),
  ...elements(manifest, 'Url'),
  ...elements(manifest, 'String'),
].filter((element) => element.hasAttribute('id'));
const uses = [...elements(manifest, '*')].filter((element) => element.hasAttribute('resid'));
const text = (name: string): string => elements(manifest, name)[0]?.textContent?.trim() ?? '';

const fileOf = (address: string): string => address.slice(DEVELOPMENT_URL.length);

describe('identity', () => {
  test('the id is a random GUID that never changes', () => {
    expect(text('Id')).toBe('87d2a0dd-3b73-46ab-b12c-eec5728b8c8b');
    expect(text('Id')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('the version is the version of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as { version: string };
    expect(text('Version')).toBe(`${version}.0`);
  });
});

/** A name of formulas, no text. */
const isNamespace = (element: Element): boolean => element.getAttribute('id') === 'Functions.Namespace';

describe('requirements', () => {
  const sets = elements(manifest, 'Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);

  test('ExcelApi 1.13 and nothing else, so that iPad and volume-licensed Excel are not shut out', () => {
    expect(sets).toEqual([['ExcelApi', '1.13']]);
  });

  test('the add-in may read and write the document, and visits no other domain', () => {
    expect(text('Permissions')).toBe('ReadWriteDocument');
    expect(elements(manifest, 'AppDomain')).toEqual([]);
  });
});

describe('resources', () => {
  const ids = resources.map((resource) => attribute(resource, 'id'));

  test('ids are unique and at most 32 characters', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('every resid is defined, and every resource is used', () => {
    const used = uses.map((element) => attribute(element, 'resid'));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  });

  test('a resid points at a resource of the kind its place asks for', () => {
    const kindOf = new Map(resources.map((resource) => [attribute(resource, 'id'), resource]));
    const expected: Readonly<Record<string, string>> = {
      Title: 'ShortStrings',
      Label: 'ShortStrings',
      Description: 'LongStrings',
      Image: 'Images',
      SourceLocation: 'Urls',
      FunctionFile: 'Urls',
      LearnMoreUrl: 'Urls',
      Namespace: 'ShortStrings',
    };
    for (const use of uses) {
      const list = kindOf.get(attribute(use, 'resid'))?.parentElement?.localName;
      expect([use.localName, attribute(use, 'resid'), list]).toEqual([
        use.localName,
        attribute(use, 'resid'),
        expected[use.localName],
      ]);
    }
  });

  test('control and group ids are unique', () => {
    const controls = [...elements(manifest, 'Control'), ...elements(manifest, 'Group')].map((e) => attribute(e, 'id'));
    expect(new Set(controls).size).toBe(controls.length);
  });
});

describe('texts', () => {
  const limited = [
    ...elements(manifest, 'ShortStrings').flatMap((list) =>
      [...list.children].filter((child) => !isNamespace(child)).map((child) => [child, 125] as const),
    ),
    ...elements(manifest, 'LongStrings').flatMap((list) => [...list.children].map((child) => [child, 250] as const)),
    ...elements(manifest, 'DisplayName').map((child) => [child, 125] as const),
    ...[...manifest.documentElement.children]
      .filter((child) => child.localName === 'Description')
      .map((child) => [child, 250] as const),
  ];

  test.each(limited.map(([element, limit]) => [manifestText(element).id, manifestText(element), limit] as const))(
    '%s is complete in every locale and short enough',
    (_id, { text: fallback, overrides }, limit) => {
      expect(Object.keys(overrides).sort()).toEqual(LOCALES);
      for (const value of [fallback, ...Object.values(overrides)]) {
        expect(value.trim()).toBe(value);
        expect(value.length).toBeGreaterThan(0);
        expect(value.length).toBeLessThanOrEqual(limit);
      }
      expect(fallback).not.toMatch(/[\u3400-\u9fff]/);
      for (const value of Object.values(overrides)) expect(value).toMatch(/[\u3400-\u9fff]/);
    },
  );

  test('every text of the manifest was looked at', () => {
    const texts = elements(manifest, 'String').filter((child) => !isNamespace(child));
    expect(limited).toHaveLength(texts.length + 2);
  });

  test('the default locale has no override of its own', () => {
    expect(text('DefaultLocale')).toBe('en-US');
    const locales = elements(manifest, 'Override').map((override) => attribute(override, 'Locale'));
    expect([...new Set(locales)].sort()).toEqual(LOCALES);
  });
});

describe('addresses', () => {
  test('all are https on the one development address, so that one setting moves them all', () => {
    expect(addresses(manifest).length).toBeGreaterThan(0);
    expect(addresses(manifest).filter((address) => !address.startsWith(DEVELOPMENT_URL))).toEqual([]);
  });

  test('the dev server runs on the port the manifest names', () => {
    const { config } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
      config: { dev_server_port: number };
    };
    expect(new URL(DEVELOPMENT_URL).port).toBe(String(config.dev_server_port));
  });

  test('the help page is there', () => {
    expect(fileOf(attribute(elements(manifest, 'SupportUrl')[0] as Element, 'DefaultValue'))).toBe('help.html');
    expect(existsSync(path.join(PROJECT, 'assets', 'help.html'))).toBe(true);
  });
});

describe('functions in cells', () => {
  const point = elements(manifest, 'ExtensionPoint').filter(
    (element) => element.getAttribute('xsi:type') === 'CustomFunctions',
  );
  const resource = (id: string): Element | undefined => resources.find((element) => element.getAttribute('id') === id);

  test('are one extension point for all form factors, before the one of desktops', () => {
    expect(point).toHaveLength(1);
    expect(point[0]?.parentElement?.localName).toBe('AllFormFactors');
    expect(point[0]?.parentElement?.nextElementSibling?.localName).toBe('DesktopFormFactor');
    expect([...(point[0]?.children ?? [])].map((child) => child.localName)).toEqual([
      'Script',
      'Page',
      'Metadata',
      'Namespace',
    ]);
  });

  test('have a script, a page and a description in each language', () => {
    for (const [id, ending] of [
      ['Functions.Script', 'js'],
      ['Functions.Page', 'html'],
      ['Functions.Metadata', 'json'],
    ] as const) {
      const { text: fallback, overrides } = manifestText(resource(id) as Element);
      expect(fileOf(fallback)).toBe(`functions.en-US.${ending}`);
      const files = Object.entries(overrides).map(([locale, address]) => [locale, fileOf(address)]);
      expect(files).toEqual(LOCALES.map((locale) => [locale, `functions.${locale}.${ending}`]));
    }
  });

  test('stand in the namespace the code names, which no language changes', () => {
    const namespace = resource('Functions.Namespace') as Element;
    expect(manifestText(namespace)).toEqual({ id: 'Functions.Namespace', text: NAMESPACE, overrides: {} });
  });

  test('share no runtime with the pane: iPad has none to share', () => {
    expect(elements(manifest, 'Runtimes')).toEqual([]);
  });
});

describe('icons', () => {
  const images = elements(manifest, 'Image')
    .filter((image) => image.hasAttribute('DefaultValue'))
    .map((image) => [attribute(image, 'id'), fileOf(attribute(image, 'DefaultValue'))] as const);
  const sizeOf = (file: string): { width: number; height: number } =>
    pngSize(readFileSync(path.join(PROJECT, ...file.split('/'))));

  test.each(images)('%s has exactly the size it says', (id, file) => {
    const size = Number(id.split('.')[1]);
    expect(sizeOf(file)).toEqual({ width: size, height: size });
  });

  test('each button shows the sizes 16, 32, 64 and 80 of one drawing', () => {
    for (const icon of elements(manifest, 'Icon')) {
      const shown = [...icon.children].map((image) => [attribute(image, 'size'), attribute(image, 'resid')]);
      const drawing = shown[0]?.[1]?.split('.')[0];
      expect(shown).toEqual(['16', '32', '64', '80'].map((size) => [size, `${drawing}.${size}`]));
    }
  });

  test('the add-in itself has a 32 and a 64 pixel icon', () => {
    const file = (name: string): string => fileOf(attribute(elements(manifest, name)[0] as Element, 'DefaultValue'));
    expect(sizeOf(file('IconUrl'))).toEqual({ width: 32, height: 32 });
    expect(sizeOf(file('HighResolutionIconUrl'))).toEqual({ width: 64, height: 64 });
  });
});

describe('buttons', () => {
  const addressOf = new Map(
    elements(manifest, 'Url').map((url) => [url.getAttribute('id'), url.getAttribute('DefaultValue') ?? '']),
  );
  const placeOf = (action: Element): string | null => {
    const source = action.lastElementChild?.getAttribute('resid') ?? '';
    return new URL(addressOf.get(source) ?? '').searchParams.get('open');
  };

  test('there are six, and a menu for what ends the month', () => {
    const controls = elements(manifest, 'Control').map((each) => [each.getAttribute('xsi:type'), each.id]);
    expect(controls).toEqual([
      ['Button', 'Rolecard.OpenPane'],
      ['Button', 'Rolecard.CheckPositions'],
      ['Button', 'Rolecard.FillDuties'],
      ['Button', 'Rolecard.BuildScorecards'],
      ['Menu', 'Rolecard.Collect'],
      ['Button', 'Rolecard.RefreshSummary'],
      ['Menu', 'Rolecard.Close'],
    ]);
  });

  test('those that run by themselves are functions of the commands page', () => {
    const names = elements(manifest, 'FunctionName').map((name) => name.textContent ?? '');
    expect(names).toEqual(['fillDuties', 'buildScorecards', 'refreshSummary']);
    const page = readFileSync(path.join(PROJECT, 'src/commands/commands.ts'), 'utf8');
    const known = [...page.matchAll(/associate\('(\w+)', button\('(\w+)'\)\)/g)].map(([, ...pair]) => pair);
    expect(known).toEqual(names.map((name) => [name, name]));
  });

  test('the others open the one pane, at a place it knows', () => {
    const opening = elements(manifest, 'Action').filter((each) => each.getAttribute('xsi:type') === 'ShowTaskpane');
    expect(opening.map((each) => each.firstElementChild?.textContent)).toEqual(opening.map(() => 'Rolecard.Pane'));
    const places = opening.map(placeOf);
    expect(places).toEqual([null, 'match', 'actuals', 'registers', 'packs', 'closing', 'pay', 'history']);
    expect(places.slice(1).map((place) => ribbonPlace(`?_host_Info=Excel$Web&open=${place}`))).toEqual(places.slice(1));
  });

  test('all stand on the Home tab', () => {
    expect(elements(manifest, 'OfficeTab').map((tab) => attribute(tab, 'id'))).toEqual(['TabHome']);
  });
});

test.each(['ExtendedOverrides', 'Enabled'])('has no %s: keys and disabled buttons need a shared runtime', (name) => {
  expect(elements(manifest, name)).toEqual([]);
});
