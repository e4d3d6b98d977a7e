import { describe, expect, it } from 'vitest';
import { OwnCamera } from '../src/camera/own-camera';
import type { CameraProblem } from '../src/wire/messages';

const opened = async (denied: boolean) => {
  const track = Object.assign(new EventTarget(), { kind: 'video', stop: () => {} });
  const devices = { getUserMedia: () => Promise.resolve({ getVideoTracks: () => [track] } as unknown as MediaStream) };
  const lost: CameraProblem[] = [];
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
