'use strict';

const Socket = require('ws');

// What a browser has and Node 20 has not; the client looks for them when it is loaded.
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = Socket;
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');

const limit = 60_000;

/** A client that notes all that it hears. */
class Client {
  #sockets = [];
  #waiting = [];
  activities = [];
  statuses = [];
  userId;

  constructor(program, options) {
    const sockets = this.#sockets;
    this.line = new DirectLine({
      domain: program.domain,
      pollingInterval: 200,
      // The shortest of the waits between 3 and 15 seconds before it connects again.
      random: () => 0,
      WebSocket: class extends Socket {
        constructor(url) {
          super(url);
          sockets.push(this);
        }
      },
      ...options,
    });
    this.line.connectionStatus$.subscribe(status => {
      this.statuses.push(status);
      this.#changed();
    });
    this.line.activity$.subscribe(
      activity => {
        this.activities.push(activity);
        this.#changed();
      },
      () => this.#changed(),
    );
  }

  static async connect(program, options = {}) {
    const { token, conversationId, userId } = await program.token();
    const client = new Client(program, { token, ...options });
    client.token = token;
    client.conversationId = conversationId;
    client.userId = userId;
    return client;
  }

  get messages() {
    return this.activities.filter(activity => activity.type === 'message');
  }

  /** Sends a message; resolves with the id that the service gave it. */
  send(text, clientActivityID = Math.random().toString(36).slice(2)) {
    return this.post({ type: 'message', text, from: { id: 'somebody else' }, channelData: { clientActivityID } });
  }

  post(activity) {
    return new Promise((resolve, reject) => this.line.postActivity(activity).subscribe(resolve, reject));
  }

  /** Resolves when what it was told makes the condition true. */
  until(condition, what = condition.toString()) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`It never came to ${what}. Heard: ${JSON.stringify(this.activities)}; ${this.statuses}`)), limit);
      this.#waiting.push(() => {
        const met = condition(this);
        if (met) {
          clearTimeout(timer);
          resolve(met);
        }

        return met;
      });
      this.#changed();
    });
  }

  /** The reply to an activity. */
  reply(id) {
    return this.until(() => this.activities.find(activity => activity.type === 'message' && activity.replyToId === id), `a reply to ${id}`);
  }

  /** Ends the connection as a lost line does. */
  cut() {
    this.#sockets.at(-1).terminate();
  }

  end() {
    this.line.end();
  }

  #changed() {
    this.#waiting = this.#waiting.filter(isMet => !isMet());
  }
}

module.exports = { Client, ConnectionStatus };
