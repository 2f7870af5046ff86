import type { ActivitySet } from './activity.ts';
import { pause } from './wait.ts';

const whileSeen = 1_000;
const whileHidden = 5_000;

/** The stream of a conversation's activities by asking again and again, for networks where no WebSocket gets through. */
export class Poller {
  constructor(private readonly read: () => Promise<ActivitySet>, private readonly opened: () => void, private readonly hear: (set: ActivitySet) => void) {}

  /** Runs until reading fails, with the error, or until the signal. */
  async run(signal: AbortSignal): Promise<void> {
    for (let first = true; !signal.aborted; first = false) {
      const set = await this.read();
      if (signal.aborted) {
        return;
      }

      if (first) {
        this.opened();
      }

      this.hear(set);
      await pause(document.hidden ? whileHidden : whileSeen, signal);
    }
  }
}
