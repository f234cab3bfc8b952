/**
 * Runs before Office.js on each page of the add-in. In Excel on the web a dialog inside the page leaves a mark in the storage of the
 * tab, by which Office.js takes every page opened from then on for that dialog: without a document, so that no file can be read.
 */
try {
  for (const key of Object.keys(window.sessionStorage)) {
    if (key.endsWith('IsDialog')) window.sessionStorage.removeItem(key);
  }
} catch {
  // Where storage is refused nothing is marked.
}
