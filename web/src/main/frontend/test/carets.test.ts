import { describe, expect, it } from 'vitest';
import { pair, settle } from './peer';

describe('ME2 carets', () => {
  it('ME2 a caret is told in the common text and placed in the text shown', () => {
    const { host, guest } = pair('面談の記録');
    host.edit(0, 0, '担当の');
    guest.edit(5, 5, '、本日');
    guest.dispatch({ selection: { anchor: 8 } });
    const told = guest.sync.ownCaret(true);
    expect(told).toEqual({ version: 0, anchor: 5, head: 5, typing: true });
    expect(host.sync.peerCaret(told)).toMatchObject({ head: 8 });
  });

  it('ME2 a caret that comes before its text waits for it', () => {
    const { host, guest } = pair();
    guest.edit(0, 0, 'abc');
    guest.serve(host);
    guest.hear();
    guest.dispatch({ selection: { anchor: 3 } });
    expect(host.sync.peerCaret(guest.sync.ownCaret(false))).toBeNull();
    expect(host.sync.takeEarlyCaret()).toBeNull();
    host.hear();
    expect(host.sync.takeEarlyCaret()).toMatchObject({ head: 3 });
  });

  it('ME2 a caret of an older version moves with what came since', () => {
    const { host, guest } = pair('終わり');
    guest.dispatch({ selection: { anchor: 3 } });
    const told = guest.sync.ownCaret(false);
    host.edit(0, 0, '一二');
    settle(host, guest);
    expect(host.sync.peerCaret(told)).toMatchObject({ head: 5 });
  });

  it('ME2 a caret outside the text is not shown', () => {
    const { host } = pair('短い');
    expect(host.sync.peerCaret({ version: 0, anchor: 0, head: 99, typing: false })).toBeNull();
  });
});
