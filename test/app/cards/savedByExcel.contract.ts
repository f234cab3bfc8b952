import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { sitDown } from '../builtWorkbook';

/** Excel ends the lines of texts and formulas with CR LF in the file. */
const savedByExcel = (file: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(file)).map(([name, bytes]) => [
        name,
        /sharedStrings|worksheets\/sheet/.test(name)
          ? strToU8(strFromU8(bytes).replace(/(?<!^<\?xml[^>]*>)\n/g, '\r\n'))
          : bytes,
      ]),
    ),
  );

test('cards are not taken for changed by hand after Excel has saved the workbook', async () => {
  const first = await sitDown();
  const built = await first.build(await first.inspect());
  const file = first.workbook.save();
  first.leave();
  const saved = savedByExcel(file);
  expect(strFromU8(unzipSync(saved)['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('\r\n');
  const second = await sitDown(saved);
  const again = await second.build(await second.inspect());
  second.leave();
  expect(again.kept).toEqual([]);
  expect(again.refreshed).toHaveLength(built.built.length);
});
