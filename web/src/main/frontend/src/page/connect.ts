/** Opens this server's socket for a page, and tells it about network and sleep. */
import { workerClock, type Clock } from '../wire/clock';
import { Socket, type Channel, type Listener } from '../wire/socket';

export const connect = <Out extends { type: string }, In extends { type: string }>(
  path: string,
  clock: Clock,
  listener: Listener<In>,
  signal: AbortSignal,
): Socket<Out, In> => {
  const url = new URL(path, location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  const open = () => new WebSocket(url) as Channel;
  const socket = new Socket<Out, In>({ clock, chance: Math.random, open }, listener);
  addEventListener('online', () => socket.wake(), { signal });
  addEventListener('offline', () => socket.lost(), { signal });
  addEventListener('pageshow', (event) => event.persisted && socket.wake(), { signal });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && socket.wake(), { signal });
  return socket;
};

export const clockOf = (main: HTMLElement): Clock => workerClock(main.dataset['timer'] ?? '/app/timer.js');
