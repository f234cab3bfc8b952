const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part name (no leading slash) that a target written in `from` means. */
export const resolveTarget = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path = (folderOf(from) + target).split('/');
  const resolved: string[] = [];
  for (const step of path) {
    if (step === '..') resolved.pop();
    else if (step !== '.') resolved.push(step);
  }
  return resolved.join('/');
};

/** How a part is named in what belongs to `from`: the way from its folder. */
export const relativeTarget = (from: string, target: string): string => {
  const start = folderOf(from).split('/').filter(Boolean);
  const to = target.split('/');
  let shared = 0;
  while (shared < start.length && shared < to.length - 1 && start[shared] === to[shared]) shared++;
  return [...start.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
};

/** Where the relationships of a part are kept. */
export const relationshipsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;
