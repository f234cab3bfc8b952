import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './manifestFile';

/** Excel leaves the point where a format has no decimals or nothing but optional ones: 0.##% shows 30.%, 0.?% shows "30. %". */
const BARE_POINT = /['"`;](?:[^'"`\n]*[0#?,]\.[#?]|[^'"`\n]*#\.(?![0-9a-zA-Z_])|[-+#,0]*[0#]\.(?=[%;'"`]))/;

test.each(['0.##%', '+0.##;-0.##;0', '#,##0.#', '0.%', '0.', '0.??', '#,##0.;-0.0', '[红色]#.%'])(
  '%s would leave a bare point',
  (format) => {
    expect(`numberFormat: '${format}'`).toMatch(BARE_POINT);
  },
);

test('no number format of ours leaves a bare point behind a whole number', () => {
  const sources = readdirSync(path.join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('embedded'),
  );
  expect(sources.length).toBeGreaterThan(500);
  const found = sources.filter((file) => BARE_POINT.test(readFileSync(path.join(PROJECT, 'src', file), 'utf8')));
  expect(found).toEqual([]);
});
