import { createStore, renderWebChat } from 'botframework-webchat';
import { unmountComponentAtNode } from 'react-dom';
import type { Connection } from './connection.ts';
import type { Settings } from './settings.ts';
import { load, save } from './storage.ts';
import { styleOptions } from './style-options.ts';

const draftKey = 'backpainbot-draft';

/** Shows a conversation in Web Chat, in place of the one before. What was typed but not sent stays. */
export function showConversation(element: HTMLElement, connection: Connection, settings: Settings, nonce: string): void {
  unmountComponentAtNode(element);
  const store = createStore();
  const draft = load<string>(draftKey);
  if (draft) {
    store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft } });
  }

  let kept = draft ?? '';
  store.subscribe(() => {
    const { sendBoxValue = '' } = store.getState();
    if (sendBoxValue !== kept) {
      kept = sendBoxValue;
      save(draftKey, kept);
    }
  });

  renderWebChat(
    {
      directLine: connection,
      store,
      locale: settings.locale,
      nonce,
      styleOptions,
      sendTypingIndicator: false,
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: settings.words.type_here },
    },
    element,
  );
}

/** Puts the focus where the visitor types; false when that is not there yet. */
export function focusSendBox(): boolean {
  const box = document.querySelector<HTMLElement>('[data-id="webchat-sendbox-input"]');
  box?.focus();
  return box !== null;
}
