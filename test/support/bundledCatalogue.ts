import type { Language } from '../../src/base/language';
import { createCatalogue, type Catalogue, type Role } from '../../src/catalogue/catalogue';
import { loadFacts } from '../../src/catalogue/facts';
import { loadTexts } from '../../src/catalogue/texts';

/** The catalogue as shipped. */
export async function bundledCatalogue(language: Language = 'zh-CN'): Promise<Catalogue> {
  return createCatalogue(loadFacts(), await loadTexts(language), language);
}

export function roleOf(catalogue: Catalogue, id: string): Role {
  const role = catalogue.roles.get(id);
  if (!role) throw new Error(`no role ${id}`);
  return role;
}
