import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePage } from '../../scripts/inspect/charset';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const utf16 = (text: string, bigEndian: boolean) => {
  const buffer = Buffer.from(text, 'utf16le');
  return new Uint8Array(bigEndian ? buffer.swap16() : buffer);
};

describe('the encoding of a saved page', () => {
  it.each([
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], '<meta charset=iso-8859-1>', [0xc3, 0xa9]), 'é'],
    ['UTF-8 said so', bytes('<meta charset="utf-8">', [0xc3, 0xa9]), 'é'],
    ['UTF-8 unsaid', bytes('<title>', [0xc3, 0xa9]), 'é'],
    [
      'Western Windows unsaid',
      bytes('<title>D', [0xe9], 'nivel', [0xe9], ' 350 m ', [0x96]),
      'Dénivelé 350 m –',
    ],
    [
      'Latin 1 said so, which is read as Windows',
      bytes('<meta charset=ISO-8859-1>', [0x93, 0xe9, 0x94]),
      '“é”',
    ],
    [
      'Central European',
      bytes('<meta charset=iso-8859-2>P', [0xf8], 'ev', [0xfd], [0xb9], 'en', [0xed]),
      'Převýšení',
    ],
    [
      'Central European of Windows',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1250">', [0x9a]),
      'š',
    ],
    ['Shift JIS', bytes('<meta charset="Shift_JIS">', [0x95, 0x57, 0x8d, 0x82]), '標高'],
    ['EUC-JP', bytes('<?xml version="1.0" encoding="EUC-JP"?>', [0xc9, 0xb8, 0xb9, 0xe2]), '標高'],
    ['an encoding that nobody knows', bytes('<meta charset="x-none">', [0xc3, 0xa9]), 'é'],
    ['UTF-16 said in single bytes', bytes('<meta charset="utf-16">', [0xc3, 0xa9]), 'é'],
    ['UTF-16 with its mark', utf16('\ufeff<title>é', false), '<title>é'],
    ['UTF-16 the other way round', utf16('\ufeff<title>é', true), '<title>é'],
    ['UTF-16 without a mark', utf16('<title>é', false), '<title>é'],
    ['UTF-16 the other way round without a mark', utf16('<title>é', true), '<title>é'],
  ])('%s', (_what, given, text) => {
    expect(decodePage(given)).toContain(text);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', '<meta charset=', '\xff\xfe'),
        (tail, head) => {
          expect(typeof decodePage(bytes(head, [...tail]))).toBe('string');
        },
      ),
    );
  });
});
