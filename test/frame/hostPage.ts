import type { Asked } from './excelFrame';
import type { FileData } from './hostFile';

/** What the page around the frames offers to the test; see hostScript. */
declare global {
  interface Window {
    /** `hasDialog`: whether a dialog of the add-in is open. */
    askExcel(body: string, hasDialog: boolean): Promise<Asked>;
    /** The parts of the answer as JSON; null: the call is about no file. */
    askFile(call: number, data: FileData): Promise<string>;
    /** `query`: what the address has after the page, as the manifest says. */
    openPane(query: string): string;
    pressButton(action: string): Promise<string>;
    dialogOf(command: string): string | null;
    isCompleted(command: string): boolean;
    /** `code`: how the dialog ended; left out: a person closed it. */
    closeDialog(command: string, code?: number): void;
    /** Pages that are opened from then on stand beside the workbook of this address; "" for one never saved. */
    showWorkbook(address: string): void;
  }
}

/** A message between a frame and its host, as Office.js packs it. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: Record<string, unknown> & { readonly DdaMethod?: { readonly DispatchId: number } };
}

/**
 * Runs in the page. Office.js asks its host by messages: who am I, carry out a batch, give me the file, tell me of an event,
 * open a dialog, a command is completed. Calls have the numbers of OSF.DDA.MethodDispId, events their names.
 */
