import type { Activity, ActivitySet } from './activity.ts';
import { DirectLine, ServiceError, getToken, type Conversation } from './direct-line.ts';
import { Stream, type Observable } from './observable.ts';
import { Outbox } from './outbox.ts';
import { Poller } from './poller.ts';
import { forgetSession, loadSession, saveSession, secondsLeft } from './session.ts';
import { Socket } from './socket.ts';
import { backoff, pause, wakeUp } from './wait.ts';

export type State = 'connecting' | 'online' | 'reconnecting' | 'offline' | 'busy' | 'down';

export interface Listener {
  /** The connection's state has changed. */
  state(state: State): void;
  /** The conversation can be shown. Called again when another has taken its place. */
  conversation(change: 'first' | 'lost'): void;
  /** What was sent is longer than the service takes. */
  tooLong(): void;
  /** An activity has come, also while history is played again. */
  activity(activity: Activity): void;
}

const tokenCheck = 60_000;
const online = 2;

/** A conversation over Direct Line that mends itself: new socket, new token, polling, and in the end a new conversation. Web Chat takes it as its adapter. */
export class Connection {
  readonly outbox: Outbox;
  activity$ = new Stream<Activity>();
  connectionStatus$ = new Stream<number>();
  #line: DirectLine | undefined;
  #watermark = '';
  #state: State = 'connecting';
  #unreachable = 0;
  #socketFailures = 0;
  #first = true;
  #answered = new Set<string>();
  #ended = new AbortController();
  #broken = new AbortController();

