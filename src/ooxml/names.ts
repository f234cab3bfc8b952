/** What stands before the root element of every part that is written. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** The same in strict Open XML, which Excel writes only when it is asked to. */
export const STRICT_MAIN_NAMESPACE = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
/** The namespace of r:id, and what the kinds of relationships begin with. */
export const RELATIONSHIP_BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const PACKAGE_CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** The part that names the content type of every other. */
export const CONTENT_TYPES = '[Content_Types].xml';
