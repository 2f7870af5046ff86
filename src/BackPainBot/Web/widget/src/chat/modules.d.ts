/** The part of Web Chat, React and the store that the page touches. */
declare module 'botframework-webchat' {
  export interface Store {
    dispatch(action: { readonly type: string; readonly payload?: unknown }): void;
    getState(): { readonly sendBoxValue?: string };
    subscribe(listener: () => void): () => void;
  }
  export function createStore(): Store;
  export function renderWebChat(props: Readonly<Record<string, unknown>>, element: HTMLElement): void;
}

declare module 'react-dom' {
  export function unmountComponentAtNode(element: HTMLElement): boolean;
}
