import { describe, expect, it } from 'vitest';
import { Socket, type Channel, type Line } from '../src/wire/socket';
import type { Clock } from '../src/wire/clock';

type Ask = { type: 'hello' } | { type: 'text' };
type Tell = { type: 'welcome' } | { type: 'pong' };

class FakeClock implements Clock {
  now = 0;
  #due: { at: number; act: () => void }[] = [];

  after(millis: number, act: () => void) {
    const entry = { at: this.now + millis, act };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((other) => other !== entry);
    };
  }

  pass(millis: number) {
    const end = this.now + millis;
    for (;;) {
      const next = this.#due.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) {
        break;
      }
      this.now = next.at;
      this.#due = this.#due.filter((entry) => entry !== next);
      next.act();
    }
    this.now = end;
  }
}

class FakeChannel implements Channel {
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;
  sent: { type: string }[] = [];
  closed = false;
  readyState = 1;
  bufferedAmount = 0;

  send(text: string) {
    this.sent.push(JSON.parse(text) as { type: string });
  }

  close() {
    this.closed = true;
  }
}

const setUp = () => {
  const clock = new FakeClock();
  const channels: FakeChannel[] = [];
  const lines: Line['state'][] = [];
  const heard: Tell[] = [];
  const socket: Socket<Ask, Tell> = new Socket<Ask, Tell>(
    {
      clock,
      chance: () => 0.5,
      open: () => {
        const channel = new FakeChannel();
        channels.push(channel);
        return channel;
      },
    },
    {
      opened: () => void socket.send({ type: 'hello' }),
      received: (message) => void heard.push(message),
      changed: (line) => void lines.push(line.state),
    },
  );
  socket.start();
  const last = () => channels.at(-1) as FakeChannel;
  const answer = () => last().onmessage?.({ data: '{"type":"pong"}' });
  return { clock, channels, lines, heard, socket, last, answer };
};

describe('socket', () => {
  it('says hello on every opening', () => {
    const { clock, channels, last } = setUp();
    last().onopen?.();
    last().onclose?.({ code: 1006, reason: '' });
    clock.pass(500);
    last().onopen?.();
    expect(channels.map((channel) => channel.sent[0])).toEqual([{ type: 'hello' }, { type: 'hello' }]);
  });

  it('waits longer after each failure and starts again small once answered', () => {
    const { clock, channels, last, answer } = setUp();
    last().onclose?.({ code: 1006, reason: '' });
    clock.pass(499);
    expect(channels).toHaveLength(1);
    clock.pass(1);
    expect(channels).toHaveLength(2);
    last().onclose?.({ code: 1006, reason: '' });
    clock.pass(999);
    expect(channels).toHaveLength(2);
    clock.pass(1);
    last().onopen?.();
    answer();
    last().onclose?.({ code: 1006, reason: '' });
    clock.pass(500);
    expect(channels).toHaveLength(4);
  });

  it('pings every ten seconds and stays while it is answered', () => {
    const { clock, channels, last, answer } = setUp();
    last().onopen?.();
    for (let i = 0; i < 6; i++) {
      clock.pass(10_000);
      answer();
    }
    expect(last().sent.filter((message) => message.type === 'ping')).toHaveLength(6);
    expect(channels).toHaveLength(1);
  });

  it('comes back after 25 seconds of silence', () => {
    const { clock, channels, last, answer } = setUp();
    last().onopen?.();
    answer();
    clock.pass(25_000);
    expect(channels[0]?.closed).toBe(true);
    clock.pass(500);
    expect(channels).toHaveLength(2);
  });

  it.each([1008, 4001, 4002])('stops for good after %i', (code) => {
    const { clock, channels, last, lines } = setUp();
    last().onopen?.();
    last().onclose?.({ code, reason: 'ended' });
    clock.pass(600_000);
    expect(channels).toHaveLength(1);
    expect(lines.at(-1)).toBe('stopped');
  });

  it.each([1000, 1001, 1006, 1009, 4003, 4004])('comes back after %i', (code) => {
    const { clock, channels, last } = setUp();
    last().onopen?.();
    last().onclose?.({ code, reason: '' });
    clock.pass(5_000);
    expect(channels).toHaveLength(2);
  });

  it('tries at once when the network is back', () => {
    const { clock, channels, socket, last } = setUp();
    last().onopen?.();
    socket.lost();
    for (let i = 0; i < 5; i++) {
      clock.pass(5_000);
      last().onclose?.({ code: 1006, reason: '' });
    }
    const before = channels.length;
    socket.wake();
    expect(channels).toHaveLength(before + 1);
  });

  it('offers nothing to a line that still has to send', () => {
    const { socket, channels } = setUp();
    socket.start();
    const channel = channels.at(-1);
    expect(socket.offer({ type: 'hello' })).toBe(false);
    channel?.onopen?.();
    expect(socket.offer({ type: 'hello' })).toBe(true);
    channel!.bufferedAmount = 1;
    expect(socket.offer({ type: 'hello' })).toBe(false);
  });

  it('says nothing to a channel that the other end is closing', () => {
    const { clock, socket, last } = setUp();
    last().onopen?.();
    const before = last().sent.length;
    last().readyState = 2;
    expect(socket.send({ type: 'text' })).toBe(false);
    expect(socket.offer({ type: 'text' })).toBe(false);
    clock.pass(10_000);
    expect(last().sent).toHaveLength(before);
  });

  it('finds out within four seconds after waking that the line is dead', () => {
    const { clock, channels, socket, last, answer } = setUp();
    last().onopen?.();
    answer();
    socket.wake();
    clock.pass(4_000);
    clock.pass(500);
    expect(channels).toHaveLength(2);
  });

  it('a late word from a left channel changes nothing', () => {
    const { clock, channels, heard, socket, last } = setUp();
    last().onopen?.();
    const old = last();
    socket.lost();
    clock.pass(500);
    old.onmessage?.({ data: '{"type":"welcome"}' });
    expect(heard).toEqual([]);
    expect(channels).toHaveLength(2);
  });
});