function hostScript(addin: string, language: string): void {
  const CARRY_OUT = 93;
  const COMPLETED = 94;
  const DIALOG_CLOSED = 12006;
  const OK = 0;
  const INFO = `Excel$Web$16.01$${language}$telemetry-1$$$0`;
  const DIALOG_INFO = `Excel$Web$16.01$${language}$telemetry-1$isDialog$$0`;
  const frames: HTMLIFrameElement[] = [];
  const listening: { event: string; source: Window; origin: string; conversation: string }[] = [];
  const waiting: (() => void)[] = [];
  const completed = new Set<string>();
  const dialogs = new Map<string, string>();
  /** Commands whose dialog is open. */
  const open = new Set<string>();
  let commandFrame: HTMLIFrameElement | null = null;
  const ready = new Set<Window>();
  let running = '';

  const context = {
    _id: 'app1',
    _appName: 16,
    _appVersion: '16.00',
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: 'https://example.sharepoint.com/doc.xlsx',
    _clientMode: 0,
    _settings: [],
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'c',
    _appInstanceId: 'app1',
    _requirementMatrix: '{"ExcelApi":"1.17","DialogApi":"1.1"}',
    _hostFullVersion: '16.0.20000.1',
    _clientWindowHeight: 900,
    _clientWindowWidth: 1400,
    _addinName: 'Rolecard',
    _appDomains: [],
    _featureGates: {},
  };

  const addFrame = (address: string, info: string): HTMLIFrameElement => {
    const frame = document.createElement('iframe');
    frame.id = `frame${frames.length + 1}`;
    frame.style.cssText = 'width:400px;height:800px';
    frame.name = JSON.stringify({
      baseFrameName: frame.id,
      hostInfo: info,
      xdmInfo: `conversation${frames.length + 1}|app1|${location.href}`,
      serializerVersion: '1',
      flights: '[]',
    });
    // Office puts what it has to say of the host at the end of the query, whatever stands there already.
    const [path = '', fragment] = address.split('#');
    const query = `${path.includes('?') ? '&' : '?'}_host_Info=${info}`;
    frame.src = `${path}${query}${fragment === undefined ? '' : `#${fragment}`}`;
    frames.push(frame);
    document.body.append(frame);
    return frame;
  };

  /** Office.js tells its host, by a service the add-in knows nothing of, that commands can be invoked. */
  const isReadiness = (body: string): boolean => body.includes('AddinInternalService');

  const carryOut = async (data: NonNullable<Message['_data']>, source: Window): Promise<unknown> => {
    const request = data['ArrayData'] as readonly unknown[];
    if (isReadiness(String(request[4]))) {
      ready.add(source);
      waiting.splice(0).forEach((resume) => resume());
      const { Actions } = JSON.parse(String(request[4])) as { readonly Actions: readonly { readonly Id: number }[] };
      const Results = Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
      return { Version: 1, Error: OK, Data: [200, [], JSON.stringify({ Results })] };
    }
    const asked = await window.askExcel(String(request[4]), open.size > 0);
    if (asked.error !== undefined) return { Version: 1, Error: asked.error };
    return { Version: 1, Error: OK, Data: [asked.statusCode, [], asked.body] };
  };

  const openDialog = (target: string): void => {
    const asked = JSON.parse(target) as Record<string, unknown>;
    dialogs.set(running, addFrame(String(asked['url']), DIALOG_INFO).id);
    open.add(running);
  };

  const answerOf = async (message: Message, source: Window, origin: string): Promise<unknown> => {
    const { _actionName: action, _data: data = {} } = message;
    if (action === 'ContextActivationManager_getAppContextAsync') return context;
    if (message._actionType === 1) {
      listening.push({ event: action, source, origin, conversation: message._conversationId });
      if (action === 'dialogMessageReceived') openDialog(String(data['targetId']));
      waiting.splice(0).forEach((resume) => resume());
      return { Error: OK };
    }
    if (action !== 'executeMethod') return { Error: OK };
    const call = data.DdaMethod?.DispatchId ?? 0;
    if (call === CARRY_OUT) return carryOut(data, source);
    if (call === COMPLETED) completed.add(running);
    return { Version: 1, Error: OK, ...(JSON.parse(await window.askFile(call, data)) as FileData | null) };
  };

  const post = (to: { source: Window | null; origin: string }, fields: Record<string, unknown>): void =>
    // A frame that was closed has no window any more.
    to.source?.postMessage(
      JSON.stringify({ _messageType: 1, _origin: location.href, _errorCode: 0, _serializerVersion: 1, ...fields }),
      to.origin,
    );

  /** Who listens in the frame of the commands: a dialog's page may listen to the same. */
  const listener = (event: string) =>
    listening.findLast((each) => each.event === event && each.source === commandFrame?.contentWindow);

  const fire = (event: string, data: unknown): void => {
    const to = listener(event);
    if (!to) return;
    post(to, {
      _actionName: event,
      _conversationId: to.conversation,
      _correlationId: -1,
      _responseType: 1,
      _data: data,
    });
  };

  addEventListener('message', ({ data, source, origin }: MessageEvent) => {
    let message: Message;
    try {
      message = JSON.parse(String(data)) as Message;
    } catch {
      return;
    }
    if (message._messageType !== 0) return;
    const from = source as Window;
    void answerOf(message, from, origin).then((answer) =>
      post(
        { source: from, origin },
        {
          _actionName: message._actionName,
          _conversationId: message._conversationId,
          _correlationId: message._correlationId,
          _responseType: 0,
          _data: answer,
        },
      ),
    );
  });

  let presses = 0;
  let pane: HTMLIFrameElement | null = null;
  window.openPane = (query) => {
    pane?.remove();
    pane = addFrame(`${addin}taskpane.html${query}`, INFO);
    return pane.id;
  };
  window.pressButton = async (action) => {
    presses += 1;
    running = `command${presses}`;
    commandFrame ??= addFrame(`${addin}commands.html`, INFO);
    const isReady = (): boolean => Boolean(commandFrame?.contentWindow && ready.has(commandFrame.contentWindow));
    while (!isReady() || !listener('appCommandInvoked')) await new Promise<void>((resume) => waiting.push(resume));
    fire('appCommandInvoked', [running, action, JSON.stringify({ source: { id: action } })]);
    return running;
  };
  window.dialogOf = (command) => dialogs.get(command) ?? null;
  window.isCompleted = (command) => completed.has(command);
  window.closeDialog = (command, code = DIALOG_CLOSED) => {
    document.getElementById(dialogs.get(command) ?? '')?.remove();
    open.delete(command);
    fire('dialogMessageReceived', { messageType: code });
  };
  window.showWorkbook = (address) => {
    context._docUrl = address;
    commandFrame?.remove();
    commandFrame = null;
  };
}

/** The page that plays Excel on the web, shown in a language. */
export const hostPage = (addin: string, language: string): string =>
  `<!doctype html><meta charset="utf-8"><title>Excel</title><body><script>(${hostScript.toString()})(${JSON.stringify(addin)}, ${JSON.stringify(language)})</script>`;
