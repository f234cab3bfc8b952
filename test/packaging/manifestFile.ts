import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';

export const PROJECT = path.resolve(__dirname, '..', '..');

/** A text of the manifest: its default and its overrides by locale. */
export interface ManifestText {
  readonly id: string;
  readonly text: string;
  readonly overrides: Readonly<Record<string, string>>;
}

/** Reads a manifest file. @throws Error when it is not well-formed. */
export function readManifest(file: string): Document {
  const document = new JSDOM(readFileSync(file, 'utf8'), { contentType: 'text/xml' }).window.document;
  if (document.querySelector('parsererror')) throw new Error(`${file} is not well-formed XML`);
  return document;
}

/** All elements with this local name, whatever their namespace, in document order. */
export function elements(document: Document | Element, name: string): Element[] {
  return [...document.getElementsByTagNameNS('*', name)];
}

/** The value of an attribute that must be there. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.nodeName}> has no ${name}`);
  return value;
}

/** An element with DefaultValue and Override children. */
export function manifestText(element: Element): ManifestText {
  const overrides = [...element.children].map((child) => [attribute(child, 'Locale'), attribute(child, 'Value')]);
  return {
    id: element.getAttribute('id') ?? element.localName,
    text: attribute(element, 'DefaultValue'),
    overrides: Object.fromEntries(overrides) as Record<string, string>,
  };
}

/** Every address the manifest names. */
export function addresses(document: Document): string[] {
  return elements(document, '*')
    .flatMap((element) => [element.getAttribute('DefaultValue') ?? '', element.getAttribute('Value') ?? ''])
    .filter((value) => value.includes('://'));
}