  constructor(private readonly listener: Listener) {
    this.outbox = new Outbox(activity => this.#post(activity), this.#ended.signal);
    const { signal } = this.#ended;
    addEventListener('offline', () => this.#set('offline'), { signal });
    addEventListener('online', () => void this.#probe(), { signal });
    const timer = setInterval(() => void this.#refresh(), tokenCheck);
    signal.addEventListener('abort', () => clearInterval(timer));
  }

  /** Web Chat reads who the user is from it. */
  get token(): string {
    return this.#line?.token ?? '';
  }

  /** Web Chat sends at any time; the outbox knows when. */
  postActivity(activity: Activity): Observable<string> {
    return this.outbox.add(activity);
  }

  /** Web Chat's own end, on unmounting: the connection goes on. */
  end(): void {
    // Nothing to do.
  }

  /** Connects and stays connected until the page goes or a new conversation is asked for. */
  async run(): Promise<void> {
    const { signal } = this.#ended;
    for (let attempt = 0; !signal.aborted;) {
      try {
        const conversation = await this.#open();
        attempt = 0;
        this.#broken = new AbortController();
        await this.#listen(conversation, AbortSignal.any([signal, this.#broken.signal]));
        this.#set(navigator.onLine ? 'reconnecting' : 'offline');
        await pause(backoff(0), signal);
      } catch (error) {
        if (signal.aborted) {
          return;
        }

        const status = error instanceof ServiceError ? error : new ServiceError(0);
        this.#failed(attempt, status);
        await pause(backoff(attempt++, status.retryAfterSeconds), signal);
      }
    }
  }

  /** Ends the wait for the next attempt. */
  tryNow(): void {
    this.#set('reconnecting');
    wakeUp();
  }

  /** Leaves this conversation for good. */
  leave(): void {
    this.#ended.abort();
    forgetSession();
    this.outbox.clear();
  }

  /** Gets a token if there is none, and opens or takes up its conversation. */
  async #open(): Promise<Conversation> {
    const line = this.#line;
    if (!line) {
      return await this.#begin();
    }

    try {
      return this.#took(await line.reconnect(this.#watermark));
    } catch (error) {
      if (error instanceof ServiceError && (error.status === 404 || error.unauthorized)) {
        return await this.#begin();
      }

      throw error;
    }
  }

  async #begin(): Promise<Conversation> {
    const session = loadSession();
    let known = session;
    let granted: Conversation;
    try {
      granted = await getToken(session?.token);
    } catch (error) {
      if (!session || !(error instanceof ServiceError) || error.passing) {
        throw error;
      }

      known = undefined;
      granted = await getToken();
    }

    const line = new DirectLine(granted.token, granted.conversationId);
    const conversation = await line.start();
    line.token = conversation.token;
    const same = known?.conversationId === conversation.conversationId && !conversation.isNew;
    const lost = session !== undefined && !same;
    this.#line = line;
    this.#watermark = '';
    this.#took(conversation);
    if (lost || this.#first) {
      this.outbox.detach();
      this.activity$ = new Stream();
      this.connectionStatus$ = new Stream();
      this.connectionStatus$.next(online);
      this.#first = false;
      this.listener.conversation(lost ? 'lost' : 'first');
    }

    return conversation;
  }

  #took(conversation: Conversation): Conversation {
    const line = this.#line as DirectLine;
    line.token = conversation.token || line.token;
    saveSession({ token: line.token, conversationId: line.conversationId });
    return conversation;
  }

  /** Hears the bot until the connection breaks. */
  async #listen(conversation: Conversation, signal: AbortSignal): Promise<void> {
    const line = this.#line as DirectLine;
    const opened = (): void => {
      this.#unreachable = 0;
      this.#socketFailures = 0;
      this.#set('online');
      void this.outbox.flush();
    };
    const hear = (set: ActivitySet): void => this.#hear(set);

    if (conversation.streamUrl && typeof WebSocket === 'function' && this.#socketFailures < 3) {
      const socket = new Socket(conversation.streamUrl, opened, hear);
      if (!(await socket.run(signal))) {
        this.#socketFailures++;
        throw new ServiceError(0);
      }
    } else {
      await new Poller(() => line.read(this.#watermark), opened, hear).run(signal);
    }
  }

  #hear(set: ActivitySet): void {
    this.#watermark = set.watermark ?? this.#watermark;
    this.#set('online');
    for (const activity of set.activities ?? []) {
      // The bot's typing and its reply go different ways; typing that comes after the reply would seem to promise another.
      if (activity.replyToId && activity.type === 'typing' && this.#answered.has(activity.replyToId)) {
        continue;
      }

      if (activity.replyToId && activity.type === 'message') {
        this.#answered.add(activity.replyToId);
      }

      this.activity$.next(activity);
      this.listener.activity(activity);
    }
  }

  async #post(activity: Activity): Promise<string> {
    const line = this.#line;
    if (!line) {
      throw new ServiceError(0);
    }

    try {
      const id = await line.post(activity);
      if (this.#state === 'busy') {
        this.#set('online');
      }

      return id;
    } catch (error) {
      if (error instanceof ServiceError && error.status === 429) {
        this.#set('busy');
      } else if (error instanceof ServiceError && error.status === 413) {
        this.listener.tooLong();
      }

      // A dead token or conversation is found and mended by the connection's own loop; what is sent waits for that.
      if (error instanceof ServiceError && (error.status === 404 || error.unauthorized)) {
        this.#broken.abort();
        throw new ServiceError(0);
      }

      throw error;
    }
  }

  /** Back online the socket may still be good, or dead without knowing: a call tells. */
  async #probe(): Promise<void> {
    if (this.#state !== 'offline') {
      return;
    }

    this.#set('reconnecting');
    try {
      this.#hear(await (this.#line as DirectLine).read(this.#watermark));
    } catch {
      this.#broken.abort();
    }
  }

  async #refresh(): Promise<void> {
    const line = this.#line;
    if (!line || secondsLeft(line.token) > 15 * 60) {
      return;
    }

    try {
      line.token = (await line.refresh()).token;
      saveSession({ token: line.token, conversationId: line.conversationId });
    } catch (error) {
      // There are more minutes to try in; a token that is dead by then is replaced when it is refused.
      if (!(error instanceof ServiceError)) {
        throw error;
      }
    }
  }

  #failed(attempt: number, error: ServiceError): void {
    this.#unreachable++;
    if (!navigator.onLine) {
      this.#set('offline');
    } else if (error.status === 429) {
      this.#set('busy');
    } else if (attempt >= 1 || this.#unreachable > 2) {
      this.#set('down');
    }
  }

  #set(state: State): void {
    if (state !== this.#state) {
      this.#state = state;
      this.listener.state(state);
    }
  }
}
