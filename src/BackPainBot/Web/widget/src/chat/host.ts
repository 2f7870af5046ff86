import { receive, send, type FromFrame, type FromHost } from '../shared/messages.ts';

/** The page that holds the chat in a frame. */
export class Host {
  constructor(private readonly origin: string, hear: (message: FromHost) => void) {
    addEventListener('message', event => {
      const message = receive<FromHost>(event, parent, origin);
      if (message) {
        hear(message);
      }
    });
  }

  tell(message: FromFrame): void {
    send(parent, this.origin, message);
  }
}
