import { z } from 'zod';
import tools from './data/tools.json';

const text = z.string().min(1);

const toolSchema = z
  .object({
    /** As the texts of each language name it. */
    name: z.object({ 'zh-CN': text, 'en-US': text }).strict().readonly(),
    /**
     * What a public page says of it, whose page it is, and when it was read in a stored copy. It holds for what `covers` names and for no
     * menu. "unchecked": no page was found, the texts name the tool from experience.
     */
    check: z.union([
      z.literal('unchecked'),
      z
        .object({ by: z.enum(['vendor', 'others']), on: z.iso.date(), covers: text, source: z.url() })
        .strict()
        .readonly(),
    ]),
  })
  .strict()
  .readonly();

/** A back end or tool that data sources and duties name. */
type Tool = z.infer<typeof toolSchema>;

/** @throws ZodError on a wrong shape */
export function loadTools(): readonly Tool[] {
  return z.array(toolSchema).parse(tools);
}
