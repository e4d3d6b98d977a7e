import { describe, expect, it } from 'vitest';
import { pair, Peer, settle } from './peer';

describe('MT3 nothing typed is lost', () => {
  it('MT3 a lost acknowledgement does not double the text', () => {
    const { host, guest, server } = pair();
    host.edit(0, 0, '一度だけ');
    host.serve(guest);
    host.cut();
    host.connect();
    expect(server.text.toString()).toBe('一度だけ');
    expect(host.text).toBe('一度だけ');
    expect(host.sync.saving).toBe('saved');
  });

  it('MT3 a reload keeps unconfirmed text and the other side merges', () => {
    const { host, guest, server } = pair('面談');
    guest.cut();
    guest.edit(2, 2, 'した');
    guest.edit(4, 4, '。');
    host.edit(0, 0, '本日の');
    host.serve(guest);
    const kept = JSON.parse(JSON.stringify(guest.sync.resume())) as ReturnType<typeof guest.sync.resume>;
    const reloaded = new Peer('guest', server, kept);
    expect(reloaded.text).toBe('面談した。');
    settle(host, reloaded);
    expect(reloaded.text).toBe('本日の面談した。');
    expect(host.text).toBe('本日の面談した。');
    expect(reloaded.sync.resume()).toBeNull();
  });

  it('MT3 a reload after a lost acknowledgement confirms what was stored', () => {
    const { host, guest, server } = pair();
    guest.edit(0, 0, '保存済み');
    guest.serve(host);
    const kept = guest.sync.resume();
    const reloaded = new Peer('guest', server, kept);
    settle(host, reloaded);
    expect(server.text.toString()).toBe('保存済み');
    expect(reloaded.text).toBe('保存済み');
  });

  it('MT3 lays unconfirmed text over the whole text when the server cannot continue', () => {
    const { host, guest, server } = pair('面談の記録');
    guest.cut();
    guest.edit(5, 5, '(控え)');
    host.edit(0, 0, '本日の');
    host.serve(guest);
    guest.sync.distrust();
    expect(guest.sync.version).toBe(-1);
    settle(host, guest);
    expect(server.text.toString()).toBe('本日の面談の記録(控え)');
    expect(guest.text).toBe(server.text.toString());
  });

  it('MT3 asks for what it missed', () => {
    const { host, guest } = pair();
    host.edit(0, 0, 'a');
    host.serve(guest);
    host.hear();
    guest.fromServer = [];
    host.edit(1, 1, 'b');
    settle(host, guest);
    expect(guest.text).toBe('ab');
  });
});

describe('MT3 an acceptance that is not for the last push', () => {
  const pushOf = (text: string) => [{ clientId: 'first tab', changes: [[0, text]] as const }];

  it('MT3 of the tab before is not taken for the own push', () => {
    const { host, guest, server } = pair();
    server.push(0, pushOf('前のタブ'));
    guest.edit(0, 0, '新しいタブ');
    guest.sync.accepted(1, 'first tab');
    expect(guest.sync.unconfirmed).toBe(1);
    settle(host, guest);
    expect(guest.text).toBe(server.text.toString());
    expect(guest.text).toContain('前のタブ');
    expect(guest.text).toContain('新しいタブ');
  });

  it('MT3 of something known already does not let a second push out', () => {
    const { host, guest } = pair();
    guest.edit(0, 0, 'a');
    guest.serve(host);
    guest.fromServer = [];
    guest.sync.updates(0, [{ clientId: 'guest', changes: [[0, 'a']] }]);
    expect(guest.sync.saving).toBe('saved');
    guest.edit(1, 1, 'b');
    guest.sync.accepted(1, 'guest');
    expect(guest.toServer).toHaveLength(1);
    expect(guest.sync.unconfirmed).toBe(1);
    settle(host, guest);
    expect(host.text).toBe('ab');
  });
});
