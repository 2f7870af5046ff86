import type { ActivitySet } from './activity.ts';

const keepAlive = 30_000;

/** The stream of a conversation's activities over a WebSocket. */
export class Socket {
  constructor(private readonly url: string, private readonly opened: () => void, private readonly hear: (set: ActivitySet) => void) {}

  /** Runs until the socket closes. False: it never opened, as behind a proxy that knows no WebSockets. */
  run(signal: AbortSignal): Promise<boolean> {
    return new Promise(resolve => {
      let open = false;
      const socket = new WebSocket(this.url);
      const timer = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(''), keepAlive);
      const stop = (): void => socket.close();
      socket.onopen = () => {
        open = true;
        this.opened();
      };
      socket.onmessage = event => {
        // An empty frame only says that the other side is there.
        if (typeof event.data === 'string' && event.data) {
          this.hear(JSON.parse(event.data) as ActivitySet);
        }
      };
      socket.onclose = () => {
        clearInterval(timer);
        signal.removeEventListener('abort', stop);
        resolve(open);
      };
      signal.addEventListener('abort', stop);
    });
  }
}
