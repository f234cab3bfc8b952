/** Whether both are there and hold the same. */
export function sameBytes(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one?.length === other?.length && one !== null && one.every((byte, index) => byte === other?.[index]);
}
