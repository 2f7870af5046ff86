// What the page takes from Web Chat: all of its full build's rendering, without its own connections and speech.
import ReactWebChat from '../node_modules/botframework-webchat/src/FullReactWebChat';
import render from '../node_modules/botframework-webchat/src/renderWebChat';

export { createStore } from 'botframework-webchat-core';
export const renderWebChat = render.bind(null, ReactWebChat);
