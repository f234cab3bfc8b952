/** The items by what they share, groups and items in the order in which they come. */
export function groupBy<Key, Item>(items: Iterable<Item>, key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const shared = key(item);
    const group = groups.get(shared);
    if (group) group.push(item);
    else groups.set(shared, [item]);
  }
  return groups;
}
