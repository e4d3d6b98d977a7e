/** Sends files as the bodies of requests; XMLHttpRequest, because fetch tells nobody how much has left. */
import { pageClock } from '../wire/clock';
import { Passage, type Road, type Said } from './passage';
import type { Carrier } from './uploads';

/** A request of which nothing moves for so long hangs on a connection that is gone. */
const STALL_MILLIS = 30_000;
/** The server puts away what has come before it answers. */
const ANSWER_MILLIS = 120_000;
const ASK_MILLIS = 10_000;

export const carrier = (address: string): Carrier<File> => {
  const names = new WeakMap<File, string>();
  return (file, moved) => {
    const known = names.get(file);
    const name = known ?? newName();
    names.set(file, name);
    const passage = new Passage(new Request(address, file, name), { clock: pageClock, chance: Math.random }, moved);
    return { answer: passage.run(known !== undefined), abandon: () => passage.abandon() };
  };
};

class Request implements Road {
  readonly size: number;
  #running: XMLHttpRequest | null = null;

  constructor(
    private readonly address: string,
    private readonly file: File,
    private readonly name: string,
  ) {
    this.size = file.size;
  }

  send(from: number, moved: (bytes: number) => void): Promise<Said> {
    const request = new XMLHttpRequest();
    this.#running = request;
    return new Promise<Said>((resolve) => {
      let stop = pageClock.after(STALL_MILLIS, () => request.abort());
      const stopIn = (millis: number) => {
        stop();
        stop = pageClock.after(millis, () => request.abort());
      };
      const end = (said: Said) => {
        stop();
        this.#running = null;
        resolve(said);
      };
      request.upload.addEventListener('progress', ({ loaded }) => {
        stopIn(STALL_MILLIS);
        moved(loaded);
      });
      request.upload.addEventListener('load', () => stopIn(ANSWER_MILLIS));
      request.addEventListener('error', () => end({ state: 'unreachable' }));
      request.addEventListener('abort', () => end({ state: 'unreachable' }));
      request.addEventListener('load', () => end(read(request.status, request.responseText)));
      request.open('POST', this.#target({ name: this.file.name, from: String(from) }));
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.send(from > 0 ? this.file.slice(from) : this.file);
    });
  }

  async ask(): Promise<Said> {
    try {
      const answer = await fetch(this.#target({}), { signal: AbortSignal.timeout(ASK_MILLIS), cache: 'no-store' });
      return read(answer.status, await answer.text());
    } catch (problem) {
      return unreachable(problem);
    }
  }

  async readable(): Promise<boolean> {
    try {
      await this.file.slice(0, 1).arrayBuffer();
      return true;
    } catch (problem) {
      // Browsers refuse to read a file that is another one than was chosen
      if (problem instanceof DOMException) {
        return false;
      }
      throw problem;
    }
  }

  leave(): void {
    this.#running?.abort();
    // Where this is lost, too, the server lets go of it by itself
    void fetch(this.#target({ drop: 'true' }), { method: 'POST', keepalive: true }).catch(unreachable);
  }

  #target(more: Record<string, string>): URL {
    const target = new URL(this.address, location.href);
    for (const [key, value] of Object.entries({ upload: this.name, ...more })) {
      target.searchParams.set(key, value);
    }
    return target;
  }
}

/** fetch throws a TypeError where there is no connection, and a DOMException when its time is over. */
const unreachable = (problem: unknown): Said => {
  if (problem instanceof TypeError || problem instanceof DOMException) {
    return { state: 'unreachable' };
  }
  throw problem;
};

/** A random UUID; crypto.randomUUID is there on encrypted pages only. */
export const newName = (): string => {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/**
 * What the server said. A proxy that has no server behind it is as good as no connection; anything else, as a page to sign
 * in, is no answer.
 */
export const read = (status: number, body: string): Said => {
  const strange: Said = { state: status === 0 || status >= 500 ? 'unreachable' : 'lost' };
  try {
    const said = JSON.parse(body) as { document?: unknown; text?: unknown; received?: unknown } | null;
    if (typeof said?.document === 'string') {
      return { state: 'stored', document: said.document };
    }
    if (typeof said?.received === 'number') {
      return { state: 'received', received: said.received };
    }
    return typeof said?.text === 'string' ? { state: 'refused', text: said.text } : strange;
  } catch (problem) {
    if (problem instanceof SyntaxError) {
      return strange;
    }
    throw problem;
  }
};
