export interface Observer<T> {
  next?: (value: T) => void;
  error?: (error: unknown) => void;
  complete?: () => void;
}

export interface Subscription {
  unsubscribe(): void;
}

/** What Web Chat asks of an observable. */
export interface Observable<T> {
  subscribe(observer: Observer<T>): Subscription;
}

/** Values for whoever listens, from the very first on: Web Chat subscribes more than once, and not at once. */
export class Stream<T> implements Observable<T> {
  readonly #observers = new Set<Observer<T>>();
  readonly #values: T[] = [];

  get values(): readonly T[] {
    return this.#values;
  }

  subscribe(observer: Observer<T>): Subscription {
    this.#observers.add(observer);
    this.#values.forEach(value => observer.next?.(value));
    return { unsubscribe: () => this.#observers.delete(observer) };
  }

  next(value: T): void {
    this.#values.push(value);
    this.#observers.forEach(observer => observer.next?.(value));
  }
}
