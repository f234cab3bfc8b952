/** What Excel's import calls the encodings of Chinese files, in every language. */
export const CODE_PAGES = { 'utf-8': '65001 UTF-8', gb18030: '936 GBK', big5: '950 Big5' } as const;
