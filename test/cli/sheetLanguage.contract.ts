import { readFileSync } from 'node:fs';
import { servicesOfWorkbook, servicesToTell, type CommandLanguages } from '../../src/cli/file/fileServices';
import { openEmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { SAMPLE } from '../app/builtWorkbook';

test('a command writes in the language the workbook keeps, and speaks in the one it is asked in', async () => {
  const opened = await openEmbeddedWorkbook(readFileSync(SAMPLE), { language: 'zh-CN' });
  if (!opened.ok) throw new Error(opened.error);
  const uninstall = opened.value.installGlobals();
  const summaryIn = async (languages: CommandLanguages): Promise<string> => {
    const services = await servicesOfWorkbook(languages);
    return services.ok ? services.value.sheetTexts.sheetNames.summary : JSON.stringify(services.error);
  };
  expect(await summaryIn({ language: 'zh-TW' })).toBe('績效彙總');
  expect(await summaryIn({ language: 'zh-CN', sheetLanguage: 'en-US' })).toBe('Performance summary');
  expect(await summaryIn({ language: 'zh-TW' })).toBe('Performance summary');
  const told = await servicesToTell('zh-CN');
  expect(told.ok && told.value.catalogue.language).toBe('zh-CN');
  expect(await summaryIn({ language: 'zh-CN', sheetLanguage: null })).toBe('绩效汇总');
  expect(await summaryIn({ language: 'zh-TW' })).toBe('績效彙總');
  uninstall();
});
