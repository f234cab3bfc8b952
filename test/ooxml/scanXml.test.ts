import { escapeAttribute, escapeText, escapeXml, unescapeXml } from '../../src/ooxml/escape';
import { eachElement, localAttribute, readAttributes, scanXml } from '../../src/ooxml/scanXml';
import { parseXml, textOf } from '../../src/ooxml/xml';

describe('hostile XML', () => {
  it('expands no entity that it declares itself', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;&constructor;</a>';
    expect(textOf(parseXml(bomb))).toBe('&c;&constructor;');
  });

  it('names no character beyond Unicode', () => {
    expect(unescapeXml('a&#x110000;&#99999999;&#x10FFFF;&#X41;&#0066;z')).toBe('a\u{10ffff}ABz');
  });

  it('gives one value to an attribute that stands twice', () => {
    expect(readAttributes(' r="A1" r="B2"')).toEqual({ r: 'A1' });
  });

  it('has attributes named like the members of every object', () => {
    expect(readAttributes(' constructor="1" toString="2"')).toEqual({ constructor: '1', toString: '2' });
    expect(localAttribute(readAttributes(' b="1"'), 'constructor')).toBeUndefined();
  });

  it('may hold any number of > in one attribute', () => {
    const value = '>'.repeat(200_000);
    expect(parseXml(`<a b="${value}" c='"'/>`).attributes).toEqual({ b: value, c: '"' });
  });

  it.each(['<a', '<a b=">', '<!-- a', '<![CDATA[ a', '<?a', '</a'])('is refused when %s is not closed', (text) => {
    const ignore = () => undefined;
    expect(() => scanXml(text, { open: ignore, close: ignore, text: ignore })).toThrow(SyntaxError);
  });
});

test('elements are met by their names without prefix, in order', () => {
  const met: string[] = [];
  eachElement('<x:a x:id="1"><b/></x:a>', (name, attributes) =>
    met.push(`${name} ${localAttribute(attributes, 'id') ?? ''}`),
  );
  expect(met).toEqual(['a 1', 'b ']);
});

test('each place escapes what it would lose', () => {
  const text = '<"&\n\t\r>\u0001';
  expect(escapeText(text)).toBe('&lt;"&amp;\n\t&#13;&gt;');
  expect(escapeXml(text)).toBe('&lt;&quot;&amp;&#10;\t&#13;&gt;');
  expect(escapeAttribute(text)).toBe('&lt;&quot;&amp;&#10;&#9;&#13;&gt;');
});

test.each([
  [' a="1" b="x y"', { a: '1', b: 'x y' }],
  ['  a=\'1\'\tb = "2"\n', { a: '1', b: '2' }],
  ['\u00a0a="1"', { a: '1' }],
  [' 名="1" x:b="&lt;\n"', { 名: '1', 'x:b': '< ' }],
  [' a="1"b="2"', { a: '1', b: '2' }],
  [' a b="2"', { b: '2' }],
  [' a="1" b="2', { a: '1' }],
  ['', {}],
])('attributes are read however they are spaced: %j', (tag, attributes) => {
  expect(readAttributes(tag)).toEqual(attributes);
});

test('a name ends at a blank of any kind', () => {
  const met: unknown[] = [];
  const note = (name: string, attributes: unknown) => met.push([name, attributes]);
  for (const tag of ['<a\tb="1"/>', '<a\u3000b="1"/>', '<名 b="1"/>', '<a/>', '<a b="/"/>']) eachElement(tag, note);
  expect(met).toEqual([
    ['a', { b: '1' }],
    ['a', { b: '1' }],
    ['名', { b: '1' }],
    ['a', {}],
    ['a', { b: '/' }],
  ]);
});

test('a listener is told of all that a tree is made of', () => {
  const met: string[] = [];
  const listener = {
    open: (name: string, { b = '' }: Record<string, string>) => met.push(`<${name}${b}`),
    close: (name: string) => met.push(`/${name}`),
    text: (found: string) => met.push(found),
  };
  expect(textOf(parseXml('<a b="1">x<c/>&amp;</a>', listener))).toBe('x&');
  expect(met).toEqual(['<a1', 'x', '<c', '/c', '&', '/a']);
});
