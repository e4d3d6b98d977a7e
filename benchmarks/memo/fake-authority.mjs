/**
 * The smallest server that speaks the memo's part of the wire, for trying the generator without the product. It keeps a
 * version and the updates of each meeting, and no text.
 */
import { WebSocketServer } from 'ws';

export class FakeAuthority {
  #rooms = new Map();
  #server;

  static async started() {
    const fake = new FakeAuthority();
    fake.#server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await new Promise((resolve) => fake.#server.once('listening', resolve));
    fake.origin = `http://127.0.0.1:${fake.#server.address().port}`;
    fake.#server.on('connection', (socket, request) => fake.#enter(socket, request.headers.cookie.split('=')));
    return fake;
  }

  processorSeconds() {
    return Number.NaN;
  }

  async stop() {
    this.#server.clients.forEach((socket) => socket.terminate());
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** In tests a token is the meeting's name. */
  #enter(socket, [cookie, name]) {
    const side = cookie.replace('mendan-', '');
    const room = this.#rooms.get(name) ?? { updates: [], sockets: {} };
    this.#rooms.set(name, room);
    room.sockets[side] = socket;
    const other = side === 'host' ? 'guest' : 'host';
    const tell = (to, message) => room.sockets[to]?.send(JSON.stringify(message));
    socket.on('message', (data) => {
      const message = JSON.parse(data.toString());
      if (message.type === 'meeting.hello') {
        tell(side, { type: 'meeting.welcome', memoVersion: 0, memoText: '' });
      } else if (message.type === 'memo.caret') {
        tell(other, message);
      } else if (message.type === 'memo.push' && message.version < room.updates.length) {
        tell(side, { type: 'memo.stale', from: message.version, updates: room.updates.slice(message.version) });
      } else if (message.type === 'memo.push') {
        room.updates.push(...message.updates);
        tell(side, { type: 'memo.accepted', version: room.updates.length, clientId: message.updates[0].clientId });
        tell(other, { type: 'memo.updates', from: message.version, updates: message.updates });
      }
    });
  }
}
