import { deflateSync, inflateSync } from 'fflate';
import { crc32 as crc32OfBytes } from './archive';

/** What Node has built in, in a fraction of the time that JavaScript takes. */
interface NativeZlib {
  inflateRawSync(data: Uint8Array, options: { readonly maxOutputLength: number }): Uint8Array;
  deflateRawSync(data: Uint8Array, options: { readonly level: number }): Uint8Array;
  /** Newer versions of Node alone. */
  crc32?(data: Uint8Array): number;
}

interface NodeProcess {
  getBuiltinModule?(name: string): unknown;
}

/** null in browsers, and in versions of Node that can't be asked without importing. */
const native = ((): NativeZlib | null => {
  const { process } = globalThis as { readonly process?: NodeProcess };
  return (process?.getBuiltinModule?.('node:zlib') as NativeZlib | undefined) ?? null;
})();

/** Node hands over buffers of its own kind. */
const plainBytes = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** The data unpacked; never more than `size` bytes. Throws for what is no deflated data. */
export const inflate = (data: Uint8Array, size: number): Uint8Array => {
  if (native !== null && size > 0) {
    try {
      const unpacked = native.inflateRawSync(data, { maxOutputLength: size });
      if (unpacked.length === size) return plainBytes(unpacked);
    } catch {
      // It is read as far as it goes, as in browsers.
    }
  }
  return inflateSync(data, { out: new Uint8Array(size) });
};

/** The data packed. @param level 1 (fast) to 9 */
export const deflate = (data: Uint8Array, level: 1 | 6 | 9): Uint8Array =>
  native === null ? deflateSync(data, { level }) : plainBytes(native.deflateRawSync(data, { level }));

/** The CRC-32 of the data. */
export const crc32 = (data: Uint8Array): number => native?.crc32?.(data) ?? crc32OfBytes(data);
