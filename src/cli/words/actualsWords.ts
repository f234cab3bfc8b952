import { resolve } from 'node:path';
import { err, ok, type Result } from '../../base/result';
import { TEXT_ENCODINGS } from '../../tablefile/textEncoding';
import type { CommandLanguages } from '../file/fileServices';
import { TARGETS_PREFER, type ActualsCommand, type CommandLine, type UsageProblem } from './commands';
import type { Words } from './options';
import { choice } from './packWords';

/** actuals FILE --sheet NAME --out OUT, or with --from EXPORT, --from-registers or --from-team; --dry-run instead of --out */
export function actualsCommand(
  common: Pick<ActualsCommand, 'file' | 'sheet' | keyof CommandLanguages>,
  { from, out, prefer = 'cards', column = [], person = [], force = false, partial = false, ...values }: Words['values'],
  folder: string,
): Result<CommandLine, UsageProblem> {
  const isPreview = values['dry-run'] === true;
  const team = values['from-team'] === true;
  if (team && from !== undefined) return err({ code: 'teamAndTable', option: '--from' });
  if (team && common.sheet !== undefined) return err({ code: 'teamAndTable', option: '--sheet' });
  const fromRegisters = values['from-registers'] === true;
  if (fromRegisters && (team || from !== undefined || common.sheet !== undefined)) return err({ code: 'twoSources' });
  const row = values['header-row'];
  if (row !== undefined && !/^[1-9]\d{0,6}$/.test(row)) return err({ code: 'badHeaderRow', text: row });
  if (team && row !== undefined) return err({ code: 'teamAndTable', option: '--header-row' });
  if (fromRegisters && row !== undefined) return err({ code: 'twoSources' });
  if (!team && !fromRegisters && from === undefined && common.sheet === undefined) return err({ code: 'missingSheet' });
  if (!isPreview && (out === undefined || out === '')) return err({ code: 'missingOut' });
  const preferred = choice('--prefer', prefer, TARGETS_PREFER);
  if (!preferred.ok) return preferred;
  if (values.encoding !== undefined && from === undefined) return err({ code: 'encodingWithoutFile' });
  const encoding = choice('--encoding', values.encoding?.toLowerCase() ?? 'utf-8', TEXT_ENCODINGS);
  if (!encoding.ok) return encoding;
  return ok({
    name: 'actuals',
    ...common,
    from: from === undefined ? null : resolve(folder, from),
    ...(values.encoding === undefined ? {} : { encoding: encoding.value }),
    ...{ team, partial },
    ...(row === undefined ? {} : { headerRow: Number(row) }),
    fromRegisters,
    out: isPreview ? null : resolve(folder, out ?? ''),
    columns: column,
    people: person,
    prefer: preferred.value,
    force,
  });
}
