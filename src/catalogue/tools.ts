import { z } from 'zod';
import tools from './data/tools.json';

const text = z.string().min(1);

const toolSchema = z
  .object({
    /** As the texts of each language name it. */
    name: z.object({ 'zh-CN': text, 'en-US': text }).strict().readonly(),
    /** What was held against public documentation, when and where; null: not checked, the texts name it from experience. */
    check: z.object({ on: z.iso.date(), covers: text, source: z.url() }).strict().readonly().nullable(),
  })
  .strict()
  .readonly();

/** A back end or tool that data sources and duties name. */
type Tool = z.infer<typeof toolSchema>;

/** @throws ZodError on a wrong shape */
export function loadTools(): readonly Tool[] {
  return z.array(toolSchema).parse(tools);
}
