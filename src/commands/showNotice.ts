/** The person has closed the dialog: all other ends of one mean that its page did not come. */
const CLOSED_BY_PERSON = 12006;

/**
 * Opens the dialog of a notice and waits until the person has closed it.
 * @param keepMissed called and waited for where nobody can have read it: no dialog came, or its page did not
 */
export function showNotice(ui: Office.UI | undefined, address: string, keepMissed: () => Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const missed = (): void => void keepMissed().then(resolve, reject);
    if (typeof ui?.displayDialogAsync !== 'function') return missed();
    try {
      ui.displayDialogAsync(address, { height: 35, width: 30, displayInIframe: true }, ({ status, value }) => {
        if (status !== Office.AsyncResultStatus.Succeeded) return missed();
        value.addEventHandler(Office.EventType.DialogEventReceived, (told: object) => {
          if ('error' in told && told.error !== CLOSED_BY_PERSON) missed();
          else resolve();
        });
      });
    } catch {
      // Office refuses some calls before it asks Excel.
      missed();
    }
  });
}
