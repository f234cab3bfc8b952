import path from 'node:path';
import { PROJECT } from './manifestFile';

interface Page {
  readonly scripts: readonly string[];
  readonly policy: string;
}

type Configure = (
  env: object,
  argv: { readonly mode: string },
) => Promise<{ readonly plugins: readonly { readonly page?: Page }[] }>;

/** What the build would put into its pages. */
async function pageFor(cloud: string | undefined): Promise<Page> {
  const before = process.env['ROLECARD_CLOUD'];
  if (cloud === undefined) delete process.env['ROLECARD_CLOUD'];
  else process.env['ROLECARD_CLOUD'] = cloud;
  try {
    const configure = require(path.join(PROJECT, 'webpack.config.js')) as Configure;
    const { plugins } = await configure({}, { mode: 'development' });
    const page = plugins.map((plugin) => plugin.page).find((found) => found !== undefined);
    if (!page) throw new Error('no plugin puts Office.js into the pages');
    return page;
  } finally {
    if (before === undefined) delete process.env['ROLECARD_CLOUD'];
    else process.env['ROLECARD_CLOUD'] = before;
  }
}

const hosts = (policy: string): string[] => [...new Set(policy.match(/https:\/\/[^\s;]+/g))];

test.each([
  [undefined, 'https://appsforoffice.microsoft.com', '/lib/1/hosted/office.js'],
  ['', 'https://appsforoffice.microsoft.com', '/lib/1/hosted/office.js'],
  ['21vianet', 'https://appsforoffice.cdn.partner.office365.cn', '/appsforoffice/lib/1/hosted/office.js'],
])('with the cloud %j Office.js comes from %s, and the policy allows that host alone', async (cloud, host, path) => {
  const { scripts, policy } = await pageFor(cloud);
  expect(scripts).toEqual([`${host}${path}`]);
  expect(hosts(policy)).toEqual([host]);
});

test('a cloud nobody knows fails the build', async () => {
  await expect(pageFor('21-vianet')).rejects.toThrow('ROLECARD_CLOUD');
});
