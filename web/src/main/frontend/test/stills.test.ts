import { describe, expect, it } from 'vitest';
import { ALL_OFF } from '../src/camera/camera-parts';
import { EVERY_MILLIS, PATIENCE_MILLIS, Stills, TRY_AGAIN_MILLIS } from '../src/camera/stills';

/** A host's still pictures with a clock that is moved by hand; the server follows at once unless told otherwise. */
class Bench {
  now = 0;
  readonly said: string[] = [];
  shots = 0;
  tries = 0;
  slow = false;
  known = false;
  #timers: { at: number; act: () => void }[] = [];
  readonly stills: Stills;

  constructor() {
    this.stills = new Stills({
      clock: { after: (millis, act) => this.#after(millis, act) },
      begin: () => this.#say('begin', true),
      end: () => this.#say('end', false),
      shoot: () => {
        this.shots += 1;
        return this.slow ? new Promise(() => {}) : Promise.resolve();
      },
      tryAgain: () => (this.tries += 1),
    });
  }

  #say(what: string, known: boolean): void {
    this.said.push(what);
    this.known = known;
    this.camera(true, known);
  }

  #after(millis: number, act: () => void): () => void {
    const timer = { at: this.now + millis, act };
    this.#timers.push(timer);
    return () => (this.#timers = this.#timers.filter((other) => other !== timer));
  }

  camera(host: boolean, stills: boolean): void {
    const guest = stills ? 'unavailable' : host ? 'asked' : 'off_by_host';
    this.stills.state({ ...ALL_OFF, host, guest, stills });
  }

  async pass(millis: number): Promise<void> {
    const until = this.now + millis;
    for (;;) {
      const [due] = this.#timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at);
      if (!due) {
        break;
      }
      this.#timers = this.#timers.filter((other) => other !== due);
      this.now = due.at;
      due.act();
      await Promise.resolve();
      await Promise.resolve();
    }
    this.now = until;
  }
}

const started = (): Bench => {
  const bench = new Bench();
  bench.camera(true, false);
  bench.stills.peer(true);
  bench.stills.way('searching');
  return bench;
};

describe('still pictures', () => {
  it('CA4 begin when no way was found for a while, about one a second', async () => {
    const bench = started();
    await bench.pass(PATIENCE_MILLIS - 1);
    expect(bench.said).toEqual([]);
    await bench.pass(1 + 5 * EVERY_MILLIS);
    expect(bench.said).toEqual(['begin']);
    expect(bench.shots).toBe(6);
  });

  it('CA4 never begin where a way is found in time', async () => {
    const bench = started();
    await bench.pass(PATIENCE_MILLIS - 1);
    bench.stills.way('open');
    await bench.pass(2 * PATIENCE_MILLIS);
    expect(bench.said).toEqual([]);
    expect(bench.shots).toBe(0);
  });

  it('CA4 begin also when a way is lost, and end when it is found again', async () => {
    const bench = started();
    bench.stills.way('open');
    await bench.pass(60_000);
    bench.stills.way('failed');
    await bench.pass(PATIENCE_MILLIS);
    expect(bench.said).toEqual(['begin']);
    bench.stills.way('open');
    const { shots } = bench;
    await bench.pass(60_000);
    expect(bench.said).toEqual(['begin', 'end']);
    expect(bench.shots).toBe(shots);
  });

  it('wait while the guest is away', async () => {
    const bench = new Bench();
    bench.camera(true, false);
    bench.stills.way('searching');
    await bench.pass(60_000);
    expect(bench.said).toEqual([]);
    bench.stills.peer(true);
    await bench.pass(PATIENCE_MILLIS);
    expect(bench.said).toEqual(['begin']);
    bench.stills.peer(false);
    const { shots } = bench;
    await bench.pass(10 * EVERY_MILLIS);
    expect(bench.shots).toBe(shots);
  });

  it('are dropped rather than queued where one takes long', async () => {
    const bench = started();
    bench.slow = true;
    await bench.pass(PATIENCE_MILLIS + 10 * EVERY_MILLIS);
    expect(bench.shots).toBe(1);
  });

  it('CA4 look for a way all the while', async () => {
    const bench = started();
    await bench.pass(PATIENCE_MILLIS + 2 * TRY_AGAIN_MILLIS);
    expect(bench.tries).toBe(2);
  });

  it('CA4 look for a way at once when a guest who slept comes back', async () => {
    const bench = started();
    await bench.pass(PATIENCE_MILLIS);
    bench.stills.peer(false);
    await bench.pass(EVERY_MILLIS);
    bench.stills.peer(true);
    bench.stills.peer(true);
    expect(bench.tries).toBe(1);
  });

  it('end with the host’s camera, of which the server is told already', async () => {
    const bench = started();
    await bench.pass(PATIENCE_MILLIS);
    bench.camera(false, false);
    const { shots } = bench;
    await bench.pass(60_000);
    expect(bench.said).toEqual(['begin']);
    expect(bench.shots).toBe(shots);
  });

  it('MT3 go on at once in a page that was loaded again', () => {
    const bench = new Bench();
    bench.stills.peer(true);
    bench.camera(true, true);
    expect(bench.said).toEqual([]);
    expect(bench.shots).toBe(1);
  });

  it('MT3 are announced again to a server that was started again', async () => {
    const bench = started();
    await bench.pass(PATIENCE_MILLIS);
    bench.camera(true, false);
    expect(bench.said).toEqual(['begin', 'begin']);
  });
});
