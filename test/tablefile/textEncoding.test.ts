import { strToU8 } from 'fflate';
import { readTableFile } from '../../src/tablefile/readTableFile';
import { readEncodedText } from '../../src/tablefile/textEncoding';

const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.split(' ').map((byte) => parseInt(byte, 16)));

/** "姓名,退款率\n李靜,3%\n" as systems of Taiwan write it, and in Traditional letters as GBK. */
const TAIWAN = 'a9 6d a6 57 2c b0 68 b4 da b2 76 0a a7 f5 c0 52 2c 33 25 0a';
const TAIWAN_GBK = 'd0 d5 c3 fb 2c cd cb bf ee c2 ca 0a c0 ee ec 6f 2c 33 25 0a';
/** "姓名,退款率\n李静,3%\n" */
const MAINLAND = 'd0 d5 c3 fb 2c cd cb bf ee c2 ca 0a c0 ee be b2 2c 33 25 0a';
/** "員工編號,姓名,詢單轉化率\nA01,陳怡君,35%\n" */
const LONGER =
  'ad fb a4 75 bd 73 b8 b9 2c a9 6d a6 57 2c b8 df b3 e6 c2 e0 a4 c6 b2 76 0a 41 30 31 2c b3 af a9 c9 a7 67 2c 33 35 25 0a';
const LONGER_GBK =
  '86 54 b9 a4 be 8e cc 96 2c d0 d5 c3 fb 2c d4 83 86 ce de 44 bb af c2 ca 0a 41 30 31 2c ea 90 e2 f9 be fd 2c 33 35 25 0a';

test.each([
  [TAIWAN, 'big5', '姓名,退款率\n李靜,3%\n'],
  [TAIWAN_GBK, 'gb18030', '姓名,退款率\n李靜,3%\n'],
  [MAINLAND, 'gb18030', '姓名,退款率\n李静,3%\n'],
  [LONGER, 'big5', '員工編號,姓名,詢單轉化率\nA01,陳怡君,35%\n'],
  [LONGER_GBK, 'gb18030', '員工編號,姓名,詢單轉化率\nA01,陳怡君,35%\n'],
])('%s is read in %s', (hex, encoding, text) => {
  expect(readEncodedText(bytes(hex))).toMatchObject({ encoding, text, isCertain: true });
});

test('where both readings are as plausible, or too little is there to judge by, it is told', () => {
  // 钡, or 接: one letter is no proof.
  expect(readEncodedText(bytes('61 2c b1 b5'))).toMatchObject({ isCertain: false, possible: ['gb18030', 'big5'] });
  // 匝蝕, or 婧姝.
  expect(readEncodedText(bytes('d4 d1 ce 67'))).toMatchObject({ encoding: 'gb18030', isCertain: false });
});

test('what a person chose counts, and is refused where the bytes are none of it', () => {
  expect(readEncodedText(bytes(MAINLAND), 'big5')).toMatchObject({
    ...{ encoding: 'big5', isCertain: true, possible: ['gb18030', 'big5'] },
  });
  expect(readEncodedText(bytes(MAINLAND), 'utf-8')).toBeNull();
  expect(readTableFile('a.csv', bytes(MAINLAND), 'utf-8')).toEqual({
    ok: false,
    error: { kind: 'otherEncoding', encoding: 'utf-8' },
  });
  expect(readTableFile('a.xlsx', bytes('50 4b 03 04'), 'big5')).toEqual({
    ok: false,
    error: { kind: 'otherEncoding', encoding: 'big5' },
  });
});

test('a mark, or a text that is UTF-8, leaves no doubt', () => {
  expect(readEncodedText(strToU8('姓名'))).toMatchObject({ encoding: 'utf-8', possible: ['utf-8'] });
  expect(readEncodedText(bytes('ff fe d3 59'))).toMatchObject({ text: '姓', encoding: 'utf-16le', isCertain: true });
  expect(readEncodedText(strToU8('abc,1'), 'big5')).toMatchObject({
    encoding: 'big5',
    possible: ['utf-8', 'gb18030', 'big5'],
  });
  expect(readEncodedText(bytes('ff ff'))).toBeNull();
});
