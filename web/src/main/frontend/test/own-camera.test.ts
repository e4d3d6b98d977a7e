import { describe, expect, it } from 'vitest';
import { OwnCamera } from '../src/camera/own-camera';
import { PLAIN, type Look } from '../src/camera/effects/look';
import { Unhideable, type Shaping } from '../src/camera/effects/studio';
import type { NoPicture } from '../src/camera/own-camera';

const opened = async (denied: boolean) => {
  const track = Object.assign(new EventTarget(), { kind: 'video', stop: () => {} });
  const devices = { getUserMedia: () => Promise.resolve({ getVideoTracks: () => [track] } as unknown as MediaStream) };
  const lost: NoPicture[] = [];
  const camera = new OwnCamera(devices, (problem) => lost.push(problem), () => Promise.resolve(denied));
  await camera.start();
  return { camera, track, lost };
};

const ended = () => new Event('ended');
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('CA2 a camera that goes away by itself', () => {
  it.each([
    [true, 'denied'],
    [false, 'lost'],
  ] as const)('CA2 where the permission was taken back is %s, is %s', async (denied, problem) => {
    const { camera, track, lost } = await opened(denied);
    track.dispatchEvent(ended());
    await settled();
    expect(lost).toEqual([problem]);
    expect(camera.track).toBeNull();
  });

  it('CA2 is no news after the person stopped it', async () => {
    const { camera, track, lost } = await opened(false);
    camera.stop();
    track.dispatchEvent(ended());
    await settled();
    expect(lost).toEqual([]);
  });
});

/** A device whose pictures come when the test says so, and a room that can be hidden, or not. */
const bench = (hideable = true) => {
  const asked: MediaTrackConstraints[] = [];
  const stopped: string[] = [];
  const waiting: ((name: string | null) => void)[] = [];
  const track = (id: string) =>
    Object.assign(new EventTarget(), { kind: 'video', id, stop: () => stopped.push(id) }) as unknown as MediaStreamTrack;
  const devices = {
    getUserMedia: ({ video }: MediaStreamConstraints = {}) => {
      asked.push(video as MediaTrackConstraints);
      const raw = track(`raw${asked.length}`);
      return new Promise<MediaStream>((resolve, reject) => {
        waiting.push((error) =>
          error
            ? reject(Object.assign(new Error(error), { name: error }))
            : resolve({ getVideoTracks: () => [raw] } as unknown as MediaStream),
        );
      });
    },
  };
  let failed = () => {};
  const shaping: Shaping = {
    shape: (raw, look, strict, fails) => {
      failed = fails;
      if (strict && !hideable) {
        return Promise.reject(new Unhideable());
      }
      const shaped = look.background === 'none' ? raw : track(`${look.background} before ${raw.id}`);
      return Promise.resolve({ track: shaped, brighten: () => look.background !== 'none', close: () => {} });
    },
  };
  const lost: NoPicture[] = [];
  const make = (look: Look = PLAIN) =>
    new OwnCamera(devices, (why) => lost.push(why), () => Promise.resolve(false), shaping, look);
  const answers = async (error: string | null = null) => {
    waiting.shift()?.(error);
    await settled();
  };
  return { make, answers, asked, stopped, lost, fail: () => failed() };
};

