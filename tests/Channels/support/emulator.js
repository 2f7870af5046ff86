'use strict';

const { randomUUID } = require('node:crypto');
const http = require('node:http');
const WebSocket = require('ws');

// What a browser has and Node 20 has not; the client looks for them when it is loaded.
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = WebSocket;
const { DirectLine } = require('botframework-directlinejs');

const limit = 30_000;
const bot = { id: randomUUID(), name: 'Bot', role: 'bot' };
const user = { id: randomUUID(), name: 'User', role: 'user' };

/** The server in the Bot Framework Emulator: what its own client and a bot call, answered as it answers. */
class Emulator {
  #server = http.createServer((request, response) => this.#serve(request, response));
  #sockets = new WebSocket.Server({ noServer: true });
  #conversations = new Map();
  /** The bot's calls: method, path as it stood in the request, headers and body. */
  calls = [];

  constructor(botUrl) {
    this.botUrl = botUrl;
    this.#server.on('upgrade', (request, socket, head) => this.#sockets.handleUpgrade(request, socket, head, line => {
      const conversation = this.#conversations.get(decodeURIComponent(request.url.split('/').at(-1)));
      conversation.line = line;
      conversation.waiting.splice(0).forEach(activity => this.#push(conversation, activity));
    }));
  }

  async start() {
    await new Promise(resolve => this.#server.listen(0, '127.0.0.1', resolve));
    this.url = `http://localhost:${this.#server.address().port}`;
    return this;
  }

  /** A conversation of its client's, through the real directlinejs. */
  open(mode) {
    const id = `${randomUUID()}|${mode}`;
    this.#conversations.set(id, { id, activities: [], waiting: [] });
    return new EmulatorClient(this, id, mode);
  }

  stop() {
    this.#sockets.clients.forEach(line => line.terminate());
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #serve(request, response) {
    const chunks = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks)) : undefined;
    const answer = (status, json) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    const [, directLine, escaped, place] = /^\/v3\/(directline\/)?conversations\/([^/]+)\/activities(?:\/([^/?]+))?$/.exec(request.url) ?? [];
    const conversation = escaped && this.#conversations.get(decodeURIComponent(escaped));
    if (!directLine) {
      this.calls.push({ method: request.method, path: request.url, headers: request.headers, body });
    }
    if (!conversation) {
      answer(404, { error: { code: 'ServiceError', message: `${request.method} ${request.url}` } });
    } else if (directLine && request.method === 'POST') {
      const activity = this.#complete(conversation, body);
      const reply = await this.#tell(activity);
      if (reply.status >= 300) {
        answer(reply.status, { error: await reply.text() });
      } else {
        this.#push(conversation, activity);
        answer(200, { id: activity.id });
      }
    } else if (request.method === 'POST') {
      const activity = { ...body, id: randomUUID(), timestamp: new Date().toISOString(), recipient: { ...body.recipient, role: 'user' } };
      this.#push(conversation, activity);
      answer(200, { id: activity.id });
    } else if (request.method === 'PUT' && conversation.activities.some(activity => activity.id === place)) {
      this.#push(conversation, body);
      answer(200, { id: place });
    } else {
      answer(404, { error: { code: 'BadArgument', message: 'not found' } });
    }
  }

  #complete(conversation, activity) {
    return {
      ...activity,
      channelId: 'emulator',
      conversation: { id: conversation.id },
      from: user,
      id: randomUUID(),
      localTimestamp: new Date().toISOString().replace(/\.\d+Z$/, '+00:00'),
      recipient: bot,
      serviceUrl: this.url,
      timestamp: new Date().toISOString(),
    };
  }

  #tell(activity) {
    return fetch(this.botUrl, { method: 'POST', headers: { 'content-type': 'application/json', 'user-agent': 'node-fetch/1.0' }, body: JSON.stringify(activity) });
  }

  #push(conversation, activity) {
    if (conversation.line) {
      conversation.activities.push(activity);
      conversation.line.send(JSON.stringify({ activities: [activity] }));
    } else {
      conversation.waiting.push(activity);
    }
  }
}

/** The Emulator's own client. */
class EmulatorClient {
  activities = [];
  #waiting = new Set();

  constructor(emulator, id, mode) {
    this.id = id;
    const secret = Buffer.from(JSON.stringify({ conversationId: id, mode, endpointId: '', userId: user.id })).toString('base64url');
    this.line = new DirectLine({
      conversationId: id, domain: `${emulator.url}/v3/directline`, secret, streamUrl: `${emulator.url.replace('http', 'ws')}/ws/${encodeURIComponent(id)}`, token: 'emulatorToken', webSocket: true,
    });
    this.line.activity$.subscribe(
      activity => {
        this.activities.push(activity);
        this.#waiting.forEach(look => look());
      },
      () => { /* The conversation was ended, as tests do. */ },
    );
  }

  get messages() {
    return this.activities.filter(activity => activity.type === 'message' && activity.from.role !== 'user');
  }

  traces(name) {
    return this.activities.filter(activity => activity.type === 'trace' && activity.name === name);
  }

  /** The UI posts this when a conversation is opened: the bot and the user in one. */
  join() {
    return this.post({ type: 'conversationUpdate', membersAdded: [bot, user], membersRemoved: [] });
  }

  say(text) {
    return this.post({ type: 'message', text });
  }

  /** Resolves with the id that the activity got when the bot has dealt with it. */
  post(activity) {
    return new Promise((resolve, reject) => this.line.postActivity({ from: { id: user.id }, ...activity }).subscribe(resolve, reject));
  }

  /** Resolves with what the look finds, as soon as it finds something. */
  until(find, what) {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = find(this);
        if (found) {
          clearTimeout(timer);
          this.#waiting.delete(look);
          resolve(found);
        }
      };
      const timer = setTimeout(() => reject(new Error(`It never came to ${what}. Heard: ${JSON.stringify(this.activities).slice(0, 4000)}`)), limit);
      this.#waiting.add(look);
      look();
    });
  }

  end() {
    this.line.end();
  }
}

module.exports = { Emulator, bot, user };
