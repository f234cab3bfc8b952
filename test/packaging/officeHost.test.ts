import path from 'node:path';
import { PROJECT } from './manifestFile';

interface Page {
  readonly scripts: readonly string[];
  readonly policy: string;
}

type Configure = (
  env: object,
  argv: { readonly mode: string },
) => Promise<readonly { readonly plugins: readonly { readonly page?: Page }[] }[]>;

/** What the builds would put into their pages: the add-in's, and those of the functions in cells. */
async function pagesFor(cloud: string | undefined): Promise<Page[]> {
  const before = process.env['ROLECARD_CLOUD'];
  if (cloud === undefined) delete process.env['ROLECARD_CLOUD'];
  else process.env['ROLECARD_CLOUD'] = cloud;
  try {
    const configure = require(path.join(PROJECT, 'webpack.config.js')) as Configure;
    return (await configure({}, { mode: 'development' })).map(({ plugins }) => {
      const page = plugins.map((plugin) => plugin.page).find((found) => found !== undefined);
      if (!page) throw new Error('no plugin puts Office.js into the pages');
      return page;
    });
  } finally {
    if (before === undefined) delete process.env['ROLECARD_CLOUD'];
    else process.env['ROLECARD_CLOUD'] = before;
  }
}

const hosts = (policy: string): string[] => [...new Set(policy.match(/https:\/\/[^\s;]+/g))];

test.each([
  [undefined, 'https://appsforoffice.microsoft.com', '/lib/1/hosted/'],
  ['', 'https://appsforoffice.microsoft.com', '/lib/1/hosted/'],
  ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn', '/appsforoffice/lib/1/hosted/'],
])('with the cloud %j Office.js comes from %s, and the policy allows that host alone', async (cloud, host, folder) => {
  const pages = await pagesFor(cloud);
  const scripts = ['office.js', 'custom-functions-runtime.js'].map((name) => [`${host}${folder}${name}`]);
  expect(pages.map((page) => page.scripts)).toEqual(scripts);
  for (const { policy } of pages) expect(hosts(policy)).toEqual([host]);
});

test('a cloud nobody knows fails the build', async () => {
  await expect(pagesFor('21-vianet')).rejects.toThrow('ROLECARD_CLOUD');
});
