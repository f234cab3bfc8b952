import fc from 'fast-check';
import { element, parseXml, serializeXml, textOf, withoutRootPrefix } from '../../src/ooxml/xml';

test('what is read is written back as it was', () => {
  const text = '<a:r xmlns:a="u" b="&lt;&quot;1&quot;&gt;"><a:t xml:space="preserve"> x &amp; y </a:t><c/>&#13;</a:r>';
  expect(serializeXml(parseXml(text))).toBe(text);
});

test('any text survives in text and in attributes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      // eslint-disable-next-line no-control-regex -- what XML cannot hold is dropped on purpose
      const expected = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
      const read = parseXml(serializeXml(element('a', { b: value }, [value])));
      expect([read.attributes['b'], textOf(read)]).toEqual([expected, expected]);
    }),
  );
});

test('CDATA, comments, instructions and > in attributes are understood', () => {
  const root = parseXml('<?xml version="1.0"?><!-- < --><a b="1>2" c=\'"\'><![CDATA[<&>]]><!-- - --><d/></a>');
  expect(root.attributes).toEqual({ b: '1>2', c: '"' });
  expect(textOf(root)).toBe('<&>');
});

test('a prefix before every element is taken away', () => {
  const root = withoutRootPrefix(parseXml('<x:a xmlns:x="main" xmlns:y="other"><x:b/><y:c/></x:a>'));
  expect(serializeXml(root)).toBe('<a xmlns="main" xmlns:x="main" xmlns:y="other"><b/><y:c/></a>');
});

test('markup that is not closed is refused', () => {
  expect(() => parseXml('<a><b></a')).toThrow(SyntaxError);
  expect(() => parseXml('')).toThrow(SyntaxError);
});
