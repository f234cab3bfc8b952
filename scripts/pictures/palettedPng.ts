import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { Buffer } from 'node:buffer';

/** A picture without transparency: three bytes a point, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MOST_COLOURS = 256;

/** Reads a PNG as browsers and Poppler write them: eight bits, RGB or RGBA, not interlaced. @throws Error for others. */
export function readPng(bytes: Uint8Array): Pixels {
  const file = Buffer.from(bytes);
  const parts: Buffer[] = [];
  let header: Buffer | null = null;
  for (let at = SIGNATURE.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') header = content;
    if (kind === 'IDAT') parts.push(content);
    at += length + 12;
  }
  const [depth, colour, , , interlaced] = header?.subarray(8) ?? [];
  if (!header || depth !== 8 || (colour !== 2 && colour !== 6) || interlaced !== 0) throw new Error('no such PNG');
  const size = { width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
  return { ...size, rgb: withoutFilters(inflateSync(Buffer.concat(parts)), size, colour === 6 ? 4 : 3) };
}

function withoutFilters(data: Uint8Array, size: { width: number; height: number }, channels: number): Uint8Array {
  const stride = size.width * channels;
  const rgb = new Uint8Array(size.width * size.height * 3);
  let above = new Uint8Array(stride);
  for (let y = 0; y < size.height; y += 1) {
    const start = y * (stride + 1);
    const line = data.slice(start + 1, start + 1 + stride);
    for (let x = 0; x < stride; x += 1) {
      const left = line[x - channels] ?? 0;
      const corner = x < channels ? 0 : (above[x - channels] ?? 0);
      line[x] = (line[x] ?? 0) + predicted(data[start] ?? 0, left, above[x] ?? 0, corner);
    }
    for (let x = 0; x < size.width; x += 1)
      rgb.set(line.subarray(x * channels, x * channels + 3), (y * size.width + x) * 3);
    above = line;
  }
  return rgb;
}

/** What a filter of the format foretells of a byte, from its neighbours. */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

/** Writes a PNG of at most 256 colours, which is a third as large and looks the same for pages and panes. */
export function palettedPng({ width, height, rgb }: Pixels): Uint8Array {
  const counts = new Map<number, number>();
  const colourAt = (at: number): number => ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);
  for (let at = 0; at < rgb.length; at += 3) counts.set(colourAt(at), (counts.get(colourAt(at)) ?? 0) + 1);
  const palette = chosenColours(counts);
  const places = new Map(palette.map((colour, index) => [colour, index]));
  const lines = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const colour = colourAt((y * width + x) * 3);
      let place = places.get(colour);
      if (place === undefined) {
        place = nearest(palette, colour);
        places.set(colour, place);
      }
      lines[y * (width + 1) + 1 + x] = place;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const content = [
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([SIGNATURE, ...content]));
}

/** The colours used most, no two of which are hardly told apart; equal counts in the order of the colours, so that a picture is always written alike. */
function chosenColours(counts: ReadonlyMap<number, number>): number[] {
  const sorted = [...counts].sort(([a, often], [b, seldom]) => seldom - often || a - b).map(([colour]) => colour);
  if (sorted.length <= MOST_COLOURS) return sorted;
  for (let apart = 24; ; apart -= 4) {
    const chosen: number[] = [];
    for (const colour of sorted) {
      if (chosen.length === MOST_COLOURS) break;
      if (apart <= 0 || chosen.every((other) => distance(colour, other) >= apart * apart)) chosen.push(colour);
    }
    if (chosen.length === MOST_COLOURS || apart <= 0) return chosen;
  }
}

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((other, index) => {
    const far = distance(colour, other);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

function distance(one: number, other: number): number {
  const red = (one >> 16) - (other >> 16);
  const green = ((one >> 8) & 255) - ((other >> 8) & 255);
  const blue = (one & 255) - (other & 255);
  return red * red + green * green + blue * blue;
}

function chunk(kind: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
