import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has both, and jsdom neither.
globalThis.TextEncoder ??= TextEncoder;
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;