describe('the own camera', () => {
  it('CA1 a stop while the browser still asks wins', async () => {
    const { make, answers, stopped } = bench();
    const camera = make();
    const starting = camera.start();
    camera.stop();
    await answers();
    expect(await starting).toBeNull();
    expect(camera.track).toBeNull();
    expect(stopped).toEqual(['raw1']);
  });

  it.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'missing'],
    ['NotReadableError', 'busy'],
    ['TypeError', 'unsupported'],
  ])('CA2 %s is %s', async (error, problem) => {
    const { make, answers } = bench();
    const starting = make().start();
    await answers(error);
    expect(await starting).toBe(problem);
  });

  it('CA3 takes another camera where the chosen one is gone', async () => {
    const { make, answers, asked } = bench();
    const camera = make({ ...PLAIN, device: 'gone' });
    const starting = camera.start();
    await answers('OverconstrainedError');
    await answers();
    expect(await starting).toBeNull();
    expect(asked).toMatchObject([{ deviceId: { exact: 'gone' } }, { facingMode: 'user' }]);
    expect(camera.track?.id).toBe('raw2');
  });

  it('CA3 changes the background without a gap, and the camera by taking it anew', async () => {
    const { make, answers, stopped } = bench();
    const camera = make();
    void camera.start();
    await answers();
    await camera.change({ ...PLAIN, background: 'blur' });
    expect(camera.track?.id).toBe('blur before raw1');
    expect(stopped).toEqual([]);
    const changing = camera.change({ ...PLAIN, background: 'blur', device: 'other' });
    expect(stopped).toEqual(['raw1']);
    await answers();
    await changing;
    expect(camera.track?.id).toBe('blur before raw2');
  });

  it('CA2 a room that cannot be hidden is not seen, and the camera is let go', async () => {
    const { make, answers, stopped } = bench(false);
    const camera = make();
    const starting = camera.start(true);
    await answers();
    expect(await starting).toBe('unhideable');
    expect(camera.track).toBeNull();
    expect(stopped).toEqual(['raw1']);
  });

  it('CA2 a room that cannot be hidden any more is not seen either', async () => {
    const { make, answers, lost, fail } = bench();
    const camera = make();
    void camera.start(true);
    await answers();
    expect(camera.track?.id).toBe('wall before raw1');
    fail();
    expect(camera.track).toBeNull();
    expect(lost).toEqual(['unhideable']);
  });
});

describe('CA3 high quality', () => {
  it('is asked of the camera at its next start, and asks for one where it is on', async () => {
    const asked: (number | undefined)[] = [];
    const devices = {
      getUserMedia: ({ video }: MediaStreamConstraints = {}) => {
        asked.push(((video as MediaTrackConstraints).width as ConstrainULongRange).ideal);
        const track = Object.assign(new EventTarget(), { stop: () => {} });
        return Promise.resolve({ getVideoTracks: () => [track] } as unknown as MediaStream);
      },
    };
    const camera = new OwnCamera(devices, () => {}, () => Promise.resolve(false));
    expect(camera.resize('camera')).toBe(false);
    await camera.start();
    expect(camera.resize('small')).toBe(false);
    expect(camera.resize('fine')).toBe(true);
    expect(camera.resize('camera')).toBe(false);
    expect(camera.resize('fine')).toBe(true);
    camera.stop();
    await camera.start();
    expect(asked).toEqual([640, 1280]);
  });

  it('asks the browser anew only when its first answer has come and gone', async () => {
    const { make, answers, asked, stopped } = bench();
    const camera = make();
    const first = camera.start();
    camera.resize('fine');
    camera.stop();
    const second = camera.start();
    await settled();
    expect(asked).toHaveLength(1);
    await answers();
    expect(stopped).toEqual(['raw1']);
    expect(asked.map(({ width }) => (width as ConstrainULongRange).ideal)).toEqual([640, 1280]);
    await answers();
    expect([await first, await second]).toEqual([null, null]);
    expect(camera.track?.id).toBe('raw2');
  });

  it('is not asked for at all where a stop came while the answer before was awaited', async () => {
    const { make, answers, asked } = bench();
    const camera = make();
    const first = camera.start();
    camera.stop();
    const second = camera.start();
    camera.stop();
    await answers();
    expect([await first, await second]).toEqual([null, null]);
    expect(asked).toHaveLength(1);
    expect(camera.track).toBeNull();
  });

  it('asks for another start also while the browser is still taking the camera', async () => {
    const { make, answers, asked, stopped } = bench();
    const camera = make();
    const first = camera.start();
    expect(camera.resize('fine')).toBe(true);
    camera.stop();
    const second = camera.start();
    await answers('NotReadableError');
    await answers();
    expect([await first, await second]).toEqual([null, null]);
    expect(asked.map(({ width }) => (width as ConstrainULongRange).ideal)).toEqual([640, 1280]);
    expect(stopped).toEqual([]);
    expect(camera.resize('fine')).toBe(false);
  });
});
