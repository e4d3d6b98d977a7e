/** This side's screen: captured on the person's own press and choice, never with sound. */

/** `cancelled`: the person chose nothing, which needs no words. */
export type CaptureProblem = 'cancelled' | 'failed' | 'unsupported';

const WANTED: DisplayMediaStreamOptions = {
  audio: false,
  video: { frameRate: { max: 8 }, width: { max: 1920 }, height: { max: 1920 } },
};

export type Displays = Pick<MediaDevices, 'getDisplayMedia'>;

/** Phones have the function here and there, but none that captures anything. */
const PHONE = /Android|iPhone|iPad|iPod/;

export const canCapture = (devices: Partial<Displays> | undefined, browser: string): boolean =>
  typeof devices?.getDisplayMedia === 'function' && !PHONE.test(browser);

/** Asks the person what to share. */
export const capture = async (devices: Displays): Promise<MediaStreamTrack | CaptureProblem> => {
  try {
    const [track] = (await devices.getDisplayMedia(WANTED)).getVideoTracks();
    if (!track) {
      return 'failed';
    }
    // Letters stay sharp; movement may stutter
    track.contentHint = 'detail';
    return track;
  } catch (reason) {
    return (reason as DOMException).name === 'NotAllowedError' ? 'cancelled' : 'failed';
  }
};
